"""Companies and contacts (R32, R35, R36): their fields, channels and links, the same in both directions after each operation."""

from __future__ import annotations

from typing import Any

import pytest

from house import House

COMPANY = """query ($id: ID!) { company(id: $id) {
  title version industry { label } employeeCount { label } revenue { amount } phones { value normalized } emails { value normalized } websites { normalized }
  contacts { totalCount nodes { id } } deals { nodes { id } }
} }"""
CONTACT = "query ($id: ID!) { contact(id: $id) { title version companies { nodes { id } } primaryCompany { id } deals { nodes { id } } } }"
LINK = "mutation ($c: ID!, $f: ID!, $p: Boolean = false) { linkContactCompany(contactId: $c, companyId: $f, isPrimary: $p) { contact { primaryCompany { id } } } }"
UNLINK = "mutation ($c: ID!, $f: ID!) { unlinkContactCompany(contactId: $c, companyId: $f) { contact { primaryCompany { id } } } }"


async def both_ways(house: House, contact: str, company: str) -> tuple[bool, bool]:
    """Whether the contact names the company, and the company the contact."""
    person, firm = await house.ada.run(CONTACT, id=contact), await house.ada.run(COMPANY, id=company)
    return {"id": company} in person["companies"]["nodes"], {"id": contact} in firm["contacts"]["nodes"]


async def test_a_contact_belongs_to_several_companies_and_has_one_primary(house: House) -> None:
    acme, zenith = (await house.company(title="Acme"))["id"], (await house.company(title="Zenith"))["id"]
    ana = (await house.contact(firstName="Ana"))["id"]
    assert (await house.ada.run(LINK, c=ana, f=acme))["contact"]["primaryCompany"] == {"id": acme}
    assert (await house.ada.run(LINK, c=ana, f=zenith, p=True))["contact"]["primaryCompany"] == {"id": zenith}
    assert [await both_ways(house, ana, company) for company in (acme, zenith)] == [(True, True)] * 2
    assert (await house.ada.refused(LINK, c=ana, f=acme)).fields == {"": "ALREADY_LINKED"}
    assert (await house.ada.run(UNLINK, c=ana, f=zenith))["contact"]["primaryCompany"] == {"id": acme}
    assert await both_ways(house, ana, zenith) == (False, False)
    assert (await house.ada.refused(UNLINK, c=ana, f=zenith)).code == "NOT_FOUND"


async def test_deleting_a_company_keeps_its_contacts_and_deals(house: House) -> None:
    company = (await house.company())["id"]
    contact = (await house.contact(companyIds=[company]))["id"]
    deal = (await house.deal(companyId=company, contactIds=[contact]))["id"]
    await house.ada.run("mutation ($id: ID!) { deleteCompanies(ids: [$id]) { deletedIds } }", id=company)
    assert (await house.ada.run(CONTACT, id=contact))["primaryCompany"] is None
    assert (await house.ada.run("query ($id: ID!) { deal(id: $id) { company { id } } }", id=deal))["company"] is None
    await house.ada.run("mutation ($id: ID!) { restoreItem(id: $id) { item { id } } }", id=company)
    assert (await house.ada.run("query ($id: ID!) { deal(id: $id) { company { id } } }", id=deal))["company"] == {
        "id": company
    }


async def test_leaving_a_company_does_not_touch_deals(house: House) -> None:
    company = (await house.company())["id"]
    contact = (await house.contact(companyIds=[company]))["id"]
    deal = (await house.deal(companyId=company, contactIds=[contact]))["id"]
    await house.ada.run(UNLINK, c=contact, f=company)
    assert (await house.ada.run(CONTACT, id=contact))["deals"]["nodes"] == [{"id": deal}]
    assert (await house.ada.run(COMPANY, id=company))["deals"]["nodes"] == [{"id": deal}]


async def test_channels_are_normalised_and_kept_as_typed(house: House) -> None:
    company = await house.company(
        title="Acme",
        phones=[{"value": "+34 600-111-222", "label": "work"}, {"value": "0048 22 123 45 67"}],
        emails=[{"value": "Sales@Acme.example"}],
        websites=[{"value": "https://www.Acme.example/shop/"}],
        industryId=await house.industry("Retail"),
        employeeCountId=await house.value("EMPLOYEE_COUNT", "11–50"),
        revenue={"amount": "1000000"},
    )
    read = await house.ada.run(COMPANY, id=company["id"])
    assert [phone["normalized"] for phone in read["phones"]] == ["+34600111222", "+48221234567"]
    assert read["phones"][0]["value"] == "+34 600-111-222"
    assert read["emails"] == [{"value": "Sales@Acme.example", "normalized": "sales@acme.example"}]
    assert read["websites"] == [{"normalized": "acme.example/shop"}]
    assert (read["industry"], read["employeeCount"]) == ({"label": "Retail"}, {"label": "11–50"})
    assert read["revenue"] == {"amount": "1000000.00"}


BAD: dict[str, tuple[dict[str, Any], str]] = {
    "no title": ({"title": ""}, "input.title"),
    "e-mail": ({"title": "T", "emails": [{"value": "a@b.example"}, {"value": "nonsense"}]}, "input.emails[1]"),
    "phone": ({"title": "T", "phones": [{"value": "call me"}]}, "input.phones[0]"),
    "site": ({"title": "T", "websites": [{"value": "javascript:alert(1)"}]}, "input.websites[0]"),
    "employees": ({"title": "T", "employeeCountId": "UGlja0xpc3RJdGVtOjE"}, "input.employeeCountId"),
}


@pytest.mark.parametrize("case", BAD.values(), ids=BAD.keys())
async def test_a_bad_company_names_the_field(house: House, case: tuple[dict[str, Any], str]) -> None:
    given, path = case
    refusal = await house.ada.refused(
        "mutation ($input: CompanyInput!) { createCompany(input: $input) { company { id } } }", input=given
    )
    assert (refusal.code, list(refusal.fields)) == ("VALIDATION", [path])


async def test_a_contact_needs_a_name(house: House) -> None:
    create = "mutation ($input: ContactInput!) { createContact(input: $input) { contact { id } } }"
    assert (await house.ada.refused(create, input={"post": "CEO"})).fields == {"input.lastName": "REQUIRED"}
    contact = await house.contact(firstName="Ana", lastName="Gil")
    update = "mutation ($id: ID!, $input: ContactInput!) { updateContact(id: $id, input: $input, expectedVersion: 1) { contact { title } } }"
    nameless = await house.ada.refused(update, id=contact["id"], input={"firstName": None, "lastName": " "})
    assert nameless.fields == {"input.lastName": "REQUIRED"}
    assert (await house.ada.run(update, id=contact["id"], input={"firstName": "Eva"}))["contact"]["title"] == "Eva Gil"


VERBS = {
    "company": (
        'mutation ($id: ID!) { updateCompany(id: $id, input: {title: "New"}, expectedVersion: 1) { company { id } } }',
        COMPANY,
    ),
    "contact": (
        'mutation ($id: ID!) { updateContact(id: $id, input: {post: "CEO"}, expectedVersion: 1) { contact { id } } }',
        CONTACT,
    ),
}


@pytest.mark.parametrize("noun", VERBS)
async def test_companies_and_contacts_pass_the_gate(house: House, noun: str) -> None:
    """Anonymous, without right, watching, with right; a refused change changes nothing."""
    change, read = VERBS[noun]
    make = getattr(house, noun)
    hidden, own = (await make())["id"], (await make(client=house.olga))["id"]
    watched = (await make(observerIds=[await house.user_id(house.olga)]))["id"]
    last = (await house.events())[-1]["id"]
    for document in (change, read):
        assert (await house.nobody.refused(document, id=own)).code == "UNAUTHENTICATED"
        assert (await house.nora.refused(document, id=own)).code == "NOT_FOUND"
        assert (await house.olga.refused(document, id=hidden)).code == "NOT_FOUND"
    assert (await house.olga.refused(change, id=watched)).code == "FORBIDDEN"
    assert await house.events(last) == []
    assert (await house.olga.run(read, id=watched))["version"] == 1
    await house.olga.run(change, id=own)
