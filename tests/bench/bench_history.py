"""What History costs in a log of a million events, for who sees everything, much and little (R59)."""

from __future__ import annotations

from typing import Any

import pytest
from measured import median_ms, tell

from graph_client import Client
from house import House
from trato.db.database import Dialect, dialect
from trato.db.sql import Sql, execute, fetch
from trato.db.transactions import transaction
from trato.roles.defaults import Start

EVENTS, DEALS, PEOPLE = 1_000_000, 100_000, 200
HISTORY = """query ($filter: Filter, $search: String, $item: ID, $after: String) {
  historyEvents(filter: $filter, search: $search, itemId: $item, first: 50, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { at kind actor { name } item { kind title } items { id } changes { field old new } } } }"""


def _counted(many: int) -> str:
    """The numbers from 1 on, as a table `n` with the column `i`."""
    if dialect() is Dialect.SQLITE:
        return (
            f"(WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < {many}) SELECT i FROM c) AS n"
        )
    return f"generate_series(CAST(1 AS BIGINT), {many}) AS n(i)"


async def _furnish(house: House) -> None:
    """Deals of many people, each with ten events; a thousandth of the log is about a role."""
    await house.deal()
    (model,) = await fetch(Sql("SELECT * FROM deal"))
    given = {"id": "n.i + 1", "rank": "'a' || n.i", "title": "'Deal ' || n.i", "sort_name": "'deal ' || n.i",
             "responsible_id": f"CASE WHEN n.i <= 30 THEN 3 ELSE 101 + n.i % {PEOPLE} END"}  # fmt: skip
    columns = ", ".join(model)
    made = ", ".join(given.get(column, f"deal.{column}") for column in model)
    sqlite = dialect() is Dialect.SQLITE
    at = (
        "strftime('%Y-%m-%d %H:%M:%S.000000+00:00', 1700000000 + n.i * 30, 'unixepoch')"
        if sqlite
        else "to_timestamp(1700000000 + n.i * 30)"
    )
    json = '\'{"amount": [{"amount": "48200.00", "currency": "EUR"}, null], "title": ["One", "Two"]}\''
    cast = "" if sqlite else "::jsonb"
    deal = f"1 + (n.i * 7919) % {DEALS}"
    async with transaction():
        await execute(
            Sql(
                'INSERT INTO "user" SELECT '
                + ", ".join(
                    {"id": "100 + n.i", "email": "'p' || n.i"}.get(one, f"u.{one}") for one in await _columns("user")
                )
                + f' FROM "user" AS u, {_counted(PEOPLE)} WHERE u.id = 3'
            )
        )
        await execute(
            Sql(f"INSERT INTO deal ({columns}) SELECT {made} FROM deal, {_counted(DEALS - 1)} WHERE deal.id = 1")
        )
        await execute(
            Sql(
                "INSERT INTO event (at, occurred_at, actor_id, actor_name, channel, operation_id, kind, item_kind, item_id,"
                f" item_title, changes, params) SELECT {at}, {at}, 101 + (n.i * 7) % {PEOPLE}, 'Somebody', 'UI',"
                " 'op' || n.i, CASE WHEN n.i % 1000 = 0 THEN 'role.updated' ELSE 'deal.updated' END,"
                f" CASE WHEN n.i % 1000 = 0 THEN 'role' ELSE 'deal' END, {deal}, 'Deal ' || n.i, {json}{cast}, '{{}}'{cast}"
                f" FROM {_counted(EVENTS)}"
            )
        )
        await execute(
            Sql(
                "INSERT INTO event_subject (event_id, item_kind, item_id) SELECT id, item_kind, item_id FROM event"
                " WHERE channel = 'UI'"
            )
        )
    await execute(Sql("ANALYZE"))


async def _columns(table: str) -> list[str]:
    (row,) = await fetch(Sql(f'SELECT * FROM "{table}" WHERE id = 3'))
    return list(row)


async def _measure(what: str, client: Client, **variables: Any) -> None:
    took = await median_ms(lambda: client.run(HISTORY, **variables), times=5, before=1)
    tell(what, f"{took:.1f} ms", "under 500 ms")


@pytest.mark.timeout(900)
async def test_a_million_events(house: House) -> None:
    """Medians of whole operations."""
    await house.live.stop()  # else it reads all of it, too
    await _furnish(house)
    hired = await house.hire("Hal", Start.OWN)
    asked: dict[str, dict[str, Any]] = {
        "newest": {},
        "a day long ago": {"filter": {"field": "at", "value": "2023-12-01"}},
        "of one person": {"filter": {"field": "actor", "value": "@me"}},
        "of a rare kind": {"filter": {"field": "kind", "op": "IN", "value": ["role.updated", "role.created"]}},
        "of a kind of which there is none": {"filter": {"field": "itemKind", "value": "tag"}},
        "of a field that never changed": {"filter": {"field": "field", "value": "probability"}},
        "of a deal": {"item": (await house.ada.run("{ deals(first: 1) { nodes { id } } }"))["nodes"][0]["id"]},
        "with a word": {"search": "deal 77"},
        "with a word that is nowhere": {"search": "zebra"},
    }
    for what, variables in asked.items():
        await _measure(f"all, {what}", house.ada, **variables)
    for name, client in (("all records", house.al), ("thirty deals", house.olga), ("none", hired)):
        await _measure(f"{name}, newest", client)
        await _measure(f"{name}, a word that is nowhere", client, search="zebra")
