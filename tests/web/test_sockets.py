"""Sockets: who may open one, what they may say, and that they end when their credential does (R1)."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus

from graph_client import Client
from served import OPERATOR, PASSWORD, Site, Socket, Visitor, board_of, enter, session_of
from trato.access.cells import uniform
from trato.access.gate import Access
from trato.access.levels import Level
from trato.accounts.actions import deactivate_user, reset_password
from trato.accounts.api_tokens import NewToken, create_api_token, revoke_api_token
from trato.accounts.devices import Whence
from trato.accounts.models import Credential, User
from trato.accounts.queries import Principal, principal, principal_by_id
from trato.accounts.sessions import login, refresh, sign_out
from trato.db.transactions import transaction
from trato.graph import socket_protocol
from trato.graph.kit.ids import encode_id
from trato.items import periods

pytestmark = pytest.mark.any_database

ME = "{ me { user { name } } }"


async def test_a_browser_enters_by_its_cookie_from_its_own_pages(site: Site, ana: User) -> None:
    async with site.socket(origin=site.url, cookie=await session_of(ana)) as socket:
        assert await socket.begin() == {"type": "connection_ack"}
        await socket.subscribe("1", ME)
        assert await socket.receive() == {
            "id": "1", "type": "next", "payload": {"data": {"me": {"user": {"name": "Ana Łoś"}}}},
        }  # fmt: skip
        assert await socket.receive() == {"id": "1", "type": "complete"}


async def test_foreign_pages_do_not_get_in(site: Site, ana: User) -> None:
    cookie = await session_of(ana)
    for origin in ("https://evil.example", "null", site.url.replace("http", "https") + "1"):
        with pytest.raises(InvalidStatus) as refused:
            async with site.socket(origin=origin, cookie=cookie):
                pass
        assert refused.value.response.status_code == 403


async def test_an_app_enters_by_its_first_message(site: Site, ana: User) -> None:
    tokens = await login(ana.email, PASSWORD, Whence("127.0.0.1"))
    async with site.socket() as socket:
        assert await socket.begin(tokens.access.secret) == {"type": "connection_ack"}


async def test_nobody_is_shown_out(site: Site, ana: User) -> None:
    for token in (None, "trs_nonsense", (await login(ana.email, PASSWORD, Whence("127.0.0.1"))).refresh.secret):
        async with site.socket() as socket:
            with pytest.raises(ConnectionClosed):
                await socket.begin(token)
            assert await socket.closed() == 4401
    async with site.socket(cookie=await session_of(ana)) as socket:
        await socket.subscribe("1", ME)
        assert await socket.closed() == 4401, "not before the first message"


async def test_a_bad_operation_leaves_the_others_alone(site: Site, visitor: Visitor, ana: User) -> None:
    board = await board_of(visitor, ana)
    async with site.socket(cookie=await session_of(ana)) as socket:
        await socket.begin()
        await socket.subscribe("board", board)
        assert (await socket.receive())["payload"]["data"]["boardEvents"]["type"] == "READY"
        await socket.subscribe("bad", "{ nonsense }")
        refused = await socket.receive()
        assert (refused["id"], refused["type"]) == ("bad", "error")
        assert refused["payload"][0]["extensions"]["code"] == "BAD_REQUEST"
        await socket.subscribe("mine", 'mutation { updateProfile(input: {name: ""}) { me { isAdmin } } }')
        refused = await socket.receive()
        assert refused["payload"]["errors"][0]["extensions"]["fields"][0]["path"] == "input.name"
        assert (await socket.receive())["type"] == "complete"
        await socket.subscribe("me", ME)
        assert (await socket.receive())["payload"]["data"]["me"]["user"]["name"] == "Ana Łoś"


async def open_board(socket: Socket, board: str, token: str) -> None:
    """Enter with a token and follow the board."""
    assert await socket.begin(token) == {"type": "connection_ack"}
    await socket.subscribe("board", board)
    assert (await socket.receive())["type"] == "next"


async def test_signing_out_closes_the_sockets_of_that_session_only(site: Site, visitor: Visitor, ana: User) -> None:
    board, here, elsewhere = await board_of(visitor, ana), await session_of(ana), await session_of(ana)
    async with site.socket() as closing, site.socket() as staying:
        await open_board(closing, board, here)
        await open_board(staying, board, elsewhere)
        ended = await principal(here)
        assert ended is not None
        await sign_out(ended)
        assert await closing.closed() == 4401
        await staying.send(type="ping")
        assert await staying.receive() == {"type": "pong"}


async def test_a_deactivated_users_open_subscription_ends_at_once(
    site: Site, visitor: Visitor, ana: User, ben: User
) -> None:
    board = await board_of(visitor, ana)
    async with site.socket() as of_ben, site.socket() as of_ana:
        await open_board(of_ben, board, await session_of(ben))
        await open_board(of_ana, board, await session_of(ana))
        await deactivate_user(OPERATOR, ben)
        assert await of_ben.closed() == 4401
        await of_ana.send(type="ping")
        assert await of_ana.receive() == {"type": "pong"}


@pytest.mark.parametrize("changes_first", [False, True], ids=["revoked first", "changed first"])
@pytest.mark.parametrize("way", ["a role", "the account"])
async def test_nothing_of_a_batch_that_ends_rights_is_told_by_them(
    site: Site, visitor: Visitor, ana: User, ben: User, monkeypatch: pytest.MonkeyPatch, way: str, changes_first: bool
) -> None:
    """Revoked and changed in one commit, in whichever order: who has lost the right learns of no change (R70, R75)."""
    board = (await board_of(visitor, ana)).replace("{ type cursor }", "{ type card { title } }")
    made = (await visitor.ask('mutation { createDeal(input: {title: "Known"}) { deal { id } } }')).data["deal"]
    roles = {role["name"]: role["id"] for role in (await visitor.ask("{ roles { id name } }")).data}
    held = f'holderType: USER, holderId: "{encode_id("User", ben.id)}"'
    await visitor.ask(f'mutation {{ assignRole(id: "{roles["Manager"]}", {held}) {{ role {{ id }} }} }}')
    ada = Client(Access(ana.id, ana.name, uniform(Level.ALL), is_admin=True))

    async def revoke() -> None:
        if way == "a role":
            await ada.run(f'mutation {{ unassignRole(id: "{roles["Chief executive"]}", {held}) {{ role {{ id }} }} }}')
        else:
            await deactivate_user(OPERATOR, ben)

    async def change() -> None:
        input = '{title: "Secret"}'
        await ada.run(
            f'mutation {{ updateDeal(id: "{made["id"]}", expectedVersion: 1, input: {input}) {{ __typename }} }}'
        )

    async def slowly(credential_id: int) -> Principal | None:
        await asyncio.sleep(0.3)  # as where much is to be done at once
        return await principal_by_id(credential_id)

    async with site.socket() as of_ben, site.socket() as of_ana:
        await open_board(of_ben, board, await session_of(ben))
        await open_board(of_ana, board, await session_of(ana))
        monkeypatch.setattr(socket_protocol, "principal_by_id", slowly)
        async with transaction():
            for step in (change, revoke) if changes_first else (revoke, change):
                await step()
        told = (await of_ana.receive())["payload"]["data"]["boardEvents"]
        assert told == {"type": "CARD", "card": {"title": "Secret"}}
        if way == "a role":
            assert (await of_ben.receive())["payload"]["data"]["boardEvents"] == {"type": "RESYNC", "card": None}
        else:
            with pytest.raises(ConnectionClosed):
                await of_ben.receive()


async def test_a_subscription_begins_anew_on_its_socket_when_time_changes_what_it_asks_for(
    site: Site, visitor: Visitor, ana: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Midnight comes to Auckland: the board of what is due today says RESYNC, and then follows what is due on the next day (R66)."""
    due = '", filter: {field: "expectedCloseDate", value: "@today"})'
    board = (await board_of(visitor, ana)).replace('")', due).replace("{ type cursor }", "{ type card { title } }")
    moment = datetime(2026, 5, 4, 11, 59, 59, 900_000, tzinfo=UTC)
    monkeypatch.setattr(periods, "now", lambda: moment)
    create = 'mutation { createDeal(input: {title: "%s", expectedCloseDate: "2026-05-05"}) { deal { id } } }'
    await visitor.ask(create % "Due")
    async with site.socket() as socket:
        await open_board(socket, board, await session_of(ana))
        moment += timedelta(seconds=1)
        told = [(await socket.receive())["payload"]["data"]["boardEvents"]["type"] for _ in range(2)]
        assert told == ["RESYNC", "READY"]
        await visitor.ask(create % "Due as well")
        assert (await socket.receive())["payload"]["data"]["boardEvents"]["card"] == {"title": "Due as well"}


async def test_a_new_password_and_a_stolen_refresh_token_close_sockets(site: Site, visitor: Visitor, ana: User) -> None:
    board = await board_of(visitor, ana)
    tokens = await login(ana.email, PASSWORD, Whence("127.0.0.1"))
    async with site.socket() as socket:
        await open_board(socket, board, tokens.access.secret)
        await refresh(tokens.refresh.secret)
        with pytest.raises(Exception, match="not valid"):
            await refresh(tokens.refresh.secret)
        assert await socket.closed() == 4401
    async with site.socket() as socket:
        await open_board(socket, board, await session_of(ana))
        await reset_password(OPERATOR, ana, "another sentence")
        assert await socket.closed() == 4401


async def test_a_revoked_api_token_closes_its_sockets(site: Site, visitor: Visitor, ana: User) -> None:
    board = await board_of(visitor, ana)
    issued = await create_api_token(OPERATOR, ana, NewToken(name="machine"))
    async with site.socket() as socket:
        await open_board(socket, board, issued.secret)
        await revoke_api_token(OPERATOR, ana, issued.credential.id)
        assert await socket.closed() == 4401


async def test_a_socket_ends_with_its_token_and_the_client_may_return(site: Site, visitor: Visitor, ana: User) -> None:
    board, secret = await board_of(visitor, ana), await session_of(ana)
    held = await principal(secret)
    assert held is not None
    await Credential.filter(id=held.credential.id).update(expires_at=datetime.now(UTC) + timedelta(seconds=1))
    async with site.socket() as socket:
        await open_board(socket, board, secret)
        assert await socket.closed() == 4403


async def test_each_operation_reads_anew(site: Site, visitor: Visitor, ana: User) -> None:
    made = await enter(visitor, ana)
    company = (await visitor.ask('mutation { createCompany(input: {title: "A"}) { company { id } } }')).data
    document = f'{{ node(id: "{company["company"]["id"]}") {{ ... on Company {{ responsible {{ name }} }} }} }}'
    async with site.socket(cookie=made) as socket:
        await socket.begin()
        for name in ("Ana Łoś", "Renamed"):
            await User.filter(id=ana.id).update(name=name)
            await socket.subscribe(name, document)
            assert (await socket.receive())["payload"]["data"]["node"]["responsible"]["name"] == name
            assert (await socket.receive())["type"] == "complete"


async def test_the_server_says_goodbye_when_it_stops(site: Site, visitor: Visitor, ana: User) -> None:
    board = await board_of(visitor, ana)
    async with site.socket() as socket:
        await open_board(socket, board, await session_of(ana))
        site.server.should_exit = True
        assert await socket.closed() == 1012
