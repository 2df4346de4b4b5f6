"""REST for outside sites (R86): `/api/v1/…` translated into operations of the graph, and their answers back."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import nullcontext
from typing import Any

import orjson
import structlog
from graphql import OperationType
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from trato.access.directory import RightsKeeper
from trato.accounts.queries import touch
from trato.errors import ErrorCode, TratoError, not_found, unauthenticated
from trato.graph.admission import OWN_PAGES_HEADER, Admission, bearer_of, is_own_page
from trato.graph.credentials import whence_of
from trato.graph.http_request import HttpRefusal, read_json
from trato.graph.kit.context import GraphContext
from trato.graph.schema import schema
from trato.graph.scopes import demand_field
from trato.live.operations import asking
from trato.web.rest.allowance import Allowance
from trato.web.rest.answers import KEY_HEADER, answer, refused
from trato.web.rest.asked import asked, demand_known
from trato.web.rest.json_types import LARGEST_INT
from trato.web.rest.openapi import FILTERS, ROOT, description
from trato.web.rest.resources import POSTINGS, RESOURCES, Posting, Resource

DESCRIPTION = "openapi.json"


class Rest:
    """All that lies below `/api/v1/`; mounted as one route whose parameter `rest` is what follows that."""

    def __init__(self, keeper: RightsKeeper, per_minute: int) -> None:
        self._admission = Admission(keeper)
        self._allowance = Allowance(per_minute)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Every outcome has a code."""
        request = Request(scope, receive)
        try:
            response = await self._answer(request)
        except HttpRefusal as refusal:
            response = refused(refusal.error, refusal.status, refusal.headers)
        except Exception as error:
            response = refused(error)
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        path = request.path_params["rest"].rstrip("/").split("/")
        match path:
            case [name] if name == DESCRIPTION:
                _demand_method(request, "GET")
                await self._admitted(request)
                demand_known(request.query_params, ())
                return answer(description())
            case [name] if name in POSTINGS:
                resource = RESOURCES.get(name)
                _demand_method(request, *(("GET",) if resource else ()), "POST")
                if resource is not None and request.method != "POST":
                    return await self._list(request, resource)
                return await self._post(request, POSTINGS[name])
            case [name, number] if name in RESOURCES:
                _demand_method(request, "GET")
                return await self._one(request, RESOURCES[name], number)
        raise not_found("address")

    async def _list(self, request: Request, resource: Resource) -> Response:
        context = await self._admitted(request)
        demand_field(resource.name, OperationType.QUERY, context.scopes)
        data = await _executed(resource.list_document, asked(request.query_params, FILTERS), context)
        page = data["page"]
        return answer({**page, "nodes": [resource.told(node) for node in page["nodes"]]})

    async def _one(self, request: Request, resource: Resource, number: str) -> Response:
        context = await self._admitted(request)
        demand_field(resource.kind.code, OperationType.QUERY, context.scopes)
        demand_known(request.query_params, ())
        if not (number.isascii() and number.isdigit() and len(number) < 11 and int(number) <= LARGEST_INT):
            raise not_found(resource.kind.label.lower())
        data = await _executed(resource.one_document, {"number": int(number)}, context)
        return answer(resource.told(data["record"]))

    async def _post(self, request: Request, posting: Posting) -> Response:
        """201 with a record that was made, 200 with what else came of it; 204 when whoever asked may not see it."""
        if not is_own_page(request):
            message = f"Requests with a session cookie need the header {OWN_PAGES_HEADER}: 1."
            raise TratoError(ErrorCode.FORBIDDEN, message)
        context = await self._admitted(request)
        demand_field(posting.mutation, OperationType.MUTATION, context.scopes)
        posting = posting.told_to(context.scopes)
        demand_known(request.query_params, ())
        body = await read_json(request)
        key = request.headers.get(KEY_HEADER)
        variables = {"input": posting.given(body), "key": key}
        with asking(_fingerprint(posting.name, body)) if key is not None else nullcontext():
            data = await _executed(posting.document, variables, context)
        told = data["made"]["told"]
        if told is None:
            return Response(status_code=204)
        if posting.kind is None:
            return answer(posting.told(told))
        return answer(posting.told(told), 201, {"Location": f"{ROOT}/{posting.name}/{told['number']}"})

    async def _admitted(self, request: Request) -> GraphContext:
        """Who asks, with room for one more request. UNAUTHENTICATED, RATE_LIMITED."""
        found = await bearer_of(request)
        if found is None:
            raise unauthenticated("Send an API token: Authorization: Bearer …")
        seconds = self._allowance.spend(int(found.credential.id))
        if seconds is not None:
            message = f"Too many requests: try again in {seconds} seconds."
            raise HttpRefusal(429, message, ErrorCode.RATE_LIMITED, {"Retry-After": str(seconds)})
        await touch(found.credential, whence_of(request).columns())
        context = GraphContext(request, Response(), None)
        await self._admission.admit(context, found)
        return context


async def _executed(document: str, variables: dict[str, Any], context: GraphContext) -> Mapping[str, Any]:
    """The data of an operation. Raises the first of its errors."""
    structlog.contextvars.bind_contextvars(operation=document.partition("(")[0].partition(" ")[2])
    result = await schema.execute(document, variable_values=variables, context_value=context)
    if result.errors:
        raise result.errors[0]
    assert result.data is not None
    return result.data


def _fingerprint(name: str, body: object) -> str:
    """Stands for a request: the same for the same JSON, however it is written."""
    return hashlib.sha256(orjson.dumps([name, body], option=orjson.OPT_SORT_KEYS)).hexdigest()


def _demand_method(request: Request, *methods: str) -> None:
    """405 for another method; HEAD is asked as GET is."""
    allowed = [*methods, *(("HEAD",) if "GET" in methods else ())]
    if request.method not in allowed:
        told = ", ".join(allowed)
        raise HttpRefusal(405, f"What is there is asked by {told}.", headers={"Allow": told})
