"""Tags (R113): made while typing, borne by any item, asked for, changed in bulk; kept in order by who may."""

from __future__ import annotations

from typing import Any

import pytest

from graph_client import counted_statements
from house import House
from trato.db.sql import Sql, fetch
from trato.jobs.running import begin, finish
from trato.roles.defaults import Start
from trato.tags.leaving import RETAG

CREATE = "mutation ($name: String!, $color: String) { createTag(input: {name: $name, color: $color}) { tag { id name color version } } }"
CHANGE = """mutation ($id: ID!, $input: UpdateTagInput!, $version: Int = 1) {
  updateTag(id: $id, input: $input, expectedVersion: $version) { tag { name color version } }
}"""
MERGE = "mutation ($ids: [ID!]!, $into: ID!) { mergeTags(ids: $ids, intoId: $into) { tag { name } } }"
DELETE = "mutation ($id: ID!) { deleteTag(id: $id) { deletedId } }"
BULK = """mutation ($kind: ItemKind = DEAL, $ids: [ID!], $filter: Filter, $all: Boolean = false, $add: [ID!], $remove: [ID!]) {
  bulkTag(kind: $kind, ids: $ids, filter: $filter, allMatching: $all, addIds: $add, removeIds: $remove) {
    updatedIds operationId skipped { code path }
  }
}"""
FOUND = 'query ($filter: Filter) { deals(filter: $filter, sort: [{field: "title"}]) { nodes { title tags { name } } } }'
EVENTS = "subscription { tagEvents { type tag { name color } } }"
TIMELINE = """query ($id: ID!) { node(id: $id) { ... on Deal { timeline(first: 3) { nodes {
  kind changes { field }
} } } } }"""


async def tag(house: House, name: str) -> str:
    """A tag made by Ada."""
    return (await house.ada.run(CREATE, name=name))["tag"]["id"]


async def borne(house: House, **filter: Any) -> dict[str, list[str]]:
    """The tags of the deals that match, by the deals' titles."""
    nodes = (await house.ada.run(FOUND, filter=filter or None))["nodes"]
    return {deal["title"]: [one["name"] for one in deal["tags"]] for deal in nodes}


async def test_a_tag_is_made_once_under_a_name_of_fifty_characters(house: House) -> None:
    """By those whose role allows it; every browser is told at once."""
    async with house.nora.following(EVENTS) as news:
        assert (await anext(news))["type"] == "READY"
        made = (await house.olga.run(CREATE, name="  Très   urgent "))["tag"]
        assert (made["name"], made["version"], made["color"][0]) == ("Très urgent", 1, "#")
        assert await anext(news) == {"type": "TAG", "tag": {"name": "Très urgent", "color": made["color"]}}
    for name, color, fault in (
        ("tres URGENT", None, {"input.name": "DUPLICATE"}),
        (" ", None, {"input.name": "REQUIRED"}),
        ("x" * 51, None, {"input.name": "TOO_LONG"}),
        ("x" * 50, "red", {"input.color": "MALFORMED"}),
    ):
        assert (await house.ada.refused(CREATE, name=name, color=color)).fields == fault
    assert (await house.nora.refused(CREATE, name="Mine")).code == "FORBIDDEN"
    assert await house.nora.run('{ tags(search: "URG tres") { name } }') == [{"name": "Très urgent"}]


async def test_any_item_bears_tags_and_is_found_by_them(house: House) -> None:
    hot, vip, old = [await tag(house, name) for name in ("Hot", "VIP", "Old")]
    await house.deal(title="a", tagIds=[vip, hot])
    await house.deal(title="b", tagIds=[vip])
    await house.deal(title="c")
    company = (await house.company(title="Acme", tagIds=[old]))["id"]
    await house.contact(lastName="Ana", tagIds=[old])
    await house.deal(title="d", companyId=company)
    assert await borne(house) == {"a": ["Hot", "VIP"], "b": ["VIP"], "c": [], "d": []}
    for op, value, titles in (
        ("IN", [vip, hot], "ab"),
        ("HAS_ALL", [vip, hot], "a"),
        ("NOT_IN", [hot], "bcd"),
        ("EMPTY", None, "cd"),
        ("EQ", vip, "ab"),
    ):
        assert "".join(await borne(house, field="tags", op=op, value=value)) == titles
    assert list(await borne(house, field="company.tags", op="IN", value=[old])) == ["d"]
    for many in ("companies", "contacts"):
        query = 'query ($tag: JSON) { %s(filter: {field: "tags", value: $tag}) { nodes { tags { name } } } }' % many
        assert (await house.ada.run(query, tag=old))["nodes"] == [{"tags": [{"name": "Old"}]}]
    refused = await house.ada.refused(
        'mutation ($ids: [ID!]) { createDeal(input: {title: "x", tagIds: $ids}) { deal { id } } }', ids=[company]
    )
    assert refused.fields == {"input.tagIds[0]": "WRONG_ID_TYPE"}


async def test_many_are_tagged_at_once_and_an_undo_takes_it_back(house: House) -> None:
    """What Olga may not change is skipped; a copy bears the same tags."""
    hot, vip = await tag(house, "Hot"), await tag(house, "VIP")
    mine = (await house.deal(house.olga, title="mine", tagIds=[hot]))["id"]
    theirs = (await house.deal(title="theirs"))["id"]
    answer = await house.olga.run(BULK, ids=[mine, theirs], add=[vip], remove=[hot])
    assert (answer["updatedIds"], answer["skipped"][0]["code"]) == ([mine], "NOT_FOUND")
    assert await borne(house) == {"mine": ["VIP"], "theirs": []}
    await house.olga.run("mutation ($id: ID!) { undo(operationId: $id) { __typename } }", id=answer["operationId"])
    assert await borne(house) == {"mine": ["Hot"], "theirs": []}
    await house.ada.run(BULK, all=True, filter={"field": "tags", "op": "EMPTY"}, add=[vip, hot])
    copied = await house.ada.run("mutation ($id: ID!) { copyDeal(id: $id) { deal { tags { name } } } }", id=theirs)
    assert [one["name"] for one in copied["deal"]["tags"]] == ["Hot", "VIP"]


async def test_tags_are_kept_in_order_by_who_administrates(house: House) -> None:
    """Renamed wherever they stand; merged and deleted with an event for each item, deleted ones included."""
    hot, warm, vip = [await tag(house, name) for name in ("Hot", "Warm", "VIP")]
    both = (await house.deal(title="both", tagIds=[hot, warm, vip]))["id"]
    binned = (await house.deal(title="binned", tagIds=[hot]))["id"]
    await house.ada.run("mutation ($ids: [ID!]!) { deleteDeals(ids: $ids) { deletedIds } }", ids=[binned])
    changed = await house.ada.run(CHANGE, id=vip, input={"name": "Vip", "color": "#ABCDEF"})
    assert changed["tag"] == {"name": "Vip", "color": "#abcdef", "version": 2}
    assert (await house.ada.refused(CHANGE, id=vip, input={"name": "x"})).code == "STALE_VERSION"
    taken = await house.ada.refused(CHANGE, id=vip, input={"name": "WARM"}, version=2)
    assert taken.fields == {"input.name": "DUPLICATE"}
    assert (await house.ada.refused(MERGE, ids=[hot, warm], into=warm)).fields == {"intoId": "SAME"}
    await house.ada.run(MERGE, ids=[hot], into=warm)
    await house.ada.run("mutation ($id: ID!) { restoreItem(id: $id) { item { id } } }", id=binned)
    assert await borne(house) == {"binned": ["Warm"], "both": ["Vip", "Warm"]}
    told = (await house.ada.run(TIMELINE, id=both))["timeline"]["nodes"][0]
    assert told["kind"] == "deal.updated"
    assert [change["field"] for change in told["changes"]] == ["tags"]
    await house.ada.run(DELETE, id=warm)
    assert await borne(house) == {"binned": [], "both": ["Vip"]}
    assert (await house.ada.refused(DELETE, id=warm)).code == "NOT_FOUND"
    assert [row["version"] for row in await fetch(Sql("SELECT version FROM deal ORDER BY id"))] == [3, 3]


async def test_what_tags_cost_is_the_same_however_many_bear_them(house: House) -> None:
    hot, vip = await tag(house, "Hot"), await tag(house, "VIP")
    counted = []
    for many in (1, 10):
        for number in range(many):
            await house.deal(title=str(number), tagIds=[hot, vip])
        with counted_statements() as reading:
            await house.ada.run(FOUND)
        with counted_statements() as merging:
            await house.ada.run(MERGE, ids=[hot], into=vip)
        counted.append((len(reading), len(merging)))
        hot = await tag(house, "Hot")
    assert counted[0] == counted[1]
    assert len([one for one in reading if "item_tag" in one]) == 1


LEAVING = "{ tags { id name leavingJobId intoId } }"
BEGUN = "job { id state subject } }"


class Killed(BaseException):
    """The process ends."""


async def run_retagging(*, until: int | None = None) -> Any:
    """Do the job as a server does, or until its process ends before so manyeth part is written; its result."""
    (row,) = await fetch(Sql("SELECT run FROM job WHERE state IN ('WAITING', 'RUNNING') AND name = 'retag'"))
    parts = iter(range(1, 1_000))

    async def look() -> None:
        if next(parts) == until:
            raise Killed

    running = await begin(row["run"], look)
    assert running is not None
    result = await RETAG.work(running)
    await finish(running, result)
    return result


async def test_a_tag_that_very_many_bear_leaves_by_a_job(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """In parts of two. What bears it does so until its turn comes, and nothing else gets it; killed, the job goes on."""
    monkeypatch.setattr("trato.tags.leaving.AT_ONCE", 2)
    hot, warm, vip = [await tag(house, name) for name in ("Hot", "Warm", "VIP")]
    ids = {title: (await house.deal(title=title, tagIds=[hot, vip]))["id"] for title in "abc"}
    ids["d"] = (await house.deal(title="d", tagIds=[hot, warm]))["id"]
    await house.company(title="Acme", tagIds=[hot])
    await house.ada.run("mutation ($ids: [ID!]!) { deleteDeals(ids: $ids) { deletedIds } }", ids=[ids["c"]])
    merge = MERGE.replace("{ tag { name } }", "{ tag { name } " + BEGUN)
    last = (await house.events())[-1]["id"]
    assert (await house.olga.refused(merge, ids=[hot], into=warm)).code == "FORBIDDEN"
    async with house.nora.following("subscription { tagEvents { type tag { name leavingJobId } } }") as news:
        assert (await anext(news))["type"] == "READY"
        begun = (await house.ada.run(merge, ids=[hot], into=warm))["job"]
        assert (begun["state"], begun["subject"]) == ("WAITING", "Hot")
        assert await anext(news) == {"type": "TAG", "tag": {"name": "Hot", "leavingJobId": begun["id"]}}
    leaving = {"id": hot, "name": "Hot", "leavingJobId": begun["id"], "intoId": warm}
    assert (await house.ada.run(LEAVING))[0] == leaving
    assert [event["kind"] for event in await house.events(last)] == ["tag.leaving"]

    free = (await house.ada.run(CREATE, name="hot"))["tag"]["id"]
    assert (await house.ada.run(BULK, ids=[ids["a"]], add=[free]))["updatedIds"] == [ids["a"]], (
        "it may keep the old one"
    )
    refused = 'mutation ($tags: [ID!]) { createDeal(input: {title: "x", tagIds: $tags}) { deal { id } } }'
    assert (await house.ada.refused(refused, tags=[hot])).fields == {"input.tagIds": "UNKNOWN_ID"}
    for document, asked, fields in (
        (CHANGE, {"id": hot, "input": {"name": "x"}, "version": 2}, {"": "LEAVING"}),
        (DELETE, {"id": hot}, {"": "LEAVING"}),
        (DELETE, {"id": warm}, {"": "AWAITED"}),
        (MERGE, {"ids": [vip], "into": hot}, {"intoId": "LEAVING"}),
    ):
        assert (await house.ada.refused(document, **asked)).fields == fields, document

    with pytest.raises(Killed):
        await run_retagging(until=3)
    found = await borne(house, field="tags", value=hot)
    assert found == {"d": ["Hot", "Warm"]}, "what is shown is what is found; Acme, a, b, c are done"
    assert (await run_retagging())["updated"] == 5
    await house.ada.run("mutation ($id: ID!) { restoreItem(id: $id) { item { id } } }", id=ids["c"])
    both = ["VIP", "Warm"]
    assert await borne(house) == {"a": ["hot", *both], "b": both, "c": both, "d": ["Warm"]}
    assert [one["name"] for one in await house.ada.run(LEAVING)] == ["hot", "VIP", "Warm"]
    rows = await fetch(
        Sql(
            "SELECT kind, COUNT(*) AS n FROM event WHERE operation_id ="
            " (SELECT operation_id FROM event WHERE kind = 'tag.leaving') GROUP BY kind"
        )
    )
    told = {"tag.leaving": 1, "deal.updated": 3, "company.updated": 1, "tag.merged": 1}
    assert {row["kind"]: row["n"] for row in rows} == told, "one operation, each item once"


async def test_a_tag_whose_job_was_stopped_leaves_by_another_one(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trato.tags.leaving.AT_ONCE", 1)
    hot, warm = await tag(house, "Hot"), await tag(house, "Warm")
    for title in "abc":
        await house.deal(title=title, tagIds=[hot])
    begun = (await house.ada.run(DELETE.replace("deletedId }", "deletedId " + BEGUN), id=hot))["job"]
    with pytest.raises(Killed):
        await run_retagging(until=2)
    await house.ada.run("mutation ($id: ID!) { cancelJob(id: $id) { job { id } } }", id=begun["id"])
    again = (await house.ada.run("mutation ($id: ID!) { retryJob(id: $id) { job { id } } }", id=begun["id"]))["job"]
    with pytest.raises(Killed):
        await run_retagging(until=2)
    assert (await house.ada.run(LEAVING))[0]["leavingJobId"] == again["id"]
    await house.ada.run("mutation ($id: ID!) { cancelJob(id: $id) { job { id } } }", id=again["id"])
    assert await borne(house, field="tags", value=hot) == {"c": ["Hot"]}
    await house.ada.run(MERGE, ids=[hot], into=warm)
    assert await borne(house) == {"a": [], "b": [], "c": ["Warm"]}
    assert [one["name"] for one in await house.ada.run(LEAVING)] == ["Warm"]


async def test_making_tags_is_a_matter_of_the_role(house: House) -> None:
    pia = await house.hire("Pia", Start.NONE)
    assert (await pia.refused(CREATE, name="New")).code == "FORBIDDEN"
    assert (await house.nobody.refused(CREATE, name="New")).code == "UNAUTHENTICATED"
    assert (await house.olga.refused(DELETE, id=await tag(house, "New"))).code == "FORBIDDEN"
