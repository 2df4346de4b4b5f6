"""Uploaded files as rows: kept for who uploaded them, found again by them and by administrators."""

from __future__ import annotations

import asyncio
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from trato.access.gate import Access
from trato.contacts.kind import CONTACT
from trato.db.fields import decode_datetime, decode_json, encode_datetime, encode_json
from trato.db.pages import Portion, portion
from trato.db.sql import TRUE, Row, Sql, all_of, execute, fetch, fetch_one, insert, row_lock
from trato.db.transactions import transaction
from trato.errors import TratoError, invalid, not_found
from trato.importing.cards import check_cards
from trato.importing.files import uploaded
from trato.importing.formats import format_of, open_sheet
from trato.importing.importer import demand_target
from trato.importing.sheet import FileFormat, Reading
from trato.importing.targets import TARGETS, Target
from trato.items.paging import check_page_size

LONGEST_NAME = 255
MOST_UNUSED = 5
"""So many files that were never imported are kept of one person; the oldest give way."""
KEPT = timedelta(days=30)
"""As long as the job is, of which it is a part."""
KEPT_UNUSED = timedelta(days=1)

COLUMNS = (
    "user_id", "target", "name", "stored_as", "format", "size", "header", "plan", "operation_id", "uploaded_at",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that somebody uploaded. `plan`, `header` and the jobs are there once it is imported, tried and undone."""

    id: int
    user_id: int
    target: Target
    name: str
    path: Path
    format: FileFormat
    size: int
    uploaded_at: datetime
    header: tuple[str, ...] | None
    plan: dict[str, Any] | None
    operation_id: str
    job_id: int | None
    trial_job_id: int | None
    undo_job_id: int | None

    @classmethod
    def of(cls, row: Row) -> Upload:
        """From its row."""
        header = decode_json(row["header"])
        return cls(
            id=row["id"],
            user_id=row["user_id"],
            target=TARGETS[row["target"]],
            name=row["name"],
            path=uploaded().path_of(row["stored_as"]),
            format=FileFormat(row["format"]),
            size=row["size"],
            uploaded_at=decode_datetime(row["uploaded_at"]),
            header=None if header is None else tuple(header),
            plan=decode_json(row["plan"]),
            operation_id=row["operation_id"],
            job_id=row["job_id"],
            trial_job_id=row["trial_job_id"],
            undo_job_id=row["undo_job_id"],
        )


async def keep_upload(access: Access, target: str, name: str, stored_as: str, size: int) -> int:
    """Take in a stored file that is to become records of this target; its number.

    FORBIDDEN without the right to import them, VALIDATION (field `file`) for one that can't be read at all; the file is
    deleted then.
    """
    path = uploaded().path_of(stored_as)
    try:
        demand_target(access, TARGETS[target])
        form = await asyncio.to_thread(_checked, path, TARGETS[target])
    except TratoError:
        await asyncio.to_thread(uploaded().forget, [stored_as])
        raise
    async with transaction():
        added = await add_upload(access, target, name, stored_as, form, size)
        given_up = await _give_way(access)
    await asyncio.to_thread(uploaded().forget, given_up)
    return added


async def add_upload(access: Access, target: str, name: str, stored_as: str, form: FileFormat, size: int) -> int:
    """Insert the row of a stored file; its number."""
    row = {
        "user_id": access.user_id,
        "target": target,
        "name": Path(name.replace("\x00", "")).name[:LONGEST_NAME] or "file",
        "stored_as": stored_as,
        "format": form.value,
        "size": size,
        "header": None,
        "plan": None,
        "operation_id": uuid.uuid4().hex,
        "uploaded_at": encode_datetime(datetime.now(UTC)),
    }
    return (await insert("import_file", COLUMNS, [[row[column] for column in COLUMNS]]))[0]


def _checked(path: Path, target: Target) -> FileFormat:
    """The format of a file that can be opened; cards only become contacts."""
    form = format_of(path)
    if form is FileFormat.VCARD:
        if target.kind is not CONTACT:
            raise invalid("file", "ONLY_CONTACTS", "Visiting cards become contacts.")
        check_cards(path)
        return form
    with open_sheet(path, Reading(), form):
        return form


async def _give_way(access: Access) -> list[str]:
    """Delete the rows of all but the newest files that the person never imported; the files' names."""
    unused = Sql("user_id = ? AND plan IS NULL", (access.user_id,))
    newest = "SELECT id FROM import_file WHERE " + unused + f" ORDER BY id DESC LIMIT {MOST_UNUSED}"
    return await _forget(all_of([unused, "id NOT IN (" + newest + ")"]))


async def forget_outdated(now: datetime) -> list[str]:
    """Delete the rows of uploads that nobody needs any more; the files' names."""
    return await _forget(
        Sql(
            "uploaded_at < ? OR (uploaded_at < ? AND plan IS NULL)",
            (encode_datetime(now - KEPT), encode_datetime(now - KEPT_UNUSED)),
        )
    )


async def _forget(which: Sql) -> list[str]:
    """In one statement: an import that begins meanwhile keeps its file."""
    return [
        row["stored_as"] for row in await execute("DELETE FROM import_file WHERE " + which + " RETURNING stored_as")
    ]


def _own(access: Access) -> Sql:
    return TRUE if access.is_admin else Sql("user_id = ?", (access.user_id,))


async def get_upload(access: Access, upload_id: int, *, lock: bool = False) -> Upload:
    """A file that the person uploaded, or anyone's for administrators. NOT_FOUND; FORBIDDEN who may not import."""
    where = all_of([Sql("id = ?", (upload_id,)), _own(access)])
    row = await fetch_one("SELECT * FROM import_file WHERE " + where + (row_lock() if lock else ""))
    if row is None:
        raise not_found("import")
    upload = Upload.of(row)
    demand_target(access, upload.target)
    return upload


async def list_uploads(access: Access, target: str, first: int, before: int | None, *, total: bool) -> Portion[Upload]:
    """A page of one's own imports of a target. What was never imported is left out."""
    check_page_size(first)
    own = Sql("user_id = ? AND target = ? AND plan IS NOT NULL", (access.user_id, target))
    older = TRUE if before is None else Sql("id < ?", (before,))
    rows = await fetch(
        "SELECT * FROM import_file WHERE " + all_of([own, older]) + f" ORDER BY id DESC LIMIT {first + 1}"
    )
    counted = await fetch_one("SELECT COUNT(*) AS n FROM import_file WHERE " + own) if total else None
    return portion([Upload.of(row) for row in rows], first, counted["n"] if counted else None)


async def change_upload(upload_id: int, **values: Any) -> None:
    """Set columns of an upload."""
    encoded = {name: encode_json(value) if name in ("header", "plan") else value for name, value in values.items()}
    sets = ", ".join(f"{name} = ?" for name in encoded)
    await execute(Sql(f"UPDATE import_file SET {sets} WHERE id = ?", (*encoded.values(), upload_id)))
