"""Counting what people look after, by person and stage: what a list says of the same items, filtered likewise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from trato.access.gate import Access
from trato.db.sql import all_of, fetch, joined, one_of, sum_of, summed
from trato.items.conditions import compiled
from trato.items.fields import Field
from trato.items.filters import Condition, Op
from trato.items.kinds import ItemKind
from trato.items.neglect import NEGLECT
from trato.items.periods import Period
from trato.items.records import readable


@dataclass(frozen=True, slots=True)
class Load:
    """What somebody looks after on a stage. `amount` in minor units of the base currency, all else in items."""

    user_id: int
    user_name: str
    stage_id: int
    count: int
    amount: int
    overdue: int
    unattended: int
    idle: int


async def workload(access: Access, kind: ItemKind, stage_ids: Iterable[int]) -> list[Load]:
    """The items of a kind that the person may read on these stages, by who looks after them; people by name, those
    without any are absent. One statement.
    """
    figures = [
        "COUNT(*) FILTER (WHERE " + compiled(kind, asked, access, "item") + f") AS {name}"
        for name, asked in _figures(kind.by_code).items()
    ]
    rows = await fetch(
        "SELECT person.id AS user_id, person.name AS user_name, item.stage_id, COUNT(*) AS count, "
        + f"{summed(kind.by_code['amount'].sql('item'), 'amount')}, "
        + joined(", ", figures)
        + f' FROM {kind.table} AS item JOIN "user" AS person ON person.id = item.responsible_id WHERE '
        + all_of([one_of("item.stage_id", stage_ids), readable(kind, access, "item")])
        + " GROUP BY person.id, person.name, person.sort_name, item.stage_id ORDER BY person.sort_name, person.id"
    )
    return [
        Load(
            row["user_id"],
            row["user_name"],
            row["stage_id"],
            row["count"],
            sum_of(row, "amount"),
            row["overdue"],
            row["unattended"],
            row["idle"],
        )
        for row in rows
    ]


def _figures(fields: Mapping[str, Field]) -> dict[str, Condition]:
    """What is counted besides all, as filters ask for it."""
    late = Condition(fields["next_activity_at"], Op.LT, (Period("@now", as_instants=True),))
    return {"overdue": late} | {code: Condition(fields[code], Op.EQ, (True,)) for code in NEGLECT}
