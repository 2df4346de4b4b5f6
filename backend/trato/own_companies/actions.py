"""What administrators do with the details of their own companies (R12). Each change is an event."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from trato.access.gate import Access, demand_admin
from trato.accounts.structure import hold_structure
from trato.db.fields import encode_bool, encode_json
from trato.db.sql import Sql, execute, insert
from trato.db.writes import changed_row
from trato.errors import conflict, invalid, not_found, stale
from trato.live.operations import Operation, action, operation
from trato.own_companies.queries import Details, OwnCompanyRecord, list_own_companies
from trato.own_companies.rules import MOST_COMPANIES, checked

SUBJECT = "own_company"


@action
async def add_own_company(access: Access, given: Details, is_default: bool, client_op_id: str | None = None) -> int:
    """Add one behind the others; its id. The first one is the default. VALIDATION for what `rules` refuses."""
    demand_admin(access)
    details = checked(given)
    async with operation(access.actor, client_op_id) as op:
        present = await _held()
        if len(present) >= MOST_COMPANIES:
            raise invalid("input", "TOO_MANY", f"At most {MOST_COMPANIES} companies.")
        chosen = is_default or not present
        if chosen:
            await _no_default(op, present)
        sort = max((one.sort for one in present), default=0) + 1
        row = {**_columns(details), "is_default": encode_bool(chosen), "sort": sort, "version": 1}
        company_id = (await insert(SUBJECT, list(row), [list(row.values())]))[0]
        changes = {name: [None, value] for name, value in asdict(details).items() if value}
        op.record("own_company.added", SUBJECT, company_id, details.legal_name, version=1, changes=changes)
        return op.done(company_id)


@action
async def update_own_company(
    access: Access,
    company_id: int,
    given: Details,
    is_default: bool,
    expected_version: int,
    client_op_id: str | None = None,
) -> int:
    """Tell one anew; its id. `is_default` makes it the default, and what is one stays so until another is.

    NOT_FOUND, STALE_VERSION, VALIDATION. Nothing differing logs nothing.
    """
    demand_admin(access)
    details = checked(given)
    async with operation(access.actor, client_op_id) as op:
        present = await _held()
        before = _one(present, company_id)
        if before.version != expected_version:
            raise stale()
        was, now = asdict(before.details), asdict(details)
        changes: dict[str, Any] = {name: [was[name], value] for name, value in now.items() if value != was[name]}
        if is_default and not before.is_default:
            await _no_default(op, present)
            changes["is_default"] = [False, True]
        if changes:
            row = {**_columns(details), "is_default": is_default or before.is_default}
            await execute(changed_row(SUBJECT, company_id, row))
            _record(op, "updated", before, details.legal_name, changes)
        return op.done(company_id)


@action
async def delete_own_company(
    access: Access, company_id: int, default_id: int | None = None, client_op_id: str | None = None
) -> int:
    """Take one away; its id. CONFLICT(NEEDS_DEFAULT) for the default one while there are others and none is named."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        present = await _held()
        gone = _one(present, company_id)
        others = [one for one in present if one is not gone]
        if gone.is_default and others:
            heir = next((one for one in others if one.id == default_id), None)
            if default_id is None:
                raise conflict("NEEDS_DEFAULT", "Say which company is the default from now on.")
            if heir is None:
                raise invalid("defaultId", "UNKNOWN_ID", "This company was not found.")
            await execute(changed_row(SUBJECT, heir.id, {"is_default": True}))
            _record(op, "updated", heir, heir.details.legal_name, {"is_default": [False, True]})
        await execute(Sql("DELETE FROM own_company WHERE id = ?", (company_id,)))
        op.record("own_company.deleted", SUBJECT, company_id, gone.details.legal_name)
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
            _record(op, "updated", one, one.details.legal_name, {"is_default": [True, False]})


def _columns(details: Details) -> dict[str, Any]:
    return asdict(details) | {"phones": encode_json(list(details.phones))}


def _record(op: Operation, event: str, company: OwnCompanyRecord, title: str, changes: dict[str, Any]) -> None:
    op.record(f"own_company.{event}", SUBJECT, company.id, title, version=company.version + 1, changes=changes)
