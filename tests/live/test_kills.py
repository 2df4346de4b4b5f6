"""Killing servers in a stream of moves: no committed move and no event is lost, and every board ends up true (R3, R39).

One process on SQLite, two on PostgreSQL. Movers repeat what they got no answer to with the same key, as a phone does;
watchers resume from their last cursor and load nothing.
"""

from __future__ import annotations

import asyncio
import json
import random
import uuid
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException
from websockets.typing import Subprotocol

from database import DIALECT
from live.board import EVENTS, SNAPSHOT, fold, shown
from serverprocess import Server, ServerProcess, trato
from trato.db.address import Dialect
from trato.db.database import close_database, open_database
from trato.db.sql import Sql, fetch

PROCESSES = 1 if DIALECT is Dialect.SQLITE else 2
PASSWORD = "a sentence for the tests"
KILLS = 2
AWAY = (httpx.TransportError, OSError, WebSocketException)

MOVE = """mutation ($id: ID!, $stage: ID!, $version: Int!, $op: ID!) {
  moveDeal(id: $id, stageId: $stage, expectedVersion: $version, clientOpId: $op) {
    __typename ... on DealMoved { card { version } } ... on DealConflict { card { version } }
  }
}"""


@dataclass
class Phone:
    """A client of one process that never gives up."""

    process: ServerProcess
    token: str

    async def ask(self, document: str, **variables: Any) -> Any:
        """The only root field of an operation; asked again for as long as nobody answers."""
        while True:
            with suppress(*AWAY):
                async with httpx.AsyncClient(timeout=10) as http:
                    answer = await http.post(
                        f"{self.process.url}/graphql",
                        json={"query": document, "variables": variables},
                        headers={"authorization": f"Bearer {self.token}"},
                    )
                    body = answer.json()
                    if "errors" not in body:
                        return next(iter(body["data"].values()))
                    assert answer.status_code >= 500 or body["errors"][0]["extensions"]["code"] == "INTERNAL", body
            await asyncio.sleep(0.05)

    async def board(self, pipeline: str) -> dict[str, Any]:
        """The board as it is now."""
        board = await self.ask(SNAPSHOT, pipeline=pipeline)
        return {
            "cursor": board["cursor"],
            "pipeline": board["pipeline"],
            "totals": {
                column["stage"]["id"]: {key: column[key] for key in ("count", "sum", "weightedSum")}
                for column in board["columns"]
            },
            "cards": {card["id"]: card for column in board["columns"] for card in column["cards"]},
        }


@dataclass
class Watcher:
    """A board kept by messages alone, over sockets that break."""

    phone: Phone
    pipeline: str
    board: dict[str, Any] = field(default_factory=dict)
    resumed: int = 0
    reloaded: int = 0

    async def watch(self) -> None:
        """Follow for ever, resuming from the last cursor whenever the line is back."""
        while True:
            with suppress(*AWAY):
                await self._listen()
            self.resumed += 1
            await asyncio.sleep(0.05)

    async def _listen(self) -> None:
        url = self.phone.process.url.replace("http", "ws", 1) + "/graphql"
        async with connect(url, subprotocols=[Subprotocol("graphql-transport-ws")], open_timeout=5) as socket:
            payload = {"authorization": f"Bearer {self.phone.token}"}
            await socket.send(json.dumps({"type": "connection_init", "payload": payload}))
            variables = {"pipeline": self.pipeline, "after": self.board["cursor"]}
            query = {"query": EVENTS, "variables": variables}
            await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": query}))
            async for text in socket:
                message = json.loads(text)
                if message["type"] == "next":
                    self._take(message["payload"]["data"]["boardEvents"])

    def _take(self, event: dict[str, Any]) -> None:
        if fold(self.board, event):
            self.reloaded += 1


@dataclass
class Installation:
    """Running servers, a token, and the deals that are moved about."""

    server: Server
    url: str
    token: str
    pipeline: dict[str, Any]
    deals: list[str]

    def phone(self, number: int) -> Phone:
        """A client; of several, every second one talks to the other process."""
        return Phone(self.server.processes[number % PROCESSES], self.token)


@pytest.fixture
async def installation(database_url: str, tmp_path: Path) -> AsyncIterator[Installation]:
    environment = {"DATABASE_URL": database_url, "TRATO_DATA": str(tmp_path)}
    await trato(
        "user", "create", "ada@example.com", "--name", "Ada", "--admin", "--password-stdin",
        environment=environment, typed=f"{PASSWORD}\n",
    )  # fmt: skip
    server = Server(tuple(ServerProcess(environment, tmp_path / f"{number}.log") for number in range(PROCESSES)))
    await server.start()
    try:
        login = f'mutation {{ login(email: "ada@example.com", password: "{PASSWORD}") {{ accessToken }} }}'
        async with httpx.AsyncClient() as http:
            answer = await http.post(f"{server.processes[0].url}/graphql", json={"query": login})
        phone = Phone(server.processes[0], answer.json()["data"]["login"]["accessToken"])
        pipeline = (await phone.ask("{ pipelines { id stages { id semantics } } }"))[0]
        create = "mutation ($title: String!) { createDeal(input: {title: $title}) { deal { id } } }"
        deals = [(await phone.ask(create, title=f"Deal {number}"))["deal"]["id"] for number in range(6)]
        yield Installation(server, database_url, phone.token, pipeline, deals)
    finally:
        await server.stop()


async def test_kills_in_a_stream_of_moves_lose_nothing(installation: Installation) -> None:
    pipeline = installation.pipeline["id"]
    goals = [stage["id"] for stage in installation.pipeline["stages"] if stage["semantics"] == "IN_PROGRESS"]
    acknowledged: dict[str, str] = {}
    writing = True

    async def keep_moving(number: int) -> None:
        phone, chance = installation.phone(number), random.Random(number)
        versions = dict.fromkeys(installation.deals, 1)
        while writing:
            deal, key = chance.choice(installation.deals), uuid.uuid4().hex
            answer = await phone.ask(MOVE, id=deal, stage=chance.choice(goals), version=versions[deal], op=key)
            versions[deal] = answer["card"]["version"]
            if answer["__typename"] == "DealMoved":
                acknowledged[key] = deal

    watchers = [Watcher(installation.phone(number), pipeline) for number in range(PROCESSES)]
    for watcher in watchers:
        watcher.board = await watcher.phone.board(pipeline)
    watching = [asyncio.create_task(watcher.watch()) for watcher in watchers]
    moving = [asyncio.create_task(keep_moving(number)) for number in range(3)]
    for round_number in range(KILLS):
        so_far = len(acknowledged)
        while len(acknowledged) < so_far + 15:
            await asyncio.sleep(0.02)
        killed = installation.server.processes[round_number % PROCESSES]
        await killed.kill()
        await killed.start()
    writing = False
    await asyncio.gather(*moving)

    for number, watcher in enumerate(watchers):
        await _agrees(watcher, await installation.phone(number).board(pipeline))
        assert watcher.resumed >= 1
        assert watcher.reloaded == 0
    for task in watching:
        task.cancel()
    await asyncio.gather(*watching, return_exceptions=True)
    await installation.server.stop()
    await _log_is_whole(installation, acknowledged)


async def _agrees(watcher: Watcher, fresh: dict[str, Any]) -> None:
    for _ in range(500):
        if shown(watcher.board) == shown(fresh):
            return
        await asyncio.sleep(0.02)
    assert shown(watcher.board) == shown(fresh)


async def _log_is_whole(installation: Installation, acknowledged: dict[str, str]) -> None:
    """Each acknowledged move that changed a stage is there once, and a deal's version counts its events exactly."""
    await open_database(installation.url)
    try:
        keys = [
            row["client_op_id"] for row in await fetch(Sql("SELECT client_op_id FROM event WHERE kind = 'deal.moved'"))
        ]
        assert len(keys) == len(set(keys))
        # A move to the stage where the deal stood is acknowledged, and is no stage change.
        others = await fetch(Sql("SELECT client_op_id FROM client_operation WHERE answer IS NOT NULL"))
        assert set(acknowledged) <= {row["client_op_id"] for row in others}
        counted = await fetch(
            Sql(
                "SELECT deal.id, deal.version, COUNT(event.id) AS moves FROM deal LEFT JOIN event ON event.item_kind = 'deal'"
                " AND event.item_id = deal.id AND event.kind = 'deal.moved' GROUP BY deal.id, deal.version"
            )
        )
        assert [(row["id"], row["version"]) for row in counted] == [(row["id"], row["moves"] + 1) for row in counted]
        if DIALECT is Dialect.POSTGRES:
            positions = [row["position"] for row in await fetch(Sql("SELECT position FROM event ORDER BY position"))]
            assert positions == list(range(1, len(positions) + 1))
    finally:
        await close_database()
