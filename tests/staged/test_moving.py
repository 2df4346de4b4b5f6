"""Moving deals (R39): the order in a column, versions, conflicts, and what is refused."""

from __future__ import annotations

import asyncio
from typing import Any

from database import DIALECT
from house import House
from trato.db.address import Dialect
from trato.live.log import number_events

MOVE = """mutation ($id: ID!, $stage: ID!, $version: Int!, $before: ID, $after: ID, $op: ID) {
  moveItem(id: $id, stageId: $stage, expectedVersion: $version, before: $before, after: $after, clientOpId: $op) {
    __typename
    ... on CardMoved { card { id version stageId rank } totals { stageId count } }
    ... on CardConflict { card { id version stageId } changedBy { name } kind }
  }
}"""

PLACED = MOVE.replace("__typename", "... on CardMoved { cursor } ... on CardConflict { cursor }")
COLUMN = "query ($stage: ID!) { boardColumn(stageId: $stage) { cursor count cards { id title } } }"


async def titles(house: House, stage: str) -> list[str]:
    """The cards of a column, in order."""
    column = await house.ada.run(COLUMN, stage=house.stages[stage])
    return [card["title"] for card in column["cards"]]


async def three(house: House, stage: str) -> dict[str, dict[str, Any]]:
    """Deals C, B, A: new ones come on top, so the column reads A, B, C."""
    return {title: await house.deal(title=title, stageId=house.stages[stage]) for title in "CBA"}


async def test_new_deals_come_on_top(house: House) -> None:
    await three(house, "New")
    assert await titles(house, "New") == ["A", "B", "C"]


async def test_a_card_goes_directly_beside_the_named_neighbour(house: House) -> None:
    deals = await three(house, "In work")
    moving = await house.deal(title="X")
    await house.ada.run(MOVE, id=moving["id"], stage=house.stages["In work"], version=1, before=deals["B"]["id"])
    assert await titles(house, "In work") == ["A", "X", "B", "C"]
    await house.ada.run(MOVE, id=moving["id"], stage=house.stages["In work"], version=2, after=deals["C"]["id"])
    assert await titles(house, "In work") == ["A", "B", "C", "X"]
    await house.ada.run(MOVE, id=moving["id"], stage=house.stages["In work"], version=2)
    assert await titles(house, "In work") == ["X", "A", "B", "C"]


async def test_a_reorder_does_not_bump_the_version_and_a_stage_change_does(house: House) -> None:
    deals = await three(house, "New")
    answer = await house.ada.run(
        MOVE, id=deals["C"]["id"], stage=house.stages["New"], version=1, before=deals["A"]["id"]
    )
    assert answer["card"]["version"] == 1
    answer = await house.ada.run(MOVE, id=deals["C"]["id"], stage=house.stages["In work"], version=1)
    assert answer["card"]["version"] == 2
    assert answer["totals"] == [{"stageId": house.stages["In work"], "count": 1}]


async def test_an_answer_says_up_to_where_in_the_log_its_card_is_true(house: House) -> None:
    """The answer to a move and the board count in the same log, which a reader has numbered up to there."""
    deals = await three(house, "New")
    stage = house.stages["New"]
    moved = await house.ada.run(PLACED, id=deals["C"]["id"], stage=stage, version=1, before=deals["A"]["id"])
    await number_events()
    late = await house.ada.run(PLACED, id=deals["C"]["id"], stage=house.stages["In work"], version=7)
    column = await house.ada.run(COLUMN, stage=stage)
    assert late["cursor"] == column["cursor"]
    places = [int(answer["cursor"].rpartition(".")[2]) for answer in (moved, late)]
    assert places == sorted(places) == ([places[1]] * 2 if DIALECT is Dialect.SQLITE else places)


async def test_staying_in_place_logs_nothing(house: House) -> None:
    deals = await three(house, "New")
    last = (await house.events())[-1]["id"]
    answer = await house.ada.run(
        MOVE, id=deals["B"]["id"], stage=house.stages["New"], version=1, after=deals["A"]["id"]
    )
    assert answer["__typename"] == "CardMoved"
    assert await house.events(last) == []


async def test_ties_are_parted_and_every_board_learns_of_it(house: House) -> None:
    from trato.deals.models import Deal

    deals = await three(house, "New")
    await Deal.filter().update(rank="a0")
    column = await titles(house, "New")  # ties are broken by number: C was made first
    assert column == ["C", "B", "A"]
    moving = await house.deal(title="X", stageId=house.stages["In work"])
    last = (await house.events())[-1]["id"]
    await house.ada.run(MOVE, id=moving["id"], stage=house.stages["New"], version=1, before=deals["B"]["id"])
    assert await titles(house, "New") == ["C", "X", "B", "A"]
    assert [event["kind"] for event in await house.events(last)] == ["deal.moved", "deal.reordered", "deal.reordered"]


async def test_a_stale_version_is_a_conflict_with_the_fresh_card(house: House) -> None:
    deal = await house.deal()
    await house.deal(stageId=house.stages["In work"])
    await house.al.run(MOVE, id=deal["id"], stage=house.stages["In work"], version=1)
    await house.ada.run(
        'mutation ($id: ID!) { addComment(itemId: $id, text: "Why?") { comment { id } } }', id=deal["id"]
    )
    last = (await house.events())[-1]["id"]
    answer = await house.ada.run(MOVE, id=deal["id"], stage=house.stages["Deal won"], version=1)
    assert answer == {
        "__typename": "CardConflict",
        "card": {"id": deal["id"], "version": 2, "stageId": house.stages["In work"]},
        "changedBy": {"name": "Al"},
        "kind": "deal.moved",
    }
    assert await house.events(last) == []


async def test_of_two_moves_at_once_one_wins(house: House) -> None:
    deal = await house.deal()
    answers = await asyncio.gather(
        house.ada.run(MOVE, id=deal["id"], stage=house.stages["In work"], version=1),
        house.al.run(MOVE, id=deal["id"], stage=house.stages["Final invoice"], version=1),
    )
    assert sorted(answer["__typename"] for answer in answers) == ["CardConflict", "CardMoved"]
    moved, conflict = sorted(answers, key=lambda answer: answer["__typename"], reverse=True)
    assert moved["card"]["stageId"] == conflict["card"]["stageId"]


async def test_a_retry_with_the_same_key_moves_once(house: House) -> None:
    deal = await house.deal()
    arguments = {"id": deal["id"], "stage": house.stages["In work"], "version": 1, "op": "phone-1"}
    first = await house.ada.run(MOVE, **arguments)
    last = (await house.events())[-1]["id"]
    assert await house.ada.run(MOVE, **arguments) == first
    assert await house.events(last) == []


async def test_a_key_belongs_to_one_verb(house: House) -> None:
    deal = await house.deal()
    await house.ada.run(MOVE, id=deal["id"], stage=house.stages["In work"], version=1, op="k")
    refusal = await house.ada.refused(
        'mutation ($id: ID!) { copyDeal(id: $id, clientOpId: "k") { deal { id } } }', id=deal["id"]
    )
    assert refusal.code == "CONFLICT"


async def test_another_pipelines_stage_is_refused(house: House) -> None:
    other = await house.ada.run('mutation { createPipeline(name: "Service") { pipeline { stages { id } } } }')
    deal = await house.deal()
    refusal = await house.ada.refused(MOVE, id=deal["id"], stage=other["pipeline"]["stages"][0]["id"], version=1)
    assert (refusal.code, refusal.fields) == ("VALIDATION", {"stageId": "OTHER_PIPELINE"})


async def test_only_who_may_change_it_moves_a_deal(house: House) -> None:
    """Anonymous, without right, with right; a refused move changes nothing."""
    olga = await house.user_id(house.olga)
    watched = await house.deal(observerIds=[olga])
    hidden = await house.deal()
    own = await house.deal(client=house.olga)
    last = (await house.events())[-1]["id"]
    goal = house.stages["In work"]
    assert (await house.nobody.refused(MOVE, id=own["id"], stage=goal, version=1)).code == "UNAUTHENTICATED"
    assert (await house.nora.refused(MOVE, id=own["id"], stage=goal, version=1)).code == "NOT_FOUND"
    assert (await house.olga.refused(MOVE, id=hidden["id"], stage=goal, version=1)).code == "NOT_FOUND"
    assert (await house.olga.refused(MOVE, id=watched["id"], stage=goal, version=1)).code == "FORBIDDEN"
    assert await house.events(last) == []
    assert await titles(house, "In work") == []
    answer = await house.olga.run(MOVE, id=own["id"], stage=goal, version=1)
    assert answer["__typename"] == "CardMoved"
