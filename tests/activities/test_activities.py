"""Activities through the public schema: planning, doing, rescheduling and binding them, and who may (R47 to R51)."""

from __future__ import annotations

from typing import Any

import pytest

from graph_client import Client, counted_statements
from house import House
from trato.graph.kit.ids import decode_id

SHOWN = """ fragment Shown on Activity {
    id number type subject description deadline isCompleted completedAt result version
    responsible { name } author { name } completedBy { name }
    items { __typename id title } access { canUpdate canDelete }
}"""
CREATE = (
    """mutation ($input: ActivityInput!, $op: ID) {
    createActivity(input: $input, clientOpId: $op) { activity { ...Shown } } }"""
    + SHOWN
)
UPDATE = (
    """mutation ($id: ID!, $input: ActivityInput!, $version: Int!) {
    updateActivity(id: $id, input: $input, expectedVersion: $version) { activity { ...Shown } } }"""
    + SHOWN
)
COMPLETE = (
    "mutation ($id: ID!, $result: String) { completeActivity(id: $id, result: $result) { activity { ...Shown } } }"
    + SHOWN
)
REOPEN = "mutation ($id: ID!) { reopenActivity(id: $id) { activity { ...Shown } } }" + SHOWN
RESCHEDULE = (
    "mutation ($id: ID!, $to: DateTime) { rescheduleActivity(id: $id, deadline: $to) { activity { ...Shown } } }"
    + SHOWN
)
BIND = "mutation ($id: ID!, $item: ID!) { bindActivity(id: $id, itemId: $item) { activity { ...Shown } } }" + SHOWN
UNBIND = "mutation ($id: ID!, $item: ID!) { unbindActivity(id: $id, itemId: $item) { activity { ...Shown } } }" + SHOWN
DELETE = "mutation ($ids: [ID!]!) { deleteActivities(ids: $ids) { deletedIds } }"
READ = "query ($id: ID!) { activity(id: $id) { ...Shown } }" + SHOWN
STANDING = """query ($id: ID!) { node(id: $id) { ... on CrmItem {
    activities { nodes { id } totalCount } timeline { nodes { kind } } } } }"""
LIST = """query ($filter: Filter, $sort: [Sort!], $first: Int = 50, $after: String) {
    activities(filter: $filter, sort: $sort, first: $first, after: $after) {
        nodes { subject } totalCount pageInfo { hasNextPage endCursor } } }"""


async def plan(client: Client, *items: dict[str, Any], **input: Any) -> dict[str, Any]:
    """An activity bound to items."""
    given = {"type": "CALL", "subject": "Call them", "itemIds": [item["id"] for item in items], **input}
    return (await client.run(CREATE, input=given))["activity"]


async def refused_without_trace(
    house: House, client: Client, document: str, **variables: Any
) -> tuple[str, dict[str, str]]:
    """How it is refused; no event and no row may come of it."""
    before = await house.events()
    rows = await house.ada.run(
        "{ activities(first: 100) { nodes { id version subject deadline isCompleted items { id } } } }"
    )
    refusal = await client.refused(document, **variables)
    assert await house.events() == before
    assert (
        await house.ada.run(
            "{ activities(first: 100) { nodes { id version subject deadline isCompleted items { id } } } }"
        )
        == rows
    )
    return refusal.code, refusal.fields


@pytest.mark.parametrize("type_", ["CALL", "MEETING", "EMAIL", "TASK", "TODO"])
async def test_each_type_is_planned_on_each_kind_of_item(house: House, type_: str) -> None:
    for item in (await house.company(), await house.contact(), await house.deal()):
        made = await plan(house.al, item, type=type_, deadline="2030-05-01T10:00:00+02:00")
        assert made["type"] == type_
        assert made["deadline"] == "2030-05-01T08:00:00+00:00"
        assert [bound["id"] for bound in made["items"]] == [item["id"]]
        assert (made["author"], made["responsible"]) == ({"name": "Al"}, {"name": "Al"})
        assert not made["isCompleted"]
        assert made["version"] == 1


async def test_one_activity_of_several_items_stands_on_each_and_is_logged_once(house: House) -> None:
    company, contact, deal = await house.company(), await house.contact(), await house.deal()
    seen = (await house.events())[-1]["id"]
    made = await plan(house.ada, company, contact, deal)
    assert [item["__typename"] for item in made["items"]] == ["Company", "Contact", "Deal"]
    assert [event["kind"] for event in await house.events(seen)] == ["activity.created"]
    for item in (company, contact, deal):
        shown = await house.ada.run(STANDING, id=item["id"])
        assert shown["activities"] == {"nodes": [{"id": made["id"]}], "totalCount": 1}
        assert shown["timeline"]["nodes"][0] == {"kind": "activity.created"}


async def test_without_subject_it_is_called_by_the_first_line_of_its_description(house: House) -> None:
    deal = await house.deal()
    made = await plan(house.ada, deal, subject=None, description="  Send the offer\nwith the new prices")
    assert made["subject"] == "Send the offer"
    changed = await house.ada.run(UPDATE, id=made["id"], version=1, input={"subject": "Offer"})
    assert changed["activity"]["subject"] == "Offer"
    changed = await house.ada.run(UPDATE, id=made["id"], version=2, input={"subject": None})
    assert changed["activity"]["subject"] == "Send the offer"


@pytest.mark.parametrize(
    ("input", "path"),
    [
        ({"itemIds": []}, "input.itemIds"),
        ({"itemIds": None}, "input.itemIds"),
        ({"subject": " ", "description": "\n"}, "input.subject"),
        ({"type": None}, "input.type"),
        ({"subject": "x" * 256}, "input.subject"),
        ({"deadline": "2030-05-01T10:00:00"}, "input.deadline"),
        ({"deadline": "9999-12-31T23:59:59-12:00"}, "input.deadline"),
        ({"itemIds": ["VXNlcjox"]}, "input.itemIds[0]"),
        ({"itemIds": ["RGVhbDo5OTk5"]}, "input.itemIds"),
    ],
)
async def test_bad_input_names_the_field_and_leaves_no_trace(house: House, input: dict[str, Any], path: str) -> None:
    deal = await house.deal()
    given = {"type": "CALL", "subject": "Call", "itemIds": [deal["id"]], **input}
    code, fields = await refused_without_trace(house, house.ada, CREATE, input=given)
    assert code == "VALIDATION"
    assert list(fields) == [path]


async def test_completing_is_idempotent_and_reopening_takes_it_back(house: House) -> None:
    made = await plan(house.ada, await house.deal())
    seen = (await house.events())[-1]["id"]
    done = (await house.al.run(COMPLETE, id=made["id"], result="They agreed"))["activity"]
    assert (done["isCompleted"], done["result"], done["completedBy"]) == (True, "They agreed", {"name": "Al"})
    assert done["completedAt"]
    again = (await house.ada.run(COMPLETE, id=made["id"], result="Something else"))["activity"]
    assert again == done
    back = (await house.ada.run(REOPEN, id=made["id"]))["activity"]
    assert (back["isCompleted"], back["completedAt"], back["completedBy"], back["version"]) == (False, None, None, 3)
    await house.ada.run(REOPEN, id=made["id"])
    assert [event["kind"] for event in await house.events(seen)] == ["activity.completed", "activity.reopened"]


async def test_rescheduling_logs_the_old_deadline_and_the_new(house: House) -> None:
    deal = await house.deal()
    made = await plan(house.ada, deal, deadline="2030-01-01T10:00:00Z")
    moved = (await house.ada.run(RESCHEDULE, id=made["id"], to="2020-01-02T10:00:00Z"))["activity"]
    assert moved["deadline"] == "2020-01-02T10:00:00+00:00"
    shown = await house.ada.run(
        """query ($id: ID!) { deal(id: $id) { timeline(first: 1) {
            nodes { kind changes { field old new } activity { id } } } } }""",
        id=deal["id"],
    )
    assert shown["timeline"]["nodes"] == [
        {
            "kind": "activity.rescheduled",
            "changes": [
                {"field": field, "old": "2030-01-01T10:00:00+00:00", "new": "2020-01-02T10:00:00+00:00"}
                for field in ("deadline", "startAt")
            ],
            "activity": {"id": made["id"]},
        }
    ]
    assert (await house.ada.run(RESCHEDULE, id=made["id"], to=None))["activity"]["deadline"] is None
    code, fields = await refused_without_trace(house, house.ada, RESCHEDULE, id=made["id"], to="2030-01-01T10:00:00")
    assert (code, list(fields)) == ("VALIDATION", ["deadline"])


async def test_binding_and_unbinding(house: House) -> None:
    deal, company = await house.deal(), await house.company()
    made = await plan(house.ada, deal)
    bound = (await house.ada.run(BIND, id=made["id"], item=company["id"]))["activity"]
    assert [item["id"] for item in bound["items"]] == [deal["id"], company["id"]]
    assert bound["version"] == 2
    assert (await refused_without_trace(house, house.ada, BIND, id=made["id"], item=company["id"]))[0] == "CONFLICT"
    left = (await house.ada.run(UNBIND, id=made["id"], item=deal["id"]))["activity"]
    assert [item["id"] for item in left["items"]] == [company["id"]]
    code, fields = await refused_without_trace(house, house.ada, UNBIND, id=made["id"], item=company["id"])
    assert (code, fields) == ("VALIDATION", {"itemId": "LAST_BINDING"})
    assert (await refused_without_trace(house, house.ada, UNBIND, id=made["id"], item=deal["id"]))[0] == "NOT_FOUND"
    timeline = "query ($id: ID!) { deal(id: $id) { timeline { nodes { kind changes { field old new } } } } }"
    newest = (await house.ada.run(timeline, id=deal["id"]))["timeline"]["nodes"][0]
    assert newest == {
        "kind": "activity.unbound",
        "changes": [{"field": "items", "old": {"id": deal["id"], "name": "A deal"}, "new": None}],
    }


RECORD = (
    """mutation ($input: ActivityInput!) { createActivity(input: $input, completed: true) {
    activity { ...Shown startAt direction } } }"""
    + SHOWN
)


async def test_what_took_place_is_recorded_as_done(house: House) -> None:
    deal = await house.deal()
    call = {"type": "CALL", "subject": "They called", "direction": "IN", "result": "Wants it", "itemIds": [deal["id"]]}
    just_now = (await house.al.run(RECORD, input=call))["activity"]
    assert just_now["isCompleted"] and just_now["completedAt"] == just_now["deadline"] == just_now["startAt"]
    assert (just_now["completedBy"], just_now["result"]) == ({"name": "Al"}, "Wants it")
    then = "2020-02-03T10:00:00+00:00"
    earlier = (await house.al.run(RECORD, input={**call, "startAt": then}))["activity"]
    assert earlier["completedAt"] == then
    ahead = (await house.al.run(RECORD, input={**call, "startAt": "2040-01-01T10:00:00Z"}))["activity"]
    assert ahead["completedAt"] < ahead["deadline"]  # nothing is done before it is
    refused = await refused_without_trace(house, house.al, RECORD, input={**call, "endAt": then})
    assert refused == ("VALIDATION", {"input.startAt": "REQUIRED"})
    reopened = (await house.al.run(REOPEN, id=earlier["id"]))["activity"]
    assert (reopened["isCompleted"], reopened["completedAt"]) == (False, None)


async def test_updating_may_replace_the_bindings(house: House) -> None:
    deal, company, contact = await house.deal(), await house.company(), await house.contact()
    made = await plan(house.ada, deal, company)
    changed = (
        await house.ada.run(
            UPDATE, id=made["id"], version=1, input={"itemIds": [contact["id"], company["id"]], "type": "TASK"}
        )
    )["activity"]
    assert {item["id"] for item in changed["items"]} == {contact["id"], company["id"]}
    assert changed["type"] == "TASK"
    assert changed["version"] > 1
    code, _ = await refused_without_trace(house, house.ada, UPDATE, id=made["id"], version=1, input={"type": "CALL"})
    assert code == "STALE_VERSION"
    code, fields = await refused_without_trace(
        house, house.ada, UPDATE, id=made["id"], version=changed["version"], input={"itemIds": []}
    )
    assert (code, list(fields)) == ("VALIDATION", ["input.itemIds"])
    code, fields = await refused_without_trace(
        house, house.ada, UPDATE, id=made["id"], version=changed["version"], input={"responsibleId": None}
    )
    assert (code, list(fields)) == ("VALIDATION", ["input.responsibleId"])


async def test_rights_follow_the_items(house: House) -> None:
    hers, observed = await house.deal(house.olga), await house.deal(observerIds=[await house.user_id(house.olga)])
    foreign = await house.deal()
    on_hers, on_observed, on_foreign = [await plan(house.ada, item) for item in (hers, observed, foreign)]
    assigned = await plan(house.ada, foreign, responsibleId=await house.user_id(house.olga))

    assert (await house.olga.run(READ, id=on_hers["id"]))["access"] == {"canUpdate": True, "canDelete": True}
    assert (await house.olga.run(READ, id=on_observed["id"]))["access"] == {"canUpdate": False, "canDelete": False}
    seen = await house.olga.run(READ, id=assigned["id"])
    assert seen["access"]["canUpdate"]
    assert seen["items"] == []  # she is responsible for the activity, but may not see the deal
    assert (await house.olga.refused(READ, id=on_foreign["id"])).code == "NOT_FOUND"
    assert (await house.olga.run(LIST))["totalCount"] == 3
    assert (await house.ada.run(LIST))["totalCount"] == 4
    assert (await house.nora.run(LIST))["totalCount"] == 0

    await house.olga.run(COMPLETE, id=assigned["id"])
    await house.olga.run(COMPLETE, id=on_hers["id"])


async def test_an_activity_goes_with_its_last_item_and_comes_back_with_it(house: House) -> None:
    deal, company = await house.deal(), await house.company()
    made = await plan(house.ada, deal)
    shared = await plan(house.ada, deal, company)
    await house.ada.run("mutation ($ids: [ID!]!) { deleteDeals(ids: $ids) { deletedIds } }", ids=[deal["id"]])
    assert (await house.ada.refused(READ, id=made["id"])).code == "NOT_FOUND"
    assert [item["id"] for item in (await house.ada.run(READ, id=shared["id"]))["items"]] == [company["id"]]
    await house.ada.run("mutation ($id: ID!) { restoreItem(id: $id) { item { id } } }", id=deal["id"])
    assert (await house.ada.run(READ, id=made["id"]))["id"] == made["id"]


VERBS = [
    (UPDATE, {"version": 1, "input": {"subject": "Taken over"}}),
    (COMPLETE, {}),
    (REOPEN, {}),
    (RESCHEDULE, {"to": "2031-01-01T00:00:00Z"}),
    (BIND, {"item": "company"}),
    (UNBIND, {"item": "company"}),
    (DELETE, {}),
]


@pytest.mark.parametrize(("document", "variables"), VERBS)
async def test_every_verb_is_refused_without_right_and_leaves_no_trace(
    house: House, document: str, variables: dict[str, Any]
) -> None:
    observed = await house.deal(observerIds=[await house.user_id(house.olga)])
    company = await house.company(observerIds=[await house.user_id(house.olga)])
    made = await plan(house.ada, observed)
    given: dict[str, Any] = {**variables, **({"ids": [made["id"]]} if document == DELETE else {"id": made["id"]})}
    if "item" in given:
        given["item"] = company["id"]
    assert (await refused_without_trace(house, house.nobody, document, **given))[0] == "UNAUTHENTICATED"
    assert (await refused_without_trace(house, house.nora, document, **given))[0] == "NOT_FOUND"
    assert (await refused_without_trace(house, house.olga, document, **given))[0] == "FORBIDDEN"


async def test_planning_needs_items_one_may_read(house: House) -> None:
    foreign = await house.deal()
    observed = await house.deal(observerIds=[await house.user_id(house.olga)])
    given = {"type": "TODO", "subject": "Mine", "itemIds": [foreign["id"]]}
    for client, expected in ((house.nobody, "UNAUTHENTICATED"), (house.nora, "VALIDATION"), (house.olga, "VALIDATION")):
        assert (await refused_without_trace(house, client, CREATE, input=given))[0] == expected
    assert (await plan(house.olga, observed))["responsible"] == {"name": "Olga"}


async def test_the_same_client_key_makes_one_activity(house: House) -> None:
    deal = await house.deal()
    given = {"type": "CALL", "subject": "Call", "itemIds": [deal["id"]]}
    first = await house.ada.run(CREATE, input=given, op="key")
    assert await house.ada.run(CREATE, input=given, op="key") == first
    assert (await house.ada.run(LIST))["totalCount"] == 1


async def test_the_list_is_by_deadline_filtered_sorted_and_paged(house: House) -> None:
    deal = await house.deal()
    for subject, deadline, type_ in (
        ("late", "2030-03-01T00:00:00Z", "CALL"),
        ("never", None, "TASK"),
        ("soon", "2030-01-01T00:00:00Z", "CALL"),
        ("never too", None, "CALL"),
        ("next", "2030-02-01T00:00:00Z", "EMAIL"),
    ):
        await plan(house.ada, deal, subject=subject, deadline=deadline, type=type_)
    walked: list[str] = []
    after = None
    while True:
        page = await house.ada.run(LIST, first=2, after=after)
        walked += [node["subject"] for node in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert walked == ["soon", "next", "late", "never", "never too"]

    async def found(filter: dict[str, Any]) -> set[str]:
        return {node["subject"] for node in (await house.ada.run(LIST, filter=filter))["nodes"]}

    assert await found({"field": "type", "op": "IN", "value": ["CALL", "EMAIL"]}) == {
        "late",
        "soon",
        "never too",
        "next",
    }
    between = {"field": "deadline", "op": "BETWEEN", "value": ["2030-01-15T00:00:00Z", "2030-02-15T00:00:00Z"]}
    assert await found(between) == {"next"}
    assert await found(
        {"all": [{"field": "responsible", "value": "@me"}, {"field": "isCompleted", "value": False}]}
    ) == set(walked)
    assert await found({"field": "subject", "op": "CONTAINS", "value": "NEVER"}) == {"never", "never too"}
    assert await found({"field": "author", "value": await house.user_id(house.al)}) == set()
    reversed_range = {"field": "deadline", "op": "BETWEEN", "value": ["2030-02-15T00:00:00Z", "2030-01-15T00:00:00Z"]}
    assert (await house.ada.refused(LIST, filter=reversed_range)).fields == {"filter.value": "REVERSED"}
    by_subject = await house.ada.run(LIST, sort=[{"field": "subject", "direction": "DESC"}])
    assert [node["subject"] for node in by_subject["nodes"]] == ["soon", "next", "never too", "never", "late"]


CLOSINGS = [
    """mutation ($id: ID!, $to: ID!, $input: EnteringInput) {
        closeDeal(id: $id, stageId: $to, expectedVersion: 1, input: $input) { ... on DealClosed { operationId } } }""",
    """mutation ($id: ID!, $to: ID!, $input: EnteringInput) {
        moveItem(id: $id, stageId: $to, expectedVersion: 1, input: $input) { ... on CardMoved { operationId } } }""",
    """mutation ($moves: [CardMove!]!, $to: ID!, $input: EnteringInput) {
        moveItems(moves: $moves, stageId: $to, input: $input) { operationId } }""",
    """mutation ($moves: [CardMove!]!, $there: ID!, $steps: [StageStep!]!, $input: EnteringInput) {
        moveItemsToPipeline(moves: $moves, pipelineId: $there, stages: $steps, input: $input) { operationId } }""",
]


async def test_closing_may_complete_what_is_open(house: House) -> None:
    """R40: by whichever way deals are closed, alone or as a stack, in the same operation; nowhere else."""
    other = 'mutation { createPipeline(name: "Elsewhere") { pipeline { id stages { id semantics } } } }'
    there = (await house.ada.run(other))["pipeline"]
    end = next(stage["id"] for stage in there["stages"] if stage["semantics"] == "SUCCESS")
    steps = [{"fromStageId": house.stages["New"], "toStageId": end}]
    for document in CLOSINGS:
        one, two = await house.deal(), await house.deal()
        alone, shared = await plan(house.ada, one), await plan(house.ada, one, two)
        done, kept = await plan(house.ada, two), await plan(house.ada, await house.deal())
        await house.ada.run(COMPLETE, id=done["id"])
        moves = [{"id": deal["id"], "expectedVersion": 1} for deal in (one, two)]
        names = {"id": one["id"], "moves": moves, "to": house.stages["Deal won"], "there": there["id"], "steps": steps}
        used = {name: value for name, value in names.items() if f"${name}:" in document}
        last = (await house.events())[-1]["id"]
        await house.ada.run(document, **used, input={"closeActivities": True})
        told = [event["item_id"] for event in await house.events(last) if event["kind"] == "activity.completed"]
        assert told == [decode_id(one["id"], "Activity", "id") for one in (alone, shared)]
        read = await house.ada.run(READ, id=shared["id"])
        assert (read["isCompleted"], read["completedBy"], read["version"]) == (True, {"name": "Ada"}, 2)
        assert not (await house.ada.run(READ, id=kept["id"]))["isCompleted"]
    deal, stage = await house.deal(), house.stages["In work"]
    refusal = await house.ada.refused(CLOSINGS[1], id=deal["id"], to=stage, input={"closeActivities": True})
    assert refusal.fields == {"input.closeActivities": "NOT_CLOSED"}


async def test_cards_show_the_nearest_open_activity(house: House) -> None:
    deal, bare = await house.deal(), await house.deal()
    await plan(house.ada, deal, subject="no deadline", deadline=None)
    await plan(house.ada, deal, subject="later", deadline="2031-01-01T00:00:00Z")
    nearest = await plan(house.ada, deal, subject="nearest", deadline="2030-01-01T00:00:00Z")
    board = """query ($id: ID!) { board(pipelineId: $id) { columns { cards {
        id nextActivity { id subject type deadline } } } } }"""

    async def cards(client: Client) -> dict[str, Any]:
        columns = (await client.run(board, id=house.pipeline["id"]))["columns"]
        return {card["id"]: card["nextActivity"] for column in columns for card in column["cards"]}

    shown = await cards(house.al)
    assert shown[bare["id"]] is None
    assert shown[deal["id"]]["subject"] == "nearest"
    await house.ada.run(COMPLETE, id=nearest["id"])
    assert (await cards(house.al))[deal["id"]]["subject"] == "later"


async def test_four_levels_need_a_bounded_number_of_statements(house: House) -> None:
    company = await house.company()
    for number in range(20):
        contact = await house.contact(lastName=f"Contact {number}", companyIds=[company["id"]])
        for _ in range(5):
            deal = await house.deal(contactIds=[contact["id"]])
            if number % 4 == 0:
                await plan(house.ada, deal)
    document = """query ($id: ID!) { company(id: $id) { title contacts(first: 20) { totalCount nodes { title
        deals(first: 5) { totalCount nodes { title
            activities(completed: false, first: 10) { totalCount nodes { subject } } } } } } } }"""
    for client in (house.ada, house.olga):
        if client is house.olga:
            await house.ada.run(
                """mutation ($id: ID!, $input: CompanyInput!) {
                    updateCompany(id: $id, input: $input, expectedVersion: 1) { company { id } } }""",
                id=company["id"],
                input={"observerIds": [await house.user_id(house.olga)]},
            )
        with counted_statements() as statements:
            shown = await client.run(document, id=company["id"])
        assert 0 < len(statements) <= 10, list(statements)
        assert shown["contacts"]["totalCount"] == (20 if client is house.ada else 0)
    everything = await house.ada.run(document, id=company["id"])
    counts = [
        deal["activities"]["totalCount"]
        for contact in everything["contacts"]["nodes"]
        for deal in contact["deals"]["nodes"]
    ]
    assert (len(counts), sum(counts)) == (100, 25)


PLAN_MANY = """mutation ($ids: [ID!]!, $input: ActivityInput!, $op: ID) {
    createActivities(itemIds: $ids, input: $input, clientOpId: $op) {
        activities { id subject responsible { name } items { id } } notFoundIds operationId } }"""


async def test_the_same_is_planned_for_several_at_once(house: House) -> None:
    """B52: an activity each; of what is not to be read is told, the others are planned. A retry plans nothing again."""
    own = [await house.deal(responsibleId=await house.user_id(house.olga)) for _ in range(2)]
    foreign = await house.deal()
    ids = [own[0]["id"], foreign["id"], own[1]["id"]]
    call = {"type": "CALL", "subject": "Call them"}
    told = await house.olga.run(PLAN_MANY, ids=ids, input=call, op="plan-1")
    assert [made["items"] for made in told["activities"]] == [[{"id": deal["id"]}] for deal in own]
    assert {made["responsible"]["name"] for made in told["activities"]} == {"Olga"}
    assert told["notFoundIds"] == [foreign["id"]]
    events = [event for event in await house.events() if event["kind"] == "activity.created"]
    assert told["operationId"] and [event["client_op_id"] for event in events] == ["plan-1"] * 2
    again = await house.olga.run(PLAN_MANY, ids=ids, input=call, op="plan-1")
    assert again["activities"] == told["activities"]


async def test_planning_for_several_takes_the_same_statements_whatever_their_number(house: House) -> None:
    deals = [(await house.deal())["id"] for _ in range(12)]
    call = {"type": "CALL", "subject": "Call them"}
    taken = []
    for ids in (deals[:2], deals[2:]):
        with counted_statements() as statements:
            await house.al.run(PLAN_MANY, ids=ids, input=call)
        taken.append(len(statements))
    assert taken[0] == taken[1] <= 20, taken


async def test_several_must_be_named_once_each_and_beside_the_input(house: House) -> None:
    deal = (await house.deal())["id"]
    call = {"type": "CALL", "subject": "Call them"}
    for ids, given, fields in (
        ([], call, {"itemIds": "OUT_OF_RANGE"}),
        ([deal, deal], call, {"itemIds": "DUPLICATE"}),
        ([deal], {**call, "itemIds": [deal]}, {"input.itemIds": "UNEXPECTED"}),
        ([deal], {"type": "CALL"}, {"input.subject": "REQUIRED"}),
    ):
        refused = await refused_without_trace(house, house.al, PLAN_MANY, ids=ids, input=given)
        assert refused == ("VALIDATION", fields)
