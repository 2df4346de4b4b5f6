"""Who wrote, and what of theirs is open: found by their channels, whoever may read it (R87)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trato.crm.kinds import ITEM_KINDS, KIND_BY_CODE
from trato.db.fields import decode_bool
from trato.db.sql import Sql, all_of, any_of, fetch, joined, one_of
from trato.intake.messages import Sender
from trato.items.fields import CHANNELS, Field, FieldType
from trato.items.kinds import ItemKind
from trato.leads.conversion.results import results_of
from trato.leads.kind import LEAD
from trato.live.log import Subject
from trato.staged.kinds import DEALS, LEADS

CLIENTS = {FieldType.CONTACT: "contact", FieldType.COMPANY: "company"}
"""The kinds that are clients, a person before a firm, by the type of the fields that refer to them."""
_OPEN = "item.closed_at IS NULL"


@dataclass(frozen=True, slots=True)
class Found:
    """An item, and who looks after it."""

    item: Subject
    title: str
    responsible: int
    responsible_is_active: bool


async def bearers(sender: Sender) -> list[Subject]:
    """All items that are reached by one of the sender's channels, or were made of what they wrote before."""
    parts = []
    if sender.channels:
        same = [Sql("(kind = ? AND normalized = ?)", (one.kind.value, one.normalized)) for one in sender.channels]
        parts.append("SELECT item_kind, item_id FROM item_channel WHERE " + any_of(same))
    if sender.sender_id:
        known = (sender.system, sender.sender_id)
        parts.append(Sql("SELECT item_kind, item_id FROM origin_ref WHERE system = ? AND external_id = ?", known))
    rows = await fetch(joined(" UNION ", parts)) if parts else []
    return [Subject(row["item_kind"], row["item_id"]) for row in rows if row["item_kind"] in KIND_BY_CODE]


async def heirs(items: Sequence[Subject]) -> list[Subject]:
    """What the leads among these have become, and whose they are: who wrote one may be known by nothing else."""
    leads = [one.id for one in items if one.kind == LEAD.code]
    if not leads:
        return []
    became = [one.item for results in (await results_of(leads)).values() for one in results]
    owned = [
        Sql(f"SELECT '{CLIENTS[entry.type]}' AS kind, {entry.column} AS id FROM {LEAD.table} AS item")
        + f" WHERE deleted_at IS NULL AND {entry.column} IS NOT NULL AND "
        + one_of("item.id", leads)
        for entry in references(LEAD)
    ]
    owners = [Subject(row["kind"], row["id"]) for row in await fetch(joined(" UNION ", owned))]
    return list(dict.fromkeys([*became, *owners]))


async def client_among(items: Sequence[Subject]) -> Found | None:
    """The client of these: the first contact, else the first company."""
    for code in CLIENTS.values():
        ids = [one.id for one in items if one.kind == code]
        found = await _first(KIND_BY_CODE[code], one_of("item.id", ids), "item.id") if ids else None
        if found is not None:
            return found
    return None


async def open_item_of(items: Sequence[Subject]) -> Found | None:
    """The open lead or deal of these, or that belongs to one of them: the newest deal, else the newest lead."""
    for staged in (DEALS, LEADS):
        ties = _ties(staged.kind, items)
        found = await _first(staged.kind, all_of([Sql(_OPEN), any_of(ties)]), "item.id DESC") if ties else None
        if found is not None:
            return found
    return None


def reached(kind: ItemKind) -> bool:
    """Whether items of a kind have channels of their own."""
    return any(entry.type in CHANNELS for entry in kind.standard)


def references(kind: ItemKind) -> list[Field]:
    """The fields of a kind that say which client it belongs to."""
    return [entry for entry in kind.standard if entry.type in CLIENTS and entry.editable]


def _ties(kind: ItemKind, items: Sequence[Subject]) -> list[Sql]:
    """Conditions that an item is one of these, or belongs to one."""
    own = [one.id for one in items if one.kind == kind.code]
    ties = [one_of("item.id", own)] if own else []
    for entry in references(kind):
        ids = [one.id for one in items if one.kind == CLIENTS[entry.type]]
        if ids and entry.link is not None:
            linked = f"item.id IN (SELECT {entry.link.item} FROM {entry.link.table} WHERE "
            ties.append(linked + one_of(entry.link.value, ids) + ")")
        elif ids:
            ties.append(one_of(f"item.{entry.column}", ids))
    return ties


async def _first(kind: ItemKind, where: Sql, order: str) -> Found | None:
    rows = await fetch(
        "SELECT item.id, item.title, item.responsible_id, holder.is_active"
        f' FROM {kind.table} AS item JOIN "user" AS holder ON holder.id = item.responsible_id'
        " WHERE item.deleted_at IS NULL AND " + where + f" ORDER BY {order} LIMIT 1"
    )
    return next(
        (
            Found(Subject(kind.code, row["id"]), row["title"], row["responsible_id"], decode_bool(row["is_active"]))
            for row in rows
        ),
        None,
    )


assert all(code in {kind.code for kind in ITEM_KINDS} for code in CLIENTS.values())
