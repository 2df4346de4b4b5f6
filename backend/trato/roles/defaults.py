"""The roles that every installation begins with (R70), and which of them a new user is given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from trato.access.cells import CELLS, EVERYWHERE, Cell
from trato.access.levels import Flag, Level


@dataclass(frozen=True, slots=True)
class DefaultRole:
    """A role as it is first made: one level for everything."""

    code: str
    name: str
    level: Level
    flags: frozenset[Flag] = frozenset()

    @property
    def levels(self) -> Mapping[Cell, Level]:
        """The level of each cell."""
        return {(object, right, EVERYWHERE): self.level for object, right in CELLS}


ADMINISTRATOR = DefaultRole("administrator", "Administrator", Level.ALL, frozenset(Flag))
_OF_A_CHIEF = frozenset({Flag.REPORTS, Flag.MASS_MAIL, Flag.RECYCLE_BIN, Flag.NEW_TAGS})
CHIEF = DefaultRole("chief", "Chief executive", Level.ALL, _OF_A_CHIEF)
HEAD = DefaultRole("head", "Head of department", Level.DEPARTMENT_TREE, frozenset({Flag.REPORTS, Flag.NEW_TAGS}))
MANAGER = DefaultRole("manager", "Manager", Level.OWN, frozenset({Flag.NEW_TAGS}))

DEFAULT_ROLES = (ADMINISTRATOR, CHIEF, HEAD, MANAGER)


class Start(StrEnum):
    """Which records a new user begins with: everybody's, their own, or none until a role is given to them."""

    NONE = "none"
    OWN = "own"
    ALL = "all"

    @property
    def role(self) -> DefaultRole | None:
        """The role that says so."""
        return {Start.ALL: CHIEF, Start.OWN: MANAGER}.get(self)
