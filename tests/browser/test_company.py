"""People and the company's structure on the screen (R76), and one's own devices (R1)."""

from __future__ import annotations

from people import ADA, BEN
from playwright.async_api import expect
from visitor import Visit

DEPARTMENT = "mutation ($name: String!) { createDepartment(input: {name: $name}) { department { id } } }"
NEW_PASSWORD = "a sentence that is new"


async def test_somebody_is_invited_placed_by_keys_and_leaves(visit: Visit) -> None:
    """Ada invites; the new one comes in by the link, is moved with the department, and is out at once when she leaves."""
    ada, carla = await visit(ADA), await visit(None)
    for name in ("Alpha", "Beta"):
        await ada.graph(DEPARTMENT, name=name)
    page = ada.page
    await ada.open("/settings/company")

    # By keys alone: Beta goes into Alpha, and out again by the menu's twin of the key.
    beta = page.get_by_role("treeitem", name="Beta")
    await beta.focus()
    await page.keyboard.press("Alt+ArrowRight")
    await expect(beta).to_have_attribute("aria-level", "2")
    await expect(beta).to_be_focused()
    await page.keyboard.press("ArrowUp")
    await expect(page.get_by_role("treeitem", name="Alpha")).to_be_focused()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="Beta")).to_be_visible()
    assert not await ada.violations()

    # To the top and back by name, as a finger does that can't drag; another browser is told.
    ben = await visit(ADA)
    await ben.open("/settings/company")
    for place, level in (("At the top", "1"), ("Alpha", "2")):
        await page.get_by_role("button", name="Actions on Beta").click()
        await page.get_by_role("menuitem", name="Move to…").click()
        await page.get_by_role("dialog").get_by_role("combobox").click()
        await page.get_by_role("option", name=place).click()
        assert not await ada.violations()
        await page.get_by_role("dialog").get_by_role("button", name="Save").click()
        for screen in (page, ben.page):
            await expect(screen.get_by_role("treeitem", name="Beta")).to_have_attribute("aria-level", level)

    # Whoever is invited while a department is shown works there.
    await page.get_by_role("button", name="Invite").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("textbox", name="E-mail").fill("carla@example.com")
    await dialog.get_by_role("combobox", name="Roles").click()
    await page.get_by_role("option", name="Manager").click()
    await page.keyboard.press("Tab")
    await ada.picture("inviting")
    await dialog.get_by_role("button", name="Make the link").click()
    link = await dialog.locator("code").inner_text()
    await page.keyboard.press("Escape")
    line = page.get_by_role("listitem").filter(has_text="carla@example.com")
    await expect(line).to_contain_text("Invited")

    await carla.page.goto(carla.url + link[link.index("/welcome") :])
    await carla.page.get_by_role("textbox", name="Name").fill("Carla Ruiz")
    assert not await carla.violations()
    await carla.page.get_by_role("textbox", name="Password").fill(NEW_PASSWORD)
    await carla.page.get_by_role("button", name="Come in").click()
    await expect(carla.page.get_by_role("button", name="Account menu: Carla Ruiz")).to_be_visible()
    await expect(carla.page.get_by_role("link", name="Contacts")).to_be_visible()  # as her role lets her
    await expect(ben.page.get_by_role("listitem").filter(has_text="Carla Ruiz")).to_be_visible()

    await page.reload()
    await page.get_by_role("button", name="Actions on Carla Ruiz").click()
    await page.get_by_role("menuitem", name="Deactivate").click()
    await page.get_by_role("dialog").get_by_role("button", name="Deactivate").click()
    await expect(page.get_by_role("listitem").filter(has_text="carla@example.com")).to_contain_text("Deactivated")
    carla.expect_complaint("401")
    await carla.page.reload()
    await expect(carla.page.get_by_role("button", name="Sign in")).to_be_visible()


async def test_a_device_is_signed_out_from_the_profile(visit: Visit) -> None:
    ben, elsewhere = await visit(BEN, signs_out=True), await visit(BEN, signs_out=True)
    await elsewhere.open("/deals")
    await expect(elsewhere.page.get_by_role("main").get_by_role("listitem").first).to_be_visible()
    await ben.open("/profile")
    devices = ben.page.get_by_role("region", name="Devices")
    await expect(devices.get_by_role("listitem").filter(has_text="This device")).to_be_visible()
    elsewhere.expect_complaint("401")
    await devices.get_by_role("button", name="Sign out everywhere else").click()
    await expect(elsewhere.page.get_by_role("button", name="Sign in")).to_be_visible()
