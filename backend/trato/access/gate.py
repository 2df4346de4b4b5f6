"""The gate (R75): a person's rights as SQL conditions on items, the same for reads, lists, totals and live messages.

This step knows four levels of access: administrator, all, own (I am responsible; observers may read) and none. The full
matrix of roles replaces what is inside these functions, not their callers.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from trato.accounts.models import AccessLevel
from trato.db.sql import FALSE, TRUE, Sql, any_of
from trato.errors import forbidden
from trato.live.operations import Actor
from trato.live.rendering import PersonTouched

Level = AccessLevel
"""How far a person's rights on items reach."""


@dataclass(frozen=True, slots=True)
class Access:
    """One signed-in person, as much of them as decides what they may see and how it is told to them.

    `person_id` is None where something is made for everyone with the same scope at once.
    """

    person_id: int | None
    name: str
    level: Level
    is_admin: bool = False
    time_zone: str = "UTC"
    locale: str = "en"
    base_currency: str = "EUR"
    channel: str = "API"

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
        return self.is_admin or self.level is Level.ALL


def scope(access: Access) -> Hashable:
    """Two people with equal scopes see exactly the same items: they may share one live execution."""
    seen: Hashable = "all" if access.sees_all else "none"
    if access.level is Level.OWN and not access.sees_all:
        seen = access.user_id
    return (seen, access.is_admin, access.locale, access.time_zone, access.base_currency)


def impersonal(access: Access) -> Access:
    """Anybody with the same scope: what is made for them together may not ask who they are."""
    if access.level is Level.OWN and not access.sees_all:
        return access
    return replace(access, person_id=None, name="")


def visible_to(access: Access, kind: str, alias: str) -> Sql:
    """Condition: the person may read the row `alias` of an item table of this kind."""
    if access.sees_all:
        return TRUE
    if access.level is Level.NONE:
        return FALSE
    return any_of([updatable_by(access, alias), _observed_by(access, kind, alias)])


def updatable_by(access: Access, alias: str) -> Sql:
    """Condition: the person may change the row. In this step the same holds for deleting it."""
    if access.sees_all:
        return TRUE
    if access.level is Level.NONE:
        return FALSE
    return Sql(f"{alias}.responsible_id = ?", (access.user_id,))


def _observed_by(access: Access, kind: str, alias: str) -> Sql:
    return Sql(
        "EXISTS (SELECT 1 FROM item_observer AS watching WHERE watching.item_kind = ?"
        f" AND watching.item_id = {alias}.id AND watching.user_id = ?)",
        (kind, access.user_id),
    )


def could_read(access: Access, routing: Mapping[str, Any] | None) -> bool:
    """Whether the routing keys of an event say that the person might read the item then, without reading the item."""
    if routing is None or (access.level is Level.NONE and not access.is_admin):
        return False
    if access.sees_all:
        return True
    return routing.get("responsible") == access.user_id or access.user_id in routing.get("observers", ())


def may_add(access: Access, responsible_id: int) -> bool:
    """Whether the person may create an item that this user is responsible for."""
    return access.sees_all or (access.level is Level.OWN and responsible_id == access.user_id)


def demand_admin(access: Access) -> None:
    """FORBIDDEN unless the person may change the settings (R6)."""
    if not access.is_admin:
        raise forbidden("Only an administrator may change the settings.")
