"""Reads what goes out, page by page: the ids first, in their order, then the values, always through the gate.

So a record that is changed meanwhile is in the file once, wherever the order would put it now, and one that is deleted
or hidden meanwhile is not. A page takes a settled number of statements, whatever is on it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from itertools import islice
from typing import Any

from trato.accounts.queries import users_by_ids
from trato.db.sql import TRUE, Sql, all_of, fetch, one_of
from trato.exporting.asked import Plan, exportable
from trato.exporting.columns import Column
from trato.items.asked import asked_of
from trato.items.channels import Channel, channels_of
from trato.items.fields import CHANNELS, REFERENCES, Field, FieldType
from trato.items.money import Amount
from trato.items.parts import Part
from trato.items.records import Record, linked_ids, record, select_list
from trato.items.references import referred, seen_names
from trato.items.reminders import reminders_cell

Cell = None | str | int | bool | Decimal | date | datetime | list[str]
"""A value: a text, a number, a truth, a day, an instant in UTC, or the texts of a list. None and [] are empty."""

PAGE = 100
"""Records at a time: turning rows into values holds up everybody else for so long."""

GATHERED = 10_000
"""Ids at a time."""


async def gathered(plan: Plan, most: int | None = None) -> list[int]:
    """The ids of what goes out, in order; not more than `most`."""
    found: dict[int, None] = {}
    place = TRUE
    while True:
        size = GATHERED if most is None else min(GATHERED, most - len(found))
        rows = await fetch(
            f"SELECT {_place_columns(plan)} FROM {plan.kind.table} AS item WHERE "
            + all_of([plan.where, place])
            + Sql(f" ORDER BY {plan.order.sql('item')} LIMIT {size}")
        )
        found |= dict.fromkeys(row["id"] for row in rows)
        if len(rows) < size or len(found) == most:
            return list(found)
        place = plan.order.beyond(plan.order.cursor(rows[-1]), "item")
        await asyncio.sleep(0)


def _place_columns(plan: Plan) -> str:
    """The id, and what a place in the order is told by."""
    own = "".join(f", {key.sql('item')} AS {key.name}" for key in plan.order.keys if key.name != "id")
    return f"item.id{own}"


async def pages(plan: Plan, ids: Iterable[int]) -> AsyncIterator[tuple[int, list[list[Cell]]]]:
    """How many of the ids are done, and the rows of values of these, as long as there are any left."""
    waiting, done = iter(ids), 0
    while part := list(islice(waiting, PAGE)):
        done += len(part)
        yield done, await page(plan, part)


async def page(plan: Plan, ids: Sequence[int]) -> list[list[Cell]]:
    """The values of these records, in this order, a row each; none for what may no longer go out."""
    conditions = all_of([one_of("item.id", ids), exportable(plan.kind, plan.access)])
    rows = await fetch(
        "SELECT " + select_list(plan.kind, "item", plan.access) + f" FROM {plan.kind.table} AS item WHERE " + conditions
    )
    records = {row["id"]: record(plan.kind, row) for row in rows}
    shown = [records[one] for one in ids if one in records]
    around = await _around(plan, shown)
    return [[_cell(column, one, around) for column in plan.columns] for one in shown]


@dataclass(slots=True)
class _Around:
    """What belongs to the records of a page, by id."""

    lists: dict[str, dict[int, list[int]]] = field(default_factory=dict)
    names: dict[FieldType, Mapping[int, str]] = field(default_factory=dict)
    emails: Mapping[int, str] = field(default_factory=dict)
    channels: Mapping[int, list[Channel]] = field(default_factory=dict)
    asked: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)

    def referred(self, entry: Field, of: Record) -> list[int]:
        """The ids in a reference field."""
        listed = self.lists.get(entry.code)
        return listed[of["id"]] if listed is not None else referred(entry, of.get(entry.code))


async def _around(plan: Plan, records: Sequence[Record]) -> _Around:
    """One statement for each list, and for each type of record that is named."""
    around = _Around()
    if not records:
        return around
    ids = [one["id"] for one in records]
    entries = {column.entry.code: column.entry for column in plan.columns}.values()
    for entry in entries:
        if entry.link is not None and not entry.custom:
            around.lists[entry.code] = await linked_ids(entry.link, ids)
    wanted: dict[FieldType, set[int]] = {}
    for entry in entries:
        if entry.type in REFERENCES:
            named = wanted.setdefault(entry.type, set())
            named.update(*(around.referred(entry, one) for one in records))
    for type_, some in wanted.items():
        found = await seen_names(type_, plan.access, some) if some else {}
        around.names[type_] = {number: one.name for number, one in found.items()}
    if any(column.part is Part.EMAIL for column in plan.columns):
        users = await users_by_ids(wanted[FieldType.USER])
        around.emails = {number: user.email for number, user in users.items()}
    if any(entry.type in CHANNELS for entry in entries):
        around.channels = await channels_of(plan.kind.code, ids)
    if asked := [entry for entry in entries if entry.asked_only]:
        around.asked = await asked_of(plan.kind, asked, ids)
    return around


def _cell(column: Column, of: Record, around: _Around) -> Cell:
    entry = column.entry
    if entry.type in REFERENCES:
        names = around.names[entry.type]
        seen = [number for number in around.referred(entry, of) if number in names]
        told = [_of_reference(column, number, names, around) for number in seen]
        return told if entry.multiple else next(iter(told), None)
    if entry.type in CHANNELS:
        channels = [one for one in around.channels[of["id"]] if one.kind is entry.type]
        labels = [one.label or "" for one in channels]
        if column.part is Part.LABEL:
            return labels if any(labels) else []
        return [one.raw for one in channels]
    value: Any = around.asked.get(of["id"], {}).get(entry.code) if entry.asked_only else of.get(entry.code)
    if isinstance(value, Amount):
        return value.currency if column.part is Part.CURRENCY else value.decimal
    if entry.type is FieldType.REMINDERS:
        return reminders_cell(value)
    told_as: Cell = value
    return told_as


def _of_reference(column: Column, number: int, names: Mapping[int, str], around: _Around) -> str:
    match column.part:
        case Part.ID:
            return str(number)
        case Part.EMAIL:
            return around.emails.get(number, "")
        case _:
            return names[number]
