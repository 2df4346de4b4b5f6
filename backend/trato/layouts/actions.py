"""What people do with card layouts: save one for themselves, a role or all; take it back (R16)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trato.access.gate import Access, demand_admin
from trato.db.fields import encode_bool, encode_json
from trato.db.sql import Sql, execute
from trato.errors import conflict, invalid
from trato.layouts.queries import Place, Scope, find_layout, kept_layouts
from trato.layouts.rules import checked
from trato.live.operations import Operation, action, operation
from trato.pipelines.queries import list_pipelines
from trato.roles.queries import hold_role
from trato.staged.kinds import BY_CODE

SUBJECT = "card_layout"
"""What events of layouts are about."""


@action
async def save_layout(
    access: Access,
    place: Place,
    sections: Sequence[Mapping[str, Any]],
    hidden: Sequence[str],
    *,
    is_forced: bool = False,
    client_op_id: str | None = None,
) -> str:
    """Keep a layout for the person, for whoever holds a role, or for everybody; the key of its place.

    VALIDATION for a pipeline or role that isn't there; CONFLICT(FORCED) for any other where everybody's is forced. See
    `rules.checked`.
    """
    _demand(access, place)
    content = checked(place.kind, sections, hidden)
    is_common = place.scope is Scope.COMMON
    if is_forced and not is_common:
        raise invalid("input.isForced", "UNEXPECTED", "Only what everybody has can be forced.")
    async with operation(access.actor, client_op_id) as op:
        await _check_there(place)
        if not is_common and (await find_layout(access, place.kind, place.pipeline_id, Scope.COMMON)).is_forced:
            raise conflict("FORCED", "An administrator has decided on the layout here for everybody.")
        before = (await kept_layouts([place])).get(place.key)
        if before and (before.content, before.is_forced) == (content, is_forced):
            return op.done(place.key)
        columns = "place, item_kind, pipeline_id, user_id, role_id, content, is_forced"
        owners = (place.pipeline_id, place.user_id, place.role_id)
        ids = ", ".join(["CAST(? AS BIGINT)"] * len(owners))
        await execute(
            Sql(
                f"INSERT INTO card_layout ({columns}) VALUES (?, ?, {ids}, ?, ?)"
                " ON CONFLICT (place) DO UPDATE SET content = excluded.content, is_forced = excluded.is_forced",
                (place.key, place.kind.code, *owners, encode_json(content), encode_bool(is_forced)),
            )
        )
        was = (before.content, before.is_forced) if before else (None, None)
        _log(op, place, "saved", {"layout": [was[0], content], "is_forced": [was[1], is_forced]})
        return op.done(place.key)


@action
async def reset_layout(access: Access, place: Place, client_op_id: str | None = None) -> str:
    """Take a layout back: what applies without it then does; the key of its place. Harmless where there is none."""
    _demand(access, place)
    async with operation(access.actor, client_op_id) as op:
        before = (await kept_layouts([place])).get(place.key)
        if before:
            await execute(Sql("DELETE FROM card_layout WHERE place = ?", (place.key,)))
            _log(op, place, "reset", {"layout": [before.content, None]})
        return op.done(place.key)


def _demand(access: Access, place: Place) -> None:
    """Whoever lays out cards for others must be an administrator."""
    if place.user_id != access.user_id:
        demand_admin(access)


async def _check_there(place: Place) -> None:
    if place.pipeline_id is not None:
        if place.kind.code not in BY_CODE:
            raise invalid("pipelineId", "UNEXPECTED", "Only what stands on stages travels pipelines.")
        if not await list_pipelines([place.pipeline_id], kind=place.kind.code, hold=True):
            raise invalid("pipelineId", "UNKNOWN_ID", "The pipeline was not found.")
    if place.role_id is not None and not await hold_role(place.role_id):
        raise invalid("roleId", "UNKNOWN_ID", "The role was not found.")


def _log(op: Operation, place: Place, verb: str, changes: dict[str, Any]) -> None:
    keys = {
        "kind": place.kind.code,
        "pipeline": place.pipeline_id,
        "owner": place.user_id,
        "role": place.role_id,
    }
    op.record(f"{SUBJECT}.{verb}", SUBJECT, 0, place.kind.label, changes=changes, before=keys, after=keys)
