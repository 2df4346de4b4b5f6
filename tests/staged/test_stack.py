"""Moving a stack of deals as one operation (R39, B26): order, place, outcomes, rights, races, the number of statements."""

from __future__ import annotations

import asyncio
import random
from typing import Any

from graph_client import Client, counted_statements
from house import House
from trato.db.sql import Sql, fetch
from trato.deals.models import Deal
from trato.graph.kit.ids import decode_id

STACK = """mutation ($moves: [CardMove!]!, $stage: ID!, $before: ID, $after: ID, $op: ID) {
  moveItems(moves: $moves, stageId: $stage, before: $before, after: $after, clientOpId: $op) {
    operationId
    outcomes {
      __typename
      ... on CardMoved { card { id title version stageId rank } totals { stageId count } }
      ... on CardConflict { card { id version stageId } changedBy { name } }
      ... on CardRefused { itemId code reason message }
    }
  }
}"""
MOVE = """mutation ($id: ID!, $stage: ID!, $version: Int!) {
  moveItem(id: $id, stageId: $stage, expectedVersion: $version) { __typename }
}"""
COLUMN = "query ($stage: ID!) { boardColumn(stageId: $stage, first: 100) { cards { title } } }"
CREATE_PIPELINE = 'mutation { createPipeline(name: "Service") { pipeline { stages { id } } } }'


async def deals(house: House, titles: str, stage: str = "New", **input: Any) -> dict[str, dict[str, Any]]:
    """Deals in a column that reads as `titles`: new ones come on top."""
    made = {title: await house.deal(title=title, stageId=house.stages[stage], **input) for title in reversed(titles)}
    return {title: made[title] for title in titles}


async def titles(house: House, stage: str) -> str:
    column = await house.ada.run(COLUMN, stage=house.stages[stage])
    return "".join(card["title"] for card in column["cards"])


def moves(*found: dict[str, Any], version: int = 1) -> list[dict[str, Any]]:
    return [{"id": deal["id"], "expectedVersion": version} for deal in found]


async def stack(
    house: House, given: list[dict[str, Any]], stage: str, client: Client | None = None, **more: Any
) -> dict[str, Any]:
    answer: dict[str, Any] = await (client or house.ada).run(STACK, moves=given, stage=house.stages[stage], **more)
    return answer


async def logged(house: House, after: int) -> list[tuple[str, str]]:
    rows = await fetch(Sql("SELECT kind, operation_id FROM event WHERE id > ? ORDER BY id", (after,)))
    return [(row["kind"], row["operation_id"]) for row in rows]


async def test_a_stack_goes_beside_the_named_card_in_the_order_given(house: House) -> None:
    found, goal = await deals(house, "ABCD"), await deals(house, "XY", "In work")
    last = (await house.events())[-1]["id"]
    answer = await stack(house, moves(found["C"], found["A"]), "In work", before=goal["Y"]["id"])
    assert await titles(house, "In work") == "XCAY"
    assert await titles(house, "New") == "BD"
    assert [outcome["card"]["title"] for outcome in answer["outcomes"]] == ["C", "A"]
    assert [outcome["card"]["version"] for outcome in answer["outcomes"]] == [2, 2]
    assert answer["outcomes"][0]["totals"] == [{"stageId": house.stages["In work"], "count": 4}]
    assert await logged(house, last) == [("deal.moved", answer["operationId"])] * 2
    await stack(house, moves(found["B"], found["D"]), "In work", after=goal["Y"]["id"])
    assert await titles(house, "In work") == "XCAYBD"
    await stack(house, [*moves(found["D"], version=2), *moves(goal["Y"])], "New")
    assert await titles(house, "New") == "DY"


async def test_cards_of_the_column_itself_are_reordered_with_the_others(house: House) -> None:
    found, goal = await deals(house, "AB"), await deals(house, "WXYZ", "In work")
    answer = await stack(house, moves(goal["Z"], found["A"], goal["W"], version=1), "In work", after=goal["X"]["id"])
    assert await titles(house, "In work") == "XZAWY"
    assert [outcome["card"]["version"] for outcome in answer["outcomes"]] == [1, 2, 1]


async def test_a_stack_dropped_where_it_stands_changes_nothing(house: House) -> None:
    found = await deals(house, "ABCD")
    last = (await house.events())[-1]["id"]
    for beside in ({"after": "A"}, {"before": "D"}, {"before": "C"}):
        place = {side: found[title]["id"] for side, title in beside.items()}
        answer = await stack(house, moves(found["B"], found["C"]), "New", **place)
        assert answer["operationId"] is None
        assert {outcome["__typename"] for outcome in answer["outcomes"]} == {"CardMoved"}
    assert await logged(house, last) == []
    await stack(house, moves(found["C"], found["B"]), "New", after=found["A"]["id"])
    assert await titles(house, "New") == "ACBD"


async def test_a_stack_gathers_around_one_of_its_own(house: House) -> None:
    found = await deals(house, "ABCDE")
    await stack(house, moves(found["A"], found["C"], found["E"]), "New", before=found["C"]["id"])
    assert await titles(house, "New") == "BACED"


async def test_a_stack_parts_ties_and_long_ranks(house: House) -> None:
    found, goal = await deals(house, "ABC"), await deals(house, "XY", "In work")
    for title, rank in {"X": "a0" + "V" * 210 + "1", "Y": "a0" + "V" * 210 + "2"}.items():
        await Deal.filter(title=title).update(rank=rank)
    answer = await stack(house, moves(*found.values()), "In work", after=goal["X"]["id"])
    assert await titles(house, "In work") == "XABCY"
    assert max(len(outcome["card"]["rank"]) for outcome in answer["outcomes"]) < 20
    await Deal.filter().update(rank="a0")
    await stack(house, moves(found["C"], found["A"]), "In work", before=goal["X"]["id"])
    read = await titles(house, "In work")  # ties go by number: of the goal Y was made before X
    assert "CAX" in read


async def test_those_that_can_move_do_and_the_others_are_told(house: House) -> None:
    olga = await house.user_id(house.olga)
    own = await deals(house, "ABC", responsibleId=olga)
    watched = await house.deal(title="W", observerIds=[olga])
    hidden = await house.deal(title="H")
    other = await house.ada.run(CREATE_PIPELINE)
    elsewhere = await house.deal(title="E", stageId=other["pipeline"]["stages"][0]["id"], responsibleId=olga)
    await house.al.run(MOVE, id=own["B"]["id"], stage=house.stages["Final invoice"], version=1)
    given = moves(own["A"], own["B"], watched, hidden, elsewhere, own["C"])
    answer = await stack(house, given, "In work", house.olga)
    a, b, w, h, e, c = answer["outcomes"]
    assert [a["__typename"], c["__typename"]] == ["CardMoved", "CardMoved"]
    assert b["__typename"] == "CardConflict"
    assert (b["card"]["stageId"], b["changedBy"]["name"]) == (house.stages["Final invoice"], "Al")
    assert [(one["itemId"], one["code"], one["reason"]) for one in (w, h, e)] == [
        (watched["id"], "FORBIDDEN", None),
        (hidden["id"], "NOT_FOUND", None),
        (elsewhere["id"], "VALIDATION", "OTHER_PIPELINE"),
    ]
    assert await titles(house, "In work") == "AC"


async def test_nobody_moves_without_a_right(house: House) -> None:
    found = list((await deals(house, "AB")).values())
    last = (await house.events())[-1]["id"]
    goal = house.stages["In work"]
    assert (await house.nobody.refused(STACK, moves=moves(*found), stage=goal)).code == "UNAUTHENTICATED"
    for client in (house.nora, house.olga):
        answer = await stack(house, moves(*found), "In work", client)
        assert {outcome["code"] for outcome in answer["outcomes"]} == {"NOT_FOUND"}
        assert answer["operationId"] is None
    assert await logged(house, last) == []


async def test_a_stack_has_1_to_100_deals_each_once(house: House) -> None:
    deal = await house.deal()
    goal = house.stages["In work"]
    for given, code in (([], "OUT_OF_RANGE"), (moves(*[deal] * 101), "OUT_OF_RANGE"), (moves(deal, deal), "DUPLICATE")):
        refusal = await house.ada.refused(STACK, moves=given, stage=goal)
        assert (refusal.code, refusal.fields) == ("VALIDATION", {"moves": code})


async def test_a_retry_with_the_same_key_moves_once(house: House) -> None:
    found = await deals(house, "AB")
    first = await stack(house, moves(*found.values()), "In work", op="phone-1")
    last = (await house.events())[-1]["id"]
    assert await stack(house, moves(*found.values()), "In work", op="phone-1") == first
    assert first["operationId"]
    assert await logged(house, last) == []


async def test_closing_a_stack_closes_each(house: House) -> None:
    found = await deals(house, "AB")
    await stack(house, moves(*found.values()), "Deal won")
    rows = await fetch(Sql("SELECT closed_at, closed_by_id FROM deal"))
    assert all(row["closed_at"] and row["closed_by_id"] for row in rows)
    history = await fetch(Sql("SELECT kind FROM stage_history ORDER BY id DESC LIMIT 2"))
    assert [row["kind"] for row in history] == ["FINAL", "FINAL"]


async def test_a_stack_takes_as_many_statements_as_one_card(house: House) -> None:
    found = list((await deals(house, "ABCDEFGHIJ")).values())
    counts = []
    for given in (found[:1], found[1:]):
        with counted_statements() as seen:
            await stack(house, moves(*given), "In work")
        counts.append(len(seen))
    assert counts[0] == counts[1] < 30, counts


async def test_two_stacks_that_overlap_never_wait_for_each_other_for_ever(house: House) -> None:
    """Given in opposite orders: each deal goes with one of them, and nothing is lost or doubled."""
    found = list((await deals(house, "ABCDEFGH")).values())
    answers = await asyncio.gather(
        stack(house, moves(*found[:6]), "In work"),
        stack(house, moves(*reversed(found[2:])), "Final invoice", house.al),
        stack(house, moves(*reversed(found)), "Prepayment invoice"),
    )
    moved = [
        outcome["card"]["id"]
        for answer in answers
        for outcome in answer["outcomes"]
        if outcome["__typename"] == "CardMoved"
    ]
    assert sorted(moved) == sorted(deal["id"] for deal in found)
    rows = await fetch(Sql("SELECT id, version FROM deal"))
    assert {row["version"] for row in rows} == {2}
    events = await fetch(Sql("SELECT item_id FROM event WHERE kind = 'deal.moved'"))
    assert sorted(row["item_id"] for row in events) == sorted(decode_id(deal["id"], "Deal", "id") for deal in found)


async def test_stacks_that_make_room_for_each_other_all_go_through(house: House) -> None:
    """Every card ties, so each stack writes the ranks of cards that the others hold: whoever must yield begins anew."""
    chance = random.Random(1)
    found = [*(await deals(house, "ABCDEF")).values(), *(await deals(house, "UVWXYZ", "In work")).values()]

    async def go(client: Client, versions: dict[int, int]) -> None:
        *taken, neighbour = chance.sample(found, 5)
        given = [{"id": deal["id"], "expectedVersion": versions[deal["number"]]} for deal in taken]
        await stack(house, given, chance.choice(["New", "In work"]), client, before=neighbour["id"])

    for _ in range(12):
        await Deal.filter().update(rank="a0")
        versions = {row["id"]: row["version"] for row in await fetch(Sql("SELECT id, version FROM deal"))}
        await asyncio.gather(*(go(client, versions) for client in (house.ada, house.al) * 3))
    assert len(await titles(house, "New")) + len(await titles(house, "In work")) == len(found)


async def test_a_reason_that_was_taken_away_stays_with_those_that_have_it_alone(house: House) -> None:
    lost, other = [stage["id"] for stage in house.pipeline["stages"] if stage["semantics"] == "FAILURE"]
    reason = await house.reason()
    has, new = await house.deal(title="Has it"), await house.deal(title="New")
    document = """mutation ($moves: [CardMove!]!, $stage: ID!, $reason: ID) { moveItems(moves: $moves, stageId: $stage,
      input: {lossReasonId: $reason}) { outcomes { __typename } } }"""
    await house.ada.run(document, moves=moves(has), stage=lost, reason=reason)
    await house.ada.run("mutation ($id: ID!) { deletePickListItem(id: $id) { __typename } }", id=reason)
    before = await house.events()
    for stack in ([*moves(new), *moves(has, version=2)], [*moves(has, version=2), *moves(new)]):
        refused = await house.ada.refused(document, moves=stack, stage=other, reason=reason)
        assert refused.fields == {"input.lossReasonId": "UNKNOWN_ID"}
    assert await house.events() == before
    told = await house.ada.run(STACK, moves=[*moves(new), *moves(has, version=2)], stage=other)
    assert [outcome["__typename"] for outcome in told["outcomes"]] == ["CardMoved"] * 2
