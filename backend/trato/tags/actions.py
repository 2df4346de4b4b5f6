"""What people do with tags: make them while typing; whoever may change the settings keeps them in order (R113)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from trato.access.gate import Access, demand, demand_admin
from trato.access.levels import Flag
from trato.accounts.structure import hold_structure
from trato.db.names import checked_color
from trato.db.sql import Sql, execute, fetch, insert
from trato.db.text import fold
from trato.db.writes import changed_row
from trato.errors import conflict, invalid, stale
from trato.live.operations import Operation, action, operation
from trato.tags.leaving import take_out
from trato.tags.queries import SUBJECT, held_tags, tags_named
from trato.tags.rules import MOST_TAGS, check_name, color_of

MOST_MERGED = 50
_MAY_NOT = "You may not make new tags."


@action
async def create_tag(access: Access, name: str, color: str | None = None, client_op_id: str | None = None) -> int:
    """Make a tag; its id. VALIDATION for a name that is taken, CONFLICT when there are too many."""
    demand(access, Flag.NEW_TAGS, _MAY_NOT)
    name = check_name(name, "input.name")
    color = None if color is None else checked_color(color, "input.color")
    async with operation(access.actor, client_op_id) as op:
        await hold_structure()
        await _check_free(name)
        return op.done((await _add(op, [(name, color)]))[0])


@action
async def ensure_tags(access: Access, names: Iterable[str]) -> dict[str, int]:
    """The ids of tags by name as given; those that aren't there are made.

    FORBIDDEN for whoever may not make them, VALIDATION for what is no name.
    """
    wanted = {name: check_name(name, "tags") for name in names}
    async with operation(access.actor) as op:
        known = await _known(wanted.values())
        if any(fold(name) not in known for name in wanted.values()):
            demand(access, Flag.NEW_TAGS, _MAY_NOT)
            await hold_structure()
            known = await _known(wanted.values())
        missing = {fold(name): name for name in wanted.values() if fold(name) not in known}
        if missing:
            added = await _add(op, [(name, None) for name in missing.values()])
            known |= dict(zip(missing, added, strict=True))
        return op.done({given: known[fold(name)] for given, name in wanted.items()})


async def _known(names: Iterable[str]) -> dict[str, int]:
    return {folded: tag.id for folded, tag in (await tags_named(names)).items()}


async def _add(op: Operation, tags: Sequence[tuple[str, str | None]]) -> list[int]:
    rows = [(name, fold(name), color or color_of(name), 1) for name, color in tags]
    counted = (await fetch(Sql("SELECT COUNT(*) AS number FROM tag")))[0]["number"]
    if counted + len(rows) > MOST_TAGS:
        raise conflict("TOO_MANY", f"There are {MOST_TAGS} tags already: merge some.")
    ids = await insert("tag", ("name", "folded_name", "color", "version"), rows)
    for tag_id, (name, _, color, _) in zip(ids, rows, strict=True):
        op.record(
            "tag.created", SUBJECT, tag_id, name, version=1, changes={"name": [None, name], "color": [None, color]}
        )
    return ids


@action
async def update_tag(
    access: Access, tag_id: int, given: Mapping[str, Any], expected_version: int, client_op_id: str | None = None
) -> int:
    """Change what is given of a tag (`name`, `color`); its id.

    VALIDATION for a name that is taken, CONFLICT(LEAVING) for one that is being taken out.
    """
    demand_admin(access)
    changed = dict(given)
    if "name" in changed:
        changed["name"] = check_name(changed["name"], "input.name")
    if changed.get("color") is not None:
        changed["color"] = checked_color(changed["color"], "input.color")
    async with operation(access.actor, client_op_id) as op:
        tag = (await held_tags([tag_id]))[tag_id]
        if tag.is_leaving:
            raise conflict("LEAVING", f"“{tag.name}” is being taken out.")
        if tag.version != expected_version:
            raise stale()
        differing = {column: value for column, value in changed.items() if value not in (None, getattr(tag, column))}
        if not differing:
            return op.done(tag_id)
        name = differing.get("name", tag.name)
        if fold(name) != fold(tag.name):
            await hold_structure()
            await _check_free(name)
        row = differing | ({"folded_name": fold(name)} if "name" in differing else {})
        await execute(changed_row(SUBJECT, tag_id, row))
        changes = {column: [getattr(tag, column), value] for column, value in differing.items()}
        op.record("tag.updated", SUBJECT, tag_id, name, version=tag.version + 1, changes=changes)
        return op.done(tag_id)


@action
async def merge_tags(access: Access, ids: Sequence[int], into_id: int, client_op_id: str | None = None) -> int | None:
    """Give whatever bears one of these tags another one instead, and take them out; the job that does, if one has to.

    NOT_FOUND when one of them isn't there, VALIDATION for one that is to be merged into itself or into one that is
    leaving, CONFLICT as `take_out`.
    """
    demand_admin(access)
    if into_id in ids:
        raise invalid("intoId", "SAME", "A tag can't be merged into itself.")
    async with operation(access.actor, client_op_id) as op:
        return op.done(await take_out(op, access, ids, into_id))


@action
async def delete_tag(access: Access, tag_id: int, client_op_id: str | None = None) -> int | None:
    """Take a tag off everything, and out; the job that does, if one has to."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        return op.done(await take_out(op, access, [tag_id], None))


async def _check_free(name: str) -> None:
    if found := await tags_named([name]):
        raise invalid("input.name", "DUPLICATE", f"“{next(iter(found.values())).name}” exists already.")
