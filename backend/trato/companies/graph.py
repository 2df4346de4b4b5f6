"""Companies in the graph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import strawberry

from trato.companies import actions
from trato.companies.kind import COMPANY
from trato.crm.item import CrmItem, LegallyKnown, Reachable
from trato.crm.item_queries import item_queries
from trato.graph.kit.arguments import (
    After,
    ClientOpId,
    ExpectedVersion,
    Filter,
    First,
    NodeId,
    NodeIds,
    Sorts,
)
from trato.graph.kit.connection import Connection, list_under, listing, load_record
from trato.graph.kit.context import Info, acting
from trato.graph.kit.described import attributes, given, item_input, item_type
from trato.graph.kit.ids import decode_id, decode_ids, encode_id
from trato.graph.kit.payloads import DeletePayload, operation_field
from trato.items.paging import Parent, Window
from trato.items.records import Record
from trato.leads.conversion.types import FromLead
from trato.pick_lists.graph import PickListItem, load_pick_list_item

if TYPE_CHECKING:
    from trato.contacts.graph import Contact
    from trato.deals.graph import Deal, DealStats
    from trato.leads.graph import Lead

LazyContact = Annotated["Contact", strawberry.lazy("trato.contacts.graph")]
LazyDeal = Annotated["Deal", strawberry.lazy("trato.deals.graph")]
LazyLead = Annotated["Lead", strawberry.lazy("trato.leads.graph")]
LazyStats = Annotated["DealStats", strawberry.lazy("trato.deals.graph")]


@item_type(COMPANY)
class Company(CrmItem, Reachable, LegallyKnown, FromLead):
    """A firm, with its contacts and deals."""

    @classmethod
    def of(cls, record: Record) -> Company:
        """A company from its record."""
        return cls(kind=COMPANY, record=record, **attributes(COMPANY, record))

    @strawberry.field(description="What it is to us.")
    async def type(self, info: Info) -> PickListItem | None:
        """R14."""
        return await load_pick_list_item(info, self.record["type"])

    @strawberry.field(description="What it does.")
    async def industry(self, info: Info) -> PickListItem | None:
        """R14."""
        return await load_pick_list_item(info, self.record["industry"])

    @strawberry.field(description="How many people work there, as a span such as 11–50.")
    async def employee_count(self, info: Info) -> PickListItem | None:
        """R14."""
        return await load_pick_list_item(info, self.record["employee_count"])

    @strawberry.field(description="People who belong to it.")
    async def contacts(
        self, info: Info, filter: Filter = None, sort: Sorts = None, first: First = 50, after: After = None
    ) -> Connection[LazyContact]:
        """Readable contacts (R36)."""
        from trato.contacts.graph import Contact
        from trato.contacts.kind import CONTACT

        join = "JOIN contact_company AS membership ON membership.contact_id = item.id"
        wanted = listing(info, CONTACT, filter, sort, Window(first, after))
        return await list_under(info, wanted, Parent("membership.company_id", join), self.record["id"], Contact.of)

    @strawberry.field(description="What it asked for again, and what it came as.")
    async def leads(
        self, info: Info, filter: Filter = None, sort: Sorts = None, first: First = 50, after: After = None
    ) -> Connection[LazyLead]:
        """Readable leads (R24)."""
        from trato.leads.graph import Lead
        from trato.leads.kind import LEAD

        wanted = listing(info, LEAD, filter, sort, Window(first, after))
        return await list_under(info, wanted, Parent("item.company_id"), self.record["id"], Lead.of)

    @strawberry.field(description="Its deals, open and closed.")
    async def deals(
        self, info: Info, filter: Filter = None, sort: Sorts = None, first: First = 50, after: After = None
    ) -> Connection[LazyDeal]:
        """Readable deals (R38)."""
        from trato.deals.graph import Deal
        from trato.deals.kind import DEAL

        wanted = listing(info, DEAL, filter, sort, Window(first, after))
        return await list_under(info, wanted, Parent("item.company_id"), self.record["id"], Deal.of)

    @strawberry.field(description="How many of its deals are open, won and lost, and what they are worth.")
    async def deal_stats(self, info: Info) -> LazyStats:
        """Over the deals the person may read (R38)."""
        from trato.deals.graph import load_company_stats

        return await load_company_stats(info, self.record["id"])


@item_input(COMPANY)
class CompanyInput:
    """Fields of a company: those left out stay as they are, null empties."""


@strawberry.type(description="What became of the change.")
class CompanyPayload:
    """A company."""

    company: Company | None = strawberry.field(
        description="The company as it is now; null when you no longer see it, as after handing it over."
    )
    operation_id: strawberry.ID | None = operation_field()


async def seen_company(info: Info, company_id: int) -> Company | None:
    """A company by its number, when it is there and the person may read it."""
    record = await load_record(info, COMPANY, company_id)
    return None if record is None else Company.of(record)


@strawberry.type
@item_queries(COMPANY)
class CompanyQuery:
    """Reading companies."""


@strawberry.type
class CompanyMutation:
    """Changing companies."""

    @strawberry.mutation(description="Create a company.")
    async def create_company(
        self,
        info: Info,
        input: Annotated[CompanyInput, strawberry.argument(description="Its fields; the title is required.")],
        client_op_id: ClientOpId = None,
    ) -> CompanyPayload:
        """R35."""
        company_id = await actions.create_company(acting(info), given(COMPANY, input), client_op_id)
        return CompanyPayload(company=await seen_company(info, company_id))

    @strawberry.mutation(description="Change a company.")
    async def update_company(
        self,
        info: Info,
        id: NodeId,
        input: Annotated[CompanyInput, strawberry.argument(description="The fields to change.")],
        expected_version: ExpectedVersion,
        client_op_id: ClientOpId = None,
    ) -> CompanyPayload:
        """R35, R4."""
        number = decode_id(id, "Company", "id")
        await actions.update_company(acting(info), number, given(COMPANY, input), expected_version, client_op_id)
        return CompanyPayload(company=await seen_company(info, number))

    @strawberry.mutation(description="Put companies into the recycle bin; their contacts and deals stay.")
    async def delete_companies(self, info: Info, ids: NodeIds, client_op_id: ClientOpId = None) -> DeletePayload:
        """R36, R4."""
        deleted = await actions.delete_companies(acting(info), decode_ids(ids, "Company", "ids"), client_op_id)
        return DeletePayload(deleted_ids=[encode_id("Company", one) for one in deleted])
