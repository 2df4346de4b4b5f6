"""Finds the records that rows without an id of their own are already, by what one field holds (R77)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from trato.access.gate import Access
from trato.db.sql import Sql, all_of, fetch, one_of
from trato.db.text import name_key
from trato.errors import TratoError
from trato.importing.maps import ImportMap, Match, Rule
from trato.importing.rows import ImportRow
from trato.items.fields import CHANNELS
from trato.items.kinds import ItemKind
from trato.items.records import readable
from trato.items.references import ITEM_KINDS
from trato.items.values import Values, clean

LARGEST = 2**63 - 1
Keys = frozenset[str | int]


def keys_of(match: Match, kind: ItemKind, row: ImportRow, values: Values) -> Keys:
    """Under what a row's record would be found; nothing when the field is empty, which finds none."""
    if match.column is not None:
        return frozenset({int(row.number)}) if row.number.isdecimal() and int(row.number) <= LARGEST else frozenset()
    if match.by.is_title:
        return frozenset({match.by.folded(kind.title_of(values))})
    if match.by.type in CHANNELS:
        return frozenset(channel.normalized for channel in values.get(match.by.code) or ())
    text = match.by.text_of(values)
    return frozenset({match.by.folded(text)}) if text else frozenset()


@dataclass(frozen=True, slots=True)
class Tied:
    """By what a row of a file hangs together with others, each as its hash; nothing for one at fault.

    `sought`: under what it looks for records. `given`: under what its own is found afterwards. `named`: what it calls
    others, and makes where nothing is called so; whoever seeks one of these needs the first row that named it alone.
    """

    sought: frozenset[int] = frozenset()
    given: frozenset[int] = frozenset()
    named: frozenset[int] = frozenset()

    @property
    def all(self) -> frozenset[int]:
        """Whatever it is."""
        return self.sought | self.given | self.named

    def among(self, ties: Set[int]) -> Tied:
        """Only these."""
        return Tied(self.sought & ties, self.given & ties, self.named & ties)


class Ties:
    """Which rows of a file may be about the same record, or name each other's: what comes of one depends on others."""

    def __init__(self, plan: ImportMap, access: Access) -> None:
        kind = plan.target.kind
        self._kind, self._access = kind, access
        self._match = plan.match if plan.match is not None and plan.match.rule is not Rule.ALLOW else None
        self._naming = [
            source.field.code
            for source in plan.sources
            if kind is not None and ITEM_KINDS.get(source.field.type) == kind.code
        ]

    def are_possible(self) -> bool:
        """Whether rows may be tied at all: not where each makes a record of its own and names none of its kind."""
        return self._kind is not None and bool(self._match or self._naming)

    def parts(self, rows: Sequence[ImportRow]) -> Iterator[Sequence[ImportRow]]:
        """Parts of a batch in which no row seeks what an earlier one is called, or has made by naming it."""
        begun, given, named = 0, set[int](), set[int]()
        for at, row in enumerate(rows if self._naming else ()):
            own = self.of(row)
            if own.sought & given or (own.sought - own.named) & named:
                yield rows[begun:at]
                begun, given, named = at, set(), set()
            given |= own.given
            named |= own.named
        yield rows[begun:]

    def of(self, row: ImportRow) -> Tied:
        """The ties of a row as it was read."""
        if self._kind is None or row.faults or not self.are_possible():
            return Tied()
        kind = self._kind
        given = {code: value for code, value in row.given.items() if kind.by_code[code].editable}
        try:
            values = clean(kind, given, creating=False, base_currency=self._access.base_currency, path="")
            keys = keys_of(self._match, kind, row, values) if self._match else frozenset()
            title = _name(kind.title_of(values)) if self._naming else None
        except TratoError:
            return Tied()
        found, own = frozenset(map(hash, keys)), frozenset() if title is None else frozenset({title})
        named = frozenset(_name(text) for code in self._naming for text in row.names.get(code, ()))
        by_title = self._match is not None and self._match.column is None and self._match.by.code == "title"
        return Tied(found | named | (own if by_title else frozenset()), found | own, named)


def _name(text: str) -> int:
    return hash(("name", name_key(text)))


def waves(keys: Sequence[Keys]) -> Iterator[slice]:
    """Parts of a batch in which no key occurs twice: what one part makes, the next one finds."""
    begun, met = 0, set[str | int]()
    for at, own in enumerate(keys):
        if own & met:
            yield slice(begun, at)
            begun, met = at, set()
        met |= own
    yield slice(begun, len(keys))


async def find_matches(match: Match, kind: ItemKind, access: Access, keys: Sequence[Keys]) -> list[set[int]]:
    """For each row the records that it may be, of those that the person may read, in one statement."""
    wanted = {key for own in keys for key in own}
    if not wanted:
        return [set() for _ in keys]
    rows = await fetch(_found_by(match, kind, access, wanted))
    by_key: dict[str | int, set[int]] = {}
    for row in rows:
        by_key.setdefault(row["found"], set()).add(row["id"])
    return [set().union(*(by_key.get(key, set()) for key in own)) for own in keys]


def _found_by(match: Match, kind: ItemKind, access: Access, wanted: set[str | int]) -> Sql:
    tables, key = Sql(f"{kind.table} AS item"), match.by.folded_sql("item")
    conditions = [readable(kind, access, "item")]
    if match.column is not None:
        key = "item.id"
    elif match.by.type in CHANNELS:
        key = "channel.normalized"
        tables += " JOIN item_channel AS channel ON channel.item_id = item.id"
        conditions.append(Sql("channel.item_kind = ? AND channel.kind = ?", (kind.code, match.by.type.value)))
    return f"SELECT {key} AS found, item.id FROM " + tables + " WHERE " + all_of([one_of(key, wanted), *conditions])
