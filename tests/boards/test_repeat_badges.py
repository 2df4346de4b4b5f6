"""What cards say of their customers: whether they are from before, and how they are reached (R20, R24, R44)."""

from __future__ import annotations

from typing import Any

import pytest

from graph_client import Client
from house import House
from live.board import Viewer

CARDS = "query ($p: ID!) { board(pipelineId: $p) { columns { cards { title repeat reachedBy } } } }"
MOVE = """mutation ($id: ID!, $stage: ID!, $version: Int!) {
  moveItem(id: $id, stageId: $stage, expectedVersion: $version) { ... on CardMoved { card { version } } } }"""


async def said(client: Client, pipeline: str) -> dict[str, Any]:
    """What the cards say, by their titles."""
    columns = (await client.run(CARDS, p=pipeline))["columns"]
    return {card["title"]: (card["repeat"], card["reachedBy"]) for one in columns for card in one["cards"]}


async def test_deals_say_whether_their_customer_is_one_from_before_as_earlier_ones_end(house: House) -> None:
    """Who may not read the earlier deal sees it as well, and an open board follows each turn."""
    olga = await house.user_id(house.olga)
    company = (await house.company(observerIds=[olga]))["id"]
    first = await house.deal(title="First", companyId=company)
    await house.deal(title="Second", companyId=company, responsibleId=olga)
    await house.deal(title="Nobody's", responsibleId=olga)
    road = house.pipeline["id"]
    viewer = await Viewer(house.olga, pipeline=road).open()
    assert await said(house.ada, road) == {"First": (None, []), "Second": ("INQUIRY", []), "Nobody's": (None, [])}
    version = first["version"]
    for stage, repeat in (("Deal won", "REPEAT"), ("Deal lost", "INQUIRY"), ("Deal won", "REPEAT")):
        moved = await house.ada.run(MOVE, id=first["id"], stage=house.stages[stage], version=version)
        version = moved["card"]["version"]
        assert (await said(house.olga, road))["Second"] == (repeat, [])
        await viewer.agrees()
    await house.ada.run("mutation ($id: ID!) { deleteDeals(ids: [$id]) { deletedIds } }", id=first["id"])
    assert (await said(house.olga, road))["Second"] == (None, [])
    await viewer.agrees()
    await viewer.close()


@pytest.mark.usefixtures("classic")
async def test_leads_say_how_they_are_reached_and_that_they_are_of_a_known_customer(house: House) -> None:
    """Each kind of channel once, and of a messenger as well."""
    contact = (await house.contact(lastName="Known"))["id"]
    phones = [{"value": "+34 600 111 222"}, {"value": "+34 600 111 333"}]
    await house.lead(title="Called", phones=phones, emails=[{"value": "a@example.com"}])
    await house.lead(title="Known", contactId=contact)
    (road,) = await house.ada.run("{ pipelines(kind: LEAD) { id } }")
    assert await said(house.ada, road["id"]) == {"Called": (None, ["PHONE", "EMAIL"]), "Known": ("REPEAT", [])}
