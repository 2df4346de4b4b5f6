"""The leads of the invented company: people and companies that ask, some of them customers already (R20-R26)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from trato.db.text import fold
from trato.demo import words
from trato.demo.chance import SEED, Chance
from trato.demo.plan import PIPELINES, SELLERS, ContactPlan, LeadPlan
from trato.pipelines.queries import PipelineKind, Semantics

DAYS_BACK = 40
"""How long ago the first of them came at most."""


def draw_leads(now: datetime, contacts: Sequence[ContactPlan]) -> list[LeadPlan]:
    """All leads, by a chance of their own: how many deals there are doesn't change them."""
    chance = Chance(now, SEED + 1)
    at, road = next((at, plan) for at, plan in enumerate(PIPELINES) if plan.kind is PipelineKind.LEAD)
    stages = [stage for stage, count in enumerate(road.filled) for _ in range(count)]
    leads = [_lead(chance, number, at, stage, contacts) for number, stage in enumerate(stages)]
    chance.plan_ahead(leads)
    for lead in leads:
        if road.stages[lead.path[-1][1]].semantics is Semantics.SUCCESS:
            chance.plan_beyond(lead)
    chance.comment(leads, words.LEAD_COMMENTS)
    return leads


def _lead(chance: Chance, number: int, pipeline: int, stage: int, contacts: Sequence[ContactPlan]) -> LeadPlan:
    """Whoever has become a customer is one, and so is every fifth of the others that are no junk."""
    draw, road = chance.random, PIPELINES[pipeline]
    semantics = road.stages[stage].semantics
    is_junk = semantics is Semantics.FAILURE
    good, price = draw.choice(list(road.goods))
    title = f"{good} · {draw.choice(words.PLACES)[0]}"
    if semantics is Semantics.SUCCESS or (number % 5 == 3 and not is_junk):
        contact = draw.randrange(len(contacts))
        who, owner, source = _Caller.again(contacts[contact]), contacts[contact].owner, "CLIENT"
    else:
        contact, who = None, _Caller.new(chance, number)
        owner, source = SELLERS[number % len(SELLERS)], draw.choice(words.SOURCES)
    lead = LeadPlan(
        title=None if number % 4 == 0 else title,
        first_name=who.first_name,
        last_name=who.last_name,
        company_title=who.company_title,
        phone=who.phone,
        email=who.email,
        source=source,
        contact=contact,
        pipeline=pipeline,
        owner=owner,
        amount=Decimal(0 if is_junk else price * draw.randint(6, 24) * 10),
        path=chance.path(road.stages, stage, DAYS_BACK),
        reason=draw.choice(words.JUNK_REASONS) if is_junk else None,
    )
    if number % 3 == 0:
        chance.work_on(lead)
    return lead


@dataclass(frozen=True, slots=True)
class _Caller:
    """Who asks, as far as it is known."""

    first_name: str | None
    last_name: str | None
    company_title: str | None
    phone: str | None
    email: str | None

    @classmethod
    def again(cls, contact: ContactPlan) -> _Caller:
        """A customer, whose company is known."""
        return cls(contact.first_name, contact.last_name, None, contact.phone, contact.email)

    @classmethod
    def new(cls, chance: Chance, number: int) -> _Caller:
        """Somebody of a company, a company of which nobody is known, or somebody of none; by phone, e-mail or both."""
        draw = chance.random
        first, last = draw.choice(words.FIRST_NAMES), draw.choice(words.LAST_NAMES)
        firm = f"{draw.choice(words.LAST_NAMES)} {draw.choice(words.TRADES)[0]}"
        is_person, is_company = number % 3 != 1, number % 3 != 2
        return cls(
            first if is_person else None,
            last if is_person else None,
            firm if is_company else None,
            chance.phone() if number % 4 != 2 else None,
            f"{fold(first if is_person else 'office')}@{'-'.join(fold(firm).split())}.test"
            if number % 4 != 1
            else None,
        )
