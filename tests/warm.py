"""`trato` in processes that have everything imported when they begin, as importing takes longer than most commands do.

Run as a program, this imports Trato once and then forks a process for each command it is asked for. Each has arguments,
environment and files of its own, and is waited for and killed like any other: nothing but its start is shared.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import signal
import socket
import subprocess
import sys
from dataclasses import dataclass
from typing import IO, NoReturn


@dataclass
class Program:
    """A running command, used as asyncio's own Process is."""

    pid: int
    returncode: int | None = None
    _following: asyncio.Task[None] | None = None

    def send_signal(self, how: signal.Signals) -> None:
        """Tell it something; it must be running."""
        os.kill(self.pid, how)

    async def wait(self) -> int:
        """Its exit code, once it has ended: minus the signal's number when one ended it."""
        assert self._following is not None
        await asyncio.shield(self._following)
        assert self.returncode is not None
        return self.returncode

    def follow(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Learn of its end."""

        async def follow() -> None:
            self.returncode = int(await reader.readline())
            writer.close()

        self._following = asyncio.create_task(follow())


class Nursery:
    """The process that the commands of this one are forked off. It starts with the first of them, and ends with us."""

    def __init__(self) -> None:
        self._link: socket.socket | None = None
        self._process: subprocess.Popen[bytes] | None = None

    async def start(self, arguments: tuple[str, ...], environment: dict[str, str], *files: int) -> Program:
        """Begin `trato` with these arguments, this environment, and these open files for input, output and errors."""
        self._link = self._link or self._begin()
        ours, its = socket.socketpair()
        with its:
            socket.send_fds(self._link, [b"."], [its.fileno(), *files])
        reader, writer = await asyncio.open_unix_connection(sock=ours)
        writer.write(json.dumps([arguments, environment]).encode() + b"\n")
        program = Program(int(await reader.readline()))
        program.follow(reader, writer)
        return program

    def _begin(self) -> socket.socket:
        ours, its = socket.socketpair()
        with its:
            self._process = subprocess.Popen(
                (sys.executable, __file__, str(its.fileno())),
                pass_fds=(its.fileno(),),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
            )
        return ours


nursery = Nursery()


# What follows runs in the other process.


def main() -> None:
    """Import all that commands may need; each process that is forked goes on as one of them."""
    import uvicorn.supervisors  # noqa: F401

    import trato.app
    import trato.cli
    import trato.operation.backup
    import trato.operation.doctor
    import trato.operation.protocols
    import trato.operation.refusals
    import trato.operation.serving

    gc.collect()
    gc.freeze()  # what is shared is not to be copied by looking through it
    sys.argv = ["trato", *_next(socket.socket(fileno=int(sys.argv[1])))]
    trato.cli.main()


def _next(link: socket.socket) -> list[str]:
    """Wait for commands; in the process of each, its arguments."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who asks for the commands ends them
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        _, files, _, _ = socket.recv_fds(link, 1, 4)
        if not files:
            sys.exit()
        if os.fork() == 0:
            link.close()
            return _keep(*files)
        for file in files:
            os.close(file)


def _keep(asking: int, *files: int) -> list[str]:
    """Fork the command's own process, whose arguments are returned; tell its number, and its exit code in the end."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    with socket.socket(fileno=asking) as connection, connection.makefile("rw") as asker:
        arguments, environment = json.loads(asker.readline())
        if number := os.fork():
            _tell_end(number, asker)
    for place, file in enumerate(files):
        os.dup2(file, place)
        os.close(file)
    os.environ.clear()
    os.environ.update(environment)
    return list(arguments)


def _tell_end(number: int, asker: IO[str]) -> NoReturn:
    try:
        print(number, file=asker, flush=True)
        _, status = os.waitpid(number, 0)
        print(os.waitstatus_to_exitcode(status), file=asker, flush=True)
    finally:
        os._exit(0)


if __name__ == "__main__":
    main()
