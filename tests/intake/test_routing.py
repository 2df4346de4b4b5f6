"""Which queue serves which channel (R87): as it is said, and as messages meet it."""

from __future__ import annotations

from typing import Any

import pytest

from house import House
from intake_kit import HELD, MODES, SIMULATE, message, mode, queue, received
from trato.roles.defaults import Start

READ = "{ intakeQueues { usual { name } channels { medium queue { name } } version } }"
SAY = (
    "mutation ($input: IntakeQueuesInput!, $v: Int!) { updateIntakeQueues(input: $input, expectedVersion: $v)"
    " { intakeQueues { usual { name } channels { medium queue { name } } version } } }"
)


async def weighed(house: House, given: dict[str, Any]) -> tuple[str, str | None, str]:
    """Why somebody would look after a message, by which name of a queue, and who it would be."""
    told = await house.ada.run(SIMULATE, input=given)
    why = next(one for one in told["reasons"] if one["step"] == "RESPONSIBLE")
    return why["found"], why["about"], told["responsible"]["name"]


@pytest.mark.parametrize("crm_mode", MODES)
async def test_a_channel_has_its_queue_and_all_others_the_usual_one(house: House, crm_mode: str) -> None:
    await mode(house, crm_mode)
    calls, front, named = [
        await queue(house, name, *people)
        for name, people in (("Calls", [house.olga]), ("Front", [house.al]), ("Named", [house.ada, house.olga]))
    ]
    assert await weighed(house, message("CALL", 0)) == ("NONE", None, "Ada")
    told = await house.ada.run(SAY, input={"channels": [{"medium": "CALL", "queueId": calls}]}, v=0)
    assert told["intakeQueues"]["version"] == 1
    assert await weighed(house, message("CALL", 0)) == ("CHANNEL_QUEUE", "Calls", "Olga")
    assert await weighed(house, message("FORM", 0)) == ("NONE", None, "Ada")
    both = {"usualId": front, "channels": [{"medium": "CALL", "queueId": calls}]}
    assert (await house.ada.refused(SAY, input=both, v=0)).code == "STALE_VERSION"
    told = await house.ada.run(SAY, input=both, v=1)
    assert await house.ada.run(READ) == told["intakeQueues"]
    assert told["intakeQueues"]["usual"] == {"name": "Front"}
    assert {one["medium"]: one["queue"] for one in told["intakeQueues"]["channels"]} == {
        **dict.fromkeys(("EMAIL", "CHAT", "FORM", "API", "STORE")),
        "CALL": {"name": "Calls"},
    }
    expected = {
        "FORM": ("USUAL_QUEUE", "Front", "Al"),
        "CALL": ("CHANNEL_QUEUE", "Calls", "Olga"),
        "CHAT": ("QUEUE", "Named", "Ada"),
    }
    for number, (medium, why) in enumerate(expected.items()):
        given = message(medium, number, **({"queueId": named} if medium == "CHAT" else {}))
        assert await weighed(house, given) == why
        done = await received(house.ada, given)
        assert (done["outcome"], done["activity"]["responsible"]["name"]) == ("NEW", why[2])
    await house.ada.run("mutation ($id: ID!) { deleteQueue(id: $id) { __typename } }", id=calls)
    assert await weighed(house, message("CALL", 7)) == ("USUAL_QUEUE", "Front", "Al")
    gone = message("CHAT", 8, queueId=calls)
    assert await weighed(house, gone) == ("USUAL_QUEUE", "Front", "Al"), "a form may name it still"
    assert (await received(house.ada, gone))["activity"]["responsible"]["name"] == "Al"


async def test_who_may_say_it_and_what_is_refused(house: House) -> None:
    front = await queue(house, "Front", house.al)
    events = await house.events()
    for client, code in ((house.nobody, "UNAUTHENTICATED"), (house.olga, "FORBIDDEN"), (house.nora, "FORBIDDEN")):
        assert (await client.refused(READ)).code == code
        assert (await client.refused(SAY, input={"usualId": front}, v=0)).code == code
    reads = (READ, "{ queues { name } }", "{ exceptions { totalCount } }", SIMULATE)
    for document in reads:
        given = {"input": message("CALL", 1)} if document == SIMULATE else {}
        told = await house.olga.refused(document, **given)
        assert told.code == "FORBIDDEN" and "change" not in told.message, "who reads is told of reading"
    twice = [{"medium": "CALL", "queueId": front}] * 2
    assert (await house.ada.refused(SAY, input={"channels": twice}, v=0)).fields == {"input.channels": "DUPLICATE"}
    await house.ada.run("mutation ($id: ID!) { deleteQueue(id: $id) { __typename } }", id=front)
    gone = await house.ada.refused(SAY, input={"usualId": front}, v=0)
    assert gone.fields == {"input.usualId": "UNKNOWN_QUEUE"}
    assert [one["kind"] for one in (await house.events())[len(events) :]] == ["queue.deleted"]


async def test_who_looks_after_the_channels_alone_hears_of_held_messages(house: House) -> None:
    """A role with that flag and nothing else: messages are theirs, and no setting."""
    desk = await house.hire("Dee", Start.NONE)
    role = await house.ada.run('mutation { createRole(name: "Desk", flags: [CHANNELS]) { role { id } } }')
    give = (
        "mutation ($role: ID!, $user: ID!) { assignRole(id: $role, holderType: USER, holderId: $user) { __typename } }"
    )
    await house.ada.run(give, role=role["role"]["id"], user=await house.user_id(desk))
    await house.settled()
    follow = "subscription { structureEvents { type } }"
    async with desk.following(follow) as news, house.ada.following(follow) as ada, house.olga.following(follow) as olga:
        for one in (news, ada, olga):
            assert (await anext(one))["type"] == "READY"
        assert (await received(desk, {"medium": "CALL"}))["outcome"] == "HELD"
        await mode(house, "CLASSIC")
        assert [(await anext(one))["type"] for one in (news, ada, olga)] == ["MESSAGES", "MESSAGES", "CRM_SETTINGS"]
    assert (await desk.run(HELD))["totalCount"] == 1
    for document, given in ((READ, {}), (SIMULATE, {"input": {"medium": "CALL"}})):
        assert (await desk.refused(document, **given)).code == "FORBIDDEN"
