"""After a merge nothing in the database points to what went (R30): every column of every table is looked through."""

from __future__ import annotations

from typing import Any

import pytest
from test_leads_as_one import CONVERT
from test_merging import MERGE, PLAN, SAY, UNDO, channels
from test_scanning import APART

from house import House
from trato.db.database import Dialect, dialect
from trato.db.sql import Sql, execute, fetch, insert
from trato.graph.kit.ids import split_id
from trato.items.kinds import DESCRIBED, ItemKind
from trato.staged.kinds import BY_CODE as STAGED

pytestmark = pytest.mark.usefixtures("classic")

GONE = 7_654_321
"""The number of what goes: it stands nowhere else."""
Place = tuple[str, str]
"""A table and a column of it."""

NOBODY_FOLLOWS: set[Place] = {
    # What has been is told as it was; timelines of what stays show it.
    *(("event", column) for column in ("item_id", "changes", "params", "before", "after")),
    ("event_subject", "item_id"),
    ("stage_history", "item_id"),
    # Where it went, and what it takes to bring it back.
    *(("merged_item", column) for column in ("item_id", "into_id")),
    *(("item_merge", column) for column in ("into_id", "moved")),
    # What one person remembers of it: it means something again when it is back, and nothing until then.
    *(("not_duplicate", column) for column in ("low_id", "high_id")),
    *((table, "item_id") for table in ("item_seen", "item_view")),
}

FIELD = """mutation ($input: CreateCustomFieldInput!) { createCustomField(input: $input) { customField { code } } }"""
REQUISITES = """mutation ($item: ID!, $template: ID!) { saveRequisites(ownerId: $item,
  input: {templateId: $template, values: [{code: "legal_name", value: "Acme SL"}]}) { requisites { id } } }"""


async def places() -> list[Place]:
    """Every column there is."""
    if dialect() is Dialect.SQLITE:
        query = (
            "SELECT held.name AS holder, part.name AS part FROM sqlite_master AS held, pragma_table_info(held.name) AS part"
            " WHERE held.type = 'table' AND held.name NOT LIKE 'sqlite%'"
        )
    else:
        query = (
            "SELECT table_name AS holder, column_name AS part FROM information_schema.columns"
            " WHERE table_schema = current_schema()"
        )
    return [(row["holder"], row["part"]) for row in await fetch(Sql(query))]


async def keys_to(table: str) -> set[Place]:
    """The foreign keys that lead to a table."""
    if dialect() is Dialect.SQLITE:
        query = Sql(
            'SELECT held.name AS holder, tie."from" AS part FROM sqlite_master AS held,'
            " pragma_foreign_key_list(held.name) AS tie WHERE held.type = 'table' AND tie.\"table\" = ?",
            (table,),
        )
    else:
        query = Sql(
            "SELECT tie.conrelid::regclass::text AS holder, part.attname AS part FROM pg_constraint AS tie"
            " JOIN pg_attribute AS part ON part.attrelid = tie.conrelid AND part.attnum = ANY (tie.conkey)"
            " WHERE tie.contype = 'f' AND tie.confrelid = CAST(? AS text)::regclass",
            (table,),
        )
    return {(row["holder"], row["part"]) for row in await fetch(query)}


async def mentioned() -> set[Place]:
    """Where the number of what goes stands, be it in a longer text."""
    by_table: dict[str, list[str]] = {}
    for table, column in await places():
        by_table.setdefault(table, []).append(column)
    found = set()
    for table, columns in by_table.items():
        told = ", ".join(
            f'MAX(CASE WHEN CAST("{one}" AS TEXT) LIKE \'%{GONE}%\' THEN 1 END) AS "{one}"' for one in columns
        )
        (row,) = await fetch(Sql(f'SELECT {told} FROM "{table}"'))
        found |= {(table, column) for column, is_there in row.items() if is_there}
    return found


async def number_from(table: str, number: int) -> None:
    """Let the next row of a table have this number."""
    if dialect() is Dialect.SQLITE:
        await execute(Sql("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (number - 1, table)))
    else:
        await fetch(Sql(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), {number - 1})"))


async def make_contact(house: House) -> dict[str, Any]:
    """A contact of a company."""
    company = await house.company(title="Firm")
    return await house.contact(lastName="Roe", phones=channels("+34600111222"), companyIds=[company["id"]])


async def make_company(house: House) -> dict[str, Any]:
    """A company."""
    return await house.company(title="Acme", phones=channels("+34600111222"))


async def make_lead(house: House) -> dict[str, Any]:
    """A lead that has become a deal."""
    lead = await house.lead(title="Asked", phones=channels("+34600111222"))
    await house.ada.run(CONVERT, id=lead["id"], input={"createDeal": True})
    return lead


async def refer_to_customer(house: House, kind: ItemKind, item_id: str) -> None:
    """Let deals, contacts and leads refer to a company or contact, and a lead be completed with it."""
    field = {"kind": "DEAL", "label": "Partner", "type": "CRM_LINK", "linkTo": kind.code.upper()}
    code = (await house.ada.run(FIELD, input=field))["customField"]["code"]
    reference, several = f"{kind.code}Id", {"contactIds": [item_id]}
    await house.deal(
        customFields=[{"code": code, "value": item_id}], **(several if kind.code == "contact" else {reference: item_id})
    )
    if kind.code == "company":
        await house.contact(lastName="Other", companyIds=[item_id])
    lead = await house.lead(**{reference: item_id})
    await house.ada.run(CONVERT, id=lead["id"], input={"createDeal": True, reference: item_id})
    template = (await house.ada.run("{ requisiteTemplates { id form } }"))[0]["id"]
    await house.ada.run(REQUISITES, item=item_id, template=template)


MAKING = {"contact": make_contact, "company": make_company, "lead": make_lead}


async def attach(house: House, kind: ItemKind, item: dict[str, Any], other: dict[str, Any]) -> None:
    """Let everything hang on an item that can hang on one of its kind."""
    item_id, olga = item["id"], await house.user_id(house.olga)
    tag = (await house.ada.run('mutation { createTag(input: {name: "red"}) { tag { id } } }'))["tag"]["id"]
    for tables, values in (("bulkTag", f'addIds: ["{tag}"]'), ("bulkObserve", f'addIds: ["{olga}"]')):
        given = f'kind: {kind.code.upper()}, ids: ["{item_id}"], allMatching: false, {values}'
        await house.ada.run(f"mutation {{ {tables}({given}) {{ updated }} }}")
    await house.ada.run(SAY, id=item_id, text="Said")
    await house.ada.run(PLAN, input={"type": "CALL", "subject": "Call", "itemIds": [item_id]})
    await house.ada.run(APART, kind=kind.code.upper(), ids=[item_id, other["id"]])
    (last,) = await fetch(Sql("SELECT id, at FROM event ORDER BY id DESC LIMIT 1"))
    (ada,) = await fetch(Sql('SELECT MIN(id) AS id FROM "user"'))
    rows: dict[str, dict[str, Any]] = {
        "origin_ref": {"system": "crm", "external_id": "1"},
        "item_seen": {"user_id": ada["id"], "at": last["at"]},
        "item_view": {"user_id": ada["id"], "at": last["at"]},
        "timeline_pin": {"event_id": last["id"]},
        "notification": {
            "user_id": ada["id"], "kind": "COMMENT", "source": "one", "item_title": "Roe", "count": 1,
            "actor_name": "Al", "at": last["at"], "changed_at": last["at"], "version": 1,
        },
    }  # fmt: skip
    for table, row in rows.items():
        given = {"item_kind": kind.code, "item_id": GONE, **row}
        await insert(table, list(given), [tuple(given.values())])


@pytest.mark.parametrize("code", sorted(kind.code for kind in DESCRIBED.values() if kind.matched_by))
async def test_no_column_holds_the_number_of_what_went(house: House, code: str) -> None:
    kind = DESCRIBED[code]
    make = MAKING[code]
    third, stays = await make(house), await make(house)
    await number_from(kind.table, GONE)
    goes = await make(house)
    assert split_id(goes["id"], "id")[1] == GONE
    await attach(house, kind, goes, third)
    if make is not make_lead:
        await refer_to_customer(house, kind, goes["id"])
    asked = {"kind": code.upper(), "into": goes["id"], "ids": [third["id"]]}
    await house.ada.run(MERGE, **asked)
    before = await mentioned()
    assert before >= await keys_to(kind.table), "a key that nothing in this test fills"
    known = await places()
    hanging = {table for table, column in known if column == "item_id" and (table, "item_kind") in known}
    assert {table for table, _ in before} >= hanging - (set() if code in STAGED else {"stage_history"}), (
        "something hangs on no item here"
    )
    values = {(entry.link.table, entry.link.item) for entry in kind.standard if entry.link}
    own = {(kind.table, "id"), ("item_channel", "item_id"), *values}

    merged = await house.ada.run(MERGE, kind=code.upper(), into=stays["id"], ids=[goes["id"]])
    assert await mentioned() - NOBODY_FOLLOWS - own == set()
    await house.ada.run(UNDO, id=merged["operationId"])
    assert await mentioned() == before
