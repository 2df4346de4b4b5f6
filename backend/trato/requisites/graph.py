"""Legal details in the graph."""

from __future__ import annotations

from typing import Annotated

import strawberry

from trato.crm.nodes import decode_item_id
from trato.crm.records import readable_items
from trato.errors import not_found
from trato.graph.kit.arguments import ClientOpId, NodeId
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.ids import decode_id, encode_id, split_id
from trato.graph.scopes import Area, demand_writing
from trato.live.log import Subject
from trato.live.operations import ended_operation
from trato.own_companies.actions import delete_own_requisites, save_own_requisites
from trato.own_companies.queries import SUBJECT
from trato.requisites import actions, templates
from trato.requisites.queries import RequisiteRecord, list_templates, requisites_by_id, requisites_of
from trato.requisites.types import (
    SET,
    TEMPLATE,
    Requisites,
    RequisitesInput,
    RequisiteTemplate,
    RequisiteTemplateInput,
)

OWN = "MyCompany"


async def get_template(info: Info, template_id: int) -> RequisiteTemplate:
    """A template by its number. NOT_FOUND when there is none."""
    found = await list_templates(ids=[template_id])
    if not found:
        raise not_found("template")
    return RequisiteTemplate.of(found[0])


async def get_requisites(info: Info, set_id: int) -> Requisites:
    """A set by its number. NOT_FOUND when there is none, or none of somebody the person may see."""
    return Requisites.of(await _readable(info, set_id))


async def _readable(info: Info, set_id: int) -> RequisiteRecord:
    found = await requisites_by_id(set_id)
    if found is None:
        raise not_found("set of details")
    if found.owner.kind != SUBJECT and found.owner not in await readable_items(current(info), [found.owner]):
        raise not_found("set of details")
    return found


@strawberry.type
class RequisiteQuery:
    """Reading templates of legal details."""

    @strawberry.field(description="The templates of legal details, in their order; those out of use among them.")
    async def requisite_templates(self, info: Info) -> list[RequisiteTemplate]:
        """R12."""
        current(info)
        return [RequisiteTemplate.of(one) for one in await list_templates()]


@strawberry.type(description="The legal details of somebody as they are now.")
class RequisitesPayload:
    """Sets of one owner."""

    requisites: list[Requisites] = strawberry.field(description="All sets, the primary one first.")
    saved_id: strawberry.ID | None = strawberry.field(description="The set that was saved; null when one was deleted.")
    operation_id: strawberry.ID | None = strawberry.field(
        description="What `undo` takes to take this back; absent when nothing was changed, and for own companies, whose"
        " details are settings."
    )


@strawberry.type(description="The templates of legal details as they are now.")
class RequisiteTemplatesPayload:
    """Templates."""

    requisite_templates: list[RequisiteTemplate] = strawberry.field(description="All of them, in their order.")


async def _sets(owner: Subject, saved: int | None = None) -> RequisitesPayload:
    found = (await requisites_of(owner.kind, [owner.id])).get(owner.id, [])
    saved_id = None if saved is None else encode_id(SET, saved)
    ended = None if owner.kind == SUBJECT else ended_operation()
    return RequisitesPayload(
        requisites=[Requisites.of(one) for one in found],
        saved_id=saved_id,
        operation_id=None if ended is None else strawberry.ID(ended),
    )


async def _templates() -> RequisiteTemplatesPayload:
    found = await list_templates()
    return RequisiteTemplatesPayload(requisite_templates=[RequisiteTemplate.of(one) for one in found])


def _owner(info: Info, value: str) -> Subject:
    """Whose details are meant. Those of own companies are settings, which an API token may not be for."""
    node, number = split_id(value, "ownerId")
    if node == OWN:
        demand_writing(Area.SETTINGS, info.context.scopes)
        return Subject(SUBJECT, number)
    kind, number = decode_item_id(value, "ownerId", actions.OWNERS)
    return Subject(kind.code, number)


@strawberry.type
class RequisiteMutation:
    """Telling legal details: whoever may change their owner."""

    @strawberry.mutation(
        description="Add legal details to a company, a contact or, as an administrator, an own company; with id and"
        " version, tell them anew. VALIDATION names the values that can't be right as `input.values.CODE`."
    )
    async def save_requisites(
        self,
        info: Info,
        owner_id: Annotated[strawberry.ID, strawberry.argument(description="Whose details they are.")],
        input: Annotated[RequisitesInput, strawberry.argument(description="What they say.")],
        id: Annotated[strawberry.ID | None, strawberry.argument(description="Which set; null for a new one.")] = None,
        expected_version: Annotated[
            int | None, strawberry.argument(description="The version that was read, of a set that exists.")
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> RequisitesPayload:
        """R12."""
        access, owner, given = acting(info), _owner(info, owner_id), input.given()
        number = None if id is None else decode_id(id, SET, "id")
        if owner.kind == SUBJECT:
            saved = await save_own_requisites(access, owner.id, given, number, expected_version, client_op_id)
        else:
            saved = await actions.save_requisites(access, owner, given, number, expected_version, client_op_id)
        return await _sets(owner, saved)

    @strawberry.mutation(description="Delete legal details. CONFLICT(LAST) for the only ones of an own company.")
    async def delete_requisites(self, info: Info, id: NodeId, client_op_id: ClientOpId = None) -> RequisitesPayload:
        """R12."""
        access, number = acting(info), decode_id(id, SET, "id")
        owner = (await _readable(info, number)).owner
        if owner.kind == SUBJECT:
            demand_writing(Area.SETTINGS, info.context.scopes)
            await delete_own_requisites(access, owner.id, number, client_op_id)
        else:
            await actions.delete_requisites(access, owner, number, client_op_id)
        return await _sets(owner)


@strawberry.type
class RequisiteTemplateMutation:
    """Keeping templates of legal details: administrators only."""

    @strawberry.mutation(
        description="Add a template or, with its id and version, tell it anew. VALIDATION(HAS_DETAILS) when fields are"
        " left out in which somebody's details are told."
    )
    async def save_requisite_template(
        self,
        info: Info,
        input: Annotated[RequisiteTemplateInput, strawberry.argument(description="The template.")],
        id: Annotated[strawberry.ID | None, strawberry.argument(description="Which; null for a new one.")] = None,
        expected_version: Annotated[
            int | None, strawberry.argument(description="The version that was read, of one that exists.")
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> RequisiteTemplatesPayload:
        """R12."""
        access = acting(info)
        if id is None:
            await templates.add_template(access, input.given(), client_op_id)
        else:
            number = decode_id(id, TEMPLATE, "id")
            await templates.update_template(access, number, input.given(), expected_version or 0, client_op_id)
        return await _templates()

    @strawberry.mutation(
        description="Delete a template. One that is used, or that every installation has, is only deactivated."
    )
    async def delete_requisite_template(
        self, info: Info, id: NodeId, client_op_id: ClientOpId = None
    ) -> RequisiteTemplatesPayload:
        """R12."""
        await templates.delete_template(acting(info), decode_id(id, TEMPLATE, "id"), client_op_id)
        return await _templates()
