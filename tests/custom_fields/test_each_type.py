"""Each type of custom field, by each thing that is done with a field, as if the program had had it always (R15)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from own_fields import DELETE, MAKE, OF_DEALS, OPTIONS, READ, UNDO, WRITE, deal, found, make, value_of

from export_kit import cells, exported
from house import House
from importing.desk import Desk
from trato.db.sql import Sql, fetch
from trato.settings import Settings, use_settings

SORTED = """query ($sort: [Sort!], $after: String) {
  deals(sort: $sort, first: 1, after: $after) { nodes { title } pageInfo { endCursor hasNextPage } }
}"""
LISTED = "{ deals(first: 100) { nodes { title customFields { code value } } } }"
SAME = "mutation ($ids: [ID!], $input: DealInput!) { bulkUpdateDeals(ids: $ids, input: $input) { operationId } }"
LAY_OUT = """mutation ($input: CardLayoutInput!) { saveCardLayout(kind: DEAL, scope: COMMON, input: $input) {
  layout { sections { title fields } hidden } } }"""
LAYOUT = "{ cardLayout(kind: DEAL) { sections { fields } hidden } }"
REMOVE_ALL = "mutation ($ids: [ID!]!) { deleteDeals(ids: $ids) { deletedIds } }"


@dataclass
class Case:
    """A type: a smaller and a greater value, filters with what they find among “low”, “high” and “none”, and misuse."""

    low: Any
    high: Any
    finds: dict[tuple[str, Any], str]
    wrong: dict[Any, str]
    shown: Any = None  # how `low` is shown, when not as it was given
    sorts: bool = True


TEXTS = {("CONTAINS", "ŁÓDZ"): "low", ("EQ", "Café Łódź"): "low", ("EMPTY", None): "none", ("NE", "Zebra"): "low none"}
NUMBERS = {("GTE", 5): "high", ("LT", 5): "low", ("BETWEEN", (1, 3)): "low", ("NOT_EMPTY", None): "high low"}
CASES = {
    "STRING": Case("Café Łódź", "Zebra", TEXTS, {7: "WRONG_TYPE", "x" * 256: "TOO_LONG"}),
    "TEXT": Case("Café Łódź", "Zebra", TEXTS, {"nul\x00": "MALFORMED"}),
    "ADDRESS": Case("Café Łódź", "Zebra", TEXTS, {"x" * 501: "TOO_LONG"}),
    "URL": Case(
        "example.org/a",
        "https://example.org/b",
        {("CONTAINS", "org/b"): "high", ("EQ", "https://example.org/a"): "low"},
        {"javascript:alert(1)": "MALFORMED", "nothing": "MALFORMED"},
        shown="https://example.org/a",
    ),
    "INTEGER": Case(2, 10, NUMBERS, {"2": "WRONG_TYPE", 2.5: "WRONG_TYPE", 2**40: "OUT_OF_RANGE"}),
    "NUMBER": Case(2.25, 10, NUMBERS | {("EQ", 2.25): "low"}, {"many": "WRONG_TYPE", 1e16: "OUT_OF_RANGE"}),
    "BOOLEAN": Case(
        False, True, {("EQ", True): "high", ("EQ", False): "low", ("EMPTY", None): "none"}, {1: "WRONG_TYPE"}
    ),
    "DATE": Case(
        "2026-01-31",
        "2026-11-05",
        {("GT", "2026-02-01"): "high", ("LTE", "2026-01-31"): "low", ("EMPTY", None): "none"},
        {"2026-02-30": "WRONG_TYPE"},
    ),
    "DATETIME": Case(
        "2026-03-01T10:00:00+02:00",
        "2026-03-01T09:00:00+00:00",
        {("GT", "2026-03-01T08:30:00+00:00"): "high", ("EQ", "2026-03-01T08:00:00+00:00"): "low"},
        {"2026-03-01T10:00:00": "NO_TIME_ZONE"},
        shown="2026-03-01T08:00:00+00:00",
    ),
    "MONEY": Case(
        {"amount": "9.50", "currency": "EUR"},
        {"amount": "100"},
        {("GTE", "10.00"): "high", ("LT", "10.00"): "low", ("EMPTY", None): "none"},
        {"5": "WRONG_TYPE"},
    ),
}


async def in_order(house: House, code: str, direction: str) -> list[str]:
    """The titles of all deals, read page by page."""
    titles, after = [], None
    while True:
        page = await house.ada.run(SORTED, sort=[{"field": code, "direction": direction}], after=after)
        titles += [node["title"] for node in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            return titles


async def values(house: House, code: str) -> dict[str, list[Any]]:
    """What a list shows in the field's column, by the titles of deals: each value that there is under a title."""
    shown: dict[str, list[Any]] = {}
    for node in (await house.ada.run(LISTED))["nodes"]:
        own = {one["code"]: one["value"] for one in node["customFields"]}
        shown.setdefault(node["title"], []).append(own[code])
    return shown


async def check(house: House, data: Path, made: dict[str, Any], case: Case) -> None:
    """Written, shown, filtered, sorted, refused, logged, undone, set in many, exported, imported, laid out, removed."""
    code, type = made["code"], made["type"]
    low, high, none = [
        (await deal(house, title, **given))["deal"]["id"]
        for title, given in (
            ("low", {"code": code, "value": case.low}), ("high", {"code": code, "value": case.high}), ("none", {}),
        )
    ]  # fmt: skip
    shown = case.low if case.shown is None else case.shown
    empty = [] if made["multiple"] else None
    assert await value_of(house, low) == shown
    for (op, value), titles in case.finds.items():
        asked = list(value) if isinstance(value, tuple) else value
        assert await found(house, filter={"field": code, "op": op, "value": asked}) == titles, (type, op)
    if case.sorts:
        assert await in_order(house, code, "ASC") == ["low", "high", "none"], type
        assert await in_order(house, code, "DESC") == ["high", "low", "none"], type
    for value, refusal in case.wrong.items():
        refused = await house.ada.refused(MAKE, input={"title": "x", "customFields": [{"code": code, "value": value}]})
        assert set(refused.fields.values()) == {refusal}, (type, value)
        assert all(path.startswith(f"input.customFields.{code}") for path in refused.fields), refused

    emptied = await house.ada.run(WRITE, id=low, input={"customFields": [{"code": code, "value": None}]})
    read = await house.ada.run(READ, id=low)
    (change,) = read["timeline"]["nodes"][0]["changes"]
    assert (change["field"], change["label"]) == (code, f"My {type}")
    assert read["customFields"][0]["value"] == empty
    await house.ada.run(UNDO, id=emptied["operationId"])
    kept = await values(house, code)
    assert (kept["low"], kept["none"]) == ([shown], [empty])

    for given, now in ((case.high, kept["high"]), (None, [empty])):
        same = await house.ada.run(SAME, ids=[low, none], input={"customFields": [{"code": code, "value": given}]})
        assert await values(house, code) == {"low": now, "high": kept["high"], "none": now}, type
        await house.ada.run(UNDO, id=same["operationId"])
        assert await values(house, code) == kept, type

    await goes_out_and_comes_in(house, data, made, kept)
    sections = [{"title": "Own", "fields": [code]}, {"fields": ["amount"]}]
    laid = (await house.ada.run(LAY_OUT, input={"sections": sections, "hidden": [code]}))["layout"]
    assert laid["sections"][0] == sections[0] and laid["hidden"] == [code]

    refused = await house.ada.refused(DELETE, id=made["id"], values=2)
    assert refused.code == "CONFLICT"
    await house.ada.run(DELETE, id=made["id"], values=4)  # with those of the import, which lie in the recycle bin
    assert await house.ada.run(OF_DEALS) == []
    assert (await house.ada.run(READ, id=low))["customFields"] == []
    assert code not in str(await house.ada.run(LAYOUT))
    left = await fetch(Sql("SELECT custom FROM deal"))
    assert {row["custom"] for row in left} <= {"{}", '{"folded":{}}', '{"folded": {}}'}
    await house.ada.run(REMOVE_ALL, ids=[low, high, none])


async def goes_out_and_comes_in(house: House, data: Path, made: dict[str, Any], kept: dict[str, list[Any]]) -> None:
    """What a list is exported as becomes equal deals, as the wizard reads it by itself; the import is taken back."""
    columns = ["title", made["code"], *([f"{made['code']}.currency"] if made["type"] == "MONEY" else [])]
    table = await exported(data, house.ada, "DEAL", headers="CODES", columns=columns)
    assert cells(table)[0] == columns
    desk = Desk(house.ada)
    await desk.upload("deals", table)
    counts = await desk.run()
    assert (counts["created"], counts["failed"]) == (len(kept), 0), (made["type"], await desk.file())
    assert await values(house, made["code"]) == {title: each * 2 for title, each in kept.items()}, made["type"]
    assert (await desk.undo())["deleted"] == len(kept)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder of files that come in and go out."""
    use_settings(Settings(data=tmp_path))
    return tmp_path


async def test_each_plain_type(house: House, data: Path) -> None:
    for type, case in CASES.items():
        await check(house, data, await make(house, f"My {type}", type), case)


async def test_each_type_that_refers_to_something(house: House, data: Path) -> None:
    ada, olga = await house.user_id(house.ada), await house.user_id(house.olga)
    price, other = await house.reason("Price"), await house.reason("No budget")
    acme, zoo = await house.company(title="Acme"), await house.company(title="Zoo")
    everywhere = {("NOT_EMPTY", None): "high low"}

    def finds(low: str, high: str) -> dict[tuple[str, Any], str]:
        return everywhere | {("EQ", low): "low", ("EQ", high): "high"}

    wrong = {acme["id"]: "WRONG_ID_TYPE", "nothing": "MALFORMED_ID", 7: "WRONG_TYPE"}
    user = await make(house, "My USER", "USER")
    await check(house, data, user, Case(ada, olga, finds(ada, olga), wrong, shown={"id": ada, "name": "Ada"}))
    both = [{"id": zoo["id"], "name": "Zoo"}, {"id": acme["id"], "name": "Acme"}]
    companies = {("EQ", acme["id"]): "low", ("EQ", zoo["id"]): "high low", ("EMPTY", None): "none"}
    link = await make(house, "My CRM_LINK", "CRM_LINK", linkTo="COMPANY", multiple=True)
    case = Case([zoo["id"], acme["id"]], [zoo["id"]], companies, {ada: "WRONG_ID_TYPE"}, shown=both, sorts=False)
    await check(house, data, link, case)
    picked = await make(house, "My PICKLIST", "PICKLIST", pickList="LOSS_REASON")
    reasons = finds(price, other) | {("CONTAINS", "budg"): "high"}
    case = Case(price, other, reasons, {ada: "WRONG_ID_TYPE"}, shown={"id": price, "name": "Price"})
    await check(house, data, picked, case)
    own = await make(house, "My LIST", "LIST", options=["Żabka", "Ärger; =x"])
    low, high = [one["id"] for one in (await house.ada.run(OPTIONS, code=own["pickList"]))["items"]]
    sizes = finds(low, high) | {("CONTAINS", "zabk"): "low", ("NOT_IN", (low,)): "high none"}
    case = Case(low, high, sizes, {other: "UNKNOWN_ID", "Żabka": "MALFORMED_ID"}, shown={"id": low, "name": "Żabka"})
    await check(house, data, own, case)
