"""What somebody is shown of an uploaded file, and what they choose made into a map (R77)."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from trato.access.gate import Access
from trato.errors import TratoError, invalid
from trato.importing.formats import open_sheet
from trato.importing.maps import Rule, Unknown
from trato.importing.sheet import AS_RECOGNISED, PARTED_BY, FileFormat, Reading
from trato.importing.suggestions import (
    NUMBER,
    fields_of_type,
    suggest,
    suggest_date_order,
    suggest_decimal_mark,
    suggest_label,
)
from trato.importing.targets import FULL_NAME, Target
from trato.importing.uploads import Upload
from trato.importing.workbook import Workbook
from trato.items.fields import CHANNELS, REFERENCES, FieldType
from trato.items.parts import Part

SAMPLED_ROWS = 100
SAMPLES = 3
LONGEST_SAMPLE = 200  # characters
BETWEEN_VALUES = ";"
_JOINED_BY = {"address": ", ", "description": PARTED_BY}
_LABELLED = (FieldType.PHONE, FieldType.EMAIL)  # a home page is nobody's home
_RECORDS = (FieldType.COMPANY, FieldType.CONTACT, FieldType.DEAL)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the file: its place from 1, heading, some of its cells, the field it is likely to fill, and how."""

    place: int
    name: str
    samples: tuple[str, ...]
    suggestion: str | None
    label: str | None


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


@dataclass(frozen=True, slots=True)
class Filling:
    """What a column, by its place from 1, fills: a field or a part of one, and how its values are labelled."""

    column: int
    field: str
    label: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What somebody has chosen. `defaults` are texts, as a cell would say them, by the field."""

    mapping: Sequence[Filling]
    defaults: Mapping[str, str] = field(default_factory=dict)
    reading: Reading = AS_RECOGNISED
    rule: Rule = Rule.ALLOW
    by: str = FULL_NAME.name
    unknown_records: Unknown = Unknown.ERROR
    unknown_values: Unknown = Unknown.ERROR
    date_order: str | None = None
    pipeline_id: int | None = None


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
                Column(at + 1, name, _samples(rows, at), suggested[at], _label(upload.target, suggested[at], name))
                for at, name in enumerate(sheet.header)
            ),
        )


def _label(target: Target, name: str | None, heading: str) -> str | None:
    entry = target.named(name) if name else None
    return suggest_label(heading) if entry is not None and entry.type in _LABELLED else None


def _samples(rows: Sequence[Sequence[str]], at: int) -> tuple[str, ...]:
    filled = dict.fromkeys(row[at].strip()[:LONGEST_SAMPLE] for row in rows if row[at].strip())
    return tuple(islice(filled, SAMPLES))


def plan_of(upload: Upload, access: Access, choices: Choices) -> dict[str, Any]:
    """The map that the choices make, as JSON. VALIDATION below `plan` for what can't be filled, and what is missing."""
    target = upload.target
    filled = _filled(target, choices)
    _check_required(target, filled.fields)
    match: dict[str, Any] = {"rule": choices.rule.value, "by": choices.by}
    if choices.rule is Rule.ALLOW:
        match["by"] = FULL_NAME.name
    elif choices.by == NUMBER:
        if filled.number is None:
            raise invalid("plan.matchBy", "REQUIRED", "No column holds the number of the record.")
        match["column"] = filled.number
    elif choices.by not in target.keys:
        raise invalid("plan.matchBy", "UNKNOWN_FIELD", f"Rows can't be found by “{choices.by}”.")
    reading = choices.reading
    optional = {
        "encoding": reading.encoding,
        "delimiter": reading.delimiter,
        "sheet": reading.sheet,
        "date_format": choices.date_order,
        "pipeline": None if choices.pipeline_id is None else {"id": choices.pipeline_id},
    }
    return {
        "kind": target.plural,
        "match": match,
        "numbered": True,
        "header": reading.has_header,
        "decimal_mark": reading.decimal_mark,
        "time_zone": access.time_zone,
        "fields": {name: _source(upload, choices, target, name, filled) for name in filled.fields},
    } | {name: value for name, value in optional.items() if value is not None}


@dataclass(slots=True)
class _Filled:
    """What is filled: fields by columns, or by a default alone; parts of them; and the column of numbers."""

    fields: dict[str, list[Filling]] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)
    number: str | None = None


def _filled(target: Target, choices: Choices) -> _Filled:
    """VALIDATION for what is no field, or a part of one that nothing fills."""
    filled = _Filled()
    for at, one in enumerate(choices.mapping):
        if one.field == NUMBER and target.kind is not None:
            filled.number = filled.number or str(one.column)
        elif one.field in target.parts:
            filled.parts[one.field] = str(one.column)
        elif target.named(one.field) is None:
            raise _unknown(target, f"plan.mapping[{at}].field", one.field)
        else:
            filled.fields.setdefault(one.field, []).append(one)
    for at, one in enumerate(choices.mapping):
        if one.field in filled.parts and one.field.partition(".")[0] not in filled.fields:
            raise invalid(f"plan.mapping[{at}].field", "ALONE", f"No column fills what “{one.field}” is a part of.")
    for at, name in enumerate(choices.defaults):
        if target.named(name) is None:
            raise _unknown(target, f"plan.defaults[{at}].field", name)
        filled.fields.setdefault(name, [])
    return filled


def _unknown(target: Target, path: str, name: str) -> TratoError:
    return invalid(path, "UNKNOWN_FIELD", f"A {target.label.lower()} has no “{name}”.")


def _source(upload: Upload, choices: Choices, target: Target, name: str, filled: _Filled) -> Mapping[str, Any]:
    entry = target.named(name)
    assert entry is not None
    columns = filled.fields[name]
    source: dict[str, Any] = {"columns": [str(one.column) for one in columns]}
    if name in choices.defaults:
        source["default"] = choices.defaults[name]
    if entry.multiple:
        source["split"] = PARTED_BY if upload.format is FileFormat.VCARD else BETWEEN_VALUES
    elif entry.name in _JOINED_BY:
        source["join"] = _JOINED_BY[entry.name]
    if currency := filled.parts.get(f"{name}.{Part.CURRENCY}"):
        source["currency"] = currency
    if labelled_by := filled.parts.get(f"{name}.{Part.LABEL}"):
        source["labelled_by"] = labelled_by
    elif entry.type in CHANNELS and any(one.label for one in columns):
        source["labels"] = [one.label or "" for one in columns]
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
