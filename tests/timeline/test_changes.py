"""What is new since a cursor, for a phone that keeps records: all that changed, all that is gone, nothing else (R2)."""

from __future__ import annotations

from typing import Any

from graph_client import Client, counted_statements
from house import House

CHANGES = """query ($after: String, $first: Int = 100) { changes(after: $after, first: $first) {
    cursor hasMore resync removedIds changed { __typename id ... on Deal { title } ... on Comment { text } } } }"""
UPDATE = """mutation ($id: ID!, $input: DealInput!, $version: Int!) {
    updateDeal(id: $id, input: $input, expectedVersion: $version) { deal { version } } }"""
COMMENT = 'mutation ($id: ID!) { addComment(itemId: $id, text: "Hm") { comment { id } } }'
PLAN = "mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }"


class Phone:
    """A client that keeps what it was told."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.cursor: str | None = None
        self.records: dict[str, dict[str, Any]] = {}

    async def sync(self, first: int = 100) -> list[dict[str, Any]]:
        """Fetch what is new; the answers."""
        answers = []
        while True:
            answer = await self.client.run(CHANGES, after=self.cursor, first=first)
            answers.append(answer)
            self.cursor = answer["cursor"]
            for record in answer["changed"]:
                self.records[record["id"]] = record
            for gone in answer["removedIds"]:
                self.records.pop(gone, None)
            if not answer["hasMore"]:
                return answers

    @property
    def types(self) -> list[str]:
        """What it holds."""
        return sorted(record["__typename"] for record in self.records.values())


async def plan(client: Client, *items: dict[str, Any]) -> str:
    """The id of an activity."""
    made = await client.run(PLAN, input={"type": "CALL", "subject": "Call", "itemIds": [item["id"] for item in items]})
    return made["activity"]["id"]


async def test_without_cursor_it_only_says_where_now_is(house: House) -> None:
    await house.deal()
    answer = await house.ada.run(CHANGES)
    assert (answer["changed"], answer["removedIds"], answer["hasMore"], answer["resync"]) == ([], [], False, False)
    assert (await house.ada.run(CHANGES, after=answer["cursor"]))["changed"] == []


async def test_everything_changed_comes_once_as_it_is_now(house: House) -> None:
    phone = Phone(house.al)
    await phone.sync()
    company, deal = await house.company(), await house.deal()
    await house.contact()
    await plan(house.ada, deal, company)
    await house.ada.run(COMMENT, id=deal["id"])
    await house.ada.run(UPDATE, id=deal["id"], input={"title": "Newest"}, version=1)
    [answer] = await phone.sync()
    assert phone.types == ["Activity", "Comment", "Company", "Contact", "Deal"]
    assert phone.records[deal["id"]]["title"] == "Newest"
    assert answer["removedIds"] == []
    await house.ada.run("mutation ($ids: [ID!]!) { deleteDeals(ids: $ids) { deletedIds } }", ids=[deal["id"]])
    await phone.sync()
    assert phone.types == ["Activity", "Company", "Contact"]  # the comment went with its deal
    await house.ada.run("mutation ($id: ID!) { restoreItem(id: $id) { item { id } } }", id=deal["id"])
    await phone.sync()
    assert phone.types == ["Activity", "Comment", "Company", "Contact", "Deal"]


async def test_pages_lose_nothing(house: House) -> None:
    phone = Phone(house.ada)
    await phone.sync()
    for _ in range(7):
        deal = await house.deal()
        await house.ada.run(UPDATE, id=deal["id"], input={"title": "Changed"}, version=1)
    answers = await phone.sync(first=2)
    assert len(answers) >= 4
    assert len(phone.records) == 7
    assert all(record["title"] == "Changed" for record in phone.records.values())


async def test_items_that_come_into_sight_or_leave_it_take_what_hangs_on_them_along(house: House) -> None:
    phone = Phone(house.olga)
    await phone.sync()
    deal = await house.deal()
    activity = await plan(house.ada, deal)
    await house.ada.run(COMMENT, id=deal["id"])
    assert [answer["changed"] + answer["removedIds"] for answer in await phone.sync()] == [[]]
    await house.ada.run(UPDATE, id=deal["id"], input={"responsibleId": await house.user_id(house.olga)}, version=1)
    await phone.sync()
    assert phone.types == ["Activity", "Comment", "Deal"]
    await house.ada.run(UPDATE, id=deal["id"], input={"responsibleId": await house.user_id(house.ada)}, version=2)
    [answer] = await phone.sync()
    assert phone.records == {}
    assert {deal["id"], activity} < set(answer["removedIds"])
    await house.ada.run(UPDATE, id=deal["id"], input={"title": "Not hers"}, version=3)
    await house.ada.run("mutation ($ids: [ID!]!) { deleteDeals(ids: $ids) { deletedIds } }", ids=[deal["id"]])
    assert [answer["changed"] + answer["removedIds"] for answer in await phone.sync()] == [[]]


async def test_deleted_and_unbound_activities_and_deleted_comments_are_gone(house: House) -> None:
    deal, foreign = await house.deal(house.olga), await house.deal()
    deleted, unbound = await plan(house.ada, deal), await plan(house.ada, deal, foreign)
    made = await house.ada.run(COMMENT, id=deal["id"])
    phone = Phone(house.olga)
    await phone.sync()
    await house.ada.run("mutation ($ids: [ID!]!) { deleteActivities(ids: $ids) { deletedIds } }", ids=[deleted])
    await house.ada.run(
        "mutation ($id: ID!, $item: ID!) { unbindActivity(id: $id, itemId: $item) { activity { id } } }",
        id=unbound,
        item=deal["id"],
    )
    await house.ada.run("mutation ($id: ID!) { deleteComment(id: $id) { comment { id } } }", id=made["comment"]["id"])
    [answer] = await phone.sync()
    assert set(answer["removedIds"]) == {deleted, unbound, made["comment"]["id"]}


async def test_pipelines_are_told(house: House) -> None:
    phone = Phone(house.nora)
    await phone.sync()
    made = await house.ada.run('mutation { createPipeline(name: "Partners") { pipeline { id } } }')
    await phone.sync()
    assert list(phone.records) == [made["pipeline"]["id"]]
    await house.ada.run(
        "mutation ($id: ID!) { deletePipeline(id: $id) { pipelines { id } } }", id=made["pipeline"]["id"]
    )
    await phone.sync()
    assert phone.records == {}


async def test_a_cursor_of_no_use_asks_for_a_reload(house: House) -> None:
    now = (await house.ada.run(CHANGES))["cursor"]
    epoch, position = now.rsplit(".", 1)
    for after in ("nonsense", f"0{epoch}.{position}", f"{epoch}.{int(position) + 1000}"):
        answer = await house.ada.run(CHANGES, after=after)
        assert (answer["resync"], answer["cursor"], answer["changed"]) == (True, now, [])
    assert (await house.nobody.refused(CHANGES)).code == "UNAUTHENTICATED"
    assert (await house.ada.refused(CHANGES, first=0)).fields == {"first": "OUT_OF_RANGE"}


async def test_statements_do_not_grow_with_the_page(house: House) -> None:
    start = (await house.olga.run(CHANGES))["cursor"]

    async def statements_after(deals: int) -> int:
        for _ in range(deals):
            deal = await house.deal(house.olga)
            await plan(house.ada, deal)
            await house.ada.run(COMMENT, id=deal["id"])
        await house.olga.run(CHANGES)  # numbers what is new, unless the tailer was first
        with counted_statements() as statements:
            assert len((await house.olga.run(CHANGES, after=start))["changed"]) >= 3 * deals
        return len(statements)

    assert 0 < await statements_after(3) == await statements_after(10)
