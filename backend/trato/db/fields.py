"""Field types that mean the same on both databases, and their conversions for hand-written SQL."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

import orjson
from tortoise import Model, fields
from tortoise.fields import CharField, DatetimeField, JSONField

from trato.db.database import Dialect, dialect


def encode_datetime(value: dt.datetime) -> dt.datetime | str:
    """`value` as a bound parameter. On SQLite UTC text of fixed width, so that comparing text compares instants.

    Raises ValueError for a naive datetime: which instant it means can't be known.
    """
    if value.tzinfo is None:
        raise ValueError(f"a datetime without time zone: {value}")
    utc = value.astimezone(dt.UTC)
    return utc.isoformat(" ", "microseconds") if dialect() is Dialect.SQLITE else utc


def decode_datetime(value: dt.datetime | str) -> dt.datetime:
    """The instant in a row of either database, in UTC. Raises ValueError for one without time zone."""
    instant = dt.datetime.fromisoformat(value) if isinstance(value, str) else value
    if instant.tzinfo is None:
        raise ValueError(f"a datetime without time zone: {value}")
    return instant.astimezone(dt.UTC)


def encode_date(value: dt.date) -> dt.date | str:
    """`value` as a bound parameter."""
    return value.isoformat() if dialect() is Dialect.SQLITE else value


def decode_date(value: dt.date | str) -> dt.date:
    """The day in a row of either database."""
    return dt.date.fromisoformat(value) if isinstance(value, str) else value


def encode_bool(value: bool) -> bool | int:
    """`value` as a bound parameter."""
    return int(value) if dialect() is Dialect.SQLITE else value


def decode_bool(value: bool | int) -> bool:
    """The truth in a row of either database."""
    return bool(value)


def encode_json(value: Any) -> str:
    """`value` as a bound parameter: JSON text on both (PostgreSQL turns it into jsonb)."""
    return orjson.dumps(value).decode()


def decode_json(value: str | bytes | None) -> Any:
    """The value in a row of either database; None for NULL."""
    return None if value is None else orjson.loads(value)


T_INSTANT = TypeVar("T_INSTANT", dt.datetime, dt.datetime | None)


class UtcDatetimeField(DatetimeField[T_INSTANT]):
    """An instant. Any offset may go in, UTC comes out; a naive datetime is refused with ValueError."""

    if TYPE_CHECKING:  # Tortoise's own overloads don't reach a subclass: `null=True` must make the type optional

        @overload
        def __init__(self: UtcDatetimeField[dt.datetime], *, null: Literal[False] = False, **kwargs: Any) -> None: ...

        @overload
        def __init__(self: UtcDatetimeField[dt.datetime | None], *, null: Literal[True], **kwargs: Any) -> None: ...

        def __init__(self, **kwargs: Any) -> None: ...

    def to_python_value(self, value: Any) -> dt.datetime | None:
        return None if value is None else decode_datetime(value)

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> Any:
        if isinstance(value, dt.datetime):
            value = decode_datetime(value)
        stored = super().to_db_value(value, instance)
        return encode_datetime(stored) if isinstance(stored, dt.datetime) else stored


class JsonField(JSONField[Any]):
    """A JSON object, array, number or truth: `jsonb` on PostgreSQL, text on SQLite.

    A str given to a model is taken for JSON text and parsed (Tortoise can't tell it from a row's): put text into
    an object.
    """

    class _db_sqlite:  # noqa: N801 - Tortoise's name for a dialect's variant
        SQL_TYPE = "TEXT"  # a column called JSON would turn the text 7 into a number

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(encoder=encode_json, decoder=orjson.loads, **kwargs)

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> str | None:
        self.validate(value)
        return None if value is None else encode_json(value)


class RankField(CharField[str]):
    """Text compared byte by byte on both databases: the place of a card in its column. SQLite compares so by itself."""

    class _db_postgres:  # noqa: N801 - Tortoise's name for a dialect's variant
        def __init__(self, field: fields.CharField[str]) -> None:
            self.field = field

        @property
        def SQL_TYPE(self) -> str:  # noqa: N802 - Tortoise's name
            return f'VARCHAR({self.field.max_length}) COLLATE "C"'
