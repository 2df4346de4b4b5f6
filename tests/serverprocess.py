"""A real Trato for browsers: `trato serve` in processes of its own, all on one database."""

from __future__ import annotations

import asyncio
import os
import re
import signal
from asyncio.subprocess import Process
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from commands import PATIENCE_SECONDS, CommandFailed, Files, begin
from warm import Program

GREETING = re.compile(r"Trato is at http://\S+:(\d+)")


@dataclass
class ServerProcess:
    """One `trato serve`. Its port is taken at the first start and kept when it is started again.

    It runs no jobs, which saves each start half a second of work, unless its environment says so (TRATO_JOBS).
    """

    environment: dict[str, str]
    log: Path
    port: int = 0
    options: tuple[str, ...] = ()
    cold: bool = False
    _process: Process | Program | None = field(default=None, repr=False)

    @property
    def url(self) -> str:
        """Where a browser finds it, such as http://127.0.0.1:41733."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def pid(self) -> int:
        """Its process, while it runs."""
        assert self._process is not None
        return self._process.pid

    async def start(self) -> None:
        """Start it and wait until it can serve. Raises CommandFailed."""
        start = self.log.stat().st_size if self.log.exists() else 0
        with self.log.open("a") as log, Path(os.devnull).open() as nothing:
            self._process = await begin(
                "serve", "--port", str(self.port), *self.options,
                environment={"TRATO_JOBS": "no", **self.environment}, files=Files(nothing, log, log), cold=self.cold,
            )  # fmt: skip
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await self._until_ready(start)
        except TimeoutError:
            await self.kill()
            raise CommandFailed(f"trato serve is not ready: {self._said(start)[-4000:]}") from None

    async def stop(self) -> None:
        """End it as a person would, and wait for it."""
        await self._end(signal.SIGTERM)

    async def kill(self) -> None:
        """End it as a power cut would."""
        await self._end(signal.SIGKILL)

    async def _until_ready(self, start: int) -> None:
        assert self._process is not None
        async with httpx.AsyncClient() as client:
            while True:
                if self._process.returncode is not None:
                    raise CommandFailed(f"trato serve ended: {self._said(start)[-4000:]}")
                if greeting := GREETING.search(self._said(start)):
                    self.port = int(greeting[1])
                    try:
                        if (await client.get(f"{self.url}/readyz")).is_success:
                            return
                    except httpx.TransportError:
                        pass  # it listens in a moment
                await asyncio.sleep(0.05)

    def _said(self, start: int) -> str:
        return self.log.read_bytes()[start:].decode(errors="replace")

    async def _end(self, how: signal.Signals) -> None:
        process, self._process = self._process, None
        if process is not None and process.returncode is None:
            process.send_signal(how)
            await process.wait()


@dataclass(frozen=True)
class Server:
    """All processes that serve one database: one on SQLite, two on PostgreSQL."""

    processes: tuple[ServerProcess, ...]

    async def start(self) -> None:
        """Start all of them."""
        async with asyncio.TaskGroup() as starting:
            for process in self.processes:
                starting.create_task(process.start())

    async def stop(self) -> None:
        """Stop those that run."""
        await asyncio.gather(*(process.stop() for process in self.processes))
