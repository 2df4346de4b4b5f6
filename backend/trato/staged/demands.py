"""What a stage demands of whoever enters it (R17): the one check that every way into a stage passes.

Two go by it, and say so where they do: an undo, which puts back what was, and the removal of a stage, whose items must
go somewhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from trato.errors import ErrorCode, FieldError, TratoError
from trato.items.channels import channels_of
from trato.items.fields import Field
from trato.items.kinds import ItemKind
from trato.items.money import Amount
from trato.items.records import linked_ids
from trato.pipelines.queries import StageRecord


class FieldsMissingError(TratoError):
    """VALIDATION naming the fields that are to be filled before an item enters a stage."""

    def __init__(self, stage: StageRecord, missing: Sequence[Field]) -> None:
        faults = [
            FieldError(f"input.{entry.input_name}", "REQUIRED", f"{entry.label}: to be filled before “{stage.name}”.")
            for entry in missing
        ]
        super().__init__(ErrorCode.VALIDATION, faults[0].message, faults)
        self.stage = stage
        self.missing = tuple(missing)


@dataclass(frozen=True, slots=True)
class Entrant:
    """An item at the door of a stage: its fields as they will be. Of one that exists already, with its `id`."""

    stage: StageRecord
    fields: Mapping[str, Any]


async def missing_fields(kind: ItemKind, entrants: Sequence[Entrant]) -> list[FieldsMissingError | None]:
    """What each of them lacks. At most one statement for each list (contacts, observers) that is demanded."""
    listed: dict[str, Mapping[int, Sequence[Any]]] = {}
    for entry in {code: kind.by_code[code] for one in entrants for code in _demanded(kind, one.stage)}.values():
        if entry.multiple:
            ids = [one.fields["id"] for one in entrants if "id" in one.fields and entry.code not in one.fields]
            listed[entry.code] = await _lists(kind, entry, ids) if ids else {}
    found: list[FieldsMissingError | None] = []
    for one in entrants:
        missing = [
            kind.by_code[code]
            for code in _demanded(kind, one.stage)
            if _is_empty(one.fields.get(code, listed.get(code, {}).get(one.fields.get("id", 0))))
        ]
        found.append(FieldsMissingError(one.stage, missing) if missing else None)
    return found


async def demand(kind: ItemKind, entrants: Sequence[Entrant]) -> None:
    """VALIDATION when one of them lacks something."""
    for refusal in await missing_fields(kind, entrants):
        if refusal is not None:
            raise refusal


async def _lists(kind: ItemKind, entry: Field, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
    if entry.link is not None:
        return await linked_ids(entry.link, ids)
    channels = await channels_of(kind.code, ids)
    return {item_id: [one for one in found if one.kind is entry.type] for item_id, found in channels.items()}


def _demanded(kind: ItemKind, stage: StageRecord) -> list[str]:
    return [code for code in stage.required_fields if code in kind.by_code]


def _is_empty(value: Any) -> bool:
    """An amount of nothing is none: every item has an amount, and says so with it."""
    return value in (None, "", []) or (isinstance(value, Amount) and value.minor == 0)
