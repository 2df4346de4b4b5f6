"""The item kinds there are. Whatever holds for all of them goes through this list."""

from __future__ import annotations

from trato.access.gate import PRESENT_KINDS
from trato.access.levels import STAGED
from trato.companies.kind import COMPANY
from trato.contacts.kind import CONTACT
from trato.deals.kind import DEAL
from trato.errors import invalid
from trato.items.kinds import ItemKind

ITEM_KINDS: tuple[ItemKind, ...] = (COMPANY, CONTACT, DEAL)
assert {kind.code for kind in ITEM_KINDS} == set(PRESENT_KINDS)

KIND_BY_CODE = {kind.code: kind for kind in ITEM_KINDS}
KIND_BY_NODE = {kind.node: kind for kind in ITEM_KINDS}


def item_kind(code: str, path: str = "kind") -> ItemKind:
    """The kind with this code. VALIDATION at `path` for activities: they come with their items."""
    found = KIND_BY_CODE.get(code)
    if found is None:
        raise invalid(path, "UNKNOWN", f"Only {', '.join(kind.plural.lower() for kind in ITEM_KINDS)}.")
    return found


def staged_kind(code: str) -> ItemKind:
    """The kind, if its items are in progress or closed. VALIDATION for another."""
    if code not in STAGED or code not in KIND_BY_CODE:
        raise invalid("kind", "NO_STAGES", "Only items with stages are in progress.")
    return KIND_BY_CODE[code]
