"""What a map is: which columns of a table become which fields of which kind of record, and how their cells are read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, tzinfo
from decimal import Decimal
from enum import StrEnum

from trato.importing.sheet import AS_RECOGNISED, Reading
from trato.importing.targets import Target
from trato.items.fields import Field
from trato.pipelines.rules import StageDraft


class DateOrder(StrEnum):
    """The order of day, month and year, whatever stands between."""

    DMY = "DMY"
    MDY = "MDY"
    YMD = "YMD"


class By(StrEnum):
    """By what a cell names the record that it refers to."""

    NAME = "name"
    EMAIL = "email"
    ORIGIN = "origin"


class Unknown(StrEnum):
    """What becomes of a cell that names a record which isn't there. Companies and contacts can be made."""

    ERROR = "error"
    EMPTY = "empty"
    CREATE = "create"


class Rule(StrEnum):
    """What becomes of a row whose record is there already.

    REPLACE writes what the row says, MERGE what the record has not said yet; both leave alone what is empty in the row.
    """

    ALLOW = "allow"
    SKIP = "skip"
    REPLACE = "replace"
    MERGE = "merge"


@dataclass(frozen=True, slots=True)
class FieldSource:
    """Where a field's value comes from: `columns`, or the constant `value`; new records without one have the `default`.

    Texts of several columns are joined with `join`; of a list, each column gives a value, or several parted by `split`.
    """

    field: Field
    columns: tuple[str, ...] = ()
    value: str | None = None
    default: str | None = None
    join: str = " "
    split: str | None = None
    date_format: str | None = None  # as strptime has it, or DMY, MDY, YMD; None is ISO 8601
    multiply: Decimal = Decimal(1)
    currency: str | None = None  # the column with the currency of an amount whose cell doesn't name it
    labels: tuple[str, ...] = ()  # of phones, addresses and sites: what those of each column are labelled with
    labelled_by: str | None = None  # the column with the labels, as many as there are values
    by: By = By.NAME
    system: str = ""  # whose ids the cells hold, when `by` is ORIGIN
    unknown: Unknown = Unknown.ERROR


@dataclass(frozen=True, slots=True)
class PipelinePlan:
    """The pipeline that deals go to: by its id, or its name and the stages it gets if it has to be made."""

    name: str = ""
    id: int | None = None
    stages: tuple[StageDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """How a row finds the record that it is already: by what the field `by` holds, or for a number by `column`."""

    rule: Rule
    by: Field
    column: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportMap:
    """A checked map. The cells of the `origin` columns are a row's id where it came from, the `system`.

    Without such ids `match` says what becomes of rows that are there already; None: they are made once more.
    """

    target: Target
    system: str
    origin: tuple[str, ...]
    sources: tuple[FieldSource, ...]
    translations: Mapping[str, Mapping[str, str]]  # by column: what stands in the cell → what is meant
    match: Match | None = None
    reading: Reading = AS_RECOGNISED
    numbered: bool = False  # columns are named by their place, beginning with 1
    file: str | None = None  # its name in a folder of files that belong together
    time_zone: tzinfo = UTC
    email_domain: str | None = None  # users without an address get one there, made from their name
    pipeline: PipelinePlan | None = None  # None: the default pipeline

    def columns(self) -> dict[str, str]:
        """Every column that is read, and the key of the map that first names it."""
        named = dict.fromkeys(self.origin, "origin")
        if self.match is not None and self.match.column is not None:
            named.setdefault(self.match.column, "match.column")
        for source in self.sources:
            for column in (*source.columns, *filter(None, [source.currency, source.labelled_by])):
                named.setdefault(column, f"fields.{source.field.name}")
        for column in self.translations:
            named.setdefault(column, f"translate.{column}")
        return named
