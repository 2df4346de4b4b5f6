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
    own = Sql(f"SELECT root.id, ?, root.id FROM {kind.table} AS root WHERE ", (kind.code,)) + roots
    return joined(" UNION ", [_named(own), *(_gathered(access, kind, path, roots) for path in kind.gathers)])


def _named(rows: Sql) -> Sql:
    """The first of a union names the columns."""
    return "SELECT NULL AS shown_on, NULL AS item_kind, NULL AS item_id WHERE 1=0 UNION " + rows


def _gathered(access: Access | None, kind: ItemKind, path: tuple[str, ...], roots: Sql) -> Sql:
    at, alias, steps = kind, "root", Sql("")
    for number, name in enumerate(path):
        relation = relations(at)[name]
        at, before, alias = target(relation), alias, f"step{number}"
        seen = at.visible_to(access, alias) if access else TRUE
        steps += beside(at.table, alias, all_of([Sql(relation.joins.format(r=alias, t=before)), seen]))
    rows = Sql(f"SELECT root.id, ?, {alias}.id FROM {kind.table} AS root", (at.code,))
    return rows + steps + " WHERE " + roots


def gathered_kinds(kind: ItemKind) -> set[str]:
    """The codes of the kinds of items that a kind's timeline gathers."""
    found = set()
    for path in kind.gathers:
        at = kind
        for name in path:
            at = target(relations(at)[name])
        found.add(at.code)
    return found


def leads_elsewhere(event: LoggedEvent, kind: ItemKind) -> bool:
    """Whether an item of this kind refers to other items since the event: with it whole histories come and go."""
    return any(code in kind.known and kind.known[code].type in ITEM_KINDS for code in event.changes)
