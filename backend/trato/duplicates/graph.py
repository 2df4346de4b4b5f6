"""Duplicates in the graph (R30)."""

from __future__ import annotations

from typing import Annotated

import strawberry

from trato.crm.graph import ItemKind
from trato.duplicates.matching import Criterion, key_of, matching_field
from trato.duplicates.queries import find_duplicates
from trato.duplicates.types import Duplicate, told
from trato.errors import invalid
from trato.graph.kit.arguments import First
from trato.graph.kit.context import Info, current
from trato.items.channels import MAX_CHANNELS
from trato.items.kinds import DESCRIBED
from trato.items.kinds import ItemKind as Kind
from trato.items.paging import check_page_size

Matched = Annotated[ItemKind, strawberry.argument(description="Of what: a kind whose fields match duplicates.")]


@strawberry.input(description="What a record has in a field by which duplicates are found, as it was typed.")
class MatchInput:
    """A field and values of it."""

    field: str = strawberry.field(description="One that is `matchesDuplicates`, as named by `fields(kind)`.")
    values: list[str] = strawberry.field(
        description="At most 50, of which one must be alike. What can't be a value yet finds nothing."
    )

    def criterion(self, kind: Kind, path: str) -> Criterion:
        """What is searched for. VALIDATION at `path`."""
        if len(self.values) > MAX_CHANNELS:
            raise invalid(f"{path}.values", "TOO_MANY", f"At most {MAX_CHANNELS}.")
        entry = matching_field(kind, self.field, f"{path}.field")
        keys = [key_of(entry, value, f"{path}.values[{at}]") for at, value in enumerate(self.values)]
        return Criterion(entry, tuple(dict.fromkeys(key for key in keys if key)))


@strawberry.type
class DuplicateQuery:
    """Finding what is there twice."""

    @strawberry.field(
        description="Records like the one that is described, alike in most fields first: names without case, accents"
        " and further spaces, phones by their digits, e-mails without case."
    )
    async def find_duplicates(
        self,
        info: Info,
        kind: Matched,
        criteria: Annotated[
            list[MatchInput], strawberry.argument(description="What it has, each field once: any of it may be alike.")
        ],
        first: First = 5,
    ) -> list[Duplicate]:
        """R30."""
        access, described = current(info), DESCRIBED[kind.value]
        wanted = [one.criterion(described, f"criteria[{at}]") for at, one in enumerate(criteria)]
        for at, one in enumerate(wanted):
            if one.field in [earlier.field for earlier in wanted[:at]]:
                raise invalid(f"criteria[{at}].field", "DUPLICATE", "The same field twice.")
        return told(described, await find_duplicates(described, access, wanted, check_page_size(first)))
