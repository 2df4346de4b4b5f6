"""The recycle bin: what was deleted in the last 30 days, and taking it out again (R4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from trato.access.gate import Access
from trato.access.levels import Flag, Right
from trato.activities.kind import ACTIVITY
from trato.crm.kinds import ITEM_KINDS
from trato.db.fields import decode_datetime
from trato.db.pages import Portion, portion
from trato.db.sql import TRUE, Sql, all_of, fetch, fetch_one, joined
from trato.items.kinds import ItemKind
from trato.items.merged import is_merged
from trato.items.records import readable
from trato.items.values import bound
from trato.items.writing import RESTORABLE, restore
from trato.live.operations import action, operation

RECYCLABLE: tuple[ItemKind, ...] = (*ITEM_KINDS, ACTIVITY)


@dataclass(frozen=True, slots=True)
class Deleted:
    """An item in the bin, and who put it there."""

    kind: ItemKind
    id: int
    title: str
    deleted_at: datetime
    deleted_by: tuple[int, str] | None


@dataclass(frozen=True, slots=True)
class BinPlace:
    """A place in the bin: behind the item deleted then."""

    deleted_at: datetime
    kind: str
    id: int


async def deleted_items(access: Access, first: int, after: BinPlace | None, *, total: bool) -> Portion[Deleted]:
    """A page of what this person may restore, the latest first; one statement, and one more for the total.

    What went into another record comes back when that is undone, and is not among it (R30).
    """
    since = bound(datetime.now(UTC) - RESTORABLE)
    parts = [
        f"SELECT '{kind.code}' AS kind, item.id, item.title, item.deleted_at, item.deleted_by_id"
        f" FROM {kind.table} AS item WHERE "
        + all_of(
            [
                readable(kind, access, "item", deleted=True),
                TRUE if access.may(Flag.RECYCLE_BIN) else kind.permits(access, Right.DELETE, "item"),
                Sql("item.deleted_at > ?", (since,)),
                "NOT " + is_merged(kind.code, "item") if kind.matched_by else TRUE,
            ]
        )
        for kind in RECYCLABLE
    ]
    everything = "(" + joined(" UNION ALL ", parts) + ")"
    rows = await fetch(
        "SELECT thrown.*, person.name AS person FROM "
        + everything
        + ' AS thrown LEFT JOIN "user" AS person ON person.id = thrown.deleted_by_id WHERE '
        + (TRUE if after is None else _behind(after))
        + f" ORDER BY thrown.deleted_at DESC, thrown.kind, thrown.id LIMIT {first + 1}"
    )
    kinds = {kind.code: kind for kind in RECYCLABLE}
    items = [
        Deleted(
            kinds[row["kind"]],
            row["id"],
            row["title"],
            decode_datetime(row["deleted_at"]),
            (row["deleted_by_id"], row["person"]) if row["deleted_by_id"] else None,
        )
        for row in rows
    ]
    counted = await fetch_one("SELECT COUNT(*) AS total FROM " + everything + " AS thrown") if total else None
    return portion(items, first, counted["total"] if counted else None)


def _behind(place: BinPlace) -> Sql:
    at = bound(place.deleted_at)
    return Sql(
        "(thrown.deleted_at < ? OR (thrown.deleted_at = ?"
        " AND (thrown.kind > ? OR (thrown.kind = ? AND thrown.id > ?))))",
        (at, at, place.kind, place.kind, place.id),
    )


@action
async def restore_item(access: Access, kind: ItemKind, item_id: int, client_op_id: str | None = None) -> int:
    """Take an item out of the bin; its id. NOT_FOUND when it is not there, CONFLICT after 30 days."""
    async with operation(access.actor, client_op_id) as op:
        await restore(kind, op, access, [item_id])
        return op.done(item_id)
