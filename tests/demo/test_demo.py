"""The demo company (R112): always the same, told with its past, believable, and only into an empty database."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from graph_client import Client
from trato.access.cells import uniform
from trato.access.directory import read_directory
from trato.access.gate import Access
from trato.access.levels import Level
from trato.accounts.models import User
from trato.accounts.queries import installation, people_of_the_demo
from trato.activities.queries import next_activities
from trato.db.fields import decode_datetime
from trato.db.sql import Sql, fetch
from trato.demo.inventing import Inventor
from trato.demo.plan import PEOPLE, PIPELINES
from trato.demo.telling import is_empty, tell_demo
from trato.errors import ErrorCode, TratoError

pytestmark = pytest.mark.any_database

NOW = datetime(2026, 5, 14, 9, 30, tzinfo=UTC)


@pytest.fixture
async def told(database: str, demo_installation: None) -> Access:
    """The demo, told on a Thursday morning; its administrator."""
    await tell_demo(now=NOW)
    owner = await User.get(is_admin=True)
    return Access(int(owner.id), owner.name, uniform(Level.ALL), is_admin=True)


async def counted(table: str) -> int:
    """The rows of a table."""
    (row,) = await fetch(Sql(f"SELECT COUNT(*) AS count FROM {table}"))
    return int(row["count"])


async def test_what_there_is(told: Access) -> None:
    items = [await counted(table) for table in ("company", "contact", "deal")]
    assert 55 <= sum(items) <= 80
    assert await counted("pipeline") == len(PIPELINES) == 3
    assert await counted("lead") == 60
    assert await counted("comment") == 12 + 8
    assert await counted("(SELECT DISTINCT amount_currency FROM deal) AS known") == 2
    assert await counted("own_company") == 2
    assert await counted("deal WHERE my_company_id IS NULL") == 0
    assert await counted("requisite_set WHERE owner_kind = 'company'") >= 3
    assert (await installation()).demo
    offered = await people_of_the_demo()
    assert len(offered) == len(PEOPLE) == 6
    assert [person.is_admin for person in offered] == [True] + 5 * [False]
    assert {person.password_hash for person in offered} == {None}


@pytest.mark.parametrize("kind", ["deal", "lead"])
async def test_boards_are_filled_and_marks_are_rare(told: Access, kind: str) -> None:
    client = Client(told)
    document = "query ($id: ID!) { board(pipelineId: $id) { columns { stage { semantics } count cards { number } } } }"
    opened: list[int] = []
    for pipeline in await client.run(
        "query ($kind: PipelineKind!) { pipelines(kind: $kind) { id } }", kind=kind.upper()
    ):
        columns = (await client.run(document, id=pipeline["id"]))["columns"]
        assert all(column["count"] for column in columns)
        for column in columns:
            if column["stage"]["semantics"] == "IN_PROGRESS":
                opened += [card["number"] for card in column["cards"]]
    planned = await next_activities(told, kind, opened)
    states = Counter(_state(planned[item].deadline) if item in planned else "none" for item in opened)
    assert set(states) == {"late", "today", "later", "none"}
    assert states["late"] + states["none"] <= 0.17 * len(opened)
    assert states["later"] > len(opened) / 2


def _state(deadline: datetime | None) -> str:
    assert deadline is not None
    if deadline < NOW:
        return "late"
    return "today" if deadline.date() == NOW.date() else "later"


async def test_the_past_is_told_in_order_by_whom_it_concerns(told: Access) -> None:
    events = await fetch(
        Sql(
            "SELECT kind, at, occurred_at, actor_name, channel FROM event"
            " WHERE item_kind NOT IN ('pipeline', 'pick_list', 'requisite_template', 'role') ORDER BY id"
        )
    )
    moments = [decode_datetime(event["occurred_at"]) for event in events]
    assert moments == sorted(moments)
    assert NOW - timedelta(weeks=22) < moments[0] < moments[-1] < NOW
    assert all(decode_datetime(event["at"]) > datetime.now(UTC) - timedelta(minutes=5) for event in events)
    kinds = Counter(event["kind"] for event in events)
    assert {
        "deal.moved",
        "deal.closed",
        "lead.created",
        "lead.moved",
        "lead.closed",
        "activity.completed",
        "comment.added",
        "contact.created",
    } <= set(kinds)
    assert {event["actor_name"] for event in events if event["kind"] == "deal.moved"} <= {p.name for p in PEOPLE}
    both = " UNION ALL ".join(f"SELECT created_at, stage_since, closed_at FROM {table}" for table in ("deal", "lead"))
    for row in await fetch(Sql(both)):
        assert decode_datetime(row["created_at"]) <= decode_datetime(row["stage_since"]) < NOW
        assert row["closed_at"] in (None, row["stage_since"])


async def test_everyone_sees_the_customers_of_their_deals(told: Access) -> None:
    directory = await read_directory()
    manager = next(role.id for role in directory.roles.values() if role.name == "Manager")
    for user_id in [one.subject_id for one in directory.assignments if one.role_id == manager]:
        client = Client(Access(user_id, "", directory.rights_of(user_id)))
        deals = (await client.run("{ deals { nodes { company { title } primaryContact { title } } } }"))["nodes"]
        assert deals
        assert all(deal["company"] and deal["primaryContact"] for deal in deals)


async def test_marks_of_standing_still_are_rare(told: Access) -> None:
    """B5: some, and at most every seventh open deal."""
    rows = await fetch(
        Sql(
            "SELECT deal.stage_since, stage.idle_days FROM deal JOIN stage ON stage.id = stage_id WHERE closed_at IS NULL"
        )
    )
    days = [((NOW - decode_datetime(row["stage_since"])).days, row["idle_days"]) for row in rows]
    marked = [1 for stood, limit in days if limit is not None and stood > limit]
    assert 0 < len(marked) <= len(days) * 0.15


@pytest.mark.parametrize(("table", "reason"), [("deal", "loss_reason_id"), ("lead", "junk_reason_id")])
async def test_what_failed_says_why(told: Access, table: str, reason: str) -> None:
    failed = Sql(
        f"SELECT COUNT(*) AS items, COUNT({reason}) AS reasons FROM {table} JOIN stage ON stage.id = stage_id"
        " WHERE stage.semantics = 'FAILURE'"
    )
    (row,) = await fetch(failed)
    assert row["items"] == row["reasons"] > 0


LEADS = """{ leads(first: 100) { nodes { title firstName companyTitle isRepeat company { id } contact { id } semantics
  result { deals { title } } amount { amount } source { label } phones { value } emails { value } responsible { id } } } }"""


async def test_leads_are_of_every_kind(told: Access) -> None:
    """R20-R26: people and companies, by phone or e-mail, some of them customers, looked after by everyone who sells."""
    leads = (await Client(told).run(LEADS))["nodes"]
    assert all((lead["phones"] or lead["emails"]) and lead["source"] for lead in leads)
    assert all(lead["contact"] and lead["company"] for lead in leads if lead["isRepeat"])
    assert 10 <= sum(lead["isRepeat"] for lead in leads) <= 20
    assert all(lead["isRepeat"] for lead in leads if lead["semantics"] == "SUCCESS")
    assert all(bool(lead["result"]["deals"]) is (lead["semantics"] == "SUCCESS") for lead in leads)
    known = Counter((lead["firstName"] is None, lead["companyTitle"] is None) for lead in leads)
    assert known.keys() == {(False, False), (True, False), (False, True)} and min(known.values()) >= 10
    assert any(lead["title"].startswith("Lead #") for lead in leads)
    assert len({lead["responsible"]["id"] for lead in leads}) == len(PEOPLE) - 1
    assert all(float(lead["amount"]["amount"]) for lead in leads if lead["semantics"] != "FAILURE")


def test_it_is_the_same_everywhere_and_every_day() -> None:
    local = NOW.astimezone()
    assert Inventor(local).demo() == Inventor(local).demo()
    assert Inventor(local).demo(100).leads == Inventor(local).demo().leads
    later = Inventor(local + timedelta(days=7)).demo()
    assert [deal.title for deal in later.deals] == [deal.title for deal in Inventor(local).demo().deals]


@pytest.mark.parametrize("hour", [0, 7, 12, 19, 23])
@pytest.mark.parametrize("day", range(11, 18))
def test_nothing_lies_in_the_wrong_order_whenever_it_is_told(day: int, hour: int) -> None:
    now = NOW.replace(day=day, hour=hour)
    demo = Inventor(now).demo(200)
    for contact in demo.contacts:
        assert demo.companies[contact.company].since < contact.since
    journeys = [*demo.deals, *demo.others, *demo.leads]
    for deal in journeys:
        moments = [moment for moment, _ in deal.path]
        if deal.contact is not None:
            assert demo.contacts[deal.contact].since < moments[0]
        assert moments == sorted(moments)
        assert moments[-1] < now
        for activity in deal.activities:
            assert moments[0] <= activity.planned_at <= now
            assert activity.done_at is None or activity.planned_at <= activity.done_at <= now


async def test_many_deals(database: str, demo_installation: None) -> None:
    await tell_demo(1500, now=NOW)
    from_leads = await counted("lead_result WHERE item_kind = 'deal'")
    assert from_leads > 0
    assert await counted("deal") == 1500 + from_leads
    assert await counted("company") == 30
    assert await counted("activity") > 900
    (row,) = await fetch(Sql("SELECT COUNT(*) AS count FROM event WHERE kind = 'deal.created'"))
    assert row["count"] == 1500 + from_leads


async def test_only_into_an_empty_database(told: Access) -> None:
    assert not await is_empty()
    before = await counted("event")
    with pytest.raises(TratoError) as refused:
        await tell_demo()
    assert refused.value.code is ErrorCode.CONFLICT
    assert await counted("event") == before


async def test_whole_or_not_at_all(database: str, demo_installation: None, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(*_: object) -> None:
        raise RuntimeError("the last step")

    monkeypatch.setattr("trato.demo.telling.mark_demo", fail)
    with pytest.raises(RuntimeError, match="the last step"):
        await tell_demo(now=NOW)
    assert await is_empty()
    assert await counted("deal") == 0
    assert await counted("event") == 0
