"""Whose entries stand on an item's timeline: its own, and with related ones those of what belongs to it (R35)."""

from __future__ import annotations

from collections.abc import Iterable

from trato.access.gate import Access
from trato.db.sql import TRUE, Sql, all_of, beside, joined, one_of
from trato.items.kinds import ItemKind
from trato.items.references import ITEM_KINDS
from trato.items.relations import relations, target
from trato.live.log import LoggedEvent


def family(access: Access | None, kind: ItemKind, item_ids: Iterable[int]) -> Sql:
    """A query of rows (shown_on, item_kind, item_id), each once: the items, and what their kind gathers.

    As far as the person may read on the way there, also from the recycle bin; None: whoever asks. The items themselves
    are theirs to read.
    """
    roots = one_of("root.id", item_ids)
    ways: list[tuple[str, ...]] = [(), *kind.gathers]
    return joined(" UNION ", [_at_the_end(access, kind, way, roots) for way in ways])


def _at_the_end(access: Access | None, kind: ItemKind, way: tuple[str, ...], roots: Sql) -> Sql:
    at, alias, steps = kind, "root", Sql("")
    for number, name in enumerate(way):
        relation = relations(at)[name]
        at, before, alias = target(relation), alias, f"step{number}"
        seen = at.visible_to(access, alias) if access else TRUE
        steps += beside(at.table, alias, all_of([Sql(relation.joins.format(r=alias, t=before)), seen]))
    columns = f"root.id AS shown_on, '{at.code}' AS item_kind, {alias}.id AS item_id"
    return f"SELECT {columns} FROM {kind.table} AS root" + steps + " WHERE " + roots


def gathered_kinds(kind: ItemKind) -> set[str]:
    """The codes of the kinds of items that a kind's timeline gathers."""
    found = set()
    for way in kind.gathers:
        at = kind
        for name in way:
            at = target(relations(at)[name])
        found.add(at.code)
    return found


def leads_elsewhere(event: LoggedEvent, kind: ItemKind) -> bool:
    """Whether an item of this kind refers to other items since the event: with it whole histories come and go."""
    return any(code in kind.known and kind.known[code].type in ITEM_KINDS for code in event.changes)
