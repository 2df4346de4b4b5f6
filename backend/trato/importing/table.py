"""A table in a text file, read row by row in constant memory; a malformed row is reported and the next one read."""

from __future__ import annotations

import csv
import io
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from trato.errors import FieldError, invalid
from trato.importing.charset import check_encoding, detect_encoding
from trato.importing.layout import Layout, detect_layout
from trato.importing.sheet import TableRow, numbered
from trato.items.formulas import unguarded

LONGEST_LINE = 1_000_000  # characters
_SAMPLE_LINES = 500


class Table:
    """An open file of rows under a header. Use it as a context manager.

    Raises VALIDATION (field `file`): EMPTY, BINARY, UNKNOWN_ENCODING, NO_HEADER, LONG_LINE.
    """

    sheets: tuple[str, ...] = ()

    def __init__(
        self, path: Path, *, encoding: str | None = None, delimiter: str | None = None, has_header: bool = True
    ) -> None:
        self.encoding = check_encoding(path, encoding) if encoding else detect_encoding(path)
        self.path = path
        self.size = path.stat().st_size
        with path.open(encoding=self.encoding, newline="") as text:
            sample = [line for _, line in zip(range(_SAMPLE_LINES), _lines(text), strict=False)]
        self.layout = detect_layout(sample, delimiter)
        self._file = path.open("rb")
        self._records = _Records(io.TextIOWrapper(self._file, self.encoding, newline=""), self.layout)
        try:
            self.header = self._read_header() if has_header else self._invented_header()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Table:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    @property
    def delimiter(self) -> str:
        """What parts cells."""
        return self.layout.delimiter

    @property
    def position(self) -> int:
        """Bytes read so far, of `size`."""
        with suppress(ValueError):  # closed: all of it
            return self._file.tell()
        return self.size

    def _read_header(self) -> tuple[str, ...]:
        for row in self._records:
            if row.fault is not None:
                raise invalid("file", "NO_HEADER", f"The first row can't be read: {row.fault.message}")
            if any(cell.strip() for cell in row.cells):
                return tuple(cell.strip() for cell in row.cells)
        raise invalid("file", "EMPTY", "The file is empty.")

    def _invented_header(self) -> tuple[str, ...]:
        """Numbers, as many as the first row has cells; that row is read again."""
        for row in self._records:
            if row.fault is not None or any(cell.strip() for cell in row.cells):
                self._records.take_back(row)
                return numbered(len(row.cells))
        raise invalid("file", "EMPTY", "The file is empty.")

    def rows(self) -> Iterator[TableRow]:
        """The rows behind the header that hold anything, each as wide as the header."""
        width = len(self.header)
        for row in self._records:
            if row.fault is not None:
                yield row
            elif any(cell.strip() for cell in row.cells[width:]):
                message = f"The row has {len(row.cells)} cells, the header {width}."
                yield TableRow(row.number, row.cells, FieldError("", "TOO_MANY_CELLS", message))
            elif any(cell.strip() for cell in row.cells):
                yield TableRow(row.number, (row.cells + [""] * width)[:width])


def _lines(text: io.TextIOBase) -> Iterator[str]:
    while line := text.readline(LONGEST_LINE):
        if len(line) == LONGEST_LINE:
            raise invalid("file", "LONG_LINE", f"A line is longer than {LONGEST_LINE:,} characters.")
        yield line


class _Records:
    """Feeds lines to the CSV reader and takes those of a malformed record back.

    A quote that is never closed would swallow the rest of the file: the lines behind the first are then read anew.
    """

    def __init__(self, text: io.TextIOWrapper, layout: Layout) -> None:
        self._lines = _lines(text)
        self._again: deque[str] = deque()
        self._taken: list[str] = []
        self._reader = csv.reader(
            iter(self._next_line, None), delimiter=layout.delimiter, escapechar=layout.escape, strict=True
        )
        self._number = 0
        self._ahead: TableRow | None = None

    def take_back(self, row: TableRow) -> None:
        """Give a row once more."""
        self._ahead = row

    def _next_line(self) -> str | None:
        line = self._again.popleft() if self._again else next(self._lines, None)
        if line is not None:
            self._taken.append(line)
        return line

    def __iter__(self) -> Iterator[TableRow]:
        return self

    def __next__(self) -> TableRow:
        if self._ahead is not None:
            row, self._ahead = self._ahead, None
            return row
        self._taken.clear()
        self._number += 1
        try:
            return TableRow(self._number, [unguarded(cell) for cell in next(self._reader)])
        except csv.Error as error:
            first, *rest = self._taken
            self._again.extendleft(reversed(rest))
            return TableRow(self._number, [first.rstrip("\r\n")], FieldError("", "BROKEN_QUOTES", _sentence(error)))


def _sentence(error: csv.Error) -> str:
    if "unexpected end" in str(error) or "field limit" in str(error):
        return "A quotation mark is opened and never closed."
    return f"The row can't be split into cells: {error}."
