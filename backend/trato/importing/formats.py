"""Opens a file of any format that can be imported, as it was recognised or as somebody says."""

from __future__ import annotations

from pathlib import Path

from trato.errors import invalid
from trato.importing.cards import Cards, is_cards
from trato.importing.charset import BLOCK
from trato.importing.sheet import FileFormat, Reading, Sheet
from trato.importing.table import Table
from trato.importing.workbook import Workbook

_ZIP = b"PK\x03\x04"


def format_of(path: Path) -> FileFormat:
    """What a file is written in. VALIDATION (field `file`) EMPTY for nothing at all."""
    with path.open("rb") as file:
        head = file.read(BLOCK)
    if not head.strip():
        raise invalid("file", "EMPTY", "The file is empty.")
    if head.startswith(_ZIP):
        return FileFormat.WORKBOOK
    return FileFormat.VCARD if is_cards(head) else FileFormat.CSV


def open_sheet(path: Path, reading: Reading, form: FileFormat | None = None) -> Sheet:
    """The rows of a file. VALIDATION (field `file`) when it can't be read; see the readers."""
    match form or format_of(path):
        case FileFormat.WORKBOOK:
            return Workbook(path, reading)
        case FileFormat.VCARD:
            return Cards(path, reading)
        case _:
            return Table(path, encoding=reading.encoding, delimiter=reading.delimiter, has_header=reading.has_header)
