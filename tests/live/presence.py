"""Presence as a client keeps it: the last message is everything there is to know."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from graph_client import Client

WATCH = """subscription ($place: ID!, $tab: String!) {
  presence(placeId: $place, tab: $tab) { people { user { id name } since heldIds } }
}"""
HOLD = "mutation ($tab: String!, $deals: [ID!]!) { holdCard(tab: $tab, itemIds: $deals) { heldIds } }"
HOLD_ONE = "mutation ($tab: String!, $deal: ID!) { holdCard(tab: $tab, itemIds: [$deal]) { held } }"
"""As clients do it that know of no stacks."""

People = dict[str, list[str]]
"""Who is there, by arrival, and the deals each holds."""


class Watcher:
    """Keeps the newest message of one subscription; tells when it never says what was expected."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []
        self._news = asyncio.Event()

    def take(self, message: dict[str, Any]) -> None:
        """A message has come."""
        self.messages.append(message)
        self._news.set()

    async def speaks(self, seconds: float = 30) -> None:
        """Wait for the first message."""
        async with asyncio.timeout(seconds):
            while not self.messages:
                await self._news.wait()

    @property
    def people(self) -> People:
        """What the newest one says."""
        return {person["user"]["name"]: person["heldIds"] for person in self.messages[-1]["people"]}

    async def sees(self, expected: People, seconds: float = 30) -> None:
        """Wait until these people are there in this order, each holding this."""
        try:
            async with asyncio.timeout(seconds):
                while not self.messages or list(self.people.items()) != list(expected.items()):
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            raise AssertionError(f"expected {expected}, saw {self.messages}") from None


@asynccontextmanager
async def present(client: Client, place: str, tab: str = "tab") -> AsyncIterator[Watcher]:
    """Be at a place, in this process. The first message has come when the block begins."""
    watcher = Watcher()

    async def follow() -> None:
        async with client.following(WATCH, place=place, tab=tab) as messages:
            async for message in messages:
                watcher.take(message)

    following = asyncio.create_task(follow())
    try:
        await watcher.speaks()
        yield watcher
    finally:
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)
