"""Two server processes on one database receive the same at once: one record comes of it (R87).

One is this process, which serves the application on a port of its own; the other is `trato serve`. On SQLite the lock
that allows a file one server is the command's, so two can be had here and nowhere else.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from intake_kit import MADE, MEDIA, MODES, counts
from served import Site, Visitor, ana, password_hash, site, site_settings, visitor
from serverprocess import ServerProcess
from trato.accounts.api_tokens import NewToken, create_api_token
from trato.accounts.models import User
from trato.live.operations import SYSTEM

__all__ = ["ana", "password_hash", "site", "site_settings", "visitor"]

ROUNDS = 4
AT_ONCE = 6
SPELLINGS = ("+34 600 777 {}", "0034600777{}", "+34-600-777-{}", "+34 (600) 777{}", "+34600777{}", "+34.600.777.{}")


class Doors:
    """The same requests at both servers."""

    def __init__(self, *servers: httpx.AsyncClient) -> None:
        self._servers = servers

    async def each(self, *bodies: dict[str, Any], key: str | None = None) -> list[httpx.Response]:
        """All of them at once, one by one at either server in turn; with a key, the same key."""
        headers = {"idempotency-key": key} if key else {}
        return await asyncio.gather(
            *(
                self._servers[at % len(self._servers)].post("/api/v1/messages", json=body, headers=headers)
                for at, body in enumerate(bodies)
            )
        )


@pytest.fixture
async def doors(site: Site, visitor: Visitor, ana: User, tmp_path: Path) -> AsyncIterator[Doors]:
    """Both servers, asked with Ana's token."""
    token = (await create_api_token(SYSTEM, ana, NewToken(name="site"))).secret
    environment = {"DATABASE_URL": site.settings.database_url, "TRATO_DATA": str(tmp_path)}
    other = ServerProcess(environment, tmp_path / "other.log")
    await other.start()
    asked = {"headers": {"authorization": f"Bearer {token}"}, "timeout": 60}
    try:
        async with (
            httpx.AsyncClient(base_url=site.url, **asked) as here,
            httpx.AsyncClient(base_url=other.url, **asked) as there,
        ):
            yield Doors(here, there)
    finally:
        await other.stop()


@pytest.mark.parametrize("crm_mode", MODES)
async def test_the_same_at_two_processes_makes_one_record(
    doors: Doors, visitor: Visitor, ana: User, crm_mode: str
) -> None:
    token = await create_api_token(SYSTEM, ana, NewToken(name="settings"))
    visitor.headers["authorization"] = f"Bearer {token.secret}"
    await visitor.ask("mutation ($m: CrmMode!) { setCrmMode(mode: $m) { __typename } }", m=crm_mode)
    for turn in range(ROUNDS):
        before = await counts()
        medium = MEDIA[turn % len(MEDIA)]
        spelled = [one.format(f"{turn:03}") for one in SPELLINGS]
        told = await doors.each(*({"medium": medium, "phones": [one]} for one in spelled))
        assert [one.status_code for one in told] == [200] * AT_ONCE, [one.text for one in told]
        outcomes = [one.json() for one in told]
        assert sorted(one["outcome"] for one in outcomes) == ["ATTACHED"] * (AT_ONCE - 1) + ["NEW"]
        assert len({one["items"][0]["id"] for one in outcomes}) == 1
        made = {"contact": 1, "deal": 1} if MADE[crm_mode] == "Deal" else {"lead": 1}
        grown = made | {"activity": AT_ONCE}
        assert await counts() == {name: number + grown.get(name, 0) for name, number in before.items()}


async def test_a_key_and_a_message_s_own_id_stand_for_one_at_two_processes(doors: Doors) -> None:
    for turn in range(ROUNDS):
        before = await counts()
        body = {"medium": "FORM", "emails": [f"ines{turn}@example.com"], "text": "An offer, please"}
        told = await doors.each(*[body] * AT_ONCE, key=f"key {turn}")
        assert {one.status_code for one in told} == {200}, [one.text for one in told]
        assert len({one.text for one in told}) == 1, "every answer is the first one's"
        assert await counts() == before | {name: before[name] + 1 for name in ("contact", "deal", "activity")}
        other = await doors.each(body | {"text": "Another"}, body | {"text": "Another"}, key=f"key {turn}")
        assert [one.status_code for one in other] == [409, 409]
        again = await doors.each(*[body | {"externalId": f"<{turn}@example.com>"}] * AT_ONCE)
        assert sorted(one.json()["repeated"] for one in again) == [False] + [True] * (AT_ONCE - 1)
        assert (await counts())["activity"] == before["activity"] + 2
