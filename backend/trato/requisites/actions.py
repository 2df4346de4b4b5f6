"""What people do with the legal details of companies and contacts (R12). Each stands in the log of its item."""

from __future__ import annotations

from trato.access.gate import Access
from trato.companies.kind import COMPANY
from trato.contacts.kind import CONTACT
from trato.crm.kinds import KIND_BY_CODE
from trato.items.records import Record, locked_records
from trato.items.telling import log_event
from trato.live.log import Subject
from trato.live.operations import Operation, action, operation
from trato.requisites.sets import (
    Changes,
    NewRequisites,
    add_requisites,
    change_requisites,
    drop_requisites,
    held_requisites,
    one_of_sets,
)

OWNERS = (COMPANY, CONTACT)


@action
async def save_requisites(
    access: Access,
    owner: Subject,
    given: NewRequisites,
    set_id: int | None = None,
    expected_version: int | None = None,
    client_op_id: str | None = None,
) -> int:
    """Add a set of details to an item, or tell one anew; its id. By whoever may change the item.

    NOT_FOUND, FORBIDDEN, STALE_VERSION, VALIDATION as `sets` says. Nothing differing logs nothing.
    """
    async with operation(access.actor, client_op_id) as op:
        record = await _locked(access, owner)
        if set_id is None:
            saved = await add_requisites(owner, given)
        else:
            saved = await change_requisites(owner, set_id, given, expected_version)
        if saved.changes:
            await _log(op, "added" if set_id is None else "updated", owner, record, saved.id, saved.changes)
        return op.done(saved.id)


@action
async def delete_requisites(access: Access, owner: Subject, set_id: int, client_op_id: str | None = None) -> int:
    """Take a set of details off an item; its id. By whoever may change the item."""
    async with operation(access.actor, client_op_id) as op:
        record = await _locked(access, owner)
        gone = one_of_sets(await held_requisites(owner), set_id)
        await _log(op, "deleted", owner, record, set_id, await drop_requisites([gone]))
        return op.done(set_id)


async def _locked(access: Access, owner: Subject) -> Record:
    return (await locked_records(KIND_BY_CODE[owner.kind], access, [owner.id]))[0]


async def _log(op: Operation, event: str, owner: Subject, record: Record, set_id: int, changes: Changes) -> None:
    kind = KIND_BY_CODE[owner.kind]
    await log_event(kind, op, f"requisites.{event}", [record], changes=dict(changes), params={"requisites": set_id})
