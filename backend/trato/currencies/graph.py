"""Currencies in the graph."""

from __future__ import annotations

import decimal
from typing import Annotated

import strawberry

from trato.currencies import actions
from trato.graph.kit.arguments import ClientOpId
from trato.graph.kit.context import Info, acting, current
from trato.items.money import exponent
from trato.items.rates import CurrencyFormat, Rates, known, read_rates

strawberry.enum(
    CurrencyFormat,
    description="How a currency is named beside an amount, in the reader's language. SYMBOL: US$. NARROW_SYMBOL: $,"
    " which other currencies may have as well. CODE: USD.",
)


@strawberry.type(description="A currency that amounts may have.")
class Currency:
    """A currency (R13)."""

    code: str = strawberry.field(description="ISO 4217.")
    rate: decimal.Decimal = strawberry.field(
        description="How many of the base currency one is worth. What an amount was worth is frozen as it changes."
    )
    places: int = strawberry.field(description="Decimal places of its amounts.")
    is_base: bool = strawberry.field(description="Whether totals, orders and filters are in it. Exactly one is.")
    is_report: bool = strawberry.field(description="Whether reports are in it. Exactly one is.")
    format: CurrencyFormat = strawberry.field(description="How it is named beside an amount.")
    sort: int = strawberry.field(description="Its place.")
    version: int = strawberry.field(description="Counts its changes.")


def currencies_of(rates: Rates) -> list[Currency]:
    """The currencies as the graph shows them."""
    return [
        Currency(
            code=one.code,
            rate=one.rate,
            places=exponent(one.code),
            is_base=one.code == rates.base,
            is_report=one.code == rates.report,
            format=one.format,
            sort=one.sort,
            version=one.version,
        )
        for one in rates.currencies
    ]


@strawberry.type
class CurrencyQuery:
    """Reading currencies."""

    @strawberry.field(description="The currencies that amounts may have, in their order.")
    async def currencies(self, info: Info) -> list[Currency]:
        """R13."""
        current(info)
        return currencies_of(known())


@strawberry.input(description="A currency to be added or changed.")
class SaveCurrencyInput:
    """Fields of a currency."""

    code: str = strawberry.field(description="ISO 4217.")
    rate: decimal.Decimal = strawberry.field(
        description="How many of the base currency one is worth: above 0, at most 15 digits. That of the base currency"
        " is 1."
    )
    format: CurrencyFormat | None = strawberry.field(
        default=None, description="How it is named; left out: as it was, and SYMBOL for a new one."
    )


@strawberry.type(description="All currencies as they are now.")
class CurrenciesPayload:
    """Currencies in their order."""

    currencies: list[Currency] = strawberry.field(description="The currencies.")


async def _payload() -> CurrenciesPayload:
    return CurrenciesPayload(currencies=currencies_of(await read_rates()))


Code = Annotated[str, strawberry.argument(description="Its ISO 4217 code.")]


@strawberry.type
class CurrencyMutation:
    """Changing currencies: administrators only."""

    @strawberry.mutation(
        description="Add a currency or, with its version, change it. A rate holds for amounts that are written from now"
        " on. CONFLICT(DUPLICATE) without a version when it is there already."
    )
    async def save_currency(
        self,
        info: Info,
        input: Annotated[SaveCurrencyInput, strawberry.argument(description="The currency.")],
        expected_version: Annotated[
            int | None, strawberry.argument(description="The version that was read; null: it is to be new.")
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> CurrenciesPayload:
        """R13."""
        await actions.save_currency(acting(info), input.code, input.rate, input.format, expected_version, client_op_id)
        return await _payload()

    @strawberry.mutation(description="Put the currencies into another order, in which forms offer them.")
    async def reorder_currencies(
        self,
        info: Info,
        codes: Annotated[list[str], strawberry.argument(description="All of them, in their new order.")],
        client_op_id: ClientOpId = None,
    ) -> CurrenciesPayload:
        """R13."""
        await actions.reorder_currencies(acting(info), codes, client_op_id)
        return await _payload()

    @strawberry.mutation(
        description="Have totals, orders and filters in another currency. Amounts stay as they are, and so does the"
        " rate at which each was frozen: what they were worth is told in the other currency, by its rate of now, and"
        " what is in that currency is worth itself. Rates are told in it, too."
    )
    async def set_base_currency(self, info: Info, code: Code, client_op_id: ClientOpId = None) -> CurrenciesPayload:
        """R13."""
        await actions.set_base_currency(acting(info), code, client_op_id)
        return await _payload()

    @strawberry.mutation(description="Have reports in another currency.")
    async def set_report_currency(self, info: Info, code: Code, client_op_id: ClientOpId = None) -> CurrenciesPayload:
        """R13."""
        await actions.set_report_currency(acting(info), code, client_op_id)
        return await _payload()

    @strawberry.mutation(
        description="Delete a currency. CONFLICT(BASE_CURRENCY, REPORT_CURRENCY) for one that totals or reports are in,"
        " CONFLICT(IN_USE) for one that amounts are in, those of the recycle bin included."
    )
    async def delete_currency(self, info: Info, code: Code, client_op_id: ClientOpId = None) -> CurrenciesPayload:
        """R13."""
        await actions.delete_currency(acting(info), code, client_op_id)
        return await _payload()
