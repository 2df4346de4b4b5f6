"""The table of the work calendar."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.db.fields import JsonField


class WorkCalendar(Model):
    """The one row (id 1) about when the company works (R19); there is none until somebody has said so."""

    id = fields.IntField(primary_key=True, generated=False)
    time_zone = fields.CharField(max_length=64, description="IANA: of its hours")
    workdays = JsonField(description="ISO weekdays in order, Monday is 1; at least one")
    starts = fields.CharField(max_length=5, description="HH:MM")
    ends = fields.CharField(max_length=5, description="HH:MM, later than `starts`")
    holidays = JsonField(description="{day: name} in order of days, ISO 8601")
    country = fields.CharField(max_length=2, null=True, description="ISO 3166-1: whose public holidays count, too")
    region = fields.CharField(max_length=20, null=True, description="Of it, as the library `holidays` names it")
    worked_days = JsonField(db_default=[], description="Days in order, ISO 8601: public holidays that are worked")
    version = fields.IntField()

    class Meta:
        table = "work_calendar"
