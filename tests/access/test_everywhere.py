"""What one may not read is absent everywhere (R75): for people with roles made up at random, every surface shows just
what may be read one by one, and that is what R72 to R74 say.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from access.office import LEVELS, NOUNS, TREE, Office, Thing, build, choose, reaches
from export_kit import EXPORTED, cells, path_of
from graph_client import Client
from house import IN_PROGRESS, PROCESSED, UNASSIGNED, House
from live.agenda import AgendaViewer
from live.board import EVENTS, Viewer
from live.rows import Rows
from trato.calendar_feed.document import Setting, calendar_text
from trato.calendar_feed.queries import planned_for
from trato.errors import ErrorCode, TratoError
from trato.graph.kit.ids import encode_id, split_id
from trato.live import log
from trato.settings import Settings, current_settings, use_settings

STAGES = {"deal": ("New", "In work", "Final invoice"), "lead": (UNASSIGNED, IN_PROGRESS, PROCESSED)}
PLANNED = 12
THINGS = {"company": 8, "contact": 6, "deal": 18, "lead": 12}
PATHS = {"company": "companies", "contact": "contacts", "deal": "deals", "lead": "leads"}
ROLES = 4
LISTS = """{ deals(first: 100) { totalCount nodes { %s } } contacts(first: 100) { totalCount nodes { %s } }
  companies(first: 100) { totalCount nodes { %s } } leads(first: 100) { totalCount nodes { %s } } }"""
RIGHTS = "id title access { canUpdate canDelete }"
GRAPH = """{
  deals(first: 100) { nodes { id company { id } primaryContact { id } contacts { totalCount nodes { id } } } }
  contacts(first: 100) { nodes { id companies { nodes { id } } deals { totalCount nodes { id } }
                                leads { totalCount nodes { id } } } }
  leads(first: 100) { nodes { id company { id } contact { id } } }
  companies(first: 100) { nodes { id contacts { totalCount nodes { id } } deals { totalCount nodes { id } }
                                 leads { totalCount nodes { id } } dealStats { open } } } }"""
BOARD = """query ($id: ID!) { board(pipelineId: $id, perColumn: 100) { columns {
  stage { id } count sum { amount } cards { id company { id } contact { id } access { canUpdate canDelete } } } } }"""
WORKLOAD = "query ($id: ID!) { workload(kind: DEAL, pipelineId: $id) { cells { user { id } stageId count } } }"
AGENDA = """{ activityBoard(kind: DEAL, perColumn: 100) {
  columns { count items { id } cards { id card { company { id } contact { id } } } } } }"""
NODE = """query ($id: ID!) { node(id: $id) { id
  ... on Deal { amount { amount } company { id } contacts(first: 100) { nodes { id } } }
  ... on Lead { client: company { id } person: contact { id } }
  ... on Contact { companies(first: 100) { nodes { id } } } } }"""
CHANGES = "query ($after: String) { changes(after: $after, first: 100) { cursor hasMore changed { __typename id } } }"
ASSIGN = """mutation ($id: ID!, $version: Int!, $user: ID!) {
  updateCompany(id: $id, expectedVersion: $version, input: {responsibleId: $user}) { company { version } } }"""
LARGE = {"field": "amount", "op": "GTE", "value": "5"}
ZEBRA = {"op": "CONTAINS", "value": "zebra"}
SAVE = """mutation ($name: String!, $filter: Filter) {
  saveView(input: {section: DEAL, name: $name, filter: $filter}) { view { id } } }"""
SHARE = "mutation ($id: ID!) { shareView(id: $id, isShared: true, expectedVersion: 1) { view { id } } }"
DEALS = """query ($filter: Filter, $view: ID) { deals(filter: $filter, viewId: $view, first: 100) {
  totalCount sums { field sum { amount } } nodes { id } } }"""
BULK = """mutation ($filter: Filter) { bulkUpdateDeals(allMatching: true, filter: $filter, input: {probability: 5}) {
  updatedIds skipped { id code } } }"""
PLAN = """mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }"""
PLANS = """{ activities(first: 100) { totalCount nodes { id access { canUpdate canDelete } hiddenItems items { id } } }
  found: activities(first: 1, search: "zebra") { totalCount } }"""
BULK_PLANS = """mutation { bulkUpdateActivities(allMatching: true, input: {place: "Here"}) {
  updatedIds skipped { id code } } }"""
CHANGE_PLANS = """mutation ($ids: [ID!]!, $input: ActivityInput!) {
  bulkUpdateActivities(ids: $ids, input: $input) { updated } }"""
TIMELINES = """query ($id: ID!) { node(id: $id) { ... on CrmItem {
  plain: timeline(first: 100) { totalCount nodes { id item { id } } }
  related: timeline(first: 100, includeRelated: true) { totalCount nodes { id item { id } } } } } }"""

HISTORY = """query ($after: String) { historyEvents(first: 100, after: $after) {
  pageInfo { hasNextPage endCursor } nodes { item { id } items { id } } } }"""


@dataclass(frozen=True)
class Plan:
    """Something planned with things, that somebody is to do."""

    id: str
    responsible: str
    things: tuple[Thing, ...]


Cells = dict[tuple[str, str, str | None], str]
"""What a role says: (object, right, stage or None) → level."""


class Made:
    """An office whose people hold roles made up by chance; `levels` tells again what R74 makes of them."""

    def __init__(self, office: Office, chance: random.Random) -> None:
        self.office, self.chance = office, chance
        self.held: dict[str, list[Cells]] = defaultdict(list)
        self.views: dict[str, str] = {}
        self.plans: list[Plan] = []
        self.stages: dict[str, dict[str, str]] = {}

    async def furnish(self) -> None:
        """Roles for people and departments, and things of everybody's."""
        house = self.office.house
        self.stages |= {"deal": house.stages, "lead": await house.leads_road()}
        for number in range(ROLES):
            cells: Cells = {
                (kind, right, None): choose(self.chance, making=right == "ADD")
                for kind in NOUNS for right in ("READ", "UPDATE", "DELETE", "EXPORT") if self.chance.random() < 0.8
            }  # fmt: skip
            for kind, right in product(STAGES, ("READ", "UPDATE")):
                for stage in STAGES[kind]:
                    if self.chance.random() < 0.25:
                        cells[kind, right, stage] = choose(self.chance)
            await self._give(f"Role {number}", cells)
        names = list(self.office.people)
        for kind, many in THINGS.items():
            for number in range(many):
                await self._thing(kind, number, names)
        for number, things in enumerate(self.chance.sample(self.office.things, 2) for _ in range(PLANNED)):
            await self._plan(f"Zebra {number}", things, self.chance.choice(names))
        for name, filter in (("Large", LARGE), ("Of zebras", {"field": "company.title", **ZEBRA})):
            saved = await self.office.house.ada.run(SAVE, name=name, filter=filter)
            self.views[name] = saved["view"]["id"]
            await self.office.house.ada.run(SHARE, id=saved["view"]["id"])

    async def _give(self, name: str, cells: Cells) -> None:
        office, chance = self.office, self.chance
        person, place = chance.choice(list(office.people)), chance.choice(list(TREE))
        type_, holder = chance.choice(
            [("USER", office.ids[person]), ("DEPARTMENT", office.departments[place]), ("DEPARTMENT_TREE", office.departments[place])]
        )  # fmt: skip
        role = await office.role(name, (type_, holder))
        await office.permit(
            role,
            [
                {"object": kind.upper(), "operation": right, "level": level, **({"stageId": self.stages[kind][stage]} if stage else {})}
                for (kind, right, stage), level in cells.items()
            ],
        )  # fmt: skip
        from access.office import WORK, below

        holds = {
            "USER": {person},
            "DEPARTMENT": {name for name, work in WORK.items() if work == place},
            "DEPARTMENT_TREE": {name for name, work in WORK.items() if work in below(place)},
        }[type_]
        for name in holds:
            self.held[name].append(cells)

    async def _thing(self, kind: str, number: int, names: list[str]) -> None:
        chance, office = self.chance, self.office
        of = {one: [thing.id for thing in office.things if thing.kind == one] for one in NOUNS}
        given: dict[str, Any] = {
            "observers": [name for name in names if chance.random() < 0.1],
            "opened": chance.random() < 0.2,
            ("lastName" if kind == "contact" else "title"): f"Zebra {number}",
        }
        if kind == "contact":
            given["companyIds"] = chance.sample(of["company"], 2)
        if kind == "deal":
            given["contactIds"] = chance.sample(of["contact"], 2)
        if kind == "lead":
            given["contactId"] = chance.choice(of["contact"])
        if kind in STAGES:
            given |= {
                "stageId": self.stages[kind][chance.choice(STAGES[kind])],
                "companyId": chance.choice(of["company"]),
                "amount": {"amount": str(number + 1)},
            }
        await office.make(kind, chance.choice(names), **given)

    async def _plan(self, subject: str, things: list[Thing], name: str) -> None:
        ids = [thing.id for thing in things]
        given = {"type": "CALL", "subject": subject, "itemIds": ids, "responsibleId": self.office.ids[name]}
        made = await self.office.house.ada.through("IMPORT").run(PLAN, input=given)
        self.plans.append(Plan(made["activity"]["id"], name, tuple(things)))

    def level(self, person: str, right: str, thing: Thing) -> str:
        """R74: an explicit level of the stage counts first, the highest of them; else the highest inherited."""
        stage = next((name for name, id in self.stages.get(thing.kind, {}).items() if id == thing.stage), None)
        explicit = [level for one in self.held[person] if stage and (level := one.get((thing.kind, right, stage)))]
        inherited = [one.get((thing.kind, right, None), "NONE") for one in self.held[person]]
        return max(explicit or inherited, key=LEVELS.index, default="NONE")

    def has_board(self, person: str, kind: str = "deal") -> bool:
        """Whether somebody may read those on some stage at least (R3)."""
        places = [Thing("", kind, person, stage=stage) for stage in self.stages[kind].values()]
        return any(self.level(person, "READ", place) != "NONE" for place in places)

    def may_with(self, person: str, right: str, plan: Plan) -> bool:
        """R47: as with one of its things; whoever is to do it reads and changes it, unless nothing is theirs to see."""
        by_thing = any(self.may(person, "READ", one) and self.may(person, right, one) for one in plan.things)
        sees = any(
            self.level(person, "READ", Thing("", kind, person, stage=stage)) != "NONE"
            for kind in NOUNS for stage in (None, *self.stages.get(kind, {}).values())
        )  # fmt: skip
        return by_thing or (right != "EXPORT" and sees and plan.responsible == person)

    def may(self, person: str, right: str, thing: Thing) -> bool:
        """Whether somebody has a right on a thing."""
        return reaches(person, self.level(person, right, thing), thing, reading=right == "READ")


@pytest.fixture
async def made(house: House, tmp_path: Path, request: pytest.FixtureRequest) -> Made:
    """The parameter is the seed."""
    use_settings(Settings(data=tmp_path))
    made = Made(await build(house), random.Random(request.param))
    await made.furnish()
    return made


async def ids_of(client: Client, fields: str) -> dict[str, dict[str, Any]]:
    """What lists show somebody, by id; each list's total must agree."""
    lists = await client.run(LISTS % ((fields,) * len(NOUNS)))
    assert all(one["totalCount"] == len(one["nodes"]) for one in lists.values())
    return {node["id"]: node for one in lists.values() for node in one["nodes"]}


async def exported_by(client: Client) -> set[str]:
    """The ids of all that somebody can export."""
    found: set[str] = set()
    for kind, node in {**NOUNS, "activity": "Activity"}.items():
        answer = await client.result(EXPORTED, kind=kind.upper(), columns=["id"])
        if answer.errors:
            refusal = answer.errors[0].original_error
            assert isinstance(refusal, TratoError) and refusal.code is ErrorCode.FORBIDDEN
            continue
        assert answer.data is not None
        content = path_of(current_settings().data, answer.data["exportItems"]["export"]["url"]).read_bytes()
        found |= {encode_id(node, int(number)) for (number,) in cells(content)[1:]}
    return found


async def changed_since(client: Client, after: str | None) -> set[str]:
    """The ids that `changes` tells of."""
    found: set[str] = set()
    while True:
        page = await client.run(CHANGES, after=after)
        found |= {one["id"] for one in page["changed"] if one["__typename"] in NOUNS.values()}
        after = page["cursor"]
        if not page["hasMore"]:
            return found


async def happened_to(client: Client) -> set[str]:
    """The ids of all that History tells somebody of."""
    found: set[str] = set()
    page: dict[str, Any] = {"pageInfo": {"hasNextPage": True, "endCursor": None}}
    while page["pageInfo"]["hasNextPage"]:
        page = await client.run(HISTORY, after=page["pageInfo"]["endCursor"])
        for node in page["nodes"]:
            found |= {node["item"]["id"], *(item["id"] for item in node["items"])}
    return found


@pytest.mark.parametrize("made", range(6), indirect=True)
async def test_every_surface_shows_what_may_be_read(made: Made) -> None:
    office, house = made.office, made.office.house
    deals = [thing for thing in office.things if thing.kind == "deal"]
    start = (await house.ada.run(CHANGES, after=None))["cursor"]
    start = start.rpartition(".")[0] + ".0"
    for name, client in office.people.items():
        readable = {thing.id for thing in office.things if made.may(name, "READ", thing)}
        read = {thing.id: node for thing in office.things if (node := await client.run(NODE, id=thing.id))}
        assert set(read) == readable, name

        listed = await ids_of(client, RIGHTS)
        assert set(listed) == readable
        for thing in office.things:
            if thing.id in readable:
                rights = {"canUpdate": made.may(name, "UPDATE", thing), "canDelete": made.may(name, "DELETE", thing)}
                assert listed[thing.id]["access"] == rights, (name, thing)
        assert await changed_since(client, start) == readable
        plans = {plan.id for plan in made.plans if made.may_with(name, "READ", plan)}
        assert await happened_to(client) == readable | plans

        found = await client.run('{ deals(search: "zebra", first: 100) { totalCount nodes { id } } }')
        mine = {thing.id for thing in deals if thing.id in readable}
        assert ({node["id"] for node in found["nodes"]}, found["totalCount"]) == (mine, len(mine))

        await _finds(client, made.views, [read[thing.id] for thing in deals if thing.id in read], read)
        company = {"field": "company", "op": "ANY"}
        answer = await client.run(BULK, filter=company)
        meant = {thing for thing in deals if thing.id in read and read[thing.id]["company"]}
        allowed = {thing.id for thing in meant if made.may(name, "UPDATE", thing)}
        assert set(answer["updatedIds"]) == allowed
        refused = {(one["id"], one["code"]) for one in answer["skipped"]}
        assert refused == {(thing.id, "FORBIDDEN") for thing in meant if thing.id not in allowed}
        exported = {thing.id for thing in office.things if thing.id in readable and made.may(name, "EXPORT", thing)}
        exported |= {plan.id for plan in made.plans if made.may_with(name, "EXPORT", plan)}
        assert await exported_by(client) == exported
        await _plans(client, name, made, listed)

        seen: set[str] = set()
        _collect(await client.run(GRAPH), seen)
        assert seen == readable
        for thing in office.things:
            told = await client.run(TIMELINES, id=thing.id) or {}
            assert bool(told) == (thing.id in readable)
            for page in told.values():
                assert page["totalCount"] == len({entry["id"] for entry in page["nodes"]}) == len(page["nodes"])
                assert {entry["item"]["id"] for entry in page["nodes"]} <= readable | plans
            if told:
                own, whole = ({entry["id"] for entry in told[page]["nodes"]} for page in ("plain", "related"))
                assert own <= whole
                gathered = {entry["item"]["id"] for entry in told["related"]["nodes"]} - plans
                assert gathered == _gathered(thing, read), name

        agenda = (await client.run(AGENDA))["columns"]
        assert {item["id"] for column in agenda for item in column["items"]} == mine
        assert {card["id"] for column in agenda for card in column["cards"]} == mine
        assert sum(column["count"] for column in agenda) == len(mine)
        faces = [card["card"] for column in agenda for card in column["cards"]]
        assert all(
            face[part] is None or face[part]["id"] in readable for face in faces for part in ("company", "contact")
        )

        await _leads(client, name, made, set(listed))
        if not made.has_board(name):
            assert not mine
            assert (await client.refused(BOARD, id=house.pipeline["id"])).code == "FORBIDDEN"
            assert (await client.refused(WORKLOAD, id=house.pipeline["id"])).code == "FORBIDDEN"
            assert await client.refused_following(EVENTS, pipeline=house.pipeline["id"]) == "FORBIDDEN"
            continue
        loads = (await client.run(WORKLOAD, id=house.pipeline["id"]))["cells"]
        assert {(load["user"]["id"], load["stageId"]): load["count"] for load in loads} == Counter(
            (office.ids[thing.responsible], thing.stage) for thing in deals if thing.id in mine
        )
        columns = (await client.run(BOARD, id=house.pipeline["id"]))["columns"]
        cards = {card["id"]: card for column in columns for card in column["cards"]}
        assert set(cards) == mine
        assert {column["stage"]["id"]: column["count"] for column in columns if column["count"]} == {
            stage: count
            for stage in house.stages.values()
            if (count := sum(thing.stage == stage for thing in deals if thing.id in mine))
        }
        assert all((column["sum"]["amount"] == "0.00") == (column["count"] == 0) for column in columns)
        assert all(
            card[part] is None or card[part]["id"] in readable
            for card in cards.values()
            for part in ("company", "contact")
        )


async def _leads(client: Client, name: str, made: Made, readable: set[str]) -> None:
    """The board of leads shows those that are read, with no client who isn't; who reads on no stage has no board."""
    leads = {thing.id for thing in made.office.things if thing.kind == "lead"} & readable
    roads = await client.run("{ pipelines(kind: LEAD) { id isDefault } }")
    road = next(one["id"] for one in roads if one["isDefault"])
    if not made.has_board(name, "lead"):
        assert not leads
        assert (await client.refused(BOARD, id=road)).code == "FORBIDDEN"
        assert await client.refused_following(EVENTS, pipeline=road) == "FORBIDDEN"
        return
    columns = (await client.run(BOARD, id=road))["columns"]
    cards = [card for column in columns for card in column["cards"]]
    assert {card["id"] for card in cards} == leads
    assert sum(column["count"] for column in columns) == len(leads)
    faces = [card[part] for card in cards for part in ("company", "contact")]
    assert all(face is None or face["id"] in readable for face in faces)


async def _plans(client: Client, name: str, made: Made, readable: dict[str, dict[str, Any]]) -> None:
    """What is planned is listed, counted, found and changed by whoever may, with the things that they read; a calendar
    says so much of what they are to do."""
    listed = (await client.result(PLANS)).data or {}
    shown = {node["id"]: node for node in listed["activities"]["nodes"]}
    seen = {plan.id: plan for plan in made.plans if made.may_with(name, "READ", plan)}
    assert set(shown) == set(seen), name
    assert listed["activities"]["totalCount"] == listed["found"]["totalCount"] == len(seen)
    changeable = {one for one, plan in seen.items() if made.may_with(name, "UPDATE", plan)}
    for one, plan in seen.items():
        assert {item["id"] for item in shown[one]["items"]} == {thing.id for thing in plan.things} & set(readable)
        assert shown[one]["hiddenItems"] == sum(thing.id not in readable for thing in plan.things)
        assert set(shown[one]["access"].values()) == {one in changeable}, (name, plan)
    assert client.access is not None
    setting = Setting(client.access.user_id, name, "en", "UTC", "https://trato.example", "test")
    calendar = Calendar.from_ical(calendar_text(await planned_for(client.access, datetime.now(UTC)), setting))
    assert isinstance(calendar, Calendar)
    told = {str(event["UID"]): event for event in calendar.events}
    theirs = [plan for plan in seen.values() if plan.responsible == name]
    assert set(told) == {f"activity-{split_id(plan.id, 'id')[1]}@test" for plan in theirs}
    for plan in theirs:
        event = told[f"activity-{split_id(plan.id, 'id')[1]}@test"]
        links = {
            f"https://trato.example/{PATHS[thing.kind]}/{split_id(thing.id, 'id')[1]}": readable[thing.id]["title"]
            for thing in plan.things
            if thing.id in readable
        }
        paragraphs = set(filter(None, str(event.get("DESCRIPTION", "")).split("\n\n")))
        assert paragraphs == {f"{title}\n{link}" for link, title in links.items()}
        assert {str(event["URL"])} <= set(links) if links else "URL" not in event
    answer = await client.run(BULK_PLANS)
    assert set(answer["updatedIds"]) == changeable
    assert {(one["id"], one["code"]) for one in answer["skipped"]} == {(one, "FORBIDDEN") for one in seen} - {
        (one, "FORBIDDEN") for one in changeable
    }


async def _finds(client: Client, views: dict[str, str], deals: list[Any], read: dict[str, Any]) -> None:
    """Views and filters find, count and sum up just what somebody `read` one by one, whatever it leads to."""

    def in_zebras(deal: Any) -> bool:
        return any(read[one["id"]]["companies"]["nodes"] for one in deal["contacts"]["nodes"])

    asked: list[tuple[dict[str, Any], list[Any]]] = [
        ({}, deals),
        ({"view": views["Large"]}, [deal for deal in deals if float(deal["amount"]["amount"]) >= 5]),
        ({"view": views["Of zebras"]}, [deal for deal in deals if deal["company"]]),
        ({"filter": {"field": "company", "op": "NONE"}}, [deal for deal in deals if not deal["company"]]),
        ({"filter": {"field": "contacts.companies.title", **ZEBRA}}, list(filter(in_zebras, deals))),
        ({"filter": LARGE, "view": views["Of zebras"]}, [
            deal for deal in deals if deal["company"] and float(deal["amount"]["amount"]) >= 5
        ]),
    ]  # fmt: skip
    for variables, meant in asked:
        page = await client.run(DEALS, **variables)
        assert ({node["id"] for node in page["nodes"]}, page["totalCount"]) == (
            {one["id"] for one in meant},
            len(meant),
        )
        total = sum(float(deal["amount"]["amount"]) for deal in meant)
        assert [(one["field"], one["sum"]["amount"]) for one in page["sums"]] == [("amount", f"{total:.2f}")]


def _gathered(thing: Thing, read: dict[str, Any]) -> set[str]:
    """What a timeline with related ones tells of, by what somebody `read` one by one."""
    tied = {thing.id}
    if thing.kind == "company":
        tied |= {one for one, node in read.items() if {"id": thing.id} in node.get("companies", {}).get("nodes", ())}
    people = {one for one in tied if "companies" in read[one]}
    deals = {one: node for one, node in read.items() if "contacts" in node}
    tied |= {one for one, node in deals.items() if people & {contact["id"] for contact in node["contacts"]["nodes"]}}
    tied |= {one for one, node in deals.items() if node["company"] == {"id": thing.id}}
    clients = {one: node for one, node in read.items() if "client" in node}
    whose = [{"id": one} for one in {thing.id, *people}]
    tied |= {one for one, node in clients.items() if node["client"] in whose or node["person"] in whose}
    if thing.kind in STAGES:
        return {thing.id}
    return tied


def _collect(data: Any, found: set[str]) -> None:
    """Every id in an answer; lists with a total have as many as they say."""
    if isinstance(data, list):
        for one in data:
            _collect(one, found)
    elif isinstance(data, dict):
        if "totalCount" in data:
            assert data["totalCount"] == len(data["nodes"])
        found |= {data["id"]} if "id" in data else set()
        for one in data.values():
            _collect(one, found)


@pytest.mark.parametrize("made", [10, 11], indirect=True)
async def test_boards_and_lists_are_told_of_what_may_be_read(made: Made) -> None:
    """Whatever is moved from stage to stage, opened and handed over, companies too: who follows a board, the activities
    view, a list or a view of it that looks at the companies has what a fresh one shows, and is told of no deal that they
    never could read."""
    office, house, chance = made.office, made.office.house, made.chance
    viewers = {
        name: await Viewer(client, pipeline=house.pipeline["id"]).open()
        for name, client in office.people.items()
        if made.has_board(name)
    }
    agendas = {name: await AgendaViewer(client).open() for name, client in office.people.items()}
    lists = {
        (name, view): await Rows(client, view=view).open()
        for name, client in office.people.items() for view in (None, made.views["Of zebras"])
    } | {
        (name, view): await Rows(client, "ACTIVITY", "activities", view=view).open()
        for name, client in office.people.items() for view in ("activity.open", "activity.mine")
    }  # fmt: skip
    things = {thing.id: thing for thing in office.things if thing.kind == "deal"}
    readable = {name: {id for id, thing in things.items() if made.may(name, "READ", thing)} for name in office.people}
    companies = [thing.id for thing in office.things if thing.kind == "company"]
    versions = dict.fromkeys([*things, *companies], 1)
    heard = 0
    for _ in range(40):
        deal = chance.choice(list(things))
        if chance.random() < 0.2:
            person = office.ids[chance.choice(list(office.people))]
            given = chance.choice([{"isCompleted": chance.random() < 0.5}, {"responsibleId": person}])
            plans = [plan.id for plan in chance.sample(made.plans, 3)]
            await house.ada.through("IMPORT").run(CHANGE_PLANS, ids=plans, input=given)
        elif chance.random() < 0.2:
            person = office.ids[chance.choice(list(office.people))]
            company = chance.choice(companies)
            given = {"id": company, "version": versions[company], "user": person}
            changed = await house.ada.through("IMPORT").run(ASSIGN, **given)
            versions[company] = changed["company"]["version"]
        elif chance.random() < 0.5:
            document = """mutation ($id: ID!, $version: Int!, $stage: ID!) {
              moveItem(id: $id, expectedVersion: $version, stageId: $stage) { ... on CardMoved { card { version } } } }"""
            stage = house.stages[chance.choice(STAGES["deal"])]
            moved = await house.ada.run(document, id=deal, version=versions[deal], stage=stage)
            versions[deal] = moved["card"]["version"]
            things[deal] = replace(things[deal], stage=stage)
        else:
            document = """mutation ($id: ID!, $version: Int!, $input: DealInput!) {
              updateDeal(id: $id, expectedVersion: $version, input: $input) { deal { version } } }"""
            someone, opened = chance.choice(list(office.people)), chance.random() < 0.5
            changes: list[tuple[dict[str, Any], dict[str, Any]]] = [
                ({"responsibleId": office.ids[someone]}, {"responsible": someone}),
                ({"opened": opened}, {"is_opened": opened}),
                ({"observerIds": [office.ids[someone]]}, {"observers": frozenset({someone})}),
            ]
            change, as_told = chance.choice(changes)
            things[deal] = replace(things[deal], **as_told)
            changed = await house.ada.through("IMPORT").run(document, id=deal, version=versions[deal], input=change)
            versions[deal] = changed["deal"]["version"]
        for name in office.people:
            readable[name] |= {deal} if made.may(name, "READ", things[deal]) else set()
    await log.number_events()
    for name, viewer in viewers.items():
        await viewer.agrees()
        told = {message["itemId"] for message in viewer.messages if message["type"] in ("CARD", "LEFT")}
        assert told <= readable[name]
        heard += len(told)
    for name, agenda in agendas.items():
        await agenda.agrees()
        told = {id for message in agenda.messages for id in message["ids"]}
        assert told <= readable[name]
        heard += len(told)
    assert heard
    for (name, view), rows in lists.items():
        await rows.agrees()
        assert (view or "").startswith("activity") or rows.named <= readable[name]
    await asyncio.gather(*(one.close() for one in (*viewers.values(), *agendas.values(), *lists.values())))
