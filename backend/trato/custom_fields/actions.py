"""What administrators do with custom fields (R15): make, change, order and delete them. Each change is an event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trato.access.gate import Access, demand_admin
from trato.accounts.structure import hold_structure
from trato.crm.kinds import KIND_BY_CODE
from trato.custom_fields.kept import count_values, drop_index, index, remove_values, set_searchable
from trato.custom_fields.rules import (
    MOST_FIELDS,
    NewField,
    can_sort,
    check_code,
    check_default,
    check_flags,
    check_shape,
)
from trato.db.fields import encode_bool, encode_json
from trato.db.sql import Sql, execute, insert
from trato.db.writes import changed_row, placed
from trato.errors import conflict, invalid, not_found, stale
from trato.items.definitions import SUBJECT, CustomType, Definition, list_definitions
from trato.items.fields import Field
from trato.items.money import Amount
from trato.items.rates import read_rates
from trato.items.stored import to_json
from trato.items.values import clean_value
from trato.live.operations import Operation, action, operation
from trato.pick_lists.actions import add_own_list, rename_own_list
from trato.pick_lists.queries import get_pick_list
from trato.pick_lists.rules import check_label


@action
async def create_field(access: Access, new: NewField, client_op_id: str | None = None) -> int:
    """Add a field behind those that its kind has; its id. VALIDATION for what `rules` refuses."""
    demand_admin(access)
    label = check_label(new.label, "input.label")
    check_shape(new)
    async with operation(access.actor, client_op_id) as op:
        await hold_structure()
        present = await list_definitions(new.kind)
        if sum(not one.is_removed for one in present) >= MOST_FIELDS:
            raise invalid("input.kind", "TOO_MANY", f"At most {MOST_FIELDS} fields of a kind.")
        code = check_code(new.code, label, {one.code for one in present})
        if new.pick_list is not None and (await get_pick_list(new.pick_list, "input.pickList")).is_owned:
            raise invalid("input.pickList", "UNKNOWN_LIST", "This list belongs to another field.")
        made = Definition(
            id=0,
            kind=new.kind,
            code=code,
            label=label,
            type=new.type,
            link_to=new.link_to,
            pick_list=new.pick_list,
            is_multiple=new.is_multiple,
            is_required=new.is_required,
            default=None,
            in_filter=new.in_filter,
            in_list=new.in_list,
            is_searchable=new.is_searchable,
            is_sortable=can_sort(new.type, new.is_multiple) if new.is_sortable is None else new.is_sortable,
            sort=max((one.sort for one in present), default=0) + 1,
            is_removed=False,
            version=1,
        )
        row = _row(made) | {"default_value": await _default(made.field(), new.default, access.base_currency)}
        field_id = (await insert(SUBJECT, list(row), [list(row.values())]))[0]
        if new.type is CustomType.LIST:
            own = f"FIELD_{field_id}"
            await add_own_list(op, own, label, new.options or ())
            await execute(Sql("UPDATE custom_field SET pick_list = ? WHERE id = ?", (own, field_id)))
        if made.is_sortable:
            await index(KIND_BY_CODE[new.kind], field_id, made.field())
        _record(op, "created", field_id, made, {"label": [None, label], "type": [None, new.type.value]}, version=1)
        return op.done(field_id)


def _row(made: Definition) -> dict[str, Any]:
    flags = ("is_multiple", "is_required", "in_filter", "in_list", "is_searchable", "is_sortable", "is_removed")
    return {
        "item_kind": made.kind,
        **{name: getattr(made, name) for name in ("code", "label", "type", "link_to", "pick_list", "sort", "version")},
        **{name: encode_bool(getattr(made, name)) for name in flags},
    }


async def _default(entry: Field, given: Any, base_currency: str) -> str | None:
    """The checked default as its column keeps it. VALIDATION at `input.defaultValue`."""
    path = "input.defaultValue"
    value = None if given is None else clean_value(entry, given, base_currency, path)
    if isinstance(value, Amount):
        value = (await read_rates("SHARE")).priced(value, path)
    return None if value is None else encode_json([to_json(value)])


@action
async def update_field(
    access: Access, field_id: int, given: Mapping[str, Any], expected_version: int, client_op_id: str | None = None
) -> int:
    """Change what is given of a field, but for its kind and type; its id. Nothing differing logs nothing."""
    demand_admin(access)
    changed = dict(given)
    if "label" in changed:
        changed["label"] = check_label(changed["label"], "input.label")
    async with operation(access.actor, client_op_id) as op:
        before = await _held(field_id)
        if before.version != expected_version:
            raise stale()
        flags = {name: changed.get(f"is_{name}") for name in ("searchable", "sortable")}
        check_flags(before.type, before.is_multiple, **flags)
        check_default(before.type, changed.get("default"))
        entry = before.field()
        row: dict[str, Any] = {}
        if "default" in changed:
            row["default_value"] = await _default(entry, changed.pop("default"), access.base_currency)
        was = _default_column(before)
        differing = {name: value for name, value in changed.items() if value != getattr(before, name)}
        row = {name: value for name, value in row.items() if value != was} | differing
        if not row:
            return op.done(field_id)
        await _set(field_id, row)
        await _follow(before, entry, differing)
        changes = {name: [getattr(before, name), value] for name, value in differing.items()}
        if "default_value" in row:
            changes["default"] = [was, row["default_value"]]
        _record(op, "updated", field_id, before, changes, title=differing.get("label"))
        return op.done(field_id)


def _default_column(definition: Definition) -> str | None:
    return None if definition.default is None else encode_json([definition.default])


async def _follow(before: Definition, entry: Field, differing: Mapping[str, Any]) -> None:
    """What else has to change with a definition."""
    kind = KIND_BY_CODE[before.kind]
    if "is_searchable" in differing:
        await set_searchable(kind, entry, differing["is_searchable"])
    if "is_sortable" in differing:
        await drop_index(before.id)
        if differing["is_sortable"]:
            await index(kind, before.id, entry)
    if "label" in differing and before.type is CustomType.LIST and before.pick_list is not None:
        await rename_own_list(before.pick_list, differing["label"])


@action
async def reorder_fields(access: Access, kind: str, ids: Sequence[int], client_op_id: str | None = None) -> str:
    """Put the fields of a kind into this order; the kind. VALIDATION unless `ids` are all of them, once each."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        await hold_structure()
        present = [one for one in await list_definitions(kind, lock=True) if not one.is_removed]
        if sorted(ids) != sorted(one.id for one in present):
            raise invalid("ids", "NOT_ALL", "Name all of them, each once.")
        if list(ids) != [one.id for one in present]:
            await execute(placed("custom_field", ids))
            _record(op, "reordered", ids[0], next(one for one in present if one.id == ids[0]), {})
        return op.done(kind)


@action
async def delete_field(access: Access, field_id: int, confirmed_values: int, client_op_id: str | None = None) -> int:
    """Remove a field and what records hold in it; its id.

    CONFLICT(MORE_VALUES) when more records hold something than the person was told of and has confirmed.
    """
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        before = await _held(field_id)
        kind, entry = KIND_BY_CODE[before.kind], before.field()
        values = await count_values(kind, entry)
        if values > confirmed_values:
            raise conflict("MORE_VALUES", f"{values} records hold something in “{before.label}” now.")
        await remove_values(kind, entry)
        await drop_index(field_id)
        await _set(field_id, {"is_removed": True})
        _record(op, "deleted", field_id, before, {"label": [before.label, None]}, params={"values": values})
        return op.done(field_id)


async def _held(field_id: int) -> Definition:
    """A definition, locked. NOT_FOUND when there is none, or it was removed."""
    await hold_structure()
    found = [one for one in await list_definitions(lock=True) if one.id == field_id and not one.is_removed]
    if not found:
        raise not_found("field")
    return found[0]


async def _set(field_id: int, row: Mapping[str, Any]) -> None:
    await execute(changed_row("custom_field", field_id, row))


def _record(
    op: Operation,
    event: str,
    field_id: int,
    definition: Definition,
    changes: dict[str, Any],
    *,
    title: str | None = None,
    params: dict[str, Any] | None = None,
    version: int | None = None,
) -> None:
    keys = {"kind": definition.kind}
    op.record(
        f"{SUBJECT}.{event}",
        SUBJECT,
        field_id,
        title or definition.label,
        version=version or definition.version + 1,
        changes=changes,
        params={"kind": definition.kind, "code": definition.code} | (params or {}),
        before=keys,
        after=keys,
    )
