"""What the invented company looks like on a given day: who its customers are, and which deals it has with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from trato.db.text import fold
from trato.demo import words
from trato.demo.chance import Chance
from trato.demo.leads import draw_leads
from trato.demo.plan import PIPELINES, SELLERS, WEEKS_BACK, CompanyPlan, ContactPlan, DealPlan, LeadPlan
from trato.pipelines.queries import PipelineKind, Semantics

COMPANIES, CONTACTS = 12, 20
DAYS_BACK = WEEKS_BACK * 7 - 8
"""How long ago the first deals came at most: when their customers were there."""


@dataclass(frozen=True, slots=True)
class Demo:
    """Everything there is to tell. Owners, companies and contacts are named by their place in the lists."""

    companies: list[CompanyPlan]
    contacts: list[ContactPlan]
    deals: list[DealPlan]  # told step by step
    others: list[DealPlan]  # of which only the present is told
    leads: list[LeadPlan]


class Inventor:
    """Draws the company from a seed. `now` carries the zone in which its people work."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._chance = Chance(now)
        self._random = self._chance.random

    def demo(self, deals: int = 0) -> Demo:
        """The company with its told deals and, when more are wanted, as many others as make up that number."""
        companies = self._companies(max(COMPANIES, deals // 50))
        contacts = self._contacts(max(CONTACTS, deals // 25), companies)
        of_deals = [(at, plan) for at, plan in enumerate(PIPELINES) if plan.kind is PipelineKind.DEAL]
        places = [(at, stage) for at, plan in of_deals for stage in range(len(plan.filled))]
        counts = [count for _, plan in of_deals for count in plan.filled]
        told = [self._deal(*place, contacts) for place, count in zip(places, counts, strict=True) for _ in range(count)]
        self._chance.plan_ahead(told)
        self._chance.comment(told, words.COMMENTS)
        drawn = self._random.choices(places, counts, k=max(0, deals - len(told)))
        others = [self._deal(*place, contacts, worked_on=False) for place in drawn]
        self._chance.plan_ahead(others)
        return Demo(companies, contacts, told, others, draw_leads(self._now, contacts))

    def _companies(self, count: int) -> list[CompanyPlan]:
        """Customers with names of their own as long as the words last."""
        names = [(last, trade) for trade in words.TRADES for last in words.LAST_NAMES]
        self._random.shuffle(names)
        return [self._company(number, *names[number % len(names)], number // len(names)) for number in range(count)]

    def _contacts(self, count: int, companies: Sequence[CompanyPlan]) -> list[ContactPlan]:
        """People, at least one for each of the first customers; who looks after the customer looks after them."""
        return [self._contact(number % len(companies), companies[number % len(companies)]) for number in range(count)]

    def _company(self, number: int, name: str, trade: tuple[str, str], again: int) -> CompanyPlan:
        place, country = self._random.choice(words.PLACES)
        title = f"{name} {trade[0]}" + (f" {place}" if again else "") + (f" {again}" if again > 1 else "")
        employees = self._random.choice((12, 25, 40, 70, 120, 260, 480))
        street = f"{self._random.choice(words.STREETS)} {self._random.randint(1, 140)}"
        return CompanyPlan(
            title=title,
            industry=trade[1],
            employees=employees,
            revenue=employees * self._random.randint(90, 240) * 1000,
            address=f"{street}\n{place}\n{country}",
            phone=self._chance.phone(),
            domain=f"{'-'.join(fold(title).split())}.test",
            owner=SELLERS[number % len(SELLERS)],
            since=self._chance.at_work(WEEKS_BACK * 7 + number % 20),
        )

    def _contact(self, number: int, company: CompanyPlan) -> ContactPlan:
        first, last = self._random.choice(words.FIRST_NAMES), self._random.choice(words.LAST_NAMES)
        return ContactPlan(
            first_name=first,
            last_name=last,
            post=self._random.choice(words.POSTS),
            email=f"{fold(first)}.{fold(last)}@{company.domain}",
            phone=self._chance.phone(),
            company=number,
            owner=company.owner,
            since=self._chance.at_work(WEEKS_BACK * 7 - 4),
        )

    def _deal(self, pipeline: int, stage: int, contacts: Sequence[ContactPlan], *, worked_on: bool = True) -> DealPlan:
        plan = PIPELINES[pipeline]
        good, price = self._random.choice(list(plan.goods))
        contact = self._random.randrange(len(contacts))
        path = self._chance.path(plan.stages, stage, DAYS_BACK)
        deal = DealPlan(
            title=f"{good} · {self._random.choice(words.PLACES)[0]}",
            pipeline=pipeline,
            company=contacts[contact].company,
            contact=contact,
            owner=contacts[contact].owner,
            amount=Decimal(price * self._random.randint(6, 24) * 10),
            path=path,
            expected_close=path[-1][0] + timedelta(days=self._random.randint(10, 60)),
        )
        if plan.stages[stage].semantics is Semantics.FAILURE:
            deal.reason = self._random.choice(words.LOSS_REASONS)
        if worked_on:
            self._chance.work_on(deal)
        return deal
