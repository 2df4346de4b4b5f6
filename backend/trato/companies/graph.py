"""Companies in the graph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import strawberry

from trato.companies.kind import COMPANY
from trato.crm.item import CrmItem, LegallyKnown, Reachable
from trato.crm.item_changes import ItemPayload, item_changes, item_payload
from trato.crm.item_queries import item_queries
from trato.graph.kit.arguments import (
    After,
    Filter,
    First,
    Sorts,
)
from trato.graph.kit.connection import Connection, list_under, listing
from trato.graph.kit.context import Info
from trato.graph.kit.described import item_input, item_type
from trato.items.paging import Parent, Window
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


@item_payload(COMPANY)
class CompanyPayload(ItemPayload):
    """What became of the change."""


@strawberry.type
@item_queries(COMPANY)
class CompanyQuery:
    """Reading companies."""


@strawberry.type
@item_changes(
    COMPANY,
    CompanyInput,
    CompanyPayload,
    create="Create a company.",
    fields="Its fields; the title is required.",
    delete="Put companies into the recycle bin; their contacts and deals stay.",
)
class CompanyMutation:
    """Changing companies."""
