"""Which field a column is likely to fill, by its heading: as Trato calls it in any language, or others do (R77)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import product

from trato.db.text import fold
from trato.importing.maps import DateOrder
from trato.importing.rows import Unreadable, read_instant, read_number
from trato.importing.targets import FULL_NAME, Target
from trato.importing.words import LABELS, LISTS, NEVER, WORDS
from trato.items.fields import Field, FieldType
from trato.items.kinds import ItemKind
from trato.items.parts import part_label, parts_of
from trato.items.words import LOCALES, field_label

NUMBER = "id"
"""The number of a record: no field to be filled, yet rows can be found by it."""

_NUMBERS = frozenset({FieldType.INTEGER, FieldType.NUMBER, FieldType.MONEY})
_DAYS = frozenset({FieldType.DATE, FieldType.DATETIME})
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SIGNS = re.compile(r"[^\w]+|_+")
_CODE = re.compile(r"\(([\w.]+)\)\s*$")
_SEVERAL = frozenset({"address", "description"})
"""Fields that take the texts of several columns one behind the other."""


def suggest(target: Target, header: Sequence[str]) -> list[str | None]:
    """The name of a field for each column, None where nothing is likely; each once, unless it takes several."""
    if target.kind is not None and _is_by_codes(target.kind, header):
        return _by_codes(target, header)
    meanings = _meanings(target)
    possible = [list(dict.fromkeys(_possible(target, heading, meanings))) for heading in header]
    if "lastName" in (name for names in possible for name in names):
        # “Nombre” is the first name beside a last name, else the whole one.
        possible = [
            [*(name for name in names if name != "title"), *(["title"] if "title" in names else [])]
            for names in possible
        ]
    said = [_said(target, heading) for heading in header]
    taken = {name for name in said if name}
    found: list[str | None] = []
    for name, names in zip(said, possible, strict=True):
        chosen = name or next((name for name in names if name not in taken or _takes_several(target, name)), None)
        found.append(chosen)
        taken |= {chosen} if chosen else set()
    if target.has_whole_names and {"firstName", "lastName"} <= taken:
        found = [None if name == "title" else name for name in found]
    return found


def _is_by_codes(kind: ItemKind, header: Sequence[str]) -> bool:
    """Whether the columns are named as exports for programs name them: `title` is no one's job then."""
    return set(header) <= {f"{entry.name}{part}" for entry in kind.fields for part in ("", *_endings(entry))}


def _by_codes(target: Target, header: Sequence[str]) -> list[str | None]:
    known = {NUMBER, *target.fields, *target.parts}
    if target.has_whole_names and {"firstName", "lastName"} <= set(header):
        known.discard(FULL_NAME.name)
    return [name if name in known else None for name in header]


def _endings(entry: Field) -> list[str]:
    return [f".{part}" for part in parts_of(entry)]


def _takes_several(target: Target, name: str) -> bool:
    entry = target.named(name)
    return entry is not None and (entry.multiple or name in _SEVERAL)


def _meanings(target: Target) -> Mapping[str, list[str]]:
    """Names of fields by everything that they are called, folded, the best first."""
    entries: dict[str, Field] = dict(target.fields)
    if target.kind is not None:
        entries[NUMBER] = target.kind.by_code[NUMBER]
    known: dict[str, list[str]] = {}
    for name, entry in entries.items():
        own = [name, entry.label, *(field_label(entry, locale) for locale in LOCALES)]
        for called in own:
            known.setdefault(_plain(called), []).append(name)
    for entry in target.kind.fields if target.kind else ():
        for part, locale in product(parts_of(entry), LOCALES):
            known.setdefault(_plain(part_label(entry, part, locale)), []).append(f"{entry.name}.{part}")
    for name, words in WORDS.get(target.code, {}).items():
        for word in words:
            known.setdefault(word, []).append(name)
    there = entries.keys() | target.parts.keys()
    return {called: [name for name in names if name in there] for called, names in known.items()}


def _said(target: Target, heading: str) -> str | None:
    """The field whose code stands in brackets, as exports and templates write it where two are called alike."""
    code = _CODE.search(heading)
    return code[1] if code and code[1] in target.fields else None


def _possible(target: Target, heading: str, meanings: Mapping[str, list[str]]) -> Iterable[str]:
    if "." in heading.strip().rstrip(".") and heading.partition(".")[0] in target.fields:
        yield from (name for name in [heading.strip()] if name in target.parts)
        return
    plain = _plain(heading)
    words = {*plain.split(), plain.replace(" ", "")}
    if words & NEVER and plain not in meanings:
        return
    yield from meanings.get(plain, ())
    if plain in meanings and not meanings[plain]:
        return  # a part of a value that says who or which is meant, such as the address of somebody responsible
    unnumbered = re.sub(r"\s*\d+$", "", plain)
    yield from meanings.get(unnumbered, ())
    yield from (name for name, any_of in LISTS.items() if name in target.fields and words & any_of)


def suggest_label(heading: str) -> str | None:
    """What the phones, addresses or sites below this heading are likely to be: work, home or mobile."""
    words = set(_plain(heading).split())
    return next((label for label, any_of in LABELS.items() if words & any_of), None)


def _plain(text: str) -> str:
    """As headings are compared: “E-mail” and “e_mail” are “email”."""
    folded = fold(_HUMP.sub(" ", text))
    return _SIGNS.sub(" ", folded).strip().replace("e mail", "email")


def suggest_decimal_mark(cells: Iterable[str]) -> str:
    """The mark under which all of these numbers can be read; a point where both do, or neither."""
    texts = [cell for cell in cells if cell.strip()]
    readable = {mark: all(_is_number(text, mark) for text in texts) for mark in (".", ",")}
    if readable["."] and readable[","] and any("," in text for text in texts):
        return "."
    return "," if readable[","] and not readable["."] else "."


def suggest_date_order(cells: Iterable[str]) -> str | None:
    """The order of day, month and year under which all of these can be read; None for ISO 8601, or when none does."""
    texts = [cell for cell in cells if cell.strip()]
    return next((order for order in (None, *DateOrder) if all(_is_day(text, order) for text in texts)), None)


def fields_of_type(target: Target, names: Sequence[str | None]) -> tuple[list[int], list[int]]:
    """The places of columns that hold numbers, and of those that hold days."""
    entries = [target.named(name) if name else None for name in names]
    numbers = [at for at, entry in enumerate(entries) if entry is not None and entry.type in _NUMBERS]
    return numbers, [at for at, entry in enumerate(entries) if entry is not None and entry.type in _DAYS]


def _is_number(text: str, mark: str) -> bool:
    try:
        return isinstance(read_number(text, mark), Decimal)
    except Unreadable:
        return False


def _is_day(text: str, order: str | None) -> bool:
    try:
        return read_instant(text, order).date() > date.min
    except Unreadable:
        return False
