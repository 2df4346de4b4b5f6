"""Import maps for what is exported: with its map, a file of codes makes equal records elsewhere."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from trato.crm.kinds import KIND_BY_CODE
from trato.exporting.columns import Column
from trato.exporting.texts import PARTED_BY
from trato.items.fields import CHANNELS, REFERENCES, Field, FieldType
from trato.items.kinds import ItemKind
from trato.items.parts import Part
from trato.items.references import ITEM_KINDS
from trato.pipelines.queries import PipelineRecord, StageRecord

SYSTEM = "trato"
SECTIONS = {kind.code: kind.plural.lower() for kind in KIND_BY_CODE.values()}
"""What imports call the kinds, in the order in which they refer to each other."""


def import_map(
    kind: ItemKind, columns: Sequence[Column], file: str, pipeline: PipelineRecord | None = None
) -> dict[str, Any]:
    """How a file of these columns, with codes for headings, is imported again. Deals all belong to one pipeline."""
    filled = {
        column.entry.name: _source(kind, column.entry)
        for column in columns
        if column.part is None and column.entry.importable and column.entry.type is not FieldType.PIPELINE
    }
    made: dict[str, Any] = {
        "kind": SECTIONS[kind.code],
        "system": SYSTEM,
        "origin": "id",
        "file": file,
        "encoding": "utf-8-sig",
        "delimiter": ",",
        "fields": filled,
    }
    if pipeline is not None:
        made["pipeline"] = {"name": pipeline.name, "stages": [_stage(stage) for stage in pipeline.stages]}
    return made


def people_map(file: str) -> dict[str, Any]:
    """How people are imported again: without a role, until somebody gives them one."""
    fields: dict[str, Any] = {name: name for name in ("name", "email", "locale", "timeZone")}
    fields["accessLevel"] = {"value": "none"}
    return {"kind": "users", "system": SYSTEM, "origin": "id", "file": file, "delimiter": ",", "fields": fields}


def _source(kind: ItemKind, entry: Field) -> str | dict[str, Any]:
    source: dict[str, Any] = {"column": entry.name}
    if entry.type in ITEM_KINDS:
        source = {"column": f"{entry.name}.{Part.ID}", "by": "origin"}
        if not _comes_before(ITEM_KINDS[entry.type], kind):
            source["unknown"] = "empty"  # it isn't there yet: importing once more fills it in
    elif entry.type is FieldType.USER:
        source = {"column": f"{entry.name}.{Part.EMAIL}", "by": "email", "unknown": "empty"}
    elif entry.type in REFERENCES:
        source["by"] = "name"
    elif entry.type is FieldType.MONEY:
        source["currency"] = f"{entry.name}.{Part.CURRENCY}"
    elif entry.type in CHANNELS:
        source["labelled_by"] = f"{entry.name}.{Part.LABEL}"
    if entry.multiple:
        source["split"] = PARTED_BY
    return entry.name if source == {"column": entry.name} else source


def _comes_before(code: str, kind: ItemKind) -> bool:
    order = list(SECTIONS)
    return order.index(code) < order.index(kind.code)


def _stage(stage: StageRecord) -> dict[str, Any]:
    return {
        "name": stage.name,
        "color": stage.color,
        "semantics": stage.semantics.value,
        "probability": stage.probability,
    }


def as_toml(given: Mapping[str, Any]) -> str:
    """A map as a file of its kind."""
    return "\n".join(_lines(given)) + "\n"


def _lines(given: Mapping[str, Any]) -> Iterator[str]:
    plain = {name: value for name, value in given.items() if not isinstance(value, Mapping)}
    yield from (f"{_text(name)} = {_value(value)}" for name, value in plain.items())
    for name in given.keys() - plain.keys():
        yield f"\n[{_text(name)}]"
        yield from (f"{_text(key)} = {_value(value)}" for key, value in given[name].items())


def _value(value: Any) -> str:
    match value:
        case Mapping():
            return "{ " + ", ".join(f"{_text(key)} = {_value(part)}" for key, part in value.items()) + " }"
        case list():
            return "[" + ", ".join(_value(part) for part in value) + "]"
        case str():
            return _text(value)
        case _:
            return str(value)


def _text(value: str) -> str:
    return json.dumps(value)  # the escapes of JSON are those of TOML
