"""Leads (R20, R21, R23, R24): what makes one, what it is called, where it stands, and whose it is."""

from __future__ import annotations

from typing import Any

import pytest

from graph_client import Client
from house import CONVERTED, IN_PROGRESS, JUNK_LEAD, PROCESSED, UNASSIGNED, House

pytestmark = pytest.mark.usefixtures("classic")

CREATE = "mutation ($input: LeadInput!) { createLead(input: $input) { lead { id number title stage { name } } } }"
UPDATE = """mutation ($id: ID!, $input: LeadInput!, $version: Int = 1) {
  updateLead(id: $id, input: $input, expectedVersion: $version) { lead { title version isRepeat } } }"""
READ = """query ($id: ID!) { lead(id: $id) {
  title version channel semantics quality isRepeat amount { amount currency } firstName middleName lastName companyTitle
  post address sourceDescription utmSource utmTerm salutation { label } source { label } junkReason { label }
  phones { value } emails { value } websites { value } company { title } contact { title } stage { name } closedAt
  idle unattended timeline { nodes { kind changes { field } } } } }"""
LIST = """query ($filter: Filter, $sort: [Sort!], $search: String, $view: ID) {
  leads(filter: $filter, sort: $sort, search: $search, viewId: $view) { totalCount nodes { title } } }"""
MOVE = """mutation ($id: ID!, $stage: ID!, $version: Int!, $input: EnteringInput) {
  moveItem(id: $id, stageId: $stage, expectedVersion: $version, input: $input) {
    __typename ... on CardMoved { card { id stageId } } } }"""


async def titles(client: Client, **asked: Any) -> list[str]:
    """What a list finds, in its order."""
    return [node["title"] for node in (await client.run(LIST, **asked))["nodes"]]


async def test_a_phone_is_enough(house: House) -> None:
    """R20: it is called by its number, stands on the first stage, and is its maker's."""
    made = await house.lead(house.olga, title=None, phones=[{"value": "+34 600 111 222"}])
    assert (made["title"], made["stage"]["name"]) == (f"Lead #{made['number']}", UNASSIGNED)
    assert made["responsible"]["name"] == "Olga" and made["isRepeat"] is False
    assert await titles(house.olga, search="600111") == await titles(house.olga, search=made["title"].lower())
    (created,) = (await house.ada.run(READ, id=made["id"]))["timeline"]["nodes"]
    assert created["kind"] == "lead.created"
    history = await house.ada.run(
        "query ($id: ID!) { historyEvents(itemId: $id) { nodes { item { title } } } }", id=made["id"]
    )
    assert [one["item"]["title"] for one in history["nodes"]] == [made["title"]]
    last = (await house.events())[-1]["id"]
    for nothing in ({}, {"title": " "}, {"post": "Buyer", "address": "Here", "amount": {"amount": "5"}}):
        refusal = await house.olga.refused(CREATE, input=nothing)
        assert (refusal.code, refusal.fields) == ("VALIDATION", {"input": "NOTHING_KNOWN"})
    assert await house.events(last) == []


async def test_something_says_who_it_is_from_the_first_moment_on(house: House) -> None:
    """R20: the last of it is taken away by no change, alone or among many, with a move, or by an undo."""
    contact, road = await house.contact(), await house.leads_road()
    made = await house.lead(house.olga, title=None, phones=[{"value": "600111222"}])
    of_contact = await house.lead(title=None, contactId=contact["id"])
    named = f"Lead #{made['number']}"
    last = (await house.events())[-1]["id"]
    for input in ({"phones": []}, {"phones": [], "title": named}, {"phones": [], "post": "Buyer"}):
        refusal = await house.olga.refused(UPDATE, id=made["id"], input=input)
        assert (refusal.code, refusal.fields) == ("VALIDATION", {"input.phones": "REQUIRED"})
    refusal = await house.ada.refused(UPDATE, id=of_contact["id"], input={"contactId": None})
    assert refusal.fields == {"input.contactId": "REQUIRED"}
    many = "mutation ($id: ID!) { bulkUpdateLeads(ids: [$id], input: {contactId: null}) { skipped { path } } }"
    assert (await house.ada.run(many, id=of_contact["id"]))["skipped"] == [{"path": "input.contactId"}]
    edit = """mutation ($id: ID!) { editLeads(edits: [{id: $id, expectedVersion: 1, input: {phones: []}}]) {
      skipped { code path } } }"""
    assert (await house.olga.run(edit, id=made["id"]))["skipped"] == [{"code": "VALIDATION", "path": "input.phones"}]
    moved = await house.ada.refused(MOVE, id=made["id"], stage=road[PROCESSED], version=1, input={"phones": []})
    assert moved.fields == {"input.phones": "REQUIRED"}
    assert await house.events(last) == []
    email = {"emails": [{"value": "n@example.org"}]}
    added = await house.olga.run(UPDATE.replace("{ lead", "{ operationId lead"), id=made["id"], input=email)
    await house.olga.run(UPDATE, id=made["id"], input={"phones": []}, version=2)
    undo = "mutation ($id: ID!) { undo(operationId: $id) { __typename } }"
    assert (await house.olga.refused(undo, id=added["operationId"])).fields == {"input.emails": "REQUIRED"}


async def test_a_title_that_is_emptied_gives_the_number_back(house: House) -> None:
    made = await house.lead(title="Fair in Poznań", companyTitle="Młyn")
    emptied = await house.ada.run(UPDATE, id=made["id"], input={"title": None})
    assert emptied["lead"]["title"] == f"Lead #{made['number']}"
    again = await house.ada.run(UPDATE, id=made["id"], input={"title": ""}, version=2)
    assert again["lead"]["version"] == 2  # nothing differs
    assert await titles(house.ada, search="poznan") == []


async def test_everything_that_is_known_of_one(house: House) -> None:
    given = {
        "firstName": "Anna", "middleName": "Maria", "lastName": "Kowalska", "companyTitle": "Młyn", "post": "Buyer",
        "address": "Rynek 1", "sourceDescription": "Stand 5", "utmSource": "news", "utmTerm": "racks",
        "amount": {"amount": "12.50"}, "emails": [{"value": "anna@example.org"}], "websites": [{"value": "mlyn.example"}],
        "salutationId": await house.value("SALUTATION", "Ms"), "sourceId": await house.value("SOURCE", "Referral"),
    }  # fmt: skip
    made = (await house.ada.run(CREATE, input=given))["lead"]
    read = await house.al.run(READ, id=made["id"])
    texts = {name: value for name, value in given.items() if isinstance(value, str) and not name.endswith("Id")}
    assert {name: read[name] for name in texts} == texts
    assert (read["amount"], read["salutation"], read["source"]) == (
        {"amount": "12.50", "currency": "EUR"},
        {"label": "Ms"},
        {"label": "Referral"},
    )
    assert (read["channel"], read["semantics"], read["quality"], read["unattended"]) == (
        "API",
        "IN_PROGRESS",
        None,
        True,
    )
    for search in ("kowalska", "mlyn", "anna@example.org", "maria"):
        assert await titles(house.al, search=search) == [made["title"]]
    by_term = {"field": "utmTerm", "op": "CONTAINS", "value": "rack"}
    assert await titles(house.al, filter=by_term) == [made["title"]]


async def test_its_history_tells_fields_in_the_order_of_their_description(house: House) -> None:
    """Whichever way they were given, and whatever the database makes of that."""
    given = {"utmTerm": "racks", "post": "Buyer", "lastName": "Kowalska", "companyTitle": "Młyn", "firstName": "Anna"}
    made = await house.lead(**given)
    await house.ada.run(UPDATE, id=made["id"], input={name: f"{value}!" for name, value in given.items()})
    updated, created = (await house.al.run(READ, id=made["id"]))["timeline"]["nodes"]
    order = ["firstName", "lastName", "companyTitle", "post", "utmTerm"]
    assert [one["field"] for one in updated["changes"]] == order
    assert [one["field"] for one in created["changes"] if one["field"] in order] == order


async def test_a_lead_begins_where_it_is_put_but_not_at_its_end(house: House) -> None:
    """R21: on a stage in progress of a pipeline of leads."""
    road = await house.leads_road()
    placed = (await house.ada.run(CREATE, input={"title": "X", "stageId": road[PROCESSED]}))["lead"]
    assert placed["stage"]["name"] == PROCESSED
    last = (await house.events())[-1]["id"]
    for stage, code in (
        (road[CONVERTED], "NOT_IN_PROGRESS"),
        (road[JUNK_LEAD], "NOT_IN_PROGRESS"),
        (house.stages["New"], "UNKNOWN_ID"),
    ):
        refusal = await house.ada.refused(CREATE, input={"title": "X", "stageId": stage})
        assert refusal.fields == {"input.stageId": code}
    refusal = await house.ada.refused(UPDATE, id=placed["id"], input={"stageId": road[UNASSIGNED]})
    assert refusal.fields == {"input.stageId": "READ_ONLY"}
    assert await house.events(last) == []


async def test_repeat_follows_from_the_customer(house: House) -> None:
    """R24: nobody says so themselves; it is filtered and sorted by, and ends with the link."""
    contact, company = await house.contact(lastName="Nowak"), await house.company(title="Firm")
    plain = await house.lead(title="Simple")
    again = await house.lead(title="Of a contact", contactId=contact["id"])
    firm = await house.lead(title="Of a company", companyId=company["id"])
    assert (plain["isRepeat"], again["isRepeat"], firm["isRepeat"]) == (False, True, True)
    (error,) = (await house.ada.result(CREATE, input={"title": "X", "isRepeat": True})).errors or ()
    assert "isRepeat" in error.message
    repeats = {"field": "isRepeat", "value": True}
    by_title = [{"field": "title", "direction": "ASC"}]
    assert await titles(house.al, filter=repeats, sort=by_title) == ["Of a company", "Of a contact"]
    by_repeat = [{"field": "isRepeat", "direction": "ASC"}, *by_title]
    assert await titles(house.al, sort=by_repeat) == ["Simple", "Of a company", "Of a contact"]
    changed = await house.ada.run(UPDATE, id=again["id"], input={"contactId": None})
    assert changed["lead"]["isRepeat"] is False
    assert await titles(house.al, filter=repeats) == ["Of a company"]
    await house.ada.run("mutation ($id: ID!) { deleteCompanies(ids: [$id]) { deletedIds } }", id=company["id"])
    assert await titles(house.al, filter=repeats) == []
    assert (await house.al.run(READ, id=firm["id"]))["isRepeat"] is False, "who is in the recycle bin is no customer"
    await house.ada.run("mutation ($id: ID!) { restoreItem(id: $id) { item { id } } }", id=company["id"])
    assert await titles(house.al, filter=repeats) == ["Of a company"]
    of_company = "query ($id: ID!) { company(id: $id) { leads { nodes { title } } } }"
    assert (await house.al.run(of_company, id=company["id"]))["leads"]["nodes"] == [{"title": "Of a company"}]
    led = {"field": "leads", "op": "ANY", "where": {"field": "semantics", "value": "IN_PROGRESS"}}
    with_leads = await house.al.run("query ($f: Filter) { companies(filter: $f) { nodes { title } } }", f=led)
    assert with_leads["nodes"] == [{"title": "Firm"}]
    told = await house.al.run("{ relations(kind: CONTACT) { code kind } }")
    assert {"code": "leads", "kind": "LEAD"} in told


async def test_only_junk_has_a_reason_for_it(house: House) -> None:
    """R23, R26: forth and back between stages in progress, to junk with a reason, and back without."""
    road, lead = await house.leads_road(), await house.lead(title="Spam?")
    spam = await house.value("JUNK_REASON", "Spam")
    for version, (stage, reason) in enumerate(
        ((PROCESSED, None), (IN_PROGRESS, spam), (JUNK_LEAD, spam), (UNASSIGNED, None)), start=1
    ):
        given = {"junkReasonId": reason} if reason else None
        moved = await house.ada.run(MOVE, id=lead["id"], stage=road[stage], version=version, input=given)
        assert moved["card"] == {"id": lead["id"], "stageId": road[stage]}
        read = await house.al.run(READ, id=lead["id"])
        is_junk = stage == JUNK_LEAD
        assert (read["quality"], read["junkReason"]) == (("JUNK", {"label": "Spam"}) if is_junk else (None, None))
        assert (read["closedAt"] is not None) is is_junk
    kinds = [one["kind"] for one in (await house.al.run(READ, id=lead["id"]))["timeline"]["nodes"]]
    assert kinds == ["lead.reopened", "lead.closed", "lead.moved", "lead.moved", "lead.created"]
    refusal = await house.ada.refused(MOVE, id=lead["id"], stage=house.stages["New"], version=5)
    assert refusal.fields == {"stageId": "OTHER_PIPELINE"}
    stage = """mutation ($id: ID!, $fields: [String!]) { updateStage(id: $id, expectedVersion: 1,
      input: {requiredFields: $fields}) { pipeline { id } } }"""
    await house.ada.run(stage, id=road[JUNK_LEAD], fields=["junkReason"])
    assert (await house.ada.refused(stage, id=road[UNASSIGNED], fields=["lossReason"])).code == "VALIDATION"
    asked = await house.ada.run(MOVE, id=lead["id"], stage=road[JUNK_LEAD], version=5)
    assert asked["__typename"] == "FieldsRequired"


@pytest.mark.parametrize("name", ["title", "companyTitle", "isRepeat", "quality", "phones", "stageSince", "utmSource"])
async def test_its_fields_are_described(house: House, name: str) -> None:
    told = {one["code"]: one for one in await house.olga.run("{ fields(kind: LEAD) { code editable filterable } }")}
    assert told[name]["filterable"] and told[name]["editable"] is (name not in ("isRepeat", "quality", "stageSince"))


async def test_whose_leads_one_sees(house: House) -> None:
    """Olga her own, Nora none; what is not seen is not there."""
    hers = await house.lead(house.olga, title="Hers")
    other = await house.lead(title="Other")
    assert await titles(house.olga) == ["Hers"] and await titles(house.nora) == []
    assert set(await titles(house.al)) == {"Hers", "Other"}
    last = (await house.events())[-1]["id"]
    assert (await house.nora.refused(CREATE, input={"title": "X"})).code == "FORBIDDEN"
    assert (await house.nobody.refused(CREATE, input={"title": "X"})).code == "UNAUTHENTICATED"
    assert (await house.olga.refused(UPDATE, id=other["id"], input={"title": "X"})).code == "NOT_FOUND"
    delete = "mutation ($ids: [ID!]!) { deleteLeads(ids: $ids) { deletedIds } }"
    assert (await house.olga.refused(delete, ids=[hers["id"], other["id"]])).code == "NOT_FOUND"
    assert (await house.ada.refused(UPDATE, id=other["id"], input={"title": "X"}, version=7)).code == "STALE_VERSION"
    assert await house.events(last) == []
    assert (await house.olga.run(delete, ids=[hers["id"]]))["deletedIds"] == [hers["id"]]
    restored = await house.olga.run("mutation ($id: ID!) { restoreItem(id: $id) { item { id } } }", id=hers["id"])
    assert restored["item"]["id"] == hers["id"]


async def test_without_leads_none_is_made(house: House) -> None:
    """R7: those that are there stay and can be changed."""
    made = await house.lead()
    version = (
        await house.ada.run(
            "mutation ($id: ID!) { markLeadJunk(id: $id) { ... on LeadJunked { lead { version } } } }", id=made["id"]
        )
    )["lead"]["version"]
    await house.ada.run("mutation { setCrmMode(mode: SIMPLE) { crmSettings { mode } } }")
    last = (await house.events())[-1]["id"]
    refusal = await house.ada.refused(CREATE, input={"title": "X"})
    assert (refusal.code, refusal.fields) == ("CONFLICT", {"": "LEADS_DISABLED"})
    assert await house.events(last) == []
    assert (await house.ada.run(UPDATE, id=made["id"], input={"post": "Buyer"}, version=version))["lead"][
        "version"
    ] == version + 1
