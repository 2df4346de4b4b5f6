"""Nobody is told what they may not read, whatever is done by whom: boards and items followed with all kinds of rights (R3, R75)."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator

import pytest

from graph_client import Client
from house import House
from live.board import SNAPSHOT, snapshot
from live.world import World

STEPS = 16
BURST = 5


@pytest.fixture
async def people(house: House) -> dict[str, Client]:
    """Everyone of the house, and two more who see their own."""
    colleagues = {name: await house.hire(name) for name in ("Piotr", "Rosa")}
    return {"Ada": house.ada, "Al": house.al, "Olga": house.olga, "Nora": house.nora, **colleagues}


@pytest.fixture
async def world(house: House, people: dict[str, Client], request: pytest.FixtureRequest) -> AsyncIterator[World]:
    """A few items, entrusted to this one and that, and all kinds of boards of them; the parameter is the seed."""
    world = World(house, people, random.Random(request.param))
    world.ids = {name: await house.user_id(client) for name, client in people.items()}
    for create, times in ((world.create_company, 4), (world.create_contact, 3), (world.create_deal, 8)):
        for _ in range(times):
            await create("Ada")
    await world.settle()
    for person in ("Al", "Olga", "Piotr", "Rosa"):
        await world.open_board(person)
        await world.open_board(person, search="alfa")
        await world.open_board(person, filter={"field": "amount", "op": "GTE", "value": "150"})
    for person in ("Olga", "Piotr"):
        await world.open_board(person, filter={"field": "company", "op": "EMPTY"})
        await world.open_board(person, filter={"field": "company", "op": "EQ", "value": world.companies[0].id})
    try:
        yield world
    finally:
        for viewers in (world.boards, world.open_items):
            for _, viewer in viewers:
                await viewer.close()


@pytest.mark.parametrize("world", [1, 2, 3], indirect=True)
async def test_nobody_is_told_what_they_may_not_read(world: World) -> None:
    for _ in range(STEPS):
        change = world.chance.choice([world.entrust, world.entrust, world.delete, world.restore])
        await change()
        await world.settle()
        await world.open_item()
        await world.burst(BURST)
        await world.settle()
        if world.chance.random() < 0.3:
            await world.reconnect()
            await world.settle()

    for _, viewer in world.boards:
        await viewer.agrees()
    for _, item_viewer in world.open_items:
        await item_viewer.agrees()
    world.check()
    living = {deal.id: deal for deal in world.deals if not deal.is_deleted}
    for person, client in world.people.items():
        if person == "Nora":  # without a role nobody has a board, however much they watch
            assert (await client.refused(SNAPSHOT, pipeline=world.house.pipeline["id"])).code == "FORBIDDEN"
            continue
        seen = set((await snapshot(client, pipeline=world.house.pipeline["id"]))["cards"])
        assert seen == {id for id, deal in living.items() if world.access(person).sees_all or person in deal.readers}
    assert sum(len(viewer.messages) for person, viewer in world.boards if person in ("Olga", "Piotr", "Rosa")) > 100
