"""What becomes of values when items are merged: lists are united, what is empty is filled, the rest is chosen (R30)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from trato.access.gate import Access
from trato.errors import ErrorCode, FieldError, TratoError
from trato.items.channels import Channel, channels_of
from trato.items.fields import CHANNELS, Field, FieldType
from trato.items.kinds import ItemKind
from trato.items.logged import to_log
from trato.items.money import Amount
from trato.items.records import Record, linked_ids
from trato.items.references import ITEM_KINDS, names_of, referred, seen_names
from trato.items.values import Values
from trato.pipelines.queries import Semantics
from trato.staged.kinds import BY_CODE

PLACES = frozenset({FieldType.PIPELINE, FieldType.STAGE})
"""Where an item stands: the one that stays stands where it stood."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One field of several items: what it holds in each, by their ids, without those where it is empty."""

    field: Field
    values: Mapping[int, Any]

    @property
    def is_conflict(self) -> bool:
        """Whether somebody has to say which value stays."""
        if self.field.multiple:
            return False
        found = [_comparable(value) for value in self.values.values()]
        return any(value != found[0] for value in found[1:])

    def settled(self, chosen: int | None) -> Any:
        """What stays: all that is listed, what was chosen, or the only value there is."""
        if self.field.multiple:
            return _united(self.field, self.values.values())
        return next(iter(self.values.values()), None) if chosen is None else self.values.get(chosen)


def _comparable(value: Any) -> Any:
    return (value.minor, value.currency) if isinstance(value, Amount) else value


def _united(entry: Field, lists: Iterable[Sequence[Any]]) -> list[Any]:
    parts = [part for listed in lists for part in listed]
    if entry.type in CHANNELS:
        known: dict[str, Channel] = {}
        for channel in parts:
            known.setdefault(channel.normalized, channel)
        return list(known.values())
    return list(dict.fromkeys(parts))


def _merged(kind: ItemKind, entry: Field, master: Record, *, with_places: bool) -> bool:
    """Whether the values of a field are merged: what people change, not where an item stands, and why one failed only
    into one that has.
    """
    staged = BY_CODE.get(kind.code)
    if staged is not None and entry.code == staged.reason:
        return bool(master["semantics"] == Semantics.FAILURE)
    return with_places if entry.type in PLACES else entry.editable


def possible_masters(kind: ItemKind, records: Sequence[Record]) -> Sequence[Record]:
    """Which of them may stay: those that are completed where any is, since what is in progress has become nothing."""
    completed = BY_CODE[kind.code].completed if kind.code in BY_CODE else None
    return [record for record in records if completed and record["semantics"] == completed] or records


async def compare(kind: ItemKind, records: Sequence[Record], *, with_places: bool = False) -> list[Compared]:
    """The fields of a kind in these items, what stays first. A statement for all channels, and one for each link.

    Items of the same kind that refer to one another do so no longer: they are to be one.
    """
    ids = [record["id"] for record in records]
    channels = await channels_of(kind.code, ids)
    found = []
    held: dict[int, Any]
    for entry in kind.fields:
        if not _merged(kind, entry, records[0], with_places=with_places):
            continue
        if entry.type in CHANNELS:
            held = {one: [channel for channel in channels[one] if channel.kind is entry.type] for one in ids}
        elif entry.link is not None and not entry.custom:
            linked = await linked_ids(entry.link, ids)
            held = {one: linked[one] for one in ids}
        else:
            held = {record["id"]: record[entry.code] for record in records}
        if ITEM_KINDS.get(entry.type) == kind.code:
            held = {one: _without(value, ids) for one, value in held.items()}
        found.append(Compared(entry, _telling(kind, entry, held)))
    return found


def _telling(kind: ItemKind, entry: Field, held: Mapping[int, Any]) -> dict[int, Any]:
    """The values that tell something; where none does the first there is, so that nobody is asked about nothing."""
    filled = {one: value for one, value in held.items() if value not in (None, "", [])}
    telling = {one: value for one, value in filled.items() if not _tells_nothing(kind, entry, one, value)}
    return telling or dict(list(filled.items())[:1])


def _tells_nothing(kind: ItemKind, entry: Field, item_id: int, value: Any) -> bool:
    """An amount of nothing, and the name that an item has of its number."""
    if isinstance(value, Amount):
        return value.minor == 0
    unnamed = {entry.code: None, "id": item_id}
    return entry.code == "title" and value == kind.title_of(unnamed)


def _without(value: Any, ids: Sequence[int]) -> Any:
    if isinstance(value, list):
        return [one for one in value if one not in ids]
    return None if value in ids else value


async def settle(access: Access, compared: Sequence[Compared], choices: Mapping[str, int]) -> Values:
    """The values of what stays, by code. VALIDATION names each field in which several values wait for a choice."""
    open_ = [one for one in compared if one.is_conflict and one.field.code not in choices]
    if open_:
        told = await told_values(access, open_)
        raise TratoError(
            ErrorCode.VALIDATION,
            "Choose what stays where they differ.",
            [
                FieldError(
                    f"choices.{one.field.name}",
                    "CONFLICT",
                    f"{one.field.label}: " + " / ".join(dict.fromkeys(map(_text, values.values()))),
                )
                for one, values in zip(open_, told, strict=True)
            ],
        )
    return {
        one.field.code: one.settled(choices.get(one.field.code)) for one in compared if one.field.type not in PLACES
    }


def _text(value: Any) -> str:
    match value:
        case {"name": name}:
            return str(name or "…")
        case {"amount": amount, "currency": currency}:
            return f"{amount} {currency}"
        case _:
            return str(value)


async def told_values(access: Access, compared: Sequence[Compared]) -> list[dict[int, Any]]:
    """The values as the log would tell them, by item; what the person may not see has neither id nor name.

    One statement for each type of what they refer to.
    """
    wanted: dict[FieldType, set[int]] = {}
    for one in compared:
        for value in one.values.values():
            wanted.setdefault(one.field.type, set()).update(referred(one.field, value))
    names: dict[FieldType, Mapping[int, str]] = {}
    for type_, ids in wanted.items():
        if not ids:
            continue
        if type_ in ITEM_KINDS:
            seen = await seen_names(type_, access, ids)
            names[type_] = {one: named.name for one, named in seen.items()}
        else:
            names[type_] = await names_of(type_, ids)
    return [
        {item: _named(one.field, value, names.get(one.field.type)) for item, value in one.values.items()}
        for one in compared
    ]


def _named(entry: Field, value: Any, names: Mapping[int, str] | None) -> Any:
    if names is None:
        return to_log(entry, value)
    if isinstance(value, list):
        return [_named(entry, part, names) for part in value]
    return {"id": value, "name": names[value]} if value in names else {"id": None, "name": None}
