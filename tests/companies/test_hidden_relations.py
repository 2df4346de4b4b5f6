"""Relations to what a person may not see (R36, R75): nothing tells of them, and nothing that person does cuts them."""

from __future__ import annotations

import asyncio
from typing import Any

from graph_client import Client
from house import House
from live.board import Viewer

LINK = "mutation ($c: ID!, $f: ID!) { linkContactCompany(contactId: $c, companyId: $f) { contact { id } } }"
UNLINK = "mutation ($c: ID!, $f: ID!) { unlinkContactCompany(contactId: $c, companyId: $f) { contact { id } } }"
COMPANIES = 'query ($id: ID!) { contact(id: $id) { version companies(sort: [{field: "id"}]) { nodes { id } } } }'
DELETE = "mutation ($id: ID!) { deleteCompanies(ids: [$id]) { deletedIds } }"
DEALS = "query ($filter: Filter) { deals(filter: $filter) { totalCount nodes { id } } }"
CONTACTS = "query ($filter: Filter) { contacts(filter: $filter) { totalCount nodes { id } } }"
CONTACT = "mutation ($id: ID!, $input: ContactInput!) { updateContact(id: $id, input: $input, expectedVersion: 1) { contact { id } } }"


async def companies_of(client: Client, contact: str) -> list[str]:
    return [node["id"] for node in (await client.run(COMPANIES, id=contact))["companies"]["nodes"]]


async def test_links_of_a_hidden_contact_can_not_be_guessed(house: House) -> None:
    linked, other = (await house.company(house.olga))["id"], (await house.company(house.olga))["id"]
    contact = (await house.contact(companyIds=[linked]))["id"]
    refusals = [
        await house.olga.refused(document, c=contact, f=company)
        for document in (LINK, UNLINK)
        for company in (linked, other)
    ]
    assert {refusal.code for refusal in refusals} == {"NOT_FOUND"}
    assert len({refusal.message for refusal in refusals}) == 1


async def test_hidden_companies_can_not_be_guessed_and_stay(house: House) -> None:
    olga = await house.user_id(house.olga)
    hidden, unlinked, own = (
        (await house.company())["id"],
        (await house.company())["id"],
        (await house.company(house.olga))["id"],
    )
    contact = (await house.contact(responsibleId=olga, companyIds=[hidden]))["id"]
    for company in (hidden, unlinked):
        assert (await house.olga.refused(LINK, c=contact, f=company)).code == "VALIDATION"
        assert (await house.olga.refused(UNLINK, c=contact, f=company)).code == "NOT_FOUND"
    await house.olga.run(LINK, c=contact, f=own)
    assert await companies_of(house.olga, contact) == [own]
    assert await companies_of(house.ada, contact) == [hidden, own]
    await house.olga.run(UNLINK, c=contact, f=own)
    assert await companies_of(house.ada, contact) == [hidden]


async def test_replacing_a_list_keeps_what_one_does_not_see(house: House) -> None:
    olga = await house.user_id(house.olga)
    hidden, own = (await house.company())["id"], (await house.company(house.olga))["id"]
    contact = (await house.contact(responsibleId=olga, companyIds=[hidden]))["id"]
    await house.olga.run(CONTACT, id=contact, input={"companyIds": [own]})
    assert await companies_of(house.ada, contact) == [hidden, own]


async def test_a_company_in_the_recycle_bin_hinders_no_link_and_comes_back(house: House) -> None:
    gone, new = (await house.company())["id"], (await house.company())["id"]
    contact = (await house.contact(companyIds=[gone]))["id"]
    await house.ada.run(DELETE, id=gone)
    await house.ada.run(LINK, c=contact, f=new)
    await house.ada.run("mutation ($id: ID!) { restoreItem(id: $id) { item { id } } }", id=gone)
    assert await companies_of(house.ada, contact) == [gone, new]


async def test_links_made_at_once_are_all_made(house: House) -> None:
    contact = (await house.contact())["id"]
    companies = [(await house.company())["id"] for _ in range(6)]
    await asyncio.gather(*(house.ada.run(LINK, c=contact, f=company) for company in companies))
    assert await companies_of(house.ada, contact) == companies


async def test_who_left_the_house_hinders_no_change(house: House) -> None:
    from trato.accounts.models import User

    olga, al = await house.user_id(house.olga), await house.user_id(house.al)
    contact = (await house.contact(observerIds=[olga], responsibleId=olga))["id"]
    await User.filter(name="Olga").update(is_active=False)
    await house.ada.run(CONTACT, id=contact, input={"observerIds": [olga, al], "responsibleId": olga})
    other = (await house.contact())["id"]
    assert (await house.ada.refused(CONTACT, id=other, input={"observerIds": [olga]})).code == "VALIDATION"


async def test_filters_know_nothing_of_hidden_relations(house: House) -> None:
    """Asked for a hidden company, or for having one, a filter answers as if there were none."""
    olga = await house.user_id(house.olga)
    hidden, own = (await house.company())["id"], (await house.company(house.olga))["id"]
    deals = [(await house.deal(responsibleId=olga, companyId=company))["id"] for company in (hidden, own)]
    contacts = [(await house.contact(responsibleId=olga, companyIds=[company]))["id"] for company in (hidden, own)]

    async def found(client: Client, document: str, filter: dict[str, Any]) -> set[str]:
        page = await client.run(document, filter=filter)
        assert page["totalCount"] == len(page["nodes"])
        return {node["id"] for node in page["nodes"]}

    for document, name, (of_hidden, of_own) in ((DEALS, "company", deals), (CONTACTS, "companies", contacts)):
        for filter, olgas, adas in (
            ({"op": "EQ", "value": hidden}, set(), {of_hidden}),
            ({"op": "IN", "value": [hidden, own]}, {of_own}, {of_hidden, of_own}),
            ({"op": "NE", "value": hidden}, {of_hidden, of_own}, {of_own}),
            ({"op": "EMPTY"}, {of_hidden}, set()),
            ({"op": "NOT_EMPTY"}, {of_own}, {of_hidden, of_own}),
        ):
            assert await found(house.olga, document, {"field": name, **filter}) == olgas, filter
            assert await found(house.ada, document, {"field": name, **filter}) == adas, filter
    await house.ada.run(DELETE, id=hidden)
    assert await found(house.ada, DEALS, {"field": "company", "op": "EMPTY"}) == {deals[0]}


async def test_a_copy_leaves_out_what_one_does_not_see(house: House) -> None:
    olga = await house.user_id(house.olga)
    company, contact, own = (
        (await house.company())["id"],
        (await house.contact())["id"],
        (await house.contact(house.olga))["id"],
    )
    deal = (await house.deal(responsibleId=olga, companyId=company, contactIds=[contact, own]))["id"]
    document = "mutation ($id: ID!) { copyDeal(id: $id) { deal { id } } }"
    copied = (await house.olga.run(document, id=deal))["deal"]["id"]
    seen = await house.ada.run(
        "query ($id: ID!) { deal(id: $id) { company { id } contacts { nodes { id } } } }", id=copied
    )
    assert seen == {"company": None, "contacts": {"nodes": [{"id": own}]}}


async def test_boards_hear_nothing_of_hidden_companies(house: House) -> None:
    """Deleting a company, or handing it over, is told to the boards of those only from whom it vanishes."""
    olga, al = await house.user_id(house.olga), await house.user_id(house.al)
    hidden, own = (await house.company()), (await house.company(house.olga))
    people = (house.olga, await house.hire("Pia"), house.ada)
    viewers = [await Viewer(client, pipeline=house.pipeline["id"]).open() for client in people]
    update = "mutation ($id: ID!, $to: ID!) { updateCompany(id: $id, input: {responsibleId: $to}, expectedVersion: 1) { company { id } } }"
    await house.ada.run(update, id=hidden["id"], to=al)
    await house.ada.run(DELETE, id=hidden["id"])
    await house.ada.run(update, id=own["id"], to=al)
    await house.ada.run('mutation { createDeal(input: {title: "Last", responsibleId: "%s"}) { deal { id } } }' % olga)
    for viewer in viewers:
        await viewer.agrees()
        await asyncio.sleep(0.3)
        await viewer.close()
    told = [[message["kind"] for message in viewer.messages if message["type"] == "RESYNC"] for viewer in viewers]
    assert told == [["company.updated"], [], ["company.deleted"]]
