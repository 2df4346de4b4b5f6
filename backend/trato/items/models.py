"""The columns every item has, and the tables that hang on items: observers, channels, origins, added fields."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.accounts.models import User
from trato.db.database import Dialect
from trato.db.fields import JsonField, RankField, UtcDatetimeField


class Item(Model):
    """Common columns of lead, deal, contact and company. `version` counts changes of fields that people edit.

    Each has an index that begins with who is responsible and tells the living: what rights by departments count.
    """

    id = fields.BigIntField(primary_key=True)
    title = fields.CharField(max_length=255)
    sort_name = RankField(max_length=255, default="", db_index=True, description="The title, folded, compared bytewise")
    search_text = fields.TextField(default="", description="Everything a search looks at, folded")
    description = fields.TextField(null=True)
    custom = JsonField(default=dict, db_default={}, description="Values of custom fields, by code (R15)")
    responsible: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "trato.User", related_name=False, on_delete=fields.RESTRICT
    )
    opened = fields.BooleanField(default=False, description="Available to everyone, for roles of level OPEN")
    version = fields.IntField(default=1)
    created_at = UtcDatetimeField(db_index=True)
    updated_at = UtcDatetimeField(db_index=True)
    created_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "trato.User", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    deleted_at = UtcDatetimeField(null=True, db_index=True)
    deleted_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "trato.User", related_name=False, on_delete=fields.RESTRICT, null=True
    )

    class Meta:
        abstract = True


class ItemObserver(Model):
    """A user who may read an item without being responsible for it (R22)."""

    id = fields.BigIntField(primary_key=True)
    item_kind = fields.CharField(max_length=20)
    item_id = fields.BigIntField()
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "trato.User", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )

    class Meta:
        table = "item_observer"
        unique_together = (("item_kind", "item_id", "user"),)


class ItemChannel(Model):
    """A phone, e-mail address, site or messenger of an item: as typed, and normalised for finding it."""

    id = fields.BigIntField(primary_key=True)
    item_kind = fields.CharField(max_length=20)
    item_id = fields.BigIntField()
    kind = fields.CharField(max_length=20)
    value = fields.CharField(max_length=255)
    normalized = fields.CharField(max_length=255)
    label = fields.CharField(max_length=50, null=True)
    sort = fields.IntField(default=0)

    class Meta:
        table = "item_channel"
        indexes = (("item_kind", "item_id"), ("kind", "normalized"))


class ItemSeen(Model):
    """When a user last looked at an item: theirs alone, so no part of the log (B7)."""

    id = fields.BigIntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("trato.User", related_name=False)
    item_kind = fields.CharField(max_length=20)
    item_id = fields.BigIntField()
    at = UtcDatetimeField()

    class Meta:
        table = "item_seen"
        unique_together = (("user", "item_kind", "item_id"),)


class OriginRef(Model):
    """The id a record had where it came from, so that the same import or message makes it once."""

    id = fields.BigIntField(primary_key=True)
    system = fields.CharField(max_length=50)
    item_kind = fields.CharField(max_length=20)
    external_id = fields.CharField(max_length=255)
    item_id = fields.BigIntField()
    imported = JsonField(null=True, description="The values it last came with, by field: only what differs is written")

    class Meta:
        table = "origin_ref"
        unique_together = (("system", "item_kind", "external_id"),)
        indexes = (("item_kind", "item_id"),)


class ItemMerge(Model):
    """Items of a kind that went into another one as one operation, and what pointed to them before (R30)."""

    id = fields.BigIntField(primary_key=True)
    operation_id = fields.CharField(max_length=32, unique=True)
    item_kind = fields.CharField(max_length=20)
    into_id = fields.BigIntField()
    moved = JsonField(description="What pointed to them, so that it can point there again")

    class Meta:
        table = "item_merge"


class MergedItem(Model):
    """An item that went into another one. What that goes into itself has a row of its own, so no chain is walked."""

    id = fields.BigIntField(primary_key=True)
    merge: fields.ForeignKeyRelation[ItemMerge] = fields.ForeignKeyField(
        "trato.ItemMerge", related_name=False, db_index=True
    )
    item_kind = fields.CharField(max_length=20)
    item_id = fields.BigIntField()
    into_id = fields.BigIntField()

    class Meta:
        table = "merged_item"
        unique_together = (("item_kind", "item_id", "into_id"),)
        indexes = (("item_kind", "into_id"),)


class CustomField(Model):
    """A field that administrators have added to a kind (R15). A removed one stays, since the log still tells of it."""

    id = fields.BigIntField(primary_key=True)
    item_kind = fields.CharField(max_length=20)
    code = fields.CharField(max_length=50)
    label = fields.CharField(max_length=100)
    type = fields.CharField(max_length=20)
    link_to = fields.CharField(max_length=20, null=True, description="The kind that a CRM_LINK refers to")
    pick_list = fields.CharField(max_length=40, null=True, description="The list of a LIST or PICKLIST")
    is_multiple = fields.BooleanField()
    is_required = fields.BooleanField()
    default_value = JsonField(null=True, description="In an array of one, as in the column `custom`")
    in_filter = fields.BooleanField()
    in_list = fields.BooleanField()
    is_searchable = fields.BooleanField()
    is_sortable = fields.BooleanField()
    sort = fields.IntField()
    is_removed = fields.BooleanField()
    version = fields.IntField()

    class Meta:
        table = "custom_field"
        unique_together = (("item_kind", "code"),)


BY_HAND = {
    Dialect.POSTGRES: (
        # ISO dates mean the same under every setting, so these may serve an index, which a cast may not.
        "CREATE FUNCTION trato_date(text) RETURNS date LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE"
        " AS $$ BEGIN RETURN $1::date; END $$",
        "CREATE FUNCTION trato_instant(text) RETURNS timestamptz LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE"
        " AS $$ BEGIN RETURN $1::timestamptz; END $$",
    ),
}


class Setting(Model):
    """What administrators have set for everybody, whole (R6); without a row it is as it begins with."""

    subject = fields.CharField(max_length=40, primary_key=True, description="What events of it are about")
    told = JsonField(description="As the log tells it")
    version = fields.IntField()

    class Meta:
        table = "setting"
