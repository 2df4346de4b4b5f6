"""Boards in other orders than by hand: whole pages of them, empty values last, and what no board can be sorted by (B14)."""

from __future__ import annotations

from typing import Any

import pytest

from graph_client import counted_statements
from house import House
from live.board import ORDERS, in_order
from trato.live import log

COLUMN = """query ($stage: ID!, $sort: [Sort!], $after: String) {
  boardColumn(stageId: $stage, sort: $sort, first: 3, after: $after) {
    count cards { id number rank createdAt stageSince amountBase { amount } expectedCloseDate nextActivity { deadline } }
    pageInfo { hasNextPage endCursor }
  }
}"""
BOARD = "query ($p: ID!, $sort: [Sort!]) { board(pipelineId: $p, sort: $sort) { cursor } }"
PLAN = """mutation ($item: ID!, $at: DateTime) {
  createActivity(input: {type: CALL, subject: "Call", deadline: $at, itemIds: [$item]}) { activity { id } }
}"""


@pytest.fixture
async def stage(house: House) -> str:
    """Eight deals on a stage, alike in some of what they are sorted by, and some without it."""
    stage = house.stages["New"]
    for number in range(8):
        close = f"2031-01-0{number % 3 + 1}" if number % 4 else None
        amount = {"amount": f"{number % 3}0"}
        deal = await house.deal(title=f"Deal {number}", stageId=stage, amount=amount, expectedCloseDate=close)
        if number % 2:
            await house.ada.run(PLAN, item=deal["id"], at=f"2031-01-0{9 - number}T10:00:00Z")
    await house.ada.run(PLAN, item=deal["id"], at=None)
    return stage


@pytest.mark.parametrize("sort", ORDERS.values(), ids=ORDERS)
async def test_pages_are_the_whole_column_in_its_order(house: House, stage: str, sort: list[dict[str, Any]]) -> None:
    cards: list[dict[str, Any]] = []
    after = None
    while True:
        page = await house.al.run(COLUMN, stage=stage, sort=sort, after=after)
        cards += page["cards"]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert len(cards) == page["count"] == 8
    assert [card["id"] for card in cards] == [card["id"] for card in in_order(cards, sort)]


async def test_a_place_belongs_to_its_order(house: House, stage: str) -> None:
    by_amount = [{"field": "amount"}]
    page = await house.al.run(COLUMN, stage=stage, sort=by_amount)
    for other in (None, [{"field": "amount", "direction": "DESC"}]):
        refusal = await house.al.refused(COLUMN, stage=stage, sort=other, after=page["pageInfo"]["endCursor"])
        assert (refusal.code, refusal.fields) == ("VALIDATION", {"after": "BAD_CURSOR"})


@pytest.mark.parametrize(
    ("sort", "path", "reason"),
    [
        ([{"field": "title"}], "sort[0].field", "NOT_SORTABLE"),
        ([{"field": "amount"}, {"field": "responsible"}], "sort[1].field", "NOT_SORTABLE"),
        ([{"field": "amount"}, {"field": "rank"}], "sort[1].field", "UNKNOWN_FIELD"),
        ([{"field": "company"}], "sort[0].field", "NOT_SORTABLE"),
    ],
)
async def test_what_cards_do_not_bear_sorts_no_board(
    house: House, sort: list[dict[str, Any]], path: str, reason: str
) -> None:
    refusal = await house.al.refused(BOARD, p=house.pipeline["id"], sort=sort)
    assert (refusal.code, refusal.fields) == ("VALIDATION", {path: reason})


async def test_an_order_costs_no_further_statement(house: House, stage: str) -> None:
    await log.number_events()
    costs = set()
    for sort in ORDERS.values():
        with counted_statements() as made:
            await house.al.run(BOARD, p=house.pipeline["id"], sort=sort)
        costs.add(len(made))
    assert len(costs) == 1
