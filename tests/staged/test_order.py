"""The order of a column under stress: thousands of cards at one place, odd neighbours, stages that vanish meanwhile."""

from __future__ import annotations

import asyncio
from typing import Any

from graph_client import Client
from house import House
from trato.db.sql import Sql, fetch
from trato.deals.models import Deal
from trato.graph.kit.ids import decode_id

MOVE = """mutation ($id: ID!, $stage: ID!, $version: Int!, $before: ID, $after: ID) {
  moveItem(id: $id, stageId: $stage, expectedVersion: $version, before: $before, after: $after) {
    __typename ... on CardMoved { card { id rank version } }
  }
}"""
COLUMN = "query ($stage: ID!) { boardColumn(stageId: $stage, first: 100) { count cards { id title rank } } }"
DELETE_STAGE = "mutation ($id: ID!, $to: ID) { deleteStage(id: $id, moveItemsToStageId: $to) { pipeline { id } } }"
DEAL = "query ($id: ID!) { deal(id: $id) { version lossReason { label } closedAt stage { id } } }"


async def column(house: House, name: str = "New", client: Client | None = None) -> list[dict[str, Any]]:
    return (await (client or house.ada).run(COLUMN, stage=house.stages[name]))["cards"]


async def move(house: House, deal: dict[str, Any], name: str, version: int = 1, **beside: str) -> dict[str, Any]:
    return await house.ada.run(MOVE, id=deal["id"], stage=house.stages[name], version=version, **beside)


async def test_ranks_are_minted_anew_before_they_are_too_long(house: House) -> None:
    """Two cards take turns directly above a third: each turn halves the room, which no rank can bear for ever."""
    low, one, two, _ = [await house.deal(title=title) for title in ("low", "one", "two", "top")]
    for title, rank in {"low": "a1", "top": "a0", "one": "a0" + "z" * 195, "two": "a0" + "z" * 196}.items():
        await Deal.filter(title=title).update(rank=rank)
    lengths = []
    for turn in range(40):
        answer = await move(house, (one, two)[turn % 2], "New", before=low["id"])
        lengths.append(len(answer["card"]["rank"]))
    assert max(lengths) <= 200
    assert min(lengths) < 40
    assert [card["title"] for card in await column(house)] == ["top", "one", "two", "low"]


async def test_a_long_rank_makes_room_for_everyone_and_tells_boards(house: House) -> None:
    deals = [await house.deal(title=title) for title in "DCBA"]
    ranks = {"A": "a0", "B": "a0" + "V" * 210 + "1", "C": "a0" + "V" * 210 + "2", "D": "a1"}
    for title, rank in ranks.items():
        await Deal.filter(title=title).update(rank=rank)
    last = (await house.events())[-1]["id"]
    moving = await house.deal(title="X", stageId=house.stages["In work"])
    await move(house, moving, "New", after=deals[2]["id"])
    cards = await column(house)
    assert [card["title"] for card in cards] == ["A", "B", "X", "C", "D"]
    assert all(len(card["rank"]) < 10 for card in cards)
    assert [event["kind"] for event in await house.events(last)][1:] == [
        "deal.moved",
        "deal.reordered",
        "deal.reordered",
    ]


async def test_a_card_dropped_onto_itself_stays(house: House) -> None:
    deals = [await house.deal(title=title) for title in "CBA"]
    last = (await house.events())[-1]["id"]
    for beside in ("before", "after"):
        await move(house, deals[1], "New", **{beside: deals[1]["id"]})
    assert [card["title"] for card in await column(house)] == ["A", "B", "C"]
    assert await house.events(last) == []


async def test_a_neighbour_who_left_means_the_top(house: House) -> None:
    deals = [await house.deal(title=title) for title in "CBA"]
    await move(house, deals[1], "In work")
    await move(house, deals[0], "New", before=deals[1]["id"])
    assert [card["title"] for card in await column(house)] == ["C", "A"]


async def test_hidden_cards_are_no_neighbours(house: House) -> None:
    """Where a hidden card stands can't be learned by dropping a card beside it."""
    olga = await house.user_id(house.olga)
    hidden = await house.deal(title="hidden")
    own, top = [await house.deal(title=title, responsibleId=olga) for title in ("own", "top")]
    assert top and hidden
    await house.olga.run(MOVE, id=own["id"], stage=house.stages["New"], version=1, after=hidden["id"])
    assert [card["title"] for card in await column(house)] == ["own", "top", "hidden"]


async def test_a_reason_of_loss_goes_when_the_deal_is_not_lost(house: House) -> None:
    """By whichever way it leaves the stage of failure."""
    close = """mutation ($id: ID!, $stage: ID!, $version: Int!, $reason: ID) {
      closeDeal(id: $id, stageId: $stage, expectedVersion: $version, input: {lossReasonId: $reason}) {
        ... on DealClosed { deal { lossReason { label } } }
      }
    }"""
    reason = await house.reason()
    for goal, left in (("In work", None), ("Deal won", None), ("Analysis of failure", {"label": "Price"})):
        deal = await house.deal()
        await house.ada.run(close, id=deal["id"], stage=house.stages["Deal lost"], version=1, reason=reason)
        await move(house, deal, goal, 2)
        assert (await house.ada.run(DEAL, id=deal["id"]))["lossReason"] == left
    deal = await house.deal()
    won = await house.ada.run(close, id=deal["id"], stage=house.stages["Deal won"], version=1, reason=reason)
    assert won["deal"]["lossReason"] is None


async def test_deals_come_and_go_while_their_stage_is_deleted(house: House) -> None:
    """Whoever is first wins; nothing breaks, and every deal's history tells how it came to where it stands."""
    stage, target = house.stages["Prepayment invoice"], house.stages["In work"]
    deals = [await house.deal(title=f"deal {number}") for number in range(8)]

    async def quietly(client: Client, document: str, **variables: Any) -> str:
        result = await client.result(document, **variables)
        if not result.errors:
            return "done"
        code = getattr(result.errors[0].original_error, "code", None)
        return str(code or repr(result.errors[0].original_error))

    create = 'mutation ($stage: ID!) { createDeal(input: {title: "new", stageId: $stage}) { deal { id } } }'
    answers = await asyncio.gather(
        *(quietly(house.ada, MOVE, id=deal["id"], stage=stage, version=1) for deal in deals[:4]),
        quietly(house.ada, create, stage=stage),
        quietly(house.ada, DELETE_STAGE, id=stage, to=target),
        *(quietly(house.al, MOVE, id=deal["id"], stage=stage, version=1) for deal in deals[4:]),
        quietly(house.ada, create, stage=stage),
    )
    assert answers[5] == "done"
    assert set(answers) <= {"done", "VALIDATION"}, answers
    rows = await fetch(Sql("SELECT id, stage_id FROM deal"))
    assert decode_id(stage, "Stage", "id") not in {row["stage_id"] for row in rows}
    for row in rows:
        last = await fetch(
            Sql("SELECT to_stage_id FROM stage_history WHERE item_id = ? ORDER BY id DESC LIMIT 1", (row["id"],))
        )
        assert last == [{"to_stage_id": row["stage_id"]}]


async def test_a_deal_is_restored_from_a_stage_that_vanished(house: House) -> None:
    deal = await house.deal(stageId=house.stages["Prepayment invoice"])
    await house.ada.run("mutation ($id: ID!) { deleteDeals(ids: [$id]) { deletedIds } }", id=deal["id"])
    await house.ada.run(DELETE_STAGE, id=house.stages["Prepayment invoice"])
    await house.ada.run("mutation ($id: ID!) { restoreItem(id: $id) { item { id } } }", id=deal["id"])
    assert (await house.ada.run(DEAL, id=deal["id"]))["stage"]["id"] == house.stages["New"]
    assert (await house.ada.run(DEAL, id=deal["id"]))["closedAt"] is None
