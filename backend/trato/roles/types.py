"""Roles, levels and explanations as the graph shows them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import strawberry

from trato.access.cells import Place
from trato.access.directory import Assignment
from trato.access.levels import Flag, Level, ObjectKind, Right, SubjectType
from trato.graph.kit.ids import decode_id, encode_id
from trato.graph.kit.nodes import Node
from trato.graph.kit.people import User
from trato.roles.explaining import Because as BecauseRecord
from trato.roles.explaining import Explained, Ground, ItemExplained
from trato.roles.queries import RoleRecord
from trato.roles.rules import Entry

strawberry.enum(ObjectKind, name="AccessObject", description="What rights are given on.")
strawberry.enum(Right, name="AccessOperation", description="What may be done with records.")
strawberry.enum(SubjectType, name="RoleHolderType", description="Who can hold a role.")
strawberry.enum(Ground, name="AccessGround", description="Why somebody may, or may not, do something with a record.")


@strawberry.enum(
    description="How far a right reaches: nowhere, to one's own records, those of one's departments, of their"
    " sub-departments too, to what is available to everyone besides, to all. INHERIT: as what is around it says."
)
class AccessLevel(StrEnum):
    """The levels of R72, and the absence of one."""

    INHERIT = "INHERIT"
    NONE = "NONE"
    OWN = "OWN"
    OWN_DEPARTMENT = "OWN_DEPARTMENT"
    DEPARTMENT_TREE = "DEPARTMENT_TREE"
    OPEN = "OPEN"
    ALL = "ALL"

    @property
    def level(self) -> Level | None:
        """The level; None for INHERIT."""
        return None if self is AccessLevel.INHERIT else Level[self.value]


Names = Mapping[tuple[SubjectType, int], str]
_NODES = {
    SubjectType.USER: "User",
    SubjectType.USER_GROUP: "Group",
    SubjectType.PROJECT_GROUP: "Group",
    SubjectType.DEPARTMENT: "Department",
    SubjectType.DEPARTMENT_TREE: "Department",
}


def decode_holder(type_: SubjectType, value: str, path: str) -> int:
    """The number of a holder's id. VALIDATION at `path`."""
    return decode_id(value, _NODES[type_], path)


@strawberry.type(description="Somebody to whom a role was given: a user, or everyone of a group or department.")
class RoleHolder:
    """A holder."""

    type: SubjectType = strawberry.field(description="What it is.")
    id: strawberry.ID = strawberry.field(description="The id of the user, group or department.")
    name: str = strawberry.field(description="Its name.")

    @classmethod
    def of(cls, assignment: Assignment, names: Names) -> RoleHolder:
        """From an assignment."""
        type_, number = assignment.subject_type, assignment.subject_id
        return cls(type=type_, id=encode_id(_NODES[type_], number), name=names.get((type_, number), ""))


@strawberry.type(description="One cell of a role: how far a right reaches, on an object, a pipeline or a stage.")
class RolePermission:
    """A cell. What isn't listed is INHERIT, or NONE for the object itself."""

    object: ObjectKind = strawberry.field(description="On what.")
    operation: Right = strawberry.field(description="What may be done.")
    pipeline_id: strawberry.ID | None = strawberry.field(description="Only in this pipeline.")
    stage_id: strawberry.ID | None = strawberry.field(description="Only on this stage of it.")
    level: AccessLevel = strawberry.field(description="How far it reaches.")


def _pipeline(place: Place) -> strawberry.ID | None:
    return None if place.pipeline is None else encode_id("Pipeline", place.pipeline)


def _stage(place: Place) -> strawberry.ID | None:
    return None if place.stage is None else encode_id("Stage", place.stage)


@strawberry.type(description="A bundle of rights that people hold, themselves or through a group or department.")
class Role(Node):
    """A role (R70)."""

    name: str = strawberry.field(description="Unique.")
    version: int = strawberry.field(description="Counts changes of its name, flags and permissions.")
    flags: list[Flag] = strawberry.field(description="What it allows beside records.")
    permissions: list[RolePermission] = strawberry.field(description="What it says about records.")
    holders: list[RoleHolder] = strawberry.field(description="To whom it was given, in the order in which it was.")

    @classmethod
    def of(cls, record: RoleRecord, names: Names) -> Role:
        """A role from its record."""
        return cls(
            id=encode_id("Role", record.id),
            name=record.name,
            version=record.version,
            flags=[flag for flag in Flag if flag in record.rights.flags],
            permissions=[
                RolePermission(
                    object=object,
                    operation=right,
                    pipeline_id=_pipeline(place),
                    stage_id=_stage(place),
                    level=AccessLevel[level.name],
                )
                for (object, right, place), level in record.rights.levels.items()
            ],
            holders=[RoleHolder.of(one, names) for one in record.assignments],
        )


@strawberry.input(description="A cell of a role to be set.")
class RolePermissionInput:
    """What `setRolePermissions` takes."""

    object: ObjectKind = strawberry.field(description="On what.")
    operation: Right = strawberry.field(description="What may be done.")
    level: AccessLevel = strawberry.field(description="How far it reaches; INHERIT takes the cell away.")
    pipeline_id: strawberry.ID | None = strawberry.field(default=None, description="Only in this pipeline.")
    stage_id: strawberry.ID | None = strawberry.field(default=None, description="Only on this stage.")

    def entry(self, path: str) -> Entry:
        """With numbers for ids. VALIDATION below `path`."""
        return Entry(
            self.object,
            self.operation,
            self.level.level,
            None if self.pipeline_id is None else decode_id(self.pipeline_id, "Pipeline", f"{path}.pipelineId"),
            None if self.stage_id is None else decode_id(self.stage_id, "Stage", f"{path}.stageId"),
        )


@strawberry.input(description="What is changed about a role; what is left out stays.")
class RoleInput:
    """Name and flags."""

    name: str | None = strawberry.field(default=None, description="At most 100 characters.")
    flags: list[Flag] | None = strawberry.field(default=None, description="Replaces all of its flags.")


@strawberry.type(description="A role that decides, and through what the person holds it.")
class AccessReason:
    """Why a level is as it is."""

    role_id: strawberry.ID = strawberry.field(description="The role.")
    role: str = strawberry.field(description="Its name.")
    holders: list[RoleHolder] = strawberry.field(
        description="The person, or groups and departments of theirs, to whom it was given."
    )
    is_inherited: bool = strawberry.field(description="Whether it is said of what is around, not of the place itself.")

    @classmethod
    def of(cls, because: BecauseRecord, place: Place, names: Names) -> AccessReason:
        """One reason."""
        depth = 1 + (place.pipeline is not None) + (place.stage is not None)
        return cls(
            role_id=encode_id("Role", because.role_id),
            role=because.role,
            holders=[RoleHolder.of(one, names) for one in because.assignments],
            is_inherited=because.source < depth,
        )


@strawberry.type(description="How far a right of somebody reaches at a place, by all their roles, and why.")
class EffectivePermission:
    """A cell with its reasons."""

    object: ObjectKind = strawberry.field(description="On what.")
    operation: Right = strawberry.field(description="What may be done.")
    pipeline_id: strawberry.ID | None = strawberry.field(description="Only in this pipeline.")
    stage_id: strawberry.ID | None = strawberry.field(description="Only on this stage of it.")
    level: AccessLevel = strawberry.field(description="How far it reaches.")
    reasons: list[AccessReason] = strawberry.field(description="The roles that decide; none: no role says anything.")

    @classmethod
    def of(cls, cell: Explained, names: Names) -> EffectivePermission:
        """A cell as explained."""
        return cls(
            object=cell.object,
            operation=cell.right,
            pipeline_id=_pipeline(cell.place),
            stage_id=_stage(cell.place),
            level=AccessLevel[cell.level.name],
            reasons=[AccessReason.of(one, cell.place, names) for one in cell.because],
        )


@strawberry.type(description="All that somebody may, and why. Administrators may do everything, whatever roles say.")
class EffectivePermissions:
    """What the user inspector shows (R74)."""

    user: User = strawberry.field(description="Whose rights they are.")
    is_admin: bool = strawberry.field(description="Whether roles don't matter, since they administrate.")
    flags: list[Flag] = strawberry.field(description="What their roles allow beside records.")
    permissions: list[EffectivePermission] = strawberry.field(
        description="Each object and operation; pipelines and stages where a role of theirs speaks of them."
    )


@strawberry.type(description="Whether somebody may do something with a record, and why.")
class AccessExplanation:
    """The answer to “why can't Carla see this deal?”."""

    allowed: bool = strawberry.field(description="Whether they may.")
    ground: Ground = strawberry.field(description="Why.")
    decided_by: EffectivePermission = strawberry.field(description="The cell that decides, with its reasons.")

    @classmethod
    def of(cls, explained: ItemExplained, names: Names) -> AccessExplanation:
        """An item as explained."""
        return cls(
            allowed=explained.is_allowed,
            ground=explained.ground,
            decided_by=EffectivePermission.of(explained.cell, names),
        )


@strawberry.type(description="What one may do with a kind of record at all.")
class ObjectRights:
    """Rights on an object, apart from any record."""

    object: ObjectKind = strawberry.field(description="On what.")
    can_read: bool = strawberry.field(description="Whether one may see any.")
    can_add: bool = strawberry.field(description="Whether one may make some.")
    can_export: bool = strawberry.field(description="Whether one may export some.")
    can_import: bool = strawberry.field(description="Whether one may import some.")


@strawberry.type(description="What one may do on a stage.")
class StageRights:
    """Rights on a column of the board."""

    stage_id: strawberry.ID = strawberry.field(description="The stage.")
    can_read: bool = strawberry.field(description="Whether one may see deals on it.")
    can_add: bool = strawberry.field(description="Whether one may make deals on it.")
    can_enter: bool = strawberry.field(description="Whether one may put deals onto it; which, is decided by the deal.")


@strawberry.type(description="What one may do, apart from any record.")
class MyRights:
    """For screens: what to offer, and what to explain."""

    objects: list[ObjectRights] = strawberry.field(description="Leads, deals, contacts, companies.")
    stages: list[StageRights] = strawberry.field(description="Those of the pipeline that was named.")


@strawberry.type(description="How many deals of a stage somebody sees, and what they may do there.")
class StagePreview:
    """A column as somebody else would see it."""

    rights: StageRights = strawberry.field(description="What they may do there.")
    count: int = strawberry.field(description="How many deals they see on it.")


@strawberry.type(description="How many records of a kind somebody sees.")
class ObjectPreview:
    """A section as somebody else would see it."""

    rights: ObjectRights = strawberry.field(description="What they may do with them.")
    count: int = strawberry.field(description="How many they see.")


@strawberry.type(description="What somebody sees, as far as whoever asks sees it too.")
class AccessPreview:
    """Trato as somebody else would see it."""

    user: User = strawberry.field(description="As whom.")
    flags: list[Flag] = strawberry.field(description="What they may do beside records.")
    objects: list[ObjectPreview] = strawberry.field(description="Deals, contacts, companies.")
    stages: list[StagePreview] = strawberry.field(description="Every stage of every pipeline, in order.")


@strawberry.type(description="The role as it is now.")
class RolePayload:
    """A role."""

    role: Role = strawberry.field(description="The role.")


@strawberry.type(description="What was deleted for good.")
class DeletedRolePayload:
    """The id that no longer names anything."""

    deleted_id: strawberry.ID = strawberry.field(description="Its id.")
