"""What administrators do with templates of legal details (R12). Each change is an event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from trato.access.gate import Access, demand_admin
from trato.accounts.structure import hold_structure
from trato.db.fields import encode_bool, encode_json
from trato.db.sql import Sql, execute, insert
from trato.db.writes import changed_row
from trato.errors import conflict, not_found, stale
from trato.live.operations import Operation, action, operation
from trato.requisites.defaults import DEFAULTS, DefaultTemplate, Detail
from trato.requisites.queries import TemplateRecord, is_used, list_templates, used_codes
from trato.requisites.rules import MOST_TEMPLATES, CheckedTemplate, NewTemplate, check_template

SUBJECT = "requisite_template"
_COLUMNS = ("code", "name", "form", "country", "details", "is_active", "sort", "version")


async def add_default_templates(op: Operation, missing: Sequence[DefaultTemplate]) -> None:
    """Set templates up inside an open operation, behind those that are there."""
    first = max((one.sort for one in await list_templates()), default=0) + 1
    rows = [
        (one.code, None, one.form, one.country, _encoded(one.details), encode_bool(True), sort, 1)
        for sort, one in enumerate(missing, start=first)
    ]
    for template_id, one in zip(await insert(SUBJECT, _COLUMNS, rows), missing, strict=True):
        op.record("requisite_template.added", SUBJECT, template_id, one.code, version=1)


async def missing_defaults() -> list[DefaultTemplate]:
    """Those that the installation hasn't got yet."""
    present = {one.code for one in await list_templates()}
    return [one for one in DEFAULTS if one.code not in present]


@action
async def add_template(access: Access, given: NewTemplate, client_op_id: str | None = None) -> int:
    """Add a template behind the others; its id. VALIDATION for what `rules` refuses."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        await hold_structure()
        present = await list_templates()
        if len(present) >= MOST_TEMPLATES:
            raise conflict("TOO_MANY", f"At most {MOST_TEMPLATES} templates.")
        checked = check_template(given, present)
        sort = max((one.sort for one in present), default=0) + 1
        row = {**_row(given, checked), "sort": sort, "version": 1, "is_active": encode_bool(given.is_active)}
        template_id = (await insert(SUBJECT, list(row), [list(row.values())]))[0]
        changes = {name: [None, value] for name, value in _told(given, checked).items()}
        op.record("requisite_template.added", SUBJECT, template_id, _title(given, checked), version=1, changes=changes)
        return op.done(template_id)


@action
async def update_template(
    access: Access, template_id: int, given: NewTemplate, expected_version: int, client_op_id: str | None = None
) -> int:
    """Tell a template anew; its id.

    NOT_FOUND, STALE_VERSION, VALIDATION(HAS_DETAILS) for fields left out in which something is told.
    """
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        before, others = await _held(template_id)
        if before.version != expected_version:
            raise stale()
        gone = {detail.code for detail in before.details} - {code for code, _, _ in given.details}
        checked = check_template(given, others, gone & await used_codes(template_id) if gone else ())
        was, now = _told(before, before), _told(given, checked)
        changes = {name: [was[name], value] for name, value in now.items() if was[name] != value}
        if changes:
            await execute(changed_row(SUBJECT, template_id, {**_row(given, checked), "is_active": given.is_active}))
            _record(op, "updated", before, _title(given, checked), changes)
        return op.done(template_id)


@action
async def delete_template(access: Access, template_id: int, client_op_id: str | None = None) -> int:
    """Take a template away; its id. One that is used, or that every installation has, is only deactivated."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        before, _ = await _held(template_id)
        if before.code is None and not await is_used(template_id):
            await execute(Sql(f"DELETE FROM {SUBJECT} WHERE id = ?", (template_id,)))
            op.record("requisite_template.deleted", SUBJECT, template_id, before.title)
        elif before.is_active:
            await execute(changed_row(SUBJECT, template_id, {"is_active": False}))
            _record(op, "updated", before, before.title, {"isActive": [True, False]})
        return op.done(template_id)


async def _held(template_id: int) -> tuple[TemplateRecord, list[TemplateRecord]]:
    """A template that nobody begins to use meanwhile, and the others."""
    await hold_structure()
    held = await list_templates(ids=[template_id], lock="UPDATE")
    if not held:
        raise not_found("template")
    return held[0], [one for one in await list_templates() if one.id != template_id]


def _row(given: NewTemplate, checked: CheckedTemplate) -> dict[str, Any]:
    details = _encoded(checked.details)
    return {"name": checked.name, "form": given.form, "country": checked.country, "details": details}


def _told(given: NewTemplate | TemplateRecord, checked: CheckedTemplate | TemplateRecord) -> dict[str, Any]:
    return {
        "name": checked.name,
        "form": given.form,
        "country": checked.country,
        "fields": [detail.label or detail.code for detail in checked.details],
        "isActive": given.is_active,
        "types": [detail.type for detail in checked.details],
    }


def _encoded(details: Sequence[Detail]) -> str:
    return encode_json([asdict(detail) for detail in details])


def _title(given: NewTemplate, checked: CheckedTemplate) -> str:
    return checked.name or f"{given.form} {checked.country or ''}".strip()


def _record(op: Operation, event: str, template: TemplateRecord, title: str, changes: dict[str, Any]) -> None:
    version = template.version + 1
    op.record(f"requisite_template.{event}", SUBJECT, template.id, title, version=version, changes=changes)
