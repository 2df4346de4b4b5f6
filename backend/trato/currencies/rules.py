"""What a currency may be (R13)."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal

from trato.errors import invalid
from trato.items.money import is_used

MOST_CURRENCIES = 100
LARGEST_RATE = Decimal(10**12)
DIGITS = 15
"""Of a rate: more than any bank tells."""


def check_code(code: str) -> str:
    """The code in capitals. VALIDATION for what is no currency of ISO 4217, or one without money, such as XAU."""
    if not is_used(code.upper()):
        raise invalid("input.code", "UNKNOWN_CURRENCY", f"“{code[:10]}” is not an ISO 4217 currency.")
    return code.upper()


def check_rate(rate: Decimal) -> Decimal:
    """VALIDATION unless it is above zero, not beyond measure, and has at most DIGITS digits."""
    path = "input.rate"
    if not rate.is_finite():
        raise invalid(path, "NOT_A_NUMBER", "The rate must be a decimal number.")
    if rate <= 0:
        raise invalid(path, "OUT_OF_RANGE", "The rate must be above zero.")
    if not 1 / LARGEST_RATE <= rate <= LARGEST_RATE:
        raise invalid(path, "OUT_OF_RANGE", "The rate is too small or too large.")
    if len(rate.normalize().as_tuple().digits) > DIGITS:
        raise invalid(path, "TOO_FINE", f"A rate has at most {DIGITS} digits.")
    return rate


def rate_text(rate: Decimal) -> str:
    """A rate as it is kept and told: its digits without an exponent."""
    return f"{rate.normalize():f}"


def quotient(rate: Decimal, divisor: Decimal) -> Decimal:
    """One rate in terms of another, with as many digits as a rate has."""
    return Context(prec=DIGITS, rounding=ROUND_HALF_EVEN).divide(rate, divisor)
