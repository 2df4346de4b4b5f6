"""Clients on bad lines: they repeat what they got no answer to with the same key, and resume from their last cursor.

For tests that kill servers, cut sockets and take databases away: whatever happens, a move that was acknowledged is in
the log once, and a board kept by messages alone ends up true.
"""

from __future__ import annotations

import asyncio
import json
import random
import uuid
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import httpx
from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException
from websockets.typing import Subprotocol

from database import DIALECT
from live.board import EVENTS, fold, shown, snapshot
from trato.accounts.actions import NewUser
from trato.accounts.api_tokens import NewToken, create_api_token
from trato.db.address import Dialect
from trato.db.database import close_database, open_database
from trato.db.sql import Sql, fetch
from trato.live.operations import Actor
from trato.roles.actions import welcome
from trato.roles.defaults import Start

OPERATOR = Actor(None, "tests", "CLI")
AWAY = (httpx.TransportError, OSError, WebSocketException)
RETRY_SECONDS = 0.05

MOVE = """mutation ($id: ID!, $stage: ID!, $version: Int!, $op: ID) {
  moveItem(id: $id, stageId: $stage, expectedVersion: $version, clientOpId: $op) {
    __typename ... on CardMoved { card { version } } ... on CardConflict { card { version } }
  }
}"""
CREATE = "mutation ($input: DealInput!) { createDeal(input: $input) { deal { id } } }"


class Forbidden(Exception):
    """Something was not allowed."""


@dataclass
class Phone:
    """A client that never gives up. `url` may lead to one server or to any of several."""

    url: str
    token: str

    async def run(self, document: str, **variables: Any) -> Any:
        """The only root field of an operation; asked again for as long as nobody answers, or the server has a fault."""
        while True:
            with suppress(*AWAY):
                async with httpx.AsyncClient(timeout=10, verify=False) as http:  # every time another connection
                    answer = await http.post(
                        f"{self.url}/graphql",
                        json={"query": document, "variables": variables},
                        headers={"authorization": f"Bearer {self.token}"},
                    )
                if answer.status_code < 500:
                    body = answer.json()
                    if "errors" not in body:
                        return next(iter(body["data"].values()))
                    code = body["errors"][0]["extensions"]["code"]
                    if code == "FORBIDDEN":
                        raise Forbidden(body)
                    assert code == "INTERNAL", body
            await asyncio.sleep(RETRY_SECONDS)


async def sign_in(
    database_url: str, url: str, *people: NewUser, starts: Mapping[str, Start] | None = None
) -> dict[str, Phone]:
    """These people, made in the database of a Trato that is served at `url`, each with a client; by name.

    They see every record unless `starts` says otherwise of a name.
    """
    await open_database(database_url)
    try:
        tokens = [
            await create_api_token(
                OPERATOR,
                await welcome(OPERATOR, person, (starts or {}).get(person.name, Start.ALL)),
                NewToken(name="phone"),
            )
            for person in people
        ]
    finally:
        await close_database()
    return {person.name: Phone(url, token.secret) for person, token in zip(people, tokens, strict=True)}


@dataclass
class Mover:
    """Moves deals about, seldom knowing where they stand; `acknowledged` holds the keys of moves that were answered."""

    phone: Phone
    deals: Sequence[str]
    goals: Sequence[str]
    chance: random.Random
    acknowledged: set[str] = field(default_factory=set)

    async def move(self, going_on: Callable[[], bool], pause: float = 0) -> None:
        """One move after the other, `pause` seconds between them."""
        versions = dict.fromkeys(self.deals, 1)
        while going_on():
            deal, key = self.chance.choice(self.deals), uuid.uuid4().hex
            goal = self.chance.choice(self.goals)
            answer = await self.phone.run(MOVE, id=deal, stage=goal, version=versions[deal], op=key)
            versions[deal] = answer["card"]["version"]
            if answer["__typename"] == "CardMoved":
                self.acknowledged.add(key)
            await asyncio.sleep(pause)


@dataclass
class Watcher:
    """A board kept by messages alone, over sockets that break."""

    phone: Phone
    variables: dict[str, Any]
    board: dict[str, Any] = field(default_factory=dict)
    positions: set[int] = field(default_factory=set)
    resumed: int = 0
    reloaded: int = 0
    refused: int = 0
    faults: list[Any] = field(default_factory=list)
    codes: Counter[int | None] = field(default_factory=Counter)

    async def load(self) -> None:
        """Begin with a snapshot."""
        self.board = await snapshot(self.phone, **self.variables)

    async def watch(self) -> None:
        """Follow for ever, resuming from the last cursor whenever the line is back."""
        while True:
            with suppress(*AWAY):
                await self._listen()
            self.resumed += 1
            await asyncio.sleep(RETRY_SECONDS)

    async def _listen(self) -> None:
        url = self.phone.url.replace("http", "ws", 1) + "/graphql"
        async with connect(url, subprotocols=[Subprotocol("graphql-transport-ws")], open_timeout=5) as socket:
            payload = {"authorization": f"Bearer {self.phone.token}"}
            await socket.send(json.dumps({"type": "connection_init", "payload": payload}))
            assert json.loads(await socket.recv())["type"] == "connection_ack"
            query = {"query": EVENTS, "variables": {**self.variables, "after": self.board["cursor"]}}
            await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": query}))
            try:
                async for text in socket:
                    message = json.loads(text)
                    if message["type"] == "ping":
                        await socket.send('{"type": "pong"}')
                    elif message["type"] == "next" and message["payload"].get("data"):
                        await self._take(message["payload"]["data"]["boardEvents"])
                    elif message["type"] == "error" and message["payload"][0]["extensions"]["code"] == "FORBIDDEN":
                        return await self._reload()
                    else:
                        self.faults.append(message)
                        return None
            finally:
                self.codes[socket.close_code] += 1

    async def _reload(self) -> None:
        """Load anew; while the board may not be read, show nothing and ask again."""
        while True:
            try:
                return await self.load()
            except Forbidden:
                self.board = {**self.board, "cards": {}}
                self.refused += 1
                await asyncio.sleep(RETRY_SECONDS)

    async def _take(self, event: dict[str, Any]) -> None:
        self.positions.add(int(event["cursor"].rpartition(".")[2]))
        if fold(self.board, event):
            self.reloaded += 1
            await self._reload()

    async def agrees(self, seconds: float = 30) -> None:
        """Wait until the folded board equals a fresh snapshot; fails with the difference when it never does."""
        for _ in range(int(seconds / 0.05)):
            if shown(self.board) == shown(await snapshot(self.phone, **self.variables)):
                return
            await asyncio.sleep(0.05)
        assert shown(self.board) == shown(await snapshot(self.phone, **self.variables))


async def log_is_whole(database_url: str, acknowledged: set[str]) -> list[int]:
    """Each acknowledged move that changed a stage is there once, and a deal's version counts its events exactly.

    Gives the positions of all events of deals. No server may run on a SQLite file meanwhile.
    """
    await open_database(database_url)
    try:
        keys = [
            row["client_op_id"] for row in await fetch(Sql("SELECT client_op_id FROM event WHERE kind = 'deal.moved'"))
        ]
        assert len(keys) == len(set(keys))
        # A move to the stage where the deal stood is acknowledged, and is no stage change.
        others = await fetch(Sql("SELECT client_op_id FROM client_operation WHERE answer IS NOT NULL"))
        assert acknowledged <= {row["client_op_id"] for row in others}
        counted = await fetch(
            Sql(
                "SELECT deal.id, deal.version, COUNT(event.id) AS moves FROM deal LEFT JOIN event ON event.item_kind = 'deal'"
                " AND event.item_id = deal.id AND event.kind = 'deal.moved' GROUP BY deal.id, deal.version"
            )
        )
        assert [(row["id"], row["version"]) for row in counted] == [(row["id"], row["moves"] + 1) for row in counted]
        place = "position" if DIALECT is Dialect.POSTGRES else "id"
        events = await fetch(Sql(f"SELECT {place} AS place, item_kind FROM event ORDER BY {place}"))
        assert [row["place"] for row in events] == list(range(1, len(events) + 1))
        return [row["place"] for row in events if row["item_kind"] == "deal"]
    finally:
        await close_database()
