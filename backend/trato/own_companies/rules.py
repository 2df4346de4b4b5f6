"""What may be told of an own company (R12), besides its requisites."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from trato.errors import ErrorCode, FieldError, TratoError, invalid
from trato.items.channels import parse_channel
from trato.items.fields import FieldType
from trato.requisites.defaults import ANYWHERE, NAME
from trato.requisites.queries import RequisiteRecord, list_templates
from trato.requisites.sets import NewRequisites

MOST_COMPANIES = 100
MOST_PHONES = 20
TEXTS: Mapping[str, str] = MappingProxyType(
    {
        NAME: "legalName",
        "tax_id": "taxId",
        "registration_no": "registrationNo",
        "legal_address": "address",
        "postal_address": "postalAddress",
        "bank_details": "bankDetails",
    }
)
"""Details by code that can be told as plain texts, without a template, and how requests name them."""


@dataclass(frozen=True, slots=True)
class Details:
    """What is told of an own company: its requisites, or texts by the codes of TEXTS, and its telephones."""

    requisites: NewRequisites | None
    texts: Mapping[str, str | None]
    phones: Sequence[str] = ()


async def requisites_for(given: Details, present: RequisiteRecord | None) -> NewRequisites:
    """What its primary set is to say: as it does when neither it nor a name is given.

    Texts go into the template that it has, and leave what they can't tell.
    """
    if given.requisites is not None:
        return given.requisites
    if present is not None and given.texts[NAME] is None:
        return NewRequisites(present.template.id, present.told)
    if present is None:
        found = await list_templates(code=ANYWHERE)
        template_id, values = found[0].id if found else 0, {}
    else:
        template_id, values = (
            present.template.id,
            {code: text for code, text in present.told.items() if code not in TEXTS},
        )
    told = {code: text for code, text in given.texts.items() if (text or "").strip()}
    return NewRequisites(template_id, {**values, **told}, names=TEXTS)


def checked_phones(phones: Sequence[str]) -> list[str]:
    """The telephones, trimmed. VALIDATION naming every one at fault."""
    parsed = [parse_channel(FieldType.PHONE, phone, None, f"input.phones[{at}]") for at, phone in enumerate(phones)]
    if errors := [phone for phone in parsed if isinstance(phone, FieldError)]:
        raise TratoError(ErrorCode.VALIDATION, errors[0].message, errors)
    if len(parsed) > MOST_PHONES:
        raise invalid("input.phones", "TOO_MANY", f"At most {MOST_PHONES}.")
    return [phone.raw for phone in parsed if not isinstance(phone, FieldError)]
