"""Writing items: create, change, delete and restore any kind, each with its rows and its event."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import chain
from typing import Any

from trato.access.gate import Access, may_add
from trato.access.levels import Flag, Right
from trato.db.sql import Sql, execute, insert, joined, one_of
from trato.db.text import fold
from trato.errors import conflict, forbidden, invalid, not_found, stale
from trato.items.definitions import hold_definitions
from trato.items.fields import CHANNELS, CUSTOM
from trato.items.kinds import ItemKind
from trato.items.known import demand_known, demand_still_known
from trato.items.lists import insert_lists, other_channels, present_lists, store_list, watchers_by_field
from trato.items.logged import to_log
from trato.items.merged import masters_of
from trato.items.rates import priced
from trato.items.readers import demand_readers
from trato.items.records import Record, lock_readable, locked_records
from trato.items.references import check_references, keep_unseen, named
from trato.items.stored import with_values
from trato.items.telling import bindings, bound_items, log_event, routing, subjects
from trato.items.values import Values, bound, default, stored
from trato.live.log import Subject
from trato.live.operations import Operation

RESTORABLE = timedelta(days=30)
ROWS_PER_STATEMENT = 200


@dataclass(slots=True)
class Draft:
    """An item to be made: its checked values, the columns its kind derives (a deal's rank …), what it is bound to.

    `carried`: of the records that its values refer to, by field, those that stood in what it is made of: nobody chooses
    them, so they need not be seen.
    """

    values: Values
    columns: dict[str, Any] = field(default_factory=dict)
    params: dict[str, Any] = field(default_factory=dict)
    bound_to: Sequence[Subject] = ()
    carried: Mapping[str, Collection[int]] = field(default_factory=dict)


async def create(kind: ItemKind, op: Operation, access: Access, draft: Draft) -> int:
    """Make one item; its id. See create_many."""
    return (await create_many(kind, op, access, [draft]))[0]


async def create_many(kind: ItemKind, op: Operation, access: Access, drafts: Sequence[Draft]) -> list[int]:
    """Make items, with one event each; their ids in order. A fixed number of statements per 200 items.

    The responsible is the person themselves unless given. Raises FORBIDDEN when they may not add for that responsible,
    VALIDATION for references that can't be chosen, for a responsible who could not read the item (R22), and for one of
    which nothing is known.
    """
    for draft in drafts:
        if draft.values.get("responsible") is None:
            draft.values["responsible"] = access.user_id
        if kind.bound_to is None:
            _demand_adding(kind, access, draft.values)
        demand_known(kind, draft.values)
        if kind.implied is not None:
            draft.values = {**draft.values, **kind.implied({}, draft.values)}
        kind.check(draft.values)
    given = [draft.values for draft in drafts]
    await hold_definitions(kind, given)
    for draft, values in zip(drafts, await priced(kind, given, anew=True), strict=True):
        draft.values = values
    given = [draft.values for draft in drafts]
    await check_references(kind, access, [_chosen(draft) for draft in drafts])
    await demand_readers(kind, access, given)
    ids: list[int] = []
    for start in range(0, len(drafts), ROWS_PER_STATEMENT):
        chunk = drafts[start : start + ROWS_PER_STATEMENT]
        rows = [_new_row(kind, op, access, draft) for draft in chunk]
        new_ids = await _insert_rows(kind, rows)
        await _name_by_number(kind, list(zip(new_ids, chunk, rows, strict=True)))
        await insert_lists(kind, list(zip(new_ids, (draft.values for draft in chunk), strict=True)))
        ids += new_ids
        changes = [_created(kind, draft.values) for draft in chunk]
        await named(kind, changes)
        for item_id, draft, row, change in zip(new_ids, chunk, rows, changes, strict=True):
            watchers = [one for code in kind.watchers for one in draft.values.get(code) or ()]
            after = routing(kind, {**row, **draft.values}, watchers)
            op.record(
                f"{kind.code}.created",
                kind.code,
                item_id,
                row["title"],
                version=1,
                changes=change,
                params=draft.params | bindings(draft.bound_to),
                after=after,
                about=[*subjects(kind, draft.values), *draft.bound_to],
                occurred_at=draft.columns.get("created_at"),
            )
    return ids


def _chosen(draft: Draft) -> Values:
    """The values without what was carried into them."""
    chosen = dict(draft.values)
    for code, carried in draft.carried.items():
        value = chosen.get(code)
        if isinstance(value, list):
            chosen[code] = [one for one in value if one not in carried]
        elif value in carried:
            del chosen[code]
    return chosen


def _demand_adding(kind: ItemKind, access: Access, values: Values) -> None:
    if not may_add(access, kind.code, values["responsible"], values.get("pipeline"), values.get("stage")):
        raise forbidden(f"You may not create a {kind.label.lower()} there for this responsible person.")


async def change(
    kind: ItemKind,
    op: Operation,
    access: Access,
    item_id: int,
    values: Values,
    *,
    expected_version: int | None = None,
    event: str = "updated",
    columns: dict[str, Any] | None = None,
    params: dict[str, Any] | None = None,
    before: Record | None = None,
    carried: Values | None = None,
    told: Mapping[str, list[Any]] | None = None,
) -> Record:
    """Change an item's fields and log what differs; the record as it was. Nothing differing changes and logs nothing,
    unless there is something to be `told` besides: changes of no field.

    `columns` are derived columns that change along with the fields and are no change by themselves; `before` is the
    record when it is locked already. `carried` are values that stood in other records, or here before: nobody chooses
    what they refer to, and lists are whole.
    In a list that is replaced, what the person doesn't see stays.
    Raises NOT_FOUND, FORBIDDEN, STALE_VERSION when the item has another version, VALIDATION for references,
    a responsible who could not read it, and one of which nothing would be known any more.
    """
    before = before or (await locked_records(kind, access, [item_id]))[0]
    if expected_version is not None and before["version"] != expected_version:
        raise stale()
    if values.get("responsible", access.user_id) is None:
        raise invalid("input.responsibleId", "REQUIRED", "Somebody is always responsible.")
    if kind.implied is not None:
        values = {**values, **kind.implied(before, values)}
    before |= await present_lists(kind, item_id, {**values, **(carried or {})})
    await hold_definitions(kind, [{**values, **(carried or {})}])
    await check_references(kind, access, [values], before=before)
    values = {**await keep_unseen(kind, access, values, before), **(carried or {})}
    values = (await priced(kind, [values]))[0]
    if values.get("responsible", before["responsible"]) != before["responsible"]:
        await demand_readers(kind, access, [{**before, **values}])
    watching = await watchers_by_field(kind, item_id, before)
    differing = {
        code: value for code, value in values.items() if _told(kind, code, value) != _told(kind, code, before.get(code))
    }
    if not differing and not told:
        return before
    await demand_still_known(kind, before, differing)
    after = {**before, **differing}
    kind.check(after)
    title = kind.title_of(after)
    row = {"version": before["version"] + 1, "updated_at": op.at, **(columns or {})}
    for code, value in differing.items():
        entry = kind.known[code]
        if not (entry.multiple or entry.custom):
            row |= stored(entry, value)
    row |= _custom(kind, before[CUSTOM], differing)
    if title != before["title"]:
        row["title"] = title
    were = _folded(kind, before["title"], before)
    row |= {column: text for column, text in _folded(kind, title, after).items() if text != were[column]}
    if any(kind.known[code].searchable or kind.known[code].type in CHANNELS for code in differing) or "title" in row:
        row["search_text"] = _search_text(
            kind, title, {**before, **await other_channels(kind, item_id, before), **differing}
        )
    await update_row(kind, item_id, row)
    for code, value in differing.items():
        await store_list(kind, item_id, kind.known[code], value)
    changes = {
        code: [_told(kind, code, before.get(code)), _told(kind, code, value)] for code, value in differing.items()
    }
    await named(kind, [changes])
    changes |= told or {}
    bound_to = (await bound_items(kind, [item_id]))[item_id]
    op.record(
        f"{kind.code}.{event}",
        kind.code,
        item_id,
        title,
        version=row["version"],
        changes=changes,
        params={**(params or {}), **bindings(bound_to)},
        before=routing(kind, before, chain.from_iterable(watching.values())),
        after=routing(
            kind,
            {**before, **(columns or {}), **differing},
            chain.from_iterable(
                differing.get(code) or () if code in differing else known for code, known in watching.items()
            ),
        ),
        about=[*subjects(kind, {code: before.get(code) for code in differing}), *subjects(kind, differing), *bound_to],
    )
    return before


async def revise(kind: ItemKind, op: Operation, access: Access, before: Record, values: Values) -> None:
    """Change a locked item whose record is `before`; see `change`."""
    await change(kind, op, access, before["id"], values, before=before)


async def repeat(kind: ItemKind, item: Record, values: Values) -> None:
    """Write into an item what it repeats of what stands beside it: a search finds it, and the event is the caller's."""
    if all(item[code] == value for code, value in values.items()):
        return
    row = {column: part for code, value in values.items() for column, part in stored(kind.known[code], value).items()}
    row["search_text"] = _search_text(
        kind, item["title"], {**item, **await other_channels(kind, item["id"], item), **values}
    )
    await update_row(kind, item["id"], row)


async def delete(kind: ItemKind, op: Operation, access: Access, ids: Sequence[int]) -> list[Record]:
    """Put items into the recycle bin: all of them or, when one is refused, none. The records as they were."""
    records = await locked_records(kind, access, ids, right=Right.DELETE)
    await execute(
        Sql(f"UPDATE {kind.table} SET deleted_at = ?, deleted_by_id = ? WHERE ", (bound(op.at), access.user_id))
        + one_of("id", ids)
    )
    await log_event(kind, op, f"{kind.code}.deleted", records, after={"deleted": True}, to_related=True)
    return records


async def restore(kind: ItemKind, op: Operation, access: Access, ids: Sequence[int]) -> None:
    """Take items out of the recycle bin (R4). NOT_FOUND when one is not there, CONFLICT after 30 days, for what went
    into another item, and for one that would be in progress where none of its kind may be.

    For whoever may delete it, and of what they may read, for whoever looks after the bin.
    """
    if access.may(Flag.RECYCLE_BIN):
        found = await lock_readable(kind, access, ids, deleted=True)
        if not found.keys() >= set(ids):
            raise not_found(kind.label.lower())
        records = [found[item_id] for item_id in ids]
    else:
        records = await locked_records(kind, access, ids, right=Right.DELETE, deleted=True)
    if kind.matched_by and await masters_of(kind.code, ids):
        raise conflict("MERGED", "What went into another record comes back when the merge is undone.")
    if any(op.at - record["deleted_at"] > RESTORABLE for record in records):
        raise conflict("TOO_LATE", f"Only within {RESTORABLE.days} days of its deletion can an item be restored.")
    if kind.before_open is not None and any(record["closed_at"] is None for record in records):
        await kind.before_open()
    await execute(f"UPDATE {kind.table} SET deleted_at = NULL, deleted_by_id = NULL WHERE " + one_of("id", ids))
    await log_event(kind, op, f"{kind.code}.restored", records, after={"deleted": False}, to_related=True)


async def update_row(kind: ItemKind, item_id: int, row: dict[str, Any]) -> None:
    """Set columns of one item, and nothing else: no version, no event."""
    settings = joined(", ", [Sql(f"{column} = ?", (bound(value),)) for column, value in row.items()])
    await execute(f"UPDATE {kind.table} SET " + settings + Sql(" WHERE id = ?", (item_id,)))


def _new_row(kind: ItemKind, op: Operation, access: Access, draft: Draft) -> dict[str, Any]:
    row: dict[str, Any] = {
        "version": 1,
        "created_at": op.at,
        "updated_at": op.at,
        "created_by_id": access.user_id,
        "opened": False,
    }
    for entry in kind.standard:
        if entry.columns and entry.editable:
            row |= stored(entry, draft.values.get(entry.code, default(entry, access.base_currency)))
    row |= {CUSTOM: {}} | _custom(kind, {}, draft.values)
    return row | _called(kind, draft.values) | draft.columns


def _called(kind: ItemKind, values: Values) -> dict[str, str | None]:
    """The columns by which an item is found: what it is called, and the texts in it."""
    title = kind.title_of(values)
    return {"title": title, "search_text": _search_text(kind, title, values), **_folded(kind, title, values)}


def _folded(kind: ItemKind, title: str, values: Values) -> dict[str, str | None]:
    """The columns in which texts of an item stand folded; null where there is none."""
    return {
        entry.folded_column: entry.folded(title) if entry.is_title else entry.folded(entry.text_of(values)) or None
        for entry in kind.standard
        if entry.folded_column
    }


async def _name_by_number(kind: ItemKind, made: Sequence[tuple[int, Draft, dict[str, Any]]]) -> None:
    """Call new items that nobody has named by the number that they have now; their rows, too. One statement at most."""
    unnamed = {item_id: (draft, row) for item_id, draft, row in made if not row["title"]}
    if not unnamed:
        return
    for item_id, (draft, row) in unnamed.items():
        row |= _called(kind, {**draft.values, "id": item_id})
    columns = [
        f"{column} = CASE id "
        + joined(" ", [Sql("WHEN ? THEN CAST(? AS TEXT)", (one, row[column])) for one, (_, row) in unnamed.items()])
        + " END"
        for column in ("title", "sort_name", "search_text")
    ]
    await execute(f"UPDATE {kind.table} SET " + joined(", ", columns) + " WHERE " + one_of("id", unnamed))


def _custom(kind: ItemKind, kept: Mapping[str, Any], values: Values) -> dict[str, Any]:
    """The column of the custom fields, when some of them are among `values`."""
    changed = [(kind.known[code], value) for code, value in values.items() if kind.known[code].custom]
    return {CUSTOM: with_values(kept, changed)} if changed else {}


async def _insert_rows(kind: ItemKind, rows: Sequence[dict[str, Any]]) -> list[int]:
    columns = list(rows[0])
    return await insert(kind.table, columns, [[bound(row[column]) for column in columns] for row in rows])


def _created(kind: ItemKind, values: Values) -> dict[str, list[Any]]:
    return {code: [None, _told(kind, code, value)] for code, value in values.items() if value not in (None, [])}


def _told(kind: ItemKind, code: str, value: Any) -> Any:
    return to_log(kind.known[code], value)


def _search_text(kind: ItemKind, title: str, values: Values) -> str:
    parts = [title]
    for entry in kind.fields:
        value = values.get(entry.code)
        if value and entry.type in CHANNELS:
            parts += [text for channel in value for text in (channel.raw, channel.normalized)]
        elif value and entry.searchable and entry.code != "title":
            parts.append(str(value))
    return fold("\n".join(parts))
