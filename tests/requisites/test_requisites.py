"""Legal details of customers and of one's own companies (R12): told by templates, by whoever may change their owner."""

from __future__ import annotations

from typing import Any

import pytest

from graph_client import Client, counted_statements
from house import House
from trato.roles.defaults import Start

SETS = "requisites { id legalName version template { id country form } values { value field { code label } } }"
SAVE = (
    """mutation ($owner: ID!, $input: RequisitesInput!, $id: ID, $version: Int, $key: ID) {
  saveRequisites(ownerId: $owner, input: $input, id: $id, expectedVersion: $version, clientOpId: $key) { savedId %s }
}"""
    % SETS
)
DELETE = "mutation ($id: ID!) { deleteRequisites(id: $id) { %s } }" % SETS
READ = "query ($id: ID!) { node(id: $id) { ... on Company { %s } ... on Contact { %s } } }" % (SETS, SETS)
TEMPLATE = "id name form country isActive isBuiltIn version fields { code label type }"
TEMPLATES = "{ requisiteTemplates { %s } }" % TEMPLATE
SAVE_TEMPLATE = (
    """mutation ($input: RequisiteTemplateInput!, $id: ID, $version: Int) {
  saveRequisiteTemplate(input: $input, id: $id, expectedVersion: $version) { requisiteTemplates { %s } }
}"""
    % TEMPLATE
)
DELETE_TEMPLATE = "mutation ($id: ID!) { deleteRequisiteTemplate(id: $id) { requisiteTemplates { id isActive } } }"
OWN = (
    "mutation ($input: MyCompanyInput!) { saveMyCompany(input: $input) { myCompanies { id version legalName taxId %s } } }"
    % SETS
)
SPANISH = {"legal_name": "Acme Trade S.L.", "tax_id": "b-12345674", "iban": "es9121000418450200051332"}


async def template(house: House, form: str, country: str | None) -> dict[str, Any]:
    """The template that every installation has for it."""
    listed = await house.nora.run(TEMPLATES)
    return next(one for one in listed if (one["form"], one["country"]) == (form, country))


async def told(
    house: House, country: str | None = "ES", /, form: str = "LEGAL_ENTITY", **values: str
) -> dict[str, Any]:
    """What a set is to say."""
    chosen = await template(house, form, country)
    return {"templateId": chosen["id"], "values": [{"code": code, "value": value} for code, value in values.items()]}


def said(found: dict[str, Any]) -> dict[str, str]:
    return {one["field"]["code"]: one["value"] for one in found["values"]}


async def sets(client: Client, owner: str) -> list[dict[str, Any]] | None:
    node = await client.run(READ, id=owner)
    return None if node is None else node["requisites"]


async def test_details_are_told_by_a_template_as_their_issuers_write_them(house: House) -> None:
    company = (await house.company(title="Acme"))["id"]
    assert await sets(house.al, company) == []
    given = await told(house, **SPANISH)
    first = await house.ada.run(SAVE, owner=company, input=given, key="once")
    assert (await house.ada.run(SAVE, owner=company, input=given, key="once")) == first
    (spain,) = await sets(house.al, company) or []
    assert said(spain) == {
        "legal_name": "Acme Trade S.L.",
        "tax_id": "B12345674",
        "iban": "ES91 2100 0418 4502 0005 1332",
    }
    brazil = await told(house, "BR", legal_name="Acme Brasil Ltda", tax_id="16727230000197")
    both = (await house.ada.run(SAVE, owner=company, input=brazil | {"isPrimary": True}))["requisites"]
    assert [one["template"]["country"] for one in both] == ["BR", "ES"], "the primary one is the first"
    assert said(both[0])["tax_id"] == "16.727.230/0001-97"

    fewer = await told(house, legal_name="Acme Trade", tax_id="")
    change = {"owner": company, "input": fewer, "id": spain["id"], "version": 1}
    changed = (await house.ada.run(SAVE, **change))["requisites"][1]
    assert (said(changed), changed["version"]) == ({"legal_name": "Acme Trade"}, 2), "what is left out is empty"
    before = await house.events()
    assert (await house.ada.refused(SAVE, **change)).code == "STALE_VERSION"
    await house.ada.run(SAVE, **change | {"version": 2})
    assert await house.events() == before, "nothing differs"
    left = (await house.ada.run(DELETE, id=both[0]["id"]))["requisites"]
    assert left == [changed]
    kinds = [event["kind"] for event in await house.events() if event["kind"].startswith("requisites.")]
    assert kinds == [f"requisites.{verb}" for verb in ("added", "added", "updated", "deleted")]


@pytest.mark.parametrize(
    ("country", "values", "fault"),
    [
        ("ES", {"legal_name": "  ", "tax_id": "B12345674"}, {"input.values.legal_name": "REQUIRED"}),
        ("ES", {"legal_name": "A", "tax_id": "B12345675"}, {"input.values.tax_id": "MALFORMED"}),
        ("PL", {"legal_name": "A", "tax_id": "8567346216"}, {"input.values.tax_id": "MALFORMED"}),
        ("PT", {"legal_name": "A", "iban": "PT50 0002 0123 1234 5678 9015 5"}, {"input.values.iban": "MALFORMED"}),
        ("ES", {"legal_name": "A", "regon": "1"}, {"input.values.regon": "UNKNOWN_FIELD"}),
        (None, {"legal_name": "x" * 256, "tax_id": "a\x00"}, {"input.values.legal_name": "TOO_LONG", "input.values.tax_id": "MALFORMED"}),
    ],
)  # fmt: skip
async def test_what_cannot_be_right_is_named(
    house: House, country: str | None, values: dict[str, str], fault: dict[str, str]
) -> None:
    contact = (await house.contact(lastName="Ana"))["id"]
    before = await house.events()
    refused = await house.ada.refused(SAVE, owner=contact, input=await told(house, country, **values))
    assert refused.fields == fault
    assert await house.events() == before
    assert await sets(house.ada, contact) == []


async def test_who_may_read_or_change_the_owner_may_so_its_details(house: House) -> None:
    lena = await house.hire("Lena", Start.OWN)
    company = (await house.company(house.olga, title="Olga's"))["id"]
    given = await told(house, **SPANISH)
    saved = (await house.olga.run(SAVE, owner=company, input=given))["savedId"]
    node = "query ($id: ID!) { node(id: $id) { ... on Requisites { legalName } } }"
    for stranger in (lena, house.nora):
        assert await sets(stranger, company) is None
        assert (await stranger.run(node, id=saved)) is None
        assert (await stranger.refused(SAVE, owner=company, input=given)).code == "NOT_FOUND"
        assert (await stranger.refused(DELETE, id=saved)).code == "NOT_FOUND"
    for document, asked in ((SAVE, {"owner": company, "input": given}), (DELETE, {"id": saved})):
        assert (await house.nobody.refused(document, **asked)).code == "UNAUTHENTICATED"
    assert (await house.olga.run(node, id=saved)) == {"legalName": "Acme Trade S.L."}
    deal = (await house.deal())["id"]
    assert (await house.ada.refused(SAVE, owner=deal, input=await told(house, **SPANISH))).fields == {"ownerId": "WRONG_ID_TYPE"}  # fmt: skip
    elsewhere = (await house.company(title="Other"))["id"]
    foreign = await house.ada.refused(SAVE, owner=elsewhere, input=await told(house, **SPANISH), id=saved, version=1)
    assert foreign.code == "NOT_FOUND", "a set is somebody's"


async def test_the_timeline_says_what_changed_by_its_names(house: House) -> None:
    company = (await house.company(title="Acme"))["id"]
    timeline = "query ($id: ID!) { node(id: $id) { ... on Company { timeline(first: 1) { nodes { kind parameters changes { field old new } } } } } }"
    watch = "subscription ($id: ID!) { itemEvents(id: $id) { type entry { kind } } }"
    await house.settled()
    async with house.al.following(watch, id=company) as news:
        await anext(news)
        await house.ada.run(SAVE, owner=company, input=await told(house, **SPANISH))
        assert await anext(news) == {"type": "ENTRY", "entry": {"kind": "requisites.added"}}
    (entry,) = (await house.al.run(timeline, id=company))["timeline"]["nodes"]
    assert entry["kind"] == "requisites.added"
    assert entry["parameters"] == {}
    assert {one["field"]: one["new"] for one in entry["changes"]} == {
        "legalName": "Acme Trade S.L.",
        "NIF": "B12345674",
        "iban": "ES91 2100 0418 4502 0005 1332",
    }


async def test_details_of_a_page_of_companies_cost_two_statements(house: House) -> None:
    listed = "{ companies(first: 50) { nodes { id %s } } }"
    for name in "ab":
        company = (await house.company(title=name))["id"]
        await house.ada.run(SAVE, owner=company, input=await told(house, legal_name=name))
    costs = []
    for fields in ("title", SETS):
        with counted_statements() as seen:
            await house.ada.run(listed % fields)
        costs.append(len(seen))
    assert costs[1] - costs[0] == 2


async def test_lists_show_and_find_whom_the_primary_details_name(house: House) -> None:
    """Name and tax number of the primary set are columns like others, and what a search finds; nobody writes them."""
    company, contact = (await house.company(title="Acme"))["id"], (await house.contact(lastName="Gil"))["id"]
    await house.company(title="Other")
    asked = """query ($filter: Filter, $search: String) {
      companies(filter: $filter, search: $search, sort: [{field: "taxId"}]) { nodes { title legalName taxId version } } }"""
    acme = {"title": "Acme", "legalName": "Acme Trade S.L.", "taxId": "B12345674", "version": 1}
    first = (await house.ada.run(SAVE, owner=company, input=await told(house, **SPANISH)))["savedId"]
    listed = (await house.al.run(asked))["nodes"]
    assert listed == [acme, {"title": "Other", "legalName": None, "taxId": None, "version": 1}]
    for question in (
        {"search": "trade b12345674 acme"},
        {"filter": {"field": "taxId", "value": "B12345674"}},
        {"filter": {"field": "legalName", "op": "CONTAINS", "value": "TRADE"}},
    ):
        assert (await house.al.run(asked, **question))["nodes"] == [acme]
    assert (await house.nora.run(asked, search="b12345674"))["nodes"] == []
    deal = await house.deal(companyId=company)
    of_deals = "query ($filter: Filter) { deals(filter: $filter) { nodes { id } } }"
    by_company = {"field": "company.taxId", "value": "B12345674"}
    assert (await house.al.run(of_deals, filter=by_company))["nodes"] == [{"id": deal["id"]}]

    rename = """mutation ($id: ID!) {
      updateCompany(id: $id, expectedVersion: 1, input: {title: "Bcme"}) { company { title } } }"""
    await house.al.run(rename, id=company)
    assert [one["title"] for one in (await house.al.run(asked, search="b12345674"))["nodes"]] == ["Bcme"]
    portuguese = await told(house, "PT", legal_name="Acme Lda.", tax_id="501964843")
    await house.ada.run(SAVE, owner=company, input=portuguese | {"isPrimary": True})
    assert (await house.al.run(asked, search="501964843"))["nodes"][0]["legalName"] == "Acme Lda."
    assert (await house.al.run(asked, search="b12345674"))["nodes"] == []
    (second,) = [one["id"] for one in await sets(house.al, company) or [] if one["id"] != first]
    for gone in (second, first):
        await house.ada.run(DELETE, id=gone)
    assert (await house.al.run(asked, search="bcme"))["nodes"][0]["taxId"] is None

    person = await told(house, "ES", "PERSON", legal_name="Ana Gil", tax_id="12345678Z")
    await house.ada.run(SAVE, owner=contact, input=person)
    found = await house.al.run('{ contacts(search: "12345678z") { nodes { title taxId } } }')
    assert [one["title"] for one in found["nodes"]] == ["Gil"]


async def test_templates_are_kept_by_administrators(house: House) -> None:
    own = {
        "name": " Sports   club ",
        "form": "LEGAL_ENTITY",
        "country": "pl",
        "fields": [{"code": "legal_name"}, {"label": "Číslo spolku"}, {"code": "iban", "type": "IBAN"}],
    }
    made = (await house.ada.run(SAVE_TEMPLATE, input=own))["requisiteTemplates"][-1]
    assert (made["name"], made["country"], made["isBuiltIn"]) == ("Sports club", "PL", False)
    assert [one["code"] for one in made["fields"]] == ["legal_name", "cislo_spolku", "iban"]
    for fields, fault in (
        ([{"code": "iban"}], {"input.fields": "REQUIRED"}),
        ([{"code": "legal_name"}, {"label": " "}], {"input.fields[1].label": "REQUIRED"}),
        ([{"code": "legal_name"}, {"label": "a\x00"}], {"input.fields[1].label": "MALFORMED"}),
        ([{"code": "legal_name"}, {"label": "x" * 101}], {"input.fields[1].label": "TOO_LONG"}),
        ([{"code": "legal_name"}, {"code": "legal_name"}], {"input.fields[1].code": "DUPLICATE"}),
    ):
        refused = await house.ada.refused(SAVE_TEMPLATE, input=own | {"name": "Other", "fields": fields})
        assert refused.fields == fault
    twice = await house.ada.refused(SAVE_TEMPLATE, input=own | {"name": "SPORTS CLUB"})
    assert twice.fields == {"input.name": "DUPLICATE"}

    company = (await house.company(title="Acme"))["id"]
    values = [{"code": "legal_name", "value": "Acme"}, {"code": "cislo_spolku", "value": "7"}]
    given = {"templateId": made["id"], "values": values}
    saved = (await house.ada.run(SAVE, owner=company, input=given))["savedId"]
    fewer = own | {"fields": [{"code": "legal_name"}]}
    used = await house.ada.refused(SAVE_TEMPLATE, input=fewer, id=made["id"], version=1)
    assert used.fields == {"input.fields": "HAS_DETAILS"}
    await house.ada.run(DELETE_TEMPLATE, id=made["id"])
    listed = await house.ada.run(TEMPLATES)
    assert [one["isActive"] for one in listed if one["id"] == made["id"]] == [False], "a used one is deactivated"
    inactive = await house.ada.refused(SAVE, owner=company, input=given)
    assert inactive.fields == {"input.templateId": "INACTIVE"}
    await house.ada.run(SAVE, owner=company, input=given | {"values": values[:1]}, id=saved, version=1)
    await house.ada.run(DELETE, id=saved)
    left = (await house.ada.run(DELETE_TEMPLATE, id=made["id"]))["requisiteTemplates"]
    assert made["id"] not in [one["id"] for one in left]
    gone = await house.ada.refused(SAVE, owner=company, input=given)
    assert gone.fields == {"input.templateId": "UNKNOWN_ID"}
    built_in = (await template(house, "PERSON", "PL"))["id"]
    left = (await house.ada.run(DELETE_TEMPLATE, id=built_in))["requisiteTemplates"]
    assert {"id": built_in, "isActive": False} in left, "what every installation has only goes out of use"


async def test_an_own_company_is_called_as_its_primary_set_says(house: House) -> None:
    made = {"requisites": await told(house, **SPANISH)}
    (own,) = (await house.ada.run(OWN, input=made))["myCompanies"]
    assert (own["legalName"], own["taxId"], len(own["requisites"])) == ("Acme Trade S.L.", "B12345674", 1)
    assert (await house.nora.run("{ myCompanies { %s } }" % SETS)) == [{"requisites": own["requisites"]}]
    polish = await told(house, "PL", legal_name="Acme Polska")
    assert (await house.olga.refused(SAVE, owner=own["id"], input=polish)).code == "FORBIDDEN"
    structure = "subscription { structureEvents { type } }"
    await house.settled()
    async with house.olga.following(structure) as news:
        await anext(news)
        await house.ada.run(SAVE, owner=own["id"], input=polish | {"isPrimary": True})
        assert await anext(news) == {"type": "MY_COMPANIES"}
    (now,) = await house.nora.run("{ myCompanies { legalName version requisites { id } } }")
    assert (now["legalName"], now["version"], len(now["requisites"])) == ("Acme Polska", 2, 2)
    await house.ada.run(DELETE, id=now["requisites"][0]["id"])
    assert (await house.ada.refused(DELETE, id=now["requisites"][1]["id"])).code == "CONFLICT"
    (left,) = await house.nora.run("{ myCompanies { legalName } }")
    assert left["legalName"] == "Acme Trade S.L."


UNDO = """mutation ($id: ID!) { undo(operationId: $id) {
  __typename ... on Undone { operationId } ... on UndoConflict { kind changedBy { name } }
} }"""


async def test_what_was_told_is_taken_back_and_told_again(house: House) -> None:
    """B28. Added, told anew and deleted; what a colleague told of the same set since stays, of another it is no matter."""
    company = (await house.company(house.olga, title="Acme"))["id"]
    save, delete = (document.replace("savedId", "savedId operationId") for document in (SAVE, DELETE))
    delete = delete.replace("{ requisites", "{ operationId requisites")
    asked = {"owner": company, "input": await told(house, **SPANISH)}
    done = await house.olga.run(save, **asked)
    brazil = await told(house, "BR", legal_name="Acme Brasil Ltda")
    await house.ada.run(save, owner=company, input=brazil)
    states = [await sets(house.olga, company)]

    async def shown() -> list[tuple[str, dict[str, str]]]:
        return [(one["id"], said(one)) for one in await sets(house.olga, company) or []]

    both = await shown()
    undone = await house.olga.run(UNDO, id=done["operationId"])
    assert [one["legal_name"] for _, one in await shown()] == ["Acme Brasil Ltda"]
    await house.olga.run(UNDO, id=undone["operationId"])
    assert await shown() == both, "in its place, under its own id"
    version = (await sets(house.olga, company) or [])[0]["version"]
    assert states[0] is not None and version > states[0][0]["version"], "nobody's old version is right again"

    second = both[1][0]
    first = await house.olga.run(
        save, owner=company, id=second, version=1, input=await told(house, "PL", legal_name="Acme Polska") | {"isPrimary": True}
    )  # fmt: skip
    assert [one for one, _ in await shown()] == [second, both[0][0]]
    await house.ada.run(save, owner=company, id=both[0][0], version=version, input=await told(house, legal_name="Acme"))
    await house.olga.run(UNDO, id=first["operationId"])
    assert (await shown())[1] == both[1], "its template, and its place"

    gone = await house.olga.run(delete, id=both[0][0])
    before = await house.events()
    assert (await house.nora.refused(UNDO, id=gone["operationId"])).code == "NOT_FOUND"
    assert await house.events() == before
    await house.olga.run(UNDO, id=gone["operationId"])
    assert [one for one, _ in await shown()] == [both[0][0], second]

    change = await house.olga.run(
        save, owner=company, id=second, version=3, input=await told(house, "BR", legal_name="X")
    )
    await house.ada.run(save, owner=company, id=second, version=4, input=await told(house, "BR", legal_name="Y"))
    late = await house.olga.run(UNDO, id=change["operationId"])
    assert late == {"__typename": "UndoConflict", "kind": "requisites.updated", "changedBy": {"name": "Ada"}}

    own = (await house.ada.run(OWN, input={"legalName": "We", "taxId": "1"}))["myCompanies"][0]
    more = await house.ada.run(save, owner=own["id"], input=await told(house, **SPANISH))
    assert more["savedId"] and more["operationId"] is None, "settings are not taken back"


async def test_details_whose_template_is_gone_are_not_put_back(house: House) -> None:
    company = (await house.company(title="Acme"))["id"]
    input = {"name": "Own", "form": "LEGAL_ENTITY", "fields": [{"code": "legal_name", "type": "LINE"}]}
    made = (await house.ada.run(SAVE_TEMPLATE, input=input))["requisiteTemplates"][-1]
    given = {"templateId": made["id"], "values": [{"code": "legal_name", "value": "Acme"}]}
    saved = await house.ada.run(SAVE, owner=company, input=given)
    gone = await house.ada.run(DELETE.replace("{ requisites", "{ operationId requisites"), id=saved["savedId"])
    await house.ada.run(DELETE_TEMPLATE, id=made["id"])
    refusal = await house.ada.refused(UNDO, id=gone["operationId"])
    assert (refusal.code, refusal.fields) == ("CONFLICT", {"": "TEMPLATE_GONE"})
