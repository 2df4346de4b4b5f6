"""Completing leads in the graph (R27)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import strawberry

from trato.boards.answer_types import CardConflict
from trato.boards.entering_types import (
    EnteringInput,
    RequiredField,
    card_conflict,
    entering_given,
    lists_of,
)
from trato.companies.graph import Company, CompanyInput
from trato.companies.kind import COMPANY
from trato.contacts.graph import Contact, ContactInput
from trato.contacts.kind import CONTACT
from trato.crm.graph import ItemKind
from trato.deals.graph import Deal, DealInput
from trato.deals.kind import DEAL
from trato.errors import ErrorCode, TratoError, invalid, not_found
from trato.graph.kit.arguments import ClientOpId, ExpectedVersion, NodeId
from trato.graph.kit.context import Info, acting
from trato.graph.kit.described import given
from trato.graph.kit.ids import decode_id
from trato.graph.kit.payloads import operation_field
from trato.leads.conversion.actions import convert_lead
from trato.leads.conversion.mapping import Route
from trato.leads.conversion.results import BY_CODE
from trato.leads.conversion.wanted import FieldsLackingError, Lacking, Wanted, told_at
from trato.leads.graph import Lead
from trato.leads.kind import LEAD
from trato.pipelines.graph import Stage
from trato.staged.filling import NOTHING, Given
from trato.staged.kinds import LEADS


@strawberry.input(description="What is filled in, in place of what the lead would give.")
class ConversionOverrides:
    """Fields left out are the lead's; null leaves them empty."""

    deal: DealInput | None = strawberry.field(default=None, description="Of the deal.")
    contact: ContactInput | None = strawberry.field(default=None, description="Of the contact.")
    company: CompanyInput | None = strawberry.field(default=None, description="Of the company.")
    lead: EnteringInput | None = strawberry.field(
        default=None, description="Of the lead itself, such as what its last stage demands."
    )


@strawberry.input(description="Where the value of a field goes that administrators have added to leads.")
class FieldRoute:
    """Of fields with the same code values go by themselves."""

    from_: str = strawberry.field(name="from", description="The field of the lead, as named by `fields(kind)`.")
    kind: ItemKind = strawberry.field(description="DEAL, CONTACT or COMPANY.")
    to: str = strawberry.field(description="The field there, as named by `fields(kind)`; one that takes such values.")


@strawberry.input(description="What a lead becomes: any of a deal, a contact and a company, but at least one.")
class ConvertLeadInput:
    """Seven results (R27)."""

    create_deal: bool = strawberry.field(default=False, description="Whether a deal is made.")
    create_contact: bool = strawberry.field(default=False, description="Whether a contact is made.")
    create_company: bool = strawberry.field(default=False, description="Whether a company is made.")
    contact_id: strawberry.ID | None = strawberry.field(
        default=None, description="A contact that is there already, in place of a new one."
    )
    company_id: strawberry.ID | None = strawberry.field(
        default=None, description="A company that is there already, in place of a new one."
    )
    pipeline_id: strawberry.ID | None = strawberry.field(
        default=None, description="Which pipeline the deal travels; the default one when left out."
    )
    stage_id: strawberry.ID | None = strawberry.field(
        default=None, description="On which of its stages the deal begins; the first one when left out."
    )
    overrides: ConversionOverrides | None = strawberry.field(default=None, description="What is filled in.")
    field_map: list[FieldRoute] | None = strawberry.field(
        default=None, description="Where values of further fields go."
    )
    close_activities: bool = strawberry.field(
        default=False, description="Whether what is planned with the lead is completed; else it stays open."
    )


@strawberry.type(description="What an item lacks; nothing was changed. Fill it in among `overrides` and try again.")
class TargetFieldsRequired:
    """One item of several."""

    kind: ItemKind = strawberry.field(description="What it is; LEAD for what its own last stage demands.")
    stage: Stage | None = strawberry.field(description="The stage it is to enter, if it stands on one.")
    fields: list[RequiredField] = strawberry.field(description="The missing ones only.")


@strawberry.type(description="Items would lack what they can't be without, or what their stages demand.")
class ConversionFieldsRequired:
    """Nothing was changed (R17, R27)."""

    lead: Lead = strawberry.field(description="The lead as it is.")
    targets: list[TargetFieldsRequired] = strawberry.field(description="Those that lack something.")


@strawberry.type(description="The lead was completed.")
class LeadConverted:
    """What it has become by that."""

    lead: Lead = strawberry.field(description="The lead as it is now.")
    deal: Deal | None = strawberry.field(description="The new deal.")
    contact: Contact | None = strawberry.field(description="The new contact, or the one that was chosen.")
    company: Company | None = strawberry.field(description="The new company, or the one that was chosen.")
    operation_id: strawberry.ID | None = operation_field()


ConvertLeadResult = Annotated[
    LeadConverted | CardConflict | ConversionFieldsRequired,
    strawberry.union(
        "ConvertLeadResult", description="What became of completing a lead: for the flow, not as an error."
    ),
]


def wanted(input: ConvertLeadInput) -> Wanted:
    """What a client asked for. VALIDATION for ids and fields that are none."""
    made = ((DEAL, input.create_deal), (CONTACT, input.create_contact), (COMPANY, input.create_company))
    chosen = ((CONTACT, input.contact_id), (COMPANY, input.company_id))
    return Wanted(
        makes=frozenset(kind.code for kind, is_made in made if is_made),
        picked={
            kind.code: decode_id(value, kind.node, f"input.{kind.code}Id")
            for kind, value in chosen
            if value is not None
        },
        pipeline_id=None if input.pipeline_id is None else decode_id(input.pipeline_id, "Pipeline", "input.pipelineId"),
        stage_id=None if input.stage_id is None else decode_id(input.stage_id, "Stage", "input.stageId"),
        filled=_filled(input.overrides) if input.overrides else {},
        routes=[_route(one, at) for at, one in enumerate(input.field_map or ())],
        entering=_entering(input),
    )


def _filled(overrides: ConversionOverrides) -> dict[str, Mapping[str, Any]]:
    found: dict[str, Mapping[str, Any]] = {}
    for kind, filled in ((DEAL, overrides.deal), (CONTACT, overrides.contact), (COMPANY, overrides.company)):
        if filled is not None:
            with told_at(kind):
                found[kind.code] = given(kind, filled)
    return found


def _entering(input: ConvertLeadInput) -> Given:
    with told_at(LEAD):
        own = entering_given(LEADS, input.overrides.lead) if input.overrides else NOTHING
    return Given(own.fields, own.closed_on, own.close_activities or input.close_activities)


def _route(one: FieldRoute, at: int) -> Route:
    kind = BY_CODE.get(one.kind.value)
    if kind is None:
        raise invalid(f"input.fieldMap[{at}].kind", "UNKNOWN", "A lead becomes deals, contacts and companies.")
    return Route(one.from_, kind, one.to)


async def told_lacking(lacking: Sequence[Lacking]) -> list[TargetFieldsRequired]:
    """What items lack, as forms need it. One statement at most."""
    lists = await lists_of([entry for one in lacking for entry in one.fields])
    return [
        TargetFieldsRequired(
            kind=ItemKind(one.kind.code),
            stage=Stage.of(one.stage) if one.stage else None,
            fields=[RequiredField.of(entry, lists) for entry in one.fields],
        )
        for one in lacking
    ]


async def _lead(info: Info, number: int) -> Lead:
    found = await Lead.seen(info, number)
    if found is None:
        raise not_found("lead")
    return found


@strawberry.type
class ConversionMutation:
    """Completing leads."""

    @strawberry.mutation(
        description="Complete a useful lead: make of it a deal, a contact, a company, or any of these together, and put"
        " it onto its last stage. Once more, it may become what it has not become yet. CONFLICT for a junk lead"
        " that can be reopened, and for what it has become already; FORBIDDEN, with nothing made, for what you may not"
        " add."
    )
    async def convert_lead(
        self,
        info: Info,
        id: NodeId,
        input: Annotated[ConvertLeadInput, strawberry.argument(description="What it becomes.")],
        expected_version: ExpectedVersion,
        client_op_id: ClientOpId = None,
    ) -> ConvertLeadResult:
        """R27, R28."""
        access, number = acting(info), decode_id(id, LEAD.node, "id")
        try:
            became = await convert_lead(access, number, wanted(input), expected_version, client_op_id)
        except FieldsLackingError as refusal:
            return ConversionFieldsRequired(lead=await _lead(info, number), targets=await told_lacking(refusal.lacking))
        except TratoError as error:
            if error.code is not ErrorCode.STALE_VERSION:
                raise
            return await card_conflict(LEADS, access, number)
        return LeadConverted(
            lead=await _lead(info, number),
            deal=await Deal.seen(info, became.get(DEAL.code)),
            contact=await Contact.seen(info, became.get(CONTACT.code)),
            company=await Company.seen(info, became.get(COMPANY.code)),
        )
