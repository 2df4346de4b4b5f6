"""Whether the customer of a card is one from before (R24, R44), and what happens to other items that decides it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from trato.db.sql import Sql, all_of, any_of, fetch, one_of
from trato.items.kinds import ItemKind
from trato.items.relations import leads_elsewhere
from trato.live.log import LoggedEvent
from trato.live.past import ABSORBED, MERGED, UNMERGED


class CardRepeat(StrEnum):
    """What a card says of it."""

    REPEAT = "REPEAT"
    INQUIRY = "INQUIRY"


_FIELDS = {"is_repeat": CardRepeat.REPEAT, "is_repeat_inquiry": CardRepeat.INQUIRY}
_DECIDING = ("closed", "reopened", "deleted", "restored", MERGED, ABSORBED, UNMERGED)


def repeat_column(kind: ItemKind, alias: str) -> str:
    """It as a column `repeat` of a SELECT list."""
    said = [(kind.by_code[code], value) for code, value in _FIELDS.items() if code in kind.by_code]
    cases = "".join(f" WHEN {entry.sql(alias)} THEN '{value}'" for entry, value in said)
    return f"CASE{cases} END AS repeat, " if cases else "NULL AS repeat, "


def decides(kind: ItemKind, event: LoggedEvent) -> bool:
    """Whether what an event did to its item may have made repeat ones of others of the kind, or none again.

    Who may read the item is not asked, as it is not asked where the cards are read.
    """
    if _joins(kind) is None or event.item_kind != kind.code:
        return False
    return event.kind.removeprefix(f"{kind.code}.") in _DECIDING or leads_elsewhere(event)


async def decided(kind: ItemKind, events: Iterable[LoggedEvent], among: Sql) -> Mapping[int, Mapping[int, int]]:
    """The stages of the cards that are as events have decided, by their ids, and those by the events' items.

    `among` is the condition on the rows `item` that could be cards. One statement, none where nothing is decided.
    """
    events = [event for event in events if decides(kind, event)]
    if not events:
        return {}
    joins = _joins(kind)
    assert joins is not None
    left = {(event.before or {}).get("company") for event in events} - {None}
    same = [Sql(joins.format(r="past", t="item"))]
    if left:
        same.append(one_of("item.company_id", left))
    rows = await fetch(
        f"SELECT past.id AS past_id, item.id, item.stage_id FROM {kind.table} AS past JOIN {kind.table} AS item"
        " ON item.id <> past.id AND item.created_at >= past.created_at WHERE "
        + all_of([one_of("past.id", {event.item_id for event in events}), any_of(same), among])
    )
    cards: dict[int, dict[int, int]] = {}
    for row in rows:
        cards.setdefault(row["past_id"], {})[row["id"]] = row["stage_id"]
    return cards


def _joins(kind: ItemKind) -> str | None:
    """Which other items of the kind decide it, as a condition on the rows {r} and {t}; None where none do."""
    entry = kind.by_code.get("is_repeat")
    return entry.looks_at[1] if entry is not None and entry.looks_at else None
