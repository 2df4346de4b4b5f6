"""A list that is followed: which records match it now, to whoever may read them (R3, R66)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from house import House
from trato.live import log

FOLLOW = """subscription ($filter: Filter) { listEvents(kind: DEAL, filter: $filter) {
    type id number kind clientOpId actor { name } } }"""
CHANGE = """mutation ($id: ID!, $input: DealInput!, $version: Int!, $op: ID) {
    updateDeal(id: $id, input: $input, expectedVersion: $version, clientOpId: $op) { deal { version } } }"""
RENAME_STAGE = """mutation ($id: ID!, $version: Int!) {
    updateStage(id: $id, input: {name: "Other"}, expectedVersion: $version) { pipeline { id } } }"""
DELETE = "mutation ($ids: [ID!]!) { deleteDeals(ids: $ids) { deletedIds } }"


async def take(messages: AsyncIterator[dict[str, Any]]) -> tuple[str, str | None]:
    """Type and record of the next message."""
    async with asyncio.timeout(5):
        message = await anext(messages)
    return message["type"], message["id"]


async def settled(house: House) -> None:
    """Wait until the live engine has seen everything that was done."""
    await log.number_events()
    async with asyncio.timeout(5):
        while house.live.tailer.tail < (await log.head()).position:
            await asyncio.sleep(0.01)


async def test_records_come_and_go_as_they_match_and_only_for_who_reads_them(house: House) -> None:
    """Al sees all above 100; Olga her own: of the others she learns nothing, of one taken from her that it left."""
    hers = (await house.deal(house.olga, title="Hers", amount={"amount": "200"}))["id"]
    small = (await house.deal(title="Small", amount={"amount": "50"}))["id"]
    stage = house.pipeline["stages"][0]
    await settled(house)
    large = {"field": "amount", "op": "GTE", "value": "100"}
    async with (
        house.al.following(FOLLOW, filter=large) as seen,
        house.olga.following(FOLLOW) as own,
    ):
        assert await take(seen) == await take(own) == ("READY", None)
        await house.ada.run(CHANGE, id=small, input={"amount": {"amount": "150"}}, version=1, op="mine")
        assert await take(seen) == ("MATCHES", small)
        await house.ada.run(CHANGE, id=small, input={"amount": {"amount": "20"}}, version=2)
        assert await take(seen) == ("LEFT", small)
        await house.ada.run(RENAME_STAGE, id=stage["id"], version=stage["version"])
        assert await take(seen) == await take(own) == ("NAMES", None)
        await house.ada.run(CHANGE, id=hers, input={"responsibleId": await house.user_id(house.al)}, version=1)
        assert await take(own) == ("LEFT", hers)
        assert await take(seen) == ("MATCHES", hers)
        await house.ada.run(DELETE, ids=[hers])
        assert await take(seen) == ("LEFT", hers)
        made = await house.deal(house.olga, title="Another")
        assert await take(own) == ("MATCHES", made["id"])

    assert await house.nobody.refused_following(FOLLOW) == "UNAUTHENTICATED"
    assert await house.ada.refused_following("subscription { listEvents(kind: ACTIVITY) { type } }") == "VALIDATION"
