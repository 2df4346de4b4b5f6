"""The live item: every message carries the item as it is now, and only to whoever may read it (R3)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from house import House

FOLLOW = """subscription ($id: ID!, $after: String) { itemEvents(id: $id, after: $after) {
    cursor type kind at clientOpId actor { name } node { __typename id ... on Deal { title version } }
    entry { kind changes { field old new } comment { text } activity { subject isCompleted } } } }"""
RENAME = """mutation ($id: ID!, $title: String!, $version: Int!, $op: ID) {
    updateDeal(id: $id, input: {title: $title}, expectedVersion: $version, clientOpId: $op) { deal { version } } }"""
COMMENT = 'mutation ($id: ID!) { addComment(itemId: $id, text: "Hm") { comment { id } } }'
DELETE = "mutation ($ids: [ID!]!) { deleteDeals(ids: $ids) { deletedIds } }"
HAND_OVER = """mutation ($id: ID!, $to: ID!, $version: Int!) {
    updateDeal(id: $id, input: {responsibleId: $to}, expectedVersion: $version) { deal { id } } }"""


async def take(messages: AsyncIterator[dict[str, Any]]) -> dict[str, Any]:
    """The next message."""
    async with asyncio.timeout(5):
        return await anext(messages)


async def silent(messages: AsyncIterator[dict[str, Any]]) -> bool:
    """Whether nothing comes for a while. The stream is of no use afterwards."""
    try:
        async with asyncio.timeout(1.5):
            await anext(messages)
    except TimeoutError:
        return True
    return False


async def test_changes_comments_and_activities_arrive_with_the_item_as_it_is(house: House) -> None:
    deal = await house.deal()
    await house.settled()
    async with house.al.following(FOLLOW, id=deal["id"]) as messages:
        assert (await take(messages))["type"] == "READY"
        await house.ada.run(RENAME, id=deal["id"], title="Renamed", version=1, op="mine")
        changed = await take(messages)
        assert (changed["type"], changed["kind"], changed["clientOpId"]) == ("CHANGED", "deal.updated", "mine")
        assert changed["actor"] == {"name": "Ada"}
        assert changed["node"] == {"__typename": "Deal", "id": deal["id"], "title": "Renamed", "version": 2}
        assert changed["entry"]["changes"] == [{"field": "title", "old": "A deal", "new": "Renamed"}]
        await house.ada.run(COMMENT, id=deal["id"])
        said = await take(messages)
        assert (said["type"], said["entry"]["comment"]) == ("ENTRY", {"text": "Hm"})
        made = await house.ada.run(
            "mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }",
            input={"type": "CALL", "subject": "Call", "itemIds": [deal["id"]]},
        )
        await take(messages)
        await house.ada.run(
            "mutation ($id: ID!) { completeActivity(id: $id) { activity { id } } }", id=made["activity"]["id"]
        )
        done = await take(messages)
        assert (done["kind"], done["entry"]["activity"]) == (
            "activity.completed",
            {"subject": "Call", "isCompleted": True},
        )
        await house.ada.run(DELETE, ids=[deal["id"]])
        assert (await take(messages))["type"] == "REMOVED"


async def test_what_was_missed_comes_first(house: House) -> None:
    deal = await house.deal()
    await house.settled()
    async with house.al.following(FOLLOW, id=deal["id"]) as messages:
        cursor = (await take(messages))["cursor"]
    await house.ada.run(RENAME, id=deal["id"], title="While away", version=1)
    await house.ada.run(COMMENT, id=deal["id"])
    await house.settled()
    async with house.al.following(FOLLOW, id=deal["id"], after=cursor) as messages:
        assert [(await take(messages))["kind"] for _ in range(2)] == ["deal.updated", "comment.added"]
        assert (await take(messages))["type"] == "READY"
    async with house.al.following(FOLLOW, id=deal["id"], after="another.1") as messages:
        assert [(await take(messages))["type"] for _ in range(2)] == ["RESYNC", "READY"]


async def test_who_loses_the_right_is_told_so_and_hears_nothing_more(house: House) -> None:
    deal = await house.deal(house.olga)
    ada = await house.user_id(house.ada)
    await house.settled()
    async with house.olga.following(FOLLOW, id=deal["id"]) as messages:
        await take(messages)
        await house.ada.run(HAND_OVER, id=deal["id"], to=ada, version=1)
        removed = await take(messages)
        assert (removed["type"], removed["node"], removed["entry"]) == ("REMOVED", None, None)
        await house.ada.run(RENAME, id=deal["id"], title="Not for Olga", version=2)
        await house.ada.run(COMMENT, id=deal["id"])
        assert await silent(messages)


async def test_others_items_and_failures_say_nothing(house: House) -> None:
    deal, other = await house.deal(), await house.deal()
    await house.settled()
    async with house.al.following(FOLLOW, id=deal["id"]) as messages:
        await take(messages)
        await house.ada.run(RENAME, id=other["id"], title="Another", version=1)
        await house.ada.refused(RENAME, id=deal["id"], title="Too late", version=7)
        assert await silent(messages)


async def test_following_needs_the_right_to_read(house: House) -> None:
    deal = await house.deal()
    for client, code in ((house.nobody, "UNAUTHENTICATED"), (house.nora, "NOT_FOUND"), (house.olga, "NOT_FOUND")):
        assert await client.refused_following(FOLLOW, id=deal["id"]) == code
