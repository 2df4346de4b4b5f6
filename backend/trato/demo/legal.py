"""What the invented company and its customers are in law: names, tax numbers, registered addresses, a bank (R12)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from trato.access.gate import Access
from trato.demo.words import COMPANY
from trato.errors import not_found
from trato.own_companies.actions import add_own_company
from trato.own_companies.rules import Details
from trato.requisites.defaults import NAME
from trato.requisites.kinds import DetailType, spelled
from trato.requisites.queries import list_templates
from trato.requisites.sets import NewRequisites


@dataclass(frozen=True, slots=True)
class _Law:
    """How companies of a country are told: the template, what follows their names, and their tax numbers.

    Numbers begin as nobody's do there, and have room for that of the customer before their check digits.
    """

    template: str
    suffix: str
    tax: DetailType
    number: str


_LAWS = {
    "Spain": _Law("es_legal_entity", ", S.L.", DetailType.ES_NIF, "B00{:04}"),
    "Portugal": _Law("pt_legal_entity", ", Lda.", DetailType.PT_NIF, "5999{:03}"),
    "Poland": _Law("pl_legal_entity", " sp. z o.o.", DetailType.PL_NIP, "000{:05}"),
}
"""By country. Customers from elsewhere have no legal details yet, as it is in life."""

OWN: tuple[tuple[str, Mapping[str, str], str], ...] = (
    (
        "es_legal_entity",
        {
            NAME: f"{COMPANY}, S.L.",
            "tax_id": "B00000109",
            "vat_id": "ESB00000109",
            "registration_no": "Volume 4711, folio 12, sheet BI-1",
            "legal_address": "Harbour Road 12\n48001 Bilbao\nSpain",
            "director": "Marta Wilk",
            "bank_name": "Bank of the Harbour",
            "iban": "ES47 9999 0001 4700 0000 0012",
        },
        "+34 555 100 200",
    ),
    (
        "pt_legal_entity",
        {
            NAME: f"{COMPANY} Portugal, Lda.",
            "tax_id": "599900105",
            "legal_address": "Canal Side 3\n4000-001 Porto\nPortugal",
            "director": "Inês Valadares",
            "bank_name": "Bank of the Harbour",
            "iban": "PT50 9999 0001 0000 0000 0123 4",
        },
        "+351 555 100 200",
    ),
)
"""The own companies: template, details and telephone. The first one is the default."""


async def found_own_companies(admin: Access) -> None:
    """Tell whose deals they are."""
    for template, values, phone in OWN:
        told = NewRequisites(await _template(template), values)
        await add_own_company(admin, Details(told, {}, [phone]), is_default=False)


async def customer_requisites(number: int, title: str, address: str) -> NewRequisites | None:
    """The legal details of a customer, by place in the plan and by the country in the last line of the address."""
    law = _LAWS.get(address.splitlines()[-1])
    if law is None:
        return None
    values = {NAME: f"{title}{law.suffix}", "tax_id": _number(law, number), "legal_address": address}
    return NewRequisites(await _template(law.template), values)


def _number(law: _Law, number: int) -> str:
    """The first tax number from there that has right check digits."""
    stem = law.number.format(number % 1000)
    return next(told for end in range(100) if (told := spelled(law.tax, f"{stem}{end:02}")))


async def _template(code: str) -> int:
    found = await list_templates(code=code)
    if not found:
        raise not_found("template")
    return found[0].id
