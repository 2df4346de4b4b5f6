"""Answers of mutations that several nouns share."""

from __future__ import annotations

import strawberry


@strawberry.type(description="What was put into the recycle bin.")
class DeletePayload:
    """Ids of the deleted records."""

    deleted_ids: list[strawberry.ID] = strawberry.field(description="Their ids; they can be restored within 30 days.")
