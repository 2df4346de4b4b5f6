"""Reading JSON, and a GraphQL request, from an HTTP body: what is not well-formed is refused."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from email.message import Message

import orjson
from starlette.requests import ClientDisconnect, Request
from strawberry.http import GraphQLRequestData

from trato.errors import ErrorCode, TratoError
from trato.graph.http_accept import UTF_8

MAX_BODY = 1024 * 1024
PATIENCE_SECONDS = 30.0
REQUEST_TYPE = "application/json"
_OPTIONAL: dict[str, tuple[type, str]] = {
    "variables": (dict, "an object"),
    "extensions": (dict, "an object"),
    "operationName": (str, "a string"),
}


class HttpRefusal(Exception):  # noqa: N818 - says what becomes of the request
    """A request that is refused as a request, with the status it is answered with, whatever type the answer has."""

    def __init__(
        self,
        status: int,
        message: str,
        code: ErrorCode = ErrorCode.BAD_REQUEST,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.error = TratoError(code, message)
        self.headers = headers


async def read_request(request: Request) -> GraphQLRequestData:
    """The operation that a POST asks for. Raises HttpRefusal as `read_json`, and 400 for what is no GraphQL request."""
    return _request_in(await read_json(request))


async def read_json(request: Request) -> object:
    """What the body of a request says.

    Raises HttpRefusal: 415 for a body that is not JSON in UTF-8, 413 for more than a megabyte, 408 for one that takes
    half a minute, 400 for what is no JSON.
    """
    _demand_json(request)
    body = await _body(request)
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise HttpRefusal(400, f"The body is not JSON: {error}.") from None


def _demand_json(request: Request) -> None:
    """Only JSON, and only so named: other types can be sent by any page on the net without asking first."""
    header = Message()
    header["content-type"] = request.headers.get("content-type", "")
    charset = header.get_param("charset", "utf-8")
    is_json = header.get_content_type() == REQUEST_TYPE and isinstance(charset, str) and charset.lower() in UTF_8
    if not is_json:
        message = f"The body must be {REQUEST_TYPE} in UTF-8, and its Content-Type must say so."
        raise HttpRefusal(415, message, headers={"Accept": REQUEST_TYPE})
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        raise HttpRefusal(415, "The body must not be compressed.", headers={"Accept-Encoding": "identity"})


async def _body(request: Request) -> bytes:
    """The body, of which never more than the limit is kept."""
    declared = request.headers.get("content-length", "")
    if declared.isdecimal() and (len(declared) > len(str(MAX_BODY)) or int(declared) > MAX_BODY):
        raise _too_large()
    body = bytearray()
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            async for chunk in request.stream():
                if len(body) + len(chunk) > MAX_BODY:
                    raise _too_large()
                body += chunk
    except TimeoutError:
        raise HttpRefusal(408, "The body did not arrive in time.", headers={"Connection": "close"}) from None
    except ClientDisconnect:
        raise HttpRefusal(400, "The body ended early.") from None
    return bytes(body)


def _too_large() -> HttpRefusal:
    return HttpRefusal(413, f"The body is larger than {MAX_BODY} bytes.", ErrorCode.LIMIT_EXCEEDED)


def _request_in(envelope: object) -> GraphQLRequestData:
    if isinstance(envelope, list):
        raise HttpRefusal(400, "Several operations in one request are not taken: send one object.")
    if not isinstance(envelope, dict):
        raise HttpRefusal(400, "A request is a JSON object with `query` and `variables`.")
    if not isinstance(envelope.get("query"), str):
        raise HttpRefusal(400, "`query` must be a string.")
    for name, (type_, wanted) in _OPTIONAL.items():
        if not isinstance(envelope.get(name), type_ | None):
            raise HttpRefusal(400, f"`{name}` must be {wanted}, null, or left out.")
    return GraphQLRequestData(
        query=envelope["query"],
        variables=envelope.get("variables"),
        operation_name=envelope.get("operationName"),
        extensions=envelope.get("extensions"),
    )
