"""The description of REST (OpenAPI 3.1), generated: fields, types and texts are those of the graph and the kinds."""

from __future__ import annotations

from importlib.metadata import version
from typing import Any

from graphql import GraphQLInputObjectType

from trato.errors import ErrorCode, TratoError
from trato.graph.http_request import MAX_BODY
from trato.graph.kit.ids import encode_id
from trato.graph.schema import schema
from trato.items.fields import Field, FieldType
from trato.items.kinds import ItemKind
from trato.web.rest.answers import KEY_HEADER
from trato.web.rest.asked import list_parameters
from trato.web.rest.json_types import JsonSchema, input_schema, nullable, reference
from trato.web.rest.resources import BINDINGS, POSTINGS, RESOURCES, Posting, Resource
from trato.web.rest.shown import record_schema

ROOT = "/api/v1"
_filters = schema._schema.type_map["Filter"]
assert isinstance(_filters, GraphQLInputObjectType)
FILTERS = _filters

_TEXT: JsonSchema = {"type": "string"}
_ERROR: JsonSchema = {
    "type": "object",
    "required": ["error"],
    "properties": {
        "error": {
            "type": "object",
            "required": ["code", "message", "fields"],
            "properties": {
                "code": {"type": "string", "enum": list(ErrorCode)},
                "message": _TEXT,
                "fields": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "required": ["path", "code", "message"],
                        "properties": {
                            "path": {**_TEXT, "description": "The field at fault, such as phones[0].value."},
                            "code": {**_TEXT, "description": "A short one, such as REQUIRED."},
                            "message": _TEXT,
                        },
                    },
                },
                "logId": {**_TEXT, "description": "Of INTERNAL: what to ask the administrator for."},
            },
        }
    },
}
_REFUSALS = {
    400: (ErrorCode.VALIDATION, "Something in the request is wrong; `fields` says what."),
    401: (ErrorCode.UNAUTHENTICATED, "There is no token, or it is none, or has ended."),
    403: (ErrorCode.FORBIDDEN, "The token's scopes, or its person's roles, don't allow it."),
    404: (ErrorCode.NOT_FOUND, "There is none, or none you may see."),
    405: (ErrorCode.BAD_REQUEST, "This is not asked by that method."),
    408: (ErrorCode.BAD_REQUEST, "The body did not arrive in time."),
    409: (ErrorCode.CONFLICT, "It does not go with what is there, such as a key used for another request."),
    413: (ErrorCode.LIMIT_EXCEEDED, f"The body is larger than {MAX_BODY} bytes."),
    415: (ErrorCode.BAD_REQUEST, "The body is no JSON."),
    429: (ErrorCode.RATE_LIMITED, "Too many requests; the header Retry-After says for how many seconds."),
    500: (ErrorCode.INTERNAL, "Something went wrong on the server."),
}
_READING = (400, 401, 403, 405, 429, 500)
_WRITING = (400, 401, 403, 405, 408, 409, 413, 415, 429, 500)


def description() -> dict[str, Any]:
    """The whole of it, with the custom fields there are now."""
    components: dict[str, JsonSchema] = {"Error": _ERROR}
    input_schema(FILTERS, components)
    paths: dict[str, Any] = {}
    for resource in RESOURCES.values():
        node = resource.kind.node
        components[node] = resource.told_schema()
        components[f"{node}Page"] = _page(node)
        paths[f"{ROOT}/{resource.name}"] = {"get": _listing(resource)}
        paths[f"{ROOT}/{resource.name}/{{number}}"] = {"get": _reading(resource)}
    for posting in POSTINGS.values():
        components[posting.input.name] = posting.given_schema(components)
        paths.setdefault(f"{ROOT}/{posting.name}", {})["post"] = _posting(posting)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Trato",
            "version": version("trato"),
            "description": "Records of the CRM for other programs. Fields are those of the GraphQL schema, and so are"
            " rights and errors: what is not offered here is there.",
        },
        "servers": [{"url": "/"}],
        "security": [{"token": []}],
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {
                "token": {"type": "http", "scheme": "bearer", "description": "An API token: Settings ▸ API tokens."}
            },
        },
    }


def _listing(resource: Resource) -> JsonSchema:
    return {
        "operationId": f"list{resource.kind.plural}",
        "summary": f"{resource.kind.plural}, a page at a time",
        "tags": [resource.name],
        "parameters": list_parameters(resource.kind),
        "responses": {
            "200": _json("A page.", reference(f"{resource.kind.node}Page")),
            **_refusals(_READING),
        },
    }


def _reading(resource: Resource) -> JsonSchema:
    return {
        "operationId": f"get{resource.kind.node}",
        "summary": f"One {resource.kind.label.lower()}",
        "tags": [resource.name],
        "parameters": [
            {
                "name": "number",
                "in": "path",
                "required": True,
                "description": "The plain number that links carry.",
                "schema": {"type": "integer", "minimum": 1},
                "example": 1,
            }
        ],
        "responses": {
            "200": _json("The record.", reference(resource.kind.node)),
            **_refusals((*_READING, 404)),
        },
    }


def _posting(posting: Posting) -> JsonSchema:
    return {
        "operationId": posting.mutation,
        "summary": f"{posting.label}, as the mutation {posting.mutation} does",
        "tags": [posting.name],
        "parameters": [
            {
                "name": KEY_HEADER,
                "in": "header",
                "description": "A key of your own for this request, kept for 90 days: sent again with the same body it"
                " gets the first answer and makes nothing.",
                "schema": {"type": "string", "minLength": 1, "maxLength": 100, "pattern": "^[!-~]+$"},
            }
        ],
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {
                    "schema": reference(posting.input.name),
                    "example": example(posting.kind) if posting.kind else MESSAGE,
                }
            },
        },
        "responses": {**_done(posting), **_refusals((*_WRITING, 404))},
    }


def _done(posting: Posting) -> dict[str, JsonSchema]:
    if posting.kind is None:
        told = [record_schema(None, one.parts) for one in (posting, posting.bare) if one is not None]
        return {"200": _json("What came of it.", {"anyOf": told} if len(told) > 1 else told[0])}
    made = _json("It is made.", reference(posting.kind.node))
    made["headers"] = {"Location": {"description": "Where it is read.", "required": True, "schema": _TEXT}}
    return {"201": made, "204": {"description": "It is made, and not for you to see."}}


def _page(node: str) -> JsonSchema:
    return {
        "type": "object",
        "required": ["nodes", "pageInfo", "totalCount"],
        "properties": {
            "nodes": {"type": "array", "items": reference(node)},
            "pageInfo": {
                "type": "object",
                "required": ["hasNextPage", "endCursor"],
                "properties": {
                    "hasNextPage": {"type": "boolean"},
                    "endCursor": {**nullable(_TEXT), "description": "`after` for the next page."},
                },
            },
            "totalCount": {"type": "integer", "description": "How many match in all."},
        },
    }


def _json(text: str, schema: JsonSchema, example: Any = None) -> JsonSchema:
    shown = {} if example is None else {"example": example}
    return {"description": text, "content": {"application/json": {"schema": schema, **shown}}}


def _refusals(statuses: tuple[int, ...]) -> dict[str, JsonSchema]:
    found: dict[str, JsonSchema] = {}
    for status in sorted(statuses):
        code, text = _REFUSALS[status]
        told: dict[str, Any] = {"code": code, "message": text, "fields": []}
        if code is ErrorCode.VALIDATION:
            told["fields"] = [{"path": "title", "code": "REQUIRED", "message": "Title is required."}]
        found[str(status)] = _json(text, reference("Error"), {"error": told})
    return found


_NAME = "Acme"
_EXAMPLES: dict[FieldType, Any] = {
    FieldType.PHONE: [{"value": "+34 600 123 456", "label": "mobile"}],
    FieldType.EMAIL: [{"value": "ines@example.com"}],
    FieldType.MESSENGER: [{"value": "telegram:ines"}],
    FieldType.MONEY: {"amount": "1200.00", "currency": "EUR"},
}


MESSAGE = {
    "medium": "FORM",
    "firstName": "Inés",
    "lastName": "Vega",
    "emails": ["ines@example.com"],
    "subject": "An offer, please",
    "text": "For twelve people, from March on.",
    "sourceDescription": "https://www.example.com/contact",
}


def example(kind: ItemKind) -> dict[str, Any]:
    """A record to make: what it must have, and how it is named, reached and valued."""
    told: dict[str, Any] = {}
    for entry in kind.standard:
        if not entry.editable:
            continue
        if entry.required and entry.options:
            told[entry.input_name] = entry.options[0]
        elif entry.type in _EXAMPLES:
            told[entry.input_name] = _EXAMPLES[entry.type]
        elif _NAME not in told.values() and _is_name(kind, entry):
            told[entry.input_name] = _NAME
    return told | ({BINDINGS: [encode_id("Deal", 1)]} if kind.bound_to else {})


def _is_name(kind: ItemKind, entry: Field) -> bool:
    """Whether a record is called by this field when it has no other."""
    try:
        return entry.type is FieldType.STRING and kind.title_of({entry.code: _NAME}) == _NAME
    except (KeyError, TratoError):
        return False
