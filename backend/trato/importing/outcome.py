"""What became of rows: counts, and each failure with the row it stands for."""

from __future__ import annotations

import csv
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import IO

from trato.errors import TratoError, invalid
from trato.importing.table import Table, TableRow

SHOWN_FAILURES = 10


@dataclass(frozen=True, slots=True)
class Failure:
    """A row that was not imported, and why: a code for programs and a sentence for people."""

    row: TableRow
    code: str
    message: str


def failure(row: TableRow, error: TratoError) -> Failure:
    """What a refusal by an action means for the row that it was for."""
    said = dict.fromkeys(fault.message for fault in error.fields) or {error.message: None}
    return Failure(row, error.fields[0].code if error.fields else error.code.value, " ".join(said))


@dataclass(slots=True)
class Outcome:
    """What became of the rows so far."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    failures: list[Failure] = field(default_factory=list)


@dataclass(slots=True)
class Summary:
    """Counts of rows by what became of them, and the first failures."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    failed: int = 0
    first_failures: list[Failure] = field(default_factory=list)

    @property
    def rows(self) -> int:
        """How many rows were read."""
        return self.created + self.updated + self.unchanged + self.failed

    def add(self, outcome: Outcome) -> None:
        """Count a batch."""
        self.created += outcome.created
        self.updated += outcome.updated
        self.unchanged += outcome.unchanged
        self.failed += len(outcome.failures)
        self.first_failures += outcome.failures[: SHOWN_FAILURES - len(self.first_failures)]


class ErrorFile:
    """The failed rows as a table laid out like the one they came from: row, code, message, then their cells.

    Mended, it can be imported with the same map. It is made with the first failure, and an older one is removed, so
    that no file means no failure; an import that goes on keeps the first `size` bytes of its own. VALIDATION (field
    `errors`) for a path that can't be written, or is the table's own.
    """

    def __init__(self, path: Path | None, table: Table, size: int = 0) -> None:
        self.size = size
        if path is not None and not size:
            _make_way(path, table.path)
        self._path = path
        self._table = table
        self._file: IO[str] | None = None

    def __enter__(self) -> ErrorFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()

    def write(self, failures: Sequence[Failure]) -> None:
        """Add failed rows."""
        if self._path is None or not failures:
            return
        first = not self.size
        if self._file is None:
            self._file = self._opened(self._path)
        writer = csv.writer(self._file, delimiter=self._table.layout.delimiter)
        if first:
            writer.writerow(["row", "code", "message", *self._table.header])
        writer.writerows([entry.row.number, entry.code, entry.message, *entry.row.cells] for entry in failures)
        self._file.flush()
        self.size = self._file.tell()

    def _opened(self, path: Path) -> IO[str]:
        if not self.size:
            return path.open("w", encoding="utf-8-sig", newline="")
        os.truncate(path, self.size)  # what an interrupted import wrote behind that, it writes again
        return path.open("a", encoding="utf-8", newline="")


def _make_way(path: Path, source: Path) -> None:
    if path.resolve() == source.resolve():
        raise invalid("errors", "SAME_FILE", "The failed rows can't go into the file that is imported.")
    try:
        path.unlink(missing_ok=True)
        path.touch()
        path.unlink()
    except OSError as error:
        raise invalid("errors", "UNWRITABLE", f"{path} can't be written: {error.strerror}.") from None
