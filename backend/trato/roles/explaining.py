"""Why somebody may or may not: which role, held by which membership, gave which level (R74); the same for one item."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from trato.access.cells import CELLS, EVERYWHERE, Place, Source, deciding
from trato.access.directory import Assignment, Directory, Holding
from trato.access.gate import Access, covers
from trato.access.levels import Level, ObjectKind, Right
from trato.accounts.models import User
from trato.items.kinds import ItemKind
from trato.items.records import Record, linked_ids


@dataclass(frozen=True, slots=True)
class Because:
    """A role that decides, the row of it that does, and all the ways in which the person holds it."""

    role_id: int
    role: str
    source: Source
    assignments: tuple[Assignment, ...]


@dataclass(frozen=True, slots=True)
class Explained:
    """How far a right reaches at a place, and because of what; nothing of it for administrators."""

    object: ObjectKind
    right: Right
    place: Place
    level: Level
    because: tuple[Because, ...]


def explain_cell(holdings: Sequence[Holding], object: ObjectKind, right: Right, place: Place) -> Explained:
    """What decides in one cell."""
    roles = {one.role.id: one.role for one in holdings}
    decisive = deciding(roles.values(), object, right, place)
    level = decisive[0].level if decisive else Level.NONE
    because = tuple(
        Because(
            one.role.id,
            one.role.name,
            one.source,
            tuple(held.assignment for held in holdings if held.role.id == one.role.id),
        )
        for one in decisive
        if one.source is not Source.NOTHING
    )
    return Explained(object, right, place, level, because)


def explain_all(directory: Directory, user_id: int) -> list[Explained]:
    """Every cell: of each object, and of each pipeline and stage that a role of the person speaks of."""
    holdings = directory.holdings(user_id)
    named: dict[ObjectKind, set[Place]] = {}
    for held in holdings:
        for object, _, place in held.role.levels:
            named.setdefault(object, {EVERYWHERE}).add(place)
    return [
        explain_cell(holdings, object, right, place)
        for object, right in CELLS
        for place in sorted(named.get(object, {EVERYWHERE}), key=lambda one: (one.pipeline or 0, one.stage or 0))
    ]


class Ground(StrEnum):
    """Why somebody may, or may not, do something with an item."""

    ADMINISTRATOR = "administrator"
    EVERYTHING = "everything"
    RESPONSIBLE = "responsible"
    OBSERVER = "observer"
    DEPARTMENT = "department"
    DEPARTMENT_TREE = "department_tree"
    OPENED = "opened"
    DEACTIVATED = "deactivated"
    NO_ROLE = "no_role"
    NOT_ALLOWED = "not_allowed"
    OUT_OF_REACH = "out_of_reach"
    UNREADABLE = "unreadable"


ALLOWING = frozenset(
    {
        Ground.ADMINISTRATOR,
        Ground.EVERYTHING,
        Ground.RESPONSIBLE,
        Ground.OBSERVER,
        Ground.DEPARTMENT,
        Ground.DEPARTMENT_TREE,
        Ground.OPENED,
    }
)


@dataclass(frozen=True, slots=True)
class ItemExplained:
    """Whether somebody may do something with an item, why, and the cell that decides."""

    ground: Ground
    cell: Explained

    @property
    def is_allowed(self) -> bool:
        """Whether they may."""
        return self.ground in ALLOWING


async def explain_item(
    directory: Directory, person: User, kind: ItemKind, record: Record, right: Right
) -> ItemExplained:
    """Why a person may, or may not, do this with an item that whoever asks can read. One statement."""
    link = kind.by_code["observers"].link
    assert link is not None
    observers = (await linked_ids(link, [record["id"]]))[record["id"]]
    access = Access(int(person.id), person.name, directory.rights_of(int(person.id)), is_admin=person.is_admin)
    holdings = directory.holdings(int(person.id))
    object, place = ObjectKind(kind.code), Place(record.get("pipeline"), record.get("stage"))
    cell = explain_cell(holdings, object, right, place)
    if not person.is_active:
        return ItemExplained(Ground.DEACTIVATED, cell)
    if access.is_admin:
        return ItemExplained(Ground.ADMINISTRATOR, cell)
    if not holdings:
        return ItemExplained(Ground.NO_ROLE, cell)
    reading = explain_cell(holdings, object, Right.READ, place)
    if right is not Right.READ and _ground(access, reading.level, record, observers) not in ALLOWING:
        return ItemExplained(Ground.UNREADABLE, reading)
    return ItemExplained(_ground(access, cell.level, record, observers if right is Right.READ else ()), cell)


def _ground(access: Access, level: Level, record: Record, observers: Iterable[int]) -> Ground:
    """The nearest ground on which a level reaches an item."""
    responsible: Any = record["responsible"]
    match level:
        case Level.NONE:
            return Ground.NOT_ALLOWED
        case Level.ALL:
            return Ground.EVERYTHING
    if responsible == access.user_id:
        return Ground.RESPONSIBLE
    if access.user_id in observers:
        return Ground.OBSERVER
    if covers(access, min(level, Level.OWN_DEPARTMENT), responsible):
        return Ground.DEPARTMENT
    if covers(access, min(level, Level.DEPARTMENT_TREE), responsible):
        return Ground.DEPARTMENT_TREE
    return Ground.OPENED if level is Level.OPEN and record["opened"] else Ground.OUT_OF_REACH
