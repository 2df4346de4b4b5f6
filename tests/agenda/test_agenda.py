"""The activities view (R53, R54): which column an item stands in, and where it comes when it is dropped elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from graph_client import Client, counted_statements
from house import House
from live.agenda import AgendaViewer
from trato.agenda.columns import AgendaColumn, due_in
from trato.items import periods
from trato.items.periods import Clock
from trato.live.operations import happened_at
from trato.work_calendar.calendar import WorkCalendar

COLUMNS = [column.value for column in AgendaColumn]
BOARD = """query ($kind: ItemKind! = DEAL, $filter: Filter, $first: Int! = 50) {
  activityBoard(kind: $kind, filter: $filter, perColumn: $first) { turnsIn columns {
    column count deadline items { title } pageInfo { hasNextPage endCursor } } } }"""
COLUMN = """query ($column: ActivityColumn!, $after: String, $first: Int! = 50, $filter: Filter) {
  activityBoardColumn(kind: DEAL, column: $column, after: $after, first: $first, filter: $filter) {
    count items { title } pageInfo { hasNextPage endCursor } } }"""
CARDS = (
    "query { activityBoard(kind: DEAL) { columns { cards { id dueAt card { title nextActivity { deadline } } } } } }"
)
MAY_MOVE = "query { activityBoard(kind: DEAL) { columns { cards { canMove card { title } } } } }"
ONLY = """query ($only: [ID!]) {
  activityBoard(kind: DEAL, only: $only) { columns { column count cards { card { title } } } } }"""
CREATE = """mutation ($title: String!, $column: ActivityColumn!, $stage: ID) {
  createDealOnActivityBoard(input: {title: $title, stageId: $stage}, column: $column) { operationId deal { id } } }"""
MOVE = """mutation ($id: ID!, $to: ActivityColumn!) {
  moveOnActivityBoard(id: $id, column: $to) { column activityId operationId item { title } } }"""
PLAN = "mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }"
DONE = "mutation ($id: ID!) { completeActivity(id: $id) { activity { id } } }"
DEADLINES = "query ($id: ID!) { deal(id: $id) { stage { name } activities { nodes { subject type deadline } } } }"

FRIDAY = datetime(2026, 10, 23, 13, 1, tzinfo=UTC)
"""15:01 in Madrid, two days before clocks are put back there."""
MADRID = ZoneInfo("Europe/Madrid")


def at(day: int, hour: int = 12, minute: int = 0, *, month: int = 10) -> datetime:
    """A moment by the clock of Madrid."""
    return datetime(2026, month, day, hour, minute, tzinfo=MADRID)


async def plan(house: House, deal: dict[str, Any], deadline: datetime | None, **input: Any) -> str:
    due = deadline.isoformat() if deadline else None
    given = {"type": "TODO", "subject": "Do", "deadline": due, "itemIds": [deal["id"]], **input}
    return str((await house.ada.run(PLAN, input=given))["activity"]["id"])


async def columns(client: Client, **variables: Any) -> dict[str, list[str]]:
    """The titles in each column that has any."""
    board = (await client.run(BOARD, **variables))["columns"]
    assert [column["column"] for column in board] == COLUMNS
    assert all(column["count"] == len(column["items"]) for column in board if not column["pageInfo"]["hasNextPage"])
    return {column["column"]: [item["title"] for item in column["items"]] for column in board if column["count"]}


@pytest.fixture
def now(house: House, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """It is Friday afternoon in Madrid, where Ada is."""
    assert house.ada.access
    house.ada.access = replace(house.ada.access, time_zone="Europe/Madrid")
    monkeypatch.setattr(periods, "now", lambda: FRIDAY)
    return monkeypatch


@pytest.mark.parametrize(
    ("moment", "planned", "column"),
    [
        (FRIDAY, [], "NO_DEADLINE"),
        (FRIDAY, [(None, "NONE")], "NO_DEADLINE"),
        (FRIDAY, [(at(23, 15, 0), "NONE")], "OVERDUE"),
        (FRIDAY, [(at(23, 15, 1), "NONE")], "TODAY"),
        (FRIDAY, [(at(23, 23, 59), "NONE")], "TODAY"),
        (FRIDAY, [(at(24, 0, 0), "NONE")], "THIS_WEEK"),
        (FRIDAY, [(at(25, 23, 59), "NONE")], "THIS_WEEK"),  # Sunday, a day of 25 hours
        (FRIDAY, [(at(26, 0, 0), "NONE")], "NEXT_WEEK"),
        (FRIDAY, [(at(1, 23, 59, month=11), "NONE")], "NEXT_WEEK"),
        (FRIDAY, [(at(2, 0, 0, month=11), "NONE")], "LATER"),
        # Several: overdue comes first, then what nobody has answered, then the soonest.
        (FRIDAY, [(at(27), "NONE"), (at(22), "NONE"), (None, "IN")], "OVERDUE"),
        (FRIDAY, [(at(27), "NONE"), (None, "IN")], "TODAY"),
        (FRIDAY, [(at(20), "IN"), (at(30, month=12), "NONE")], "TODAY"),
        (FRIDAY, [(at(30, month=12), "NONE"), (at(27), "OUT"), (None, "NONE")], "NEXT_WEEK"),
        # On Sunday one minute to midnight the week is over; on Monday it has just begun.
        (at(25, 23, 59).astimezone(UTC), [(at(26, 0, 0), "NONE")], "NEXT_WEEK"),
        (at(26, 0, 0).astimezone(UTC), [(at(26, 9, 0), "NONE")], "TODAY"),
        (at(26, 0, 0).astimezone(UTC), [(at(1, 23, 59, month=11), "NONE")], "THIS_WEEK"),
        (at(26, 0, 0).astimezone(UTC), [(at(8, 23, 59, month=11), "NONE")], "NEXT_WEEK"),
    ],
)
async def test_an_item_stands_in_one_column(
    house: House,
    now: pytest.MonkeyPatch,
    moment: datetime,
    planned: list[tuple[datetime | None, str]],
    column: str,
) -> None:
    deal = await house.deal()
    for deadline, direction in planned:
        await plan(house, deal, deadline, direction=direction)
    now.setattr(periods, "now", lambda: moment)
    assert await columns(house.ada) == {column: ["A deal"]}


async def test_what_is_done_or_closed_says_nothing(house: House, now: pytest.MonkeyPatch) -> None:
    deal, won = await house.deal(title="Open"), await house.deal(title="Won")
    soonest = await plan(house, deal, at(24))
    await plan(house, deal, at(27))
    await plan(house, won, at(24))
    await house.ada.run(DONE, id=soonest)
    close = "mutation ($id: ID!, $to: ID!) { closeDeal(id: $id, stageId: $to, expectedVersion: 1) { __typename } }"
    await house.ada.run(close, id=won["id"], to=house.stages["Deal won"])
    assert await columns(house.ada) == {"NEXT_WEEK": ["Open"]}


MONDAY, SATURDAY, SUNDAY = at(19, 9, 30), at(24, 9, 30), at(25, 9, 30)


@pytest.mark.parametrize(
    ("moment", "column", "due"),
    [
        (FRIDAY, "TODAY", at(23, 16)),
        (FRIDAY, "THIS_WEEK", at(23, 16)),  # the last working day of the week
        (FRIDAY, "NEXT_WEEK", at(30, 16)),
        (FRIDAY, "LATER", at(6, 16, month=11)),
        (MONDAY, "THIS_WEEK", at(20, 10)),
        (SATURDAY, "THIS_WEEK", at(24, 10)),
        (SUNDAY, "THIS_WEEK", at(25, 10)),
        (SUNDAY, "NEXT_WEEK", at(1, 10, month=11)),
        (at(19, 10, 0), "TODAY", at(19, 10)),
        (at(19, 23, 30), "TODAY", at(19, 23, 59)),
        (at(19, 23, 30), "NEXT_WEEK", at(26, 23, 59)),
        (at(19, 23, 59) + timedelta(seconds=30), "TODAY", at(19, 23, 59) + timedelta(seconds=30)),
    ],
)
def test_a_column_has_a_deadline(moment: datetime, column: str, due: datetime) -> None:
    clock = Clock(moment.astimezone(UTC), "Europe/Madrid")
    assert due_in(AgendaColumn(column), clock, WorkCalendar()) == due


async def test_a_holiday_is_no_working_day_of_the_week() -> None:
    thursday = Clock(at(22, 9, 30).astimezone(UTC), "Europe/Madrid")
    assert due_in(AgendaColumn.THIS_WEEK, thursday, WorkCalendar()) == at(23, 10)
    closed = WorkCalendar(holidays={at(23).date(): "Fiesta"})
    assert due_in(AgendaColumn.THIS_WEEK, thursday, closed) == at(22, 10)


@pytest.mark.usefixtures("now")
async def test_what_is_dropped_is_due_then(house: House) -> None:
    for column, lands in (("TODAY", "TODAY"), ("NEXT_WEEK", "NEXT_WEEK"), ("LATER", "LATER")):
        deal = await house.deal(title=column)
        stage = (await house.ada.run(DEADLINES, id=deal["id"]))["stage"]
        with happened_at(FRIDAY):
            made = await house.ada.run(MOVE, id=deal["id"], to=column)
        assert (made["column"], made["item"]) == (lands, {"title": column})
        told = await house.ada.run(DEADLINES, id=deal["id"])
        assert told["stage"] == stage
        (planned,) = told["activities"]["nodes"]
        assert (planned["subject"], planned["type"]) == (column, "TODO")
        with happened_at(FRIDAY):
            again = await house.ada.run(MOVE, id=deal["id"], to="TODAY")
        assert again["activityId"] == made["activityId"]  # what was planned is moved
        assert again["column"] == "TODAY"


async def test_something_else_may_come_first(house: House) -> None:
    deal = await house.deal()
    await plan(house, deal, None, direction="IN")
    soonest = await plan(house, deal, datetime.now(UTC) - timedelta(days=2))
    moved = await house.ada.run(MOVE, id=deal["id"], to="LATER")
    assert (moved["activityId"], moved["column"]) == (soonest, "TODAY")  # nobody has answered the other yet
    undone = await house.ada.run(
        "mutation ($id: ID!) { undo(operationId: $id) { __typename } }", id=moved["operationId"]
    )
    assert undone["__typename"] == "Undone"
    assert await columns(house.ada) == {"OVERDUE": ["A deal"]}


async def test_what_is_dropped_moves_what_has_a_deadline_of_its_own(house: House) -> None:
    deal = await house.deal()
    yesterday = datetime.now(UTC) - timedelta(days=1)
    await plan(house, deal, yesterday - timedelta(hours=1), direction="IN")
    call = await plan(house, deal, yesterday)
    assert (await house.ada.run(MOVE, id=deal["id"], to="LATER"))["activityId"] == call


async def test_what_is_closed_is_not_planned(house: House) -> None:
    deal = await house.deal()
    close = "mutation ($id: ID!, $to: ID!) { closeDeal(id: $id, stageId: $to, expectedVersion: 1) { __typename } }"
    await house.ada.run(close, id=deal["id"], to=house.stages["Deal won"])
    assert (await house.ada.refused(MOVE, id=deal["id"], to="TODAY")).code == "CONFLICT"


async def test_what_makes_no_sense_is_refused(house: House) -> None:
    deal = await house.deal()
    before = await house.events()
    for column in ("OVERDUE", "NO_DEADLINE"):
        refusal = await house.ada.refused(MOVE, id=deal["id"], to=column)
        assert (refusal.code, refusal.fields) == ("VALIDATION", {"column": "NO_TARGET"})
    assert (await house.olga.refused(MOVE, id=deal["id"], to="TODAY")).code == "NOT_FOUND"
    company = await house.company()
    assert (await house.ada.refused(MOVE, id=company["id"], to="TODAY")).fields == {"kind": "NO_STAGES"}
    assert (await house.ada.refused(BOARD, kind="COMPANY")).fields == {"kind": "NO_STAGES"}
    assert (await house.ada.refused(BOARD, first=101)).fields == {"perColumn": "OUT_OF_RANGE"}
    assert (await house.ada.refused(COLUMN, column="TODAY", after="nonsense")).fields == {"after": "BAD_CURSOR"}
    assert [event for event in await house.events() if event["item_kind"] == "activity"] == []
    assert len(await house.events()) == len(before) + 1  # the company


async def test_nothing_is_told_of_what_one_may_not_read(house: House) -> None:
    hers = await house.deal(title="Hers", responsibleId=await house.user_id(house.olga))
    await plan(house, await house.deal(title="Not hers"), datetime.now(UTC) - timedelta(days=1))
    await plan(house, hers, datetime.now(UTC) - timedelta(days=1))
    assert await columns(house.olga) == {"OVERDUE": ["Hers"]}
    assert await columns(house.nora) == {}
    assert (await house.nobody.refused(BOARD)).code == "UNAUTHENTICATED"


async def test_a_column_is_read_page_by_page(house: House, now: pytest.MonkeyPatch) -> None:
    for number in range(5):
        await plan(house, await house.deal(title=f"Due {number}"), at(20, 9 + number // 2))
        await house.deal(title=f"Idle {number}")
    for column, name in (("OVERDUE", "Due"), ("NO_DEADLINE", "Idle")):
        board = (await house.ada.run(BOARD, first=2))["columns"]
        first = next(one for one in board if one["column"] == column)
        titles, info = [item["title"] for item in first["items"]], first["pageInfo"]
        while info["hasNextPage"]:
            page = await house.ada.run(COLUMN, column=column, after=info["endCursor"], first=2)
            assert page["count"] == first["count"] == 5
            titles += [item["title"] for item in page["items"]]
            info = page["pageInfo"]
        assert titles == [f"{name} {number}" for number in range(5)]
        over = await house.ada.run(COLUMN, column=column, after=info["endCursor"])
        assert (over["count"], over["items"]) == (5, [])
    assert await columns(house.ada, filter={"field": "title", "op": "CONTAINS", "value": "due 3"}) == {
        "OVERDUE": ["Due 3"]
    }


async def test_a_board_takes_a_fixed_number_of_statements(house: House) -> None:
    counts = []
    for several in (1, 10):
        for _ in range(several):
            await plan(house, await house.deal(), datetime.now(UTC) + timedelta(days=1))
        with counted_statements() as statements:
            await house.ada.run(CARDS)
        counts.append(len(statements))
    assert counts[0] == counts[1]
    assert counts[0] <= 8


async def test_time_alone_moves_items(house: House, now: pytest.MonkeyPatch) -> None:
    """How long it is until then is told: until a deadline passes, until the hour that columns promise, or midnight."""
    for moment, deadline, turn in (
        (at(23, 15, 1), None, at(23, 16)),
        (at(23, 15, 1), at(26), at(23, 16)),
        (at(23, 15, 1), at(23, 15, 30), at(23, 15, 30)),
        (at(23, 15, 1), at(22), at(23, 15, 30)),
        (at(23, 15, 45), None, at(23, 16)),
        (at(23, 16, 0), None, at(23, 17)),
        (at(23, 23, 10), None, at(24, 0, 0)),
    ):
        now.setattr(periods, "now", lambda moment=moment: moment.astimezone(UTC))
        await plan(house, await house.deal(), deadline)
        board = await house.ada.run(BOARD)
        assert board["turnsIn"] == (turn - moment).total_seconds()
    half_past = at(23, 15, 30).astimezone(UTC)
    now.setattr(periods, "now", lambda: half_past - timedelta(seconds=1))
    viewer = await AgendaViewer(house.ada).open()
    now.setattr(periods, "now", lambda: half_past + timedelta(seconds=1))
    await viewer.agrees()
    assert {name: column["count"] for name, column in viewer.board["columns"].items() if column["count"]} == {
        "OVERDUE": 2, "NEXT_WEEK": 1, "NO_DEADLINE": 4,
    }  # fmt: skip
    await viewer.close()


async def test_a_card_tells_whether_it_may_be_moved(house: House) -> None:
    """As the server then lets it: who only sees a deal may plan something with it, but not put off what others have."""
    olga = await house.user_id(house.olga)
    titles = ("Observed", "Planned by Ada", "Planned for Olga", "Answered by Olga")
    deals = {title: await house.deal(title=title, observerIds=[olga]) for title in titles}
    deals["Hers"] = await house.deal(title="Hers", responsibleId=olga)
    soon = datetime.now(UTC) + timedelta(days=1)
    await plan(house, deals["Planned by Ada"], soon)
    await plan(house, deals["Planned by Ada"], soon + timedelta(days=1), responsibleId=olga)
    await plan(house, deals["Planned for Olga"], soon, responsibleId=olga)
    await plan(house, deals["Planned for Olga"], soon - timedelta(hours=1), direction="IN")  # is not what is moved
    await plan(house, deals["Answered by Olga"], soon, direction="IN", responsibleId=olga)
    allowed = {"Observed", "Planned for Olga", "Answered by Olga", "Hers"}
    for client, movable in ((house.ada, set(deals)), (house.olga, allowed), (house.nora, set())):
        with counted_statements() as statements:
            board = await client.run(MAY_MOVE)
        assert len(statements) <= 9
        told = {card["card"]["title"]: card["canMove"] for one in board["columns"] for card in one["cards"]}
        assert told == ({} if client is house.nora else {title: title in movable for title in deals})
    for title, deal in deals.items():
        if title in allowed:
            await house.olga.run(MOVE, id=deal["id"], to="LATER")
        else:
            assert (await house.olga.refused(MOVE, id=deal["id"], to="LATER")).code == "FORBIDDEN"


async def test_some_of_it_is_read_alone(house: House, now: pytest.MonkeyPatch) -> None:
    """Where they stand, with the counts of all; what isn't there, or not to be read, is left out."""
    deals = [await house.deal(title=f"Deal {number}") for number in range(3)]
    await plan(house, deals[0], at(22))
    for client, found in ((house.ada, {"OVERDUE": (1, ["Deal 0"]), "NO_DEADLINE": (2, ["Deal 1"])}), (house.nora, {})):
        columns = (await client.run(ONLY, only=[deals[0]["id"], deals[1]["id"]]))["columns"]
        told = {
            one["column"]: (one["count"], [card["card"]["title"] for card in one["cards"]])
            for one in columns
            if one["count"]
        }
        assert told == found
    assert (await house.ada.refused(ONLY, only=[])).fields == {"only": "OUT_OF_RANGE"}


@pytest.mark.usefixtures("now")
async def test_a_deal_is_made_in_a_column(house: House) -> None:
    """With what is to be done, as one thing: refused or taken back, both are."""
    for column in ("TODAY", "NEXT_WEEK", "LATER"):
        with happened_at(FRIDAY):
            made = await house.ada.run(CREATE, title=column, column=column)
    told = await columns(house.ada)
    assert told == {"TODAY": ["TODAY"], "NEXT_WEEK": ["NEXT_WEEK"], "LATER": ["LATER"]}
    events = await house.events()
    for client, title, column, code in (
        (house.ada, "There", "OVERDUE", "VALIDATION"),
        (house.ada, "There", "NO_DEADLINE", "VALIDATION"),
        (house.ada, "", "TODAY", "VALIDATION"),
        (house.nora, "There", "TODAY", "FORBIDDEN"),
        (house.nobody, "There", "TODAY", "UNAUTHENTICATED"),
    ):
        assert (await client.refused(CREATE, title=title, column=column)).code == code
    won = next(stage["id"] for stage in house.pipeline["stages"] if stage["semantics"] == "SUCCESS")
    assert (await house.ada.refused(CREATE, title="There", column="TODAY", stage=won)).code == "VALIDATION"
    assert await house.events() == events
    undo = "mutation ($id: ID!) { undo(operationId: $id) { ... on Undone { operationId } } }"
    undone = await house.ada.run(undo, id=made["operationId"])
    assert await columns(house.ada) == {"TODAY": ["TODAY"], "NEXT_WEEK": ["NEXT_WEEK"]}
    await house.ada.run(undo, id=undone["operationId"])
    assert await columns(house.ada) == told


async def test_news_is_told_to_who_may_read_it(house: House) -> None:
    """Of another's deal, and of what is planned with it, nothing is said; who isn't signed in can't follow."""
    deal = await house.deal(title="Not hers")
    hers = await house.deal(title="Hers", responsibleId=await house.user_id(house.olga))
    document = "subscription ($after: String) { activityBoardEvents(kind: DEAL, after: $after) { type ids } }"
    start = (await house.ada.run("query { activityBoard(kind: DEAL) { cursor } }"))["cursor"]
    await plan(house, deal, None)
    await plan(house, hers, None)
    for client, ids in ((house.al, [deal["id"], hers["id"]]), (house.olga, [hers["id"]]), (house.nora, [])):
        async with client.following(document, after=start) as messages:
            told = []
            async for message in messages:
                if message["type"] == "READY":
                    break
                told += message["ids"]
        assert set(told) == set(ids)  # what was before the cursor may be told once more
    assert (await house.nobody.refused("query { activityBoard(kind: DEAL) { cursor } }")).code == "UNAUTHENTICATED"
