"""When the company works (R19): told in the settings, seen by another administrator at once; what is planned follows it (R49)."""

from __future__ import annotations

from datetime import date

from people import ADA
from playwright.async_api import expect
from visitor import Visit

from serverprocess import Server


async def test_days_hours_and_holidays_are_told(own_server: Server, visit: Visit) -> None:
    ada, other = [await visit(ADA, on=own_server) for _ in range(2)]
    for visitor in (ada, other):
        await visitor.open("/settings/work-time")
        await expect(visitor.page.get_by_text("No holidays", exact=True)).to_be_visible()
    await ada.page.get_by_role("checkbox", name="Sat").click()
    await expect(other.page.get_by_role("checkbox", name="Sat")).to_be_checked()
    await ada.page.get_by_role("button", name="Work begins").click()
    await ada.page.get_by_label("Work begins").fill("19:00")
    await ada.page.keyboard.press("Enter")
    await expect(ada.page.get_by_text("This is outside the allowed range.")).to_be_visible()
    await ada.page.get_by_label("Work begins").fill("08:30")
    await ada.page.keyboard.press("Enter")
    await expect(other.page.get_by_text("08:30", exact=True)).to_be_visible()

    await ada.page.get_by_label("Day", exact=True).fill(f"{date.today().year}-10-14")
    await ada.page.get_by_role("textbox", name="Name of the holiday").fill("Our day")
    await ada.page.keyboard.press("Enter")
    holidays = other.page.get_by_role("region", name="Holidays")
    await expect(holidays).to_contain_text("Our day")
    await other.page.get_by_role("button", name="Remove Our day").click()
    await expect(ada.page.get_by_text("No holidays", exact=True)).to_be_visible()

    await ada.page.get_by_role("button", name="Public holidays of").click()
    await ada.page.keyboard.type("Spai")
    await ada.page.get_by_role("option", name="Spain").click()
    await expect(holidays).to_contain_text("Labor Day")
    await ada.page.get_by_role("button", name="Region").click()
    await ada.page.get_by_role("option", name="Madrid").click()
    await expect(holidays).to_contain_text("Madrid Day")
    await ada.page.get_by_role("button", name="Work on Madrid Day").click()
    await expect(holidays.get_by_role("listitem").filter(has_text="Madrid Day")).to_contain_text("worked")
    assert not await ada.violations()

    await ada.open("/companies/1")
    await ada.page.get_by_role("button", name="Plan an activity").click()
    await expect(ada.page.get_by_label("Deadline")).not_to_have_value("")
