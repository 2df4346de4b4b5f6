"""An item's timeline: the events of the log that stand on it, as far as one person may read them (R56, R58).

An event stands on the timeline of its own item and of those it concerns. What happened to another item is shown only
to whoever may read that one too (even from the recycle bin); names of records they may not read are left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from trato.access.gate import Access
from trato.activities.kind import ACTIVITY
from trato.crm.kinds import ITEM_KINDS, KIND_BY_CODE
from trato.db.fields import encode_datetime
from trato.db.sql import TRUE, Row, Sql, all_of, any_of, fetch, fetch_one, one_of
from trato.items.kinds import ItemKind
from trato.items.references import ITEM_KINDS as GUARDED
from trato.live.log import LoggedEvent, logged, position_column
from trato.live.past import ABSORBED, VIEWED
from trato.timeline.family import family, ways
from trato.timeline.queries import CommentRecord, comments_by_ids

HISTORIED = (*ITEM_KINDS, ACTIVITY)
"""The kinds of records that have a timeline, and comments."""
DESCRIBED = {kind.code: kind for kind in HISTORIED}
UNNAMED = {"id": None, "name": None}
INTERNAL = {"items", "comment", "requisites", "was", "entry", "mentioned", "credentialIds"}
"""Parameters for the house alone: bindings, comments (told on their own), sets of details, where a deal stood, which
entry was pinned, the numbers of people mentioned, and which sessions ended."""

MOST_PINS = 20
"""Of one item."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One event for one reader. `changes` and `params` are what they may know of the event's own; `pinned`: it is held
    up on the item whose timeline is read.
    """

    event: LoggedEvent
    changes: dict[str, list[Any]]
    params: dict[str, Any]
    pinned: bool
    comment: CommentRecord | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry stands: what was recorded later than it happened stands where it happened."""

    occurred_at: datetime
    event_id: int


@dataclass(slots=True)
class EntryPage:
    """Entries of one item, the latest first. `total` counts all that match; None when not asked for."""

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
    before: Place | None,
    total: bool,
    related: bool = False,
) -> dict[int, EntryPage]:
    """A page of each readable item's timeline, of what stands behind `before`. A fixed number of statements for all.

    `related`: also with the entries of the items that its kind gathers, as far as the person may read them, each once.
    """
    standing = _standing(access, kind, item_ids, related=related)
    wanted = Sql("event.kind <> ?", (VIEWED,)) if kinds is None else one_of("event.kind", kinds)
    older = TRUE if before is None else _older(before)
    rows = await fetch(
        f"SELECT event.*, event.{position_column()} AS place, listed.shown_on, listed.depth, "
        + _is_pinned(kind, "listed")
        + " FROM (SELECT shown.*, row_number() OVER"
        + f" (PARTITION BY shown.shown_on ORDER BY {_LATEST.format('shown')}) AS depth FROM ("
        + standing.where(all_of([wanted, older]))
        + f") AS shown) AS listed JOIN event ON event.id = listed.event_id WHERE listed.depth <= {first + 1}"
        + f" ORDER BY listed.shown_on, {_LATEST.format('listed')}"
    )
    pages = {item_id: EntryPage() for item_id in item_ids}
    listed = [row for row in rows if row["depth"] <= first]
    for row, entry in zip(listed, await entries_of(access, listed), strict=True):
        pages[row["shown_on"]].entries.append(entry)
    for row in rows:
        pages[row["shown_on"]].has_next |= row["depth"] > first
    if total:
        counted = await fetch(
            "SELECT shown.shown_on, COUNT(*) AS total FROM ("
            + standing.where(wanted)
            + ") AS shown GROUP BY shown.shown_on"
        )
        totals = {row["shown_on"]: row["total"] for row in counted}
        for item_id, page in pages.items():
            page.total = totals.get(item_id, 0)
    return pages


_LATEST = "{0}.occurred_at DESC, {0}.event_id DESC"


def _older(place: Place) -> Sql:
    at = encode_datetime(place.occurred_at)
    same = Sql("event.occurred_at = ? AND event.id < ?", (at, place.event_id))
    return any_of([Sql("event.occurred_at < ?", (at,)), same])


async def entries_among(
    access: Access, kind: ItemKind, item_id: int, event_ids: Sequence[int], *, related: bool = False
) -> dict[int, Entry]:
    """Those of these events that stand on a readable item's timeline, by event id."""
    standing = _standing(access, kind, [item_id], related=related)
    rows = await fetch(
        f"SELECT event.*, event.{position_column()} AS place, "
        + _is_pinned(kind, "shown")
        + " FROM ("
        + standing.where(one_of("subject.event_id", event_ids))
        + ") AS shown JOIN event ON event.id = shown.event_id"
    )
    return {entry.event.id: entry for entry in await entries_of(access, rows)}


def _is_pinned(kind: ItemKind, shown: str) -> Sql:
    pin = "EXISTS (SELECT 1 FROM timeline_pin AS pin WHERE pin.event_id = event.id AND pin.item_kind = ? AND"
    return Sql(f"{pin} pin.item_id = {shown}.shown_on) AS pinned", (kind.code,))


async def pinned_entries(access: Access, kind: ItemKind, item_ids: Sequence[int]) -> dict[int, list[Entry]]:
    """What is held up on readable items, newest first, as far as the person may read it. A fixed number of statements.

    What was related when it was pinned and is no longer, is not shown.
    """
    on_items = all_of([Sql("pin.item_kind = ?", (kind.code,)), one_of("pin.item_id", item_ids)])
    standing = _standing(access, kind, item_ids, related=True)
    rows = await fetch(
        f"SELECT event.*, event.{position_column()} AS place, shown.shown_on, 1 AS pinned FROM ("
        + standing.where("subject.event_id IN (SELECT pin.event_id FROM timeline_pin AS pin WHERE " + on_items + ")")
        + ") AS shown JOIN event ON event.id = shown.event_id JOIN timeline_pin AS pin"
        + Sql(" ON pin.event_id = event.id AND pin.item_id = shown.shown_on AND pin.item_kind = ?", (kind.code,))
        + f" ORDER BY {_LATEST.format('shown')}"
    )
    found: dict[int, list[Entry]] = {item_id: [] for item_id in item_ids}
    for row, entry in zip(rows, await entries_of(access, rows), strict=True):
        found[row["shown_on"]].append(entry)
    return found


async def standing_once(kind: ItemKind, item_id: int, events: Sequence[LoggedEvent], *, related: bool) -> bool:
    """Whether any of these events is about an item whose entries stand there, whoever may read it."""
    about = [
        all_of([Sql("gathered.item_kind = ?", (code,)), one_of("gathered.item_id", ids)])
        for code, ids in _numbers(events).items()
    ]
    gathered = family(None, kind, [item_id], related=related)
    found = "SELECT 1 AS x FROM (" + gathered + ") AS gathered WHERE " + any_of(about) + " LIMIT 1"
    return await fetch_one(found) is not None


def _numbers(events: Sequence[LoggedEvent]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for event in events:
        found.setdefault(event.item_kind, set()).add(event.item_id)
    return found


@dataclass(frozen=True, slots=True)
class _Standing:
    """Where entries stand, as a query of rows (shown_on, event_id, occurred_at), each once, to be narrowed."""

    select: Sql
    condition: Sql

    def where(self, further: Sql) -> Sql:
        """The rows for which that holds too, which may look at `subject` and `event`."""
        return self.select + " WHERE " + all_of([self.condition, further])


def _standing(access: Access, kind: ItemKind, item_ids: Sequence[int], *, related: bool) -> _Standing:
    readable = TRUE if access.sees_all else _readable_events(access)
    if ways(kind, related=related) or kind.matched_by:
        select = "SELECT DISTINCT gathered.shown_on, subject.event_id, event.occurred_at FROM ("
        tie = ") AS gathered JOIN event_subject AS subject ON subject.item_kind = gathered.item_kind"
        tie += " AND subject.item_id = gathered.item_id JOIN event ON event.id = subject.event_id"
        # That it went into the item, the item's own event tells.
        twice = Sql("event.kind <> ? OR event.item_id = gathered.shown_on", (f"{kind.code}.{ABSORBED}",))
        return _Standing(select + family(access, kind, item_ids, related=related) + tie, all_of([readable, twice]))
    own = all_of([Sql("subject.item_kind = ?", (kind.code,)), one_of("subject.item_id", item_ids)])
    select = "SELECT subject.item_id AS shown_on, subject.event_id, event.occurred_at FROM event_subject AS subject"
    return _Standing(Sql(select + " JOIN event ON event.id = subject.event_id"), all_of([own, readable]))


def _readable_events(access: Access) -> Sql:
    """Condition: the person may read what the event happened to, given that they may read its subject."""
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
    return any_of([own, Sql("event.item_kind = ?", (ACTIVITY.code,)), *others])


async def entries_of(access: Access, rows: Sequence[Row]) -> list[Entry]:
    """Events, which the person may know of, as far as they may know them; at most five statements for all.

    Rows of the log; on a timeline also with `pinned`.
    """
    events = [logged(row) for row in rows]
    ids = {event.params["comment"] for event in events if "comment" in event.params}
    comments = await comments_by_ids(ids) if ids else {}
    hidden = await _hidden(access, events)
    return [
        _entry(event, bool(row.get("pinned")), comments.get(event.params.get("comment", 0)), hidden)
        for event, row in zip(events, rows, strict=True)
    ]


def _entry(event: LoggedEvent, pinned: bool, comment: CommentRecord | None, hidden: Mapping[str, set[int]]) -> Entry:
    params = {key: value for key, value in event.params.items() if key not in INTERNAL}
    match event.params:
        case {"was": {"stage_since": since}}:
            params["stageSince"] = since
    if comment is not None and comment.is_deleted:
        return Entry(event, {}, params, pinned, comment)  # the words of a deleted comment are for the log alone
    changes = {
        code: [_masked(_guarded_kind(event, code), value, hidden) for value in pair]
        for code, pair in event.changes.items()
    }
    return Entry(event, changes, params, pinned, comment)


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
