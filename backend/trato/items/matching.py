"""What a list or a board holds: a filter and a search, which keep their meaning while time goes by."""

from __future__ import annotations

import asyncio
from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime

import structlog

from trato.access.gate import Access
from trato.db.sql import Sql, all_of, fetch_one
from trato.items import periods
from trato.items.conditions import compiled, searched
from trato.items.filters import EVERYTHING, Filter, currencies_of, heeded, paths_of, paths_to_plans, turn_of
from trato.items.kinds import ItemKind, Relation
from trato.items.periods import Clock, Turn

RETRY_SECONDS = 5.0
LONGEST_SLEEP = 60.0
"""Seconds without a look at the clock, which may be set meanwhile."""

logger = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Matching:
    """The items of a kind that match, for one reader."""

    kind: ItemKind
    access: Access
    filter: Filter = EVERYTHING
    search: str | None = None

    def where(self, alias: str = "item", moment: datetime | None = None) -> Sql:
        """The condition on the row `alias`, by the clock of `moment` or now. VALIDATION for an impossible search."""
        return all_of([*searched(alias, self.search), compiled(self.kind, self.filter, self.access, alias, moment)])

    @property
    def key(self) -> Hashable:
        """Readers with equal keys, and equal scopes, mean the same items at any time."""
        return (self.kind.code, self.filter, self.search)

    @property
    def turn(self) -> Turn:
        """How often it comes to mean other items by itself."""
        return turn_of(self.filter)

    @property
    def currencies(self) -> frozenset[str]:
        """What it asks for amounts in."""
        return currencies_of(self.filter)

    @property
    def heeded(self) -> tuple[str, ...]:
        """How kinds of events about an item begin that decide whether it matches, besides those of its own kind."""
        return tuple(heeded(self.filter))

    @property
    def paths(self) -> list[tuple[Relation, ...]]:
        """The ways on which it looks at other items."""
        return list(paths_of(self.filter))

    @property
    def paths_to_plans(self) -> list[tuple[Relation, ...]]:
        """The ways to the items of which it asks what is planned: an activity alone may decide that an item matches."""
        return list(paths_to_plans(self.filter))

    async def has_turned_since(self, moment: datetime, within: Sql) -> bool:
        """Whether other rows `item` match now than by the clock of `moment`, only because time has passed."""
        if self.turn is Turn.NEVER:
            return False
        now = periods.now()
        return Clock(moment, self.access.time_zone).turns(self.turn) <= now and await self._differs(within, moment, now)

    async def until_turned(self, within: Sql) -> None:
        """Wait until other rows match than do now, for that reason. Not for what turns never."""
        known = periods.now()
        while True:
            turned = Clock(known, self.access.time_zone).turns(self.turn)
            await _until(turned)
            try:
                if await self._differs(within, known, turned):
                    return
            except Exception as error:  # while the database is away nothing is missed: it is asked again
                logger.warning("filter_not_renewed", exc_info=error)
                await asyncio.sleep(RETRY_SECONDS)
                continue
            known = turned

    async def _differs(self, within: Sql, before: datetime, after: datetime) -> bool:
        told_apart = "CASE WHEN " + self.where(moment=before) + " THEN 1 ELSE 0 END <> CASE WHEN "
        told_apart += self.where(moment=after) + " THEN 1 ELSE 0 END"
        rows = f"SELECT 1 AS x FROM {self.kind.table} AS item WHERE " + all_of([within, told_apart]) + " LIMIT 1"
        return await fetch_one(rows) is not None


async def _until(moment: datetime) -> None:
    while (left := (moment - periods.now()).total_seconds()) > 0:  # noqa: ASYNC110 - time is what is waited for
        await asyncio.sleep(min(left, LONGEST_SLEEP))
