"""What people do with the legal details of companies and contacts (R12). Each stands in the log of its item."""

from __future__ import annotations

from trato.access.gate import Access
from trato.companies.kind import COMPANY
from trato.contacts.kind import CONTACT
from trato.crm.kinds import KIND_BY_CODE
from trato.items.records import Record, locked_records
from trato.live.log import Subject
from trato.live.operations import action, operation
from trato.requisites.returning import log_requisites
from trato.requisites.sets import (
    NewRequisites,
    Saved,
    add_requisites,
    change_requisites,
    drop_requisites,
    held_requisites,
    one_of_sets,
    standing,
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
            await log_requisites(op, owner, record, saved)
        return op.done(saved.id)


@action
async def delete_requisites(access: Access, owner: Subject, set_id: int, client_op_id: str | None = None) -> int:
    """Take a set of details off an item; its id. By whoever may change the item."""
    async with operation(access.actor, client_op_id) as op:
        record = await _locked(access, owner)
        gone = one_of_sets(await held_requisites(owner), set_id)
        changes = await drop_requisites([gone])
        await log_requisites(op, owner, record, Saved(set_id, gone.title, changes, standing(gone)), is_gone=True)
        return op.done(set_id)


async def _locked(access: Access, owner: Subject) -> Record:
    return (await locked_records(KIND_BY_CODE[owner.kind], access, [owner.id]))[0]
