"""The bell (R55): rings in open browsers, on a phone behind “More”, when somebody is mentioned, leads there, and is silent then."""

from __future__ import annotations

import re

from board import new_deal, new_pipeline
from people import ADA, BEN
from playwright.async_api import expect
from visitor import Visit

from serverprocess import Server

SAY = 'mutation ($id: ID!, $who: [ID!]!) { addComment(itemId: $id, text: "Look", mentionIds: $who) { comment { id } } }'


async def test_the_bell_rings_and_leads_to_what_was_said(own_server: Server, visit: Visit) -> None:
    ada, ben = await visit(ADA, on=own_server), await visit(BEN, on=own_server)
    phone = await visit(BEN, on=own_server, width=390, height=844)
    deal = await new_deal(ada, await new_pipeline(ada, "Told"), "Talked about")
    bells = ben.page.get_by_role("button", name="Notifications"), phone.page.get_by_role("button", name="More")
    for visitor, bell in zip((ben, phone), bells, strict=True):
        await visitor.open("/contacts")
        await expect(bell).to_have_accessible_name(re.compile("Notifications$"))
    who = (await ben.graph("{ me { user { id } } }"))["me"]["user"]["id"]
    await ada.graph(SAY, id=deal["id"], who=[who])
    await expect(ben.page.get_by_role("status").get_by_text("mentioned you: Talked about")).to_be_visible()
    for bell in bells:
        await expect(bell).to_have_accessible_name(re.compile("Notifications: 1 new$"))
        await bell.press("Enter")
    await phone.page.get_by_role("menuitem", name="Companies").press("ArrowDown")
    assert not await phone.violations()
    await phone.page.get_by_role("menuitem", name="Notifications: 1 new").press("Enter")
    for visitor in (ben, phone):
        told = visitor.page.get_by_role("dialog", name="Notifications")
        await expect(told.get_by_role("button", name="mentioned you: Talked about")).to_be_visible()
        assert not await visitor.violations()
    await told.get_by_role("button", name="mentioned you: Talked about").press("Enter")
    await expect(phone.page).to_have_url(f"{phone.url}/deals/{deal['number']}")
    for bell in bells:
        await expect(bell).to_have_accessible_name(re.compile("Notifications$"))
