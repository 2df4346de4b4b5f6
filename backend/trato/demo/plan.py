"""What the invented company looks like on a given day: drawn from a fixed seed, so it is the same everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from random import Random

from trato.db.text import fold
from trato.demo import words
from trato.pipelines.queries import PipelineKind, Semantics
from trato.pipelines.rules import StageDraft, default_stages

SEED = 20260
COMPANIES, CONTACTS = 12, 20
WEEKS_BACK = 14


@dataclass(frozen=True, slots=True)
class PersonPlan:
    """Somebody of the company. `level` as in access: all or own."""

    name: str
    level: str
    is_admin: bool = False

    @property
    def email(self) -> str:
        """An address that reaches nobody."""
        return f"{fold(self.name).replace(' ', '.')}@{words.DOMAIN}"


@dataclass(frozen=True, slots=True)
class DepartmentPlan:
    """A department, the place of the one above it, and its people by their places in the plan."""

    name: str
    above: int | None
    heads: Sequence[int]
    members: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class PipelinePlan:
    """A pipeline: its stages, how many deals stand on each, and what is sold in it at which price in hundreds."""

    name: str
    stages: Sequence[StageDraft]
    deals: Sequence[int]
    goods: Sequence[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class CompanyPlan:
    """A customer."""

    title: str
    industry: str
    employees: int
    revenue: int
    address: str
    phone: str
    domain: str
    owner: int
    since: datetime


@dataclass(frozen=True, slots=True)
class ContactPlan:
    """Somebody who works for a customer."""

    first_name: str
    last_name: str
    post: str
    email: str
    phone: str
    company: int
    owner: int
    since: datetime


@dataclass(frozen=True, slots=True)
class ActivityPlan:
    """Something planned with a customer. Done activities have a time and a result."""

    type: str
    subject: str
    planned_at: datetime
    deadline: datetime
    done_at: datetime | None = None
    result: str | None = None


@dataclass(frozen=True, slots=True)
class CommentPlan:
    """What somebody wrote about a deal."""

    at: datetime
    author: int
    text: str


@dataclass(slots=True)
class DealPlan:
    """A deal with its past: `path` are the stages it entered, by number in its pipeline, each with the time."""

    title: str
    pipeline: int
    company: int
    contact: int
    owner: int
    amount: Decimal
    path: list[tuple[datetime, int]]
    expected_close: datetime
    loss_reason: str | None = None
    activities: list[ActivityPlan] = field(default_factory=list)
    comments: list[CommentPlan] = field(default_factory=list)

    @property
    def is_open(self) -> bool:
        """Whether it stands on a stage in progress."""
        return PIPELINES[self.pipeline].stages[self.path[-1][1]].semantics is Semantics.IN_PROGRESS


CURRENCIES = (("USD", Decimal("0.92")), ("EUR", Decimal("1.09")))
"""Candidates for a second currency, with what one is worth."""
ABROAD = 6
"""Every so many customers, one pays in it."""
PEOPLE = (
    PersonPlan("Marta Wilk", "all", is_admin=True),
    PersonPlan("Diego Arrieta", "all"),
    PersonPlan("Inês Valadares", "all"),
    PersonPlan("Jonas Lindgren", "own"),
    PersonPlan("Klara Hofer", "own"),
    PersonPlan("Piotr Sikora", "own"),
)
DEPARTMENTS = (
    DepartmentPlan("Management", None, heads=(0,)),
    DepartmentPlan("Sales", 0, heads=(1,), members=(1, 3, 4)),
    DepartmentPlan("Service", 0, heads=(2,), members=(2, 5)),
)
SELLERS = range(1, len(PEOPLE))


def _service_stages() -> list[StageDraft]:
    in_progress = [("Enquiry", "#64748b", 20), ("Site visit", "#3b82f6", 40), ("Offer", "#8b5cf6", 60)]
    return [
        *(StageDraft(name, color, Semantics.IN_PROGRESS, percent) for name, color, percent in in_progress),
        StageDraft("Signed", "#2e9e5b", Semantics.SUCCESS, 100),
        StageDraft("Declined", "#a3494c", Semantics.FAILURE, 0),
    ]


IDLE_DAYS = {
    "New": 75,
    "Preparing documents": 50,
    "Prepayment invoice": 45,
    "In work": 35,
    "Final invoice": 60,
}
"""After how many days a deal on a stage is marked: at most every seventh is, for marks must stay rare."""

REQUIRED_FIELDS = {"Deal lost": ("lossReason",)}
CARD_FIELDS = ("expectedCloseDate",)

PIPELINES = (
    PipelinePlan("Sales", default_stages(PipelineKind.DEAL), (5, 4, 3, 4, 2, 3, 1, 1), words.GOODS),
    PipelinePlan("Service contracts", _service_stages(), (3, 2, 2, 1, 1), words.SERVICES),
)


@dataclass(frozen=True, slots=True)
class Demo:
    """Everything there is to tell. Owners, companies and contacts are named by their place in the lists."""

    companies: list[CompanyPlan]
    contacts: list[ContactPlan]
    deals: list[DealPlan]  # told step by step
    others: list[DealPlan]  # of which only the present is told


class Inventor:
    """Draws the company from a seed. `now` carries the zone in which its people work."""

    def __init__(self, now: datetime) -> None:
        self._random = Random(SEED)  # noqa: S311 - the same company every time, nothing secret
        self._now = now.replace(second=0, microsecond=0)

    def demo(self, deals: int = 0) -> Demo:
        """The company with its told deals and, when more are wanted, as many others as make up that number."""
        companies = self._companies(max(COMPANIES, deals // 50))
        contacts = self._contacts(max(CONTACTS, deals // 25), companies)
        places = [(number, stage) for number, pipeline in enumerate(PIPELINES) for stage in range(len(pipeline.deals))]
        counts = [count for pipeline in PIPELINES for count in pipeline.deals]
        told = [self._deal(*place, contacts) for place, count in zip(places, counts, strict=True) for _ in range(count)]
        self._plan_ahead(told)
        for text, deal in zip(words.COMMENTS, self._random.sample(told, len(words.COMMENTS)), strict=True):
            author = self._random.choice([deal.owner, 0, 1])
            deal.comments.append(CommentPlan(self._between(deal.path[0][0], self._now), author, text))
        drawn = self._random.choices(places, counts, k=max(0, deals - len(told)))
        others = [self._deal(*place, contacts, worked_on=False) for place in drawn]
        self._plan_ahead(others)
        return Demo(companies, contacts, told, others)

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
            phone=self._phone(),
            domain=f"{'-'.join(fold(title).split())}.test",
            owner=SELLERS[number % len(SELLERS)],
            since=self._at_work(WEEKS_BACK * 7 + number % 20),
        )

    def _contact(self, number: int, company: CompanyPlan) -> ContactPlan:
        first, last = self._random.choice(words.FIRST_NAMES), self._random.choice(words.LAST_NAMES)
        return ContactPlan(
            first_name=first,
            last_name=last,
            post=self._random.choice(words.POSTS),
            email=f"{fold(first)}.{fold(last)}@{company.domain}",
            phone=self._phone(),
            company=number,
            owner=company.owner,
            since=self._at_work(WEEKS_BACK * 7 - 4),
        )

    def _phone(self) -> str:
        return f"+{self._random.choice((34, 48, 351, 45, 46))} 555 {self._random.randint(100_000, 999_999)}"

    def _deal(self, pipeline: int, stage: int, contacts: Sequence[ContactPlan], *, worked_on: bool = True) -> DealPlan:
        plan = PIPELINES[pipeline]
        good, price = self._random.choice(list(plan.goods))
        contact = self._random.randrange(len(contacts))
        path = self._path(plan.stages, stage)
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
            deal.loss_reason = self._random.choice(words.LOSS_REASONS)
        for (entered, _), (left, _) in pairwise(path) if worked_on else ():
            kind, subject, result = self._random.choice(words.STEPS)
            done = self._between(entered, left)
            deal.activities.append(ActivityPlan(kind, subject, entered, done, done, result))
        return deal

    def _path(self, stages: Sequence[StageDraft], goal: int) -> list[tuple[datetime, int]]:
        """Through the stages in progress, perhaps leaving some out, to the one where the deal is now."""
        on_the_way = [
            stage
            for stage in range(min(goal, len(stages)))
            if stages[stage].semantics is Semantics.IN_PROGRESS and (stage == 0 or self._random.random() < 0.7)
        ]
        days = self._random.sample(range(1, WEEKS_BACK * 7 - 8), len(on_the_way) + 1)
        return list(zip(sorted(map(self._at_work, days)), [*on_the_way, goal], strict=True))

    def _plan_ahead(self, deals: Sequence[DealPlan]) -> None:
        """What is to be done next on open deals: few are late, few have nothing, some are due today, most later.

        Marks on a board must stay rare: every seventh deal is late or without a plan.
        """
        opened = [deal for deal in deals if deal.is_open]
        for number, deal in enumerate(self._random.sample(opened, len(opened))):
            entered, until = deal.path[-1][0], self._now
            if number % 14 == 7:
                continue
            if number % 14 == 0:
                until = deadline = max(self._at_work(self._random.randint(1, 4)), entered + timedelta(hours=1))
            elif number % 7 == 3:
                deadline = self._later_today()
            else:
                deadline = self._at_work(-self._random.randint(1, 18))
            kind, subject, _ = self._random.choice(words.STEPS)
            deal.activities.append(ActivityPlan(kind, subject, self._between(entered, until), deadline))

    def _at_work(self, days_ago: int) -> datetime:
        """A time between 8 and 18 o'clock on a working day that many days ago (ahead, when negative) or just before."""
        day = self._now - timedelta(days=days_ago)
        weekend = max(0, day.weekday() - 4)
        day -= timedelta(days=weekend if days_ago > 0 else weekend - 3 if weekend else 0)
        return day.replace(hour=self._random.randint(8, 17), minute=self._random.choice((0, 15, 30, 45)))

    def _later_today(self) -> datetime:
        end = self._now.replace(hour=23, minute=55)
        return min(self._now.replace(minute=0) + timedelta(hours=self._random.randint(1, 4)), end)

    def _between(self, earlier: datetime, later: datetime) -> datetime:
        return earlier + (later - earlier) * self._random.uniform(0.1, 0.9)
