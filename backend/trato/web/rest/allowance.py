"""How often a program may ask over REST: so often a minute with each token, evenly refilled (R86).

Each process counts for itself, in memory: what is protected is the process, and a count in the database would cost more
than most requests.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from time import monotonic

MINUTE = 60.0


class Allowance:
    """Counts requests by who makes them (GCRA: a full minute's worth may come at once)."""

    def __init__(self, per_minute: int, clock: Callable[[], float] = monotonic) -> None:
        self._each = MINUTE / per_minute
        self._clock = clock
        self._spent_until: dict[int, float] = {}

    def spend(self, who: int) -> int | None:
        """Count a request; None when there was room for it, else in how many seconds there is."""
        now = self._clock()
        until = max(self._spent_until.get(who, now), now) + self._each
        if until > now + MINUTE:
            return math.ceil(until - now - MINUTE)
        if len(self._spent_until) > 1000:
            self._spent_until = {one: spent for one, spent in self._spent_until.items() if spent > now}
        self._spent_until[who] = until
        return None
