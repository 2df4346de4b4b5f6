"""The planned records as a client would give them: what actions and the item engine take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from trato.demo.cast import Cast
from trato.demo.plan import ABROAD, ActivityPlan, CompanyPlan, ContactPlan, DealPlan, LeadPlan
from trato.items.values import GivenChannel, GivenMoney
from trato.pick_lists.lists import INDUSTRY, SOURCE
from trato.pick_lists.spans import meant

Given = Mapping[str, Any]


def company_given(plan: CompanyPlan, cast: Cast, owner: int) -> Given:
    """A customer, looked after by the user with the id `owner`."""
    return {
        "title": plan.title,
        "industry": cast.picked[INDUSTRY.code][plan.industry],
        "employee_count": meant(str(plan.employees), cast.sizes),
        "revenue": GivenMoney(str(plan.revenue)),
        "address": plan.address,
        "phones": [GivenChannel(plan.phone)],
        "websites": [GivenChannel(f"https://{plan.domain}")],
        "responsible": owner,
    }


def contact_given(plan: ContactPlan, owner: int, company: int) -> Given:
    """A person of the company with this id."""
    return {
        "first_name": plan.first_name,
        "last_name": plan.last_name,
        "post": plan.post,
        "emails": [GivenChannel(plan.email)],
        "phones": [GivenChannel(plan.phone)],
        "companies": [company],
        "responsible": owner,
    }


def deal_given(plan: DealPlan, cast: Cast, stage: int) -> Given:
    """A deal on a stage of its pipeline, by place in the plan."""
    pipeline = cast.pipelines[plan.pipeline]
    return {
        "title": plan.title,
        "pipeline": pipeline.id,
        "stage": pipeline.stages[stage].id,
        "amount": GivenMoney(plan.amount, cast.abroad if plan.company % ABROAD == 1 else None),
        "expected_close_date": plan.expected_close.date(),
        "company": cast.companies[plan.company],
        "contacts": [cast.contacts[plan.contact]],
        "responsible": cast.people[plan.owner].user_id,
    }


def lead_given(plan: LeadPlan, cast: Cast, stage: int, company: int | None) -> Given:
    """A lead on a stage of its pipeline, by place in the plan; `company` is that of the customer who has come again."""
    pipeline = cast.pipelines[plan.pipeline]
    return {
        "title": plan.title,
        "first_name": plan.first_name,
        "last_name": plan.last_name,
        "company_title": plan.company_title,
        "phones": [GivenChannel(plan.phone)] if plan.phone else [],
        "emails": [GivenChannel(plan.email)] if plan.email else [],
        "source": cast.picked[SOURCE.code][plan.source],
        "pipeline": pipeline.id,
        "stage": pipeline.stages[stage].id,
        "amount": GivenMoney(plan.amount),
        "company": company,
        "contact": None if plan.contact is None else cast.contacts[plan.contact],
        "responsible": cast.people[plan.owner].user_id,
    }


def activity_given(plan: ActivityPlan, owner: int) -> Given:
    """Something to be done."""
    return {"type": plan.type, "subject": plan.subject, "deadline": plan.deadline, "responsible": owner}
