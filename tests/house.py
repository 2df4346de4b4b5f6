"""A small installation for tests: its people, its live engine, and a client for each of them.

Ada administers, Al sees all, Olga sees her own, Nora nothing; `nobody` is not signed in.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest

from database import Furnished, Template, make_database
from graph_client import Client
from trato.access.directory import RightsKeeper
from trato.access.gate import Access
from trato.accounts.installation import ensure_installation
from trato.accounts.models import User
from trato.crm.installation import prepare_records
from trato.db.database import close_database, open_database
from trato.db.sql import Sql, execute, fetch
from trato.db.text import fold
from trato.graph.kit.ids import encode_id
from trato.items import keeping
from trato.live import log
from trato.live.engine import LiveEngine
from trato.pipelines.queries import PipelineKind
from trato.pipelines.rules import default_stages
from trato.roles.defaults import Start
from trato.settings import Settings

UNASSIGNED, IN_PROGRESS, PROCESSED, CONVERTED, JUNK_LEAD = (one.name for one in default_stages(PipelineKind.LEAD))
PEOPLE = (
    ("Ada", Start.ALL, True),
    ("Al", Start.ALL, False),
    ("Olga", Start.OWN, False),
    ("Nora", Start.NONE, False),
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
    keeper: RightsKeeper
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

    async def with_leads(self) -> None:
        """Let the company work with leads."""
        await self.ada.run("mutation { setCrmMode(mode: CLASSIC) { crmSettings { mode } } }")

    async def leads_road(self) -> dict[str, str]:
        """Ids of the stages of the default pipeline of leads, by name."""
        roads = await self.ada.run("{ pipelines(kind: LEAD) { isDefault stages { id name } } }")
        return {stage["name"]: stage["id"] for road in roads if road["isDefault"] for stage in road["stages"]}

    async def lead(self, client: Client | None = None, **input: Any) -> dict[str, Any]:
        """A lead made by Ada (or another), with what tests look at."""
        document = (
            "mutation ($input: LeadInput!) { createLead(input: $input) { lead {"
            " id number version title isRepeat stage { id name } responsible { name } } } }"
        )
        made = await (client or self.ada).run(document, input={"title": "A lead", **input})
        return made["lead"]

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

    async def settled(self) -> int:
        """Wait until the live engine has seen everything that was done; where the log stood then."""
        await log.number_events()
        head = await log.head()
        async with asyncio.timeout(30):
            while self.live.tailer.tail < head.position:
                await asyncio.sleep(0.005)
        return head.position

    async def hire(self, name: str, start: Start = Start.OWN, *, is_admin: bool = False) -> Client:
        """Somebody new, with the role that says which records they see."""
        return await hire(name, start, self.live, self.keeper, is_admin=is_admin)

    async def strip(self, client: Client) -> None:
        """Take from somebody the roles that they hold themselves."""
        take = "mutation ($r: ID!, $u: ID!) { unassignRole(id: $r, holderType: USER, holderId: $u) { __typename } }"
        user = await self.user_id(client)
        for role in await self.ada.run("{ roles { id holders { id } } }"):
            if user in [one["id"] for one in role["holders"]]:
                await self.ada.run(take, r=role["id"], u=user)

    async def value(self, code: str, label: str) -> str:
        """The id of a value of a pick list."""
        picked = await self.ada.run(
            "query ($code: String!) { pickList(code: $code) { items { id label } } }", code=code
        )
        return next(item["id"] for item in picked["items"] if item["label"] == label)

    async def reason(self, label: str = "Price") -> str:
        """The id of a reason of loss."""
        return await self.value("LOSS_REASON", label)

    async def industry(self, label: str) -> str:
        """The id of an industry."""
        return await self.value("INDUSTRY", label)

    async def user_id(self, client: Client) -> str:
        """The global id of a client's person."""
        assert client.access is not None
        return encode_id("User", client.access.user_id)


@pytest.fixture(scope="session")
async def furnished(database_template: Template) -> AsyncIterator[Furnished]:
    """What a house begins with, written once: an installation and its people."""
    async with make_database(database_template) as url:
        await open_database(url)
        await ensure_installation(Settings())
        await prepare_records()
        for name, start, is_admin in PEOPLE:
            await person(name, start, is_admin=is_admin)
        await close_database()
        yield await Furnished.at(url)


@pytest.fixture
async def house(database: str) -> AsyncIterator[House]:
    """A prepared installation with its live engine running, in a database that is furnished."""
    keeping.forget()
    await keeping.renew()
    live, keeper = LiveEngine(database), RightsKeeper()
    live.tailer.listen(keeping.on_events)
    live.tailer.listen(keeper.on_events)
    await live.start()
    users = await User.all().order_by("id")
    clients = [await client_of(user, live, keeper) for user in users]
    pipelines = await clients[0].run(
        "{ pipelines { id number name version isDefault stages { id name semantics version } } }"
    )
    try:
        yield House(*clients, Client(None, live.hub), live, keeper, pipelines[0])
    finally:
        keeper.leave()
        await live.stop()


@pytest.fixture
async def classic(house: House) -> House:
    """The same, working with leads (R7)."""
    await house.with_leads()
    return house


async def person(name: str, start: Start = Start.OWN, *, is_admin: bool = False) -> User:
    """A user with the role that they begin with, made without a trace in the log."""
    now = datetime.now(UTC)
    user = await User.create(
        email=f"{name.lower()}@example.org",
        name=name,
        sort_name=fold(name),
        is_admin=is_admin,
        created_at=now,
        updated_at=now,
    )
    if start.role is not None:
        await execute(
            Sql(
                "INSERT INTO role_assignment (role_id, subject_type, subject_id) SELECT id, 'user', CAST(? AS BIGINT) FROM role"
                " WHERE code = ?",
                (user.id, start.role.code),
            )
        )
    return user


async def hire(name: str, start: Start, live: LiveEngine, keeper: RightsKeeper, *, is_admin: bool = False) -> Client:
    """Somebody new, and their client."""
    user = await person(name, start, is_admin=is_admin)
    keeper.on_commit(["role"])
    return await client_of(user, live, keeper)


async def client_of(user: User, live: LiveEngine, keeper: RightsKeeper) -> Client:
    """What somebody asks with."""
    return Client(Access(user.id, user.name, await keeper.rights_of(user.id), user.is_admin), live.hub, keeper)
