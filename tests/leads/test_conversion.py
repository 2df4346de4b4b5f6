"""Leads become deals, contacts and companies (R27-R29): what is made, what goes where, and the way back."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import count
from typing import Any
from unittest.mock import patch

import pytest

from graph_client import Client
from house import UNASSIGNED, House
from trato.db.database import writer
from trato.db.sql import Sql, fetch
from trato.roles.defaults import MANAGER

pytestmark = pytest.mark.usefixtures("classic")

BECAME = """__typename
  ... on LeadConverted {
    operationId lead { id version stage { name } semantics converted result {
      deals { id } contacts { id } companies { id } } }
    deal { id number title company { id } contacts { nodes { id } } primaryContact { id } sourceLead { id } }
    contact { id title companies { nodes { id } } sourceLead { id } }
    company { id title sourceLead { id } } }
  ... on ConversionFieldsRequired { targets { kind stage { name } fields { name inputName } } }
  ... on CardConflict { kind changedBy { name } card { version } }"""
CONVERT = (
    """mutation ($id: ID!, $input: ConvertLeadInput!, $version: Int = 1, $op: ID) {
  convertLead(id: $id, input: $input, expectedVersion: $version, clientOpId: $op) { %s } }"""
    % BECAME
)
UNDO = """mutation ($id: ID!) { undo(operationId: $id) { __typename
  ... on Undone { operationId cards { stageId } } ... on UndoConflict { kind record { name } } } }"""
TABLES = (
    "company",
    "contact",
    "deal",
    "contact_company",
    "deal_contact",
    "item_channel",
    "activity",
    "activity_binding",
    "lead_result",
    "stage_history",
    "event",
)
FULL = {
    "title": "Racks for the hall", "firstName": "Ana", "middleName": "Luz", "lastName": "Prieto",
    "companyTitle": "Almacén Prieto", "post": "Buyer", "phones": [{"value": "+34 600 111 222", "label": "work"}],
    "emails": [{"value": "ana@prieto.example"}], "websites": [{"value": "prieto.example"}], "address": "Calle 1",
    "amount": {"amount": "1200.50", "currency": "EUR"}, "sourceDescription": "Fair, stand 5", "description": "In a hurry",
}  # fmt: skip
COUNTED = "{ deals { totalCount } contacts { totalCount } companies { totalCount } }"


async def counted(house: House) -> dict[str, int]:
    """How many there are of each."""
    return {name: found["totalCount"] for name, found in (await house.ada.run(COUNTED)).items()}


async def rows() -> dict[str, int]:
    """How many rows of each table there are."""
    return {table: (await fetch(Sql(f"SELECT COUNT(*) AS rows FROM {table}")))[0]["rows"] for table in TABLES}


async def convert(house: House, lead: dict[str, Any], client: Client | None = None, **input: Any) -> dict[str, Any]:
    """What became of completing a lead; `version` of the lead is the one it had when it was made."""
    return await (client or house.ada).run(CONVERT, id=lead["id"], input=input)


SEVEN = [
    wanted
    for number in range(1, 8)
    if (wanted := [name for bit, name in enumerate(("Deal", "Contact", "Company")) if number >> bit & 1])
]


@pytest.mark.parametrize("wanted", SEVEN, ids="+".join)
async def test_each_of_the_seven_results(house: House, wanted: list[str]) -> None:
    lead = await house.lead(**FULL)
    done = await convert(house, lead, **{f"create{name}": True for name in wanted})
    assert await counted(house) == {
        "deals": "Deal" in wanted, "contacts": "Contact" in wanted, "companies": "Company" in wanted
    }  # fmt: skip
    deal, contact, company = done["deal"], done["contact"], done["company"]
    ids = {
        name: [found["id"]] if found else []
        for name, found in (("deals", deal), ("contacts", contact), ("companies", company))
    }
    assert done["lead"]["result"] == {name: [{"id": one} for one in found] for name, found in ids.items()}
    assert (done["lead"]["semantics"], done["lead"]["converted"]) == ("SUCCESS", True)
    for made in (deal, contact, company):
        assert made is None or made["sourceLead"] == {"id": lead["id"]}
    if deal:
        assert [one["id"] for one in deal["contacts"]["nodes"]] == ids["contacts"]
        assert deal["company"] == ({"id": company["id"]} if company else None)
        assert deal["title"] == "Racks for the hall"
    if contact:
        assert [one["id"] for one in contact["companies"]["nodes"]] == ids["companies"]
        assert contact["title"] == "Ana Luz Prieto"
    if company:
        assert company["title"] == "Almacén Prieto"
    (history,) = await fetch(Sql("SELECT to_stage_name FROM stage_history WHERE item_kind = 'lead' AND kind = 'FINAL'"))
    assert history["to_stage_name"] == done["lead"]["stage"]["name"]


async def test_what_goes_where(house: House) -> None:
    """R28, item by item; what the lead is like stays as it was."""
    olga, al = await house.user_id(house.olga), await house.user_id(house.al)
    await house.ada.run('mutation { saveCurrency(input: {code: "PLN", rate: "0.25"}) { __typename } }')
    amount, chat = {"amount": "4000.10", "currency": "PLN"}, {"value": "t.me/ana_prieto", "label": None}
    given = {
        **FULL, "amount": amount, "messengers": [chat], "responsibleId": olga, "observerIds": [al], "sourceId": await house.value("SOURCE", "Referral"),
        "salutationId": await house.value("SALUTATION", "Ms"),
        "tagIds": [(await house.ada.run('mutation { createTag(input: {name: "hot"}) { tag { id } } }'))["tag"]["id"]],
    }  # fmt: skip
    lead = await house.lead(**given)
    done = await convert(house, lead, createDeal=True, createContact=True, createCompany=True)
    document = """query ($deal: ID!, $contact: ID!, $company: ID!, $lead: ID!) {
      deal(id: $deal) { amount { amount currency } sourceDescription description source { label } channel
        responsible { name } observers { name } tags { name } stage { name } }
      contact(id: $contact) { firstName middleName lastName post address description source { label } salutation { label }
        phones { value label } emails { value } websites { value } messengers { value } responsible { name }
        observers { name } tags { name } }
      company(id: $company) { title address phones { value } description responsible { name } observers { name }
        tags { name } }
      lead(id: $lead) { amount { amount currency } phones { value } address description responsible { name } } }"""
    ids = {"lead": lead["id"], **{name: done[name]["id"] for name in ("deal", "contact", "company")}}
    found = await house.ada.run(document, **ids)
    people = {"responsible": {"name": "Olga"}, "observers": [{"name": "Al"}], "tags": [{"name": "hot"}]}
    assert found["deal"] == {
        "amount": amount, "sourceDescription": "Fair, stand 5", "description": "In a hurry",
        "source": {"label": "Referral"}, "channel": "API", "stage": {"name": "New"}, **people,
    }  # fmt: skip
    assert found["contact"] == {
        "firstName": "Ana", "middleName": "Luz", "lastName": "Prieto", "post": "Buyer", "address": "Calle 1",
        "description": None, "source": {"label": "Referral"}, "salutation": {"label": "Ms"},
        "phones": [{"value": "+34 600 111 222", "label": "work"}], "emails": [{"value": "ana@prieto.example"}],
        "websites": [{"value": "prieto.example"}], "messengers": [{"value": chat["value"]}], **people,
    }  # fmt: skip
    assert found["company"] == {
        "title": "Almacén Prieto", "address": None, "phones": [], "description": None, **people,
    }  # fmt: skip
    assert found["lead"] == {
        "amount": amount, "phones": [{"value": "+34 600 111 222"}], "address": "Calle 1", "description": "In a hurry",
        "responsible": {"name": "Olga"},
    }  # fmt: skip
    alone = await convert(house, await house.lead(**FULL), createCompany=True)
    company = (await house.ada.run(document, **{**ids, "company": alone["company"]["id"]}))["company"]
    assert (company["address"], company["description"], len(company["phones"])) == ("Calle 1", "In a hurry", 1)


async def test_nothing_is_made_in_vain(house: House) -> None:
    """Nothing chosen, the same twice, another's stage, a junk lead: refused, and nothing has happened."""
    lead, contact = await house.lead(**FULL), await house.contact()
    leads = await house.leads_road()
    before = await rows()
    for input, code, fields in (
        ({}, "VALIDATION", {"input": "NOTHING_SELECTED"}),
        ({"createContact": True, "contactId": contact["id"]}, "VALIDATION", {"input.contactId": "MADE_AND_CHOSEN"}),
        ({"createDeal": True, "stageId": leads[UNASSIGNED]}, "VALIDATION", None),
        ({"createDeal": True, "overrides": {"deal": {"amount": {"amount": "-1"}}}}, "VALIDATION", {"input.overrides.deal.amount.amount": "NEGATIVE"}),
        ({"contactId": house.stages["New"]}, "VALIDATION", {"input.contactId": "WRONG_ID_TYPE"}),
        ({"createDeal": True, "fieldMap": [{"from": "title", "kind": "DEAL", "to": "title"}]}, "VALIDATION", {"input.fieldMap[0].from": "UNKNOWN_FIELD"}),
    ):  # fmt: skip
        refusal = await house.ada.refused(CONVERT, id=lead["id"], input=input)
        assert refusal.code == code, (input, refusal)
        assert fields is None or refusal.fields == fields
    assert await rows() == before
    done = await convert(house, lead, createDeal=True)
    version = done["lead"]["version"]
    again = await house.ada.refused(CONVERT, id=lead["id"], input={"createDeal": True}, version=version)
    assert (again.code, again.fields) == ("CONFLICT", {"": "ALREADY_CONVERTED"})
    more = await house.ada.run(
        CONVERT, id=lead["id"], input={"createContact": True, "createCompany": True}, version=version
    )
    assert (more["deal"], more["contact"]["companies"]["nodes"]) == (None, [{"id": more["company"]["id"]}])
    assert {name: len(found) for name, found in more["lead"]["result"].items()} == {
        "deals": 1,
        "contacts": 1,
        "companies": 1,
    }
    deal = await house.ada.run(
        "query ($id: ID!) { deal(id: $id) { company { id } primaryContact { id } } }", id=done["deal"]["id"]
    )
    assert deal == {"company": {"id": more["company"]["id"]}, "primaryContact": {"id": more["contact"]["id"]}}


async def test_who_may_not_add_makes_nothing(house: House) -> None:
    lead = await house.lead(house.olga, **FULL)
    (role,) = [one for one in await house.ada.run("{ roles { id name version } }") if one["name"] == MANAGER.name]
    forbid = """mutation ($id: ID!, $version: Int!) { setRolePermissions(id: $id, expectedVersion: $version,
      permissions: [{object: COMPANY, operation: ADD, level: NONE}]) { role { version } } }"""
    await house.ada.run(forbid, id=role["id"], version=role["version"])
    await house.settled()
    before = await rows()
    refusal = await house.olga.refused(CONVERT, id=lead["id"], input={"createDeal": True, "createCompany": True})
    assert refusal.code == "FORBIDDEN" and await rows() == before
    assert (await house.nora.refused(CONVERT, id=lead["id"], input={"createDeal": True})).code == "NOT_FOUND"
    assert (await house.nobody.refused(CONVERT, id=lead["id"], input={"createDeal": True})).code == "UNAUTHENTICATED"
    assert (await convert(house, lead, house.olga, createDeal=True))["deal"]["title"] == FULL["title"]


async def last_stage(house: House) -> str:
    """Where leads are once they are completed."""
    roads = await house.ada.run("{ pipelines(kind: LEAD) { stages { id semantics } } }")
    return next(stage["id"] for road in roads for stage in road["stages"] if stage["semantics"] == "SUCCESS")


async def test_missing_fields_are_asked_for_by_target(house: House) -> None:
    """Who has no name, what has none, what a stage of deals demands, and what the last stage of leads does (R17)."""
    rule = """mutation ($id: ID!, $fields: [String!]!) {
      updateStage(id: $id, expectedVersion: 1, input: {requiredFields: $fields}) { pipeline { id } } }"""
    await house.ada.run(rule, id=house.stages["New"], fields=["expectedCloseDate", "contacts", "amount"])
    last = await last_stage(house)
    await house.ada.run(rule, id=last, fields=["post"])
    lead = await house.lead(title=None, phones=[{"value": "600111222"}])
    before = await rows()
    wanted = {"createDeal": True, "createContact": True, "createCompany": True}
    asked = await convert(house, lead, **wanted)
    assert asked["__typename"] == "ConversionFieldsRequired" and await rows() == before
    told = {one["kind"]: [entry["inputName"] for entry in one["fields"]] for one in asked["targets"]}
    assert {kind: sorted(names) for kind, names in told.items()} == {
        "COMPANY": ["title"], "CONTACT": ["lastName"], "DEAL": ["amount", "expectedCloseDate"], "LEAD": ["post"],
    }  # fmt: skip
    filled = {
        "deal": {"expectedCloseDate": "2031-01-02", "amount": {"amount": "5"}}, "contact": {"lastName": "Prieto"},
        "company": {"title": "Acme"}, "lead": {"post": "Buyer"},
    }  # fmt: skip
    done = await convert(house, lead, **wanted, overrides=filled)
    assert (done["contact"]["title"], done["company"]["title"], done["deal"]["title"]) == (
        "Prieto",
        "Acme",
        lead["title"],
    )


async def test_a_customer_that_is_known_stays_the_customer(house: House) -> None:
    """A repeat lead keeps its client; an existing contact or company may be chosen in place of a new one."""
    company = await house.company()
    contact = await house.contact(companyIds=[company["id"]])
    lead = await house.lead(contactId=contact["id"], companyTitle="Branch")
    refusal = await house.ada.refused(CONVERT, id=lead["id"], input={"createContact": True})
    assert (refusal.code, refusal.fields) == ("CONFLICT", {"": "HAS_CLIENT"})
    done = await convert(house, lead, createDeal=True, createCompany=True)
    assert done["deal"]["primaryContact"] == {"id": contact["id"]} and done["deal"]["company"] == {
        "id": done["company"]["id"]
    }
    companies = (
        "query ($id: ID!) { contact(id: $id) { sourceLead { id } primaryCompany { id } companies { totalCount } } }"
    )
    now = await house.ada.run(companies, id=contact["id"])
    assert now == {"sourceLead": None, "primaryCompany": {"id": company["id"]}, "companies": {"totalCount": 2}}
    other = await house.lead(title="Other", firstName="Eva")
    chosen = await convert(house, other, createDeal=True, contactId=contact["id"], companyId=company["id"])
    assert chosen["contact"]["sourceLead"] is None and chosen["deal"]["primaryContact"] == {"id": contact["id"]}
    assert chosen["lead"]["result"]["contacts"] == [{"id": contact["id"]}] and await counted(house) == {
        "deals": 2,
        "contacts": 1,
        "companies": 2,
    }
    hidden = await house.lead(house.olga, title="Hers")
    unknown = await house.olga.refused(CONVERT, id=hidden["id"], input={"contactId": contact["id"]})
    assert (unknown.code, unknown.fields) == ("VALIDATION", {"input.contactId": "UNKNOWN_ID"})


async def test_a_customer_who_is_hidden_stays_the_customer(house: House) -> None:
    """Of the deal as of the contact, without being shown; those who see them find both. The preview says the same."""
    company = await house.company(title="Secret")
    contact = await house.contact(lastName="Hidden")
    lead = await house.lead(contactId=contact["id"], responsibleId=await house.user_id(house.olga), firstName="Ana")
    preview = """query ($id: ID!) { leadConversion(id: $id, input: {createDeal: true, createCompany: true}) {
      prospects { kind barrier } required { kind fields { inputName } } } }"""
    told = await house.olga.run(preview, id=lead["id"])
    assert {one["kind"]: one["barrier"] for one in told["prospects"]}["CONTACT"] == "HAS_CLIENT"
    assert (await house.olga.refused(CONVERT, id=lead["id"], input={"createContact": True})).fields == {
        "": "HAS_CLIENT"
    }
    done = await convert(house, lead, house.olga, createDeal=True)
    assert done["deal"]["primaryContact"] is None and done["deal"]["contacts"]["nodes"] == []
    document = "query ($id: ID!) { deal(id: $id) { primaryContact { id } contacts { totalCount } } }"
    assert await house.ada.run(document, id=done["deal"]["id"]) == {
        "primaryContact": {"id": contact["id"]}, "contacts": {"totalCount": 1}
    }  # fmt: skip
    told = "query ($id: ID!) { deal(id: $id) { timeline { nodes { changes { new } } } } }"
    assert "Hidden" not in str(await house.olga.run(told, id=done["deal"]["id"]))
    firm = await house.lead(companyId=company["id"], responsibleId=await house.user_id(house.olga), lastName="Prieto")
    made = await convert(house, firm, house.olga, createContact=True)
    assert made["contact"]["companies"]["nodes"] == []
    companies = "query ($id: ID!) { contact(id: $id) { companies { nodes { id } } } }"
    assert (await house.ada.run(companies, id=made["contact"]["id"]))["companies"]["nodes"] == [{"id": company["id"]}]
    own = {"deal": {"contactIds": [contact["id"]]}}
    other = await house.lead(house.olga, title="Chosen by herself")
    refusal = await house.olga.refused(CONVERT, id=other["id"], input={"createDeal": True, "overrides": own})
    assert refusal.fields == {"input.overrides.deal.contactIds": "UNKNOWN_ID"}


async def test_a_customer_in_the_recycle_bin_is_none(house: House) -> None:
    """Another takes their place, so that the lead isn't tied to both once they are restored; an undo ties it again."""
    contact = await house.contact()
    lead = await house.lead(contactId=contact["id"], title=None, companyTitle="Acme")
    await house.ada.run("mutation ($id: ID!) { deleteContacts(ids: [$id]) { deletedIds } }", id=contact["id"])
    done = await convert(house, lead, createContact=True, overrides={"contact": {"lastName": "New"}})
    restore = "mutation ($id: ID!) { restoreItem(id: $id) { item { id } } }"
    await house.ada.run(restore, id=contact["id"])
    document = "query ($id: ID!) { lead(id: $id) { isRepeat contact { id } result { contacts { id } } } }"
    assert await house.ada.run(document, id=lead["id"]) == {
        "isRepeat": False, "contact": None, "result": {"contacts": [{"id": done["contact"]["id"]}]}
    }  # fmt: skip
    tied = []
    for _ in range(2):  # an undo, and that undone
        done = await house.ada.run(UNDO, id=done["operationId"])
        tied.append((await house.ada.run(document, id=lead["id"]))["contact"])
    assert tied == [{"id": contact["id"]}, None]


async def test_what_is_said_of_what_is_not_made_is_refused(house: House) -> None:
    """Nothing that somebody filled in comes to nothing without being told."""
    lead, road = await house.lead(**FULL), house.pipeline["id"]
    spam = await house.value("JUNK_REASON", "Spam")
    before = await rows()
    for input, fields in (
        ({"createContact": True, "pipelineId": road}, {"input.pipelineId": "NOT_MADE"}),
        ({"createContact": True, "stageId": house.stages["New"]}, {"input.stageId": "NOT_MADE"}),
        ({"createDeal": True, "overrides": {"contact": {"post": "X"}}}, {"input.overrides.contact": "NOT_MADE"}),
        ({"createDeal": True, "overrides": {"lead": {"junkReasonId": spam}}}, {"input.overrides.lead.junkReasonId": "NOT_FAILED"}),
    ):  # fmt: skip
        refusal = await house.ada.refused(CONVERT, id=lead["id"], input=input)
        assert (refusal.code, refusal.fields) == ("VALIDATION", fields)
    assert await rows() == before
    done = await convert(house, lead, createDeal=True, overrides={"contact": {}, "lead": {"junkReasonId": None}})
    again = {"createContact": True, "overrides": {"lead": {"post": "Head"}}}
    refusal = await house.ada.refused(CONVERT, id=lead["id"], input=again, version=done["lead"]["version"])
    assert refusal.fields == {"input.overrides.lead": "COMPLETED"}


async def test_null_among_what_is_filled_in_leaves_it_empty(house: House) -> None:
    """Of the lead as of the deal: an amount of nothing."""
    nothing = {"lead": {"amount": None}, "deal": {"amount": None, "responsibleId": None}}
    done = await convert(house, await house.lead(**FULL), createDeal=True, overrides=nothing)
    document = (
        "query ($lead: ID!, $deal: ID!) { lead(id: $lead) { amount { amount } } deal(id: $deal) { amount { amount } } }"
    )
    found = await house.ada.run(document, lead=done["lead"]["id"], deal=done["deal"]["id"])
    assert found == {"lead": {"amount": {"amount": "0.00"}}, "deal": {"amount": {"amount": "0.00"}}}


PLAN = """mutation ($id: ID!, $done: Boolean!) { createActivity(
  input: {type: CALL, subject: "Call", deadline: "2031-01-01T10:00:00Z", itemIds: [$id]}, completed: $done) { activity { id } } }"""
ACTIVITIES = """query ($id: ID!) { node(id: $id) { ... on CrmItem {
  activities { nodes { id isCompleted } } timeline(first: 50) { nodes { kind } } } } }"""


async def test_what_was_planned_and_said_goes_along(house: House) -> None:
    """R28: on the lead and on what it became; what is completed there is completed here; comments can be read there."""
    lead = await house.lead(**FULL)
    for is_done in (True, False):
        await house.ada.run(PLAN, id=lead["id"], done=is_done)
    await house.ada.run(
        'mutation ($id: ID!) { addComment(itemId: $id, text: "Wants it soon") { comment { id } } }', id=lead["id"]
    )
    done = await convert(house, lead, createDeal=True, createContact=True)
    shown = {name: await house.ada.run(ACTIVITIES, id=done[name]["id"]) for name in ("lead", "deal", "contact")}
    for found in shown.values():
        assert sorted(one["isCompleted"] for one in found["activities"]["nodes"]) == [False, True]
        kinds = [entry["kind"] for entry in found["timeline"]["nodes"]]
        assert {"lead.created", "comment.added", "lead.converted", "activity.created"} <= set(kinds)
        assert len(kinds) == len(found["timeline"]["nodes"])
    (open_one,) = [one["id"] for one in shown["deal"]["activities"]["nodes"] if not one["isCompleted"]]
    await house.ada.run("mutation ($id: ID!) { completeActivity(id: $id) { activity { id } } }", id=open_one)
    now = await house.ada.run(ACTIVITIES, id=lead["id"])
    assert all(one["isCompleted"] for one in now["activities"]["nodes"])
    second = await house.lead(title="Second")
    await house.ada.run(PLAN, id=second["id"], done=False)
    closed = await convert(house, second, createDeal=True, closeActivities=True)
    (activity,) = (await house.ada.run(ACTIVITIES, id=closed["deal"]["id"]))["activities"]["nodes"]
    assert activity["isCompleted"]
    # who may read the deal and not the lead is told nothing of the lead
    await house.ada.run(
        "mutation ($id: ID!, $who: ID!) { assignResponsible(ids: [$id], userId: $who) { operationId } }",
        id=done["deal"]["id"],
        who=await house.user_id(house.olga),
    )
    theirs = await house.olga.run(
        "query ($id: ID!) { deal(id: $id) { sourceLead { id } timeline { nodes { kind } } } }", id=done["deal"]["id"]
    )
    assert theirs["sourceLead"] is None and not any(
        entry["kind"].startswith("lead.") for entry in theirs["timeline"]["nodes"]
    )


async def test_custom_fields_go_where_they_fit(house: House) -> None:
    made = """mutation ($kind: ExtensibleKind!, $label: String!, $type: CustomFieldType!) {
      createCustomField(input: {kind: $kind, label: $label, type: $type}) { customField { code } } }"""

    async def field(kind: str, label: str, type: str = "STRING") -> str:
        return str((await house.ada.run(made, kind=kind, label=label, type=type))["customField"]["code"])

    both = await field("LEAD", "Segment")
    assert {await field(kind, "Segment") for kind in ("DEAL", "CONTACT", "COMPANY")} == {both}
    size, boxes = await field("LEAD", "Size", "INTEGER"), await field("DEAL", "Boxes", "NUMBER")
    values = [{"code": both, "value": "Shops"}, {"code": size, "value": 12}]
    lead = await house.lead(title="With fields", customFields=values)
    wrong = {"createDeal": True, "fieldMap": [{"from": size, "kind": "DEAL", "to": both}]}
    refusal = await house.ada.refused(CONVERT, id=lead["id"], input=wrong)
    assert (refusal.code, refusal.fields) == ("VALIDATION", {"input.fieldMap[0].to": "INCOMPATIBLE"})
    done = await convert(house, lead, createDeal=True, fieldMap=[{"from": size, "kind": "DEAL", "to": boxes}])
    found = await house.ada.run(
        "query ($id: ID!) { deal(id: $id) { customFields { code value } } }", id=done["deal"]["id"]
    )
    assert {one["code"]: one["value"] for one in found["customFields"]} == {both: "Shops", boxes: 12}
    second = await house.lead(**FULL, customFields=values)
    people = await convert(house, second, createContact=True, createCompany=True)
    for kind in ("contact", "company"):
        held = await house.ada.run(
            f"query ($id: ID!) {{ {kind}(id: $id) {{ customFields {{ code value }} }} }}", id=people[kind]["id"]
        )
        assert held["customFields"] == [{"code": both, "value": "Shops"}]


async def test_a_completed_lead_stays_where_it_is(house: House) -> None:
    """R29, by whatever way somebody tries to move it."""
    leads = await house.leads_road()
    lead = await house.lead(**FULL)
    version = (await convert(house, lead, createDeal=True))["lead"]["version"]
    move = "mutation ($id: ID!, $stage: ID!, $version: Int!) { moveItem(id: $id, stageId: $stage, expectedVersion: $version) { __typename } }"
    refusal = await house.ada.refused(move, id=lead["id"], stage=leads[UNASSIGNED], version=version)
    assert refusal.code == "CONFLICT"
    stack = """mutation ($moves: [CardMove!]!, $stage: ID!) {
      moveItems(moves: $moves, stageId: $stage) { operationId outcomes { ... on CardRefused { itemId reason } } } }"""
    moves = [{"id": lead["id"], "expectedVersion": version}]
    stayed = await house.ada.run(stack, moves=moves, stage=leads[UNASSIGNED])
    assert stayed == {"operationId": None, "outcomes": [{"itemId": lead["id"], "reason": "COMPLETED"}]}
    bulk = "mutation ($ids: [ID!]!, $input: LeadInput!) { bulkUpdateLeads(ids: $ids, input: $input) { updated skipped { code } } }"
    done = await house.ada.run(bulk, ids=[lead["id"]], input={"description": "Still to be said"})
    assert done == {"updated": 1, "skipped": []}
    other = await house.lead(title="Other")
    last = await last_stage(house)
    assert (await house.ada.refused(move, id=other["id"], stage=last, version=1)).code == "CONFLICT"


@contextmanager
def failing_at(number: int) -> Iterator[None]:
    """The write with this number, counted from 0, fails, whichever connection is asked for it."""
    writes = count()
    owners = {
        (next(base for base in type(writer()).__mro__ if name in vars(base)), name)
        for name in ("execute_query_dict", "execute_query", "execute_insert")
    }

    def failing(original: Any) -> Any:
        async def run(self: Any, query: str, *args: Any, **kwargs: Any) -> Any:
            if query.startswith(("INSERT", "UPDATE", "DELETE")) and next(writes) == number:
                raise OSError("The disk is full.")
            return await original(self, query, *args, **kwargs)

        return run

    with ExitStack() as stack:
        for owner, name in owners:
            stack.enter_context(patch.object(owner, name, failing(vars(owner)[name])))
        yield


@pytest.mark.parametrize("has_contact", [False, True], ids=["all are new", "the contact is there"])
async def test_a_failure_at_any_write_leaves_nothing(house: House, has_contact: bool) -> None:
    """Whatever write fails: no row, no event, the lead as it was, and who was there before."""
    lead = await house.lead(**FULL)
    await house.ada.run(PLAN, id=lead["id"], done=False)
    who = {"contactId": (await house.contact())["id"]} if has_contact else {"createContact": True}
    await house.settled()
    before = await rows()
    wanted = {"createDeal": True, "createCompany": True, "closeActivities": True, **who}
    for number in range(100):
        with failing_at(number):
            result = await house.ada.result(CONVERT, id=lead["id"], input=wanted)
        if not result.errors:
            break
        assert isinstance(result.errors[0].original_error, OSError), result.errors
        assert await rows() == before, f"after write {number}"
    assert number > 15 and (await rows())["lead_result"] == 3


async def test_of_two_at_once_one_wins(house: House) -> None:
    lead = await house.lead(**FULL)
    wanted = {"id": lead["id"], "input": {"createDeal": True, "createContact": True}}
    answers = await asyncio.gather(house.ada.run(CONVERT, **wanted), house.al.run(CONVERT, **wanted))
    assert sorted(one["__typename"] for one in answers) == ["CardConflict", "LeadConverted"]
    (late,) = [one for one in answers if one["__typename"] == "CardConflict"]
    assert late["kind"] == "lead.converted" and late["changedBy"]["name"] in ("Ada", "Al")
    assert await counted(house) == {"deals": 1, "contacts": 1, "companies": 0}
    again = await house.ada.run(
        CONVERT, id=(other := await house.lead(title="Other"))["id"], input={"createDeal": True}, op="once"
    )
    assert await house.ada.run(CONVERT, id=other["id"], input={"createDeal": True}, op="once") == again


async def test_it_is_completed_or_junk_and_never_both(house: House) -> None:
    """Two people decide at once: whoever is later is told."""
    lead = await house.lead(**FULL)
    junk = "mutation ($id: ID!) { markLeadJunk(id: $id) { __typename } }"
    done, junked = await asyncio.gather(
        house.ada.result(CONVERT, id=lead["id"], input={"createDeal": True, "createContact": True}),
        house.al.result(junk, id=lead["id"]),
    )
    now = await house.ada.run("query ($id: ID!) { lead(id: $id) { semantics converted } }", id=lead["id"])
    if now["converted"]:
        assert now["semantics"] == "SUCCESS" and junked.errors and not done.errors
        assert getattr(junked.errors[0].original_error, "code", None) == "CONFLICT"
    else:
        assert now["semantics"] == "FAILURE" and not junked.errors
        assert done.errors or done.data["convertLead"]["__typename"] == "CardConflict"
    assert (await counted(house))["deals"] == now["converted"]


async def test_it_is_taken_back_and_done_again(house: House) -> None:
    lead, known = await house.lead(title="Racks", companyTitle="Acme"), await house.contact()
    await house.ada.run(PLAN, id=lead["id"], done=False)
    done = await convert(house, lead, createDeal=True, createCompany=True, contactId=known["id"], closeActivities=True)
    state = """query ($id: ID!) { lead(id: $id) { semantics converted stage { name }
      result { deals { id } contacts { id } companies { id } } activities { nodes { isCompleted } } } }"""
    of_contact = "query ($id: ID!) { contact(id: $id) { companies { nodes { id } } activities { totalCount } } }"
    became = await house.ada.run(state, id=lead["id"])
    undone = await house.ada.run(UNDO, id=done["operationId"])
    assert undone["__typename"] == "Undone"
    assert await house.ada.run(state, id=lead["id"]) == {
        "semantics": "IN_PROGRESS", "converted": False, "stage": {"name": UNASSIGNED},
        "result": {"deals": [], "contacts": [], "companies": []}, "activities": {"nodes": [{"isCompleted": False}]},
    }  # fmt: skip
    assert await house.ada.run(of_contact, id=known["id"]) == {
        "companies": {"nodes": []},
        "activities": {"totalCount": 0},
    }
    assert await counted(house) == {"deals": 0, "contacts": 1, "companies": 0}
    redone = await house.ada.run(UNDO, id=undone["operationId"])
    assert redone["__typename"] == "Undone" and await house.ada.run(state, id=lead["id"]) == became
    assert (await house.ada.run(of_contact, id=known["id"]))["activities"] == {"totalCount": 1}
    await house.al.run(PLAN, id=done["deal"]["id"], done=False)
    refused = await house.ada.run(UNDO, id=redone["operationId"])
    assert (refused["__typename"], refused["kind"]) == ("UndoConflict", "activity.created")


async def test_a_result_that_is_deleted_is_noted_and_may_come_back(house: House) -> None:
    lead = await house.lead(**FULL)
    done = await convert(house, lead, createDeal=True, createContact=True)
    await house.ada.run("mutation ($id: ID!) { deleteDeals(ids: [$id]) { deletedIds } }", id=done["deal"]["id"])
    seen = """query ($id: ID!) { lead(id: $id) { result { deals { id } contacts { id } } timeline(first: 2) { nodes { kind } } }
      leads(filter: {field: "converted", op: EQ, value: true}) { totalCount } }"""
    now = await house.ada.run(seen, id=lead["id"])
    assert now["lead"]["result"] == {"deals": [], "contacts": [{"id": done["contact"]["id"]}]}
    assert now["lead"]["timeline"]["nodes"][0]["kind"] == "deal.deleted" and now["leads"] == {"totalCount": 1}
    await house.ada.run("mutation ($id: ID!) { restoreItem(id: $id) { item { id } } }", id=done["deal"]["id"])
    back = await house.ada.run(seen, id=lead["id"])
    assert back["lead"]["result"]["deals"] == [{"id": done["deal"]["id"]}]
    assert back["lead"]["timeline"]["nodes"][0]["kind"] == "deal.restored"
    among = """query ($filter: Filter!) { deals(filter: $filter) { nodes { id } } }"""
    came = {
        "field": "sourceLeads",
        "op": "ANY",
        "where": {"field": "companyTitle", "op": "CONTAINS", "value": "prieto"},
    }
    assert await house.ada.run(among, filter=came) == {"nodes": [{"id": done["deal"]["id"]}]}


async def test_leads_that_are_merged_keep_what_each_became(house: House) -> None:
    first, second = await house.lead(**FULL), await house.lead(**FULL)
    deal = (await convert(house, first, createDeal=True))["deal"]
    company = (await convert(house, second, createCompany=True))["company"]
    merge = """mutation ($into: ID!, $ids: [ID!]!) {
      mergeItems(kind: LEAD, masterId: $into, ids: $ids) { operationId } }"""
    seen = """query ($lead: ID!, $company: ID!) { company(id: $company) { sourceLead { id } }
      lead(id: $lead) { result { deals { id } contacts { id } companies { id } } } }"""
    before = await house.ada.run(seen, lead=first["id"], company=company["id"])
    merged = await house.ada.run(merge, into=first["id"], ids=[second["id"]])
    assert await house.ada.run(seen, lead=first["id"], company=company["id"]) == {
        "company": {"sourceLead": {"id": first["id"]}},
        "lead": {"result": {"deals": [{"id": deal["id"]}], "contacts": [], "companies": [{"id": company["id"]}]}},
    }
    assert (await house.ada.run(UNDO, id=merged["operationId"]))["__typename"] == "Undone"
    assert await house.ada.run(seen, lead=first["id"], company=company["id"]) == before
    assert before["company"] == {"sourceLead": {"id": second["id"]}}
