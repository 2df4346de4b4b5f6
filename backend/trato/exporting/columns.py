"""Which columns a file has: the fields of a kind and, beside some, what else belongs to their values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trato.errors import invalid
from trato.items.fields import Field
from trato.items.kinds import ItemKind
from trato.items.parts import Part, part_label, parts_of
from trato.items.words import field_label

LEFT_OUT = frozenset({"version", "deleted_at"})
"""Of the system, and of no use outside."""


@dataclass(frozen=True, slots=True)
class Column:
    """A field, or a part of its values."""

    entry: Field
    part: Part | None = None

    @property
    def code(self) -> str:
        """Its name for programs."""
        return self.entry.name if self.part is None else f"{self.entry.name}.{self.part}"

    def label(self, locale: str) -> str:
        """Its name for people."""
        return field_label(self.entry, locale) if self.part is None else part_label(self.entry, self.part, locale)


def columns_of(kind: ItemKind, names: Sequence[str] | None, path: str = "columns") -> tuple[Column, ...]:
    """These columns, in this order, each once; without names all there are.

    VALIDATION at `path` for none, and for one that is unknown.
    """
    known = {column.code: column for column in _all(kind)}
    if names is None:
        return tuple(known.values())
    if not names:
        raise invalid(path, "REQUIRED", "Name at least one column.")
    for at, name in enumerate(names):
        if name not in known:
            raise invalid(f"{path}[{at}]", "UNKNOWN_FIELD", f"{kind.label} has no column “{name}”.")
    return tuple(known[name] for name in dict.fromkeys(names))


def headings(columns: Sequence[Column], locale: str) -> list[str]:
    """What the columns are called; where two are called alike, the later says its code."""
    seen: set[str] = set()
    told = []
    for column in columns:
        label = column.label(locale)
        told.append(f"{label} ({column.code})" if label in seen else label)
        seen.add(label)
    return told


def _all(kind: ItemKind) -> list[Column]:
    return [
        Column(entry, part) for entry in kind.fields if entry.code not in LEFT_OUT for part in (None, *parts_of(entry))
    ]
