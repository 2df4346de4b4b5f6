"""A house full of deals, and which of them a filter finds in which order, found out by hand: what lists are held against."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cmp_to_key
from typing import Any

from graph_client import Client
from house import House
from trato.db.fields import encode_date, encode_json
from trato.db.sql import Sql, execute
from trato.db.text import fold
from trato.graph.kit.ids import decode_id
from trato.items.kinds import DESCRIBED
from trato.items.money import Amount
from trato.items.periods import Clock, Period, now
from trato.items.stored import with_values

PLAN = "mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }"

TITLES = ("Łódź", "lodz", "Ágora", "agora 2", "zebra", "Zoë", "100%", "a_b")
INDUSTRIES = ("Retail", "Finance", "Energy")
THEN, TODAY = 0.9, 0.8  # what a dollar was worth when amounts were saved, and is worth as they are asked for
SET_UP = """mutation ($rate: Decimal!, $version: Int) {
  saveCurrency(input: {code: "USD", rate: $rate}, expectedVersion: $version) { __typename } }"""
DEFINE = """mutation ($code: String!, $type: CustomFieldType!) { createCustomField(
  input: {kind: DEAL, label: $code, code: $code, type: $type}) { customField { id } } }"""

MONEY = ("amount", "uf_budget")
"""What is asked for in amounts, and by them."""

Sum = tuple[int, str]
"""An amount and its currency."""


@dataclass
class Row:
    """A deal as the test knows it."""

    number: int
    title: str
    amount: Sum
    probability: int | None
    day: date | None
    owner: str
    company: str | None  # its industry, which is different in each
    hidden: bool  # whether only who sees everything may read the company
    planned: bool
    score: int | None  # fields that administrators have added
    budget: Sum | None
    gone: bool = False


@dataclass
class World:
    """A house full of deals, and everyone who reads them."""

    house: House
    rows: list[Row] = field(default_factory=list)
    companies: dict[str, str] = field(default_factory=dict)
    industries: dict[str, str] = field(default_factory=dict)
    users: dict[str, str] = field(default_factory=dict)

    def reader(self, name: str) -> Client:
        return {"al": self.house.al, "olga": self.house.olga, "nora": self.house.nora}[name]

    def readable(self, name: str) -> list[Row]:
        there = [row for row in self.rows if not row.gone]
        return {"al": there, "olga": [row for row in there if row.owner == "olga"], "nora": []}[name]


def some_sum(chance: random.Random) -> Sum:
    return chance.randrange(4) * 100, chance.choice(("EUR", "USD"))


def worth(sum: Sum) -> int:
    """Of what is saved, in euros."""
    return sum[0] if sum[1] == "EUR" else round(sum[0] * THEN)


async def furnished(house: House) -> World:
    """Deals made by chance, whose amounts were saved when a dollar was worth another sum."""
    chance = random.Random(7)
    made = World(house)
    await house.ada.run(SET_UP, rate=str(THEN))
    for code, type_ in (("uf_score", "INTEGER"), ("uf_budget", "MONEY")):
        await house.ada.run(DEFINE, code=code, type=type_)
    made.users = {"olga": await house.user_id(house.olga), "ada": await house.user_id(house.ada)}
    for industry, client in zip(INDUSTRIES, (house.ada, house.ada, house.olga), strict=True):
        made.industries[industry] = await house.industry(industry)
        firm = await house.company(client, title=industry, industryId=made.industries[industry])
        made.companies[industry] = firm["id"]
    today = Clock(now(), "UTC").today
    for _ in range(36):
        owner = chance.choice(("olga", "ada"))
        company = chance.choice((None, *made.companies))
        row = Row(
            number=0,
            title=chance.choice(TITLES),
            amount=some_sum(chance),
            probability=chance.choice((None, 0, 50, 100)),
            day=chance.choice((None, *(today + timedelta(days=days) for days in (-8, -1, 0, 1, 20)))),
            owner=owner,
            company=company,
            hidden=company in INDUSTRIES[:2],
            planned=chance.random() < 0.2,
            score=chance.choice((None, 1, 2, 3)),
            budget=chance.choice((None, some_sum(chance))),
        )
        deal = await house.deal(
            title=row.title,
            amount=money(row.amount),
            probability=row.probability,
            expectedCloseDate=row.day.isoformat() if row.day else None,
            companyId=made.companies[company] if company else None,
            responsibleId=made.users[owner],
            customFields=[
                {"code": "uf_score", "value": row.score},
                {"code": "uf_budget", "value": None if row.budget is None else money(row.budget)},
            ],
        )
        row.number = deal["number"]
        made.rows.append(row)
        if row.planned:
            await house.ada.run(PLAN, input={"type": "CALL", "subject": "Call", "itemIds": [deal["id"]]})
    await house.ada.run(SET_UP, rate=str(TODAY), version=1)
    return made


def money(sum: Sum) -> dict[str, str]:
    """An amount as clients send it."""
    return {"amount": str(sum[0]), "currency": sum[1]}


def asked(world: World, wanted: dict[str, Any]) -> dict[str, Any]:
    """The filter as it is sent: companies and industries by id, euros as mere texts."""
    for group in ("all", "any"):
        if group in wanted:
            return {group: [asked(world, part) for part in wanted[group]]}
    value = wanted.get("value")
    if wanted["field"] == "company" and value is not None:
        value = [world.companies[one] for one in value] if isinstance(value, list) else world.companies[value]
    if wanted["field"] in MONEY and value is not None:
        told = [
            str(one[0]) if one[1] == "EUR" else money(one) for one in (value if isinstance(value, list) else [value])
        ]
        value = told if isinstance(value, list) else told[0]
    if wanted["field"].endswith("industry") and wanted["op"] != "CONTAINS":
        value = [world.industries[one] for one in value] if isinstance(value, list) else world.industries[value]
    if "where" in wanted:
        return {**wanted, "where": asked(world, wanted["where"])}
    return {**wanted, "value": value}


def holds(wanted: dict[str, Any], row: Row, sees_all: bool) -> bool:
    """Whether a record matches, found by hand."""
    if "all" in wanted:
        return all(holds(part, row, sees_all) for part in wanted["all"])
    if "any" in wanted:
        return any(holds(part, row, sees_all) for part in wanted["any"])
    op, value, company = wanted["op"], wanted.get("value"), row.company if sees_all or not row.hidden else None
    match wanted["field"]:
        case "title" if op == "CONTAINS":
            return fold(value) in fold(row.title)
        case "expectedCloseDate" if op not in ("EMPTY", "NOT_EMPTY"):
            return any_day(op, value, row.day)
        case "company" if op in ("ANY", "NONE"):
            return (company == wanted["where"]["value"]) is (op == "ANY")
        case "company.industry":
            return company is not None and compared(op.replace("CONTAINS", "EQ"), company, value)
        case "amount" | "uf_budget" if op not in ("EMPTY", "NOT_EMPTY"):
            return of_sums(op, row.amount if wanted["field"] == "amount" else row.budget, value)
    known = {"title": row.title, "probability": row.probability, "expectedCloseDate": row.day, "uf_score": row.score}
    others = {"company": company, "hasOpenActivities": row.planned, "uf_budget": row.budget}
    return compared(op, {**known, **others}[wanted["field"]], value)


def of_sums(op: str, known: Sum | None, value: Any) -> bool:
    """Compared in the currency they share, else in euros: by what one was worth, and the other is worth today."""

    def one(op: str, wanted: Sum) -> bool:
        if known is None or known[1] == wanted[1]:
            return compared(op, known and known[0], wanted[0])
        return compared(op, worth(known), wanted[0] if wanted[1] == "EUR" else round(wanted[0] * TODAY))

    match op:
        case "IN":
            return any(one("EQ", wanted) for wanted in value)
        case "NOT_IN":
            return not any(one("EQ", wanted) for wanted in value)
        case "BETWEEN":
            return one("GTE", value[0]) and one("LTE", value[1])
    return one(op, value)


def compared(op: str, known: Any, value: Any) -> bool:
    match op:
        case "EMPTY" | "NOT_EMPTY":
            return (known is None) is (op == "EMPTY")
        case "IN" | "NOT_IN":
            return (known in value) is (op == "IN")
        case "EQ" | "NE":
            return (known == value) is (op == "EQ")
    if known is None:
        return False
    return {
        "LT": lambda: known < value,
        "LTE": lambda: known <= value,
        "GT": lambda: known > value,
        "GTE": lambda: known >= value,
        "BETWEEN": lambda: value[0] <= known <= value[1],
    }[op]()


def any_day(op: str, words: str | list[str], day: date | None) -> bool:
    spans = [
        Period(word, as_instants=False).span(Clock(now(), "UTC"))
        for word in ([words] if isinstance(words, str) else words)
    ]
    within = day is not None and any(span.begin <= day < span.end for span in spans)
    if op in ("EQ", "IN"):
        return within
    if op in ("NE", "NOT_IN"):
        return not within
    if day is None:
        return False
    begin, end = spans[0].begin, spans[0].end
    assert not isinstance(begin, datetime) and not isinstance(end, datetime)
    return {"LT": day < begin, "LTE": day < end, "GT": day >= end, "GTE": day >= begin}[op]


def ordered(rows: list[Row], sorts: list[dict[str, str]]) -> list[int]:
    """Their numbers in order: empty values last in both directions, ties by number, as the first key goes."""

    def value(row: Row, name: str) -> Any:
        known = {
            "title": fold(row.title),
            "amount": worth(row.amount),
            "probability": row.probability,
            "channel": "api",
        }
        own = {"uf_score": row.score, "uf_budget": row.budget and worth(row.budget)}
        return {**known, **own, "expectedCloseDate": row.day, "createdAt": row.number, "responsible": row.owner}[name]

    def compare(one: Row, other: Row) -> int:
        for sort in sorts:
            a, b = value(one, sort["field"]), value(other, sort["field"])
            if a != b:
                if a is None or b is None:
                    return 1 if a is None else -1
                return (1 if a > b else -1) * (1 if sort["direction"] == "ASC" else -1)
        return (one.number - other.number) * (1 if sorts[0]["direction"] == "ASC" else -1)

    return [row.number for row in sorted(rows, key=cmp_to_key(compare))]


async def shake(world: World, row: Row, chance: random.Random) -> None:
    """Somebody changes what a record may be found and ordered by, gives it to another, deletes it or brings it back."""
    row.probability, row.amount = chance.choice((None, 0, 50, 100)), some_sum(chance)
    row.day = chance.choice((None, Clock(now(), "UTC").today))
    row.score, row.budget = chance.choice((None, 1, 2)), chance.choice((None, some_sum(chance)))
    row.owner, row.gone = chance.choice(("olga", "ada")), chance.random() < 0.3
    fields = DESCRIBED["deal"].by_code
    budget = row.budget and Amount(row.budget[0] * 100, row.budget[1]).worth(worth(row.budget) * 100, "EUR")
    own = with_values({}, [(fields["uf_score"], row.score), (fields["uf_budget"], budget)])
    columns = {
        "probability": row.probability,
        "amount": row.amount[0] * 100,
        "amount_currency": row.amount[1],
        "amount_base": worth(row.amount) * 100,
        "expected_close_date": encode_date(row.day) if row.day else None,
        "custom": encode_json(own),
        "responsible_id": decode_id(world.users[row.owner], "User", ""),
    }
    change = ", ".join(
        [*(f"{column} = ?" for column in columns), f"deleted_at = {'created_at' if row.gone else 'NULL'}"]
    )
    await execute(Sql(f"UPDATE deal SET {change} WHERE id = ?", (*columns.values(), row.number)))
