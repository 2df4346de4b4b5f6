"""Jobs in the graph."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterable, Sequence
from enum import Enum
from typing import Annotated

import strawberry
from strawberry.scalars import JSON

from trato.background import actions
from trato.background.queries import get_job, list_jobs, seen_by
from trato.graph.kit.arguments import After, ClientOpId, First, NodeId
from trato.graph.kit.connection import Connection, connected, selects
from trato.graph.kit.context import Info, acting, current, live_hub
from trato.graph.kit.ids import decode_id, encode_id
from trato.graph.kit.nodes import Node, UserRef
from trato.jobs.board import job_board
from trato.jobs.models import JobState
from trato.jobs.records import JobRecord
from trato.live.feeds import Feed
from trato.live.row_board import RowNews, RowNewsType, RowSource
from trato.live.sources import Message

strawberry.enum(
    JobState,
    description="WAITING: for its time, or its turn. RUNNING: also while it waits to be taken over from a server that"
    " ended. DONE, FAILED and CANCELLED are final.",
)


@strawberry.type(description="How far a job has come.")
class JobProgress:
    """Parts of a whole, in a unit of the job's own."""

    done: float = strawberry.field(description="How much is done.")
    total: float | None = strawberry.field(description="Of how much; null while that is unknown.")


@strawberry.type(description="A piece of work that a server does by itself. It survives the server's end.")
class Job(Node):
    """A job."""

    name: str = strawberry.field(description="What kind of work: import …")
    subject: str = strawberry.field(description="What it is about, such as a file's name; empty when there is no more.")
    key: str = strawberry.field(description="Unique: the same work is not started twice.")
    queue: str = strawberry.field(description="The jobs it takes turns with.")
    state: JobState = strawberry.field(description="Where it stands.")
    attempt: int = strawberry.field(description="1, and more when earlier ones failed.")
    interruptions: int = strawberry.field(description="How often a server ended while it ran.")
    starter: UserRef | None = strawberry.field(description="Who started it; null: the clock, or the program itself.")
    due: datetime.datetime | None = strawberry.field(description="It does not begin before.")
    created_at: datetime.datetime = strawberry.field(description="When it was started by somebody.")
    started_at: datetime.datetime | None = strawberry.field(description="When it began to run.")
    finished_at: datetime.datetime | None = strawberry.field(description="When it was over.")
    progress: JobProgress = strawberry.field(description="How far it is.")
    result: JSON | None = strawberry.field(description="What came of it, once it is done, as its kind tells it.")
    error: str | None = strawberry.field(description="Why it failed, in English.")
    operation_id: strawberry.ID | None = strawberry.field(
        description="What `undo` takes to take back what it did, once it is over; null where that can't be, or was."
    )
    version: int = strawberry.field(description="Counts its changes: of two messages the later has the higher.")

    @classmethod
    def of(cls, job: JobRecord) -> Job:
        """A job from its record."""
        starter = None
        if job.user_id is not None:
            starter = UserRef(id=encode_id("User", job.user_id), name=job.user_name)
        return cls(
            id=encode_id("Job", job.id),
            name=job.name,
            subject=job.subject,
            key=job.key,
            queue=job.queue,
            state=job.state,
            attempt=job.attempt,
            interruptions=job.interruptions,
            starter=starter,
            due=job.due,
            created_at=job.created_at,
            started_at=job.started_at,
            finished_at=job.finished_at,
            progress=JobProgress(done=job.done, total=job.total),
            result=job.result,
            error=job.error,
            operation_id=strawberry.ID(job.operation_id) if job.operation_id and job.is_over and job.done else None,
            version=job.version,
        )


@strawberry.type(description="A job as it is now.")
class JobPayload:
    """One job."""

    job: Job = strawberry.field(description="The job.")


@strawberry.enum(
    description="READY: read the jobs now, every later change is told. JOB: a job that is new or has changed."
)
class JobEventType(Enum):
    """What a message says."""

    READY = RowNewsType.READY.value
    JOB = RowNewsType.ROW.value


@strawberry.type(description="News of jobs. Absolute: a message seen twice changes nothing.")
class JobEvent:
    """One message."""

    type: JobEventType = strawberry.field(description="What the message says.")
    job: Job | None = strawberry.field(description="The job as it is now.")

    @classmethod
    def of(cls, message: Message[RowNews[JobRecord]]) -> JobEvent:
        """A message as the graph shows it."""
        job = message.body.row
        return cls(type=JobEventType(message.body.type.value), job=None if job is None else Job.of(job))


async def get_job_node(info: Info, job_id: int) -> Job:
    """A job by its number. NOT_FOUND."""
    return Job.of(await get_job(current(info), job_id))


@strawberry.type
class JobQuery:
    """Reading jobs."""

    @strawberry.field(description="Jobs, newest first: to administrators all, to others those that they started.")
    async def jobs(
        self,
        info: Info,
        states: Annotated[
            list[JobState] | None, strawberry.argument(description="Only those in one of these states.")
        ] = None,
        mine: Annotated[bool, strawberry.argument(description="Only those that one started oneself.")] = False,
        first: First = 50,
        after: After = None,
    ) -> Connection[Job]:
        """Jobs that were over for a month are gone; those that the clock started and that went well, after two days."""
        page = await list_jobs(
            current(info),
            states,
            mine=mine,
            first=first,
            before=None if after is None else decode_id(after, "Job", "after"),
            total=selects(info, "totalCount"),
        )
        nodes = [Job.of(job) for job in page.rows]
        cursors = [str(node.id) for node in nodes]
        return connected(nodes, cursors, has_next=page.has_next, has_previous=after is not None, total=page.total)


@strawberry.type
class JobMutation:
    """Acting on jobs, by whoever sees them."""

    @strawberry.mutation(
        description="Try a job again that failed or was cancelled; it goes on where it had come to, as a new job, which"
        " is the answer. CONFLICT(NOT_OVER), CONFLICT(RETRIED)."
    )
    async def retry_job(self, info: Info, id: NodeId, client_op_id: ClientOpId = None) -> JobPayload:
        """Administrators, and who started it."""
        access = acting(info)
        number = await actions.retry_job(access, decode_id(id, "Job", "id"), client_op_id)
        return JobPayload(job=Job.of(await get_job(access, number)))

    @strawberry.mutation(
        description="Cancel a job that waits or runs. What it has done stays done. CONFLICT(OVER) for one that is over."
    )
    async def cancel_job(self, info: Info, id: NodeId, client_op_id: ClientOpId = None) -> JobPayload:
        """Administrators, and who started it."""
        access = acting(info)
        number = await actions.cancel_job(access, decode_id(id, "Job", "id"), client_op_id)
        return JobPayload(job=Job.of(await get_job(access, number)))


@strawberry.type
class JobSubscription:
    """Following jobs."""

    @strawberry.subscription(
        description="Changes of the jobs that one sees, from now on. How far one has come is told about once a second."
    )
    async def job_events(self, info: Info) -> AsyncIterable[JobEvent]:
        """Administrators follow all of them, others their own."""
        board, user_id = job_board(), seen_by(current(info))

        async def seen(jobs: Sequence[JobRecord]) -> list[JobRecord]:
            return [job for job in jobs if user_id in (None, job.user_id)]

        return Feed(
            live_hub(info),
            ("jobs", user_id),
            RowSource(board, seen),
            None,
            JobEvent.of,
            while_followed=board.attend,
        )
