"""Presence (B36, B38): who is where and what they hold, as far as the reader may know it, ending by itself."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Any

import pytest

from database import DIALECT
from graph_client import Client, counted_statements
from house import House
from live.presence import HOLD, HOLD_ONE, WATCH, Watcher, present
from trato.accounts.actions import deactivate_user
from trato.accounts.models import User
from trato.db.address import Dialect
from trato.graph.live import Asked
from trato.graph.schema import schema
from trato.live.engine import LiveEngine
from trato.live.operations import Actor
from trato.live.presence import board as boards
from trato.live.presence import stores

DELETE = "mutation ($ids: [ID!]!) { deleteDeals(ids: $ids) { deletedIds } }"
HAND_OVER = """mutation ($id: ID!, $to: ID!, $observers: [ID!]) {
    updateDeal(id: $id, input: {responsibleId: $to, observerIds: $observers}, expectedVersion: 1) { deal { id } } }"""


async def test_people_see_each_other_come_and_go(house: House) -> None:
    before = datetime.now(UTC)
    async with present(house.ada, house.pipeline["id"]) as ada:
        assert [message["people"] for message in ada.messages] == [
            [{"user": {"id": await house.user_id(house.ada), "name": "Ada"}, "since": ada.messages[0]["people"][0]["since"], "heldIds": []}]
        ]  # fmt: skip
        since = datetime.fromisoformat(ada.messages[0]["people"][0]["since"])
        assert timedelta(seconds=-5) < since - before < timedelta(seconds=5)
        async with present(house.al, house.pipeline["id"]) as al:
            await ada.sees({"Ada": [], "Al": []})
            await al.sees({"Ada": [], "Al": []})
        await ada.sees({"Ada": []})


async def test_two_tabs_are_one_person(house: House) -> None:
    deal, other = await house.deal(), await house.deal()
    board = house.pipeline["id"]
    async with present(house.ada, board, "first") as ada, present(house.al, board) as al:
        async with present(house.ada, board, "second"):
            await house.ada.run(HOLD, tab="second", deals=[deal["id"]])
            await al.sees({"Ada": [deal["id"]], "Al": []})
            await house.ada.run(HOLD, tab="first", deals=[other["id"]])
            await al.sees({"Ada": [other["id"]], "Al": []})
            await house.ada.run(HOLD, tab="first", deals=[])
            await al.sees({"Ada": [deal["id"]], "Al": []})
        await al.sees({"Ada": [], "Al": []})
        await ada.sees({"Ada": [], "Al": []})


async def test_cards_are_held_until_others_or_none_are(house: House) -> None:
    deal, other = await house.deal(), await house.deal()
    stack = [other["id"], deal["id"]]
    async with present(house.ada, house.pipeline["id"]) as ada:
        async with present(house.al, house.pipeline["id"], "al's"):
            assert await house.al.run(HOLD, tab="al's", deals=[deal["id"]]) == {"heldIds": [deal["id"]]}
            await ada.sees({"Ada": [], "Al": [deal["id"]]})
            await house.al.run(HOLD, tab="al's", deals=[other["id"]])
            await ada.sees({"Ada": [], "Al": [other["id"]]})
            assert await house.al.run(HOLD, tab="al's", deals=[*stack, deal["id"]]) == {"heldIds": stack}
            await ada.sees({"Ada": [], "Al": stack})
            assert await house.al.run(HOLD, tab="al's", deals=[]) == {"heldIds": []}
            await ada.sees({"Ada": [], "Al": []})
            assert await house.al.run(HOLD_ONE, tab="al's", deal=deal["id"]) == {"held": deal["id"]}
            await ada.sees({"Ada": [], "Al": [deal["id"]]})
        async with present(house.al, house.pipeline["id"], "al's"):  # what was held went with the subscription
            await ada.sees({"Ada": [], "Al": []})


async def test_a_hold_ends_by_itself_unless_it_is_renewed(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stores, "HOLD_SECONDS", 2.0)
    deal = await house.deal()
    async with present(house.ada, house.pipeline["id"]) as ada:
        await house.ada.run(HOLD, tab="tab", deals=[deal["id"]])
        await ada.sees({"Ada": [deal["id"]]})
        told = len(ada.messages)
        for _ in range(5):
            await asyncio.sleep(0.5)
            await house.ada.run(HOLD, tab="tab", deals=[deal["id"]])
        assert len(ada.messages) == told  # renewing is no news to anybody
        await ada.sees({"Ada": []}, seconds=6)  # not only at the next heartbeat


async def test_a_card_one_may_not_read_is_in_nobodys_hand(house: House) -> None:
    deal, own = await house.deal(), await house.deal(house.olga)
    board, nobodys = house.pipeline["id"], {"Ada": [], "Olga": [], "Pia": []}
    async with (
        present(house.ada, board) as ada,
        present(house.olga, board) as olga,
        present(await house.hire("Pia"), board) as pia,
    ):
        await pia.sees(nobodys)
        await house.ada.run(HOLD, tab="tab", deals=[deal["id"]])
        await ada.sees({**nobodys, "Ada": [deal["id"]]})
        await house.ada.run(HOLD, tab="tab", deals=[deal["id"], own["id"]])
        await ada.sees({**nobodys, "Ada": [deal["id"], own["id"]]})
        await olga.sees({**nobodys, "Ada": [own["id"]]})
        await house.ada.run(HOLD, tab="tab", deals=[deal["id"]])
        await olga.sees(nobodys)
        await house.ada.run(HAND_OVER, id=deal["id"], to=await house.user_id(house.olga))
        await olga.sees({**nobodys, "Ada": [deal["id"]]})
        await house.ada.run(DELETE, ids=[deal["id"]])
        await olga.sees(nobodys)
        await ada.sees(nobodys)
        assert not any(person["heldIds"] for message in pia.messages for person in message["people"])


async def test_what_one_may_not_change_one_may_not_hold(house: House) -> None:
    hidden, own, seen = await house.deal(), await house.deal(house.olga), await house.deal()
    ada, olga = await house.user_id(house.ada), await house.user_id(house.olga)
    await house.ada.run(HAND_OVER, id=seen["id"], to=ada, observers=[olga])
    async with present(house.olga, house.pipeline["id"]) as watching:
        await house.olga.run(HOLD, tab="tab", deals=[own["id"]])
        await watching.sees({"Olga": [own["id"]]})
        told = len(watching.messages)
        for client, deal, code in (
            (house.nobody, own, "UNAUTHENTICATED"),
            (house.nora, own, "NOT_FOUND"),
            (house.olga, hidden, "NOT_FOUND"),
            (house.olga, seen, "FORBIDDEN"),
        ):
            assert (await client.refused(HOLD, tab="tab", deals=[deal["id"]])).code == code
        for deal, code in ((hidden, "NOT_FOUND"), (seen, "FORBIDDEN")):  # all of a stack, or none
            assert (await house.olga.refused(HOLD, tab="tab", deals=[own["id"], deal["id"]])).code == code
        too_many = await house.olga.refused(HOLD, tab="tab", deals=[own["id"]] * 101)
        assert too_many.fields == {"itemIds": "OUT_OF_RANGE"}
        assert (await house.olga.refused(HOLD, tab="another", deals=[own["id"]])).fields == {"": "NOT_PRESENT"}
        assert (await house.ada.refused(HOLD, tab="tab", deals=[own["id"]])).fields == {"": "NOT_PRESENT"}
        async with present(house.al, house.pipeline["id"]):
            await watching.sees({"Olga": [own["id"]], "Al": []})
        assert all(message["people"][0]["heldIds"] == [own["id"]] for message in watching.messages[told:])


async def test_a_card_is_held_on_its_own_board_only(house: House) -> None:
    deal = await house.deal()
    async with present(house.ada, deal["id"]):
        assert (await house.ada.refused(HOLD, tab="tab", deals=[deal["id"]])).code == "CONFLICT"
        async with present(house.ada, house.pipeline["id"]) as board:
            await house.ada.run(HOLD, tab="tab", deals=[deal["id"]])
            await board.sees({"Ada": [deal["id"]]})


async def _items(house: House) -> dict[str, str]:
    deal = await house.deal()
    document = "mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }"
    input = {"type": "CALL", "subject": "Call", "itemIds": [deal["id"]]}
    activity = (await house.ada.run(document, input=input))["activity"]
    company, contact = await house.company(), await house.contact()
    return {"deal": deal["id"], "activity": activity["id"], "company": company["id"], "contact": contact["id"]}


async def test_every_item_is_a_place_of_its_own(house: House) -> None:
    for place in (await _items(house)).values():
        async with present(house.ada, place) as ada, present(house.ada, house.pipeline["id"]) as board:
            async with present(house.al, place):
                await ada.sees({"Ada": [], "Al": []})
            await ada.sees({"Ada": []})
            assert board.people == {"Ada": []}


async def test_being_somewhere_needs_the_right_to_read_it(house: House) -> None:
    for place in (await _items(house)).values():
        for client in (house.olga, house.nora):
            assert await client.refused_following(WATCH, place=place, tab="tab") == "NOT_FOUND"
        assert await house.nobody.refused_following(WATCH, place=place, tab="tab") == "UNAUTHENTICATED"
    for client, code in ((house.nobody, "UNAUTHENTICATED"), (house.nora, "FORBIDDEN")):
        assert await client.refused_following(WATCH, place=house.pipeline["id"], tab="tab") == code
    assert await house.nobody.refused_following(WATCH, place="nonsense", tab="tab") == "UNAUTHENTICATED"
    gone = await house.deal()
    await house.ada.run(DELETE, ids=[gone["id"]])
    assert await house.ada.refused_following(WATCH, place=gone["id"], tab="tab") == "NOT_FOUND"
    for place in ("nonsense", next(iter(house.stages.values()))):
        assert await house.ada.refused_following(WATCH, place=place, tab="tab") == "VALIDATION"
    for tab in ("", "x" * 65, "\0"):
        assert await house.ada.refused_following(WATCH, place=house.pipeline["id"], tab=tab) == "VALIDATION"
        assert (await house.ada.refused(HOLD, tab=tab, deals=[])).fields == {"tab": "LENGTH"}


async def test_who_loses_an_item_no_longer_learns_who_is_there(house: House) -> None:
    deal = await house.deal(house.olga)
    async with present(house.ada, deal["id"]), present(house.olga, deal["id"]) as olga:
        await olga.sees({"Ada": [], "Olga": []})
        await house.ada.run(HAND_OVER, id=deal["id"], to=await house.user_id(house.ada))
        await olga.sees({})


async def test_the_deactivated_vanish_at_once(house: House) -> None:
    async with present(house.ada, house.pipeline["id"]) as ada, present(house.al, house.pipeline["id"]):
        await ada.sees({"Ada": [], "Al": []})
        assert house.al.access is not None
        await deactivate_user(Actor(None, "tests", "CLI"), await User.get(id=house.al.access.user_id))
        await ada.sees({"Ada": []}, seconds=6)  # not only at the next heartbeat


async def test_a_refused_or_abandoned_subscription_leaves_nobody_behind(house: House) -> None:
    board = house.pipeline["id"]
    await house.nora.refused_following(WATCH, place=(await house.deal())["id"], tab="tab")
    for _ in range(5):
        async with house.al.following(WATCH, place=board, tab="tab") as messages:
            await anext(messages)
    async with present(house.ada, board) as ada:
        await ada.sees({"Ada": []})


async def test_tabs_and_people_of_equal_rights_share_each_message(house: House) -> None:
    """The tab's key is an argument, and yet no reason to make the same message again."""
    deal = await house.deal()
    activity = (await _items(house))["activity"]

    async def key(client: Client, place: str, tab: str) -> Any:
        subscription = await schema.live(Asked(WATCH, {"place": place, "tab": tab}, None), await client._context())
        assert subscription is not None
        return subscription.group_key()

    olga = Client(house.olga.access, house.live.hub)
    al = Client(replace(house.al.access, is_admin=True), house.live.hub)
    for place in (house.pipeline["id"], deal["id"], activity):
        assert await key(house.ada, place, "one") == await key(al, place, "two")
    assert await key(house.ada, deal["id"], "one") != await key(house.ada, activity, "one")
    assert await key(house.ada, house.pipeline["id"], "one") != await key(olga, house.pipeline["id"], "one")


@asynccontextmanager
async def _counted_crowd(house: House, url: str, tabs: int) -> AsyncIterator[tuple[Client, list[Watcher], list[str]]]:
    """Al, Olga and so many tabs of Ada's on the board; what they see, and the statements that all of it takes.

    The live engine is begun inside the counting, so that what its tasks do is counted.
    """
    board = house.pipeline["id"]
    with counted_statements() as seen:
        live = LiveEngine(url)
        await live.start()
        ada, al, olga = (Client(client.access, live.hub) for client in (house.ada, house.al, house.olga))
        try:
            async with AsyncExitStack() as leaving:
                arriving = (leaving.enter_async_context(present(ada, board, f"{number}")) for number in range(tabs))
                watchers = await asyncio.gather(*arriving)
                watchers += [await leaving.enter_async_context(present(who, board)) for who in (al, olga)]
                for watcher in watchers:
                    await watcher.sees({"Ada": [], "Al": [], "Olga": []})
                await _quiet(seen)
                yield al, watchers, seen
        finally:
            await live.stop()


async def _quiet(seen: list[str]) -> list[str]:
    """Wait until what began has ended; the statements of presence among those seen so far, which are forgotten."""
    while True:
        so_far = len(_own(seen))
        await asyncio.sleep(3 * boards.COALESCE_SECONDS)
        if len(_own(seen)) == so_far:
            statements = _own(seen)
            seen.clear()
            return statements


def _own(statements: list[str]) -> list[str]:
    """Those that are not the tailer's."""
    return [statement for statement in statements if "event" not in statement]


async def test_the_cost_of_a_change_does_not_grow_with_the_people(
    house: House, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(boards, "HEARTBEAT_SECONDS", 600.0)  # none shall fall into what is counted
    monkeypatch.setattr(stores, "ROW_SECONDS", 600.0)
    deal = await house.deal()
    costs = []
    for tabs in (2, 40):
        async with _counted_crowd(house, database, tabs) as (al, watchers, seen):
            await al.run(HOLD, tab="tab", deals=[deal["id"]])
            for watcher in watchers[:-1]:  # all but Olga's, who may not see the card
                await watcher.sees({"Ada": [], "Al": [deal["id"]], "Olga": []})
            costs.append(await _quiet(seen))
    few, many = costs
    assert few == many
    # The right to the card; the hold where it is stored; everyone; and for each of three scopes who may see the card.
    assert len(many) == (5 if DIALECT is Dialect.SQLITE else 6)


async def test_the_cost_of_staying_is_two_statements_a_heartbeat(
    house: House, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(boards, "HEARTBEAT_SECONDS", 1.0)
    a_beat = 1 if DIALECT is Dialect.SQLITE else 2  # everyone renewed, where that is stored; everyone read
    async with _counted_crowd(house, database, 40) as (_, watchers, seen):
        told, begun = sum(len(watcher.messages) for watcher in watchers), monotonic()
        while len(_own(seen)) < 2 * a_beat:
            await asyncio.sleep(0.05)
        assert len(_own(seen)) <= a_beat * (monotonic() - begun + 2)
        assert sum(len(watcher.messages) for watcher in watchers) == told
