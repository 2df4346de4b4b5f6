"""What is asked for: which records, which of their fields, in which form. Checked before anything is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from trato.access.gate import Access
from trato.access.levels import Level, Right
from trato.contacts.kind import CONTACT
from trato.crm.bulk import MOST_NAMED, Chosen
from trato.crm.kinds import ITEM_KINDS
from trato.db.sql import Sql, all_of, one_of
from trato.errors import forbidden, invalid
from trato.exporting.columns import Column, columns_of
from trato.items.channels import REACHED_BY
from trato.items.kinds import DESCRIBED, ItemKind
from trato.items.orders import Order, parse_order
from trato.items.records import readable
from trato.items.words import decimal_mark, usual_delimiter
from trato.views.using import viewed


class Format(StrEnum):
    """What the file is written in."""

    CSV = "CSV"
    XLSX = "XLSX"
    VCARD_3 = "VCARD_3"
    VCARD_4 = "VCARD_4"

    @property
    def is_cards(self) -> bool:
        """Whether it holds visiting cards, whose fields are settled."""
        return self in (Format.VCARD_3, Format.VCARD_4)

    @property
    def ending(self) -> str:
        """How the name of such a file ends."""
        return "vcf" if self.is_cards else self.value.lower()

    @property
    def media_type(self) -> str:
        """As HTTP calls it."""
        return _MEDIA_TYPES[self.ending]


_MEDIA_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "vcf": "text/vcard; charset=utf-8",
}


class Headers(StrEnum):
    """For whom a table is made: people, in their language, or programs."""

    LABELS = "LABELS"
    CODES = "CODES"


class Delimiter(StrEnum):
    """What parts the cells of a CSV file."""

    COMMA = "COMMA"
    SEMICOLON = "SEMICOLON"
    TAB = "TAB"

    @property
    def sign(self) -> str:
        """The character."""
        return {"COMMA": ",", "SEMICOLON": ";", "TAB": "\t"}[self.value]


@dataclass(frozen=True, slots=True)
class Manner:
    """How values are written: for people of this language and time zone, or for programs."""

    headers: Headers
    locale: str
    time_zone: ZoneInfo
    delimiter: str = ","
    byte_order_mark: bool = True

    @property
    def for_people(self) -> bool:
        """Whether words, and not codes, are wanted."""
        return self.headers is Headers.LABELS

    @property
    def decimal_mark(self) -> str:
        """Of numbers in text."""
        return decimal_mark(self.locale) if self.for_people else "."


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What somebody asks for, as plain data that a job may be told."""

    kind: str
    format: Format
    ids: tuple[int, ...] | None = None
    filter: Mapping[str, Any] | None = None
    search: str | None = None
    sort: Sequence[Mapping[str, Any]] = ()
    view: str | None = None
    columns: tuple[str, ...] | None = None  # None: all
    headers: Headers = Headers.LABELS
    delimiter: Delimiter | None = None  # None: as spreadsheets of the person's language expect
    byte_order_mark: bool = True

    def kept(self) -> dict[str, Any]:
        """As JSON, for a job."""
        return {name: getattr(self, name) for name in self.__slots__} | {"sort": list(self.sort)}

    @classmethod
    def from_job(cls, kept: Mapping[str, Any]) -> Wanted:
        """What `kept` kept."""
        listed = {name: None if kept[name] is None else tuple(kept[name]) for name in ("ids", "columns")}
        words = {
            "format": Format(kept["format"]),
            "headers": Headers(kept["headers"]),
            "delimiter": None if kept["delimiter"] is None else Delimiter(kept["delimiter"]),
        }
        return cls(**{**kept, **listed, **words})


@dataclass(frozen=True, slots=True)
class Plan:
    """What is asked for, as it stands for one person: of the records that match, `where` says which go out."""

    kind: ItemKind
    access: Access
    format: Format
    columns: tuple[Column, ...]
    order: Order
    where: Sql
    manner: Manner


async def planned(wanted: Wanted, access: Access) -> Plan:
    """The plan. FORBIDDEN without the right to export; VALIDATION names what is wrong, NOT_FOUND a view."""
    kind = DESCRIBED[wanted.kind]
    demand_export(access, kind)
    if wanted.ids is not None and not 1 <= len(wanted.ids) <= MOST_NAMED:
        raise invalid("ids", "OUT_OF_RANGE", f"Between 1 and {MOST_NAMED} ids.")
    if wanted.format.is_cards and kind is not CONTACT:
        raise invalid("format", "NOT_OFFERED", "Only contacts have visiting cards.")
    if wanted.format.is_cards and wanted.columns is not None:
        raise invalid("columns", "NOT_OFFERED", "What stands on a visiting card is settled.")
    chosen = Chosen(wanted.ids, wanted.filter, wanted.search).matching(kind, access)
    named = [] if wanted.ids is None else [one_of("item.id", wanted.ids)]
    return Plan(
        kind=kind,
        access=access,
        format=wanted.format,
        columns=columns_of(kind, CARD_COLUMNS if wanted.format.is_cards else wanted.columns),
        order=parse_order(kind, wanted.sort),
        where=all_of([*named, exportable(kind, access), (await viewed(chosen, wanted.view)).matching.where()]),
        manner=_manner(wanted, access),
    )


def exportable(kind: ItemKind, access: Access) -> Sql:
    """Condition: the person may read the row `item`, and export it (R72)."""
    return all_of([readable(kind, access, "item"), kind.permits(access, Right.EXPORT, "item")])


def demand_export(access: Access, kind: ItemKind) -> None:
    """FORBIDDEN for who may export no record of a kind."""
    asked = ITEM_KINDS if kind.bound_to else (kind,)
    if all(access.reach(one.code, Right.EXPORT).levels == {Level.NONE} for one in asked):
        raise forbidden(f"You may not export {kind.label.lower()} records.")


def _manner(wanted: Wanted, access: Access) -> Manner:
    people = wanted.headers is Headers.LABELS
    usual = usual_delimiter(access.locale) if people else Delimiter.COMMA.sign
    return Manner(
        headers=wanted.headers,
        locale=access.locale,
        time_zone=ZoneInfo(access.time_zone),
        delimiter=wanted.delimiter.sign if wanted.delimiter else usual,
        byte_order_mark=wanted.byte_order_mark,
    )


CARD_COLUMNS = (
    "id", "title", "firstName", "lastName", "salutation", "post", "companies",
    *(name for entry in REACHED_BY for name in (entry.name, f"{entry.name}.label")),
    "address", "birthDate", "description", "updatedAt",
)  # fmt: skip
"""What stands on a visiting card."""
