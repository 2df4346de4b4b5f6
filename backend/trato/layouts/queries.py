"""Card layouts as they are read: whichever is in force for a person, a role's, or the one for everybody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from trato.access.gate import Access
from trato.db.fields import decode_bool, decode_json
from trato.db.sql import fetch, one_of
from trato.items.kinds import ItemKind
from trato.layouts.rules import Layout, built_in, from_kept


class Scope(StrEnum):
    """Whose layout it is: what every installation begins with, everybody's, a role's, or one person's own."""

    BUILT_IN = "BUILT_IN"
    COMMON = "COMMON"
    ROLE = "ROLE"
    PERSONAL = "PERSONAL"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a layout is kept: of a kind or, for deals, of one pipeline; a person's, a role's or everybody's."""

    kind: ItemKind
    pipeline_id: int | None = None
    user_id: int | None = None
    role_id: int | None = None

    @property
    def scope(self) -> Scope:
        """Whose it is."""
        if self.user_id is not None:
            return Scope.PERSONAL
        return Scope.COMMON if self.role_id is None else Scope.ROLE

    @property
    def key(self) -> str:
        """Its name in the table."""
        owner = f"role {self.role_id}" if self.role_id else self.user_id or ""
        return f"{self.kind.code}/{self.pipeline_id or ''}/{owner}"


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept at a place."""

    content: dict[str, Any]
    is_forced: bool


@dataclass(frozen=True, slots=True)
class Found:
    """A layout and where it comes from. `is_forced`: nobody has one of their own there."""

    layout: Layout
    scope: Scope
    pipeline_id: int | None = None
    role_id: int | None = None
    is_forced: bool = False


async def find_layout(
    access: Access, kind: ItemKind, pipeline_id: int | None, scope: Scope | None = None, role_id: int | None = None
) -> Found:
    """The layout in force for a person, or with a scope what it is for everybody or for a role. One statement.

    One's own comes before that of a role, the first by name that has one, and this before everybody's, unless
    everybody's is forced; in each that of the pipeline before that of the kind.
    """
    if scope is Scope.BUILT_IN:
        return Found(built_in(kind), Scope.BUILT_IN)
    common = _places(kind, pipeline_id)
    match scope:
        case Scope.COMMON:
            own = []
        case Scope.ROLE:
            own = _places(kind, pipeline_id, role_id=role_id)
        case _:
            own = _places(kind, pipeline_id, user_id=access.user_id)
            own += [place for role in access.rights.roles for place in _places(kind, pipeline_id, role_id=role)]
    kept = await kept_layouts([*own, *common])
    shared = _first(kept, common)
    if shared and shared.is_forced:
        return shared
    return _first(kept, own) or shared or Found(built_in(kind), Scope.BUILT_IN)


def _places(kind: ItemKind, pipeline_id: int | None, **owner: int | None) -> list[Place]:
    """Where a layout is looked for, the nearest first."""
    return [Place(kind, one, **owner) for one in ([pipeline_id, None] if pipeline_id else [None])]


def _first(kept: Mapping[str, Kept], places: Iterable[Place]) -> Found | None:
    place = next((place for place in places if place.key in kept), None)
    if place is None:
        return None
    here = kept[place.key]
    return Found(from_kept(place.kind, here.content), place.scope, place.pipeline_id, place.role_id, here.is_forced)


async def kept_layouts(places: Iterable[Place]) -> dict[str, Kept]:
    """What is kept at these places, by their keys."""
    rows = await fetch(
        "SELECT place, content, is_forced FROM card_layout WHERE " + one_of("place", [place.key for place in places])
    )
    return {row["place"]: Kept(decode_json(row["content"]), decode_bool(row["is_forced"])) for row in rows}
