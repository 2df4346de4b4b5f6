"""What calendar programs read at somebody's secret address (R55): over HTTP, by a library, with the rights of that moment."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import structlog
from icalendar import Calendar, Event

from graph_client import counted_statements
from served import Site, Visitor, enter
from trato.accounts.models import User
from trato.db.sql import Sql, execute

MAKE = "mutation { makeCalendarAddress { path calendarAddress { lastUsedAt } } }"
WITHDRAW = "mutation { withdrawCalendarAddress }"
HELD = "{ calendarAddress { createdAt lastUsedAt } }"
DEAL = "mutation ($input: DealInput!) { createDeal(input: $input) { deal { id number } } }"
PLAN = "mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id version } } }"
COMPLETE = "mutation ($id: ID!) { completeActivity(id: $id) { activity { id } } }"
AWKWARD = "Ring; ask, “Łódź”\\n or 5:30 \\ 100%\x07"
TOLD = AWKWARD.removesuffix("\x07")
MADRID = ZoneInfo("Europe/Madrid")


async def read(visitor: Visitor, path: str) -> tuple[Calendar, dict[str, Event]]:
    """A calendar, and its events by their titles."""
    answer = await visitor.http.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/calendar; charset=utf-8")
    assert all(len(line) <= 75 for line in answer.content.split(b"\r\n"))
    calendar = Calendar.from_ical(answer.content)
    assert isinstance(calendar, Calendar)
    return calendar, {str(event["SUMMARY"]): event for event in calendar.events}


async def test_a_calendar_tells_what_somebody_has_planned(site: Site, visitor: Visitor, ana: User, ben: User) -> None:
    await enter(visitor, ana)

    async def ask(document: str, **variables: Any) -> Any:
        return (await visitor.ask(document, **variables)).data

    deal = (await ask(DEAL, input={"title": "Shelves, Łódź"}))["deal"]
    me = {"responsibleId": (await ask("{ me { user { id } } }"))["user"]["id"], "itemIds": [deal["id"]]}
    summer, winter = datetime(2027, 10, 30, 10, tzinfo=MADRID), datetime(2027, 11, 1, 10, tzinfo=MADRID)
    call = {"type": "CALL", "deadline": summer.isoformat(), "reminders": [0, 60], "priority": "HIGH"}
    await ask(PLAN, input=me | call | {"subject": AWKWARD, "description": "One\r\nTwo"})
    meeting = {"type": "MEETING", "startAt": winter.isoformat(), "endAt": (winter + timedelta(hours=2)).isoformat()}
    await ask(PLAN, input=me | meeting | {"subject": "Meet", "place": "Calle 1, Madrid", "reminders": []})
    await ask(PLAN, input=me | {"type": "TASK", "subject": "Offer", "deadline": winter.isoformat()})
    await ask(PLAN, input=me | {"type": "TODO", "subject": "Some time", "deadline": None})
    done = (await ask(PLAN, input=me | {"type": "TODO", "subject": "Order", "deadline": summer.isoformat()}))[
        "activity"
    ]
    await ask(COMPLETE, id=done["id"])

    assert await ask(HELD) is None
    path = (await ask(MAKE))["path"]
    with structlog.testing.capture_logs() as told:
        calendar, events = await read(visitor, path)
    assert path not in str(told) and "/calendar/…" in str(told)
    assert str(calendar["X-WR-CALNAME"]) == f"Trato · {ana.name}"
    assert list(events) == [TOLD, "✓ Order", "Meet", "Offer"]
    ring, order, meet, offer = events.values()
    assert (ring.start, ring.end) == (summer.astimezone(UTC), summer.astimezone(UTC) + timedelta(minutes=30))
    assert (meet.start, meet.end) == (winter.astimezone(UTC), winter.astimezone(UTC) + timedelta(hours=2))
    assert (offer.start, offer.end) == (winter.astimezone(UTC) - timedelta(minutes=30), winter.astimezone(UTC))
    assert (meet["LOCATION"], meet["TRANSP"], offer["TRANSP"]) == ("Calle 1, Madrid", "OPAQUE", "TRANSPARENT")
    link = f"{str(visitor.http.base_url).rstrip('/')}/deals/{deal['number']}"
    assert str(ring["DESCRIPTION"]) == f"One\nTwo\n\nShelves, Łódź\n{link}"
    assert (str(ring["URL"]), ring["PRIORITY"]) == (link, 1)
    alarms = {name: [alarm["TRIGGER"] for alarm in event.walk("VALARM")] for name, event in events.items()}
    assert [trigger.dt for trigger in alarms[str(ring["SUMMARY"])]] == [timedelta(0), timedelta(hours=-1)]
    assert [(trigger.dt, trigger.params.get("RELATED")) for trigger in alarms["Offer"]] == [
        (timedelta(minutes=-15), "END")
    ]
    assert alarms["Meet"] == alarms["✓ Order"] == []
    assert [str(event["UID"]) for event in (await read(visitor, path))[1].values()] == [
        str(event["UID"]) for event in events.values()
    ]

    # Nothing is new, then something is.
    first = await visitor.http.get(path)
    assert first.headers["cache-control"] == "private, no-cache" and first.headers["last-modified"]
    same = await visitor.http.get(path, headers={"If-None-Match": first.headers["etag"]})
    assert (same.status_code, same.content) == (304, b"")
    for number in range(8):
        given = {"type": "TODO", "subject": f"More {number}", "deadline": winter.isoformat()}
        await ask(PLAN, input=me | given)
    again = await visitor.http.get(path, headers={"If-None-Match": first.headers["etag"]})
    assert again.status_code == 200
    assert order["SEQUENCE"] == 2
    assert (await ask(HELD))["lastUsedAt"] is not None

    # The address ends when it is renewed or withdrawn, and when its person is shut out; rights end in it at once.
    renewed = (await ask(MAKE))["path"]
    gone = [await visitor.http.get(wrong) for wrong in (path, "/calendar/trc_nonsense.ics", "/calendar/%00%ff.ics")]
    async with site.visitor() as stranger:
        await read(stranger, renewed)
        await execute(Sql("UPDATE activity SET responsible_id = CAST(? AS BIGINT) WHERE title = 'Meet'", (ben.id,)))
        assert "Meet" not in (await read(stranger, renewed))[1]
        assert await ask(WITHDRAW) is True
        gone.append(await stranger.http.get(renewed))
        last = (await ask(MAKE))["path"]
        await execute(Sql('UPDATE "user" SET is_active = ? WHERE id = ?', (False, ana.id)))
        gone.append(await stranger.http.get(last))
    assert {(one.status_code, one.text) for one in gone} == {(404, "There is no such calendar.")}


async def test_who_has_no_right_any_more_reads_nothing_there(
    site: Site, visitor: Visitor, ana: User, ben: User
) -> None:
    assert (await visitor.ask(MAKE)).code == (await visitor.ask(HELD)).code == "UNAUTHENTICATED"
    await enter(visitor, ben)
    deal = (await visitor.ask(DEAL, input={"title": "His"})).data["deal"]
    for number in range(12):
        given = {"type": "TODO", "subject": f"Do {number}", "deadline": "2027-05-01T10:00:00Z", "itemIds": [deal["id"]]}
        assert (await visitor.ask(PLAN, input=given)).data
    path = (await visitor.ask(MAKE)).data["path"]
    await visitor.http.get(path)
    with counted_statements() as statements:
        assert len((await read(visitor, path))[1]) == 12
    assert len(statements) <= 8
    await execute(Sql("DELETE FROM role_assignment WHERE subject_id = CAST(? AS BIGINT)", (ben.id,)))
    assert (await read(visitor, path))[1] == {}
