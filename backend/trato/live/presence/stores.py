"""Where presence is kept: in memory, or in a table that several processes share and each keeps its own rows in.

A row is one tab at one place. What its process stops renewing counts no longer after ROW_SECONDS, so nobody outlives
the process their connection was at. The clock is the store's: the database's where there are several processes.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Protocol

from trato.db.fields import decode_datetime, encode_bool
from trato.db.sql import Sql, execute, fetch, one_of
from trato.live.log import Subject

ROW_SECONDS = 30.0
HOLD_SECONDS = 60.0

Place = Subject
"""Where one can be: a pipeline's board, or an item."""


@dataclass(eq=False, slots=True)
class Attendance:
    """One tab at one place, by a connection to this process. `number` is unique in the process."""

    number: int
    place: Place
    user_id: int
    tab: str
    begun: float = field(default_factory=monotonic)

    @property
    def age(self) -> float:
        """Seconds since it began."""
        return monotonic() - self.begun


@dataclass(frozen=True, slots=True)
class PresentTab:
    """A tab at a place, as everyone may know it. `holding` are ids of deals, in the order of their stack.

    `held_for` and `lasts` are the seconds left to its hold and to itself.
    """

    place: Place
    since: datetime
    user_id: int
    name: str
    holding: tuple[int, ...]
    held_for: float = field(default=0.0, compare=False)
    lasts: float = field(default=ROW_SECONDS, compare=False)


class PresenceStore(Protocol):
    """Keeps rows of this process, and tells those of all."""

    async def write(self, present: Sequence[Attendance], left: Sequence[Attendance]) -> None:
        """Add or renew rows, and delete others; one statement at most."""

    async def hold(self, user_id: int, tab: str, place: Place, cards: Sequence[int]) -> bool:
        """Let the tab hold cards (ids of deals), and only these; False, and nothing done, when it isn't there."""

    async def let_go(self, user_id: int, tab: str) -> None:
        """Let the tab hold nothing."""

    async def read(self, places: Collection[Place]) -> list[PresentTab]:
        """Everyone active at these places, by arrival, in one statement."""


@dataclass(slots=True)
class _Kept:
    attendance: Attendance
    since: datetime
    holding: tuple[int, ...] = ()
    held_until: float = 0.0

    @property
    def held_for(self) -> float:
        return max(0.0, self.held_until - monotonic()) if self.holding else 0.0


class MemoryStore:
    """For a single process: its rows go when it does. Only names and who is active are read from the database."""

    def __init__(self) -> None:
        self._rows: dict[int, _Kept] = {}

    async def write(self, present: Sequence[Attendance], left: Sequence[Attendance]) -> None:
        """See PresenceStore."""
        for attendance in present:
            since = datetime.now(UTC) - timedelta(seconds=attendance.age)
            self._rows.setdefault(attendance.number, _Kept(attendance, since))
        for attendance in left:
            self._rows.pop(attendance.number, None)

    async def hold(self, user_id: int, tab: str, place: Place, cards: Sequence[int]) -> bool:
        """See PresenceStore."""
        rows = self._of(user_id, tab)
        if all(row.attendance.place != place for row in rows):
            return False
        for row in rows:
            row.holding = tuple(cards) if row.attendance.place == place else ()
            row.held_until = monotonic() + HOLD_SECONDS
        return True

    async def let_go(self, user_id: int, tab: str) -> None:
        """See PresenceStore."""
        for row in self._of(user_id, tab):
            row.holding = ()

    async def read(self, places: Collection[Place]) -> list[PresentTab]:
        """See PresenceStore."""
        rows = [row for row in self._rows.values() if row.attendance.place in places]
        names = await _active(row.attendance.user_id for row in rows)
        tabs = []
        for row in rows:
            at, held_for = row.attendance, row.held_for
            if at.user_id in names:
                holding = row.holding if held_for else ()
                tabs.append(PresentTab(at.place, row.since, at.user_id, names[at.user_id], holding, held_for))
        return sorted(tabs, key=_by_arrival)

    def _of(self, user_id: int, tab: str) -> list[_Kept]:
        return [row for row in self._rows.values() if (row.attendance.user_id, row.attendance.tab) == (user_id, tab)]


class PostgresStore:
    """For any number of processes: an unlogged table. Each row is written by the process it belongs to, but its hold.

    A hold is written by whichever process its request came to, so renewing a row leaves it alone.
    """

    def __init__(self) -> None:
        self._process = secrets.token_hex(8)

    async def write(self, present: Sequence[Attendance], left: Sequence[Attendance]) -> None:
        """See PresenceStore. Rows that another process has let expire are deleted besides."""
        columns = (
            [attendance.number for attendance in present],
            [_text(attendance.place) for attendance in present],
            [attendance.user_id for attendance in present],
            [attendance.tab for attendance in present],
            [attendance.age for attendance in present],
        )
        gone = [attendance.number for attendance in left]
        await execute(Sql(_WRITE, (ROW_SECONDS, self._process, self._process, gone, self._process, *columns)))

    async def hold(self, user_id: int, tab: str, place: Place, cards: Sequence[int]) -> bool:
        """See PresenceStore."""
        held = await execute(
            Sql(_HOLD, (_text(place), list(cards), HOLD_SECONDS, user_id, tab, user_id, tab, _text(place), ROW_SECONDS))
        )
        return bool(held)

    async def let_go(self, user_id: int, tab: str) -> None:
        """See PresenceStore."""
        await execute(Sql("UPDATE presence SET holding = '{}' WHERE user_id = ? AND tab = ?", (user_id, tab)))

    async def read(self, places: Collection[Place]) -> list[PresentTab]:
        """See PresenceStore."""
        by_text = {_text(place): place for place in places}
        rows = await fetch(Sql(_READ, (ROW_SECONDS, list(by_text), ROW_SECONDS)))
        return [
            PresentTab(
                by_text[row["place"]],
                decode_datetime(row["since"]),
                row["user_id"],
                row["name"],
                tuple(row["holding"]),
                row["held_for"] or 0.0,
                row["lasts"],
            )
            for row in rows
        ]


_WRITE = """
WITH expired AS (
    SELECT process, number FROM presence
    WHERE seen_at < now() - ? * interval '1 second' AND process <> ? FOR UPDATE SKIP LOCKED
), gone AS (
    DELETE FROM presence WHERE (process, number) IN (SELECT process, number FROM expired)
        OR (process = ? AND number = ANY(CAST(? AS BIGINT[])))
)
INSERT INTO presence (process, number, place, user_id, tab, since, seen_at)
SELECT CAST(? AS TEXT), number, place, user_id, tab, now() - age * interval '1 second', now()
FROM unnest(CAST(? AS BIGINT[]), CAST(? AS TEXT[]), CAST(? AS BIGINT[]), CAST(? AS TEXT[]), CAST(? AS FLOAT8[]))
    AS fresh (number, place, user_id, tab, age)
ON CONFLICT (process, number) DO UPDATE SET seen_at = excluded.seen_at"""

_HOLD = """
UPDATE presence SET holding = CASE WHEN place = ? THEN CAST(? AS BIGINT[]) ELSE '{}' END,
    held_until = now() + ? * interval '1 second'
WHERE user_id = ? AND tab = ? AND EXISTS (
    SELECT 1 FROM presence AS there WHERE there.user_id = ? AND there.tab = ? AND there.place = ?
        AND there.seen_at > now() - ? * interval '1 second')
RETURNING number"""

# A row names the second at which it ends, so that its readers look again then, not sooner and not later.
_READ = """
SELECT there.place, there.user_id, "user".name, there.since,
    CASE WHEN there.held_until > now() THEN there.holding ELSE '{}' END AS holding,
    CASE WHEN there.holding <> '{}'
        THEN CAST(GREATEST(0, extract(epoch FROM there.held_until - now())) AS FLOAT8) END AS held_for,
    CAST(extract(epoch FROM there.seen_at - now()) AS FLOAT8) + ? AS lasts
FROM presence AS there JOIN "user" ON "user".id = there.user_id AND "user".is_active
WHERE there.place = ANY(CAST(? AS TEXT[])) AND there.seen_at > now() - ? * interval '1 second'
ORDER BY there.since, there.user_id, there.process, there.number"""


async def _active(ids: Iterable[int]) -> dict[int, str]:
    """The names of those of these users who are active."""
    wanted = set(ids)
    if not wanted:
        return {}
    rows = await fetch(
        Sql('SELECT id, name FROM "user" WHERE is_active = ? AND ', (encode_bool(True),)) + one_of("id", wanted)
    )
    return {row["id"]: row["name"] for row in rows}


def _text(place: Place) -> str:
    return f"{place.kind}:{place.id}"


def _by_arrival(tab: PresentTab) -> tuple[datetime, int]:
    return tab.since, tab.user_id
