"""What people do with the places of contacts in companies."""

from __future__ import annotations

from trato.access.gate import Access
from trato.contacts.kind import CONTACT
from trato.errors import conflict, not_found
from trato.items.fields import FieldType
from trato.items.records import Record, linked_ids, locked_records
from trato.items.references import choosable
from trato.items.writing import change
from trato.live.operations import action, operation

_COMPANIES = CONTACT.by_code["companies"].link
assert _COMPANIES is not None


@action
async def link_company(
    access: Access, contact_id: int, company_id: int, *, is_primary: bool = False, client_op_id: str | None = None
) -> int:
    """Add a company to a contact, in front when it is to be the primary; the contact's id (R36)."""
    async with operation(access.actor, client_op_id) as op:
        contact, companies = await _with_companies(access, contact_id)
        if company_id in companies and not is_primary:
            raise conflict("ALREADY_LINKED", "The contact already belongs to this company.")
        others = [other for other in companies if other != company_id]
        linked = [company_id, *others] if is_primary else [*others, company_id]
        await change(CONTACT, op, access, contact_id, {"companies": linked}, event="linked", before=contact)
        return op.done(contact_id)


@action
async def unlink_company(access: Access, contact_id: int, company_id: int, client_op_id: str | None = None) -> int:
    """Take a company from a contact; deals are not touched. The contact's id (R36)."""
    async with operation(access.actor, client_op_id) as op:
        contact, companies = await _with_companies(access, contact_id)
        if company_id not in companies:
            raise not_found("link")
        remaining = [other for other in companies if other != company_id]
        await change(CONTACT, op, access, contact_id, {"companies": remaining}, event="unlinked", before=contact)
        return op.done(contact_id)


async def _with_companies(access: Access, contact_id: int) -> tuple[Record, list[int]]:
    """A contact, locked before its links are read, and those of its companies that the person sees."""
    assert _COMPANIES is not None
    contact = (await locked_records(CONTACT, access, [contact_id]))[0]
    companies = (await linked_ids(_COMPANIES, [contact_id]))[contact_id]
    seen = await choosable(FieldType.COMPANY, access, companies)
    return contact, [company_id for company_id in companies if company_id in seen]
