"""What lists of 100,000 deals cost that are filtered and sorted by custom fields, at their beginning and far down (R65, R15)."""

from __future__ import annotations

import random
from typing import Any

from measured import median_ms, tell

from house import House
from trato.db.fields import encode_bool, encode_json
from trato.db.sql import Sql, all_of, execute, fetch, insert
from trato.db.transactions import transaction
from trato.graph.kit.ids import decode_reference
from trato.items.conditions import compiled
from trato.items.filters import parse_filter
from trato.items.kinds import DESCRIBED
from trato.items.orders import parse_order
from trato.items.stored import with_values

DEALS, PAGE, FAR = 100_000, 50, 1_000
WORDS = ("Zaloha", "Ädel", "moss", "Birch", "elm", "Oak", "ash", "Yew")
DEFINE = "mutation ($input: CreateCustomFieldInput!) { createCustomField(input: $input) { customField { code } } }"
LIST = """query ($filter: Filter, $sort: [Sort!], $after: String) {
  deals(filter: $filter, sort: $sort, first: 50, after: $after) { nodes { id title } %s } }"""


async def _furnish(house: House, codes: dict[str, str]) -> None:
    """Deals with a number of a thousand in one field and a text in the other."""
    chance = random.Random(1)
    kind = DESCRIBED["deal"]
    rank, text = (kind.by_code[codes[type_]] for type_ in ("INTEGER", "STRING"))
    (model,) = await fetch(Sql("SELECT * FROM deal"))
    own = {"title", "sort_name", "search_text", "rank", "custom", "id", "opened"}
    same = {column: value for column, value in model.items() if column not in own}
    columns = [*same, "title", "sort_name", "search_text", "rank", "opened", "custom"]
    rows = []
    for at in range(DEALS - 1):
        title = f"deal {at}"
        values = [(rank, chance.randrange(1000)), (text, f"{chance.choice(WORDS)} {chance.randrange(20_000)}")]
        custom = encode_json(with_values({}, values))
        rows.append((*same.values(), title, title, title, f"a{at:06}", encode_bool(False), custom))
    async with transaction():
        await insert("deal", columns, rows)
    await execute(Sql("ANALYZE"))


async def _place(house: House, order: list[dict[str, Any]], wanted: dict[str, Any] | None) -> tuple[int, str]:
    """The page that is asked for far down, or the last full one of what matches, and the cursor that leads to it."""
    kind, access = DESCRIBED["deal"], house.al.access
    assert access is not None
    by = [{"field": one["field"], "descending": one.get("direction") == "DESC"} for one in order]
    found, conditions = parse_order(kind, by), [Sql("item.deleted_at IS NULL")]
    if wanted:
        conditions.append(compiled(kind, parse_filter(kind, wanted, access, decode_reference), access, "item"))
    matching = " FROM deal AS item WHERE " + all_of(conditions)
    (count,) = await fetch("SELECT COUNT(*) AS n" + matching)
    page = min(FAR, count["n"] // PAGE)
    skipped = f" ORDER BY {found.sql('item')} LIMIT 1 OFFSET {PAGE * (page - 1) - 1}"
    (row,) = await fetch("SELECT item.*" + found.columns("item") + matching + skipped)
    return page, found.cursor(row)


async def test_lists_by_custom_fields(house: House) -> None:
    """Medians of whole operations of somebody who sees all."""
    codes = {}
    for type_ in ("INTEGER", "STRING"):
        made = await house.ada.run(DEFINE, input={"kind": "DEAL", "label": type_, "type": type_, "sortable": True})
        codes[type_] = made["customField"]["code"]
    await house.deal()  # begins with the fields of now
    await _furnish(house, codes)
    rank, text = codes["INTEGER"], codes["STRING"]
    one, most = {"field": rank, "value": 500}, {"field": rank, "op": "BETWEEN", "value": [100, 766]}
    asked: dict[str, dict[str, Any]] = {
        "sorted by a number": {"sort": [{"field": rank}]},
        "sorted by a text, backwards": {"sort": [{"field": text, "direction": "DESC"}]},
        "a thousandth, sorted by a text": {"filter": one, "sort": [{"field": text}]},
        "two thirds, sorted by the same number": {"filter": most, "sort": [{"field": rank}]},
        "two thirds, sorted by a text": {"filter": most, "sort": [{"field": text}]},
        "containing a word, sorted by a number": {
            "filter": {"field": text, "op": "CONTAINS", "value": "ädel"}, "sort": [{"field": rank}],
        },
    }  # fmt: skip
    for what, variables in asked.items():
        told = await median_ms(lambda: house.al.run(LIST % "", **variables), times=7, before=1)  # noqa: B023
        tell(f"page 1, {what}", f"{told:.1f} ms", "under 500 ms")
        page, after = await _place(house, variables["sort"], variables.get("filter"))
        far = await median_ms(lambda: house.al.run(LIST % "", after=after, **variables), times=7, before=1)  # noqa: B023
        tell(f"page {page:,}, {what}", f"{far:.1f} ms", "under 500 ms")
    counted = await median_ms(lambda: house.al.run(LIST % "totalCount", filter=most), times=7, before=1)
    tell("page 1 and how many there are, two thirds", f"{counted:.1f} ms", "under 500 ms")
