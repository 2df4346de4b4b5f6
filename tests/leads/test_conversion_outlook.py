"""What would come of completing a lead, told before it is done (R27, R28)."""

from __future__ import annotations

from typing import Any

import pytest

from house import House
from trato.roles.defaults import MANAGER

pytestmark = pytest.mark.usefixtures("classic")

OUTLOOK = """query ($id: ID!, $input: ConvertLeadInput!) { leadConversion(id: $id, input: $input) {
  prospects { kind barrier stage { name } carried { source field value } }
  required { kind stage { name } fields { inputName } }
  loose { field value takers { kind field } } } }"""
CONVERT = """mutation ($id: ID!, $input: ConvertLeadInput!, $version: Int = 1) {
  convertLead(id: $id, input: $input, expectedVersion: $version) { ... on LeadConverted { lead { version } } } }"""
ALL = {"createDeal": True, "createContact": True, "createCompany": True}


async def outlook(house: House, lead: dict[str, Any], **input: Any) -> dict[str, Any]:
    """What would come of it."""
    return await house.ada.run(OUTLOOK, id=lead["id"], input=input)


def by_kind(found: dict[str, Any], key: str) -> dict[str, Any]:
    """One thing of each of the prospects."""
    return {one["kind"]: one[key] for one in found["prospects"]}


async def test_it_tells_what_goes_where_and_what_is_missing(house: House) -> None:
    source = await house.value("SOURCE", "Referral")
    lead = await house.lead(title="Racks", phones=[{"value": "600111222"}], sourceId=source, amount={"amount": "5"})
    before = await house.events()
    found = await outlook(house, lead, **ALL)
    assert by_kind(found, "barrier") == {"COMPANY": None, "CONTACT": None, "DEAL": None}
    assert by_kind(found, "stage") == {"COMPANY": None, "CONTACT": None, "DEAL": {"name": "New"}}
    goes = {
        kind: {one["source"]: (one["field"], one["value"]) for one in carried}
        for kind, carried in by_kind(found, "carried").items()
    }
    assert goes["DEAL"]["title"] == ("title", "Racks")
    assert goes["DEAL"]["amount"][1]["amount"] == "5.00"
    assert goes["DEAL"]["source"] == ("source", {"id": source, "name": "Referral"})
    assert goes["CONTACT"]["phones"][0] == "phones" and "phones" not in goes["COMPANY"]
    assert {one["kind"]: [entry["inputName"] for entry in one["fields"]] for one in found["required"]} == {
        "COMPANY": ["title"], "CONTACT": ["lastName"]
    }  # fmt: skip
    alone = await outlook(house, lead, createCompany=True)
    assert "phones" in [one["source"] for one in by_kind(alone, "carried")["COMPANY"]]
    assert await house.events() == before


async def test_it_tells_why_not(house: House) -> None:
    """The customer is known, it has become one already, it is not theirs to make, it is not theirs to change."""
    contact = await house.contact()
    lead = await house.lead(house.olga, title="Again", contactId=None)
    known = await house.lead(title="Known", contactId=contact["id"])
    done = await house.ada.run(CONVERT, id=known["id"], input={"createDeal": True})
    assert done["lead"]["version"] == 2
    assert by_kind(await outlook(house, known), "barrier") == {
        "COMPANY": None, "CONTACT": "HAS_CLIENT", "DEAL": "ALREADY_CONVERTED"
    }  # fmt: skip
    (role,) = [one for one in await house.ada.run("{ roles { id name version } }") if one["name"] == MANAGER.name]
    forbid = """mutation ($id: ID!, $version: Int!) { setRolePermissions(id: $id, expectedVersion: $version,
      permissions: [{object: COMPANY, operation: ADD, level: NONE}]) { role { version } } }"""
    await house.ada.run(forbid, id=role["id"], version=role["version"])
    await house.settled()
    found = await house.olga.run(OUTLOOK, id=lead["id"], input={})
    assert by_kind(found, "barrier") == {"COMPANY": "FORBIDDEN", "CONTACT": None, "DEAL": None}
    assert (await house.nora.refused(OUTLOOK, id=lead["id"], input={})).code == "NOT_FOUND"
    assert (await house.nobody.refused(OUTLOOK, id=lead["id"], input={})).code == "UNAUTHENTICATED"
    junk = "mutation ($id: ID!) { markLeadJunk(id: $id) { __typename } }"
    await house.ada.run(junk, id=lead["id"])
    refusal = await house.ada.refused(OUTLOOK, id=lead["id"], input={})
    assert (refusal.code, refusal.fields) == ("CONFLICT", {"": "JUNK"})


async def test_what_goes_nowhere_by_itself_can_be_sent_somewhere(house: House) -> None:
    made = """mutation ($kind: ExtensibleKind!, $label: String!, $type: CustomFieldType!) {
      createCustomField(input: {kind: $kind, label: $label, type: $type}) { customField { code } } }"""
    size = (await house.ada.run(made, kind="LEAD", label="Size", type="INTEGER"))["customField"]["code"]
    boxes = (await house.ada.run(made, kind="DEAL", label="Boxes", type="NUMBER"))["customField"]["code"]
    lead = await house.lead(title="With fields", customFields=[{"code": size, "value": 12}])
    (loose,) = (await outlook(house, lead, createDeal=True))["loose"]
    assert (loose["field"], loose["value"]) == (size, 12)
    assert {"kind": "DEAL", "field": boxes} in loose["takers"]
    routed = await outlook(house, lead, createDeal=True, fieldMap=[{"from": size, "kind": "DEAL", "to": boxes}])
    assert {"source": size, "field": boxes, "value": 12} in by_kind(routed, "carried")["DEAL"]
    assert [one["field"] for one in routed["loose"]] == [size]
