"""Who may do what with an activity: its rights follow the items it is bound to, and its people (R47, R96)."""

from __future__ import annotations

from collections.abc import Callable

from trato.access.gate import Access
from trato.access.levels import Right
from trato.activities.types import ActivityType
from trato.crm.kinds import ITEM_KINDS
from trato.db.sql import FALSE, TRUE, Sql, all_of, any_of
from trato.items.kinds import ItemKind


def following_items(access: Access, right: Right, alias: str) -> Sql:
    """Condition on an activity: the person has this right on one of its living items, or as one of its people.

    An activity whose items are all in the recycle bin is gone with them, and back when one of them is restored. What
    belongs to an item is made and unmade by changing it, and exported where the item is; whose an activity is exports
    nothing.
    """
    if access.sees_nothing:
        return FALSE
    wanted = right if right in (Right.READ, Right.EXPORT) else Right.UPDATE
    by_item = _held(alias, lambda kind: _readably(kind, access, wanted))
    if right is Right.EXPORT or (access.does_all(Right.READ) and access.does_all(wanted)):
        return by_item
    people = is_one_of_its_people(access, wanted, alias)
    return any_of([by_item, all_of([people, _held(alias, lambda _: TRUE)])])


def _held(alias: str, condition: Callable[[ItemKind], Sql]) -> Sql:
    """Condition: one of its items is alive, and this holds of the row `holder` that it is."""
    return any_of(
        [
            Sql(
                "EXISTS (SELECT 1 FROM activity_binding AS holding"
                f" JOIN {kind.table} AS holder ON holder.id = holding.item_id"
                f" WHERE holding.activity_id = {alias}.id AND holding.item_kind = '{kind.code}' AND "
            )
            + all_of([Sql("holder.deleted_at IS NULL"), condition(kind)])
            + ")"
            for kind in reversed(ITEM_KINDS)  # deals first: most of what is planned is bound to one
        ]
    )


def _readably(kind: ItemKind, access: Access, right: Right) -> Sql:
    """The right on an item that the person may read as well: without reading it they have none."""
    return all_of([kind.permits(access, one, "holder") for one in dict.fromkeys((Right.READ, right))])


def is_one_of_its_people(access: Access, right: Right, alias: str) -> Sql:
    """Condition on an activity: the person is responsible for it, or has given it as a task; to read it, or observes or
    takes part.
    """
    me = access.user_id
    parts = [
        Sql(f"{alias}.responsible_id = ?", (me,)),
        Sql(f"{alias}.type = '{ActivityType.TASK}' AND {alias}.created_by_id = ?", (me,)),
    ]
    if right is Right.READ:
        watching = "SELECT watching.item_id FROM item_observer AS watching WHERE watching.item_kind = 'activity'"
        taking_part = "SELECT part.activity_id FROM activity_participant AS part WHERE part.user_id = ?"
        parts.append(Sql(f"{alias}.id IN ({watching} AND watching.user_id = ? UNION ALL {taking_part})", (me, me)))
    return any_of(parts)
