"""Tables of rights: roles, what each allows, and who holds it (R70-R73)."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.access.levels import Level, ObjectKind, Right, SubjectType
from trato.db.fields import JsonField, UtcDatetimeField


class Role(Model):
    """A bundle of rights that is given to people. `code` names the roles that every installation begins with."""

    id = fields.BigIntField(primary_key=True)
    name = fields.CharField(max_length=100)
    folded_name = fields.CharField(max_length=120, unique=True)
    code = fields.CharField(max_length=20, null=True, unique=True)
    flags = JsonField(description="Names of trato.access.levels.Flag")
    version = fields.IntField(default=1)
    created_at = UtcDatetimeField()

    class Meta:
        table = "role"


class RolePermission(Model):
    """How far a right reaches: on one stage, on a pipeline (no stage), or on the whole object (neither).

    Rows of a role are written while its own row is locked: two without a stage are not told apart by the constraint.
    """

    id = fields.BigIntField(primary_key=True)
    role: fields.ForeignKeyRelation[Role] = fields.ForeignKeyField("trato.Role", related_name=False)
    object = fields.CharEnumField(ObjectKind, max_length=7)
    pipeline: fields.ForeignKeyNullableRelation[Model] = fields.ForeignKeyField(
        "trato.Pipeline", related_name=False, null=True
    )
    stage: fields.ForeignKeyNullableRelation[Model] = fields.ForeignKeyField(
        "trato.Stage", related_name=False, null=True, db_index=True
    )
    op = fields.CharEnumField(Right, max_length=6)
    level = fields.IntEnumField(Level)

    class Meta:
        table = "role_permission"
        unique_together = (("role", "object", "pipeline", "stage", "op"),)


class RoleAssignment(Model):
    """Somebody holds a role: a user, or everyone of a group or department."""

    id = fields.BigIntField(primary_key=True)
    role: fields.ForeignKeyRelation[Role] = fields.ForeignKeyField("trato.Role", related_name=False)
    subject_type = fields.CharEnumField(SubjectType, max_length=15)
    subject_id = fields.BigIntField()

    class Meta:
        table = "role_assignment"
        unique_together = (("role", "subject_type", "subject_id"),)
        indexes = (("subject_type", "subject_id"),)
