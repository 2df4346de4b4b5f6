"""The item kinds there are."""

from __future__ import annotations

from trato.companies.kind import COMPANY
from trato.contacts.kind import CONTACT
from trato.deals.kind import DEAL
from trato.items.kinds import ItemKind

ITEM_KINDS: tuple[ItemKind, ...] = (COMPANY, CONTACT, DEAL)

KIND_BY_CODE = {kind.code: kind for kind in ITEM_KINDS}
KIND_BY_NODE = {kind.node: kind for kind in ITEM_KINDS}
