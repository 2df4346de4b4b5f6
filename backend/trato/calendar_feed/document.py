"""A person's calendar as a text of iCalendar (RFC 5545), made by the library `icalendar`.

Everything is an event: of subscribed calendars Google's and Outlook pass to-dos over, and Apple's shows them in another
program. Times are told in UTC, which each program shows on its own clock, whenever clocks change.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from trato.activities.types import ActivityType, Priority
from trato.calendar_feed.queries import Holder, Planned
from trato.crm.kinds import KIND_BY_CODE
from trato.items.records import Record
from trato.items.words import dictionary

if TYPE_CHECKING:
    from icalendar import Alarm, Event

USUAL = timedelta(minutes=30)
"""So long takes what says nothing of it."""
FRESH_FOR = timedelta(minutes=15)
_PRIORITIES = {Priority.HIGH: 1, Priority.NORMAL: 5, Priority.LOW: 9}
_UNSHOWN = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")
_DONE = "✓ "


@dataclass(frozen=True, slots=True)
class Setting:
    """Whose it is and what it is called, its language and zone, where records are shown, and what tells installations
    apart.
    """

    user_id: int
    name: str
    locale: str
    time_zone: str
    address: str
    installation: str


def calendar_text(planned: Iterable[Planned], of: Setting) -> bytes:
    """The whole calendar. Equal contents are equal texts."""
    from icalendar import Calendar  # a third of a second, and many never need it

    uid = f"calendar-{of.user_id}@{of.installation}"  # a random one would make each text another one
    calendar = Calendar.new(prodid="-//Trato//Activities//EN", method="PUBLISH", uid=uid)
    for name, value in (("X-WR-CALNAME", of.name), ("X-WR-TIMEZONE", of.time_zone), ("X-PUBLISHED-TTL", "PT15M")):
        calendar.add(name, value)
    calendar.add("REFRESH-INTERVAL", FRESH_FOR, parameters={"VALUE": "DURATION"})
    for one in planned:
        calendar.add_component(_event(one, of))
    text: bytes = calendar.to_ical()
    return text


def _event(planned: Planned, of: Setting) -> Event:
    from icalendar import TRANSP, Event

    activity, links = planned.activity, [f"{of.address}{_path(one)}" for one in planned.holders]
    start, end = _span(activity)
    done = bool(activity["is_completed"])
    lasts = activity["type"] in (ActivityType.CALL, ActivityType.MEETING) and activity["end_at"] is not None
    told = [f"{one.title}\n{link}" for one, link in zip(planned.holders, links, strict=True)]
    return Event.new(
        uid=f"activity-{activity['id']}@{of.installation}",
        sequence=activity["version"],
        stamp=activity["updated_at"],
        created=activity["created_at"],
        last_modified=activity["updated_at"],
        start=start,
        end=end,
        summary=_shown(f"{_DONE if done else ''}{activity['title']}"),
        description=_shown("\n\n".join([*filter(None, (activity["description"], activity["result"])), *told])),
        location=_shown(activity["place"]) if activity["place"] else None,
        categories=[dictionary(of.locale, "common")["activity"]["type"][activity["type"]]],
        priority=_PRIORITIES[activity["priority"]],
        transparency=TRANSP.OPAQUE if lasts and not done else TRANSP.TRANSPARENT,
        url=links[0] if links else None,
        subcomponents=[] if done else list(_alarms(activity)),
    )


def _span(activity: Record) -> tuple[datetime, datetime]:
    """A task ends when it is due, all else begins then."""
    deadline, start, end = activity["deadline"], activity["start_at"], activity["end_at"]
    if activity["type"] == ActivityType.TASK:
        return (start if start is not None and start < deadline else deadline - USUAL), deadline
    return deadline, (end if end is not None and end > deadline else deadline + USUAL)


def _alarms(activity: Record) -> Iterator[Alarm]:
    """One a reminder, so long before it is due."""
    from icalendar import Alarm

    related = {"RELATED": "END"} if activity["type"] == ActivityType.TASK else {}
    for minutes in activity["reminders"]:
        alarm = Alarm()
        alarm.add("ACTION", "DISPLAY")
        alarm.add("DESCRIPTION", _shown(activity["title"]))
        alarm.add("TRIGGER", -timedelta(minutes=minutes), parameters=related)
        yield alarm


def _path(holder: Holder) -> str:
    return f"/{KIND_BY_CODE[holder.kind].plural.lower()}/{holder.id}"


def _shown(text: str) -> str:
    """Without what no line of a calendar may hold; the library writes commas, backslashes and breaks as it must."""
    return _UNSHOWN.sub(" ", text.replace("\r\n", "\n")).strip()
