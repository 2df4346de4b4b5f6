"""Whatever kind of items stands on stages: boards, moves, demands, ends, undo and the removal of stages are the same."""

from __future__ import annotations

from typing import Any

import pytest

from house import House
from live.presence import HOLD, present
from staged_kit import MOVE, MOVED, STACK, STACKED, UNDO, Room, room_of
from trato.db.sql import Sql, execute
from trato.errors import TratoError
from trato.graph.kit.ids import decode_id
from trato.staged.kinds import STAGED_KINDS

TRANSFER = """mutation ($moves: [CardMove!]!, $pipeline: ID!, $stages: [StageStep!]!) {
  moveItemsToPipeline(moves: $moves, pipelineId: $pipeline, stages: $stages) { outcomes { %s } } }"""
ASSIGN = """mutation ($ids: [ID!]!, $to: ID!) {
  assignCards(ids: $ids, responsibleId: $to) { cards { id responsible { id } } skipped { itemId } } }"""
RULE = """mutation ($id: ID!, $fields: [String!]!) {
  updateStage(id: $id, expectedVersion: 1, input: {requiredFields: $fields}) { pipeline { id } } }"""
BOARD = """query ($pipeline: ID, $kind: PipelineKind! = DEAL) { board(pipelineId: $pipeline, kind: $kind) {
  pipeline { id kind } columns { stage { id } count sum { amount } weightedSum { amount } cards { id title } } } }"""


@pytest.fixture(params=STAGED_KINDS, ids=lambda staged: staged.code)
async def room(request: pytest.FixtureRequest, house: House) -> Room:
    return await room_of(house, request.param)


async def test_a_board_of_a_kind_shows_its_items_with_true_totals(room: Room) -> None:
    house = room.house
    company = await house.company(title="Acme")
    await room.make(title="One", amount={"amount": "100.00"}, companyId=company["id"])
    await room.make(house.olga, title="Two", amount={"amount": "50.00"}, stageId=room.open[1])
    board = await house.ada.run(BOARD, kind=room.code.upper())
    assert board["pipeline"] == {"id": room.pipeline["id"], "kind": room.code.upper()}
    assert [column["count"] for column in board["columns"][:2]] == [1, 1]
    assert board["columns"][0]["sum"] == {"amount": "100.00"}
    assert float(board["columns"][0]["weightedSum"]["amount"]) < 100
    assert await house.ada.run(BOARD, pipeline=room.pipeline["id"]) == board, "a pipeline says its kind by itself"
    theirs = await house.olga.run(BOARD, kind=room.code.upper())
    assert [column["count"] for column in theirs["columns"][:2]] == [0, 1]
    assert (await house.nora.refused(BOARD, kind=room.code.upper())).code == "FORBIDDEN"
    assert (await house.nobody.refused(BOARD, kind=room.code.upper())).code == "UNAUTHENTICATED"


async def test_a_move_is_told_taken_back_and_done_again(room: Room) -> None:
    house = room.house
    one, two = await room.make(title="One"), await room.make(title="Two")
    assert await room.on(room.open[0]) == [two["id"], one["id"]]
    assert (await room.move(one, room.open[0], before=two["id"]))["card"]["version"] == 1
    assert await room.on(room.open[0]) == [one["id"], two["id"]]
    moved = await room.move(one, room.open[1])
    assert await room.last(2) == [f"{room.code}.reordered", f"{room.code}.moved"]
    undone = await house.ada.run(UNDO, id=moved["operationId"])
    assert [card["id"] for card in undone["cards"]] == [one["id"]] and undone["totals"][0]["count"] == 2
    assert await room.on(room.open[0]) == [one["id"], two["id"]]
    redone = await house.ada.run(UNDO, id=undone["operationId"])
    assert redone["cards"][0]["stageId"] == room.open[1]
    late = await room.move({**one, "version": 1}, room.open[0])
    assert (late["__typename"], late["changedBy"]) == ("CardConflict", {"name": "Ada"})


async def test_a_failed_one_has_a_reason_and_loses_it_as_it_is_opened_again(room: Room) -> None:
    house = room.house
    one = await room.make(title="One")
    reason = await room.why()
    closed = await room.move(one, room.failed, input=reason)
    name = room.staged.kind.by_code[room.staged.reason].name
    document = f"query ($id: ID!) {{ {room.code}(id: $id) {{ closedAt semantics {name} {{ id }} }} }}"
    found = await house.ada.run(document, id=one["id"])
    assert found["closedAt"] and found["semantics"] == "FAILURE" and [found[name]["id"]] == list(reason.values())
    await room.move(one, room.open[0])
    assert await room.last(2) == [f"{room.code}.closed", f"{room.code}.reopened"]
    assert await house.ada.run(document, id=one["id"]) == {"closedAt": None, "semantics": "IN_PROGRESS", name: None}
    assert closed["card"]["stageId"] == room.failed


async def test_only_what_has_failed_is_given_a_reason(room: Room) -> None:
    """By whichever way: as one is made, changed alone or among many, put into another lane, brought by a file."""
    house, reason = room.house, await room.why()
    node, plural = room.node, room.staged.kind.plural
    one = await room.make(title="One")
    last = (await house.events())[-1]["id"]
    refused = {f"input.{name}": "NOT_FAILED" for name in reason}
    create = "mutation ($input: %sInput!) { create%s(input: $input) { __typename } }" % (node, node)
    refusal = await house.ada.refused(create, input={"title": "Two", **reason})
    assert (refusal.code, refusal.fields) == ("VALIDATION", refused)
    update = (
        "mutation ($id: ID!, $input: %sInput!) { update%s(id: $id, input: $input, expectedVersion: 1) { __typename } }"
    )
    assert (await house.ada.refused(update % (node, node), id=one["id"], input=reason)).fields == refused
    many = "mutation ($id: ID!, $input: %sInput!) { bulkUpdate%s(ids: [$id], input: $input) { skipped { code path } } }"
    edit = """mutation ($id: ID!, $input: %sInput!) {
      edit%s(edits: [{id: $id, expectedVersion: 1, input: $input}]) { skipped { code path } } }"""
    for document in (many, edit):
        told = await house.ada.run(document % (node, plural), id=one["id"], input=reason)
        assert told["skipped"] == [{"code": "VALIDATION", "path": path} for path in refused]
    asked: dict[str, Any] = {"id": one["id"], "stage": room.open[0], "version": 1, "input": reason}
    assert (await house.ada.refused(MOVE % MOVED, **asked)).fields == refused
    moves = [{"id": one["id"], "expectedVersion": 1}]
    (outcome,) = (await house.ada.run(STACK % STACKED, moves=moves, stage=room.open[0], input=reason))["outcomes"]
    assert (outcome["code"], outcome["reason"]) == ("VALIDATION", "NOT_FAILED")
    assert await house.events(last) == []
    await room.move(one, room.failed)
    await house.ada.run((update % (node, node)).replace(": 1)", ": 2)"), id=one["id"], input=reason)
    await room.move({**one, "version": 3}, room.open[0], input=reason)
    name = room.staged.kind.by_code[room.staged.reason].name
    found = await house.ada.run(f"query ($id: ID!) {{ {room.code}(id: $id) {{ {name} {{ id }} }} }}", id=one["id"])
    assert found == {name: None}, "what is open again has none, whatever came along"


async def test_null_is_what_a_new_one_has_by_whichever_way(room: Room) -> None:
    """Moved, within its stage and to another one, alone or in a stack, and ended: an amount of nothing, not none."""
    house, kind = room.house, room.staged.kind
    document = f"query ($id: ID!) {{ {room.code}(id: $id) {{ version amount {{ amount }} }} }}"
    moves = (room.open[0], room.open[1], room.failed)
    for stage in moves:
        item = await room.make(title="One", amount={"amount": "9.00"})
        assert (await room.move(item, stage, input={"amount": None}))["__typename"] == "CardMoved"
        assert await house.ada.run(document, id=item["id"]) == {"version": 2, "amount": {"amount": "0.00"}}
        item = await room.make(title="Two", amount={"amount": "9.00"})
        stacked = [{"id": item["id"], "expectedVersion": 1}]
        await house.ada.run(STACK % STACKED, moves=stacked, stage=stage, input={"amount": None})
        assert await house.ada.run(document, id=item["id"]) == {"version": 2, "amount": {"amount": "0.00"}}
    names = [e.input_name for e in kind.standard if e.editable and e.code not in ("pipeline", "stage")]
    refused = {}
    for name in names:
        item = await room.make(title="Three", amount={"amount": "9.00"})
        asked: dict[str, Any] = {"id": item["id"], "version": 1, "stage": room.open[1], "input": {name: None}}
        for error in (await house.ada.result(MOVE % MOVED, **asked)).errors or ():
            assert isinstance(error.original_error, TratoError), (name, error.original_error)
            refused[name] = error.original_error.fields[0].code
    assert refused == {"responsibleId": "REQUIRED", "title": "REQUIRED"}


async def test_what_is_completed_gets_there_by_more_than_a_move_and_stays(room: Room) -> None:
    house, kind = room.house, room.staged.kind
    item = await room.make(title="One")
    if room.staged.completed is None:
        assert (await room.move(item, room.success))["__typename"] == "CardMoved"
        return
    asked: dict[str, Any] = {"id": item["id"], "version": 1}
    assert (await house.ada.refused(MOVE % MOVED, **asked, stage=room.success)).fields == {"": "NOT_BY_MOVING"}
    stage = decode_id(room.success, "Stage", "")
    await execute(Sql(f"UPDATE {kind.table} SET stage_id = ? WHERE id = ?", (stage, item["number"])))
    refusal = await house.ada.refused(MOVE % MOVED, **asked, stage=room.open[0])
    assert (refusal.code, refusal.fields) == ("CONFLICT", {"": "COMPLETED"})
    moves = [{"id": item["id"], "expectedVersion": 1}]
    (outcome,) = (await house.ada.run(STACK % STACKED, moves=moves, stage=room.failed))["outcomes"]
    assert (outcome["code"], outcome["reason"]) == ("CONFLICT", "COMPLETED")


async def test_a_card_shows_how_one_is_reached(room: Room) -> None:
    """Of a kind that has channels itself."""
    if "phones" not in room.staged.kind.by_code:
        return
    await room.make(title="One", phones=[{"value": "+48 600 111 222", "label": "work"}])
    document = "query ($stage: ID!) { boardColumn(stageId: $stage) { cards { channels { kind value label } } } }"
    (card,) = (await room.house.ada.run(document, stage=room.open[0]))["cards"]
    assert card["channels"] == [{"kind": "PHONE", "value": "+48 600 111 222", "label": "work"}]


async def test_a_stack_stays_together_and_those_that_lack_something_wait_at_the_door(room: Room) -> None:
    house = room.house
    source = await house.value("SOURCE", "Website")
    stay = await room.make(title="Stays", stageId=room.open[1])
    at_screen = house.ada.through("UI")
    made = [{"title": str(number), **({"sourceId": source} if number else {})} for number in range(3)]
    items = [await room.make(at_screen, **one) for one in made]
    await house.ada.run(RULE, id=room.open[1], fields=["source"])
    moves = [{"id": item["id"], "expectedVersion": 1} for item in items]
    told = (await house.ada.run(STACK % STACKED, moves=moves, stage=room.open[1], before=stay["id"]))["outcomes"]
    assert [one["__typename"] for one in told] == ["FieldsRequired", "CardMoved", "CardMoved"]
    assert told[0]["fields"] == [{"name": "source"}]
    assert await room.on(room.open[1]) == [items[1]["id"], items[2]["id"], stay["id"]]
    filled = await room.move(items[0], room.open[1], input={"sourceId": source})
    assert filled["__typename"] == "CardMoved"
    seen = await house.ada.run("query ($ids: [ID!]!) { seenCards(ids: $ids) { itemId } }", ids=[items[0]["id"]])
    assert seen == [{"itemId": items[0]["id"]}]


async def test_whoever_may_not_changes_nothing(room: Room) -> None:
    house = room.house
    item = await room.make(title="Ada's")
    before = (await house.events())[-1]["id"]
    asked: dict[str, Any] = {"id": item["id"], "stage": room.open[1], "version": 1}
    assert (await house.nobody.refused(MOVE % MOVED, **asked)).code == "UNAUTHENTICATED"
    assert (await house.olga.refused(MOVE % MOVED, **asked)).code == "NOT_FOUND"
    moves = [{"id": item["id"], "expectedVersion": 1}]
    (outcome,) = (await house.olga.run(STACK % STACKED, moves=moves, stage=room.open[1]))["outcomes"]
    assert outcome == {"__typename": "CardRefused", "itemId": item["id"], "code": "NOT_FOUND", "reason": None}
    assert await house.events(before) == []


async def test_what_is_done_together_is_of_one_kind(room: Room) -> None:
    """The element of another kind is named; so are neighbours, and fields that the kind lacks."""
    house = room.house
    item, company = await room.make(title="One"), await house.company()
    moves = [{"id": one["id"], "expectedVersion": 1} for one in (item, company)]
    assert (await house.ada.refused(STACK % STACKED, moves=moves, stage=room.open[1])).fields == {
        "moves[1].id": "WRONG_ID_TYPE"
    }
    asked: dict[str, Any] = {"id": item["id"], "stage": room.open[1], "version": 1}
    refusal = await house.ada.refused(MOVE % MOVED, **asked, before=company["id"])
    assert refusal.fields == {"before": "WRONG_ID_TYPE"}
    ada = await house.user_id(house.ada)
    assert (await house.ada.refused(ASSIGN, ids=[item["id"], company["id"]], to=ada)).fields == {
        "ids[1]": "WRONG_ID_TYPE"
    }
    for other in STAGED_KINDS:
        if other is room.staged:
            continue
        theirs = await room_of(house, other)
        stranger = await theirs.make(title="Of another kind")
        mixed = [{"id": one["id"], "expectedVersion": 1} for one in (item, stranger)]
        refusal = await house.ada.refused(STACK % STACKED, moves=mixed, stage=room.open[1])
        assert refusal.fields == {"moves[1].id": "WRONG_ID_TYPE"}
        refusal = await house.ada.refused(MOVE % MOVED, **{**asked, "stage": theirs.open[1]})
        assert refusal.fields == {"stageId": "OTHER_PIPELINE"}
        steps = [{"fromStageId": room.open[0], "toStageId": theirs.open[0]}]
        refusal = await house.ada.refused(
            TRANSFER % STACKED, moves=mixed[:1], pipeline=theirs.pipeline["id"], stages=steps
        )
        assert refusal.code in ("NOT_FOUND", "VALIDATION")
        refusal = await house.ada.refused(MOVE % MOVED, **asked, input=await theirs.why())
        assert list(refusal.fields.values()) == ["UNKNOWN_FIELD"]


async def test_cards_in_hand_are_of_the_board_where_one_is(room: Room) -> None:
    """Whoever may not read a card is not told that it is held."""
    house = room.house
    theirs, hidden = await room.make(house.olga, title="Olga's"), await room.make(title="Ada's")
    place = room.pipeline["id"]
    async with present(house.ada, place, "ada's"), present(house.olga, place) as olga:
        ids = [theirs["id"], hidden["id"]]
        assert await house.ada.run(HOLD, tab="ada's", deals=ids) == {"heldIds": ids}
        await olga.sees({"Ada": [theirs["id"]], "Olga": []})
        assert await house.ada.run(HOLD, tab="ada's", deals=[]) == {"heldIds": []}
        await olga.sees({"Ada": [], "Olga": []})
