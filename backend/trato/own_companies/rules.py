"""What may be told of an own company (R12)."""

from __future__ import annotations

from trato.db.text import is_storable
from trato.errors import ErrorCode, FieldError, TratoError
from trato.items.channels import parse_channel
from trato.items.fields import FieldType
from trato.own_companies.queries import Details

MOST_COMPANIES = 100
MOST_PHONES = 20
LONGEST = {
    "legal_name": 255,
    "tax_id": 50,
    "registration_no": 50,
    "address": 500,
    "postal_address": 500,
    "bank_details": 1000,
}


def checked(given: Details) -> Details:
    """The details with texts trimmed, and empty ones None. VALIDATION naming every field at fault below `input`."""
    errors: list[FieldError] = []
    texts = {name: _text(name, getattr(given, name), errors) for name in LONGEST}
    phones = [
        parse_channel(FieldType.PHONE, phone, None, f"input.phones[{at}]") for at, phone in enumerate(given.phones)
    ]
    errors += [phone for phone in phones if isinstance(phone, FieldError)]
    if len(phones) > MOST_PHONES:
        errors.append(FieldError("input.phones", "TOO_MANY", f"At most {MOST_PHONES}."))
    if not texts["legal_name"]:
        errors.append(FieldError("input.legalName", "REQUIRED", "The company has a name."))
    if errors:
        raise TratoError(ErrorCode.VALIDATION, errors[0].message, errors)
    return Details(
        texts["legal_name"] or "",
        texts["tax_id"],
        texts["registration_no"],
        texts["address"],
        texts["postal_address"],
        tuple(phone.raw for phone in phones if not isinstance(phone, FieldError)),
        texts["bank_details"],
    )


def _text(name: str, raw: str | None, errors: list[FieldError]) -> str | None:
    text = (raw or "").strip()
    head, *tail = name.split("_")
    path = "input." + head + "".join(part.capitalize() for part in tail)
    if len(text) > LONGEST[name]:
        errors.append(FieldError(path, "TOO_LONG", f"At most {LONGEST[name]} characters."))
    if not is_storable(text):
        errors.append(FieldError(path, "MALFORMED", "The text contains a NUL character."))
    return text or None
