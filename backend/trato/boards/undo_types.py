"""What became of an undo, in the graph: the items it touched as cards, and the records that stay."""

from __future__ import annotations

import datetime
from typing import Annotated

import strawberry

from trato.background.graph import Job
from trato.boards.board_types import ColumnTotals
from trato.boards.card_types import BoardCard
from trato.errors import ErrorCode
from trato.graph.kit.ids import encode_id
from trato.graph.kit.nodes import RecordRef, UserRef
from trato.graph.kit.payloads import operation_field
from trato.items.kinds import DESCRIBED
from trato.live.log import LoggedEvent
from trato.timeline.entry_types import actor_of


@strawberry.type(description="A record that an undo left as it is.")
class Stayed:
    """One of several."""

    code: str = strawberry.field(
        description="CONFLICT: the same was changed since, unless a reason says more. FORBIDDEN: you may only read it"
        " now. NOT_FOUND: not even that. VALIDATION: what stood there can't be chosen any more."
    )
    reason: str | None = strawberry.field(description="What else is in the way: STAGE_GONE …")
    record: RecordRef | None = strawberry.field(description="Which one, as far as you may read it.")
    kind: str | None = strawberry.field(description="For CONFLICT: how it was changed, as in the timeline.")
    changed_by: UserRef | None = strawberry.field(
        description="For CONFLICT: who changed it; nobody when it happened by itself."
    )
    changed_at: datetime.datetime | None = strawberry.field(description="For CONFLICT: when.")

    @classmethod
    def of(cls, code: str, reason: str | None, event: LoggedEvent) -> Stayed:
        """By the event that stands in the way, or the one that isn't taken back."""
        changed = code == ErrorCode.CONFLICT.value and reason is None
        node = DESCRIBED[event.item_kind].node
        return cls(
            code=code,
            reason=reason,
            record=None if code == ErrorCode.NOT_FOUND.value else _record(node, event),
            kind=event.kind if changed else None,
            changed_by=actor_of(event) if changed else None,
            changed_at=event.at if changed else None,
        )


@strawberry.type(description="It was taken back: all of it, but for the records that stayed.")
class Undone:
    """An undo that succeeded."""

    cards: list[BoardCard] = strawberry.field(description="The items it touched, as they are now.")
    removed_ids: list[strawberry.ID] = strawberry.field(
        description="The items that are gone with it: in the recycle bin, or no longer yours to see."
    )
    totals: list[ColumnTotals] = strawberry.field(description="The columns those cards stand in now.")
    stayed: list[Stayed] = strawberry.field(description="The records that stay as they are, and why.")
    job: Job | None = strawberry.field(
        description="With more than 200 records, nothing is taken back yet: what does it, with `undone`, `kept` and the"
        " first of `records` that stay as its result."
    )
    operation_id: strawberry.ID | None = operation_field()


@strawberry.type(description="The same was changed afterwards; nothing was taken back.")
class UndoConflict:
    """An undo that came too late."""

    record: RecordRef = strawberry.field(description="The item or activity that was changed.")
    kind: str = strawberry.field(description="How, as in the timeline: `deal.moved` …")
    changed_by: UserRef | None = strawberry.field(description="Who changed it; nobody when it happened by itself.")
    changed_at: datetime.datetime = strawberry.field(description="When.")

    @classmethod
    def of(cls, node: str, event: LoggedEvent) -> UndoConflict:
        """The event that stands in the way."""
        return cls(
            record=_record(node, event),
            kind=event.kind,
            changed_by=actor_of(event),
            changed_at=event.at,
        )


UndoResult = Annotated[
    Undone | UndoConflict,
    strawberry.union("UndoResult", description="What became of an undo: handled in the flow, not as an error."),
]


def _record(node: str, event: LoggedEvent) -> RecordRef:
    """What it happened to, by the name it had."""
    return RecordRef(id=encode_id(node, event.item_id), number=event.item_id, name=event.item_title)
