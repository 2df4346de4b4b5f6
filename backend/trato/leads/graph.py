"""Leads in the graph."""

from __future__ import annotations

import strawberry

from trato.companies.graph import Company
from trato.contacts.graph import Contact
from trato.crm.item import CrmItem, Reachable, Staged
from trato.crm.item_changes import ItemPayload, item_changes, item_payload
from trato.crm.item_queries import item_queries
from trato.graph.kit.context import Info
from trato.graph.kit.described import item_input, item_type
from trato.leads.conversion.types import LeadResults, load_results
from trato.leads.kind import LEAD
from trato.pick_lists.graph import PickListItem, load_pick_list_item


@item_type(LEAD)
class Lead(CrmItem, Reachable, Staged):
    """A person or company that may become a customer, on its way to be found out."""

    @strawberry.field(description="How they are addressed.")
    async def salutation(self, info: Info) -> PickListItem | None:
        """R14."""
        return await load_pick_list_item(info, self.record["salutation"])

    @strawberry.field(description="Why it is junk.")
    async def junk_reason(self, info: Info) -> PickListItem | None:
        """R14, R26."""
        return await load_pick_list_item(info, self.record["junk_reason"])

    @strawberry.field(description="The customer's company that it comes from; absent when you may not see it.")
    async def company(self, info: Info) -> Company | None:
        """R24."""
        return await Company.seen(info, self.record["company"])

    @strawberry.field(description="The contact that it comes from; absent when you may not see them.")
    async def contact(self, info: Info) -> Contact | None:
        """R24."""
        return await Contact.seen(info, self.record["contact"])

    @strawberry.field(description="What it has become and still is, as far as you may see it.")
    async def result(self, info: Info) -> LeadResults:
        """R29."""
        return await load_results(info, self.record["id"])


@item_input(LEAD)
class LeadInput:
    """Fields of a lead: those left out stay as they are, null empties. Pipeline and stage only when it is created."""


@item_payload(LEAD)
class LeadPayload(ItemPayload):
    """What became of the change."""


@strawberry.type
@item_queries(LEAD)
class LeadQuery:
    """Reading leads."""


@strawberry.type
@item_changes(
    LEAD,
    LeadInput,
    LeadPayload,
    create="Create a lead, on top of its column; a stage that is named is in progress.",
    fields="Its fields: a title, a name, a company, or a way to reach somebody at least. Without a title it is called"
    " by its number.",
    delete="Put leads into the recycle bin.",
)
class LeadMutation:
    """Changing leads. Moving one is with the board."""
