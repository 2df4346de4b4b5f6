"""What became of rows: counts, and each failure with the row it stands for."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from trato.errors import TratoError, invalid
from trato.importing.sheet import Sheet, TableRow
from trato.items.formulas import guarded

SHOWN_FAILURES = 10
USUAL_DELIMITER = ","
FAILURE_COLUMNS = ("row", "code", "message")
"""Ahead of the columns of the table in a file of failed rows."""


class Became(StrEnum):
    """What became of a row that was not refused."""

    CREATED = "CREATED"
    UPDATED = "UPDATED"
    UNCHANGED = "UNCHANGED"
    SKIPPED = "SKIPPED"


@dataclass(frozen=True, slots=True)
class Failure:
    """A row that was not imported, and why: the field at fault, a code for programs and a sentence for people."""

    row: TableRow
    code: str
    message: str
    field: str = ""


def failure(row: TableRow, error: TratoError) -> Failure:
    """What a refusal by an action means for the row that it was for."""
    said = dict.fromkeys(fault.message for fault in error.fields) or {error.message: None}
    if not error.fields:
        return Failure(row, error.code.value, " ".join(said))
    first = error.fields[0]
    at = first.path.removeprefix("input").removeprefix(".").partition("[")[0]
    return Failure(row, first.code, " ".join(said), at)


@dataclass(slots=True)
class Outcome:
    """What became of a batch: each row that was not refused with the record it is, if that was there; and failures.

    `related`: the companies and contacts that were made because rows named them, each as its kind and folded name.
    """

    done: list[tuple[TableRow, Became, int | None]] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    related: set[tuple[str, str]] = field(default_factory=set)

    def add(self, row: TableRow, became: Became, record: int | None = None) -> None:
        """Say what became of a row."""
        self.done.append((row, became, record))


@dataclass(slots=True)
class Summary:
    """Counts of rows by what became of them, and the first failures."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0
    failed: int = 0
    related: int = 0
    first_failures: list[Failure] = field(default_factory=list)

    @property
    def rows(self) -> int:
        """How many rows were read."""
        return self.created + self.updated + self.unchanged + self.skipped + self.failed

    def add(self, outcome: Outcome) -> None:
        """Count a batch."""
        for _, became, _ in outcome.done:
            setattr(self, became.value.lower(), getattr(self, became.value.lower()) + 1)
        self.failed += len(outcome.failures)
        self.related += len(outcome.related)
        self.first_failures += outcome.failures[: SHOWN_FAILURES - len(self.first_failures)]

    def counts(self) -> dict[str, Any]:
        """The counts alone, as JSON."""
        return {name: count for name, count in asdict(self).items() if name != "first_failures"}


def failure_row(number: int, code: str, message: str, cells: Iterable[str]) -> list[str | int]:
    """A failed row of a table of them: no cell is a formula, and importing reads each as it was."""
    return [number, code, guarded(message), *map(guarded, cells)]


class ErrorFile:
    """The failed rows as a table laid out like the one they came from: row, code, message, then their cells.

    Mended, it can be imported with the same map. It is made with the first failure, and an older one is removed, so
    that no file means no failure. VALIDATION (field `errors`) for a path that can't be written, or is the table's own.
    """

    def __init__(self, path: Path | None, sheet: Sheet) -> None:
        if path is not None:
            _make_way(path, sheet.path)
        self._path = path
        self._sheet = sheet
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
        first = self._file is None
        if self._file is None:
            self._file = self._path.open("w", encoding="utf-8-sig", newline="")
        writer = csv.writer(self._file, delimiter=self._sheet.delimiter or USUAL_DELIMITER)
        if first:
            writer.writerow([*FAILURE_COLUMNS, *self._sheet.header])
        writer.writerows(failure_row(one.row.number, one.code, one.message, one.row.cells) for one in failures)
        self._file.flush()


def _make_way(path: Path, source: Path) -> None:
    if path.resolve() == source.resolve():
        raise invalid("errors", "SAME_FILE", "The failed rows can't go into the file that is imported.")
    try:
        path.unlink(missing_ok=True)
        path.touch()
        path.unlink()
    except OSError as error:
        raise invalid("errors", "UNWRITABLE", f"{path} can't be written: {error.strerror}.") from None
