"""Queues and absences as they are read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from trato.crm_settings.setting import has_leads
from trato.db.fields import decode_bool, decode_date
from trato.db.sql import TRUE, Row, Sql, all_of, fetch, one_of, row_lock
from trato.errors import not_found
from trato.items.readers import Candidate, candidates
from trato.items.values import bound
from trato.queues.choosing import Member, Presence, QueueMethod
from trato.staged.kinds import DEALS, LEADS, STAGED_KINDS
from trato.work_calendar.calendar import WorkCalendar

SUBJECT = "queue"
"""What events of queues are about, and their table."""
ABSENCE = "user_absence"
"""The table of absences."""
Sees = Callable[[Candidate], bool]
"""Whether somebody could see what they are chosen for: nobody else is made responsible for it (R22)."""


@dataclass(frozen=True, slots=True)
class QueueRecord:
    """A queue; the ids of its members in their order."""

    id: int
    name: str
    method: QueueMethod
    within_hours: bool
    fallback_id: int
    previous_id: int | None
    version: int
    member_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AbsenceRecord:
    """Days on which somebody is away, the first and the last included."""

    id: int
    user_id: int
    starts: date
    ends: date
    note: str | None
    version: int


async def list_queues(ids: Iterable[int] | None = None, *, lock: bool = False) -> list[QueueRecord]:
    """Queues by name, all or those with these ids. Two statements. `lock` keeps others from choosing from them."""
    rows = await fetch(
        f"SELECT id, name, method, within_hours, fallback_id, previous_id, version FROM {SUBJECT} WHERE "
        + (TRUE if ids is None else one_of("id", ids))
        + f" ORDER BY folded_name, id{row_lock() if lock else ''}"
    )
    people: dict[int, list[int]] = {row["id"]: [] for row in rows}
    for member in await fetch(
        "SELECT queue_id, user_id FROM queue_member WHERE " + one_of("queue_id", people) + " ORDER BY sort, id"
    ):
        people[member["queue_id"]].append(member["user_id"])
    return [
        QueueRecord(
            **{
                **row,
                "method": QueueMethod(row["method"]),
                "within_hours": decode_bool(row["within_hours"]),
                "member_ids": tuple(people[row["id"]]),
            }
        )
        for row in rows
    ]


async def get_queue(queue_id: int, *, lock: bool = False) -> QueueRecord:
    """One queue. NOT_FOUND when there is none with this id."""
    found = await list_queues([queue_id], lock=lock)
    if not found:
        raise not_found("queue")
    return found[0]


def sees_what_comes_in(who: Candidate) -> bool:
    """Whether somebody may see any of what messages become in the company's mode."""
    return who.reads_some((LEADS if has_leads() else DEALS).kind.code)


async def members_now(
    user_ids: Iterable[int], moment: datetime, sees: Sees = sees_what_comes_in, *, hold: bool = False
) -> dict[int, Member]:
    """People as members of queues at a moment, by id. A fixed number of statements.

    `hold` keeps them from leaving until the transaction ends.
    """
    ids = list(user_ids)
    rows = await fetch(
        'SELECT id, time_zone, is_active FROM "user" WHERE '
        + one_of("id", ids)
        + (f" ORDER BY id{row_lock('KEY SHARE')}" if hold else "")
    )
    today = {row["id"]: moment.astimezone(ZoneInfo(row["time_zone"])).date() for row in rows}
    lately = moment.date() - timedelta(days=1)  # some clock shows that still
    away = {one.user_id for one in await _absences(ids, lately) if one.starts <= today[one.user_id] <= one.ends}
    loads, known = await _loads(ids), await candidates(ids)

    def presence(row: Row) -> Presence:
        if not decode_bool(row["is_active"]):
            return Presence.INACTIVE
        if not sees(known[row["id"]]):
            return Presence.NO_ACCESS
        return Presence.ABSENT if row["id"] in away else Presence.AVAILABLE

    return {row["id"]: Member(row["id"], presence(row), loads.get(row["id"], 0)) for row in rows}


async def _loads(user_ids: Sequence[int]) -> dict[int, int]:
    """How many living items in progress each is responsible for; a statement a kind."""
    loads: dict[int, int] = {}
    for staged in STAGED_KINDS:
        for row in await fetch(
            f"SELECT item.responsible_id, COUNT(*) AS n FROM {staged.kind.table} AS item"
            " JOIN stage ON stage.id = item.stage_id"
            " WHERE item.deleted_at IS NULL AND stage.semantics = 'IN_PROGRESS' AND "
            + one_of("item.responsible_id", user_ids)
            + " GROUP BY item.responsible_id"
        ):
            loads[row["responsible_id"]] = loads.get(row["responsible_id"], 0) + int(row["n"])
    return loads


def is_worked(calendar: WorkCalendar, moment: datetime) -> bool:
    """Whether the company works at that moment: on a working day, within its hours."""
    here = moment.astimezone(ZoneInfo(calendar.time_zone))
    return calendar.is_worked(here.date()) and calendar.starts <= here.time() < calendar.ends


async def absences_of(user_id: int, since: date) -> list[AbsenceRecord]:
    """Somebody's absences that end on that day or later, in their order."""
    return await _absences([user_id], since)


async def get_absence(absence_id: int, *, lock: bool = False) -> AbsenceRecord:
    """One absence. NOT_FOUND when there is none with this id."""
    rows = await fetch(Sql(f"SELECT * FROM {ABSENCE} WHERE id = ?{row_lock() if lock else ''}", (absence_id,)))
    if not rows:
        raise not_found("absence")
    return _absence(rows[0])


async def _absences(user_ids: Sequence[int], since: date) -> list[AbsenceRecord]:
    wanted = all_of([one_of("user_id", user_ids), Sql("ends >= ?", (bound(since),))])
    return [_absence(row) for row in await fetch(f"SELECT * FROM {ABSENCE} WHERE " + wanted + " ORDER BY starts, id")]


def _absence(row: Row) -> AbsenceRecord:
    return AbsenceRecord(**{**row, "starts": decode_date(row["starts"]), "ends": decode_date(row["ends"])})
