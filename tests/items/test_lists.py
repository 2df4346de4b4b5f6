"""Lists: filters by described fields, keyset pages under any sort, search, true totals (R65, R66; specification, conventions)."""

from __future__ import annotations

from typing import Any

import pytest

from house import House

LIST = """query ($filter: Filter, $sort: [Sort!], $search: String, $first: Int = 50, $after: String) {
  deals(filter: $filter, sort: $sort, search: $search, first: $first, after: $after) {
    totalCount nodes { title } pageInfo { hasNextPage endCursor }
  }
}"""


async def titles(house: House, **arguments: Any) -> list[str]:
    """Titles of a list of deals."""
    page = await house.al.run(LIST, **arguments)
    found = [deal["title"] for deal in page["nodes"]]
    assert page["totalCount"] == len(found)
    return found


async def six(house: House) -> None:
    """Deals a to f; every second without a close date, some with equal amounts, every third Al's."""
    owners = [await house.user_id(client) for client in (house.ada, house.ada, house.al)]
    for number, title in enumerate("abcdef"):
        await house.deal(
            title=title,
            amount={"amount": str(number // 2 * 100)},
            probability=None if number % 3 else number * 10,
            expectedCloseDate=f"2026-05-0{number + 1}" if number % 2 else None,
            responsibleId=owners[number % 3],
        )


FILTERS: dict[str, tuple[dict[str, Any], str]] = {
    "equal": ({"field": "title", "op": "EQ", "value": "c"}, "c"),
    "not equal": ({"field": "title", "op": "NE", "value": "c"}, "abdef"),
    "among": ({"field": "title", "op": "IN", "value": ["a", "f", "zz"]}, "af"),
    "not among": ({"field": "title", "op": "NOT_IN", "value": ["a", "f"]}, "bcde"),
    "not that day, or none": ({"field": "expectedCloseDate", "op": "NE", "value": "2026-05-02"}, "acdef"),
    "within days": ({"field": "expectedCloseDate", "op": "BETWEEN", "value": ["2026-05-04", "2026-05-06"]}, "df"),
    "created since a day": ({"field": "createdAt", "op": "GTE", "value": "@yesterday"}, "abcdef"),
    "a text within one": ({"field": "channel", "op": "CONTAINS", "value": "Ap"}, "abcdef"),
    "nothing planned": ({"field": "hasOpenActivities", "value": False}, "abcdef"),
    "nobody of my department": ({"field": "responsible", "op": "NE", "value": "@my_department"}, "abde"),
    "among none": ({"field": "title", "op": "IN", "value": []}, ""),
    "at least": ({"field": "amount", "op": "GTE", "value": "100"}, "cdef"),
    "between": ({"field": "amount", "op": "BETWEEN", "value": ["100", "199.99"]}, "cd"),
    "before": ({"field": "expectedCloseDate", "op": "LT", "value": "2026-05-05"}, "bd"),
    "empty": ({"field": "expectedCloseDate", "op": "EMPTY"}, "ace"),
    "not empty": ({"field": "probability", "op": "NOT_EMPTY"}, "ad"),
    "all": (
        {"all": [{"field": "amount", "op": "LT", "value": "200"}, {"field": "expectedCloseDate", "op": "EMPTY"}]},
        "ac",
    ),
    "any": ({"any": [{"field": "title", "value": "a"}, {"field": "title", "value": "b"}]}, "ab"),
    "mine": ({"field": "responsibleId", "value": "@me"}, "cf"),
    "open": ({"field": "semantics", "value": "IN_PROGRESS"}, "abcdef"),
    "created": ({"field": "createdAt", "op": "GT", "value": "2020-01-01T00:00:00+02:00"}, "abcdef"),
}


async def test_a_filter_finds_what_it_says(house: House) -> None:
    await six(house)
    for case, (given, found) in FILTERS.items():
        assert await titles(house, filter=given, sort=[{"field": "title"}]) == list(found), case


BAD_FILTERS: dict[str, tuple[dict[str, Any], str]] = {
    "unknown field": ({"field": "colour", "value": 1}, "filter.field"),
    "wrong operator": ({"field": "title", "op": "GT", "value": "a"}, "filter.op"),
    "wrong type": ({"field": "amount", "op": "GT", "value": [1]}, "filter.value"),
    "no number": ({"field": "amount", "op": "GT", "value": "much"}, "filter.value.amount"),
    "no date": ({"field": "expectedCloseDate", "op": "GT", "value": "tomorrow"}, "filter.value"),
    "no zone": ({"field": "createdAt", "op": "GT", "value": "2026-01-01T00:00:00"}, "filter.value"),
    "wrong id": ({"field": "responsible", "value": "nonsense"}, "filter.value"),
    "a word for no time": ({"field": "createdAt", "op": "GT", "value": "@someday"}, "filter.value"),
    "an instant for a day": ({"field": "expectedCloseDate", "value": "@now"}, "filter.value"),
    "a word behind another": (
        {"field": "createdAt", "op": "BETWEEN", "value": ["@tomorrow", "@today"]},
        "filter.value",
    ),
    "leads nowhere": ({"field": "stage.name", "value": "x"}, "filter.field"),
    "too far": ({"field": "company.deals.company.title", "value": "x"}, "filter.field"),
    "a relation without any": ({"field": "activities", "value": 1}, "filter.op"),
    "a filter for a field": (
        {"field": "title", "value": "a", "where": {"field": "title", "value": "a"}},
        "filter.where",
    ),
    "wrong over there": (
        {"field": "company", "op": "NONE", "where": {"field": "industry", "op": "GT", "value": "x"}},
        "filter.where.op",
    ),
    "half a range": ({"field": "amount", "op": "BETWEEN", "value": ["1"]}, "filter.value"),
    "neither leaf nor group": ({}, "filter"),
    "deep inside": ({"all": [{"any": [{"field": "nope", "value": 1}]}]}, "filter.all[0].any[0].field"),
}


async def test_a_bad_filter_names_its_part(house: House) -> None:
    for case, (given, path) in BAD_FILTERS.items():
        refusal = await house.al.refused(LIST, filter=given)
        assert (refusal.code, list(refusal.fields)) == ("VALIDATION", [path]), case


SORTS: dict[str, tuple[list[dict[str, str]], str]] = {
    "newest first": ([], "fedcba"),
    "amount, then title": ([{"field": "amount"}, {"field": "title", "direction": "DESC"}], "badcfe"),
    "empty dates last": ([{"field": "expectedCloseDate"}], "bdface"),
    "empty dates last downwards too": ([{"field": "expectedCloseDate", "direction": "DESC"}], "fdbeca"),
    "by stage, then who looks after it": (
        [{"field": "stage"}, {"field": "responsible", "direction": "DESC"}],
        "cfabde",
    ),
}


@pytest.mark.parametrize("case", SORTS.values(), ids=SORTS.keys())
@pytest.mark.parametrize("size", [2])
async def test_pages_put_together_are_the_whole_list(
    house: House, case: tuple[list[dict[str, str]], str], size: int
) -> None:
    await six(house)
    sort, expected = case
    found: list[str] = []
    after = None
    while True:
        page = await house.al.run(LIST, sort=sort, first=size, after=after)
        found += [deal["title"] for deal in page["nodes"]]
        assert page["totalCount"] == 6
        if not page["pageInfo"]["hasNextPage"]:
            break
        after = page["pageInfo"]["endCursor"]
    assert found == list(expected)


async def test_search_ignores_accents_and_case_and_takes_wildcards_literally(house: House) -> None:
    await house.deal(title="García y Łódź 100%")
    await house.deal(title="Other")
    assert await titles(house, search="garcia LODZ") == ["García y Łódź 100%"]
    assert await titles(house, search="100%") == ["García y Łódź 100%"]
    assert await titles(house, search="%") == ["García y Łódź 100%"]
    assert await titles(house, search="g_rcia") == []


@pytest.mark.parametrize(
    ("arguments", "path"),
    [
        ({"first": 0}, "first"),
        ({"first": 101}, "first"),
        ({"after": "nonsense"}, "after"),
        ({"sort": [{"field": "description"}]}, "sort[0].field"),
        ({"sort": [{"field": "nope"}]}, "sort[0].field"),
    ],
)
async def test_a_bad_page_is_refused(house: House, arguments: dict[str, Any], path: str) -> None:
    refusal = await house.al.refused(LIST, **arguments)
    assert (refusal.code, list(refusal.fields)) == ("VALIDATION", [path])


async def test_a_cursor_of_another_order_is_refused(house: House) -> None:
    await six(house)
    page = await house.al.run(LIST, first=2, sort=[{"field": "title"}])
    refusal = await house.al.refused(LIST, sort=[{"field": "amount"}], after=page["pageInfo"]["endCursor"])
    assert refusal.fields == {"after": "BAD_CURSOR"}


async def test_lists_hold_only_what_one_may_read(house: House) -> None:
    await six(house)
    await house.deal(client=house.olga, title="Hers")
    page = await house.olga.run(LIST)
    assert (page["totalCount"], [deal["title"] for deal in page["nodes"]]) == (1, ["Hers"])
    assert (await house.nora.run(LIST))["totalCount"] == 0
    assert (await house.nobody.refused(LIST)).code == "UNAUTHENTICATED"


async def test_amounts_are_summed_over_all_that_match_and_fields_tell_what_can_be_asked(house: House) -> None:
    """The sum is of what the reader may see, however short the page; operators are those that a filter accepts."""
    await six(house)
    asked = """query ($filter: Filter) { deals(first: 1, filter: $filter) { sums { field sum { amount currency } } }
        fields(kind: DEAL) { code inputName operators } }"""
    data = await house.al.run(asked, filter={"field": "amount", "op": "GT", "value": "0"})
    assert data["deals"]["sums"] == [{"field": "amount", "sum": {"amount": "600.00", "currency": "EUR"}}]
    fields = {entry["code"]: entry for entry in data["fields"]}
    assert fields["responsible"]["inputName"] == "responsibleId"
    assert fields["semantics"]["operators"] == ["EQ", "NE", "IN", "NOT_IN", "EMPTY", "NOT_EMPTY"]
    assert ("CONTAINS" in fields["title"]["operators"], fields["version"]["operators"]) == (True, [])
    mine = await house.olga.run(asked)
    assert mine["deals"]["sums"][0]["sum"]["amount"] == "0.00"
