"""What a detail may be: how it is checked and written. Check digits and spellings are those of python-stdnum."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from importlib import import_module
from types import MappingProxyType, ModuleType

from stdnum.exceptions import ValidationError


class LegalForm(StrEnum):
    """As what somebody acts."""

    LEGAL_ENTITY = "LEGAL_ENTITY"
    SOLE_TRADER = "SOLE_TRADER"
    PERSON = "PERSON"


class DetailType(StrEnum):
    """What a detail is."""

    LINE = "LINE"
    TEXT = "TEXT"
    IBAN = "IBAN"
    BIC = "BIC"
    EU_VAT = "EU_VAT"
    ES_NIF = "ES_NIF"
    PT_NIF = "PT_NIF"
    BR_CNPJ = "BR_CNPJ"
    BR_CPF = "BR_CPF"
    PL_NIP = "PL_NIP"
    PL_REGON = "PL_REGON"
    PL_PESEL = "PL_PESEL"


LONGEST = dict.fromkeys(DetailType, 255) | {DetailType.TEXT: 1_000}
_MODULES: Mapping[DetailType, str] = MappingProxyType(
    {
        DetailType.IBAN: "iban",
        DetailType.BIC: "bic",
        DetailType.EU_VAT: "eu.vat",
        DetailType.ES_NIF: "es.nif",
        DetailType.PT_NIF: "pt.nif",
        DetailType.BR_CNPJ: "br.cnpj",
        DetailType.BR_CPF: "br.cpf",
        DetailType.PL_NIP: "pl.nip",
        DetailType.PL_REGON: "pl.regon",
        DetailType.PL_PESEL: "pl.pesel",
    }
)


def spelled(type_: DetailType, text: str) -> str | None:
    """The detail as its issuer spells it; None for what can't be one, as its check digits say. Texts stay."""
    if type_ not in _MODULES:
        return text
    numbers: ModuleType = import_module(f"stdnum.{_MODULES[type_]}")  # few installations meet all of them
    try:
        valid = str(numbers.validate(text))
    except ValidationError:
        return None
    return str(numbers.format(valid)) if hasattr(numbers, "format") else valid
