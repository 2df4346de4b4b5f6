"""The gate (R75): a person's rights as SQL conditions on items, the same for reads, lists, totals and live messages.

Whoever acts on an item must be able to read it: the conditions of the other rights are asked of readable rows only.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from trato.access.cells import Reach, Rights
from trato.access.levels import MAKING, STAGED, Flag, Level, ObjectKind, Right
from trato.db.fields import encode_bool
from trato.db.sql import FALSE, TRUE, Sql, all_of, any_of, one_of
from trato.errors import forbidden
from trato.live.operations import Actor
from trato.live.rendering import PersonTouched

SHOWN = (Right.READ, Right.UPDATE, Right.DELETE)
"""The rights that what is shown of an item depends on."""

IMPORT_CHANNEL = "IMPORT"
API_CHANNEL = "API"
"""What programs come through; people at their screens come through UI."""


@dataclass(frozen=True, slots=True)
class Access:
    """One signed-in person, as much of them as decides what they may see and how it is told to them.

    `person_id` is None where something is made for everyone with the same scope at once.
    """

    person_id: int | None
    name: str
    rights: Rights
    is_admin: bool = False
    time_zone: str = "UTC"
    locale: str = "en"
    base_currency: str = "EUR"
    channel: str = API_CHANNEL

    @property
    def user_id(self) -> int:
        """Who it is. Raises PersonTouched where it is nobody in particular."""
        if self.person_id is None:
            raise PersonTouched
        return self.person_id

    @property
    def actor(self) -> Actor:
        """The person as the log names them."""
        return Actor(self.user_id, self.name, self.channel)

    @property
    def sees_all(self) -> bool:
        """Whether no item is hidden from them."""
        return self.does_all(Right.READ)

    def does_all(self, right: Right) -> bool:
        """Whether they have a right on every item."""
        return all(self.reach(kind, right).levels == {Level.ALL} for kind in ObjectKind)

    @property
    def sees_nothing(self) -> bool:
        """Whether every item is hidden from them, as it is from who holds no role (R70)."""
        return all(self.reach(kind, Right.READ).levels == {Level.NONE} for kind in ObjectKind)

    def may(self, flag: Flag) -> bool:
        """Whether they may do what the flag stands for."""
        return self.is_admin or flag in self.rights.flags

    def reach(self, kind: str, right: Right) -> Reach:
        """How far a right reaches on a kind of item."""
        return _EVERYTHING if self.is_admin else self.rights.reach(ObjectKind(kind), right)

    def level(self, kind: str, right: Right, pipeline: int | None = None, stage: int | None = None) -> Level:
        """How far a right reaches for items that stand there."""
        return self.reach(kind, right).at(pipeline, stage)


_EVERYTHING = Reach(Level.ALL)


def _is_personal(access: Access) -> bool:
    """Whether who it is decides what they are shown."""
    if access.is_admin:
        return False
    levels = {level for kind in ObjectKind for right in SHOWN for level in access.reach(kind, right).levels}
    return not levels <= {Level.NONE, Level.ALL} or not (access.sees_all or access.sees_nothing)


def scope(access: Access) -> Hashable:
    """Two people with equal scopes see exactly the same items: they may share one live execution."""
    who: Hashable = None
    if _is_personal(access):
        who = (access.user_id, access.rights.department, access.rights.tree)
    reaches = tuple(access.reach(kind, right) for kind in ObjectKind for right in SHOWN)
    flags = None if access.is_admin else access.rights.flags
    return (who, reaches, flags, access.locale, access.time_zone, access.base_currency)


def impersonal(access: Access) -> Access:
    """Anybody with the same scope: what is made for them together may not ask who they are."""
    return access if _is_personal(access) else replace(access, person_id=None, name="")


def permitted(access: Access, kind: str, right: Right, alias: str) -> Sql:
    """Condition: the person has this right on the row `alias` of an item table; READ aside, on one they may read.

    Observers may read what they watch, wherever the level is not NONE.
    """

    def reaching(level: Level) -> Sql:
        if level is Level.NONE:
            return FALSE
        if level is Level.ALL:
            return TRUE
        parts = [one_of(f"{alias}.responsible_id", sorted({access.user_id, *_circle(access, level)}))]
        if level is Level.OPEN:
            parts.append(Sql(f"{alias}.opened = ?", (encode_bool(True),)))
        if right is Right.READ:
            parts.append(_observed_by(access, kind, alias))
        return any_of(parts)

    reach = access.reach(kind, right)
    return _placed(reach, alias, reaching) if kind in STAGED else reaching(reach.base)


def _placed(reach: Reach, alias: str, reaching: Callable[[Level], Sql]) -> Sql:
    """What holds by the stage, where that has a level of its own, else by the pipeline, else by what is left."""
    if not reach.pipelines and not reach.stages:
        return reaching(reach.base)
    pipelines, stages = f"{alias}.pipeline_id", f"{alias}.stage_id"
    elsewhere = _outside(stages, [stage for stage, _ in reach.stages])
    rest = _outside(pipelines, [pipeline for pipeline, _ in reach.pipelines])
    parts = [(all_of([elsewhere, rest]), reach.base)]
    parts += [(all_of([one_of(pipelines, ids), elsewhere]), level) for level, ids in _by_level(reach.pipelines)]
    parts += [(one_of(stages, ids), level) for level, ids in _by_level(reach.stages)]
    return any_of([all_of([where, reaching(level)]) for where, level in parts if level is not Level.NONE])


def _outside(column: str, ids: Collection[int]) -> Sql:
    return "NOT " + one_of(column, ids).wrapped() if ids else TRUE


def _by_level(places: Iterable[tuple[int, Level]]) -> list[tuple[Level, list[int]]]:
    found: dict[Level, list[int]] = {}
    for place, level in places:
        found.setdefault(level, []).append(place)
    return sorted(found.items())


def _circle(access: Access, level: Level) -> frozenset[int]:
    """Whose items a level reaches, besides the person's own."""
    if level is Level.OWN:
        return frozenset()
    return access.rights.department if level is Level.OWN_DEPARTMENT else access.rights.tree


def watched_by(access: Access, kind: str, alias: str) -> Sql:
    """Condition: the person observes the row `alias`, as far as that makes a difference to what they may read."""
    return _observed_by(access, kind, alias) if kind in _KINDS and _is_personal(access) else FALSE


def _observed_by(access: Access, kind: str, alias: str) -> Sql:
    return Sql(
        f"{alias}.id IN (SELECT watching.item_id FROM item_observer AS watching"
        " WHERE watching.user_id = ? AND watching.item_kind = ?)",
        (access.user_id, kind),
    )


def covers(
    access: Access,
    level: Level,
    responsible_id: int | None,
    *,
    opened: bool = False,
    observers: Collection[int] = (),
) -> bool:
    """Whether a level reaches an item that this user is responsible for."""
    if level in (Level.NONE, Level.ALL):
        return level is Level.ALL
    if responsible_id == access.user_id or responsible_id in _circle(access, level) or access.user_id in observers:
        return True
    return level is Level.OPEN and opened


def could_read(access: Access, kind: str, routing: Mapping[str, Any] | None) -> bool:
    """Whether the routing keys of an event say that the person might read the item then, without reading the item."""
    if routing is None or access.sees_nothing:
        return False
    if access.sees_all:
        return True
    responsible, observers = routing.get("responsible"), routing.get("observers", ())
    if kind not in _KINDS:
        return access.user_id in (responsible, routing.get("author"), *observers)
    level = access.level(kind, Right.READ, routing.get("pipeline"), routing.get("stage"))
    return covers(access, level, responsible, opened=bool(routing.get("opened")), observers=observers)


_KINDS = frozenset(kind.value for kind in ObjectKind)


def may_enter(access: Access, kind: str, item: Mapping[str, Any], pipeline: int, stage: int) -> bool:
    """Whether the person may put an item onto a stage (R73): they may read and change it there."""
    watching = (access.user_id,) if item["watched"] else ()
    return all(
        covers(
            access,
            access.level(kind, right, pipeline, stage),
            item["responsible"],
            opened=item["opened"],
            observers=watching if right is Right.READ else (),
        )
        for right in (Right.READ, Right.UPDATE)
    )


def may_add(
    access: Access, kind: str, responsible_id: int, pipeline: int | None = None, stage: int | None = None
) -> bool:
    """Whether the person may make an item there that this user is responsible for; an import has its own right."""
    right = Right.IMPORT if access.channel == IMPORT_CHANNEL else Right.ADD
    return covers(access, access.level(kind, right, pipeline, stage), responsible_id)


def may_add_any(access: Access, kind: str, right: Right = Right.ADD) -> bool:
    """Whether the person may make items of a kind at all."""
    assert right in MAKING
    return access.reach(kind, right).levels != {Level.NONE}


def demand(access: Access, flag: Flag, message: str) -> None:
    """FORBIDDEN unless one of the person's roles has the flag."""
    if not access.may(flag):
        raise forbidden(message)


def demand_admin(access: Access) -> None:
    """FORBIDDEN unless the person may change the settings (R6), or read what only they may."""
    demand(access, Flag.SETTINGS, "This is for who administrates this installation alone.")
