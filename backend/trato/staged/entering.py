"""Deals enter stages: any number at once, each with the columns that go with its stage, its history and its event.

What stands in those columns before is kept in the event as `was`, so that an undo puts a deal exactly where it stood.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from trato.access.gate import Access, may_enter
from trato.activities.actions import complete_open_of
from trato.db.database import Dialect, dialect
from trato.db.fields import decode_datetime
from trato.db.sql import Sql, execute, fetch, joined, one_of
from trato.deals.kind import DEAL
from trato.errors import forbidden
from trato.items.records import Record, linked_ids
from trato.items.references import check_references, named
from trato.items.telling import routing
from trato.items.values import Values, bound
from trato.items.writing import change
from trato.live.operations import Operation
from trato.pipelines.queries import Semantics, StageRecord
from trato.staged.demands import Entrant, demand
from trato.staged.filling import Filling
from trato.staged.history import Entry, remember

WAS = "was"
EMPTY = Filling()
ROWS_PER_STATEMENT = 500


@dataclass(frozen=True, slots=True)
class Standing:
    """Where in its column a deal stands, since when, and how it was closed."""

    rank: str
    stage_since: datetime
    closed_at: datetime | None = None
    closed_by_id: int | None = None

    def told(self) -> dict[str, Any]:
        """As JSON for the log."""
        closed = self.closed_at.isoformat() if self.closed_at else None
        return {
            "rank": self.rank,
            "stage_since": self.stage_since.isoformat(),
            "closed_at": closed,
            "closed_by": self.closed_by_id,
        }

    @classmethod
    def from_log(cls, told: Mapping[str, Any]) -> Standing:
        """What `told` made, turned back."""
        closed = told["closed_at"]
        return cls(
            told["rank"],
            datetime.fromisoformat(told["stage_since"]),
            datetime.fromisoformat(closed) if closed else None,
            told["closed_by"],
        )


@dataclass(frozen=True, slots=True)
class Arrival:
    """A locked deal that goes from one stage to another, how it will stand there, the fields it gets with that, and
    whether its open activities are completed with it.
    """

    deal: Record
    source: StageRecord | None
    target: StageRecord
    standing: Standing
    values: Values
    close_activities: bool = False

    @property
    def loss_reason(self) -> int | None:
        """Why it is lost, once it has arrived."""
        reason: int | None = self.values.get("loss_reason", self.deal["loss_reason"])
        return reason

    @property
    def is_plain(self) -> bool:
        """Whether nothing changes that doesn't go with every entry: such deals are written together."""
        return self.values.keys() <= {"loss_reason"}


def demand_entry(access: Access, deal: Record, target: StageRecord) -> None:
    """FORBIDDEN unless the person may change this deal on the stage it goes to, as they may where it stands (R73)."""
    if not may_enter(access, DEAL.code, deal, target.pipeline_id, target.id):
        raise forbidden(f"You may not put this deal onto “{target.name}”.")


def entering(
    closed_at: datetime | None, target: StageRecord, at: datetime, user_id: int | None
) -> tuple[str, dict[str, Any]]:
    """What entering a stage means for a deal: the event's verb, and the columns that say when it was closed."""
    if not target.is_open:
        return "closed", {"closed_at": at, "closed_by_id": user_id}
    return ("moved", {}) if closed_at is None else ("reopened", {"closed_at": None, "closed_by_id": None})


def kept_reason(target: StageRecord, deal: Record, values: Values) -> int | None:
    """Only a lost deal has a reason of loss, by whichever way it came where it is: the one given, else its own."""
    if target.semantics is not Semantics.FAILURE:
        return None
    reason: int | None = values.get("loss_reason", deal["loss_reason"])
    return reason


def arrival(
    op: Operation,
    access: Access,
    deal: Record,
    source: StageRecord | None,
    target: StageRecord,
    rank: str,
    filling: Filling = EMPTY,
) -> Arrival:
    """A deal that enters a stage now. VALIDATION for what goes with closing and can't be."""
    closed_at = filling.closed_at(access, deal, target, op.at)
    standing = Standing(rank, op.at, closed_at, access.user_id if closed_at else None)
    values = {**filling.values, "loss_reason": kept_reason(target, deal, filling.values)}
    return Arrival(deal, source, target, standing, values, filling.close_activities)


async def enter(op: Operation, access: Access, arrivals: Sequence[Arrival], *, returning: bool = False) -> None:
    """Put locked deals onto their stages, with their histories and their events: moved, closed or reopened.

    VALIDATION when one lacks what its stage demands, or gets a reason of loss that can't be chosen, FORBIDDEN when the
    person may not put one of them there; nothing is written then. `returning` puts back what was, so nothing is
    demanded. The number of statements grows with the stages that are entered, not with the deals; those that get other
    fields along cost the statements of a change each.
    """
    if not arrivals:
        return
    for one in arrivals:
        demand_entry(access, one.deal, one.target)
    if not returning:
        await demand([Entrant(one.target, {**one.deal, **one.values}) for one in arrivals])
        chosen = {one.loss_reason for one in arrivals if one.loss_reason != one.deal["loss_reason"]}
        await check_references(DEAL, access, [{"loss_reason": reason} for reason in chosen])
    ids = [one.deal["id"] for one in arrivals]
    was, observers = await standings(ids), await observers_of(ids)
    alike: dict[StageRecord, list[Arrival]] = {}
    for one in arrivals:
        if one.is_plain:
            alike.setdefault(one.target, []).append(one)
        else:
            await _change_along(op, access, one, was[one.deal["id"]])
    for target, group in alike.items():
        await _update(op, target, group)
        await _record(op, access, group, was, observers)
    entries = [Entry(one.deal["id"], one.target, op.at, one.source, one.deal["stage_since"]) for one in arrivals]
    await remember(entries, op.actor.user_id)
    closing = [one.deal["id"] for one in arrivals if one.close_activities]
    if closing:
        await complete_open_of(op, access, DEAL.code, closing)


async def _change_along(op: Operation, access: Access, one: Arrival, was: Standing) -> None:
    """Enter the stage and change fields with it, told by one event."""
    verb, _ = entering(one.deal["closed_at"], one.target, op.at, access.user_id)
    values = {**one.values, "pipeline": one.target.pipeline_id, "stage": one.target.id}
    columns = {
        "rank": one.standing.rank,
        "stage_since": one.standing.stage_since,
        "closed_at": one.standing.closed_at,
        "closed_by_id": one.standing.closed_by_id,
    }
    await change(
        DEAL,
        op,
        access,
        one.deal["id"],
        values,
        event=verb,
        columns=columns,
        params={WAS: was.told()},
        before=one.deal,
    )


async def refill(
    op: Operation, access: Access, deals: Sequence[Record], ranks: Mapping[int, str], filling: Filling
) -> None:
    """Change fields of locked deals that stay on their stage, with their places in the column where `ranks` has some.

    One event each, which keeps where the deal stood as a move's does. VALIDATION as for any change of these fields.
    """
    was = await standings([deal["id"] for deal in deals]) if deals else {}
    for deal in deals:
        deal_id = deal["id"]
        columns = {"rank": ranks[deal_id]} if deal_id in ranks else None
        params = {WAS: was[deal_id].told()} if columns else None
        await change(DEAL, op, access, deal_id, filling.values, columns=columns, params=params, before=deal)


async def _update(op: Operation, target: StageRecord, arrivals: Sequence[Arrival]) -> None:
    own = {column: _by_deal(column, {one.deal["id"]: value(one) for one in arrivals}) for column, value in _OWN.items()}
    await execute(
        Sql(
            f"UPDATE {DEAL.table} SET pipeline_id = ?, stage_id = ?, updated_at = ?, version = version + 1, ",
            (target.pipeline_id, target.id, bound(op.at)),
        )
        + joined(", ", own.values())
        + " WHERE "
        + one_of("id", [one.deal["id"] for one in arrivals])
    )


_OWN: Mapping[str, Callable[[Arrival], Any]] = {
    "rank": lambda one: one.standing.rank,
    "stage_since": lambda one: one.standing.stage_since,
    "closed_at": lambda one: one.standing.closed_at,
    "closed_by_id": lambda one: one.standing.closed_by_id,
    "loss_reason_id": lambda one: one.loss_reason,
}
"""The columns in which deals that enter the same stage differ: back where they stood, each has come at its own time."""

_INSTANTS = frozenset({"stage_since", "closed_at"})


def _by_deal(column: str, values: Mapping[int, Any]) -> Sql:
    """Set a column of deals, each to its own value by its id; what all have in common is said once."""
    if len(different := set(values.values())) == 1:
        return Sql(f"{column} = ?", (bound(different.pop()),))
    if column in _INSTANTS:
        type_ = "TIMESTAMPTZ" if dialect() is Dialect.POSTGRES else "TEXT"
    else:
        type_ = "TEXT" if column == "rank" else "BIGINT"
    cases = [Sql(f"WHEN ? THEN CAST(? AS {type_})", (one, bound(value))) for one, value in values.items()]
    return f"{column} = CASE id " + joined(" ", cases) + " END"


async def _record(
    op: Operation,
    access: Access,
    arrivals: Sequence[Arrival],
    was: Mapping[int, Standing],
    observers: Mapping[int, Sequence[int]],
) -> None:
    told = [_changes(one) for one in arrivals]
    await named(DEAL, told)
    for one, changes in zip(arrivals, told, strict=True):
        deal, target = one.deal, one.target
        verb, _ = entering(deal["closed_at"], target, op.at, access.user_id)
        source = {"id": deal["stage"], "name": one.source.name if one.source else ""}
        op.record(
            f"deal.{verb}",
            DEAL.code,
            deal["id"],
            deal["title"],
            version=deal["version"] + 1,
            changes={"stage": [source, {"id": target.id, "name": target.name}], **changes},
            params={WAS: was[deal["id"]].told()},
            before=routing(DEAL, deal, observers[deal["id"]]),
            after=routing(DEAL, {**deal, "pipeline": target.pipeline_id, "stage": target.id}, observers[deal["id"]]),
        )


def _changes(one: Arrival) -> dict[str, list[Any]]:
    """What changes besides the stage, references by number."""
    changes: dict[str, list[Any]] = {}
    if one.target.pipeline_id != one.deal["pipeline"]:
        changes["pipeline"] = [one.deal["pipeline"], one.target.pipeline_id]
    if one.loss_reason != one.deal["loss_reason"]:
        changes["loss_reason"] = [one.deal["loss_reason"], one.loss_reason]
    return changes


async def standings(ids: Iterable[int]) -> dict[int, Standing]:
    """How these deals stand in their columns, by id."""
    rows = await fetch(
        f"SELECT id, rank, stage_since, closed_at, closed_by_id FROM {DEAL.table} WHERE " + one_of("id", ids)
    )
    return {
        row["id"]: Standing(
            row["rank"],
            decode_datetime(row["stage_since"]),
            decode_datetime(row["closed_at"]) if row["closed_at"] else None,
            row["closed_by_id"],
        )
        for row in rows
    }


async def reorder(op: Operation, deals: Sequence[Record], ranks: Mapping[int, str], *, by_hand: bool) -> None:
    """Give deals new places in the columns where they stand; boards learn of each.

    `by_hand`: somebody put them there, which can be undone. Otherwise they made room for others.
    """
    if not deals:
        return
    ids = [deal["id"] for deal in deals]
    was = await standings(ids) if by_hand else {}
    rows = list(ranks.items())
    for start in range(0, len(rows), ROWS_PER_STATEMENT):
        chunk = dict(rows[start : start + ROWS_PER_STATEMENT])
        await execute(f"UPDATE {DEAL.table} SET " + _by_deal("rank", chunk) + " WHERE " + one_of("id", chunk))
    observers = await observers_of(ids)
    for deal in deals:
        keys = routing(DEAL, deal, observers[deal["id"]])
        op.record(
            "deal.reordered",
            DEAL.code,
            deal["id"],
            deal["title"],
            version=deal["version"],
            params={WAS: was[deal["id"]].told()} if by_hand else {},
            before=keys,
            after=keys,
        )


async def observers_of(ids: Sequence[int]) -> dict[int, list[int]]:
    """Who watches these deals, by deal."""
    link = DEAL.by_code["observers"].link
    assert link is not None
    return await linked_ids(link, ids)
