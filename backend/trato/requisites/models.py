"""The tables of legal details: templates, and what is told by them."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.db.fields import JsonField


class RequisiteTemplate(Model):
    """Which details a legal form has in a country (R12). One that is used is deactivated instead of deleted."""

    id = fields.BigIntField(primary_key=True)
    code = fields.CharField(max_length=40, null=True, unique=True, description="Of those that every installation has")
    name = fields.CharField(max_length=100, null=True, description="Null when form and country say it all")
    form = fields.CharField(max_length=20)
    country = fields.CharField(max_length=2, null=True, description="ISO 3166; null for any")
    details = JsonField(description="[{code, label, type}] in their order")
    is_active = fields.BooleanField()
    sort = fields.IntField()
    version = fields.IntField()

    class Meta:
        table = "requisite_template"


class RequisiteSet(Model):
    """The details of a company, contact or own company by a template. The first of several is the primary one."""

    id = fields.BigIntField(primary_key=True)
    owner_kind = fields.CharField(max_length=20)
    owner_id = fields.BigIntField()
    template: fields.ForeignKeyRelation[RequisiteTemplate] = fields.ForeignKeyField(
        "trato.RequisiteTemplate", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    told = JsonField(description="Texts by the codes of the template's fields; without those that are empty")
    sort = fields.IntField()
    version = fields.IntField()

    class Meta:
        table = "requisite_set"
        indexes = (("owner_kind", "owner_id"),)
