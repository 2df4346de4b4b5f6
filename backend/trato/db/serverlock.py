"""One server per SQLite file: a second one is refused, commands beside it are not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from filelock import FileLock, Timeout

from trato.db.address import SqliteAddress, parse_address


class ServerAlreadyRunning(Exception):  # noqa: N818 - says what is the matter
    """Another server has this SQLite file. The message is for whoever started the command."""


@contextmanager
def only_server(url: str) -> Iterator[None]:
    """Be the only server on the database at `url` for the length of the block; on PostgreSQL there may be many.

    The operating system lets the lock go when the process ends, however it ends. Commands don't take it, save those
    that need the server stopped. Raises ServerAlreadyRunning, DatabaseUnavailable.
    """
    address = parse_address(url)
    if not isinstance(address, SqliteAddress):
        yield
        return
    address.require_folder()
    lock = FileLock(f"{address.path.resolve()}.server", blocking=False)
    try:
        lock.acquire()
    except Timeout:
        raise ServerAlreadyRunning(
            f"A Trato server is already running on {address.path}. A SQLite file serves one server: stop the other, "
            "give this one a folder of its own (TRATO_DATA), or use PostgreSQL (DATABASE_URL)."
        ) from None
    try:
        yield
    finally:
        lock.release()
