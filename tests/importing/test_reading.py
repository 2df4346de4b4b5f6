"""Reading tables as they are found in the wild: encodings, delimiters, quotes, ragged and broken rows, no tables at all."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from sales_history import PUBLIC
from trato.errors import TratoError
from trato.importing.sheet import TableRow
from trato.importing.table import Table

pytestmark = pytest.mark.any_database

Write = Callable[..., Path]

SAMPLES = Path(__file__).parent / "samples"
PUBLISHED = next(folder for folder in (PUBLIC / "csv-spectrum", SAMPLES / "tables") if folder.is_dir())
# The JSON beside this one tells of another table.
TABLES = sorted(path for path in PUBLISHED.glob("csvs/*.csv") if path.stem != "location_coordinates")
MESSY = [*PUBLIC.glob("csv-csvkit/*.?sv"), *PUBLIC.glob("csv-clevercsv/*.csv")] or [*SAMPLES.glob("messy/*.csv")]
SHAPES = {  # columns, rows, rows at fault
    "imdb": (44, 100, 0),
    "airedale": (8, 54, 0),
    "milk": (23, 379, 0),
    "bad": (3, 3, 1),
    "bad_skip_lines": (3, 3, 1),
    "sniff_limit": (3, 1, 0),
    "mac_newlines": (3, 2, 0),
    "null_byte": (3, 1, 0),
    "test_empty_columns": (5, 2, 0),
    "test_utf16_little": (3, 2, 0),
    "test_utf16_big": (3, 2, 0),
    "ragged": (3, 3, 1),
    "escaped": (3, 2, 0),
    "preamble": (2, 1, 0),
}


def read(path: Path) -> tuple[tuple[str, ...], list[TableRow]]:
    """The header and all rows."""
    with Table(path) as table:
        return table.header, list(table.rows())


def refusal(path: Path) -> str:
    """The code with which a file is refused."""
    with pytest.raises(TratoError) as refused:
        read(path)
    assert refused.value.fields[0].path == "file"
    return refused.value.fields[0].code


@pytest.mark.parametrize(
    ("text", "encodings"),
    [
        ("imię;nazwisko\nŁukasz;Wiśniewski\nGrażyna;Dąbrowska\n", ["utf-8", "utf-8-sig", "utf-16", "cp1250", "iso8859_2"]),
        ("nazwa\nJaźwiec\n", ["cp1250", "iso8859_2"]),
        ("nombre,empresa\nJosé Muñoz,Construcciones Peña\n", ["utf-8", "utf-16-le", "cp1252", "iso8859_15", "mac_roman"]),
        ("nome\nJoão Gonçalves\nConceição Araújo\n", ["cp1252", "utf-16-be"]),
        ("Firma\nMüller & Söhne “Straße”\n", ["cp1252", "mac_roman"]),
        ("prix\n50 € à Évreux, naïf\n", ["cp1252", "iso8859_15"]),
        ("jméno\nJiří Dvořák\nŽofie Šťastná\n", ["cp1250", "iso8859_2"]),
        ("имя\nИван Петров\n", ["cp1251", "koi8_r"]),
    ],
)  # fmt: skip
def test_the_encoding_is_found(text: str, encodings: list[str], table: Write) -> None:
    for encoding in encodings:
        path = table(text, encoding)
        with Table(path) as opened:
            assert path.read_text(encoding=opened.encoding) == text, encoding


def test_special_letters_may_come_late(table: Write) -> None:
    content = b"name\n" + b"plain\n" * 50_000 + "Peña\n".encode("cp1252")
    _, rows = read(table(content))
    assert rows[-1].cells == ["Peña"]


def test_a_given_encoding_must_fit(table: Write) -> None:
    path = table("name\nPeña\n", "cp1252")
    with Table(path, encoding="latin-1") as opened:
        assert next(opened.rows()).cells == ["Peña"]
    for encoding in ("utf-8", "klingon"):
        with pytest.raises(TratoError) as refused:
            Table(path, encoding=encoding)
        assert refused.value.fields[0].code == "UNKNOWN_ENCODING"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(delimiter: str, table: Write) -> None:
    cells = [["name", "note", "amount"], ["a;b,c", "1,5", "x|y"], ["d", 'say "hi"\nthere', "2,5"], ["e", "", "3"]]
    path = table("")
    with path.open("w", newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(cells)
    header, rows = read(path)
    assert [list(header), *(row.cells for row in rows)] == cells


def test_amounts_with_commas_do_not_part_cells(table: Write) -> None:
    header, rows = read(table("Name;Amount\nAna;1,50\nEva;2,75\n"))
    assert header == ("Name", "Amount")
    assert rows[0].cells == ["Ana", "1,50"]


def test_backslashes_escape_only_where_that_makes_rows_even(table: Write) -> None:
    _, escaped = read(table("a,b\nx\\,y,1\nz,2\n"))
    assert escaped[0].cells == ["x,y", "1"]
    _, plain = read(table("path,b\nC:\\temp,1\nC:\\new,2\n"))
    assert plain[0].cells == ["C:\\temp", "1"]


def test_rows_are_numbered_as_a_spreadsheet_numbers_them(table: Write) -> None:
    _, rows = read(table('a,b\n"two\nlines",1\n\n,\nx,2\n'))
    assert [(row.number, row.cells) for row in rows] == [(2, ["two\nlines", "1"]), (5, ["x", "2"])]


def test_ragged_rows(table: Write) -> None:
    _, rows = read(table("a,b,c\n1\n1,2,3,,\n1,2,3,4\n"))
    assert [(row.cells, row.fault and row.fault.code) for row in rows] == [
        (["1", "", ""], None),
        (["1", "2", "3"], None),
        (["1", "2", "3", "4"], "TOO_MANY_CELLS"),
    ]


def test_a_broken_quote_costs_one_row(table: Write) -> None:
    rest = [f"row {number}" for number in range(30_000)]  # beyond what one field may hold
    _, rows = read(table('a,b\n1,"open\n' + "".join(f"{text},x\n" for text in rest) + '2,"clo"sed\n3,"fine"\n'))
    broken = [row for row in rows if row.fault]
    assert [(row.number, row.cells, row.fault and row.fault.code) for row in broken] == [
        (2, ['1,"open'], "BROKEN_QUOTES"),
        (30_003, ['2,"clo"sed'], "BROKEN_QUOTES"),
    ]
    assert [row.cells[0] for row in rows if not row.fault] == [*rest, "3"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "EMPTY"),
        (b" \r\n\t\n", "EMPTY"),
        (b"\xef\xbb\xbf\n", "EMPTY"),
        (b",,\n,\n", "EMPTY"),
        (b"PK\x03\x04 a workbook", "BINARY"),
        (b"%PDF-1.7", "BINARY"),
        (bytes(range(256)) * 20, "BINARY"),
        (b'"name,other\n', "NO_HEADER"),
        (b"a,b\n" + b"x" * 1_000_001, "LONG_LINE"),
        (b"\xff\xfea", "UNKNOWN_ENCODING"),
    ],
)  # fmt: skip
def test_what_is_no_table_is_refused(content: bytes, code: str, table: Write) -> None:
    assert refusal(table(content)) == code


def test_old_line_ends_and_stray_zeros(table: Write) -> None:
    _, rows = read(table(b'a,b\r1,2\r"x\ry",\x00\r'))
    assert [row.cells for row in rows] == [["1", "2"], ["x\ry", "\x00"]]


def test_a_large_table_is_not_held_in_memory(table: Write) -> None:
    path = table("name,note\n" + "a name,a note of some length that fills the line up\n" * 200_000)
    with Table(path) as opened:
        next(opened.rows())
        assert opened.position < opened.size / 50


@pytest.mark.parametrize("path", TABLES, ids=lambda path: f"{path.parts[-3]} {path.stem}")
def test_published_tables_are_read_as_published(path: Path) -> None:
    header, rows = read(path)
    expected = (PUBLISHED / "json" / f"{path.stem}.json").read_text(encoding="utf-8").replace("\\r\\n", "\\n")
    shown = [dict(zip(header, (cell.replace("\r\n", "\n") for cell in row.cells), strict=True)) for row in rows]
    assert shown == json.loads(expected)


@pytest.mark.parametrize("path", sorted(MESSY), ids=lambda path: f"{path.parts[-2]} {path.stem}")
def test_messy_tables_are_read(path: Path) -> None:
    if not path.read_bytes().strip():
        assert refusal(path) == "EMPTY"
        return
    header, rows = read(path)
    shape = (len(header), len(rows), sum(row.fault is not None for row in rows))
    assert shape == SHAPES.get(path.stem, (len(header), len(rows), 0))
