"""Whose entries stand on an item's timeline: its own, what it carries on, and if asked for what belongs to it (R35)."""

from __future__ import annotations

from collections.abc import Collection

from trato.access.gate import Access
from trato.db.sql import TRUE, Sql, all_of, beside, joined, one_of
from trato.items.kinds import ItemKind
from trato.items.merged import merged_into
from trato.items.relations import relations, target


def ways(kind: ItemKind, *, related: bool) -> tuple[tuple[str, ...], ...]:
    """The ways through its relations to other items whose entries stand on a timeline, too."""
    return (*((name,) for name in kind.continues), *(kind.gathers if related else ()))


def family(access: Access | None, kind: ItemKind, item_ids: Collection[int], *, related: bool) -> Sql:
    """A query of rows (shown_on, item_kind, item_id), each once: the items, what went into them, and what lies at
    the end of their ways.

    As far as the person may read on the way there, also from the recycle bin; None: whoever asks. The items themselves
    are theirs to read.
    """
    roots = one_of("root.id", item_ids)
    ends = [_at_the_end(access, kind, way, roots) for way in ((), *ways(kind, related=related))]
    return joined(" UNION ", [*ends, *([merged_into(kind.code, item_ids)] if kind.matched_by else [])])


def _at_the_end(access: Access | None, kind: ItemKind, way: tuple[str, ...], roots: Sql) -> Sql:
    at, alias, steps = kind, "root", Sql("")
    for number, name in enumerate(way):
        relation = relations(at)[name]
        at, before, alias = target(relation), alias, f"step{number}"
        seen = at.visible_to(access, alias) if access and not relation.inherited else TRUE
        steps += beside(at.table, alias, all_of([Sql(relation.joins.format(r=alias, t=before)), seen]))
    columns = f"root.id AS shown_on, '{at.code}' AS item_kind, {alias}.id AS item_id"
    return f"SELECT {columns} FROM {kind.table} AS root" + steps + " WHERE " + roots


def gathered_kinds(kind: ItemKind, *, related: bool) -> set[str]:
    """The codes of the kinds of other items whose entries stand on a kind's timeline."""
    found = set()
    for way in ways(kind, related=related):
        at = kind
        for name in way:
            at = target(relations(at)[name])
        found.add(at.code)
    return found
