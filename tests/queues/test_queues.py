"""Queues of people and when they are away (R87), as they are said, and as whoever comes in meets them."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from graph_client import Client, counted_statements
from house import House
from trato.graph.kit.ids import decode_id
from trato.items import periods
from trato.live.operations import SYSTEM, happened_at, operation
from trato.queues.assigning import next_responsible
from trato.queues.queries import is_worked
from trato.work_calendar.calendar import CALENDAR, WorkCalendar

QUEUE = (
    "id name method withinHours isOpen version fallback { name } last { name }"
    " members { presence openItems user { name } }"
)
READ = "{ queues { %s } }" % QUEUE
SAVE = (
    "mutation ($input: QueueInput!, $id: ID, $version: Int)"
    " { saveQueue(input: $input, id: $id, expectedVersion: $version) { queues { %s } } }" % QUEUE
)
DELETE = "mutation ($id: ID!) { deleteQueue(id: $id) { queues { id } } }"
ABSENCES = "query ($user: ID) { absences(userId: $user) { id starts ends note version } }"
ABSENT = """mutation ($input: AbsenceInput!, $user: ID, $id: ID, $version: Int) {
  saveAbsence(input: $input, userId: $user, id: $id, expectedVersion: $version) { absences { id starts ends note version } }
}"""
BACK = "mutation ($id: ID!) { deleteAbsence(id: $id) { absences { id } } }"
OFF = "mutation ($id: ID!, $to: ID) { deactivateUser(id: $id, successorId: $to) { user { id } } }"


async def given(house: House, *clients: Client, **more: Any) -> dict[str, Any]:
    members = [await house.user_id(client) for client in clients]
    fallback = await house.user_id(house.ada)
    return {"name": "Enquiries", "method": "EVENLY", "memberIds": members, "fallbackId": fallback} | more


async def made(house: House, *clients: Client, **more: Any) -> dict[str, Any]:
    saved = await house.ada.run(SAVE, input=await given(house, *clients, **more))
    return dict(next(one for one in saved["queues"] if one["name"] == more.get("name", "Enquiries")))


async def turn(house: House, queue: dict[str, Any], at: datetime | None = None) -> str:
    """Who gets the next."""
    with happened_at(at or datetime.now(UTC)):
        async with operation(SYSTEM) as op:
            number = await next_responsible(op, decode_id(queue["id"], "Queue", "id"))
    return await name_of(house, number)


async def name_of(house: House, number: int) -> str:
    everyone = await house.ada.run("{ users { nodes { number name } } }")
    return next(str(one["name"]) for one in everyone["nodes"] if one["number"] == number)


async def test_a_queue_is_said_anew_and_deleted(house: House) -> None:
    queue = await made(house, house.al, house.olga)
    assert [member["user"]["name"] for member in queue["members"]] == ["Al", "Olga"]
    assert (queue["fallback"], queue["last"], queue["isOpen"]) == ({"name": "Ada"}, None, True)
    assert (await house.events())[-1]["kind"] == "queue.created"
    before = await house.events()
    same = await house.ada.run(SAVE, id=queue["id"], version=1, input=await given(house, house.al, house.olga))
    assert same["queues"][0]["version"] == 1 and await house.events() == before
    anew = await given(house, house.olga, house.al, method="BY_ORDER")
    (now,) = (await house.ada.run(SAVE, id=queue["id"], version=1, input=anew))["queues"]
    assert ([member["user"]["name"] for member in now["members"]], now["version"]) == (["Olga", "Al"], 2)
    assert (await house.ada.refused(SAVE, id=queue["id"], version=1, input=anew)).code == "STALE_VERSION"
    assert (await house.ada.run(DELETE, id=queue["id"]))["queues"] == []
    assert [event["kind"] for event in await house.events()][-2:] == ["queue.updated", "queue.deleted"]
    assert (await house.ada.refused(DELETE, id=queue["id"])).code == "NOT_FOUND"


async def test_what_is_no_queue_is_refused(house: House) -> None:
    await made(house, house.al)
    olga = await house.user_id(house.olga)
    await house.ada.run(OFF, id=olga)
    before = await house.events()
    for more, fields in (
        ({"name": " "}, {"input.name": "REQUIRED"}),
        ({"name": "ENQUIRIES"}, {"input.name": "DUPLICATE"}),
        ({"name": "Other", "memberIds": [olga]}, {"input.memberIds[0]": "UNKNOWN_ID"}),
        ({"name": "Other", "fallbackId": olga}, {"input.fallbackId": "UNKNOWN_ID"}),
    ):
        assert (await house.ada.refused(SAVE, input=await given(house, house.al, **more))).fields == fields
    for client, code in ((house.al, "FORBIDDEN"), (house.nobody, "UNAUTHENTICATED")):
        assert (await client.refused(READ)).code == code
        assert (await client.refused(SAVE, input=await given(house, name="Other"))).code == code
    assert await house.events() == before


async def test_turns_go_round_exactly_also_at_once(house: House) -> None:
    queue = await made(house, house.al, house.olga, await house.hire("Nils"))
    assert [await turn(house, queue) for _ in range(4)] == ["Al", "Olga", "Nils", "Al"]
    shared = Counter(await asyncio.gather(*(turn(house, queue) for _ in range(12))))
    assert shared == {"Al": 4, "Olga": 4, "Nils": 4}
    assert (await house.ada.run(READ))[0]["last"] == {"name": "Al"}

    with pytest.raises(ZeroDivisionError):
        await _vain(queue)  # counts for nobody
    assert await turn(house, queue) == "Olga"


async def test_nobody_away_or_gone_is_chosen_and_the_fallback_person_is_there(house: House) -> None:
    queue = await made(house, house.al, house.olga, method="BY_ORDER")
    today = periods.now().date()
    days = {"starts": (today - timedelta(days=1)).isoformat(), "ends": (today + timedelta(days=1)).isoformat()}
    (away,) = (await house.al.run(ABSENT, input=days | {"note": " Fiesta "}))["absences"]
    assert await turn(house, queue) == "Olga"
    (now,) = await house.ada.run(READ)
    assert [member["presence"] for member in now["members"]] == ["ABSENT", "AVAILABLE"]
    await house.ada.run(OFF, id=await house.user_id(house.olga))
    assert await turn(house, queue) == "Ada"
    assert await turn(house, queue, datetime.now(UTC) + timedelta(days=3)) == "Al"
    await house.al.run(BACK, id=away["id"])
    assert await turn(house, queue) == "Al"
    kinds = [event["kind"] for event in await house.events()]
    assert [kind for kind in kinds if "absence" in kind] == ["user.absence_added", "user.absence_removed"]


async def test_nobody_is_chosen_who_could_not_see_it(house: House) -> None:
    """Who never could is refused; who can't any longer is passed over, and so is the fallback person."""
    nora = await house.user_id(house.nora)
    for more, field in ({"memberIds": [nora]}, "input.memberIds[0]"), ({"fallbackId": nora}, "input.fallbackId"):
        assert (await house.ada.refused(SAVE, input=await given(house, **more))).fields == {field: "NO_ACCESS"}
    leaving = [await house.hire(name) for name in ("Lea", "Leo")]
    fallback = await house.user_id(leaving[1])
    queue = await made(house, leaving[0], house.olga, method="BY_ORDER", fallbackId=fallback)
    assert await turn(house, queue) == "Lea"
    for one in leaving:
        await house.strip(one)
    assert [one["presence"] for one in (await house.ada.run(READ))[0]["members"]] == ["NO_ACCESS", "AVAILABLE"]
    assert await turn(house, queue) == "Olga"
    await house.strip(house.olga)
    assert await turn(house, queue) == "Ada", "the first administrator"
    same = await given(house, leaving[0], house.olga, fallbackId=fallback)
    assert (await house.ada.run(SAVE, id=queue["id"], version=1, input=same))["queues"][0]["version"] == 2


async def test_an_absence_is_ones_own_to_say_and_the_administrators(house: House) -> None:
    al, day = await house.user_id(house.al), {"starts": "2999-12-24", "ends": "2999-12-26"}
    (mine,) = (await house.ada.run(ABSENT, user=al, input=day))["absences"]
    assert (mine["starts"], mine["note"]) == ("2999-12-24", None)
    later = day | {"ends": "2999-12-31"}
    for version in (None, 2):
        assert (await house.al.refused(ABSENT, id=mine["id"], version=version, input=later)).code == "STALE_VERSION"
    (now,) = (await house.al.run(ABSENT, id=mine["id"], version=mine["version"], input=later))["absences"]
    assert now["version"] == 2
    (same,) = (await house.al.run(ABSENT, id=mine["id"], version=2, input=later))["absences"]
    assert same == now
    assert now["ends"] == "2999-12-31"
    assert await house.al.run(ABSENCES) == await house.ada.run(ABSENCES, user=al) == [now]
    before = await house.events()
    turned = {"starts": "2999-12-26", "ends": "2999-12-24"}
    assert (await house.al.refused(ABSENT, input=turned)).fields == {"input.ends": "OUT_OF_RANGE"}
    assert (await house.olga.refused(ABSENT, user=al, input=day)).code == "FORBIDDEN"
    assert (await house.olga.refused(ABSENCES, user=al)).code == "FORBIDDEN"
    assert (await house.olga.refused(ABSENT, id=mine["id"], input=day)).code == "NOT_FOUND"
    assert (await house.olga.refused(BACK, id=mine["id"])).code == "NOT_FOUND"
    assert (await house.nobody.refused(ABSENCES)).code == "UNAUTHENTICATED"
    assert await house.events() == before


async def test_absences_to_come_are_only_so_many(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also when they are told at once; those that are over count no more."""
    monkeypatch.setattr("trato.queues.absences.MOST_ABSENCES", 3)
    days = [{"starts": f"2999-01-{day:02}", "ends": f"2999-01-{day:02}"} for day in range(1, 7)]
    await house.al.run(ABSENT, input={"starts": "1999-01-01", "ends": "1999-01-01"})
    told = await asyncio.gather(*(house.al.result(ABSENT, input=one) for one in days))
    assert sorted(bool(one.errors) for one in told) == [False] * 3 + [True] * 3
    assert (await house.al.refused(ABSENT, input=days[0])).fields == {"input": "TOO_MANY"}
    assert len(await house.al.run(ABSENCES)) == 3


async def test_the_least_burdened_comes_first(house: House) -> None:
    queue = await made(house, house.al, house.olga, method="BY_LOAD")
    for title in ("One", "Two"):
        await house.deal(house.al, title=title)
    await house.deal(house.olga, title="Three")
    assert await turn(house, queue) == "Olga"
    (now,) = await house.ada.run(READ)
    assert [member["openItems"] for member in now["members"]] == [2, 1]


async def test_a_queue_keeps_to_the_hours_of_the_work_calendar(house: House) -> None:
    queue = await made(house, house.al, withinHours=True)
    async with operation(SYSTEM) as op:
        calendar = WorkCalendar("Europe/Madrid", workdays=(1,), starts=time(9), ends=time(14))
        await CALENDAR.change(op, lambda _: calendar)
    assert await house.ada.run(READ)  # whatever is asked next knows it
    monday = datetime(2026, 12, 7, 8, 0, tzinfo=UTC)  # nine o'clock there
    assert await turn(house, queue, monday) == "Al"
    for moment in (monday - timedelta(minutes=1), monday + timedelta(hours=5), monday + timedelta(days=1)):
        assert await turn(house, queue, moment) == "Ada"


@pytest.mark.any_database
def test_a_holiday_is_not_worked() -> None:
    noon = datetime(2026, 12, 8, 12, 0, tzinfo=UTC)
    assert is_worked(WorkCalendar(), noon)
    assert not is_worked(WorkCalendar(holidays={date(2026, 12, 8): "Inmaculada"}), noon)


async def test_reading_queues_costs_as_much_however_many_there_are(house: House) -> None:
    await made(house, house.al, house.olga)
    with counted_statements() as few:
        await house.ada.run(READ)
    for number in range(4):
        await made(house, house.al, house.olga, await house.hire(f"Nils {number}"), name=f"Queue {number}")
    with counted_statements() as many:
        await house.ada.run(READ)
    assert len(many) == len(few)


async def _vain(queue: dict[str, Any]) -> None:
    async with operation(SYSTEM) as op:
        await next_responsible(op, decode_id(queue["id"], "Queue", "id"))
        raise ZeroDivisionError
