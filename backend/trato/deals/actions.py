"""What people do with deals and with no other kind: copy them, replace their contacts; and what a new one has."""

from __future__ import annotations

from collections.abc import Sequence

from trato.access.gate import Access
from trato.deals.kind import DEAL
from trato.errors import not_found
from trato.items.fields import REFERENCES
from trato.items.lists import present_lists
from trato.items.records import records_by_ids
from trato.items.references import only_choosable
from trato.items.values import clean, primary_first
from trato.items.writing import Draft, change
from trato.live.operations import Operation, action, operation
from trato.own_companies.queries import default_own_company_id
from trato.pipelines.queries import get_pipeline
from trato.staged.adding import add_items
from trato.staged.kinds import DEALS

COPIED = ("title", "pipeline", "amount", "probability", "company", "my_company", "description")
COPIED_LISTS = ("contacts", "tags")


async def add_deals(op: Operation, access: Access, drafts: Sequence[Draft]) -> list[int]:
    """Insert deals inside an open operation, made as the default company of one's own unless they name one; their ids.

    Columns given in a draft (created_at …) win.
    """
    if any("my_company" not in draft.values for draft in drafts):
        sender = await default_own_company_id()
        for draft in drafts:
            if sender is not None:
                draft.values.setdefault("my_company", sender)
    return await add_items(DEALS, op, access, drafts)


@action
async def set_contacts(
    access: Access,
    deal_id: int,
    contact_ids: Sequence[int],
    primary_id: int | None = None,
    client_op_id: str | None = None,
) -> int:
    """Replace a deal's contacts; its id. VALIDATION for one twice, or a primary that is not among them (R36)."""
    values = clean(DEAL, {"contacts": list(contact_ids)}, creating=False, base_currency=access.base_currency)
    values = primary_first(values, "contacts", primary_id, "primaryId")
    async with operation(access.actor, client_op_id) as op:
        await change(DEAL, op, access, deal_id, values)
        return op.done(deal_id)


@action
async def copy_deal(access: Access, deal_id: int, client_op_id: str | None = None) -> int:
    """Make a new open deal with the same customer and amount; its id (R34).

    What the first stage demands is copied as well, or copies could not enter it; of all that the deal refers to only
    what the person could choose.
    """
    async with operation(access.actor, client_op_id) as op:
        found = await records_by_ids(DEAL, access, [deal_id])
        if deal_id not in found:
            raise not_found("deal")
        pipeline = await get_pipeline(found[deal_id]["pipeline"])
        required = pipeline.first_stage.required_fields
        held = [entry.code for entry in DEAL.fields if entry.custom or not entry.multiple]
        custom = [entry.code for entry in DEAL.custom_fields if entry.type not in REFERENCES]
        copied = dict.fromkeys([*COPIED, *(code for code in held if code in required), *custom])
        values = {code: found[deal_id][code] for code in copied if found[deal_id][code] not in (None, [])}
        values |= await present_lists(DEAL, deal_id, dict.fromkeys(COPIED_LISTS))
        values = await only_choosable(DEAL, access, values)
        return op.done((await add_deals(op, access, [Draft(values, params={"copyOf": deal_id})]))[0])
