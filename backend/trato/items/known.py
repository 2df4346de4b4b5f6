"""Whether something says who or what an item is: as one is made, and as what said it is emptied (R20)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from trato.errors import ErrorCode, FieldError, TratoError, invalid
from trato.items.kinds import ItemKind
from trato.items.lists import present_lists
from trato.items.records import Record
from trato.items.values import Values


def demand_known(kind: ItemKind, values: Values) -> None:
    """VALIDATION, NOTHING_KNOWN of the input as a whole, for a new item with these values of which nothing is known."""
    if kind.known_by and not any(values.get(code) for code in kind.known_by):
        raise invalid("input", "NOTHING_KNOWN", _unknown(kind))


async def demand_still_known(kind: ItemKind, before: Record, differing: Values) -> None:
    """VALIDATION, REQUIRED of what is emptied, for an item of which nothing would be known any more with these values.

    Whoever was never known may stay so. One statement where something is emptied, else none.
    """
    emptied = [code for code in kind.known_by if code in differing and not _says(kind, before, code, differing)]
    if not emptied or any(_says(kind, before, code, {**before, **differing}) for code in kind.known_by):
        return
    others = {code: None for code in kind.known_by if kind.by_code[code].multiple and code not in differing}
    if not any((await present_lists(kind, before["id"], others)).values()):
        message = _unknown(kind)
        faults = [FieldError(f"input.{kind.by_code[code].input_name}", "REQUIRED", message) for code in emptied]
        raise TratoError(ErrorCode.VALIDATION, message, faults)


def _says(kind: ItemKind, item: Record, code: str, values: Mapping[str, Any]) -> bool:
    by_number = kind.by_code[code].is_title and values.get(code) == kind.title_of({"id": item["id"]})
    return bool(values.get(code)) and not by_number


def _unknown(kind: ItemKind) -> str:
    label = kind.label.lower()
    return f"Nothing would say who or what this {label} is: give it a title, a name, or a way to reach somebody."
