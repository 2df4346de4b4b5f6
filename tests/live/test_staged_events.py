"""Boards and lists never lie, whatever stands on stages: after anything done to it, what was told adds up to what is there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from house import House
from importing.desk import Desk
from live.agenda import AgendaViewer
from live.board import Viewer
from live.rows import Rows
from staged_kit import STACK, STACKED, UNDO, Room, room_of
from trato.live import log
from trato.settings import Settings, use_settings
from trato.staged.kinds import DEALS, LEADS, STAGED_KINDS, StagedKind

UPDATE = """mutation ($id: ID!, $input: %sInput!, $version: Int!) {
  update%s(id: $id, expectedVersion: $version, input: $input) { operationId } }"""
EDIT = "mutation ($edits: [%sEdit!]!) { edit%s(edits: $edits) { updated operationId } }"
JUNK = "mutation ($id: ID!, $reason: ID) { markLeadJunk(id: $id, reasonId: $reason) { __typename } }"
REOPEN_LEAD = "mutation ($id: ID!, $stage: ID!) { reopenLead(id: $id, stageId: $stage) { lead { id } } }"
CLOSE_DEAL = """mutation ($id: ID!, $stage: ID!, $reason: ID!) {
  closeDeal(id: $id, stageId: $stage, expectedVersion: 1, input: {lossReasonId: $reason}) { __typename } }"""
REOPEN_DEAL = """mutation ($id: ID!, $stage: ID!) {
  reopenDeal(id: $id, stageId: $stage, expectedVersion: 2) { deal { id } } }"""
ASSIGN = "mutation ($ids: [ID!]!, $to: ID!) { assignCards(ids: $ids, responsibleId: $to) { operationId } }"
DELETE = "mutation ($ids: [ID!]!) { delete%s(ids: $ids) { operationId } }"
RESTORE = "mutation ($id: ID!) { restoreItem(id: $id) { item { id } } }"
PURGE = 'mutation { purgeJunkLeads(before: "2999-01-01T00:00:00Z") { updatedIds } }'
PLAN = "mutation ($id: ID!) { moveOnActivityBoard(id: $id, column: LATER) { column } }"
RETIRE = "mutation ($id: ID!, $to: ID!) { deleteStage(id: $id, moveItemsToStageId: $to) { pipeline { id } } }"
CALL = """mutation ($id: ID!) { createActivity(
  input: {type: CALL, subject: "Call", deadline: "2030-01-01T10:00:00Z", itemIds: [$id]}) { activity { id } } }"""
COMPLETE = """mutation ($id: ID!, $input: ConvertLeadInput!) {
  convertLead(id: $id, expectedVersion: 1, input: $input) { ... on LeadConverted { operationId } } }"""
MERGE = """mutation ($kind: ItemKind!, $into: ID!, $ids: [ID!]!, $choices: [MergeChoiceInput!]) {
  mergeItems(kind: $kind, masterId: $into, ids: $ids, choices: $choices) { operationId } }"""


class Scene:
    """Five items on two stages, three of them Olga's, the first of a company and with a call to be made."""

    def __init__(self, room: Room) -> None:
        self.room, self.house = room, room.house
        self.items: list[dict[str, Any]] = []
        self.watching: list[Any] = []

    async def build(self) -> Scene:
        house = self.house
        self.olga, self.ada = await house.user_id(house.olga), await house.user_id(house.ada)
        self.company = (await house.company(title="Acme"))["id"]
        for number in range(5):
            made = await self.room.make(
                title=f"Number {number}",
                stageId=self.room.open[number % 2],
                amount={"amount": f"{number}00.50"},
                companyId=None if number else self.company,
                responsibleId=self.olga if number < 3 else self.ada,
            )
            self.items.append(made)
        await house.ada.run(CALL, id=self.items[0]["id"])
        return self

    def ids(self, *numbers: int) -> list[str]:
        """The ids of some of them."""
        return [self.items[number]["id"] for number in numbers]

    async def stack(self, *numbers: int, stage: str, **more: Any) -> str:
        """Some of them go to a stage together; the operation."""
        moves = [{"id": one, "expectedVersion": 1} for one in self.ids(*numbers)]
        moved = await self.house.ada.run(STACK % STACKED, moves=moves, stage=stage, **more)
        assert all(one["__typename"] == "CardMoved" for one in moved["outcomes"])
        return str(moved["operationId"])

    async def undo(self, operation: str) -> None:
        """Taken back, once everybody has seen it."""
        await self.agree()
        assert (await self.house.ada.run(UNDO, id=operation))["operationId"]

    async def agree(self) -> None:
        """Wait until all that is shown is as it should be."""
        await log.number_events()
        for one in self.watching:
            await one.agrees()


async def create(scene: Scene) -> None:
    await scene.room.make(title="New one", amount={"amount": "12.34"})
    await scene.room.make(scene.house.olga, title="Hers")


async def update(scene: Scene) -> None:
    node = scene.room.node
    fields = {"title": "Renamed", "amount": {"amount": "999.99"}, "responsibleId": scene.ada}
    changed = await scene.house.ada.run(UPDATE % (node, node), id=scene.ids(1)[0], version=1, input=fields)
    nobodys = {"companyId": None, "observerIds": [await scene.house.user_id(scene.house.al)]}
    await scene.house.ada.run(UPDATE % (node, node), id=scene.ids(0)[0], version=1, input=nobodys)
    await scene.undo(changed["operationId"])


async def edit_many(scene: Scene) -> None:
    edits = [{"id": one, "expectedVersion": 1, "input": {"amount": {"amount": "7"}}} for one in scene.ids(0, 2, 3)]
    edited = await scene.house.ada.run(EDIT % (scene.room.node, scene.room.staged.kind.plural), edits=edits)
    assert edited["updated"] == 3
    await scene.undo(edited["operationId"])


async def move_and_reorder(scene: Scene) -> None:
    moved = await scene.room.move(scene.items[1], scene.room.open[2])
    await scene.room.move(scene.items[4], scene.room.open[0], before=scene.ids(0)[0])
    await scene.room.move(scene.items[3], scene.room.open[0], before=scene.ids(0)[0])
    await scene.undo(moved["operationId"])


async def fail_together(scene: Scene) -> None:
    """Out of sight of who sees what is open, and back."""
    await scene.undo(await scene.stack(0, 1, 3, stage=scene.room.failed, input=await scene.room.why()))


async def fail_and_reopen(scene: Scene) -> None:
    (reason,) = (await scene.room.why()).values()
    ada, (first, other) = scene.house.ada, scene.ids(0, 3)
    if scene.room.staged is LEADS:
        for one in (first, other):
            await ada.run(JUNK, id=one, reason=reason)
        await ada.run(REOPEN_LEAD, id=first, stage=scene.room.open[2])
    else:
        for one in (first, other):
            await ada.run(CLOSE_DEAL, id=one, stage=scene.room.failed, reason=reason)
        await ada.run(REOPEN_DEAL, id=first, stage=scene.room.open[2])


async def hand_over(scene: Scene) -> None:
    await scene.house.ada.run(ASSIGN, ids=scene.ids(0, 1), to=scene.ada)
    assigned = await scene.house.ada.run(ASSIGN, ids=scene.ids(3), to=scene.olga)
    await scene.undo(assigned["operationId"])


async def delete_and_restore(scene: Scene) -> None:
    document = DELETE % scene.room.staged.kind.plural
    await scene.house.ada.run(document, ids=scene.ids(0, 1))
    await scene.house.ada.run(RESTORE, id=scene.ids(1)[0])
    deleted = await scene.house.ada.run(document, ids=scene.ids(2, 3))
    await scene.undo(deleted["operationId"])


async def delete_and_restore_the_customer(scene: Scene) -> None:
    """Whoever sees the company and whoever doesn't learn what that makes of what is with it."""
    olgas = {"companyId": scene.company, "responsibleId": scene.olga}
    await scene.room.make(title="Again", **olgas)
    await scene.house.ada.run("mutation ($id: ID!) { deleteCompanies(ids: [$id]) { deletedIds } }", id=scene.company)
    await scene.agree()
    await scene.house.ada.run(RESTORE, id=scene.company)


async def rename_company(scene: Scene) -> None:
    document = (
        'mutation ($id: ID!) { updateCompany(id: $id, expectedVersion: 1, input: {title: "Zenith"}) { operationId } }'
    )
    await scene.house.ada.run(document, id=scene.company)


async def plan(scene: Scene) -> None:
    assert await scene.house.ada.run(PLAN, id=scene.ids(1)[0]) == {"column": "LATER"}


async def retire_a_stage(scene: Scene) -> None:
    await scene.house.ada.run(RETIRE, id=scene.room.open[1], to=scene.room.open[0])


async def bring_by_a_file(scene: Scene) -> None:
    """New ones, and one that is known; then all of it is taken back."""
    desk = Desk(scene.house.ada)
    await desk.upload(scene.room.staged.kind.plural.lower(), "Title,Amount\nNumber 4,5\nFrom afar,6\n")
    desk.plan["mapping"] = [{"column": 1, "field": "title"}, {"column": 2, "field": "amount"}]
    done = await desk.run(rule="REPLACE")
    assert (done["created"], done["updated"]) == (1, 1)
    await scene.agree()
    await desk.undo()


async def purge(scene: Scene) -> None:
    for one in scene.ids(2, 3):
        await scene.house.ada.run(JUNK, id=one)
    await scene.house.ada.run(PURGE)


async def complete(scene: Scene) -> None:
    """One becomes a deal, and what was planned is done; another one a deal and a contact, and then neither."""
    ada, (first, other) = scene.house.ada, scene.ids(0, 1)
    await ada.run(COMPLETE, id=first, input={"createDeal": True, "closeActivities": True})
    named = {"contact": {"lastName": "Nowak"}}
    both = {"createDeal": True, "createContact": True, "overrides": named}
    done = await ada.run(COMPLETE, id=other, input=both)
    await scene.undo(done["operationId"])


async def merge(scene: Scene) -> None:
    """Two of one become one, which is taken back."""
    into, gone = scene.ids(0, 3)
    choices = [{"field": field, "itemId": into} for field in ("title", "amount", "responsible")]
    merged = await scene.house.ada.run(MERGE, kind=scene.room.code.upper(), into=into, ids=[gone], choices=choices)
    await scene.undo(merged["operationId"])


Act = Callable[[Scene], Awaitable[None]]
OF_EVERY_KIND: tuple[Act, ...] = (
    create,
    update,
    edit_many,
    move_and_reorder,
    fail_together,
    fail_and_reopen,
    hand_over,
    delete_and_restore,
    delete_and_restore_the_customer,
    rename_company,
    plan,
    retire_a_stage,
    bring_by_a_file,
)
OF_LEADS: tuple[Act, ...] = (purge, complete, merge)
ACTIONS = [
    *((staged, act) for staged in STAGED_KINDS for act in OF_EVERY_KIND),
    *((LEADS, act) for act in OF_LEADS),
]

OPEN = {"field": "semantics", "value": "IN_PROGRESS"}
BOARDS: tuple[dict[str, Any], ...] = (
    {},
    {"filter": {"field": "amount", "op": "GTE", "value": "150"}, "lanes": "responsible"},
    {"filter": OPEN},
)
LISTS: tuple[dict[str, Any], ...] = (
    {},
    {"filter": OPEN},
    {"filter": {"field": "semantics", "value": "FAILURE"}},
    {"filter": {"field": "isRepeat", "value": True}},
)


@asynccontextmanager
async def watched(scene: Scene, rooms: Sequence[Room]) -> AsyncIterator[None]:
    """Boards, activities views and lists of these rooms, followed by who sees all, their own, and none at first."""
    house = scene.house
    for client in (house.al, house.olga, await house.hire("Pia")):
        for room in rooms:
            code, plural = room.code.upper(), room.staged.kind.plural.lower()
            place = room.pipeline["id"]
            scene.watching += [
                *(await asyncio.gather(*(Viewer(client, pipeline=place, **asked).open() for asked in BOARDS))),
                await AgendaViewer(client, kind=code).open(),
                *(await asyncio.gather(*(Rows(client, code, plural, **asked).open() for asked in LISTS))),
            ]
    try:
        yield
    finally:
        await asyncio.gather(*(one.close() for one in scene.watching))


@pytest.mark.parametrize(("staged", "act"), ACTIONS, ids=lambda one: getattr(one, "code", None) or one.__name__)
async def test_what_is_told_equals_what_is_there(staged: StagedKind, act: Act, house: House, tmp_path: Path) -> None:
    """Of a lead that is completed also on the boards and lists of what it becomes."""
    use_settings(Settings(data=tmp_path))
    room = await room_of(house, staged)
    rooms = [room, await room_of(house, DEALS)] if act is complete else [room]
    scene = await Scene(room).build()
    await log.number_events()
    async with watched(scene, rooms):
        await act(scene)
        await scene.agree()
        for place in (one.pipeline["id"] for one in rooms):
            boards = [one for one in scene.watching if one.variables.get("pipeline") == place]
            assert any(message["type"] != "READY" for board in boards for message in board.messages)
