"""Counting what waits (R52). Each open activity is one, however many items it is bound to; in each section that it is
bound to, and once in the total.

Incoming is what nobody has answered, whatever its deadline. Of the rest, overdue has a deadline that has passed, and
today one that comes before the person's midnight.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from trato.access.gate import Access
from trato.access.levels import STAGED
from trato.activities.queries import is_open
from trato.activities.types import Direction
from trato.counters.mode import CounterMode, known
from trato.crm.kinds import ITEM_KINDS
from trato.db.fields import decode_datetime
from trato.db.sql import Row, Sql, all_of, fetch, joined, one_of
from trato.items import periods
from trato.items.kinds import ItemKind
from trato.items.neglect import NEGLECT
from trato.items.periods import Clock
from trato.items.records import readable
from trato.items.values import bound

_TOTAL = "total"
_DAY = timedelta(days=1)


class CounterScope(StrEnum):
    """Whose activities are counted: one's own, or those of everybody else as far as one may see them."""

    MINE = "MINE"
    OTHERS = "OTHERS"


@dataclass(frozen=True, slots=True)
class Counts:
    """What waits, in activities; `idle` and `unattended` in items, of kinds that are open or closed (R31)."""

    overdue: int = 0
    today: int = 0
    incoming: int = 0
    idle: int = 0
    unattended: int = 0

    @property
    def attention(self) -> int:
        """All that should be looked at today."""
        return self.overdue + self.today + self.incoming


@dataclass(frozen=True, slots=True)
class Tally:
    """The counts in all, and by the code of each kind of items. `turns`: when time alone changes them."""

    total: Counts
    by_kind: Mapping[str, Counts]
    mode: CounterMode
    turns: datetime = field(compare=False)


async def tally(access: Access, scope: CounterScope = CounterScope.MINE) -> Tally:
    """What waits for a person now, by their clock. Two statements."""
    clock = Clock(periods.now(), access.time_zone)
    midnight = clock.midnight(clock.today + _DAY)
    mode = known()
    rows = await fetch(_counting(access, scope, mode, clock.moment, midnight))
    waiting = {row["kind"]: row for row in rows}
    neglected = {row["kind"]: [int(row[code]) for code in NEGLECT] for row in await fetch(_neglected(access, scope))}
    soonest = [decode_datetime(row["soonest"]) for row in rows if row["soonest"]]
    return Tally(
        _counts(waiting[_TOTAL], [sum(those) for those in zip(*neglected.values(), strict=True)]),
        {kind.code: _counts(waiting.get(kind.code), neglected.get(kind.code, ())) for kind in ITEM_KINDS},
        mode,
        min([midnight, *soonest]),
    )


async def counts_of(access: Access, kind: ItemKind, ids: Sequence[int]) -> dict[int, Counts]:
    """What waits with each of these items, whoever it is for; readable items without anything are absent. One
    statement.
    """
    clock = Clock(periods.now(), access.time_zone)
    figures = _figures(clock.moment, clock.midnight(clock.today + _DAY))
    wanted = all_of([one_of("holder.id", ids), readable(kind, access, "holder"), *_waiting(kind)])
    rows = await fetch("SELECT holder.id AS item, " + figures + _bound(kind) + " WHERE " + wanted + " GROUP BY 1")
    return {row["item"]: _counts(row) for row in rows}


def _counting(access: Access, scope: CounterScope, mode: CounterMode, now: datetime, midnight: datetime) -> Sql:
    """A row of figures for each kind that has any, and one for the total."""
    owner = {
        CounterMode.ITEM_RESPONSIBLE: "holder.responsible_id",
        CounterMode.ACTIVITY_RESPONSIBLE: "activity.responsible_id",
    }
    whose = _whose(access, scope, owner[mode])
    waiting = joined(
        " UNION ",
        [
            f"SELECT '{kind.code}' AS kind, activity.id, activity.direction, activity.deadline"
            + _bound(kind)
            + " WHERE "
            + all_of([whose, readable(kind, access, "holder"), *_waiting(kind)])
            for kind in ITEM_KINDS
        ],
    )
    figures = _figures(now, midnight)
    return (
        "WITH waiting AS ("
        + waiting
        + "), once AS (SELECT DISTINCT id, direction, deadline FROM waiting)"
        + " SELECT kind, "
        + figures
        + f" FROM waiting AS activity GROUP BY kind UNION ALL SELECT '{_TOTAL}', "
        + figures
        + " FROM once AS activity"
    )


def _neglected(access: Access, scope: CounterScope) -> Sql:
    """How many items of each kind with stages are idle, and how many unattended."""
    return joined(
        " UNION ALL ",
        [
            f"SELECT '{kind.code}' AS kind"
            + "".join(f", COUNT(*) FILTER (WHERE {kind.by_code[code].sql('holder')}) AS {code}" for code in NEGLECT)
            + f" FROM {kind.table} AS holder WHERE "
            + all_of([_whose(access, scope, "holder.responsible_id"), readable(kind, access, "holder")])
            for kind in ITEM_KINDS
            if kind.code in STAGED
        ],
    )


def _bound(kind: ItemKind) -> str:
    return (
        f" FROM {kind.table} AS holder JOIN activity_binding AS binding ON binding.item_kind = '{kind.code}'"
        " AND binding.item_id = holder.id JOIN activity ON activity.id = binding.activity_id"
    )


def _waiting(kind: ItemKind) -> list[Sql]:
    return [is_open(), *([Sql(kind.waits_while.format(t="holder"))] if kind.waits_while else [])]


def _whose(access: Access, scope: CounterScope, owner: str) -> Sql:
    return Sql(f"{owner} {'=' if scope is CounterScope.MINE else '<>'} ?", (access.user_id,))


def _figures(now: datetime, midnight: datetime) -> Sql:
    """The columns of `_counts`, and the soonest deadline that is still to come, of rows `activity`."""
    incoming = f"activity.direction = '{Direction.IN}'"
    moment, tomorrow = bound(now), bound(midnight)
    return Sql(
        f"COUNT(*) FILTER (WHERE {incoming}) AS incoming,"
        f" COUNT(*) FILTER (WHERE NOT {incoming} AND activity.deadline < ?) AS overdue,"
        f" COUNT(*) FILTER (WHERE NOT {incoming} AND activity.deadline >= ? AND activity.deadline < ?) AS today,"
        " MIN(activity.deadline) FILTER (WHERE activity.deadline >= ?) AS soonest",
        (moment, moment, tomorrow, moment),
    )


def _counts(waiting: Row | None, neglected: Sequence[int] = ()) -> Counts:
    attention = (waiting["overdue"], waiting["today"], waiting["incoming"]) if waiting else (0, 0, 0)
    return Counts(*attention, *neglected)
