"""Who may read what, kept beside the program: every name and every id is known, and with it who could read it when.

The names that tests give (`World.word`) are unlike anything else, so finding one in a message says whose it is. Steps
are numbered; rights change at most once in a step, and in that step both who could read before and who can after may be
told. What is remembered is rights alone: something in the recycle bin is still its readers'.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import Any

_WORD = re.compile(r"zq\d{5}")
_QUOTED = re.compile(r'"([A-Za-z0-9_-]{8,})"')


@dataclass
class Item:
    """A deal, company or contact: who looks after it, who watches it, and every change of that, by step."""

    responsible: str
    observers: frozenset[str] = frozenset()
    id: str = ""
    is_deleted: bool = False
    _spans: list[tuple[int, frozenset[str]]] = field(default_factory=list)

    def entrust(self, step: int, responsible: str, observers: frozenset[str]) -> None:
        """Its people from this step on; in the step itself the former may still hear of it."""
        self.responsible, self.observers = responsible, observers
        self._spans.append((step, self.readers))

    @property
    def readers(self) -> frozenset[str]:
        """The names of those who may read it now, besides those who see everything."""
        return self.observers | {self.responsible}

    def readable_between(self, first: int, last: int) -> set[str]:
        """Who could read it at some moment of these steps, both included."""
        ends = [start for start, _ in self._spans[1:]] + [last]
        return {
            person
            for (start, readers), end in zip(self._spans, ends, strict=True)
            if start <= last and end >= first
            for person in readers
        }


@dataclass
class Secrets:
    """Every name and id there is, and the items through which one may learn it: one of them suffices."""

    step: int = 0
    ends: list[int] = field(default_factory=list)
    _words: int = 0
    _owners: dict[str, list[Item]] = field(default_factory=dict)

    def word(self, *owners: Item) -> str:
        """A name never used before, that only readers of one of these items may learn."""
        self._words += 1
        word = f"zq{self._words:05}"
        self._owners[word] = list(owners)
        return word

    def own(self, secret: str, *owners: Item) -> None:
        """An id, or a word that is now also on these items."""
        self._owners.setdefault(secret, []).extend(owners)

    def end_step(self, position: int) -> None:
        """The step is over; the log's last position in it."""
        self.ends.append(position)
        self.step += 1

    def told(self, message: dict[str, Any], person: str) -> set[str]:
        """What a message that has been received now names and the person could not read.

        From the step of its event on, until now: a message shows what could be read at its delivery.
        """
        text = json.dumps(message)
        first = bisect_left(self.ends, int(message["cursor"].rpartition(".")[2]))
        return {
            secret
            for secret in {*_WORD.findall(text), *_QUOTED.findall(text)}
            if (owners := self._owners.get(secret)) is not None
            and not any(person in owner.readable_between(first, self.step) for owner in owners)
        }
