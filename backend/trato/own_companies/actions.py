"""What administrators do with the details of their own companies (R12). Each change is an event."""

from __future__ import annotations

from typing import Any

from trato.access.gate import Access, demand_admin
from trato.accounts.structure import hold_structure
from trato.db.fields import encode_bool, encode_json
from trato.db.sql import Sql, execute, insert
from trato.db.writes import changed_row
from trato.errors import conflict, invalid, not_found, stale
from trato.live.log import Subject
from trato.live.operations import Operation, action, operation
from trato.own_companies.queries import SUBJECT, OwnCompanyRecord, is_sender, list_own_companies
from trato.own_companies.rules import MOST_COMPANIES, Details, checked_phones, requisites_for
from trato.requisites.sets import (
    Changes,
    NewRequisites,
    add_requisites,
    change_requisites,
    drop_requisites,
    one_of_sets,
)


@action
async def add_own_company(access: Access, given: Details, is_default: bool, client_op_id: str | None = None) -> int:
    """Add one behind the others; its id. The first one is the default. VALIDATION for what the rules refuse."""
    demand_admin(access)
    phones = checked_phones(given.phones)
    async with operation(access.actor, client_op_id) as op:
        present = await _held()
        if len(present) >= MOST_COMPANIES:
            raise invalid("input", "TOO_MANY", f"At most {MOST_COMPANIES} companies.")
        chosen = is_default or not any(one.is_default for one in present)
        if chosen:
            await _no_default(op, present)
        sort = max((one.sort for one in present), default=0) + 1
        row = {
            "legal_name": "",
            "phones": encode_json(phones),
            "is_default": encode_bool(chosen),
            "is_active": encode_bool(True),
            "sort": sort,
            "version": 1,
        }
        company_id = (await insert(SUBJECT, list(row), [list(row.values())]))[0]
        saved = await add_requisites(Subject(SUBJECT, company_id), await requisites_for(given, None))
        await execute(Sql("UPDATE own_company SET legal_name = ? WHERE id = ?", (saved.title, company_id)))
        changes = saved.changes | ({"phones": [None, phones]} if phones else {})
        op.record("own_company.added", SUBJECT, company_id, saved.title, version=1, changes=changes)
        return op.done(company_id)


@action
async def update_own_company(
    access: Access,
    company_id: int,
    given: Details,
    is_default: bool,
    expected_version: int,
    client_op_id: str | None = None,
    *,
    in_use: bool = False,
) -> int:
    """Tell one anew; its id. `is_default` makes it the default, and what is one stays so until another is.

    `in_use` takes one back that went out of use; so does becoming the default.

    NOT_FOUND, STALE_VERSION, VALIDATION. Nothing differing logs nothing.
    """
    demand_admin(access)
    phones = checked_phones(given.phones)
    async with operation(access.actor, client_op_id) as op:
        present = await _held()
        before = _one(present, company_id)
        if before.version != expected_version:
            raise stale()
        primary = before.primary
        wanted = await requisites_for(given, primary)
        saved = await change_requisites(before.owner, primary.id, wanted, primary.version)
        changes: dict[str, Any] = dict(saved.changes)
        if phones != list(before.phones):
            changes["phones"] = [list(before.phones), phones]
        is_active = before.is_active or is_default or in_use
        chosen = is_default or (is_active and not any(one.is_default for one in present))
        if chosen and not before.is_default:
            await _no_default(op, present)
            changes["is_default"] = [False, True]
        if is_active != before.is_active:
            changes["is_active"] = [False, True]
        if changes:
            row = {
                "is_active": is_active,
                "legal_name": saved.title,
                "phones": encode_json(phones),
                "is_default": chosen or before.is_default,
            }
            await execute(changed_row(SUBJECT, company_id, row))
            _record(op, "updated", before, saved.title, changes | _renamed(before, saved.title))
        return op.done(company_id)


@action
async def save_own_requisites(
    access: Access,
    company_id: int,
    given: NewRequisites,
    set_id: int | None = None,
    expected_version: int | None = None,
    client_op_id: str | None = None,
) -> int:
    """Add a set of details to an own company, or tell one anew; its id."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        company = _one(await _held(), company_id)
        if set_id is None:
            saved = await add_requisites(company.owner, given)
        else:
            saved = await change_requisites(company.owner, set_id, given, expected_version)
        if saved.changes:
            await _requisites_changed(op, company, saved.changes)
        return op.done(saved.id)


@action
async def delete_own_requisites(access: Access, company_id: int, set_id: int, client_op_id: str | None = None) -> int:
    """Take a set of details off an own company; its id. CONFLICT(LAST) for the only one: it is called by it."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        company = _one(await _held(), company_id)
        gone = one_of_sets(company.requisites, set_id)
        if len(company.requisites) == 1:
            raise conflict("LAST", "A company keeps one set of details: delete the company instead.")
        await _requisites_changed(op, company, await drop_requisites([gone]))
        return op.done(set_id)


def _renamed(before: OwnCompanyRecord, title: str) -> dict[str, Any]:
    """What tells lists that they call it otherwise."""
    return {"name": [before.legal_name, title]} if title != before.legal_name else {}


async def _requisites_changed(op: Operation, company: OwnCompanyRecord, changes: Changes) -> None:
    """Call the company as its primary set says by now, and tell the log."""
    now = _one(await list_own_companies(), company.id)
    await execute(changed_row(SUBJECT, company.id, {"legal_name": now.primary.title}))
    _record(op, "updated", company, now.primary.title, changes | _renamed(company, now.primary.title))


@action
async def delete_own_company(
    access: Access, company_id: int, default_id: int | None = None, client_op_id: str | None = None
) -> int:
    """Take one away; its id. One as which deals are made only goes out of use.

    CONFLICT(NEEDS_DEFAULT) for the default one while there are others and none is named.
    """
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        present = await _held()
        gone = _one(present, company_id)
        others = [one for one in present if one is not gone and one.is_active]
        if gone.is_default and others:
            heir = next((one for one in others if one.id == default_id), None)
            if default_id is None:
                raise conflict("NEEDS_DEFAULT", "Say which company is the default from now on.")
            if heir is None:
                raise invalid("defaultId", "UNKNOWN_ID", "This company was not found.")
            await execute(changed_row(SUBJECT, heir.id, {"is_default": True}))
            _record(op, "updated", heir, heir.legal_name, {"is_default": [False, True]})
        if await is_sender(company_id):
            if gone.is_active:
                await execute(changed_row(SUBJECT, company_id, {"is_active": False, "is_default": False}))
                _record(op, "updated", gone, gone.legal_name, {"is_active": [True, False]})
        else:
            await drop_requisites(gone.requisites)
            await execute(Sql("DELETE FROM own_company WHERE id = ?", (company_id,)))
            op.record("own_company.deleted", SUBJECT, company_id, gone.legal_name)
        return op.done(company_id)


async def _held() -> list[OwnCompanyRecord]:
    """All of them, so that exactly one stays the default; also while there is none."""
    await hold_structure()
    return await list_own_companies(lock=True)


def _one(present: list[OwnCompanyRecord], company_id: int) -> OwnCompanyRecord:
    found = next((one for one in present if one.id == company_id), None)
    if found is None:
        raise not_found("company")
    return found


async def _no_default(op: Operation, present: list[OwnCompanyRecord]) -> None:
    """Make room for another default."""
    for one in present:
        if one.is_default:
            await execute(changed_row(SUBJECT, one.id, {"is_default": False}))
            _record(op, "updated", one, one.legal_name, {"is_default": [True, False]})


def _record(op: Operation, event: str, company: OwnCompanyRecord, title: str, changes: dict[str, Any]) -> None:
    op.record(f"own_company.{event}", SUBJECT, company.id, title, version=company.version + 1, changes=changes)
