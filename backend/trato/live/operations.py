"""An operation: what one person does at once. One transaction, the events that tell of it, the answer a retry gets."""

from __future__ import annotations

import contextlib
import contextvars
import functools
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, ParamSpec, TypeVar

from asyncpg import DeadlockDetectedError

from trato.db.database import writer
from trato.db.fields import decode_json, encode_datetime, encode_json
from trato.db.sql import Sql, execute, fetch_one, insert
from trato.db.text import is_storable
from trato.db.transactions import after_commit, transaction
from trato.errors import conflict, invalid
from trato.live.log import Subject
from trato.live.models import ClientOperation
from trato.live.waker import wake

P = ParamSpec("P")
T = TypeVar("T")

TITLE_LENGTH = 255
KEY_LENGTH = 100
KEY_PATH = "clientOpId"
"""What clients call the key of an operation."""
TRIES = 5
EVENT_COLUMNS = (
    "at",
    "occurred_at",
    "actor_id",
    "actor_name",
    "channel",
    "operation_id",
    "client_op_id",
    "kind",
    "item_kind",
    "item_id",
    "item_version",
    "item_title",
    "changes",
    "params",
    "before",
    "after",
)

_verb: contextvars.ContextVar[str] = contextvars.ContextVar("trato_verb", default="")
_happened: contextvars.ContextVar[datetime | None] = contextvars.ContextVar("trato_happened", default=None)
_ended: contextvars.ContextVar[str | None] = contextvars.ContextVar("trato_ended", default=None)
_asked: contextvars.ContextVar[str | None] = contextvars.ContextVar("trato_asked", default=None)

CLIENT_KEYS = uuid.UUID("8f1f4a52-6f3c-4d0e-9d0a-5a3b8c2e7d10")
"""The name space in which a client's key names an operation, so that a retry knows the name without storing it."""


@contextmanager
def happened_at(moment: datetime) -> Iterator[None]:
    """What is done inside happened at `moment`, and its records say so. The log tells besides when it was written."""
    token = _happened.set(moment)
    try:
        yield
    finally:
        _happened.reset(token)


@contextmanager
def asking(fingerprint: str) -> Iterator[None]:
    """A key of the client's stands for this very request: used again for another one it is a CONFLICT (R86)."""
    token = _asked.set(fingerprint)
    try:
        yield
    finally:
        _asked.reset(token)


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts and through what: UI, API, IMPORT, SYSTEM … The name is kept in the log as it was."""

    user_id: int | None
    name: str
    channel: str = "API"


SYSTEM = Actor(None, "Trato", "SYSTEM")


class AlreadyDone(Exception):  # noqa: N818 - no error: the answer is known
    """This client key was used before; the stored answer is given again."""

    def __init__(self, answer: Any) -> None:
        super().__init__("already done")
        self.answer = answer


@dataclass(slots=True)
class Operation:
    """The open operation: actions add what happened with `record` and name their answer with `done`."""

    actor: Actor
    client_op_id: str | None
    id: str = field(init=False)
    at: datetime = field(default_factory=lambda: _happened.get() or datetime.now(UTC))
    answer: Any = None
    undoes: str | None = None  # the operation that this one takes back: each of its events says so
    _events: list[tuple[dict[str, Any], list[Subject]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        user_id, key = self.actor.user_id, self.client_op_id
        named = key is not None and user_id is not None
        self.id = (uuid.uuid5(CLIENT_KEYS, f"{user_id}:{key}") if named else uuid.uuid4()).hex

    @property
    def changes_something(self) -> bool:
        """Whether anything has been recorded yet."""
        return bool(self._events)

    @property
    def recorded(self) -> int:
        """How many events have been recorded yet."""
        return len(self._events)

    def record(
        self,
        kind: str,
        item_kind: str,
        item_id: int,
        title: str,
        *,
        version: int | None = None,
        changes: dict[str, Any] | None = None,
        params: dict[str, Any] | None = None,
        before: dict[str, Any] | None = None,
        after: dict[str, Any] | None = None,
        about: Iterable[Subject] = (),
        occurred_at: datetime | None = None,
        actor: Actor | None = None,
    ) -> None:
        """Add an event. It stands on the item's own timeline and on those of `about`; written when the operation ends.

        `actor` is given when something follows by itself from what the person did.
        """
        by = actor or self.actor
        event = {
            "at": encode_datetime(datetime.now(UTC) if _happened.get() else self.at),
            "occurred_at": encode_datetime(occurred_at or self.at),
            "actor_id": by.user_id,
            "actor_name": by.name,
            "channel": by.channel,
            "operation_id": self.id,
            "client_op_id": self.client_op_id,
            "kind": kind,
            "item_kind": item_kind,
            "item_id": item_id,
            "item_version": version,
            "item_title": title[:TITLE_LENGTH],
            "changes": encode_json(changes or {}),
            "params": encode_json((params or {}) | ({"undoes": self.undoes} if self.undoes else {})),
            "before": None if before is None else encode_json(before),
            "after": None if after is None else encode_json(after),
        }
        self._events.append((event, list(dict.fromkeys([Subject(item_kind, item_id), *about]))))

    def done(self, answer: T) -> T:
        """Keep `answer` (an id or a list of ids) for a retry with the same client key, and return it."""
        self.answer = answer
        return answer

    async def _write(self) -> None:
        """Insert the events, as late as possible: on PostgreSQL later ids of one record then mean later changes."""
        if not self._events:
            return
        rows = [[event[column] for column in EVENT_COLUMNS] for event, _ in self._events]
        ids = await insert("event", EVENT_COLUMNS, rows)
        subjects = [
            (event_id, subject.kind, subject.id)
            for event_id, (_, about) in zip(ids, self._events, strict=True)
            for subject in about
        ]
        await insert("event_subject", ("event_id", "item_kind", "item_id"), subjects)
        after_commit(wake)
        kinds = frozenset(event["item_kind"] for event, _ in self._events)
        after_commit(functools.partial(_tell_listeners, kinds))


CommitListener = Callable[[frozenset[str]], None]
_listeners: list[CommitListener] = []


def listen_to_commits(listener: CommitListener) -> Callable[[], None]:
    """Be told at each commit of this process what its events are about (item kinds); the answer ends it.

    For what must not be a moment behind one's own writes. Others' are brought by the log alone.
    """
    _listeners.append(listener)
    return lambda: _listeners.remove(listener)


def _tell_listeners(kinds: frozenset[str]) -> None:
    for listener in _listeners:
        listener(kinds)


@asynccontextmanager
async def operation(actor: Actor, client_op_id: str | None = None) -> AsyncIterator[Operation]:
    """One transaction whose events, rows and stored answer commit together or not at all.

    Raises AlreadyDone when this person used the key before, CONFLICT when the key belonged to another verb,
    VALIDATION when it is too long.
    """
    check_key(client_op_id)
    async with transaction():
        opened = Operation(actor, client_op_id)
        claim = await _claim(opened)
        yield opened
        await opened._write()
        if claim is not None:
            await ClientOperation.filter(id=claim).using_db(writer()).update(answer=opened.answer)
    _ended.set(opened.id if opened.changes_something else None)


def check_key(client_op_id: str | None, *, longest: int = KEY_LENGTH) -> None:
    """VALIDATION for a key that can't be one; `longest` is less for what makes several keys of one."""
    if client_op_id is not None and not (0 < len(client_op_id) <= longest and is_storable(client_op_id)):
        raise invalid(KEY_PATH, "LENGTH", f"A key has 1 to {longest} characters, none of them NUL.")


def ended_operation() -> str | None:
    """The operation that this task ended last, or was told of again; None when it changed nothing."""
    return _ended.get()


async def _claim(opened: Operation) -> int | None:
    """Take the client's key for this operation. A rival with the same key waits here until the first has committed."""
    if opened.client_op_id is None or opened.actor.user_id is None:
        return None
    key = (opened.actor.user_id, opened.client_op_id)
    taken = await execute(
        Sql(
            "INSERT INTO client_operation (user_id, client_op_id, verb, asked, at) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (user_id, client_op_id) DO NOTHING RETURNING id",
            (*key, _verb.get(), _asked.get(), encode_datetime(opened.at)),
        )
    )
    if taken:
        return int(taken[0]["id"])
    earlier = await fetch_one(
        Sql("SELECT verb, asked, answer FROM client_operation WHERE user_id = ? AND client_op_id = ?", key)
    )
    if earlier is None or (earlier["verb"], earlier["asked"]) != (_verb.get(), _asked.get()):
        raise conflict("CLIENT_OP_ID_REUSED", "This key was used for another operation.", KEY_PATH)
    known = await fetch_one(Sql("SELECT 1 AS x FROM event WHERE operation_id = ? LIMIT 1", (opened.id,)))
    _ended.set(opened.id if known else None)
    raise AlreadyDone(decode_json(earlier["answer"]))


def action(verb: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
    """Mark a public verb: a retry with the same client key returns the first answer and changes nothing.

    PostgreSQL ends one of two transactions that wait for each other, as cards do that make room for others while those
    are moved themselves. Nothing of it is left, so the verb is begun anew.
    """

    @functools.wraps(verb)
    async def run(*args: P.args, **kwargs: P.kwargs) -> T:
        token = _verb.set(f"{verb.__module__}.{verb.__qualname__}")
        try:
            for _ in range(TRIES - 1):
                with contextlib.suppress(DeadlockDetectedError):
                    return await verb(*args, **kwargs)
            return await verb(*args, **kwargs)
        except AlreadyDone as done:
            answer: T = done.answer
            return answer
        finally:
            _verb.reset(token)

    return run
