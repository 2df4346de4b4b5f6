"""History: everything that the log tells, filtered, for whoever may know of it, and never changed (R59, R61, R75)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLObjectType

import trato
from graph_client import Client, counted_statements
from house import House
from trato.db.sql import Sql, execute
from trato.graph.schema import schema
from trato.history import sight, walking
from trato.history.kinds import EVENTS, ITEMS, SETTINGS

WORDS = Path(trato.__file__).parent / "locales" / "en"
HISTORY = """query ($filter: Filter, $search: String, $item: ID, $sort: [Sort!], $first: Int = 50, $after: String) {
    historyEvents(filter: $filter, search: $search, itemId: $item, sort: $sort, first: $first, after: $after) {
        cursor lookedUntil pageInfo { hasNextPage endCursor }
        nodes { id at occurredAt kind channel operationId actor { id name } item { id kind title }
            items { id number kind title } changes { field label old new } parameters } } }"""
NEWS = """subscription ($filter: Filter, $search: String, $item: ID) {
    historyNews(filter: $filter, search: $search, itemId: $item) { cursor type id } }"""
COMMENT = "mutation ($id: ID!, $text: String!) { addComment(itemId: $id, text: $text) { comment { id } } }"
UPDATE = """mutation ($id: ID!, $input: DealInput!, $version: Int! = 1) {
    updateDeal(id: $id, input: $input, expectedVersion: $version) { deal { id } } }"""


async def history(client: Client, **variables: Any) -> dict[str, Any]:
    """A page of History."""
    return await client.run(HISTORY, **variables)


async def told(client: Client, *, filter: Any = None, **variables: Any) -> list[tuple[str, str]]:
    """What happened to what, the newest first, but for what an installation begins with."""
    wanted = [one("channel", "SYSTEM", "NE"), *([filter] if filter else [])]
    page = await history(client, filter={"all": wanted}, **variables)
    assert not page["pageInfo"]["hasNextPage"]
    return [(node["kind"], node["item"]["title"]) for node in page["nodes"]]


def one(field: str, value: Any, op: str = "EQ") -> dict[str, Any]:
    """A filter of one condition."""
    return {"field": field, "op": op, "value": value}


@pytest.fixture
async def busy(house: House) -> dict[str, Any]:
    """Deals, one of which Olga watches, a comment on that, a deleted deal, and a setting."""
    olga = await house.user_id(house.olga)
    company = await house.company(title="Secret & Co")
    shown = await house.deal(title="Shown", companyId=company["id"], observerIds=[olga])
    gone = await house.deal(title="Gone", observerIds=[olga])
    await house.ada.run(UPDATE, id=gone["id"], input={"title": "Gone for good"})
    await house.ada.run("mutation ($ids: [ID!]!) { deleteDeals(ids: $ids) { __typename } }", ids=[gone["id"]])
    await house.al.through("UI").run(COMMENT, id=shown["id"], text="They want a Kühlraum")
    role = await house.ada.run('mutation { createRole(name: "Sellers") { role { id } } }')
    return {"company": company, "shown": shown, "gone": gone, "role": role["role"]}


async def test_each_reads_what_happened_to_what_they_may_read(house: House, busy: dict[str, Any]) -> None:
    of_shown = [("comment.added", "Shown"), ("deal.created", "Shown")]
    of_items = [*of_shown, ("company.created", "Secret & Co")]
    of_gone = [("deal.deleted", "Gone for good"), ("deal.updated", "Gone for good"), ("deal.created", "Gone")]
    everything = [("role.created", "Sellers"), of_shown[0], *of_gone, *of_items[1:]]
    assert await told(house.ada) == everything
    assert await told(house.al) == of_items
    assert await told(house.olga) == of_shown
    assert await told(house.nora) == []
    assert (await house.nobody.refused(HISTORY)).code == "UNAUTHENTICATED"
    fields = "{ historyFields { code options } }"
    options = {one["code"]: one["options"] for one in await house.ada.run(fields)}
    assert {"role.permitted", "deal.moved"} <= set(options["kind"]) and "role" in options["itemKind"]
    options = {one["code"]: one["options"] for one in await house.al.run(fields)}
    assert "role.permitted" not in options["kind"] and "role" not in options["itemKind"]


async def test_few_items_are_found_as_many_are(
    house: House, busy: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    call = "mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }"
    bind = "mutation ($id: ID!, $item: ID!) { bindActivity(id: $id, itemId: $item) { __typename } }"
    ada, olga = await house.user_id(house.ada), await house.user_id(house.olga)
    hidden, given = await house.deal(title="Hidden"), await house.deal(house.olga, title="Given")
    for client, item, input in (
        (house.ada, busy["shown"], {}),
        (house.ada, hidden, {}),
        (house.ada, hidden, {"responsibleId": olga}),
        (house.ada, hidden, {"observerIds": [olga], "subject": "Observed"}),
        (house.ada, hidden, {"participantIds": [olga], "subject": "Joined"}),
        (house.olga, given, {"type": "TASK", "responsibleId": ada}),
    ):
        await client.run(
            call, input={"type": "CALL", "subject": f"Of {item['title']}", "itemIds": [item["id"]], **input}
        )
    await house.ada.run(UPDATE, id=given["id"], input={"responsibleId": ada})
    later = await house.ada.run(call, input={"type": "CALL", "subject": "Bound later", "itemIds": [hidden["id"]]})
    await house.ada.run(bind, id=later["activity"]["id"], item=busy["shown"]["id"])
    few = await told(house.olga)
    for module, name in ((walking, "FEW"), (sight, "FEW")):
        monkeypatch.setattr(module, name, 0)
        assert await told(house.olga) == few
    made = ["Bound later", "Of Given", "Joined", "Observed", "Of Hidden", "Of Shown"]
    assert few[:8] == [("activity.bound", "Bound later"), *(("activity.created", title) for title in made),
                       ("comment.added", "Shown")]  # fmt: skip


async def test_it_says_who_did_what_with_which_values_and_where_to_look(house: House, busy: dict[str, Any]) -> None:
    said, created = (await history(house.olga))["nodes"]
    assert (said["channel"], said["actor"]["name"]) == ("UI", "Al")
    assert said["changes"] == [{"field": "text", "label": None, "old": None, "new": "They want a Kühlraum"}]
    assert said["items"] == [{"id": busy["shown"]["id"], "number": 1, "kind": "deal", "title": "Shown"}]
    changes = {change["field"]: change["new"] for change in created["changes"]}
    assert changes["company"] == {"id": None, "name": None}
    assert "Secret" not in str((await history(house.olga))["nodes"])
    everything = (await history(house.ada, filter=one("channel", "SYSTEM", "NE")))["nodes"]
    assert everything[0]["item"] == {"id": busy["role"]["id"], "kind": "role", "title": "Sellers"}
    assert [node["items"] for node in everything if node["item"]["title"] == "Gone for good"] == [[], []]
    shown = {"id": busy["shown"]["id"], "number": 1, "kind": "deal", "title": "Shown"}
    assert everything[-2]["items"] == [
        shown,
        {"id": busy["company"]["id"], "number": 1, "kind": "company", "title": "Secret & Co"},
    ]


async def test_it_is_filtered_searched_and_sorted(house: House, busy: dict[str, Any]) -> None:
    await execute(Sql("INSERT INTO event SELECT id + 1000000, NULL, '2020-02-02 12:00:00.000000+00:00', occurred_at, NULL,"
                      " 'Nobody', 'IMPORT', operation_id, NULL, 'deal.updated', item_kind, item_id, NULL, 'Of old', changes, params,"
                      " before, after FROM event WHERE kind = 'company.created'"))  # fmt: skip
    ada = house.ada

    async def kinds(client: Client = ada, **variables: Any) -> list[str]:
        return [kind for kind, _ in await told(client, **variables)]

    assert await kinds(filter=one("kind", ["role.created", "comment.added"], "IN")) == ["role.created", "comment.added"]
    assert await kinds(filter=one("itemKind", "company")) == ["company.created", "deal.updated"]
    assert await kinds(filter=one("actor", "@me"), client=house.al) == ["comment.added"]
    assert await kinds(filter=one("actor", None, "EMPTY")) == ["deal.updated"]
    assert await kinds(filter=one("field", "title")) == ["deal.updated", "deal.created", "deal.created",
                                                         "company.created", "deal.updated"]  # fmt: skip
    assert await kinds(filter={"all": [one("field", "company"), one("at", "@today")]}) == ["deal.created"]
    assert await kinds(filter=one("channel", "UI")) == ["comment.added"]
    assert await kinds(filter=one("at", "2020-02-02")) == ["deal.updated"]
    assert await kinds(filter=one("at", ["2020-01-01", "2020-03-01"], "BETWEEN")) == ["deal.updated"]
    assert await kinds(filter=one("at", "@yesterday")) == []
    operation = (await history(ada, filter=one("kind", "role.created")))["nodes"][0]["operationId"]
    assert await kinds(filter=one("operationId", operation)) == ["role.created"]
    assert await kinds(search="kuhlraum WANT") == ["comment.added"]
    assert await kinds(search="gone good") == ["deal.deleted", "deal.updated"]
    assert await kinds(search="100%_") == []
    assert await kinds(item=busy["company"]["id"]) == ["deal.created", "company.created"]
    assert await kinds(item=busy["role"]["id"]) == ["role.created"]
    assert await kinds(item=busy["gone"]["id"]) == ["deal.deleted", "deal.updated", "deal.created"]
    newest = await told(ada)
    assert await told(ada, sort=[{"field": "at"}]) == newest[::-1]
    for sort, meant in (([], newest), ([{"field": "at", "direction": "ASC"}], newest[::-1])):
        walked, after = [], None
        while True:
            page = await history(ada, filter=one("channel", "SYSTEM", "NE"), sort=sort, first=3, after=after)
            walked += [(node["kind"], node["item"]["title"]) for node in page["nodes"]]
            after = page["pageInfo"]["endCursor"]
            if not page["pageInfo"]["hasNextPage"]:
                break
        assert walked == meant


async def test_what_somebody_took_back_is_not_found_by_its_words(house: House, busy: dict[str, Any]) -> None:
    said = await house.ada.run(COMMENT, id=busy["shown"]["id"], text="Confidential")
    assert len(await told(house.olga, search="confidential")) == 1
    await house.ada.run("mutation ($id: ID!) { deleteComment(id: $id) { __typename } }", id=said["comment"]["id"])
    assert await told(house.olga, search="confidential") == []
    assert "Confidential" not in str(await history(house.ada))


async def test_a_long_log_is_looked_through_in_stretches(
    house: House, busy: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody waits for what isn't there: a page ends where its stretch does, and the next goes on from there."""
    monkeypatch.setattr(walking, "STRETCH", 3)
    for sort in ([], [{"field": "at"}]):
        walked, pages, after = [], 0, None
        while True:
            page = await history(house.ada, search="shown", sort=sort, after=after)
            walked += [node["kind"] for node in page["nodes"]]
            pages, after = pages + 1, page["pageInfo"]["endCursor"]
            assert (page["lookedUntil"] is not None) is page["pageInfo"]["hasNextPage"]
            if not page["pageInfo"]["hasNextPage"]:
                break
        assert sorted(walked) == ["comment.added", "deal.created"]
        assert pages > 10
    rare = {"all": [one("itemKind", "role"), one("actor", "@me"), one("kind", ["role.created", "role.deleted"], "IN")]}
    page = await history(house.ada, filter=rare)
    assert (len(page["nodes"]), page["lookedUntil"], page["pageInfo"]["hasNextPage"]) == (1, None, False)


@pytest.mark.parametrize(
    ("variables", "fields"),
    [
        ({"filter": one("at", ["2026-03-01", "2026-01-01"], "BETWEEN")}, {"filter.value": "REVERSED"}),
        ({"filter": one("at", "someday")}, {"filter.value": "WRONG_TYPE"}),
        ({"filter": one("kind", "deal.eaten")}, {"filter.value": "WRONG_TYPE"}),
        ({"filter": one("field", "nothing")}, {"filter.value": "WRONG_TYPE"}),
        ({"filter": one("title", "x")}, {"filter.field": "UNKNOWN_FIELD"}),
        ({"filter": one("company.title", "x")}, {"filter.field": "UNKNOWN_RELATION"}),
        ({"sort": [{"field": "kind"}]}, {"sort[0].field": "NOT_SORTABLE"}),
        ({"search": "x" * 300}, {"search": "TOO_LONG"}),
        ({"item": "what"}, {"itemId": "MALFORMED_ID"}),
        ({"first": 101}, {"first": "OUT_OF_RANGE"}),
        ({"after": "bm9uZQ"}, {"after": "BAD_CURSOR"}),
    ],
)
async def test_bad_questions_are_refused_by_name(house: House, variables: Any, fields: dict[str, str]) -> None:
    assert (await house.ada.refused(HISTORY, **variables)).fields == fields


async def test_nothing_is_told_of_what_one_can_only_guess(house: House, busy: dict[str, Any]) -> None:
    for item in ("company", "gone", "role"):
        assert (await house.olga.refused(HISTORY, item=busy[item]["id"])).code == "NOT_FOUND"
        assert await house.olga.refused_following(NEWS, item=busy[item]["id"]) == "NOT_FOUND"
    assert (await house.al.refused(HISTORY, filter=one("kind", "role.created"))).fields == {
        "filter.value": "WRONG_TYPE"
    }


async def test_a_page_takes_a_bounded_number_of_statements(house: House, busy: dict[str, Any]) -> None:
    for number in range(12):
        input = {"title": f"Deal {number}", "companyId": busy["company"]["id"]}
        deal = await house.deal(observerIds=[await house.user_id(house.olga)], **input)
        await house.ada.run(COMMENT, id=deal["id"], text="Hm")
    for client in (house.ada, house.olga):
        with counted_statements() as statements:
            assert len((await history(client))["nodes"]) >= 24
        assert 0 < len(statements) <= 14, list(statements)


async def test_whoever_follows_it_is_told_of_what_they_may_read(house: House, busy: dict[str, Any]) -> None:
    async with (
        house.olga.following(NEWS) as news,
        house.ada.following(NEWS, filter=one("kind", "role.created")) as roles,
    ):
        assert (await anext(news))["type"] == (await anext(roles))["type"] == "READY"
        await house.deal(title="Not for her")
        await house.ada.run('mutation { createRole(name: "Buyers") { role { id } } }')
        await house.ada.run(COMMENT, id=busy["shown"]["id"], text="News")
        heard = await anext(news)
        assert (heard["type"], heard["id"]) == ("EVENT", (await history(house.olga))["nodes"][0]["id"])
        newest = (await history(house.ada, filter=one("kind", "role.created")))["nodes"][0]
        assert (await anext(roles))["id"] == newest["id"] and newest["item"]["title"] == "Buyers"
    assert await house.nobody.refused_following(NEWS) == "UNAUTHENTICATED"


@pytest.mark.any_database
def test_each_event_has_its_words() -> None:
    """Filters name kinds by themselves, so a sentence that is filled with something does not do."""
    words = {name: json.loads((WORDS / f"{name}.json").read_text(encoding="utf-8")) for name in ("history", "record")}

    def named(kind: str) -> bool:
        noun, _, verb = kind.partition(".")
        told = words["record"]["told"].get(noun, {}).get(verb, "{{")
        return verb in words["history"]["kinds"].get(noun, {}) or "{{" not in told

    assert [kind for kind in EVENTS if not named(kind)] == []
    assert [noun for noun in (*ITEMS, *SETTINGS) if noun not in words["history"]["nouns"]] == []


def test_no_mutation_changes_events() -> None:
    """Whatever people do is recorded with it. One writes what took place elsewhere, none changes or deletes an event."""
    root = schema._schema.mutation_type
    assert isinstance(root, GraphQLObjectType)
    about = [name for name in root.fields if "event" in name.lower() or "history" in name.lower()]
    assert about == ["addEvent"]
