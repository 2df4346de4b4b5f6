"""The table of leads."""

from __future__ import annotations

from tortoise import fields

from trato.companies.models import Company
from trato.contacts.models import Contact
from trato.db.fields import RankField
from trato.pick_lists.models import PickListItem
from trato.pipelines.models import TRAVELLERS_INDEXES, Traveller


class Lead(Traveller):
    """Somebody who may become a customer."""

    first_name = fields.CharField(max_length=100, null=True)
    middle_name = fields.CharField(max_length=100, null=True)
    last_name = fields.CharField(max_length=100, null=True)
    company_title = fields.CharField(max_length=255, null=True)
    full_name_key = RankField(
        max_length=255, null=True, db_index=True, description="First, middle and last name, folded: what it is found by"
    )
    company_title_key = RankField(
        max_length=255, null=True, db_index=True, description="The name of the company, folded: what it is found by"
    )
    post = fields.CharField(max_length=150, null=True)
    address = fields.TextField(null=True)
    source_description = fields.TextField(null=True)
    utm_source = fields.CharField(max_length=255, null=True)
    utm_medium = fields.CharField(max_length=255, null=True)
    utm_campaign = fields.CharField(max_length=255, null=True)
    utm_content = fields.CharField(max_length=255, null=True)
    utm_term = fields.CharField(max_length=255, null=True)
    salutation: fields.ForeignKeyNullableRelation[PickListItem] = fields.ForeignKeyField(
        "trato.PickListItem", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )
    junk_reason: fields.ForeignKeyNullableRelation[PickListItem] = fields.ForeignKeyField(
        "trato.PickListItem", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )
    company: fields.ForeignKeyNullableRelation[Company] = fields.ForeignKeyField(
        "trato.Company", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )
    contact: fields.ForeignKeyNullableRelation[Contact] = fields.ForeignKeyField(
        "trato.Contact", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )

    class Meta:
        table = "lead"
        indexes = TRAVELLERS_INDEXES
