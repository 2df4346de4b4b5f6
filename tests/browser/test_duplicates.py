"""What is there twice, on the screen (R30): seen while it is typed, gone through, compared, merged, taken back, told apart."""

from __future__ import annotations

from typing import Any

from people import ADA
from playwright.async_api import expect
from visitor import Visit, Visitor

LEAD = "mutation ($input: LeadInput!) { createLead(input: $input) { lead { id number } } }"
CONTACT = "mutation ($input: ContactInput!) { createContact(input: $input) { contact { id number } } }"
CONVERT = (
    """mutation ($id: ID!) { convertLead(id: $id, input: {createDeal: true}, expectedVersion: 1) { __typename } }"""
)


def phones(number: str) -> list[dict[str, str]]:
    """A phone as an input."""
    return [{"value": number}]


async def lead(visitor: Visitor, **given: Any) -> dict[str, Any]:
    """A lead made by this person."""
    made: dict[str, Any] = (await visitor.graph(LEAD, input=given))["createLead"]["lead"]
    return made


async def test_a_lead_is_found_as_it_is_typed_and_merged_by_keys_alone(visit: Visit) -> None:
    ada = await visit(ADA)
    page = ada.page
    first = await lead(
        ada, title="Asked at the fair", firstName="Óscar", lastName="Zúñiga", phones=phones("+34 911 000 777")
    )
    await ada.open("/leads/list")
    await page.get_by_role("button", name="Lead", exact=True).click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("textbox", name="Title").fill("Wrote to us")
    await dialog.get_by_role("textbox", name="First name").fill("oscar")
    await dialog.get_by_role("textbox", name="Last name").fill("ZUNIGA")
    await dialog.get_by_role("textbox", name="Phone").fill("0034 911-000-777")
    hint = dialog.get_by_role("status")
    await expect(hint).to_contain_text("Is it one of these?")
    await expect(hint.get_by_role("link", name="Asked at the fair")).to_have_attribute(
        "href", f"/leads/{first['number']}"
    )
    await expect(hint).to_contain_text("In common: Full name, Phones")
    async for _ in ada.schemes():
        assert not await ada.violations()
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("Wrote to us added. 1 other lead may be the same.")).to_be_visible()

    await ada.open("/duplicates/leads")
    group = page.get_by_role("listitem", name="Óscar Zúñiga")
    await expect(group.get_by_role("link")).to_have_text(["Asked at the fair", "Wrote to us"])
    async for scheme in ada.schemes():
        await ada.picture(f"duplicates of leads, {scheme}")
        assert not await ada.violations()
    await group.get_by_role("button", name="Merge…").focus()
    await page.keyboard.press("Enter")
    title = dialog.get_by_role("radio", name="Name: Asked at the fair, of Asked at the fair")
    await expect(title).to_be_checked()
    async for scheme in ada.schemes():
        await ada.picture(f"merging leads, {scheme}")
        assert not await ada.violations()
    await expect(dialog.get_by_role("radio", name="Asked at the fair #")).to_be_focused()
    await page.keyboard.press("Tab")
    await expect(title).to_be_focused()
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("Enter")
    await expect(dialog).to_have_count(0)
    await expect(page.get_by_text("Merged into “Wrote to us”")).to_be_visible()
    await expect(group).to_have_count(0)
    await page.keyboard.press("Control+z")
    await expect(group.get_by_role("link")).to_have_text(["Asked at the fair", "Wrote to us"])


async def test_what_is_completed_is_what_stays(visit: Visit) -> None:
    ada = await visit(ADA, width=390, height=844)
    one, other = [await lead(ada, title=title, companyTitle="Ñandú Ramps") for title in ("Standing", "Completed")]
    await ada.graph(CONVERT, id=other["id"])
    await ada.open("/duplicates/leads?by=companyTitle")
    group = ada.page.get_by_role("listitem", name="Ñandú Ramps")
    await group.get_by_role("button", name="Merge…").click()
    dialog = ada.page.get_by_role("dialog")
    await expect(dialog.get_by_role("radio", name=f"Completed #{other['number']}")).to_be_checked()
    await expect(dialog.get_by_role("radio", name=f"Standing #{one['number']}")).to_be_disabled()
    await expect(dialog).to_contain_text("One of them is completed: only such a one can stay.")
    async for _ in ada.schemes():
        assert not await ada.violations()
    await dialog.get_by_role("button", name="Merge", exact=True).click()
    await expect(group).to_have_count(0)
    await ada.open(f"/leads/{one['number']}")
    await expect(ada.page).to_have_url(f"{ada.url}/leads/{other['number']}")


async def test_chosen_rows_become_one_and_a_page_follows_what_it_shows(visit: Visit) -> None:
    ada = await visit(ADA)
    page = ada.page
    numbers = [
        (
            await ada.graph(
                CONTACT, input={"firstName": "Wanda", "lastName": name, "phones": phones("+48 22 000 77 77")}
            )
        )["createContact"]["contact"]["number"]
        for name in ("Wójcik", "Wojcik")
    ]
    await ada.open(f"/contacts/{numbers[1]}")
    section = page.get_by_role("region", name="Possible duplicates")
    await expect(section.get_by_role("link", name="Wanda Wójcik")).to_be_visible()
    async for scheme in ada.schemes():
        await ada.picture(f"possible duplicates, {scheme}")
        assert not await ada.violations()
    await section.get_by_role("button", name="Not a duplicate: Wanda Wójcik").click()
    await expect(section).to_have_count(0)
    await page.get_by_role("button", name="Undo").click()
    await expect(section.get_by_role("link", name="Wanda Wójcik")).to_be_visible()

    await ada.open("/contacts")
    await page.get_by_role("searchbox").fill("Wojcik Wanda")
    found = page.get_by_role("grid").get_by_role("row").filter(has_text="Wanda")
    await expect(found).to_have_count(2)
    bar = page.get_by_role("toolbar", name="Selected records")
    await page.get_by_role("checkbox", name="Select Wanda Wojcik").check()
    await expect(bar.get_by_role("button", name="Delete")).to_be_visible()
    await expect(bar.get_by_role("button", name="Merge")).to_have_count(0)
    await page.get_by_role("checkbox", name="Select Wanda Wójcik").check()
    await bar.get_by_role("button", name="Merge").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("radio", name="Wanda Wójcik #").check()
    await dialog.get_by_role("button", name="Merge", exact=True).click()
    await expect(page.get_by_text("Merged into “Wanda Wójcik”")).to_be_visible()
    await expect(found).to_have_count(1)
    await expect(bar).to_have_count(0)
    await ada.open(f"/contacts/{numbers[1]}")
    await expect(page).to_have_url(f"{ada.url}/contacts/{numbers[0]}")
