"""Junk leads in the graph (R26)."""

from __future__ import annotations

import datetime
from typing import Annotated

import strawberry

from trato.boards.entering_types import FieldsRequired, fields_required
from trato.crm.bulk import Chosen
from trato.crm.bulk_types import BulkPayload, done_to_many
from trato.crm.deeds import Deed, Verb
from trato.crm.item_changes import ItemPayload, item_payload
from trato.graph.kit.arguments import ClientOpId, NodeId
from trato.graph.kit.context import Info, acting
from trato.graph.kit.ids import decode_id
from trato.instants import instant
from trato.leads import junk
from trato.leads.graph import LeadPayload
from trato.leads.kind import LEAD
from trato.staged.demands import FieldsMissingError
from trato.staged.kinds import LEADS


@item_payload(LEAD)
class LeadJunked(ItemPayload):
    """The lead is junk now."""


MarkLeadJunkResult = Annotated[
    LeadJunked | FieldsRequired,
    strawberry.union("MarkLeadJunkResult", description="What became of it: for the flow, not as an error."),
]


@strawberry.type
class JunkMutation:
    """Leads that lead nowhere."""

    @strawberry.mutation(
        description="Put a lead from wherever it stands onto the stage for junk of its pipeline. CONFLICT for one that"
        " is completed, or junk already."
    )
    async def mark_lead_junk(
        self,
        info: Info,
        id: NodeId,
        reason_id: Annotated[
            strawberry.ID | None, strawberry.argument(description="A value of the pick list JUNK_REASON.")
        ] = None,
        close_activities: Annotated[
            bool, strawberry.argument(description="Whether what is planned with it is done with, too.")
        ] = False,
        client_op_id: ClientOpId = None,
    ) -> MarkLeadJunkResult:
        """R26, R17."""
        access, number = acting(info), decode_id(id, "Lead", "id")
        reason = None if reason_id is None else decode_id(reason_id, "PickListItem", "reasonId")
        try:
            await junk.mark_lead_junk(
                access, number, reason, close_activities=close_activities, client_op_id=client_op_id
            )
        except FieldsMissingError as refusal:
            return await fields_required(LEADS, access, number, refusal)
        return await LeadJunked.of(info, number)

    @strawberry.mutation(
        description="Bring a junk lead back onto a stage in progress. CONFLICT for one that is open, or completed, and"
        " where the company works without leads: there junk is completed as it is."
    )
    async def reopen_lead(
        self,
        info: Info,
        id: NodeId,
        stage_id: Annotated[strawberry.ID, strawberry.argument(description="A stage in progress of its pipeline.")],
        client_op_id: ClientOpId = None,
    ) -> LeadPayload:
        """R26."""
        number = decode_id(id, "Lead", "id")
        await junk.reopen_lead(acting(info), number, decode_id(stage_id, "Stage", "stageId"), client_op_id)
        return await LeadPayload.of(info, number)

    @strawberry.mutation(
        description="Put all leads into the recycle bin that have been junk since before a day; those you may not"
        " delete are skipped and told. More than 200 are left to a job."
    )
    async def purge_junk_leads(
        self,
        info: Info,
        before: Annotated[datetime.datetime, strawberry.argument(description="Junk since before then.")],
        client_op_id: ClientOpId = None,
    ) -> BulkPayload:
        """R26."""
        access = acting(info)
        chosen = Chosen.checked(None, junk.old_junk(instant(before, "before")), None, all_matching=True)
        return await done_to_many(access, LEAD, chosen, Deed(Verb.DELETE), client_op_id)
