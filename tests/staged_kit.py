"""What stands on stages, whatever its kind: the default pipeline of one, and what tests do to its items there."""

from __future__ import annotations

from typing import Any

from graph_client import Client
from house import House
from trato.staged.kinds import StagedKind

PIPELINES = "query ($kind: PipelineKind!) { pipelines(kind: $kind) { id isDefault stages { id semantics } } }"
MOVED = """__typename
  ... on CardMoved { operationId card { id stageId version rank } }
  ... on FieldsRequired { fields { name } }
  ... on CardConflict { kind changedBy { name } }"""
STACKED = MOVED + " ... on CardRefused { itemId code reason }"
MOVE = """mutation ($id: ID!, $stage: ID!, $version: Int!, $before: ID, $input: EnteringInput) {
  moveItem(id: $id, stageId: $stage, expectedVersion: $version, before: $before, input: $input) { %s } }"""
STACK = """mutation ($moves: [CardMove!]!, $stage: ID!, $before: ID, $input: EnteringInput) {
  moveItems(moves: $moves, stageId: $stage, before: $before, input: $input) { operationId outcomes { %s } } }"""
UNDO = """mutation ($id: ID!) { undo(operationId: $id) {
  ... on Undone { operationId cards { id stageId rank } totals { stageId count } stayed { code } } } }"""


class Room:
    """The default pipeline of a kind, with what tests do to its items."""

    def __init__(self, house: House, staged: StagedKind, pipeline: dict[str, Any]) -> None:
        self.house, self.staged, self.pipeline = house, staged, pipeline
        self.code, self.node = staged.code, staged.kind.node
        stages = pipeline["stages"]
        self.open = [stage["id"] for stage in stages if stage["semantics"] == "IN_PROGRESS"]
        self.failed = next(stage["id"] for stage in stages if stage["semantics"] == "FAILURE")
        self.success = next(stage["id"] for stage in stages if stage["semantics"] == "SUCCESS")

    async def make(self, client: Client | None = None, **input: Any) -> dict[str, Any]:
        """An item."""
        document = "mutation ($input: %sInput!) { create%s(input: $input) { %s { id number version } } }"
        made = await (client or self.house.ada).run(document % (self.node, self.node, self.code), input=input)
        return made[self.code]

    async def move(self, item: dict[str, Any], stage: str, client: Client | None = None, **more: Any) -> dict[str, Any]:
        """What became of a move; `item` has the new version afterwards."""
        given = {"version": item["version"], **more}
        moved = await (client or self.house.ada).run(MOVE % MOVED, id=item["id"], stage=stage, **given)
        item["version"] = moved.get("card", item)["version"]
        return moved

    async def on(self, stage: str) -> list[str]:
        """The ids on a stage, in order."""
        document = "query ($stage: ID!) { boardColumn(stageId: $stage) { cards { id } } }"
        return [card["id"] for card in (await self.house.ada.run(document, stage=stage))["cards"]]

    async def last(self, count: int) -> list[str]:
        """The newest events' kinds, the oldest first."""
        return [event["kind"] for event in (await self.house.events())[-count:]]

    async def why(self) -> dict[str, str]:
        """What says why an item failed."""
        entry = self.staged.kind.by_code[self.staged.reason]
        assert entry.pick_list is not None
        picked = await self.house.ada.run(
            "query ($code: String!) { pickList(code: $code) { items { id } } }", code=entry.pick_list
        )
        return {entry.input_name: picked["items"][0]["id"]}


async def room_of(house: House, staged: StagedKind) -> Room:
    """The room of a kind."""
    await house.with_leads()
    pipelines = await house.ada.run(PIPELINES, kind=staged.code.upper())
    return Room(house, staged, next(pipeline for pipeline in pipelines if pipeline["isDefault"]))
