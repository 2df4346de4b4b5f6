"""Any filter, in any order, in pages of any size, in either direction, walks what one would find by hand (R65, R66, R75).

While a list is walked, some of its records change underneath, change hands, go and come back: those that don't are met
exactly once, in order.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import pytest
from by_hand import INDUSTRIES, MONEY, TITLES, World, asked, furnished, holds, ordered, shake

from house import House

QUESTIONS = 60
PAGE = """query ($filter: Filter, $sort: [Sort!], $first: Int = 50, $after: String, $last: Int, $before: String) {
  deals(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { number } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }"""
WORDS = ("@today", "@tomorrow", "@this_week", "@last_week", "@this_month", "@last_7_days", "@next_30_days")


SPANS = ([(100, "EUR"), (200, "EUR")], [(80, "USD"), (99, "EUR")])
SAME, ORDERED = ("EQ", "NE"), ("EQ", "NE", "LT", "LTE", "GT", "GTE")
SORTED_BY = (
    "title", "amount", "probability", "expectedCloseDate", "createdAt", "responsible", "channel", "uf_score", "uf_budget",
)  # fmt: skip


@pytest.fixture
async def world(house: House) -> World:
    return await furnished(house)


def some_filter(chance: random.Random, depth: int = 0) -> dict[str, Any]:
    """A filter as the graph takes it, but with companies by their industry and amounts as pairs."""
    if depth == 3 or chance.random() < 0.5:
        return some_condition(chance)
    return {
        chance.choice(("all", "any")): [some_filter(chance, depth + 1) for _ in range(chance.choice((0, 1, 2, 2, 3)))]
    }


def some_condition(chance: random.Random) -> dict[str, Any]:
    match chance.choice(("title", "money", "money", "number", "day", "company", "planned")):
        case "title":
            if chance.random() < 0.3:
                return {"field": "title", "op": "CONTAINS", "value": chance.choice(("o", "AGORA", "%", "_", "łó"))}
            return about(chance, "title", SAME, TITLES)
        case "money":
            name = chance.choice(MONEY)
            if chance.random() < 0.2:
                return {"field": name, "op": "BETWEEN", "value": chance.choice(SPANS)}
            sums = [(amount, currency) for amount in (0, 90, 100, 150, 300) for currency in ("EUR", "USD")]
            return about(chance, name, ORDERED, sums, empty=name != "amount")
        case "number":
            return about(chance, chance.choice(("probability", "uf_score")), ORDERED, (0, 1, 2, 50, 75), empty=True)
        case "day":
            return about(chance, "expectedCloseDate", ORDERED, WORDS, empty=True)
        case "planned":
            return {"field": "hasOpenActivities", "op": chance.choice(SAME), "value": chance.choice((True, False))}
    industry = chance.choice(INDUSTRIES)
    where = {"field": "industry", "op": "EQ", "value": industry}
    return chance.choice(
        (
            about(chance, "company", SAME, INDUSTRIES, empty=True),
            {"field": "company.industry", "op": chance.choice((*SAME, "CONTAINS")), "value": industry},
            {"field": "company", "op": chance.choice(("ANY", "NONE")), "where": where},
        )
    )


def about(
    chance: random.Random, name: str, comparisons: Sequence[str], values: Sequence[Any], *, empty: bool = False
) -> dict[str, Any]:
    """A comparison with one of the values, or some of them, or with nothing."""
    ops = (*comparisons, "IN", "NOT_IN", *(("EMPTY", "NOT_EMPTY") if empty else ()))
    match op := chance.choice(ops):
        case "EMPTY" | "NOT_EMPTY":
            return {"field": name, "op": op}
        case "IN" | "NOT_IN":
            return {"field": name, "op": op, "value": [chance.choice(values) for _ in range(chance.randrange(4))]}
    return {"field": name, "op": op, "value": chance.choice(values)}


async def test_pages_are_what_one_finds_by_hand(world: World) -> None:
    for number in range(QUESTIONS):
        chance = random.Random(number)
        wanted = some_filter(chance)
        fields = chance.sample(SORTED_BY, chance.randrange(1, 4))
        sorts = [{"field": name, "direction": chance.choice(("ASC", "DESC"))} for name in fields]
        reader = chance.choice(("al", "al", "al", "olga", "olga", "olga", "nora"))
        await walk(world, chance, wanted, sorts, reader)


async def walk(
    world: World, chance: random.Random, wanted: dict[str, Any], sorts: list[dict[str, str]], reader: str
) -> None:
    size, backwards = chance.randrange(2, 13), chance.random() < 0.5
    moving = chance.sample(world.rows, chance.randrange(4))
    matching = [row for row in world.readable(reader) if holds(wanted, row, sees_all=reader == "al")]
    expected = [number for number in ordered(matching, sorts) if number not in {row.number for row in moving}]
    question = {"filter": asked(world, wanted), "sort": sorts}
    walked: list[int] = []
    cursor, pages = None, 0
    while True:
        place = {"last": size, "before": cursor} if backwards else {"first": size, "after": cursor}
        page = await world.reader(reader).run(PAGE, **question, **place)
        found = [node["number"] for node in page["nodes"]]
        walked = found + walked if backwards else walked + found
        if pages == 0:
            assert page["totalCount"] == len(matching), (question, reader)
        pages += 1
        info = page["pageInfo"]
        assert info["hasNextPage" if backwards else "hasPreviousPage"] is (cursor is not None)
        if not info["hasPreviousPage" if backwards else "hasNextPage"]:
            break
        cursor = info["startCursor" if backwards else "endCursor"]
        for row in moving:
            await shake(world, row, chance)
        assert pages < 200
    still = [number for number in walked if number not in {row.number for row in moving}]
    assert still == expected, (question, reader)


async def test_a_page_between_two_places_and_a_bad_end_of_one(world: World) -> None:
    page = await world.house.al.run(PAGE, first=10)
    ends = page["pageInfo"]
    inner = await world.house.al.run(PAGE, first=50, after=ends["startCursor"], before=ends["endCursor"])
    assert [node["number"] for node in inner["nodes"]] == [node["number"] for node in page["nodes"]][1:-1]
    for arguments, path in (({"last": 0}, "last"), ({"last": 101}, "last"), ({"last": 1, "before": "x"}, "before")):
        refusal = await world.house.al.refused(PAGE, **arguments)
        assert (refusal.code, list(refusal.fields)) == ("VALIDATION", [path])
