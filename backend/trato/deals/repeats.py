"""Whether a deal is with a customer from before (R44), as fields that lists may be filtered by.

Derived from the customer's earlier deals at each reading, whoever may read those: nothing has to be mended when the
customer of a deal changes, or what became of an earlier one. Who is in the recycle bin is nobody's customer.
"""

from __future__ import annotations

from trato.items.fields import Field, FieldType, is_there

REPEATS = ("is_repeat", "is_repeat_inquiry")
"""The codes of the fields."""

_CONTACTS = "SELECT own.contact_id FROM deal_contact AS own WHERE own.deal_id = {t}.id"
_OF_CONTACT = (
    "SELECT theirs.deal_id FROM deal_contact AS own JOIN deal_contact AS theirs ON theirs.contact_id = own.contact_id"
    f" WHERE own.deal_id = {{t}}.id AND {is_there('contact', 'own.contact_id')}"
)
_SAME_CUSTOMER = (
    f"{{r}}.company_id = {{t}}.company_id AND {is_there('company', '{t}.company_id')}",
    f"{{r}}.id IN ({_OF_CONTACT})",
)
_EARLIER = "past.deleted_at IS NULL AND (past.created_at, past.id) < ({t}.created_at, {t}.id)"
_WON = " AND past.stage_id IN (SELECT place.id FROM stage AS place WHERE place.semantics = 'SUCCESS')"


def _has(condition: str = "") -> str:
    parts = (f"EXISTS (SELECT 1 FROM deal AS past WHERE {_EARLIER}{condition} AND {one})" for one in _SAME_CUSTOMER)
    return f"({' OR '.join(parts)})".replace("{r}", "past")


_LOOKS_AT = (
    ("deal", f"({' OR '.join(_SAME_CUSTOMER)})"),
    ("contact", f"{{r}}.id IN ({_CONTACTS})"),
    ("company", "{r}.id = {t}.company_id"),
)


def _field(code: str, label: str, expression: str) -> Field:
    return Field(
        code=code,
        label=label,
        type=FieldType.BOOLEAN,
        always=True,
        editable=False,
        importable=False,
        expression=expression,
        asked_only=True,
        looks_at=_LOOKS_AT,
    )


REPEAT_FIELDS = (
    _field("is_repeat", "Repeat deal", _has(_WON)),
    _field("is_repeat_inquiry", "Repeat inquiry", f"({_has()} AND NOT {_has(_WON)})"),
)
