"""The details of one's own companies (R12): kept by administrators, read by everyone, one of them the default."""

from __future__ import annotations

from typing import Any

import pytest

from house import House

FIELDS = "myCompanies { id legalName taxId registrationNo address postalAddress phones bankDetails isDefault version }"
READ = "{ %s }" % FIELDS
SAVE = (
    """mutation ($input: MyCompanyInput!, $id: ID, $version: Int) {
  saveMyCompany(input: $input, id: $id, expectedVersion: $version) { %s }
}"""
    % FIELDS
)
DELETE = "mutation ($id: ID!, $default: ID) { deleteMyCompany(id: $id, defaultId: $default) { %s } }" % FIELDS
ACME = {
    "legalName": "Acme Trade S.L.",
    "taxId": "B12345674",
    "registrationNo": "M-123456",
    "address": "Calle Mayor 1, Madrid",
    "phones": ["+34 600 111 222"],
    "bankDetails": "ES91 2100 0418 4502 0005 1332",
}


async def saved(house: House, **more: Any) -> list[dict[str, Any]]:
    """The companies after Ada has saved one."""
    id, version = more.pop("id", None), more.pop("version", None)
    return (await house.ada.run(SAVE, input=ACME | more, id=id, version=version))["myCompanies"]


def defaults(companies: list[dict[str, Any]]) -> list[str]:
    return [one["legalName"] for one in companies if one["isDefault"]]


async def test_one_of_several_is_the_default(house: House) -> None:
    (first,) = await saved(house)
    assert first == {**ACME, "id": first["id"], "postalAddress": None, "isDefault": True, "version": 1}
    assert await house.nora.run(READ) == [first]  # who one is is no secret at work
    assert defaults(await saved(house, legalName="Acme Services")) == [ACME["legalName"]]
    companies = await saved(house, legalName="Acme Polska", isDefault=True)
    assert defaults(companies) == ["Acme Polska"]
    assert [one["version"] for one in companies] == [2, 1, 1], "that it is the default no more is a change"
    second, third = companies[1:]

    moved = await saved(house, id=first["id"], version=2, phones=[], address="  Calle Menor 2 ")
    assert (moved[0]["address"], moved[0]["phones"], moved[0]["version"]) == ("Calle Menor 2", [], 3)
    before = await house.events()
    await saved(house, id=first["id"], version=3, phones=[], address="Calle Menor 2")
    assert await house.events() == before  # nothing differs

    assert (await house.ada.refused(DELETE, id=third["id"])).code == "CONFLICT"
    unknown = await house.ada.refused(DELETE, id=third["id"], default=third["id"])
    assert unknown.fields == {"defaultId": "UNKNOWN_ID"}
    assert await house.events() == before
    left = (await house.ada.run(DELETE, id=third["id"], default=second["id"]))["myCompanies"]
    assert defaults(left) == ["Acme Services"]
    await house.ada.run(DELETE, id=first["id"])
    assert (await house.ada.run(DELETE, id=second["id"]))["myCompanies"] == []
    kinds = [event["kind"] for event in await house.events() if event["item_kind"] == "own_company"]
    assert kinds == [
        f"own_company.{verb}" for verb in ("added", "added", "updated", "added", "updated", "updated", *["deleted"] * 3)
    ]


@pytest.mark.parametrize(
    ("wrong", "fields"),
    [
        ({"legalName": "  "}, {"input.legalName": "REQUIRED"}),
        ({"taxId": "1" * 256, "address": "x" * 1001}, {"input.taxId": "TOO_LONG", "input.address": "TOO_LONG"}),
        ({"phones": ["no phone"]}, {"input.phones[0]": "MALFORMED"}),
        ({"bankDetails": "nul\x00"}, {"input.bankDetails": "MALFORMED"}),
    ],
)
async def test_what_is_wrong_is_named(house: House, wrong: dict[str, Any], fields: dict[str, str]) -> None:
    before = await house.events()
    assert (await house.ada.refused(SAVE, input=ACME | wrong)).fields == fields
    assert await house.events() == before


async def test_what_somebody_changed_meanwhile_is_not_written_over(house: House) -> None:
    (company,) = await saved(house)
    await saved(house, id=company["id"], version=1, taxId="B2")
    refused = await house.ada.refused(SAVE, input=ACME, id=company["id"], version=1)
    assert refused.code == "STALE_VERSION"
    assert (await house.nobody.refused(READ)).code == "UNAUTHENTICATED"


async def test_deals_are_made_as_the_default_company_unless_another_is_chosen(house: House) -> None:
    deal = "query ($id: ID!) { deal: node(id: $id) { ... on Deal { title myCompany { legalName isActive } } } }"
    update = """mutation ($id: ID!, $own: ID) {
      updateDeal(id: $id, expectedVersion: 1, input: {myCompanyId: $own}) { deal { myCompany { legalName } } }
    }"""
    found = 'query ($own: JSON) { deals(filter: {field: "myCompany", value: $own}) { nodes { title } } }'
    before = (await house.deal(title="Before"))["id"]
    (first,) = await saved(house)
    second = (await saved(house, legalName="Acme Services"))[1]
    made = (await house.deal(title="Made"))["id"]
    chosen = (await house.deal(title="Chosen", myCompanyId=second["id"]))["id"]
    none = (await house.deal(title="None", myCompanyId=None))["id"]
    assert [(await house.al.run(deal, id=one))["myCompany"] for one in (before, made, chosen, none)] == [
        None,
        {"legalName": "Acme Trade S.L.", "isActive": True},
        {"legalName": "Acme Services", "isActive": True},
        None,
    ]
    assert [one["title"] for one in (await house.al.run(found, own=first["id"]))["nodes"]] == ["Made"]
    left = (await house.ada.run(DELETE, id=first["id"], default=second["id"]))["myCompanies"]
    assert defaults(left) == ["Acme Services"]
    assert (await house.al.run(deal, id=made))["myCompany"] == {"legalName": "Acme Trade S.L.", "isActive": False}
    gone = await house.al.refused(update, id=none, own=first["id"])
    assert gone.fields == {"input.myCompanyId": "UNKNOWN_ID"}, "one that went out of use can't be chosen"
    events = await house.events()
    await house.ada.run(DELETE, id=first["id"])
    assert await house.events() == events, "it is out of use already"
    again = await saved(house, id=first["id"], version=2, isActive=True)
    assert defaults(again) == ["Acme Services"]
    await house.al.run(update, id=none, own=first["id"])
    for gone in (second, first):
        await house.ada.run(DELETE, id=gone["id"], default=first["id"] if gone is second else None)
    assert defaults(await house.nora.run(READ)) == [], "both went out of use"
    assert defaults(await saved(house, legalName="Acme Polska")) == ["Acme Polska"]
