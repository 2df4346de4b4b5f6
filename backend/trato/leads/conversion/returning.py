"""Taking back that a lead has become other items, and doing it again (B28): what goes along with making or removing
those, and with the lead's return to its stage.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from trato.access.gate import Access
from trato.activities.binding import turn_bindings
from trato.items.records import locked_records
from trato.leads.conversion.converting import tell
from trato.leads.conversion.results import Result, add_results, remove_results
from trato.leads.conversion.wanted import CONVERTED, RESULTS, UNCONVERTED
from trato.leads.kind import LEAD
from trato.live.log import LoggedEvent
from trato.live.operations import Operation
from trato.live.past import events_about, still_standing
from trato.staged.returning import made_room

_BINDINGS = frozenset({"activity.bound", "activity.unbound"})


def going_along(events: Sequence[LoggedEvent]) -> list[LoggedEvent]:
    """Of an operation's events those that are taken back with the others, if it has completed a lead."""
    if not any(event.kind in (CONVERTED, UNCONVERTED) for event in events):
        return []
    return [event for event in events if event.kind in (CONVERTED, UNCONVERTED, *_BINDINGS)]


async def built_upon(events: Sequence[LoggedEvent], ours: Collection[str]) -> LoggedEvent | None:
    """The first thing that anybody has done since with what a lead has become, or that completed the lead once more, by
    another operation than `ours`. One statement a kind.
    """
    for event in events:
        if event.kind != CONVERTED:
            continue
        new = [one for one in _results(event) if one.is_new]
        later = await events_about(LEAD.code, [event.item_id], event.id)
        later = [one for one in later if one.kind == CONVERTED]
        for result in new:
            later += await events_about(result.item.kind, [result.item.id], event.id)
        others = [one for one in later if one.operation_id not in ours and not made_room(one)]
        standing = still_standing(sorted(others, key=lambda one: one.id))
        if standing:
            return standing[0]
    return None


async def turn(op: Operation, access: Access, events: Sequence[LoggedEvent]) -> None:
    """Take back what goes along. FORBIDDEN when the person may not change the lead."""
    await turn_bindings(op, access, [event for event in events if event.kind in _BINDINGS])
    for event in events:
        if event.kind in _BINDINGS:
            continue
        (lead,) = await locked_records(LEAD, access, [event.item_id])
        results, done = _results(event), event.kind == CONVERTED
        await (remove_results if done else add_results)(lead["id"], results)
        back = {code: [new, old] for code, (old, new) in event.changes.items()}
        await tell(op, lead, None, back, results, event=UNCONVERTED if done else CONVERTED)


def _results(event: LoggedEvent) -> list[Result]:
    old, new = event.changes[RESULTS]
    return [Result.from_log(told) for told in old or new]
