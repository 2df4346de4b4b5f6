"""What a field of an item kind is: plain data, and how its value is named, stored, compared and ordered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from typing import Any

from trato.db.json_keys import JsonKind, json_list, json_value
from trato.db.sql import folded
from trato.db.text import fold, name_key


class FieldType(StrEnum):
    """What a value is, and with that: its columns, its checks, and the operators a filter may use."""

    STRING = "STRING"
    TEXT = "TEXT"
    INTEGER = "INTEGER"
    NUMBER = "NUMBER"
    BOOLEAN = "BOOLEAN"
    DATE = "DATE"
    DATETIME = "DATETIME"
    MONEY = "MONEY"
    ENUM = "ENUM"
    URL = "URL"
    ADDRESS = "ADDRESS"
    USER = "USER"
    COMPANY = "COMPANY"
    CONTACT = "CONTACT"
    DEAL = "DEAL"
    PIPELINE = "PIPELINE"
    STAGE = "STAGE"
    PICK_LIST = "PICK_LIST"
    TAG = "TAG"
    MY_COMPANY = "MY_COMPANY"
    PHONE = "PHONE"
    EMAIL = "EMAIL"
    WEBSITE = "WEBSITE"
    MESSENGER = "MESSENGER"
    REMINDERS = "REMINDERS"


REFERENCES = frozenset(
    {
        FieldType.USER,
        FieldType.COMPANY,
        FieldType.CONTACT,
        FieldType.DEAL,
        FieldType.PIPELINE,
        FieldType.STAGE,
        FieldType.PICK_LIST,
        FieldType.TAG,
        FieldType.MY_COMPANY,
    }
)
ORDERED_BY = {
    FieldType.USER: ('"user"', "sort_name"),
    FieldType.STAGE: ("stage", "sort"),
    FieldType.PICK_LIST: ("pick_list_item", "sort"),
}
"""By which column of what they refer to references are ordered: what everyone may see, or the order would tell it."""
CHANNELS = frozenset({FieldType.PHONE, FieldType.EMAIL, FieldType.WEBSITE, FieldType.MESSENGER})
TEXTS = frozenset({FieldType.STRING, FieldType.TEXT, FieldType.URL, FieldType.ADDRESS})


TITLE = "title"
"""The column by which every item is called."""
SORT_NAME = "sort_name"
"""The column in which that stands folded; like the other one it is read with every record."""
CUSTOM = "custom"
"""The column of every item that holds the values of custom fields by their codes, in JSON."""
FOLDED = "folded"
"""The key in it under which texts stand folded; no code is called so."""

_JSON_KINDS = dict.fromkeys(TEXTS, JsonKind.TEXT) | {
    FieldType.NUMBER: JsonKind.NUMBER,
    FieldType.BOOLEAN: JsonKind.BOOLEAN,
    FieldType.DATE: JsonKind.DATE,
    FieldType.DATETIME: JsonKind.INSTANT,
}


@dataclass(frozen=True, slots=True)
class Link:
    """A table that holds the many values of a reference: the columns of item and value, and what else must hold.

    An ordered link has columns `sort` and `is_primary`: its first value is the primary one (R36).
    """

    table: str
    item: str
    value: str
    condition: str = ""
    ordered: bool = False


@dataclass(frozen=True, kw_only=True)
class Field:
    """One field of an item kind. `code` is its Python name; clients know it as `name`, its camel-case form.

    A custom field (R15) is one that administrators have added: clients know it by its code, and its value stands in the
    JSON column `custom` of the item.
    """

    code: str
    label: str
    type: FieldType
    required: bool = False
    always: bool = False  # never null, though it need not be given
    editable: bool = True
    sortable: bool = False
    filterable: bool = True
    importable: bool = True
    searchable: bool = False
    max_length: int | None = None
    minimum: int | None = None
    maximum: int | None = None
    options: tuple[str, ...] = ()
    pick_list: str | None = None  # the code of the list that its values are chosen from
    folded_column: str | None = None  # a column with the folded text; without one it is folded where it is compared
    link: Link | None = None
    one: str | None = None  # the code's singular, for lists of references
    stored_as: str | None = None  # the column, when it isn't named like the field
    parts: tuple[str, ...] = ()  # the codes of texts that it is made of, with spaces between them
    expression: str | None = None  # SQL with {t} for the row's alias: computed, read-only
    asked_only: bool = False  # for filters and sorts alone, and no part of the record
    heeds: str | None = None  # how the kinds of further events about the item begin that change it
    looks_at: tuple[tuple[str, str], ...] = ()  # other items that decide it: each kind, and SQL as of a Relation
    custom: bool = False
    listed: bool = False  # of a custom field: it holds several references
    default: Any = field(default=None, hash=False)  # what a new item has when nothing is given

    @property
    def multiple(self) -> bool:
        """Whether the field holds a list."""
        return self.link is not None or self.type in CHANNELS

    @property
    def is_title(self) -> bool:
        """Whether records are called by it: every record has a title, whatever its kind calls that."""
        return self.column == TITLE

    @property
    def name(self) -> str:
        """The field's name in the graph."""
        if self.custom:
            return self.code
        head, *tail = self.code.split("_")
        return head + "".join(part.capitalize() for part in tail)

    @property
    def input_code(self) -> str:
        """The attribute of the graph's inputs that carries it: references are given by id."""
        if self.type not in REFERENCES:
            return self.code
        return f"{self.one or self.code}_ids" if self.multiple else f"{self.code}_id"

    @property
    def input_name(self) -> str:
        """`input_code` as clients write it, for the path of an error."""
        if self.custom:
            return f"customFields.{self.code}"
        head, *tail = self.input_code.split("_")
        return head + "".join(part.capitalize() for part in tail)

    @property
    def primary(self) -> str | None:
        """By what clients name the first value of an ordered list, as a code: primary_contact of contacts (R36)."""
        return f"primary_{self.one}" if self.link is not None and self.link.ordered else None

    @property
    def primary_name(self) -> str:
        """The same as clients write it in inputs, where it is given by id."""
        return f"primary{(self.one or '').capitalize()}Id"

    @cached_property
    def column(self) -> str:
        """The column that holds the value, or is compared in filters and sorts."""
        if self.stored_as:
            return self.stored_as
        if self.type in REFERENCES:
            return f"{self.code}_id"
        return f"{self.code}_base" if self.type is FieldType.MONEY else self.code

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """Every stored column of the field; none for links, channels, computed and custom fields."""
        if self.multiple or self.expression or self.custom:
            return ()
        if self.type is FieldType.MONEY:
            return (self.code, f"{self.code}_currency", f"{self.code}_base")
        return (self.column,)

    def sql(self, alias: str) -> str:
        """The value as an SQL expression on the row `alias`."""
        if self.custom:
            path = (self.code, "base") if self.type is FieldType.MONEY else (self.code,)
            return json_value(f"{alias}.{CUSTOM}", path, _JSON_KINDS.get(self.type, JsonKind.INTEGER))
        return self.expression.format(t=alias) if self.expression else f"{alias}.{self.column}"

    def amount_sql(self, alias: str) -> tuple[str, str]:
        """What an amount itself says, as SQL expressions: its minor units, and the currency they are of."""
        if self.custom:
            column = f"{alias}.{CUSTOM}"
            minor, currency = ((self.code, "minor"), JsonKind.INTEGER), ((self.code, "currency"), JsonKind.TEXT)
            return json_value(column, *minor), json_value(column, *currency)
        return f"{alias}.{self.code}", f"{alias}.{self.code}_currency"

    def order_sql(self, alias: str) -> str:
        """What lists are ordered by, as an SQL expression: names as folded text, on both databases alike."""
        if self.type in TEXTS:
            return self.folded_sql(alias)
        if self.type not in ORDERED_BY:
            return self.sql(alias)
        table, column = ORDERED_BY[self.type]
        return f"(SELECT ordered.{column} FROM {table} AS ordered WHERE ordered.id = {self.sql(alias)})"

    def with_default(self, value: Any) -> Field:
        """The field with what a new item has when nothing is given."""
        return replace(self, default=None if value in (None, "", []) else value)

    def placed(self, table: str) -> Field:
        """A custom field as one of the items of this table: what it lists is met as any other link is."""
        if not self.listed:
            return self
        return replace(self, link=Link(json_list(table, CUSTOM, self.code), "item_id", "value"))

    def folded_sql(self, alias: str) -> str:
        """The folded text as an SQL expression, for finding and ordering it on both databases alike."""
        if self.custom:
            return json_value(f"{alias}.{CUSTOM}", (FOLDED, self.code), JsonKind.TEXT)
        return f"{alias}.{self.folded_column}" if self.folded_column else folded(self.sql(alias))

    def folded(self, text: str) -> str:
        """A text as `folded_sql` holds it."""
        return name_key(text) if self.folded_column else fold(text)

    def text_of(self, values: Mapping[str, Any]) -> str:
        """The text that an item with these values has here, by code; empty where it has none."""
        return " ".join(filter(None, (values.get(code) for code in self.parts or (self.code,))))

    def label_sql(self, alias: str, column: str = "label") -> str:
        """The label of a pick list's value (or its folded label, for comparing) as an SQL expression."""
        value = self.sql(alias)
        return f"(SELECT picked.{column} FROM pick_list_item AS picked WHERE picked.id = {value})"


SYSTEM_FIELDS = (
    Field(
        code="id",
        label="Number",
        type=FieldType.INTEGER,
        always=True,
        editable=False,
        sortable=True,
        importable=False,
        maximum=2**63 - 1,
    ),
    Field(
        code="version",
        label="Version",
        type=FieldType.INTEGER,
        always=True,
        editable=False,
        filterable=False,
        importable=False,
    ),
    Field(code="created_at", label="Created", type=FieldType.DATETIME, always=True, editable=False, sortable=True),
    Field(
        code="updated_at",
        label="Changed",
        type=FieldType.DATETIME,
        always=True,
        editable=False,
        sortable=True,
        importable=False,
    ),
    Field(
        code="deleted_at", label="Deleted", type=FieldType.DATETIME, editable=False, filterable=False, importable=False
    ),
)

RESPONSIBLE = Field(code="responsible", label="Responsible", type=FieldType.USER, always=True, sortable=True)
OPENED = Field(code="opened", label="Available to everyone", type=FieldType.BOOLEAN, always=True)
"""For roles whose level is OPEN (R72). What is bound to items follows them instead."""
DESCRIPTION = Field(code="description", label="Description", type=FieldType.TEXT, max_length=20_000, searchable=True)


def observers(kind: str) -> Field:
    """The observers of a kind of item."""
    link = Link("item_observer", "item_id", "user_id", f"item_kind = '{kind}'")
    return Field(code="observers", label="Observers", type=FieldType.USER, link=link, one="observer")


def tags(kind: str) -> Field:
    """The tags of a kind of item (R113)."""
    link = Link("item_tag", "item_id", "tag_id", f"item_kind = '{kind}'")
    return Field(code="tags", label="Tags", type=FieldType.TAG, link=link, one="tag")


def currency_of(money: str, *, code: str, label: str) -> Field:
    """What an amount of a kind is in, as a field by which lists are filtered and sorted (R13).

    Amounts themselves are compared by what they are worth in the base currency.
    """
    return Field(
        code=code,
        label=label,
        type=FieldType.STRING,
        max_length=3,
        editable=False,
        sortable=True,
        importable=False,
        expression=f"{{t}}.{money}_currency",
    )


def is_there(table: str, expression: str) -> str:
    """SQL: what the expression refers to is there, and not in the recycle bin."""
    return f"EXISTS (SELECT 1 FROM {table} AS there WHERE there.id = {expression} AND there.deleted_at IS NULL)"


def composed(*parts: str, code: str, label: str, folded_column: str) -> Field:
    """A text that is made of others, with spaces between them, as a field by which lists are filtered and sorted."""
    text = " || ".join(f"COALESCE({{t}}.{part} || ' ', '')" for part in parts)
    return Field(
        code=code,
        label=label,
        type=FieldType.STRING,
        editable=False,
        sortable=True,
        importable=False,
        folded_column=folded_column,
        parts=parts,
        expression=f"NULLIF(TRIM({text}), '')",
    )
