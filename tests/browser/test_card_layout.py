"""Layout edit (R16): on a record itself, for oneself, a role and everybody, and in the settings; open browsers follow."""

from __future__ import annotations

from board import new_deal, new_pipeline
from people import ADA, BEN
from playwright.async_api import Page, expect
from visitor import Visit


def label(page: Page, text: str) -> object:
    """A field's label among what is known of the record."""
    return expect(page.get_by_role("region").get_by_text(text, exact=True))


async def test_cards_are_laid_out_where_they_stand(visit: Visit) -> None:
    ada, ben = await visit(ADA), await visit(BEN)
    pipeline = await new_pipeline(ada, "Laid out")
    deal = await new_deal(ada, pipeline, "To be laid out")
    for one in (ada, ben):
        await one.open(f"/deals/{deal['number']}")
        await label(one.page, "Begin").to_be_visible()

    # For himself: the begin is hidden, and the amount stands in a section of its own.
    page = ben.page
    await page.get_by_role("button", name="Change the layout").click()
    await page.get_by_role("button", name="Show Begin").click()
    await page.get_by_role("button", name="Add a section").click()
    await page.get_by_role("textbox", name="Title of section 2").fill("Money")
    handle = page.get_by_role("button", name="Move Section Money:")
    first = await page.get_by_role("button", name="Move Probability:").bounding_box()
    await handle.scroll_into_view_if_needed()
    for _ in range(30):
        box = await handle.bounding_box()
        first = await page.get_by_role("button", name="Move Probability:").bounding_box()
        assert box and first
        if box["y"] < first["y"]:
            break
        await handle.press("ArrowUp")
    assert not await ben.violations()
    await page.get_by_role("button", name="Save for me").click()
    await expect(page.get_by_role("region", name="Money")).to_contain_text("Probability")
    await expect(page.get_by_role("region", name="Details")).to_contain_text("Amount")
    await label(page, "Begin").to_have_count(0)
    await label(ada.page, "Begin").to_be_visible()

    # For everybody, in this pipeline, and nobody else's counts there any more.
    page = ada.page
    await page.get_by_role("button", name="Change the layout").click()
    await page.get_by_role("button", name="Show Probability").click()
    await page.get_by_role("checkbox", name="Only in this pipeline").check()
    await page.get_by_role("checkbox", name="Nobody has a layout of their own").check()
    await page.get_by_role("button", name="Save for everyone").click()
    await label(page, "Probability").to_have_count(0)
    await label(ben.page, "Probability").to_have_count(0)
    await label(ben.page, "Begin").to_be_visible()
    await ben.page.get_by_role("button", name="Change the layout").click()
    await expect(ben.page.get_by_role("button", name="Save for me")).to_be_disabled()
    await ben.page.get_by_role("button", name="Cancel").press("Enter")
    await expect(ben.page.get_by_role("button", name="Change the layout")).to_be_focused()

    # In the settings it is shown again.
    await ada.open("/settings/cards")
    await page.get_by_role("link", name="Laid out").click()
    await page.get_by_role("button", name="Show Probability").click()
    assert not await ada.violations()
    await page.get_by_role("checkbox", name="Nobody has a layout of their own").uncheck()
    await page.get_by_role("button", name="Save for everyone").click()
    await expect(ben.page.get_by_role("region", name="Money")).to_contain_text("Probability")  # his own, again
    await label(ben.page, "Begin").to_have_count(0)
    await ben.page.get_by_role("button", name="Change the layout").click()
    await ben.page.get_by_role("button", name="Back to everyone’s layout").press("Enter")
    await expect(ben.page.get_by_role("button", name="Change the layout")).to_be_focused()
    await label(ben.page, "Begin").to_be_visible()
    assert not await ben.violations()


async def test_cards_are_laid_out_for_whoever_holds_a_role(visit: Visit) -> None:
    """On the record and in the settings; it counts as soon as the role is held, and goes with it."""
    ada, ben = await visit(ADA), await visit(BEN)
    deal = await new_deal(ada, await new_pipeline(ada, "By role"), "Seen by a role")
    make = 'mutation { createRole(name: "Callers") { role { id } } }'
    role = (await ada.graph(make))["createRole"]["role"]["id"]
    for one in (ada, ben):
        await one.open(f"/deals/{deal['number']}")
        await label(one.page, "Begin").to_be_visible()
    page = ada.page
    await page.get_by_role("button", name="Change the layout").click()
    await page.get_by_role("button", name="Show Begin").click()
    await page.get_by_role("checkbox", name="Only in this pipeline").check()
    await page.get_by_role("button", name="Save for a role").click()
    await page.get_by_role("menuitem", name="Callers").click()
    await expect(page.get_by_role("button", name="Change the layout")).to_be_focused()
    await label(page, "Begin").to_be_visible()  # Ada isn't one of them
    give = """mutation ($role: ID!, $to: ID!) {
        assignRole(id: $role, holderType: USER, holderId: $to) { role { id } } }"""
    await ada.graph(give, role=role, to=(await ben.graph("{ me { user { id } } }"))["me"]["user"]["id"])
    await label(ben.page, "Begin").to_have_count(0)

    await ada.open("/settings/cards")
    await page.get_by_role("link", name="By role").click()
    await page.get_by_role("combobox", name="Whose").click()
    await page.get_by_role("option", name="Callers").click()
    await expect(page.get_by_role("button", name="Show Begin")).to_have_attribute("aria-pressed", "false")
    assert not await ada.violations()
    await page.get_by_role("button", name="Show Begin").click()
    await page.get_by_role("button", name="Show Probability").click()
    await page.get_by_role("button", name="Save for this role").click()
    await label(ben.page, "Begin").to_be_visible()
    await label(ben.page, "Probability").to_have_count(0)
    await ada.graph("mutation ($id: ID!) { deleteRole(id: $id) { deletedId } }", id=role)
    await label(ben.page, "Probability").to_be_visible()
