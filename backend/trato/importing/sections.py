"""The tables of a map file, read key by key: each value checked, mistyped keys found, each complaint naming its key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from trato.errors import TratoError, invalid


def wrong(key: str, sentence: str) -> TratoError:
    """VALIDATION for the key of a map; `sentence` goes on after the key's name."""
    return invalid(f"map.{key}", "BAD_MAP", f"The map is wrong at “{key}”: it {sentence}.")


class Section:
    """A table of the map. Keys are ticked off as they are read; `finish` refuses those that were not."""

    def __init__(self, path: str, given: Mapping[str, Any]) -> None:
        self._path = path
        self._given = given
        self._read: set[str] = set()

    def __contains__(self, name: str) -> bool:
        return name in self._given

    def __iter__(self) -> Iterator[str]:
        return iter(self._given)

    def key(self, name: str) -> str:
        """The key's full name."""
        return f"{self._path}.{name}" if self._path else name

    def value(self, name: str) -> Any:
        """Whatever stands there, None when nothing does."""
        self._read.add(name)
        return self._given.get(name)

    def text(self, name: str, *, longest: int = 1000) -> str:
        """A text that must be there."""
        found = self.optional_text(name)
        if found is None:
            raise wrong(self.key(name), "is missing")
        if len(found) > longest:
            raise wrong(self.key(name), f"has at most {longest} characters")
        return found

    def optional_text(self, name: str) -> str | None:
        """A text, or None when absent."""
        found = self.value(name)
        if found is not None and (not isinstance(found, str) or not found):
            raise wrong(self.key(name), "must be a text")
        return found

    def flag(self, name: str, *, default: bool) -> bool:
        """True or false; `default` when absent."""
        found = self.value(name)
        if found is not None and not isinstance(found, bool):
            raise wrong(self.key(name), "must be true or false")
        return default if found is None else found

    def texts(self, name: str, *, or_empty: bool = False) -> tuple[str, ...]:
        """One text or a list of them, which may be empty ones when that means something; nothing when absent."""
        found = self.value(name)
        listed = [found] if isinstance(found, str) else found or []
        if not isinstance(listed, list) or not all(isinstance(one, str) and (one or or_empty) for one in listed):
            raise wrong(self.key(name), "must be a text or a list of texts")
        return tuple(listed)

    def choice(self, name: str, allowed: Iterable[str], default: str | None = None) -> str:
        """One of the texts allowed; `default` when absent."""
        found = self.value(name)
        if found is None and default is not None:
            return default
        known = list(allowed)
        if found not in known:
            raise wrong(self.key(name), f"must be one of {', '.join(map(repr, known))}")
        return str(found)

    def number(self, name: str, default: int) -> Decimal:
        """A number that isn't negative; `default` when absent."""
        found = self.value(name)
        if found is None:
            return Decimal(default)
        if isinstance(found, bool) or not isinstance(found, int | float) or not 0 <= found < 10**12:
            raise wrong(self.key(name), "must be a number of 0 or more")
        return Decimal(str(found))

    def section(self, name: str) -> Section | None:
        """A table, or None when absent."""
        found = self.value(name)
        if found is None:
            return None
        if not isinstance(found, Mapping):
            raise wrong(self.key(name), "must be a table")
        return Section(self.key(name), found)

    def sections(self, name: str) -> list[Section]:
        """A list of tables, empty when absent."""
        found = self.value(name) or []
        if not isinstance(found, list) or not all(isinstance(one, Mapping) for one in found):
            raise wrong(self.key(name), "must be a list of tables")
        return [Section(f"{self.key(name)}[{at}]", one) for at, one in enumerate(found)]

    def finish(self) -> None:
        """Refuse a key that nothing has read."""
        for name in self._given:
            if name not in self._read:
                raise wrong(self.key(name), f"is not known here; there are {', '.join(sorted(self._read))}")
