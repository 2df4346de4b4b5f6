"""SQL as composable fragments: fixed text with `?` for every value, so that nothing typed is ever part of the text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import orjson

from trato.db.database import Dialect, dialect, reader, writer

Row = dict[str, Any]

MOST_PARAMETERS = 30_000  # of one statement: SQLite takes 32,766, PostgreSQL 32,767
MOST_LISTED = 1_000


@dataclass(frozen=True, slots=True)
class Sql:
    """A piece of SQL and its parameters. `?` marks a parameter on both dialects, so no text contains it otherwise."""

    text: str
    params: tuple[Any, ...] = ()

    def __add__(self, other: Sql | str) -> Sql:
        tail = other if isinstance(other, Sql) else Sql(other)
        return Sql(self.text + tail.text, self.params + tail.params)

    def __radd__(self, head: str) -> Sql:
        return Sql(head) + self

    def wrapped(self) -> Sql:
        """The fragment in parentheses."""
        return Sql(f"({self.text})", self.params)

    def rendered(self) -> str:
        """The text in the dialect's own parameter style: `?` on SQLite, `$1…` on PostgreSQL."""
        if dialect() is Dialect.SQLITE:
            return self.text
        head, *tails = self.text.split("?")
        return head + "".join(f"${number}{tail}" for number, tail in enumerate(tails, start=1))


TRUE = Sql("1=1")
FALSE = Sql("1=0")


def joined(separator: str, parts: Iterable[Sql]) -> Sql:
    """The parts with `separator` between them."""
    texts: list[str] = []
    params: list[Any] = []
    for part in parts:
        texts.append(part.text)
        params.extend(part.params)
    return Sql(separator.join(texts), tuple(params))


def all_of(conditions: Iterable[Sql]) -> Sql:
    """Every condition holds; TRUE when there is none."""
    parts = [condition for condition in conditions if condition != TRUE]
    return joined(" AND ", [part.wrapped() for part in parts]) if parts else TRUE


def any_of(conditions: Iterable[Sql]) -> Sql:
    """At least one condition holds; FALSE when there is none."""
    parts = list(conditions)
    return joined(" OR ", [part.wrapped() for part in parts]).wrapped() if parts else FALSE


def one_of(expression: str, values: Iterable[Any]) -> Sql:
    """`expression IN (values)`; FALSE for no value. Any number of ids, or of texts, takes one parameter."""
    params = tuple(values)
    if len(params) > MOST_LISTED:
        return _one_of_many(expression, params)
    return Sql(f"{expression} IN ({', '.join('?' * len(params))})", params) if params else FALSE


def _one_of_many(expression: str, values: tuple[Any, ...]) -> Sql:
    if dialect() is Dialect.SQLITE:
        return Sql(f"{expression} IN (SELECT value FROM json_each(?))", (orjson.dumps(values).decode(),))
    kind = "TEXT" if isinstance(values[0], str) else "BIGINT"
    return Sql(f"{expression} = ANY(CAST(? AS {kind}[]))", (values,))


_MARKS = "\u0300-\u036f"


def folded(expression: str) -> str:
    """A text expression folded as trato.db.text.fold does it: exactly on SQLite, on PostgreSQL for Latin letters."""
    if dialect() is Dialect.SQLITE:
        return f"trato_fold({expression})"
    ligatures = f"translate({expression}, 'łŁøØđĐðÐı', 'llooddddi')"
    for letters, plain in (("ß", "ss"), ("æ", "ae"), ("Æ", "ae"), ("œ", "oe"), ("Œ", "oe"), ("þ", "th"), ("Þ", "th")):
        ligatures = f"replace({ligatures}, '{letters}', '{plain}')"
    plain = f"lower(regexp_replace(normalize({ligatures}, NFKD), '[{_MARKS}]', '', 'g'))"
    is_ascii = f"octet_length({expression}) = length({expression})"  # most are, and that is quickly seen
    return f"""(CASE WHEN {is_ascii} THEN lower({expression}) ELSE {plain} END) COLLATE "C\""""


def row_lock(strength: str = "UPDATE") -> str:
    """The end of a SELECT that locks its rows until the transaction ends. On SQLite writers are alone anyhow."""
    return f" FOR {strength}" if dialect() is Dialect.POSTGRES else ""


def beside(table: str, alias: str, condition: Sql) -> Sql:
    """A join of the rows of a table for which a condition holds that looks at what stands before it."""
    if dialect() is Dialect.SQLITE:
        return f" CROSS JOIN {table} AS {alias} ON " + condition
    # Its planner takes `IN (SELECT …)` for a join inside a query of its own only, and compares every pair otherwise.
    return f" CROSS JOIN LATERAL (SELECT * FROM {table} AS {alias} WHERE " + condition + f") AS {alias}"


def random_hex() -> Sql:
    """128 random bits as 32 hexadecimal digits, other ones for each row."""
    return Sql(
        "lower(hex(randomblob(16)))" if dialect() is Dialect.SQLITE else "replace(gen_random_uuid()::text, '-', '')"
    )


async def fetch(sql: Sql) -> list[Row]:
    """Run a reading statement: on the open transaction when there is one, else on the reader."""
    rows: list[Row] = await reader().execute_query_dict(sql.rendered(), list(sql.params))
    return rows


async def fetch_one(sql: Sql) -> Row | None:
    """The first row, or None."""
    rows = await fetch(sql)
    return rows[0] if rows else None


async def execute(sql: Sql) -> list[Row]:
    """Run a writing statement on the open transaction (or the writer); rows of a RETURNING clause come back."""
    rows: list[Row] = await writer().execute_query_dict(sql.rendered(), list(sql.params))
    return rows


async def insert(table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> list[int]:
    """Insert any number of rows into a table with an id; their ids, in the order of the rows."""
    values = f"({', '.join('?' * len(columns))})"
    size = MOST_PARAMETERS // len(columns)
    ids: list[int] = []
    for start in range(0, len(rows), size):
        chunk = rows[start : start + size]
        text = f"INSERT INTO {table} ({', '.join(columns)}) VALUES {', '.join([values] * len(chunk))} RETURNING id"
        inserted = await execute(Sql(text, tuple(chain.from_iterable(chunk))))
        # Ids are given in the order of the rows; the order in which RETURNING lists them is not promised.
        ids += sorted(row["id"] for row in inserted)
    return ids


_SPLIT = 10**9


def summed(expression: str, name: str) -> str:
    """An exact sum of whole numbers, as columns of a SELECT list that `sum_of` reads.

    SQLite fails when a sum exceeds 64 bits, so its halves are added in Python.
    """
    return f"SUM(({expression}) / {_SPLIT}) AS {name}_high, SUM(({expression}) % {_SPLIT}) AS {name}_low"


def sum_of(row: Row, name: str) -> int:
    """The sum that `summed` called `name`; 0 of no values."""
    return int(row[f"{name}_high"] or 0) * _SPLIT + int(row[f"{name}_low"] or 0)
