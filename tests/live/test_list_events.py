"""A list that is followed: which records match it now, to whoever may read them (R3, R66)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from house import House

FOLLOW = """subscription ($filter: Filter) { listEvents(kind: DEAL, filter: $filter) {
    type id number kind clientOpId actor { name } } }"""
CHANGE = """mutation ($id: ID!, $input: DealInput!, $version: Int!, $op: ID) {
    updateDeal(id: $id, input: $input, expectedVersion: $version, clientOpId: $op) { deal { version } } }"""
RENAME_STAGE = """mutation ($id: ID!, $version: Int!) {
    updateStage(id: $id, input: {name: "Other"}, expectedVersion: $version) { pipeline { id } } }"""
NOTHING_TO_DEALS = (
    'mutation { createCompany(input: {title: "New"}) { company { id } } }',
    'mutation { addPickListItem(input: {listCode: "SALUTATION", label: "Sir"}) { __typename } }',
    'mutation { createRole(name: "Role") { role { id } } }',
    'mutation { saveView(input: {section: DEAL, name: "View"}) { view { id } } }',
    'mutation { createDepartment(input: {name: "Department"}) { department { id } } }',
)
DELETE = "mutation ($ids: [ID!]!) { deleteDeals(ids: $ids) { deletedIds } }"


async def take(messages: AsyncIterator[dict[str, Any]]) -> tuple[str, str | None]:
    """Type and record of the next message."""
    async with asyncio.timeout(5):
        message = await anext(messages)
    return message["type"], message["id"]


async def test_records_come_and_go_as_they_match_and_only_for_who_reads_them(house: House) -> None:
    """Al sees all above 100; Olga her own: of the others she learns nothing, of one taken from her that it left."""
    hers = (await house.deal(house.olga, title="Hers", amount={"amount": "200"}))["id"]
    small = (await house.deal(title="Small", amount={"amount": "50"}))["id"]
    stage = house.pipeline["stages"][0]
    await house.settled()
    large = {"field": "amount", "op": "GTE", "value": "100"}
    async with (
        house.al.following(FOLLOW, filter=large) as seen,
        house.olga.following(FOLLOW) as own,
    ):
        assert await take(seen) == await take(own) == ("READY", None)
        await house.ada.run(CHANGE, id=small, input={"amount": {"amount": "150"}}, version=1, op="mine")
        assert await take(seen) == ("MATCHES", small)
        await house.ada.run(CHANGE, id=small, input={"amount": {"amount": "20"}}, version=2)
        assert await take(seen) == ("LEFT", small)
        await house.ada.run(RENAME_STAGE, id=stage["id"], version=stage["version"])
        assert await take(seen) == await take(own) == ("NAMES", None)
        for nothing_to_deals in NOTHING_TO_DEALS:  # nobody hears of it
            await house.ada.run(nothing_to_deals)
        await house.ada.run(CHANGE, id=hers, input={"responsibleId": await house.user_id(house.al)}, version=1)
        assert await take(own) == ("LEFT", hers)
        assert await take(seen) == ("MATCHES", hers)
        await house.ada.run(DELETE, ids=[hers])
        assert await take(seen) == ("LEFT", hers)
        made = await house.deal(house.olga, title="Another")
        assert await take(own) == ("MATCHES", made["id"])

    assert await house.nobody.refused_following(FOLLOW) == "UNAUTHENTICATED"


FOLLOW_PLANS = """subscription ($filter: Filter) { listEvents(kind: ACTIVITY, filter: $filter) { type id } }"""
TASK = """mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }"""
COMPLETE = "mutation ($id: ID!) { completeActivity(id: $id) { operationId } }"
RENAME_DEAL = 'mutation ($id: ID!) { updateDeal(id: $id, input: {title: "Other"}, expectedVersion: 1) { deal { id } } }'
ASSIGN = "mutation ($ids: [ID!]!, $to: ID!) { assignResponsible(ids: $ids, userId: $to) { operationId } }"


async def test_what_is_planned_comes_and_goes_by_itself_and_with_its_items(house: House) -> None:
    """R51, R96: Olga sees what is planned on her items, and tasks of which she is one of the people."""
    olga, hers, foreign = await house.user_id(house.olga), await house.deal(house.olga), await house.deal()
    await house.settled()

    async def give(item: dict[str, Any], **more: Any) -> str:
        given = {"type": "TASK", "subject": "Task", "itemIds": [item["id"]], **more}
        return str((await house.ada.run(TASK, input=given))["activity"]["id"])

    still_open = {"field": "isCompleted", "value": False}
    async with (
        house.al.following(FOLLOW_PLANS, filter=still_open) as seen,
        house.olga.following(FOLLOW_PLANS, filter=still_open) as own,
    ):
        assert await take(seen) == await take(own) == ("READY", None)
        unseen = await give(foreign)  # she hears nothing of it
        watched, on_hers = await give(foreign, observerIds=[olga]), await give(hers)
        for task in (watched, on_hers):
            assert await take(own) == ("MATCHES", task)
        await house.ada.run(COMPLETE, id=unseen)
        for task in (watched, on_hers):
            await house.ada.run(COMPLETE, id=task)
            assert await take(own) == ("LEFT", task)
        await house.ada.run(RENAME_DEAL, id=foreign["id"])
        await house.ada.run(RENAME_DEAL, id=hers["id"])
        assert await take(own) == ("NAMES", None)
        await house.ada.run(ASSIGN, ids=[hers["id"]], to=await house.user_id(house.al))
        assert await take(own) == ("RESYNC", None)
        await house.ada.run(DELETE, ids=[hers["id"]])
        told = [await take(seen) for _ in range(9)]
        assert [what for what, _ in told] == [*["MATCHES"] * 3, *["LEFT"] * 3, "NAMES", "NAMES", "RESYNC"]


async def test_rows_that_show_plans_hear_of_these_and_others_dont(house: House) -> None:
    """R52: only who may read the record, and only where rows show what is planned with it."""
    hers, foreign = await house.deal(house.olga), await house.deal()
    await house.settled()
    follow = "subscription ($plans: Boolean!) { listEvents(kind: DEAL, withPlans: $plans) { type id } }"
    async with (
        house.olga.following(follow, plans=True) as own,
        house.olga.following(follow, plans=False) as others,
    ):
        assert await take(own) == await take(others) == ("READY", None)
        for deal in (foreign, hers):
            await house.ada.run(TASK, input={"type": "TASK", "subject": "Task", "itemIds": [deal["id"]]})
        assert await take(own) == ("NAMES", None)
        await house.ada.run("mutation { setCounterMode(mode: ACTIVITY_RESPONSIBLE) { mode } }")
        assert await take(own) == ("NAMES", None)
        made = await house.deal(house.olga, title="Another")
        assert await take(own) == await take(others) == ("MATCHES", made["id"])


ALIKE = "mutation ($ids: [ID!]!) { bulkUpdateDeals(ids: $ids, input: {probability: 5}) { operationId } }"
UNDO = "mutation ($id: ID!) { undo(operationId: $id) { __typename } }"


async def test_who_reads_the_list_hears_whose_change_stays_when_the_others_are_taken_back(house: House) -> None:
    """B28. Who may not read the record hears nothing."""
    ids = [(await house.deal(title=title))["id"] for title in ("back", "stays")]
    changed = (await house.ada.run(ALIKE, ids=ids))["operationId"]
    await house.al.run(CHANGE, id=ids[1], input={"probability": 50}, version=2)
    await house.settled()
    follow = FOLLOW.replace("actor { name }", "actor { name } staysForId")
    async with house.al.following(follow) as seen, house.olga.following(follow) as own:
        assert await take(seen) == await take(own) == ("READY", None)
        await house.ada.run(UNDO, id=changed)
        made = await house.deal(house.olga, title="Another")
        async with asyncio.timeout(5):
            told = {message["type"]: message async for message in until(seen, made["id"])}
        assert (told["MATCHES"]["id"], told["STAYS"]["id"]) == (ids[0], ids[1])
        assert (told["STAYS"]["staysForId"], told["MATCHES"]["staysForId"]) == (await house.user_id(house.al), None)
        assert (told["STAYS"]["kind"], told["STAYS"]["actor"]) == ("undo.stayed", {"name": "Ada"})
        assert await take(own) == ("MATCHES", made["id"])


async def until(messages: AsyncIterator[dict[str, Any]], last: str) -> AsyncIterator[dict[str, Any]]:
    """What comes before the news of a record."""
    async for message in messages:
        if message["id"] == last:
            return
        yield message


ADD_VALUE = """mutation ($list: String!) {
    addPickListItem(input: {listCode: $list, label: "Fair"}) { pickList { version items { id label } } } }"""
DELETE_VALUE = "mutation ($id: ID!) { deletePickListItem(id: $id) { pickList { code } } }"
RENAME_DEAL = 'mutation ($id: ID!) { updateDeal(id: $id, input: {title: "Told"}, expectedVersion: 1) { deal { id } } }'


async def test_rows_are_called_otherwise_when_a_value_of_theirs_goes_and_when_it_comes_back(house: House) -> None:
    """R14. A new value, which no row has yet, is no news, nor is one of a list that deals have no field for."""
    deal = (await house.deal())["id"]
    await house.settled()
    async with house.al.following(FOLLOW) as messages:
        assert await take(messages) == ("READY", None)
        for code in ("SALUTATION", "SOURCE"):
            added = (await house.ada.run(ADD_VALUE, list=code))["pickList"]["items"]
            value = next(item["id"] for item in added if item["label"] == "Fair")
            await house.ada.run(DELETE_VALUE, id=value)
            await house.ada.run(ADD_VALUE, list=code)
        await house.ada.run(RENAME_DEAL, id=deal)
        assert [await take(messages) for _ in range(3)] == [("NAMES", None), ("NAMES", None), ("MATCHES", deal)]


PLAN = """mutation ($item: ID!) {
    createActivity(input: {type: CALL, subject: "Call", itemIds: [$item]}) { activity { id } } }"""
DONE = "mutation ($id: ID!) { completeActivity(id: $id) { activity { id } } }"
RENAME = """mutation ($id: ID!) {
    updateContact(id: $id, input: {firstName: "New"}, expectedVersion: 2) { contact { id } } }"""


async def told(messages: AsyncIterator[dict[str, Any]], until: str) -> list[str]:
    """The types of what comes before the news of a record."""
    types = []
    while (message := await take(messages)) != ("MATCHES", until):
        types.append(message[0])
    return types


async def test_a_filter_that_looks_further_follows_what_the_reader_may_read_on_the_way(house: House) -> None:
    """Olga's deal is with a company that she doesn't see. It has a contact of hers, and calls are planned with it: what
    happens to either changes nothing for her, but does for Al."""
    company = (await house.company())["id"]
    person = (await house.contact(lastName="Hers", companyIds=[company]))["id"]
    deals = [(await house.deal(title=title, companyId=company))["id"] for title in ("with", "without")]
    assign = "mutation ($ids: [ID!]!, $user: ID!) { assignResponsible(ids: $ids, userId: $user) { assignedIds } }"
    await house.ada.run(assign, ids=[person, *deals], user=await house.user_id(house.olga))
    await house.settled()
    of_contacts = {"field": "company.contacts.firstName", "op": "EMPTY"}
    of_plans = {"field": "company.hasOpenActivities", "value": False}
    of_calls = {"field": "company", "op": "NONE", "where": {"field": "activities", "op": "ANY"}}
    everything = {"any": [of_contacts, of_plans, of_calls, {"field": "title", "op": "NOT_EMPTY"}]}
    async with (
        house.olga.following(FOLLOW, filter=everything) as hers,
        house.al.following(FOLLOW, filter=of_plans) as plans,
        house.al.following(FOLLOW, filter=of_contacts) as contacts,
    ):
        assert [await take(one) for one in (hers, plans, contacts)] == [("READY", None)] * 3
        call = await house.ada.run(PLAN, item=company)
        assert await take(plans) == ("RESYNC", None)
        await house.ada.run(DONE, id=call["activity"]["id"])
        assert await take(plans) == ("RESYNC", None)
        await house.ada.run(RENAME, id=person)
        assert await take(contacts) == ("RESYNC", None)
        await house.ada.run(CHANGE, id=deals[1], input={"probability": 5}, version=2)
        assert "RESYNC" not in await told(hers, until=deals[1])
