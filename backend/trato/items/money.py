"""Money: whole minor units of a currency inside, a decimal and an ISO 4217 code outside, never a float."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal, localcontext

from iso4217 import Currency

from trato.errors import invalid

LARGEST = 10**15  # minor units; far below 64 bits, so that sums of many stay exact


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in minor units (cents for EUR, yen for JPY).

    `base`: what it is worth in the base currency, as of its last change (R13); None until it is about to be written.
    """

    minor: int
    currency: str
    base: Amount | None = None

    @property
    def decimal(self) -> Decimal:
        """The amount with the currency's own number of places."""
        return decimal_of(self.minor, self.currency)

    def worth(self, minor: int, base_currency: str) -> Amount:
        """The amount, knowing that it is worth so many minor units of the base currency."""
        return replace(self, base=Amount(minor, base_currency))


def exponent(currency: str) -> int:
    """How many decimal places the currency has. Raises ValueError for an unknown code."""
    return int(Currency(currency).exponent or 0)


def is_currency(code: str) -> bool:
    """Whether `code` is an ISO 4217 code."""
    try:
        Currency(code)
    except ValueError:
        return False
    return True


def is_used(code: str) -> bool:
    """Whether `code` is one of ISO 4217 that people pay with: not gold, funds or test codes, which have no places."""
    return is_currency(code) and Currency(code).exponent is not None


def decimal_of(minor: int, currency: str) -> Decimal:
    """Minor units as a decimal of the currency."""
    return Decimal(minor).scaleb(-exponent(currency))


def parse_amount(value: Decimal | str | int, currency: str, path: str) -> Amount:
    """An amount a client gave. VALIDATION when it is no number, negative, too large, or finer than the currency."""
    if not is_currency(currency):
        raise invalid(f"{path}.currency", "UNKNOWN_CURRENCY", f"“{currency}” is not an ISO 4217 currency.")
    try:
        given = Decimal(value)
        minor = given.scaleb(exponent(currency))
    except ArithmeticError:
        raise invalid(f"{path}.amount", "NOT_A_NUMBER", "The amount must be a decimal number.") from None
    if not minor.is_finite():
        raise invalid(f"{path}.amount", "NOT_A_NUMBER", "The amount must be a decimal number.")
    if minor < 0:
        raise invalid(f"{path}.amount", "NEGATIVE", "The amount must not be negative.")
    if minor > LARGEST:
        raise invalid(f"{path}.amount", "TOO_LARGE", "The amount is too large.")
    if decimal_of(int(minor), currency) != given:  # not of `minor`: scaling has rounded it
        raise invalid(f"{path}.amount", "TOO_FINE", f"{currency} has {exponent(currency)} decimal places.")
    return Amount(int(minor), currency)


def converted(amount: Amount, rate: Decimal, currency: str) -> Amount:
    """What an amount is worth in another currency, of which one of its own is worth `rate`: rounded half up (R13)."""
    with localcontext(prec=80):
        worth = (amount.decimal * rate).scaleb(exponent(currency))
        return Amount(int(worth.to_integral_value(ROUND_HALF_UP)), currency)
