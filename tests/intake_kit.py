"""What tests of the intake (R87) say and ask: messages as every channel brings them, and what there is afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from graph_client import Client
from house import House
from trato.crm.kinds import KIND_BY_CODE
from trato.db.sql import Sql, fetch

MEDIA = ("EMAIL", "CALL", "CHAT", "FORM", "API", "STORE")
MODES = ("SIMPLE", "CLASSIC")
DECISION = (
    "decision { outcome repeated heldMessageId items { __typename id title } made { __typename id title }"
    " activity { id type direction isCompleted subject description items { id } responsible { name } } }"
)
RECEIVE = (
    "mutation ($input: MessageInput!, $key: ID) { receiveMessage(input: $input, clientOpId: $key) { %s } }" % DECISION
)
SIMULATE = (
    "query ($input: MessageInput!) { simulateIntake(input: $input)"
    " { outcome responsible { name } reasons { step found about item { id } } } }"
)
HELD = "{ heldMessages { totalCount nodes { id title reason medium phones text faults { path code } } } }"
SETTINGS = (
    "mutation ($input: CrmSettingsInput!) { updateCrmSettings(input: $input, expectedVersion: %d) { __typename } }"
)
QUEUE = "mutation ($input: QueueInput!) { saveQueue(input: $input) { queues { id name } } }"
JUNK = "mutation ($id: ID!) { markLeadJunk(id: $id) { __typename } }"
MADE = {"SIMPLE": "Deal", "CLASSIC": "Lead"}


async def mode(house: House, wanted: str) -> None:
    """Have the company work so."""
    await house.ada.run("mutation ($m: CrmMode!) { setCrmMode(mode: $m) { crmSettings { version } } }", m=wanted)


async def without_repeats(house: House) -> None:
    """Have repeated inquiries become nothing new."""
    version = (await house.ada.run("{ crmSettings { version } }"))["version"]
    await house.ada.run(SETTINGS % version, input={"repeatLeadsEnabled": False})


def message(medium: str, number: int = 1, **more: Any) -> dict[str, Any]:
    """A message of somebody who is known by a number that is spelled in many ways."""
    return {"medium": medium, "phones": [f"+34 600 10{number} 200"], "subject": f"By {medium}", "text": "Hello"} | more


async def received(client: Client, given: dict[str, Any], key: str | None = None) -> dict[str, Any]:
    """What became of a message."""
    told: dict[str, Any] = (await client.run(RECEIVE, input=given, key=key))["decision"]
    return told


async def counts() -> dict[str, int]:
    """How many records there are of each kind that messages become."""
    tables = [kind.table for kind in KIND_BY_CODE.values()] + ["activity", "held_message"]
    return {table: (await fetch(Sql(f"SELECT COUNT(*) AS n FROM {table}")))[0]["n"] for table in tables}


def names(items: Sequence[dict[str, Any]]) -> list[str]:
    """Of which types they are."""
    return [item["__typename"] for item in items]


async def client_of(house: House, number: int, responsible: Client | None = None) -> dict[str, Any]:
    """A contact with the number, of Olga unless said otherwise."""
    return await house.contact(
        lastName=f"Vega {number}",
        phones=[{"value": f"0034600 10{number}200"}],
        responsibleId=await house.user_id(responsible or house.olga),
    )


async def queue(house: House, name: str, *members: Client) -> str:
    """The id of a queue in which these take turns."""
    ids = [await house.user_id(one) for one in members]
    given = {"name": name, "method": "EVENLY", "memberIds": ids, "fallbackId": ids[0]}
    saved = await house.ada.run(QUEUE, input=given)
    return next(one["id"] for one in saved["queues"] if one["name"] == name)
