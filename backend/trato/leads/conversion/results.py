"""What leads have become: the table between leads and items, and nothing else (R29)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from trato.companies.kind import COMPANY
from trato.contacts.kind import CONTACT
from trato.db.fields import decode_bool, encode_bool
from trato.db.sql import Sql, all_of, execute, fetch, insert, joined, one_of
from trato.deals.kind import DEAL
from trato.items.kinds import ItemKind
from trato.live.log import Subject

TARGETS: tuple[ItemKind, ...] = (COMPANY, CONTACT, DEAL)
"""What a lead may become, in the order in which it is made: each refers to those before it."""
BY_CODE = {kind.code: kind for kind in TARGETS}


@dataclass(frozen=True, slots=True)
class Result:
    """An item that a lead was completed with, as it was called then; `is_new`: made of it."""

    item: Subject
    title: str
    is_new: bool

    def told(self) -> dict[str, Any]:
        """As JSON for the log."""
        return {"kind": self.item.kind, "id": self.item.id, "name": self.title, "new": self.is_new}

    @classmethod
    def from_log(cls, told: Mapping[str, Any]) -> Result:
        """What `told` made, turned back."""
        return cls(Subject(told["kind"], told["id"]), told["name"], told["new"])


async def add_results(lead_id: int, results: Iterable[Result]) -> None:
    """Tie a lead to what it was completed with."""
    rows = [(lead_id, one.item.kind, one.item.id, encode_bool(one.is_new)) for one in results]
    await insert("lead_result", ("lead_id", "item_kind", "item_id", "is_new"), rows)


async def remove_results(lead_id: int, results: Iterable[Result]) -> None:
    """Untie them."""
    for kind, ids in _by_kind(one.item for one in results).items():
        ties = all_of([Sql("lead_id = ? AND item_kind = ?", (lead_id, kind)), one_of("item_id", ids)])
        await execute("DELETE FROM lead_result WHERE " + ties)


async def results_of(lead_ids: Sequence[int]) -> dict[int, list[Result]]:
    """What each lead has become and still is, whoever may read it: nothing in the recycle bin. One statement."""
    found: dict[int, list[Result]] = {lead_id: [] for lead_id in lead_ids}
    each = [
        Sql("SELECT tie.id, tie.lead_id, tie.item_kind, tie.item_id, tie.is_new, item.title FROM lead_result AS tie")
        + f" JOIN {kind.table} AS item ON item.id = tie.item_id AND tie.item_kind = '{kind.code}'"
        + " WHERE item.deleted_at IS NULL AND "
        + one_of("tie.lead_id", lead_ids)
        for kind in TARGETS
    ]
    for row in await fetch("SELECT * FROM (" + joined(" UNION ALL ", each) + ") AS result ORDER BY result.id"):
        item = Subject(row["item_kind"], row["item_id"])
        found[row["lead_id"]].append(Result(item, row["title"], decode_bool(row["is_new"])))
    return found


async def sources_of(kind: ItemKind, ids: Sequence[int]) -> dict[int, int]:
    """The lead that each of these items was made of; those that were not are absent. One statement."""
    made = all_of([Sql("item_kind = ? AND is_new = ?", (kind.code, encode_bool(True))), one_of("item_id", ids)])
    return {
        row["item_id"]: row["lead_id"] for row in await fetch("SELECT item_id, lead_id FROM lead_result WHERE " + made)
    }


def _by_kind(items: Iterable[Subject]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for item in items:
        found.setdefault(item.kind, []).append(item.id)
    return found
