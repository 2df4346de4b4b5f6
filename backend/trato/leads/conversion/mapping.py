"""Values of a lead on their way into fields of other kinds (R28): which fields take which, and what they hold there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from trato.access.gate import Access
from trato.db.text import fold
from trato.errors import invalid
from trato.items.fields import CHANNELS, REFERENCES, TEXTS, Field, FieldType
from trato.items.kinds import ItemKind
from trato.items.money import Amount
from trato.items.references import only_choosable
from trato.items.values import Values, clean_value
from trato.leads.conversion.carrying import Carry
from trato.leads.kind import LEAD
from trato.pick_lists.queries import PickListRecord, list_pick_lists

_PLACES = frozenset({FieldType.PIPELINE, FieldType.STAGE})


@dataclass(frozen=True, slots=True)
class Route:
    """Where a client wants the value of a field of the lead: field names as `fields(kind)` has them."""

    source: str
    kind: ItemKind
    target: str


def checked_routes(given: Sequence[Route]) -> dict[str, list[Carry]]:
    """What goes where, by the code of the kind. VALIDATION for an unknown field, or one that takes no such values."""
    found: dict[str, list[Carry]] = {}
    for at, route in enumerate(given):
        path = f"input.fieldMap[{at}]"
        source = next((entry for entry in LEAD.custom_fields if entry.name == route.source), None)
        if source is None:
            raise invalid(f"{path}.from", "UNKNOWN_FIELD", f"Nobody has added “{route.source}” to leads.")
        target = route.kind.field_named(route.target, f"{path}.to")
        if not takes(target, source):
            raise invalid(f"{path}.to", "INCOMPATIBLE", f"{target.label} takes no values of {source.label}.")
        found.setdefault(route.kind.code, []).append(Carry(source, target))
    return found


def takes(target: Field, source: Field) -> bool:
    """Whether a field takes the values of another."""
    if not target.editable or target.type in _PLACES or (source.multiple and not target.multiple):
        return False
    if source.type in TEXTS:
        return target.type in TEXTS
    if source.type is FieldType.INTEGER and target.type is FieldType.NUMBER:
        return True
    return source.type is target.type


async def carried(
    kind: ItemKind, access: Access, lead: Mapping[str, Any], carries: Iterable[Carry], path: str
) -> Values:
    """What the lead (with its lists) gives to an item of a kind, the last of several that go to one field.

    Values of pick lists go by their labels where the lists differ. What the person may not choose, or is out of use,
    stays behind. VALIDATION below `path` for what is too long there, or out of range.
    """
    full = [one for one in carries if not _is_empty(lead[one.source.code])]
    lists = await _lists(full)
    values: Values = {}
    for one in full:
        value = _fitting(one, lead[one.source.code], lists)
        if one.target.type in TEXTS or one.target.type is FieldType.INTEGER:
            value = clean_value(one.target, value, access.base_currency, f"{path}.{one.target.input_name}")
        if value not in (None, []):
            values[one.target.code] = value
    return await only_choosable(kind, access, values)


async def _lists(carries: Sequence[Carry]) -> dict[str, PickListRecord]:
    codes = {entry.pick_list for one in carries for entry in (one.source, one.target) if _by_label(one)}
    found = await list_pick_lists([code for code in codes if code]) if codes else []
    return {one.code: one for one in found}


def _by_label(one: Carry) -> bool:
    return one.source.type is FieldType.PICK_LIST and one.source.pick_list != one.target.pick_list


def _fitting(one: Carry, value: Any, lists: Mapping[str, PickListRecord]) -> Any:
    if _by_label(one):
        source, target = (lists[entry.pick_list or ""] for entry in (one.source, one.target))
        labels = {item.id: fold(item.label) for item in source.items}
        known = {fold(item.label): item.id for item in target.items if item.is_selectable}
        chosen = [known.get(labels.get(part, "")) for part in (value if one.source.multiple else [value])]
        value = [part for part in chosen if part is not None]
        return value if one.target.multiple else next(iter(value), None)
    if one.target.multiple and not one.source.multiple and one.source.type in REFERENCES - CHANNELS:
        return [value]
    return value


def _is_empty(value: Any) -> bool:
    return value in (None, "", []) or (isinstance(value, Amount) and value.minor == 0)
