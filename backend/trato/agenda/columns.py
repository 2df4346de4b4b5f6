"""The columns of the activities view: what stands in which, and what is due when a card is dropped there.

Whatever is overdue comes first; what nobody has answered is of today, whenever it is due; else the soonest deadline
says. Weeks end on Sunday, days at midnight of the person's clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from trato.activities.deadlines import next_hour_on
from trato.db.sql import Sql
from trato.errors import invalid
from trato.items.periods import Clock
from trato.items.values import bound
from trato.work_calendar.calendar import WorkCalendar

_DAY, _WEEK = timedelta(days=1), timedelta(weeks=1)


class AgendaColumn(StrEnum):
    """In their order. TODAY is what is left of it, THIS_WEEK begins tomorrow."""

    OVERDUE = "OVERDUE"
    TODAY = "TODAY"
    THIS_WEEK = "THIS_WEEK"
    NEXT_WEEK = "NEXT_WEEK"
    LATER = "LATER"
    NO_DEADLINE = "NO_DEADLINE"


TARGETS = frozenset(AgendaColumn) - {AgendaColumn.OVERDUE, AgendaColumn.NO_DEADLINE}
"""Where things can be put."""


@dataclass(frozen=True, slots=True)
class Boundaries:
    """Where the columns end, in UTC: now, at midnight, when next week begins, and when it ends."""

    now: datetime
    tomorrow: datetime
    next_week: datetime
    later: datetime

    @classmethod
    def at(cls, clock: Clock) -> Boundaries:
        """As they are by somebody's clock."""
        monday = clock.today - timedelta(days=clock.today.weekday()) + _WEEK
        return cls(
            clock.moment, clock.midnight(clock.today + _DAY), clock.midnight(monday), clock.midnight(monday + _WEEK)
        )

    def column(self, soonest: str, incoming: str) -> Sql:
        """The column, as an SQL expression of the soonest deadline of what isn't incoming, and of how much is."""
        return Sql(
            f"CASE WHEN {soonest} < ? THEN '{AgendaColumn.OVERDUE}'"
            f" WHEN {incoming} > 0 OR {soonest} < ? THEN '{AgendaColumn.TODAY}'"
            f" WHEN {soonest} < ? THEN '{AgendaColumn.THIS_WEEK}'"
            f" WHEN {soonest} < ? THEN '{AgendaColumn.NEXT_WEEK}'"
            f" WHEN {soonest} IS NULL THEN '{AgendaColumn.NO_DEADLINE}' ELSE '{AgendaColumn.LATER}' END",
            tuple(bound(moment) for moment in (self.now, self.tomorrow, self.next_week, self.later)),
        )


def due_in(column: AgendaColumn, clock: Clock, calendar: WorkCalendar) -> datetime:
    """When something is due that is planned in a column, at the next full hour of the person's clock; in UTC.

    What is left of this week begins tomorrow; on its last working day that is today. VALIDATION for OVERDUE and
    NO_DEADLINE, where nothing can be put.
    """
    today = clock.today
    days: dict[AgendaColumn, date] = {
        AgendaColumn.TODAY: today,
        AgendaColumn.THIS_WEEK: today if _ends_the_week(today, calendar) else today + _DAY,
        AgendaColumn.NEXT_WEEK: today + _WEEK,
        AgendaColumn.LATER: today + 2 * _WEEK,
    }
    if column not in TARGETS:
        raise invalid("column", "NO_TARGET", "What is overdue, or has no deadline, is not planned so.")
    return next_hour_on(clock, days[column])


def _ends_the_week(day: date, calendar: WorkCalendar) -> bool:
    """Whether no working day of the same week follows."""
    rest = (day + timedelta(days=ahead) for ahead in range(1, 7 - day.weekday()))
    return not any(calendar.is_worked(one) for one in rest)
