"""What a lead is: its fields, described once (R20)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from trato.crm_settings.setting import demand_leads
from trato.items.channels import REACHED_BY
from trato.items.fields import Field, FieldType, composed, is_there
from trato.items.kinds import ItemKind
from trato.items.neglect import neglect
from trato.items.planned import activities_of, planned
from trato.leads.models import Lead
from trato.pick_lists.lists import JUNK_REASON, SALUTATION
from trato.pipelines.travelling import ORIGIN, SOURCE_DESCRIPTION, STANDING


def name_of(values: Mapping[str, Any]) -> str:
    """What a lead is called: as somebody has named it, else by its number, which a new one has yet to get."""
    return str(values.get("title") or (f"Lead #{values['id']}" if "id" in values else ""))


def _renamed(before: Mapping[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """Whoever empties the title gives the number back."""
    emptied = before and "title" in values and not values["title"]
    return {"title": name_of({"id": before["id"]})} if emptied else {}


_QUALITY = (
    "(SELECT CASE place.semantics WHEN 'SUCCESS' THEN 'USEFUL' WHEN 'FAILURE' THEN 'JUNK' END FROM stage AS place"
    " WHERE place.id = {t}.stage_id)"
)
NAMES = ("first", "middle", "last")
UTM = ("source", "medium", "campaign", "content", "term")

LEAD = ItemKind(
    code="lead",
    node="Lead",
    label="Lead",
    model=Lead,
    routing=("pipeline", "stage", "company", "contact", "amount"),
    relations=(activities_of("lead"),),
    title_of=name_of,
    implied=_renamed,
    before_open=demand_leads,
    waits_while=f"{_QUALITY} IS NULL",  # what is done with it goes on where it went, or not at all
    known_by=(
        "title",
        *(f"{part}_name" for part in NAMES),
        "company_title",
        *(entry.code for entry in REACHED_BY),
        "company",
        "contact",
    ),
    matched_by=("full_name", "company_title", "phones", "emails", "messengers"),
    own_fields=(
        Field(
            code="title",
            label="Title",
            type=FieldType.STRING,
            always=True,
            sortable=True,
            max_length=255,
            searchable=True,
            folded_column="sort_name",
        ),
        Field(
            code="salutation",
            label="Form of address",
            type=FieldType.PICK_LIST,
            sortable=True,
            pick_list=SALUTATION.code,
        ),
        *(
            Field(
                code=f"{part}_name",
                label=f"{part.capitalize()} name",
                type=FieldType.STRING,
                sortable=True,
                max_length=100,
                searchable=True,
            )
            for part in NAMES
        ),
        composed(
            *(f"{part}_name" for part in NAMES), code="full_name", label="Full name", folded_column="full_name_key"
        ),
        Field(
            code="company_title",
            label="Company name",
            type=FieldType.STRING,
            sortable=True,
            max_length=255,
            searchable=True,
            folded_column="company_title_key",
        ),
        Field(code="post", label="Position", type=FieldType.STRING, sortable=True, max_length=150, searchable=True),
        *REACHED_BY,
        Field(code="address", label="Address", type=FieldType.TEXT, max_length=1000, searchable=True),
        *STANDING,
        *ORIGIN,
        SOURCE_DESCRIPTION,
        Field(
            code="junk_reason",
            label="Reason for junk",
            type=FieldType.PICK_LIST,
            sortable=True,
            pick_list=JUNK_REASON.code,
        ),
        Field(
            code="quality",
            label="Quality",
            type=FieldType.ENUM,
            editable=False,
            importable=False,
            options=("USEFUL", "JUNK"),
            expression=_QUALITY,
        ),
        Field(code="company", label="Company", type=FieldType.COMPANY),
        Field(code="contact", label="Contact", type=FieldType.CONTACT),
        Field(
            code="is_repeat",
            label="Repeat",
            type=FieldType.BOOLEAN,
            always=True,
            editable=False,
            sortable=True,
            importable=False,
            expression=f"({is_there('contact', '{t}.contact_id')} OR {is_there('company', '{t}.company_id')})",
            looks_at=(("contact", "{r}.id = {t}.contact_id"), ("company", "{r}.id = {t}.company_id")),
        ),
        Field(
            code="converted",
            label="Converted",
            type=FieldType.BOOLEAN,
            always=True,
            editable=False,
            sortable=True,
            importable=False,
            expression="EXISTS (SELECT 1 FROM lead_result AS tie WHERE tie.lead_id = {t}.id)",
        ),
        *(
            Field(code=f"utm_{part}", label=f"UTM {part}", type=FieldType.STRING, sortable=True, max_length=255)
            for part in UTM
        ),
        *planned("lead"),
        *neglect("lead"),
    ),
)
