"""Leads in the graph."""

from __future__ import annotations

from typing import Annotated

import strawberry

from trato.companies.graph import Company
from trato.companies.kind import COMPANY
from trato.contacts.graph import Contact
from trato.contacts.kind import CONTACT
from trato.crm.item import CrmItem, Reachable, Staged
from trato.crm.item_queries import item_queries
from trato.graph.kit.arguments import ClientOpId, ExpectedVersion, NodeId, NodeIds
from trato.graph.kit.connection import load_record
from trato.graph.kit.context import Info, acting
from trato.graph.kit.described import attributes, given, item_input, item_type
from trato.graph.kit.ids import decode_id, decode_ids, encode_id
from trato.graph.kit.nodes import Money, money
from trato.graph.kit.payloads import DeletePayload, operation_field
from trato.items.records import Record
from trato.leads import actions
from trato.leads.conversion.types import LeadResults, load_results
from trato.leads.kind import LEAD
from trato.pick_lists.graph import PickListItem, load_pick_list_item
from trato.pipelines.graph import Pipeline, Stage, load_pipeline, load_stage


@item_type(LEAD)
class Lead(CrmItem, Reachable, Staged):
    """A person or company that may become a customer, on its way to be found out."""

    @classmethod
    def of(cls, record: Record) -> Lead:
        """A lead from its record."""
        return cls(kind=LEAD, record=record, **attributes(LEAD, record))

    @strawberry.field(description="The pipeline it travels.")
    async def pipeline(self, info: Info) -> Pipeline:
        """R9."""
        return await load_pipeline(info, self.record["pipeline"])

    @strawberry.field(description="Where it stands.")
    async def stage(self, info: Info) -> Stage:
        """R10."""
        return await load_stage(info, self.record["stage"])

    @strawberry.field(description="How they are addressed.")
    async def salutation(self, info: Info) -> PickListItem | None:
        """R14."""
        return await load_pick_list_item(info, self.record["salutation"])

    @strawberry.field(description="Where it came from.")
    async def source(self, info: Info) -> PickListItem | None:
        """R14, R88."""
        return await load_pick_list_item(info, self.record["source"])

    @strawberry.field(description="Why it is junk.")
    async def junk_reason(self, info: Info) -> PickListItem | None:
        """R14, R26."""
        return await load_pick_list_item(info, self.record["junk_reason"])

    @strawberry.field(description="The amount in the base currency, as of its last change.")
    def amount_base(self, info: Info) -> Money:
        """R13."""
        return money(self.record["amount"].base)

    @strawberry.field(description="The customer's company that it comes from; absent when you may not see it.")
    async def company(self, info: Info) -> Company | None:
        """R24."""
        record = await load_record(info, COMPANY, self.record["company"])
        return None if record is None else Company.of(record)

    @strawberry.field(description="The contact that it comes from; absent when you may not see them.")
    async def contact(self, info: Info) -> Contact | None:
        """R24."""
        record = await load_record(info, CONTACT, self.record["contact"])
        return None if record is None else Contact.of(record)

    @strawberry.field(description="What it has become and still is, as far as you may see it.")
    async def result(self, info: Info) -> LeadResults:
        """R29."""
        return await load_results(info, self.record["id"])


@item_input(LEAD)
class LeadInput:
    """Fields of a lead: those left out stay as they are, null empties. Pipeline and stage only when it is created."""


@strawberry.type(description="What became of the change.")
class LeadPayload:
    """A lead."""

    lead: Lead | None = strawberry.field(
        description="The lead as it is now; null when you no longer see it, as after handing it over."
    )
    operation_id: strawberry.ID | None = operation_field()


async def seen_lead(info: Info, lead_id: int) -> Lead | None:
    """A lead by its number, when it is there and the person may read it."""
    record = await load_record(info, LEAD, lead_id)
    return None if record is None else Lead.of(record)


@strawberry.type
@item_queries(LEAD)
class LeadQuery:
    """Reading leads."""


@strawberry.type
class LeadMutation:
    """Changing leads. Moving one is with the board."""

    @strawberry.mutation(description="Create a lead, on top of its column; a stage that is named is in progress.")
    async def create_lead(
        self,
        info: Info,
        input: Annotated[
            LeadInput,
            strawberry.argument(
                description="Its fields: a title, a name, a company, or a way to reach somebody at least. Without a"
                " title it is called by its number."
            ),
        ],
        client_op_id: ClientOpId = None,
    ) -> LeadPayload:
        """R20, R21."""
        lead_id = await actions.create_lead(acting(info), given(LEAD, input), client_op_id)
        return LeadPayload(lead=await seen_lead(info, lead_id))

    @strawberry.mutation(description="Change a lead.")
    async def update_lead(
        self,
        info: Info,
        id: NodeId,
        input: Annotated[LeadInput, strawberry.argument(description="The fields to change.")],
        expected_version: ExpectedVersion,
        client_op_id: ClientOpId = None,
    ) -> LeadPayload:
        """R20, R4."""
        number = decode_id(id, "Lead", "id")
        await actions.update_lead(acting(info), number, given(LEAD, input), expected_version, client_op_id)
        return LeadPayload(lead=await seen_lead(info, number))

    @strawberry.mutation(description="Put leads into the recycle bin.")
    async def delete_leads(self, info: Info, ids: NodeIds, client_op_id: ClientOpId = None) -> DeletePayload:
        """R4."""
        deleted = await actions.delete_leads(acting(info), decode_ids(ids, "Lead", "ids"), client_op_id)
        return DeletePayload(deleted_ids=[encode_id("Lead", one) for one in deleted])
