"""Contacts in the graph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import strawberry

from trato.companies.graph import Company
from trato.companies.kind import COMPANY
from trato.contacts import actions
from trato.contacts.kind import CONTACT
from trato.crm.item import CrmItem, LegallyKnown, Reachable
from trato.crm.item_changes import ItemPayload, item_changes, item_payload
from trato.crm.item_queries import item_queries
from trato.graph.kit.arguments import (
    After,
    ClientOpId,
    Filter,
    First,
    Sorts,
)
from trato.graph.kit.connection import Connection, list_under, listing, load_linked
from trato.graph.kit.context import Info, acting
from trato.graph.kit.described import item_input, item_type
from trato.graph.kit.ids import decode_id
from trato.items.paging import Parent, Window
from trato.leads.conversion.types import FromLead
from trato.pick_lists.graph import PickListItem, load_pick_list_item

if TYPE_CHECKING:
    from trato.deals.graph import Deal, DealStats
    from trato.leads.graph import Lead

LazyDeal = Annotated["Deal", strawberry.lazy("trato.deals.graph")]
LazyLead = Annotated["Lead", strawberry.lazy("trato.leads.graph")]
LazyStats = Annotated["DealStats", strawberry.lazy("trato.deals.graph")]


@item_type(CONTACT)
class Contact(CrmItem, Reachable, LegallyKnown, FromLead):
    """A person who is a customer, or stands for one."""

    @strawberry.field(description="What they are to us.")
    async def type(self, info: Info) -> PickListItem | None:
        """R14."""
        return await load_pick_list_item(info, self.record["type"])

    @strawberry.field(description="How they are addressed.")
    async def salutation(self, info: Info) -> PickListItem | None:
        """R14."""
        return await load_pick_list_item(info, self.record["salutation"])

    @strawberry.field(description="Where they came from.")
    async def source(self, info: Info) -> PickListItem | None:
        """R14."""
        return await load_pick_list_item(info, self.record["source"])

    @strawberry.field(description="Companies the person belongs to.")
    async def companies(
        self, info: Info, filter: Filter = None, sort: Sorts = None, first: First = 50, after: After = None
    ) -> Connection[Company]:
        """Readable companies (R36)."""
        join = "JOIN contact_company AS membership ON membership.company_id = item.id"
        wanted = listing(info, COMPANY, filter, sort, Window(first, after))
        return await list_under(info, wanted, Parent("membership.contact_id", join), self.record["id"], Company.of)

    @strawberry.field(description="The company that stands for the person; absent when you may not see it.")
    async def primary_company(self, info: Info) -> Company | None:
        """The first of the companies (R36)."""
        linked = await load_linked(info, CONTACT, "companies", self.record["id"])
        return await Company.seen(info, linked[0] if linked else None)

    @strawberry.field(description="What the person asked for again, and what they came as.")
    async def leads(
        self, info: Info, filter: Filter = None, sort: Sorts = None, first: First = 50, after: After = None
    ) -> Connection[LazyLead]:
        """Readable leads (R24)."""
        from trato.leads.graph import Lead
        from trato.leads.kind import LEAD

        wanted = listing(info, LEAD, filter, sort, Window(first, after))
        return await list_under(info, wanted, Parent("item.contact_id"), self.record["id"], Lead.of)

    @strawberry.field(description="Deals the person takes part in.")
    async def deals(
        self, info: Info, filter: Filter = None, sort: Sorts = None, first: First = 50, after: After = None
    ) -> Connection[LazyDeal]:
        """Readable deals (R38)."""
        from trato.deals.graph import Deal
        from trato.deals.kind import DEAL

        join = "JOIN deal_contact AS part ON part.deal_id = item.id"
        wanted = listing(info, DEAL, filter, sort, Window(first, after))
        return await list_under(info, wanted, Parent("part.contact_id", join), self.record["id"], Deal.of)

    @strawberry.field(description="How many of those deals are open, won and lost, and what they are worth.")
    async def deal_stats(self, info: Info) -> LazyStats:
        """Over the deals the person asking may read (R38)."""
        from trato.deals.graph import load_contact_stats

        return await load_contact_stats(info, self.record["id"])


@item_input(CONTACT)
class ContactInput:
    """Fields of a contact: those left out stay as they are, null empties."""


@item_payload(CONTACT)
class ContactPayload(ItemPayload):
    """What became of the change."""


@strawberry.type
@item_queries(CONTACT)
class ContactQuery:
    """Reading contacts."""


ContactId = Annotated[strawberry.ID, strawberry.argument(description="The contact.")]
CompanyId = Annotated[strawberry.ID, strawberry.argument(description="The company.")]


@strawberry.type
@item_changes(
    CONTACT,
    ContactInput,
    ContactPayload,
    create="Create a contact.",
    fields="Its fields; a first or a last name is required.",
    delete="Put contacts into the recycle bin; their deals stay.",
)
class ContactMutation:
    """Changing contacts."""

    @strawberry.mutation(description="Add a company to a contact.")
    async def link_contact_company(
        self,
        info: Info,
        contact_id: ContactId,
        company_id: CompanyId,
        is_primary: Annotated[
            bool, strawberry.argument(description="Whether it becomes the contact's primary company.")
        ] = False,
        client_op_id: ClientOpId = None,
    ) -> ContactPayload:
        """R36."""
        number, company = decode_id(contact_id, "Contact", "contactId"), decode_id(company_id, "Company", "companyId")
        await actions.link_company(acting(info), number, company, is_primary=is_primary, client_op_id=client_op_id)
        return await ContactPayload.of(info, number)

    @strawberry.mutation(description="Take a company from a contact; deals are not touched.")
    async def unlink_contact_company(
        self, info: Info, contact_id: ContactId, company_id: CompanyId, client_op_id: ClientOpId = None
    ) -> ContactPayload:
        """R36."""
        number, company = decode_id(contact_id, "Contact", "contactId"), decode_id(company_id, "Company", "companyId")
        await actions.unlink_company(acting(info), number, company, client_op_id)
        return await ContactPayload.of(info, number)
