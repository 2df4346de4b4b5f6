"""Merging records, in the graph (R30)."""

from __future__ import annotations

from typing import Annotated

import strawberry
from strawberry.scalars import JSON

from trato.crm.graph import ItemKind
from trato.crm.item import CrmItem
from trato.crm.nodes import item_node
from trato.duplicates.merging import MOST_MERGED, merge_items
from trato.duplicates.previewing import MergedField, Preview, preview
from trato.errors import TratoError, invalid
from trato.graph.kit.arguments import ClientOpId
from trato.graph.kit.connection import load_record
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.ids import NODE_OF, decode_id, decode_ids, encode_id
from trato.graph.kit.payloads import operation_field
from trato.items.kinds import DESCRIBED
from trato.items.kinds import ItemKind as Kind
from trato.live.operations import KEY_LENGTH, check_key, ended_operation
from trato.timeline.entry_types import portable

MOST_GROUPS = 50
Mergeable = Annotated[ItemKind, strawberry.argument(description="Of what: a kind with fields that match duplicates.")]
Others = Annotated[
    list[strawberry.ID], strawberry.argument(description="Those that go into it, 1 to 20; what they lack it has still.")
]
MasterId = Annotated[strawberry.ID, strawberry.argument(description="The one that stays.")]


@strawberry.input(description="Whose value of a field stays.")
class MergeChoiceInput:
    """An answer to a conflict."""

    field: str = strawberry.field(description="The field, as named by `fields(kind)`.")
    item_id: strawberry.ID = strawberry.field(description="One of those that are merged.")


@strawberry.type(description="What one of the records holds in a field.")
class MergeValue:
    """One value."""

    item_id: strawberry.ID = strawberry.field(description="The record.")
    value: JSON = strawberry.field(description="As changes on a timeline tell values.")


@strawberry.type(description="A field of records that are to be merged, in which any of them holds something.")
class MergeField:
    """One line of the comparison."""

    field: str = strawberry.field(description="Its name, as in `fields(kind)`.")
    is_conflict: bool = strawberry.field(description="Whether they differ, so that somebody must choose.")
    values: list[MergeValue] = strawberry.field(description="What they hold, without those where it is empty.")
    merged: JSON | None = strawberry.field(description="What is there afterwards; null where somebody must choose.")

    @classmethod
    def of(cls, kind: Kind, one: MergedField) -> MergeField:
        """A field as the graph shows it."""
        node = NODE_OF.get(one.field.type)
        return cls(
            field=one.field.name,
            is_conflict=one.is_conflict,
            values=[
                MergeValue(item_id=encode_id(kind.node, item), value=portable(node, value))
                for item, value in one.values.items()
            ],
            merged=portable(node, one.merged),
        )


@strawberry.type(description="What would become of records if they were merged.")
class MergePreview:
    """Looked at before."""

    items: list[CrmItem] = strawberry.field(description="The records, the one that stays first.")
    master_ids: list[strawberry.ID] = strawberry.field(
        description="Those of them that may stay: where any is completed, only such ones."
    )
    fields: list[MergeField] = strawberry.field(description="The fields in which any of them holds something.")

    @classmethod
    def of(cls, kind: Kind, one: Preview) -> MergePreview:
        """A preview as the graph shows it."""
        return cls(
            items=[item_node(kind, record) for record in one.records],
            master_ids=[encode_id(kind.node, record["id"]) for record in one.masters],
            fields=[MergeField.of(kind, line) for line in one.fields],
        )


@strawberry.type(description="What has become of records that were merged.")
class MergePayload:
    """One of several."""

    item: CrmItem | None = strawberry.field(description="The one that stays; null when you no longer see it.")
    operation_id: strawberry.ID | None = operation_field()


@strawberry.type(description="What became of a group.")
class MergedGroup:
    """One of several groups."""

    master_id: strawberry.ID = strawberry.field(description="The oldest of them: the one that stays.")
    code: str | None = strawberry.field(
        description="Null when they are one now; else why they are not: VALIDATION where somebody must choose,"
        " FORBIDDEN, NOT_FOUND."
    )
    operation_id: strawberry.ID | None = strawberry.field(description="Give it to `undo` to take it back.")


@strawberry.type(description="What became of each group.")
class MergeDuplicatesPayload:
    """Groups that were merged without asking."""

    groups: list[MergedGroup] = strawberry.field(description="In the order given.")


@strawberry.type
class MergeQuery:
    """Looking at a merge before."""

    @strawberry.field(
        description="What would become of the values of these records if they were merged. NOT_FOUND when one is none"
        " that you may read."
    )
    async def merge_preview(self, info: Info, kind: Mergeable, master_id: MasterId, ids: Others) -> MergePreview:
        """R30."""
        described = DESCRIBED[kind.value]
        master, numbers = (
            decode_id(master_id, described.node, "masterId"),
            decode_ids(ids, described.node, "ids", MOST_MERGED),
        )
        return MergePreview.of(described, await preview(current(info), described, master, numbers))


@strawberry.type
class MergeMutation:
    """Making one of several."""

    @strawberry.mutation(
        description="Make one record of several, as one operation that can be undone: phones, tags and all else that is"
        " listed are united, what is empty is filled, and deals, activities, comments and legal details move. The"
        " others go into the recycle bin. VALIDATION names as `choices.…` each field in which they"
        " differ and none was chosen, and `masterId` when one that is completed would go into one that is not."
    )
    async def merge_items(
        self,
        info: Info,
        kind: Mergeable,
        master_id: MasterId,
        ids: Others,
        choices: Annotated[
            list[MergeChoiceInput] | None, strawberry.argument(description="Where they differ, whose value stays.")
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> MergePayload:
        """R30."""
        described = DESCRIBED[kind.value]
        master, numbers = (
            decode_id(master_id, described.node, "masterId"),
            decode_ids(ids, described.node, "ids", MOST_MERGED),
        )
        chosen = _chosen(described, choices or [], [master, *numbers])
        stays = await merge_items(acting(info), described, master, numbers, chosen, client_op_id)
        record = await load_record(info, described, stays)
        return MergePayload(item=None if record is None else item_node(described, record))

    @strawberry.mutation(
        description="Merge groups in which nothing has to be chosen, each by itself and into its oldest: where any"
        " value differs, who is responsible and the stage among them, a group stays as it is and is told."
    )
    async def merge_duplicates(
        self,
        info: Info,
        kind: Mergeable,
        groups: Annotated[
            list[list[strawberry.ID]], strawberry.argument(description="1 to 50 groups of 2 to 21 records.")
        ],
        client_op_id: ClientOpId = None,
    ) -> MergeDuplicatesPayload:
        """R30."""
        described, access = DESCRIBED[kind.value], acting(info)
        check_key(client_op_id, longest=KEY_LENGTH - len(f":{MOST_GROUPS}"))
        if not 1 <= len(groups) <= MOST_GROUPS:
            raise invalid("groups", "OUT_OF_RANGE", f"Between 1 and {MOST_GROUPS} groups.")
        decoded = [
            sorted(decode_ids(group, described.node, f"groups[{at}]", MOST_MERGED + 1))
            for at, group in enumerate(groups)
        ]
        for at, group in enumerate(decoded):
            if len(group) < 2:
                raise invalid(f"groups[{at}]", "OUT_OF_RANGE", "Two are needed to be one.")
        done = []
        for at, (master, *ids) in enumerate(decoded):
            code, operation_id = None, None
            own_key = client_op_id and f"{client_op_id}:{at}"
            try:
                await merge_items(access, described, master, ids, {}, own_key, only_alike=True)
                operation_id = ended_operation()
            except TratoError as error:
                code = error.code.value
            done.append(
                MergedGroup(
                    master_id=encode_id(described.node, master),
                    code=code,
                    operation_id=None if operation_id is None else strawberry.ID(operation_id),
                )
            )
        return MergeDuplicatesPayload(groups=done)


def _chosen(kind: Kind, choices: list[MergeChoiceInput], together: list[int]) -> dict[str, int]:
    chosen: dict[str, int] = {}
    for at, one in enumerate(choices):
        entry = kind.field_named(one.field, f"choices[{at}].field")
        if entry.multiple or not entry.editable:
            raise invalid(f"choices[{at}].field", "NOT_CHOSEN", f"{entry.label} is nothing that is chosen.")
        if entry.code in chosen:
            raise invalid(f"choices[{at}].field", "DUPLICATE", "The same field twice.")
        number = decode_id(one.item_id, kind.node, f"choices[{at}].itemId")
        if number not in together:
            raise invalid(f"choices[{at}].itemId", "NOT_IN_LIST", "Only one of those that are merged.")
        chosen[entry.code] = number
    return chosen
