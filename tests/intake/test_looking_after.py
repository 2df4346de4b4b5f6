"""Nobody looks after a message who could not see what it becomes (R22, R87), and a trial says what then happens."""

from __future__ import annotations

from typing import Any

import pytest

from graph_client import Client
from house import House
from intake_kit import MODES, SIMULATE, client_of, message, mode, names, queue, received
from trato.accounts.models import User
from trato.roles.defaults import Start

ROLE = 'mutation { createRole(name: "Desk", flags: [CHANNELS]) { role { id } } }'
GIVE = "mutation ($role: ID!, $user: ID!) { assignRole(id: $role, holderType: USER, holderId: $user) { __typename } }"


async def desk_of(house: House, start: Start = Start.NONE) -> Client:
    """Somebody who looks after the channels, and besides sees what this says."""
    client = await house.hire("Dee", start)
    role = await house.ada.run(ROLE)
    await house.ada.run(GIVE, role=role["role"]["id"], user=await house.user_id(client))
    await house.settled()
    return client


async def tried(house: House, given: dict[str, Any]) -> tuple[str, str | None]:
    """What would become of it, and who would look after it."""
    told = await house.ada.run(SIMULATE, input=given)
    return told["outcome"], (told["responsible"] or {}).get("name")


@pytest.mark.parametrize("crm_mode", MODES)
async def test_whoever_brings_it_and_can_t_see_it_leaves_it_to_an_administrator(house: House, crm_mode: str) -> None:
    await mode(house, crm_mode)
    desk = await desk_of(house)
    told = await received(desk, message("CALL"))
    assert (told["outcome"], told["items"], told["activity"]) == ("NEW", [], None), "they may see none of it"
    told = await received(house.ada, message("CALL"))
    assert (told["outcome"], told["activity"]["responsible"]) == ("ATTACHED", {"name": "Ada"})


async def test_a_program_that_brings_it_looks_after_nothing(classic: House) -> None:
    desk = await desk_of(classic, Start.ALL)
    assert (await received(desk, message("FORM", 1)))["activity"]["responsible"] == {"name": "Dee"}
    await User.filter(name="Dee").update(is_service=True)
    assert (await received(desk, message("FORM", 2)))["activity"]["responsible"] == {"name": "Ada"}


@pytest.mark.parametrize("crm_mode", MODES)
async def test_a_client_s_responsible_and_a_member_who_can_t_see_it_any_longer_are_passed_over(
    house: House, crm_mode: str
) -> None:
    await mode(house, crm_mode)
    lea = await house.hire("Lea")
    front = await queue(house, "Front", lea, house.al)
    await client_of(house, 1, lea)
    for given in (message("CALL", 1, queueId=front), message("CALL", 2, queueId=front)):
        assert (await tried(house, given))[1] == "Lea"
    await house.strip(lea)
    for number, outcome in ((1, "REPEAT"), (2, "NEW")):
        given = message("CALL", number, queueId=front)
        assert await tried(house, given) == (outcome, "Al")
        told = await received(house.ada, given)
        assert (told["outcome"], told["activity"]["responsible"]) == (outcome, {"name": "Al"})
    await house.strip(house.al)
    given = message("CALL", 3, queueId=front)
    assert await tried(house, given) == ("NEW", "Ada")
    assert (await received(house.ada, given))["activity"]["responsible"] == {"name": "Ada"}


@pytest.mark.parametrize("crm_mode", MODES)
async def test_a_trial_says_what_happens(house: House, crm_mode: str) -> None:
    await mode(house, crm_mode)
    kind = "LEAD" if crm_mode == "CLASSIC" else "DEAL"
    known = message("EMAIL", 1, externalId="<1@mail.example>")
    assert await tried(house, known) == ("NEW", "Ada")
    assert (await received(house.ada, known))["outcome"] == "NEW"
    assert await tried(house, known) == ("ATTACHED", None), "it has come before, so nobody is to look after it anew"
    roads = await house.ada.run(
        "query ($k: PipelineKind!) { pipelines(kind: $k) { isDefault stages { id version } } }", k=kind
    )
    stage = next(road["stages"][0] for road in roads if road["isDefault"])
    demand = (
        'mutation ($id: ID!, $v: Int!) { updateStage(id: $id, expectedVersion: $v, input: {requiredFields: ["amount"]})'
        " { __typename } }"
    )
    await house.ada.run(demand, id=stage["id"], v=stage["version"])
    before = await house.events()
    assert await tried(house, message("EMAIL", 2)) == ("HELD", None)
    assert await house.events() == before
    assert (await received(house.ada, message("EMAIL", 2)))["outcome"] == "HELD"
    assert names((await received(house.ada, known | {"externalId": "<2@mail.example>"}))["made"]) == []
