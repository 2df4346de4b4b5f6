"""Going through all there is for duplicates (R30): groups as one person reads them, without what they told apart."""

from __future__ import annotations

from typing import Any

from graph_client import Client, counted_statements
from house import House

SCAN = """query ($kind: ItemKind! = CONTACT, $by: String! = "emails", $first: Int! = 20, $after: String) {
  scanDuplicates(kind: $kind, by: $by, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { value count items { title } } } }"""
APART = """mutation ($ids: [ID!]!, $distinct: Boolean! = true, $kind: ItemKind! = CONTACT) {
  markNotDuplicate(kind: $kind, ids: $ids, areDistinct: $distinct) { ids } }"""


async def groups(client: Client, **asked: Any) -> dict[str, list[str]]:
    """The groups of the first page: what they have in common, and who."""
    page = await client.run(SCAN, **asked)
    assert page["totalCount"] == len(page["nodes"])
    assert all(group["count"] == len(group["items"]) for group in page["nodes"])
    return {group["value"]: [item["title"] for item in group["items"]] for group in page["nodes"]}


async def test_groups_are_those_that_one_may_read(house: House) -> None:
    def mail(*names: str) -> dict[str, Any]:
        return {"emails": [{"value": f"{name}@b.de"} for name in names]}

    await house.contact(lastName="One", **mail("a", "b"))
    await house.contact(house.olga, lastName="Two", **mail("A", "c"))
    await house.contact(house.olga, firstName="t", lastName="WO", **mail("a", "c"))
    gone = await house.contact(lastName="Gone", **mail("b"))
    await house.ada.run("mutation ($id: ID!) { deleteContacts(ids: [$id]) { deletedIds } }", id=gone["id"])
    assert await groups(house.ada) == {"a@b.de": ["One", "Two", "t WO"], "c@b.de": ["Two", "t WO"]}
    assert await groups(house.olga) == {"a@b.de": ["Two", "t WO"], "c@b.de": ["Two", "t WO"]}
    assert await groups(house.nora) == {}
    assert await groups(house.ada, by="title") == {}
    await house.company(title="Łódź Textiles")
    await house.company(title="lodz  TEXTILES")
    assert await groups(house.ada, kind="COMPANY", by="title") == {"lodz textiles": ["Łódź Textiles", "lodz  TEXTILES"]}


async def test_what_is_told_apart_is_remembered_for_one_person(house: House) -> None:
    people = [await house.contact(firstName="Ana", lastName="Roe") for _ in range(3)]
    ids = [one["id"] for one in people]
    first = await house.events()
    await house.ada.run(APART, ids=ids[:2])
    assert list((await groups(house.ada, by="title")).values()) == [["Ana Roe"] * 3]
    await house.ada.run(APART, ids=ids[::-1])
    assert await groups(house.ada, by="title") == {}
    beside = "query ($id: ID!) { contact(id: $id) { duplicates { item { id } } } }"
    assert (await house.ada.run(beside, id=ids[0]))["duplicates"] == []
    assert len((await house.al.run(beside, id=ids[0]))["duplicates"]) == 2
    assert list((await groups(house.al, by="title")).values()) == [["Ana Roe"] * 3]
    await house.ada.run(APART, ids=ids[1:], distinct=False)
    assert len(await groups(house.ada, by="title")) == 1
    await house.ada.run(APART, ids=ids)
    await house.contact(firstName="ana", lastName="roe")  # somebody new may be any of them
    assert list((await groups(house.ada, by="title")).values()) == [["Ana Roe"] * 3 + ["ana roe"]]
    assert len(await house.events()) == len(first) + 1

    for asked, code in (
        ({"ids": ids[:1]}, "VALIDATION"),
        ({"ids": [(await house.company())["id"], ids[0]]}, "VALIDATION"),
        ({"ids": ids, "kind": "DEAL"}, "VALIDATION"),
    ):
        assert (await house.ada.refused(APART, **asked)).code == code
    assert (await house.olga.refused(APART, ids=ids)).code == "NOT_FOUND"
    assert (await house.nobody.refused(APART, ids=ids)).code == "UNAUTHENTICATED"


async def test_pages_follow_one_another(house: House) -> None:
    for letter in "dacb":
        for _ in range(2):
            await house.contact(lastName=letter)
    seen, after = [], None
    while True:
        with counted_statements() as statements:
            page = await house.ada.run(SCAN, by="title", first=3, after=after)
        assert len(statements) <= 4
        assert page["totalCount"] == 4
        seen += [group["value"] for group in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert seen == list("abcd")
    refusal = await house.ada.refused(SCAN, by="phones", after=after)
    assert (refusal.code, refusal.fields) == ("VALIDATION", {"after": "BAD_CURSOR"})
