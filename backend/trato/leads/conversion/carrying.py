"""What of a lead goes where as it becomes other items (R28): said once, for the writing and for who looks before."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from trato.companies.kind import COMPANY
from trato.contacts.kind import CONTACT
from trato.deals.kind import DEAL
from trato.items.channels import REACHED_BY
from trato.items.fields import Field
from trato.items.kinds import ItemKind
from trato.leads.kind import LEAD


@dataclass(frozen=True, slots=True)
class Carry:
    """The value of a field of the lead goes into a field of what it becomes."""

    source: Field
    target: Field


def _same(*codes: str) -> dict[str, str]:
    return {code: code for code in codes}


_PERSON = _same("salutation", "first_name", "middle_name", "last_name", "post", "source")
_REACHED = _same(*(entry.code for entry in REACHED_BY), "address")
_SALE = _same("title", "amount", "source", "source_description")
_PEOPLE = _same("responsible", "observers", "tags")
_SAID = _same("description")


def carries(kind: ItemKind, becomes: Collection[str]) -> Iterator[Carry]:
    """What goes into an item of a kind, when the lead is completed with items of these kinds (made, chosen or its own).

    How to reach them goes to the person, or else to the company; what was said to the deal, or else to the person, or
    else to the company. Fields that administrators have added go where there is one of the same code.
    """
    for source, target in _described(kind, becomes).items():
        yield Carry(LEAD.by_code[source], kind.by_code[target])
    for entry in LEAD.custom_fields:
        same = kind.by_code.get(entry.code)
        if same is not None and same.custom:
            yield Carry(entry, same)


def _described(kind: ItemKind, becomes: Collection[str]) -> dict[str, str]:
    heir = next(one.code for one in (DEAL, CONTACT, COMPANY) if one.code in {kind.code, *becomes})
    said = _SAID if heir == kind.code else {}
    if kind is DEAL:
        return _SALE | said | _PEOPLE
    if kind is CONTACT:
        return _PERSON | _REACHED | said | _PEOPLE
    reached = {} if CONTACT.code in becomes else _REACHED
    return {"company_title": "title"} | reached | said | _PEOPLE
