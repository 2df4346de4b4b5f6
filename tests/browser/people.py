"""Who works in the company that browser tests visit, beside the people of the demo."""

from __future__ import annotations

from dataclasses import dataclass

from trato.accounts.actions import NewUser
from trato.roles.defaults import Start

PASSWORD = "a sentence for the tests"
"""Everybody's."""


@dataclass(frozen=True)
class Person:
    """Somebody, and what records he or she sees."""

    name: str
    email: str
    start: Start = Start.ALL
    is_admin: bool = False

    def as_new_user(self) -> NewUser:
        """What makes this person a user."""
        return NewUser(email=self.email, name=self.name, password=PASSWORD, is_admin=self.is_admin)


ADA = Person("Ada Admin", "ada@example.com", is_admin=True)
BEN = Person("Ben Broad", "ben@example.com")
CLEO = Person("Cleo Close", "cleo@example.com", Start.OWN)
NED = Person("Ned Nothing", "ned@example.com", Start.NONE)
DORA = Person("Dora Deep", "dora@example.com")
HEDY = Person("Hedy Head", "hedy@example.com", Start.NONE)
RUTH = Person("Ruth Rep", "ruth@example.com", Start.OWN)
PEOPLE = (ADA, BEN, CLEO, NED, DORA, HEDY, RUTH)
