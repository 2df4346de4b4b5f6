"""Who has opened which record (R61): told once an hour, by whoever may read it, and nothing else changes with it."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

from house import House
from live.board import EVENTS
from trato.db.fields import encode_datetime
from trato.db.sql import Sql, execute

VIEW = "mutation ($id: ID!, $op: ID) { markViewed(itemId: $id, clientOpId: $op) { logged } }"
SETTING = "mutation ($on: Boolean!) { setLogViews(logViews: $on) { logViews } }"
SAY = 'mutation ($id: ID!) { addComment(itemId: $id, text: "Hello") { comment { id } } }'
RENAME = 'mutation ($id: ID!) { updateDeal(id: $id, input: {title: "Other"}, expectedVersion: 1) { operationId } }'
UNDO = "mutation ($id: ID!) { undo(operationId: $id) { __typename } }"
LIST = "subscription { listEvents(kind: DEAL) { type kind } }"
ITEM = "subscription ($id: ID!) { itemEvents(id: $id) { type entry { kind } } }"
STATE = """query ($id: ID!) { node(id: $id) { ... on Deal { title version updatedAt
  all: timeline { totalCount nodes { kind } } views: timeline(kinds: ["record.viewed"]) { totalCount nodes { actor { name } } } } } }"""
HISTORY = (
    """query ($filter: Filter) { historyEvents(filter: $filter) { nodes { id kind actor { name } item { title } } } }"""
)
NEWS = "subscription ($filter: Filter) { historyNews(filter: $filter) { type id } }"
OF_VIEWS = {"field": "kind", "op": "IN", "value": ["record.viewed"]}
CHANGES = "query ($after: String) { changes(after: $after) { cursor changed { __typename } } }"


async def viewers(house: House, filter: dict[str, Any] | None = OF_VIEWS) -> list[str]:
    """Who has opened what, by History, the newest first."""
    told = (await house.ada.run(HISTORY, filter=filter))["nodes"]
    return [node["actor"]["name"] for node in told if node["kind"] == "record.viewed"]


async def test_a_view_is_told_once_an_hour_for_each_person_and_record(house: House) -> None:
    deal, other, company = await house.deal(), await house.deal(), await house.company()
    at_once = await asyncio.gather(*(house.al.run(VIEW, id=deal["id"]) for _ in range(6)))
    assert sorted(answer["logged"] for answer in at_once) == [*[False] * 5, True]
    assert await house.ada.run(VIEW, id=deal["id"], op="mine") == {"logged": True}
    assert await house.ada.run(VIEW, id=deal["id"], op="mine") == {"logged": True}  # a retry
    for item in (other, company):
        assert await house.al.run(VIEW, id=item["id"]) == {"logged": True}
    assert await viewers(house) == ["Al", "Al", "Ada", "Al"]
    for minutes, logged in ((59, False), (61, True)):
        before = encode_datetime(datetime.now(UTC) - timedelta(minutes=minutes))
        await execute(Sql("UPDATE item_view SET at = ?", (before,)))
        assert await house.al.run(VIEW, id=deal["id"]) == {"logged": logged}
    assert await house.ada.run("{ logViews }") is True
    assert await house.ada.run(SETTING, on=False) == {"logViews": False}
    assert await house.ada.run("{ logViews }") is False
    assert await house.al.run(VIEW, id=company["id"]) == {"logged": False}
    assert await viewers(house) == ["Al", "Al", "Al", "Ada", "Al"]
    for client, code in ((house.nobody, "UNAUTHENTICATED"), (house.olga, "NOT_FOUND"), (house.nora, "NOT_FOUND")):
        assert (await client.refused(VIEW, id=deal["id"])).code == code
    assert (await house.nobody.refused("{ logViews }")).code == "UNAUTHENTICATED"
    assert (await house.al.refused(SETTING, on=True)).code == "FORBIDDEN"


async def test_a_view_is_told_to_whoever_may_read_the_record(house: House) -> None:
    deal = await house.deal(title="Adas")
    hers = await house.deal(title="Olgas", responsibleId=await house.user_id(house.olga))
    async with house.al.following(NEWS, filter=OF_VIEWS) as al, house.olga.following(NEWS, filter=OF_VIEWS) as olga:
        assert (await anext(al))["type"] == (await anext(olga))["type"] == "READY"
        for one in (deal, hers):
            await house.ada.run(VIEW, id=one["id"])
        for client, news, titles in ((house.al, al, ["Adas", "Olgas"]), (house.olga, olga, ["Olgas"])):
            told = (await client.run(HISTORY, filter=OF_VIEWS))["nodes"]
            assert [node["item"]["title"] for node in reversed(told)] == titles
            async with asyncio.timeout(10):
                heard = [await anext(news) for _ in titles]
            assert heard == [{"type": "EVENT", "id": node["id"]} for node in reversed(told)]
    assert (await house.nora.run(HISTORY, filter=OF_VIEWS))["nodes"] == []


async def test_nothing_else_changes_with_a_view(house: House) -> None:
    """No board, list or record hears of it, an undo passes it over, and only who asks is shown it."""
    deal = await house.deal()
    renamed = await house.ada.run(RENAME, id=deal["id"])
    before = await house.al.run(STATE, id=deal["id"])
    start = (await house.al.run(CHANGES, after=None))["cursor"]
    await house.settled()
    async with (
        house.al.following(EVENTS, pipeline=house.pipeline["id"]) as board,
        house.al.following(LIST) as rows,
        house.al.following(ITEM, id=deal["id"]) as item,
    ):
        for messages in (board, rows, item):
            assert (await anext(messages))["type"] == "READY"
        await house.al.run(VIEW, id=deal["id"])
        after = await house.al.run(STATE, id=deal["id"])
        assert after.pop("views") == {"totalCount": 1, "nodes": [{"actor": {"name": "Al"}}]}
        assert after == {key: value for key, value in before.items() if key != "views"}
        assert (await house.al.run(CHANGES, after=start))["changed"] == []
        await house.ada.run(UNDO, id=renamed["operationId"])
        async with asyncio.timeout(10):
            assert (await anext(board))["kind"] == (await anext(rows))["kind"] == "deal.updated"
            assert (await anext(item))["entry"]["kind"] == "deal.updated"
    assert (await house.al.run(STATE, id=deal["id"]))["title"] == "A deal"  # its undo passed the view over
    assert await viewers(house, None) == ["Al"]
