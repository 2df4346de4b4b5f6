"""Legal details of customers on the screen (R12): told by a template, seen and changed elsewhere at once."""

from __future__ import annotations

from people import ADA
from playwright.async_api import expect
from visitor import Visit

COMPANY = 'mutation { createCompany(input: {title: "Acme Trade"}) { company { number } } }'


async def test_details_of_a_company_are_told_in_one_browser_and_seen_in_another(visit: Visit) -> None:
    ada, other = await visit(ADA), await visit(ADA)
    number = (await ada.graph(COMPANY))["createCompany"]["company"]["number"]
    for visitor in (ada, other):
        await visitor.open(f"/companies/{number}")
        await expect(visitor.page.get_by_role("region", name="Legal details")).to_contain_text("No legal details yet")
    page = ada.page
    section, seen = (one.page.get_by_role("region", name="Legal details") for one in (ada, other))

    await section.get_by_role("button", name="Add legal details").click()
    dialog = page.get_by_role("dialog")
    await expect(dialog.get_by_role("textbox", name="Legal name")).to_have_value("Acme Trade")
    await dialog.get_by_role("combobox", name="Template").click()
    await page.get_by_role("option", name="Spain · Company").click()
    await dialog.get_by_role("textbox", name="NIF", exact=True).fill("B12345675")
    await dialog.get_by_role("textbox", name="IBAN").fill("es9121000418450200051332")
    await dialog.get_by_role("button", name="Add", exact=True).click()
    await expect(dialog.get_by_role("textbox", name="NIF", exact=True)).to_have_attribute("aria-invalid", "true")
    assert not await ada.violations()
    await dialog.get_by_role("textbox", name="NIF", exact=True).fill("B12345674")
    await ada.picture("legal-details-form")
    await dialog.get_by_role("button", name="Add", exact=True).click()
    await expect(dialog).to_have_count(0)
    await expect(section.get_by_role("button", name="Add legal details")).to_be_focused()
    await expect(seen).to_contain_text("ES91 2100 0418 4502 0005 1332")
    await expect(other.page.get_by_text("added legal details")).to_be_visible()

    await seen.get_by_role("button", name="Edit the details of Acme Trade").click()
    await other.page.get_by_role("textbox", name="Registered address").fill("Calle Mayor 1\nMadrid")
    await other.page.get_by_role("button", name="Save").click()
    await expect(section).to_contain_text("Calle Mayor 1")
    await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await section.get_by_role("button", name="Copy: IBAN").click()
    assert await page.evaluate("navigator.clipboard.readText()") == "ES91 2100 0418 4502 0005 1332"
    assert not await ada.violations()
    await ada.picture("legal-details")
    await section.get_by_role("button", name="Delete the details of Acme Trade").click()
    await dialog.get_by_role("button", name="Delete").click()
    await expect(seen).to_contain_text("No legal details yet")
    await page.keyboard.press("ControlOrMeta+z")
    await expect(page.get_by_text("Undone: Details of “Acme Trade” deleted")).to_be_visible()
    await expect(section).to_contain_text("Calle Mayor 1")
    await expect(seen).to_contain_text("Calle Mayor 1")


async def test_an_administrator_adds_a_template_and_it_is_offered_elsewhere(visit: Visit) -> None:
    ada, other = await visit(ADA), await visit(ADA)
    await other.open("/settings/requisites")
    await ada.open("/settings/requisites")
    page = ada.page
    await page.get_by_role("button", name="Add template").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("textbox", name="Name", exact=True).fill("French company")
    await dialog.get_by_role("textbox", name="Country").fill("fr")
    await dialog.get_by_role("button", name="Add field").click()
    await dialog.get_by_role("textbox", name="Name of field 2").fill("SIREN")
    assert not await ada.violations()
    await ada.picture("template-form")
    await dialog.get_by_role("button", name="Add", exact=True).click()
    line = other.page.get_by_role("listitem").filter(has_text="French company")
    await expect(line).to_contain_text("Legal name, SIREN")
    await ada.picture("templates")
    assert not await ada.violations()
    await line.get_by_role("button", name="Delete French company").click()
    await other.page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    await expect(page.get_by_role("listitem").filter(has_text="French company")).to_have_count(0)
