"""Comments through the public schema: writing, changing, deleting, pinning them, and who may (R57)."""

from __future__ import annotations

from typing import Any

import pytest

from graph_client import Client, counted_statements
from house import House
from trato.graph.kit.ids import decode_id
from trato.live import log

SHOWN = """ fragment Shown on Comment {
    id text author { name } createdAt editedAt deletedAt version mentions { name }
    access { canUpdate canDelete } }"""
ADD = (
    """mutation ($item: ID!, $text: String!, $who: [ID!], $op: ID) {
    addComment(itemId: $item, text: $text, mentionIds: $who, clientOpId: $op) { comment { ...Shown } } }"""
    + SHOWN
)
UPDATE = (
    """mutation ($id: ID!, $text: String!, $version: Int!, $who: [ID!]) {
    updateComment(id: $id, text: $text, expectedVersion: $version, mentionIds: $who) { comment { ...Shown } } }"""
    + SHOWN
)
DELETE = "mutation ($id: ID!) { deleteComment(id: $id) { comment { ...Shown } } }" + SHOWN
TIMELINE = """query ($id: ID!) { deal(id: $id) { timeline(
    kinds: ["comment.added", "comment.updated", "comment.deleted"]) { totalCount nodes {
        kind actor { name } pinned changes { field old new } parameters comment { id text deletedAt } } } } }"""


async def comment(client: Client, item: dict[str, Any], text: str = "They want a discount") -> dict[str, Any]:
    """A comment on an item."""
    return (await client.run(ADD, item=item["id"], text=text))["comment"]


async def entries(client: Client, deal: dict[str, Any]) -> list[dict[str, Any]]:
    """The comment entries of a deal, newest first."""
    return (await client.run(TIMELINE, id=deal["id"]))["timeline"]["nodes"]


async def refused(house: House, client: Client, document: str, **variables: Any) -> tuple[str, list[str]]:
    """How it is refused; no event may come of it."""
    before = await house.events()
    refusal = await client.refused(document, **variables)
    assert await house.events() == before
    return refusal.code, list(refusal.fields)


async def test_a_comment_stands_on_the_timeline_of_its_item(house: House) -> None:
    for item in (await house.company(), await house.contact(), await house.deal()):
        made = await comment(house.al, item, "  <b>They</b> want a discount\n")
        assert (made["text"], made["author"], made["version"]) == ("<b>They</b> want a discount", {"name": "Al"}, 1)
        assert made["access"] == {"canUpdate": True, "canDelete": True}
    deal = await house.deal()
    made = await comment(house.al, deal)
    assert await entries(house.ada, deal) == [
        {
            "kind": "comment.added",
            "actor": {"name": "Al"},
            "pinned": False,
            "changes": [{"field": "text", "old": None, "new": "They want a discount"}],
            "parameters": {},
            "comment": {"id": made["id"], "text": "They want a discount", "deletedAt": None},
        }
    ]


async def test_it_does_not_change_its_item(house: House) -> None:
    deal = await house.deal()
    await comment(house.ada, deal)
    assert (await house.ada.run("query ($id: ID!) { deal(id: $id) { version } }", id=deal["id"]))["version"] == deal[
        "version"
    ]


async def test_people_are_mentioned(house: House) -> None:
    deal = await house.deal()
    ada, al = await house.user_id(house.ada), await house.user_id(house.al)
    olga, nora = await house.user_id(house.olga), await house.user_id(house.nora)
    made = (await house.ada.run(ADD, item=deal["id"], text="@Al and @Ada, look", who=[al, ada, al]))["comment"]
    assert made["mentions"] == [{"name": "Al"}, {"name": "Ada"}]
    readers = "query ($id: ID!, $search: String) { deal(id: $id) { readers(search: $search) { name } } }"
    assert (await house.ada.run(readers, id=deal["id"]))["readers"] == [{"name": "Ada"}, {"name": "Al"}]
    assert (await house.ada.run(readers, id=deal["id"], search="Al"))["readers"] == [{"name": "Al"}]
    for title in "abc":
        await house.deal(title=title, observerIds=[olga] if title == "b" else [])
    page = "query ($first: Int!) { deals(first: $first) { nodes { title readers(first: 3) { name } } } }"
    counts = []
    for first in (1, 4):
        with counted_statements() as statements:
            listed = (await house.ada.run(page, first=first))["nodes"]
        counts.append(len(statements))
    assert counts[0] == counts[1] < 15, "whoever reads them is looked up for all of them at once"
    read_by = {one["title"]: [person["name"] for person in one["readers"]] for one in listed}
    assert read_by == {"A deal": ["Ada", "Al"], "a": ["Ada", "Al"], "b": ["Ada", "Al", "Olga"], "c": ["Ada", "Al"]}
    for nobody in (olga, nora, "VXNlcjo5OTk5"):  # who can't read the deal is not called to it
        code, fields = await refused(house, house.ada, ADD, item=deal["id"], text="Look", who=[al, nobody])
        assert (code, fields) == ("VALIDATION", ["mentionIds[1]"])
    update = "mutation ($id: ID!, $input: DealInput!) { updateDeal(id: $id, input: $input, expectedVersion: 1) { deal { id } } }"
    await house.ada.run(update, id=deal["id"], input={"observerIds": [olga]})
    again = {"id": made["id"], "text": "@Al and @Olga, look"}
    changed = (await house.ada.run(UPDATE, **again, version=1, who=[al, olga]))["comment"]
    assert changed["mentions"] == [{"name": "Al"}, {"name": "Olga"}]
    kept = (await house.ada.run(UPDATE, id=made["id"], text="Look", version=2))["comment"]
    assert kept["mentions"] == changed["mentions"]
    # Whoever is mentioned anew is called once.
    await log.number_events()
    told = [event.params.get("mentioned") for event in (await log.read(0))[-2:]]
    assert told == [[int(decode_id(olga, "User", "id"))], None]


@pytest.mark.parametrize("text", ["", " \n\t", "x" * 20_001, "a\x00b"])
async def test_bad_texts_are_refused(house: House, text: str) -> None:
    deal = await house.deal()
    assert await refused(house, house.ada, ADD, item=deal["id"], text=text) == ("VALIDATION", ["text"])
    made = await comment(house.ada, deal, "x" * 20_000)
    assert await refused(house, house.ada, UPDATE, id=made["id"], text=text, version=1) == ("VALIDATION", ["text"])


async def test_only_items_are_commented(house: House) -> None:
    assert await refused(house, house.ada, ADD, item=house.pipeline["id"], text="Hm") == ("VALIDATION", ["itemId"])
    assert (await refused(house, house.ada, ADD, item="RGVhbDo5OTk5", text="Hm"))[0] == "NOT_FOUND"


async def test_its_author_changes_it_and_nobody_else(house: House) -> None:
    deal = await house.deal()
    made = await comment(house.al, deal)
    changed = (await house.al.run(UPDATE, id=made["id"], text="They want two discounts", version=1))["comment"]
    assert (changed["text"], changed["version"]) == ("They want two discounts", 2)
    assert changed["editedAt"]
    assert (await refused(house, house.al, UPDATE, id=made["id"], text="Late", version=1))[0] == "STALE_VERSION"
    assert (await refused(house, house.ada, UPDATE, id=made["id"], text="Mine", version=2))[0] == "FORBIDDEN"
    assert (await entries(house.ada, deal))[0]["changes"] == [
        {"field": "text", "old": "They want a discount", "new": "They want two discounts"}
    ]


async def test_a_deleted_comment_leaves_a_trace_without_its_words(house: House) -> None:
    deal = await house.deal()
    made = await comment(house.al, deal)
    assert (await refused(house, house.olga, DELETE, id=made["id"]))[0] == "NOT_FOUND"
    gone = (await house.ada.run(DELETE, id=made["id"]))["comment"]
    assert gone["text"] == ""
    assert gone["deletedAt"]
    assert gone["access"] == {"canUpdate": False, "canDelete": False}
    shown = await entries(house.al, deal)
    assert [entry["kind"] for entry in shown] == ["comment.deleted", "comment.added"]
    assert all(entry["changes"] == [] and entry["comment"]["text"] == "" for entry in shown)
    for document, more in ((UPDATE, {"text": "Again", "version": 2}), (DELETE, {})):
        assert (await refused(house, house.al, document, id=made["id"], **more))[0] == "NOT_FOUND"


async def test_without_right_nothing_happens(house: House) -> None:
    deal = await house.deal()
    made = await comment(house.ada, deal)
    for document, more in (
        (ADD, {"item": deal["id"], "text": "Hm"}),
        (UPDATE, {"id": made["id"], "text": "Hm", "version": 1}),
        (DELETE, {"id": made["id"]}),
    ):
        assert (await refused(house, house.nobody, document, **more))[0] == "UNAUTHENTICATED"
        assert (await refused(house, house.nora, document, **more))[0] == "NOT_FOUND"
        assert (await refused(house, house.olga, document, **more))[0] == "NOT_FOUND"


async def test_an_observer_who_may_read_may_comment(house: House) -> None:
    deal = await house.deal(observerIds=[await house.user_id(house.olga)])
    made = await comment(house.olga, deal)
    assert (await refused(house, house.al, DELETE, id=made["id"]))[0] == "FORBIDDEN"


async def test_the_same_client_key_makes_one_comment(house: House) -> None:
    deal = await house.deal()
    first = await house.ada.run(ADD, item=deal["id"], text="Once", op="key")
    assert await house.ada.run(ADD, item=deal["id"], text="Once", op="key") == first
    assert len(await entries(house.ada, deal)) == 1


async def test_cards_count_comments(house: House) -> None:
    deal = await house.deal()
    kept, dropped = await comment(house.ada, deal), await comment(house.ada, deal)
    await house.ada.run(DELETE, id=dropped["id"])
    board = "query ($id: ID!) { board(pipelineId: $id) { columns { cards { commentCount } } } }"
    columns = (await house.ada.run(board, id=house.pipeline["id"]))["columns"]
    assert [card["commentCount"] for column in columns for card in column["cards"]] == [1]
    assert kept
