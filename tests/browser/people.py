"""Who works in the company that browser tests visit, beside the people of the demo."""

from __future__ import annotations

from dataclasses import dataclass

from trato.accounts.actions import NewUser
from trato.accounts.models import AccessLevel

PASSWORD = "a sentence for the tests"
"""Everybody's."""


@dataclass(frozen=True)
class Person:
    """Somebody, and what records he or she sees."""

    name: str
    email: str
    level: AccessLevel = AccessLevel.ALL
    is_admin: bool = False

    def as_new_user(self) -> NewUser:
        """What makes this person a user."""
        return NewUser(
            email=self.email, name=self.name, password=PASSWORD, is_admin=self.is_admin, access_level=self.level
        )


ADA = Person("Ada Admin", "ada@example.com", is_admin=True)
BEN = Person("Ben Broad", "ben@example.com")
CLEO = Person("Cleo Close", "cleo@example.com", AccessLevel.OWN)
NED = Person("Ned Nothing", "ned@example.com", AccessLevel.NONE)
DORA = Person("Dora Deep", "dora@example.com")
PEOPLE = (ADA, BEN, CLEO, NED, DORA)
