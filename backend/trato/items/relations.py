"""Where items lead to: what their reference fields name, and what their kind describes besides (R66)."""

from __future__ import annotations

from trato.errors import invalid
from trato.items.fields import Field
from trato.items.kinds import DESCRIBED, ItemKind, Listable, Relation
from trato.items.references import ITEM_KINDS


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


def _of_field(entry: Field) -> Relation:
    if entry.link is None:
        joins = f"{{r}}.id = {entry.sql('{t}')}"
    else:
        link = entry.link
        joins = f"{{r}}.id IN (SELECT tie.{link.value} FROM {link.table} AS tie WHERE tie.{link.item} = {{t}}.id)"
    return Relation(entry.code, entry.label, ITEM_KINDS[entry.type], joins, multiple=entry.multiple)
