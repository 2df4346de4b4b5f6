"""Duplicates in the graph: found, gone through, told apart (R30)."""

from __future__ import annotations

from typing import Annotated

import strawberry

from trato.crm.graph import ItemKind
from trato.crm.item import CrmItem
from trato.crm.nodes import item_node
from trato.duplicates.distinct import MOST_TOLD_APART, mark_not_duplicate
from trato.duplicates.matching import Criterion, key_of, matching_field
from trato.duplicates.queries import find_duplicates
from trato.duplicates.scanning import MOST_SHOWN, DuplicateGroup, scan_duplicates
from trato.duplicates.types import Duplicate, told
from trato.errors import invalid
from trato.graph.kit.arguments import After, ClientOpId, First
from trato.graph.kit.connection import Connection, connected, selects
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.ids import decode_ids
from trato.items.channels import MAX_CHANNELS
from trato.items.cursors import bad_cursor, decode_cursor, encode_cursor
from trato.items.kinds import DESCRIBED
from trato.items.kinds import ItemKind as Kind
from trato.items.paging import check_page_size

Matched = Annotated[ItemKind, strawberry.argument(description="Of what: a kind with fields that match duplicates.")]


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


@strawberry.type(
    name="DuplicateGroup", description="Records that have a field in common, and so may be the same several times."
)
class DuplicateGroupNode:
    """Some that are alike."""

    value: str = strawberry.field(description="What they have in common, as it is compared.")
    count: int = strawberry.field(description="How many of them you may read.")
    items: list[CrmItem] = strawberry.field(description=f"The oldest {MOST_SHOWN} of them.")

    @classmethod
    def of(cls, kind: Kind, group: DuplicateGroup) -> DuplicateGroupNode:
        """A group as the graph shows it."""
        return cls(value=group.key, count=group.count, items=[item_node(kind, record) for record in group.records])


@strawberry.type(description="What is remembered.")
class NotDuplicatePayload:
    """Records told apart."""

    ids: list[strawberry.ID] = strawberry.field(description="The records.")


def _behind(cursor: str | None, kind: Kind, by: str) -> str | None:
    match None if cursor is None else decode_cursor(cursor):
        case None:
            return None
        case ["duplicates", kind.code, str(field), str(key)] if field == by:
            return key
    raise bad_cursor()


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

    @strawberry.field(
        description="Groups of records that have a field in common, in the order of what they have; without those of"
        " which you have said that no two are the same."
    )
    async def scan_duplicates(
        self,
        info: Info,
        kind: Matched,
        by: Annotated[str, strawberry.argument(description="The field, one that is `matchesDuplicates`.")],
        first: First = 20,
        after: After = None,
    ) -> Connection[DuplicateGroupNode]:
        """R30."""
        access, described = current(info), DESCRIBED[kind.value]
        entry = matching_field(described, by, "by")
        behind, size = _behind(after, described, entry.code), check_page_size(first)
        page = await scan_duplicates(described, access, entry, size, behind, total=selects(info, "totalCount"))
        nodes = [DuplicateGroupNode.of(described, group) for group in page.rows]
        cursors = [encode_cursor(["duplicates", described.code, entry.code, group.key]) for group in page.rows]
        return connected(nodes, cursors, has_next=page.has_next, has_previous=after is not None, total=page.total)


@strawberry.type
class DuplicateMutation:
    """Saying what is there twice, and what is not."""

    @strawberry.mutation(
        description="Remember that no two of these are the same, so that they are no duplicates. For you alone."
    )
    async def mark_not_duplicate(
        self,
        info: Info,
        kind: Matched,
        ids: Annotated[list[strawberry.ID], strawberry.argument(description="2 to 50 of them.")],
        are_distinct: Annotated[
            bool, strawberry.argument(description="False forgets it: they may be the same after all.")
        ] = True,
        client_op_id: ClientOpId = None,
    ) -> NotDuplicatePayload:
        """R30."""
        described = DESCRIBED[kind.value]
        numbers = decode_ids(ids, described.node, "ids", MOST_TOLD_APART)
        access = acting(info)
        await mark_not_duplicate(access, described, numbers, are_distinct=are_distinct, client_op_id=client_op_id)
        return NotDuplicatePayload(ids=ids)
