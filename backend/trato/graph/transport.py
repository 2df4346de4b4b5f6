"""GraphQL over HTTP and over sockets: Strawberry's view, with people, coded errors, and no trust in foreign pages."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from datetime import timedelta
from typing import Any

import orjson
import structlog
from cross_web import AsyncHTTPRequestAdapter
from graphql import GraphQLError
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.http import GraphQLHTTPResponse, GraphQLRequestData
from strawberry.schema.schema import StreamResult
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL
from strawberry.types import ExecutionResult
from strawberry.types.execution import PreExecutionError
from strawberry.types.graphql import OperationType
from strawberry.types.unset import UnsetType

from trato.access.directory import RightsKeeper
from trato.accounts.queries import Principal, touch
from trato.errors import ErrorCode
from trato.graph.admission import OWN_PAGES_HEADER, Admission, bearer_of, is_own_page
from trato.graph.credentials import bearer, cookie_token, header_token, set_session_cookie, whence_of
from trato.graph.event_stream import event_stream, single_event
from trato.graph.execution import GraphSchema, NotOpened
from trato.graph.exploring import may_explore
from trato.graph.faults import UNRUNNABLE, code_of, outward, outward_all
from trato.graph.graphiql import graphiql
from trato.graph.http_accept import Media, names, negotiated
from trato.graph.http_request import HttpRefusal, read_request
from trato.graph.kit.context import GraphContext
from trato.graph.live import Asked
from trato.graph.socket_protocol import Anonymous, SocketAdapter, SocketContext, SocketHandler
from trato.graph.sockets import LiveSockets
from trato.live.hub import Hub

MAX_OPERATIONS_PER_SOCKET = 100
INIT_TIMEOUT = timedelta(seconds=10)
METHOD = "POST"
ANSWERED_AT_ONCE = frozenset({OperationType.QUERY, OperationType.MUTATION})

STATUS = {
    ErrorCode.UNAUTHENTICATED: 401,
    ErrorCode.FORBIDDEN: 403,
    ErrorCode.RATE_LIMITED: 429,
    ErrorCode.INTERNAL: 500,
}
BAD_REQUEST = 400
"""The status of answers without data whose code has none of its own.

The edition of September 2026 advises 422 for some of these (and 294 for data beside errors), and allows this one; its
audits, and clients as they are, know this one.
"""


class GraphTransport(GraphQL[GraphContext, None]):
    """The endpoint /graphql: POST with JSON, sockets speaking graphql-transport-ws, and GraphiQL for browsers.

    Nothing is asked by GET: what an operation does would depend on its text, and addresses end up in logs.
    """

    schema: GraphSchema
    websocket_adapter_class = SocketAdapter
    graphql_transport_ws_handler_class = SocketHandler

    def __init__(
        self,
        schema: GraphSchema,
        hub: Hub | None,
        keeper: RightsKeeper,
        allowed_origins: tuple[str, ...] = (),
    ) -> None:
        super().__init__(
            schema,
            graphql_ide=None,
            allow_queries_via_get=False,
            subscription_protocols=(GRAPHQL_TRANSPORT_WS_PROTOCOL,),
            connection_init_wait_timeout=INIT_TIMEOUT,
            max_subscriptions_per_connection=MAX_OPERATIONS_PER_SOCKET,
            allowed_origins=allowed_origins,
        )
        self.sockets = LiveSockets(keeper)
        self._hub = hub
        self._admission = Admission(keeper)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await super().__call__(scope, receive, send)
            return
        response = await self._answer(Request(scope, receive))
        response.headers.add_vary_header("Accept")
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        """Every outcome has a code, also of what never reaches the schema, and the type that was negotiated."""
        accept = request.headers.getlist("accept")
        media = negotiated(accept)
        try:
            match request.method:
                case "POST":
                    return await self._post(request, media)
                case "GET" | "HEAD" if names(accept, "text/html"):
                    return await self._page(request)
                case "OPTIONS":
                    return Response(status_code=204, headers={"Allow": METHOD})
            raise HttpRefusal(405, "GraphQL is asked by POST.", headers={"Allow": METHOD})
        except HttpRefusal as refused:
            return self._faulty(refused.error, refused.status, media, refused.headers)
        except Exception as error:
            return self._faulty(error, STATUS[ErrorCode.INTERNAL], media)

    async def _post(self, request: Request, media: Media | None) -> Response:
        if media is None:
            raise HttpRefusal(406, f"Answers are {', '.join(Media)}.")
        if not is_own_page(request):
            message = f"Requests with a session cookie need the header {OWN_PAGES_HEADER}: 1."
            raise HttpRefusal(403, message, ErrorCode.FORBIDDEN)
        asked = await read_request(request)
        structlog.contextvars.bind_contextvars(operation=asked.operation_name and asked.operation_name[:100])
        response = await self.get_sub_response(request)
        context = await self.get_context(request, response)
        if names(request.headers.getlist("accept"), Media.EVENTS):
            try:
                live = await self.schema.live(Asked(asked.query or "", asked.variables, asked.operation_name), context)
            except NotOpened as refused:
                return await self._answered(request, PreExecutionError(None, refused.errors), response, media)
            if live is not None:
                return await event_stream(live, context, self.sockets)
        adapter = self.request_adapter_class(request)
        result = await self.execute_single(request, adapter, response, context, None, asked)
        return await self._answered(request, result, response, media)

    async def _answered(self, request: Request, result: ExecutionResult, response: Response, media: Media) -> Response:
        answer = await self.process_result(request, result)
        if media is Media.EVENTS and _was_executed(result):
            return single_event(self.encode_json(answer))
        response.status_code = _status(result, media)
        return _typed(self.create_response(answer, response), media)

    async def _page(self, request: Request) -> Response:
        """GraphiQL. It can be opened by those who may see what it shows."""
        found = await self.get_context(request, Response())
        if not may_explore(found):
            raise HttpRefusal(401, "Sign in first.", ErrorCode.UNAUTHENTICATED)
        return graphiql()

    def _faulty(
        self, error: Exception, status: int, media: Media | None, headers: Mapping[str, str] | None = None
    ) -> Response:
        """An answer to what is refused, or goes wrong, outside of any operation."""
        told = outward(GraphQLError(str(error), original_error=error))
        response = Response(self.encode_json({"errors": [told.formatted]}), status, headers)
        return _typed(response, Media.JSON if media is None else media)

    def decode_json(self, data: str | bytes) -> object:
        """Strict JSON: no NaN, no half surrogates, valid UTF-8."""
        return orjson.loads(data)

    def encode_json(self, data: object) -> bytes:
        return orjson.dumps(data)

    async def get_context(self, request: Request | WebSocket, response: Response | WebSocket) -> GraphContext:
        found = await bearer_of(request)
        if not isinstance(response, Response):
            context: GraphContext = SocketContext(request, None, None, None, self._hub)
        else:
            context = GraphContext(request, response, None, None, self._hub)
            noted = found is not None and await touch(found.credential, whence_of(request).columns())
            if found and noted and found.is_session and header_token(request) is None:
                set_session_cookie(request, response, cookie_token(request) or "")
        await self._admit(context, found)
        return context

    async def on_ws_connect(self, context: GraphContext) -> UnsetType:
        """Admit whom the first message names, else whom the handshake named. Raises Anonymous when that is nobody."""
        assert isinstance(context, SocketContext)
        token = bearer((context.connection_params or {}).get("authorization"))
        if token is not None:
            await self._admit(context, await bearer_of(context.request, token))
        if context.access is None:
            raise Anonymous
        return UnsetType()

    async def _admit(self, context: GraphContext, found: Principal | None) -> None:
        await self._admission.admit(context, found)

    async def execute_single(
        self,
        request: Request,
        request_adapter: AsyncHTTPRequestAdapter,
        sub_response: Response,
        context: GraphContext,
        root_value: None,
        request_data: GraphQLRequestData,
    ) -> ExecutionResult:
        """The result of a query or a mutation; what can't be run at all is an error of the request like others."""
        try:
            return await self.schema.execute(
                request_data.query,
                variable_values=request_data.variables,
                context_value=context,
                root_value=root_value,
                operation_name=request_data.operation_name,
                allowed_operation_types=ANSWERED_AT_ONCE,
                operation_extensions=request_data.extensions,
            )
        except UNRUNNABLE as error:
            return PreExecutionError(None, [GraphQLError(str(error), original_error=error)])

    async def process_result(self, request: Request, result: ExecutionResult) -> GraphQLHTTPResponse:
        """The answer with coded errors, and without `data` when nothing was executed."""
        result.errors = outward_all(result.errors)
        answer = await super().process_result(request, result)
        if not _was_executed(result):
            del answer["data"]
        return answer

    async def with_outward_errors(self, results: StreamResult) -> AsyncGenerator[Any, None]:
        """The messages of a socket's operation, with coded errors."""
        async with aclosing(results):
            async for result in results:
                if isinstance(result, ExecutionResult):
                    result.errors = outward_all(result.errors)
                yield result


def _status(result: ExecutionResult, media: Media) -> int:
    """200 for an answer with data, and for every answer to those who asked for plain JSON."""
    if media is Media.JSON or not result.errors or _was_executed(result):
        return 200
    return STATUS.get(code_of(result.errors[0]), BAD_REQUEST)


def _was_executed(result: ExecutionResult) -> bool:
    """Whether there is a `data` entry, be it null: the errors of what was never executed have no path."""
    if isinstance(result, PreExecutionError):
        return False
    return result.data is not None or not result.errors or result.errors[0].path is not None


def _typed(response: Response, media: Media) -> Response:
    """The response with its type; an event stream that doesn't come about is answered in the GraphQL type."""
    response.headers["Content-Type"] = f"{Media.GRAPHQL if media is Media.EVENTS else media}; charset=utf-8"
    if response.status_code == STATUS[ErrorCode.UNAUTHENTICATED]:
        response.headers["WWW-Authenticate"] = "Bearer"
    return response
