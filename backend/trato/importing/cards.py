"""Electronic visiting cards (vCard 2.1, 3.0, 4.0) as rows, a card each, whose columns are the fields of contacts (R78).

A reader of our own: of the 37 files that phones, mail programs and the standards' authors wrote and we test with,
vobject, the library for Python, gives up on ten as a whole. Here a card that can't be read is one row at fault.
"""

from __future__ import annotations

import binascii
import codecs
import io
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from trato.errors import FieldError, invalid
from trato.importing.charset import detect_encoding
from trato.importing.sheet import PARTED_BY, Reading, TableRow
from trato.items.channels import REACHED_BY
from trato.items.messengers import normalize_messenger

LABELLED = tuple(entry.name for entry in REACHED_BY)
COLUMNS = ("firstName", "lastName", "post", "companies", *LABELLED, "address", "birthDate", "description",
           *(f"{column}.label" for column in LABELLED))  # fmt: skip
BEGIN, END = "BEGIN:VCARD", "END:VCARD"
LONGEST_CARD = 5_000_000  # characters: most of it is a picture
_PROPERTY = re.compile(
    r"(?:(?P<group>[\w-]+)\.)?(?P<name>[\w-]+)(?P<parameters>(?:;(?:[^:\";]|\"[^\"]*\")*)*):(?P<value>.*)", re.S
)
_PARAMETER = re.compile(r";((?:[^;\"]|\"[^\"]*\")*)")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PARTS = re.compile(r"(?<!\\)((?:\\\\)*);")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_UNREAD = frozenset({"PHOTO", "LOGO", "SOUND", "KEY", "AGENT"})
_PAGERS = frozenset({"FAX", "PAGER"})
_KINDS = {"CELL": "mobile", "WORK": "work", "HOME": "home"}
_OF_APPLE = re.compile(r"_\$!<(.*)>!\$_")


@dataclass(slots=True)
class Card:
    """What is read of a card; of what a field takes once, the first. `labels` are those of values, by the column."""

    values: dict[str, list[str]] = field(default_factory=dict)
    labels: dict[str, dict[str, str]] = field(default_factory=dict)
    latest: tuple[str, str] | None = None

    def add(self, column: str, *values: str) -> None:
        """Add what isn't empty and isn't there yet."""
        given = [value for value in dict.fromkeys(map(str.strip, values)) if value]
        there = self.values.setdefault(column, [])
        there += [value for value in given if value not in there]
        self.latest = (column, given[-1]) if given else None

    def cells(self) -> list[str]:
        """The row; several values of a cell stand on lines of their own."""
        of_labels = {f"{column}.label": self._labels(column) for column in LABELLED}
        return [PARTED_BY.join((self.values | of_labels).get(column, ())) for column in COLUMNS]

    def label(self, label: str) -> None:
        """Say what kind of phone, address or site the one is that was added last."""
        if label and self.latest is not None:
            column, value = self.latest
            self.labels.setdefault(column, {}).setdefault(value, label)

    def _labels(self, column: str) -> list[str]:
        known = self.labels.get(column, {})
        return [" ".join(known.get(value, "").splitlines()) for value in self.values.get(column, ())] if known else []


class Cards:
    """An open file of cards. Use it as a context manager.

    Raises VALIDATION (field `file`): EMPTY, BINARY, UNKNOWN_ENCODING.
    """

    delimiter = None
    sheets = ()
    header: tuple[str, ...] = COLUMNS

    def __init__(self, path: Path, reading: Reading) -> None:
        self.path = path
        self.encoding = reading.encoding or detect_encoding(path)
        self.size = path.stat().st_size
        self._raw = path.open("rb")
        self._file = io.TextIOWrapper(self._raw, self.encoding, errors="replace", newline=None)

    def __enter__(self) -> Cards:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    @property
    def position(self) -> int:
        """Bytes read so far, of `size`."""
        return self.size if self._raw.closed else self._raw.tell()

    def rows(self) -> Iterator[TableRow]:
        """A row for each card, numbered from 1."""
        for number, lines in enumerate(self._cards(), 1):
            if lines is None:
                fault = FieldError("", "BROKEN_CARD", "The card has no end.")
                yield TableRow(number, [""] * len(COLUMNS), fault)
            else:
                yield TableRow(number, _card(lines).cells())

    def _cards(self) -> Iterator[list[str] | None]:
        """The lines of each card; None for one that another begins in, or that is too long."""
        lines: list[str] | None = None
        length = depth = 0
        for line in self._file:
            mark = line.strip().upper()
            if lines is None:
                if mark == BEGIN:
                    lines, length, depth = [], 0, 0
                continue
            length += len(line)
            if mark == BEGIN:
                depth += 1  # the card of an assistant, within this one
            elif mark == END and depth:
                depth -= 1
            elif mark == END:
                yield lines
                lines = None
            elif not depth:
                lines.append(line.rstrip("\r\n"))
            if length > LONGEST_CARD:
                yield None
                lines = None
        if lines is not None:
            yield None


def is_cards(head: bytes) -> bool:
    """Whether a file that begins so holds cards."""
    encoding = next((encoding for mark, encoding in _MARKS if head.startswith(mark)), "latin-1")
    return head[:200].decode(encoding, "ignore").lstrip().upper().startswith(BEGIN)


def check_cards(path: Path) -> None:
    """VALIDATION EMPTY when there is no card in the file."""
    with Cards(path, Reading()) as cards:
        if next(cards.rows(), None) is None:
            raise invalid("file", "EMPTY", "There is no card in the file.")


def _unfolded(lines: list[str]) -> Iterator[str]:
    """The properties: a line that begins with a space goes on with the one before, and so does one after a soft break.

    Some writers break texts without either; what is no property goes on with the one before, too.
    """
    parts: list[str] = []
    is_quoted = False
    for line in lines:
        if is_quoted and parts[-1].endswith("="):
            parts[-1] = parts[-1][:-1]
            parts.append(line if line.startswith("=") else line.lstrip("\t "))
        elif line[:1] in (" ", "\t"):
            parts.append(line[1:])
        elif _PROPERTY.match(line) or not line.strip():
            yield "".join(parts)
            parts = [line]
            is_quoted = "QUOTED-PRINTABLE" in line.partition(":")[0].upper()
        else:
            parts += ("\n", line)
    yield "".join(parts)


def _card(lines: list[str]) -> Card:
    card = Card()
    names: dict[str, list[str]] = {}
    group = None
    for text in _unfolded(lines):
        found = _PROPERTY.match(text)
        if found is None or (name := found["name"].upper()) in _UNREAD:
            continue
        parameters = [part.strip('"').upper() for part in _parameters(found["parameters"])]
        value = _decoded(found["value"], parameters)
        if name in ("N", "FN", "ORG"):
            names.setdefault(name, _parts(value) if name != "FN" else [_plain(value)])
            if name == "ORG":
                card.add("companies", _parts(value)[0])
        elif name == "X-ABLABEL":
            if found["group"] is not None and found["group"] == group:
                card.label(_OF_APPLE.sub(lambda known: known[1].lower(), _plain(value)))
        else:
            card.latest, group = None, found["group"]
            _read(card, name, value, frozenset(parameters))
            card.label(next((label for kind, label in _KINDS.items() if kind in parameters), ""))
    _name(card, names)
    return card


def _read(card: Card, name: str, value: str, parameters: frozenset[str]) -> None:
    match name:
        case "TITLE" | "ROLE" if not card.values.get("post"):
            card.add("post", _plain(value))
        case "TEL" if not parameters & _PAGERS:
            card.add("phones", _phone(value))
        case "EMAIL":
            card.add("emails", re.sub(r"^mailto:", "", _plain(value), flags=re.IGNORECASE))
        case "URL":
            card.add("websites", _plain(value))
        case "IMPP" if normalize_messenger(_plain(value)):
            card.add("messengers", _plain(value))
        case "ADR" if not card.values.get("address"):
            box, extra, street, place, region, code, country = (_parts(value) + [""] * 7)[:7]
            town = " ".join(part for part in (code, place) if part)
            card.add("address", ", ".join(part for part in (street, extra, box, town, region, country) if part))
        case "BDAY" if not card.values.get("birthDate"):
            card.add("birthDate", _day(value))
        case "NOTE":
            card.values["description"] = ["\n".join([*card.values.get("description", ()), _plain(value)]).strip()]


def _parameters(text: str) -> Iterator[str]:
    """What is said of the value: in 2.1 `WORK`, else `TYPE=WORK,VOICE`."""
    for found in _PARAMETER.finditer(text):
        key, equals, values = found[1].partition("=")
        if not equals:
            yield key
        elif key.strip().upper() in ("TYPE", "ENCODING"):
            yield from values.strip('"').split(",")
        elif key.strip().upper() == "CHARSET":
            yield f"CHARSET={values}"


def _decoded(value: str, parameters: list[str]) -> str:
    if "QUOTED-PRINTABLE" not in parameters:
        return value
    charset = next((part.partition("=")[2].strip('"') for part in parameters if part.startswith("CHARSET=")), "utf-8")
    raw = quopri.decodestring(value.encode("utf-8", "replace"))
    try:
        return raw.decode(charset)
    except (LookupError, UnicodeDecodeError, binascii.Error):
        return raw.decode("cp1252", "replace")


def _parts(value: str) -> list[str]:
    """What semicolons part, each without its escapes."""
    return [_plain(part) for part in _PARTS.sub(lambda found: found[1] + "\x1f", value).split("\x1f")]


def _plain(value: str) -> str:
    text = _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)
    return re.sub(r"[\r\n]+", "\n", text).replace("\x00", "").strip()


def _phone(value: str) -> str:
    number, _, extension = re.sub(r"^tel:", "", _plain(value), flags=re.IGNORECASE).partition(";ext=")
    return f"{number} ext. {extension}" if extension else number


def _day(value: str) -> str:
    """The day of birth; nothing for one without a year, which no date can be."""
    found = re.match(r"(\d{4})-?(\d\d)-?(\d\d)", value.strip())
    return "-".join(found.groups()) if found else ""


def _name(card: Card, names: dict[str, list[str]]) -> None:
    """First and last name; who has none is called as on the card, else as the firm."""
    last, first, middle = (names.get("N", []) + [""] * 3)[:3]
    if not (first or last):
        shown = next((name for name in (names.get("FN", [""])[0], names.get("ORG", [""])[0]) if name), "")
        first, _, last = shown.rpartition(" ")
    card.add("firstName", " ".join(part for part in (first, middle) if part))
    card.add("lastName", last)
