"""The way in, and the board behind it."""

from __future__ import annotations

import pytest
from people import ADA, BEN, PASSWORD
from playwright.async_api import expect
from visitor import Visit

MAP = "query { pipelines { isDefault stages { name } } }"


@pytest.mark.both_databases
async def test_signing_in_opens_the_board(visit: Visit) -> None:
    """That of leads, where the company works with them: what comes in stands before what comes of it."""
    visitor = await visit(None)
    await visitor.open("/")
    await visitor.page.get_by_role("textbox", name="E-mail").fill(BEN.email)
    await visitor.page.get_by_role("textbox", name="Password").fill(PASSWORD)
    await visitor.page.get_by_role("button", name="Sign in").click()
    await expect(visitor.page).to_have_url(f"{visitor.url}/leads")
    await expect(visitor.page.get_by_role("main").get_by_role("listitem").first).to_be_visible()


async def test_a_wrong_password_is_told_and_opens_nothing(visit: Visit) -> None:
    visitor = await visit(None)
    await visitor.open("/deals")
    await visitor.page.get_by_role("textbox", name="E-mail").fill(BEN.email)
    await visitor.page.get_by_role("textbox", name="Password").fill("not my password")
    await visitor.page.get_by_role("button", name="Sign in").click()
    await expect(visitor.page.get_by_role("alert")).to_be_visible()
    await visitor.open("/deals")
    await expect(visitor.page.get_by_role("button", name="Sign in")).to_be_visible()


async def test_the_way_in_can_be_used_by_everyone(visit: Visit) -> None:
    visitor = await visit(None)
    await visitor.open("/sign-in")
    await expect(visitor.page.get_by_role("button", name="Sign in")).to_be_visible()
    async for scheme in visitor.schemes():
        assert not await visitor.violations(), scheme
        await visitor.picture(f"sign-in-{scheme}")


async def test_the_board_shows_every_stage_and_can_be_used_by_everyone(visit: Visit) -> None:
    visitor = await visit(ADA)
    pipelines = (await visitor.graph(MAP))["pipelines"]
    (stages,) = [pipeline["stages"] for pipeline in pipelines if pipeline["isDefault"]]
    await visitor.open("/deals")
    for stage in stages:
        await expect(visitor.page.get_by_role("heading", name=stage["name"])).to_be_visible()
    await expect(visitor.page.get_by_role("main").get_by_role("listitem").first).to_be_visible()
    async for scheme in visitor.schemes():
        assert not await visitor.violations(), scheme
        await visitor.picture(f"board-{scheme}")
