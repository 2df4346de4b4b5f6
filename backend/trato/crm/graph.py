"""What holds for all kinds of items, in the graph: the fields that describe them, and the recycle bin."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Sequence
from enum import Enum
from typing import Annotated

import strawberry

from trato.boards.lanes import can_part
from trato.crm.assigning import Outcome, assign_responsible
from trato.crm.kinds import ITEM_KINDS, KIND_BY_CODE
from trato.crm.nodes import decode_item_id, record_node
from trato.crm.recycling import RECYCLABLE, BinPlace, Deleted, deleted_items, restore_item
from trato.crm.seen import mark_seen
from trato.errors import not_found
from trato.graph.kit.arguments import After, ClientOpId, First, NodeId
from trato.graph.kit.connection import Connection, connected, load_record, selects
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.ids import LARGEST, decode_id, encode_id
from trato.graph.kit.nodes import Node, UserRef
from trato.graph.kit.payloads import operation_field
from trato.items.cursors import bad_cursor, decode_cursor, encode_cursor
from trato.items.fields import Field, FieldType
from trato.items.kinds import ItemKind as Kind
from trato.items.kinds import Relation
from trato.items.operators import Op, operators
from trato.items.paging import check_page_size
from trato.items.relations import relations
from trato.live.log import Subject
from trato.pipelines.fields import demandable_on, showable
from trato.pipelines.queries import Semantics
from trato.staged.kinds import BY_CODE

ItemKind = Enum("ItemKind", {kind.code.upper(): kind.code for kind in RECYCLABLE})  # type: ignore[misc]  # by the kinds
strawberry.enum(ItemKind, description="The kinds of records that have described fields.")
strawberry.enum(FieldType, name="FieldType", description="What a field holds.")

_KINDS = {kind.code: kind for kind in RECYCLABLE}


@strawberry.type(description="A field of a kind of records: what may be shown, filtered, sorted, edited, imported.")
class FieldDescription:
    """One line of a kind's description."""

    code: str = strawberry.field(description="Its name in the graph, and in filters and sorts.")
    input_name: str = strawberry.field(description="Its name in inputs: references are given by id.")
    label: str = strawberry.field(description="Its name in English.")
    type: FieldType = strawberry.field(description="What it holds.")
    required: bool = strawberry.field(description="Whether a record can't be without it.")
    multiple: bool = strawberry.field(description="Whether it holds a list.")
    sortable: bool = strawberry.field(description="Whether lists can be sorted by it.")
    filterable: bool = strawberry.field(description="Whether lists can be filtered by it.")
    operators: list[Op] = strawberry.field(description="What filters may ask of it; none when they can't.")
    editable: bool = strawberry.field(description="Whether people change it.")
    importable: bool = strawberry.field(description="Whether an import may fill it.")
    max_length: int | None = strawberry.field(description="The most characters it holds.")
    options: list[str] = strawberry.field(description="For ENUM: what it may be.")
    pick_list: str | None = strawberry.field(
        description="For PICK_LIST: the code of the list whose values it may be, see `pickList`."
    )
    is_title: bool = strawberry.field(
        description="Whether records are called by it: for filters, sorts and columns of any kind it is `title`, too."
    )
    custom: bool = strawberry.field(
        description="Whether administrators have added it: its values are read and given as `customFields`."
    )
    demandable_on: list[Semantics] = strawberry.field(
        description="For what stands on stages: the kinds of those that may demand it of whoever enters; none for what"
        " can't be asked."
    )
    showable_on_cards: bool = strawberry.field(
        description="For what stands on stages: whether a pipeline may choose it for its cards, besides what all show."
    )
    parts_boards: bool = strawberry.field(
        description="For what stands on stages: whether `board` takes it for `lanes`."
    )
    matches_duplicates: bool = strawberry.field(
        description="Whether two records that have it in common may be the same twice: see `findDuplicates`."
    )

    @classmethod
    def of(cls, kind: Kind | None, entry: Field) -> FieldDescription:
        """A field as the graph describes it; without a kind, one of what is no record."""
        is_staged = kind is not None and kind.code in BY_CODE
        return cls(
            code=entry.name,
            input_name=entry.input_name,
            label=entry.label,
            type=entry.type,
            required=entry.required,
            multiple=entry.multiple,
            sortable=entry.sortable,
            filterable=entry.filterable,
            operators=[op for op in Op if op in operators(entry)] if entry.filterable else [],
            editable=entry.editable,
            importable=entry.importable,
            max_length=entry.max_length,
            options=list(entry.options),
            pick_list=entry.pick_list,
            is_title=entry.is_title,
            custom=entry.custom,
            demandable_on=demandable_on(entry) if is_staged else [],
            showable_on_cards=is_staged and showable(entry),
            parts_boards=is_staged and can_part(entry),
            matches_duplicates=kind is not None and entry.code in kind.matched_by,
        )


@strawberry.type(description="How a kind of records leads to others, for filters that go on there.")
class RelationDescription:
    """One way from record to record."""

    code: str = strawberry.field(
        description="Its name in filters: as `company.industry` before a field of the other kind, or with ANY and NONE."
    )
    label: str = strawberry.field(description="Its name in English.")
    kind: ItemKind = strawberry.field(description="What it leads to; filters may go on from there once.")
    multiple: bool = strawberry.field(description="Whether it may lead to several.")

    @classmethod
    def of(cls, name: str, relation: Relation) -> RelationDescription:
        """A relation as the graph describes it."""
        return cls(code=name, label=relation.label, kind=ItemKind(relation.kind), multiple=relation.multiple)


@strawberry.type(description="A record in the recycle bin.")
class DeletedItem:
    """What can be restored."""

    id: strawberry.ID = strawberry.field(description="The record's id.")
    kind: ItemKind = strawberry.field(description="What it is.")
    title: str = strawberry.field(description="Its name.")
    deleted_at: datetime.datetime = strawberry.field(description="When it was deleted: for 30 days it can be restored.")
    deleted_by: UserRef | None = strawberry.field(description="Who deleted it.")

    @classmethod
    def of(cls, item: Deleted) -> DeletedItem:
        """A record of the bin as the graph shows it."""
        by = item.deleted_by
        return cls(
            id=encode_id(item.kind.node, item.id),
            kind=ItemKind(item.kind.code),
            title=item.title,
            deleted_at=item.deleted_at,
            deleted_by=UserRef(id=encode_id("User", by[0]), name=by[1]) if by else None,
        )


def _place(cursor: str | None) -> BinPlace | None:
    match None if cursor is None else decode_cursor(cursor):
        case None:
            return None
        case ["bin", str(at), str(kind), int(item_id)] if kind in _KINDS and 0 < item_id <= LARGEST:
            with contextlib.suppress(ValueError, OverflowError):
                return BinPlace(datetime.datetime.fromisoformat(at).astimezone(datetime.UTC), kind, item_id)
    raise bad_cursor()


@strawberry.type(description="An item that stays as it is, and why.")
class ItemRefused:
    """One of several that was skipped."""

    id: strawberry.ID = strawberry.field(description="The item.")
    code: str = strawberry.field(description="NOT_FOUND, or FORBIDDEN when it may only be read.")
    message: str = strawberry.field(description="A sentence for people.")


@strawberry.type(description="Who was handed over, and what was not.")
class AssignPayload:
    """What became of each item."""

    assigned_ids: list[strawberry.ID] = strawberry.field(description="They have the new responsible person now.")
    skipped: list[ItemRefused] = strawberry.field(description="They stay as they are.")
    operation_id: strawberry.ID | None = operation_field()

    @classmethod
    def of(cls, outcomes: Sequence[Outcome]) -> AssignPayload:
        """Outcomes as the graph tells them."""
        told = [(encode_id(KIND_BY_CODE[one["kind"]].node, one["id"]), one["code"], one["message"]) for one in outcomes]
        return cls(
            assigned_ids=[item_id for item_id, code, _ in told if code is None],
            skipped=[
                ItemRefused(id=item_id, code=code, message=message or "") for item_id, code, message in told if code
            ],
        )


@strawberry.type(description="The record, back where it was.")
class RestorePayload:
    """A restored record."""

    item: Node = strawberry.field(description="The record as it is now.")


@strawberry.type
class CrmQuery:
    """Reading what holds for every kind."""

    @strawberry.field(description="The fields of a kind of records, in the order in which people read them.")
    def fields(
        self,
        info: Info,
        kind: Annotated[ItemKind, strawberry.argument(description="Which kind.")],
    ) -> list[FieldDescription]:
        """One description per kind, from which clients build filters, lists and imports."""
        current(info)
        described = _KINDS[kind.value]
        return [FieldDescription.of(described, entry) for entry in described.fields]

    @strawberry.field(description="What records of a kind lead to, which filters may ask.")
    def relations(
        self, info: Info, kind: Annotated[ItemKind, strawberry.argument(description="Which kind.")]
    ) -> list[RelationDescription]:
        """R66."""
        current(info)
        return [RelationDescription.of(*one) for one in relations(_KINDS[kind.value]).items()]

    @strawberry.field(description="What was deleted in the last 30 days and you may restore, the latest first.")
    async def deleted_items(self, info: Info, first: First = 50, after: After = None) -> Connection[DeletedItem]:
        """R4."""
        access = current(info)
        page = await deleted_items(access, check_page_size(first), _place(after), total=selects(info, "totalCount"))
        nodes = [DeletedItem.of(item) for item in page.rows]
        cursors = [encode_cursor(["bin", item.deleted_at.isoformat(), item.kind.code, item.id]) for item in page.rows]
        return connected(nodes, cursors, has_next=page.has_next, has_previous=after is not None, total=page.total)


@strawberry.type(description="The person has seen it.")
class SeenPayload:
    """A record that was looked at."""

    item_id: strawberry.ID = strawberry.field(description="The record.")
    at: datetime.datetime = strawberry.field(description="When.")


@strawberry.type
class CrmMutation:
    """Changing what holds for every kind."""

    @strawberry.mutation(
        description="Remember that you look at a record now, so that what is new since can be marked. For you alone."
    )
    async def mark_seen(
        self,
        info: Info,
        item_id: Annotated[strawberry.ID, strawberry.argument(description="A company, contact, lead or deal.")],
        client_op_id: ClientOpId = None,
    ) -> SeenPayload:
        """B7."""
        kind, number = decode_item_id(item_id, "itemId")
        at = await mark_seen(acting(info), kind, number, client_op_id)
        return SeenPayload(item_id=item_id, at=datetime.datetime.fromisoformat(at))

    @strawberry.mutation(
        description="Make somebody responsible for deals, contacts and companies, as one operation. Those you may not"
        " change are skipped."
    )
    async def assign_responsible(
        self,
        info: Info,
        ids: Annotated[list[strawberry.ID], strawberry.argument(description="Which items of any kinds, 1 to 1000.")],
        user_id: Annotated[strawberry.ID, strawberry.argument(description="Who looks after them from now on.")],
        reassign_activities: Annotated[
            bool,
            strawberry.argument(description="Whether open activities on them go along that were their responsible's."),
        ] = False,
        client_op_id: ClientOpId = None,
    ) -> AssignPayload:
        """R22."""
        items = [decode_item_id(value, f"ids[{at}]", ITEM_KINDS) for at, value in enumerate(dict.fromkeys(ids))]
        outcomes = await assign_responsible(
            acting(info),
            [Subject(kind.code, number) for kind, number in items],
            decode_id(user_id, "User", "userId"),
            with_activities=reassign_activities,
            client_op_id=client_op_id,
        )
        return AssignPayload.of(outcomes)

    @strawberry.mutation(
        description="Take a record out of the recycle bin. CONFLICT when it lies there for over 30 days."
    )
    async def restore_item(self, info: Info, id: NodeId, client_op_id: ClientOpId = None) -> RestorePayload:
        """R4."""
        kind, number = decode_item_id(id, "id", RECYCLABLE)
        await restore_item(acting(info), kind, number, client_op_id)
        record = await load_record(info, kind, number)
        if record is None:
            raise not_found(kind.label.lower())
        return RestorePayload(item=record_node(kind, record))
