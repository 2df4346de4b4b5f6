"""Visiting cards (vCard 3.0, RFC 2426, and 4.0, RFC 6350) of contacts (R78). Blocks: call it in a thread.

Written by ourselves: no kept library writes both versions. What a version has no word for, such as the label that
somebody gave a phone, stands where address books of today look for it (X-ABLabel).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from trato.db.text import fold
from trato.exporting.columns import Column
from trato.exporting.reading import Cell
from trato.items.messengers import normalize_messenger

LONGEST_LINE = 75  # bytes, without the line's end
_TYPES = {"home": "home", "work": "work", "mobile": "cell", "cell": "cell", "fax": "fax"}
"""Labels that are types of both versions."""
_ESCAPES = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n", "\r": None})


class Cards:
    """A file of cards, in UTF-8."""

    def __init__(self, path: Path, columns: Sequence[Column], *, version: int) -> None:
        self._codes = [column.code for column in columns]
        self._version = version
        self._file = path.open("w", encoding="utf-8", newline="")

    def write(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Add a card for each contact."""
        for row in rows:
            values = dict(zip(self._codes, row, strict=True))
            self._file.writelines(folded(line) for line in _lines(values, self._version))

    def close(self) -> None:
        """Bring the file to its end."""
        self._file.close()


def folded(line: str) -> str:
    """A line as it is sent: after 75 bytes it goes on behind a space, never inside a letter."""
    parts: list[bytes] = []
    rest = line.encode()
    while len(rest) > LONGEST_LINE - bool(parts):
        end = LONGEST_LINE - bool(parts)
        while rest[end] & 0b1100_0000 == 0b1000_0000:
            end -= 1
        parts.append(rest[:end])
        rest = rest[end:]
    return b"\r\n ".join([*parts, rest]).decode() + "\r\n"


def _lines(values: Mapping[str, Any], version: int) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield f"VERSION:{version}.0"
    yield f"UID:urn:trato:contact:{values['id']}"
    yield f"FN:{_text(values['title'])}"
    yield f"N:{_text(values['lastName'])};{_text(values['firstName'])};;{_text(values['salutation'])};"
    if values["companies"]:
        yield f"ORG:{_text(values['companies'][0])}"
    for name, code in (("TITLE", "post"), ("NOTE", "description")):
        if values[code]:
            yield f"{name}:{_text(values[code])}"
    if values["address"]:
        yield f"ADR:;;{_text(values['address'])};;;;"
    if birth := values["birthDate"]:
        yield f"BDAY:{_day(birth, version)}"
    yield from _channels(values)
    yield f"REV:{_moment(values['updatedAt'])}"
    yield "END:VCARD"


def _address(value: str) -> str:
    return "".join(value.split())  # addresses have no escapes


def _channels(values: Mapping[str, Any]) -> Iterator[str]:
    group = 0
    for name, code in (("TEL", "phones"), ("EMAIL", "emails"), ("URL", "websites"), ("IMPP", "messengers")):
        labels = values[f"{code}.label"] or [""] * len(values[code])
        for value, label in zip(values[code], labels, strict=True):
            shown = _SPELLED[name](value)
            known = _TYPES.get(fold(label))
            if known or not label:
                yield f"{name}{f';TYPE={known}' if known else ''}:{shown}"
            else:
                group += 1
                yield f"item{group}.{name}:{shown}"
                yield f"item{group}.X-ABLabel:{_text(label)}"


def _text(value: str | None) -> str:
    return (value or "").translate(_ESCAPES)


_SPELLED: Mapping[str, Callable[[str], str]] = {
    "TEL": _text,
    "EMAIL": _text,
    "URL": _address,
    "IMPP": lambda value: normalize_messenger(value) or _address(value),
}


def _day(value: date, version: int) -> str:
    return value.isoformat() if version == 3 else f"{value:%Y%m%d}"


def _moment(value: datetime) -> str:
    return f"{value.astimezone(UTC):%Y%m%dT%H%M%SZ}"
