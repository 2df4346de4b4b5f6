"""An installation with many people who each see their own deals, and the moves of these deals over HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count, cycle
from time import monotonic
from typing import Any

import httpx
from follower import move_name
from installed import OWNER, Installed

from graph_client import Client
from live.board import EVENTS
from serverprocess import ServerProcess
from trato.access.cells import uniform
from trato.access.gate import Access
from trato.access.levels import Level
from trato.accounts.actions import NewUser
from trato.accounts.api_tokens import NewToken, create_api_token
from trato.accounts.queries import user_by_email
from trato.live.operations import SYSTEM
from trato.roles.actions import welcome
from trato.roles.defaults import Start

PEOPLE = 200
DEALS_EACH = 10
DEALS_OF_THE_OWNER = 400

MOVE = """
mutation Move($id: ID!, $stageId: ID!, $expectedVersion: Int!, $clientOpId: ID!) {
  moveItem(id: $id, stageId: $stageId, expectedVersion: $expectedVersion, clientOpId: $clientOpId) {
    __typename ... on CardMoved { card { version } }
  }
}
"""


@dataclass
class Deal:
    """A deal, its version, and two stages, in the first of which it is; moving it turns them round."""

    id: str
    version: int
    stages: tuple[str, str]


@dataclass(frozen=True)
class Board:
    """A pipeline and its deals."""

    pipeline: str
    deals: list[Deal]

    def payload(self, filter: dict[str, Any] | None = None) -> dict[str, Any]:
        """How one subscribes to it."""
        return {"query": EVENTS, "variables": {"pipeline": self.pipeline, "filter": filter}}


@dataclass(frozen=True)
class Office:
    """The installation, the tokens of its owner and its people, and its boards.

    On `shared` people have deals in turn; the deals on `others`, three boards alike, are the owner's.
    """

    installed: Installed
    owner_token: str
    tokens: list[str]
    shared: Board
    others: tuple[Board, ...]


async def furnish(installed: Installed) -> Office:
    """Make people, boards and deals in an empty installation whose database is open."""
    user = await user_by_email(OWNER)
    token = await create_api_token(SYSTEM, user, NewToken(name="bench"))
    owner = Client(Access(user.id, user.name, uniform(Level.ALL), is_admin=True))
    tokens, people = [], []
    for number in range(PEOPLE):
        new = NewUser(name=f"Person {number}", email=f"person{number}@example.org")
        user = await welcome(SYSTEM, new, Start.OWN)
        tokens.append((await create_api_token(SYSTEM, user, NewToken(name="bench"))).secret)
        people.append(Client(Access(user.id, user.name, uniform(Level.OWN))))
    (shared,) = await owner.run("{ pipelines { id stages { id } } }")
    create = "mutation ($name: String!) { createPipeline(name: $name) { pipeline { id stages { id } } } }"
    others = [(await owner.run(create, name=f"Board {number}"))["pipeline"] for number in range(3)]
    return Office(
        installed,
        token.secret,
        tokens,
        await _board(shared, people * DEALS_EACH),
        tuple([await _board(pipeline, [owner] * DEALS_OF_THE_OWNER) for pipeline in others]),
    )


async def _board(pipeline: dict[str, Any], makers: Sequence[Client]) -> Board:
    create = "mutation ($input: DealInput!) { createDeal(input: $input) { deal { id version } } }"
    first, second, *_ = [stage["id"] for stage in pipeline["stages"]]
    deals = []
    for number, maker in enumerate(makers):
        amount = {"amount": f"{number}.00"}
        made = await maker.run(create, input={"title": f"Deal {number}", "amount": amount, "stageId": first})
        deals.append(Deal(**made["deal"], stages=(first, second)))
    return Board(pipeline["id"], deals)


class Mover:
    """Moves deals to and fro between two stages, as the owner. Notes when each move was sent and answered."""

    numbers: Iterator[int] = count(1)

    def __init__(self, office: Office, server: ServerProcess) -> None:
        self.sent: dict[int, float] = {}
        self.answered: dict[int, float] = {}
        headers = {"authorization": f"Bearer {office.owner_token}"}
        self._http = httpx.AsyncClient(base_url=server.url, headers=headers, timeout=60)

    async def __aenter__(self) -> Mover:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._http.aclose()

    async def move(self, deal: Deal) -> None:
        """One move."""
        number = next(Mover.numbers)
        variables = {
            "id": deal.id,
            "stageId": deal.stages[1],
            "expectedVersion": deal.version,
            "clientOpId": move_name(number),
        }
        self.sent[number] = monotonic()
        answer = await self._http.post("/graphql", json={"query": MOVE, "variables": variables})
        self.answered[number] = monotonic()
        moved = answer.json()["data"]["moveItem"]
        assert moved["__typename"] == "CardMoved", moved
        deal.version, deal.stages = moved["card"]["version"], deal.stages[::-1]

    async def burst(self, moves: int, deals: Sequence[Deal], at_once: int = 4) -> None:
        """So many moves as fast as the server makes them, a few of them under way at any time."""
        turns = iter(range(moves))

        async def some(own: Sequence[Deal]) -> None:
            for deal, _ in zip(cycle(own), turns, strict=False):
                await self.move(deal)

        await asyncio.gather(*(some(deals[number::at_once]) for number in range(at_once)))

    async def steadily(self, deals: Iterator[Deal], a_second: float, seconds: float) -> None:
        """So many moves a second, whether or not earlier ones were answered. Equal deals must not follow closely."""
        start = monotonic()
        async with asyncio.TaskGroup() as moving:
            for number in range(round(a_second * seconds)):
                await asyncio.sleep(start + number / a_second - monotonic())
                moving.create_task(self.move(next(deals)))
