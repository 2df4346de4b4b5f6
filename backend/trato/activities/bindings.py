"""Which items an activity is bound to: the table between them, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from trato.db.sql import Sql, all_of, any_of, execute, fetch, insert, one_of
from trato.live.log import Subject


async def bound_items(activity_ids: Sequence[int]) -> dict[int, list[Subject]]:
    """The items of each activity, in the order in which they were bound."""
    found: dict[int, list[Subject]] = {activity_id: [] for activity_id in activity_ids}
    condition = one_of("activity_id", activity_ids)
    for row in await fetch(
        "SELECT activity_id, item_kind, item_id FROM activity_binding WHERE " + condition + " ORDER BY id"
    ):
        found[row["activity_id"]].append(Subject(row["item_kind"], row["item_id"]))
    return found


async def activities_bound_to(items: Iterable[Subject]) -> dict[int, list[Subject]]:
    """The activities bound to any of these items, each with those of the items that it is bound to."""
    found: dict[int, list[Subject]] = {}
    for row in await fetch(
        "SELECT activity_id, item_kind, item_id FROM activity_binding WHERE " + _is_one_of(items) + " ORDER BY id"
    ):
        found.setdefault(row["activity_id"], []).append(Subject(row["item_kind"], row["item_id"]))
    return found


async def add_bindings(items_of: Mapping[int, Sequence[Subject]]) -> None:
    """Bind activities to further items, by the activities' ids."""
    rows = [(activity_id, item.kind, item.id) for activity_id, items in items_of.items() for item in items]
    await insert("activity_binding", ("activity_id", "item_kind", "item_id"), rows)


async def remove_bindings(activity_ids: Sequence[int], items: Sequence[Subject]) -> None:
    """Take items from activities."""
    condition = all_of([one_of("activity_id", activity_ids), _is_one_of(items)])
    await execute("DELETE FROM activity_binding WHERE " + condition)


def _is_one_of(items: Iterable[Subject]) -> Sql:
    by_kind: dict[str, list[int]] = {}
    for item in items:
        by_kind.setdefault(item.kind, []).append(item.id)
    return any_of(all_of([Sql("item_kind = ?", (kind,)), one_of("item_id", ids)]) for kind, ids in by_kind.items())
