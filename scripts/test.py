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

OWN = tuple(sys.argv[1:])
# Only what may run is collected: each process of a run imports that first.
BACKEND, BROWSER = ("--ignore=tests/browser",), () if OWN else ("tests/browser",)
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
    _is_begun: threading.Event = field(default_factory=threading.Event, repr=False)
    _said: SimpleQueue[bytes | int] = field(default_factory=SimpleQueue, repr=False)

    def take_place(self) -> None:
        """Run it to its end; a run whose database or browser isn't here is marked missing instead."""
        try:
            self.place = self.where()
        except machine.Missing as missing:
            self.is_missing, self.outcome = True, str(missing)
            self.is_green = not machine.EVERYTHING_REQUIRED
        self._is_begun.set()
        if not self.is_missing:
            self._listen()

    def finish(self) -> None:
        """Show what it says, from its beginning to its end, and keep its outcome."""
        self._is_begun.wait()
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
        self.is_green = word == 0 or (word == NOTHING_COLLECTED and bool(OWN))

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
            return f"  {'FAILED ' if not self.is_green else 'not run'}  {self.outcome}"
        return f"  {'ok     ' if self.is_green else 'FAILED '}  {self.place}: {self.outcome}"


def _postgres() -> str:
    return f"PostgreSQL {asyncio.run(machine.postgres_version())}"


def _sqlite() -> str:
    return f"SQLite {sqlite3.sqlite_version}"


def _backend(where: Callable[[], str], dialect: str, which: str) -> Run:
    return Run(where, (*PYTEST, *BACKEND, "-m", which, *OWN), {"TRATO_TEST_DATABASE": dialect})


def _browser(where: Callable[[], str], dialect: str, which: str) -> Run:
    return Run(
        lambda: f"{machine.chromium_version()}, {where()}",
        (*PYTEST, *BROWSER, "-m", which, *OWN),
        {"TRATO_TEST_DATABASE": dialect},
    )


def _one_by_one(lane: list[Run]) -> None:
    for run in lane:
        run.take_place()


def main() -> int:
    """Run all of it; 0 when every run that should be green is."""
    # Narrowed to some Python tests, there is no point in the front end's own.
    front_end = [] if OWN else [Run(lambda: "front end, Vitest", ("npm", "--prefix", "frontend", "test"))]
    # Much of a run is waiting, so the two databases, which may disturb each other's clocks but not their work, go side
    # by side, and neither waits for the other before its browser tests.
    lanes = (
        [*front_end, _backend(_sqlite, "sqlite", "not browser"), _browser(_sqlite, "sqlite", "browser")],
        [
            _backend(_postgres, "postgres", "not browser and not any_database"),
            _browser(_postgres, "postgres", "both_databases"),
        ],
    )
    start = time.monotonic()
    for lane in lanes:
        threading.Thread(target=_one_by_one, args=(lane,), daemon=True).start()
    runs = [run for lane in lanes for run in lane]
    for run in runs:
        run.finish()
    print(f"\nTested in {time.monotonic() - start:.0f} s:")
    for run in runs:
        print(run.line())
    return 0 if all(run.is_green for run in runs) else 1


if __name__ == "__main__":
    sys.exit(main())
