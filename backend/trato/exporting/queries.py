"""Exports as they are read: only by who asked for them, as long as they are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from trato.access.gate import Access
from trato.db.fields import decode_datetime, encode_datetime
from trato.db.sql import Row, Sql, execute, fetch, fetch_one
from trato.errors import TratoError, not_found
from trato.exporting.asked import Format, demand_export
from trato.items.kinds import DESCRIBED


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """A file that somebody asked for; `rows` and `size` (bytes) are None while it is being written."""

    id: int
    user_id: int
    kind: str
    format: Format
    file: str
    title: str
    rows: int | None
    size: int | None
    created_at: datetime
    expires_at: datetime

    @property
    def url(self) -> str | None:
        """Where it is fetched, once it is there."""
        return None if self.rows is None else f"/files/exports/{self.file}"

    @classmethod
    def of(cls, row: Row) -> ExportRecord:
        """An export from its row."""
        plain = {name: row[name] for name in ("id", "user_id", "file", "title", "rows", "size")}
        return cls(
            **plain,
            kind=row["item_kind"],
            format=Format(row["format"]),
            created_at=decode_datetime(row["created_at"]),
            expires_at=decode_datetime(row["expires_at"]),
        )


async def get_export(access: Access, export_id: int) -> ExportRecord:
    """An export by its number. NOT_FOUND for another's, and for one that is over."""
    return await _kept(access, Sql("id = ?", (export_id,)))


async def fetchable_export(access: Access, file: str) -> ExportRecord:
    """A finished export by the name of its file. NOT_FOUND as `get_export`, FORBIDDEN when one may export no more."""
    found = await _kept(access, Sql("file = ?", (file,)))
    demand_export(access, DESCRIBED[found.kind])
    if found.rows is None:
        raise _missing()
    return found


async def list_exports(access: Access) -> Sequence[ExportRecord]:
    """One's own that are kept, the latest first."""
    rows = await fetch(
        Sql(
            "SELECT * FROM export WHERE user_id = ? AND expires_at > ? ORDER BY id DESC LIMIT 100",
            (access.user_id, encode_datetime(datetime.now(UTC))),
        )
    )
    return [ExportRecord.of(row) for row in rows]


async def forget_expired(now: datetime) -> list[str]:
    """Delete the rows of those that are over; the names of their files."""
    rows = await execute(Sql("DELETE FROM export WHERE expires_at < ? RETURNING file", (encode_datetime(now),)))
    return [row["file"] for row in rows]


async def _kept(access: Access, which: Sql) -> ExportRecord:
    own = Sql(" AND user_id = ? AND expires_at > ?", (access.user_id, encode_datetime(datetime.now(UTC))))
    row = await fetch_one("SELECT * FROM export WHERE " + which + own)
    if row is None:
        raise _missing()
    return ExportRecord.of(row)


def _missing() -> TratoError:
    return not_found("export")
