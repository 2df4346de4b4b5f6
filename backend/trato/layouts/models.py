"""The table of card layouts."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.access.models import Role
from trato.accounts.models import User
from trato.db.fields import JsonField
from trato.pipelines.models import Pipeline


class CardLayout(Model):
    """How cards of a kind are laid out, or deals of one pipeline: for a person, a role or, without both, all."""

    id = fields.BigIntField(primary_key=True)
    place = fields.CharField(max_length=60, unique=True, description="Kind, pipeline, person and role in one")
    item_kind = fields.CharField(max_length=20)
    pipeline: fields.ForeignKeyNullableRelation[Pipeline] = fields.ForeignKeyField(
        "trato.Pipeline", related_name=False, null=True, db_index=True
    )
    user: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "trato.User", related_name=False, null=True, db_index=True
    )
    role: fields.ForeignKeyNullableRelation[Role] = fields.ForeignKeyField(
        "trato.Role", related_name=False, null=True, db_index=True
    )
    content = JsonField(description="sections: title and codes of fields; hidden: codes among them")
    is_forced = fields.BooleanField(default=False)

    class Meta:
        table = "card_layout"
