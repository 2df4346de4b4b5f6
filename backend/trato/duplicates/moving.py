"""What hangs on items that are merged, and on none of their fields: plans, comments, pins, details, origins (R30)."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from trato.access.gate import Access
from trato.activities.kind import ACTIVITY
from trato.db.sql import Sql, all_of, execute, fetch, insert, one_of
from trato.duplicates.relinking import BECAUSE, check_led
from trato.items.kinds import ItemKind
from trato.items.records import Record, lock_readable
from trato.items.telling import log_event
from trato.items.values import Values, bound
from trato.live.operations import Operation
from trato.requisites.fields import copied
from trato.requisites.queries import RequisiteRecord, requisites_of


@dataclass(frozen=True, slots=True)
class Hanging:
    """A table whose rows hang on items of any kind, or of `only` this one. `unique`: what they are one of together with
    the item, if they can be one once only.
    """

    table: str
    item: str = "item_id"
    unique: str | None = None
    only: str | None = None

    @property
    def name(self) -> str:
        """By what its rows are remembered that were moved."""
        return f"{self.table} of {self.only}" if self.only else self.table

    def on(self, kind: ItemKind, ids: Sequence[int], alias: str) -> Sql | None:
        """The rows that hang on these items of a kind; None where such items have none."""
        own = one_of(f"{alias}.{self.item}", ids)
        if self.only is None:
            return all_of([Sql(f"{alias}.item_kind = ?", (kind.code,)), own])
        return own if self.only == kind.code else None


HANGING = (
    Hanging("comment"),
    Hanging("timeline_pin", unique="event_id"),
    Hanging("origin_ref"),
    Hanging("notification"),
    Hanging("lead_result", unique="lead_id"),
    Hanging("lead_result", item="lead_id", unique="item_kind || ' ' || row.item_id", only="lead"),
)
Rows = dict[str, list[list[int]]]
"""By the name of what hangs the rows that were moved, each with the item on which it hung before."""


async def move_rows(kind: ItemKind, ids: Sequence[int], into_id: int) -> Rows:
    """Hang on one item what hangs on others; what would hang there twice stays where nobody sees it."""
    moved: Rows = {}
    for hanging in HANGING:
        own, there = (hanging.on(kind, wanted, "row") for wanted in (ids, [into_id]))
        if own is None or there is None:
            continue
        rows = await fetch(
            f"SELECT row.id, row.{hanging.item} AS item_id{_unique(hanging)} FROM {hanging.table} AS row WHERE "
            + own
            + " ORDER BY row.id"
        )
        if hanging.unique:
            known = await fetch(f"SELECT row.{hanging.unique} AS part FROM {hanging.table} AS row WHERE " + there)
            firsts = {row["part"]: row for row in reversed(rows)}
            rows = [row for part, row in firsts.items() if part not in {row["part"] for row in known}]
        if rows:
            await _hang(hanging, [row["id"] for row in rows], into_id)
            moved[hanging.name] = [[row["id"], row["item_id"]] for row in rows]
    return moved


def _unique(hanging: Hanging) -> str:
    return f", row.{hanging.unique} AS part" if hanging.unique else ""


async def _hang(hanging: Hanging, row_ids: Sequence[int], item_id: int, *, only_of: int | None = None) -> None:
    still = [] if only_of is None else [Sql(f"{hanging.item} = ?", (only_of,))]
    where = all_of([one_of("id", row_ids), *still])
    await execute(Sql(f"UPDATE {hanging.table} SET {hanging.item} = ? WHERE ", (item_id,)) + where)


async def return_rows(into_id: int, moved: Rows) -> None:
    """Hang rows where they hung before, as far as they still hang on the item that they were moved to."""
    for hanging in HANGING:
        by_item: dict[int, list[int]] = {}
        for row_id, item_id in moved.get(hanging.name, []):
            by_item.setdefault(item_id, []).append(row_id)
        for item_id, row_ids in by_item.items():
            await _hang(hanging, row_ids, item_id, only_of=into_id)


async def rebind(op: Operation, access: Access, kind: ItemKind, ids: Sequence[int], into: Record) -> dict[str, Any]:
    """Bind to one item the activities that are bound to others; what was done, for `bind_back`. LIMIT_EXCEEDED for more
    than 5,000 of them.
    """
    of_kind = Sql("item_kind = ?", (kind.code,))
    rows = await fetch(
        "SELECT id, activity_id, item_id FROM activity_binding WHERE "
        + all_of([of_kind, one_of("item_id", [into["id"], *ids])])
        + " ORDER BY id"
    )
    touched = [row["activity_id"] for row in rows if row["item_id"] != into["id"]]
    check_led(ACTIVITY, len(touched))
    bound_already = {row["activity_id"] for row in rows if row["item_id"] == into["id"]}
    moved: list[list[int]] = []
    dropped: list[list[int]] = []
    going: list[int] = []
    for row in rows:
        if row["item_id"] == into["id"]:
            continue
        if row["activity_id"] in bound_already:
            dropped.append([row["activity_id"], row["item_id"]])
            going.append(row["id"])
        else:
            bound_already.add(row["activity_id"])
            moved.append([row["id"], row["item_id"]])
    if going:
        await execute("DELETE FROM activity_binding WHERE " + one_of("id", going))
    if moved:
        where = one_of("id", [row_id for row_id, _ in moved])
        await execute(Sql("UPDATE activity_binding SET item_id = ? WHERE ", (into["id"],)) + where)
    await _tell_binding(op, access, touched, kind, into)
    return {"moved": moved, "dropped": dropped}


async def bind_back(
    op: Operation, access: Access, kind: ItemKind, into: Record, rebound: dict[str, Any], back: Mapping[int, Record]
) -> None:
    """Bind activities to the items again to which they were bound, as far as they still are where those went."""
    for item_id in back:
        row_ids = [row_id for row_id, old in rebound["moved"] if old == item_id]
        still = all_of([one_of("id", row_ids), Sql("item_id = ?", (into["id"],))])
        returned = await execute(
            Sql("UPDATE activity_binding SET item_id = ? WHERE ", (item_id,)) + still + " RETURNING activity_id"
        )
        again = [activity_id for activity_id, old in rebound["dropped"] if old == item_id]
        there = await fetch("SELECT id FROM activity WHERE " + one_of("id", again)) if again else []
        rows = [(row["id"], kind.code, item_id) for row in there]
        await insert("activity_binding", ("activity_id", "item_kind", "item_id"), rows)
        mine = [row["activity_id"] for row in returned] + [row["id"] for row in there]
        await _tell_binding(op, access, mine, kind, back[item_id])


async def _tell_binding(op: Operation, access: Access, ids: Sequence[int], kind: ItemKind, item: Record) -> None:
    """Log of activities that they are bound to an item now; of those alone that live."""
    if not ids:
        return
    house = dataclasses.replace(access, is_admin=True)
    records = [
        {**record, "version": record["version"] + 1}
        for record in (await lock_readable(ACTIVITY, house, list(dict.fromkeys(ids)))).values()
    ]
    changing = Sql("UPDATE activity SET updated_at = ?, version = version + 1 WHERE ", (bound(op.at),))
    await execute(changing + one_of("id", [record["id"] for record in records]))
    items = {"items": [None, {"kind": kind.code, "id": item["id"], "name": item["title"]}]}
    params = {"because": BECAUSE}  # the item's own event tells it on its timeline
    await log_event(ACTIVITY, op, "activity.bound", records, changes=items, params=params, to_bound=False)


async def move_requisites(kind: ItemKind, ids: Sequence[int], into_id: int) -> dict[str, Any]:
    """Hang legal details of others behind those of one item, without those that it has word for word."""
    found = await requisites_of(kind.code, [into_id, *ids], lock=True)
    present = list(found.get(into_id, []))
    moving: list[RequisiteRecord] = []
    for item_id in ids:
        for one in found.get(item_id, []):
            if not any(one.template.id == other.template.id and one.told == other.told for other in present):
                moving.append(one)
                present.append(one)
    if not moving:
        return {"moved": [], "by": 0}
    last = max([one.sort for one in found.get(into_id, [])], default=0)
    by = last - min(one.sort for one in moving) + 1
    where = one_of("id", [one.id for one in moving])
    await execute(Sql("UPDATE requisite_set SET owner_id = ?, sort = sort + ? WHERE ", (into_id, by)) + where)
    return {"moved": [[one.id, one.owner.id] for one in moving], "by": by}


async def repeated(kind: ItemKind, item_id: int) -> Values:
    """What an item repeats of its first legal details; nothing where its kind has none."""
    legal = copied((await requisites_of(kind.code, [item_id])).get(item_id, []))
    return {code: value for code, value in legal.items() if code in kind.known}


async def return_requisites(into_id: int, moved: dict[str, Any]) -> None:
    """Hang legal details where they hung before."""
    for item_id in dict.fromkeys(item_id for _, item_id in moved["moved"]):
        own = one_of("id", [set_id for set_id, old in moved["moved"] if old == item_id])
        still = all_of([own, Sql("owner_id = ?", (into_id,))])
        change = Sql("UPDATE requisite_set SET owner_id = ?, sort = sort - ? WHERE ", (item_id, moved["by"]))
        await execute(change + still)
