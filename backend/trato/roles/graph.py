"""Roles in the graph: for whoever may change the settings, but for what everyone may know of their own rights."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import strawberry

from trato.access.directory import Assignment, read_directory
from trato.access.gate import Access, demand_admin
from trato.access.levels import MAKING, Flag, ObjectKind, Right, SubjectType
from trato.accounts.models import User as UserRow
from trato.accounts.queries import users_by_ids
from trato.crm.nodes import decode_item_id
from trato.errors import invalid, not_found
from trato.graph.kit.arguments import ClientOpId, ExpectedVersion, NodeId
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.ids import decode_id, encode_id
from trato.graph.kit.people import User
from trato.items.records import records_by_ids
from trato.pipelines.queries import StageRecord, get_pipeline, list_pipelines
from trato.roles import actions
from trato.roles.explaining import explain_all, explain_item
from trato.roles.queries import get_role, roles_by_name, subject_names
from trato.roles.showing import object_rights, preview_objects, preview_stages, stage_rights
from trato.roles.types import (
    AccessExplanation,
    AccessPreview,
    DeletedRolePayload,
    EffectivePermission,
    EffectivePermissions,
    MyRights,
    Role,
    RoleInput,
    RolePayload,
    RolePermissionInput,
    decode_holder,
)

UserId = Annotated[strawberry.ID, strawberry.argument(description="The person.")]
RoleName = Annotated[str, strawberry.argument(description="Unique, at most 100 characters.")]
HolderType = Annotated[SubjectType, strawberry.argument(description="What the holder is.")]
HolderId = Annotated[strawberry.ID, strawberry.argument(description="The id of the user, group or department.")]


async def get_role_node(info: Info, role_id: int) -> Role:
    """A role by its number. NOT_FOUND when there is none, or for whoever may not change the settings."""
    if not current(info).may(Flag.SETTINGS):
        raise not_found("role")
    return await _role(role_id)


async def _role(role_id: int) -> Role:
    record = await get_role(role_id)
    return Role.of(record, await subject_names(record.assignments))


async def _person(user_id: str) -> UserRow:
    number = decode_id(user_id, "User", "userId")
    found = await users_by_ids([number])
    if number not in found:
        raise not_found("user")
    return found[number]


async def _names_of(cells: Sequence[Assignment]) -> dict[tuple[SubjectType, int], str]:
    return await subject_names(dict.fromkeys(cells))


@strawberry.type
class RoleQuery:
    """Reading roles and rights."""

    @strawberry.field(description="All roles, by name.")
    async def roles(self, info: Info) -> list[Role]:
        """R70."""
        demand_admin(current(info))
        records = await roles_by_name()
        names = await subject_names(one for record in records for one in record.assignments)
        return [Role.of(record, names) for record in records]

    @strawberry.field(
        description="All that somebody may, and which role and membership gave it. Of oneself, or of anyone."
    )
    async def effective_permissions(self, info: Info, user_id: UserId) -> EffectivePermissions:
        """R74."""
        access = current(info)
        if decode_id(user_id, "User", "userId") != access.user_id:
            demand_admin(access)
        person, directory = await _person(user_id), await read_directory()
        cells = explain_all(directory, int(person.id))
        names = await _names_of([held.assignment for held in directory.holdings(int(person.id))])
        flags = directory.rights_of(int(person.id)).flags
        return EffectivePermissions(
            user=User.of(person),
            is_admin=person.is_admin,
            flags=[flag for flag in Flag if person.is_admin or flag in flags],
            permissions=[EffectivePermission.of(cell, names) for cell in cells],
        )

    @strawberry.field(description="Why somebody may, or may not, do something with a record that you can read.")
    async def explain_access(
        self,
        info: Info,
        item_id: Annotated[strawberry.ID, strawberry.argument(description="A company, contact or deal.")],
        user_id: UserId,
        operation: Annotated[Right, strawberry.argument(description="READ, UPDATE, DELETE or EXPORT.")] = Right.READ,
    ) -> AccessExplanation:
        """R74."""
        access = current(info)
        demand_admin(access)
        if operation in MAKING:
            raise invalid("operation", "NOT_ON_RECORDS", "A record that is there is neither made nor imported.")
        kind, number = decode_item_id(item_id, "itemId")
        person, directory = await _person(user_id), await read_directory()
        record = (await records_by_ids(kind, access, [number])).get(number)
        if record is None:
            raise not_found(kind.label.lower())
        explained = await explain_item(directory, person, kind, record, operation)
        names = await _names_of([held.assignment for held in directory.holdings(int(person.id))])
        return AccessExplanation.of(explained, names)

    @strawberry.field(
        description="What you may do apart from any record: with each object and, in a pipeline, on each stage."
    )
    async def my_rights(
        self,
        info: Info,
        pipeline_id: Annotated[
            strawberry.ID | None, strawberry.argument(description="Whose stages to tell of; none when left out.")
        ] = None,
    ) -> MyRights:
        """R73, R75. It changes with RESYNC of whatever one follows."""
        access = current(info)
        stages: Sequence[StageRecord] = ()
        if pipeline_id is not None:
            stages = (await get_pipeline(decode_id(pipeline_id, "Pipeline", "pipelineId"))).stages
        return MyRights(
            objects=[object_rights(access, object) for object in ObjectKind],
            stages=[stage_rights(access, stage) for stage in stages],
        )

    @strawberry.field(description="How much somebody sees, and what they may do: to try out what roles mean.")
    async def preview_as(self, info: Info, user_id: UserId) -> AccessPreview:
        """R70. What whoever asks can't see is not counted."""
        access = current(info)
        demand_admin(access)
        person, directory = await _person(user_id), await read_directory()
        seen_as = Access(int(person.id), person.name, directory.rights_of(int(person.id)), is_admin=person.is_admin)
        stages = [stage for pipeline in await list_pipelines() for stage in pipeline.stages]
        return AccessPreview(
            user=User.of(person),
            flags=[flag for flag in Flag if seen_as.may(flag)],
            objects=await preview_objects(access, seen_as),
            stages=await preview_stages(access, seen_as, stages),
        )


@strawberry.type
class RoleMutation:
    """Changing roles and who holds them: for whoever may change the settings. Rights that follow change at once."""

    @strawberry.mutation(description="Make a role. It allows nothing yet but its flags.")
    async def create_role(
        self,
        info: Info,
        name: RoleName,
        flags: Annotated[list[Flag] | None, strawberry.argument(description="What it allows beside records.")] = None,
        client_op_id: ClientOpId = None,
    ) -> RolePayload:
        """R70."""
        return await _told(await actions.create_role(acting(info), name, flags or (), client_op_id))

    @strawberry.mutation(description="Make a role that allows what another one does. Nobody holds it yet.")
    async def clone_role(self, info: Info, id: NodeId, name: RoleName, client_op_id: ClientOpId = None) -> RolePayload:
        """R70."""
        return await _told(await actions.clone_role(acting(info), _number(id), name, client_op_id))

    @strawberry.mutation(description="Change a role's name or flags.")
    async def update_role(
        self,
        info: Info,
        id: NodeId,
        expected_version: ExpectedVersion,
        input: Annotated[RoleInput, strawberry.argument(description="What is changed.")],
        client_op_id: ClientOpId = None,
    ) -> RolePayload:
        """R70."""
        done = await actions.update_role(
            acting(info),
            _number(id),
            expected_version,
            name=input.name,
            flags=None if input.flags is None else frozenset(input.flags),
            client_op_id=client_op_id,
        )
        return await _told(done)

    @strawberry.mutation(description="Delete a role. Whoever held it loses what it allowed.")
    async def delete_role(self, info: Info, id: NodeId, client_op_id: ClientOpId = None) -> DeletedRolePayload:
        """R70."""
        done = await actions.delete_role(acting(info), _number(id), client_op_id)
        return DeletedRolePayload(deleted_id=encode_id("Role", done))

    @strawberry.mutation(description="Set how far rights reach in some cells of a role; the others stay.")
    async def set_role_permissions(
        self,
        info: Info,
        id: NodeId,
        expected_version: ExpectedVersion,
        permissions: Annotated[list[RolePermissionInput], strawberry.argument(description="The cells, each once.")],
        client_op_id: ClientOpId = None,
    ) -> RolePayload:
        """R72, R73."""
        entries = [given.entry(f"permissions[{at}]") for at, given in enumerate(permissions)]
        done = await actions.set_role_permissions(acting(info), _number(id), entries, expected_version, client_op_id)
        return await _told(done)

    @strawberry.mutation(description="Give a role to a user, or to everyone of a group or department.")
    async def assign_role(
        self,
        info: Info,
        id: NodeId,
        holder_type: HolderType,
        holder_id: HolderId,
        client_op_id: ClientOpId = None,
    ) -> RolePayload:
        """R71."""
        holder = decode_holder(holder_type, holder_id, "holderId")
        return await _told(await actions.assign_role(acting(info), _number(id), holder_type, holder, client_op_id))

    @strawberry.mutation(description="Take a role from a user, group or department to whom it was given.")
    async def unassign_role(
        self,
        info: Info,
        id: NodeId,
        holder_type: HolderType,
        holder_id: HolderId,
        client_op_id: ClientOpId = None,
    ) -> RolePayload:
        """R71."""
        holder = decode_holder(holder_type, holder_id, "holderId")
        return await _told(await actions.unassign_role(acting(info), _number(id), holder_type, holder, client_op_id))


def _number(id: str) -> int:
    return decode_id(id, "Role", "id")


async def _told(role_id: int) -> RolePayload:
    return RolePayload(role=await _role(role_id))
