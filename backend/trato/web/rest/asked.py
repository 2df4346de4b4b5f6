"""What a list is asked for in an address: page, search, order and filter, checked."""

from __future__ import annotations

from typing import Any

import orjson
from graphql import GraphQLInputObjectType
from starlette.datastructures import QueryParams

from trato.db.text import LONGEST_SEARCH
from trato.errors import FieldError, invalid
from trato.items.kinds import ItemKind
from trato.items.orders import MAX_SORTS
from trato.items.paging import LARGEST_PAGE
from trato.web.rest.given import demand_shape, refuse
from trato.web.rest.json_types import JsonSchema, nullable, reference

FIRST, AFTER, SEARCH, SORT, FILTER = "first", "after", "search", "sort", "filter"
PARAMETERS = (FIRST, AFTER, SEARCH, SORT, FILTER)
DESCENDING = "-"


def demand_known(params: QueryParams, known: tuple[str, ...]) -> None:
    """VALIDATION for parameters that are unknown, or given twice."""
    faults: list[FieldError] = []
    for name in params:
        if name not in known:
            faults.append(FieldError(name[:100], "UNKNOWN_FIELD", f"There is no parameter “{name[:100]}”."))
        elif len(params.getlist(name)) > 1:
            faults.append(FieldError(name, "DUPLICATE", "It is given twice."))
    refuse(faults)


def asked(params: QueryParams, filters: GraphQLInputObjectType) -> dict[str, Any]:
    """The variables of a list. VALIDATION names the parameter at fault."""
    demand_known(params, PARAMETERS)
    variables: dict[str, Any] = {}
    if FIRST in params:
        variables[FIRST] = _page_size(params[FIRST])
    for name in (AFTER, SEARCH):
        if name in params:
            variables[name] = params[name]
    if params.get(SORT):
        variables[SORT] = [_key(part) for part in params[SORT].split(",")]
    if FILTER in params:
        variables[FILTER] = _filter(params[FILTER], filters)
    return variables


def list_parameters(kind: ItemKind) -> list[JsonSchema]:
    """The same as OpenAPI describes them, with the fields there are now."""
    sortable = [entry.name for entry in kind.fields if entry.sortable]
    keys = [sign + name for name in sortable for sign in ("", DESCENDING)]
    return [
        _parameter(
            FIRST, "How many.", {"type": "integer", "minimum": 1, "maximum": LARGEST_PAGE, "default": 50}, example=20
        ),
        _parameter(AFTER, "Behind this place: `endCursor` of the page before.", {"type": "string"}),
        _parameter(
            SEARCH,
            "Every word must be found; accents and case don't matter.",
            {"type": "string", "maxLength": LONGEST_SEARCH},
        ),
        {
            **_parameter(
                SORT,
                f"The order: fields, each with a {DESCENDING} in front for the other way round.",
                {"type": "array", "maxItems": MAX_SORTS, "items": {"type": "string", "enum": keys}},
                example=["-createdAt"],
            ),
            "style": "form",
            "explode": False,
        },
        {
            "name": FILTER,
            "in": "query",
            "description": "Only those that match: a condition or a group of them, as the graph's `Filter`.",
            "content": {
                "application/json": {
                    "schema": nullable(reference("Filter")),
                    "example": {"field": "createdAt", "op": "GTE", "value": "@today"},
                }
            },
        },
    ]


def _parameter(name: str, description: str, schema: JsonSchema, example: Any = None) -> JsonSchema:
    shown = {} if example is None else {"example": example}
    return {"name": name, "in": "query", "description": description, "schema": schema, **shown}


def _page_size(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:9]) <= LARGEST_PAGE and len(text) < 9):
        raise invalid(FIRST, "OUT_OF_RANGE", f"A whole number from 1 to {LARGEST_PAGE}.")
    return int(text)


def _key(part: str) -> dict[str, str]:
    direction = "DESC" if part.startswith(DESCENDING) else "ASC"
    return {"field": part.removeprefix(DESCENDING), "direction": direction}


def _filter(text: str, filters: GraphQLInputObjectType) -> Any:
    try:
        given = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise invalid(FILTER, "NOT_JSON", f"The filter is not JSON: {error}.") from None
    demand_shape(filters, given, FILTER)
    return given
