"""How items of each kind are made and changed inside an open operation: as the engine does, or in their own way."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from trato.access.gate import Access
from trato.activities.actions import revise_activity
from trato.activities.kind import ACTIVITY
from trato.deals.actions import add_deals
from trato.deals.kind import DEAL
from trato.items.kinds import ItemKind
from trato.items.records import Record
from trato.items.values import Values, clean
from trato.items.writing import Draft, create_many, revise
from trato.leads.actions import add_leads
from trato.leads.kind import LEAD
from trato.live.operations import Operation
from trato.staged.adding import revise_item
from trato.staged.filling import Filling, Given
from trato.staged.kinds import DEALS, LEADS, StagedKind

Add = Callable[[Operation, Access, Sequence[Draft]], Awaitable[list[int]]]
Revise = Callable[[Operation, Access, Record, Values], Awaitable[None]]
Check = Callable[[Access, Mapping[str, Any]], Values]


@dataclass(frozen=True, slots=True)
class Ways:
    """`add` makes items from drafts, `revise` changes a locked one; both refuse before they write. `checked` are the
    values for that, of fields by code as clients give them.
    """

    add: Add
    revise: Revise
    checked: Check


def _checked(kind: ItemKind, access: Access, given: Mapping[str, Any]) -> Values:
    return clean(kind, given, creating=False, base_currency=access.base_currency)


def _checked_staged(kind: ItemKind, access: Access, given: Mapping[str, Any]) -> Values:
    return Filling.checked(kind, access, Given(given)).values


def _staged(staged: StagedKind, add: Add) -> Ways:
    return Ways(add, partial(revise_item, staged), partial(_checked_staged, staged.kind))


_OWN = {
    LEAD.code: _staged(LEADS, add_leads),
    DEAL.code: _staged(DEALS, add_deals),
    ACTIVITY.code: Ways(partial(create_many, ACTIVITY), revise_activity, partial(_checked, ACTIVITY)),
}


def ways_of(kind: ItemKind) -> Ways:
    """The ways of a kind."""
    return _OWN.get(kind.code) or Ways(partial(create_many, kind), partial(revise, kind), partial(_checked, kind))
