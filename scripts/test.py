"""Runs every test that this machine can run, and says at the end which it ran on what, and which it could not and why.

    make test
    make test ARGS="-k board"      everything after ARGS goes to each pytest run

A missing PostgreSQL or browser makes the run smaller; with CI=true or TRATO_TEST_REQUIRE_ALL=1 it makes it fail.
"""

from __future__ import annotations

import asyncio
import os
import re
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

import machine  # noqa: E402

PYTEST = (sys.executable, "-m", "pytest", "--numprocesses", "2", "--dist", "worksteal")
LAST_LINE = re.compile(
    rb"=+ (.*\b(?:passed|failed|error|errors|no tests ran)\b.*) =+\s*$|^\s+Tests\s+(.*)$", re.MULTILINE
)
NOTHING_COLLECTED = 5


@dataclass
class Run:
    """One run of a test runner: where it runs, how, and what came of it. `where` raises machine.Missing."""

    where: Callable[[], str]
    command: tuple[str, ...]
    environment: dict[str, str] = field(default_factory=dict)
    place: str = ""
    outcome: str = ""
    is_missing: bool = False
    is_green: bool = False
    _said: SimpleQueue[bytes | int] = field(default_factory=SimpleQueue, repr=False)

    def start(self) -> None:
        """Begin it, in the background; a run whose database isn't here is marked missing instead."""
        try:
            self.place = self.where()
        except machine.Missing as missing:
            self.is_missing, self.outcome = True, str(missing)
            self.is_green = not machine.EVERYTHING_REQUIRED
            return
        threading.Thread(target=self._listen, daemon=True).start()

    def finish(self) -> None:
        """Show what it says, from its beginning to its end, and keep its outcome."""
        if self.is_missing:
            return
        print(f"\n── {self.place}", flush=True)
        start, said = time.monotonic(), b""
        while isinstance(word := self._said.get(), bytes):
            sys.stdout.buffer.write(word)
            sys.stdout.buffer.flush()
            said = (said + word)[-100_000:]
        closing = [first or second for first, second in LAST_LINE.findall(said)]
        self.outcome = closing[-1].decode() if closing else f"{time.monotonic() - start:.0f} s"
        # With arguments of one's own, a run may have nothing that matches them.
        self.is_green = word == 0 or (word == NOTHING_COLLECTED and bool(sys.argv[1:]))

    def _listen(self) -> None:
        """Pass on its words as they come, and its exit status last."""
        with subprocess.Popen(
            self.command,
            cwd=ROOT,
            # A run starts a dozen processes of the same code: what one has compiled, the others take.
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "", **self.environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        ) as process:
            assert process.stdout is not None
            while chunk := os.read(process.stdout.fileno(), 65536):
                self._said.put(chunk)
        self._said.put(process.returncode)

    def line(self) -> str:
        """The run's line of the closing table."""
        if self.is_missing:
            return _line_of_missing(self.outcome)
        return f"  {'ok     ' if self.is_green else 'FAILED '}  {self.place}: {self.outcome}"


def _line_of_missing(what: str) -> str:
    return f"  {'FAILED ' if machine.EVERYTHING_REQUIRED else 'not run'}  {what}"


def _postgres() -> str:
    return f"PostgreSQL {asyncio.run(machine.postgres_version())}"


def _sqlite() -> str:
    return f"SQLite {sqlite3.sqlite_version}"


def _python(where: Callable[[], str], dialect: str, which: str) -> Run:
    return Run(where, (*PYTEST, "-m", which, *sys.argv[1:]), {"TRATO_TEST_DATABASE": dialect})


def main() -> int:
    """Run all of it; 0 when every run that should be green is."""
    try:
        browser, no_browser = f", {machine.chromium_version()}", ""
    except machine.Missing as missing:
        browser, no_browser = "", str(missing)
    # Much of a run is waiting, so they go side by side: they may disturb each other's clocks, but not their work.
    runs = [
        _python(lambda: _sqlite() + browser, "sqlite", "" if browser else "not browser"),
        _python(lambda: _postgres() + browser, "postgres", f"not browser{' or both_databases' if browser else ''}"),
    ]
    # Narrowed to some Python tests, there is no point in the front end's own.
    if not sys.argv[1:]:
        runs.insert(0, Run(lambda: "front end, Vitest", ("npm", "--prefix", "frontend", "test")))
    start = time.monotonic()
    for run in runs:
        run.start()
    for run in runs:
        run.finish()
    print(f"\nTested in {time.monotonic() - start:.0f} s:")
    for run in runs:
        print(run.line())
    if no_browser:
        print(_line_of_missing(no_browser))
    return 0 if all(run.is_green for run in runs) and not (no_browser and machine.EVERYTHING_REQUIRED) else 1


if __name__ == "__main__":
    sys.exit(main())
