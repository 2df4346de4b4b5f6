"""Jobs run once, when their transaction has committed; they are tried again, cancelled, and started by the clock."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from graph_client import counted_statements
from trato.db.fields import decode_datetime, decode_json
from trato.db.sql import TRUE, Row, Sql, fetch
from trato.db.transactions import transaction
from trato.errors import invalid
from trato.jobs import engine as engine_module
from trato.jobs.engine import JobEngine
from trato.jobs.kinds import BULK, JobKind
from trato.jobs.rows import give_back
from trato.jobs.running import JobOver, RunningJob, begin, cancel, finish
from trato.jobs.starting import start
from trato.live.operations import Actor, operation

ADA = Actor(1, "Ada")
PATIENCE_SECONDS = 30
ran: Counter[str] = Counter()


async def _note(job: RunningJob) -> Any:
    ran[job.args["note"]] += 1
    return {"noted": job.args["note"]}


async def _stumble(job: RunningJob) -> Any:
    ran["stumble"] += 1
    if job.memory is None:
        await job.report(3, 10, {"at": 3})
        raise RuntimeError("could not reach smtp://ada:secret@mail.example.org")
    return {"went on behind": job.memory["at"]}


async def _refuse(_job: RunningJob) -> Any:
    ran["refuse"] += 1
    raise invalid("file", "EMPTY", "The file is empty.")


async def _hang(_job: RunningJob) -> Any:
    ran["hang"] += 1
    await asyncio.sleep(3600)


async def _tick(_job: RunningJob) -> Any:
    ran["tick"] += 1


NOTE = JobKind("note", _note)
STUMBLE = JobKind("stumble", _stumble, pause=timedelta(milliseconds=10))
REFUSE = JobKind("refuse", _refuse)
HANG = JobKind("hang", _hang, queue=BULK)
TICK = JobKind("tick", _tick, cron="* * * * * *")  # with a field for seconds


@pytest.fixture
async def engine(database: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[JobEngine]:
    """A process that runs jobs."""
    ran.clear()
    monkeypatch.setattr(engine_module, "HEAD_START_SECONDS", 0)
    monkeypatch.setattr(engine_module, "DRAIN_SECONDS", 0)
    running = JobEngine(database, (NOTE, STUMBLE, REFUSE, HANG, TICK))
    await running.start()
    try:
        yield running
    finally:
        await running.stop()


async def _row(key: str) -> Row | None:
    rows = await fetch(Sql("SELECT * FROM job WHERE key = ?", (key,)))
    return rows[0] if rows else None


async def _until(key: str, *states: str) -> Row:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while (row := await _row(key)) is None or row["state"] not in states:
            await asyncio.sleep(0.05)
        return row


async def _rolled_back() -> None:
    async with transaction():
        await start(NOTE, {"note": "rolled back"}, key="rolled back")
        raise ZeroDivisionError


async def test_a_job_runs_once_when_its_transaction_has_committed(engine: JobEngine) -> None:
    with pytest.raises(ZeroDivisionError):
        await _rolled_back()
    async with operation(ADA):
        first = await start(NOTE, {"note": "kept"}, key="kept", actor=ADA)
        assert await start(NOTE, {"note": "doubled"}, key="kept") == first
    due = datetime.now(UTC) + timedelta(seconds=2)
    await start(NOTE, {"note": "late"}, key="late", due=due)
    await start(STUMBLE, key="stumble")
    await start(REFUSE, key="refuse")
    await start(HANG, key="hang")
    await start(HANG, key="behind")  # of this queue one runs at a time

    assert (await _until("kept", "DONE"))["user_id"] == ADA.user_id
    failed = await _until("stumble", "FAILED")
    assert "secret" not in failed["error"]
    assert failed["done"] == 3
    again = await _until("stumble~2", "DONE")
    assert decode_json(again["result"]) == {"went on behind": 3}
    assert (await _until("refuse", "FAILED"))["error"] == "The file is empty."
    assert decode_datetime((await _until("late", "DONE"))["started_at"]) >= due

    await _until("hang", "RUNNING")
    hanging, behind = await _row("hang"), await _row("behind")
    assert hanging is not None
    assert behind is not None
    assert behind["state"] == "WAITING"
    for job in (hanging, behind):
        assert await cancel(job["id"])
        assert not await cancel(job["id"])
    async with asyncio.timeout(PATIENCE_SECONDS):
        while engine._runs:
            await asyncio.sleep(0.05)  # what was cancelled ends, though it never asks

    async with asyncio.timeout(PATIENCE_SECONDS):
        while ran["tick"] < 2:
            await asyncio.sleep(0.05)
    ticks = await fetch(Sql("SELECT key FROM job WHERE name = 'tick' AND state = 'DONE'"))
    assert len(ticks) <= ran["tick"] <= len(ticks) + 1
    assert {name: count for name, count in ran.items() if name != "tick"} == {
        "kept": 1, "late": 1, "stumble": 2, "refuse": 1, "hang": 1,
    }  # fmt: skip

    await start(HANG, key="left")
    await _until("left", "RUNNING")
    await engine.stop()  # what did not end in time is there for another process at once
    left = await _row("left")
    assert left is not None
    assert (left["state"], left["handed_at"], left["lease"]) == ("WAITING", None, None)


async def test_a_job_in_which_five_processes_ended_is_failed(database: str) -> None:
    await start(NOTE, {"note": "x"}, key="x")
    row = await _row("x")
    assert row is not None
    begun = [await begin(row["run"]) for _ in range(6)]
    assert [job is not None for job in begun] == [True] * 5 + [False]
    failed = await _row("x")
    assert failed is not None
    assert (failed["state"], failed["error"]) == ("FAILED", "The server ended 5 times while this ran.")


async def test_jobs_are_given_back_at_once_and_each_under_a_new_name(database: str) -> None:
    for key in ("a", "b", "c"):
        await start(NOTE, {"note": key}, key=key)
    before = {row["run"] for row in await fetch(Sql("SELECT run FROM job"))}
    with counted_statements() as statements:
        await give_back(TRUE)
    assert len(statements) == 1
    after = {row["run"] for row in await fetch(Sql("SELECT run FROM job"))}
    assert (len(after), after & before, {len(run) for run in after}) == (3, set(), {32})


async def _effect(job: RunningJob) -> None:
    async with transaction():
        await start(NOTE, key="an effect")
        await job.report(1)


async def test_who_was_overtaken_writes_nothing(database: str) -> None:
    """A run whose job somebody else runs by now, as after a pause of its process, takes its effects back."""
    await start(NOTE, {"note": "x"}, key="x")
    row = await _row("x")
    assert row is not None
    first = await begin(row["run"])
    second = await begin(row["run"])
    assert first is not None
    assert second is not None
    with pytest.raises(JobOver):
        await _effect(first)
    assert await _row("an effect") is None
    await finish(second, {"well": True})
    done = await _row("x")
    assert done is not None
    assert (done["state"], done["interruptions"]) == ("DONE", 1)
    assert await begin(row["run"]) is None
