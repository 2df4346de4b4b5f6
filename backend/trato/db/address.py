"""Where the database is: reads and checks a database URL, and names it again without its password."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urlsplit

POOL_MINIMUM = 1
POOL_MAXIMUM = 20
CONNECTIONS_OF_A_COMMAND = 96
"""What the workers of one `serve` may hold together, unless told otherwise: PostgreSQL allows 100 by default."""

BESIDE_THE_POOL = 6
"""Connections of a process for itself: two to be woken by, one for its slot and three for what runs its jobs."""


class Dialect(StrEnum):
    """The two databases Trato runs on; the values are Tortoise's names and those of the migration folders."""

    SQLITE = "sqlite"
    POSTGRES = "postgres"


class DatabaseUnavailable(Exception):  # noqa: N818 - says what is the matter
    """The URL is wrong or nothing answers there. The message is a sentence for whoever started the command.

    Invariant: no password is in it.
    """


@dataclass(frozen=True, slots=True)
class SqliteAddress:
    """A database file on this machine."""

    path: Path

    dialect = Dialect.SQLITE

    def __str__(self) -> str:
        return f"sqlite:///{self.path}"

    def require_folder(self) -> None:
        """Raise DatabaseUnavailable when the file's folder is missing: a mistyped path must not be made."""
        if not self.path.parent.is_dir():
            raise DatabaseUnavailable(f"The database {self} can't be opened: there is no folder {self.path.parent}.")


@dataclass(frozen=True, slots=True)
class PostgresAddress:
    """A PostgreSQL database: its DSN as asyncpg takes it, and how many connections the pool may hold."""

    dsn: str
    shown: str
    minsize: int
    maxsize: int

    dialect = Dialect.POSTGRES

    def __str__(self) -> str:
        return self.shown


Address = SqliteAddress | PostgresAddress


def parse_address(url: str) -> Address:
    """Read `sqlite:///absolute/path.db` or `postgresql://user:password@host:port/name?minsize=1&maxsize=20`.

    Other query parameters of a PostgreSQL URL (`sslmode`, `host` for a socket folder, …) go to the driver as they are.
    Raises DatabaseUnavailable.
    """
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError as error:
        raise DatabaseUnavailable(f"The database URL can't be read: {error}.") from None
    match parts.scheme:
        case "sqlite":
            return _sqlite(parts)
        case "postgresql" | "postgres":
            return _postgres(parts)
        case _:
            raise DatabaseUnavailable(
                "The database URL must begin with sqlite:/// or postgresql://, "
                f"not with {parts.scheme + ':' if parts.scheme else 'something else'}."
            )


def shared_among(url: str, workers: int) -> str:
    """The URL for one of several workers: each gets its share of connections, when the URL names no `maxsize`."""
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query))
    if workers == 1 or parts.scheme == Dialect.SQLITE or "maxsize" in query:
        return url
    query["maxsize"] = str(min(POOL_MAXIMUM, max(2, CONNECTIONS_OF_A_COMMAND // workers - BESIDE_THE_POOL)))
    return parts._replace(query=urlencode(query)).geturl()


def _sqlite(parts: SplitResult) -> SqliteAddress:
    path = Path("/" + unquote(parts.path).lstrip("/"))
    if parts.netloc or parts.query or path == Path("/"):
        raise DatabaseUnavailable(
            "A SQLite URL is sqlite:/// and the absolute path of the file: sqlite:///srv/trato/trato.db."
        )
    return SqliteAddress(path)


def _postgres(parts: SplitResult) -> PostgresAddress:
    if not parts.path.strip("/"):
        raise DatabaseUnavailable("The PostgreSQL URL names no database: postgresql://user@host:5432/trato.")
    query = dict(parse_qsl(parts.query))
    minsize, maxsize = _count(query, "minsize", POOL_MINIMUM), _count(query, "maxsize", POOL_MAXIMUM)
    if minsize > maxsize:
        raise DatabaseUnavailable("In the PostgreSQL URL minsize is greater than maxsize.")
    dsn = parts._replace(scheme="postgresql", query=urlencode(query)).geturl()
    user = f"{unquote(parts.username)}@" if parts.username else ""
    place = parts.netloc.rpartition("@")[2] or query.get("host", "")
    return PostgresAddress(dsn, f"postgresql://{user}{place}{parts.path}", minsize, maxsize)


def _count(query: dict[str, str], name: str, default: int) -> int:
    text = query.pop(name, str(default))
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise DatabaseUnavailable(f"In the PostgreSQL URL {name} must be a whole number from 1.")
    return int(text)
