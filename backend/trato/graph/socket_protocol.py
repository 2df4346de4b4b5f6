"""The protocol graphql-transport-ws as this program speaks it: Strawberry's handler, plus people and revocation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson
from starlette.websockets import WebSocketState
from strawberry.asgi import ASGIWebSocketAdapter
from strawberry.http.exceptions import WebSocketDisconnected
from strawberry.schema.schema import StreamResult
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import BaseGraphQLTransportWSHandler, Operation
from strawberry.subscriptions.protocols.graphql_transport_ws.types import ConnectionInitMessage, Message

from trato.accounts.queries import principal_by_id
from trato.graph.kit.context import GraphContext
from trato.graph.sockets import UNAUTHORIZED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from trato.graph.transport import GraphTransport


class Anonymous(Exception):  # noqa: N818 - says who is there
    """Nobody is signed in on the socket."""


class SocketContext(GraphContext):
    """A socket's surroundings; each operation on it gets a context of its own made from them."""

    connection_params: dict[str, object] | None = None


class SocketAdapter(ASGIWebSocketAdapter):
    """Sends text frames made by orjson; sending on or closing a socket that is closed already does nothing harmful."""

    async def send_json(self, message: Mapping[str, object]) -> None:
        if self.ws.application_state is not WebSocketState.CONNECTED:
            raise WebSocketDisconnected
        await self.ws.send_text(orjson.dumps(message).decode())

    async def close(self, code: int, reason: str) -> None:
        if self.ws.application_state is WebSocketState.CONNECTED:
            await self.ws.close(code=code, reason=reason)


class SocketHandler(BaseGraphQLTransportWSHandler[GraphContext, None]):
    """One connection. It is acknowledged only for somebody who is signed in, and ends when their credential does."""

    view: GraphTransport

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

    async def handle(self) -> None:
        try:
            await super().handle()
        finally:
            self.view.sockets.discard(self)

    async def end(self, code: int, reason: str) -> None:
        """Stop every operation, then close: nothing is delivered after a revocation was noticed."""
        self.connection_acknowledged = False
        await self.shutdown()
        await self.websocket.close(code, reason)

    async def handle_message(self, message: Message) -> None:
        received: object = message  # whatever JSON the client sent
        if isinstance(received, dict):
            await super().handle_message(message)
        else:
            await self.handle_invalid_message("A message must be an object")

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

    async def handle_task_exception(self, error: Exception) -> None:
        if not isinstance(error, WebSocketDisconnected):  # leaving in the middle of a message is no fault
            await super().handle_task_exception(error)

    async def _send_result_stream(self, operation: Operation[GraphContext, None], result_source: StreamResult) -> None:
        await super()._send_result_stream(operation, self.view.with_outward_errors(result_source))
