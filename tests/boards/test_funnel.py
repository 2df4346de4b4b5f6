"""How many deals went on from each stage of a pipeline (B3)."""

from __future__ import annotations

from typing import Any

from graph_client import Client, counted_statements
from house import House

CONVERSIONS = "query ($p: ID!) { stageConversions(pipelineId: $p) { stageId departed advanced } }"
MOVE = """mutation ($id: ID!, $to: ID!, $version: Int!) {
  moveItem(id: $id, stageId: $to, expectedVersion: $version) { ... on CardMoved { card { version } } }
}"""


async def walk(house: House, *stages: str, **input: Any) -> None:
    """A deal that enters these stages one after the other."""
    deal = await house.deal(stageId=house.stages[stages[0]], **input)
    for version, stage in enumerate(stages[1:], 1):
        await house.ada.run(MOVE, id=deal["id"], to=house.stages[stage], version=version)


async def told(house: House, client: Client) -> dict[str, tuple[int, int]]:
    names = {stage_id: name for name, stage_id in house.stages.items()}
    found = await client.run(CONVERSIONS, p=house.pipeline["id"])
    return {names[row["stageId"]]: (row["departed"], row["advanced"]) for row in found}


async def test_of_those_that_left_a_stage_some_went_on(house: House) -> None:
    """Forward or won is on; back and lost are not; one that comes back and leaves again counts once."""
    olga = await house.user_id(house.olga)
    await walk(house, "New", "In work", "Deal won")
    await walk(house, "New", "In work", "New", "In work", responsibleId=olga)
    await walk(house, "New", "Deal lost")
    await walk(house, "New")
    assert await told(house, house.al) == {"New": (3, 2), "In work": (2, 1)}
    assert await told(house, house.olga) == {"New": (1, 1), "In work": (1, 0)}
    for client, code in ((house.nobody, "UNAUTHENTICATED"), (house.nora, "FORBIDDEN")):
        assert (await client.refused(CONVERSIONS, p=house.pipeline["id"])).code == code


async def test_it_takes_few_statements_whatever_the_rows(house: House) -> None:
    for _ in range(5):
        await walk(house, "New", "In work")
    with counted_statements() as statements:
        await told(house, house.al)
    assert len(statements) <= 5, statements
