"""The templates that every installation has: those of Spain, Portugal, Brazil and Poland, and one for anywhere."""

from __future__ import annotations

from dataclasses import dataclass

from trato.requisites.kinds import DetailType, LegalForm

NAME = "legal_name"
"""The detail that every template has and nobody leaves empty."""
TAX_NUMBER = "tax_id"
"""The detail by which a country's authorities know somebody, whatever they call it."""
ANYWHERE = "int_legal_entity"
"""The code of the template of own companies whose details are told as plain texts."""


@dataclass(frozen=True, slots=True)
class Detail:
    """A field of a template. Without a label screens have a word for its code."""

    code: str
    type: DetailType = DetailType.LINE
    label: str | None = None


@dataclass(frozen=True, slots=True)
class DefaultTemplate:
    """A template to begin with."""

    code: str
    form: LegalForm
    country: str | None
    details: tuple[Detail, ...]


_NAME = Detail(NAME)
_TAX, _REGISTRATION = Detail(TAX_NUMBER), Detail("registration_no")
_VAT = Detail("vat_id", DetailType.EU_VAT)
_SEAT, _POST = Detail("legal_address", DetailType.TEXT), Detail("postal_address", DetailType.TEXT)
_IBAN, _BIC, _BANK = Detail("iban", DetailType.IBAN), Detail("swift", DetailType.BIC), Detail("bank_name")
_EURO_BANK = (_BANK, _IBAN, _BIC)
_BRAZIL_BANK = (_BANK, Detail("agency", label="Agência"), Detail("account_no"), Detail("pix", label="Chave PIX"))
_SIGNATORY = Detail("director")


def _tax(type_: DetailType, label: str) -> Detail:
    return Detail(TAX_NUMBER, type_, label)


def _template(form: LegalForm, country: str | None, *details: Detail) -> DefaultTemplate:
    return DefaultTemplate(f"{(country or 'int').lower()}_{form.lower()}", form, country, (_NAME, *details))


_COMPANY, _TRADER, _PERSON = LegalForm.LEGAL_ENTITY, LegalForm.SOLE_TRADER, LegalForm.PERSON
_NIF_ES, _NIF_PT, _NIP = (
    _tax(type_, label)
    for type_, label in ((DetailType.ES_NIF, "NIF"), (DetailType.PT_NIF, "NIF"), (DetailType.PL_NIP, "NIP"))
)
_REGON = Detail("regon", DetailType.PL_REGON, "REGON")
_CPF = _tax(DetailType.BR_CPF, "CPF")

DEFAULTS: tuple[DefaultTemplate, ...] = (
    _template(
        _COMPANY, None, _TAX, _REGISTRATION, _VAT, _SEAT, _POST, _SIGNATORY, *_EURO_BANK, Detail("account_no"),
        Detail("bank_details", DetailType.TEXT),
    ),
    _template(_TRADER, None, _TAX, _REGISTRATION, _SEAT, _POST, *_EURO_BANK, Detail("account_no")),
    _template(_PERSON, None, _TAX, Detail("id_document"), _SEAT, *_EURO_BANK, Detail("account_no")),
    _template(_COMPANY, "ES", _NIF_ES, _VAT, _REGISTRATION, _SEAT, _POST, _SIGNATORY, *_EURO_BANK),
    _template(_TRADER, "ES", _NIF_ES, _VAT, _SEAT, _POST, *_EURO_BANK),
    _template(_PERSON, "ES", _NIF_ES, _SEAT, _IBAN),
    _template(
        _COMPANY, "PT", _tax(DetailType.PT_NIF, "NIPC"), _REGISTRATION, Detail("share_capital"), _SEAT, _POST,
        _SIGNATORY, *_EURO_BANK,
    ),
    _template(_TRADER, "PT", _NIF_PT, Detail("activity_code", label="CAE"), _SEAT, *_EURO_BANK),
    _template(_PERSON, "PT", _NIF_PT, _SEAT, _IBAN),
    _template(
        _COMPANY, "BR", _tax(DetailType.BR_CNPJ, "CNPJ"), Detail("trade_name"),
        Detail("state_registration", label="Inscrição estadual"),
        Detail("city_registration", label="Inscrição municipal"), _SEAT, _POST, _SIGNATORY, *_BRAZIL_BANK,
    ),
    _template(
        _TRADER, "BR", _tax(DetailType.BR_CNPJ, "CNPJ"), Detail("cpf", DetailType.BR_CPF, "CPF"), _SEAT, *_BRAZIL_BANK
    ),
    _template(_PERSON, "BR", _CPF, Detail("id_document", label="RG"), _SEAT, *_BRAZIL_BANK),
    _template(
        _COMPANY, "PL", _NIP, _REGON, Detail("registration_no", label="KRS"), _SEAT, _POST, _SIGNATORY, *_EURO_BANK
    ),
    _template(_TRADER, "PL", _NIP, _REGON, _SEAT, _POST, *_EURO_BANK),
    _template(_PERSON, "PL", Detail(TAX_NUMBER, DetailType.PL_PESEL, "PESEL"), Detail("id_document"), _SEAT, _IBAN),
)  # fmt: skip

WORDED = frozenset(detail.code for template in DEFAULTS for detail in template.details)
"""Codes for which screens have a word."""
