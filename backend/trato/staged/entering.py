"""Items enter stages: any number at once, each with the columns that go with its stage, its history and its event.

What stands in those columns before is kept in the event as `was`, so that an undo puts an item exactly where it stood.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from trato.access.gate import Access, may_enter
from trato.activities.actions import complete_open_of
from trato.db.database import Dialect, dialect
from trato.db.sql import Sql, execute, joined, one_of
from trato.errors import conflict, forbidden, invalid
from trato.items.kinds import ItemKind
from trato.items.lists import watchers_of
from trato.items.records import Record
from trato.items.references import check_references, named
from trato.items.telling import routing
from trato.items.values import Values, bound
from trato.items.writing import change
from trato.live.operations import Operation
from trato.pipelines.queries import Semantics, StageRecord
from trato.staged.demands import Entrant, demand
from trato.staged.filling import Filling
from trato.staged.history import Entry, remember
from trato.staged.kinds import StagedKind
from trato.staged.standing import WAS, Standing, standings

EMPTY = Filling()
ROWS_PER_STATEMENT = 500


@dataclass(frozen=True, slots=True)
class Arrival:
    """A locked item that goes from one stage to another, how it will stand there, the fields it gets with that, and
    whether its open activities are completed with it.
    """

    staged: StagedKind
    item: Record
    source: StageRecord | None
    target: StageRecord
    standing: Standing
    values: Values
    close_activities: bool = False

    @property
    def reason(self) -> int | None:
        """Why it has failed, once it has arrived."""
        reason: int | None = self.values.get(self.staged.reason, self.item[self.staged.reason])
        return reason

    @property
    def is_plain(self) -> bool:
        """Whether nothing changes that doesn't go with every entry: such items are written together."""
        return self.values.keys() <= {self.staged.reason}


def demand_entry(staged: StagedKind, access: Access, item: Record, target: StageRecord) -> None:
    """FORBIDDEN unless the person may change this item on the stage it goes to, as they may where it stands (R73)."""
    if not may_enter(access, staged.code, item, target.pipeline_id, target.id):
        raise forbidden(f"You may not put this {staged.noun} onto “{target.name}”.")


def demand_way(staged: StagedKind, item: Record, target: StageRecord) -> None:
    """CONFLICT unless moving can bring this item from where it stands onto the stage: completing leads one way."""
    if staged.completed is None:
        return
    if item["semantics"] == staged.completed:
        raise conflict("COMPLETED", f"This {staged.noun} is completed and stays where it is.")
    if target.semantics is staged.completed:
        raise conflict("NOT_BY_MOVING", f"Complete the {staged.noun}: that brings it onto “{target.name}”.")


async def demand_open(staged: StagedKind, ways: Iterable[tuple[Record, StageRecord]]) -> None:
    """What the kind raises where a closed item can't be in progress again, if one of these is to enter such a stage."""
    ask = staged.kind.before_open
    if ask is not None and any(item["closed_at"] is not None and target.is_open for item, target in ways):
        await ask()


def entering(
    closed_at: datetime | None, target: StageRecord, at: datetime, user_id: int | None
) -> tuple[str, dict[str, Any]]:
    """What entering a stage means for an item: the event's verb, and the columns that say when it was closed."""
    if not target.is_open:
        return "closed", {"closed_at": at, "closed_by_id": user_id}
    return ("moved", {}) if closed_at is None else ("reopened", {"closed_at": None, "closed_by_id": None})


def kept_reason(staged: StagedKind, target: StageRecord, item: Record, values: Values) -> int | None:
    """Only what has failed has a reason for that, by whichever way it came where it is: the one given, else its own."""
    if target.semantics is not Semantics.FAILURE:
        return None
    reason: int | None = values.get(staged.reason, item[staged.reason])
    return reason


def demand_failed(staged: StagedKind, semantics: str, values: Values) -> None:
    """VALIDATION for a reason that is given to what stands where nothing has failed."""
    if values.get(staged.reason) is not None and semantics != Semantics.FAILURE:
        entry = staged.kind.by_code[staged.reason]
        raise invalid(f"input.{entry.input_name}", "NOT_FAILED", f"{entry.label}: this {staged.noun} has not failed.")


def arrival(
    staged: StagedKind,
    op: Operation,
    access: Access,
    item: Record,
    source: StageRecord | None,
    target: StageRecord,
    rank: str,
    filling: Filling = EMPTY,
) -> Arrival:
    """An item that enters a stage now. VALIDATION for what goes with closing and can't be."""
    closed_at = filling.closed_at(access, item, target, op.at)
    standing = Standing(rank, op.at, closed_at, access.user_id if closed_at else None)
    values = {**filling.values, staged.reason: kept_reason(staged, target, item, filling.values)}
    return Arrival(staged, item, source, target, standing, values, filling.close_activities)


async def enter(
    staged: StagedKind, op: Operation, access: Access, arrivals: Sequence[Arrival], *, returning: bool = False
) -> None:
    """Put locked items onto their stages, with their histories and their events: moved, closed or reopened.

    VALIDATION when one lacks what its stage demands, or gets a reason that can't be chosen, FORBIDDEN when the
    person may not put one of them there, what `demand_open` raises; nothing is written then. `returning` puts back
    what was, so the stages demand nothing. The number of statements grows with the stages that are entered, not with
    the items; those that get other fields along cost the statements of a change each.
    """
    if not arrivals:
        return
    for one in arrivals:
        demand_entry(staged, access, one.item, one.target)
    await demand_open(staged, [(one.item, one.target) for one in arrivals])
    if not returning:
        await demand(staged.kind, [Entrant(one.target, {**one.item, **one.values}) for one in arrivals])
        chosen = {one.reason for one in arrivals if one.reason != one.item[staged.reason]}
        await check_references(staged.kind, access, [{staged.reason: reason} for reason in chosen])
    ids = [one.item["id"] for one in arrivals]
    was, observers = await standings(staged.kind, ids), await watchers_of(staged.kind, ids)
    alike: dict[StageRecord, list[Arrival]] = {}
    for one in arrivals:
        if one.is_plain:
            alike.setdefault(one.target, []).append(one)
        else:
            await _change_along(staged.kind, op, access, one, was[one.item["id"]])
    for target, group in alike.items():
        await _update(staged, op, target, group)
        await _record(staged, op, access, group, was, observers)
    entries = [Entry(one.item["id"], one.target, op.at, one.source, one.item["stage_since"]) for one in arrivals]
    await remember(staged.kind, entries, op.actor.user_id)
    closing = [one.item["id"] for one in arrivals if one.close_activities]
    if closing:
        await complete_open_of(op, access, staged.code, closing)


async def _change_along(kind: ItemKind, op: Operation, access: Access, one: Arrival, was: Standing) -> None:
    """Enter the stage and change fields with it, told by one event."""
    verb, _ = entering(one.item["closed_at"], one.target, op.at, access.user_id)
    values = {**one.values, "pipeline": one.target.pipeline_id, "stage": one.target.id}
    columns = {
        "rank": one.standing.rank,
        "stage_since": one.standing.stage_since,
        "closed_at": one.standing.closed_at,
        "closed_by_id": one.standing.closed_by_id,
    }
    await change(
        kind,
        op,
        access,
        one.item["id"],
        values,
        event=verb,
        columns=columns,
        params={WAS: was.told()},
        before=one.item,
    )


async def refill(
    kind: ItemKind, op: Operation, access: Access, items: Sequence[Record], ranks: Mapping[int, str], filling: Filling
) -> None:
    """Change fields of locked items that stay on their stage, with their places in the column where `ranks` has some.

    One event each, which keeps where the item stood as a move's does. VALIDATION as for any change of these fields.
    """
    was = await standings(kind, [item["id"] for item in items]) if items else {}
    for item in items:
        item_id = item["id"]
        columns = {"rank": ranks[item_id]} if item_id in ranks else None
        params = {WAS: was[item_id].told()} if columns else None
        await change(kind, op, access, item_id, filling.values, columns=columns, params=params, before=item)


async def _update(staged: StagedKind, op: Operation, target: StageRecord, arrivals: Sequence[Arrival]) -> None:
    differing: dict[str, Callable[[Arrival], Any]] = {**_OWN, f"{staged.reason}_id": lambda one: one.reason}
    own = [_by_item(column, {one.item["id"]: value(one) for one in arrivals}) for column, value in differing.items()]
    await execute(
        Sql(
            f"UPDATE {staged.kind.table} SET pipeline_id = ?, stage_id = ?, updated_at = ?, version = version + 1, ",
            (target.pipeline_id, target.id, bound(op.at)),
        )
        + joined(", ", own)
        + " WHERE "
        + one_of("id", [one.item["id"] for one in arrivals])
    )


_OWN: Mapping[str, Callable[[Arrival], Any]] = {
    "rank": lambda one: one.standing.rank,
    "stage_since": lambda one: one.standing.stage_since,
    "closed_at": lambda one: one.standing.closed_at,
    "closed_by_id": lambda one: one.standing.closed_by_id,
}
"""The columns in which items that enter the same stage differ, besides why they failed: back where they stood, each has
come at its own time.
"""

_INSTANTS = frozenset({"stage_since", "closed_at"})


def _by_item(column: str, values: Mapping[int, Any]) -> Sql:
    """Set a column of items, each to its own value by its id; what all have in common is said once."""
    if len(different := set(values.values())) == 1:
        return Sql(f"{column} = ?", (bound(different.pop()),))
    if column in _INSTANTS:
        type_ = "TIMESTAMPTZ" if dialect() is Dialect.POSTGRES else "TEXT"
    else:
        type_ = "TEXT" if column == "rank" else "BIGINT"
    cases = [Sql(f"WHEN ? THEN CAST(? AS {type_})", (one, bound(value))) for one, value in values.items()]
    return f"{column} = CASE id " + joined(" ", cases) + " END"


async def _record(
    staged: StagedKind,
    op: Operation,
    access: Access,
    arrivals: Sequence[Arrival],
    was: Mapping[int, Standing],
    observers: Mapping[int, Sequence[int]],
) -> None:
    told = [_changes(one) for one in arrivals]
    kind = staged.kind
    await named(kind, told)
    for one, changes in zip(arrivals, told, strict=True):
        item, target = one.item, one.target
        verb, _ = entering(item["closed_at"], target, op.at, access.user_id)
        source = {"id": item["stage"], "name": one.source.name if one.source else ""}
        op.record(
            f"{kind.code}.{verb}",
            kind.code,
            item["id"],
            item["title"],
            version=item["version"] + 1,
            changes={"stage": [source, {"id": target.id, "name": target.name}], **changes},
            params={WAS: was[item["id"]].told()},
            before=routing(kind, item, observers[item["id"]]),
            after=routing(kind, {**item, "pipeline": target.pipeline_id, "stage": target.id}, observers[item["id"]]),
        )


def _changes(one: Arrival) -> dict[str, list[Any]]:
    """What changes besides the stage, references by number."""
    changes: dict[str, list[Any]] = {}
    if one.target.pipeline_id != one.item["pipeline"]:
        changes["pipeline"] = [one.item["pipeline"], one.target.pipeline_id]
    code = one.staged.reason
    if one.reason != one.item[code]:
        changes[code] = [one.item[code], one.reason]
    return changes


async def reorder(
    kind: ItemKind, op: Operation, items: Sequence[Record], ranks: Mapping[int, str], *, by_hand: bool
) -> None:
    """Give items new places in the columns where they stand; boards learn of each.

    `by_hand`: somebody put them there, which can be undone. Otherwise they made room for others.
    """
    if not items:
        return
    ids = [item["id"] for item in items]
    was = await standings(kind, ids) if by_hand else {}
    rows = list(ranks.items())
    for start in range(0, len(rows), ROWS_PER_STATEMENT):
        chunk = dict(rows[start : start + ROWS_PER_STATEMENT])
        await execute(f"UPDATE {kind.table} SET " + _by_item("rank", chunk) + " WHERE " + one_of("id", chunk))
    observers = await watchers_of(kind, ids)
    for item in items:
        keys = routing(kind, item, observers[item["id"]])
        op.record(
            f"{kind.code}.reordered",
            kind.code,
            item["id"],
            item["title"],
            version=item["version"],
            params={WAS: was[item["id"]].told()} if by_hand else {},
            before=keys,
            after=keys,
        )
