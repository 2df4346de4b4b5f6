"""Pick lists (R14): what administrators do with their values, and what records then may choose, keep and show."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from house import House

LIST = "pickList { version items { id code label color isActive isSystem version } }"
READ = (
    '{ pickList(code: "LOSS_REASON") { code label version items { id code label color isActive isSystem version } } }'
)
ADD = "mutation ($input: AddPickListItemInput!) { addPickListItem(input: $input) { %s } }" % LIST
CHANGE = (
    """mutation ($id: ID!, $input: UpdatePickListItemInput!, $version: Int = 1) {
  updatePickListItem(id: $id, input: $input, expectedVersion: $version) { %s }
}"""
    % LIST
)
ORDER = "mutation ($code: String!, $ids: [ID!]!) { reorderPickListItems(code: $code, ids: $ids) { %s } }" % LIST
DELETE = "mutation ($id: ID!, $by: ID) { deletePickListItem(id: $id, replaceWithId: $by) { %s } }" % LIST
RESET = "mutation ($code: String!) { resetPickList(code: $code) { %s } }" % LIST
LOSE = """mutation ($id: ID!, $stage: ID!, $reason: ID!) {
  closeDeal(id: $id, stageId: $stage, expectedVersion: 1, input: {lossReasonId: $reason}) { __typename }
}"""
DEAL = "query ($id: ID!) { deal(id: $id) { version lossReason { id label isActive isRemoved } } }"
DEFAULTS = ["Price", "Chose another supplier", "No budget", "Not now", "Does not fit", "No answer", "Other"]


def labels(answer: dict[str, Any]) -> list[str]:
    return [item["label"] for item in answer["pickList"]["items"]]


async def add(house: House, label: str, **more: Any) -> dict[str, Any]:
    """A value added by Ada."""
    answer = await house.ada.run(ADD, input={"listCode": "LOSS_REASON", "label": label, **more})
    return next(item for item in answer["pickList"]["items"] if item["label"] == " ".join(label.split()))


async def lost(house: House, reason: str) -> dict[str, Any]:
    """A deal lost for this reason."""
    deal = await house.deal()
    await house.ada.run(LOSE, id=deal["id"], stage=house.stages["Deal lost"], reason=reason)
    return deal


async def test_every_installation_has_reasons_of_loss(house: House) -> None:
    picked = await house.olga.run(READ)
    assert (picked["code"], picked["version"]) == ("LOSS_REASON", 1)
    assert [item["label"] for item in picked["items"]] == DEFAULTS
    assert [item["code"] for item in picked["items"] if item["isSystem"]] == ["OTHER"]
    unknown = await house.olga.refused('{ pickList(code: "COLOURS") { version } }')
    assert unknown.fields == {"code": "UNKNOWN_LIST"}
    (described,) = [
        field
        for field in await house.olga.run("{ fields(kind: DEAL) { code type pickList sortable } }")
        if field["pickList"] == "LOSS_REASON"
    ]
    assert described == {"code": "lossReason", "type": "PICK_LIST", "pickList": "LOSS_REASON", "sortable": True}


LISTED = {
    "DEAL": {"type": "DEAL_TYPE", "source": "SOURCE"},
    "COMPANY": {"type": "COMPANY_TYPE", "industry": "INDUSTRY", "employeeCount": "EMPLOYEE_COUNT"},
    "CONTACT": {"type": "CONTACT_TYPE", "salutation": "SALUTATION", "source": "SOURCE"},
}


async def test_records_are_told_apart_by_values_of_lists(house: House) -> None:
    """R14: each list has a field that is written, read, found by its label, and refuses another list's values."""
    for kind, fields in LISTED.items():
        node, plural = kind.capitalize(), {"COMPANY": "companies"}.get(kind, f"{kind.lower()}s")
        make = "mutation ($input: %sInput!) { create%s(input: $input) { %s { id } } }" % (node, node, kind.lower())
        read = "query ($filter: Filter) { %s(filter: $filter) { nodes { title %s { label } } } }"
        for field, code in fields.items():
            picked = await house.ada.run(
                "query ($code: String!) { pickList(code: $code) { items { id label } } }", code=code
            )
            first, *_, last = picked["items"]
            name = {"lastName": field} if kind == "CONTACT" else {"title": field}
            await house.ada.run(make, input=name | {f"{field}Id": last["id"]})
            wanted = {"field": field, "op": "CONTAINS", "value": last["label"].lower()}
            found = await house.ada.run(read % (plural, field), filter=wanted)
            assert found["nodes"] == [{"title": field, field: {"label": last["label"]}}]
            other = {"field": field, "value": first["id"]}
            assert (await house.ada.run(read % (plural, field), filter=other))["nodes"] == []
            strange = name | {f"{field}Id": await house.reason()}
            refused = await house.ada.refused(make, input=strange)
            assert refused.fields == {f"input.{field}Id": "UNKNOWN_ID"}


async def test_a_value_is_added_and_at_once_selectable(house: House) -> None:
    added = await add(house, "  Too   late ", color="#ABCDEF")
    assert added | {"id": None} == {
        "id": None,
        "code": "TOO_LATE",
        "label": "Too late",
        "color": "#abcdef",
        "isActive": True,
        "isSystem": False,
        "version": 1,
    }
    deal = await lost(house, added["id"])
    assert (await house.ada.run(DEAL, id=deal["id"]))["lossReason"]["label"] == "Too late"
    assert (await add(house, "Цена"))["code"] == "VALUE"


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ({"label": " "}, {"input.label": "REQUIRED"}),
        ({"label": "x" * 101}, {"input.label": "TOO_LONG"}),
        ({"label": "PRÍCE"}, {"input.label": "DUPLICATE"}),
        ({"label": "New", "code": "price"}, {"input.code": "MALFORMED"}),
        ({"label": "New", "code": "PRICE"}, {"input.code": "DUPLICATE"}),
        ({"label": "New", "color": "red"}, {"input.color": "MALFORMED"}),
        ({"label": "New", "listCode": "COLOURS"}, {"input.listCode": "UNKNOWN_LIST"}),
    ],
)
async def test_what_no_value_can_be_is_refused(given: dict[str, Any], fault: dict[str, str], house: House) -> None:
    before = (await house.events())[-1]["id"]
    assert (await house.ada.refused(ADD, input={"listCode": "LOSS_REASON", **given})).fields == fault
    assert await house.events(before) == []


async def test_a_value_is_renamed_coloured_and_switched_off(house: House) -> None:
    """Records that have it keep it, and may be changed otherwise; no other may choose it."""
    price, deal = await house.reason(), await house.deal()
    await house.ada.run(LOSE, id=deal["id"], stage=house.stages["Deal lost"], reason=price)
    changed = await house.ada.run(CHANGE, id=price, input={"label": "PRICE", "color": "#112233", "isActive": False})
    assert changed["pickList"]["items"][0] | {"id": None} == {
        "id": None,
        "code": "PRICE",
        "label": "PRICE",
        "color": "#112233",
        "isActive": False,
        "isSystem": False,
        "version": 2,
    }
    assert (await house.ada.refused(CHANGE, id=price, input={"label": "Late"})).code == "STALE_VERSION"
    twice = await house.ada.refused(CHANGE, id=price, input={"label": "other"}, version=2)
    assert twice.fields == {"input.label": "DUPLICATE"}
    save = """mutation ($id: ID!, $reason: ID!) {
      updateDeal(id: $id, expectedVersion: 2, input: {lossReasonId: $reason, probability: 5}) { deal { version } }
    }"""
    assert (await house.ada.run(save, id=deal["id"], reason=price))["deal"]["version"] == 3
    other = await house.deal()
    refusal = await house.ada.refused(LOSE, id=other["id"], stage=house.stages["Deal lost"], reason=price)
    assert refusal.fields == {"input.lossReasonId": "UNKNOWN_ID"}


async def test_values_are_ordered_all_at_once(house: House) -> None:
    ids = [item["id"] for item in (await house.ada.run(READ))["items"]]
    ordered = await house.ada.run(ORDER, code="LOSS_REASON", ids=ids[::-1])
    assert labels(ordered) == DEFAULTS[::-1]
    assert (await house.ada.refused(ORDER, code="LOSS_REASON", ids=ids[1:])).fields == {"ids": "NOT_ALL"}


async def test_a_deleted_value_stays_where_it_was_chosen(house: House) -> None:
    """And comes back with everything when its label is added again."""
    price = await house.reason()
    deal = await lost(house, price)
    assert labels(await house.ada.run(DELETE, id=price)) == DEFAULTS[1:]
    kept = (await house.ada.run(DEAL, id=deal["id"]))["lossReason"]
    assert kept == {"id": price, "label": "Price", "isActive": False, "isRemoved": True}
    other = await house.deal()
    refusal = await house.ada.refused(LOSE, id=other["id"], stage=house.stages["Deal lost"], reason=price)
    assert refusal.fields == {"input.lossReasonId": "UNKNOWN_ID"}
    assert (await house.ada.refused(DELETE, id=price)).code == "NOT_FOUND"
    assert (await add(house, "price"))["id"] == price
    assert (await house.ada.run(DEAL, id=deal["id"]))["lossReason"]["isActive"] is True


async def test_deals_of_a_deleted_value_get_another(house: House) -> None:
    """Each with an event and a new version; a system value stays, and so does what can't be replaced."""
    price, other = await house.reason(), await house.reason("Other")
    deals = [await lost(house, price) for _ in range(3)]
    assert (await house.ada.refused(DELETE, id=price, by=price)).fields == {"replaceWithId": "NOT_IN_LIST"}
    assert (await house.ada.refused(DELETE, id=other, by=price)).code == "CONFLICT"
    before = (await house.events())[-1]["id"]
    await house.ada.run(DELETE, id=price, by=other)
    for deal in deals:
        now = await house.ada.run(DEAL, id=deal["id"])
        assert (now["version"], now["lossReason"]["label"]) == (3, "Other")
    told = await house.events(before)
    assert [event["kind"] for event in told] == ["deal.updated"] * 3 + ["pick_list.item_deleted"]
    assert [event["item_version"] for event in told[:3]] == [3, 3, 3]


async def test_a_list_is_reset_to_what_it_began_with(house: House) -> None:
    own = await add(house, "Our own")
    price = await house.reason()
    await house.ada.run(CHANGE, id=price, input={"label": "Costs", "isActive": False, "color": "#112233"})
    await house.ada.run(DELETE, id=await house.reason("Not now"))
    ids = [item["id"] for item in (await house.ada.run(READ))["items"]]
    await house.ada.run(ORDER, code="LOSS_REASON", ids=ids[::-1])
    reset = await house.ada.run(RESET, code="LOSS_REASON")
    assert labels(reset) == [*DEFAULTS, "Our own"]
    assert reset["pickList"]["items"][0]["id"] == price and reset["pickList"]["items"][0]["color"] is None
    assert reset["pickList"]["items"][-1]["id"] == own["id"]
    before = (await house.events())[-1]["id"]
    await house.ada.run(RESET, code="LOSS_REASON")
    assert await house.events(before) == []


async def test_lists_filter_by_their_labels_and_sort_as_the_values_are_ordered(house: House) -> None:
    deals = """query ($filter: Filter, $sort: [Sort!], $after: String, $first: Int = 50) {
      deals(filter: $filter, sort: $sort, after: $after, first: $first) { nodes { title } pageInfo { endCursor } totalCount }
    }"""
    reasons = {label: await house.reason(label) for label in ("Price", "No budget", "Other")}
    for title, label in (("a", "Price"), ("b", "Other"), ("c", "No budget"), ("d", "Price")):
        deal = await house.deal(title=title)
        await house.ada.run(LOSE, id=deal["id"], stage=house.stages["Deal lost"], reason=reasons[label])
    await house.deal(title="open")

    async def titles(**asked: Any) -> str:
        return "".join(node["title"][0] for node in (await house.al.run(deals, **asked))["nodes"])

    in_order = [{"field": "lossReason"}, {"field": "title"}]
    assert await titles(sort=in_order) == "adcbo"
    assert await titles(sort=[{"field": "lossReason", "direction": "DESC"}, {"field": "title"}]) == "bcado"
    first = await house.al.run(deals, sort=in_order, first=3)
    assert await titles(sort=in_order, after=first["pageInfo"]["endCursor"]) == "bo"
    price = {"field": "lossReason", "value": reasons["Price"]}
    assert await titles(filter=price, sort=[{"field": "title"}]) == "ad"
    assert await titles(filter={**price, "op": "NE"}, sort=[{"field": "title"}]) == "bco"
    assert await titles(filter={"field": "lossReason", "op": "CONTAINS", "value": "BUDG"}) == "c"
    assert await titles(filter={"field": "lossReason", "op": "EMPTY"}) == "o"


async def test_an_open_browser_learns_of_a_new_value(house: House) -> None:
    document = """subscription ($after: String) {
      pickListEvents(after: $after) { cursor type pickList { code items { label } } }
    }"""
    async with asyncio.timeout(30), house.nora.following(document) as news:
        assert (await anext(news))["type"] == "READY"
        await add(house, "Too late")
        told = await anext(news)
    assert told["type"] == "LIST" and told["pickList"]["code"] == "LOSS_REASON"
    assert [item["label"] for item in told["pickList"]["items"]] == [*DEFAULTS, "Too late"]
    await house.ada.run(RESET, code="LOSS_REASON")
    await add(house, "Missed")
    async with asyncio.timeout(30), house.nora.following(document, after=told["cursor"]) as news:
        missed = await anext(news)
        while missed["type"] != "LIST":  # READY, which comes before it or behind
            missed = await anext(news)
    assert "Missed" in [item["label"] for item in missed["pickList"]["items"]]
    assert await house.nobody.refused_following(document) == "UNAUTHENTICATED"


async def test_only_administrators_change_lists(house: House) -> None:
    price = await house.reason()
    ids = [item["id"] for item in (await house.ada.run(READ))["items"]]
    writes: list[tuple[str, dict[str, Any]]] = [
        (ADD, {"input": {"listCode": "LOSS_REASON", "label": "Mine"}}),
        (CHANGE, {"id": price, "input": {"isActive": False}}),
        (ORDER, {"code": "LOSS_REASON", "ids": ids[::-1]}),
        (DELETE, {"id": price}),
        (RESET, {"code": "LOSS_REASON"}),
    ]
    before = (await house.events())[-1]["id"]
    for document, variables in writes:
        assert (await house.nobody.refused(document, **variables)).code == "UNAUTHENTICATED"
        for client in (house.al, house.olga, house.nora):
            assert (await client.refused(document, **variables)).code == "FORBIDDEN"
    assert (await house.nobody.refused(READ)).code == "UNAUTHENTICATED"
    assert (await house.nora.run(READ))["version"] == 1
    assert await house.events(before) == []
