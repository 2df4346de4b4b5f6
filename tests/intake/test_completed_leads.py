"""Whoever wrote a lead that was completed is known by what it has become (R24, R87), through merges and undoing."""

from __future__ import annotations

from typing import Any

import pytest

from house import House
from intake_kit import names, received
from staged_kit import UNDO

FORM = {"medium": "FORM", "phones": ["+34 600 100 200"]}
CHAT = {"medium": "CHAT", "senderId": "conv-1", "lastName": "Vega", "companyTitle": "Vega", "text": "Hello"}
CONVERT = (
    "mutation ($id: ID!, $input: ConvertLeadInput!) { convertLead(id: $id, expectedVersion: 1, input: $input)"
    " { ... on LeadConverted { operationId deal { id version } contact { id } company { id } } } }"
)
MERGE = (
    "mutation ($kind: ItemKind!, $into: ID!, $ids: [ID!]!, $choices: [MergeChoiceInput!])"
    " { mergeItems(kind: $kind, masterId: $into, ids: $ids, choices: $choices) { operationId } }"
)
CLOSE = (
    "mutation ($id: ID!, $stage: ID!, $v: Int!, $reason: ID!) { closeDeal(id: $id, stageId: $stage,"
    " expectedVersion: $v, input: {lossReasonId: $reason}) { __typename } }"
)


async def completed(house: House, given: dict[str, Any], **becomes: Any) -> dict[str, Any]:
    """The message becomes a lead, and the lead this."""
    (lead,) = (await received(house.ada, given))["made"]
    told: dict[str, Any] = await house.ada.run(CONVERT, id=lead["id"], input=becomes)
    return told


@pytest.mark.parametrize("given", [FORM, CHAT])
async def test_the_deal_of_a_lead_takes_the_messages_of_who_wrote_it(classic: House, given: dict[str, Any]) -> None:
    became = await completed(classic, given, createDeal=True)
    told = await received(classic.ada, given)
    assert (told["outcome"], told["made"]) == ("ATTACHED", [])
    assert [one["id"] for one in told["items"]] == [became["deal"]["id"]]
    lost = next(stage["id"] for stage in classic.pipeline["stages"] if stage["semantics"] == "FAILURE")
    deal = {"id": became["deal"]["id"], "v": became["deal"]["version"]}
    await classic.ada.run(CLOSE, **deal, stage=lost, reason=await classic.reason())
    told = await received(classic.ada, given)
    assert (told["outcome"], names(told["made"])) == ("NEW", ["Lead"]), "nobody is a client of a deal alone"


async def test_the_client_of_a_lead_that_became_a_deal_is_who_wrote(classic: House) -> None:
    client = await classic.contact(classic.olga)
    (lead,) = (await received(classic.ada, CHAT))["made"]
    link = "mutation ($id: ID!, $c: ID!) { updateLead(id: $id, expectedVersion: 1, input: {contactId: $c}) { lead { version } } }"
    await classic.ada.run(link, id=lead["id"], c=client["id"])
    junk = "mutation ($id: ID!) { markLeadJunk(id: $id) { __typename } }"
    await classic.ada.run(junk, id=lead["id"])
    told = await received(classic.ada, CHAT)
    assert (told["outcome"], names(told["made"])) == ("REPEAT", ["Lead"])
    assert (told["items"][1]["id"], told["activity"]["responsible"]["name"]) == (client["id"], "Olga")


@pytest.mark.parametrize("kind", ["contact", "company"])
async def test_who_is_known_by_a_channel_s_id_alone_stays_known_by_what_the_lead_became(
    classic: House, kind: str
) -> None:
    became = await completed(classic, CHAT, **{f"create{kind.capitalize()}": True})
    other = await (classic.contact if kind == "contact" else classic.company)(classic.ada.through("UI"))
    fields = {"contact": ["lastName"], "company": ["title"]}[kind]
    choices = [{"field": field, "itemId": other["id"]} for field in fields]
    ids = {"into": other["id"], "ids": [became[kind]["id"]]}
    await classic.ada.run(MERGE, kind=kind.upper(), **ids, choices=choices)
    told = await received(classic.ada, CHAT)
    assert (told["outcome"], names(told["made"])) == ("REPEAT", ["Lead"])
    assert told["items"][1]["id"] == other["id"]


async def test_it_is_undone_with_the_completion(classic: House) -> None:
    known = await classic.contact()
    became = await completed(classic, CHAT, contactId=known["id"])
    await classic.ada.run(UNDO, id=became["operationId"])
    told = await received(classic.ada, CHAT)
    assert (told["outcome"], names(told["items"])) == ("ATTACHED", ["Lead"])
    became = await completed(classic, CHAT | {"senderId": "conv-2"}, contactId=known["id"])
    told = await received(classic.ada, CHAT | {"senderId": "conv-2"})
    assert (told["outcome"], told["items"][1]["id"]) == ("REPEAT", known["id"])
