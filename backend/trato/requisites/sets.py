"""Writing sets of legal details inside an operation that holds their owner: rights and the log are the caller's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from strawberry.utils.str_converters import to_camel_case

from trato.db.fields import encode_json
from trato.db.sql import execute, insert, one_of
from trato.db.writes import changed_row
from trato.errors import conflict, invalid, not_found, stale
from trato.live.log import Subject
from trato.requisites.defaults import NAME
from trato.requisites.queries import RequisiteRecord, TemplateRecord, list_templates, requisites_of
from trato.requisites.rules import MOST_SETS, check_told

TABLE = "requisite_set"
Changes = dict[str, list[str | bool | None]]
"""What the log says of details: old and new, by the word that screens have for them or by their own label."""


@dataclass(frozen=True, slots=True)
class NewRequisites:
    """What is told of somebody, whole: what is left out is empty.

    `at` and `names` say where in a request it stands: below `values` by its codes, unless those have other names.
    """

    template_id: int
    values: Mapping[str, str | None]
    is_primary: bool = False
    at: str = "input"
    names: Mapping[str, str] | None = None

    def path(self, code: str) -> str:
        """Where the request tells a detail."""
        return f"{self.at}.values.{code}" if self.names is None else f"{self.at}.{self.names.get(code, code)}"


@dataclass(frozen=True, slots=True)
class Saved:
    """A set that was written, and what has changed in it: nothing when all was as it is. `was`: see `standing`."""

    id: int
    title: str
    changes: Changes
    was: dict[str, Any] | None


def standing(one: RequisiteRecord | None) -> dict[str, Any] | None:
    """A set as it stands, as JSON for the log; None for none."""
    if one is None:
        return None
    return {"template": one.template.id, "told": dict(one.told), "sort": one.sort, "version": one.version}


async def held_requisites(owner: Subject) -> list[RequisiteRecord]:
    """The sets of an owner, held until the transaction ends, the primary one first."""
    return (await requisites_of(owner.kind, [owner.id], lock=True)).get(owner.id, [])


async def add_requisites(owner: Subject, given: NewRequisites) -> Saved:
    """Add a set. VALIDATION for an unknown or inactive template, values that it doesn't allow, or too many sets."""
    present = await held_requisites(owner)
    if len(present) >= MOST_SETS:
        raise invalid("input", "TOO_MANY", f"At most {MOST_SETS} sets.")
    template = await _usable(given)
    told = check_told(template, given.values, given.path)
    row = {
        "owner_kind": owner.kind,
        "owner_id": owner.id,
        "template_id": template.id,
        "told": encode_json(told),
        "sort": _place(present, first=given.is_primary),
        "version": 1,
    }
    set_id = (await insert(TABLE, list(row), [list(row.values())]))[0]
    return Saved(set_id, told[NAME], _changes([], [(template, told)]), None)


async def change_requisites(owner: Subject, set_id: int, given: NewRequisites, expected_version: int | None) -> Saved:
    """Tell a set anew. NOT_FOUND, STALE_VERSION, VALIDATION. One told by an inactive template may keep it."""
    present = await held_requisites(owner)
    before = one_of_sets(present, set_id)
    if before.version != expected_version:
        raise stale()
    template = before.template if given.template_id == before.template.id else await _usable(given)
    told = check_told(template, given.values, given.path)
    changes = _changes([(before.template, before.told)], [(template, told)])
    row: dict[str, object] = {}
    if changes or template.id != before.template.id:
        row = {"template_id": template.id, "told": encode_json(told)}
    if given.is_primary and present[0] is not before:
        row["sort"] = _place(present, first=True)
        changes["isPrimary"] = [False, True]
    if row:
        await execute(changed_row(TABLE, set_id, row))
        changes = changes or {"template": [before.template.title, template.title]}
    return Saved(set_id, told[NAME], changes, standing(before))


async def put_back(owner: Subject, set_id: int, was: Mapping[str, Any] | None) -> Saved:
    """Let a set be what it was, under its own number; None: it wasn't there.

    What its template doesn't tell any more stays out. CONFLICT(TEMPLATE_GONE), VALIDATION for too many sets.
    """
    present = await held_requisites(owner)
    now = next((one for one in present if one.id == set_id), None)
    if was is None:
        gone = one_of_sets(present, set_id)
        return Saved(set_id, gone.title, await drop_requisites([gone]), standing(gone))
    template = next(iter(await list_templates(ids=[was["template"]], lock="SHARE")), None)
    if template is None:
        raise conflict("TEMPLATE_GONE", "The template by which it was told is gone.")
    told = {detail.code: was["told"][detail.code] for detail in template.details if detail.code in was["told"]}
    row: dict[str, Any] = {"template_id": template.id, "told": encode_json(told), "sort": was["sort"]}
    others = [one.sort for one in present if one is not now]
    if now is not None:
        changes = _changes([(now.template, now.told)], [(template, told)])
        leads, led = (all(place < other for other in others) for place in (was["sort"], now.sort))
        if leads != led:
            changes["isPrimary"] = [led, leads]
        if template.id != now.template.id:
            changes = changes or {"template": [now.template.title, template.title]}
        await execute(changed_row(TABLE, set_id, row))
        return Saved(set_id, told[NAME], changes, standing(now))
    if len(present) >= MOST_SETS:
        raise invalid("input", "TOO_MANY", f"At most {MOST_SETS} sets.")
    row |= {"id": set_id, "owner_kind": owner.kind, "owner_id": owner.id, "version": was["version"] + 1}
    await insert(TABLE, list(row), [list(row.values())])
    return Saved(set_id, told[NAME], _changes([], [(template, told)]), None)


async def drop_requisites(sets: Sequence[RequisiteRecord]) -> Changes:
    """Delete sets of one owner; what is gone. If the primary one goes, the next one is."""
    await execute(f"DELETE FROM {TABLE} WHERE " + one_of("id", [one.id for one in sets]))
    return _changes([(one.template, one.told) for one in sets], [])


def one_of_sets(sets: Sequence[RequisiteRecord], set_id: int) -> RequisiteRecord:
    """The set with this number. NOT_FOUND when the owner has none."""
    found = next((one for one in sets if one.id == set_id), None)
    if found is None:
        raise not_found("set of details")
    return found


async def _usable(given: NewRequisites) -> TemplateRecord:
    """A template that may be chosen, held so that it is neither deleted nor deactivated meanwhile."""
    found = await list_templates(ids=[given.template_id], lock="SHARE")
    path = f"{given.at}.templateId"
    if not found:
        raise invalid(path, "UNKNOWN_ID", "This template was not found.")
    if not found[0].is_active:
        raise invalid(path, "INACTIVE", "This template is not in use any more.")
    return found[0]


def _place(present: Sequence[RequisiteRecord], *, first: bool) -> int:
    places = [one.sort for one in present] or [0]
    return min(places) - 1 if first else max(places) + 1


_Told = Sequence[tuple[TemplateRecord, Mapping[str, str]]]


def _changes(before: _Told, after: _Told) -> Changes:
    old, new = _named(before), _named(after)
    names = dict.fromkeys([*new, *old])
    return {name: [old.get(name), new.get(name)] for name in names if old.get(name) != new.get(name)}


def _named(sets: _Told) -> dict[str, str]:
    return {
        detail.label or to_camel_case(detail.code): told[detail.code]
        for template, told in sets
        for detail in template.details
        if detail.code in told
    }
