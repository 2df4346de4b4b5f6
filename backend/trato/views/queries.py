"""Saved views and preferences as they are read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from trato.access.gate import Access
from trato.db.fields import decode_bool, decode_json, encode_bool
from trato.db.sql import Row, Sql, all_of, any_of, fetch, row_lock


@dataclass(frozen=True, slots=True)
class ViewRecord:
    """A saved view. `content` as clients gave it: filter, search, sort, columns, mode, lanes; absent if not chosen."""

    id: int
    section: str
    name: str
    owner_id: int
    owner_name: str
    is_shared: bool
    content: Mapping[str, Any]
    version: int


_COLUMNS = (
    "SELECT view.id, view.section, view.name, view.owner_id, owner.name AS owner_name, view.is_shared, view.content,"
    ' view.version FROM saved_view AS view JOIN "user" AS owner ON owner.id = view.owner_id WHERE '
)


def _usable(access: Access) -> Sql:
    own = Sql("view.owner_id = ?", (access.user_id,))
    return any_of([own, Sql("view.is_shared = ?", (encode_bool(True),))])


def _record(row: Row) -> ViewRecord:
    shared, content = decode_bool(row["is_shared"]), decode_json(row["content"]) or {}
    return ViewRecord(**{**row, "is_shared": shared, "content": content})


async def list_views(access: Access, section: str) -> list[ViewRecord]:
    """The views of a section that the person may use, by name."""
    conditions = all_of([Sql("view.section = ?", (section,)), _usable(access)])
    rows = await fetch(_COLUMNS + conditions + " ORDER BY view.folded_name, view.id")
    return [_record(row) for row in rows]


async def find_view(access: Access, view_id: int, *, lock: bool = False) -> ViewRecord | None:
    """A view that the person may use; locked until the transaction ends when it is to be changed."""
    conditions = all_of([Sql("view.id = ?", (view_id,)), _usable(access)])
    rows = await fetch(_COLUMNS + conditions + (row_lock("UPDATE OF view") if lock else ""))
    return _record(rows[0]) if rows else None


async def count_views(owner_id: int, section: str) -> int:
    """How many views a person has saved in a section."""
    asked = Sql("SELECT COUNT(*) AS count FROM saved_view WHERE owner_id = ? AND section = ?", (owner_id, section))
    return int((await fetch(asked))[0]["count"])


async def preference_contents(user_id: int, section: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """What the person chose for a section, and what is the rule for everybody."""
    rows = await fetch(
        Sql(
            "SELECT user_id, content FROM view_preference WHERE section = ? AND (user_id = ? OR user_id IS NULL)",
            (section, user_id),
        )
    )
    contents = {row["user_id"]: decode_json(row["content"]) or {} for row in rows}
    return contents.get(user_id, {}), contents.get(None, {})
