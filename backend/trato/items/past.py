"""What stood in an item before it was changed, as the log has kept it, so that it can be written again."""

from __future__ import annotations

from typing import Any

from trato.access.gate import Access
from trato.items.kinds import ItemKind
from trato.items.logged import from_log
from trato.items.records import linked_ids
from trato.items.references import choosable


async def old_value(kind: ItemKind, access: Access, item_id: int, code: str, old: Any) -> Any:
    """What stood there. Of a list, without what the person doesn't see and stands there still: `change` keeps that."""
    entry = kind.known[code]
    value = from_log(entry, old)
    if entry.link is None or not value:
        return value
    seen = await choosable(entry.type, access, value)
    present = (await linked_ids(entry.link, [item_id]))[item_id]
    return [one for one in value if one in seen or one not in present]
