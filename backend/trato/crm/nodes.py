"""Records of any kind in the graph: which one an id means, and the node that shows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from trato.companies.kind import COMPANY
from trato.contacts.kind import CONTACT
from trato.crm.item import CrmItem
from trato.crm.kinds import ITEM_KINDS
from trato.deals.kind import DEAL
from trato.errors import invalid
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
    return _shapes()[kind.code](record)


def record_node(kind: ItemKind, record: Record) -> Node:
    """An item or an activity as the graph shows it."""
    from trato.activities.graph import Activity
    from trato.activities.kind import ACTIVITY

    return Activity.of(record) if kind is ACTIVITY else item_node(kind, record)


def _shapes() -> Mapping[str, Callable[[Record], CrmItem]]:
    # The nouns' graph types show each other through this module, so it can only meet them once all are there.
    from trato.companies.graph import Company
    from trato.contacts.graph import Contact
    from trato.deals.graph import Deal

    return {COMPANY.code: Company.of, CONTACT.code: Contact.of, DEAL.code: Deal.of}
