"""A small installation for tests: its people, its live engine, and a client for each of them.

Ada administers, Al sees all, Olga sees her own, Nora nothing; `nobody` is not signed in.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest

from graph_client import Client
from trato.access.gate import Access, Level
from trato.accounts.models import AccessLevel, User
from trato.crm.installation import prepare_records
from trato.db.sql import Sql, fetch
from trato.graph.kit.ids import encode_id
from trato.live.engine import LiveEngine

PEOPLE = (
    ("Ada", AccessLevel.ALL, True),
    ("Al", AccessLevel.ALL, False),
    ("Olga", AccessLevel.OWN, False),
    ("Nora", AccessLevel.NONE, False),
)


@dataclass
class House:
    """The people's clients, and what most tests need to know of the installation."""

    ada: Client
    al: Client
    olga: Client
    nora: Client
    nobody: Client
    live: LiveEngine
    pipeline: dict[str, Any]

    @property
    def stages(self) -> dict[str, str]:
        """Ids of the default pipeline's stages by name."""
        return {stage["name"]: stage["id"] for stage in self.pipeline["stages"]}

    async def events(self, after: int = 0) -> list[dict[str, Any]]:
        """The log behind an id: kind and item of each event."""
        return await fetch(
            Sql(
                "SELECT id, kind, item_kind, item_id, item_version, client_op_id FROM event WHERE id > ? ORDER BY id",
                (after,),
            )
        )

    async def deal(self, client: Client | None = None, **input: Any) -> dict[str, Any]:
        """A deal made by Ada (or another), with what tests look at."""
        document = "mutation ($input: DealInput!) { createDeal(input: $input) { deal { id number version title stage { id } } } }"
        made = await (client or self.ada).run(document, input={"title": "A deal", **input})
        return made["deal"]

    async def company(self, client: Client | None = None, **input: Any) -> dict[str, Any]:
        """A company."""
        document = (
            "mutation ($input: CompanyInput!) { createCompany(input: $input) { company { id number version title } } }"
        )
        made = await (client or self.ada).run(document, input={"title": "A company", **input})
        return made["company"]

    async def contact(self, client: Client | None = None, **input: Any) -> dict[str, Any]:
        """A contact."""
        document = (
            "mutation ($input: ContactInput!) { createContact(input: $input) { contact { id number version title } } }"
        )
        made = await (client or self.ada).run(document, input={"lastName": "Person", **input})
        return made["contact"]

    async def user_id(self, client: Client) -> str:
        """The global id of a client's person."""
        assert client.access is not None
        return encode_id("User", client.access.user_id)


@pytest.fixture
async def house(database: str) -> AsyncIterator[House]:
    """A prepared installation with its live engine running."""
    await prepare_records()
    now = datetime.now(UTC)
    people = [
        await User.create(
            email=f"{name.lower()}@example.org",
            name=name,
            sort_name=name.lower(),
            is_admin=is_admin,
            access_level=level,
            created_at=now,
            updated_at=now,
        )
        for name, level, is_admin in PEOPLE
    ]
    live = LiveEngine(database)
    await live.start()
    clients = [Client(Access(user.id, user.name, Level(user.access_level), user.is_admin), live.hub) for user in people]
    pipelines = await clients[0].run(
        "{ pipelines { id number name version isDefault stages { id name semantics version } } }"
    )
    try:
        yield House(*clients, Client(None, live.hub), live, pipelines[0])
    finally:
        await live.stop()
