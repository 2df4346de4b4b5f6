"""Statements with which settings are changed: columns of a row that counts its versions, and the order of rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trato.db.fields import encode_bool
from trato.db.sql import Sql, joined, one_of


def changed_row(table: str, row_id: int, row: Mapping[str, Any]) -> Sql:
    """Set columns of a row, and count its version up."""
    bound = {name: encode_bool(value) if isinstance(value, bool) else value for name, value in row.items()}
    settings = joined(", ", [Sql(f"{name} = ?", (value,)) for name, value in bound.items()])
    return f"UPDATE {table} SET " + settings + Sql(", version = version + 1 WHERE id = ?", (row_id,))


def placed(table: str, ids: Sequence[int]) -> Sql:
    """Put rows into this order by their column `sort`, from 1; at least one."""
    places = [Sql("WHEN ? THEN CAST(? AS INT)", (one, sort)) for sort, one in enumerate(ids, start=1)]
    return f"UPDATE {table} SET sort = CASE id " + joined(" ", places) + " END WHERE " + one_of("id", ids)
