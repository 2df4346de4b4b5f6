"""Records of any kind in the graph: which one an id means, and the node that shows it."""

from __future__ import annotations

from collections.abc import Sequence

from trato.crm.item import CrmItem
from trato.crm.kinds import ITEM_KINDS
from trato.errors import invalid
from trato.graph.kit.described import NODE_TYPES
from trato.graph.kit.ids import split_id
from trato.graph.kit.nodes import Node
from trato.items.kinds import ItemKind
from trato.items.records import Record


def decode_item_id(value: str, path: str, kinds: Sequence[ItemKind] = ITEM_KINDS) -> tuple[ItemKind, int]:
    """The kind and number of an item's id. VALIDATION at `path` for what is no id, or one of none of these kinds."""
    node, number = split_id(value, path)
    kind = next((kind for kind in kinds if kind.node == node), None)
    if kind is None:
        raise invalid(path, "WRONG_ID_TYPE", f"This is the id of a {node}.")
    return kind, number


def item_node(kind: ItemKind, record: Record) -> CrmItem:
    """An item as the graph shows it."""
    shown: CrmItem = NODE_TYPES[kind.code].of(record)
    return shown


def record_node(kind: ItemKind, record: Record) -> Node:
    """An item or an activity as the graph shows it."""
    shown: Node = NODE_TYPES[kind.code].of(record)
    return shown
