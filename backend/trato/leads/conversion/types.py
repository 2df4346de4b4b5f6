"""Leads and what they have become, in the graph: both ways (R29)."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Annotated

import strawberry

from trato.companies.kind import COMPANY
from trato.contacts.kind import CONTACT
from trato.deals.kind import DEAL
from trato.graph.kit.connection import load_record
from trato.graph.kit.context import Info
from trato.graph.kit.described import NODE_TYPES
from trato.graph.kit.nodes import Node
from trato.items.kinds import ItemKind
from trato.items.records import Record
from trato.leads.conversion.results import Result, results_of, sources_of

if TYPE_CHECKING:
    from trato.companies.graph import Company
    from trato.contacts.graph import Contact
    from trato.deals.graph import Deal
    from trato.leads.graph import Lead

LazyCompany = Annotated["Company", strawberry.lazy("trato.companies.graph")]
LazyContact = Annotated["Contact", strawberry.lazy("trato.contacts.graph")]
LazyDeal = Annotated["Deal", strawberry.lazy("trato.deals.graph")]
LazyLead = Annotated["Lead", strawberry.lazy("trato.leads.graph")]


@strawberry.type(description="What a lead has become and still is, as far as you may see it.")
class LeadResults:
    """Made of it, or there already and chosen."""

    deals: list[LazyDeal] = strawberry.field(description="Deals, the first one first.")
    contacts: list[LazyContact] = strawberry.field(description="Contacts.")
    companies: list[LazyCompany] = strawberry.field(description="Companies.")


async def load_results(info: Info, lead_id: int) -> LeadResults:
    """What a lead has become, batched: two statements a kind, whatever the number of leads."""

    async def load(ids: list[int]) -> list[list[Result]]:
        found = await results_of(ids)
        return [found[one] for one in ids]

    became = await info.context.loader(("results",), load).load(lead_id)

    async def nodes(kind: ItemKind) -> list[Node]:
        ids = [one.item.id for one in became if one.item.kind == kind.code]
        records = await asyncio.gather(*(load_record(info, kind, one) for one in ids))
        return [NODE_TYPES[kind.code].of(record) for record in records if record is not None]

    deals, contacts, companies = await asyncio.gather(*map(nodes, (DEAL, CONTACT, COMPANY)))
    return LeadResults(deals=deals, contacts=contacts, companies=companies)  # type: ignore[arg-type]  # by the kinds


@strawberry.interface(description="An item that leads may become.")
class FromLead(Node):
    """A deal, contact or company."""

    kind: strawberry.Private[ItemKind]
    record: strawberry.Private[Record]

    @strawberry.field(description="The lead it was made of; absent when there is none, or none you may see.")
    async def source_lead(self, info: Info) -> LazyLead | None:
        """R29."""
        from trato.leads.graph import Lead

        kind = self.kind

        async def load(ids: list[int]) -> list[int | None]:
            found = await sources_of(kind, ids)
            return [found.get(one) for one in ids]

        source = await info.context.loader(("source_lead", kind.code), load).load(self.record["id"])
        return await Lead.seen(info, source)
