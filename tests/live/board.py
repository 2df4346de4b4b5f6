"""A board as a client keeps it: a snapshot, and the messages since folded over it. The fold is the specification's."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any, Protocol

from graph_client import Client

CARD = """fragment Card on BoardCard {
  id number title version pipelineId stageId rank amount { amount currency } amountBase { amount currency } expectedCloseDate stageSince createdAt
  company { id name } contact { id name } responsible { id name } nextActivity { id type subject deadline openCount } waiting { deadline isIncoming forId } commentCount lastComment { at authorId }
  tags { id name color } fields { name value isRemoved } picked repeat reachedBy channels { kind value }
  access { canUpdate canDelete }
}"""
TOTALS = "count sum { amount } weightedSum { amount } lanes { laneId name color place count sum { amount } }"
SNAPSHOT = (
    """query ($pipeline: ID!, $filter: Filter, $search: String, $lanes: String) {
  board(pipelineId: $pipeline, filter: $filter, search: $search, lanes: $lanes, perColumn: 100) {
    cursor pipeline { id name cardFields stages { id name color sort idleDays requiredFields } }
    columns { stage { id } %s cards { ...Card } }
  }
}"""
    % TOTALS
    + CARD
)
EVENTS = (
    """subscription ($pipeline: ID!, $filter: Filter, $search: String, $lanes: String, $after: String) {
  boardEvents(pipelineId: $pipeline, filter: $filter, search: $search, lanes: $lanes, after: $after) {
    cursor type kind clientOpId itemId fromStageId toStageId actor { name } stageIds
    card { ...Card } totals { stageId %s } pipeline { id name cardFields stages { id name color sort idleDays requiredFields } } record { id name } tag { id name color }
  }
}"""
    % TOTALS
    + CARD
)

ORDERS: dict[str, list[dict[str, Any]]] = {
    "by hand": [],
    "by the next activity": [{"field": "nextActivityAt"}],
    "by the last activity": [{"field": "nextActivityAt", "direction": "DESC"}],
    "by amount": [{"field": "amount", "direction": "DESC"}, {"field": "expectedCloseDate"}],
    "by age": [{"field": "createdAt"}],
    "by the time on the stage": [{"field": "stageSince", "direction": "DESC"}],
}
ORDERED = "query ($p: ID!, $filter: Filter, $search: String, %s) { %s }" % (
    ", ".join(f"$s{at}: [Sort!]" for at in range(len(ORDERS))),
    " ".join(
        f"b{at}: board(pipelineId: $p, filter: $filter, search: $search, sort: $s{at}, perColumn: 100)"
        " { columns { stage { id } cards { id } } }"
        for at in range(len(ORDERS))
    ),
)

PATIENCE_SECONDS = 30.0

Board = dict[str, Any]


class Asks(Protocol):
    """Whoever can run an operation: a client in this process, or one of a served Trato."""

    async def run(self, document: str, **variables: Any) -> Any: ...


async def snapshot(client: Asks, **variables: Any) -> Board:
    """The board as the server gives it now: pipeline, totals by column, cards by id, and the cursor."""
    board = await client.run(SNAPSHOT, **variables)
    return {
        "cursor": board["cursor"],
        "pipeline": board["pipeline"],
        "totals": {column["stage"]["id"]: totals_in(column) for column in board["columns"]},
        "cards": {card["id"]: card for column in board["columns"] for card in column["cards"]},
    }


def shown(board: Board) -> Board:
    """What a person sees: the columns in order with their cards in order. Columns of vanished stages are not seen."""
    stages = [stage["id"] for stage in board["pipeline"]["stages"]]
    columns = {
        stage: sorted(
            (card for card in board["cards"].values() if card["stageId"] == stage),
            key=lambda card: (card["rank"], card["number"]),
        )
        for stage in stages
    }
    return {
        "pipeline": board["pipeline"],
        "columns": columns,
        "totals": {stage: board["totals"].get(stage, EMPTY) for stage in stages},
    }


BORNE: dict[str, Callable[[Board], Any]] = {
    "rank": lambda card: card["rank"],
    "createdAt": lambda card: card["createdAt"],
    "stageSince": lambda card: card["stageSince"],
    "amount": lambda card: Decimal(card["amountBase"]["amount"]),
    "expectedCloseDate": lambda card: card["expectedCloseDate"],
    "nextActivityAt": lambda card: card["nextActivity"] and card["nextActivity"]["deadline"],
}


def in_order(cards: Iterable[Board], sort: list[dict[str, Any]]) -> list[Board]:
    """Cards as a board that is sorted so shows them: by what they bear, without it last, then by number."""
    keys = sort or [{"field": "rank"}]
    turned = [(BORNE[key["field"]], key.get("direction") == "DESC") for key in keys]
    placed = sorted(cards, key=lambda card: card["number"], reverse=turned[0][1])
    for borne, is_turned in reversed(turned):
        filled = [card for card in placed if borne(card) is not None]
        empty = [card for card in placed if borne(card) is None]
        placed = [*sorted(filled, key=borne, reverse=is_turned), *empty]
    return placed


def totals_in(column: dict[str, Any]) -> dict[str, Any]:
    """What a column holds, its lanes by their ids: those that hold nothing of it are not told."""
    lanes = column["lanes"] and {lane["laneId"]: dict(lane) for lane in column["lanes"]}
    return {"lanes": lanes or None, **{key: column[key] for key in ("count", "sum", "weightedSum")}}


EMPTY = {"count": 0, "sum": {"amount": "0.00"}, "weightedSum": {"amount": "0.00"}, "lanes": None}


def fold(board: Board, event: dict[str, Any]) -> bool:
    """Apply a message to a board; whether it must be loaded again instead."""
    if event["type"] == "RESYNC":
        return True
    if event["type"] == "CARD":
        board["cards"][event["card"]["id"]] = event["card"]
    if event["type"] == "LEFT":
        board["cards"].pop(event["itemId"], None)
    if event["type"] == "PIPELINE":
        board["pipeline"] = event["pipeline"]
    if event["type"] == "RECORD":
        for card in board["cards"].values():
            for part in ("company", "contact", "responsible"):
                if card[part] and card[part]["id"] == event["record"]["id"]:
                    card[part] = {**card[part], "name": event["record"]["name"]}
        for totals in board["totals"].values():
            if event["record"]["id"] in (totals["lanes"] or {}):
                totals["lanes"][event["record"]["id"]]["name"] = event["record"]["name"]
    if event["type"] == "TAG":
        for card in board["cards"].values():
            card["tags"] = [event["tag"] if tag["id"] == event["tag"]["id"] else tag for tag in card["tags"]]
    for totals in event["totals"]:
        board["totals"][totals["stageId"]] = totals_in(totals)
    board["cursor"] = event["cursor"]
    return False


class Viewer:
    """A client with a board open: takes a snapshot, follows it, and folds what comes."""

    def __init__(self, client: Client, **variables: Any) -> None:
        self.client = client
        self.variables = variables
        self.board: Board = {}
        self.messages: list[dict[str, Any]] = []
        self._task: asyncio.Task[None] | None = None

    async def open(self) -> Viewer:
        """Load and follow."""
        self.board = await snapshot(self.client, **self.variables)
        self._task = asyncio.create_task(self._follow())
        return self

    async def close(self) -> None:
        """Cut the connection; the board stays as it is."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def reconnect(self) -> None:
        """Resume from the last cursor, loading nothing."""
        await self.close()
        self._task = asyncio.create_task(self._follow())

    async def announced(self) -> None:
        """Wait until it is told that nothing is missing."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not any(message["type"] == "READY" for message in self.messages):
                await asyncio.sleep(0.01)

    async def _follow(self) -> None:
        async with self.client.following(EVENTS, **self.variables, after=self.board["cursor"]) as messages:
            async for message in messages:
                self.messages.append(message)
                if fold(self.board, message):
                    self.board = await snapshot(self.client, **self.variables)

    async def agrees_in_every_order(self) -> None:
        """The folded cards, put in order by what they bear, stand as the server has them, whatever they are sorted by."""
        asked = {f"s{at}": sort for at, sort in enumerate(ORDERS.values())}
        given = {key: value for key, value in self.variables.items() if key not in ("pipeline", "lanes")}
        boards = await self.client.run(ORDERED, p=self.variables["pipeline"], **given, **asked)
        columns = shown(self.board)["columns"]
        for at, (name, sort) in enumerate(ORDERS.items()):
            wanted = {
                column["stage"]["id"]: [card["id"] for card in column["cards"]]
                for column in boards[f"b{at}"]["columns"]
            }
            stand = {stage: [card["id"] for card in in_order(cards, sort)] for stage, cards in columns.items()}
            assert stand == wanted, name

    async def agrees(self, seconds: float = PATIENCE_SECONDS) -> None:
        """Wait until the folded board equals a fresh snapshot; fails with the difference when it never does."""
        for _ in range(int(seconds / 0.02)):
            if shown(self.board) == shown(await snapshot(self.client, **self.variables)):
                return
            assert self._task is None or not self._task.done(), self._task.exception()
            await asyncio.sleep(0.02)
        fresh = await snapshot(self.client, **self.variables)
        assert shown(self.board) == shown(fresh), self.messages
