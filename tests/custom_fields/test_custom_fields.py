"""Custom fields (R15): what makes no sense is refused, what is demanded and hidden holds, and everybody hears of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from own_fields import CHANGE, CREATE, DELETE, MAKE, OF_DEALS, OPTIONS, READ, WRITE, deal, found, make, value_of

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
      moveItem(id: $id, stageId: $stage, expectedVersion: 1, input: $input) {
        __typename ... on FieldsRequired { fields { name custom type label } }
        ... on CardMoved { card { fields { name value } } }
      }
    }"""
    asked = await house.ada.run(move, id=empty["deal"]["id"], stage=doors)
    assert asked["fields"] == [{"name": budget["code"], "custom": True, "type": "INTEGER", "label": "Budget"}]
    filled = {"customFields": [{"code": budget["code"], "value": 8}]}
    moved = await house.ada.run(move, id=empty["deal"]["id"], stage=doors, input=filled)
    assert moved["card"]["fields"] == [{"name": budget["code"], "value": "8"}, {"name": note["code"], "value": "a"}]
    await house.ada.run(DELETE, id=budget["id"], values=100)
    other = await deal(house, "free", customFields=given)
    assert (await house.ada.run(move, id=other["deal"]["id"], stage=doors))["__typename"] == "CardMoved"
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
    refused = await house.ada.refused(
        "query ($sort: [Sort!]) { deals(sort: $sort) { totalCount } }", sort=[{"field": fields[0]["code"]}]
    )
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
