"""Custom fields (R15): each type, by each thing that can be done with a field, as if the program had had it always."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from house import House
from import_kit import DEALS, plan
from trato.db.database import Dialect, dialect
from trato.db.sql import TRUE, Sql, execute, fetch, fetch_one
from trato.deals.kind import DEAL
from trato.graph.kit.ids import decode_reference
from trato.importing.service import run_import
from trato.items import keeping
from trato.items.conditions import compiled
from trato.items.fields import Field, FieldType
from trato.items.filters import parse_filter
from trato.items.kinds import DESCRIBED, ItemKind
from trato.items.models import Item
from trato.items.orders import parse_order
from trato.items.paging import Listing, fetch_page
from trato.items.values import clean
from trato.items.writing import Draft, create
from trato.live.log import Subject
from trato.live.operations import operation
from trato.roles.defaults import Start

FIELD = "customField { id code label type version multiple required defaultValue sortable searchable pickList }"
CREATE = "mutation ($input: CreateCustomFieldInput!) { createCustomField(input: $input) { %s } }" % FIELD
CHANGE = (
    """mutation ($id: ID!, $version: Int = 1, $input: UpdateCustomFieldInput!) {
  updateCustomField(id: $id, expectedVersion: $version, input: $input) { %s }
}"""
    % FIELD
)
DELETE = "mutation ($id: ID!, $values: Int!) { deleteCustomField(id: $id, confirmedValues: $values) { deletedId } }"
OF_DEALS = "{ customFields(kind: DEAL) { code label } }"
MAKE = "mutation ($input: DealInput!) { createDeal(input: $input) { operationId deal { id version } } }"
WRITE = """mutation ($id: ID!, $version: Int = 1, $input: DealInput!) {
  updateDeal(id: $id, expectedVersion: $version, input: $input) { operationId deal { version } }
}"""
READ = """query ($id: ID!) { deal(id: $id) {
  version customFields { code value } timeline(first: 1) { nodes { changes { field label old new } } }
} }"""
FOUND = "query ($filter: Filter, $search: String) { deals(filter: $filter, search: $search) { nodes { title } totalCount } }"
SORTED = """query ($sort: [Sort!], $after: String) {
  deals(sort: $sort, first: 1, after: $after) { nodes { title } pageInfo { endCursor hasNextPage } }
}"""
UNDO = "mutation ($id: ID!) { undo(operationId: $id) { __typename } }"
OPTIONS = "query ($code: String!) { pickList(code: $code) { items { id label } } }"


@dataclass
class Case:
    """A type: a smaller and a greater value, filters with what they find among “low”, “high” and “none”, and misuse."""

    low: Any
    high: Any
    finds: dict[tuple[str, Any], str]
    wrong: dict[Any, str]
    more: dict[str, Any] = field(default_factory=dict)
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


async def make(house: House, label: str = "Field", type: str = "STRING", **more: Any) -> dict[str, Any]:
    """A field of deals, made by Ada."""
    answer = await house.ada.run(CREATE, input={"kind": "DEAL", "label": label, "type": type} | more)
    return answer["customField"]


async def deal(house: House, title: str, *, code: str = "", value: Any = None, **input: Any) -> dict[str, Any]:
    given = {"customFields": [{"code": code, "value": value}]} if code else {}
    return await house.ada.run(MAKE, input={"title": title} | given | input)


async def value_of(house: House, deal_id: str) -> Any:
    return (await house.ada.run(READ, id=deal_id))["customFields"][0]["value"]


async def found(house: House, **asked: Any) -> str:
    answer = await house.ada.run(FOUND, **asked)
    assert answer["totalCount"] == len(answer["nodes"])
    return " ".join(sorted(node["title"] for node in answer["nodes"]))


async def in_order(house: House, code: str, direction: str) -> list[str]:
    """The titles of all deals, read page by page."""
    titles, after = [], None
    while True:
        page = await house.ada.run(SORTED, sort=[{"field": code, "direction": direction}], after=after)
        titles += [node["title"] for node in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            return titles


async def check(house: House, type: str, case: Case) -> None:
    """Everything that is done with a value: written, shown, filtered, sorted, logged, undone, refused, removed."""
    made = await make(house, f"My {type}", type, **case.more)
    code = made["code"]
    low = await deal(house, "low", code=code, value=case.low)
    await deal(house, "high", code=code, value=case.high)
    await deal(house, "none")
    shown = case.low if case.shown is None else case.shown
    assert await value_of(house, low["deal"]["id"]) == shown
    for (op, value), titles in case.finds.items():
        assert (
            await found(
                house, filter={"field": code, "op": op, "value": list(value) if isinstance(value, tuple) else value}
            )
            == titles
        ), (type, op)
    if case.sorts:
        assert await in_order(house, code, "ASC") == ["low", "high", "none"], type
        assert await in_order(house, code, "DESC") == ["high", "low", "none"], type
    for value, refusal in case.wrong.items():
        refused = await house.ada.refused(MAKE, input={"title": "x", "customFields": [{"code": code, "value": value}]})
        assert set(refused.fields.values()) == {refusal}, (type, value)
        assert all(path.startswith(f"input.customFields.{code}") for path in refused.fields), refused

    emptied = await house.ada.run(WRITE, id=low["deal"]["id"], input={"customFields": [{"code": code, "value": None}]})
    read = await house.ada.run(READ, id=low["deal"]["id"])
    (change,) = read["timeline"]["nodes"][0]["changes"]
    assert (change["field"], change["label"]) == (code, f"My {type}")
    assert read["customFields"][0]["value"] == ([] if case.more.get("multiple") else None)
    await house.ada.run(UNDO, id=emptied["operationId"])
    assert await value_of(house, low["deal"]["id"]) == shown

    refused = await house.ada.refused(DELETE, id=made["id"], values=1)
    assert refused.code == "CONFLICT"
    await house.ada.run(DELETE, id=made["id"], values=2)
    assert await house.ada.run(OF_DEALS) == []
    assert (await house.ada.run(READ, id=low["deal"]["id"]))["customFields"] == []
    left = await fetch(Sql("SELECT custom FROM deal"))
    assert {row["custom"] for row in left} <= {"{}", '{"folded":{}}', '{"folded": {}}'}
    titled = await house.ada.run("{ deals { nodes { id } } }")
    await house.ada.run(
        "mutation ($ids: [ID!]!) { deleteDeals(ids: $ids) { deletedIds } }", ids=[n["id"] for n in titled["nodes"]]
    )


async def test_each_plain_type(house: House) -> None:
    for type, case in CASES.items():
        await check(house, type, case)


async def test_each_type_that_refers_to_something(house: House) -> None:
    ada, olga = await house.user_id(house.ada), await house.user_id(house.olga)
    price, other = await house.reason("Price"), await house.reason("No budget")
    acme, zoo = await house.company(title="Acme"), await house.company(title="Zoo")
    everywhere = {("NOT_EMPTY", None): "high low"}

    def finds(low: str, high: str) -> dict[tuple[str, Any], str]:
        return everywhere | {("EQ", low): "low", ("EQ", high): "high"}

    wrong = {acme["id"]: "WRONG_ID_TYPE", "nothing": "MALFORMED_ID", 7: "WRONG_TYPE"}
    await check(house, "USER", Case(ada, olga, finds(ada, olga), wrong, shown={"id": ada, "name": "Ada"}))
    several = {"multiple": True}
    both = [{"id": zoo["id"], "name": "Zoo"}, {"id": acme["id"], "name": "Acme"}]
    companies = {("EQ", acme["id"]): "low", ("EQ", zoo["id"]): "high low", ("EMPTY", None): "none"}
    link = {"linkTo": "COMPANY"} | several
    case = Case([zoo["id"], acme["id"]], [zoo["id"]], companies, {ada: "WRONG_ID_TYPE"}, link, both, sorts=False)
    await check(house, "CRM_LINK", case)
    picked = {"id": other, "name": "No budget"}
    reasons = finds(other, price) | {("CONTAINS", "budg"): "low"}
    await check(
        house, "PICKLIST", Case(other, price, reasons, {ada: "WRONG_ID_TYPE"}, {"pickList": "LOSS_REASON"}, picked)
    )


async def test_a_list_has_options_of_its_own(house: House) -> None:
    made = await make(house, "Sizes", "LIST", options=["Small", "Large", "Huge"], multiple=True)
    options = {one["label"]: one["id"] for one in (await house.ada.run(OPTIONS, code=made["pickList"]))["items"]}
    assert list(options) == ["Small", "Large", "Huge"]
    lists = {one["code"]: one for one in await house.ada.run("{ pickLists { code label isOwned } }")}
    assert lists[made["pickList"]] == {"code": made["pickList"], "label": "Sizes", "isOwned": True}
    one = await deal(house, "one", code=made["code"], value=[options["Huge"], options["Small"]])
    wrong = {"customFields": [{"code": made["code"], "value": [await house.reason()]}]}
    assert (await house.ada.refused(MAKE, input={"title": "x"} | wrong)).fields == {
        f"input.customFields.{made['code']}": "UNKNOWN_ID"
    }
    remove = "mutation ($id: ID!, $by: ID) { deletePickListItem(id: $id, replaceWithId: $by) { pickList { version } } }"
    await house.ada.run(remove, id=options["Huge"])
    names = {"Small": {"id": options["Small"], "name": "Small"}, "Large": {"id": options["Large"], "name": "Large"}}
    removed = {"id": options["Huge"], "name": "Huge", "removed": True}
    assert await value_of(house, one["deal"]["id"]) == [removed, names["Small"]]
    kept = {"customFields": [{"code": made["code"], "value": [options["Huge"], options["Large"]]}]}
    await house.ada.run(WRITE, id=one["deal"]["id"], input=kept)
    refused = await house.ada.refused(MAKE, input={"title": "x"} | kept)
    assert refused.fields == {f"input.customFields.{made['code']}": "UNKNOWN_ID"}
    await house.ada.run(remove, id=options["Large"], by=options["Small"])
    value = await value_of(house, one["deal"]["id"])
    assert sorted(value, key=lambda one: one["name"]) == [removed, names["Small"]]


REFUSED: list[tuple[dict[str, Any], dict[str, str]]] = [
    ({"label": "  "}, {"input.label": "REQUIRED"}),
    ({"code": "budget"}, {"input.code": "MALFORMED"}),
    ({"code": "uf_taken"}, {"input.code": "DUPLICATE"}),
    ({"type": "LIST"}, {"input.options": "REQUIRED"}),
    ({"type": "LIST", "options": ["A", "a"]}, {"input.options[1]": "DUPLICATE"}),
    ({"type": "PICKLIST", "pickList": "NONE"}, {"input.pickList": "UNKNOWN_LIST"}),
    ({"type": "CRM_LINK"}, {"input.linkTo": "REQUIRED"}),
    ({"multiple": True, "options": ["A"]}, {"input.options": "UNEXPECTED", "input.multiple": "UNEXPECTED"}),
    ({"type": "INTEGER", "searchable": True}, {"input.searchable": "UNEXPECTED"}),
    ({"type": "INTEGER", "defaultValue": "7"}, {"input.defaultValue": "WRONG_TYPE"}),
    ({"type": "CRM_LINK", "linkTo": "DEAL", "sortable": True}, {"input.sortable": "UNEXPECTED"}),
]
WITHOUT_DEFAULT: list[dict[str, Any]] = [
    {"type": "USER"},
    {"type": "LIST", "options": ["A"], "multiple": True},
    {"type": "PICKLIST", "pickList": "LOSS_REASON"},
    {"type": "CRM_LINK", "linkTo": "DEAL"},
]


async def test_a_field_that_makes_no_sense_is_refused(house: House) -> None:
    await make(house, "Taken", code="uf_taken")
    for more, refusals in REFUSED:
        refused = await house.ada.refused(CREATE, input={"kind": "DEAL", "label": "Field", "type": "STRING"} | more)
        assert refused.fields == refusals
    given = {"defaultValue": await house.user_id(house.olga)}
    for number, more in enumerate(WITHOUT_DEFAULT):
        made = await make(house, f"Field {number}", **more)
        asked = (
            (CREATE, {"input": {"kind": "DEAL", "label": "x"} | more | given}),
            (CHANGE, {"id": made["id"], "input": given}),
        )
        for document, variables in asked:
            assert (await house.ada.refused(document, **variables)).fields == {"input.defaultValue": "UNEXPECTED"}
        assert (await house.ada.run(CHANGE, id=made["id"], input={"defaultValue": None}))["customField"]["version"] == 1


async def test_required_default_search_and_demand(house: House, tmp_path: Any) -> None:
    budget = await make(house, "Budget", "INTEGER", defaultValue=5)
    note = await make(house, "Note", searchable=True)
    assert await value_of(house, (await deal(house, "first"))["deal"]["id"]) == 5
    await deal(house, "second", customFields=[{"code": note["code"], "value": "Ärger"}])
    assert await found(house, search="arger") == "second"
    await house.ada.run(CHANGE, id=note["id"], input={"searchable": False})
    assert await found(house, search="arger") == ""
    await house.ada.run(CHANGE, id=note["id"], version=2, input={"searchable": True, "required": True})
    assert await found(house, search="arger") == "second"
    missing = {f"input.customFields.{note['code']}": "REQUIRED"}
    assert (await house.ada.refused(MAKE, input={"title": "x"})).fields == missing
    given = [{"code": note["code"], "value": "a"}]
    for twice in ([*given, *given], [{"code": "uf_none", "value": 1}]):
        refused = await house.ada.refused(MAKE, input={"title": "x", "customFields": twice})
        assert set(refused.fields.values()) <= {"DUPLICATE", "UNKNOWN_FIELD"}

    table = tmp_path / "deals.csv"
    table.write_text("id,name,how much,why\n1,imported,12,Grund\n2,failing,many,Grund\n")
    fields = {"Note": "why", budget["code"]: "how much"}
    assert house.ada.access is not None
    summary = await run_import(table, plan(DEALS, fields=fields), house.ada.access)
    assert (summary.created, summary.failed) == (1, 1)
    assert await found(house, filter={"field": budget["code"], "op": "GT", "value": 11}, search="grund") == "imported"

    stage = "mutation ($id: ID!, $input: UpdateStageInput!) { updateStage(id: $id, expectedVersion: 1, input: $input) { pipeline { id } } }"
    doors = house.stages["Prepayment invoice"]
    await house.ada.run(stage, id=doors, input={"requiredFields": [budget["code"]]})
    pipeline = "mutation ($id: ID!, $version: Int!, $fields: [String!]) { updatePipeline(id: $id, expectedVersion: $version, cardFields: $fields) { pipeline { id } } }"
    version = (
        await house.ada.run(
            "query ($id: ID!) { node(id: $id) { ... on Pipeline { version } } }", id=house.pipeline["id"]
        )
    )["version"]
    await house.ada.run(pipeline, id=house.pipeline["id"], version=version, fields=[budget["code"], note["code"]])
    empty = await deal(house, "empty", customFields=[*given, {"code": budget["code"], "value": None}])
    move = """mutation ($id: ID!, $stage: ID!, $input: EnteringInput) {
      moveDeal(id: $id, stageId: $stage, expectedVersion: 1, input: $input) {
        __typename ... on FieldsRequired { fields { name custom type label } }
        ... on DealMoved { card { fields { name value } } }
      }
    }"""
    asked = await house.ada.run(move, id=empty["deal"]["id"], stage=doors)
    assert asked["fields"] == [{"name": budget["code"], "custom": True, "type": "INTEGER", "label": "Budget"}]
    filled = {"customFields": [{"code": budget["code"], "value": 8}]}
    moved = await house.ada.run(move, id=empty["deal"]["id"], stage=doors, input=filled)
    assert moved["card"]["fields"] == [{"name": budget["code"], "value": "8"}, {"name": note["code"], "value": "a"}]
    await house.ada.run(DELETE, id=budget["id"], values=100)
    other = await deal(house, "free", customFields=given)
    assert (await house.ada.run(move, id=other["deal"]["id"], stage=doors))["__typename"] == "DealMoved"
    refused = await house.ada.refused(
        CREATE, input={"kind": "DEAL", "label": "B", "type": "STRING", "code": budget["code"]}
    )
    assert refused.fields == {"input.code": "DUPLICATE"}


async def test_what_somebody_may_not_see_is_not_told(house: House) -> None:
    made = await make(house, "Partner", "CRM_LINK", linkTo="COMPANY", multiple=True)
    hidden, own = await house.company(title="Hidden"), await house.company(house.olga, title="Own")
    olga = await house.user_id(house.olga)
    one = await deal(house, "one", code=made["code"], value=[hidden["id"], own["id"]], responsibleId=olga)
    read = await house.olga.run(READ, id=one["deal"]["id"])
    assert read["customFields"][0]["value"] == [{"id": own["id"], "name": "Own"}]
    assert "Hidden" not in str(read)
    emptied = {"customFields": [{"code": made["code"], "value": []}]}
    await house.olga.run(WRITE, id=one["deal"]["id"], input=emptied)
    assert await value_of(house, one["deal"]["id"]) == [{"id": hidden["id"], "name": "Hidden"}]
    await house.ada.run(DELETE, id=made["id"], values=1)
    assert "Hidden" not in str(
        await house.olga.run("{ deals { nodes { timeline { nodes { changes { old new } } } } } }")
    )


async def test_indexes_are_few_and_found(house: House) -> None:
    fields = [await make(house, f"Number {number}", "INTEGER") for number in range(12)]
    await house.ada.run(CHANGE, id=fields[0]["id"], input={"sortable": False})
    await house.ada.run(CHANGE, id=fields[11]["id"], input={"sortable": False})
    await house.ada.run(CHANGE, id=fields[11]["id"], version=2, input={"sortable": True})
    catalogue = {"sqlite": "sqlite_master WHERE type = 'index' AND", "postgres": "pg_indexes WHERE"}
    column = "name" if dialect().value == "sqlite" else "indexname"
    rows = await fetch(Sql(f"SELECT {column} AS name FROM {catalogue[dialect().value]} {column} LIKE 'cf%'"))
    assert len(rows) == 10
    if dialect() is Dialect.SQLITE:  # PostgreSQL chooses by how many rows there are
        entry = DEAL.by_code[fields[1]["code"]]
        order = parse_order(DEAL, [{"field": entry.code}]).sql("item")
        plan_ = (
            f"EXPLAIN QUERY PLAN SELECT id FROM deal AS item WHERE item.deleted_at IS NULL ORDER BY {order} LIMIT 50"
        )
        assert any("cf_" in row["detail"] for row in await fetch(Sql(plan_)))
    refused = await house.ada.refused(SORTED, sort=[{"field": fields[0]["code"]}])
    assert refused.fields == {"sort[0].field": "NOT_SORTABLE"}


class Vehicle(Item):
    """A kind of item that only this test has."""

    class Meta:
        table = "vehicle"


async def _bound_to_nothing(ids: Sequence[int]) -> dict[int, list[Subject]]:
    return {item_id: [] for item_id in ids}


async def test_a_kind_has_custom_fields_by_its_description_alone(house: House) -> None:
    if dialect() is Dialect.SQLITE:
        (company,) = await fetch(Sql("SELECT sql FROM sqlite_master WHERE name = 'company'"))
        await execute(Sql(company["sql"].replace('"company"', '"vehicle"')))
    else:
        await execute(Sql("CREATE TABLE vehicle (LIKE company INCLUDING ALL)"))
    title = Field(code="title", label="Title", type=FieldType.STRING, required=True, folded_column="sort_name")
    vehicle = ItemKind(
        code="vehicle",
        node="Vehicle",
        label="Vehicle",
        model=Vehicle,
        own_fields=(title,),
        allowed_by=lambda access, right, alias: TRUE,
        bound_to=_bound_to_nothing,
    )
    made = await make(house, "Seats", "INTEGER", searchable=False)
    await execute(Sql("UPDATE custom_field SET item_kind = 'vehicle' WHERE code = ?", (made["code"],)))
    keeping.forget()
    await keeping.renew()
    access = house.ada.access
    assert access is not None
    try:
        for name, seats in (("Bus", 40), ("Bike", 1)):
            given = {"title": name, made["code"]: seats}
            values = clean(vehicle, given, creating=True, base_currency="EUR")
            async with operation(access.actor) as op:
                await create(vehicle, op, access, Draft(values))
        order = parse_order(vehicle, [{"field": made["code"], "descending": False}])
        wanted = {"field": made["code"], "op": "GT", "value": 2}
        large = compiled(vehicle, parse_filter(vehicle, wanted, access, decode_reference), access, "item")
        page = await fetch_page(Listing(vehicle, access, order))
        assert [(one["title"], one[made["code"]]) for one in page.records] == [("Bike", 1), ("Bus", 40)]
        assert [one["title"] for one in (await fetch_page(Listing(vehicle, access, order, large))).records] == ["Bus"]
    finally:
        del DESCRIBED["vehicle"]
        await execute(Sql("DROP TABLE vehicle"))


async def test_other_processes_hear_of_it_and_so_do_browsers(house: House) -> None:
    async with house.ada.following(
        "subscription { customFieldEvents { type kind fields { code label } } }"
    ) as messages:
        assert (await anext(messages))["type"] == "READY"
        made = await make(house, "Budget")
        told = await anext(messages)
        assert (told["kind"], told["fields"]) == ("DEAL", [{"code": made["code"], "label": "Budget"}])
    event = await fetch_one(Sql("SELECT kind, item_title FROM event WHERE item_kind = 'custom_field'"))
    assert event == {"kind": "custom_field.created", "item_title": "Budget"}
    statement = "UPDATE custom_field SET label = 'Renamed elsewhere' WHERE code = ?"
    described = "{ fields(kind: DEAL) { code label custom } }"
    assert "Budget" in str(await house.ada.run(described))
    await execute(Sql(statement, (made["code"],)))
    assert "Renamed elsewhere" not in str(await house.ada.run(described))
    keeping.forget()  # as the tailer does when the log tells of it
    assert {"code": made["code"], "label": "Renamed elsewhere", "custom": True} in await house.ada.run(described)
    nobody = await house.hire("Ned", Start.OWN)
    assert await nobody.run(OF_DEALS) == [{"code": made["code"], "label": "Renamed elsewhere"}]
