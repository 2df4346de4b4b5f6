"""Undo through the log (B28): each kind of operation taken back and done again, by whom, how long, and against whom."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

from graph_client import Client
from house import House
from trato.db.sql import Sql, fetch, fetch_one
from trato.graph.kit.ids import decode_id
from trato.live.operations import happened_at

UNDO = """mutation ($id: ID!, $op: ID) {
  undo(operationId: $id, clientOpId: $op) {
    __typename
    ... on Undone {
      operationId cards { id stageId version } removedIds totals { stageId count }
      stayed { code record { id name } kind changedBy { name } }
    }
    ... on UndoConflict { record { id name } kind changedBy { name } changedAt }
  }
}"""
MOVE = """mutation ($id: ID!, $stage: ID!, $version: Int!, $before: ID) {
  moveItem(id: $id, stageId: $stage, expectedVersion: $version, before: $before) { ... on CardMoved { operationId } }
}"""
STACK = """mutation ($moves: [CardMove!]!, $stage: ID!) { moveItems(moves: $moves, stageId: $stage) { operationId } }"""
CLOSE = """mutation ($id: ID!, $stage: ID!, $reason: ID) {
  closeDeal(id: $id, stageId: $stage, expectedVersion: 1, input: {lossReasonId: $reason, closeActivities: true}) {
    ... on DealClosed { operationId }
  }
}"""
REOPEN = """mutation ($id: ID!, $stage: ID!) {
  reopenDeal(id: $id, stageId: $stage, expectedVersion: 2) { operationId }
}"""
UPDATE = """mutation ($id: ID!, $version: Int!, $input: DealInput!) {
  updateDeal(id: $id, expectedVersion: $version, input: $input) { operationId }
}"""
SAME = """mutation ($ids: [ID!]!, $input: DealInput!) {
  bulkUpdateDeals(ids: $ids, input: $input) { operationId }
}"""
CREATE = 'mutation { createDeal(input: {title: "Mistake"}) { deal { id } operationId } }'
DELETE = "mutation ($ids: [ID!]!) { deleteDeals(ids: $ids) { operationId } }"
CONTACTS = (
    "mutation ($id: ID!, $contacts: [ID!]!) { setDealContacts(dealId: $id, contactIds: $contacts) { operationId } }"
)
PLAN = """mutation ($ids: [ID!]!, $input: ActivityInput!) {
  createActivities(itemIds: $ids, input: $input) { activities { id } operationId }
}"""
COLUMN = "query ($stage: ID!) { boardColumn(stageId: $stage) { cards { title } } }"
DEAL = """query ($id: ID!) {
  deal(id: $id) {
    title version lossReason { label } closedAt stageSince stage { id } amount { amount currency } probability beginDate
    expectedCloseDate company { id } contacts { nodes { id } } responsible { id } observers { id } description
    activities { nodes { isCompleted completedAt } }
  }
}"""


async def titles(house: House, stage: str = "New") -> str:
    column = await house.ada.run(COLUMN, stage=house.stages[stage])
    return "".join(card["title"] for card in column["cards"])


async def deals(house: House, names: str, **input: Any) -> dict[str, dict[str, Any]]:
    """Deals in a column that reads as `names`: new ones come on top."""
    return {name: await house.deal(title=name, **input) for name in reversed(names)}


async def shown(house: House, deal: dict[str, Any]) -> dict[str, Any]:
    """Everything a person sees of a deal but its version."""
    found = await house.ada.run(DEAL, id=deal["id"])
    return {name: value for name, value in found.items() if name != "version"}


async def undone(house: House, operation: str, client: Client | None = None) -> str:
    """Undo what must be undoable; the undo's own operation."""
    answer = await (client or house.ada).run(UNDO, id=operation)
    assert answer["__typename"] == "Undone", answer
    return str(answer["operationId"])


async def conflicts(house: House, operation: str, client: Client | None = None) -> dict[str, Any]:
    """Undo what must not be undoable any more; nothing is logged."""
    last = (await house.events())[-1]["id"]
    answer: dict[str, Any] = await (client or house.ada).run(UNDO, id=operation)
    assert answer["__typename"] == "UndoConflict", answer
    assert await house.events(last) == []
    return answer


async def test_a_moved_card_returns_to_its_place_and_its_age(house: House) -> None:
    found = await deals(house, "ABC")
    before = await shown(house, found["B"])
    moved = await house.ada.run(MOVE, id=found["B"]["id"], stage=house.stages["In work"], version=1)
    there = await shown(house, found["B"])
    answer = await house.ada.run(UNDO, id=moved["operationId"])
    assert await titles(house) == "ABC"
    assert await shown(house, found["B"]) == before
    assert answer["cards"] == [{"id": found["B"]["id"], "stageId": house.stages["New"], "version": 3}]
    assert answer["totals"] == [{"stageId": house.stages["New"], "count": 3}]
    await undone(house, answer["operationId"])
    assert await shown(house, found["B"]) == there


async def test_a_stack_returns_as_one_operation(house: House) -> None:
    found = await deals(house, "ABCD")
    moves = [{"id": found[name]["id"], "expectedVersion": 1} for name in "DB"]
    moved = await house.ada.run(STACK, moves=moves, stage=house.stages["Deal won"])
    last = (await house.events())[-1]["id"]
    operation = await undone(house, moved["operationId"])
    assert await titles(house) == "ABCD"
    rows = await fetch(Sql("SELECT kind, operation_id, params FROM event WHERE id > ?", (last,)))
    assert [(row["kind"], row["operation_id"]) for row in rows] == [("deal.reopened", operation)] * 2
    assert all(moved["operationId"] in str(row["params"]) for row in rows)
    await undone(house, operation)
    assert (await titles(house), await titles(house, "Deal won")) == ("AC", "DB")


async def test_a_reordered_card_returns(house: House) -> None:
    found = await deals(house, "ABC")
    moved = await house.ada.run(
        MOVE, id=found["C"]["id"], stage=house.stages["New"], version=1, before=found["A"]["id"]
    )
    assert await titles(house) == "CAB"
    again = await undone(house, moved["operationId"])
    assert await titles(house) == "ABC"
    await undone(house, again)
    assert await titles(house) == "CAB"


async def test_closing_and_reopening_are_taken_back_whole(house: House) -> None:
    deal = await house.deal()
    activity = """mutation ($item: ID!) {
      createActivity(input: {type: CALL, subject: "Call", itemIds: [$item]}) { activity { id } }
    }"""
    await house.ada.run(activity, item=deal["id"])
    open_deal = await shown(house, deal)
    closing = await house.ada.run(CLOSE, id=deal["id"], stage=house.stages["Deal lost"], reason=await house.reason())
    lost = await shown(house, deal)
    assert lost["lossReason"] == {"label": "Price"}
    assert lost["activities"]["nodes"][0]["isCompleted"] is True
    reopening = await house.ada.run(REOPEN, id=deal["id"], stage=house.stages["In work"])
    again = await undone(house, reopening["operationId"])
    assert await shown(house, deal) == lost
    await undone(house, closing["operationId"])
    assert await shown(house, deal) == open_deal
    assert again


async def test_changed_fields_get_back_what_stood_there(house: House) -> None:
    company, contact, other = await house.company(), await house.contact(), await house.contact(lastName="Other")
    olga, al = await house.user_id(house.olga), await house.user_id(house.al)
    deal = await house.deal(
        amount={"amount": "12.34"}, companyId=company["id"], contactIds=[contact["id"], other["id"]],
        beginDate="2026-01-01", observerIds=[al],
    )  # fmt: skip
    before = await shown(house, deal)
    change = {
        "title": "Renamed", "amount": {"amount": "99.99"}, "probability": 80, "companyId": None, "contactIds": [],
        "beginDate": "2026-02-01", "expectedCloseDate": "2026-03-01", "responsibleId": olga, "observerIds": [],
        "description": "Words",
    }  # fmt: skip
    changed = await house.ada.run(UPDATE, id=deal["id"], version=1, input=change)
    after = await shown(house, deal)
    again = await undone(house, changed["operationId"])
    assert await shown(house, deal) == before
    await undone(house, again)
    assert await shown(house, deal) == after
    linked = await house.ada.run(CONTACTS, id=deal["id"], contacts=[other["id"], contact["id"]])
    await undone(house, linked["operationId"])
    assert await shown(house, deal) == after


async def test_a_link_that_one_does_not_see_stays(house: House) -> None:
    olga = await house.user_id(house.olga)
    hidden = await house.contact(lastName="Hidden")
    seen = await house.contact(lastName="Seen", responsibleId=olga)
    deal = await house.deal(responsibleId=olga, contactIds=[seen["id"], hidden["id"]])
    emptied = await house.olga.run(CONTACTS, id=deal["id"], contacts=[])
    await undone(house, emptied["operationId"], house.olga)
    contacts = (await house.ada.run(DEAL, id=deal["id"]))["contacts"]["nodes"]
    assert {contact["id"] for contact in contacts} == {seen["id"], hidden["id"]}


async def test_creation_and_deletion_are_each_others_inverse(house: House) -> None:
    made = await house.ada.run(CREATE)
    answer = await house.ada.run(UNDO, id=made["operationId"])
    assert (answer["removedIds"], answer["cards"]) == ([made["deal"]["id"]], [])
    assert (await house.ada.refused(DEAL, id=made["deal"]["id"])).code == "NOT_FOUND"
    await undone(house, answer["operationId"])
    assert (await shown(house, made["deal"]))["title"] == "Mistake"
    found = await deals(house, "ABC")
    deleted = await house.ada.run(DELETE, ids=[found["A"]["id"], found["B"]["id"]])
    again = await undone(house, deleted["operationId"])
    assert await titles(house) == "ABCMistake"
    await undone(house, again)
    assert await titles(house) == "CMistake"


async def test_planning_and_completing_are_taken_back(house: House) -> None:
    """What was planned for several at once goes as one, but for that upon which something has come since."""
    first, second = await house.deal(), await house.deal()
    before = await shown(house, first)
    call = {"type": "CALL", "subject": "Call"}
    planned = await house.al.run(PLAN, ids=[first["id"], second["id"]], input=call)
    there = await shown(house, first)
    again = await undone(house, planned["operationId"], house.al)
    assert (await shown(house, first), (await shown(house, second))["activities"]["nodes"]) == (before, [])
    redone = await undone(house, again, house.al)
    assert await shown(house, first) == there
    done = await house.ada.run(
        "mutation ($id: ID!) { completeActivity(id: $id) { operationId } }", id=planned["activities"][0]["id"]
    )
    partly = await house.al.run(UNDO, id=redone)
    assert [stay["kind"] for stay in partly["stayed"]] == ["activity.completed"]
    assert (await shown(house, second))["activities"]["nodes"] == []
    await undone(house, partly["operationId"], house.al)
    await undone(house, done["operationId"])
    assert await shown(house, first) == there
    await undone(house, redone, house.al)
    assert await shown(house, first) == before


async def test_steps_are_taken_back_one_after_the_other(house: House) -> None:
    """Each later step of the same field, once undone, no longer stands in the way of the one before."""
    deal = await house.deal()
    stages = ["In work", "Final invoice", "Prepayment invoice"]
    done = []
    for version, stage in enumerate(stages, start=1):
        moved = await house.ada.run(MOVE, id=deal["id"], stage=house.stages[stage], version=version)
        done.append(moved["operationId"])
    redo = [await undone(house, operation) for operation in reversed(done)]
    assert (await shown(house, deal))["stage"]["id"] == house.stages["New"]
    for operation in reversed(redo):
        await undone(house, operation)
    assert (await shown(house, deal))["stage"]["id"] == house.stages[stages[-1]]
    await undone(house, done[-1])
    assert (await conflicts(house, done[-1]))["changedBy"]["name"] == "Ada"


async def test_of_a_stack_the_card_that_a_colleague_moved_since_stays(house: House) -> None:
    """The others return, and go again with the redo; who asks twice with one key hears the same."""
    found = await deals(house, "ABC")
    moves = [{"id": deal["id"], "expectedVersion": 1} for deal in found.values()]
    moved = await house.ada.run(STACK, moves=moves, stage=house.stages["In work"])
    await house.al.run(MOVE, id=found["B"]["id"], stage=house.stages["Final invoice"], version=2)
    last = (await house.events())[-1]["id"]
    answer = await house.ada.run(UNDO, id=moved["operationId"], op="taken-back")
    b = {"id": found["B"]["id"], "name": "B"}
    stay = {"code": "CONFLICT", "record": b, "kind": "deal.moved", "changedBy": {"name": "Al"}}
    assert answer["stayed"] == [stay]
    assert [await titles(house, stage) for stage in ("New", "In work", "Final invoice")] == ["AC", "", "B"]
    rows = await fetch(
        Sql("SELECT item_title, kind FROM event WHERE id > ? AND operation_id = ?", (last, answer["operationId"]))
    )
    told = {"A": "deal.moved", "C": "deal.moved", "B": "undo.stayed"}
    assert {row["item_title"]: row["kind"] for row in rows} == told
    of_b = Sql("SELECT version FROM deal WHERE title = 'B'")
    assert await fetch(of_b) == [{"version": 3}], "what is told of it doesn't change it"
    assert await house.ada.run(UNDO, id=moved["operationId"], op="taken-back") == answer
    await undone(house, answer["operationId"])
    assert [await titles(house, stage) for stage in ("New", "In work", "Final invoice")] == ["", "CA", "B"]


async def test_what_stayed_when_others_were_taken_back_stands_in_the_way_of_the_step_before(house: House) -> None:
    found = await deals(house, "AB")
    ids = [deal["id"] for deal in found.values()]
    first = await house.ada.run(SAME, ids=ids, input={"probability": 10})
    second = await house.ada.run(SAME, ids=ids, input={"probability": 20, "beginDate": "2026-01-01"})
    await house.al.run(UPDATE, id=found["B"]["id"], version=3, input={"beginDate": "2026-02-02"})
    for operation, who in ((second, "Al"), (first, "Ada")):
        (stay,) = (await house.ada.run(UNDO, id=operation["operationId"]))["stayed"]
        assert (stay["record"]["name"], stay["changedBy"]["name"]) == ("B", who)
    assert (await shown(house, found["B"]))["probability"] == 20
    assert (await shown(house, found["A"]))["probability"] != 10


async def test_records_that_one_may_not_change_any_more_stay_and_hidden_ones_go_unnamed(house: House) -> None:
    olga, ada = await house.user_id(house.olga), await house.user_id(house.ada)
    mine, read, hidden = [await house.deal(house.olga, title=title) for title in ("Mine", "Read", "Hidden")]
    changed = await house.olga.run(SAME, ids=[mine["id"], read["id"], hidden["id"]], input={"probability": 7})
    taken = {"responsibleId": ada}
    await house.ada.run(UPDATE, id=read["id"], version=2, input={**taken, "observerIds": [olga]})
    await house.ada.run(UPDATE, id=hidden["id"], version=2, input={**taken, "title": "Secret"})
    stayed = (await house.olga.run(UNDO, id=changed["operationId"]))["stayed"]
    unknown = {"kind": None, "changedBy": None}
    assert sorted(stayed, key=lambda stay: str(stay["code"])) == [
        {"code": "FORBIDDEN", "record": {"id": read["id"], "name": "Read"}, **unknown},
        {"code": "NOT_FOUND", "record": None, **unknown},
    ]
    probabilities = [(await shown(house, deal))["probability"] for deal in (mine, read, hidden)]
    assert probabilities[0] != 7 and probabilities[1:] == [7, 7]


async def test_other_fields_that_others_changed_do_no_harm(house: House) -> None:
    deal = await house.deal()
    moved = await house.ada.run(MOVE, id=deal["id"], stage=house.stages["In work"], version=1)
    await house.al.run(UPDATE, id=deal["id"], version=2, input={"title": "Al's title"})
    await undone(house, moved["operationId"])
    found = await shown(house, deal)
    assert (found["title"], found["stage"]["id"]) == ("Al's title", house.stages["New"])


async def test_nothing_that_others_did_vanishes_with_a_creation(house: House) -> None:
    made = await house.ada.run(CREATE)
    await house.al.run(
        'mutation ($id: ID!) { addComment(itemId: $id, text: "Called") { comment { id } } }', id=made["deal"]["id"]
    )
    assert (await conflicts(house, made["operationId"]))["kind"] == "comment.added"


async def test_a_deal_that_was_deleted_since_is_a_conflict(house: House) -> None:
    deal = await house.deal()
    moved = await house.ada.run(MOVE, id=deal["id"], stage=house.stages["In work"], version=1)
    await house.al.run(DELETE, ids=[deal["id"]])
    assert (await conflicts(house, moved["operationId"]))["kind"] == "deal.deleted"
    await house.al.run("mutation ($id: ID!) { restoreItem(id: $id) { item { id } } }", id=deal["id"])
    await undone(house, moved["operationId"])


async def test_only_who_did_it_and_administrators_undo(house: House) -> None:
    """Anonymous, without right, with right; a refused undo changes nothing."""
    olga = await house.user_id(house.olga)
    deal = await house.deal(responsibleId=olga)
    hidden = await house.ada.run(CREATE)
    moved = await house.olga.run(MOVE, id=deal["id"], stage=house.stages["In work"], version=1)
    by_ada = await house.ada.run(UPDATE, id=deal["id"], version=2, input={"title": "Ada's"})
    last = (await house.events())[-1]["id"]
    assert (await house.nobody.refused(UNDO, id=moved["operationId"])).code == "UNAUTHENTICATED"
    assert (await house.nora.refused(UNDO, id=moved["operationId"])).code == "NOT_FOUND"
    assert (await house.al.refused(UNDO, id=moved["operationId"])).code == "FORBIDDEN"
    assert (await house.olga.refused(UNDO, id=by_ada["operationId"])).code == "FORBIDDEN"
    assert (await house.olga.refused(UNDO, id=hidden["operationId"])).code == "NOT_FOUND"
    assert (await house.olga.refused(UNDO, id="0" * 32)).code == "NOT_FOUND"
    assert (await house.olga.refused(UNDO, id="nothing")).fields == {"operationId": "MALFORMED_ID"}
    assert await house.events(last) == []
    await undone(house, await undone(house, moved["operationId"], house.olga))  # Ada administers


async def test_who_gave_a_deal_away_may_not_take_it_back(house: House) -> None:
    """The inverse needs the right to the record as it is now."""
    deal = await house.deal(house.olga)
    olga, ada = await house.user_id(house.olga), await house.user_id(house.ada)
    handing_over = {"responsibleId": ada, "observerIds": [olga]}
    given = await house.olga.run(UPDATE, id=deal["id"], version=1, input=handing_over)
    assert (await house.olga.refused(UNDO, id=given["operationId"])).code == "FORBIDDEN"
    await house.ada.run(UPDATE, id=deal["id"], version=2, input={"observerIds": []})
    assert (await house.olga.refused(UNDO, id=given["operationId"])).code == "NOT_FOUND"
    assert (await house.ada.run(DEAL, id=deal["id"]))["responsible"]["id"] == ada


async def test_after_a_day_it_is_too_late(house: House) -> None:
    with happened_at(datetime.now(UTC)):
        made = await house.ada.run(CREATE)
    with happened_at(datetime.now(UTC) + timedelta(hours=24, minutes=1)):
        refusal = await house.ada.refused(UNDO, id=made["operationId"])
    assert (refusal.code, refusal.fields) == ("CONFLICT", {"": "TOO_LATE"})
    with happened_at(datetime.now(UTC) + timedelta(hours=23)):
        await undone(house, made["operationId"])


async def test_what_has_no_inverse_is_refused(house: House) -> None:
    await house.ada.run('mutation { createRole(name: "Role") { role { id } } }')
    row = await fetch_one(Sql("SELECT operation_id FROM event WHERE kind = 'role.created'"))
    assert row is not None
    refusal = await house.ada.refused(UNDO, id=row["operation_id"])
    assert (refusal.code, refusal.fields) == ("CONFLICT", {"": "NOT_UNDOABLE"})


async def test_phones_and_addresses_come_back_as_they_were_with_their_labels_and_are_found_again(house: House) -> None:
    """A label that changes is a change, too."""
    work = {"value": "+34 600 111 222", "label": "work"}
    plain = {"value": "600 333 444", "label": None}
    mail = {"value": "an@example.com", "label": None}
    made = await house.contact(phones=[work, plain], emails=[mail])
    reading = """query ($id: ID!) { contact(id: $id) { phones { value label } emails { value label } } }"""
    change = """mutation ($id: ID!, $version: Int!, $input: ContactInput!) {
        updateContact(id: $id, expectedVersion: $version, input: $input) { operationId } }"""
    searching = '{ contacts(search: "34600111222") { nodes { id } } }'
    before = await house.ada.run(reading, id=made["id"])
    assert before == {"phones": [work, plain], "emails": [mail]}
    home = {"phones": [{**work, "label": "home"}, plain], "emails": []}
    changed = await house.ada.run(change, id=made["id"], version=1, input=home)
    assert await house.ada.run(reading, id=made["id"]) == home
    back = await undone(house, changed["operationId"])
    assert await house.ada.run(reading, id=made["id"]) == before
    await undone(house, back)
    assert await house.ada.run(reading, id=made["id"]) == home
    emptied = await house.ada.run(change, id=made["id"], version=4, input={"phones": []})
    assert (await house.ada.run(searching))["nodes"] == []
    await undone(house, emptied["operationId"])
    assert await house.ada.run(reading, id=made["id"]) == home
    assert (await house.ada.run(searching))["nodes"] == [{"id": made["id"]}]


async def test_a_stage_that_was_deleted_takes_nothing_back(house: House) -> None:
    deal = await house.deal(stageId=house.stages["Prepayment invoice"])
    moved = await house.ada.run(MOVE, id=deal["id"], stage=house.stages["In work"], version=1)
    await house.ada.run(
        "mutation ($id: ID!) { deleteStage(id: $id) { pipeline { id } } }", id=house.stages["Prepayment invoice"]
    )
    refusal = await house.ada.refused(UNDO, id=moved["operationId"])
    assert (refusal.code, refusal.fields) == ("CONFLICT", {"": "STAGE_GONE"})


async def test_a_retry_with_the_same_key_undoes_once(house: House) -> None:
    made = await house.ada.run(CREATE)
    first = await house.ada.run(UNDO, id=made["operationId"], op="phone-2")
    last = (await house.events())[-1]["id"]
    assert await house.ada.run(UNDO, id=made["operationId"], op="phone-2") == first
    assert first["operationId"]
    assert await house.events(last) == []


async def test_of_an_undo_and_a_rival_one_wins(house: House) -> None:
    """Whoever is second meets what the first did: a conflict, and nothing half done."""
    found = await deals(house, "ABCD")
    moves = [{"id": deal["id"], "expectedVersion": 1} for deal in found.values()]
    moved = await house.ada.run(STACK, moves=moves, stage=house.stages["In work"])
    rival = [{"id": deal["id"], "expectedVersion": 2} for deal in reversed(found.values())]
    answers = await asyncio.gather(
        house.ada.run(UNDO, id=moved["operationId"]),
        house.al.run(STACK, moves=rival, stage=house.stages["Final invoice"]),
        house.ada.run(UNDO, id=moved["operationId"]),
    )
    kinds = [answers[at]["__typename"] for at in (0, 2)]
    places = [await titles(house, stage) for stage in ("New", "In work", "Final invoice")]
    assert sorted(map(len, places)) == [0, 0, 4]
    assert sorted(kinds) in (["UndoConflict", "UndoConflict"], ["UndoConflict", "Undone"])
    assert ("Undone" in kinds) == bool(places[0])


async def test_the_timeline_tells_of_the_undo_and_keeps_the_house_rules(house: House) -> None:
    deal = await house.deal()
    moved = await house.ada.run(MOVE, id=deal["id"], stage=house.stages["In work"], version=1)
    await undone(house, moved["operationId"])
    timeline = "query ($id: ID!) { deal(id: $id) { timeline { nodes { kind parameters } } } }"
    entries = (await house.ada.run(timeline, id=deal["id"]))["timeline"]["nodes"]
    assert [(entry["kind"], sorted(entry["parameters"])) for entry in entries[:2]] == [
        ("deal.moved", ["stageSince", "undoes"]),
        ("deal.moved", ["stageSince"]),
    ]
    assert entries[0]["parameters"]["undoes"] == moved["operationId"]
    rows = await fetch(Sql("SELECT id FROM deal"))
    assert [row["id"] for row in rows] == [decode_id(deal["id"], "Deal", "id")]
