"""Who and what is there once the telling has begun: the ids that planned records have got."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from trato.access.directory import read_directory
from trato.access.gate import Access
from trato.accounts.actions import NewUser
from trato.accounts.queries import installation
from trato.crm_settings.actions import set_crm_mode
from trato.crm_settings.setting import CrmMode
from trato.currencies.actions import save_currency
from trato.demo.legal import found_own_companies
from trato.demo.plan import (
    CARD_FIELDS,
    CURRENCIES,
    DEPARTMENTS,
    IDLE_DAYS,
    PEOPLE,
    PIPELINES,
    REQUIRED_FIELDS,
    JourneyPlan,
    PersonPlan,
)
from trato.items import keeping
from trato.live.operations import SYSTEM, happened_at
from trato.people.departments import DepartmentInput, create_department
from trato.pick_lists.lists import EMPLOYEE_COUNT, INDUSTRY, JUNK_REASON, LOSS_REASON, SOURCE
from trato.pick_lists.queries import get_pick_list
from trato.pipelines.actions import create_pipeline, update_pipeline, update_stage
from trato.pipelines.queries import PipelineKind, PipelineRecord, get_default_pipeline, get_pipeline
from trato.roles.actions import welcome
from trato.roles.defaults import Start
from trato.staged.kinds import BY_CODE

TIME_ZONE = "Europe/Madrid"


@dataclass(frozen=True, slots=True)
class Cast:
    """People with their rights, and pipelines, in the order of the plan; ids of what was made, by place in the plan."""

    people: list[Access]
    pipelines: list[PipelineRecord]
    picked: dict[str, dict[str, int]]  # values of pick lists: by code of the list, by their own
    sizes: dict[str, int]  # numbers of employees, by label
    abroad: str  # the currency that some customers pay in
    companies: dict[int, int] = field(default_factory=dict)
    contacts: dict[int, int] = field(default_factory=dict)

    def reason_of(self, plan: JourneyPlan) -> dict[str, int]:
        """The field that says why it was lost, or is junk."""
        if plan.reason is None:
            return {}
        staged = BY_CODE[PIPELINES[plan.pipeline].kind]
        values = self.picked[staged.kind.by_code[staged.reason].pick_list or ""]
        return {staged.reason: values[plan.reason]}


async def open_the_house(since: datetime) -> Cast:
    """Make the people and the pipelines, as if on that day."""
    with happened_at(since):
        people = [await _person(plan) for plan in PEOPLE]
        await _departments(people)
        await set_crm_mode(people[0], CrmMode.CLASSIC, {})
        abroad = await _currency(people[0])
        await found_own_companies(people[0])
        await _rules(people[0], (await get_default_pipeline(PipelineKind.DEAL)).id)
        pipelines = await _pipelines(people[0])
    lists = [await get_pick_list(kind.code) for kind in (LOSS_REASON, JUNK_REASON, SOURCE, INDUSTRY)]
    sizes = (await get_pick_list(EMPLOYEE_COUNT.code)).items
    return Cast(
        people,
        pipelines,
        {one.code: {item.code: item.id for item in one.items} for one in lists},
        {item.label: item.id for item in sizes},
        abroad,
    )


async def _pipelines(admin: Access) -> list[PipelineRecord]:
    """Of each kind the first of the plan is there already."""
    places: list[PipelineRecord] = []
    there: set[PipelineKind] = set()
    for plan in PIPELINES:
        if plan.kind in there:
            places.append(await get_pipeline(await create_pipeline(admin, plan.name, stages=plan.stages)))
        else:
            places.append(await get_default_pipeline(plan.kind))
        there.add(plan.kind)
    return places


async def _currency(admin: Access) -> str:
    """Another currency than the base; its code. Its rate is invented, as all else is."""
    code, rate = next(one for one in CURRENCIES if one[0] != admin.base_currency)
    await save_currency(admin, code, rate)
    keeping.forget()  # what is told here is committed at the end only
    await keeping.renew()
    return code


async def _departments(people: Sequence[Access]) -> None:
    made: list[int] = []
    for plan in DEPARTMENTS:
        members, heads = [[people[place].user_id for place in places] for places in (plan.members, plan.heads)]
        given = DepartmentInput(name=plan.name, member_ids=members, head_ids=heads)
        parent_id = None if plan.above is None else made[plan.above]
        made.append(await create_department(people[0], given, parent_id))


async def _rules(admin: Access, pipeline_id: int) -> None:
    """What the first pipeline expects of its deals, and shows of them."""
    for stage in (await get_pipeline(pipeline_id)).stages:
        idle, required = IDLE_DAYS.get(stage.name), REQUIRED_FIELDS.get(stage.name, ())
        if idle or required:
            await update_stage(admin, stage.id, stage.version, idle_days=idle, required_fields=required)
    pipeline = await get_pipeline(pipeline_id)
    await update_pipeline(admin, pipeline_id, pipeline.version, card_fields=CARD_FIELDS)


async def _person(plan: PersonPlan) -> Access:
    new = NewUser(
        name=plan.name,
        email=plan.email,
        time_zone=TIME_ZONE,
        is_admin=plan.is_admin,
    )
    user = await welcome(SYSTEM, new, Start(plan.level))
    return Access(
        person_id=int(user.id),
        name=user.name,
        rights=(await read_directory()).rights_of(int(user.id)),
        is_admin=plan.is_admin,
        time_zone=TIME_ZONE,
        base_currency=(await installation()).base_currency,
        channel="UI",
    )
