"""What people do with card layouts: save one for themselves or, as administrators, for all; take it back (R16)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trato.access.gate import Access, demand_admin
from trato.db.fields import encode_bool, encode_json
from trato.db.sql import Sql, execute
from trato.deals.kind import DEAL
from trato.errors import conflict, invalid
from trato.items.kinds import ItemKind
from trato.layouts.queries import Scope, find_layout, kept_layouts, place_of
from trato.layouts.rules import checked
from trato.live.operations import Operation, action, operation
from trato.pipelines.queries import list_pipelines

SUBJECT = "card_layout"
"""What events of layouts are about."""


@action
async def save_layout(
    access: Access,
    kind: ItemKind,
    pipeline_id: int | None,
    scope: Scope,
    sections: Sequence[Mapping[str, Any]],
    hidden: Sequence[str],
    *,
    is_forced: bool = False,
    client_op_id: str | None = None,
) -> str:
    """Keep a layout for the person, or for everybody; its place.

    CONFLICT(FORCED) for one's own where everybody's is forced. See `rules.checked`.
    """
    user_id = _owner(access, scope)
    content = checked(kind, sections, hidden)
    if is_forced and scope is not Scope.COMMON:
        raise invalid("input.isForced", "UNEXPECTED", "Only what everybody has can be forced.")
    async with operation(access.actor, client_op_id) as op:
        await _check_pipeline(kind, pipeline_id)
        if user_id is not None and (await find_layout(access, kind, pipeline_id, Scope.COMMON)).is_forced:
            raise conflict("FORCED", "An administrator has decided on the layout here for everybody.")
        place = place_of(kind, pipeline_id, user_id)
        before = (await kept_layouts([place])).get(place)
        if before and (before["content"], before["is_forced"]) == (content, is_forced):
            return op.done(place)
        columns = "place, item_kind, pipeline_id, user_id, content, is_forced"
        values = (place, kind.code, pipeline_id, user_id, encode_json(content), encode_bool(is_forced))
        await execute(
            Sql(
                f"INSERT INTO card_layout ({columns}) VALUES (?, ?, CAST(? AS BIGINT), CAST(? AS BIGINT), ?, ?)"
                " ON CONFLICT (place) DO UPDATE SET content = excluded.content, is_forced = excluded.is_forced",
                values,
            )
        )
        was = before or {"content": None, "is_forced": None}
        changes = {"layout": [was["content"], content], "is_forced": [was["is_forced"], is_forced]}
        _log(op, kind, "saved", pipeline_id, user_id, changes)
        return op.done(place)


@action
async def reset_layout(
    access: Access, kind: ItemKind, pipeline_id: int | None, scope: Scope, client_op_id: str | None = None
) -> str:
    """Take a layout back: what applies without it then does; its place. Harmless where there is none."""
    user_id = _owner(access, scope)
    async with operation(access.actor, client_op_id) as op:
        place = place_of(kind, pipeline_id, user_id)
        before = (await kept_layouts([place])).get(place)
        if before:
            await execute(Sql("DELETE FROM card_layout WHERE place = ?", (place,)))
            _log(op, kind, "reset", pipeline_id, user_id, {"layout": [before["content"], None]})
        return op.done(place)


def _owner(access: Access, scope: Scope) -> int | None:
    match scope:
        case Scope.PERSONAL:
            return access.user_id
        case Scope.COMMON:
            demand_admin(access)
            return None
    raise invalid("scope", "BUILT_IN", "What every installation begins with can't be changed.")


async def _check_pipeline(kind: ItemKind, pipeline_id: int | None) -> None:
    if pipeline_id is None:
        return
    if kind is not DEAL:
        raise invalid("pipelineId", "UNEXPECTED", "Only deals travel pipelines.")
    if not await list_pipelines([pipeline_id], hold=True):
        raise invalid("pipelineId", "UNKNOWN_ID", "The pipeline was not found.")


def _log(
    op: Operation, kind: ItemKind, verb: str, pipeline_id: int | None, user_id: int | None, changes: dict[str, Any]
) -> None:
    keys = {"kind": kind.code, "pipeline": pipeline_id, "owner": user_id}
    op.record(f"{SUBJECT}.{verb}", SUBJECT, 0, kind.label, changes=changes, before=keys, after=keys)
