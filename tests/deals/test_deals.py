"""Deals from first to last (R36, R37, R40): creating, changing, closing, reopening, copying, deleting; and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from house import House

READ = """query ($id: ID!) { deal(id: $id) {
  title version amount { amount currency } probability beginDate expectedCloseDate closedAt lossReason { label } channel description
  stage { name } pipeline { name } company { title } primaryContact { title } contacts { nodes { title } } responsible { name }
  observers { name } access { canUpdate canDelete }
} }"""
CREATE = "mutation ($input: DealInput!, $op: ID) { createDeal(input: $input, clientOpId: $op) { deal { id version } } }"
UPDATE = """mutation ($id: ID!, $input: DealInput!, $version: Int!) {
  updateDeal(id: $id, input: $input, expectedVersion: $version) { deal { version title amount { amount } } }
}"""
CLOSE = """mutation ($id: ID!, $stage: ID!, $version: Int!, $reason: ID) {
  closeDeal(id: $id, stageId: $stage, expectedVersion: $version, input: {lossReasonId: $reason}) {
    ... on DealClosed { deal { version closedAt stage { name } lossReason { label } } }
  }
}"""
REOPEN = """mutation ($id: ID!, $stage: ID!, $version: Int!) {
  reopenDeal(id: $id, stageId: $stage, expectedVersion: $version) { deal { version closedAt stage { name } } }
}"""
DELETE = "mutation ($ids: [ID!]!) { deleteDeals(ids: $ids) { deletedIds } }"


async def test_a_deal_keeps_what_it_was_given(house: House) -> None:
    company = await house.company(title="Acme")
    ana, ben = await house.contact(firstName="Ana"), await house.contact(firstName="Ben")
    deal = await house.deal(
        title="  Scanners  ",
        amount={"amount": "1234.50"},
        probability=40,
        beginDate="2026-01-02",
        expectedCloseDate="2026-03-04",
        companyId=company["id"],
        contactIds=[ana["id"], ben["id"]],
        primaryContactId=ben["id"],
        description="Needs a ramp",
        responsibleId=await house.user_id(house.olga),
        observerIds=[await house.user_id(house.al)],
    )
    assert await house.olga.run(READ, id=deal["id"]) == {
        "title": "Scanners",
        "version": 1,
        "amount": {"amount": "1234.50", "currency": "EUR"},
        "probability": 40,
        "beginDate": "2026-01-02",
        "expectedCloseDate": "2026-03-04",
        "closedAt": None,
        "lossReason": None,
        "channel": "API",
        "description": "Needs a ramp",
        "stage": {"name": "New"},
        "pipeline": {"name": "Sales"},
        # Olga may read the deal, and neither the company nor its people.
        "company": None,
        "primaryContact": None,
        "contacts": {"nodes": []},
        "responsible": {"name": "Olga"},
        "observers": [{"name": "Al"}],
        "access": {"canUpdate": True, "canDelete": True},
    }
    full = await house.al.run(READ, id=deal["id"])
    assert (full["company"], full["primaryContact"]) == ({"title": "Acme"}, {"title": "Ben Person"})
    assert {contact["title"] for contact in full["contacts"]["nodes"]} == {"Ana Person", "Ben Person"}


@pytest.mark.parametrize("channel", ["UI", "API", "IMPORT"])
async def test_the_channel_it_came_through_is_kept(house: House, channel: str) -> None:
    deal = await house.deal(client=house.ada.through(channel))
    assert (await house.ada.run(READ, id=deal["id"]))["channel"] == channel


BAD: dict[str, tuple[dict[str, Any], dict[str, str]]] = {
    "no title": ({}, {"input.title": "REQUIRED"}),
    "blank title": ({"title": "  "}, {"input.title": "REQUIRED"}),
    "long title": ({"title": "x" * 256}, {"input.title": "TOO_LONG"}),
    "negative amount": ({"title": "T", "amount": {"amount": "-0.01"}}, {"input.amount.amount": "NEGATIVE"}),
    "no number": ({"title": "T", "amount": {"amount": "NaN"}}, {"input.amount.amount": "NOT_A_NUMBER"}),
    "too fine": ({"title": "T", "amount": {"amount": "1.001"}}, {"input.amount.amount": "TOO_FINE"}),
    "too large": ({"title": "T", "amount": {"amount": "99999999999999999999"}}, {"input.amount.amount": "TOO_LARGE"}),
    "unknown currency": (
        {"title": "T", "amount": {"amount": "1", "currency": "XQQ"}},
        {"input.amount.currency": "UNKNOWN_CURRENCY"},
    ),
    "probability": ({"title": "T", "probability": 101}, {"input.probability": "OUT_OF_RANGE"}),
    "two at once": ({"title": "", "probability": -1}, {"input.title": "REQUIRED", "input.probability": "OUT_OF_RANGE"}),
    "close before begin": (
        {"title": "T", "beginDate": "2026-02-02", "expectedCloseDate": "2026-02-01"},
        {"input.expectedCloseDate": "BEFORE_BEGIN"},
    ),
    "no id": ({"title": "T", "companyId": "nonsense"}, {"input.companyId": "MALFORMED_ID"}),
    "another type's id": ({"title": "T", "companyId": "VXNlcjox"}, {"input.companyId": "WRONG_ID_TYPE"}),
    "unknown company": ({"title": "T", "companyId": "Q29tcGFueTo5OTk"}, {"input.companyId": "UNKNOWN_ID"}),
    "unknown stage": ({"title": "T", "stageId": "U3RhZ2U6OTk5"}, {"input.stageId": "UNKNOWN_ID"}),
}


@pytest.mark.parametrize("case", BAD.values(), ids=BAD.keys())
async def test_bad_input_names_the_field_and_writes_nothing(
    house: House, case: tuple[dict[str, Any], dict[str, str]]
) -> None:
    given, fields = case
    last = (await house.events())[-1]["id"]
    refusal = await house.ada.refused(CREATE, input=given, op="retry")
    assert (refusal.code, refusal.fields) == ("VALIDATION", fields)
    assert await house.events(last) == []
    # The key was not used up: a corrected retry goes through.
    await house.ada.run(CREATE, input={"title": "Right"}, op="retry")


async def test_contacts_are_each_there_once_with_the_primary_among_them(house: House) -> None:
    ana, ben = await house.contact(firstName="Ana"), await house.contact(firstName="Ben")
    deal = await house.deal()
    document = """mutation ($id: ID!, $contacts: [ID!]!, $primary: ID) {
      setDealContacts(dealId: $id, contactIds: $contacts, primaryId: $primary) { deal { primaryContact { title } } }
    }"""
    twice = await house.ada.refused(document, id=deal["id"], contacts=[ana["id"], ana["id"]])
    assert twice.fields == {"input.contactIds": "DUPLICATE"}
    outside = await house.ada.refused(document, id=deal["id"], contacts=[ana["id"]], primary=ben["id"])
    assert outside.fields == {"primaryId": "NOT_IN_LIST"}
    changed = await house.ada.run(document, id=deal["id"], contacts=[ana["id"], ben["id"]], primary=ben["id"])
    assert changed["deal"]["primaryContact"] == {"title": "Ben Person"}


async def test_of_two_updates_of_one_version_one_is_stale(house: House) -> None:
    deal = await house.deal()
    await house.al.run(UPDATE, id=deal["id"], input={"amount": {"amount": "5"}}, version=1)
    refusal = await house.ada.refused(UPDATE, id=deal["id"], input={"title": "Late"}, version=1)
    assert refusal.code == "STALE_VERSION"
    assert (await house.ada.run(READ, id=deal["id"]))["title"] == "A deal"


async def test_an_update_that_changes_nothing_logs_nothing(house: House) -> None:
    deal = await house.deal(title="Same")
    last = (await house.events())[-1]["id"]
    changed = await house.ada.run(UPDATE, id=deal["id"], input={"title": "Same"}, version=1)
    assert changed["deal"]["version"] == 1
    assert await house.events(last) == []


async def test_null_clears_and_absence_keeps(house: House) -> None:
    deal = await house.deal(title="Kept", probability=30, amount={"amount": "7"})
    await house.ada.run(UPDATE, id=deal["id"], input={"probability": None, "amount": None}, version=1)
    now = await house.ada.run(READ, id=deal["id"])
    assert (now["title"], now["probability"], now["amount"]["amount"]) == ("Kept", None, "0.00")
    assert (await house.ada.refused(UPDATE, id=deal["id"], input={"title": None}, version=2)).fields == {
        "input.title": "REQUIRED"
    }
    moved = await house.ada.refused(UPDATE, id=deal["id"], input={"stageId": house.stages["In work"]}, version=2)
    assert moved.fields == {"input.stageId": "READ_ONLY"}


async def test_closing_and_reopening(house: House) -> None:
    deal = await house.deal()
    wrong = await house.ada.refused(CLOSE, id=deal["id"], stage=house.stages["In work"], version=1)
    assert (wrong.code, wrong.fields) == ("VALIDATION", {"stageId": "IN_PROGRESS"})
    closed = (
        await house.ada.run(
            CLOSE, id=deal["id"], stage=house.stages["Deal lost"], version=1, reason=await house.reason()
        )
    )["deal"]
    assert closed["closedAt"] and (closed["stage"]["name"], closed["lossReason"]["label"], closed["version"]) == (
        "Deal lost",
        "Price",
        2,
    )
    again = await house.ada.refused(CLOSE, id=deal["id"], stage=house.stages["Deal won"], version=2)
    assert again.code == "CONFLICT"
    reopened = (await house.ada.run(REOPEN, id=deal["id"], stage=house.stages["New"], version=2))["deal"]
    assert reopened == {"version": 3, "closedAt": None, "stage": {"name": "New"}}
    assert (await house.ada.refused(REOPEN, id=deal["id"], stage=house.stages["New"], version=3)).code == "CONFLICT"
    assert [event["kind"] for event in await house.events()][-3:] == ["deal.created", "deal.closed", "deal.reopened"]


async def test_whoever_hands_a_deal_over_as_it_is_closed_sees_it_no_more(house: House) -> None:
    deal = await house.deal(house.olga)
    close = """mutation ($id: ID!, $stage: ID!, $input: EnteringInput!) {
      closeDeal(id: $id, stageId: $stage, expectedVersion: 1, input: $input) {
        ... on DealClosed { deal { version } operationId } } }"""
    away = {"responsibleId": await house.user_id(house.al)}
    closed = await house.olga.run(close, id=deal["id"], stage=house.stages["Deal won"], input=away)
    assert closed["deal"] is None and closed["operationId"]
    assert (await house.al.run(READ, id=deal["id"]))["stage"] == {"name": "Deal won"}


async def test_each_stage_entered_is_remembered(house: House) -> None:
    from trato.staged.models import StageHistory

    deal = await house.deal()
    await house.ada.run(CLOSE, id=deal["id"], stage=house.stages["Deal won"], version=1)
    entries = await StageHistory.filter(item_kind="deal", item_id=deal["number"]).order_by("id")
    assert [(entry.kind, entry.from_stage_name, entry.to_stage_name) for entry in entries] == [
        ("CREATE", None, "New"),
        ("FINAL", "New", "Deal won"),
    ]


async def test_a_deleted_deal_can_be_restored(house: House) -> None:
    deal = await house.deal()
    await house.ada.run(DELETE, ids=[deal["id"]])
    assert (await house.ada.refused(READ, id=deal["id"])).code == "NOT_FOUND"
    await house.ada.run("mutation ($id: ID!) { restoreItem(id: $id) { item { id } } }", id=deal["id"])
    assert (await house.ada.run(READ, id=deal["id"]))["title"] == "A deal"


async def test_deleting_several_is_all_or_nothing(house: House) -> None:
    own = await house.deal(client=house.olga)
    watched = await house.deal(observerIds=[await house.user_id(house.olga)])
    last = (await house.events())[-1]["id"]
    assert (await house.olga.refused(DELETE, ids=[own["id"], watched["id"]])).code == "FORBIDDEN"
    assert await house.events(last) == []
    assert (await house.olga.run(READ, id=own["id"]))["title"] == "A deal"


VERBS: dict[str, tuple[str, dict[str, Any]]] = {
    "read": (READ, {}),
    "update": (UPDATE, {"input": {"title": "New"}, "version": 1}),
    "close": (CLOSE, {"stage": "Deal won", "version": 1}),
    "copy": ("mutation ($id: ID!) { copyDeal(id: $id) { deal { id } } }", {}),
    "delete": ("mutation ($id: ID!) { deleteDeals(ids: [$id]) { deletedIds } }", {}),
    "contacts": ("mutation ($id: ID!) { setDealContacts(dealId: $id, contactIds: []) { deal { id } } }", {}),
}


@pytest.mark.parametrize("verb", VERBS.values(), ids=VERBS.keys())
async def test_every_verb_passes_the_gate(house: House, verb: tuple[str, dict[str, Any]]) -> None:
    """Anonymous, without right, with right; a refused one changes nothing."""
    document, arguments = verb
    variables = {key: house.stages[value] if key == "stage" else value for key, value in arguments.items()}
    hidden, own = await house.deal(), await house.deal(client=house.olga)
    last = (await house.events())[-1]["id"]
    assert (await house.nobody.refused(document, id=own["id"], **variables)).code == "UNAUTHENTICATED"
    assert (await house.nora.refused(document, id=own["id"], **variables)).code == "NOT_FOUND"
    assert (await house.olga.refused(document, id=hidden["id"], **variables)).code == "NOT_FOUND"
    assert await house.events(last) == []
    await house.olga.run(document, id=own["id"], **variables)


async def test_one_adds_deals_only_for_oneself(house: House) -> None:
    refusal = await house.olga.refused(CREATE, input={"title": "T", "responsibleId": await house.user_id(house.ada)})
    assert refusal.code == "FORBIDDEN"
    assert (await house.nora.refused(CREATE, input={"title": "T"})).code == "FORBIDDEN"
    assert (await house.nobody.refused(CREATE, input={"title": "T"})).code == "UNAUTHENTICATED"
