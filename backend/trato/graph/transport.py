"""GraphQL over HTTP and over sockets: Strawberry's view, with people, coded errors, and no trust in foreign pages."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from datetime import timedelta
from typing import Any

import orjson
import structlog
from cross_web import AsyncHTTPRequestAdapter, HTTPException
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.http import GraphQLHTTPResponse, GraphQLRequestData
from strawberry.schema.schema import StreamResult
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL
from strawberry.types import ExecutionResult, SubscriptionExecutionResult
from strawberry.types.unset import UnsetType

from trato.accounts.queries import Principal, principal, touch
from trato.errors import ErrorCode, TratoError, forbidden
from trato.graph.admission import Admission
from trato.graph.credentials import bearer, cookie_token, header_token, set_session_cookie
from trato.graph.execution import GraphSchema
from trato.graph.faults import outward_all, refusal
from trato.graph.kit.context import GraphContext
from trato.graph.socket_protocol import Anonymous, SocketAdapter, SocketContext, SocketHandler
from trato.graph.sockets import LiveSockets
from trato.live.hub import Hub

MAX_BODY = 1024 * 1024
MAX_OPERATIONS_PER_SOCKET = 100
INIT_TIMEOUT = timedelta(seconds=10)
OWN_PAGES_HEADER = "x-trato-request"
STATUS = {ErrorCode.FORBIDDEN: 403, ErrorCode.LIMIT_EXCEEDED: 413}


class GraphTransport(GraphQL[GraphContext, None]):
    """The endpoint /graphql: POST with JSON, and sockets speaking graphql-transport-ws."""

    websocket_adapter_class = SocketAdapter
    graphql_transport_ws_handler_class = SocketHandler

    def __init__(self, schema: GraphSchema, hub: Hub | None, allowed_origins: tuple[str, ...] = ()) -> None:
        super().__init__(
            schema,
            graphql_ide=None,
            allow_queries_via_get=False,
            subscription_protocols=(GRAPHQL_TRANSPORT_WS_PROTOCOL,),
            connection_init_wait_timeout=INIT_TIMEOUT,
            max_subscriptions_per_connection=MAX_OPERATIONS_PER_SOCKET,
            allowed_origins=allowed_origins,
        )
        self.sockets = LiveSockets()
        self._hub = hub
        self._admission = Admission()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await super().__call__(scope, receive, send)
            return
        response = await self._answer(Request(scope, receive))
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        """Every outcome is JSON with a code, also for what never reaches the schema."""
        if request.method != "POST":
            error = TratoError(ErrorCode.BAD_REQUEST, "GraphQL is asked by POST.")
            return self._refused(error, 405, {"Allow": "POST"})
        try:
            _demand_own_page(request)
            return await self.run(request)
        except TratoError as error:
            return self._refused(error, STATUS.get(error.code, 400))
        except HTTPException as error:
            return self._refused(TratoError(ErrorCode.BAD_REQUEST, error.reason), error.status_code)

    def _refused(self, error: TratoError, status: int, headers: Mapping[str, str] | None = None) -> Response:
        return Response(self.encode_json(refusal(error)), status, headers, media_type="application/json")

    def decode_json(self, data: str | bytes) -> object:
        """Strict JSON: no NaN, no half surrogates, valid UTF-8."""
        return orjson.loads(data)

    def encode_json(self, data: object) -> bytes:
        return orjson.dumps(data)

    def parse_json(self, data: str | bytes) -> Any:
        parsed = super().parse_json(data)
        if not isinstance(parsed, dict | list):
            raise HTTPException(400, "A request is a JSON object with `query` and `variables`.")
        return parsed

    async def get_context(self, request: Request | WebSocket, response: Response | WebSocket) -> GraphContext:
        token = header_token(request)
        found = await principal(token or cookie_token(request) or "")
        if not isinstance(response, Response):
            context: GraphContext = SocketContext(request, None, None, None, self._hub)
        else:
            context = GraphContext(request, response, None, None, self._hub)
            if found and await touch(found.credential) and found.is_session and token is None:
                set_session_cookie(request, response, cookie_token(request) or "")
        await self._admit(context, found)
        return context

    async def on_ws_connect(self, context: GraphContext) -> UnsetType:
        """Admit whom the first message names, else whom the handshake named. Raises Anonymous when that is nobody."""
        assert isinstance(context, SocketContext)
        token = bearer((context.connection_params or {}).get("authorization"))
        if token is not None:
            await self._admit(context, await principal(token))
        if context.access is None:
            raise Anonymous
        return UnsetType()

    async def _admit(self, context: GraphContext, found: Principal | None) -> None:
        await self._admission.admit(context, found)

    async def execute_operation(
        self,
        request: Request,
        request_adapter: AsyncHTTPRequestAdapter,
        request_data: GraphQLRequestData | list[GraphQLRequestData],
        context: GraphContext,
        root_value: None,
        sub_response: Response,
    ) -> ExecutionResult | list[ExecutionResult] | SubscriptionExecutionResult:
        name = None if isinstance(request_data, list) else request_data.operation_name
        structlog.contextvars.bind_contextvars(operation=name[:100] if isinstance(name, str) else None)
        return await super().execute_operation(
            request, request_adapter, request_data, context, root_value, sub_response
        )

    async def process_result(self, request: Request, result: ExecutionResult) -> GraphQLHTTPResponse:
        result.errors = outward_all(result.errors)
        return await super().process_result(request, result)

    async def with_outward_errors(self, results: StreamResult) -> AsyncGenerator[Any, None]:
        """The messages of a socket's operation, with coded errors."""
        async with aclosing(results):
            async for result in results:
                if isinstance(result, ExecutionResult):
                    result.errors = outward_all(result.errors)
                yield result


def _demand_own_page(request: HTTPConnection) -> None:
    """FORBIDDEN for a request that only the cookie vouches for: a foreign page can send the cookie, not the header."""
    if header_token(request) or not cookie_token(request) or request.headers.get(OWN_PAGES_HEADER) == "1":
        return
    raise forbidden(f"Requests with a session cookie need the header {OWN_PAGES_HEADER}: 1.")
