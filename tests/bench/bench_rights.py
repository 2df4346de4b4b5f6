"""What rights cost (R75): the board of a head of department beside an administrator's, in a large company.

200 people in 50 departments five levels deep, 30 roles, 100,000 deals with their customers, 100,000 activities
on them, of which a quarter is open.
"""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

import pytest
from bench_board import BOARD
from measured import median_ms, tell

from database import make_empty_database
from graph_client import Client
from trato.access.directory import RightsKeeper
from trato.access.gate import Access
from trato.access.levels import SubjectType
from trato.accounts.installation import ensure_installation
from trato.crm.installation import prepare_records
from trato.db.database import close_database, open_database
from trato.db.fields import encode_bool, encode_datetime
from trato.db.migrate import upgrade
from trato.db.sql import Sql, execute, fetch, insert
from trato.db.transactions import transaction
from trato.graph.kit.ids import encode_id
from trato.settings import Settings

PEOPLE, DEPARTMENTS, ROLES = 200, 50, 30
DEALS, CUSTOMERS, ACTIVITIES = 100_000, 5_000, 100_000
LEVELS = 5
PLANNED = """query ($filter: Filter) { activities(filter: $filter, first: 50) {
  totalCount nodes { id subject items { id } access { canUpdate } } } }"""
AGENDA = """query ($only: [ID!]) { activityBoard(kind: DEAL, only: $only) {
  turnsIn columns { column count deadline cards { id dueAt card { id title } } } } }"""
OPEN = {"field": "isCompleted", "value": False}
MINE = {"all": [OPEN, {"field": "responsible", "value": "@me"}]}
LIST = "{ deals(first: 50) { totalCount nodes { id title access { canUpdate } } } }"

COMMON = ["title", "sort_name", "search_text", "opened", "version", "created_at", "updated_at", "responsible_id"]


async def _many(table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> list[int]:
    return await insert(table, columns, rows)


async def _furnish(chance: random.Random) -> tuple[int, int]:
    """The company; a head of department with a fifth of it below, and an administrator, by their ids."""
    now, no, yes = encode_datetime(datetime.now(UTC)), encode_bool(False), encode_bool(True)
    columns = [
        "email",
        "name",
        "sort_name",
        "time_zone",
        "locale",
        "theme",
        "is_active",
        "is_admin",
        "is_service",
        "version",
        "created_at",
        "updated_at",
    ]
    people = await _many(
        '"user"', columns,
        [
            (f"p{at}@example.org", f"Person {at}", f"person {at}", "UTC", "en", "system", yes, bound_admin, no, 1, now, now)
            for at, bound_admin in enumerate([yes, *[no] * (PEOPLE - 1)])
        ],
    )  # fmt: skip
    tree: list[tuple[int, int]] = []  # id and depth; the first five stand at the top
    for at in range(DEPARTMENTS):
        parent, depth = (None, 1) if at < LEVELS else chance.choice([one for one in tree if one[1] < LEVELS])
        if at >= LEVELS and at % 9 == 0:  # some branches go all the way down
            parent, depth = max((one for one in tree if one[1] < LEVELS), key=lambda one: one[1])
        (made,) = await _many(
            "department", ("name", "folded_name", "parent_id", "sort", "version", "created_at"),
            [(f"Department {at}", f"department {at}", parent, at, 1, now)],
        )  # fmt: skip
        tree.append((made, depth if at < LEVELS else depth + 1))
    works = [(chance.choice(tree)[0], user, no) for user in people[2:]]
    works.append((tree[0][0], people[1], yes))  # the head, with about a fifth of the company below
    await _many("department_member", ("department_id", "user_id", "is_head"), works)
    by_code = {row["code"]: row["id"] for row in await fetch(Sql("SELECT id, code FROM role WHERE code IS NOT NULL"))}
    roles = await _many(
        "role", ("name", "folded_name", "flags", "version", "created_at"),
        [(f"Role {at}", f"role {at}", "[]", 1, now) for at in range(ROLES - len(by_code))],
    )  # fmt: skip
    assigned = [(by_code["head"], SubjectType.USER, people[1])]
    assigned += [(by_code["manager"], SubjectType.USER, user) for user in people[1:]]
    assigned += [(role, SubjectType.DEPARTMENT_TREE, chance.choice(tree)[0]) for role in roles]
    await _many("role_assignment", ("role_id", "subject_type", "subject_id"), assigned)
    stages = [row["id"] for row in await fetch(Sql("SELECT id FROM stage ORDER BY sort"))]
    pipeline = (await fetch(Sql("SELECT id FROM pipeline")))[0]["id"]

    def common(title: str) -> tuple[Any, ...]:
        return (title, title.lower(), title.lower(), no, 1, now, now, chance.choice(people))

    companies = await _many("company", COMMON, [common(f"Company {at}") for at in range(CUSTOMERS)])
    contacts = await _many(
        "contact", [*COMMON, "last_name"], [(*common(f"Contact {at}"), "x") for at in range(CUSTOMERS)]
    )
    deals = await _many(
        "deal",
        [*COMMON, *["pipeline_id", "stage_id", "rank", "stage_since", "amount", "amount_currency", "amount_base", "channel", "company_id"]],
        [
            (*common(f"Deal {at}"), pipeline, chance.choice(stages), f"a{at:06}", now, at, "EUR", at, "API", chance.choice(companies))
            for at in range(DEALS)
        ],
    )  # fmt: skip
    await _many(
        "deal_contact", ("deal_id", "contact_id", "is_primary", "sort"),
        [(deal, chance.choice(contacts), yes, 0) for deal in deals],
    )  # fmt: skip
    watched = [("deal", deal, user) for deal in islice(deals, 0, None, 20) for user in chance.sample(people, 2)]
    await _many("item_observer", ("item_kind", "item_id", "user_id"), watched)
    planned = await _many(
        "activity", [*COMMON, "type", "status", "direction", "priority", "is_completed", "deadline", "created_by_id"],
        [
            (*common(f"Activity {at}"), *chance.choice((("CALL", None), ("TASK", "NEW"))), "NONE", "NORMAL", no if at % 4 == 0 else yes,
             encode_datetime(datetime.now(UTC) + timedelta(minutes=at - ACTIVITIES / 2)), chance.choice(people))
            for at in range(ACTIVITIES)
        ],
    )  # fmt: skip
    bound = [(one, "deal", chance.choice(deals)) for one in planned]
    bound += [(one, "contact", chance.choice(contacts)) for one in islice(planned, 0, None, 5)]
    await _many("activity_binding", ("activity_id", "item_kind", "item_id"), bound)
    await _many(
        "item_observer",
        ("item_kind", "item_id", "user_id"),
        [("activity", one, chance.choice(people)) for one in planned[::20]],
    )
    await _many(
        "activity_participant", ("activity_id", "user_id"), [(one, chance.choice(people)) for one in planned[::20]]
    )
    await execute(Sql("ANALYZE"))
    return people[1], people[0]


@pytest.fixture(scope="module")
async def company(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[tuple[Client, Client]]:
    """Clients of the head and of the administrator."""
    async with make_empty_database(tmp_path_factory.mktemp("rights")) as url:
        await upgrade(url)
        await open_database(url)
        keeper = RightsKeeper()
        try:
            await ensure_installation(Settings())
            await prepare_records()
            async with transaction():
                head, admin = await _furnish(random.Random(1))
            yield (
                Client(Access(head, "Head", await keeper.rights_of(head))),
                Client(Access(admin, "Admin", await keeper.rights_of(admin), is_admin=True)),
            )
        finally:
            keeper.leave()
            await close_database()


async def test_what_rights_cost(company: tuple[Client, Client]) -> None:
    """Medians of the same operation by both, one after the other."""
    head, admin = company
    (row,) = await fetch(Sql("SELECT id FROM pipeline"))
    given = {"pipelineId": encode_id("Pipeline", row["id"])}
    shares = [(await one.run("{ deals(first: 1) { totalCount } }"))["totalCount"] for one in company]
    tell("deals that the head sees, of all", f"{shares[0]:,} of {shares[1]:,}")
    asked: list[tuple[str, str, dict[str, Any]]] = [
        ("board", BOARD, given),
        ("list", LIST, {}),
        ("activities view", AGENDA, {}),
        ("one deal of the activities view", AGENDA, {"only": [encode_id("Deal", 1)]}),
        ("list of all activities", PLANNED, {}),
        ("list of what is planned", PLANNED, {"filter": OPEN}),
        ("list of what is planned for them", PLANNED, {"filter": MINE}),
    ]
    for what, document, variables in asked:
        alone = await median_ms(lambda: admin.run(document, **variables), times=9, before=2)  # noqa: B023
        headed = await median_ms(lambda: head.run(document, **variables), times=9, before=2)  # noqa: B023
        tell(f"{what} of the administrator", f"{alone:.1f} ms")
        tell(f"{what} of the head of department", f"{headed:.1f} ms", f"at most {1.5 * alone:.1f} ms")
    keeper = RightsKeeper()
    start = await median_ms(keeper.directory, times=1, before=0)
    keeper.leave()
    tell("reading all roles and the structure", f"{start:.1f} ms")
