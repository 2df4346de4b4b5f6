"""The one rule by which messages become records (R87): every line of its table, for every channel, in both modes."""

from __future__ import annotations

import asyncio
from itertools import product

import pytest

from house import House
from intake_kit import (
    DECISION,
    HELD,
    JUNK,
    MADE,
    MEDIA,
    MODES,
    RECEIVE,
    SIMULATE,
    client_of,
    counts,
    message,
    mode,
    names,
    queue,
    received,
)  # fmt: skip
from trato.accounts.models import User
from trato.crm_settings.setting import CrmMode
from trato.intake.decision import Facts, Makes, Outcome, Verdict, decide
from trato.intake.messages import SOURCES, Medium


@pytest.mark.any_database
@pytest.mark.parametrize(
    ("mode", "repeats", "identified", "excepted", "client", "open_item"),
    list(product(CrmMode, *[(True, False)] * 5)),
)
def test_the_first_line_of_the_table_that_holds(
    mode: CrmMode, repeats: bool, identified: bool, excepted: bool, client: bool, open_item: bool
) -> None:
    """Told again without the program's help: each outcome by what it takes."""
    verdict = decide(
        Facts(mode=mode, repeats=repeats, identified=identified, excepted=excepted, client=client, open_item=open_item)
    )
    makes = Makes.DEAL if mode is CrmMode.SIMPLE else Makes.LEAD
    expected = {
        Outcome.HELD: not identified,
        Outcome.EXCEPTED: identified and excepted,
        Outcome.ATTACHED: identified and not excepted and open_item,
        Outcome.REPEAT: identified and not excepted and not open_item and client and repeats,
        Outcome.RECORDED: identified and not excepted and not open_item and client and not repeats,
        Outcome.NEW: identified and not excepted and not open_item and not client,
    }
    (outcome,) = [one for one, holds in expected.items() if holds]
    assert verdict == Verdict(outcome, makes if outcome in (Outcome.NEW, Outcome.REPEAT) else None)


@pytest.mark.parametrize("crm_mode", MODES)
async def test_somebody_unknown_becomes_a_lead_or_a_contact_with_a_deal(house: House, crm_mode: str) -> None:
    await mode(house, crm_mode)
    for number, medium in enumerate(MEDIA):
        told = await received(house.ada, message(medium, number, firstName="Inés", lastName="Vega"))
        assert told["outcome"] == "NEW"
        made = ["Contact", "Deal"] if crm_mode == "SIMPLE" else ["Lead"]
        assert names(told["made"]) == made
        assert names(told["items"]) == list(reversed(made))
        assert told["items"][0]["title"] == f"By {medium}"
        activity = told["activity"]
        assert [item["id"] for item in activity["items"]] == [item["id"] for item in told["items"]]
        assert (activity["direction"], activity["isCompleted"], activity["subject"], activity["description"]) == (
            "IN",
            False,
            f"By {medium}",
            "Hello",
        )
        assert activity["type"] == {"EMAIL": "EMAIL", "CALL": "CALL"}.get(medium, "TODO")
        source = await house.ada.run(
            "query ($id: ID!) { node(id: $id) { ... on %s { source { code } } } }" % MADE[crm_mode],
            id=told["items"][0]["id"],
        )
        assert source == {"source": {"code": SOURCES[Medium(medium)]}}
        again = await received(house.ada, message(medium, number, text="And another thing"))
        assert (again["outcome"], again["made"]) == ("ATTACHED", [])
        assert again["items"][0]["id"] == told["items"][0]["id"]


@pytest.mark.parametrize("crm_mode", MODES)
async def test_an_open_deal_takes_the_message_of_its_client(house: House, crm_mode: str) -> None:
    await mode(house, crm_mode)
    company = await house.company(phones=[{"value": "+34 600 109 200"}])
    for number, medium in enumerate(MEDIA):
        contact = await client_of(house, number)
        deal = await house.deal(contactIds=[contact["id"]])
        before = await counts()
        told = await received(house.ada, message(medium, number))
        assert (told["outcome"], told["made"]) == ("ATTACHED", [])
        assert [item["id"] for item in told["items"]] == [deal["id"], contact["id"]]
        assert await counts() == before | {"activity": before["activity"] + 1}
        lost = next(stage["id"] for stage in house.pipeline["stages"] if stage["semantics"] == "FAILURE")
        await house.ada.run(
            "mutation ($id: ID!, $stage: ID!, $reason: ID!) { closeDeal(id: $id, stageId: $stage, expectedVersion: 1,"
            " input: {lossReasonId: $reason}) { __typename } }",
            id=deal["id"],
            stage=lost,
            reason=await house.reason(),
        )
        assert (await received(house.ada, message(medium, number)))["outcome"] == "REPEAT"
    of_firm = await house.deal(companyId=company["id"])
    told = await received(house.ada, message("CALL", 9))
    assert [item["id"] for item in told["items"]] == [of_firm["id"], company["id"]]


@pytest.mark.parametrize("crm_mode", MODES)
async def test_whoever_left_looks_after_nothing_new(house: House, crm_mode: str) -> None:
    await mode(house, crm_mode)
    for number, medium in enumerate(MEDIA):
        leaving = await house.hire(f"Leo {number}")
        await client_of(house, number, leaving)
        await User.filter(id=leaving.access.user_id).update(is_active=False)  # type: ignore[union-attr]
        told = await received(house.ada, message(medium, number))
        assert (told["outcome"], told["activity"]["responsible"]) == ("REPEAT", {"name": "Ada"})


@pytest.mark.parametrize("crm_mode", MODES)
async def test_what_does_not_say_who_wrote_is_held_until_somebody_does(house: House, crm_mode: str) -> None:
    await mode(house, crm_mode)
    before = await counts()
    for medium in MEDIA:
        told = await received(house.ada, {"medium": medium, "text": f"Who am I, by {medium}?"})
        assert (told["outcome"], told["items"], told["activity"]) == ("HELD", [], None)
    assert await counts() == before | {"held_message": len(MEDIA)}
    held = await house.ada.run(HELD)
    assert held["totalCount"] == len(MEDIA)
    assert {one["reason"] for one in held["nodes"]} == {"UNIDENTIFIED"}
    assert held["nodes"][0]["title"] == f"Who am I, by {MEDIA[-1]}?"
    first, second, *_ = (one["id"] for one in held["nodes"])
    release = "mutation ($id: ID!, $p: [String!]) { releaseMessage(id: $id, phones: $p) { %s } }" % DECISION
    assert (await house.ada.refused(release, id=first, p=[])).fields == {"phones": "REQUIRED"}
    assert (await house.ada.run(release, id=first, p=["600 555 111"]))["decision"]["outcome"] == "NEW"
    assert (await house.ada.refused(release, id=first, p=["600 555 111"])).code == "NOT_FOUND"
    await house.ada.run("mutation ($ids: [ID!]!) { deleteHeldMessages(ids: $ids) { deletedIds } }", ids=[second])
    assert (await house.ada.run(HELD))["totalCount"] == len(MEDIA) - 2


@pytest.mark.parametrize("crm_mode", MODES)
async def test_of_an_excepted_sender_nothing_is_made(house: House, crm_mode: str) -> None:
    await mode(house, crm_mode)
    await house.ada.run('mutation { addExceptions(lines: ["+34 600 100 200", "spam.example"]) { __typename } }')
    before, events = await counts(), (await house.events())[-1]["id"]
    for medium in MEDIA:
        by_domain = {"medium": medium, "emails": ["Someone@mail.spam.example"]}
        for given in (message(medium, 0), by_domain):
            assert (await received(house.ada, given))["outcome"] == "EXCEPTED"
    assert await counts() == before
    assert {event["kind"] for event in await house.events(events)} == {"message.excepted"}


@pytest.mark.parametrize("crm_mode", MODES)
async def test_a_queue_says_who_looks_after_what_nobody_does_yet(house: House, crm_mode: str) -> None:
    await mode(house, crm_mode)
    front = await queue(house, "Front", house.al, house.olga)
    trial = await house.ada.run(SIMULATE, input=message("CALL", 0, queueId=front))
    assert trial["responsible"] == {"name": "Al"}
    told = [await received(house.ada, message(medium, at, queueId=front)) for at, medium in enumerate(MEDIA)]
    assert [one["activity"]["responsible"]["name"] for one in told] == ["Al", "Olga"] * 3
    assert (await received(house.ada, message("CALL", 1, queueId=front)))["activity"]["responsible"]["name"] == "Olga"


@pytest.mark.parametrize("crm_mode", MODES)
async def test_a_message_that_a_stage_would_refuse_is_held_and_not_lost(house: House, crm_mode: str) -> None:
    await mode(house, crm_mode)
    kind = MADE[crm_mode].upper()
    roads = await house.ada.run(
        "query ($k: PipelineKind!) { pipelines(kind: $k) { isDefault stages { id version } } }", k=kind
    )
    first = next(road["stages"][0] for road in roads if road["isDefault"])
    await house.ada.run(
        'mutation ($id: ID!, $v: Int!) { updateStage(id: $id, expectedVersion: $v, input: {requiredFields: ["amount"]})'
        " { __typename } }",
        id=first["id"],
        v=first["version"],
    )
    before = await counts()
    told = await received(house.ada, message("FORM"), key="once")
    assert told["outcome"] == "HELD"
    assert await counts() == before | {"held_message": 1}, "the contact that was made first is not there either"
    (held,) = (await house.ada.run(HELD))["nodes"]
    assert (held["reason"], held["id"]) == ("REFUSED", told["heldMessageId"])
    assert held["faults"]
    assert (await received(house.ada, message("FORM"), key="once"))["heldMessageId"] == told["heldMessageId"]


@pytest.mark.parametrize("crm_mode", MODES)
async def test_the_same_message_and_the_same_messenger_are_known_again(house: House, crm_mode: str) -> None:
    await mode(house, crm_mode)
    chat = {"medium": "CHAT", "senderId": "ines-77", "firstName": "Inés", "externalId": "m1", "text": "Hello"}
    first = await received(house.ada, chat)
    assert (first["outcome"], first["items"][0]["title"]) == ("NEW", "Hello")
    before = await counts()
    same = await received(house.ada, chat)
    assert (same["repeated"], same["activity"]["id"]) == (True, first["activity"]["id"])
    assert await counts() == before
    next_one = await received(house.ada, chat | {"externalId": "m2"})
    assert (next_one["outcome"], next_one["items"][0]["id"]) == ("ATTACHED", first["items"][0]["id"])
    elsewhere = await received(house.ada, chat | {"medium": "API"})
    assert elsewhere["outcome"] == "NEW", "an id means somebody in its own channel alone"


async def test_an_open_lead_that_somebody_made_takes_the_message(classic: House) -> None:
    """Known by its own number, or by its client; junk takes none, and an open deal comes first."""
    house = classic
    for number, medium in enumerate(MEDIA):
        by_hand = await house.lead(house.olga, phones=[{"value": f"0034600 10{number}200"}])
        before = await counts()
        told = await received(house.ada, message(medium, number))
        assert (told["outcome"], told["made"]) == ("ATTACHED", [])
        assert [item["id"] for item in told["items"]] == [by_hand["id"]]
        assert told["activity"]["responsible"] == {"name": "Olga"}
        assert await counts() == before | {"activity": before["activity"] + 1}
        await house.ada.run(JUNK, id=by_hand["id"])
        again = await received(house.ada, message(medium, number))
        assert (again["outcome"], names(again["made"])) == ("NEW", ["Lead"])
        assert again["items"][0]["id"] != by_hand["id"]
    contact = await client_of(house, 9)
    of_client = await house.lead(contactId=contact["id"])
    told = await received(house.ada, message("CHAT", 9))
    assert [item["id"] for item in told["items"]] == [of_client["id"], contact["id"]]
    deal = await house.deal(contactIds=[contact["id"]])
    assert (await received(house.ada, message("CHAT", 9)))["items"][0]["id"] == deal["id"]


@pytest.mark.parametrize("crm_mode", MODES)
async def test_equal_messages_at_once_make_one_record(house: House, crm_mode: str) -> None:
    """Each has a connection of its own where the database has several."""
    await mode(house, crm_mode)
    spellings = (
        "+34 600 777 888",
        "0034600777888",
        "+34-600-777-888",
        "+34 (600) 777888",
        "+34600777888",
        "+34.600.777.888",
    )
    told = await asyncio.gather(
        *(received(house.ada, {"medium": "CALL", "phones": [one], "answered": True}) for one in spellings)
    )
    assert sorted(one["outcome"] for one in told) == ["ATTACHED"] * 5 + ["NEW"]
    assert len({one["items"][0]["id"] for one in told}) == 1
    found = await counts()
    made = {"contact": 1, "deal": 1, "lead": 0} if crm_mode == "SIMPLE" else {"contact": 0, "deal": 0, "lead": 1}
    assert {name: found[name] for name in (*made, "activity")} == made | {"activity": 6}
    keyed = await asyncio.gather(
        *(received(house.ada, {"medium": "EMAIL", "emails": ["a@b.es"], "externalId": "<1@b>"}) for _ in range(4))
    )
    assert sorted(one["repeated"] for one in keyed) == [False, True, True, True]


@pytest.mark.parametrize("crm_mode", MODES)
async def test_many_at_once_share_senders_and_a_queue(house: House, crm_mode: str) -> None:
    """Pairs that know each other by either of two channels, told in either order, and everybody takes their turn."""
    await mode(house, crm_mode)
    front = await queue(house, "Front", house.al, house.olga)
    given = []
    for number in range(8):
        phones = [f"+34 600 20{number} 100", f"+34 600 20{number} 200"]
        given += [{"medium": "FORM", "phones": order} for order in (phones, phones[::-1])]
    told = await asyncio.gather(*(received(house.ada, {**one, "queueId": front}) for one in given))
    assert sorted(one["outcome"] for one in told) == ["ATTACHED"] * 8 + ["NEW"] * 8
    for one, other in zip(told[::2], told[1::2], strict=True):
        assert one["items"][0]["id"] == other["items"][0]["id"]
    made = [one["activity"]["responsible"]["name"] for one in told if one["made"]]
    assert sorted(made) == ["Al"] * 4 + ["Olga"] * 4


async def test_a_simulation_explains_and_writes_nothing(house: House) -> None:
    contact = await client_of(house, 1)
    before, events = await counts(), await house.events()
    told = await house.ada.run(SIMULATE, input=message("EMAIL"))
    assert (told["outcome"], told["responsible"]) == ("REPEAT", {"name": "Olga"})
    steps = {one["step"]: (one["found"], one["about"], one["item"]) for one in told["reasons"]}
    assert steps == {
        "SENDER": ("IDENTIFIED", "+34 600 101 200", None),
        "EXCEPTIONS": ("NONE", None, None),
        "CLIENT": ("FOUND", "Vega 1", {"id": contact["id"]}),
        "OPEN_ITEM": ("NONE", None, None),
        "SETTINGS": ("SIMPLE", None, None),
        "RESPONSIBLE": ("FOUND", "Vega 1", {"id": contact["id"]}),
        "OUTCOME": ("REPEAT", "DEAL", None),
    }
    assert (await house.ada.run(SIMULATE, input={"medium": "CALL"}))["outcome"] == "HELD"
    assert (await counts(), await house.events()) == (before, events)


async def test_who_may_bring_messages_in(house: House) -> None:
    before, events = await counts(), await house.events()
    for client, code in ((house.nobody, "UNAUTHENTICATED"), (house.olga, "FORBIDDEN"), (house.nora, "FORBIDDEN")):
        for document, given in (
            (RECEIVE, {"input": message("CALL")}),
            (SIMULATE, {"input": message("CALL")}),
            (HELD, {}),
        ):
            assert (await client.refused(document, **given)).code == code
    wrong = {"medium": "CALL", "phones": ["+34 600 1", "none"], "emails": ["a@"], "subject": "x" * 256}
    assert (await house.ada.refused(RECEIVE, input=wrong)).fields == {
        "input.phones[1]": "MALFORMED",
        "input.emails[0]": "MALFORMED",
        "input.subject": "TOO_LONG",
    }
    assert (await counts(), await house.events()) == (before, events)
