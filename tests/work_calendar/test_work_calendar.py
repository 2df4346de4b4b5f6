"""When the company works (R19), and what is due when nobody says so (R49)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from house import House
from trato.activities.deadlines import default_deadline
from trato.items.periods import Clock
from trato.work_calendar.calendar import WorkCalendar

FIELDS = "workCalendar { timeZone workdays starts ends holidays { day name } country region workedDays version }"
READ = "{ %s }" % FIELDS
UPDATE = (
    """mutation ($input: WorkCalendarInput!, $version: Int!) {
  updateWorkCalendar(input: $input, expectedVersion: $version) { %s }
}"""
    % FIELDS
)
WEEK = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"]
UNTOLD = {
    "timeZone": "UTC",
    "workdays": WEEK,
    "starts": "09:00:00",
    "ends": "18:00:00",
    "holidays": [],
    "country": None,
    "region": None,
    "workedDays": [],
}
GIVEN = {
    "timeZone": "Europe/Madrid",
    "workdays": ["SATURDAY", "MONDAY", "MONDAY"],
    "starts": "08:30",
    "ends": "14:00",
    "holidays": [{"day": "2026-12-26", "name": " Sant Esteve "}, {"day": "2026-12-25", "name": "Christmas"}],
}
PLAN = """mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { deadline } } }"""
SUGGEST = "{ suggestDeadline }"


async def updated(house: House, version: int, **more: Any) -> dict[str, Any]:
    return dict((await house.ada.run(UPDATE, input=GIVEN | more, version=version))["workCalendar"])


async def test_an_administrator_says_when_the_company_works(house: House) -> None:
    assert await house.nora.run(READ) == {**UNTOLD, "version": 0}
    told = await updated(house, 0)
    assert told == {
        "timeZone": "Europe/Madrid",
        "workdays": ["MONDAY", "SATURDAY"],
        "starts": "08:30:00",
        "ends": "14:00:00",
        "holidays": [{"day": "2026-12-25", "name": "Christmas"}, {"day": "2026-12-26", "name": "Sant Esteve"}],
        "country": None,
        "region": None,
        "workedDays": [],
        "version": 1,
    }
    assert await house.nora.run(READ) == told
    before = await house.events()
    assert before[-1]["kind"] == "work_calendar.updated"
    assert (await updated(house, 1))["version"] == 1
    assert await house.events() == before  # nothing differs


async def test_what_is_no_calendar_is_refused(house: House) -> None:
    cases: tuple[tuple[dict[str, Any], dict[str, str]], ...] = (
        ({"workdays": []}, {"input.workdays": "REQUIRED"}),
        ({"starts": "14:00"}, {"input.ends": "OUT_OF_RANGE"}),
        ({"timeZone": "Mars/Olympus"}, {"input.timeZone": "UNKNOWN_TIME_ZONE"}),
        ({"holidays": [{"day": "2026-12-25", "name": " "}]}, {"input.holidays[0].name": "REQUIRED"}),
        ({"holidays": [{"day": "2026-12-25", "name": "x" * 101}]}, {"input.holidays[0].name": "TOO_LONG"}),
        ({"holidays": [{"day": "2026-12-25", "name": "a"}] * 2}, {"input.holidays": "DUPLICATE"}),
        ({"country": "XX"}, {"input.country": "UNKNOWN_COUNTRY"}),
        ({"country": "es"}, {"input.country": "UNKNOWN_COUNTRY"}),
        ({"country": "ES", "region": "BY"}, {"input.region": "UNKNOWN_REGION"}),
        ({"region": "MD"}, {"input.region": "UNKNOWN_REGION"}),
    )
    before = await house.events()
    for given, fields in cases:
        assert (await house.ada.refused(UPDATE, input=GIVEN | given, version=0)).fields == fields
    assert await house.events() == before


async def test_others_only_read_it(house: House) -> None:
    assert (await house.olga.refused(UPDATE, input=GIVEN, version=0)).code == "FORBIDDEN"
    assert (await house.nobody.refused(READ)).code == "UNAUTHENTICATED"
    assert (await house.nobody.refused(SUGGEST)).code == "UNAUTHENTICATED"
    await updated(house, 0)
    assert (await house.ada.refused(UPDATE, input=GIVEN, version=0)).code == "STALE_VERSION"


THANKSGIVING = WorkCalendar(holidays={date(2023, 10, 25): "A holiday"})
ALL_WEEK = WorkCalendar(workdays=(1, 2, 3, 4, 5, 6, 7))


@pytest.mark.parametrize(
    ("here", "zone", "calendar", "due"),
    [
        ("2023-10-23 15:01", "UTC", WorkCalendar(), "2023-10-26 16:00"),  # a Monday
        ("2023-10-23 15:00", "UTC", WorkCalendar(), "2023-10-26 15:00"),
        ("2023-10-27 10:30", "UTC", WorkCalendar(), "2023-11-01 11:00"),  # a Friday: the next Wednesday
        ("2023-10-28 10:30", "UTC", WorkCalendar(), "2023-11-01 11:00"),  # a Saturday
        ("2023-10-23 15:01", "UTC", THANKSGIVING, "2023-10-27 16:00"),
        ("2023-10-27 10:30", "UTC", ALL_WEEK, "2023-10-30 11:00"),
        ("2023-10-23 23:30", "UTC", WorkCalendar(), "2023-10-26 23:59"),  # never the day after
        ("2023-10-23 23:30", "Asia/Tokyo", WorkCalendar(), "2023-10-26 23:59"),
        ("2023-10-26 15:01", "Europe/Madrid", WorkCalendar(), "2023-10-31 16:00"),  # clocks go back in between
        ("2023-03-24 01:30", "Europe/Madrid", ALL_WEEK, "2023-03-27 02:00"),  # and forward
    ],
)
def test_what_is_planned_is_due_three_working_days_later(
    here: str, zone: str, calendar: WorkCalendar, due: str
) -> None:
    clock = Clock(_at(here, zone), zone)
    assert default_deadline(clock, calendar) == _at(due, zone)


def _at(text: str, zone: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


async def test_an_activity_without_a_deadline_gets_the_suggested_one(house: House) -> None:
    deal = await house.deal(title="Deal")
    suggested = await house.ada.run(SUGGEST)
    given = {"type": "CALL", "subject": "Call", "itemIds": [deal["id"]]}
    assert (await house.ada.run(PLAN, input=given))["activity"]["deadline"] == suggested
    planned = await house.ada.run(PLAN, input=given | {"deadline": None})
    assert planned["activity"]["deadline"] is None

    away = datetime.fromisoformat(suggested).date()
    days = [away + timedelta(days=number) for number in range(10)]
    holidays = [{"day": day.isoformat(), "name": "Closed"} for day in days]
    await updated(house, 0, workdays=WEEK, holidays=holidays)
    later = datetime.fromisoformat(await house.ada.run(SUGGEST)).date()
    assert later > days[-1], "holidays shift it"


COUNTRIES = "{ holidayCountries }"
REGIONS = "query ($country: String!) { holidayRegions(country: $country) { code name } }"
YEAR = "query ($year: Int!) { workCalendar { publicHolidays(year: $year) { day name isWorked } } }"


async def test_public_holidays_of_a_country_are_not_worked(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """An administrator keeps those of Madrid but for one; a deadline is a day later, for each of them that lies between."""
    moment = datetime(2026, 4, 28, 10, tzinfo=UTC)  # a Tuesday; Friday is Labour Day
    monkeypatch.setattr("trato.activities.graph.now", lambda: moment)
    assert (await house.ada.run(SUGGEST))[:10] == "2026-05-01"
    assert {"ES", "PL", "PT", "US"} <= set(await house.nora.run(COUNTRIES))
    assert {"code": "MD", "name": "Madrid"} in await house.nora.run(REGIONS, country="ES")
    assert (await house.nora.refused(REGIONS, country="XX")).fields == {"country": "UNKNOWN_COUNTRY"}
    for document in (COUNTRIES, YEAR.replace("query ($year: Int!)", "").replace("$year", "2026")):
        assert (await house.nobody.refused(document)).code == "UNAUTHENTICATED"

    madrid = {"workdays": WEEK, "holidays": [], "country": "ES", "region": "MD"}
    told = await updated(house, 0, **madrid)
    assert (told["country"], told["region"], told["workedDays"]) == ("ES", "MD", [])
    assert (await house.ada.run(SUGGEST))[:10] == "2026-05-04"
    days = (await house.ada.run(YEAR, year=2026))["publicHolidays"]
    assert {"day": "2026-05-02", "name": "Madrid Day", "isWorked": False} in days
    assert days[0] == {"day": "2026-01-01", "name": "New Year's Day", "isWorked": False}
    assert house.ada.access is not None
    house.ada.access = replace(house.ada.access, locale="es")
    assert (await house.ada.run(YEAR, year=2026))["publicHolidays"][0]["name"] == "Año Nuevo"
    assert (await house.ada.run(YEAR, year=9999))["publicHolidays"] == []
    assert (await house.ada.refused(YEAR, year=0)).fields == {"year": "OUT_OF_RANGE"}

    await updated(house, 1, **madrid, workedDays=["2026-05-01"])
    assert (await house.ada.run(SUGGEST))[:10] == "2026-05-01"
    days = (await house.ada.run(YEAR, year=2026))["publicHolidays"]
    assert [one["day"] for one in days if one["isWorked"]] == ["2026-05-01"]
    assert (await updated(house, 2, **madrid | {"region": None}))["region"] is None
    days = (await house.ada.run(YEAR, year=2026))["publicHolidays"]
    assert "2026-05-02" not in [one["day"] for one in days]
