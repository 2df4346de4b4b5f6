"""Where records came from: the same row of the same system is found again, with the values it came with last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from trato.db.fields import decode_json, encode_json
from trato.db.sql import Sql, all_of, execute, fetch, joined, one_of


@dataclass(frozen=True, slots=True)
class Origin:
    """A record's place of origin. `imported` are the values it last came with (as the log tells them), by field."""

    item_id: int
    imported: dict[str, Any]


async def find_origins(system: str, code: str, external_ids: Iterable[str]) -> dict[str, Origin]:
    """Those of these ids that were imported before, in one statement."""
    of_system = Sql("system = ? AND item_kind = ?", (system, code))
    rows = await fetch(
        "SELECT external_id, item_id, imported FROM origin_ref WHERE "
        + all_of([of_system, one_of("external_id", external_ids)])
    )
    return {row["external_id"]: Origin(row["item_id"], decode_json(row["imported"]) or {}) for row in rows}


async def add_origins(system: str, code: str, origins: Sequence[tuple[str, Origin]]) -> None:
    """Write where new records came from. IntegrityError when somebody imported one of them meanwhile."""
    rows = [
        Sql("(?, ?, ?, ?, ?)", (system, code, external_id, origin.item_id, encode_json(origin.imported)))
        for external_id, origin in origins
    ]
    if rows:
        await execute(
            "INSERT INTO origin_ref (system, item_kind, external_id, item_id, imported) VALUES " + joined(", ", rows)
        )


async def renew_origin(system: str, code: str, external_id: str, imported: dict[str, Any]) -> None:
    """Write what a record came with now."""
    await execute(
        Sql(
            "UPDATE origin_ref SET imported = ? WHERE system = ? AND item_kind = ? AND external_id = ?",
            (encode_json(imported), system, code, external_id),
        )
    )


async def set_origin(system: str, code: str, external_id: str, item_id: int) -> None:
    """Say that this record is what comes from there; another one that was it no longer is."""
    await execute(
        Sql(
            "INSERT INTO origin_ref (system, item_kind, external_id, item_id) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (system, item_kind, external_id) DO UPDATE SET item_id = excluded.item_id",
            (system, code, external_id, item_id),
        )
    )
