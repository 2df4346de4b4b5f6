"""A process beside the bench that does what it is asked: one JSON object a line, one answer to each.

Many clients, or the server one compares with, must not share the interpreter of the bench or of each other.
"""

from __future__ import annotations

import asyncio
import json
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

LONGEST_LINE = 16 * 1024 * 1024

Answer = Callable[..., Awaitable[dict[str, Any]]]


class Companion:
    """The bench's hand on a script in this folder."""

    def __init__(self, script: str) -> None:
        self._path = Path(__file__).with_name(script)
        self._process: Process | None = None

    @property
    def pid(self) -> int:
        """Its process."""
        assert self._process is not None
        return self._process.pid

    async def __aenter__(self) -> Companion:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, str(self._path), stdin=PIPE, stdout=PIPE, limit=LONGEST_LINE
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._process is not None and self._process.stdin is not None
        self._process.stdin.close()
        await self._process.wait()

    async def ask(self, what: str, **details: Any) -> dict[str, Any]:
        """Have something done, and wait until it is."""
        assert self._process is not None and self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps({"what": what, **details}).encode() + b"\n")
        line = await self._process.stdout.readline()
        assert line, f"{self._path.name} has ended"
        answer: dict[str, Any] = json.loads(line)
        return answer


async def answering(answers: Mapping[str, Answer]) -> None:
    """In the companion: do what is asked, until nobody asks any more."""
    reader = asyncio.StreamReader(limit=LONGEST_LINE)
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        asked = json.loads(line)
        answer = await answers[asked.pop("what")](**asked)
        print(json.dumps(answer), flush=True)
