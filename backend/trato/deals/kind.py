"""What a deal is: its fields, described once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from trato.deals.models import Deal
from trato.deals.repeats import REPEAT_FIELDS
from trato.errors import invalid
from trato.items.fields import Field, FieldType, Link
from trato.items.kinds import ItemKind, made_of_leads
from trato.items.neglect import neglect
from trato.items.planned import activities_of, planned
from trato.pick_lists.lists import DEAL_TYPE, LOSS_REASON
from trato.pipelines.travelling import ORIGIN, SOURCE_DESCRIPTION, STANDING


def check_dates(values: Mapping[str, Any]) -> None:
    """VALIDATION when the expected close lies before the begin (R37)."""
    begin, close = values.get("begin_date"), values.get("expected_close_date")
    if begin is not None and close is not None and close < begin:
        raise invalid("input.expectedCloseDate", "BEFORE_BEGIN", "The expected close lies before the begin.")


DEAL = ItemKind(
    code="deal",
    node="Deal",
    label="Deal",
    model=Deal,
    routing=("pipeline", "stage", "company", "amount"),
    relations=(
        made_of_leads("deal"),
        activities_of("deal"),
    ),
    continues=("sourceLeads",),
    check=check_dates,
    own_fields=(
        Field(
            code="title",
            label="Title",
            type=FieldType.STRING,
            required=True,
            sortable=True,
            max_length=255,
            searchable=True,
            folded_column="sort_name",
        ),
        *STANDING,
        Field(code="probability", label="Probability", type=FieldType.INTEGER, sortable=True, minimum=0, maximum=100),
        Field(code="begin_date", label="Begin", type=FieldType.DATE, sortable=True),
        Field(code="expected_close_date", label="Expected close", type=FieldType.DATE, sortable=True),
        *ORIGIN,
        SOURCE_DESCRIPTION,
        Field(
            code="loss_reason",
            label="Reason of loss",
            type=FieldType.PICK_LIST,
            sortable=True,
            pick_list=LOSS_REASON.code,
        ),
        Field(code="type", label="Type", type=FieldType.PICK_LIST, sortable=True, pick_list=DEAL_TYPE.code),
        Field(code="company", label="Company", type=FieldType.COMPANY),
        Field(
            code="contacts",
            label="Contacts",
            type=FieldType.CONTACT,
            link=Link("deal_contact", "deal_id", "contact_id", ordered=True),
            one="contact",
        ),
        Field(code="my_company", label="Own company", type=FieldType.MY_COMPANY),
        *planned("deal"),
        *neglect("deal"),
        *REPEAT_FIELDS,
    ),
)
