"""The measure of fan-out: `websockets.broadcast` to everyone connected, on the event loop that Trato uses too."""

from __future__ import annotations

import asyncio
from time import monotonic
from typing import Any

import uvloop
from companion import answering
from websockets.asyncio.server import ServerConnection, broadcast, serve


async def main() -> None:
    """Serve whoever comes; broadcast when asked."""
    connections: set[ServerConnection] = set()

    async def hold(connection: ServerConnection) -> None:
        connections.add(connection)
        try:
            await connection.wait_closed()
        finally:
            connections.discard(connection)

    async with serve(hold, "127.0.0.1", 0, compression=None, backlog=2048) as server:
        port = next(iter(server.sockets)).getsockname()[1]

        async def where() -> dict[str, Any]:
            return {"port": port}

        async def send(message: str, times: int, seconds: float) -> dict[str, Any]:
            start = monotonic()
            for number in range(times):
                await asyncio.sleep(max(0.0, start + seconds * number / times - monotonic()))
                broadcast(connections, message)
            return {}

        await answering({"where": where, "send": send})


if __name__ == "__main__":
    uvloop.run(main())
