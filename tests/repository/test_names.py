"""Test modules have names of their own: pytest imports them by their names alone, and knows one of two as the other."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

TESTS = Path(__file__).parent.parent


def test_no_two_test_modules_have_the_same_name() -> None:
    names = Counter(path.name for pattern in ("test_*.py", "bench_*.py") for path in TESTS.rglob(pattern))
    assert [name for name, times in names.items() if times > 1] == []
