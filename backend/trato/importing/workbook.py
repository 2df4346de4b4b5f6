"""A sheet of a workbook (XLSX) as rows of texts: dates as ISO 8601, numbers as a person would type them."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from trato.errors import TratoError, invalid
from trato.importing.sheet import Reading, TableRow, numbered

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

MOST_UNPACKED = 400_000_000  # bytes: a small archive may hold any amount of zeros
MOST_CELLS = 10_000_000  # the reader keeps the rectangle from the first cell to the last
_CELL = re.compile(rb"""\br\s*=\s*["']([A-Z]{1,3})([0-9]{1,7})["']""")
_LONGEST_CELL_TAG = 64
_BLOCK = 1024 * 1024


class Workbook:
    """An open sheet under its header. Use it as a context manager.

    Raises VALIDATION (field `file`): BINARY for what is no workbook or is locked by a password, TOO_LARGE, EMPTY,
    NO_SHEET when there is none of the name given.
    """

    encoding = None
    delimiter = None

    def __init__(self, path: Path, reading: Reading) -> None:
        self.path = path
        self._decimal_mark = reading.decimal_mark
        _check_size(path)
        self._book = _opened(path)
        self.sheets: Sequence[str] = self._book.sheet_names
        self.sheet, self._grid = self._chosen(reading.sheet)
        self._rows = self._filled_rows()
        self._number = 0
        self.size = self._grid.total_height
        self.header = self._read_header(has_header=reading.has_header)

    def __enter__(self) -> Workbook:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._book.close()

    @property
    def position(self) -> int:
        """Rows read so far, of `size`."""
        return self._number

    def rows(self) -> Iterator[TableRow]:
        """The rows behind the header that hold anything, each as wide as the header."""
        width = len(self.header)
        for number, cells in self._rows:
            self._number = number
            yield TableRow(number, (cells + [""] * width)[:width])

    def _chosen(self, name: str | None) -> tuple[str, CalamineSheet]:
        """The sheet of this name, or the first that holds anything."""
        if name is not None and name not in self.sheets:
            raise invalid("file", "NO_SHEET", f"There is no sheet “{name}”; there are {', '.join(self.sheets)}.")
        for candidate in self.sheets if name is None else [name]:
            grid = self._grid_of(candidate)
            if grid.start is not None:
                return candidate, grid
        raise invalid("file", "EMPTY", "The sheet is empty." if name else "The workbook is empty.")

    def _grid_of(self, name: str) -> CalamineSheet:
        from python_calamine import CalamineError

        try:
            return self._book.get_sheet_by_name(name)
        except CalamineError as error:
            raise _broken(error) from None

    def _filled_rows(self) -> Iterator[tuple[int, list[str]]]:
        for number, values in enumerate(self._grid.iter_rows(), 1):
            cells = [_text(value, self._decimal_mark) for value in values]
            if any(cell.strip() for cell in cells):
                yield number, cells

    def _read_header(self, *, has_header: bool) -> tuple[str, ...]:
        if has_header:
            _, cells = next(self._rows)
            return tuple(cell.strip() for cell in cells)
        return numbered(self._grid.width)


def _opened(path: Path) -> CalamineWorkbook:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        return CalamineWorkbook.from_path(path)
    except PasswordError:
        raise invalid("file", "BINARY", "The workbook is locked by a password.") from None
    except (CalamineError, OSError) as error:
        raise _broken(error) from None


def _broken(error: Exception) -> TratoError:
    return invalid("file", "BINARY", f"The workbook can't be read: {error}.")


def _check_size(path: Path) -> None:
    """Refuse what would take more memory than there is, before it is unpacked."""
    with suppress(zipfile.BadZipFile), zipfile.ZipFile(path) as archive:  # what it is instead, the reader says
        if sum(entry.file_size for entry in archive.infolist()) > MOST_UNPACKED:
            raise invalid("file", "TOO_LARGE", "The workbook is too large when unpacked.")
        for entry in archive.infolist():
            if entry.filename.startswith("xl/worksheets/") and _cells(archive, entry) > MOST_CELLS:
                raise invalid("file", "TOO_LARGE", f"A sheet reaches over more than {MOST_CELLS:,} cells.")


def _cells(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> int:
    """How many cells the rectangle has that reaches to the last cell of a sheet."""
    width = height = 0
    rest = b""
    with archive.open(entry) as file:
        while block := file.read(_BLOCK):
            for column, row in set(_CELL.findall(rest + block)):
                width, height = max(width, _column(column)), max(height, int(row))
            rest = block[-_LONGEST_CELL_TAG:]
    return width * height


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _text(value: Any, decimal_mark: str) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case float() | int():
            plain = format(Decimal(repr(value)).normalize(), "f")
            return plain.replace(".", decimal_mark)
        case datetime():
            return value.isoformat(sep=" ")
        case date() | time():
            return value.isoformat()
        case timedelta():
            return str(value)
        case _:
            return str(value)
