"""An item's timeline: the events of the log that stand on it, as far as one person may read them (R56, R58).

An event stands on the timeline of its own item and of those it concerns. What happened to another item is shown only
to whoever may read that one too (even from the recycle bin); names of records they may not read are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from trato.access.gate import Access
from trato.activities.kind import ACTIVITY
from trato.crm.kinds import ITEM_KINDS, KIND_BY_CODE
from trato.db.sql import TRUE, Row, Sql, all_of, any_of, fetch, one_of
from trato.items.kinds import ItemKind
from trato.items.references import ITEM_KINDS as GUARDED
from trato.live.log import LoggedEvent, logged, position_column
from trato.timeline.queries import CommentRecord, comments_by_ids

DESCRIBED = {**KIND_BY_CODE, ACTIVITY.code: ACTIVITY}
UNNAMED = {"id": None, "name": None}
INTERNAL = {"items", "comment", "requisites", "was"}
"""Parameters for the house alone: bindings, comments (told on their own), sets of details, and where a deal stood."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One event for one reader. `changes` and `params` are what they may know of the event's own."""

    event: LoggedEvent
    changes: dict[str, list[Any]]
    params: dict[str, Any]
    comment: CommentRecord | None = None


@dataclass(slots=True)
class EntryPage:
    """Entries of one item, newest first. `total` counts all that match; None when not asked for."""

    entries: list[Entry] = field(default_factory=list)
    has_next: bool = False
    total: int | None = None


async def timelines(
    access: Access,
    kind: ItemKind,
    item_ids: Sequence[int],
    *,
    kinds: Sequence[str] | None,
    first: int,
    before: int | None,
    total: bool,
) -> dict[int, EntryPage]:
    """A page of each readable item's timeline, of events older than `before`. A fixed number of statements for all."""
    wanted = all_of([_standing_on(access, kind, item_ids), TRUE if kinds is None else one_of("event.kind", kinds)])
    older = TRUE if before is None else Sql("subject.event_id < ?", (before,))
    rows = await fetch(
        "SELECT event.*, "
        + f"event.{position_column()} AS place, standing.shown_on, standing.depth FROM (SELECT subject.event_id,"
        + " subject.item_id AS shown_on, row_number() OVER"
        + " (PARTITION BY subject.item_id ORDER BY subject.event_id DESC) AS depth"
        + _SOURCE
        + all_of([wanted, older])
        + f") AS standing JOIN event ON event.id = standing.event_id WHERE standing.depth <= {first + 1}"
        + " ORDER BY standing.shown_on, event.id DESC"
    )
    pages = {item_id: EntryPage() for item_id in item_ids}
    shown = [row for row in rows if row["depth"] <= first]
    for row, entry in zip(shown, await _entries(access, shown), strict=True):
        pages[row["shown_on"]].entries.append(entry)
    for row in rows:
        pages[row["shown_on"]].has_next |= row["depth"] > first
    if total:
        counted = await fetch(
            "SELECT subject.item_id, COUNT(*) AS total" + _SOURCE + wanted + " GROUP BY subject.item_id"
        )
        totals = {row["item_id"]: row["total"] for row in counted}
        for item_id, page in pages.items():
            page.total = totals.get(item_id, 0)
    return pages


async def entries_among(
    access: Access, kind: ItemKind, item_id: int, events: Sequence[LoggedEvent]
) -> dict[int, Entry]:
    """Those of these events that stand on a readable item's timeline, by event id."""
    wanted = all_of([_standing_on(access, kind, [item_id]), one_of("subject.event_id", [event.id for event in events])])
    rows = await fetch(f"SELECT event.*, event.{position_column()} AS place" + _SOURCE + wanted)
    return {entry.event.id: entry for entry in await _entries(access, rows)}


_SOURCE = " FROM event_subject AS subject JOIN event ON event.id = subject.event_id WHERE "


def _standing_on(access: Access, kind: ItemKind, item_ids: Iterable[int]) -> Sql:
    standing = all_of([Sql("subject.item_kind = ?", (kind.code,)), one_of("subject.item_id", item_ids)])
    if access.sees_all:
        return standing
    own = Sql("event.item_kind = subject.item_kind AND event.item_id = subject.item_id")
    others = [
        Sql(
            f"event.item_kind = ? AND EXISTS (SELECT 1 FROM {other.table} AS other WHERE other.id = event.item_id AND ",
            (other.code,),
        )
        + other.visible_to(access, "other")
        + ")"
        for other in ITEM_KINDS
    ]
    # Whoever reads an item reads what is planned with it (R47).
    return all_of([standing, any_of([own, Sql("event.item_kind = ?", (ACTIVITY.code,)), *others])])


async def _entries(access: Access, rows: Sequence[Row]) -> list[Entry]:
    events = [logged(row) for row in rows]
    ids = {event.params["comment"] for event in events if "comment" in event.params}
    comments = await comments_by_ids(ids) if ids else {}
    hidden = await _hidden(access, events)
    return [_entry(event, comments.get(event.params.get("comment", 0)), hidden) for event in events]


def _entry(event: LoggedEvent, comment: CommentRecord | None, hidden: Mapping[str, set[int]]) -> Entry:
    params = {key: value for key, value in event.params.items() if key not in INTERNAL}
    if comment is not None and comment.is_deleted:
        return Entry(event, {}, params, comment)  # the words of a deleted comment are for the log alone
    changes = {
        code: [_masked(_guarded_kind(event, code), value, hidden) for value in pair]
        for code, pair in event.changes.items()
    }
    return Entry(event, changes, params, comment)


def _guarded_kind(event: LoggedEvent, code: str) -> str | None:
    """The item kind that a changed field refers to, when its names are not for everyone."""
    kind = DESCRIBED.get(event.item_kind)
    entry = kind.known.get(code) if kind else None
    return GUARDED.get(entry.type) if entry else None


def _references(kind_code: str | None, value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """The named records in an old or new value: of a reference field, or such as tell their kind themselves."""
    for part in value if isinstance(value, list) else [value]:
        if isinstance(part, dict) and "id" in part and (code := part.get("kind", kind_code)):
            yield code, part


def _masked(kind_code: str | None, value: Any, hidden: Mapping[str, set[int]]) -> Any:
    if isinstance(value, list):
        return [_masked(kind_code, part, hidden) for part in value]
    unreadable = any(part["id"] in hidden.get(code, ()) for code, part in _references(kind_code, value))
    return UNNAMED if unreadable else value


async def _hidden(access: Access, events: Sequence[LoggedEvent]) -> dict[str, set[int]]:
    """The records named in the changes that the person may not read, by kind; one statement a kind."""
    if access.sees_all:
        return {}
    named: dict[str, set[int]] = {}
    for event in events:
        for code, pair in event.changes.items():
            for value in pair:
                for kind_code, part in _references(_guarded_kind(event, code), value):
                    named.setdefault(kind_code, set()).add(part["id"])
    hidden = {}
    for kind_code, ids in named.items():
        kind = KIND_BY_CODE[kind_code]
        seen = all_of([one_of("named.id", ids), kind.visible_to(access, "named")])
        rows = await fetch(f"SELECT named.id FROM {kind.table} AS named WHERE " + seen)
        hidden[kind_code] = ids - {row["id"] for row in rows}
    return hidden
