"""Entering a stage in the graph: what is filled in with it, what was missing, and what became of moves."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Annotated

import strawberry

from trato.access.gate import Access
from trato.boards.answer_types import CardConflict, CardMoved, CardRefused, answered_at
from trato.boards.board_types import all_totals
from trato.boards.card_types import BoardCard
from trato.boards.cards import Card, cards_by_ids
from trato.boards.totals import column_totals
from trato.db.sql import TRUE
from trato.errors import ErrorCode, invalid, not_found
from trato.graph.kit.described import given, item_input
from trato.graph.kit.ids import encode_id
from trato.graph.kit.payloads import operation_field
from trato.items.fields import Field, FieldType
from trato.live import log
from trato.live.log import Cursor
from trato.live.past import last_changes_of
from trato.pick_lists.queries import PickListRecord, list_pick_lists
from trato.pipelines.graph import Stage
from trato.pipelines.queries import StageRecord, stages_by_ids
from trato.staged.demands import FieldsMissingError
from trato.staged.filling import NOTHING, Given
from trato.staged.kinds import STAGED_KINDS, StagedKind
from trato.staged.outcomes import Outcome


@item_input(*(staged.kind for staged in STAGED_KINDS), name="EnteringInput", without=("pipeline", "stage"))
class EnteringInput:
    """Filled in as an item enters a stage: fields left out stay as they are; VALIDATION for one that its kind lacks."""

    closed_on: datetime.date | None = strawberry.field(
        default=None, description="The day on which it was won or lost, in your time zone; today when left out."
    )
    close_activities: bool = strawberry.field(
        default=False, description="Whether its open activities are completed as it is won or lost."
    )


def entering_given(staged: StagedKind, input: EnteringInput | None) -> Given:
    """What a client filled in. VALIDATION for a field that the kind lacks."""
    if input is None:
        return NOTHING
    own = {entry.input_code for entry in staged.kind.standard}
    for entry in (entry for other in STAGED_KINDS for entry in other.kind.standard if entry.input_code not in own):
        names = {entry.input_name: getattr(input, entry.input_code, strawberry.UNSET)}
        if entry.primary:
            names[entry.primary_name] = getattr(input, f"{entry.primary}_id") or strawberry.UNSET
        for name, value in names.items():
            if value is not strawberry.UNSET:
                raise invalid(f"input.{name}", "UNKNOWN_FIELD", f"{staged.kind.plural} have no {name}.")
    return Given(given(staged.kind, input), input.closed_on, input.close_activities)


@strawberry.type(description="What a field may be.")
class FieldOption:
    """One of a fixed set."""

    id: strawberry.ID = strawberry.field(description="What to give for it: an id, or the name of the option itself.")
    label: str = strawberry.field(description="How people call it.")
    color: str | None = strawberry.field(description="#rrggbb.")


@strawberry.type(description="A field that is to be filled.")
class RequiredField:
    """What a form needs to ask for it."""

    name: str = strawberry.field(description="The field, as named by `fields(kind)`.")
    input_name: str = strawberry.field(description="Its name in `input`: ids are given for references.")
    label: str = strawberry.field(description="Its name in English.")
    type: FieldType = strawberry.field(description="What it holds.")
    multiple: bool = strawberry.field(description="Whether it holds a list.")
    custom: bool = strawberry.field(description="Whether it is given among `customFields`, by its name.")
    max_length: int | None = strawberry.field(description="The most characters it holds.")
    minimum: int | None = strawberry.field(description="The smallest number it holds.")
    maximum: int | None = strawberry.field(description="The largest number it holds.")
    options: list[FieldOption] = strawberry.field(description="What it may be, when that is a fixed set.")
    pick_list: str | None = strawberry.field(description="The code of the pick list whose values it takes.")

    @classmethod
    def of(cls, entry: Field, lists: Sequence[PickListRecord]) -> RequiredField:
        """A field as a form needs it."""
        options = [FieldOption(id=strawberry.ID(option), label=option, color=None) for option in entry.options]
        for picked in lists:
            if picked.code == entry.pick_list:
                options += [
                    FieldOption(id=encode_id("PickListItem", item.id), label=item.label, color=item.color)
                    for item in picked.items
                    if item.is_selectable
                ]
        return cls(
            name=entry.name,
            input_name=entry.input_name,
            label=entry.label,
            type=entry.type,
            multiple=entry.multiple,
            custom=entry.custom,
            max_length=entry.max_length,
            minimum=entry.minimum,
            maximum=entry.maximum,
            options=options,
            pick_list=entry.pick_list or None,
        )


@strawberry.type(
    description="The stage demands fields that are empty; nothing was changed. Fill them in and try again."
)
class FieldsRequired:
    """An item that stands at the door (R17)."""

    cursor: str = answered_at()
    card: BoardCard = strawberry.field(description="The card as it is now.")
    stage: Stage = strawberry.field(description="Where it was to go.")
    fields: list[RequiredField] = strawberry.field(description="The missing ones only.")

    @classmethod
    def of(
        cls,
        cursor: Cursor,
        card: Card,
        stage: StageRecord,
        missing: Sequence[Field],
        lists: Sequence[PickListRecord],
    ) -> FieldsRequired:
        """A card, where it was to go, and what it lacks."""
        fields = [RequiredField.of(entry, lists) for entry in missing]
        return cls(cursor=str(cursor), card=BoardCard.of(card), stage=Stage.of(stage), fields=fields)


MoveResult = Annotated[
    CardMoved | CardConflict | FieldsRequired,
    strawberry.union(
        "MoveResult", description="What became of a move: what a board handles in its flow, not as an error."
    ),
]

MoveOutcome = Annotated[
    CardMoved | CardConflict | FieldsRequired | CardRefused,
    strawberry.union("MoveOutcome", description="What became of one item of a stack."),
]


@strawberry.type(description="What became of a stack: all that can move have moved, together and in order.")
class MovePayload:
    """The outcomes of one operation."""

    outcomes: list[MoveOutcome] = strawberry.field(description="One for each item, in the order given.")
    operation_id: strawberry.ID | None = operation_field()


async def fields_required(
    staged: StagedKind, access: Access, item_id: int, refusal: FieldsMissingError
) -> FieldsRequired:
    """Why an item has not entered a stage."""
    cursor = await log.head()
    card = await get_card(staged, access, item_id)
    return FieldsRequired.of(cursor, card, refusal.stage, refusal.missing, await lists_of(refusal.missing))


async def card_conflict(staged: StagedKind, access: Access, item_id: int) -> CardConflict:
    """What has become of an item that somebody else changed first."""
    cursor = await log.head()
    card = await get_card(staged, access, item_id)
    return CardConflict.of(cursor, card, (await last_changes_of(staged.code, [item_id])).get(item_id))


async def get_card(staged: StagedKind, access: Access, item_id: int) -> Card:
    """The card of an item. NOT_FOUND when it is not there for the person."""
    card = (await cards_by_ids(staged.kind, access, [item_id])).get(item_id)
    if card is None:
        raise not_found(staged.noun)
    return card


async def lists_of(fields: Sequence[Field]) -> list[PickListRecord]:
    """The pick lists whose values these fields take."""
    codes = {entry.pick_list for entry in fields if entry.pick_list}
    return await list_pick_lists(codes) if codes else []


async def told_outcomes(staged: StagedKind, access: Access, outcomes: Sequence[Outcome]) -> list[MoveOutcome]:
    """What the graph says of each item of a stack. A fixed number of statements."""
    kind, cursor = staged.kind, await log.head()
    cards = await cards_by_ids(kind, access, [outcome["id"] for outcome in outcomes])
    totals = await column_totals(kind, access, {card.stage_id for card in cards.values()}, TRUE) if cards else {}
    late = [outcome["id"] for outcome in outcomes if outcome["code"] == ErrorCode.STALE_VERSION]
    changes = await last_changes_of(kind.code, late) if late else {}
    doors = {outcome["stage"] for outcome in outcomes if outcome["stage"] is not None}
    stages = await stages_by_ids(doors) if doors else {}
    missing = {code for outcome in outcomes for code in outcome["missing"] if code in kind.by_code}
    lists = await lists_of([kind.by_code[code] for code in missing])
    told: list[MoveOutcome] = []
    for outcome in outcomes:
        card, stage = cards.get(outcome["id"]), stages.get(outcome["stage"] or 0)
        if card is not None and stage is not None:
            lacking = [kind.by_code[code] for code in outcome["missing"] if code in kind.by_code]
            told.append(FieldsRequired.of(cursor, card, stage, lacking, lists))
        elif card is None or outcome["code"] not in (None, ErrorCode.STALE_VERSION):
            told.append(refused(staged, outcome["id"], outcome["code"], outcome["reason"], outcome["message"]))
        elif outcome["code"] is None:
            columns = all_totals({card.stage_id: totals[card.stage_id]}, access)
            told.append(CardMoved(cursor=str(cursor), card=BoardCard.of(card), totals=columns))
        else:
            told.append(CardConflict.of(cursor, card, changes.get(card.id)))
    return told


def refused(staged: StagedKind, item_id: int, code: str | None, reason: str | None, message: str | None) -> CardRefused:
    """Why nothing was done with an item; or, without a code, that it is gone meanwhile."""
    gone = not_found(staged.noun)
    return CardRefused(
        item_id=encode_id(staged.kind.node, item_id),
        code=ErrorCode(code or gone.code),
        reason=reason,
        message=message or gone.message,
    )
