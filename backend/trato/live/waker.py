"""Wakes readers after a change. A hint only: what is stored is the truth, and readers look by themselves too."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Protocol

import asyncpg
import structlog

CHANNEL = "trato_events"
COALESCE_SECONDS = 0.02
RECONNECT_SECONDS = 0.5

logger = structlog.get_logger(__name__)


class Waker(Protocol):
    """Something that lets a reader sleep until there may be news: `nudge` for the one here, `announce` for others'."""

    async def start(self) -> None: ...
    async def stop(self) -> None: ...
    def nudge(self) -> None: ...
    def announce(self) -> None: ...
    def wake(self) -> None: ...
    async def wait(self, timeout: float) -> None: ...


class LocalWaker:
    """One process: an event of the loop is enough."""

    def __init__(self) -> None:
        self._news = asyncio.Event()

    async def start(self) -> None:
        """Nothing to connect to."""

    async def stop(self) -> None:
        """Nothing to leave."""

    def nudge(self) -> None:
        """Tell the reader of this process that there may be news."""
        self._news.set()

    def announce(self) -> None:
        """Tell the readers of other processes; there are none."""

    def wake(self) -> None:
        """Tell every reader that something was committed."""
        self.nudge()
        self.announce()

    async def wait(self, timeout: float) -> None:
        """Sleep until woken, at most `timeout` seconds."""
        # Not wait_for: on Python 3.11 it may swallow a cancellation that comes together with the news.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(timeout):
                await self._news.wait()
        self._news.clear()


class PostgresWaker(LocalWaker):
    """Several processes: an empty NOTIFY on `channel` after the commit, coalesced, on a connection of its own.

    Sent outside the business transaction, since NOTIFY inside one takes a lock on every commit of the server.
    """

    def __init__(self, dsn: str, channel: str = CHANNEL) -> None:
        super().__init__()
        self._dsn = dsn
        self._channel = channel
        self._to_send = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="waker")

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def announce(self) -> None:
        self._to_send.set()

    async def _run(self) -> None:
        while True:
            try:
                await self._listen_and_notify()
            except Exception as error:  # whatever it is: without a listener everything would wait for the poll
                logger.warning("waker_reconnects", error=repr(error))
            await asyncio.sleep(RECONNECT_SECONDS)

    async def _listen_and_notify(self) -> None:
        connection = await asyncpg.connect(self._dsn, timeout=5)
        own = connection.get_server_pid()
        lost = asyncio.Event()

        def on_news(_connection: object, sender: int, *_: object) -> None:
            if sender != own:  # the reader here was nudged when it came about
                self._news.set()

        def on_loss(*_: object) -> None:
            lost.set()
            self._to_send.set()

        try:
            connection.add_termination_listener(on_loss)
            await connection.add_listener(self._channel, on_news)
            self._news.set()  # whatever happened while nobody listened
            while not lost.is_set():
                await self._to_send.wait()
                self._to_send.clear()
                if not lost.is_set():
                    await connection.execute(f"NOTIFY {self._channel}")
                    await asyncio.sleep(COALESCE_SECONDS)
        finally:
            if self._to_send.is_set() and not lost.is_set():  # stopped before it could say so
                with contextlib.suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                    await connection.execute(f"NOTIFY {self._channel}", timeout=1)
            await connection.close(timeout=1)


_current: Waker | None = None


def set_waker(waker: Waker | None) -> None:
    """The process's waker; commands that run beside a server have none, and its own poll finds their events."""
    global _current
    _current = waker


def wake() -> None:
    """Called after each commit that wrote events."""
    if _current is not None:
        _current.wake()
