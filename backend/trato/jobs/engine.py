"""What a server does about jobs: hands over what is due, runs it, takes over what others left, and stops in order."""

from __future__ import annotations

import asyncio
import importlib
import signal
from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from time import monotonic
from types import ModuleType

import structlog

from trato import metrics
from trato.db.address import parse_address
from trato.db.fields import encode_datetime
from trato.db.sql import Sql, execute, fetch, fetch_one, one_of
from trato.db.transactions import transaction
from trato.errors import TratoError
from trato.jobs import news
from trato.jobs.kinds import QUEUES, QUICK, JobKind
from trato.jobs.rows import UNFINISHED, give_back
from trato.jobs.running import JobOver, Prepare, RunningJob, begin, fail, finish, let_go, nothing
from trato.jobs.slots import SlotLost, slot_of
from trato.jobs.starting import start, start_again
from trato.live.waker import LocalWaker

HEAD_START_SECONDS = 0.5
"""Whoever waited for the server is answered before the engine is loaded."""

POLL_SECONDS = 1.0
WATCH_SECONDS = 2.0
AUDIT_SECONDS = 30.0
FORGET_SECONDS = 600.0
HEARD_SECONDS = 60.0
RETRY_SECONDS = 5.0
DRAIN_SECONDS = 5.0
AT_ONCE = 100
TRIES_FOR_SLOT = 6

logger = structlog.get_logger(__name__)


class EngineState(StrEnum):
    """Whether this process runs jobs."""

    OFF = "off"
    STARTING = "starting"
    RUNNING = "running"
    FAILING = "failing"


class JobEngine:
    """Runs the jobs of a database in this process, beside others.

    `kinds`: every kind of job there is; `prepare` is awaited before a job begins, and before each further part of it.
    """

    def __init__(self, database_url: str, kinds: Iterable[JobKind], prepare: Prepare = nothing) -> None:
        self.state = EngineState.OFF
        self._address = parse_address(database_url)
        self._kinds = {kind.name: kind for kind in kinds}
        self._prepare = prepare
        self._slot = slot_of(self._address)
        self._bell = LocalWaker()
        self._durable: ModuleType | None = None
        self._executor = ""
        self._task: asyncio.Task[None] | None = None
        self._runs: dict[asyncio.Task[None], RunningJob | None] = {}
        self._is_closing = False
        self._gone: set[str] = set()
        metrics.JOBS_RUNNING.set_function(lambda: len(self._runs))

    async def start(self) -> None:
        """Begin soon, and do not wait for it."""
        self.state = EngineState.STARTING
        self._task = asyncio.create_task(self._live(), name="jobs")

    async def stop(self) -> None:
        """Let what runs come to its end for a few seconds, and leave the rest to others or to the next start."""
        self._is_closing = True
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        if self._runs:
            await asyncio.wait(self._runs, timeout=DRAIN_SECONDS)
        for task in self._runs:
            task.cancel()
        await asyncio.gather(*self._runs, return_exceptions=True)
        if self._durable is not None:
            await asyncio.to_thread(self._durable.close)
        await self._slot.leave()
        self.state = EngineState.OFF

    async def _live(self) -> None:
        await asyncio.sleep(HEAD_START_SECONDS)
        unlisten = news.listen(self._bell.nudge)
        try:
            await self._launch()
            await asyncio.gather(self._hand_over_forever(), self._watch_forever())
        finally:
            unlisten()

    async def _launch(self) -> None:
        while self._durable is None:
            try:
                durable = await asyncio.to_thread(importlib.import_module, "trato.jobs.durable")
                self._executor = self._executor or await self._slot.take()
                crons = {kind.name: kind.cron for kind in self._kinds.values() if kind.cron}
                loop = asyncio.get_running_loop()
                # Not to be abandoned half-way: stopping waits for it, and then closes it.
                launching = asyncio.create_task(
                    asyncio.to_thread(
                        durable.launch, self._address, self._executor, loop, self._run, self._on_tick, crons
                    )
                )
                try:
                    await asyncio.shield(launching)
                except asyncio.CancelledError:
                    await asyncio.wait([launching])
                    self._durable = durable
                    raise
                self._durable = durable
                self.state = EngineState.RUNNING
            except Exception as error:
                self.state = EngineState.FAILING
                logger.exception("jobs_not_started", error=repr(error))
                await asyncio.sleep(RETRY_SECONDS)

    # --- handing over -------------------------------------------------------------------------------------------------

    async def _hand_over_forever(self) -> None:
        while True:
            try:
                while await self._hand_over() == AT_ONCE:
                    pass
                self.state = EngineState.RUNNING
            except Exception as error:
                self.state = EngineState.FAILING
                logger.warning("jobs_not_handed_over", error=repr(error))
            await self._bell.wait(POLL_SECONDS)

    async def _hand_over(self) -> int:
        """Tell the engine of jobs that are due. Another process may do so too: what it heard before it passes over."""
        now = encode_datetime(datetime.now(UTC))
        rows = await fetch(
            Sql(
                "SELECT run, queue FROM job WHERE state = 'WAITING' AND handed_at IS NULL AND (due IS NULL OR due <= ?)"
                f" ORDER BY id LIMIT {AT_ONCE}",
                (now,),
            )
        )
        if rows:
            assert self._durable is not None
            queues = {queue.name for queue in QUEUES}
            runs = [(row["run"], row["queue"] if row["queue"] in queues else QUICK.name) for row in rows]
            await asyncio.to_thread(self._durable.enqueue, runs)
            await execute(Sql("UPDATE job SET handed_at = ? WHERE ", (now,)) + one_of("run", [run for run, _ in runs]))
        return len(rows)

    async def _on_tick(self, name: str, at: str) -> None:
        """The clock says that a kind of job is due."""
        if not self._is_closing and name in self._kinds:
            await start(self._kinds[name], key=f"{name}@{at}")

    # --- running ------------------------------------------------------------------------------------------------------

    async def _run(self, run: str) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._runs[task] = None
        try:
            if self._is_closing:
                await give_back(Sql("run = ?", (run,)))
            elif job := await begin(run, self._prepare):
                self._runs[task] = job
                await self._work(job)
        finally:
            del self._runs[task]

    async def _work(self, job: RunningJob) -> None:
        kind = self._kinds.get(job.name)
        metrics.JOB_WAIT.observe(job.waited)
        since = monotonic()
        try:
            if kind is None:
                raise LookupError(f"There is no kind of job called {job.name}.")
            await job.prepare()
            await finish(job, await kind.work(job))
            outcome = "done"
        except JobOver:
            outcome = "over"
        except asyncio.CancelledError:  # the process is being stopped, or the job was cancelled
            await let_go(job)
            outcome = "over"
        except Exception as error:
            outcome = "failed"
            await _fail(job, kind, error)
        metrics.job_ended(job.name if kind else metrics.OTHER, outcome, monotonic() - since)

    # --- watching -----------------------------------------------------------------------------------------------------

    async def _watch_forever(self) -> None:
        audited = forgot = 0.0
        tries = 0
        while True:
            try:
                await self._slot.keep()
                tries = 0
                await self._stop_cancelled()
                await self._take_over()
                if monotonic() - audited > AUDIT_SECONDS:
                    await self._audit()
                    audited = monotonic()
                if monotonic() - forgot > FORGET_SECONDS:
                    assert self._durable is not None
                    await asyncio.to_thread(self._durable.forget)
                    forgot = monotonic()
            except SlotLost:
                tries += 1
                logger.warning("jobs_slot_lost", slot=self._executor)
                if tries >= TRIES_FOR_SLOT:  # two of one name must not live: whoever keeps the server starts it anew
                    logger.error("jobs_slot_taken", slot=self._executor)
                    signal.raise_signal(signal.SIGTERM)
            except Exception as error:
                logger.warning("jobs_not_watched", error=repr(error))
            await asyncio.sleep(WATCH_SECONDS)

    async def _stop_cancelled(self) -> None:
        """End what runs here and may no longer write."""
        held = {job.lease: task for task, job in self._runs.items() if job is not None}
        if not held:
            return
        rows = await fetch("SELECT lease FROM job WHERE " + one_of("lease", held))
        for lease in held.keys() - {row["lease"] for row in rows}:
            held[lease].cancel()

    async def _take_over(self) -> None:
        """Let what ran in processes that are gone run again. One must be missing twice: it may only be reconnecting."""
        assert self._durable is not None
        others = await asyncio.to_thread(self._durable.running)
        others.pop(self._executor, None)
        gone = await self._slot.abandoned(set(others)) if others else set()
        for executor in gone & self._gone:
            logger.info("jobs_taken_over", slot=executor, jobs=len(others[executor]))
            await asyncio.to_thread(self._durable.resume, others[executor])
        self._gone = gone

    async def _audit(self) -> None:
        """Hand over anew what the engine has lost, as after a restored backup; and count what waits."""
        assert self._durable is not None
        before = encode_datetime(datetime.fromtimestamp(datetime.now(UTC).timestamp() - HEARD_SECONDS, UTC))
        rows = await fetch(Sql("SELECT run FROM job WHERE handed_at < ? AND ", (before,)) + UNFINISHED)
        runs = [row["run"] for row in rows]
        lost = set(runs) - await asyncio.to_thread(self._durable.known, runs)
        if lost:
            logger.warning("jobs_handed_over_anew", jobs=len(lost))
            await give_back(one_of("run", lost))
        waiting = await fetch_one(
            Sql(
                "SELECT COUNT(*) AS n FROM job WHERE state = 'WAITING' AND (due IS NULL OR due <= ?)",
                (encode_datetime(datetime.now(UTC)),),
            )
        )
        assert waiting is not None
        metrics.JOBS_WAITING.set_function(lambda: waiting["n"])


async def _fail(job: RunningJob, kind: JobKind | None, error: Exception) -> None:
    """Say that it failed; a fault of ours is tried again later, a refusal would be the same."""
    async with transaction():
        row = await fail(job, error)
        if row is None or kind is None or isinstance(error, TratoError) or job.attempt >= kind.attempts:
            return
        await start_again(row, datetime.now(UTC) + kind.pause_after(job.attempt))
