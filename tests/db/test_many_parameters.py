"""More values than one statement takes: SQLite counts to 32,766 parameters, PostgreSQL's protocol to 32,767."""

from __future__ import annotations

from house import House
from trato.db.sql import Sql, fetch, insert, one_of

MANY = 40_000


async def test_conditions_take_any_number_of_ids(house: House) -> None:
    deals = [(await house.deal())["number"] for _ in range(2)]
    wanted = one_of("id", range(deals[0] + 1, MANY))
    assert await fetch("SELECT id FROM deal WHERE " + wanted) == [{"id": deals[1]}]
    assert hash(wanted) == hash(one_of("id", range(deals[0] + 1, MANY)))
    titles = one_of("title", ["A deal", *(f"Another {number}" for number in range(MANY))])
    assert len(await fetch("SELECT id FROM deal WHERE " + titles)) == 2


async def test_any_number_of_rows_is_inserted_in_order(house: House) -> None:
    rows = [("deal", number, 1) for number in range(MANY)]
    ids = await insert("item_observer", ("item_kind", "item_id", "user_id"), rows)
    assert ids == sorted(ids)
    found = await fetch(Sql("SELECT id, item_id FROM item_observer ORDER BY id"))
    assert [(row["id"], row["item_id"]) for row in found] == list(zip(ids, range(MANY), strict=True))
    assert await insert("item_observer", ("item_kind", "item_id", "user_id"), []) == []
