"""What is imported, whatever it is written in: rows under a header, read one by one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Protocol

from trato.errors import FieldError

PARTED_BY = "\n"
"""Between several values that a reader puts into one cell, which no table has in a cell by itself."""


class FileFormat(StrEnum):
    """What a file is written in, as its first bytes say."""

    CSV = "CSV"
    WORKBOOK = "WORKBOOK"
    VCARD = "VCARD"


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file is to be read, as far as somebody says; None: as it is recognised."""

    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None  # of a workbook; None: the first that holds anything
    has_header: bool = True
    decimal_mark: str = "."  # in which the numbers of a workbook become texts


AS_RECOGNISED = Reading()


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row as it stands in the file. `number` counts rows as a spreadsheet does, the header being 1."""

    number: int
    cells: list[str]
    fault: FieldError | None = None


class Sheet(Protocol):
    """An open file of rows under a header. Use it as a context manager; `rows` is read once."""

    path: Path
    header: tuple[str, ...]
    size: int

    @property
    def position(self) -> int:
        """How much has been read, of `size`."""

    @property
    def encoding(self) -> str | None:
        """In which letters were written, for text."""

    @property
    def delimiter(self) -> str | None:
        """What parts cells, in text."""

    @property
    def sheets(self) -> Sequence[str]:
        """The sheets of a workbook."""

    def rows(self) -> Iterator[TableRow]:
        """The rows that hold anything."""

    def __enter__(self) -> Sheet: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


def numbered(width: int) -> tuple[str, ...]:
    """Names for columns that have none."""
    return tuple(str(number) for number in range(1, width + 1))
