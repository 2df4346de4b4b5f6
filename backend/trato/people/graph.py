"""The company's structure in the graph: departments and groups, for those who may manage people (R76)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import strawberry

from trato.access.gate import demand_admin
from trato.access.levels import Flag
from trato.accounts.models import GroupKind
from trato.accounts.structure import DepartmentRecord, GroupRecord, list_departments, list_groups
from trato.errors import not_found
from trato.graph.kit.arguments import ClientOpId, ExpectedVersion, NodeId
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.ids import decode_each, decode_id, encode_id
from trato.graph.kit.nodes import Node
from trato.graph.kit.people import User, load_users
from trato.people import departments, groups
from trato.people.departments import DepartmentInput as DepartmentGiven
from trato.people.groups import GroupInput as GroupGiven

strawberry.enum(GroupKind, description="What brings people together: a lasting group of users, or a project.")


@strawberry.type(description="A part of the company. Departments form a tree.")
class Department(Node):
    """A department (R76)."""

    name: str = strawberry.field(description="Unique among those with the same parent.")
    parent_id: strawberry.ID | None = strawberry.field(description="The department it is part of; none at the top.")
    sort: int = strawberry.field(description="Orders those with the same parent.")
    version: int = strawberry.field(description="Counts its changes.")
    member_numbers: strawberry.Private[Sequence[int]]
    head_numbers: strawberry.Private[Sequence[int]]

    @strawberry.field(description="Who works in it, its heads included, by name.")
    async def members(self, info: Info) -> list[User]:
        """Batched."""
        return await load_users(info, self.member_numbers)

    @strawberry.field(description="Who leads it, by name.")
    async def heads(self, info: Info) -> list[User]:
        """Batched."""
        return await load_users(info, self.head_numbers)

    @classmethod
    def of(cls, record: DepartmentRecord) -> Department:
        """A department from its record."""
        return cls(
            id=encode_id("Department", record.id),
            name=record.name,
            parent_id=None if record.parent_id is None else encode_id("Department", record.parent_id),
            sort=record.sort,
            version=record.version,
            member_numbers=record.member_ids,
            head_numbers=record.head_ids,
        )


@strawberry.type(description="People who hold roles together wherever they work: a user group or a project group.")
class Group(Node):
    """A group (R76)."""

    kind: GroupKind = strawberry.field(description="Whether it is a group of users or a project's.")
    name: str = strawberry.field(description="Unique among the groups of its kind.")
    version: int = strawberry.field(description="Counts its changes.")
    member_numbers: strawberry.Private[Sequence[int]]

    @strawberry.field(description="Who belongs to it, by name.")
    async def members(self, info: Info) -> list[User]:
        """Batched."""
        return await load_users(info, self.member_numbers)

    @classmethod
    def of(cls, record: GroupRecord) -> Group:
        """A group from its record."""
        return cls(
            id=encode_id("Group", record.id),
            kind=record.kind,
            name=record.name,
            version=record.version,
            member_numbers=record.member_ids,
        )


async def get_department(info: Info, department_id: int) -> Department:
    """A department by its number. NOT_FOUND when there is none, or for whoever may not manage people."""
    if not current(info).may(Flag.SETTINGS):
        raise not_found("department")
    found = next((one for one in await list_departments() if one.id == department_id), None)
    if found is None:
        raise not_found("department")
    return Department.of(found)


async def get_group(info: Info, group_id: int) -> Group:
    """A group by its number, as `get_department`."""
    found = await list_groups([group_id]) if current(info).may(Flag.SETTINGS) else []
    if not found:
        raise not_found("group")
    return Group.of(found[0])


@strawberry.input(description="A department; what is left out stays as it is.")
class DepartmentInput:
    """Fields of a department."""

    name: str | None = strawberry.field(default=None, description="At most 100 characters; a new one needs it.")
    member_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="Everyone who works in it; replaces the list."
    )
    head_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="Everyone who leads it; they become members if they aren't."
    )

    def given(self) -> DepartmentGiven:
        """With numbers for ids."""
        return DepartmentGiven(
            self.name,
            decode_each(self.member_ids, "User", "input.memberIds"),
            decode_each(self.head_ids, "User", "input.headIds"),
        )


@strawberry.input(description="A group; what is left out stays as it is.")
class GroupInput:
    """Fields of a group."""

    name: str | None = strawberry.field(default=None, description="At most 100 characters; a new one needs it.")
    member_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="Everyone who belongs to it; replaces the list."
    )

    def given(self) -> GroupGiven:
        """With numbers for ids."""
        return GroupGiven(self.name, decode_each(self.member_ids, "User", "input.memberIds"))


@strawberry.type(description="All departments as they are now.")
class DepartmentsPayload:
    """The tree, and the department that was made or changed."""

    departments: list[Department] = strawberry.field(description="Those with the same parent in their order.")
    department: Department | None = strawberry.field(description="The one made or changed; none after deleting.")


@strawberry.type(description="The group as it is now.")
class GroupPayload:
    """A group."""

    group: Group = strawberry.field(description="The group.")


@strawberry.type(description="What was deleted for good.")
class DeletedPayload:
    """The id that no longer names anything."""

    deleted_id: strawberry.ID = strawberry.field(description="Its id.")


@strawberry.type
class StructureQuery:
    """Reading the company's structure: for those who may manage people."""

    @strawberry.field(description="All departments, those with the same parent in their order.")
    async def departments(self, info: Info) -> list[Department]:
        """R76."""
        demand_admin(current(info))
        return [Department.of(record) for record in await list_departments()]

    @strawberry.field(description="All user groups and project groups, by name.")
    async def groups(self, info: Info) -> list[Group]:
        """R76."""
        demand_admin(current(info))
        return [Group.of(record) for record in await list_groups()]


ParentId = Annotated[
    strawberry.ID | None, strawberry.argument(description="The department it is part of; none: it stands at the top.")
]


@strawberry.type
class StructureMutation:
    """Changing the company's structure: for those who may manage people. Rights that follow from it change at once."""

    @strawberry.mutation(description="Make a department, the last under its parent.")
    async def create_department(
        self,
        info: Info,
        input: Annotated[DepartmentInput, strawberry.argument(description="Its name and people.")],
        parent_id: ParentId = None,
        client_op_id: ClientOpId = None,
    ) -> DepartmentsPayload:
        """R76."""
        parent = _department(parent_id, "parentId")
        return await _tree(await departments.create_department(acting(info), input.given(), parent, client_op_id))

    @strawberry.mutation(description="Change a department's name, members or heads.")
    async def update_department(
        self,
        info: Info,
        id: NodeId,
        input: Annotated[DepartmentInput, strawberry.argument(description="What changes.")],
        expected_version: ExpectedVersion,
        client_op_id: ClientOpId = None,
    ) -> DepartmentsPayload:
        """R76."""
        number = decode_id(id, "Department", "id")
        changed = departments.update_department(acting(info), number, input.given(), expected_version, client_op_id)
        return await _tree(await changed)

    @strawberry.mutation(description="Put a department, with all below it, elsewhere in the tree.")
    async def move_department(
        self,
        info: Info,
        id: NodeId,
        parent_id: ParentId = None,
        before_id: Annotated[
            strawberry.ID | None,
            strawberry.argument(description="The department there that it is put before; last without."),
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> DepartmentsPayload:
        """VALIDATION(CYCLE) for a place below itself (R76)."""
        number, parent = decode_id(id, "Department", "id"), _department(parent_id, "parentId")
        before = _department(before_id, "beforeId")
        return await _tree(await departments.move_department(acting(info), number, parent, before, client_op_id))

    @strawberry.mutation(description="Delete a department without members and without others below it.")
    async def delete_department(self, info: Info, id: NodeId, client_op_id: ClientOpId = None) -> DepartmentsPayload:
        """CONFLICT(HAS_MEMBERS), CONFLICT(HAS_DEPARTMENTS) (R76)."""
        return await _tree(
            await departments.delete_department(acting(info), decode_id(id, "Department", "id"), client_op_id)
        )

    @strawberry.mutation(description="Make a user group or a project group.")
    async def create_group(
        self,
        info: Info,
        kind: Annotated[GroupKind, strawberry.argument(description="Which kind of group.")],
        input: Annotated[GroupInput, strawberry.argument(description="Its name and people.")],
        client_op_id: ClientOpId = None,
    ) -> GroupPayload:
        """R76."""
        return await _group(await groups.create_group(acting(info), kind, input.given(), client_op_id))

    @strawberry.mutation(description="Change a group's name or members.")
    async def update_group(
        self,
        info: Info,
        id: NodeId,
        input: Annotated[GroupInput, strawberry.argument(description="What changes.")],
        expected_version: ExpectedVersion,
        client_op_id: ClientOpId = None,
    ) -> GroupPayload:
        """R76."""
        number = decode_id(id, "Group", "id")
        changed = groups.update_group(acting(info), number, input.given(), expected_version, client_op_id)
        return await _group(await changed)

    @strawberry.mutation(description="Delete a group; its members stay who they are.")
    async def delete_group(self, info: Info, id: NodeId, client_op_id: ClientOpId = None) -> DeletedPayload:
        """R76."""
        group_id = await groups.delete_group(acting(info), decode_id(id, "Group", "id"), client_op_id)
        return DeletedPayload(deleted_id=encode_id("Group", group_id))


def _department(value: strawberry.ID | None, path: str) -> int | None:
    return None if value is None else decode_id(value, "Department", path)


async def _tree(department_id: int) -> DepartmentsPayload:
    records = await list_departments()
    found = next((record for record in records if record.id == department_id), None)
    return DepartmentsPayload(
        departments=[Department.of(record) for record in records],
        department=None if found is None else Department.of(found),
    )


async def _group(group_id: int) -> GroupPayload:
    found = await list_groups([group_id])
    if not found:  # a retry, after somebody deleted it
        raise not_found("group")
    return GroupPayload(group=Group.of(found[0]))
