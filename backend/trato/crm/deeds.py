"""What is done to many items at once, to each by itself: what one refuses doesn't keep the others (R33, R67)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypedDict

from trato.access.gate import Access
from trato.access.levels import Right
from trato.crm.ways import ways_of
from trato.errors import TratoError, invalid, stale
from trato.items.fields import CHANNELS, REFERENCES
from trato.items.kinds import ItemKind
from trato.items.logged import from_log
from trato.items.records import Record, linked_ids, lock_readable, refusals
from trato.items.references import check_references
from trato.items.values import Values, told
from trato.items.writing import delete
from trato.live.operations import Operation

AT_ONCE = 200
"""So many items in one transaction; others have the database between two of them."""


class Verb(StrEnum):
    """What is done."""

    UPDATE = "update"
    DELETE = "delete"
    RELINK = "relink"


@dataclass(frozen=True, slots=True)
class Deed:
    """What is done to each item: fields are set, it is deleted, or a list of it (`code`) gains and loses some."""

    verb: Verb
    values: Values = field(default_factory=dict)
    code: str = ""
    added: tuple[int, ...] = ()
    removed: tuple[int, ...] = ()

    def kept(self, kind: ItemKind) -> dict[str, Any]:
        """As JSON, for a job."""
        values = {code: told(kind.known[code], value) for code, value in self.values.items()}
        lists = {"code": self.code, "added": self.added, "removed": self.removed}
        return {"verb": self.verb.value, "values": values, **lists}

    @classmethod
    def from_job(cls, kind: ItemKind, kept: Mapping[str, Any]) -> Deed:
        """What `kept` kept."""
        values = {}
        for code, value in kept["values"].items():
            entry = kind.known[code]  # writing refuses one that was removed meanwhile
            values[code] = value if entry.type in REFERENCES else from_log(entry, value)
        return cls(Verb(kept["verb"]), values, kept["code"], tuple(kept["added"]), tuple(kept["removed"]))


class Outcome(TypedDict):
    """What became of an item: it was done, unless a code of ErrorCode, a message and a path say why not."""

    id: int
    code: str | None
    message: str
    path: str | None


Edit = tuple[Values, int | None]
"""What is written into one item, and the version that it was read in, if that matters."""


async def check_deed(kind: ItemKind, access: Access, deed: Deed) -> None:
    """VALIDATION for what no item could take: nothing to be written, linked or unlinked, a reference that can't be
    chosen, channels, which are each item's own.
    """
    if deed.verb is Verb.UPDATE and not deed.values:
        raise invalid("input", "REQUIRED", "Say what is to be changed.")
    if deed.verb is Verb.RELINK and not (deed.added or deed.removed):
        raise invalid("addIds", "REQUIRED", "Say what they are to get, or to lose.")
    for code in deed.values:
        if kind.known[code].type in CHANNELS:
            entry = kind.known[code]
            raise invalid(f"input.{entry.input_name}", "READ_ONLY", f"{entry.label} can't be the same for many.")
    added = {deed.code: list(deed.added)} if deed.added else {}
    await check_references(kind, access, [{**deed.values, **added}])


async def perform(kind: ItemKind, op: Operation, access: Access, ids: Sequence[int], deed: Deed) -> list[Outcome]:
    """Do it to these items inside an open operation; what became of each, in their order."""
    found = await lock_readable(kind, access, ids)
    match deed.verb:
        case Verb.DELETE:
            return await _delete(kind, op, access, ids, found)
        case Verb.UPDATE:
            return await _write(kind, op, access, found, dict.fromkeys(ids, (deed.values, None)))
        case Verb.RELINK:
            link = kind.by_code[deed.code].link
            assert link is not None
            present = await linked_ids(link, found)
            edits = {item_id: ({deed.code: _relinked(deed, present.get(item_id, []))}, None) for item_id in ids}
            return await _write(kind, op, access, found, edits)


async def edit(kind: ItemKind, op: Operation, access: Access, edits: Mapping[int, Edit]) -> list[Outcome]:
    """Write into each item what is meant for it, inside an open operation; what became of each, in their order."""
    return await _write(kind, op, access, await lock_readable(kind, access, list(edits)), edits)


def _relinked(deed: Deed, present: Sequence[int]) -> list[int]:
    return list(dict.fromkeys([*(one for one in present if one not in deed.removed), *deed.added]))


async def _delete(
    kind: ItemKind, op: Operation, access: Access, ids: Sequence[int], found: Mapping[int, Record]
) -> list[Outcome]:
    refused = refusals(kind, found, ids, Right.DELETE)
    if allowed := [item_id for item_id in ids if item_id not in refused]:
        await delete(kind, op, access, allowed)
    return [outcome(item_id, refused.get(item_id)) for item_id in ids]


async def _write(
    kind: ItemKind, op: Operation, access: Access, found: Mapping[int, Record], edits: Mapping[int, Edit]
) -> list[Outcome]:
    """Write into locked items; `found` are those that may be read."""
    revise = ways_of(kind).revise
    refused = refusals(kind, found, edits)
    for item_id, (values, version) in edits.items():
        if item_id in refused:
            continue
        try:
            if version is not None and found[item_id]["version"] != version:
                raise stale()
            await revise(op, access, found[item_id], dict(values))
        except TratoError as error:  # whatever refuses does so before it writes
            refused[item_id] = error
    return [outcome(item_id, refused.get(item_id)) for item_id in edits]


def outcome(item_id: int, refusal: TratoError | None) -> Outcome:
    """What became of an item."""
    if refusal is None:
        return Outcome(id=item_id, code=None, message="", path=None)
    path = refusal.fields[0].path if refusal.fields else None
    return Outcome(id=item_id, code=refusal.code.value, message=refusal.message, path=path)
