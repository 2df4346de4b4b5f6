"""What a company is: its fields, described once."""

from __future__ import annotations

from trato.companies.models import Company
from trato.items.channels import REACHED_BY
from trato.items.fields import Field, FieldType, currency_of
from trato.items.kinds import ItemKind, Relation, made_of_leads
from trato.items.planned import activities_of, planned
from trato.pick_lists.lists import COMPANY_TYPE, EMPLOYEE_COUNT, INDUSTRY
from trato.requisites.fields import COPIED

COMPANY = ItemKind(
    code="company",
    node="Company",
    label="Company",
    plural="Companies",
    model=Company,
    relations=(
        Relation(
            "contacts",
            "Contacts",
            "contact",
            "{r}.id IN (SELECT tie.contact_id FROM contact_company AS tie WHERE tie.company_id = {t}.id)",
        ),
        Relation("leads", "Leads", "lead", "{r}.company_id = {t}.id"),
        Relation("deals", "Deals", "deal", "{r}.company_id = {t}.id"),
        made_of_leads("company"),
        activities_of("company"),
    ),
    gathers=(("contacts",), ("leads",), ("deals",), ("contacts", "leads"), ("contacts", "deals")),
    continues=("sourceLeads",),
    matched_by=("title", "phones", "emails", "messengers"),
    own_fields=(
        Field(
            code="title",
            label="Name",
            type=FieldType.STRING,
            required=True,
            sortable=True,
            max_length=255,
            searchable=True,
            folded_column="sort_name",
        ),
        Field(code="type", label="Type", type=FieldType.PICK_LIST, sortable=True, pick_list=COMPANY_TYPE.code),
        Field(code="industry", label="Industry", type=FieldType.PICK_LIST, sortable=True, pick_list=INDUSTRY.code),
        Field(
            code="employee_count",
            label="Employees",
            type=FieldType.PICK_LIST,
            sortable=True,
            pick_list=EMPLOYEE_COUNT.code,
        ),
        Field(code="revenue", label="Annual revenue", type=FieldType.MONEY, sortable=True),
        currency_of("revenue", code="revenue_currency", label="Currency of the revenue"),
        Field(code="address", label="Address", type=FieldType.TEXT, max_length=1000, searchable=True),
        *REACHED_BY,
        *COPIED,
        *planned("company"),
    ),
)
