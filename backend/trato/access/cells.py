"""What several roles together allow (R74), decided without any database: an explicit level of a stage counts first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import product

from trato.access.levels import STAGED, Flag, Level, ObjectKind, Right


@dataclass(frozen=True, slots=True)
class Place:
    """Where a level is given: on the object, on one pipeline of it, or on one stage of that."""

    pipeline: int | None = None
    stage: int | None = None


EVERYWHERE = Place()
Cell = tuple[ObjectKind, Right, Place]


class Source(IntEnum):
    """Which row of a role says how far a right reaches, the most particular last."""

    NOTHING = 0
    OBJECT = 1
    PIPELINE = 2
    STAGE = 3


@dataclass(frozen=True, slots=True)
class RoleRights:
    """A role as far as rights go: the levels that it gives (INHERIT is absence), and its flags."""

    id: int
    name: str
    levels: Mapping[Cell, Level] = field(default_factory=dict)
    flags: frozenset[Flag] = frozenset()


@dataclass(frozen=True, slots=True)
class Given:
    """What one role says about a right at one place, and which of its rows says so."""

    role: RoleRights
    level: Level
    source: Source


def given(role: RoleRights, object: ObjectKind, right: Right, at: Place) -> Given:
    """What a role gives at a place: the most particular of its rows."""
    rows = (
        (Source.STAGE, at if at.stage is not None else None),
        (Source.PIPELINE, Place(at.pipeline) if at.pipeline is not None else None),
        (Source.OBJECT, EVERYWHERE),
    )
    for source, place in rows:
        if place is not None and (level := role.levels.get((object, right, place))) is not None:
            return Given(role, level, source)
    return Given(role, Level.NONE, Source.NOTHING)


def deciding(roles: Iterable[RoleRights], object: ObjectKind, right: Right, at: Place) -> list[Given]:
    """What the roles say that decides: the highest of the explicit levels of the stage, else the highest of all."""
    every = [given(role, object, right, at) for role in roles]
    counting = [one for one in every if one.source is Source.STAGE] or every
    highest = max((one.level for one in counting), default=Level.NONE)
    return [one for one in counting if one.level is highest]


def level_at(roles: Iterable[RoleRights], object: ObjectKind, right: Right, at: Place) -> Level:
    """How far a right reaches at a place."""
    decisive = deciding(roles, object, right, at)
    return decisive[0].level if decisive else Level.NONE


@dataclass(frozen=True, slots=True)
class Reach:
    """How far one right reaches everywhere. Only what differs from what is around it is named: pipelines, stages."""

    base: Level = Level.NONE
    pipelines: tuple[tuple[int, Level], ...] = ()
    stages: tuple[tuple[int, Level], ...] = ()

    def at(self, pipeline: int | None, stage: int | None) -> Level:
        """How far it reaches for an item that stands there."""
        for place, level in self.stages:
            if place == stage:
                return level
        for place, level in self.pipelines:
            if place == pipeline:
                return level
        return self.base

    @property
    def levels(self) -> frozenset[Level]:
        """All levels that occur."""
        return frozenset({self.base, *(level for _, level in (*self.pipelines, *self.stages))})


def reach(roles: Sequence[RoleRights], object: ObjectKind, right: Right) -> Reach:
    """How far a right reaches by all the roles together."""
    base = level_at(roles, object, right, EVERYWHERE)
    if object not in STAGED:
        return Reach(base)
    places = {place for role in roles for kind, op, place in role.levels if (kind, op) == (object, right)}
    pipelines = {
        place.pipeline: level_at(roles, object, right, Place(place.pipeline))
        for place in places
        if place.pipeline is not None
    }
    stages = {
        place.stage: (place.pipeline, level_at(roles, object, right, place))
        for place in places
        if place.stage is not None
    }
    return Reach(
        base,
        tuple(sorted((one, level) for one, level in pipelines.items() if level is not base)),
        tuple(
            sorted(
                (stage, level)
                for stage, (pipeline, level) in stages.items()
                if level is not (base if pipeline is None else pipelines.get(pipeline, base))
            )
        ),
    )


@dataclass(frozen=True, slots=True)
class Rights:
    """All that one person may: how far each right reaches, which flags are set, and who is in their circles.

    `department`: the users who work in a department of theirs; `tree`: with sub-departments. Both hold user ids, and
    the person counts without being in them. `roles`: the ids of the roles, by name. Equal rights of one person mean
    equal items, and equal cards.
    """

    reaches: tuple[Reach, ...]
    flags: frozenset[Flag] = frozenset()
    department: frozenset[int] = frozenset()
    tree: frozenset[int] = frozenset()
    roles: tuple[int, ...] = ()

    def reach(self, object: ObjectKind, right: Right) -> Reach:
        """How far one right reaches."""
        return self.reaches[_PLACE[object, right]]


CELLS = tuple(product(ObjectKind, Right))
_PLACE = {cell: place for place, cell in enumerate(CELLS)}


def rights(roles: Sequence[RoleRights], department: Iterable[int] = (), tree: Iterable[int] = ()) -> Rights:
    """What somebody who holds these roles may, with the people of their circles."""
    return Rights(
        tuple(reach(roles, object, right) for object, right in CELLS),
        frozenset(flag for role in roles for flag in role.flags),
        frozenset(department),
        frozenset(tree),
        tuple(role.id for role in roles),
    )


def uniform(level: Level) -> Rights:
    """Every right at one level, no flags, no colleagues."""
    return Rights((Reach(level),) * len(CELLS))
