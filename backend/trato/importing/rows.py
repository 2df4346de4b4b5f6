"""Reads the cells of a row as a map says: texts become what a client would have given for the fields."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, tzinfo
from decimal import Decimal
from itertools import repeat
from typing import Any

from trato.db.text import fold
from trato.errors import ErrorCode, FieldError, TratoError
from trato.importing.maps import DateOrder, FieldSource, ImportMap
from trato.importing.sections import wrong
from trato.importing.sheet import PARTED_BY, TableRow
from trato.importing.targets import FULL_NAME
from trato.items.fields import CHANNELS, REFERENCES, FieldType
from trato.items.values import GivenChannel, GivenMoney

LONGEST_ORIGIN = 255
_SPACES = re.compile(r"[\s'’]")
_CODED = re.compile(r"(?P<first>[A-Z]{3})\s*(?P<after>\S.*)|(?P<before>.*\S)\s*(?P<last>[A-Z]{3})", re.ASCII)
_NOTHING = frozenset({"NULL", "\\N"})
"""As databases write empty cells."""
_NOON = time(12)
_DAY = re.compile(r"(\d{1,4})[./\- ](\d{1,2})[./\- ](\d{1,4})\.?(?:,?[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?")
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_ORDERS = frozenset(DateOrder)
_SITE_AHEAD = r"(?=\s|$|\w+://|[\w-]+(?:\.[\w-]+)+)"
_SHORT_YEAR = 2  # digits
_THIS_CENTURY = 70
_TRUTHS = dict.fromkeys(("yes", "true", "1", "x", "si", "sim", "tak"), True) | dict.fromkeys(
    ("no", "false", "0", "nao", "nie"), False
)
"""As people write it, in the languages that Trato speaks, folded."""


class Unreadable(ValueError):  # noqa: N818 - says what is the matter
    """A cell that doesn't hold what its field needs; the message says what it should be."""


@dataclass(slots=True)
class ImportRow:
    """A row on its way into the database: `given` by field code; what refers to others is in `names` until resolved,
    and then what isn't there yet in `missing`. `number`: that of the record, where rows are found by it. `assumed`: the
    fields of which the row says nothing, so that they have a default. `whole`: a cell that was cut into several names,
    which may be one after all: “Smith; Sons”."""

    row: TableRow
    origin: str = ""
    number: str = ""
    given: dict[str, Any] = field(default_factory=dict)
    names: dict[str, list[str]] = field(default_factory=dict)
    whole: dict[str, str] = field(default_factory=dict)
    missing: dict[str, list[str]] = field(default_factory=dict)
    assumed: set[str] = field(default_factory=set)
    faults: list[FieldError] = field(default_factory=list)

    def refuse_faults(self) -> None:
        """VALIDATION with everything that was wrong with the row, if anything was."""
        if self.faults:
            raise TratoError(ErrorCode.VALIDATION, self.faults[0].message, self.faults)


class RowReader:
    """Reads rows of one table. Raises VALIDATION naming the map's key for a column that the table lacks."""

    def __init__(self, plan: ImportMap, header: Sequence[str]) -> None:
        self._plan = plan
        place = _numbered_place if plan.numbered else _place
        self._places = {column: place(column, key, header) for column, key in plan.columns().items()}
        self._translations = {self._places[column]: pairs for column, pairs in plan.translations.items()}

    def read(self, row: TableRow) -> ImportRow:
        """The row's values; everything wrong with it is in its `faults`."""
        found = ImportRow(row)
        if row.fault is not None:
            found.faults.append(row.fault)
            return found
        if any("\x00" in row.cells[place] for place in self._places.values()):
            found.faults.append(FieldError("", "MALFORMED", "A cell contains a NUL character."))
            return found
        if self._plan.origin:
            self._read_origin(found)
        elif self._plan.match is not None and self._plan.match.column is not None:
            found.number = self._cell(found, self._plan.match.column)
        for source in self._plan.sources:
            try:
                self._read_field(found, source)
            except Unreadable as error:
                found.faults.append(FieldError(source.field.name, "UNREADABLE", str(error)))
        return found

    def _cell(self, row: ImportRow, column: str) -> str:
        place = self._places[column]
        text = row.row.cells[place].strip()
        return self._translations.get(place, {}).get(text, "" if text in _NOTHING else text)

    def _read_origin(self, found: ImportRow) -> None:
        parts = [found.row.cells[self._places[column]].strip() for column in self._plan.origin]
        found.origin = parts[0] if len(parts) == 1 else "|".join(part.replace("|", "||") for part in parts)
        if not any(parts):
            found.faults.append(FieldError("", "NO_ORIGIN", f"The row has no id in {', '.join(self._plan.origin)}."))
        elif len(found.origin) > LONGEST_ORIGIN:
            found.faults.append(FieldError("", "LONG_ORIGIN", f"The row's id is longer than {LONGEST_ORIGIN}."))

    def _read_field(self, found: ImportRow, source: FieldSource) -> None:
        entry = source.field
        cells = [source.value] if source.value else [self._cell(found, column) for column in source.columns]
        if source.default and not any(cells):
            cells = [source.default]
            found.assumed.add(entry.code)
        texts = [text for cell in cells for text in _cut(source, cell)]
        if entry.type in REFERENCES:
            found.names[entry.code] = list(dict.fromkeys(texts))
            if len(cells) == 1 and len(texts) > 1:
                found.whole[entry.code] = cells[0]
        elif entry.type in CHANNELS:
            labels = self._labels(found, source, cells)
            found.given[entry.code] = [GivenChannel(text, label) for text, label in zip(texts, labels, strict=False)]
        elif entry is FULL_NAME:
            found.given |= whole_name(source.join.join(texts))
        else:
            joined = source.join.join(texts)
            found.given[entry.code] = self._value(source, joined) if joined else None
            if isinstance(money := found.given[entry.code], GivenMoney) and source.currency and not money.currency:
                found.given[entry.code] = replace(money, currency=self._cell(found, source.currency) or None)

    def _labels(self, found: ImportRow, source: FieldSource, cells: Sequence[str]) -> Iterator[str | None]:
        """What each value is labelled with, and nothing from then on."""
        counts = [len(_cut(source, cell)) for cell in cells]
        if source.labelled_by is not None:
            cell = found.row.cells[self._places[source.labelled_by]]
            lines = cell.split(PARTED_BY)
            yield from lines if len(lines) >= sum(counts) else _between(source).split(cell)
        else:
            for label, count in zip(source.labels, counts, strict=False):
                yield from repeat(label, count)
        yield from repeat(None)

    def _value(self, source: FieldSource, text: str) -> Any:
        match source.field.type:
            case FieldType.INTEGER:
                number = self._number(text) * source.multiply
                if number != number.to_integral_value():
                    raise Unreadable(f"“{text}” is not a whole number.")
                return int(number)
            case FieldType.NUMBER:
                return self._number(text) * source.multiply
            case FieldType.BOOLEAN:
                return _truth(text)
            case FieldType.MONEY:
                bare, currency = _without_code(text)
                return GivenMoney(self._number(bare) * source.multiply, currency)
            case FieldType.DATE:
                return read_instant(text, source.date_format, self._plan.time_zone).date()
            case FieldType.DATETIME:
                return read_instant(text, source.date_format, self._plan.time_zone)
            case FieldType.ENUM:
                return next((option for option in source.field.options if fold(option) == fold(text)), text)
            case _:
                return text

    def _number(self, text: str) -> Decimal:
        return read_number(text, self._plan.reading.decimal_mark)


def _cut(source: FieldSource, cell: str) -> list[str]:
    """The texts in a cell."""
    parts = _between(source).split(cell) if source.split else [cell]
    return [part for text in parts if (part := text.strip())]


def _between(source: FieldSource) -> re.Pattern[str]:
    sign = re.escape(source.split or PARTED_BY)
    if source.field.type is FieldType.WEBSITE:
        sign += _SITE_AHEAD  # “?a=1;b=2” is one address
    return re.compile(f"{sign}|{PARTED_BY}")


def whole_name(text: str) -> dict[str, str | None]:
    """First and last name of somebody of whom only the whole name is known."""
    first, _, last = text.strip().rpartition(" ")
    return {"first_name": first.strip() or None, "last_name": last or None}


def _numbered_place(column: str, key: str, header: Sequence[str]) -> int:
    if not column.isdecimal() or not 1 <= int(column) <= len(header):
        raise wrong(key, f"names the column “{column}”, and there are {len(header)}, counted from 1")
    return int(column) - 1


def _place(column: str, key: str, header: Sequence[str]) -> int:
    exact = [at for at, name in enumerate(header) if name == column]
    places = exact or [at for at, name in enumerate(header) if name and fold(name) == fold(column)]
    if len(places) > 1:
        raise wrong(key, f"names the column “{column}”, which the file has {len(places)} times")
    if not places:
        columns = ", ".join(name for name in header if name)
        raise wrong(key, f"names the column “{column}”, which the file hasn't; its first row reads: {columns}")
    return places[0]


def read_number(text: str, decimal_mark: str) -> Decimal:
    """A number as people write it; what parts the thousands must part them in threes, or it could be a decimal mark."""
    parting = "," if decimal_mark == "." else "."
    bare = _SPACES.sub("", text)
    whole, mark, rest = bare.partition(decimal_mark)
    if not re.fullmatch(rf"-?(\d+|\d{{1,3}}({re.escape(parting)}\d{{3}})+)", whole) or (mark and not rest.isdecimal()):
        raise Unreadable(f"“{text}” is not a number.")
    return Decimal(f"{whole.replace(parting, '')}{'.' if mark else ''}{rest}")


def _without_code(text: str) -> tuple[str, str | None]:
    """An amount, and the currency's code that stands before or behind it."""
    found = _CODED.fullmatch(text)
    return (found["after"] or found["before"], found["first"] or found["last"]) if found else (text, None)


def _truth(text: str) -> bool:
    said = fold(text)
    if said not in _TRUTHS:
        raise Unreadable(f"“{text}” is neither yes nor no.")
    return _TRUTHS[said]


def read_instant(text: str, form: str | None, zone: tzinfo = UTC) -> datetime:
    """A time with its zone. A mere day becomes noon, so that it stays that day for people elsewhere."""
    try:
        if form in _ORDERS:
            moment, has_hour = _in_order(text, form)
        elif form is not None:
            moment = datetime.strptime(text, form)
            has_hour = any(sign in form for sign in ("%H", "%I", "%c", "%X"))
        else:
            moment = datetime.fromisoformat(text)
            has_hour = not _is_day(text)
        if not has_hour:
            moment = datetime.combine(moment.date(), _NOON)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=zone)
        moment.astimezone(zone)  # refuses what lies beyond the calendar
    except (ValueError, OverflowError):
        wanted = f"written {form}" if form else "such as 2026-10-31"
        raise Unreadable(f"“{text}” is not a date {wanted}.") from None
    return moment


def _in_order(text: str, order: str) -> tuple[datetime, bool]:
    """A day in this order, whatever stands between, and whether an hour follows. ISO 8601 is never mistaken."""
    found = _DAY.fullmatch(text)
    if found is None or _ISO_DAY.match(text):
        return datetime.fromisoformat(text), not _is_day(text)
    parts = dict(zip(order, map(int, found.group(1, 2, 3)), strict=True))
    if len(found[order.index("Y") + 1]) == _SHORT_YEAR:
        parts["Y"] += 2000 if parts["Y"] < _THIS_CENTURY else 1900
    hour, minute, second = (int(part or 0) for part in found.group(4, 5, 6))
    return datetime(parts["Y"], parts["M"], parts["D"], hour, minute, second), found[4] is not None


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
