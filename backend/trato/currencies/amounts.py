"""All amounts of all records at once: whether some are in a currency, and told in another base currency (R13)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from trato.db.json_keys import JsonKind, json_put_in, json_value
from trato.db.sql import Sql, execute, fetch_one
from trato.errors import conflict
from trato.items.fields import CUSTOM, Field, FieldType
from trato.items.kinds import DESCRIBED, ItemKind
from trato.items.money import LARGEST
from trato.items.values import bound


def _amounts() -> Iterator[tuple[ItemKind, Field]]:
    """Every field that holds money."""
    for kind in DESCRIBED.values():
        yield from ((kind, entry) for entry in kind.fields if entry.type is FieldType.MONEY)


def _parts(entry: Field) -> tuple[str, str, str]:
    """Minor units, currency and minor units of the base currency as SQL expressions on their table."""
    if not entry.custom:
        minor, currency, base = entry.columns
        return minor, currency, base
    kinds = (("minor", JsonKind.INTEGER), ("currency", JsonKind.TEXT), ("base", JsonKind.INTEGER))
    minor, currency, base = (json_value(CUSTOM, (entry.code, part), kind) for part, kind in kinds)
    return minor, currency, base


async def is_used(code: str) -> bool:
    """Whether a record, also of the recycle bin, or the default of a field has an amount in this currency."""
    for kind, entry in _amounts():
        if entry.default is not None and entry.default.currency == code:
            return True
        _, currency, _ = _parts(entry)
        if await fetch_one(Sql(f"SELECT 1 AS x FROM {kind.table} WHERE {currency} = ? LIMIT 1", (code,))):
            return True
    return False


async def restate(code: str, factor: Decimal) -> None:
    """Tell what every amount was worth in another base currency: times `factor`, and what is in that one is itself.

    `factor` is of minor units. Amounts, versions and the log stay as they are. CONFLICT(TOO_LARGE) when one of them
    could no longer be added up.
    """
    for kind, entry in _amounts():
        minor, currency, base = _parts(entry)
        largest = await fetch_one(Sql(f"SELECT MAX({base}) AS largest FROM {kind.table}"))
        if largest and (largest["largest"] or 0) * factor > LARGEST:
            raise conflict("TOO_LARGE", f"In {code} some amounts would be too large.")
        restated = Sql(
            f"CASE WHEN {currency} = ? THEN {minor} ELSE CAST(ROUND({base} * CAST(? AS NUMERIC)) AS BIGINT) END",
            (code, bound(factor)),
        )
        changed = json_put_in(CUSTOM, (entry.code, "base"), restated) if entry.custom else restated
        column = CUSTOM if entry.custom else base
        await execute(f"UPDATE {kind.table} SET {column} = " + changed + f" WHERE {base} IS NOT NULL")
