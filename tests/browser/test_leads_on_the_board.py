"""Leads on their board, among several people: dragged, junked, opened again, completed, handed over (R20 to R24, R26, R27)."""

from __future__ import annotations

from typing import Any

import pytest
from board import BoardOnScreen
from people import ADA, BEN, CLEO, RUTH
from playwright.async_api import expect
from visitor import Visit, Visitor

pytestmark = pytest.mark.both_databases

ROAD = "{ pipelines(kind: LEAD) { id number isDefault stages { id name semantics version } } }"
CREATE = "mutation ($input: LeadInput!) { createLead(input: $input) { lead { id number } } }"


class Leads:
    """The one pipeline of leads, and its stages by what they mean."""

    def __init__(self, road: dict[str, Any]) -> None:
        names = {semantics: [] for semantics in ("IN_PROGRESS", "SUCCESS", "FAILURE")}  # type: dict[str, list[str]]
        for stage in road["stages"]:
            names[stage["semantics"]].append(stage["name"])
        self.road = road
        self.first, self.second = names["IN_PROGRESS"][:2]
        self.junk = names["FAILURE"][0]
        self.done = names["SUCCESS"][0]

    async def board(self, visitor: Visitor, search: str) -> BoardOnScreen:
        """A visitor's board, live, with the leads alone that are called so: others are about."""
        board = await BoardOnScreen(visitor, self.road, section="leads", search=search).open()
        await expect(board.mark).to_have_attribute("data-phase", "live")
        return board


async def leads_of(visitor: Visitor) -> Leads:
    """The company's."""
    return Leads(next(one for one in (await visitor.graph(ROAD))["pipelines"] if one["isDefault"]))


async def new_lead(visitor: Visitor, **input: Any) -> str:
    """A lead on the first stage; its id."""
    return str((await visitor.graph(CREATE, input=input))["createLead"]["lead"]["id"])


async def test_a_lead_is_dragged_junked_found_and_opened_again(visit: Visit) -> None:
    """R21, R23, R26: what one does the other sees; junk leaves the board and is found by its view."""
    ada, ben = await visit(ADA), await visit(BEN)
    leads = await leads_of(ada)
    hers, his = await leads.board(ada, "Dragonfly"), await leads.board(ben, "Dragonfly")
    lead = await new_lead(ada, title="Dragonfly", phones=[{"value": "+48 22 555 01 01"}])
    await expect(his.card_in(leads.first, lead)).to_be_visible()
    await expect(his.card(lead).get_by_title("Has a phone number")).to_be_visible()
    await expect(his.card(lead).get_by_title("Has an e-mail address")).to_have_count(0)

    await hers.drag(lead, leads.second)
    await expect(his.card_in(leads.second, lead)).to_be_visible()

    await hers.drop_on(lead, "lost")
    form = ada.page.get_by_role("dialog")
    await expect(form).to_contain_text(f"“Dragonfly” to {leads.junk}")
    await ada.page.keyboard.press("Escape")
    await expect(hers.card_in(leads.second, lead)).to_be_visible()
    await hers.drop_on(lead, "lost")
    await form.get_by_role("button", name="Move", exact=True).click()
    await expect(his.card_in(leads.junk, lead)).to_be_visible()
    await expect(his.count(leads.second)).to_have_text("0")

    await ada.open("/leads/list?q=Dragonfly")
    row = ada.page.get_by_role("row").filter(has_text="Dragonfly")
    await expect(row).to_be_visible()
    await ada.page.get_by_role("link", name="Junk", exact=True).click()
    await expect(row).to_be_visible()
    await row.get_by_role("link", name="Dragonfly").click()
    again = ada.page.get_by_role("button", name="Open again")
    await again.click()
    await ada.page.get_by_role("menuitem", name=leads.first).click()
    await expect(his.card_in(leads.first, lead)).to_be_visible()
    await expect(row).to_be_hidden()

    # By keys alone: each button gives the focus to the one in its place, and so does the undoing of it.
    junk, complete = (ada.page.get_by_role("button", name=name, exact=True) for name in ("Junk", "Complete lead"))
    await expect(complete).to_be_focused()
    await junk.press("Enter")
    await expect(form.get_by_label("Reason")).to_be_focused()
    await form.get_by_role("button", name="Move", exact=True).press("Enter")
    await expect(again).to_be_focused()
    undo = ada.page.get_by_role("button", name="Undo", exact=True)
    await undo.press("Enter")
    await expect(complete).to_be_focused()


async def test_a_lead_is_asked_for_what_says_who_it_is(visit: Visit) -> None:
    """R20: the form begins at its first field, and comes back to it where nothing at all was said."""
    ada = await visit(ADA)
    leads = await leads_of(ada)
    board = await leads.board(ada, "Mayfly")
    await ada.page.get_by_role("button", name="Lead", exact=True).click()
    form = ada.page.get_by_role("dialog")
    title = form.get_by_label("Title")
    await expect(title).to_be_focused()
    await form.get_by_role("button", name="Create").press("Enter")
    await expect(form.get_by_role("alert")).to_have_text("Give a title, a name, a company, or a way to reach somebody.")
    await expect(title).to_be_focused()
    await expect(title).not_to_have_attribute("aria-invalid", "true")
    await form.get_by_label("Company name").fill("Mayfly Works")
    await form.get_by_label("E-mail").fill("nobody")
    await form.get_by_role("button", name="Create").press("Enter")
    await expect(form.get_by_label("E-mail")).to_be_focused()
    await form.get_by_label("E-mail").fill("may@example.com")
    await form.get_by_label("E-mail").press("Enter")
    await expect(form).to_be_hidden()
    await expect(board.column(leads.first)).to_contain_text("Lead #")

    # R21: nothing begins as junk, so nothing is offered there.
    await expect(ada.page.get_by_role("button", name=f"Add a lead to {leads.first}")).to_be_visible()
    await expect(ada.page.get_by_role("button", name=f"Add a lead to {leads.junk}")).to_have_count(0)


async def test_a_lead_is_completed_by_dropping_it_and_comes_back_by_undo(visit: Visit) -> None:
    """R27, R29, R24: the card waits where it was put; results are shown; of the same customer the next one is a repeat."""
    ada, ben = await visit(ADA), await visit(BEN)
    leads = await leads_of(ada)
    lead = await new_lead(ada, title="Grasshopper", lastName="Green", emails=[{"value": "green@example.com"}])
    hers, his = await leads.board(ada, "Grasshopper"), await leads.board(ben, "Grasshopper")
    page = ada.page
    dialogue = page.get_by_role("dialog")

    await hers.drop_on(lead, "won")
    await expect(dialogue).to_contain_text("Grasshopper")
    await expect(hers.card_in(leads.done, lead)).to_be_attached()
    await page.keyboard.press("Escape")
    await expect(dialogue).to_be_hidden()
    await expect(hers.card_in(leads.first, lead)).to_be_visible()
    await expect(his.card_in(leads.first, lead)).to_be_visible()

    await hers.drop_on(lead, "won")
    await dialogue.get_by_role("button", name="Complete").click()
    await expect(dialogue.get_by_role("link").first).to_be_focused()
    await expect(his.card_in(leads.done, lead)).to_be_visible()
    await expect(his.count(leads.first)).to_have_text("0")
    await dialogue.get_by_role("button", name="Done").press("Enter")
    await expect(dialogue).to_be_hidden()
    await expect(hers.card_in(leads.done, lead)).to_be_visible()

    await page.get_by_role("button", name="Undo", exact=True).click()
    await expect(his.card_in(leads.first, lead)).to_be_visible()
    await expect(hers.card_in(leads.first, lead)).to_be_visible()

    # By keys alone, and for good.
    await hers.card(lead).focus()
    await page.keyboard.press("w")
    await expect(dialogue.get_by_role("button", name="Complete")).to_be_enabled()
    await dialogue.get_by_role("button", name="Complete").click()
    await expect(dialogue.get_by_role("link").first).to_be_visible()
    asked = "query ($id: ID!) { lead(id: $id) { number result { contacts { id } } } }"
    completed = (await ada.graph(asked, id=lead))["lead"]
    again = await new_lead(ada, title="Grasshopper again", contactId=completed["result"]["contacts"][0]["id"])
    await expect(his.card_in(leads.first, again).get_by_test_id("repeat")).to_have_text("Repeat")

    # R21: what is added to the last column begins on the first, and is asked about at once.
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name=f"Add a lead to {leads.done}").click()
    line = page.get_by_role("textbox", name=f"New lead in {leads.done}")
    await line.fill("Grasshopper in haste")
    await line.press("Enter")
    await expect(dialogue).to_contain_text("Complete “Grasshopper in haste”")
    await expect(dialogue.get_by_role("checkbox").first).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(hers.column(leads.first)).to_contain_text("Grasshopper in haste")

    # R27: of what is completed only that is made which has not been made yet.
    await ada.open(f"/leads/{completed['number']}")
    results = page.get_by_role("region", name="Results")
    await results.get_by_role("button", name="Create more from this lead").press("Enter")
    await expect(dialogue.get_by_role("checkbox", name="Deal")).to_be_disabled()
    await dialogue.get_by_role("checkbox", name="Company").press("Space")
    await dialogue.get_by_role("textbox").first.fill("Green and daughters")
    await dialogue.get_by_role("button", name="Create").press("Enter")
    await expect(dialogue.get_by_role("link", name="Green and daughters")).to_be_visible()
    assert not await ada.violations()
    await page.keyboard.press("Escape")
    await expect(results.get_by_role("link")).to_have_count(3)
    await expect(results.get_by_role("button")).to_have_count(0)


async def test_a_lead_that_is_handed_over_leaves_and_arrives(visit: Visit) -> None:
    """R22: who sees her own leads only hands one over: it vanishes for her and is there for the other, at once."""
    cleo, ruth = await visit(CLEO), await visit(RUTH)
    leads = await leads_of(cleo)
    lead = await new_lead(cleo, title="Butterfly")
    hers, reps = await leads.board(cleo, "Butterfly"), await leads.board(ruth, "Butterfly")
    await expect(hers.card_in(leads.first, lead)).to_be_visible()
    await expect(reps.card(lead)).to_have_count(0)

    await hers.card(lead).focus()
    await cleo.page.keyboard.press("a")
    await cleo.page.get_by_role("dialog").get_by_role("combobox").fill("Ruth")
    await cleo.page.get_by_role("option", name="Ruth Rep").click()

    await expect(hers.card(lead)).to_have_count(0)
    await expect(reps.card_in(leads.first, lead)).to_be_visible()
    await expect(hers.count(leads.first)).to_have_text("0")
    await expect(reps.count(leads.first)).to_have_text("1")
