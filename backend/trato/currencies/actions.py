"""What administrators do with currencies (R13): add, change, order, delete them, choose those of totals and reports.

Each change is an event. A changed rate touches no amount; another base currency tells all of them in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from trato.access.gate import Access, demand_admin
from trato.currencies.amounts import is_used, restate
from trato.currencies.rules import MOST_CURRENCIES, check_code, check_rate, quotient, rate_text
from trato.db.sql import Sql, execute, insert
from trato.db.writes import changed_row, placed
from trato.errors import conflict, invalid, not_found, stale
from trato.items.money import exponent
from trato.items.rates import SUBJECT, CurrencyFormat, CurrencyRecord, Rates, read_rates
from trato.live.operations import Operation, action, operation


@action
async def save_currency(
    access: Access,
    code: str,
    rate: Decimal,
    format: CurrencyFormat | None = None,
    expected_version: int | None = None,
    client_op_id: str | None = None,
) -> str:
    """Add a currency, or with its version say what it is worth and how it is named; its code.

    VALIDATION for what `rules` refuses, CONFLICT when it is there already (without a version) or is the base currency,
    whose rate is 1; STALE_VERSION when somebody was faster, NOT_FOUND when it is gone.
    """
    demand_admin(access)
    code, rate = check_code(code), check_rate(rate)
    async with operation(access.actor, client_op_id) as op:
        rates = await read_rates("UPDATE")
        before = rates.by_code.get(code)
        if code == rates.base and rate != 1:
            raise conflict("BASE_CURRENCY", "The base currency is worth one of itself.")
        if expected_version is None:
            if before is not None:
                raise conflict("DUPLICATE", f"{code} is there already.")
            await _add(op, rates, code, rate, format or CurrencyFormat.SYMBOL)
        elif before is None:
            raise not_found("currency")
        elif before.version != expected_version:
            raise stale()
        else:
            await _change(op, before, rate, format or before.format)
        return op.done(code)


async def _add(op: Operation, rates: Rates, code: str, rate: Decimal, format: CurrencyFormat) -> None:
    if len(rates.currencies) >= MOST_CURRENCIES:
        raise invalid("input.code", "TOO_MANY", f"At most {MOST_CURRENCIES} currencies.")
    sort = max(one.sort for one in rates.currencies) + 1
    row = (code, rate_text(rate), format.value, sort, 1)
    made = await insert(SUBJECT, ("code", "rate", "format", "sort", "version"), [row])
    op.record("currency.added", SUBJECT, made[0], code, version=1, changes={"rate": [None, rate_text(rate)]})


async def _change(op: Operation, before: CurrencyRecord, rate: Decimal, format: CurrencyFormat) -> None:
    changes: dict[str, Any] = {}
    if rate != before.rate:
        changes["rate"] = [rate_text(before.rate), rate_text(rate)]
    if format is not before.format:
        changes["format"] = [before.format.value, format.value]
    if changes:
        await execute(changed_row(SUBJECT, before.id, {name: new for name, (_, new) in changes.items()}))
        _record(op, "updated", before, changes)


@action
async def reorder_currencies(access: Access, codes: Sequence[str], client_op_id: str | None = None) -> list[str]:
    """Offer them in this order. VALIDATION unless `codes` are all of them, once each."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        rates = await read_rates("UPDATE")
        if sorted(codes) != sorted(rates.by_code):
            raise invalid("codes", "NOT_ALL", "Name all of them, each once.")
        if list(codes) != [one.code for one in rates.currencies]:
            await execute(placed(SUBJECT, [rates.by_code[code].id for code in codes]))
            _record(op, "reordered", rates.by_code[codes[0]], {})
        return op.done(list(codes))


@action
async def set_base_currency(access: Access, code: str, client_op_id: str | None = None) -> str:
    """Take another currency for totals, orders and filters; its code.

    No amount changes, nor which rate it was frozen at: what all of them were worth is told in the other currency by one
    factor, its rate of now, and what is in that currency is worth itself. Rates are told in it, too. NOT_FOUND for a
    currency that isn't there, CONFLICT when amounts would be too large.
    """
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        rates = await read_rates("UPDATE")
        chosen = _found(rates, code)
        if code != rates.base:
            places = exponent(code) - exponent(rates.base)
            await restate(code, quotient(Decimal(1), chosen.rate).scaleb(places))
            for one in rates.currencies:
                rate = Decimal(1) if one is chosen else quotient(one.rate, chosen.rate)
                await execute(changed_row(SUBJECT, one.id, {"rate": rate_text(rate)}))
            await execute(Sql("UPDATE installation SET base_currency = ? WHERE id = 1", (code,)))
            _record(op, "base_changed", chosen, {"base": [rates.base, code]})
        return op.done(code)


@action
async def set_report_currency(access: Access, code: str, client_op_id: str | None = None) -> str:
    """Take another currency for reports; its code. NOT_FOUND for one that isn't there."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        rates = await read_rates("UPDATE")
        chosen = _found(rates, code)
        if code != rates.report:
            kept = None if code == rates.base else code  # reports follow the base currency until told otherwise
            await execute(Sql("UPDATE installation SET report_currency = ? WHERE id = 1", (kept,)))
            _record(op, "report_changed", chosen, {"report": [rates.report, code]})
        return op.done(code)


@action
async def delete_currency(access: Access, code: str, client_op_id: str | None = None) -> str:
    """Take a currency away; its code. CONFLICT for the base currency, that of reports, and one that amounts are in."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        rates = await read_rates("UPDATE")
        gone = _found(rates, code)
        if code == rates.base:
            raise conflict("BASE_CURRENCY", "The base currency can't be deleted: choose another one first.")
        if code == rates.report:
            raise conflict("REPORT_CURRENCY", "Reports are in this currency: choose another one for them first.")
        if await is_used(code):
            raise conflict("IN_USE", f"There are amounts in {code}, perhaps of deleted records.")
        await execute(Sql("DELETE FROM currency WHERE id = ?", (gone.id,)))
        op.record("currency.deleted", SUBJECT, gone.id, code, changes={"rate": [rate_text(gone.rate), None]})
        return op.done(code)


def _found(rates: Rates, code: str) -> CurrencyRecord:
    if code not in rates.by_code:
        raise not_found("currency")
    return rates.by_code[code]


def _record(op: Operation, event: str, currency: CurrencyRecord, changes: dict[str, Any]) -> None:
    op.record(f"currency.{event}", SUBJECT, currency.id, currency.code, version=currency.version + 1, changes=changes)
