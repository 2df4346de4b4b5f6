"""One record of several (R30): nothing gets lost, nothing points to what went, and all of it can be taken back."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from graph_client import Client
from house import House
from trato.db.sql import Sql, fetch
from trato.duplicates import merging
from trato.graph.kit.ids import split_id

MERGE = """mutation ($kind: ItemKind! = CONTACT, $into: ID!, $ids: [ID!]!, $choices: [MergeChoiceInput!], $key: ID) {
  mergeItems(kind: $kind, masterId: $into, ids: $ids, choices: $choices, clientOpId: $key) {
    operationId item { id number title version } } }"""
PREVIEW = """query ($kind: ItemKind! = CONTACT, $into: ID!, $ids: [ID!]!) {
  mergePreview(kind: $kind, masterId: $into, ids: $ids) { items { id } masterIds
    fields { field isConflict values { itemId value } merged } } }"""
UNDO = """mutation ($id: ID!) { undo(operationId: $id) {
  ... on Undone { operationId } ... on UndoConflict { kind changedBy { name } } } }"""
CONTACT = """query ($id: ID!) { contact(id: $id) { id title version firstName lastName post
  phones { value } emails { value } tags { name } observers { name } description responsible { name }
  companies { nodes { title } } primaryCompany { title } deals { nodes { title } }
  activities { nodes { subject } } requisites { id legalName } customFields { code value }
  timeline(first: 100) { nodes { kind item { title } comment { text } } } } }"""
COMPANY = """query ($id: ID!) { company(id: $id) { title phones { value }
  contacts { nodes { title } } deals { nodes { title } } activities { nodes { subject } } } }"""
PLAN = "mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }"
SAY = "mutation ($id: ID!, $text: String!) { addComment(itemId: $id, text: $text) { comment { id } } }"
UPDATE = """mutation ($id: ID!, $input: ContactInput!, $version: Int!) {
  updateContact(id: $id, input: $input, expectedVersion: $version) { contact { id } } }"""
RESTORE = "mutation ($id: ID!) { restoreItem(id: $id) { item { id } } }"


def channels(*values: str) -> list[dict[str, str]]:
    """Phones or addresses as inputs."""
    return [{"value": value} for value in values]


async def told(client: Client, item: dict[str, Any]) -> dict[str, Any]:
    """A contact as the client reads it, without what counts changes."""
    found = await client.run(CONTACT, id=item["id"])
    return {name: value for name, value in found.items() if name not in ("version", "timeline")}


def names(nodes: dict[str, Any], field: str = "title") -> list[str]:
    """What the nodes of a list are called."""
    return sorted(node[field] for node in nodes["nodes"])


async def everything(
    tables: str = "contact company deal activity comment item_channel item_tag deal_contact"
    " contact_company activity_binding requisite_set timeline_pin merged_item item_merge event",
) -> Any:
    """All rows of what a merge writes."""
    return {table: await fetch(Sql(f"SELECT * FROM {table} ORDER BY id")) for table in tables.split()}


class Twice:
    """Ana, who is there twice: with deals, plans, words and companies of either."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.one: dict[str, Any] = {}
        self.other: dict[str, Any] = {}

    async def begin(self) -> Twice:
        """Make both of her."""
        house, ada = self.house, self.house.ada
        acme, bolt = await house.company(title="Acme"), await house.company(title="Bolt")
        tags = [
            (await ada.run(f'mutation {{ createTag(input: {{name: "{name}"}}) {{ tag {{ id }} }} }}'))["tag"]["id"]
            for name in ("red", "blue")
        ]
        self.one = await house.contact(
            firstName="Ana", lastName="Roe", phones=channels("+34600111222"), companyIds=[acme["id"]], tagIds=tags[:1]
        )
        self.other = await house.contact(
            firstName="Ana", lastName="Roe", post="Buyer", phones=channels("0034 600 111 222", "+34911"),
            emails=channels("ana@roe.es"), companyIds=[bolt["id"], acme["id"]], tagIds=tags,
            observerIds=[await house.user_id(house.olga)],
        )  # fmt: skip
        both = [self.one["id"], self.other["id"]]
        await house.deal(title="Of one", contactIds=both[:1])
        await house.deal(title="Of both", contactIds=both[::-1])
        await house.deal(title="Of the other", contactIds=both[1:])
        for subject, items in (("Call one", both[:1]), ("Call both", both), ("Call the other", both[1:])):
            await ada.run(PLAN, input={"type": "CALL", "subject": subject, "itemIds": items})
        await ada.run(SAY, id=self.one["id"], text="Said of one")
        await ada.run(SAY, id=self.other["id"], text="Said of the other")
        return self

    async def merge(self, client: Client | None = None, **more: Any) -> dict[str, Any]:
        """Let the other go into the one."""
        asked = {"into": self.one["id"], "ids": [self.other["id"]], **more}
        merged: dict[str, Any] = await (client or self.house.ada).run(MERGE, **asked)
        return merged


@pytest.fixture
async def twice(house: House) -> Twice:
    """Ana, twice."""
    return await Twice(house).begin()


async def test_nothing_gets_lost(house: House, twice: Twice) -> None:
    merged = await twice.merge()
    assert merged["item"]["number"] == twice.one["number"]
    ana = await house.ada.run(CONTACT, id=twice.one["id"])
    assert ana["post"] == "Buyer"
    assert [one["value"] for one in ana["phones"]] == ["+34600111222", "+34911"]
    assert [one["value"] for one in ana["emails"]] == ["ana@roe.es"]
    assert sorted(tag["name"] for tag in ana["tags"]) == ["blue", "red"]
    assert [one["name"] for one in ana["observers"]] == ["Olga"]
    assert (names(ana["companies"]), ana["primaryCompany"]["title"]) == (["Acme", "Bolt"], "Acme")
    assert names(ana["deals"]) == ["Of both", "Of one", "Of the other"]
    assert names(ana["activities"], "subject") == ["Call both", "Call one", "Call the other"]
    said = [entry["comment"]["text"] for entry in ana["timeline"]["nodes"] if entry["comment"]]
    assert sorted(said) == ["Said of one", "Said of the other"]
    kinds = [entry["kind"] for entry in ana["timeline"]["nodes"]]
    assert (kinds[0], kinds.count("contact.created"), "contact.absorbed" in kinds) == ("contact.merged", 2, False)
    found = await house.ada.run('{ contacts(search: "ana@roe.es") { nodes { number } } }')
    assert [one["number"] for one in found["nodes"]] == [twice.one["number"]]
    # Whoever has the other's link comes to the one.
    other = "query ($id: ID!, $number: Int!) { node(id: $id) { id } contact(number: $number) { id } }"
    answered = await house.ada.run(other, id=twice.other["id"], number=twice.other["number"])
    assert answered == {"node": {"id": twice.one["id"]}, "contact": {"id": twice.one["id"]}}
    # A comment that has moved is still one's own to change.
    comment = next(entry["comment"] for entry in ana["timeline"]["nodes"] if entry["comment"])
    assert comment["text"] in said


async def test_the_first_phone_stays_the_first(house: House) -> None:
    one, other, third = [
        await house.contact(lastName="Roe", phones=channels(*phones))
        for phones in (["+34600111222"], ["0034 600 111 222", "+34911"], ["+34912", "+34 600111222"])
    ]
    await house.ada.run(MERGE, into=one["id"], ids=[other["id"], third["id"]])
    phones = (await house.ada.run(CONTACT, id=one["id"]))["phones"]
    assert [phone["value"] for phone in phones] == ["+34600111222", "+34911", "+34912"]


async def test_nothing_points_to_what_went(twice: Twice) -> None:
    await twice.merge()
    _, gone = split_id(twice.other["id"], "id")
    for table, column in (
        ("deal_contact", "contact_id"), ("activity_binding", "item_id"), ("comment", "item_id"),
        ("timeline_pin", "item_id"), ("origin_ref", "item_id"), ("notification", "item_id"),
    ):  # fmt: skip
        own = " AND item_kind = 'contact'" if column == "item_id" else ""
        assert await fetch(Sql(f"SELECT id FROM {table} WHERE {column} = ?{own}", (gone,))) == [], table


async def test_each_deal_and_plan_that_moves_has_its_event(house: House, twice: Twice) -> None:
    last = (await house.events())[-1]["id"]
    await twice.merge()
    kinds = [event["kind"] for event in await house.events(last)]
    assert sorted(kinds) == sorted(
        ["contact.merged", "contact.absorbed", "deal.updated", "deal.updated", "activity.bound", "activity.bound"]
    )


async def test_where_they_differ_somebody_chooses(house: House) -> None:
    olga = await house.user_id(house.olga)
    one = await house.contact(firstName="Ana", lastName="Roe", post="Buyer", description="Old")
    other = await house.contact(firstName="Anna", lastName="Roe", post="Buyer", responsibleId=olga)
    asked = {"into": one["id"], "ids": [other["id"]]}
    before = await everything()
    refusal = await house.ada.refused(MERGE, **asked)
    assert (refusal.code, refusal.fields) == (
        "VALIDATION",
        {"choices.firstName": "CONFLICT", "choices.responsible": "CONFLICT"},
    )
    preview = await house.ada.run(PREVIEW, **asked)
    assert [one["id"] for one in preview["items"]] == preview["masterIds"] == [one["id"], other["id"]]
    shown = {line["field"]: line for line in preview["fields"]}
    assert {name for name, line in shown.items() if line["isConflict"]} == {"firstName", "responsible"}
    assert shown["responsible"]["values"][1] == {"itemId": other["id"], "value": {"id": olga, "name": "Olga"}}
    assert (shown["post"]["merged"], shown["description"]["merged"]) == ("Buyer", "Old")
    partly = [{"field": "firstName", "itemId": other["id"]}]
    assert set((await house.ada.refused(MERGE, **asked, choices=partly)).fields) == {"choices.responsible"}
    for choices, path in (
        ([{"field": "nothing", "itemId": one["id"]}], "choices[0].field"),
        ([{"field": "phones", "itemId": one["id"]}], "choices[0].field"),
        (partly * 2, "choices[1].field"),
        ([{"field": "post", "itemId": (await house.contact())["id"]}], "choices[0].itemId"),
    ):
        assert list((await house.ada.refused(MERGE, **asked, choices=choices)).fields) == [path]
    assert (await everything())["item_merge"] == before["item_merge"] == []
    choices = [*partly, {"field": "responsible", "itemId": one["id"]}]
    merged = await house.ada.run(MERGE, **asked, choices=choices)
    assert merged["item"]["title"] == "Anna Roe"
    assert (await told(house.ada, one))["responsible"]["name"] == "Ada"


async def test_companies_merge_with_their_people_and_deals(house: House) -> None:
    one, other = await house.company(title="Acme"), await house.company(title="ACME", phones=channels("+34911"))
    await house.contact(lastName="Both", companyIds=[other["id"], one["id"]])
    await house.contact(lastName="Only", companyIds=[other["id"]])
    await house.deal(title="A deal", companyId=other["id"])
    await house.ada.run(PLAN, input={"type": "CALL", "subject": "Call", "itemIds": [other["id"]]})
    choices = [{"field": "title", "itemId": one["id"]}]
    await house.ada.run(MERGE, kind="COMPANY", into=one["id"], ids=[other["id"]], choices=choices)
    acme = await house.ada.run(COMPANY, id=other["id"])
    assert (acme["title"], names(acme["contacts"]), names(acme["deals"])) == ("Acme", ["Both", "Only"], ["A deal"])
    assert (names(acme["activities"], "subject"), acme["phones"]) == (["Call"], channels("+34911"))
    people = await house.ada.run("{ contacts { nodes { companies { totalCount } primaryCompany { title } } } }")
    assert people["nodes"] == [{"companies": {"totalCount": 1}, "primaryCompany": {"title": "Acme"}}] * 2


async def test_all_of_it_is_taken_back(house: House, twice: Twice) -> None:
    before = [await told(house.ada, item) for item in (twice.one, twice.other)]
    merged = await twice.merge()
    refusal = await house.ada.refused(RESTORE, id=twice.other["id"])
    assert (refusal.code, refusal.fields) == ("CONFLICT", {"": "MERGED"})
    undone = await house.ada.run(UNDO, id=merged["operationId"])
    assert [await told(house.ada, item) for item in (twice.one, twice.other)] == before
    timeline = (await house.ada.run(CONTACT, id=twice.one["id"]))["timeline"]["nodes"]
    assert [entry["kind"] for entry in timeline][:2] == ["contact.unmerged", "contact.merged"]
    assert [entry["comment"]["text"] for entry in timeline if entry["comment"]] == ["Said of one"]
    again = await house.ada.refused(UNDO, id=undone["operationId"])
    assert (again.code, again.fields) == ("CONFLICT", {"": "NOT_UNDOABLE"})
    assert (await house.ada.refused(UNDO, id=merged["operationId"])).code == "NOT_FOUND"


async def test_what_was_changed_since_stays_merged(house: House, twice: Twice) -> None:
    merged = await twice.merge()
    await house.al.run(UPDATE, id=twice.one["id"], input={"post": "Owner"}, version=merged["item"]["version"])
    state = await everything()
    refused = await house.ada.run(UNDO, id=merged["operationId"])
    assert refused == {"kind": "contact.updated", "changedBy": {"name": "Al"}}
    assert await everything() == state


async def test_what_is_merged_again_brings_all_along(house: House, twice: Twice) -> None:
    await twice.merge()
    third = await house.contact(firstName="Ana", lastName="Roe")
    second = await house.ada.run(MERGE, into=third["id"], ids=[twice.one["id"]])
    answered = await house.ada.run(CONTACT, id=twice.other["id"])
    assert answered["id"] == third["id"]
    assert [entry["kind"] for entry in answered["timeline"]["nodes"]].count("contact.created") == 3
    await house.ada.run(UNDO, id=second["operationId"])
    assert (await house.ada.run(CONTACT, id=twice.other["id"]))["id"] == twice.one["id"]
    assert names((await house.ada.run(CONTACT, id=twice.one["id"]))["deals"]) == ["Of both", "Of one", "Of the other"]


async def test_legal_details_go_along_once(house: House) -> None:
    template = (await house.ada.run("{ requisiteTemplates { id form } }"))[0]["id"]
    save = """mutation ($item: ID!, $template: ID!, $name: String!) { saveRequisites(ownerId: $item,
      input: {templateId: $template, values: [{code: "legal_name", value: $name}]}) { requisites { id } } }"""
    one, other = await house.company(title="Acme"), await house.company(title="Acme")
    await house.ada.run(save, item=one["id"], template=template, name="Acme SL")
    for name in ("Acme SL", "Acme Holding"):
        await house.ada.run(save, item=other["id"], template=template, name=name)
    details = "query ($id: ID!) { company(id: $id) { legalName requisites { legalName } } }"
    merged = await house.ada.run(MERGE, kind="COMPANY", into=one["id"], ids=[other["id"]])
    acme = await house.ada.run(details, id=one["id"])
    assert (acme["legalName"], len(acme["requisites"])) == ("Acme SL", 2)
    await house.ada.run(UNDO, id=merged["operationId"])
    assert len((await house.ada.run(details, id=one["id"]))["requisites"]) == 1
    assert len((await house.ada.run(details, id=other["id"]))["requisites"]) == 2


async def test_a_failure_in_the_middle_leaves_everything(
    house: House, twice: Twice, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = await everything()
    for step in ("move_requisites", "change", "move_rows", "rebind", "refer", "log_event"):
        with monkeypatch.context() as broken:

            async def fail(*_: Any, **__: Any) -> None:
                raise RuntimeError("broken")

            broken.setattr(merging, step, fail)
            result = await house.ada.result(MERGE, into=twice.one["id"], ids=[twice.other["id"]])
        assert result.errors, step
        assert await everything() == before, step
    await twice.merge()


async def test_of_two_who_merge_at_once_one_wins(house: House, twice: Twice) -> None:
    results = await asyncio.gather(
        house.ada.result(MERGE, into=twice.one["id"], ids=[twice.other["id"]]),
        house.al.result(MERGE, into=twice.other["id"], ids=[twice.one["id"]]),
    )
    codes = [error.original_error.code.value for result in results for error in result.errors or ()]  # type: ignore[union-attr]
    assert codes == ["NOT_FOUND"]
    assert len(await fetch_living()) == 1


async def fetch_living() -> Any:
    """The contacts that are there."""
    return await fetch(Sql("SELECT id FROM contact WHERE deleted_at IS NULL"))


async def test_rights_on_all_of_them_are_needed(house: House) -> None:
    mine = await house.contact(house.olga, lastName="Roe")
    hidden, watched = (
        await house.contact(lastName="Roe"),
        await house.contact(lastName="Roe", observerIds=[await house.user_id(house.olga)]),
    )
    before = await everything()
    for client, other, code in (
        (house.olga, hidden, "NOT_FOUND"),
        (house.olga, watched, "FORBIDDEN"),
        (house.nora, watched, "NOT_FOUND"),
        (house.nobody, watched, "UNAUTHENTICATED"),
    ):
        assert (await client.refused(MERGE, into=mine["id"], ids=[other["id"]])).code == code
        assert (await client.refused(MERGE, into=other["id"], ids=[mine["id"]])).code == code
        if code == "FORBIDDEN":  # who reads them may look at what would come of it
            assert len((await client.run(PREVIEW, into=mine["id"], ids=[other["id"]]))["items"]) == 2
        else:
            assert (await client.refused(PREVIEW, into=mine["id"], ids=[other["id"]])).code == code
    for into, ids, path, code in (
        (mine, [mine["id"]], "ids", "MASTER_AMONG_THEM"),
        (mine, [(await house.company())["id"]], "ids[0]", "WRONG_ID_TYPE"),
        (mine, [], "ids", "OUT_OF_RANGE"),
    ):
        assert (await house.ada.refused(MERGE, into=into["id"], ids=ids)).fields == {path: code}
    deals = [await house.deal() for _ in range(2)]
    asked = {"kind": "DEAL", "into": deals[0]["id"], "ids": [deals[1]["id"]]}
    assert (await house.ada.refused(MERGE, **asked)).fields == {"kind": "NOT_MATCHED"}
    after = await everything("contact merged_item item_merge")
    assert after == {table: before[table] for table in after}


async def test_what_one_does_not_see_goes_along(house: House) -> None:
    """A deal and a company out of sight move like all else, and their names stay hidden."""
    company = await house.company(title="Secret Ltd")
    mine, other = [await house.contact(house.olga, lastName="Roe") for _ in range(2)]
    await house.ada.run(UPDATE, id=other["id"], input={"companyIds": [company["id"]]}, version=1)
    await house.deal(title="Secret deal", contactIds=[other["id"]])
    await house.olga.run(MERGE, into=mine["id"], ids=[other["id"]])
    ada = await house.ada.run(CONTACT, id=mine["id"])
    assert (names(ada["companies"]), names(ada["deals"])) == (["Secret Ltd"], ["Secret deal"])
    assert "Secret" not in str(await house.olga.result(CONTACT, id=mine["id"]))


async def test_groups_are_merged_without_asking_where_nothing_differs(house: House) -> None:
    merge = """mutation ($groups: [[ID!]!]!) { mergeDuplicates(kind: CONTACT, groups: $groups) {
      groups { masterId code operationId } } }"""
    alike = [await house.contact(lastName="Roe", phones=channels(f"+3491{n}")) for n in range(3)]
    differing = [await house.contact(lastName="Doe", post=post) for post in ("Buyer", "Owner")]
    groups = [[one["id"] for one in group] for group in (alike[::-1], differing)]
    done = (await house.ada.run(merge, groups=groups))["groups"]
    assert [(one["masterId"], one["code"]) for one in done] == [(alike[0]["id"], None), (groups[1][0], "VALIDATION")]
    assert len((await told(house.ada, alike[0]))["phones"]) == 3
    await house.ada.run(UNDO, id=done[0]["operationId"])
    assert len((await told(house.ada, alike[0]))["phones"]) == 1
