"""What a contact is: its fields, described once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from trato.contacts.models import Contact
from trato.errors import invalid
from trato.items.channels import REACHED_BY
from trato.items.fields import Field, FieldType, Link
from trato.items.kinds import ItemKind, Relation, made_of_leads
from trato.items.planned import activities_of, planned
from trato.pick_lists.lists import CONTACT_TYPE, SALUTATION, SOURCE
from trato.requisites.fields import COPIED


def full_name(values: Mapping[str, Any]) -> str:
    """The contact's name from its parts. VALIDATION when it has none (R32)."""
    parts = [values.get(f"{part}_name") for part in ("first", "middle", "last")]
    name = " ".join(part for part in parts if part)
    if not (parts[0] or parts[2]):
        raise invalid("input.lastName", "REQUIRED", "A contact needs a first or a last name.")
    return name


CONTACT = ItemKind(
    code="contact",
    node="Contact",
    label="Contact",
    model=Contact,
    title_of=full_name,
    inverses={"updated": "updated", "linked": "unlinked", "unlinked": "linked"},
    relations=(
        Relation("leads", "Leads", "lead", "{r}.contact_id = {t}.id"),
        Relation(
            "deals",
            "Deals",
            "deal",
            "{r}.id IN (SELECT tie.deal_id FROM deal_contact AS tie WHERE tie.contact_id = {t}.id)",
        ),
        made_of_leads("contact"),
        activities_of("contact"),
    ),
    gathers=(("leads",), ("deals",)),
    continues=("sourceLeads",),
    matched_by=("title", "phones", "emails", "messengers"),
    own_fields=(
        Field(
            code="title",
            label="Name",
            type=FieldType.STRING,
            always=True,
            editable=False,
            sortable=True,
            importable=False,
            searchable=True,
            folded_column="sort_name",
        ),
        Field(code="first_name", label="First name", type=FieldType.STRING, sortable=True, max_length=100),
        Field(code="middle_name", label="Middle name", type=FieldType.STRING, sortable=True, max_length=100),
        Field(code="last_name", label="Last name", type=FieldType.STRING, sortable=True, max_length=100),
        Field(code="post", label="Position", type=FieldType.STRING, sortable=True, max_length=150, searchable=True),
        Field(code="type", label="Type", type=FieldType.PICK_LIST, sortable=True, pick_list=CONTACT_TYPE.code),
        Field(
            code="salutation",
            label="Form of address",
            type=FieldType.PICK_LIST,
            sortable=True,
            pick_list=SALUTATION.code,
        ),
        Field(code="source", label="Source", type=FieldType.PICK_LIST, sortable=True, pick_list=SOURCE.code),
        Field(code="birth_date", label="Date of birth", type=FieldType.DATE, sortable=True),
        Field(code="address", label="Address", type=FieldType.TEXT, max_length=1000, searchable=True),
        Field(
            code="companies",
            label="Companies",
            type=FieldType.COMPANY,
            link=Link("contact_company", "contact_id", "company_id", ordered=True),
            one="company",
        ),
        *REACHED_BY,
        *COPIED,
        *planned("contact"),
    ),
)
