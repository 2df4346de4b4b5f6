"""The people of an activity besides whoever is responsible for it (R95, R96)."""

from __future__ import annotations

from trato.activities.kind import ACTIVITY
from trato.items.lists import watchers_by_field
from trato.items.records import Record
from trato.items.values import Values


async def collapsed(values: Values, activity: Record) -> Values:
    """The values to change an activity by, without the responsible person among those who watch it.

    Whoever observes it and becomes responsible for it no longer observes it.
    """
    responsible = int(values.get("responsible") or activity["responsible"])
    listed = {code: values[code] or [] for code in ACTIVITY.watchers if code in values}
    if responsible != activity["responsible"]:
        listed = {**await watchers_by_field(ACTIVITY, activity["id"], listed)}
    return {**values, **_without(responsible, listed)}


def collapsed_anew(values: Values, responsible: int) -> Values:
    """The same for an activity that is to be made, of whoever is responsible unless the values say so."""
    listed = {code: values[code] for code in ACTIVITY.watchers if values.get(code)}
    return {**values, **_without(values.get("responsible") or responsible, listed)}


def _without(user_id: int, listed: Values) -> Values:
    return {code: [one for one in people if one != user_id] for code, people in listed.items()}
