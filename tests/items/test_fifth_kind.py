"""One more kind of items, described in a test alone, has what every kind has (R4, R15, R22, R33, R58, R66, R67, R75)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).parents[1]


def test_a_described_kind_has_everything() -> None:
    """In a process of its own: the house is put together when it is imported, so the kind must be there before."""
    story = [str(TESTS / "items" / "fifth_kind_story.py"), "-p", "fifth_kind", "-p", "no:cacheprovider", "-q"]
    told = subprocess.run(
        [sys.executable, "-m", "pytest", *story],
        cwd=TESTS.parent,
        env={**os.environ, "PYTHONPATH": f"{TESTS}{os.pathsep}{TESTS / 'items'}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr
