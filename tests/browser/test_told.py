"""The bell (R55): rings in an open browser when somebody is mentioned, leads there, and is silent once it was read."""

from __future__ import annotations

from board import new_deal, new_pipeline
from people import ADA, BEN
from playwright.async_api import expect
from visitor import Visit

from serverprocess import Server

SAY = 'mutation ($id: ID!, $who: [ID!]!) { addComment(itemId: $id, text: "Look", mentionIds: $who) { comment { id } } }'


async def test_the_bell_rings_and_leads_to_what_was_said(own_server: Server, visit: Visit) -> None:
    ada, ben, other = await visit(ADA, on=own_server), await visit(BEN, on=own_server), await visit(BEN, on=own_server)
    deal = await new_deal(ada, await new_pipeline(ada, "Told"), "Talked about")
    for visitor in (ben, other):
        await visitor.open("/contacts")
        await expect(visitor.page.get_by_role("button", name="Notifications", exact=True)).to_be_visible()
    who = (await ben.graph("{ me { user { id } } }"))["me"]["user"]["id"]
    await ada.graph(SAY, id=deal["id"], who=[who])
    await expect(ben.page.get_by_role("status").get_by_text("mentioned you: Talked about")).to_be_visible()
    for visitor in (ben, other):
        await expect(visitor.page.get_by_role("button", name="Notifications: 1 new")).to_be_visible()
    await ben.page.get_by_role("button", name="Notifications: 1 new").press("Enter")
    told = ben.page.get_by_role("dialog", name="Notifications")
    await expect(told.get_by_role("button", name="mentioned you: Talked about")).to_be_visible()
    assert not await ben.violations()
    await told.get_by_role("button", name="mentioned you: Talked about").press("Enter")
    await expect(ben.page).to_have_url(f"{ben.url}/deals/{deal['number']}")
    for visitor in (ben, other):
        await expect(visitor.page.get_by_role("button", name="Notifications", exact=True)).to_be_visible()
