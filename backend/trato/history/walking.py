"""How events are found in a long log: by an index where few are left, else a stretch of the log at a time (R59).

No question makes the database go through all of the log. What is asked for may be rare and have no index, so a page may
end with the stretch before it is full; the next one goes on from there.
"""

from __future__ import annotations

from dataclasses import dataclass

from trato.db.sql import TRUE, Row, Sql, all_of, fetch, fetch_one, one_of
from trato.history.asked import Asked, standing_on
from trato.history.kinds import EVENTS, SETTINGS
from trato.items.conditions import compiled
from trato.items.filters import Condition, Filter, Group
from trato.items.operators import Op
from trato.items.orders import Order

FEW = 5_000
STRETCH = 50_000


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where to look: the condition on the rows `event`, and the last row that lies there when others follow."""

    condition: Sql
    last: Row | None = None


async def where_to_look(asked: Asked, order: Order, place: Sql) -> Stretch:
    """Where the events behind `place` are looked for; one small statement for each index that could find them."""
    for ids in await _indexed(asked):
        found = await fetch_one("SELECT COUNT(*) AS many FROM (" + ids + f" LIMIT {FEW + 1}) AS few")
        if found is not None and found["many"] <= FEW:
            return Stretch("event.id IN (" + ids + ")")
    times = [_compiled(asked, one) for one in _demanded(asked.filter) if one.field.code == "at"]
    rows = await fetch(
        "SELECT event.id, event.at FROM event WHERE "
        + all_of([*times, place])
        + f" ORDER BY {order.sql('event')} LIMIT 2 OFFSET {STRETCH - 1}"
    )
    if len(rows) < 2:
        return Stretch(TRUE)
    last, following = rows
    return Stretch(order.beyond(order.cursor(following), "event", backwards=True), last)


async def _indexed(asked: Asked) -> list[Sql]:
    """Statements that find the ids of events by an index, each of them all that are asked for and perhaps more."""
    found = [] if asked.about is None else [standing_on([asked.about])]
    for one in _demanded(asked.filter):
        if one.op in (Op.EQ, Op.IN):
            found += ["SELECT event.id FROM event WHERE " + where for where in _by_index(asked, one)]
    readable = await asked.sight.few_items()
    return found if readable is None else [*found, standing_on(readable)]


def _by_index(asked: Asked, wanted: Condition) -> list[Sql]:
    if wanted.field.code in ("kind", "actor", "operation_id"):
        return [_compiled(asked, wanted)]
    if wanted.field.code == "item_kind" and set(wanted.values) <= set(SETTINGS):
        return [one_of("event.kind", [kind for kind in EVENTS if kind.partition(".")[0] in wanted.values])]
    return []


def _compiled(asked: Asked, wanted: Condition) -> Sql:
    return compiled(asked.log, wanted, asked.sight.access, "event")


def _demanded(wanted: Filter) -> list[Condition]:
    """The conditions that each event fulfils which matches."""
    match wanted:
        case Condition():
            return [wanted]
        case Group(every=True, parts=parts):
            return [one for part in parts for one in _demanded(part)]
    return []
