"""What others do while records are merged (R30): nothing is attached to what goes, and nothing grows without bound."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from test_merging import CONTACT, MERGE, PLAN, SAY, UNDO, names

from house import House
from trato.db.sql import Sql, fetch
from trato.duplicates import merging, relinking

DEAL = "mutation ($input: DealInput!) { createDeal(input: $input) { deal { id } } }"
BIN = "{ deletedItems { totalCount nodes { id } } }"


async def test_what_goes_gets_nothing_any_more(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever attaches something at that moment waits for what becomes of it, and is refused."""
    one, other = [await house.contact(lastName="Roe") for _ in range(2)]
    held, go_on = asyncio.Event(), asyncio.Event()
    settle = merging.settle

    async def paused(*given: Any) -> Any:
        held.set()
        await go_on.wait()
        return await settle(*given)

    monkeypatch.setattr(merging, "settle", paused)
    merge = asyncio.create_task(house.ada.run(MERGE, into=one["id"], ids=[other["id"]]))
    await held.wait()
    beside = [
        asyncio.create_task(house.al.refused(document, **given))
        for document, given in (
            (SAY, {"id": other["id"], "text": "Said meanwhile"}),
            (PLAN, {"input": {"type": "CALL", "subject": "Call", "itemIds": [other["id"]]}}),
            (DEAL, {"input": {"title": "A deal", "contactIds": [other["id"]]}}),
        )
    ]
    done, _ = await asyncio.wait(beside, timeout=0.5)
    assert not done
    go_on.set()
    await merge
    refusals = [(refusal.code, refusal.fields) for refusal in await asyncio.gather(*beside)]
    assert refusals == [
        ("NOT_FOUND", {}),
        ("VALIDATION", {"input.itemIds": "UNKNOWN_ID"}),
        ("VALIDATION", {"input.contactIds": "UNKNOWN_ID"}),
    ]
    for table in ("comment", "activity", "deal"):
        assert await fetch(Sql(f"SELECT id FROM {table}")) == []


async def test_many_that_refer_are_led_in_parts(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """More than can be locked together are refused."""
    one, other = [await house.contact(lastName="Roe") for _ in range(2)]
    for number in range(5):
        await house.deal(title=f"Deal {number}", contactIds=[other["id"]])
    monkeypatch.setattr(relinking, "MOST_LED", 4)
    asked = {"into": one["id"], "ids": [other["id"]]}
    last = (await house.events())[-1]["id"]
    assert (await house.ada.refused(MERGE, **asked)).code == "LIMIT_EXCEEDED"
    assert await house.events(last) == []
    monkeypatch.setattr(relinking, "MOST_LED", 5)
    monkeypatch.setattr(relinking, "ROWS_PER_STATEMENT", 2)
    merged = await house.ada.run(MERGE, **asked)
    assert len(names((await house.ada.run(CONTACT, id=one["id"]))["deals"])) == 5
    await house.ada.run(UNDO, id=merged["operationId"])
    assert len(names((await house.ada.run(CONTACT, id=other["id"]))["deals"])) == 5


async def test_the_bin_lists_what_can_come_back(house: House) -> None:
    one, other, gone = [await house.contact(lastName="Roe") for _ in range(3)]
    await house.ada.run(MERGE, into=one["id"], ids=[other["id"]])
    await house.ada.run("mutation ($id: ID!) { deleteContacts(ids: [$id]) { deletedIds } }", id=gone["id"])
    assert await house.ada.run(BIN) == {"totalCount": 1, "nodes": [{"id": gone["id"]}]}


async def test_a_key_too_long_is_no_groups_fault(house: House) -> None:
    merge = """mutation ($groups: [[ID!]!]!, $key: ID!) { mergeDuplicates(kind: CONTACT, groups: $groups,
      clientOpId: $key) { groups { code } } }"""
    groups = [[(await house.contact(lastName="Roe"))["id"] for _ in range(2)]]
    assert (await house.ada.refused(merge, groups=groups, key="k" * 98)).fields == {"clientOpId": "LENGTH"}
    assert (await house.ada.run(merge, groups=groups, key="k" * 97))["groups"] == [{"code": None}]
