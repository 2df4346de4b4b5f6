"""What became of many records, as the graph tells it."""

from __future__ import annotations

from collections.abc import Sequence

import strawberry

from trato.access.gate import Access
from trato.background.graph import Job
from trato.background.queries import get_job
from trato.crm.bulk import Chosen, do_to_many
from trato.crm.deeds import Deed, Outcome
from trato.graph.kit.ids import encode_id
from trato.graph.kit.payloads import operation_field
from trato.items.kinds import ItemKind as Kind


@strawberry.type(description="An item that stays as it is, and why.")
class BulkSkipped:
    """One of several that was skipped."""

    id: strawberry.ID = strawberry.field(description="The item.")
    number: int = strawberry.field(description="Its plain number, as the results of jobs have it.")
    code: str = strawberry.field(description="NOT_FOUND, FORBIDDEN, STALE_VERSION, VALIDATION or CONFLICT.")
    message: str = strawberry.field(description="A sentence in English.")
    path: str | None = strawberry.field(description="For VALIDATION: the part of the input that is at fault.")


@strawberry.type(description="What became of each item; with a job, nothing yet: it tells.")
class BulkPayload:
    """The outcomes of one operation."""

    updated: int = strawberry.field(description="To how many it was done, or is done already.")
    updated_ids: list[strawberry.ID] = strawberry.field(description="Which ones.")
    skipped: list[BulkSkipped] = strawberry.field(description="They stay as they are.")
    job: Job | None = strawberry.field(
        description="With more than 200 items: what goes through them, with `updated`, `skippedCount` and the first of"
        " `skipped` as its result."
    )
    operation_id: strawberry.ID | None = operation_field()

    @classmethod
    def of(cls, kind: Kind, outcomes: Sequence[Outcome], job: Job | None = None) -> BulkPayload:
        """Outcomes as the graph tells them."""
        done = [encode_id(kind.node, one["id"]) for one in outcomes if one["code"] is None]
        skipped = [
            BulkSkipped(
                id=encode_id(kind.node, one["id"]),
                number=one["id"],
                code=one["code"],
                message=one["message"],
                path=one["path"],
            )
            for one in outcomes
            if one["code"] is not None
        ]
        return cls(updated=len(done), updated_ids=done, skipped=skipped, job=job)


async def done_to_many(access: Access, kind: Kind, chosen: Chosen, deed: Deed, client_op_id: str | None) -> BulkPayload:
    """Do something to each of the items chosen; what became of them. See `do_to_many`."""
    done = await do_to_many(access, kind, chosen, deed, client_op_id)
    job = None if done["job"] is None else Job.of(await get_job(access, done["job"]))
    return BulkPayload.of(kind, done["outcomes"], job)
