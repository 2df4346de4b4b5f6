"""What lists of 100,000 deals cost that are filtered and sorted by custom fields, at their beginning and far down (R65, R15)."""

from __future__ import annotations

import random
from typing import Any

from measured import median_ms, tell

from house import House
from trato.db.fields import encode_bool, encode_json
from trato.db.sql import Sql, execute, fetch, insert
from trato.db.transactions import transaction
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


async def _place(order: list[dict[str, Any]]) -> str:
    """The cursor of the last row of the page before the far one."""
    by = [{"field": one["field"], "descending": one.get("direction") == "DESC"} for one in order]
    found = parse_order(DESCRIBED["deal"], by)
    skipped = f" ORDER BY {found.sql('item')} LIMIT 1 OFFSET {PAGE * (FAR - 1) - 1}"
    (row,) = await fetch(
        Sql("SELECT item.*" + found.columns("item") + " FROM deal AS item WHERE item.deleted_at IS NULL" + skipped)
    )
    return found.cursor(row)


async def test_lists_by_custom_fields(house: House) -> None:
    """Medians of whole operations of somebody who sees all."""
    codes = {}
    for type_ in ("INTEGER", "STRING"):
        made = await house.ada.run(DEFINE, input={"kind": "DEAL", "label": type_, "type": type_, "sortable": True})
        codes[type_] = made["customField"]["code"]
    await house.deal()  # begins with the fields of now
    await _furnish(house, codes)
    rank, text = codes["INTEGER"], codes["STRING"]
    one, half = {"field": rank, "value": 500}, {"field": rank, "op": "BETWEEN", "value": [250, 749]}
    asked: dict[str, dict[str, Any]] = {
        "sorted by a number": {"sort": [{"field": rank}]},
        "sorted by a text, backwards": {"sort": [{"field": text, "direction": "DESC"}]},
        "a thousandth, sorted by a text": {"filter": one, "sort": [{"field": text}]},
        "half, sorted by the same number": {"filter": half, "sort": [{"field": rank}]},
        "half, sorted by a text": {"filter": half, "sort": [{"field": text}]},
        "containing a word, sorted by a number": {
            "filter": {"field": text, "op": "CONTAINS", "value": "ädel"}, "sort": [{"field": rank}],
        },
    }  # fmt: skip
    for what, variables in asked.items():
        told = await median_ms(lambda: house.al.run(LIST % "", **variables), times=7, before=1)  # noqa: B023
        tell(f"page 1, {what}", f"{told:.1f} ms", "under 500 ms")
        after = await _place(variables["sort"])
        far = await median_ms(lambda: house.al.run(LIST % "", after=after, **variables), times=7, before=1)  # noqa: B023
        tell(f"page {FAR:,}, {what}", f"{far:.1f} ms", "under 500 ms")
    counted = await median_ms(lambda: house.al.run(LIST % "totalCount", filter=half), times=7, before=1)
    tell("page 1 and how many there are, half", f"{counted:.1f} ms", "under 500 ms")
