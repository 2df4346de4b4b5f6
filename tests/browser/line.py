"""A network line between a browser and a server, which a test may cut and mend: what a tunnel does to a train passenger."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

REFUSAL = b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"


@dataclass
class Line:
    """Forwards bytes to `target`. It stands where a server process does: `visit(person, on=line.server)`."""

    target: str
    port: int = 0
    lets_sockets_through: bool = True
    """Unset, it answers whoever asks for a socket as some proxies do, and carries everything else."""
    _open: bool = True
    _writers: set[asyncio.StreamWriter] = field(default_factory=set)

    @property
    def url(self) -> str:
        """Where the browser finds it."""
        return f"http://127.0.0.1:{self.port}"

    def cut(self) -> None:
        """Break every connection, and let no new one through."""
        self._open = False
        for writer in self._writers:
            writer.transport.abort()

    def mend(self) -> None:
        """Let connections through again."""
        self._open = True

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not self._open:
            writer.transport.abort()
            return
        beginning = await reader.read(65536)
        if not self.lets_sockets_through and b"upgrade: websocket" in beginning.lower():
            writer.write(REFUSAL)
            writer.close()
            return
        there = urlsplit(self.target)
        far_reader, far_writer = await asyncio.open_connection(there.hostname, there.port)
        far_writer.write(beginning)
        pair = {writer, far_writer}
        self._writers |= pair
        with suppress(OSError):
            await asyncio.gather(_pump(reader, far_writer), _pump(far_reader, writer))
        self._writers -= pair


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while chunk := await reader.read(65536):
            writer.write(chunk)
            await writer.drain()
    writer.close()


@asynccontextmanager
async def line_to(target: str) -> AsyncIterator[Line]:
    """A line to the server at `target`, until the block ends."""
    line = Line(target)
    listening = await asyncio.start_server(line._carry, "127.0.0.1", 0)
    line.port = listening.sockets[0].getsockname()[1]
    try:
        yield line
    finally:
        line.cut()
        listening.close()
