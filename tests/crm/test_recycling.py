"""The recycle bin of all kinds, and the descriptions of their fields (R4)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from house import House
from trato.db.fields import encode_datetime
from trato.db.sql import Sql, execute

BIN = """query ($first: Int = 50, $after: String) { deletedItems(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id kind title deletedAt deletedBy { name } } } }"""
RESTORE = "mutation ($id: ID!) { restoreItem(id: $id) { item { __typename id } } }"


async def deleted(house: House) -> list[tuple[str, dict[str, Any]]]:
    """One record of each kind in the bin, in the order in which they went there."""
    company, contact, deal = await house.company(), await house.contact(), await house.deal()
    made = await house.ada.run(
        "mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }",
        input={"type": "CALL", "subject": "Call", "itemIds": [(await house.deal())["id"]]},
    )
    found = [("Company", company), ("Contact", contact), ("Deal", deal), ("Activity", made["activity"])]
    plurals = {"Company": "Companies", "Contact": "Contacts", "Deal": "Deals", "Activity": "Activities"}
    for kind, record in found:
        delete = f"mutation ($ids: [ID!]!) {{ delete{plurals[kind]}(ids: $ids) {{ deletedIds }} }}"
        await house.ada.run(delete, ids=[record["id"]])
    return found


async def test_what_was_deleted_is_listed_latest_first_and_comes_back(house: House) -> None:
    found = await deleted(house)
    listed = await house.al.run(BIN)
    assert [(node["kind"], node["id"]) for node in listed["nodes"]] == [
        (kind.upper(), record["id"]) for kind, record in reversed(found)
    ]
    assert listed["totalCount"] == 4
    assert {node["deletedBy"]["name"] for node in listed["nodes"]} == {"Ada"}
    walked: list[str] = []
    after = None
    for _ in range(4):
        page = await house.ada.run(BIN, first=1, after=after)
        walked += [node["id"] for node in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
    assert walked == [node["id"] for node in listed["nodes"]]
    seen = (await house.events())[-1]["id"]
    for kind, record in found:
        assert (await house.al.run(RESTORE, id=record["id"]))["item"] == {"__typename": kind, "id": record["id"]}
    assert [event["kind"] for event in await house.events(seen)] == [f"{kind.lower()}.restored" for kind, _ in found]
    assert (await house.al.run(BIN))["totalCount"] == 0
    assert (await house.al.refused(RESTORE, id=found[0][1]["id"])).code == "NOT_FOUND"


async def test_only_who_may_change_it_sees_and_restores_it(house: House) -> None:
    hers, foreign = await house.deal(house.olga), await house.deal(observerIds=[await house.user_id(house.olga)])
    await house.ada.run(
        "mutation ($ids: [ID!]!) { deleteDeals(ids: $ids) { deletedIds } }", ids=[hers["id"], foreign["id"]]
    )
    assert [node["id"] for node in (await house.olga.run(BIN))["nodes"]] == [hers["id"]]
    assert (await house.nora.run(BIN))["totalCount"] == 0
    before = await house.events()
    assert (await house.olga.refused(RESTORE, id=foreign["id"])).code == "FORBIDDEN"
    assert (await house.nora.refused(RESTORE, id=hers["id"])).code == "NOT_FOUND"
    assert (await house.nobody.refused(RESTORE, id=hers["id"])).code == "UNAUTHENTICATED"
    assert (await house.nobody.refused(BIN)).code == "UNAUTHENTICATED"
    assert await house.events() == before
    await house.olga.run(RESTORE, id=hers["id"])


async def test_after_thirty_days_it_is_too_late(house: House) -> None:
    deal = await house.deal()
    await house.ada.run("mutation ($ids: [ID!]!) { deleteDeals(ids: $ids) { deletedIds } }", ids=[deal["id"]])
    await execute(Sql("UPDATE deal SET deleted_at = ?", (encode_datetime(datetime.now(UTC) - timedelta(days=31)),)))
    assert (await house.ada.run(BIN))["totalCount"] == 0
    assert (await house.ada.refused(RESTORE, id=deal["id"])).code == "CONFLICT"


@pytest.mark.parametrize("cursor", ["nonsense", "WyJiaW4iLDEsMiwzXQ", "WyJiaW4iLCIyMDMwIiwiZGVhbCIsLTFd"])
async def test_a_bad_cursor_is_refused(house: House, cursor: str) -> None:
    assert (await house.ada.refused(BIN, after=cursor)).fields == {"after": "BAD_CURSOR"}


async def test_fields_are_described(house: House) -> None:
    document = """query ($kind: ItemKind!) { fields(kind: $kind) {
        code type required multiple sortable filterable editable importable maxLength options isTitle } }"""
    for kind in ("COMPANY", "CONTACT", "DEAL", "ACTIVITY"):
        assert {"id", "responsible", "createdAt"} <= {
            entry["code"] for entry in await house.nora.run(document, kind=kind)
        }
    by_code = {entry["code"]: entry for entry in await house.ada.run(document, kind="ACTIVITY")}
    assert by_code["type"]["options"] == ["CALL", "MEETING", "EMAIL", "TASK", "TODO"]
    assert (by_code["completedAt"]["editable"], by_code["deadline"]["sortable"]) == (False, True)
    assert by_code["subject"]["isTitle"] and not by_code["type"]["isTitle"]
    assert (await house.nobody.refused(document, kind="DEAL")).code == "UNAUTHENTICATED"
