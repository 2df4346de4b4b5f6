"""Currencies (R13): what administrators do with them, and what amounts are worth, frozen with their last change."""

from __future__ import annotations

from typing import Any

import pytest

from graph_client import counted_statements
from house import House

LIST = "currencies { code rate places isBase isReport format version }"
READ = "{ %s }" % LIST
SAVE = (
    """mutation ($input: SaveCurrencyInput!, $version: Int) {
  saveCurrency(input: $input, expectedVersion: $version) { %s }
}"""
    % LIST
)
BASE = "mutation ($code: String!) { setBaseCurrency(code: $code) { %s } }" % LIST
REPORT = "mutation ($code: String!) { setReportCurrency(code: $code) { %s } }" % LIST
ORDER = "mutation ($codes: [String!]!) { reorderCurrencies(codes: $codes) { %s } }" % LIST
DELETE = "mutation ($code: String!) { deleteCurrency(code: $code) { %s } }" % LIST
DEAL = """query ($id: ID!) { deal(id: $id) {
  version amount { amount currency } amountBase { amount currency } customFields { value }
} }"""
MAKE = "mutation ($input: DealInput!) { createDeal(input: $input) { deal { id version } } }"
WRITE = """mutation ($id: ID!, $version: Int!, $input: DealInput!) {
  updateDeal(id: $id, expectedVersion: $version, input: $input) { operationId deal { version } }
}"""
COPY = "mutation ($id: ID!) { copyDeal(id: $id) { deal { id } } }"
UNDO = "mutation ($id: ID!) { undo(operationId: $id) { __typename } }"
LISTED = """query ($filter: Filter, $sort: [Sort!]) { deals(filter: $filter, sort: $sort) {
  nodes { title } sums { field sum { amount currency } }
} }"""
BOARD = "query ($pipeline: ID!) { board(pipelineId: $pipeline) { columns { count sum { amount currency } } } }"
FIELD = """mutation { createCustomField(
  input: {kind: DEAL, label: "Budget", type: MONEY, defaultValue: {amount: "10", currency: "USD"}}
) { customField { id } } }"""


def by_code(answer: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {one["code"]: one for one in answer["currencies"]}


async def save(house: House, code: str, rate: str, **more: Any) -> dict[str, dict[str, Any]]:
    """A currency added by Ada, or with its version changed."""
    version = more.pop("version", None)
    return by_code(await house.ada.run(SAVE, input={"code": code, "rate": rate, **more}, version=version))


async def dollars(house: House, title: str, amount: str, **more: Any) -> str:
    """A deal in dollars; its id."""
    money = {"amount": amount, "currency": "USD"}
    return (await house.ada.run(MAKE, input={"title": title, "amount": money, **more}))["deal"]["id"]


async def worth(house: House, deal: str) -> tuple[str, str]:
    """Its amount and what that is worth, as a reader sees them."""
    found = await house.al.run(DEAL, id=deal)
    return tuple(f"{found[name]['amount']} {found[name]['currency']}" for name in ("amount", "amountBase"))  # type: ignore[return-value]


async def test_what_an_amount_is_worth_is_frozen_until_it_is_saved_again(house: House) -> None:
    await save(house, "usd", "0.90")
    deal = await dollars(house, "Scanners", "100")
    assert await worth(house, deal) == ("100.00 USD", "90.00 EUR")

    await save(house, "USD", "0.8", version=1)
    assert await worth(house, deal) == ("100.00 USD", "90.00 EUR")
    copied = (await house.ada.run(COPY, id=deal))["deal"]["id"]
    assert await worth(house, copied) == ("100.00 USD", "80.00 EUR")  # as of today: it is another deal

    await house.ada.run(WRITE, id=deal, version=1, input={"title": "Printers"})
    assert await worth(house, deal) == ("100.00 USD", "90.00 EUR")
    again = {"amount": {"amount": "100.00", "currency": "USD"}}
    saved = await house.ada.run(WRITE, id=deal, version=2, input=again)
    assert await worth(house, deal) == ("100.00 USD", "80.00 EUR")
    await house.ada.run(UNDO, id=saved["operationId"])
    assert await worth(house, deal) == ("100.00 USD", "90.00 EUR")

    same = await house.ada.run(WRITE, id=copied, version=1, input=again)
    assert same == {"operationId": None, "deal": {"version": 1}}  # worth the same: nothing has changed


async def test_amounts_are_compared_ordered_and_added_up_by_what_they_are_worth(house: House) -> None:
    await save(house, "JPY", "0.00625")
    await save(house, "USD", "0.8")
    for title, amount, currency in (
        ("yen", "1000", "JPY"), ("dollars", "100", "USD"), ("euros", "50", None)
    ):  # fmt: skip
        await house.deal(title=title, amount={"amount": amount, "currency": currency})
    half = await house.deal(title="half a cent", amount={"amount": "2", "currency": "JPY"})
    assert await worth(house, half["id"]) == ("2 JPY", "0.01 EUR")  # 1.25 cents
    found = await house.al.run(LISTED, sort=[{"field": "amount", "direction": "DESC"}])
    assert [deal["title"] for deal in found["nodes"]] == ["dollars", "euros", "yen", "half a cent"]
    assert found["sums"] == [{"field": "amount", "sum": {"amount": "136.26", "currency": "EUR"}}]
    found = await house.al.run(LISTED, filter={"field": "amount", "op": "BETWEEN", "value": ["6.25", "50"]})
    assert {deal["title"] for deal in found["nodes"]} == {"euros", "yen"}
    column = (await house.al.run(BOARD, pipeline=house.pipeline["id"]))["columns"][0]
    assert column == {"count": 4, "sum": {"amount": "136.26", "currency": "EUR"}}


async def test_another_base_currency_tells_all_in_it_and_rewrites_no_amount(house: House) -> None:
    await save(house, "USD", "0.8")
    await save(house, "PLN", "0.25")
    await house.ada.run(FIELD)
    deal = await dollars(house, "dollars", "100")
    euros = (await house.deal(title="euros", amount={"amount": "30"}))["id"]
    zlotys = (await house.deal(title="złotys", amount={"amount": "40", "currency": "PLN"}))["id"]
    await save(house, "USD", "0.5", version=1)

    now = by_code(await house.ada.run(BASE, code="USD"))
    assert {code: one["rate"] for code, one in now.items()} == {"EUR": "2", "USD": "1", "PLN": "0.5"}
    assert [one["code"] for one in now.values() if one["isBase"]] == ["USD"]
    assert await worth(house, euros) == ("30.00 EUR", "60.00 USD")
    assert await worth(house, zlotys) == ("40.00 PLN", "20.00 USD")
    assert await worth(house, deal) == ("100.00 USD", "100.00 USD")
    read = await house.al.run(DEAL, id=deal)
    assert (read["version"], read["customFields"]) == (1, [{"value": {"amount": "10.00", "currency": "USD"}}])
    found = await house.al.run(LISTED, filter={"field": "uf_budget", "op": "EQ", "value": "10"})
    assert len(found["nodes"]) == 3
    assert found["sums"] == [
        {"field": "amount", "sum": {"amount": "180.00", "currency": "USD"}},
        {"field": "uf_budget", "sum": {"amount": "30.00", "currency": "USD"}},
    ]
    assert by_code(await house.ada.run(BASE, code="EUR"))["PLN"]["rate"] == "0.25"
    assert await worth(house, zlotys) == ("40.00 PLN", "10.00 EUR")


async def test_reports_follow_the_base_currency_until_they_have_one_of_their_own(house: House) -> None:
    def reported(answer: dict[str, Any]) -> list[str]:
        return [code for code, one in by_code(answer).items() if one["isReport"]]

    await save(house, "USD", "0.8")
    await save(house, "PLN", "0.25")
    assert reported(await house.ada.run(BASE, code="USD")) == ["USD"]
    assert reported(await house.ada.run(REPORT, code="PLN")) == ["PLN"]
    assert reported(await house.ada.run(BASE, code="EUR")) == ["PLN"]
    assert (await house.ada.refused(DELETE, code="PLN")).code == "CONFLICT"


async def test_currencies_are_ordered_named_and_deleted(house: House) -> None:
    assert (await house.nora.run(READ)) == [
        {"code": "EUR", "rate": "1", "places": 2, "isBase": True, "isReport": True, "format": "SYMBOL", "version": 1}
    ]
    await save(house, "USD", "0.8")
    assert (await save(house, "JPY", "0.00625", format="CODE"))["JPY"]["places"] == 0
    ordered = await house.ada.run(ORDER, codes=["JPY", "EUR", "USD"])
    assert list(by_code(ordered)) == ["JPY", "EUR", "USD"]
    named = await save(house, "USD", "0.8", version=1, format="NARROW_SYMBOL")
    assert (named["USD"]["format"], named["USD"]["version"]) == ("NARROW_SYMBOL", 2)
    before = await house.events()
    assert await save(house, "USD", "0.80", version=2) == named
    assert await house.events() == before
    assert list(by_code(await house.ada.run(DELETE, code="JPY"))) == ["EUR", "USD"]

    deal = await dollars(house, "Scanners", "100")
    await house.ada.run("mutation ($id: ID!) { deleteDeals(ids: [$id]) { deletedIds } }", id=deal)
    assert (await house.ada.refused(DELETE, code="USD")).code == "CONFLICT"  # it may be restored
    kinds = [event["kind"] for event in await house.events() if event["item_kind"] == "currency"]
    assert kinds == [f"currency.{verb}" for verb in ("added", "added", "reordered", "updated", "deleted")]


async def test_a_default_of_a_field_is_worth_what_it_is_when_it_is_taken(house: House) -> None:
    await save(house, "USD", "0.8")
    await house.ada.run(FIELD)
    assert (await house.ada.refused(DELETE, code="USD")).code == "CONFLICT"
    await save(house, "USD", "0.5", version=1)
    await house.deal(title="Scanners")
    for amount, titles in (("5", ["Scanners"]), ("8", [])):
        found = await house.al.run(LISTED, filter={"field": "uf_budget", "op": "EQ", "value": amount})
        assert [deal["title"] for deal in found["nodes"]] == titles


@pytest.mark.parametrize(
    ("wrong", "path", "code"),
    [
        ({"code": "XQQ"}, "input.code", "UNKNOWN_CURRENCY"),
        ({"code": "XAU"}, "input.code", "UNKNOWN_CURRENCY"),
        ({"code": ""}, "input.code", "UNKNOWN_CURRENCY"),
        ({"rate": "0"}, "input.rate", "OUT_OF_RANGE"),
        ({"rate": "-0.9"}, "input.rate", "OUT_OF_RANGE"),
        ({"rate": "1e30"}, "input.rate", "OUT_OF_RANGE"),
        ({"rate": "NaN"}, "input.rate", "NOT_A_NUMBER"),
        ({"rate": "0.1234567890123456"}, "input.rate", "TOO_FINE"),
    ],
)
async def test_what_is_no_currency_is_refused(house: House, wrong: dict[str, str], path: str, code: str) -> None:
    before = await house.events()
    refused = await house.ada.refused(SAVE, input={"code": "USD", "rate": "0.9", **wrong})
    assert (refused.code, refused.fields) == ("VALIDATION", {path: code})
    assert await house.events() == before


async def test_refusals_leave_everything_as_it_was(house: House) -> None:
    await save(house, "USD", "0.8")
    await save(house, "IRR", "0.000001")
    before, events = await house.ada.run(READ), await house.events()
    for document, variables, code in (
        (SAVE, {"input": {"code": "USD", "rate": "1"}}, "CONFLICT"),
        (SAVE, {"input": {"code": "USD", "rate": "1"}, "version": 7}, "STALE_VERSION"),
        (SAVE, {"input": {"code": "PLN", "rate": "1"}, "version": 1}, "NOT_FOUND"),
        (SAVE, {"input": {"code": "EUR", "rate": "2"}, "version": 1}, "CONFLICT"),
        (BASE, {"code": "PLN"}, "NOT_FOUND"),
        (REPORT, {"code": "PLN"}, "NOT_FOUND"),
        (DELETE, {"code": "PLN"}, "NOT_FOUND"),
        (DELETE, {"code": "EUR"}, "CONFLICT"),
        (ORDER, {"codes": ["USD", "USD", "EUR"]}, "VALIDATION"),
    ):
        assert (await house.ada.refused(document, **variables)).code == code
    assert (await house.ada.run(READ), await house.events()) == (before, events)
    big = await house.deal(title="Big", amount={"amount": "9000000000000"})
    assert (await house.ada.refused(BASE, code="IRR")).code == "CONFLICT"
    assert await worth(house, big["id"]) == ("9000000000000.00 EUR", "9000000000000.00 EUR")
    await save(house, "KWD", "3")
    huge = {"title": "Huge", "amount": {"amount": "900000000000", "currency": "KWD"}}
    await house.ada.run(MAKE, input=huge)
    await save(house, "KWD", "1000", version=1)
    assert (await house.ada.refused(MAKE, input=huge)).fields == {"input.amount.amount": "TOO_LARGE"}
    unknown = {"title": "T", "amount": {"amount": "1", "currency": "PLN"}}
    assert (await house.ada.refused(MAKE, input=unknown)).fields == {"input.amount.currency": "UNKNOWN_CURRENCY"}


async def test_amounts_are_compared_in_the_base_currency_and_what_they_are_in_is_asked_beside_it(house: House) -> None:
    """`currency` of deals and `revenueCurrency` of companies filter and order lists, also along a path."""
    await save(house, "USD", "0.5")
    revenue = {"amount": "7", "currency": "USD"}
    abroad = (await house.company(title="Abroad", revenue=revenue))["id"]
    await dollars(house, "Dollars", "150")
    await house.deal(title="Euros", amount={"amount": "100"}, companyId=abroad)

    async def titles(**asked: Any) -> list[str]:
        return [one["title"] for one in (await house.al.run(LISTED, **asked))["nodes"]]

    by_currency = [{"field": "currency"}]
    assert await titles(filter={"field": "amount", "op": "GTE", "value": "80"}) == ["Euros"]  # 150 USD are 75 EUR
    assert await titles(sort=by_currency) == ["Euros", "Dollars"]
    assert await titles(sort=[{"field": "currency", "direction": "DESC"}]) == ["Dollars", "Euros"]
    for filter, found in (
        ({"field": "currency", "value": "USD"}, ["Dollars"]),
        ({"field": "currency", "op": "NE", "value": "USD"}, ["Euros"]),
        ({"field": "currency", "op": "IN", "value": ["USD", "EUR"]}, ["Euros", "Dollars"]),
        ({"field": "company.revenueCurrency", "value": "USD"}, ["Euros"]),
        ({"field": "company.revenueCurrency", "op": "NE", "value": "USD"}, []),
    ):
        assert await titles(filter=filter, sort=by_currency) == found
    shown = await house.al.run("query ($sort: [Sort!]) { deals(sort: $sort) { nodes { currency } } }", sort=by_currency)
    assert [one["currency"] for one in shown["nodes"]] == ["EUR", "USD"]
    wrong = await house.al.refused(LISTED, filter={"field": "currency", "op": "GT", "value": "USD"})
    assert wrong.fields == {"filter.op": "BAD_OPERATOR"}


KEEP = """mutation ($filter: Filter) { saveView(input: {section: DEAL, name: "Large", filter: $filter}) {
  view { id problems { code } } } }"""
SEEN = 'query ($view: ID) { deals(viewId: $view, sort: [{field: "title"}]) { nodes { title } } }'


async def test_an_amount_is_asked_for_in_any_currency(house: House) -> None:
    """What is in it is compared as it stands, though its worth was another then; the rest by what that is worth today."""
    await save(house, "USD", "0.9")
    await save(house, "PLN", "0.25")
    await house.ada.run(FIELD)
    rich = (await house.company(title="Rich", revenue={"amount": "100", "currency": "USD"}))["id"]
    for title, amount, currency in (("a", "100", "USD"), ("b", "85", "EUR"), ("c", "320", "PLN"), ("d", "99", "USD")):
        own = {"code": "uf_budget", "value": {"amount": amount, "currency": currency} if title != "d" else None}
        money = {"amount": amount, "currency": currency}
        await house.deal(title=title, amount=money, customFields=[own], companyId=rich if title == "a" else None)
    await save(house, "USD", "0.8", version=1)

    async def titles(**asked: Any) -> str:
        found = await house.al.run(LISTED, filter=asked, sort=[{"field": "title"}])
        return "".join(one["title"] for one in found["nodes"])

    hundred, more = {"amount": "100", "currency": "USD"}, {"amount": 500, "currency": "PLN"}
    for field, with_d in (("amount", "d"), ("uf_budget", "")):
        assert await titles(field=field, op="GTE", value=hundred) == "abc"  # c: 80.00
        assert await titles(field=field, op="LT", value=hundred) == with_d
        assert await titles(field=field, op="EQ", value=hundred) == "ac"
        assert await titles(field=field, op="NE", value=hundred) == "bd"
        assert await titles(field=field, op="IN", value=[hundred, "85"]) == "abc"
        assert await titles(field=field, op="NOT_IN", value=[hundred, {"amount": "85"}]) == "d"
        assert await titles(field=field, op="BETWEEN", value=[{"amount": "101", "currency": "USD"}, more]) == "b"
    assert await titles(field="company.revenue", op="GTE", value=hundred) == "a"

    for value, refusal in (
        ([more, hundred], {"filter.value": "REVERSED"}),
        ([hundred, {"amount": "1000", "currency": "GBP"}], {"filter.value[1].currency": "UNKNOWN_CURRENCY"}),
        ([{"amount": "1.234", "currency": "USD"}, more], {"filter.value[0].amount": "TOO_FINE"}),
        ([{"currency": "USD"}, more], {"filter.value[0]": "WRONG_TYPE"}),
        ([{"amount": "1", "currency": 7}, more], {"filter.value[0]": "WRONG_TYPE"}),
        ([{"amount": "1", "rate": "7"}, more], {"filter.value[0]": "WRONG_TYPE"}),
    ):  # fmt: skip
        asked = {"field": "amount", "op": "BETWEEN", "value": value}
        assert (await house.al.refused(LISTED, filter=asked)).fields == refusal

    await save(house, "CHF", "1")
    asked = {"field": "amount", "op": "GTE", "value": {"amount": "81", "currency": "CHF"}}
    view = (await house.al.run(KEEP, filter=asked))["view"]
    assert view["problems"] == []
    assert [one["title"] for one in (await house.al.run(SEEN, view=view["id"]))["nodes"]] == ["a", "b", "d"]
    await house.ada.run(DELETE, code="CHF")
    (kept,) = [
        one
        for one in await house.al.run("{ savedViews(section: DEAL) { id problems { code } } }")
        if one["id"] == view["id"]
    ]
    assert kept["problems"] == [{"code": "UNKNOWN_CURRENCY"}]
    assert len((await house.al.run(SEEN, view=view["id"]))["nodes"]) == 4


HISTORY = "query ($id: ID!) { deal(id: $id) { timeline { nodes { changes { field new } } } } }"


async def test_histories_tell_what_an_amount_in_another_currency_was_worth(house: House) -> None:
    """By the rate of that time; what is in the base currency is told once."""
    usd = (await save(house, "USD", "0.5"))["USD"]
    deal = await dollars(house, "Scanners", "100")
    await save(house, "USD", "0.9", version=usd["version"])
    await house.ada.run(WRITE, id=deal, version=1, input={"amount": {"amount": "40", "currency": "EUR"}})
    told = (await house.al.run(HISTORY, id=deal))["timeline"]["nodes"]
    amounts = [change["new"] for entry in told for change in entry["changes"] if change["field"] == "amount"]
    assert amounts == [
        {"amount": "40.00", "currency": "EUR"},
        {"amount": "100.00", "currency": "USD", "base": {"amount": "50.00", "currency": "EUR"}},
    ]


async def test_open_forms_learn_of_a_currency_at_once(house: House) -> None:
    async with house.olga.following("subscription { structureEvents { type } }") as news:
        assert (await anext(news))["type"] == "READY"
        await save(house, "USD", "0.8")
        assert (await anext(news))["type"] == "CURRENCIES"
    assert (await house.nobody.refused(READ)).code == "UNAUTHENTICATED"


async def test_a_price_costs_one_statement_however_many_amounts_there_are(house: House) -> None:
    await save(house, "USD", "0.8")
    deal = await dollars(house, "Scanners", "100")
    with counted_statements() as without:
        await house.ada.run(WRITE, id=deal, version=1, input={"title": "Printers"})
    with counted_statements() as priced:
        money = {"amount": "90", "currency": "USD"}
        await house.ada.run(WRITE, id=deal, version=2, input={"amount": money})
    assert len(priced) <= len(without) + 1
    with counted_statements() as read:
        await house.al.run(READ)
    assert len(read) == 0
