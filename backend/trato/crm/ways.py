"""How items of each kind are made and changed inside an open operation: as the engine does, or in their own way."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial

from trato.access.gate import Access
from trato.activities.actions import revise_activity
from trato.activities.kind import ACTIVITY
from trato.deals.actions import add_deals
from trato.deals.kind import DEAL
from trato.items.kinds import ItemKind
from trato.items.records import Record
from trato.items.values import Values
from trato.items.writing import Draft, create_many, revise
from trato.leads.actions import add_leads
from trato.leads.kind import LEAD
from trato.live.operations import Operation
from trato.staged.adding import revise_item
from trato.staged.kinds import DEALS, LEADS

Add = Callable[[Operation, Access, Sequence[Draft]], Awaitable[list[int]]]
Revise = Callable[[Operation, Access, Record, Values], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Ways:
    """`add` makes items from drafts, `revise` changes a locked one; both refuse before they write."""

    add: Add
    revise: Revise


_OWN = {
    LEAD.code: Ways(add_leads, partial(revise_item, LEADS)),
    DEAL.code: Ways(add_deals, partial(revise_item, DEALS)),
    ACTIVITY.code: Ways(partial(create_many, ACTIVITY), revise_activity),
}


def ways_of(kind: ItemKind) -> Ways:
    """The ways of a kind."""
    return _OWN.get(kind.code) or Ways(partial(create_many, kind), partial(revise, kind))
