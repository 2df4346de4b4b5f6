"""What a card layout may hold, and what is made of it when fields have come or gone since (R16)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from trato.db.names import checked_name
from trato.errors import ErrorCode, FieldError, TratoError, invalid
from trato.items.fields import Field
from trato.items.kinds import ItemKind
from trato.requisites.fields import COPIED

MOST_SECTIONS = 20
IN_THE_HEAD = frozenset({"title", "pipeline", "stage", "semantics", "stage_since"})
"""What stands above every deal's sections, whatever the layout says."""
TECHNICAL = frozenset(
    {"id", "version", "updated_at", "deleted_at", "opened", "channel", "currency", "revenue_currency"}
)
_LEGAL = frozenset(entry.code for entry in COPIED)
OF_ITS_OWN = {"company": _LEGAL, "contact": _LEGAL | {"companies"}}
"""What cards show in a section of its own."""


@dataclass(frozen=True, slots=True)
class Section:
    """Fields (codes) under a title; without one clients have a word of their own."""

    title: str | None
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """Every field that cards may show stands in one section; `hidden` are those among them that they don't."""

    sections: tuple[Section, ...]
    hidden: frozenset[str] = frozenset()


def on_cards(kind: ItemKind) -> list[Field]:
    """The fields that cards may show, as they begin: what people fill in, then what follows by itself."""
    elsewhere = TECHNICAL | OF_ITS_OWN.get(kind.code, frozenset())
    if "stage" in kind.by_code:
        elsewhere |= IN_THE_HEAD
    shown = [entry for entry in kind.fields if not (entry.asked_only or entry.code in elsewhere)]
    return sorted(shown, key=lambda entry: not entry.editable)


def is_fixed(entry: Field) -> bool:
    """Whether it can't be hidden: a record is none without it."""
    return entry.required


def built_in(kind: ItemKind) -> Layout:
    """The layout where nobody has made one."""
    return Layout((Section(None, tuple(entry.code for entry in on_cards(kind))),))


def from_kept(kind: ItemKind, kept: Mapping[str, Any]) -> Layout:
    """A layout as it was saved, without fields that have gone; those that have come since stand at its end."""
    fields = {entry.code: entry for entry in on_cards(kind)}
    sections = [
        Section(part["title"], tuple(code for code in part["fields"] if code in fields)) for part in kept["sections"]
    ]
    placed = {code for section in sections for code in section.fields}
    new = tuple(code for code in fields if code not in placed)
    last = sections[-1]
    hidden = frozenset(code for code in kept["hidden"] if code in fields and not is_fixed(fields[code]))
    return Layout((*sections[:-1], Section(last.title, last.fields + new)), hidden)


def checked(kind: ItemKind, sections: Sequence[Mapping[str, Any]], hidden: Sequence[str]) -> dict[str, Any]:
    """What is kept of a layout as a client gave it (fields by name).

    VALIDATION for a field that is unknown or named twice, a required one that is hidden, no section or too many, a
    title that is too long.
    """
    if not 1 <= len(sections) <= MOST_SECTIONS:
        raise invalid("input.sections", "OUT_OF_RANGE", f"Between 1 and {MOST_SECTIONS} sections.")
    fields = {entry.name: entry for entry in on_cards(kind)}
    errors: list[FieldError] = []
    seen: set[str] = set()
    kept = []
    for at, section in enumerate(sections):
        codes = []
        for place, name in enumerate(section["fields"]):
            path = f"input.sections[{at}].fields[{place}]"
            if name not in fields:
                errors.append(FieldError(path, "UNKNOWN_FIELD", f"Cards of this kind have no field “{name}”."))
            elif name in seen:
                errors.append(FieldError(path, "DUPLICATE", f"{fields[name].label} stands there twice."))
            else:
                codes.append(fields[name].code)
            seen.add(name)
        kept.append({"title": _title(section["title"], f"input.sections[{at}].title"), "fields": codes})
    for at, name in enumerate(hidden):
        path = f"input.hidden[{at}]"
        if name not in fields:
            errors.append(FieldError(path, "UNKNOWN_FIELD", f"Cards of this kind have no field “{name}”."))
        elif is_fixed(fields[name]):
            errors.append(FieldError(path, "REQUIRED_FIELD", f"{fields[name].label} is required, so it is shown."))
    if errors:
        raise TratoError(ErrorCode.VALIDATION, errors[0].message, errors)
    return {"sections": kept, "hidden": sorted({fields[name].code for name in hidden})}


def _title(title: str | None, path: str) -> str | None:
    return checked_name(title, path) if title and title.strip() else None
