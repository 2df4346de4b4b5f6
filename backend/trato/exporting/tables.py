"""Files of rows: CSV, and workbooks whose rows go to the disk as they come. It all blocks: call it in a thread."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from trato.errors import invalid
from trato.exporting.asked import Manner
from trato.exporting.columns import Column, headings
from trato.exporting.reading import Cell
from trato.exporting.texts import instant, text_of, words_of
from trato.items.formulas import guarded

if TYPE_CHECKING:
    from xlsxwriter.format import Format as CellFormat
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1_048_575
"""Of a sheet, below its heading."""
LONGEST_CELL = 32_767  # characters in a cell of a sheet
FIRST_YEAR = 1900  # in which the calendar of workbooks begins
WIDTH = 20  # of a column, in characters


class Rows(Protocol):
    """An open file that takes rows."""

    def write(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Add rows."""

    def close(self) -> None:
        """Bring the file to its end."""


def heading(columns: Sequence[Column], manner: Manner) -> list[str]:
    """The first row."""
    return headings(columns, manner.locale) if manner.for_people else [column.code for column in columns]


class CsvFile:
    """A CSV file in UTF-8, rows ended as RFC 4180 has it."""

    def __init__(self, path: Path, columns: Sequence[Column], manner: Manner) -> None:
        self._columns, self._manner = columns, manner
        encoding = "utf-8-sig" if manner.byte_order_mark else "utf-8"
        self._file = path.open("w", encoding=encoding, newline="")
        self._writer = csv.writer(self._file, delimiter=manner.delimiter)
        self._writer.writerow(map(guarded, heading(columns, manner)))

    def write(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Add rows."""
        self._writer.writerows(
            [text_of(column, value, self._manner) for column, value in zip(self._columns, row, strict=True)]
            for row in rows
        )

    def close(self) -> None:
        """Bring the file to its end."""
        self._file.close()


class Workbook:
    """A workbook of one sheet, with numbers, days and truths as such. A text is said to be one, so it is no formula."""

    def __init__(self, path: Path, columns: Sequence[Column], manner: Manner) -> None:
        from xlsxwriter import Workbook as Written  # slow to import, seldom needed

        self._columns, self._manner = columns, manner
        self._book = Written(str(path), {"constant_memory": True, "tmpdir": str(path.parent)})
        self._sheet: Worksheet = self._book.add_worksheet()
        self._day: CellFormat = self._book.add_format({"num_format": "yyyy-mm-dd"})
        self._instant: CellFormat = self._book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        bold = self._book.add_format({"bold": True})
        self._sheet.freeze_panes(1, 0)
        self._sheet.set_column(0, len(columns) - 1, WIDTH)
        for at, name in enumerate(heading(columns, manner)):
            self._sheet.write_string(0, at, name, bold)
        self._next = 1

    def write(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Add rows. VALIDATION for more than a sheet has, and for a text longer than a cell holds."""
        if self._next + len(rows) > MOST_ROWS + 1:
            raise invalid("format", "TOO_MANY", f"A sheet has at most {MOST_ROWS:,} rows: choose CSV.")
        for row in rows:
            for at, (column, value) in enumerate(zip(self._columns, row, strict=True)):
                self._put(at, column, value)
            self._next += 1

    def _put(self, at: int, column: Column, value: Cell) -> None:
        row = self._next
        match value:
            case None | []:
                pass
            case bool():
                self._sheet.write_boolean(row, at, value)
            case int() | Decimal():
                self._sheet.write_number(row, at, float(value))
            case datetime() if self._manner.for_people and value.year > FIRST_YEAR:
                local = value.astimezone(self._manner.time_zone).replace(tzinfo=None)
                self._sheet.write_datetime(row, at, local, self._instant)
            case datetime():
                self._sheet.write_string(row, at, instant(value, self._manner))
            case date() if value.year > FIRST_YEAR:
                self._sheet.write_datetime(row, at, value, self._day)
            case date():
                self._sheet.write_string(row, at, value.isoformat())
            case _:
                self._put_text(at, column, words_of(column, value, self._manner))

    def _put_text(self, at: int, column: Column, text: str) -> None:
        if len(text) > LONGEST_CELL:
            message = f"{column.entry.label}: a cell of a sheet holds at most {LONGEST_CELL:,} characters: choose CSV."
            raise invalid("format", "TOO_LONG", message)
        self._sheet.write_string(self._next, at, text)

    def close(self) -> None:
        """Bring the file to its end."""
        self._book.close()
