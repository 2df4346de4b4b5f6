"""A wire in front of servers, or of a database, which a test may cut: it carries bytes and knows nothing of them."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

Address = tuple[str, int]


@dataclass
class Wire:
    """Carries each connection to the first of `addresses()` that answers. While it is down it refuses everybody."""

    addresses: Callable[[], Sequence[Address]]
    port: int = 0
    is_up: bool = True
    _carried: set[asyncio.StreamWriter] = field(default_factory=set)

    def cut(self, chance: random.Random | None = None) -> None:
        """Break every connection, or with `chance` about half of them, without a word of farewell."""
        for writer in list(self._carried):
            if chance is None or chance.random() < 0.5:
                writer.transport.abort()

    def take_down(self) -> None:
        """Break every connection and refuse new ones."""
        self.is_up = False
        self.cut()

    def put_up(self) -> None:
        """Carry again."""
        self.is_up = True

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, until either side ends it."""
        for host, port in self.addresses() if self.is_up else ():
            with suppress(OSError):
                far_reader, far_writer = await asyncio.open_connection(host, port)
                break
        else:
            writer.transport.abort()
            return
        self._carried.add(writer)
        try:
            await asyncio.gather(_pump(reader, far_writer), _pump(far_reader, writer))
        finally:
            self._carried.discard(writer)


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Carry one way; an end, orderly or not, is carried as well."""
    try:
        while chunk := await reader.read(65536):
            writer.write(chunk)
            await writer.drain()
        writer.close()
    except OSError:
        writer.transport.abort()


@asynccontextmanager
async def wire_to(addresses: Callable[[], Sequence[Address]]) -> AsyncIterator[Wire]:
    """A wire on a port of its own, until the block ends."""
    wire = Wire(addresses)
    listening = await asyncio.start_server(wire.carry, "127.0.0.1", 0)
    wire.port = listening.sockets[0].getsockname()[1]
    try:
        yield wire
    finally:
        listening.close()
        wire.take_down()
        await asyncio.sleep(0)  # the aborted connections notice
