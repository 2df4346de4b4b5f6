"""A list as a client keeps it: read once it is followed, and what its messages have said since folded over it."""

from __future__ import annotations

import asyncio
from typing import Any

from graph_client import Client

EVENTS = """subscription ($kind: ItemKind!, $filter: Filter, $view: ID) {
  listEvents(kind: $kind, filter: $filter, viewId: $view) { type id } }"""
ROWS = "query ($filter: Filter, $view: ID) { %s(filter: $filter, viewId: $view, first: 100) { nodes { id } } }"


class Rows:
    """A client with a list open, of deals unless it is said of what."""

    def __init__(self, client: Client, kind: str = "DEAL", field: str = "deals", **variables: Any) -> None:
        self.client, self.variables = client, variables
        self._kind, self._rows = kind, ROWS % field
        self.ids: set[str] = set()
        self.named: set[str] = set()
        self._ready = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def open(self) -> Rows:
        """Follow and read."""
        self._task = asyncio.create_task(self._follow())
        async with asyncio.timeout(30):
            await self._ready.wait()
        return self

    async def close(self) -> None:
        """Cut the connection."""
        assert self._task is not None
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def read(self) -> set[str]:
        """What the list holds now."""
        return {node["id"] for node in (await self.client.run(self._rows, **self.variables))["nodes"]}

    async def agrees(self, seconds: float = 30) -> None:
        """Wait until the folded list equals a fresh one."""
        for _ in range(int(seconds / 0.02)):
            if self.ids == await self.read():
                return
            assert self._task and not self._task.done(), self._task
            await asyncio.sleep(0.02)
        assert self.ids == await self.read()

    async def _follow(self) -> None:
        async with self.client.following(EVENTS, kind=self._kind, **self.variables) as messages:
            async for message in messages:
                if message["id"] is not None:
                    self.named.add(message["id"])
                match message["type"]:
                    case "READY" | "RESYNC":
                        self.ids = await self.read()
                        self._ready.set()
                    case "MATCHES":
                        self.ids.add(message["id"])
                    case "LEFT":
                        self.ids.discard(message["id"])
