"""What every new lead passes, by whichever way it comes (R20). Moving and closing is in trato.staged."""

from __future__ import annotations

from collections.abc import Sequence

from trato.access.gate import Access
from trato.crm_settings.setting import demand_leads
from trato.errors import invalid
from trato.items.channels import REACHED_BY
from trato.items.values import Values
from trato.items.writing import Draft
from trato.live.operations import Operation
from trato.staged.adding import add_items
from trato.staged.kinds import LEADS

WHO_IT_IS = (
    "title",
    "first_name",
    "middle_name",
    "last_name",
    "company_title",
    *(entry.code for entry in REACHED_BY),
    "company",
    "contact",
)
"""The fields of which a lead needs one at least."""


async def add_leads(op: Operation, access: Access, drafts: Sequence[Draft]) -> list[int]:
    """Insert leads inside an open operation; their ids. Every way to a new lead passes here (R20).

    CONFLICT(LEADS_DISABLED) where the company works without leads (R7), VALIDATION when nothing says who one is.
    """
    await demand_leads()
    for draft in drafts:
        _check_known(draft.values)
    return await add_items(LEADS, op, access, drafts)


def _check_known(values: Values) -> None:
    if not any(values.get(code) for code in WHO_IT_IS):
        raise invalid("input.title", "REQUIRED", "Give a lead a title, a name, a company, or a way to reach somebody.")
