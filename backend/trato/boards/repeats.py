"""Whether the customer of a card is one from before (R24, R44), and what happens to other items that decides it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from trato.db.sql import Sql, all_of, any_of, fetch, one_of
from trato.items.kinds import DESCRIBED, ItemKind
from trato.items.relations import leads_elsewhere
from trato.live.log import LoggedEvent, Subject
from trato.live.past import ABSORBED, MERGED, UNMERGED


class CardRepeat(StrEnum):
    """What a card says of it."""

    REPEAT = "REPEAT"
    INQUIRY = "INQUIRY"


_FIELDS = {"is_repeat": CardRepeat.REPEAT, "is_repeat_inquiry": CardRepeat.INQUIRY}
_DECIDING = ("closed", "reopened", "deleted", "restored", MERGED, ABSORBED, UNMERGED)
_OF_CUSTOMERS = ("deleted", "restored", ABSORBED, UNMERGED)


def repeat_column(kind: ItemKind, alias: str) -> str:
    """It as a column `repeat` of a SELECT list."""
    said = [(kind.by_code[code], value) for code, value in _FIELDS.items() if code in kind.by_code]
    cases = "".join(f" WHEN {entry.sql(alias)} THEN '{value}'" for entry, value in said)
    return f"CASE{cases} END AS repeat, " if cases else "NULL AS repeat, "


def decides(kind: ItemKind, event: LoggedEvent) -> bool:
    """Whether what an event did to its item may have made repeat ones of others of the kind, or none again.

    Who may read the item is not asked, as it is not asked where the cards are read.
    """
    if event.item_kind not in _looks_at(kind):
        return False
    verb = event.kind.removeprefix(f"{event.item_kind}.")
    if event.item_kind != kind.code:
        return verb in _OF_CUSTOMERS
    return verb in _DECIDING or leads_elsewhere(event)


async def decided(kind: ItemKind, events: Iterable[LoggedEvent], among: Sql) -> Mapping[Subject, Mapping[int, int]]:
    """The stages of the cards that are as events have decided, by their ids, and those by the events' items.

    `among` is the condition on the rows `item` that could be cards. One statement for each kind that decides.
    """
    deciding: dict[str, list[LoggedEvent]] = {}
    for event in events:
        if decides(kind, event):
            deciding.setdefault(event.item_kind, []).append(event)
    cards: dict[Subject, dict[int, int]] = {}
    for code, theirs in deciding.items():
        same = [Sql(_looks_at(kind)[code].format(r="past", t="item"))]
        ties = "item.id <> past.id AND item.created_at >= past.created_at" if code == kind.code else "1 = 1"
        left = {(event.before or {}).get("company") for event in theirs} - {None}
        if left and code == kind.code:
            same.append(one_of("item.company_id", left))
        rows = await fetch(
            f"SELECT past.id AS past_id, item.id, item.stage_id FROM {DESCRIBED[code].table} AS past"
            f" JOIN {kind.table} AS item ON {ties} WHERE "
            + all_of([one_of("past.id", {event.item_id for event in theirs}), any_of(same), among])
        )
        for row in rows:
            cards.setdefault(Subject(code, row["past_id"]), {})[row["id"]] = row["stage_id"]
    return cards


def _looks_at(kind: ItemKind) -> Mapping[str, str]:
    """Which other items decide it, by their kinds, each as a condition on the rows {r} and {t}; none where none do."""
    entry = kind.by_code.get("is_repeat")
    return dict(entry.looks_at) if entry is not None else {}
