"""The protocol graphql-transport-ws as this program speaks it.

Strawberry's handler, plus: strict shapes, people and revocation, operations that fail for themselves alone, and
subscriptions whose messages are shared with everyone who asked for the same (trato.graph.live).
"""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, cast

import orjson
from graphql import GraphQLError
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState
from strawberry.asgi import ASGIWebSocketAdapter
from strawberry.http.exceptions import WebSocketDisconnected
from strawberry.schema.schema import StreamResult
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import BaseGraphQLTransportWSHandler, Operation
from strawberry.subscriptions.protocols.graphql_transport_ws.types import (
    ConnectionInitMessage,
    Message,
    PingMessage,
    PongMessage,
    SubscribeMessage,
)
from strawberry.types import ExecutionResult

from trato.access.gate import Access
from trato.accounts.queries import principal_by_id
from trato.errors import ErrorCode, TratoError
from trato.graph.execution import GraphSchema, NotOpened
from trato.graph.faults import outward, outward_all, refusal
from trato.graph.kit.context import GraphContext
from trato.graph.live import Asked, LiveSubscription
from trato.graph.messages import fault_of
from trato.graph.sockets import UNAUTHORIZED
from trato.graph.wire import SocketMember, Wire
from trato.live.hub import Hub

if TYPE_CHECKING:
    from collections.abc import Mapping

    from trato.graph.transport import GraphTransport

IDLE_SECONDS = 300.0
NORMAL = 1000
LONGEST_REASON = 123  # bytes that a close frame has room for


class Anonymous(Exception):  # noqa: N818 - says who is there
    """Nobody is signed in on the socket."""


class SocketContext(GraphContext):
    """A socket's surroundings; each operation on it gets a context of its own made from them."""

    connection_params: dict[str, object] | None = None


class SocketAdapter(ASGIWebSocketAdapter):
    """Sends text frames made by orjson; sending on or closing a socket that is closed already does nothing harmful."""

    ws: WebSocket

    async def send_json(self, message: Mapping[str, object]) -> None:
        if self.ws.application_state is not WebSocketState.CONNECTED:
            raise WebSocketDisconnected
        try:
            await self.ws.send_text(orjson.dumps(message).decode())
        except WebSocketDisconnect:
            raise WebSocketDisconnected from None

    async def close(self, code: int, reason: str) -> None:
        if self.ws.application_state is WebSocketState.CONNECTED:
            with contextlib.suppress(WebSocketDisconnect):
                await self.ws.close(code=code, reason=reason.encode()[:LONGEST_REASON].decode(errors="ignore"))


class SocketHandler(BaseGraphQLTransportWSHandler[GraphContext, None]):
    """One connection. It is acknowledged only for somebody who is signed in, and ends when their credential does."""

    view: GraphTransport
    schema: GraphSchema
    websocket: SocketAdapter
    _idle: asyncio.TimerHandle | None = None

    @property
    def user_id(self) -> int:
        """Who opened it; once acknowledged there is somebody."""
        assert self.context.access is not None
        return self.context.access.user_id

    @property
    def credential_id(self) -> int:
        """With which credential."""
        assert self.context.credential_id is not None
        return self.context.credential_id

    @property
    def access(self) -> Access:
        """The person, as they were when their operations began."""
        assert self.context.access is not None
        return self.context.access

    @property
    def backlog(self) -> int:
        """Messages that wait for its peer."""
        return self.wire.backlog

    async def handle(self) -> None:
        self.wire = Wire(self.websocket.ws)
        self._renewing = asyncio.Lock()
        self._silences = 0
        self._settled = asyncio.Event()
        self._settled.set()
        try:
            await super().handle()
        finally:
            self.connection_acknowledged = False
            self.view.sockets.discard(self)
            self._watch_idleness()
            await self.wire.close()

    def silence(self) -> None:
        """Tell nothing more by the rights the person had, and begin nothing by them. To be renewed or ended."""
        self._silences += 1
        self._settled.clear()
        for operation in self.operations.values():
            if isinstance(operation, LiveOperation) and operation.member:
                operation.member.mute()

    async def end(self, code: int, reason: str) -> None:
        """Stop every operation, then close: nothing is delivered after a revocation was noticed."""
        self.connection_acknowledged = False
        await self.shutdown()
        await self.websocket.close(code, reason)

    async def renew(self) -> None:
        """The person's rights or settings have changed: each subscription begins anew, by saying RESYNC."""
        async with self._renewing:  # of two at once, each would begin every subscription
            silences = self._silences
            found = await principal_by_id(self.credential_id)
            if found is None:
                return  # the revocation has an event of its own
            await self.view._admit(self.context, found)
            if silences == self._silences:
                self._settled.set()
            for operation in list(self.operations.values()):
                if isinstance(operation, LiveOperation) and operation.member and operation.task:
                    operation.task.cancel()
                    await asyncio.gather(operation.task, return_exceptions=True)
                    if self.operations.get(operation.id) is operation:  # nobody has ended it meanwhile
                        self._run(operation, is_renewed=True)

    async def handle_message(self, message: Message) -> None:
        if fault := fault_of(message):
            await self.handle_invalid_message(fault)
        else:
            await super().handle_message(message)

    async def handle_connection_init(self, message: ConnectionInitMessage) -> None:
        try:
            await super().handle_connection_init(message)
        except Anonymous:
            await self.websocket.close(UNAUTHORIZED, "Unauthorized")
            return
        if not self.connection_acknowledged:
            return
        # Watched first and looked at again: a revocation is noticed by the one or by the other.
        found = await principal_by_id(self.credential_id)
        self.view.sockets.add(self, found.expires_at if found else None)
        if await principal_by_id(self.credential_id) is None:
            await self.end(UNAUTHORIZED, "Signed out")
        elif await self.view.sockets.is_outdated(self):
            await self.renew()
        self._watch_idleness()

    async def handle_subscribe(self, message: SubscribeMessage) -> None:
        if not self.connection_acknowledged or message["id"] in self.operations:
            await super().handle_subscribe(message)  # closes
            return
        operation = LiveOperation(self, message)
        if self.max_subscriptions_per_connection and len(self.operations) >= self.max_subscriptions_per_connection:
            allowed = f"A socket may have {self.max_subscriptions_per_connection} operations at once."
            errors = refusal(TratoError(ErrorCode.LIMIT_EXCEEDED, allowed))["errors"]
            await self.send_message({"id": operation.id, "type": "error", "payload": errors})
            return
        self.operations[operation.id] = operation
        self._run(operation)
        self._watch_idleness()

    def _run(self, operation: LiveOperation, *, is_renewed: bool = False) -> None:
        operation.task = asyncio.create_task(self._follow_or_run(operation, is_renewed=is_renewed), name="operation")
        operation.task.add_done_callback(self._task_done)
        operation.task.add_done_callback(lambda _: self._watch_idleness())

    async def _follow_or_run(self, operation: LiveOperation, *, is_renewed: bool) -> None:
        """Run a query or a mutation as Strawberry does; follow a subscription through the hub, again and again."""
        try:
            while (live := await self._opened(operation.asked)) is not None:
                await self._follow(operation, live, is_renewed=is_renewed)
                is_renewed = True
            await self.run_operation(operation)
        except NotOpened as refused:
            await operation.send_initial_errors(outward_all(refused.errors) or [])
        except WebSocketDisconnected:
            return
        except Exception as error:
            await operation.send_initial_errors([outward(GraphQLError("", original_error=error))])

    async def _opened(self, asked: Asked) -> LiveSubscription | None:
        """What was asked for, opened by the rights of now; None for a query or a mutation."""
        while True:
            await self._settled.wait()
            access = self.context.access
            live = await self.schema.live(asked, self.context)
            if self._settled.is_set() and access is self.context.access:
                return live

    async def _follow(self, operation: LiveOperation, live: LiveSubscription, *, is_renewed: bool) -> None:
        operation.member = SocketMember(self.wire, operation.id)
        if is_renewed:
            live.reload()
        hub = cast("Hub", self.context.hub)
        await hub.follow(live, operation.member)

    def _watch_idleness(self) -> None:
        """A socket without operations is closed after a while."""
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None
        if not self.operations and self.connection_acknowledged:
            loop = asyncio.get_running_loop()
            self._idle = loop.call_later(IDLE_SECONDS, self.view.sockets.end, self, NORMAL, "Idle")

    @staticmethod
    def _get_pre_execution_close_reason(error: object) -> None:
        """No operation is bad enough to end the others on its socket."""

    async def handle_task_exception(self, error: Exception) -> None:
        if not isinstance(error, WebSocketDisconnected):  # leaving in the middle of a message is no fault
            await super().handle_task_exception(error)

    async def handle_ping(self, message: PingMessage) -> None:
        echo = {"payload": message["payload"]} if message.get("payload") is not None else {}
        await self.send_message(cast("PongMessage", {"type": "pong", **echo}))

    async def _send_result_stream(self, operation: Operation[GraphContext, None], result_source: StreamResult) -> None:
        """What fails before anything is executed is an error of the operation; Strawberry sends some as results."""
        async for result in self.view.with_outward_errors(result_source):
            assert isinstance(result, ExecutionResult), "no incremental delivery"
            if result.data is None and result.errors and all(error.path is None for error in result.errors):
                await operation.send_initial_errors(result.errors)
                return
            await operation.send_next(result)


class LiveOperation(Operation[GraphContext, None]):
    """An operation and the way it was asked for, so that it can begin anew."""

    __slots__ = ("asked", "member")

    def __init__(self, handler: SocketHandler, message: SubscribeMessage) -> None:
        payload = message["payload"]
        self.asked = Asked(payload["query"], payload.get("variables"), payload.get("operationName"))
        self.member: SocketMember | None = None  # once a subscription is followed
        super().__init__(handler, message["id"], self.asked.query, self.asked.variables, self.asked.operation_name)
