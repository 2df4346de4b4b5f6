"""Vessels, as one more kind of items: described here, and nowhere in the house. A plugin of pytest, loaded before all else.

What the house has for every kind goes through `crm.kinds`, so that is told of it before anything else is imported.
"""

from __future__ import annotations

from enum import StrEnum

import pytest
import strawberry
from tortoise import fields

from trato.access import levels
from trato.db import registry

registry.MODEL_MODULES += (__name__,)
levels.ObjectKind = StrEnum(  # type: ignore[misc]  # rights are given on it as on the others
    "ObjectKind", {**{kind.name: kind.value for kind in levels.ObjectKind}, "VESSEL": "vessel"}
)

from trato.companies.models import Company  # noqa: E402
from trato.crm import kinds  # noqa: E402
from trato.db.database import writer  # noqa: E402
from trato.items.fields import Field, FieldType  # noqa: E402
from trato.items.kinds import ItemKind  # noqa: E402
from trato.items.models import Item  # noqa: E402
from trato.items.planned import activities_of, planned  # noqa: E402


class Vessel(Item):
    """A ship that somebody may want to load."""

    company: fields.ForeignKeyNullableRelation[Company] = fields.ForeignKeyField(
        "trato.Company", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    budget = fields.BigIntField(null=True)
    budget_currency = fields.CharField(max_length=3, null=True)
    budget_base = fields.BigIntField(null=True)
    met_on = fields.DateField(null=True)
    heat = fields.CharField(max_length=10, null=True)

    class Meta:
        table = "vessel"


VESSEL = ItemKind(
    code="vessel",
    node="Vessel",
    label="Vessel",
    model=Vessel,
    relations=(activities_of("vessel"),),
    own_fields=(
        Field(
            code="title",
            label="Name",
            type=FieldType.STRING,
            required=True,
            sortable=True,
            max_length=255,
            searchable=True,
            folded_column="sort_name",
        ),
        Field(code="company", label="Company", type=FieldType.COMPANY),
        Field(code="budget", label="Budget", type=FieldType.MONEY, sortable=True),
        Field(code="met_on", label="Met on", type=FieldType.DATE, sortable=True),
        Field(code="heat", label="Heat", type=FieldType.ENUM, sortable=True, options=("COLD", "HOT")),
        Field(code="phones", label="Phones", type=FieldType.PHONE),
        *planned("vessel"),
    ),
)
kinds.ITEM_KINDS += (VESSEL,)
kinds.KIND_BY_CODE[VESSEL.code] = kinds.KIND_BY_NODE[VESSEL.node] = VESSEL

from trato.companies import graph as companies  # noqa: E402
from trato.crm.bulk_graph import Form, writes_many  # noqa: E402
from trato.crm.item import CrmItem, Reachable  # noqa: E402
from trato.crm.item_changes import ItemPayload, item_changes, item_payload  # noqa: E402
from trato.crm.item_queries import item_queries  # noqa: E402
from trato.graph import schema as house  # noqa: E402
from trato.graph.kit.context import Info  # noqa: E402
from trato.graph.kit.described import item_input, item_type  # noqa: E402
from trato.graph.scopes import Area  # noqa: E402


@item_type(VESSEL)
class VesselNode(CrmItem, Reachable):
    """A ship that somebody may want to load."""

    @strawberry.field
    async def company(self, info: Info) -> companies.Company | None:
        return await companies.Company.seen(info, self.record["company"])


@item_input(VESSEL)
class VesselInput:
    """Fields of a vessel."""


@item_payload(VESSEL)
class VesselPayload(ItemPayload):
    """What became of the change."""


@strawberry.type
@item_queries(VESSEL)
class VesselQuery:
    """Reading vessels."""


@strawberry.type
@item_changes(
    VESSEL, VesselInput, VesselPayload, create="Create a vessel.", fields="Its fields.", delete="Delete vessels."
)
@writes_many(Form(VESSEL, VesselInput))
class VesselMutation:
    """Changing vessels."""


@strawberry.type(name="Query")
class Query(house.Query, VesselQuery):
    """All reads."""


@strawberry.type(name="Mutation")
class Mutation(house.Mutation, VesselMutation):
    """All writes."""


house.schema = house.assembled(Query, Mutation, {Area.RECORDS: (VesselQuery, VesselMutation)})


@pytest.fixture
async def vessel_table(database: str) -> None:
    """Migrations know nothing of it."""
    connection = writer()
    table = connection.schema_generator(connection)._get_table_sql(Vessel, safe=True)
    await connection.execute_script(table["table_creation_string"])
