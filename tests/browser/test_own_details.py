"""The details of one's own companies (R12): told in the settings, and seen by another administrator at once."""

from __future__ import annotations

from people import ADA
from playwright.async_api import expect
from visitor import Visit

from serverprocess import Server
from trato.demo.legal import OWN
from trato.requisites.defaults import NAME

INVENTED = OWN[0][1][NAME]
"""The default one of the demo company."""


async def test_own_companies_are_described_and_one_is_the_default(own_server: Server, visit: Visit) -> None:
    ada, other = [await visit(ADA, on=own_server) for _ in range(2)]
    for visitor in (ada, other):
        await visitor.open("/settings/own-companies")
        await expect(visitor.page.get_by_role("region", name=INVENTED)).to_contain_text("Default")
    for name in ("Acme Trade", "Acme Services"):
        await ada.page.get_by_role("button", name="Add own company").click()
        await ada.page.get_by_role("textbox", name="Legal name").fill(name)
        await ada.page.get_by_role("textbox", name="Tax number").fill("B12345674")
        await ada.page.get_by_role("textbox", name="Phones").fill("+34 600 111 222\nno phone")
        await ada.page.get_by_role("button", name="Add", exact=True).click()
        await expect(ada.page.get_by_role("textbox", name="Phones")).to_have_attribute("aria-invalid", "true")
        await ada.page.get_by_role("textbox", name="Phones").fill("+34 600 111 222")
        assert not await ada.violations()
        await ada.page.get_by_role("button", name="Add", exact=True).click()
        await expect(other.page.get_by_role("region", name=name)).to_contain_text("+34 600 111 222")
        await expect(other.page.get_by_role("region", name=name)).to_contain_text("B12345674")
    for gone, default in ((INVENTED, "Acme Trade"), ("Acme Trade", "Acme Services")):
        await ada.page.get_by_role("button", name=f"Delete {gone}").click()
        dialog = ada.page.get_by_role("dialog")
        await dialog.get_by_label("The default from now on").first.click()
        await ada.page.get_by_role("option", name=default).click()
        await dialog.get_by_role("button", name="Delete").click()
        await expect(other.page.get_by_role("region", name=default)).to_contain_text("Default")
    await expect(other.page.get_by_role("region", name="Acme Trade")).to_have_count(0)
    assert not await other.violations()


async def test_a_deal_says_as_which_own_company_it_is_made(own_server: Server, visit: Visit) -> None:
    ada, other = [await visit(ADA, on=own_server) for _ in range(2)]
    for name in ("Acme Trade", "Acme Services"):
        await ada.graph(
            "mutation ($name: String) { saveMyCompany(input: {legalName: $name}) { __typename } }", name=name
        )
    made = await ada.graph('mutation { createDeal(input: {title: "Scanners"}) { deal { number } } }')
    for visitor in (ada, other):
        await visitor.open(f"/deals/{made['createDeal']['deal']['number']}")
        await expect(visitor.page.get_by_text(INVENTED, exact=True)).to_be_visible()
    await ada.page.get_by_role("button", name="Own company").click()
    await ada.page.get_by_role("option", name="Acme Services").click()
    await expect(other.page.get_by_text("Acme Services", exact=True).first).to_be_visible()
    assert not await ada.violations()
    await ada.picture("deal-own-company")
