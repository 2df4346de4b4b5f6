"""Arguments that many fields share, described once; and the inputs for filters and sorts."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Annotated, Any

import strawberry
from strawberry.scalars import JSON

from trato.access.gate import Access
from trato.db.sql import Sql, all_of
from trato.graph.kit.ids import decode_reference
from trato.items.filters import Op, compiled, parse_filter, searched
from trato.items.kinds import ItemKind

ClientOpId = Annotated[
    strawberry.ID | None,
    strawberry.argument(
        description="A key of the client's own: a retry with it gets the first answer, and live messages echo it."
    ),
]
NodeId = Annotated[strawberry.ID, strawberry.argument(description="Which one.")]
NodeIds = Annotated[
    list[strawberry.ID],
    strawberry.argument(description="Which ones: 1 to 100. All of them, or none when one is refused."),
]
OptionalId = Annotated[
    strawberry.ID | None, strawberry.argument(description="Which one, by id. Give this or the number.")
]
OptionalNumber = Annotated[
    int | None, strawberry.argument(description="Which one, by the plain number that links carry.")
]
ExpectedVersion = Annotated[
    int, strawberry.argument(description="The version that was read; another one now is STALE_VERSION.")
]
First = Annotated[int, strawberry.argument(description="How many, 1 to 100.")]
After = Annotated[str | None, strawberry.argument(description="Behind this cursor of the same list.")]
Search = Annotated[
    str | None, strawberry.argument(description="Every word must be found; accents and case don't matter.")
]
LogCursor = Annotated[
    str | None, strawberry.argument(description="The last cursor received: what was missed since is sent first.")
]

strawberry.enum(
    Op, name="FilterOp", description="What a filter asks of a field. Which ones a field offers depends on its type."
)


@strawberry.input(
    name="Filter", description="Either one condition (field, op, value) or a group (all, any) of filters."
)
class FilterInput:
    """One shape of filter for every list."""

    field: str | None = strawberry.field(default=None, description="A field of the kind, as named by `fields(kind)`.")
    op: Op | None = strawberry.field(default=Op.EQ, description="The comparison.")
    value: JSON | None = strawberry.field(
        default=None,
        description="A scalar, or a list for IN and BETWEEN. Ids are global ids (“@me” for oneself), amounts decimal"
        " strings in the base currency, times ISO 8601.",
    )
    all: list[FilterInput] | None = strawberry.field(default=None, description="Every one of these holds.")
    any: list[FilterInput] | None = strawberry.field(default=None, description="At least one of these holds.")


Filter = Annotated[FilterInput | None, strawberry.argument(description="Only those that match.")]


@strawberry.enum(description="The direction of one sort key; empty values always come last.")
class SortDirection(Enum):
    """Ascending or descending."""

    ASC = "ASC"
    DESC = "DESC"


@strawberry.input(name="Sort", description="One key of an order; ties are broken by the next, then by id.")
class SortInput:
    """A field and a direction."""

    field: str = strawberry.field(description="A sortable field of the kind, as named by `fields(kind)`.")
    direction: SortDirection = strawberry.field(
        default=SortDirection.ASC, description="Ascending unless said otherwise."
    )


Sorts = Annotated[list[SortInput] | None, strawberry.argument(description="The order; without it, the kind's own.")]


def as_mapping(given: FilterInput) -> Mapping[str, Any]:
    """A filter as plain data."""
    return {
        "field": given.field,
        "op": given.op,
        "value": given.value,
        "all": None if given.all is None else [as_mapping(part) for part in given.all],
        "any": None if given.any is None else [as_mapping(part) for part in given.any],
    }


def condition(
    kind: ItemKind, access: Access, given: FilterInput | None, search: str | None = None, alias: str = "item"
) -> Sql:
    """The filter and the search as one condition on rows of the kind. VALIDATION names the part at fault."""
    parts = list(searched(alias, search))
    if given is not None:
        parts.append(compiled(kind, parse_filter(kind, as_mapping(given), access, decode_reference), access, alias))
    return all_of(parts)


def as_order(given: list[SortInput] | None) -> list[Mapping[str, Any]]:
    """Sort keys as plain data."""
    return [{"field": part.field, "descending": part.direction is SortDirection.DESC} for part in given or []]
