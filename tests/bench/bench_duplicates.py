"""What it costs to go through 100,000 records for what is there twice, beside a look at each of them (R30)."""

from __future__ import annotations

import os
import tracemalloc
from typing import Any

import pytest
from measured import median_ms, resident_mb, tell

from house import House
from trato.db.database import Dialect, dialect
from trato.db.sql import Sql, execute, fetch
from trato.db.transactions import transaction

RECORDS, SAME = 100_000, 20  # of so many records, each this many have a twin
SCAN = """query ($kind: ItemKind!, $by: String!, $after: String) {
  scanDuplicates(kind: $kind, by: $by, first: 20, after: $after) { %s
    pageInfo { hasNextPage endCursor } nodes { value count items { id } } } }"""
FIND = """query ($kind: ItemKind!, $criteria: [MatchInput!]!) {
  findDuplicates(kind: $kind, criteria: $criteria) { item { id } } }"""
FIELDS = {"lead": ("fullName", "companyTitle", "phones"), "contact": ("title", "phones")}


def _numbers(many: int) -> str:
    """The numbers from 1 on, as a table `n` with the column `i`."""
    if dialect() is Dialect.SQLITE:
        return (
            f"(WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < {many}) SELECT i FROM c) AS n"
        )
    return f"generate_series(CAST(1 AS BIGINT), {many}) AS n(i)"


async def _furnish(table: str) -> None:
    """Copies of the first row: every twentieth is called, and reached, as the one before it."""
    (model,) = await fetch(Sql(f"SELECT * FROM {table} ORDER BY id LIMIT 1"))
    which = f"(CASE WHEN n.i % {SAME} = 0 THEN n.i - 1 ELSE n.i END)"
    given = {
        "id": "n.i + 1",
        "title": f"'Record ' || {which}",
        "sort_name": f"'record ' || {which}",
        "full_name_key": f"'ana record ' || {which}",
        "company_title_key": f"'acme ' || {which}",
        "rank": "'a' || n.i",
    }
    made = ", ".join(given.get(column, f"first.{column}") for column in model)
    async with transaction():
        await execute(
            Sql(
                f"INSERT INTO {table} ({', '.join(model)}) SELECT {made} FROM {table} AS first,"
                f" {_numbers(RECORDS - 1)} WHERE first.id = {model['id']}"
            )
        )
        await execute(
            Sql(
                "INSERT INTO item_channel (item_kind, item_id, kind, value, normalized, sort)"
                f" SELECT '{table}', n.i + 1, 'PHONE', '+34' || {which}, '+34' || {which}, 0"
                f" FROM {_numbers(RECORDS - 1)}"
            )
        )
    await execute(Sql("ANALYZE"))


@pytest.mark.timeout(900)
@pytest.mark.parametrize("kind", sorted(FIELDS))
async def test_duplicates_among_100_000(house: House, kind: str) -> None:
    """Medians of whole operations of somebody who sees all, each also as a multiple of reading every row once."""
    await house.live.stop()
    await house.with_leads()
    await (house.lead(firstName="Ana") if kind == "lead" else house.contact(lastName="Roe"))
    await _furnish(kind)
    reference = await median_ms(
        lambda: fetch(Sql(f"SELECT COUNT(DISTINCT sort_name) AS n FROM {kind} WHERE deleted_at IS NULL")),
        times=5,
        before=1,
    )
    tell(f"{kind}s: the reference, how many names there are", f"{reference:.1f} ms")
    before, what = resident_mb(os.getpid()), {"kind": kind.upper()}
    for by in FIELDS[kind]:
        for part in ("", "totalCount"):
            took = await median_ms(lambda: house.al.run(SCAN % part, by=by, **what), times=5, before=1)  # noqa: B023
            called = f"{kind}s: the first groups by {by}{' and how many' if part else ''}"
            tell(called, f"{took:.1f} ms", "under 500 ms")
            tell("", f"{took / reference:.1f} x", "under 10 x the reference")
        first: Any = await house.al.run(SCAN % "totalCount", by=by, **what)
        assert first["totalCount"] == (RECORDS - 1) // SAME
        asked = [{"field": by, "values": [first["nodes"][0]["value"]]}]
        typed = await median_ms(lambda: house.al.run(FIND, criteria=asked, **what), times=20)  # noqa: B023
        tell(f"{kind}s: alike in {by}, as it is typed", f"{typed:.1f} ms", "under 20 ms")
    tracemalloc.start()
    await house.al.run(SCAN % "totalCount", by="phones", **what)
    tell(f"{kind}s: memory that a page takes", f"{tracemalloc.get_traced_memory()[1] / 2**20:.1f} MB", "under 5 MB")
    tracemalloc.stop()
    tell(f"{kind}s: the process has grown by", f"{resident_mb(os.getpid()) - before:.0f} MB", "under 50 MB")
