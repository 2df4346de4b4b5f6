"""History: what happened, told in sentences, filtered, kept up by a pill, and for administrators also of settings (R59)."""

from __future__ import annotations

from people import ADA, BEN
from playwright.async_api import expect
from visitor import Visit

CREATE = "mutation ($t: String!) { createDeal(input: {title: $t}) { deal { id } } }"
RENAME = """mutation ($id: ID!, $t: String!) {
  updateDeal(id: $id, expectedVersion: 1, input: {title: $t}) { deal { id } } }"""


async def test_history_tells_what_happened_as_it_happens(visit: Visit) -> None:
    ada, ben = await visit(ADA), await visit(BEN, scheme="dark")
    made = await ada.graph(CREATE, t="Quarry fence")
    await ada.graph('mutation { createTag(input: {name: "Quarry"}) { tag { id } } }')
    await ben.open("/history")
    rows, his = ada.page.get_by_role("row"), ben.page.get_by_role("row")
    await expect(his.filter(has_text="Quarry fence")).to_contain_text("Deal created")
    await expect(his.filter(has_text="Tag created")).to_have_count(0)
    assert not await ben.violations()

    await ada.open("/deals")
    await ada.page.get_by_role("link", name="History").click()
    await expect(rows.filter(has_text="Tag created")).to_contain_text("Quarry")
    await ada.page.get_by_role("button", name="Filter", exact=True).click()
    await ada.page.get_by_role("textbox", name="Which field?").fill("happened")
    await ada.page.keyboard.press("Enter")
    await ada.page.get_by_role("textbox", name="Which value?").fill("deal created")
    await ada.page.get_by_role("checkbox", name="Deal created").check()
    await ada.page.get_by_role("button", name="Apply").click()
    await expect(rows.filter(has_text="Tag created")).to_have_count(0)
    await ada.page.get_by_role("button", name="By me").click()
    await expect(rows.filter(has_text="Quarry fence")).to_be_visible()
    assert not await ada.violations()
    await ada.page.get_by_role("button", name="Yesterday").click()
    await expect(ada.page.get_by_role("main")).to_contain_text("Nothing like that happened")

    await ada.graph(RENAME, id=made["createDeal"]["deal"]["id"], t="Quarry gate")
    await ben.page.get_by_role("button", name="1 new").click()
    await expect(his.nth(1)).to_contain_text("Name Quarry fence → Quarry gate")
    await ben.page.get_by_role("button", name="Only what happened to Quarry gate").first.press("Enter")
    await expect(his).to_have_count(3)
    await ben.page.get_by_role("link", name="Quarry gate").first.click()
    await ben.page.wait_for_url("**/deals/*")


async def test_what_took_place_is_told_from_a_list_and_from_the_record(visit: Visit) -> None:
    ada, ben = await visit(ADA), await visit(BEN)
    made = await ada.graph(CREATE, t="Harbour crane")
    await ada.open("/deals/list?q=harbour")
    await ada.page.get_by_role("row").filter(has_text="Harbour crane").get_by_role("checkbox").check()
    await ada.page.get_by_role("toolbar", name="Selected records").get_by_role("button", name="Took place").click()
    dialog = ada.page.get_by_role("dialog", name="What took place with “Harbour crane”")
    await dialog.get_by_label("What it was").select_option("Meeting")
    await dialog.get_by_label("When").fill("2999-01-01T10:00")
    await dialog.get_by_label("What was said or done").fill("They like the blue one")
    await dialog.get_by_role("button", name="Add").click()
    await expect(dialog).to_contain_text("This lies in the future")
    assert not await ada.violations()
    await dialog.get_by_label("When").fill("2026-03-04T10:00")
    await dialog.get_by_role("button", name="Add").click()
    await expect(dialog).to_have_count(0)

    number = (await ada.graph("query ($id: ID!) { node(id: $id) { ... on Deal { number } } }", id=made["createDeal"]["deal"]["id"]))["node"]["number"]  # fmt: skip
    await ben.open(f"/deals/{number}")
    timeline = ben.page.get_by_role("list", name="History")
    lines = timeline.get_by_role("listitem")
    await expect(lines.filter(has_text="They like the blue one")).to_contain_text("Ada Admin told of: Meeting")
    await ben.page.get_by_role("button", name="Tell what took place").click()
    await ben.page.get_by_label("What was said or done").fill("Called back")
    await ben.page.get_by_role("button", name="Add", exact=True).click()
    await expect(lines.filter(has_text="Called back")).to_contain_text("Ben Broad told of: Call")
    # Who has opened it is told where one asks for that (R61).
    await ben.page.get_by_role("radio", name="Views").check(force=True)
    await expect(lines.filter(has_text="Ben Broad opened it")).to_have_count(1)
    await expect(lines.filter(has_text="Called back")).to_have_count(0)
    await ben.open("/history?q=blue")
    await expect(ben.page.get_by_role("row").filter(has_text="They like the blue one")).to_contain_text("Harbour crane")
    assert not await ben.violations()
