"""What people do with views: save, share, delete, and say how they look at a section (R62, R65, R66)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from trato.access.gate import Access, demand_admin
from trato.db.fields import encode_bool, encode_json
from trato.db.names import checked_name
from trato.db.sql import Sql, execute, fetch_one, insert
from trato.db.text import fold
from trato.errors import forbidden, invalid, not_found, stale
from trato.items.values import bound
from trato.live.log import hold_head
from trato.live.operations import Operation, action, operation
from trato.views.queries import ViewRecord, count_views, find_view, preference_contents
from trato.views.rules import FOLDED_NAME, MOST_VIEWS, check_content, check_preference
from trato.views.sections import SECTIONS

VIEW = "view"
DEFAULTS = "view_preference"
_COLUMNS = (
    "section", "name", "folded_name", "owner_id", "is_shared", "content", "version", "created_at", "updated_at",
)  # fmt: skip


@action
async def save_view(access: Access, section: str, given: Mapping[str, Any], client_op_id: str | None = None) -> int:
    """Save a view of one's own under a name; its id. VALIDATION for a name that one has there already."""
    kind = SECTIONS[section]
    name = checked_name(given.get("name"), "input.name", folded=FOLDED_NAME)
    content = check_content(kind, given, access)
    async with operation(access.actor, client_op_id) as op:
        if await count_views(access.user_id, section) >= MOST_VIEWS:
            raise invalid("input.name", "TOO_MANY", f"At most {MOST_VIEWS} views in a section.")
        await _check_unique(access, section, name)
        named = (section, name, fold(name), access.user_id, encode_bool(False))
        row = (*named, encode_json(content), 1, bound(op.at), bound(op.at))
        view_id = (await insert("saved_view", _COLUMNS, [row]))[0]
        view = ViewRecord(view_id, section, name, access.user_id, access.name, False, content, 1)
        _log(op, "created", view, after=_keys(view))
        return op.done(view_id)


@action
async def update_view(
    access: Access, view_id: int, given: Mapping[str, Any], expected_version: int, client_op_id: str | None = None
) -> int:
    """Change what is given of one's view (name, filter, search, sort, columns, pinned, mode, lanes, is_shared); its id.

    NOT_FOUND for somebody else's that isn't shared, FORBIDDEN for one that is (R66).
    """
    async with operation(access.actor, client_op_id) as op:
        view = await _own(access, view_id)
        if view.version != expected_version:
            raise stale()
        kind = SECTIONS[view.section]
        name = checked_name(given["name"], "input.name", folded=FOLDED_NAME) if "name" in given else view.name
        is_shared = bool(given.get("is_shared", view.is_shared))
        content = {key: value for key, value in {**view.content, **check_content(kind, given, access)}.items() if value}
        if fold(name) != fold(view.name):
            await _check_unique(access, view.section, name)
        changes = _changes(view, name, is_shared, content)
        if changes:
            columns = "name = ?, folded_name = ?, is_shared = ?, content = ?, version = version + 1, updated_at = ?"
            values = (name, fold(name), encode_bool(is_shared), encode_json(content), bound(op.at), view_id)
            await execute(Sql(f"UPDATE saved_view SET {columns} WHERE id = ?", values))
            now = ViewRecord(
                view_id, view.section, name, view.owner_id, view.owner_name, is_shared, content, view.version + 1
            )
            _log(op, "updated", now, changes=changes, before=_keys(view), after=_keys(now))
        return op.done(view_id)


@action
async def delete_view(access: Access, view_id: int, client_op_id: str | None = None) -> int:
    """Delete one's view, or as an administrator a shared one; its id."""
    async with operation(access.actor, client_op_id) as op:
        view = await _own(access, view_id, or_admin=True)
        await execute(Sql("DELETE FROM saved_view WHERE id = ?", (view_id,)))
        _log(op, "deleted", view, before=_keys(view))
        return op.done(view_id)


@action
async def save_preference(
    access: Access, section: str, given: Mapping[str, Any], *, for_all: bool = False, client_op_id: str | None = None
) -> str:
    """Remember how a person looks at a section, or by an administrator how everybody does who hasn't said otherwise.

    What is absent stays, None takes back. Only the rule for everybody is logged: the rest is a person's own, and
    changes with each column that is drawn.
    """
    kind = SECTIONS[section]
    if for_all:
        demand_admin(access)
    chosen = await check_preference(kind, given, access, for_all=for_all)
    async with operation(access.actor, client_op_id) as op:
        own, common = await preference_contents(access.user_id, section)
        before = common if for_all else own
        content = {key: value for key, value in {**before, **chosen}.items() if value is not None}
        if content == before:
            return op.done(section)
        await _store_preference(None if for_all else access.user_id, section, content)
        if for_all:
            changes = {key: [before.get(key), content.get(key)] for key in chosen}
            keys = {"section": section}
            op.record(f"{DEFAULTS}.updated", DEFAULTS, 0, kind.label, changes=changes, before=keys, after=keys)
        return op.done(section)


async def _store_preference(user_id: int | None, section: str, content: Mapping[str, Any]) -> None:
    """One row a person and section; that of nobody is kept single by letting one writer do so at a time."""
    if user_id is None:
        await hold_head()
        await execute(Sql("DELETE FROM view_preference WHERE user_id IS NULL AND section = ?", (section,)))
    await execute(
        Sql(
            "INSERT INTO view_preference (user_id, section, content) VALUES (CAST(? AS BIGINT), ?, ?)"
            " ON CONFLICT (user_id, section) DO UPDATE SET content = excluded.content",
            (user_id, section, encode_json(content)),
        )
    )


async def _own(access: Access, view_id: int, *, or_admin: bool = False) -> ViewRecord:
    view = await find_view(access, view_id, lock=True)
    if view is None:
        raise not_found("view")
    if view.owner_id != access.user_id and not (or_admin and access.is_admin):
        raise forbidden("Only who saved a view may change it.")
    return view


async def _check_unique(access: Access, section: str, name: str) -> None:
    named = Sql("owner_id = ? AND section = ? AND folded_name = ?", (access.user_id, section, fold(name)))
    if await fetch_one("SELECT id FROM saved_view WHERE " + named):
        raise invalid("input.name", "DUPLICATE", f"You have a view “{name}” already.")


def _changes(view: ViewRecord, name: str, is_shared: bool, content: Mapping[str, Any]) -> dict[str, list[Any]]:
    before = {"name": view.name, "is_shared": view.is_shared, **view.content}
    after = {"name": name, "is_shared": is_shared, **content}
    keys = dict.fromkeys([*before, *after])
    return {key: [before.get(key), after.get(key)] for key in keys if before.get(key) != after.get(key)}


def _keys(view: ViewRecord) -> dict[str, Any]:
    """What tells readers of the log whom an event of a view concerns."""
    return {"owner": view.owner_id, "shared": view.is_shared, "section": view.section}


def _log(
    op: Operation,
    verb: str,
    view: ViewRecord,
    *,
    changes: dict[str, Any] | None = None,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> None:
    op.record(
        f"{VIEW}.{verb}", VIEW, view.id, view.name, version=view.version, changes=changes, before=before, after=after
    )
