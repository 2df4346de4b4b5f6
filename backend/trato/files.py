"""Files that are there whole or not at all, and folders of files under names that nobody can guess."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

_NAME = re.compile("[0-9a-f]{32}")


@contextmanager
def put_in_place(path: Path) -> Iterator[Path]:
    """Where to write, beside `path`, what takes its place when the block ends well; what fails leaves nothing."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}.unfinished")  # another may be at it, too
    try:
        yield draft
        os.replace(draft, path)
    finally:
        draft.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class Folder:
    """Files that rows of the database know by their names, all of one kind and, if `ending` says so, ended alike.

    What no row knows, such as what a process left that was killed, goes once it is old.
    """

    path: Path
    ending: str = ""

    def new_name(self) -> str:
        """A name for a file."""
        self.path.mkdir(parents=True, exist_ok=True)
        return secrets.token_hex(16)

    def path_of(self, name: str) -> Path:
        """Where the file of this name lies, or would lie. ValueError for what is no name."""
        if _NAME.fullmatch(name) is None:
            raise ValueError(name)
        return self.path / f"{name}{self.ending}"

    def forget(self, names: Iterable[str]) -> int:
        """Delete files, if they are there; how many were."""
        return _delete(map(self.path_of, names))

    def forget_old(self, before: datetime, *, known: Collection[str] = ()) -> int:
        """Delete what was last written before a moment and is none of the files known; how many."""
        lying = (path for path in self.path.glob("*") if path.name.removesuffix(self.ending) not in known)
        return _delete([path for path in lying if path.stat().st_mtime < before.timestamp()])


def _delete(paths: Iterable[Path]) -> int:
    there = [path for path in paths if path.exists()]
    for path in there:
        path.unlink(missing_ok=True)
    return len(there)
