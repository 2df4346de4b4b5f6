"""The live engine of one server process: waker, tailer, hub and presence, started and stopped together."""

from __future__ import annotations

from trato.db.address import SqliteAddress, parse_address
from trato.live.hub import Hub
from trato.live.presence.board import presence_board, set_presence_board
from trato.live.tailer import Tailer
from trato.live.waker import LocalWaker, PostgresWaker, Waker, set_waker


class LiveEngine:
    """What `app` starts before it serves. `database_url` decides how processes wake each other."""

    def __init__(self, database_url: str) -> None:
        address = parse_address(database_url)  # its DSN is without what only the pool understands
        self._waker: Waker = LocalWaker() if isinstance(address, SqliteAddress) else PostgresWaker(address.dsn)
        self.tailer = Tailer(self._waker)
        self.hub = Hub(self.tailer)
        self.presence = presence_board(database_url)
        self.tailer.listen(self.presence.on_events)

    async def start(self) -> None:
        """Follow the log from its newest position."""
        set_waker(self._waker)
        await self.tailer.start()
        set_presence_board(self.presence)
        await self.presence.start()

    async def stop(self) -> None:
        """Stop following."""
        await self.presence.stop()
        set_presence_board(None)
        await self.tailer.stop()
        set_waker(None)
