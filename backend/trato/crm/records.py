"""Items of any kind and activities, as the log calls them: by the code of their kind and their number."""

from __future__ import annotations

from collections.abc import Iterable

from trato.access.gate import Access
from trato.items.kinds import DESCRIBED
from trato.items.records import Record, held_records, records_by_ids
from trato.live.log import Subject


async def readable_items(access: Access, items: Iterable[Subject], *, hold: bool = False) -> dict[Subject, Record]:
    """The readable ones of these items, one statement a kind. With `hold` they stay until the transaction ends."""
    wanted: dict[str, list[int]] = {}
    for item in items:
        wanted.setdefault(item.kind, []).append(item.id)
    found: dict[Subject, Record] = {}
    for code, ids in wanted.items():
        records = await (held_records if hold else records_by_ids)(DESCRIBED[code], access, ids)
        found |= {Subject(code, item_id): record for item_id, record in records.items()}
    return found
