"""The measure of fan-out: `websockets.broadcast` to everyone connected, on the event loop that Trato uses too."""

from __future__ import annotations

import asyncio
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

        async def send(message: str, times: int) -> dict[str, Any]:
            for _ in range(times):
                broadcast(connections, message)
                await asyncio.sleep(0)  # as many turns of the loop as there are messages: that is how moves come
            return {}

        await answering({"where": where, "send": send})


if __name__ == "__main__":
    uvloop.run(main())
