"""What the invented company is made of: its people and pipelines, and how what is invented of the rest is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from trato.db.text import fold
from trato.demo import words
from trato.pipelines.queries import PipelineKind, Semantics
from trato.pipelines.rules import StageDraft, default_stages

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
    """A pipeline: its stages, how many stand on each, what is sold in it at which price in hundreds, and how."""

    name: str
    stages: Sequence[StageDraft]
    filled: Sequence[int]
    goods: Sequence[tuple[str, int]]
    steps: Sequence[tuple[str, str, str]] = words.STEPS
    kind: PipelineKind = PipelineKind.DEAL


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


@dataclass(slots=True, kw_only=True)
class JourneyPlan:
    """Something with its past: `path` are the stages it entered, by number in its pipeline, each with the time.

    `reason` is the code of why it was lost, or is junk.
    """

    pipeline: int
    owner: int
    amount: Decimal
    path: list[tuple[datetime, int]]
    reason: str | None = None
    activities: list[ActivityPlan] = field(default_factory=list)
    comments: list[CommentPlan] = field(default_factory=list)

    @property
    def is_open(self) -> bool:
        """Whether it stands on a stage in progress."""
        return PIPELINES[self.pipeline].stages[self.path[-1][1]].semantics is Semantics.IN_PROGRESS


@dataclass(slots=True, kw_only=True)
class DealPlan(JourneyPlan):
    """A deal."""

    title: str
    company: int
    contact: int
    expected_close: datetime


@dataclass(slots=True, kw_only=True)
class LeadPlan(JourneyPlan):
    """A lead. What is not known of it is None; `contact` is who of the customers has come again."""

    title: str | None
    first_name: str | None
    last_name: str | None
    company_title: str | None
    phone: str | None
    email: str | None
    source: str
    contact: int | None


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
    PipelinePlan(
        "Leads",
        default_stages(PipelineKind.LEAD),
        (18, 14, 12, 7, 9),
        words.GOODS,
        words.LEAD_STEPS,
        PipelineKind.LEAD,
    ),
)
"""Of each kind the first is the one that every installation has."""
