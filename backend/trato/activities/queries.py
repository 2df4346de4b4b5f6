"""Activities as other rooms ask for them: what is next on an item, and what is still open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from trato.access.gate import Access
from trato.access.levels import Right
from trato.activities.kind import ACTIVITY
from trato.activities.types import ActivityType, Direction
from trato.crm.kinds import KIND_BY_CODE
from trato.db.fields import decode_datetime, encode_bool
from trato.db.sql import Row, Sql, all_of, any_of, fetch, one_of
from trato.items.records import readable

MOST_WAITING = 100


@dataclass(frozen=True, slots=True)
class Waiting:
    """An open activity that counters may count, now or once its deadline comes: it has one, or nobody has answered."""

    deadline: datetime | None
    is_incoming: bool
    responsible_id: int


@dataclass(frozen=True, slots=True)
class NextActivity:
    """The nearest open activity of an item, how many are open in all, and the first 100 of those that counters may
    count."""

    id: int
    type: ActivityType
    subject: str
    deadline: datetime | None
    open_count: int
    waiting: tuple[Waiting, ...]


def is_open() -> Sql:
    """Condition on a row `activity`: it is to be done still."""
    return Sql("activity.is_completed = ? AND activity.deleted_at IS NULL", (encode_bool(False),))


async def next_activities(access: Access, item_kind: str, ids: Iterable[int]) -> dict[int, NextActivity]:
    """The nearest open activity of each readable item that has any, those without deadline last. One statement.

    Whoever may read an item may read its activities (R47), so the items are what the gate is asked about.
    """
    kind = KIND_BY_CODE[item_kind]
    counted = f"(activity.direction = '{Direction.IN}' OR activity.deadline IS NOT NULL)"
    nearest = "activity.deadline NULLS LAST, activity.id"
    rows = await fetch(
        "SELECT * FROM (SELECT bound.item_id, activity.id, activity.type, activity.title, activity.deadline,"
        f" activity.direction, activity.responsible_id, {counted} AS counted,"
        " COUNT(*) OVER (PARTITION BY bound.item_id) AS open_count,"
        f" row_number() OVER (PARTITION BY bound.item_id ORDER BY {nearest}) AS place,"
        f" row_number() OVER (PARTITION BY bound.item_id ORDER BY {counted} DESC, {nearest}) AS nth"
        f" FROM activity_binding AS bound JOIN {ACTIVITY.table} AS activity ON activity.id = bound.activity_id"
        f" JOIN {kind.table} AS holder ON holder.id = bound.item_id WHERE "
        + all_of(
            [
                Sql("bound.item_kind = ?", (item_kind,)),
                one_of("bound.item_id", ids),
                is_open(),
                readable(kind, access, "holder"),
            ]
        )
        + f") AS planned WHERE place = 1 OR (counted AND nth <= {MOST_WAITING}) ORDER BY item_id, place"
    )
    by_item: dict[int, list[Row]] = {}
    for row in rows:
        by_item.setdefault(row["item_id"], []).append(row)
    return {item_id: _next(planned) for item_id, planned in by_item.items()}


def _next(rows: Sequence[Row]) -> NextActivity:
    first = rows[0]
    return NextActivity(
        first["id"],
        ActivityType(first["type"]),
        first["title"],
        _deadline(first),
        first["open_count"],
        tuple(
            Waiting(_deadline(row), row["direction"] == Direction.IN, row["responsible_id"])
            for row in rows
            if row["counted"]
        ),
    )


def _deadline(row: Row) -> datetime | None:
    return decode_datetime(row["deadline"]) if row["deadline"] else None


async def open_activities_with(item_kind: str, item_ids: Sequence[int]) -> list[tuple[int, int, int]]:
    """The open activities bound to any of these items: activity, item, and whose the activity is. One statement.

    Nobody's rights are asked: who locks them for a change has to.
    """
    rows = await fetch(
        "SELECT activity.id, bound.item_id, activity.responsible_id FROM activity_binding AS bound"
        f" JOIN {ACTIVITY.table} AS activity ON activity.id = bound.activity_id WHERE "
        + all_of([Sql("bound.item_kind = ?", (item_kind,)), one_of("bound.item_id", item_ids), is_open()])
    )
    return [(row["id"], row["item_id"], row["responsible_id"]) for row in rows]


async def open_activities_of(access: Access, item_kind: str, item_ids: Sequence[int]) -> list[int]:
    """The ids of the open activities of items that the person may change. One statement."""
    rows = await fetch(
        f"SELECT DISTINCT activity.id FROM activity_binding AS bound JOIN {ACTIVITY.table} AS activity"
        " ON activity.id = bound.activity_id WHERE "
        + all_of(
            [
                Sql("bound.item_kind = ?", (item_kind,)),
                one_of("bound.item_id", item_ids),
                is_open(),
                ACTIVITY.permits(access, Right.UPDATE, "activity"),
            ]
        )
    )
    return [row["id"] for row in rows]


_FIRST = f"CASE WHEN activity.direction = '{Direction.IN}' THEN 1 ELSE 0 END, activity.deadline NULLS LAST, activity.id"
"""How what is open is ordered by what is done first: what somebody is to be answered comes last."""


async def soonest_open_of(item_kind: str, item_id: int) -> int | None:
    """The open activity of an item that is due first, those without deadline behind, and last what somebody is to be
    answered; None when nothing is open.

    Nobody's rights are asked: who locks it for a change has to.
    """
    rows = await fetch(
        "SELECT activity.id FROM activity_binding AS bound"
        f" JOIN {ACTIVITY.table} AS activity ON activity.id = bound.activity_id WHERE "
        + all_of([Sql("bound.item_kind = ? AND bound.item_id = ?", (item_kind, item_id)), is_open()])
        + f" ORDER BY {_FIRST} LIMIT 1"
    )
    return rows[0]["id"] if rows else None


async def reschedulable(access: Access, item_kind: str, item_ids: Sequence[int]) -> set[int]:
    """Those of these items of which the person may say when something is to be done next: who may change what
    `soonest_open_of` finds; where nothing is open, whoever reads the item may plan with it (R47). One statement.
    """
    kind = KIND_BY_CODE[item_kind]
    rows = await fetch(
        "SELECT holder.id FROM "
        + f"{kind.table} AS holder LEFT JOIN (SELECT bound.item_id, bound.activity_id,"
        + f" row_number() OVER (PARTITION BY bound.item_id ORDER BY {_FIRST}) AS place"
        + f" FROM activity_binding AS bound JOIN {ACTIVITY.table} AS activity ON activity.id = bound.activity_id WHERE "
        + all_of([Sql("bound.item_kind = ?", (item_kind,)), one_of("bound.item_id", item_ids), is_open()])
        + ") AS soonest ON soonest.item_id = holder.id AND soonest.place = 1"
        + f" LEFT JOIN {ACTIVITY.table} AS activity ON activity.id = soonest.activity_id WHERE "
        + all_of(
            [
                one_of("holder.id", item_ids),
                readable(kind, access, "holder"),
                any_of([Sql("activity.id IS NULL"), ACTIVITY.permits(access, Right.UPDATE, "activity")]),
            ]
        )
    )
    return {row["id"] for row in rows}
