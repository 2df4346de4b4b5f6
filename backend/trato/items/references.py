"""What a reference field points to: who sees it, whether it may be chosen, and its name, kept in the log as it was."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from trato.access.gate import Access, permitted
from trato.access.levels import Right
from trato.db.fields import encode_bool
from trato.db.sql import TRUE, Sql, all_of, fetch, one_of, row_lock
from trato.errors import ErrorCode, FieldError, TratoError
from trato.items.fields import REFERENCES, Field, FieldType
from trato.items.kinds import ItemKind
from trato.items.values import Values

_TABLES = {
    FieldType.USER: ('"user"', "name"),
    FieldType.COMPANY: ("company", "title"),
    FieldType.CONTACT: ("contact", "title"),
    FieldType.DEAL: ("deal", "title"),
    FieldType.PIPELINE: ("pipeline", "name"),
    FieldType.STAGE: ("stage", "name"),
    FieldType.PICK_LIST: ("pick_list_item", "label"),
    FieldType.TAG: ("tag", "name"),
    FieldType.MY_COMPANY: ("own_company", "legal_name"),
}
_MAY_STAY = frozenset({FieldType.USER, FieldType.PICK_LIST, FieldType.MY_COMPANY, FieldType.TAG})
ITEM_KINDS = {FieldType.COMPANY: "company", FieldType.CONTACT: "contact", FieldType.DEAL: "deal"}
"""References to items, and the code of the kind: not everyone may know of them."""
_HELD = frozenset({FieldType.USER, FieldType.TAG, FieldType.MY_COMPANY, *ITEM_KINDS})


def referred(entry: Field, value: Any) -> list[int]:
    """The ids in a reference field's value."""
    if entry.type not in REFERENCES or value is None:
        return []
    return list(value) if isinstance(value, list) else [value]


def is_seen(type_: FieldType, access: Access, expression: str) -> Sql:
    """Condition: the person sees what `expression` refers to, alive. TRUE for references that everyone sees."""
    if type_ not in ITEM_KINDS:
        return TRUE
    readable = all_of([Sql(f"seen.id = {expression}"), *_living(type_, access, "seen")])
    return f"EXISTS (SELECT 1 FROM {_TABLES[type_][0]} AS seen WHERE " + readable + ")"


async def keep_unseen(kind: ItemKind, access: Access, values: Values, before: Mapping[str, Any]) -> Values:
    """The values, with what the person doesn't see kept in the lists that they replace, behind what they put there."""
    kept: Values = {}
    for code, value in values.items():
        entry = kind.known[code]
        left_out = [one for one in referred(entry, before.get(code)) if one not in referred(entry, value)]
        if entry.multiple and entry.type in ITEM_KINDS and left_out:
            seen = await choosable(entry.type, access, left_out)
            kept[code] = [*value, *(one for one in left_out if one not in seen)]
    return values | kept


async def only_choosable(kind: ItemKind, access: Access, values: Values) -> Values:
    """The values without references that the person may not choose: hidden, gone or out of use. For what is copied."""
    kept: Values = {}
    for code, value in values.items():
        entry = kind.known[code]
        ids = referred(entry, value)
        if not ids:
            kept[code] = value
            continue
        allowed = await choosable(entry.type, access, ids, entry.pick_list)
        if left := [one for one in ids if one in allowed]:
            kept[code] = left if isinstance(value, list) else left[0]
    return kept


async def check_references(
    kind: ItemKind,
    access: Access,
    given: Sequence[Values],
    path: str = "input",
    *,
    before: Mapping[str, Any] | None = None,
) -> None:
    """VALIDATION for each reference that does not exist, is not visible to the person, or is out of use.

    A user or own company out of use, a tag that is leaving, or a value switched off may stay where `before` has it.
    """
    wanted: dict[tuple[FieldType, str | None], set[int]] = {}
    for values in given:
        for code, value in values.items():
            entry = kind.known[code]
            wanted.setdefault((entry.type, entry.pick_list), set()).update(referred(entry, value))
    allowed = {
        target: await choosable(target[0], access, ids, target[1], hold=True) for target, ids in wanted.items() if ids
    }
    present = {code: set(referred(kind.known[code], (before or {}).get(code))) for values in given for code in values}
    errors = [
        FieldError(f"{path}.{kind.known[code].input_name}", "UNKNOWN_ID", f"{kind.known[code].label} was not found.")
        for values in given
        for code, value in values.items()
        if set(referred(kind.known[code], value))
        - allowed.get((kind.known[code].type, kind.known[code].pick_list), set())
        - (present.get(code, set()) if kind.known[code].type in _MAY_STAY else set())
    ]
    if errors:
        raise TratoError(ErrorCode.VALIDATION, errors[0].message, errors)


async def choosable(
    type_: FieldType, access: Access, ids: Iterable[int], pick_list: str | None = None, *, hold: bool = False
) -> set[int]:
    """Those of these records that the person may refer to; of a pick list, its values in use, of tags those that stay.

    With `hold` users, tags, own companies and items stay until the transaction ends: nobody leaves while something
    becomes theirs, and nothing is merged or deleted while something comes to refer to it.
    """
    table, _ = _TABLES[type_]
    conditions = [one_of("chosen.id", ids), *_living(type_, access, "chosen")]
    if type_ is FieldType.USER:
        conditions.append(
            Sql("chosen.is_active = ? AND chosen.is_service = ?", (encode_bool(True), encode_bool(False)))
        )
    if type_ is FieldType.MY_COMPANY:
        conditions.append(Sql("chosen.is_active = ?", (encode_bool(True),)))
    if type_ is FieldType.TAG:
        conditions.append(Sql("chosen.leaving_job_id IS NULL"))
    if type_ is FieldType.PICK_LIST:
        conditions.append(selectable(pick_list, "chosen"))
    holding = f" ORDER BY chosen.id{row_lock('KEY SHARE OF chosen')}" if hold and type_ in _HELD else ""
    rows = await fetch(f"SELECT chosen.id FROM {table} AS chosen WHERE " + all_of(conditions) + holding)
    return {row["id"] for row in rows}


def selectable(pick_list: str | None, alias: str) -> Sql:
    """Condition: the row `alias` is a value of this pick list that records may choose."""
    in_use = f"{alias}.list_code = ? AND {alias}.is_active = ? AND {alias}.is_removed = ?"
    return Sql(in_use, (pick_list, encode_bool(True), encode_bool(False)))


def _living(type_: FieldType, access: Access, alias: str) -> list[Sql]:
    if type_ not in ITEM_KINDS:
        return []
    return [Sql(f"{alias}.deleted_at IS NULL"), permitted(access, ITEM_KINDS[type_], Right.READ, alias)]


async def named(kind: ItemKind, changes: Sequence[dict[str, list[Any]]]) -> None:
    """Replace the ids in reference fields of `changes` ({code: [old, new]}) by {id, name}, with one query a type."""
    wanted: dict[FieldType, set[int]] = {}
    pairs = [(kind.known[code], pair) for change in changes for code, pair in change.items()]
    for entry, pair in pairs:
        for value in pair:
            wanted.setdefault(entry.type, set()).update(referred(entry, value))
    names = {type_: await names_of(type_, ids) for type_, ids in wanted.items() if ids}
    for entry, pair in pairs:
        if entry.type in REFERENCES:
            known = names.get(entry.type, {})
            pair[:] = [_with_name(value, known) for value in pair]


def _with_name(value: Any, names: Mapping[int, str]) -> Any:
    if value is None:
        return None
    if isinstance(value, list):
        return [_with_name(part, names) for part in value]
    return {"id": value, "name": names.get(value, "")}


async def names_of(type_: FieldType, ids: Iterable[int]) -> dict[int, str]:
    """The names of records of a type, by id."""
    table, column = _TABLES[type_]
    return {
        row["id"]: row["name"]
        for row in await fetch(f"SELECT id, {column} AS name FROM {table} WHERE " + one_of("id", ids))
    }


@dataclass(frozen=True, slots=True)
class Named:
    """The name of a record that a reader sees, and whether it is a value that its list no longer has."""

    name: str
    is_removed: bool = False


async def seen_names(type_: FieldType, access: Access, ids: Iterable[int]) -> dict[int, Named]:
    """The names of those of these records that the person sees, by id. One statement."""
    table, column = _TABLES[type_]
    removed = "seen.is_removed" if type_ is FieldType.PICK_LIST else "0"
    conditions = all_of([one_of("seen.id", ids), *_living(type_, access, "seen")])
    rows = await fetch(
        f"SELECT seen.id, seen.{column} AS name, {removed} AS removed FROM {table} AS seen WHERE " + conditions
    )
    return {row["id"]: Named(row["name"], bool(row["removed"])) for row in rows}
