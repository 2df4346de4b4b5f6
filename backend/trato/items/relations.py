"""Where items lead to: what their reference fields name, and what their kind describes besides (R66)."""

from __future__ import annotations

from collections.abc import Sequence

from trato.db.sql import fetch, one_of
from trato.errors import invalid
from trato.items.fields import Field
from trato.items.kinds import DESCRIBED, ItemKind, Listable, Relation
from trato.items.references import ITEM_KINDS
from trato.live.log import LoggedEvent, Subject

TIES = frozenset({"results"})
"""What events change that ties items to others beside the fields that refer to them (R29)."""


def relations(kind: Listable) -> dict[str, Relation]:
    """What filters may go through, by name."""
    found = {entry.name: _of_field(entry) for entry in kind.fields if entry.type in ITEM_KINDS}
    return found | {relation.code: relation for relation in kind.relations}


def relation_named(kind: Listable, name: str, path: str) -> Relation:
    """The relation a client means; VALIDATION at `path` when there is none."""
    found = relations(kind).get(name)
    if found is None:
        raise invalid(path, "UNKNOWN_RELATION", f"{kind.label}: “{name}” leads nowhere.")
    return found


def target(relation: Relation) -> ItemKind:
    """The kind of what it leads to."""
    return DESCRIBED[relation.kind]


def leads_elsewhere(event: LoggedEvent) -> bool:
    """Whether the item of an event refers to other items since: with it whole histories come and go."""
    fields = DESCRIBED[event.item_kind].known
    return any(code in TIES or (code in fields and fields[code].type in ITEM_KINDS) for code in event.changes)


async def continued(kind: ItemKind, ids: Sequence[int]) -> dict[int, list[Subject]]:
    """What each of these items carries on, whoever may read it. A statement for each relation to such."""
    found: dict[int, list[Subject]] = {item_id: [] for item_id in ids}
    for name in kind.continues:
        relation = relations(kind)[name]
        joins = relation.joins.format(r="carried", t="item")
        rows = await fetch(
            f"SELECT item.id AS item_id, carried.id AS carried_id FROM {kind.table} AS item"
            f" JOIN {target(relation).table} AS carried ON {joins} WHERE "
            + one_of("item.id", ids)
            + " ORDER BY carried.id"
        )
        for row in rows:
            found[row["item_id"]].append(Subject(relation.kind, row["carried_id"]))
    return found


def _of_field(entry: Field) -> Relation:
    if entry.link is None:
        joins = f"{{r}}.id = {entry.sql('{t}')}"
    else:
        link = entry.link
        joins = f"{{r}}.id IN (SELECT tie.{link.value} FROM {link.table} AS tie WHERE tie.{link.item} = {{t}}.id)"
    return Relation(entry.code, entry.label, ITEM_KINDS[entry.type], joins, multiple=entry.multiple)
