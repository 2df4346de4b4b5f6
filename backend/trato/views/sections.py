"""The sections with lists: their modes, and the views that follow from what kind of records they hold (R62, R66)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from trato.activities.kind import ACTIVITY
from trato.companies.kind import COMPANY
from trato.crm.kinds import ITEM_KINDS
from trato.deals.kind import DEAL
from trato.items.kinds import ItemKind
from trato.leads.kind import LEAD
from trato.staged.kinds import BY_CODE


class ViewMode(StrEnum):
    """The ways to look at a section."""

    KANBAN = "KANBAN"
    LIST = "LIST"
    ACTIVITIES = "ACTIVITIES"
    CALENDAR = "CALENDAR"


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """A view that everybody has. `code` names it within its section; clients call it by their own words."""

    section: str
    code: str
    name: str
    filter: Mapping[str, Any]

    @property
    def key(self) -> str:
        """Its id: no number, so that it is no saved view's."""
        return f"{self.section}.{self.code}"


_PLANNED, _IN_WORK = "planned", "inWork"
_ENDS = {
    DEAL.code: (("won", "Won"), ("lost", "Lost")),
    LEAD.code: (("converted", "Converted"), ("junk", "Junk")),
}
"""By kind: what success and failure are called of what stands on stages."""
SECTIONS: Mapping[str, ItemKind] = {kind.code: kind for kind in (*ITEM_KINDS, ACTIVITY)}


# Columns that are no fields: parts of the type in the graph that are reckoned.
_BESIDE_FIELDS: Mapping[str, frozenset[str]] = {
    **{kind.code: frozenset({"waiting"}) for kind in ITEM_KINDS},
    COMPANY.code: frozenset({"dealStats", "waiting"}),
    ACTIVITY.code: frozenset({"items"}),
}


def is_column(kind: ItemKind, name: str) -> bool:
    """Whether lists of a section may show it."""
    return name in kind.by_name or name in _BESIDE_FIELDS.get(kind.code, ())


def modes(kind: ItemKind) -> list[ViewMode]:
    """The modes a section offers, the one to begin with first."""
    offered = dict.fromkeys(ViewMode, True) | {
        ViewMode.KANBAN: kind.code in BY_CODE,
        ViewMode.ACTIVITIES: kind is not ACTIVITY,
    }
    return [mode for mode, is_offered in offered.items() if is_offered]


def built_ins(kind: ItemKind) -> list[BuiltIn]:
    """The views of a section that nobody has saved."""
    return [BuiltIn(kind.code, code, name, filter) for code, name, filter in _derived(kind)]


def usual_view(section: str) -> str | None:
    """The view that whoever has chosen none begins a section with; None for all of it.

    What is planned for them (R51); leads that are in work, so that no junk is among them (R26).
    """
    key = f"{section}.{_IN_WORK if section == LEAD.code else _PLANNED}"
    return key if built_in(key) else None


def built_in(key: str) -> BuiltIn | None:
    """The view with this id, if there is one."""
    kind = SECTIONS.get(key.partition(".")[0])
    return next((view for view in built_ins(kind) if view.key == key), None) if kind else None


def _derived(kind: ItemKind) -> Iterator[tuple[str, str, dict[str, Any]]]:
    yield "mine", "My", _is("responsible", "@me")
    if "semantics" in kind.by_code:
        yield _IN_WORK, "In work", _is("semantics", "IN_PROGRESS")
        success, failure = _ENDS[kind.code]
        yield *success, _is("semantics", "SUCCESS")
        yield *failure, _is("semantics", "FAILURE")
    if "has_open_activities" in kind.by_code:
        in_work = [_is("semantics", "IN_PROGRESS")] if "semantics" in kind.by_code else []
        is_staged = "idle" in kind.by_code
        yield "idle", "Nothing planned", _is("idle", True) if is_staged else _is("hasOpenActivities", False)
        if is_staged:
            yield "unattended", "Unattended", _is("unattended", True)
        yield "overdue", "Overdue", {"all": [*in_work, {"field": "nextActivityAt", "op": "LT", "value": "@now"}]}
    repeat, inquiry = "is_repeat" in kind.by_code, "is_repeat_inquiry" in kind.by_code
    if inquiry:  # R44
        yield "new", "New", {"all": [_is("isRepeat", False), _is("isRepeatInquiry", False)]}
    if repeat:  # R24, R44
        yield "repeat", "Repeat", _is("isRepeat", True)
    if inquiry:
        yield "repeatInquiry", "Repeat inquiries", _is("isRepeatInquiry", True)
    if "is_completed" in kind.by_code:
        still_open, task = _is("isCompleted", False), _is("type", "TASK")
        yield _PLANNED, "Planned", {"all": [_is("responsible", "@me"), still_open]}
        yield "tasks", "My tasks", {"all": [_is("responsible", "@me"), task, still_open]}
        yield "takingPart", "Taking part", {"all": [_is("participants", "@me"), still_open]}
        yield "watched", "Observed", {"all": [_is("observers", "@me"), still_open]}
        yield "given", "Given", {"all": [_is("author", "@me"), task, still_open]}
        yield "open", "Open", still_open
        late = {"field": "deadline", "op": "LT", "value": "@now"}
        yield "overdue", "Overdue", {"all": [still_open, late]}
        yield "today", "Today", {"all": [still_open, _is("deadline", "@today")]}
        yield "done", "Done", _is("isCompleted", True)


def _is(field: str, value: Any) -> dict[str, Any]:
    return {"field": field, "op": "EQ", "value": value}
