"""The activities view as a client keeps it: a snapshot, and what is read anew of the items that messages name, or once
time has moved some.
"""

from __future__ import annotations

import asyncio
import time
from typing import Any

from live.board import CARD, PATIENCE_SECONDS, Viewer

READ = (
    """query ($kind: ItemKind! = DEAL, $filter: Filter, $search: String, $only: [ID!]) {
  activityBoard(kind: $kind, filter: $filter, search: $search, only: $only, perColumn: 100) {
    cursor turnsIn columns { column count cards { id dueAt card { ...Card } } } } }"""
    + CARD
)
EVENTS = """subscription ($kind: ItemKind! = DEAL, $filter: Filter, $search: String, $after: String) {
  activityBoardEvents(kind: $kind, filter: $filter, search: $search, after: $after) { cursor type ids actor { name } } }"""

Columns = dict[str, dict[str, Any]]


def _columns(board: dict[str, Any]) -> Columns:
    """What went between finding it and reading it has no face, and news of its own."""
    return {
        column["column"]: {"count": column["count"], "cards": [card for card in column["cards"] if card["card"]]}
        for column in board["columns"]
    }


def fold(board: Columns, ids: list[str], read: Columns) -> None:
    """Put items where they were read to stand, and take out those that were not found."""
    for name, column in board.items():
        stay = [card for card in column["cards"] if card["id"] not in ids]
        cards = [*stay, *read[name]["cards"]]
        cards.sort(key=lambda card: (card["dueAt"] is None, card["dueAt"] or "", card["card"]["number"]))
        board[name] = {"count": read[name]["count"], "cards": cards}


class AgendaViewer(Viewer):
    """A client with the activities view open."""

    _turns_at: float

    async def open(self) -> AgendaViewer:
        """Load and follow."""
        self._reading = asyncio.Lock()  # what was read first is shown first
        await self._load()
        self._task = asyncio.create_task(self._follow())
        return self

    async def _read(self, **only: Any) -> dict[str, Any]:
        read: dict[str, Any] = await self.client.run(READ, **self.variables, **only)
        return read

    def _turn(self, read: dict[str, Any]) -> None:
        self._turns_at = time.monotonic() + read["turnsIn"]

    async def _load(self) -> None:
        read = await self._read()
        self._turn(read)
        self.board = {"cursor": read["cursor"], "columns": _columns(read)}

    async def _follow(self) -> None:
        async with self.client.following(EVENTS, **self.variables, after=self.board["cursor"]) as messages:
            async for message in messages:
                self.messages.append(message)
                async with self._reading:
                    if message["type"] == "RESYNC":
                        await self._load()
                    elif message["type"] == "ITEMS":
                        read = await self._read(only=message["ids"])
                        self._turn(read)
                        fold(self.board["columns"], message["ids"], _columns(read))

    async def agrees(self, seconds: float = PATIENCE_SECONDS) -> None:
        """Wait until the folded board equals a fresh snapshot; fails with the difference when it never does."""
        for _ in range(int(seconds / 0.02)):
            async with self._reading:
                if time.monotonic() >= self._turns_at:
                    await self._load()
            if self.board["columns"] == _columns(await self._read()):
                return
            assert self._task is None or not self._task.done(), self._task.exception()
            await asyncio.sleep(0.02)
        assert self.board["columns"] == _columns(await self._read()), self.messages
