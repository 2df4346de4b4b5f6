"""Currencies and what they are worth (R13), kept by each process until they change; amounts are priced as written.

What an amount was worth in the base currency is frozen with its last change: a rate that changes touches no amount.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import Any

from trato.db.sql import Sql, fetch, row_lock
from trato.errors import TratoError, invalid
from trato.items.keeping import Kept
from trato.items.kinds import ItemKind
from trato.items.money import LARGEST, Amount, converted

SUBJECT = "currency"
"""What events of currencies are about."""


class CurrencyFormat(StrEnum):
    """How a currency is named beside an amount: $ may be anybody's, US$ and USD are not."""

    SYMBOL = "SYMBOL"
    NARROW_SYMBOL = "NARROW_SYMBOL"
    CODE = "CODE"


@dataclass(frozen=True, slots=True)
class CurrencyRecord:
    """A currency; `rate`: how many of the base currency one of it is worth."""

    id: int
    code: str
    rate: Decimal
    format: CurrencyFormat
    sort: int
    version: int


@dataclass(frozen=True)
class Rates:
    """The currencies there are, in their order, and which of them totals and reports are in."""

    base: str
    report: str
    currencies: tuple[CurrencyRecord, ...]

    @cached_property
    def by_code(self) -> Mapping[str, CurrencyRecord]:
        """The currencies by their ISO 4217 codes."""
        return {one.code: one for one in self.currencies}

    def worth(self, amount: Amount) -> Amount | None:
        """What it is worth today in the base currency; None when its own is not among the currencies."""
        if amount.currency == self.base:
            return amount
        currency = self.by_code.get(amount.currency)
        return None if currency is None else converted(amount, currency.rate, self.base)

    def priced(self, amount: Amount, path: str) -> Amount:
        """The amount with what it is worth; one that knows that, in today's base currency, as it is.

        VALIDATION at `path` for a currency that there isn't, and for more than can be added up.
        """
        base = self.worth(amount)
        if base is None:
            raise unknown_currency(amount.currency, path)
        if amount.currency == self.base:
            return amount.worth(amount.minor, self.base)
        if amount.base is not None and amount.base.currency == self.base:
            return amount
        if base.minor > LARGEST:
            raise invalid(f"{path}.amount", "TOO_LARGE", f"In {self.base} the amount is too large.")
        return replace(amount, base=base)


def unknown_currency(code: str, path: str) -> TratoError:
    """VALIDATION: the amount at `path` is in a currency that there isn't."""
    return invalid(f"{path}.currency", "UNKNOWN_CURRENCY", f"“{code}” is not among the currencies.")


_known = Rates("", "", ())


def known() -> Rates:
    """The currencies as this process knows them."""
    return _known


def _know(rates: Rates) -> None:
    global _known
    _known = rates


async def read_rates(lock: str | None = None) -> Rates:
    """The currencies as they are. A `lock` (SHARE or UPDATE) keeps others from changing them, and which is the base."""
    rows = await fetch(
        Sql(
            "SELECT currency.id, currency.code, currency.rate, currency.format, currency.sort, currency.version,"
            " installation.base_currency, COALESCE(installation.report_currency, installation.base_currency) AS report"
            " FROM currency CROSS JOIN installation ORDER BY currency.sort, currency.id"
            + (row_lock(lock) if lock else "")
        )
    )
    currencies = tuple(
        CurrencyRecord(
            row["id"], row["code"], Decimal(row["rate"]), CurrencyFormat(row["format"]), row["sort"], row["version"]
        )
        for row in rows
    )
    return Rates(rows[0]["base_currency"], rows[0]["report"], currencies) if rows else Rates("", "", ())


async def priced(kind: ItemKind, given: Sequence[dict[str, Any]], *, anew: bool = False) -> Sequence[dict[str, Any]]:
    """These values (by code) with what each amount is worth; rates stay so until the transaction ends.

    An amount that knows what it was worth in today's base currency keeps that, as an undo wants it, unless `anew`.
    One statement where there are amounts, else none. VALIDATION for what can't be priced.
    """
    if not any(isinstance(value, Amount) for values in given for value in values.values()):
        return given
    rates = await read_rates("SHARE")

    def told(code: str, value: Any) -> Any:
        if not isinstance(value, Amount):
            return value
        amount = replace(value, base=None) if anew else value
        return rates.priced(amount, f"input.{kind.known[code].input_name}")

    return [{code: told(code, value) for code, value in values.items()} for values in given]


Kept(SUBJECT, read_rates, _know)
