"""The command `trato` for tests: in processes of its own, as the person who runs an installation types it."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import Process
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from warm import Program, nursery

PATIENCE_SECONDS = 90  # a machine that tests many things at once is slow

_SCRIPT = str(Path(sys.executable).with_name("trato"))


class CommandFailed(AssertionError):
    """A command ended with an error; the message is what it said."""


@dataclass(frozen=True)
class Ended:
    """A command that has run."""

    code: int
    said: str
    complained: str


@dataclass(frozen=True)
class Files:
    """What a command reads and writes."""

    stdin: IO[str]
    stdout: IO[str]
    stderr: IO[str]


async def begin(*arguments: str, environment: dict[str, str], files: Files, cold: bool = False) -> Process | Program:
    """Begin a command: forked off one that has imported everything, or from nothing (`cold`), as people do."""
    environment = {**os.environ, **environment}
    stdin, stdout, stderr = (file.fileno() for file in (files.stdin, files.stdout, files.stderr))
    if not cold:
        return await nursery.start(arguments, environment, stdin, stdout, stderr)
    return await asyncio.create_subprocess_exec(
        _SCRIPT, *arguments, env=environment, stdin=stdin, stdout=stdout, stderr=stderr
    )


async def run(*arguments: str, environment: dict[str, str], typed: str = "", cold: bool = False) -> Ended:
    """Run a command to its end, whatever it is."""
    with TemporaryFile("w+") as stdin, TemporaryFile("w+") as stdout, TemporaryFile("w+") as stderr:
        stdin.write(typed)
        stdin.seek(0)
        process = await begin(*arguments, environment=environment, files=Files(stdin, stdout, stderr), cold=cold)
        async with asyncio.timeout(PATIENCE_SECONDS):
            code = await process.wait()
        stdout.seek(0)
        stderr.seek(0)
        return Ended(code, stdout.read(), stderr.read())


async def trato(*arguments: str, environment: dict[str, str], typed: str = "", cold: bool = False) -> str:
    """Run a command to its end and give what it printed. Raises CommandFailed."""
    ended = await run(*arguments, environment=environment, typed=typed, cold=cold)
    if ended.code != 0:
        raise CommandFailed(f"trato {' '.join(arguments)}: {ended.complained[-4000:]}")
    return ended.said
