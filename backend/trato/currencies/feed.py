"""Changes of currencies, told from the log: each message carries all of them as they are now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from trato.items.rates import SUBJECT, Rates, read_rates
from trato.live.log import LoggedEvent
from trato.live.sources import Projection


class CurrencyNewsType(StrEnum):
    """What a message says."""

    READY = "READY"
    CURRENCIES = "CURRENCIES"
    RESYNC = "RESYNC"


@dataclass(frozen=True, slots=True)
class CurrencyNews:
    """One message. `rates` are for CURRENCIES."""

    type: CurrencyNewsType
    rates: Rates | None = None


async def _project(events: Sequence[LoggedEvent]) -> list[tuple[int, CurrencyNews]]:
    own = [event for event in events if event.item_kind == SUBJECT]
    if not own:
        return []
    return [(own[-1].position, CurrencyNews(CurrencyNewsType.CURRENCIES, await read_rates()))]


CURRENCIES: Projection[CurrencyNews] = Projection(
    project=_project,
    ready=lambda: CurrencyNews(CurrencyNewsType.READY),
    resync=lambda: CurrencyNews(CurrencyNewsType.RESYNC),
)
"""Everyone may see which currencies there are: the same messages for all."""
