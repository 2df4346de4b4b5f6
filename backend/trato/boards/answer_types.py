"""What became of what was done to cards, in the graph."""

from __future__ import annotations

import datetime
from typing import Any

import strawberry

from trato.boards.board_types import ColumnTotals
from trato.boards.card_types import BoardCard
from trato.boards.cards import Card
from trato.errors import ErrorCode
from trato.graph.kit.nodes import UserRef
from trato.graph.kit.payloads import operation_field
from trato.live.log import Cursor, LoggedEvent
from trato.timeline.entry_types import actor_of

strawberry.enum(ErrorCode, name="ErrorCode", description="The codes that an error's `extensions.code` can carry.")


def answered_at() -> Any:
    """The field `cursor` of an answer with a card: `log.head()` before the card was read, after the operation ended."""
    return strawberry.field(
        description="The log's newest position before the card was read: what messages up to it say of the card is no"
        " newer than the card."
    )


@strawberry.type(description="The item was moved, or stood there already.")
class CardMoved:
    """A move that succeeded."""

    cursor: str = answered_at()
    card: BoardCard = strawberry.field(description="The card as it is now.")
    totals: list[ColumnTotals] = strawberry.field(description="The column it stands in now, without any filter.")
    operation_id: strawberry.ID | None = operation_field()


@strawberry.type(description="Somebody else changed the item first; it was not moved.")
class CardConflict:
    """A move that came too late."""

    cursor: str = answered_at()
    card: BoardCard = strawberry.field(description="The card as it is now.")
    changed_by: UserRef | None = strawberry.field(description="Who changed it last.")
    changed_at: datetime.datetime | None = strawberry.field(description="When.")
    kind: str | None = strawberry.field(description="How, as in the timeline: `deal.moved` …")

    @classmethod
    def of(cls, cursor: Cursor, card: Card, change: LoggedEvent | None) -> CardConflict:
        """A card, and the last that happened to it."""
        return cls(
            cursor=str(cursor),
            card=BoardCard.of(card),
            changed_by=actor_of(change) if change else None,
            changed_at=change.at if change else None,
            kind=change.kind if change else None,
        )


@strawberry.type(description="This person can't do that with the item; the others are not concerned.")
class CardRefused:
    """What is not allowed with one item of several."""

    item_id: strawberry.ID = strawberry.field(description="Which item.")
    code: ErrorCode = strawberry.field(description="NOT_FOUND, FORBIDDEN, VALIDATION or CONFLICT.")
    reason: str | None = strawberry.field(description="What is at fault, such as OTHER_PIPELINE.")
    message: str = strawberry.field(description="A sentence in English.")


@strawberry.input(description="An item to be moved with a stack.")
class CardMove:
    """One card of a stack."""

    id: strawberry.ID = strawberry.field(description="The item.")
    expected_version: int = strawberry.field(
        description="The version that was read; with another one now, and another stage, it answers CardConflict."
    )


@strawberry.type(description="What became of items that somebody was made responsible for.")
class AssignCardsPayload:
    """The outcomes of one operation."""

    cards: list[BoardCard] = strawberry.field(description="The items that are theirs now.")
    removed_ids: list[strawberry.ID] = strawberry.field(description="Those among them that you may not see any more.")
    skipped: list[CardRefused] = strawberry.field(description="The items that stayed as they were, and why.")
    operation_id: strawberry.ID | None = operation_field()
