"""Card layouts as they are read: whichever is in force for a person, or the one for everybody."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from trato.access.gate import Access
from trato.db.fields import decode_bool, decode_json
from trato.db.sql import fetch, one_of
from trato.items.kinds import ItemKind
from trato.layouts.rules import Layout, built_in, from_kept


class Scope(StrEnum):
    """Whose layout it is: the one that every installation begins with, everybody's, or one person's own."""

    BUILT_IN = "BUILT_IN"
    COMMON = "COMMON"
    PERSONAL = "PERSONAL"


@dataclass(frozen=True, slots=True)
class Found:
    """A layout and where it comes from. `is_forced`: nobody has one of their own there."""

    layout: Layout
    scope: Scope
    pipeline_id: int | None = None
    is_forced: bool = False


def place_of(kind: ItemKind, pipeline_id: int | None, user_id: int | None) -> str:
    """The key of a layout."""
    return f"{kind.code}/{pipeline_id or ''}/{user_id or ''}"


async def find_layout(access: Access, kind: ItemKind, pipeline_id: int | None, scope: Scope | None = None) -> Found:
    """The layout in force for a person, or the one for everybody: of the pipeline, or else of the kind. One statement.

    One's own comes before everybody's, unless that is forced.
    """
    pipelines = [pipeline_id, None] if pipeline_id else [None]
    common, own = ([place_of(kind, one, user) for one in pipelines] for user in (None, access.user_id))
    kept = await kept_layouts([*common, *own])
    shared = _first(kind, kept, common, Scope.COMMON)
    personal = _first(kind, kept, own, Scope.PERSONAL)
    if scope is Scope.BUILT_IN:
        return Found(built_in(kind), Scope.BUILT_IN)
    if personal and scope is not Scope.COMMON and not (shared and shared.is_forced):
        return personal
    return shared or Found(built_in(kind), Scope.BUILT_IN)


def _first(kind: ItemKind, kept: dict[str, dict[str, Any]], places: list[str], scope: Scope) -> Found | None:
    row = next((kept[place] for place in places if place in kept), None)
    if row is None:
        return None
    return Found(from_kept(kind, row["content"]), scope, row["pipeline_id"], row["is_forced"])


async def kept_layouts(places: list[str]) -> dict[str, dict[str, Any]]:
    """What is kept at these places."""
    columns = "place, pipeline_id, content, is_forced"
    rows = await fetch(f"SELECT {columns} FROM card_layout WHERE " + one_of("place", places))
    return {
        row["place"]: {
            "pipeline_id": row["pipeline_id"],
            "content": decode_json(row["content"]),
            "is_forced": decode_bool(row["is_forced"]),
        }
        for row in rows
    }
