"""The engine beneath the jobs: DBOS, and the only module that knows it. Importing it costs memory and half a second.

It knows names of runs and nothing else: which are to run, on which queue, and which are running in which process. So
whatever it remembers (a file beside a SQLite database, the schema `dbos` on PostgreSQL) may be thrown away: the rows
of the table `job` are handed to it anew. It works in threads of its own; jobs themselves run on the server's loop.
Every method here blocks.
"""

from __future__ import annotations

import asyncio
import json
import logging
import sqlite3
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import chain
from typing import Any

from dbos import DBOS, DBOSConfig, Serializer

from trato.db.address import Address, SqliteAddress
from trato.jobs.kinds import QUEUES
from trato.jobs.place import engine_file

APPLICATION = "trato"
VERSION = "1"
"""Pinned: the engine's own is a hash of the code, and leaves what waits to processes of the old code."""

RUN = "run"
TICK = "tick"
CONNECTIONS = 3
KEPT = timedelta(hours=1)
AT_ONCE = 500
ALIVE = frozenset({"ENQUEUED", "DELAYED", "PENDING"})

Runner = Callable[[str], Awaitable[None]]
Ticker = Callable[[str, str], Awaitable[None]]


class JsonSerializer(Serializer):
    """The engine's own is pickle, which runs what it reads."""

    def serialize(self, data: Any) -> str:
        return json.dumps(data, separators=(",", ":"), default=str)

    def deserialize(self, serialized_data: str) -> Any:
        return json.loads(serialized_data)

    def name(self) -> str:
        return "trato_json"


_loop: asyncio.AbstractEventLoop
_runner: Runner
_ticker: Ticker


@DBOS.workflow(name=RUN, max_recovery_attempts=None)  # how often one may be interrupted is the job's matter
def _run(run: str) -> None:
    asyncio.run_coroutine_threadsafe(_awaited(_runner(run)), _loop).result()


@DBOS.workflow(name=TICK)
def _tick(at: str, name: str) -> None:
    asyncio.run_coroutine_threadsafe(_awaited(_ticker(name, at)), _loop).result()


async def _awaited(work: Awaitable[None]) -> None:
    await work


def launch(
    address: Address, executor: str, loop: asyncio.AbstractEventLoop, runner: Runner, ticker: Ticker,
    crons: Mapping[str, str],
) -> None:  # fmt: skip
    """Start, and go on with what this executor was running when it was last heard of.

    `runner` is called on `loop` with the name of each run, `ticker` with the name and time of each of `crons` (name:
    when); once for each among all processes.
    """
    global _loop, _runner, _ticker
    _loop, _runner, _ticker = loop, runner, ticker
    logging.getLogger("dbos").addHandler(logging.NullHandler())  # else it prints by itself, beside our log
    try:
        _launch(_config(address, executor), crons)
    except BaseException:
        DBOS.destroy()  # else the next try would be told that it runs already
        raise


def _launch(config: DBOSConfig, crons: Mapping[str, str]) -> None:
    DBOS(config=config)
    DBOS.launch()
    for queue in QUEUES:
        DBOS.register_queue(
            queue.name,
            worker_concurrency=queue.at_once,
            polling_interval_sec=queue.pause,
            on_conflict="always_update",
        )
    for schedule in DBOS.list_schedules():
        if schedule["schedule_name"] not in crons:
            DBOS.delete_schedule(schedule["schedule_name"])
    DBOS.apply_schedules(
        [
            {"schedule_name": name, "workflow_fn": _tick, "schedule": cron, "context": name}  # type: ignore[typeddict-item]
            for name, cron in crons.items()
        ]
    )


def _config(address: Address, executor: str) -> DBOSConfig:
    config: DBOSConfig = {
        "name": APPLICATION,
        "executor_id": executor,
        "application_version": VERSION,
        "serializer": JsonSerializer(),
        "log_level": "WARNING",
        "use_listen_notify": False,  # for messages between workflows, of which there are none
        "notification_listener_polling_interval_sec": 1.0,  # stopping waits for it
        "sys_db_pool_size": CONNECTIONS,
    }
    if isinstance(address, SqliteAddress):
        file = engine_file(address.path)
        with closing(sqlite3.connect(file)) as database:
            database.execute("PRAGMA journal_mode=WAL")
        config["system_database_url"] = f"sqlite:///{file}"
    else:
        config["system_database_url"] = address.dsn
    return config


def enqueue(runs: Iterable[tuple[str, str]]) -> None:
    """Have these run: (name, queue). One that it has heard of is left as it is."""
    for run, queue in runs:
        DBOS.enqueue_workflow_with_options({"workflow_name": RUN, "queue_name": queue, "workflow_id": run}, run)


def known(runs: list[str]) -> set[str]:
    """Those that wait or run, of these."""
    found = chain.from_iterable(
        DBOS.list_workflows(workflow_ids=runs[start : start + AT_ONCE], load_input=False, load_output=False)
        for start in range(0, len(runs), AT_ONCE)
    )
    return {one.workflow_id for one in found if one.status in ALIVE}


def running() -> dict[str, list[tuple[str, str | None]]]:
    """What is being run by which executor: (name, queue)."""
    found: dict[str, list[tuple[str, str | None]]] = {}
    for one in DBOS.list_workflows(status="PENDING", load_input=False, load_output=False):
        found.setdefault(one.executor_id or "", []).append((one.workflow_id, one.queue_name))
    return found


def resume(runs: Iterable[tuple[str, str | None]]) -> None:
    """Let somebody else run what an executor that is gone was running."""
    for run, queue in runs:
        DBOS.resume_workflow(run, queue_name=queue)


def forget() -> None:
    """Forget what was over an hour ago."""
    before = (datetime.now(UTC) - KEPT).isoformat()
    while True:
        found = DBOS.list_workflows(
            status=["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"],
            completed_before=before,
            limit=AT_ONCE,
            load_input=False,
            load_output=False,
        )
        if not found:
            return
        DBOS.delete_workflows([one.workflow_id for one in found])


def close() -> None:
    """Stop at once. What runs must have ended or been let go before."""
    DBOS.destroy()
