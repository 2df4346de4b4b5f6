"""Exceptions in the graph: for who may change the settings."""

from __future__ import annotations

import datetime
from typing import Annotated

import strawberry

from trato.access.gate import demand_admin
from trato.graph.kit.arguments import After, ClientOpId, First, NodeId, Search
from trato.graph.kit.connection import Connection, connected, selects
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.ids import LARGEST, decode_id, encode_id
from trato.graph.kit.people import User, load_user
from trato.intake_exceptions.actions import add_exceptions, refused_lines, remove_exception
from trato.intake_exceptions.queries import ExceptionRecord, exceptions_page
from trato.intake_exceptions.rules import ExceptionKind
from trato.items.cursors import bad_cursor, decode_cursor, encode_cursor
from trato.items.paging import check_page_size

NODE = "IntakeException"

strawberry.enum(ExceptionKind, description="What an exception names. DOMAIN: every address there and below it.")


@strawberry.type(name=NODE, description="Somebody whose messages make no lead and no deal.")
class IntakeException:
    """R25."""

    id: strawberry.ID = strawberry.field(description="Its id.")
    kind: ExceptionKind = strawberry.field(description="What it names.")
    value: str = strawberry.field(description="Normalised: digits, an address in lower case, a domain.")
    text: str = strawberry.field(description="As it was typed.")
    note: str | None = strawberry.field(description="Why it stands here.")
    added_at: datetime.datetime = strawberry.field(description="When it was added.")
    adder: strawberry.Private[int]

    @strawberry.field(description="Who added it.")
    async def added_by(self, info: Info) -> User:
        """Batched."""
        return await load_user(info, self.adder)

    @classmethod
    def of(cls, record: ExceptionRecord) -> IntakeException:
        """An exception from its record."""
        return cls(
            id=encode_id(NODE, record.id),
            kind=record.kind,
            value=record.value,
            text=record.text,
            note=record.note,
            added_at=record.added_at,
            adder=record.added_by_id,
        )


@strawberry.type(description="A line that was not added.")
class RefusedExceptionLine:
    """R25."""

    place: int = strawberry.field(description="Which line, from 0.")
    text: str = strawberry.field(description="The line.")
    code: str = strawberry.field(
        description="MALFORMED: neither a phone nor an address nor a domain. DUPLICATE: it stands on the list already,"
        " or on an earlier line."
    )


@strawberry.type(description="What became of the lines.")
class AddExceptionsPayload:
    """R25."""

    refused: list[RefusedExceptionLine] = strawberry.field(description="The lines that were not added, in order.")


@strawberry.type(description="What was taken off the list.")
class RemoveExceptionPayload:
    """R25."""

    removed_id: strawberry.ID = strawberry.field(description="Its id.")


@strawberry.type
class ExceptionQuery:
    """Reading the list."""

    @strawberry.field(description="Of whom no leads and deals are made, the latest first: for administrators.")
    async def exceptions(
        self, info: Info, search: Search = None, first: First = 50, after: After = None
    ) -> Connection[IntakeException]:
        """R25."""
        demand_admin(current(info))
        page = await exceptions_page(search, check_page_size(first), _place(after), total=selects(info, "totalCount"))
        return connected(
            [IntakeException.of(one) for one in page.rows],
            [encode_cursor(["exception", one.id]) for one in page.rows],
            has_next=page.has_next,
            has_previous=after is not None,
            total=page.total,
        )


@strawberry.type
class ExceptionMutation:
    """Changing the list: administrators only."""

    @strawberry.mutation(
        description="Add what the lines name: a phone, an e-mail address or a domain each. Those that can't be added"
        " are told, all others are."
    )
    async def add_exceptions(
        self,
        info: Info,
        lines: Annotated[list[str], strawberry.argument(description="At most 1,000; empty ones say nothing.")],
        note: Annotated[
            str | None, strawberry.argument(description="Why they stand here: at most 255 characters.")
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> AddExceptionsPayload:
        """R25."""
        refused = await add_exceptions(acting(info), lines, note, client_op_id)
        return AddExceptionsPayload(
            refused=[
                RefusedExceptionLine(place=one.place, text=one.text, code=one.code)
                for one in refused_lines(lines, refused)
            ]
        )

    @strawberry.mutation(description="Take one off the list.")
    async def remove_exception(self, info: Info, id: NodeId, client_op_id: ClientOpId = None) -> RemoveExceptionPayload:
        """R25."""
        gone = await remove_exception(acting(info), decode_id(id, NODE, "id"), client_op_id)
        return RemoveExceptionPayload(removed_id=encode_id(NODE, gone))


def _place(cursor: str | None) -> int | None:
    match None if cursor is None else decode_cursor(cursor):
        case None:
            return None
        case ["exception", int(place)] if 0 < place <= LARGEST:
            return place
    raise bad_cursor()
