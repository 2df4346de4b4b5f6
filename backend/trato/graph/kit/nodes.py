"""Interfaces and small types that several nouns share."""

from __future__ import annotations

import decimal

import strawberry

from trato.items.money import Amount, decimal_of


@strawberry.interface(description="Anything that can be fetched again by its id.")
class Node:
    """A record with a global id."""

    id: strawberry.ID = strawberry.field(description="Opaque and unique across all types.")


@strawberry.type(description="An amount of money. Never a float.")
class Money:
    """A decimal and its currency."""

    amount: decimal.Decimal = strawberry.field(description="With the currency's own number of decimal places.")
    currency: str = strawberry.field(description="ISO 4217 code.")


def money(amount: Amount) -> Money:
    """An amount as the graph shows it."""
    return Money(amount=amount.decimal, currency=amount.currency)


def base_money(minor: int, currency: str) -> Money:
    """Minor units of the base currency as the graph shows them."""
    return Money(amount=decimal_of(minor, currency), currency=currency)


@strawberry.type(
    description="What the person asking may do with a record. What they may not read is absent altogether."
)
class Rights:
    """Rights on one record."""

    can_update: bool = strawberry.field(description="Whether they may change it.")
    can_delete: bool = strawberry.field(description="Whether they may put it into the recycle bin.")


@strawberry.type(description="A user as shown on cards and events.")
class UserRef:
    """Id and name of a user."""

    id: strawberry.ID = strawberry.field(description="The user's id.")
    name: str = strawberry.field(description="The user's name.")


@strawberry.type(description="A company or contact as shown on cards.")
class RecordRef:
    """Id, number and name of a record."""

    id: strawberry.ID = strawberry.field(description="The record's id.")
    number: int = strawberry.field(description="The plain number that links carry.")
    name: str = strawberry.field(description="The record's name.")
