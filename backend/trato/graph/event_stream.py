"""Server-sent events: one operation a request, for networks that block sockets (graphql-sse, distinct connections).

Each message is an event `next` with the same JSON that sockets carry; `complete` ends the stream. A comment goes out
when nothing else does, so that either side notices a dead line. What fails before the first message is an ordinary
answer, not a stream.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import suppress
from datetime import datetime

import structlog
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from trato.access.gate import Access
from trato.accounts.queries import Principal, principal_by_id
from trato.graph.execution import NotOpened
from trato.graph.kit.context import GraphContext
from trato.graph.live import LiveSubscription, Payload
from trato.graph.sockets import LiveSockets
from trato.live.members import QueueMember

HEARTBEAT_SECONDS = 15.0
HEARTBEAT = b":\n\n"
COMPLETE = b"event: complete\ndata:\n\n"
CLOSING = "trato.closing"
"""The key of a scope's extensions under which the server takes what to call when it is about to stop."""
HEADERS = {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-cache, no-transform",
    "x-accel-buffering": "no",  # asks a proxy not to keep events back
}

logger = structlog.get_logger(__name__)


def next_event(body: bytes) -> bytes:
    """One message as an event."""
    return b"event: next\ndata: " + body + b"\n\n"


def single_event(body: bytes) -> Response:
    """The answer to a query or a mutation, for those who take nothing but events."""
    return Response(next_event(body) + COMPLETE, headers=HEADERS)


async def event_stream(live: LiveSubscription, context: GraphContext, sockets: LiveSockets) -> EventStream:
    """The response that follows an opened subscription."""
    found = await _principal(context)
    return EventStream(live, context, sockets, found.expires_at if found else None)


async def _principal(context: GraphContext) -> Principal | None:
    return None if context.credential_id is None else await principal_by_id(context.credential_id)


class EventStream(StreamingResponse):
    """A subscription as a response. It ends with the credential, with the server, and when its reader is gone."""

    def __init__(
        self,
        live: LiveSubscription,
        context: GraphContext,
        sockets: LiveSockets,
        expires_at: datetime | None,
    ) -> None:
        self._stream = self._events()
        super().__init__(self._stream, headers=HEADERS)
        self._live = live
        self._context = context
        self._sockets = sockets
        self._expires_at = expires_at
        self._member: QueueMember[Payload] = QueueMember()

    @property
    def user_id(self) -> int:
        """Who reads it."""
        assert self._context.access is not None
        return self._context.access.user_id

    @property
    def credential_id(self) -> int:
        """With which credential."""
        assert self._context.credential_id is not None
        return self._context.credential_id

    @property
    def access(self) -> Access:
        """The person, as they were when they asked."""
        assert self._context.access is not None
        return self._context.access

    @property
    def backlog(self) -> int:
        """Messages that wait for the reader."""
        return len(self._member)

    def silence(self) -> None:
        """Deliver nothing more. The client asks again: it learns why, or begins with a fresh snapshot."""
        self._member.cut()

    async def end(self, code: int, reason: str) -> None:
        """Silenced already, it ends by itself."""

    async def renew(self) -> None:
        """Silenced already, it ends by itself."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if closing := scope.get("extensions", {}).get(CLOSING):
            closing(self._member.cut)
        # Watched first and looked at again: a revocation is noticed by the one or by the other.
        self._sockets.add(self, self._expires_at)
        try:
            if await self._sockets.is_outdated(self):
                self._member.cut()
            if await _principal(self._context) is not None:
                await super().__call__(scope, receive, send)
            else:
                await Response(status_code=401)(scope, receive, send)
        finally:
            self._sockets.discard(self)
            await self._stream.aclose()  # when the reader leaves amid a sending, nobody else would

    async def _follow(self) -> None:
        """Follow, and begin anew whenever what is asked for means something else; until it is refused."""
        hub, live = self._context.hub, self._live
        assert hub is not None
        with suppress(NotOpened):  # the client asks again, and is told why
            while True:
                await hub.follow(live, self._member)
                live = await live.anew()

    async def _events(self) -> AsyncGenerator[bytes, None]:
        member = self._member
        following = asyncio.create_task(self._follow(), name="follow")
        following.add_done_callback(lambda _: member.end())
        try:
            while True:
                try:
                    async with asyncio.timeout(HEARTBEAT_SECONDS):
                        payload = await member.next()
                except TimeoutError:
                    yield HEARTBEAT
                    continue
                if payload is None:
                    return
                yield next_event(payload.body)
        finally:
            following.cancel()
            (outcome,) = await asyncio.gather(following, return_exceptions=True)
            if isinstance(outcome, Exception):  # the client asks again
                logger.error("stream_failed", exc_info=outcome)
