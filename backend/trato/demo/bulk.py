"""Many more deals for the demo, written in batches as an import writes them: boards of any size to try things on."""

from __future__ import annotations

from collections.abc import Sequence

from trato.access.gate import Access
from trato.activities.bindings import add_bindings
from trato.activities.kind import ACTIVITY
from trato.deals.actions import add_deals
from trato.deals.kind import DEAL
from trato.demo.cast import Cast
from trato.demo.plan import ActivityPlan, DealPlan
from trato.demo.records import Given, activity_given, deal_given
from trato.items.kinds import ItemKind
from trato.items.values import Values, clean
from trato.items.writing import Draft, create_many
from trato.live.log import Subject
from trato.live.operations import Operation, operation

BATCH = 500


async def add_in_bulk(cast: Cast, plans: Sequence[DealPlan]) -> None:
    """Add deals with what is next on them. Of their past only the days are told on which they came and were closed."""
    owner = cast.people[0]
    for start in range(0, len(plans), BATCH):
        chunk = plans[start : start + BATCH]
        async with operation(owner.actor) as op:
            ids = await add_deals(op, owner, [_draft(plan, cast, owner) for plan in chunk])
            planned = [
                (cast.people[plan.owner].user_id, deal_id, activity)
                for plan, deal_id in zip(chunk, ids, strict=True)
                for activity in plan.activities
            ]
            await _add_activities(op, owner, planned)


def _draft(plan: DealPlan, cast: Cast, owner: Access) -> Draft:
    came, went = plan.path[0][0], plan.path[-1][0]
    values = _cleaned(DEAL, deal_given(plan, cast, stage=plan.path[-1][1]), owner)
    if plan.is_open:
        return Draft(values, {"created_at": came, "stage_since": went})
    return Draft(values | cast.reason_of(plan), {"created_at": came, "closed_at": went})


async def _add_activities(op: Operation, owner: Access, planned: Sequence[tuple[int, int, ActivityPlan]]) -> None:
    drafts = [
        Draft(
            _cleaned(ACTIVITY, activity_given(activity, user_id), owner),
            {"created_at": activity.planned_at, "is_completed": False},
            bound_to=[Subject(DEAL.code, deal_id)],
        )
        for user_id, deal_id, activity in planned
    ]
    made = await create_many(ACTIVITY, op, owner, drafts)
    await add_bindings({one: draft.bound_to for one, draft in zip(made, drafts, strict=True)})


def _cleaned(kind: ItemKind, given: Given, owner: Access) -> Values:
    return clean(kind, given, creating=True, base_currency=owner.base_currency)
