"""The fields that administrators have added (R15): their definitions, kept by each process until they change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from trato.db.fields import decode_bool, decode_json, encode_bool
from trato.db.sql import Row, Sql, all_of, fetch, one_of, row_lock
from trato.errors import invalid
from trato.items.fields import Field, FieldType
from trato.items.keeping import Kept
from trato.items.kinds import Added, ItemKind, add_custom_fields
from trato.items.stored import from_json

SUBJECT = "custom_field"
"""What events of definitions are about."""


class CustomType(StrEnum):
    """What a custom field may hold."""

    STRING = "STRING"
    TEXT = "TEXT"
    INTEGER = "INTEGER"
    NUMBER = "NUMBER"
    BOOLEAN = "BOOLEAN"
    DATE = "DATE"
    DATETIME = "DATETIME"
    LIST = "LIST"
    MONEY = "MONEY"
    URL = "URL"
    ADDRESS = "ADDRESS"
    USER = "USER"
    CRM_LINK = "CRM_LINK"
    PICKLIST = "PICKLIST"


LONGEST = {CustomType.STRING: 255, CustomType.URL: 255, CustomType.ADDRESS: 500, CustomType.TEXT: 20_000}
LINKED = {"company": FieldType.COMPANY, "contact": FieldType.CONTACT, "deal": FieldType.DEAL}
"""What a CRM_LINK may refer to, and what its field is then."""


@dataclass(frozen=True, slots=True)
class Definition:
    """A custom field as it is defined. `pick_list`: the list of a LIST (its own) or PICKLIST; `default` as in JSON."""

    id: int
    kind: str
    code: str
    label: str
    type: CustomType
    link_to: str | None
    pick_list: str | None
    is_multiple: bool
    is_required: bool
    default: Any
    in_filter: bool
    in_list: bool
    is_searchable: bool
    is_sortable: bool
    sort: int
    is_removed: bool
    version: int

    @property
    def field_type(self) -> FieldType:
        """What the item engine takes it for."""
        match self.type:
            case CustomType.LIST | CustomType.PICKLIST:
                return FieldType.PICK_LIST
            case CustomType.CRM_LINK:
                return LINKED[self.link_to or ""]
            case _:
                return FieldType(self.type.value)

    def field(self) -> Field:
        """The field as any other of its kind."""
        entry = Field(
            code=self.code,
            label=self.label,
            type=self.field_type,
            required=self.is_required,
            sortable=self.is_sortable,
            filterable=self.in_filter,
            searchable=self.is_searchable,
            max_length=LONGEST.get(self.type),
            pick_list=self.pick_list,
            custom=True,
            listed=self.is_multiple,
        )
        return entry.with_default(from_json(entry, self.default))


def _definition(row: Row) -> Definition:
    default = decode_json(row["default_value"])
    return Definition(
        row["id"],
        row["item_kind"],
        row["code"],
        row["label"],
        CustomType(row["type"]),
        row["link_to"],
        row["pick_list"],
        decode_bool(row["is_multiple"]),
        decode_bool(row["is_required"]),
        default[0] if default else None,
        decode_bool(row["in_filter"]),
        decode_bool(row["in_list"]),
        decode_bool(row["is_searchable"]),
        decode_bool(row["is_sortable"]),
        row["sort"],
        decode_bool(row["is_removed"]),
        row["version"],
    )


async def list_definitions(kind: str | None = None, *, lock: bool = False) -> list[Definition]:
    """The definitions, removed ones included, in order. `lock` keeps others from changing them."""
    where = Sql("") if kind is None else Sql(" WHERE item_kind = ?", (kind,))
    order = " ORDER BY item_kind, sort, id" + (row_lock() if lock else "")
    return [_definition(row) for row in await fetch("SELECT * FROM custom_field" + where + order)]


async def hold_definitions(kind: ItemKind, given: Sequence[Mapping[str, Any]]) -> None:
    """Keep the custom fields among these values (by code) as they are until the transaction ends.

    VALIDATION for one that was removed meanwhile: nothing would ever remove what is written into it now.
    """
    codes = {code for values in given for code in values if kind.known[code].custom}
    if not codes:
        return
    wanted = all_of(
        [Sql("item_kind = ? AND is_removed = ?", (kind.code, encode_bool(False))), one_of("code", sorted(codes))]
    )
    rows = await fetch("SELECT code FROM custom_field WHERE " + wanted + " ORDER BY id" + row_lock("SHARE"))
    for code in sorted(codes - {row["code"] for row in rows}):
        entry = kind.known[code]
        raise invalid(f"input.{entry.input_name}", "UNKNOWN_FIELD", f"{kind.label} has no field “{entry.label}” now.")


def _added(definitions: Iterable[Definition]) -> dict[str, Added]:
    by_kind: dict[str, list[Definition]] = {}
    for one in definitions:
        by_kind.setdefault(one.kind, []).append(one)
    return {
        kind: Added(
            tuple(one.field() for one in some if not one.is_removed),
            tuple(one.field() for one in some if one.is_removed),
        )
        for kind, some in by_kind.items()
    }


Kept(SUBJECT, list_definitions, lambda definitions: add_custom_fields(_added(definitions)))
