"""Garbage for every id and every cursor that the schema takes: refused as the caller's fault, never a fault of ours."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson
import pytest
from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLError,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
    is_leaf_type,
    is_required_argument,
    is_required_input_field,
)
from strawberry.types import ExecutionResult

from graph_client import Client
from house import House
from trato import settings
from trato.accounts.installation import ensure_installation
from trato.errors import ErrorCode
from trato.graph.faults import outward
from trato.graph.kit.ids import encode_id
from trato.graph.schema import schema
from trato.importing.files import store_upload
from trato.importing.uploads import keep_upload
from trato.settings import Settings

CORE = schema._schema
CURSORS = ("after", "before")
OWN_IDS = frozenset({"clientOpId"})
"""Ids that are the client's own: any short text is one."""


def _packed(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


GARBAGE_IDS = (
    "",
    "x",
    "é",
    "=",
    "\x00",
    "🏃" * 50,
    "A" * 100_000,
    _packed("Deal"),
    _packed("Deal:"),
    _packed("Deal:0"),
    _packed("Deal:-1"),
    _packed("Deal:1.5"),
    _packed("Deal:²"),
    _packed("Deal:１"),
    _packed(f"Deal:{2**63}"),
    _packed(f"Deal:{10**400}"),
    _packed(":1"),
    _packed("Nothing:1"),
    _packed("Query:1"),
    _packed("Deal:1\x00"),
    base64.urlsafe_b64encode(b"\xff\xfe:1").decode(),
    5,
    -1,
    2**63,
)
GARBAGE_CURSORS = (
    "",
    "x",
    "é",
    "\x00",
    ".",
    "0.0",
    "-1.-1",
    f"{2**64}.{2**64}",
    "a" * 100_000,
    *(
        base64.urlsafe_b64encode(orjson.dumps(parts)).decode().rstrip("=")
        for parts in ([], {}, 5, None, "x", [1], [None, None], ["x", {}, []], [2**63, 2**63], ["a\x00", 1], [1e300, 1])
    ),
    _packed("["),
    _packed("[" * 500),
    _packed("9" * 5000),
)

RECORDS = ("deal", "lead", "company", "contact", "activity", "comment", "pipeline", "stage", "user")
CALLED = {"item": "deal", "responsible": "user", "observer": "user", "before": "deal", "after": "deal", "from": "stage"}


REFUSALS = (ErrorCode.BAD_REQUEST, ErrorCode.VALIDATION, ErrorCode.FORBIDDEN)
"""FORBIDDEN is for what is refused whatever the ids: signing in as one of the demo where there is none."""


@dataclass(frozen=True)
class Place:
    """Where garbage is put: an argument of a field, or a field of its input object."""

    owner: str
    name: str
    path: tuple[str, ...]
    is_cursor: bool

    def __str__(self) -> str:
        return f"{self.owner}.{self.name}({'.'.join(self.path)})"

    @property
    def takes_anything(self) -> bool:
        """An own id is any text; a cursor of the log that means nothing is answered with a call to read anew.

        What is meant for one record of many is told beside it, as the others are changed all the same.
        """
        is_of_log = self.is_cursor and (self.owner == "Subscription" or self.name == "changes")
        return is_of_log or self.path[-1] in OWN_IDS or self.path[:2] == ("edits", "input")


@dataclass
class Known:
    """Ids of records that are there, by type."""

    ids: dict[str, str] = field(default_factory=dict)

    def fitting(self, place: Place, path: tuple[str, ...]) -> str:
        """An id of the type that an argument is likely to want, by its name and that of its field."""
        for word in (path[-1], *path[:-1], place.name):
            for name in (*RECORDS, *CALLED):
                if name in word.lower():
                    return self.ids[CALLED.get(name, name)]
        return self.ids["deal"]


def places() -> Iterator[Place]:
    """Every id and cursor argument of every field, the fields of inputs included."""
    for type_ in CORE.type_map.values():
        if isinstance(type_, GraphQLObjectType) and not type_.name.startswith("__"):
            for name, field_ in type_.fields.items():
                for argument, definition in field_.args.items():
                    for path, is_cursor in _fillable((argument,), definition.type, ()):
                        yield Place(type_.name, name, path, is_cursor)


def _fillable(
    path: tuple[str, ...], type_: GraphQLInputType, seen: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], bool]]:
    named = get_named_type(type_)
    if isinstance(named, GraphQLInputObjectType):
        for name, part in named.fields.items() if named.name not in seen else ():
            yield from _fillable((*path, name), part.type, (*seen, named.name))
    elif named.name == "ID":
        yield path, False
    elif named.name == "String" and path[-1] in CURSORS:
        yield path, True


ALL_PLACES = tuple(places())


def test_the_walk_finds_what_is_known_to_be_there() -> None:
    found = {str(place) for place in ALL_PLACES}
    assert len(found) > 100
    assert found >= {
        "Query.node(id)",
        "Query.deals(after)",
        "Query.changes(after)",
        "Deal.timeline(after)",
        "Mutation.moveItem(before)",
        "Mutation.createDeal(input.contactIds)",
        "Subscription.boardEvents(after)",
    }


@pytest.fixture
async def known(house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Known:
    """A record of each type, in a process that has settings."""
    of_process = Settings(data=tmp_path)
    monkeypatch.setattr(settings, "_current", of_process)
    await ensure_installation(of_process)
    deal = await house.deal()
    await house.with_leads()
    made = {
        "deal": deal["id"],
        "lead": (await house.lead())["id"],
        "company": (await house.company())["id"],
        "contact": (await house.contact())["id"],
        "pipeline": house.pipeline["id"],
        "stage": house.stages["New"],
        "user": await house.user_id(house.al),
    }
    activity = 'mutation ($id: ID!) { createActivity(input: {type: CALL, subject: "Call", itemIds: [$id]}) { activity { id } } }'
    made["activity"] = (await house.ada.run(activity, id=deal["id"]))["activity"]["id"]
    comment = 'mutation ($id: ID!) { addComment(itemId: $id, text: "Hello") { comment { id } } }'
    made["comment"] = (await house.ada.run(comment, id=deal["id"]))["comment"]["id"]
    made["importfile"] = await _upload(house.ada)
    return Known(made)


async def _upload(client: Client) -> str:
    async def content() -> AsyncIterator[bytes]:
        yield b"name\nA company\n"

    assert client.access is not None
    stored_as, size = await store_upload(content())
    return encode_id("ImportFile", await keep_upload(client.access, "companies", "table.csv", stored_as, size))


def _value(place: Place, path: tuple[str, ...], type_: GraphQLInputType, garbage: object, known: Known) -> object:
    """A value of the type; garbage at its place, and otherwise as little as is required."""
    inner = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
    if isinstance(inner, GraphQLList):
        return [_value(place, path, inner.of_type, garbage, known)]
    if path == place.path:
        return garbage
    match inner:
        case GraphQLInputObjectType(fields=fields):
            return {
                name: _value(place, (*path, name), part.type, garbage, known)
                for name, part in fields.items()
                if _is_wanted(place, (*path, name), part)
            }
        case GraphQLEnumType(values=values):
            return next(iter(values))
    by_name: dict[str, object] = {
        "ID": known.fitting(place, path), "Int": 1, "Boolean": True, "Decimal": "1.00", "DateTime": "2030-01-01T00:00:00Z"
    }  # fmt: skip
    return by_name.get(inner.name, "x")


def _is_wanted(place: Place, path: tuple[str, ...], part: GraphQLArgument | GraphQLInputField) -> bool:
    if place.path[: len(path)] == path:
        return True
    return is_required_argument(part) if isinstance(part, GraphQLArgument) else is_required_input_field(part)


def _document(place: Place, field_: GraphQLField, wanted: list[str]) -> str:
    declared = ", ".join(f"${name}: {field_.args[name].type}" for name in wanted)
    given = ", ".join(f"{name}: ${name}" for name in wanted)
    selected = "" if is_leaf_type(get_named_type(field_.type)) else " { __typename }"
    asked = f"{place.name}({given}){selected}"
    if place.owner in ("Query", "Mutation", "Subscription"):
        return f"{place.owner.lower()} ({declared}) {{ {asked} }}"
    return f"query ($node: ID!, {declared}) {{ node(id: $node) {{ ... on {place.owner} {{ {asked} }} }} }}"


async def _first_error(client: Client, document: str, variables: dict[str, Any]) -> GraphQLError | None:
    if not document.startswith("subscription"):
        result = await client.result(document, **variables)
    else:
        stream = await schema.subscribe(document, variable_values=variables, context_value=await client._context())
        answer = await anext(aiter(stream))
        await stream.aclose()
        assert isinstance(answer, ExecutionResult)
        result = answer
    return outward(result.errors[0]) if result.errors else None


@pytest.mark.parametrize("owner", sorted({place.owner for place in ALL_PLACES}))
async def test_garbage_is_the_callers_fault(house: House, known: Known, owner: str) -> None:
    for number, place in enumerate(ALL_PLACES):
        if place.owner == owner:
            # There are hundreds of places, and one function reads all ids: each meets a quarter of the garbage.
            garbage = GARBAGE_CURSORS if place.is_cursor else GARBAGE_IDS[number % 4 :: 4]
            await _refuses_garbage(house.ada, known, place, garbage)


async def _refuses_garbage(client: Client, known: Known, place: Place, garbage: Sequence[object]) -> None:
    type_ = CORE.type_map[place.owner]
    assert isinstance(type_, GraphQLObjectType)
    field_ = type_.fields[place.name]
    wanted = [name for name, argument in field_.args.items() if _is_wanted(place, (name,), argument)]
    document = _document(place, field_, wanted)
    unrefused: list[object] = []
    for piece in garbage:
        variables = {name: _value(place, (name,), field_.args[name].type, piece, known) for name in wanted}
        if "$node" in document:
            variables["node"] = known.ids[place.owner.lower()]
        error = await _first_error(client, document, variables)
        code = error.extensions["code"] if error and error.extensions else None
        assert code is not ErrorCode.INTERNAL, (document, piece, error and error.original_error)
        if piece != "" and code not in REFUSALS:
            unrefused.append((str(piece)[:60], code, error and error.message))
    assert not unrefused or place.takes_anything, (document, unrefused)
