"""What people are told (R55): once for each reason, whatever process does it, and only of what they may read."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest

from database import DIALECT
from graph_client import Client, counted_statements
from house import House
from trato.db.address import Dialect
from trato.db.fields import encode_datetime
from trato.db.sql import Sql, execute, fetch
from trato.graph.kit.ids import split_id
from trato.live import log
from trato.notifications import reminders
from trato.notifications.clerk import ensure_clerk, tell_of_events, tell_of_reminders

TOLD = "kind title count actor { name } readAt item { id }"
READ = "query ($unread: Boolean! = false) { notifications(unread: $unread) { nodes { id %s } totalCount } }" % TOLD
FOLLOW = "subscription { notificationEvents { type notification { id %s } } }" % TOLD
MARK = "mutation ($ids: [ID!]) { markNotificationsRead(ids: $ids) { read unread } }"
MUTE = "mutation ($kinds: [NotificationKind!]!) { muteNotifications(kinds: $kinds) { muted } }"
SAY = 'mutation ($id: ID!, $who: [ID!]!) { addComment(itemId: $id, text: "Look", mentionIds: $who) { comment { id } } }'
SAY_AGAIN = """mutation ($id: ID!, $who: [ID!]!, $version: Int!, $text: String!) {
  updateComment(id: $id, text: $text, mentionIds: $who, expectedVersion: $version) { comment { id } } }"""
DELETE = "mutation ($ids: [ID!]!) { deleteDeals(ids: $ids) { deletedIds } }"
HAND = "mutation ($ids: [ID!]!, $to: ID!) { assignCards(ids: $ids, responsibleId: $to) { __typename } }"
PLAN = "mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }"
CHANGE = """mutation ($id: ID!, $input: ActivityInput!, $version: Int!) {
  updateActivity(id: $id, input: $input, expectedVersion: $version) { activity { id } } }"""
AGAIN = "mutation ($id: ID!, $at: DateTime) { rescheduleActivity(id: $id, deadline: $at) { activity { id } } }"


async def told(client: Client, *, unread: bool = False) -> list[tuple[str, str, int, str | None]]:
    """What somebody has been told, oldest first: why, of what, how many, by whom."""
    nodes = (await client.run(READ, unread=unread))["nodes"]
    assert all(node["item"] for node in nodes)
    return [
        (node["kind"], node["title"], node["count"], node["actor"] and node["actor"]["name"])
        for node in reversed(nodes)
    ]


async def done() -> None:
    """Let whoever makes notifications do so, as servers do at each commit."""
    await log.number_events()
    while await tell_of_events():
        pass


async def plan(house: House, client: Client, deal: dict[str, Any], deadline: datetime, **input: Any) -> str:
    """An activity to be done by somebody."""
    given = {"type": "TODO", "subject": "Do", "deadline": deadline.isoformat(), "itemIds": [deal["id"]], **input}
    made = await house.ada.run(PLAN, input={"responsibleId": await house.user_id(client), **given})
    return str(made["activity"]["id"])


async def test_people_are_told_what_others_say_and_give_to_them(house: House) -> None:
    olga, al = await house.user_id(house.olga), await house.user_id(house.al)
    deals = [await house.deal(title=f"Deal {at}") for at in range(3)]
    await house.ada.run(SAY, id=deals[0]["id"], who=[al, await house.user_id(house.ada)])
    await house.ada.run(HAND, ids=[deal["id"] for deal in deals], to=olga)
    await plan(house, house.olga, deals[1], datetime.now(UTC) + timedelta(days=3))
    await house.deal(house.olga, title="Her own")
    await done()
    assert await told(house.al) == [("MENTION", "Deal 0", 1, "Ada")]
    assert await told(house.olga) == [("ASSIGNED", "Deal 0", 3, "Ada"), ("PLANNED", "Do", 1, "Ada")]
    assert await told(house.ada) == []  # nobody is told of what they did
    await done()
    assert len(await told(house.olga)) == 2
    assert (await house.nobody.refused(READ)).code == "UNAUTHENTICATED"
    assert await house.nobody.refused_following(FOLLOW) == "UNAUTHENTICATED"


async def test_nobody_is_told_of_what_they_may_not_read(house: House) -> None:
    olga = await house.user_id(house.olga)
    deal = await house.deal(title="Secret", observerIds=[olga])
    await house.ada.run(SAY, id=deal["id"], who=[olga])
    await house.ada.run(
        "mutation ($id: ID!) { updateDeal(id: $id, input: {observerIds: []}, expectedVersion: 1) { deal { id } } }",
        id=deal["id"],
    )
    await done()
    assert await told(house.olga) == []
    assert await house.olga.run("{ unreadNotifications }") == 0
    await house.ada.run(HAND, ids=[deal["id"]], to=olga)
    await done()
    assert [kind for kind, *_ in await told(house.olga)] == ["MENTION", "ASSIGNED"]
    await house.ada.run(DELETE, ids=[deal["id"]])
    assert await told(house.olga) == []
    assert await house.olga.run(MARK) == {"read": 0, "unread": 0}  # nothing is read unseen


async def test_of_many_that_were_handed_over_the_rest_stays_told(house: House) -> None:
    olga = await house.user_id(house.olga)
    ids = [(await house.deal(title=f"Deal {at}"))["id"] for at in range(3)]
    await house.ada.run(HAND, ids=ids, to=olga)
    await house.ada.run(DELETE, ids=ids[:1])
    await done()
    (bundle,) = (await house.olga.run(READ))["nodes"]
    assert (bundle["count"], bundle["title"], bundle["item"]) == (3, None, None)
    restore = "mutation ($id: ID!) { restoreItem(id: $id) { __typename } }"
    await house.ada.run(restore, id=ids[0])
    await done()
    assert await told(house.olga) == [("ASSIGNED", "Deal 0", 3, "Ada")]  # she was responsible all along


async def test_what_is_read_of_the_log_in_parts_is_counted_together(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [(await house.deal(title=f"Deal {at}"))["id"] for at in range(5)]
    for person in (house.olga, house.al):
        await house.ada.run(HAND, ids=ids, to=await house.user_id(person))
    monkeypatch.setattr(log, "read", partial(log.read, limit=2))
    await done()
    for person in (house.olga, house.al):
        (bundle,) = (await person.run(READ))["nodes"]
        assert (bundle["kind"], bundle["count"]) == ("ASSIGNED", 5)


async def test_who_is_mentioned_in_several_versions_of_a_comment_is_told_once(house: House) -> None:
    al = await house.user_id(house.al)
    deal = await house.deal(title="Talk")
    comment = (await house.ada.run(SAY, id=deal["id"], who=[al]))["comment"]["id"]
    for version, who in enumerate(([], [al], [], [al]), start=1):
        await house.ada.run(SAY_AGAIN, id=comment, who=who, version=version, text=f"Look {version}")
    await done()
    assert await told(house.al) == [("MENTION", "Talk", 1, "Ada")]


async def test_kinds_are_muted(house: House) -> None:
    al = await house.user_id(house.al)
    assert await house.al.run(MUTE, kinds=["MENTION", "MENTION"]) == {"muted": ["MENTION"]}
    assert await house.al.run("{ mutedNotifications }") == ["MENTION"]
    deal = await house.deal()
    await house.ada.run(SAY, id=deal["id"], who=[al])
    await done()
    assert await told(house.al) == []
    await house.al.run(MUTE, kinds=[])
    await house.ada.run(SAY, id=deal["id"], who=[al])
    await done()
    assert len(await told(house.al)) == 1


async def test_what_is_read_in_one_tab_is_read_in_all(house: House) -> None:
    al = await house.user_id(house.al)
    deal = await house.deal(title="Talked about")
    async with house.al.following(FOLLOW) as messages, house.olga.following(FOLLOW) as hers:
        assert (await anext(messages))["type"] == "READY"
        assert (await anext(hers))["type"] == "READY"
        for _ in range(2):
            await house.ada.run(SAY, id=deal["id"], who=[al])
        await done()
        first, second = [(await anext(messages))["notification"] for _ in range(2)]
        assert (first["kind"], first["title"], first["readAt"]) == ("MENTION", "Talked about", None)
        assert await house.al.run("{ unreadNotifications }") == 2
        assert (await house.olga.run(MARK, ids=[first["id"]]))["read"] == 0  # others' say nothing
        assert await house.al.run(MARK, ids=[first["id"]]) == {"read": 1, "unread": 1}
        told_again = (await anext(messages))["notification"]
        assert (told_again["id"], told_again["readAt"] is not None) == (first["id"], True)
        assert await told(house.al, unread=True) == [("MENTION", "Talked about", 1, "Ada")]
        assert await house.al.run(MARK) == {"read": 1, "unread": 0}
        assert (await anext(messages))["notification"]["id"] == second["id"]
        assert (await house.al.refused(MARK, ids=["nonsense"])).code == "VALIDATION"


NOON = datetime(2030, 6, 3, 12, tzinfo=UTC)


async def stand(moment: datetime) -> None:
    """Say that everything was told up to a moment."""
    await ensure_clerk()
    await execute(Sql("UPDATE notification_clerk SET reminded = ? WHERE id = 1", (encode_datetime(moment),)))


async def test_each_reminder_comes_once_when_its_moment_has_come(house: House) -> None:
    deal = await house.deal(responsibleId=await house.user_id(house.olga))
    choices: list[tuple[list[int] | None, set[int]]] = [
        (None, {15}), ([], set()), ([0], {0}), ([1440, 15, 60, 0, 15], {0, 15, 60, 1440}), ([20160, 7], {7, 20160}),
    ]  # fmt: skip
    due = NOON + timedelta(days=20)
    for minutes, _ in choices:
        asked = {} if minutes is None else {"reminders": minutes}
        await plan(house, house.olga, deal, due, subject=str(minutes), **asked)
    await stand(NOON)
    for at in sorted(set().union(*(moments for _, moments in choices)), reverse=True):
        moment, before = due - timedelta(minutes=at), len(await told(house.olga))
        await tell_of_reminders(moment - timedelta(seconds=1))
        assert len(await told(house.olga)) == before
        for seconds in (0, 1, 15, 45):
            await tell_of_reminders(moment + timedelta(seconds=seconds))
        assert len(await told(house.olga)) > before
    await tell_of_reminders(due + timedelta(hours=1))
    titles = [title for _, title, *_ in await told(house.olga)]
    assert [titles.count(str(asked)) for asked, _ in choices] == [len(moments) for _, moments in choices]


async def test_of_reminders_that_come_together_only_the_nearest_is_told(house: House) -> None:
    deal = await house.deal(responsibleId=await house.user_id(house.olga))
    now = datetime.now(UTC)
    await stand(now - timedelta(seconds=1))
    soon = await plan(house, house.olga, deal, now + timedelta(minutes=30), reminders=[15, 60, 1440])
    for seconds in (2, 17, 32):  # two of the moments passed before anybody could know of them
        await tell_of_reminders(now + timedelta(seconds=seconds))
    await house.ada.run(CHANGE, id=soon, input={"description": "More"}, version=1)
    await tell_of_reminders(now + timedelta(seconds=47))
    assert len(await told(house.olga)) == 1
    await plan(house, house.olga, deal, NOON, subject="While away", reminders=[0, 15, 60, 1440])
    await stand(NOON - timedelta(days=2))
    for minutes in (-10, -10, 5):  # nobody looked for two days
        await tell_of_reminders(NOON + timedelta(minutes=minutes))
    assert [title for _, title, *_ in await told(house.olga)] == ["Do", "While away", "While away"]


async def test_looking_for_reminders_is_cheap_whatever_people_chose(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    deal = await house.deal(responsibleId=await house.user_id(house.olga))
    await stand(NOON - timedelta(days=30))
    monkeypatch.setattr(reminders, "AT_ONCE", 5)
    for at in range(8):
        await plan(house, house.olga, deal, NOON, subject=str(at), reminders=[at, at + 1000])
    with counted_statements() as statements:
        await tell_of_reminders(NOON - timedelta(minutes=1002))
    assert len(statements) <= 10
    assert len(await told(house.olga)) == 6
    if DIALECT is Dialect.SQLITE:
        asked = next(text for text in statements if "activity.reminders = " in text)
        rows = await fetch(Sql("EXPLAIN QUERY PLAN " + asked, (NOON.isoformat(" "),) * asked.count("?")))
        assert not [row["detail"] for row in rows if row["detail"].startswith("SCAN")]


async def test_what_is_moved_is_reminded_of_anew_and_what_is_done_is_not(house: House) -> None:
    deal = await house.deal(responsibleId=await house.user_id(house.olga))
    moved, finished, silent = [
        await plan(house, house.olga, deal, NOON + timedelta(minutes=15), subject=name, **asked)
        for name, asked in (("Moved", {}), ("Finished", {}), ("Silent", {"reminders": []}))
    ]
    assert silent
    await house.ada.run("mutation ($id: ID!) { completeActivity(id: $id) { activity { id } } }", id=finished)
    await stand(NOON - timedelta(hours=1))
    await tell_of_reminders(NOON)
    await house.ada.run(AGAIN, id=moved, at=(NOON + timedelta(hours=2)).isoformat())
    await tell_of_reminders(NOON + timedelta(minutes=30))
    assert await told(house.olga) == [("REMINDER", "Moved", 1, None)]
    await tell_of_reminders(NOON + timedelta(hours=2))
    assert await told(house.olga) == [("REMINDER", "Moved", 1, None)] * 2


async def test_what_is_planned_for_the_next_minutes_is_reminded_of_at_once(house: House) -> None:
    deal = await house.deal(responsibleId=await house.user_id(house.olga))
    now = datetime.now(UTC)
    await stand(now - timedelta(seconds=1))
    await plan(house, house.olga, deal, now + timedelta(minutes=5))
    await plan(house, house.olga, deal, now - timedelta(minutes=5), subject="Late already")
    await tell_of_reminders(now + timedelta(seconds=2))
    await tell_of_reminders(now + timedelta(seconds=20))
    assert await told(house.olga) == [("REMINDER", "Do", 1, None)]


async def test_several_processes_tell_once(house: House) -> None:
    al = await house.user_id(house.al)
    deal = await house.deal(responsibleId=al)
    await plan(house, house.al, deal, NOON + timedelta(minutes=15))
    for _ in range(3):
        await house.ada.run(SAY, id=deal["id"], who=[al])
    await stand(NOON - timedelta(hours=1))
    await log.number_events()
    await asyncio.gather(*(tell_of_events() for _ in range(5)), *(tell_of_reminders(NOON) for _ in range(5)))
    await done()
    await tell_of_reminders(NOON)
    kinds = sorted(kind for kind, *_ in await told(house.al))
    assert kinds == ["ASSIGNED", "MENTION", "MENTION", "MENTION", "PLANNED", "REMINDER"]


async def test_telling_many_costs_no_more_statements(house: House) -> None:
    al = await house.user_id(house.al)
    counts = []
    for several in (3, 30):
        deals = [await house.deal() for _ in range(several)]
        for deal in deals:
            await house.ada.run(SAY, id=deal["id"], who=[al])
        await log.number_events()
        with counted_statements() as statements:
            await tell_of_events()
        counts.append(len(statements))
    assert counts[0] == counts[1]
    assert split_id((await house.al.run(READ))["nodes"][0]["id"], "id")[0] == "Notification"
    if DIALECT is Dialect.SQLITE:
        assert counts[0] <= 12
