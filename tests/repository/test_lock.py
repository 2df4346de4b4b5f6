"""requirements.lock: in step with pyproject.toml, complete, hashed, and naming no place to take releases from."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCKS = (ROOT / "requirements.lock", ROOT / "scripts" / "node.lock")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
WANTED = [
    Requirement(line)
    for lines in (PROJECT["dependencies"], *PROJECT["optional-dependencies"].values())
    for line in lines
]

ENTRY = re.compile(
    r"(?P<name>[a-z0-9-]+)==(?P<version>[^ ]+) \\\n(?P<hashes>(?: {4}--hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)"
)


def pins(lock: Path) -> dict[str, str]:
    return {entry["name"]: entry["version"] for entry in ENTRY.finditer(lock.read_text())}


def test_everything_the_project_asks_for_is_pinned_as_it_asks() -> None:
    locked = pins(ROOT / "requirements.lock")
    for wanted in WANTED:
        name = canonicalize_name(wanted.name)
        assert name in locked, f"{wanted} is not in requirements.lock: make lock"
        assert wanted.specifier.contains(locked[name]), f"{name} {locked[name]} is not {wanted}: make lock"


def test_nothing_is_missing_from_the_lock_and_nothing_is_in_it_for_no_reason() -> None:
    def needed(wanted: Requirement, seen: set[tuple[str, frozenset[str]]]) -> Iterator[str]:
        """The canonical names of what is asked for and of all it needs on this Python, from what is installed."""
        key = (canonicalize_name(wanted.name), frozenset(wanted.extras))
        if key in seen:
            return
        seen.add(key)
        yield key[0]
        for line in distribution(wanted.name).requires or ():
            further = Requirement(line)
            if further.marker is None or any(
                further.marker.evaluate({"extra": extra}) for extra in ("", *wanted.extras)
            ):
                yield from needed(further, seen)

    seen: set[tuple[str, frozenset[str]]] = set()
    assert {name for wanted in WANTED for name in needed(wanted, seen)} == set(pins(ROOT / "requirements.lock"))


def test_a_lock_holds_hashed_releases_and_nothing_else() -> None:
    for lock in LOCKS:
        rest = ENTRY.sub("", lock.read_text())
        assert all(line.startswith("#") or not line for line in rest.splitlines()), f"{lock.name}: {rest}"


def test_what_is_installed_is_what_is_locked() -> None:
    for name, version in pins(ROOT / "requirements.lock").items():
        assert distribution(name).version == version, f"{name}: run make build"
