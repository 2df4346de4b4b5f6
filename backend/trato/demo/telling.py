"""Tells the invented company into an empty database by the actions that people use, each at its time in the past."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from heapq import heappop, heappush
from itertools import count
from zoneinfo import ZoneInfo

from trato.accounts.installation import mark_demo
from trato.accounts.models import User
from trato.activities.actions import complete_activity, create_activity
from trato.companies.kind import COMPANY
from trato.contacts.kind import CONTACT
from trato.crm.changes import create_item
from trato.crm.installation import prepare_records
from trato.db.transactions import transaction
from trato.deals.kind import DEAL
from trato.demo.bulk import add_in_bulk
from trato.demo.cast import TIME_ZONE, Cast, open_the_house
from trato.demo.inventing import Inventor
from trato.demo.legal import customer_requisites
from trato.demo.plan import (
    WEEKS_BACK,
    ActivityPlan,
    CommentPlan,
    CompanyPlan,
    ContactPlan,
    DealPlan,
    JourneyPlan,
    LeadPlan,
)
from trato.demo.records import activity_given, company_given, contact_given, deal_given, lead_given
from trato.errors import conflict
from trato.leads.conversion.actions import convert_lead
from trato.leads.conversion.wanted import Wanted
from trato.leads.kind import LEAD
from trato.live.log import Subject
from trato.live.operations import happened_at
from trato.requisites.actions import save_requisites
from trato.staged.filling import Given
from trato.staged.kinds import BY_CODE
from trato.staged.stage_changes import close_item, move_item
from trato.timeline.actions import add_comment

Step = Callable[[], Awaitable[object]]

DAYS_TO_CLOSE = timedelta(days=30)
"""In how many days the deal is expected to be won that a lead becomes."""


async def is_empty() -> bool:
    """Whether nobody is in the open database yet, so that the demo may be told into it."""
    return not await User.exists()


async def tell_demo(deals: int = 0, now: datetime | None = None) -> None:
    """Make the company in the open database, whole or not at all; with `deals`, at least that many of them.

    Raises CONFLICT when anybody is there already.
    """
    if not await is_empty():
        raise conflict("NOT_EMPTY", "The demo company needs an empty database, and this one has users.")
    today = (now or datetime.now(UTC)).astimezone(ZoneInfo(TIME_ZONE))
    demo = Inventor(today).demo(deals)
    async with transaction():
        await prepare_records()
        teller = _Teller(await open_the_house(today - timedelta(weeks=WEEKS_BACK + 6)))
        for number, company in enumerate(demo.companies):
            teller.plan_company(number, company)
        for number, contact in enumerate(demo.contacts):
            teller.plan_contact(number, contact)
        for number, plan in enumerate([*demo.deals, *demo.leads]):
            teller.plan_journey(number, plan)
        await teller.tell()
        await add_in_bulk(teller.cast, demo.others)
        await mark_demo()


class _Teller:
    """Collects what happened, in any order, and tells it in the order of time. A step may lead to later ones."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self._made: dict[int, Subject] = {}  # by the number of their journey
        self._contacts: dict[int, ContactPlan] = {}
        self._steps: list[tuple[datetime, int, Step]] = []  # a heap; of one moment, what was planned first comes first
        self._numbers = count()

    async def tell(self) -> None:
        """Do all of it."""
        while self._steps:
            moment, _, step = heappop(self._steps)
            with happened_at(moment):
                await step()

    def _at(self, moment: datetime, telling: Callable[..., Awaitable[object]], *what: object) -> None:
        step: Step = partial(telling, *what)
        heappush(self._steps, (moment, next(self._numbers), step))

    def plan_company(self, number: int, plan: CompanyPlan) -> None:
        """A customer comes."""
        self._at(plan.since, self._company, number, plan)

    def plan_contact(self, number: int, plan: ContactPlan) -> None:
        """Somebody at a customer comes."""
        self._contacts[number] = plan
        self._at(plan.since, self._contact, number, plan)

    def plan_journey(self, number: int, plan: JourneyPlan) -> None:
        """Something comes, goes its way, and is worked on."""
        self._at(plan.path[0][0], self._begin, number, plan)
        for version, (moment, stage) in enumerate(plan.path[1:], start=1):
            self._at(moment, self._move, number, plan, stage, version)
        for activity in plan.activities:
            self._at(activity.planned_at, self._activity, number, plan, activity)
        for comment in plan.comments:
            self._at(comment.at, self._comment, number, comment)

    async def _company(self, number: int, plan: CompanyPlan) -> None:
        owner = self.cast.people[plan.owner]
        given = company_given(plan, self.cast, owner.user_id)
        made = self.cast.companies[number] = await create_item(COMPANY, owner, given)
        if requisites := await customer_requisites(number, plan.title, plan.address):
            await save_requisites(owner, Subject(COMPANY.code, made), requisites)

    async def _contact(self, number: int, plan: ContactPlan) -> None:
        owner, company = self.cast.people[plan.owner], self.cast.companies[plan.company]
        self.cast.contacts[number] = await create_item(CONTACT, owner, contact_given(plan, owner.user_id, company))

    async def _begin(self, number: int, plan: JourneyPlan) -> None:
        owner, cast, first = self.cast.people[plan.owner], self.cast, plan.path[0][1]
        match plan:
            case DealPlan():
                made = Subject(DEAL.code, await create_item(DEAL, owner, deal_given(plan, cast, first)))
            case LeadPlan():
                company = None if plan.contact is None else cast.companies[self._contacts[plan.contact].company]
                made = Subject(LEAD.code, await create_item(LEAD, owner, lead_given(plan, cast, first, company)))
            case _:
                raise TypeError(type(plan).__name__)
        self._made[number] = made

    async def _move(self, number: int, plan: JourneyPlan, stage: int, version: int) -> None:
        owner, made = self.cast.people[plan.owner], self._made[number]
        staged, target = BY_CODE[made.kind], self.cast.pipelines[plan.pipeline].stages[stage]
        if target.is_open:
            await move_item(staged, owner, made.id, target.id, expected_version=version)
        elif target.semantics is staged.completed:
            close = (plan.path[-1][0] + DAYS_TO_CLOSE).date()
            deal = {DEAL.code: {"expected_close_date": close}}
            await convert_lead(owner, made.id, Wanted(makes=frozenset(deal), filled=deal), version)
        else:
            given = Given(self.cast.reason_of(plan))
            await close_item(staged, owner, made.id, target.id, expected_version=version, given=given)

    async def _activity(self, number: int, plan: JourneyPlan, activity: ActivityPlan) -> None:
        owner = self.cast.people[plan.owner]
        made = await create_activity(owner, activity_given(activity, owner.user_id), [self._made[number]])
        if activity.done_at is not None:
            self._at(activity.done_at, complete_activity, owner, made, activity.result)

    async def _comment(self, number: int, comment: CommentPlan) -> None:
        await add_comment(self.cast.people[comment.author], self._made[number], comment.text)
