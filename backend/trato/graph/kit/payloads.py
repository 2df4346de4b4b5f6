"""Answers of mutations that several nouns share."""

from __future__ import annotations

from typing import Any

import strawberry

from trato.live.operations import ended_operation


def operation_field() -> Any:
    """The field `operationId` of a payload that says what to undo: the operation that has just ended."""
    return strawberry.field(
        description="What `undo` takes to take this back; absent when nothing was changed.",
        default_factory=_ended_operation,
    )


def _ended_operation() -> strawberry.ID | None:
    ended = ended_operation()
    return None if ended is None else strawberry.ID(ended)


@strawberry.type(description="What was put into the recycle bin.")
class DeletePayload:
    """Ids of the deleted records."""

    deleted_ids: list[strawberry.ID] = strawberry.field(description="Their ids; they can be restored within 30 days.")
    operation_id: strawberry.ID | None = operation_field()
