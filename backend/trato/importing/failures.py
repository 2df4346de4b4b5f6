"""The rows that an import, or a trial, has refused: by reason, page by page, or all of them as a file to be mended."""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

from trato.db.fields import decode_json, encode_json
from trato.db.pages import Portion, portion
from trato.db.sql import Row, Sql, execute, fetch, fetch_one, insert
from trato.importing.outcome import FAILURE_COLUMNS, USUAL_DELIMITER, Failure, failure_row
from trato.importing.uploads import Upload
from trato.items.paging import check_page_size

STORED_COLUMNS = ("file_id", "row", "field", "code", "message", "cells")
LONGEST_CODE, LONGEST_FIELD = 50, 100
MOST_PROBLEMS = 20
_PAGE = 1000


@dataclass(frozen=True, slots=True)
class StoredFailure:
    """A refused row."""

    id: int
    row: int
    field: str
    code: str
    message: str
    cells: list[str]

    @classmethod
    def of(cls, row: Row) -> StoredFailure:
        """From its row."""
        return cls(row["id"], row["row"], row["field"], row["code"], row["message"], decode_json(row["cells"]))


@dataclass(frozen=True, slots=True)
class Problem:
    """A reason for which rows were refused: how many they are, and the first of them."""

    rows: int
    first: StoredFailure


async def keep_failures(upload_id: int, refused: Sequence[Failure]) -> None:
    """Write refused rows down, in the open transaction."""
    rows = [
        (upload_id, one.row.number, one.field[:LONGEST_FIELD], one.code[:LONGEST_CODE], one.message.replace("\x00", ""),
         encode_json([cell.replace("\x00", "") for cell in one.row.cells]))
        for one in refused
    ]  # fmt: skip
    if rows:
        await insert("import_failure", STORED_COLUMNS, rows)


async def forget_failures(upload_id: int) -> None:
    """Begin anew, in the open transaction: what a trial has refused says nothing of another, or of the import."""
    await execute(Sql("DELETE FROM import_failure WHERE file_id = ?", (upload_id,)))


async def list_problems(upload: Upload) -> list[Problem]:
    """The commonest reasons for which rows were refused, up to 20."""
    rows = await fetch(
        Sql(
            "SELECT counted.n, first.* FROM (SELECT COUNT(*) AS n, MIN(id) AS id FROM import_failure WHERE file_id = ?"
            f" GROUP BY field, code ORDER BY 1 DESC, 2 LIMIT {MOST_PROBLEMS}) AS counted"
            " JOIN import_failure AS first ON first.id = counted.id ORDER BY counted.n DESC, first.id",
            (upload.id,),
        )
    )
    return [Problem(row["n"], StoredFailure.of(row)) for row in rows]


async def list_failures(upload: Upload, first: int, after: int, *, total: bool) -> Portion[StoredFailure]:
    """A page of the rows that an import refused, behind the failure `after`."""
    check_page_size(first)
    found = await _behind(upload, after, first + 1)
    own = Sql("file_id = ?", (upload.id,))
    counted = await fetch_one("SELECT COUNT(*) AS n FROM import_failure WHERE " + own) if total else None
    return portion(found, first, counted["n"] if counted else None)


async def _behind(upload: Upload, after: int, most: int) -> list[StoredFailure]:
    wanted = Sql("file_id = ? AND id > ?", (upload.id, after))
    rows = await fetch("SELECT * FROM import_failure WHERE " + wanted + f" ORDER BY id LIMIT {most}")
    return [StoredFailure.of(row) for row in rows]


async def failures_as_csv(upload: Upload) -> AsyncIterator[bytes]:
    """All of them as a table in UTF-8 with its mark: row, code, message, then the cells under their own headings."""
    yield b"\xef\xbb\xbf" + _lines([[*FAILURE_COLUMNS, *(upload.header or ())]])
    after = 0
    while found := await _behind(upload, after, _PAGE):
        yield _lines([failure_row(one.row, one.code, one.message, one.cells) for one in found])
        after = found[-1].id


def _lines(rows: list[list[str | int]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=USUAL_DELIMITER).writerows(rows)
    return text.getvalue().encode("utf-8", "replace")
