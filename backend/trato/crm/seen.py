"""When people last looked at records: each person's own, told to nobody else and not part of the log (B7)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from trato.access.gate import Access
from trato.db.fields import decode_datetime, encode_datetime
from trato.db.sql import Sql, all_of, execute, fetch, one_of
from trato.errors import not_found
from trato.items.kinds import ItemKind
from trato.items.records import records_by_ids
from trato.live.operations import action, operation


@action
async def mark_seen(access: Access, kind: ItemKind, item_id: int, client_op_id: str | None = None) -> str:
    """Remember that the person looks at a record now; when, in ISO 8601. NOT_FOUND when they may not read it."""
    async with operation(access.actor, client_op_id) as op:
        if not await records_by_ids(kind, access, [item_id]):
            raise not_found(kind.label.lower())
        await execute(
            Sql(
                "INSERT INTO item_seen (user_id, item_kind, item_id, at) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (user_id, item_kind, item_id) DO UPDATE SET at = excluded.at",
                (access.user_id, kind.code, item_id, encode_datetime(op.at)),
            )
        )
        return op.done(op.at.isoformat())


async def seen_at(access: Access, kind: ItemKind, ids: Iterable[int]) -> dict[int, datetime]:
    """When the person last looked at these records; one they never did, when they joined: what was said before that
    is no news to them. Two statements.
    """
    (joined,) = await fetch(Sql('SELECT created_at FROM "user" WHERE id = ?', (access.user_id,)))
    found = dict.fromkeys(ids, decode_datetime(joined["created_at"]))
    own = Sql("user_id = ? AND item_kind = ?", (access.user_id, kind.code))
    rows = await fetch("SELECT item_id, at FROM item_seen WHERE " + all_of([own, one_of("item_id", found)]))
    return found | {row["item_id"]: decode_datetime(row["at"]) for row in rows}
