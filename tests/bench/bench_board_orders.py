"""What a board of 100,000 deals costs in each of its orders, at the top of its columns and far down in one (B14)."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import Any

from measured import median_ms, tell

from house import House
from trato.db.fields import encode_bool, encode_datetime
from trato.db.sql import Sql, execute, fetch, insert
from trato.db.transactions import transaction
from trato.graph.kit.ids import decode_id

DEALS, FAR = 100_000, 20
BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
ORDERS = {
    "by hand": [],
    "by the next activity": [{"field": "nextActivityAt"}],
    "by amount": [{"field": "amount", "direction": "DESC"}],
    "by age": [{"field": "createdAt"}],
    "by the time on the stage": [{"field": "stageSince"}],
    "by the expected close": [{"field": "expectedCloseDate"}],
}
BOARD = """query ($pipeline: ID!, $sort: [Sort!]) {
  board(pipelineId: $pipeline, sort: $sort) { columns { stage { id } count cards { id } pageInfo { endCursor } } } }"""
COLUMN = """query ($stage: ID!, $sort: [Sort!], $after: String) {
  boardColumn(stageId: $stage, sort: $sort, first: 100, after: $after) { cards { id } pageInfo { endCursor } } }"""


async def _furnish(house: House) -> None:
    """Four fifths are won, as in a company of some years; each tenth deal has a call planned."""
    chance = random.Random(1)
    (model,) = await fetch(Sql("SELECT * FROM deal"))
    stages = [decode_id(house.stages[name], "Stage", "") for name in ("New", "In work", "Final invoice")]
    won = decode_id(house.stages["Deal won"], "Stage", "")
    varied = ["title", "sort_name", "search_text", "rank", "opened", "stage_id"]
    varied += ["amount", "amount_base", "created_at", "stage_since"]
    same = {column: value for column, value in model.items() if column not in ("id", *varied)}
    columns = [*same, *varied]
    rows = []
    for at in range(DEALS - 1):
        stage = won if chance.random() < 0.8 else chance.choice(stages)
        amount = chance.randrange(1_000_000)
        times = [encode_datetime(BEGIN + timedelta(seconds=chance.randrange(20_000_000))) for _ in range(2)]
        title = f"deal {at}"
        rows.append(
            (*same.values(), title, title, title, f"a{at:06}", encode_bool(False), stage, amount, amount, *times)
        )
    async with transaction():
        await insert("deal", columns, rows)
    await _plan(house, chance)
    await execute(Sql("ANALYZE"))


async def _plan(house: House, chance: random.Random) -> None:
    document = """mutation ($item: ID!) {
      createActivity(input: {type: CALL, subject: "Call", itemIds: [$item]}) { activity { id } } }"""
    await house.ada.run(document, item=(await house.deal())["id"])
    (model,) = await fetch(Sql("SELECT * FROM activity"))
    deals = [row["id"] for row in await fetch(Sql("SELECT id FROM deal WHERE MOD(id, 10) = 0"))]
    given = {key: value for key, value in model.items() if key not in ("id", "deadline")}
    rows = [(*given.values(), encode_datetime(BEGIN + timedelta(seconds=chance.randrange(40_000_000)))) for _ in deals]
    async with transaction():
        await insert("activity", [*given, "deadline"], rows)
        made = await fetch(Sql("SELECT id FROM activity ORDER BY id DESC"))
        bound = [(row["id"], "deal", deal) for row, deal in zip(made, deals, strict=False)]
        await insert("activity_binding", ["activity_id", "item_kind", "item_id"], bound)


async def test_orders(house: House) -> None:
    """Medians of whole operations: of somebody who sees all, and who sees her own."""
    await house.deal()
    await _furnish(house)
    won = house.stages["Deal won"]
    for name, sort in ORDERS.items():
        asked: dict[str, Any] = {"pipeline": house.pipeline["id"], "sort": sort}
        everything = await median_ms(lambda asked=asked: house.al.run(BOARD, **asked), times=5, before=1)
        own = await median_ms(lambda asked=asked: house.olga.run(BOARD, **asked), times=5, before=1)
        after = None
        for _ in range(FAR):
            page = await house.al.run(COLUMN, stage=won, sort=sort, after=after)
            after = page["pageInfo"]["endCursor"]
        far = {"stage": won, "sort": sort, "after": after}
        deep = await median_ms(lambda far=far: house.al.run(COLUMN, **far), times=5, before=1)
        tell(f"100,000 deals {name}", f"{everything:.0f} ms; of one person's {own:.0f} ms; page {FAR} {deep:.0f} ms")
