"""Boards and lists of leads never lie: after whatever is done to leads, what was told of it adds up to what is there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest

from house import IN_PROGRESS, JUNK_LEAD, PROCESSED, UNASSIGNED, House
from live.board import Viewer
from live.rows import Rows
from trato.live import log

pytestmark = pytest.mark.usefixtures("classic")

MOVE = """mutation ($id: ID!, $stage: ID!, $version: Int!, $before: ID) {
  moveItem(id: $id, stageId: $stage, expectedVersion: $version, before: $before) {
    ... on CardMoved { card { version } operationId } } }"""
STACK = """mutation ($moves: [CardMove!]!, $stage: ID!) {
  moveItems(moves: $moves, stageId: $stage) { operationId } }"""
UPDATE = """mutation ($id: ID!, $input: LeadInput!, $version: Int = 1) {
  updateLead(id: $id, expectedVersion: $version, input: $input) { lead { version } } }"""
JUNK = "mutation ($id: ID!, $reason: ID) { markLeadJunk(id: $id, reasonId: $reason) { __typename } }"
REOPEN = "mutation ($id: ID!, $stage: ID!) { reopenLead(id: $id, stageId: $stage) { lead { id } } }"
ASSIGN = "mutation ($ids: [ID!]!, $to: ID!) { assignCards(ids: $ids, responsibleId: $to) { operationId } }"
DELETE = "mutation ($ids: [ID!]!) { deleteLeads(ids: $ids) { deletedIds } }"
RESTORE = "mutation ($id: ID!) { restoreItem(id: $id) { item { id } } }"
PURGE = 'mutation { purgeJunkLeads(before: "2999-01-01T00:00:00Z") { updatedIds } }'
UNDO = "mutation ($id: ID!) { undo(operationId: $id) { __typename } }"
CALL = """mutation ($id: ID!) { createActivity(
  input: {type: CALL, subject: "Call", deadline: "2030-01-01T10:00:00Z", itemIds: [$id]}) { activity { id } } }"""


class Scene:
    """Five leads on two stages, three of them Olga's, the first of a contact and with a call to be made."""

    def __init__(self, house: House, road: dict[str, str]) -> None:
        self.house, self.road = house, road
        self.leads: list[str] = []

    async def build(self) -> Scene:
        house = self.house
        self.olga = await house.user_id(house.olga)
        self.contact = (await house.contact(lastName="Nowak"))["id"]
        for number in range(5):
            made = await house.lead(
                title=f"Lead {number}",
                stageId=self.road[UNASSIGNED if number % 2 else PROCESSED],
                amount={"amount": f"{number}00"},
                contactId=None if number else self.contact,
                responsibleId=self.olga if number < 3 else await house.user_id(house.ada),
            )
            self.leads.append(made["id"])
        await house.ada.run(CALL, id=self.leads[0])
        return self

    async def move(self, number: int, stage: str, version: int = 1, before: int | None = None) -> Any:
        beside = None if before is None else self.leads[before]
        given = {"id": self.leads[number], "stage": self.road[stage], "version": version, "before": beside}
        return await self.house.ada.run(MOVE, **given)


async def create(scene: Scene) -> None:
    await scene.house.lead(title=None, phones=[{"value": "+34 600 111 222"}])
    await scene.house.lead(scene.house.olga, title="Hers")


async def update(scene: Scene) -> None:
    await scene.house.ada.run(UPDATE, id=scene.leads[1], input={"title": None, "amount": {"amount": "450"}})
    await scene.house.ada.run(UPDATE, id=scene.leads[0], input={"contactId": None})


async def move(scene: Scene) -> None:
    await scene.move(1, IN_PROGRESS)
    await scene.move(4, PROCESSED, before=0)


async def stack(scene: Scene) -> None:
    """Out of sight of who sees what is open, and back."""
    moves = [{"id": scene.leads[number], "expectedVersion": 1} for number in (0, 1, 3)]
    moved = await scene.house.ada.run(STACK, moves=moves, stage=scene.road[JUNK_LEAD])
    await scene.house.ada.run(UNDO, id=moved["operationId"])


async def junk_and_reopen(scene: Scene) -> None:
    spam = await scene.house.value("JUNK_REASON", "Spam")
    for number in (0, 3):
        await scene.house.ada.run(JUNK, id=scene.leads[number], reason=spam)
    await scene.house.ada.run(REOPEN, id=scene.leads[0], stage=scene.road[IN_PROGRESS])


async def assign(scene: Scene) -> None:
    ada = await scene.house.user_id(scene.house.ada)
    await scene.house.ada.run(ASSIGN, ids=[scene.leads[0], scene.leads[1]], to=ada)
    await scene.house.ada.run(ASSIGN, ids=[scene.leads[3]], to=scene.olga)


async def delete_and_restore(scene: Scene) -> None:
    await scene.house.ada.run(DELETE, ids=scene.leads[:2])
    await scene.house.ada.run(RESTORE, id=scene.leads[1])


async def purge(scene: Scene) -> None:
    for lead in scene.leads[2:4]:
        await scene.house.ada.run(JUNK, id=lead)
    await scene.house.ada.run(PURGE)


async def rename_contact(scene: Scene) -> None:
    document = 'mutation ($id: ID!) { updateContact(id: $id, expectedVersion: 1, input: {lastName: "Eva"}) { contact { id } } }'
    await scene.house.ada.run(document, id=scene.contact)


ACTIONS: list[Callable[[Scene], Awaitable[None]]] = [
    create,
    update,
    move,
    stack,
    junk_and_reopen,
    assign,
    delete_and_restore,
    purge,
    rename_contact,
]
BOARDS: tuple[dict[str, Any], ...] = (
    {},
    {"filter": {"field": "amount", "op": "GTE", "value": "150"}, "lanes": "responsible"},
    {"filter": {"field": "semantics", "value": "IN_PROGRESS"}},
)
LISTS: tuple[dict[str, Any], ...] = (
    {},
    *({"view": f"lead.{code}"} for code in ("inWork", "junk")),
    {"filter": {"field": "isRepeat", "value": True}},
)


@pytest.fixture
async def scene(house: House, classic: House) -> Scene:
    built = await Scene(house, await house.leads_road()).build()
    await log.number_events()
    return built


@pytest.fixture
async def watched(scene: Scene) -> AsyncIterator[tuple[list[Viewer], list[Rows]]]:
    """Boards and lists of who sees all, who sees their own, and who has none at first."""
    house = scene.house
    roads = await house.ada.run("{ pipelines(kind: LEAD) { id isDefault } }")
    road = next(one["id"] for one in roads if one["isDefault"])
    people = (house.al, house.olga, await house.hire("Pia"))
    boards = [await Viewer(client, pipeline=road, **asked).open() for client in people for asked in BOARDS]
    lists = [await Rows(client, "LEAD", "leads", **asked).open() for client in people for asked in LISTS]
    yield boards, lists
    await asyncio.gather(*(one.close() for one in (*boards, *lists)))


@pytest.mark.parametrize("act", ACTIONS, ids=lambda act: act.__name__)
async def test_what_is_told_equals_what_is_there(
    act: Callable[[Scene], Awaitable[None]], scene: Scene, watched: tuple[list[Viewer], list[Rows]]
) -> None:
    boards, lists = watched
    await act(scene)
    await log.number_events()
    for one in (*boards, *lists):
        await one.agrees()
    assert [message for board in boards for message in board.messages if message["type"] != "READY"]
