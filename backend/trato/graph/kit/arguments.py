"""Arguments that many fields share, described once; and the inputs for filters and sorts."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Annotated, Any

import strawberry
from strawberry.scalars import JSON

from trato.access.gate import Access
from trato.db.sql import Sql
from trato.db.text import search_words
from trato.graph.kit.ids import decode_reference
from trato.items.filters import EVERYTHING, Op, parse_filter
from trato.items.kinds import ItemKind
from trato.items.matching import Matching
from trato.items.periods import WORDS

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
Last = Annotated[
    int | None, strawberry.argument(description="How many from the end, 1 to 100; then `first` does not count.")
]
Before = Annotated[str | None, strawberry.argument(description="Ahead of this cursor of the same list.")]
ViewId = Annotated[
    strawberry.ID | None,
    strawberry.argument(description="Only those in this view, see `savedViews`; what else is asked holds besides."),
]
Search = Annotated[
    str | None, strawberry.argument(description="Every word must be found; accents and case don't matter.")
]
LogCursor = Annotated[
    str | None, strawberry.argument(description="The last cursor received: what was missed since is sent first.")
]

WithRelated = Annotated[
    bool,
    strawberry.argument(
        description="With what happened to related items that you may read, each entry once: of a company, to its"
        " contacts, its deals and theirs; of a contact, to its deals. A deal has none."
    ),
]

strawberry.enum(
    Op,
    name="FilterOp",
    description="What a filter asks of a field. Which ones a field offers depends on its type, see `fields(kind)`. ANY"
    " and NONE ask what a record leads to, see `relations(kind)`.",
)


@strawberry.input(
    name="Filter", description="Either one condition (field, op, value) or a group (all, any) of filters."
)
class FilterInput:
    """One shape of filter for every list."""

    field: str | None = strawberry.field(
        default=None,
        description="A field of the kind, as named by `fields(kind)`, or one that a relation leads to, such as"
        " `company.industry`: one of what it leads to has such a value. For ANY and NONE a relation.",
    )
    op: Op | None = strawberry.field(default=Op.EQ, description="The comparison.")
    value: JSON | None = strawberry.field(
        default=None,
        description="A scalar, or a list for IN, NOT_IN and BETWEEN. Ids are global ids (for people also “@me”,"
        " “@my_department” and, with those below, “@my_departments”). Amounts are decimal strings in the base currency,"
        " or {amount, currency}: what is in that currency is compared as it stands, all else by what it is worth."
        f" Times are ISO 8601 or {', '.join(WORDS)}: days as in your time zone, weeks from Monday. To equal a day or a"
        " longer time is to lie in it, LT is before its beginning, GT after its end.",
    )
    where: FilterInput | None = strawberry.field(
        default=None, description="For ANY and NONE: what one of them matches, or none does. As far as you may read."
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
        "where": None if given.where is None else as_mapping(given.where),
        "all": None if given.all is None else [as_mapping(part) for part in given.all],
        "any": None if given.any is None else [as_mapping(part) for part in given.any],
    }


def matching(kind: ItemKind, access: Access, given: FilterInput | None, search: str | None = None) -> Matching:
    """What the filter and the search mean to this reader, also tomorrow. VALIDATION names the part at fault."""
    search_words(search)
    wanted = EVERYTHING if given is None else parse_filter(kind, as_mapping(given), access, decode_reference)
    return Matching(kind, access, wanted, search)


def condition(
    kind: ItemKind, access: Access, given: FilterInput | None, search: str | None = None, alias: str = "item"
) -> Sql:
    """The filter and the search as one condition on rows of the kind. VALIDATION names the part at fault."""
    return matching(kind, access, given, search).where(alias)


def as_order(given: list[SortInput] | None) -> list[Mapping[str, Any]]:
    """Sort keys as plain data."""
    return [{"field": part.field, "descending": part.direction is SortDirection.DESC} for part in given or []]
