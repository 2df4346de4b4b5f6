"""What somebody is shown of an uploaded file, and what they choose made into a map (R77)."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from trato.access.gate import Access
from trato.errors import invalid
from trato.importing.formats import open_sheet
from trato.importing.maps import Rule, Unknown
from trato.importing.sheet import AS_RECOGNISED, PARTED_BY, FileFormat, Reading
from trato.importing.suggestions import NUMBER, fields_of_type, suggest, suggest_date_order, suggest_decimal_mark
from trato.importing.targets import FULL_NAME, Target
from trato.importing.uploads import Upload
from trato.importing.workbook import Workbook
from trato.items.fields import REFERENCES, Field, FieldType

SAMPLED_ROWS = 100
SAMPLES = 3
LONGEST_SAMPLE = 200  # characters
BETWEEN_VALUES = ";"
_JOINED_BY = {"address": ", ", "description": PARTED_BY}
_RECORDS = (FieldType.COMPANY, FieldType.CONTACT, FieldType.DEAL)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the file: its place from 1, heading, some of its cells, and the field it is likely to fill."""

    place: int
    name: str
    samples: tuple[str, ...]
    suggestion: str | None


@dataclass(frozen=True, slots=True)
class Recognised:
    """A file as it is read: in which letters, what parts cells, which sheet; what its cells look like."""

    encoding: str | None
    delimiter: str | None
    sheets: tuple[str, ...]
    sheet: str | None
    decimal_mark: str
    date_order: str | None
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What somebody has chosen. `mapping` is which columns, by their place, fill which field."""

    mapping: Sequence[tuple[int, str]]
    reading: Reading = AS_RECOGNISED
    rule: Rule = Rule.ALLOW
    by: str = FULL_NAME.name
    unknown_records: Unknown = Unknown.ERROR
    unknown_values: Unknown = Unknown.ERROR
    date_order: str | None = None
    pipeline: str | None = None


async def recognise(upload: Upload, reading: Reading) -> Recognised:
    """How a file is read, as far as `reading` doesn't say it. VALIDATION (field `file`) when it can't be, so."""
    return await asyncio.to_thread(_recognise, upload, reading)


def _recognise(upload: Upload, reading: Reading) -> Recognised:
    with open_sheet(upload.path, reading, upload.format) as sheet:
        rows = [row.cells for row in islice(sheet.rows(), SAMPLED_ROWS) if row.fault is None]
        suggested = suggest(upload.target, sheet.header)
        numbers, days = fields_of_type(upload.target, suggested)
        return Recognised(
            encoding=sheet.encoding,
            delimiter=sheet.delimiter,
            sheets=tuple(sheet.sheets),
            sheet=sheet.sheet if isinstance(sheet, Workbook) else None,
            decimal_mark=suggest_decimal_mark(row[at] for row in rows for at in numbers),
            date_order=suggest_date_order(row[at] for row in rows for at in days),
            columns=tuple(
                Column(at + 1, name, _samples(rows, at), suggested[at]) for at, name in enumerate(sheet.header)
            ),
        )


def _samples(rows: Sequence[Sequence[str]], at: int) -> tuple[str, ...]:
    filled = dict.fromkeys(row[at].strip()[:LONGEST_SAMPLE] for row in rows if row[at].strip())
    return tuple(islice(filled, SAMPLES))


def plan_of(upload: Upload, access: Access, choices: Choices) -> dict[str, Any]:
    """The map that the choices make, as JSON. VALIDATION below `plan` for what can't be filled, and what is missing."""
    target = upload.target
    columns: dict[str, list[str]] = {}
    number = None
    for at, (column, name) in enumerate(choices.mapping):
        if name == NUMBER and target.kind is not None:
            number = number or str(column)
        elif target.named(name) is None:
            raise invalid(f"plan.mapping[{at}].field", "UNKNOWN_FIELD", f"A {target.label.lower()} has no “{name}”.")
        else:
            columns.setdefault(name, []).append(str(column))
    fields = {name: _source(upload, choices, _entry(target, name), places) for name, places in columns.items()}
    _check_required(target, columns)
    match: dict[str, Any] = {"rule": choices.rule.value, "by": choices.by}
    if choices.rule is Rule.ALLOW:
        match["by"] = FULL_NAME.name
    elif choices.by == NUMBER:
        if number is None:
            raise invalid("plan.matchBy", "REQUIRED", "No column holds the number of the record.")
        match["column"] = number
    elif choices.by not in target.keys:
        raise invalid("plan.matchBy", "UNKNOWN_FIELD", f"Rows can't be found by “{choices.by}”.")
    reading = choices.reading
    optional = {
        "encoding": reading.encoding,
        "delimiter": reading.delimiter,
        "sheet": reading.sheet,
        "date_format": choices.date_order,
        "pipeline": None if choices.pipeline is None else {"name": choices.pipeline},
    }
    return {
        "kind": target.plural,
        "match": match,
        "numbered": True,
        "header": reading.has_header,
        "decimal_mark": reading.decimal_mark,
        "time_zone": access.time_zone,
        "fields": fields,
    } | {name: value for name, value in optional.items() if value is not None}


def _entry(target: Target, name: str) -> Field:
    entry = target.named(name)
    assert entry is not None
    return entry


def _source(upload: Upload, choices: Choices, entry: Field, columns: list[str]) -> Mapping[str, Any]:
    source: dict[str, Any] = {"columns": columns}
    if entry.multiple:
        source["split"] = PARTED_BY if upload.format is FileFormat.VCARD else BETWEEN_VALUES
    elif entry.name in _JOINED_BY:
        source["join"] = _JOINED_BY[entry.name]
    if entry.type in _RECORDS:
        made = choices.unknown_records is not Unknown.CREATE or entry.type is not FieldType.DEAL
        source["unknown"] = (choices.unknown_records if made else Unknown.ERROR).value
    elif entry.type in REFERENCES:
        source["unknown"] = choices.unknown_values.value
    return source


def _check_required(target: Target, columns: Mapping[str, Any]) -> None:
    for name, entry in target.fields.items():
        if entry.required and entry.default is None and name not in columns:
            raise invalid("plan.mapping", "REQUIRED", f"{entry.label}: no column fills it, and every record needs it.")
    if target.has_whole_names and not {FULL_NAME.name, "firstName", "lastName"} & columns.keys():
        raise invalid("plan.mapping", "REQUIRED", "No column fills the name, and every contact needs one.")
