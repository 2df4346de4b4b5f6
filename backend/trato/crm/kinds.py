"""The item kinds there are. Whatever holds for all of them goes through this list."""

from __future__ import annotations

from trato.companies.kind import COMPANY
from trato.contacts.kind import CONTACT
from trato.deals.kind import DEAL
from trato.errors import invalid
from trato.items.kinds import ItemKind
from trato.leads.kind import LEAD

ITEM_KINDS: tuple[ItemKind, ...] = (COMPANY, CONTACT, LEAD, DEAL)

KIND_BY_CODE = {kind.code: kind for kind in ITEM_KINDS}
KIND_BY_NODE = {kind.node: kind for kind in ITEM_KINDS}


def item_kind(code: str, path: str = "kind") -> ItemKind:
    """The kind with this code. VALIDATION at `path` for activities: they come with their items."""
    found = KIND_BY_CODE.get(code)
    if found is None:
        raise invalid(path, "UNKNOWN", f"Only {', '.join(kind.plural.lower() for kind in ITEM_KINDS)}.")
    return found
