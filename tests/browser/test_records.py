"""A record as one page (R35, R56, R57): what happens on a contact's deal is read on its company's, live and by keys alone."""

from __future__ import annotations

import asyncio

from people import ADA, BEN
from playwright.async_api import Route, expect
from visitor import Visit

COMPANY = 'mutation { createCompany(input: {title: "Acme Trade"}) { company { id number } } }'
CONTACT = """mutation ($company: ID!) {
  createContact(input: {lastName: "Vega", companyIds: [$company]}) { contact { id } } }"""
DEAL = """mutation ($contact: ID!) {
  createDeal(input: {title: "Shelving", contactIds: [$contact]}) { deal { id number version } } }"""
CHANGE = """mutation ($id: ID!, $version: Int!, $amount: Decimal!) {
  updateDeal(id: $id, expectedVersion: $version, input: {amount: {amount: $amount}}) { deal { version } } }"""
PLANNED = """mutation ($item: ID!) { createActivity(
  input: {itemIds: [$item], type: TASK, subject: "Measure the hall"}, checklist: ["Length"]) { activity { id version } } }"""
LINES = """mutation ($id: ID!, $version: Int!) {
  saveChecklist(id: $id, expectedVersion: $version, lines: [{text: "Length"}, {text: "Height"}]) { activity { id } } }"""
ITS_LINES = (
    "query ($id: ID!) { node(id: $id) { ... on Activity { id version isCompleted reminders checklist { text } } } }"
)
RENAMED = """mutation ($id: ID!, $version: Int!) { updateActivity(
  id: $id, expectedVersion: $version, input: {subject: "Measure the hall again"}) { operationId } }"""
SCRIPT = "<img src=x onerror=alert(1)> see https://example.org/a, "


async def test_a_company_is_told_of_its_contacts_deals_while_it_is_looked_at(visit: Visit) -> None:
    ada, ben = await visit(ADA), await visit(BEN)
    company = (await ada.graph(COMPANY))["createCompany"]["company"]
    contact = (await ada.graph(CONTACT, company=company["id"]))["createContact"]["contact"]
    deal = (await ada.graph(DEAL, contact=contact["id"]))["createDeal"]["deal"]

    await ben.open(f"/companies/{company['number']}")
    history = ben.page.get_by_role("list", name="History")
    await expect(history).to_contain_text("Ada Admin created the company")
    await expect(history.get_by_role("link", name="Shelving")).to_have_count(0)
    await ben.page.get_by_role("checkbox", name="With related").check()
    await expect(history).to_contain_text("Ada Admin created the deal")
    assert not await ben.violations()

    # Ada mentions Ben by keys alone; what she wrote is text, however it looks.
    await ada.open(f"/deals/{deal['number']}")
    box = ada.page.get_by_role("textbox", name="Write a comment")
    await box.focus()
    await ada.page.keyboard.type(f"{SCRIPT}@be")
    await expect(ada.page.get_by_role("option", name="Ben Broad")).to_have_attribute("aria-selected", "true")
    await ada.picture("mentioning")
    assert not await ada.violations()
    await ada.page.keyboard.press("Enter")
    await expect(box).to_have_value(f"{SCRIPT}@Ben Broad ")
    await ada.page.keyboard.press("Control+Enter")
    said = history.get_by_role("listitem").filter(has_text="onerror")
    await expect(said).to_contain_text("<img src=x onerror=alert(1)> see https://example.org/a, @Ben Broad")
    await expect(said.get_by_role("link", name="https://example.org/a")).to_have_attribute(
        "rel", "noopener noreferrer nofollow"
    )
    await expect(said.get_by_role("link", name="Shelving")).to_have_attribute("href", f"/deals/{deal['number']}")
    assert await ben.page.locator("img[src=x]").count() == 0

    # Held up on the company; changes within minutes are one entry that unfolds.
    await said.get_by_role("button", name="Actions on the comment by Ada Admin").click()
    await ben.page.get_by_role("menuitem", name="Pin for everyone").click()
    await expect(ben.page.get_by_role("list", name="Pinned")).to_contain_text("@Ben Broad")
    version = deal["version"]
    for amount in ("10", "25"):
        changed = await ada.graph(CHANGE, id=deal["id"], version=version, amount=amount)
        version = changed["updateDeal"]["deal"]["version"]
    burst = history.get_by_role("listitem").filter(has=ben.page.get_by_role("button", name="2 changes"))
    await expect(burst).to_contain_text("€25")
    await expect(burst).not_to_contain_text("€10")
    await burst.get_by_role("button", name="2 changes").press("Enter")
    await expect(burst).to_contain_text("€10")

    await ben.page.get_by_role("radio", name="Comments").check(force=True)
    await expect(history).not_to_contain_text("created the company")
    await ben.page.reload()
    await expect(history.get_by_role("link", name="Shelving").first).to_be_visible()  # the choice was kept
    await ben.page.get_by_role("tab", name="History").press("ArrowRight")
    await expect(ben.page.get_by_role("tab", name="Contacts")).to_be_focused()
    await expect(ben.page.get_by_role("link", name="Vega")).to_be_visible()
    assert not await ben.violations()


async def test_what_is_planned_is_not_lost_on_the_way(visit: Visit) -> None:
    """R57, R95: neither what one has typed nor what a colleague has changed while the form was open."""
    ada, ben = await visit(ADA), await visit(BEN)
    company = (await ada.graph(COMPANY))["createCompany"]["company"]
    task = (await ada.graph(PLANNED, item=company["id"]))["createActivity"]["activity"]
    page = ada.page
    await ada.open(f"/companies/{company['number']}")
    await expect(page.get_by_role("checkbox", name="Length")).to_be_visible()

    # Arrows walk past the tab, a press goes into the form; a look at the comment leaves it as it is.
    composer = page.get_by_role("region", name="Write")
    comment, activity = (composer.get_by_role("tab", name=name) for name in ("Comment", "Activity"))
    form = composer.get_by_role("form")
    await comment.press("ArrowRight")
    await expect(form.get_by_label("Subject")).to_be_visible()
    await expect(activity).to_be_focused()
    await activity.press("Enter")
    await expect(form.get_by_label("Subject")).to_be_focused()
    await form.get_by_text("Task", exact=True).click()
    await form.get_by_label("Deadline").fill("2026-03-04T09:30")
    await form.get_by_label("Took place already").check()
    await form.get_by_label("Took place already").uncheck()
    await expect(form.get_by_label("Deadline")).to_have_value("2026-03-04T09:30")
    await form.get_by_label("Participants").press_sequentially("be")
    await expect(page.get_by_role("option", name="Ben Broad")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("option", name="Ben Broad")).to_be_hidden()
    await comment.click()
    await expect(form).to_be_hidden()
    await activity.click()
    await expect(form.get_by_label("Deadline")).to_have_value("2026-03-04T09:30")
    await ada.picture("planning-goes-on")
    await form.get_by_label("Subject").press("Escape")
    await expect(form).to_be_hidden()

    # Ben's line comes while Ada changes the task, and is on her screen behind the form: she is told, and it stays.
    await page.get_by_role("button", name="Actions: Measure the hall").click()
    await page.get_by_role("menuitem", name="Edit").click()
    form = page.get_by_role("form", name="Change: Measure the hall")
    await form.get_by_label("Checklist").fill("Length\nWidth")
    async with page.expect_response(lambda answer: "ItemActivities" in (answer.request.post_data or "")):
        await ben.graph(LINES, id=task["id"], version=task["version"])
    await form.get_by_role("button", name="Save").click()
    await expect(form.get_by_role("alert")).to_be_visible()
    await ada.picture("somebody-was-faster")
    lines = (await ben.graph(ITS_LINES, id=task["id"]))["node"]["checklist"]
    assert [line["text"] for line in lines] == ["Length", "Height"]
    await form.get_by_role("button", name="Cancel").click()

    # A reminder that is chosen and not added yet is sent along.
    await page.get_by_role("button", name="Actions: Measure the hall").click()
    await page.get_by_role("menuitem", name="Edit").click()
    await form.get_by_role("button", name="Add a reminder").click()
    await page.get_by_role("menuitem", name="Another time…").click()
    await expect(form.get_by_label("How many")).to_be_focused()
    await page.keyboard.type("30")
    await form.get_by_role("button", name="Save").click()
    await expect(form).to_be_hidden()
    assert (await ben.graph(ITS_LINES, id=task["id"]))["node"]["reminders"] == [15, 30]

    # What is ticked by keys keeps the focus; what is done on the page of all activities is taken back by them, too.
    line = page.get_by_role("checkbox", name="Length")
    await line.press("Space")
    await expect(line).to_be_checked()
    await expect(line).to_be_focused()
    await ada.open("/activities")
    row = page.get_by_role("row", name="Measure the hall")
    await row.get_by_role("gridcell", name="Complete: Measure the hall").press("Shift+D")
    await expect(page.get_by_text("Done: Measure the hall")).to_be_visible()
    await page.keyboard.press("ControlOrMeta+z")
    await expect(page.get_by_text("Undone: Done: Measure the hall")).to_be_visible()
    assert (await ben.graph(ITS_LINES, id=task["id"]))["node"]["isCompleted"] is False
    await expect(row.get_by_role("button", name="Complete: Measure the hall")).to_be_visible()

    # On its own page: what Ben calls it meanwhile is told, and what Ada has typed stays hers to keep.
    await row.get_by_role("link", name="Measure the hall").click()
    await page.get_by_role("link", name="Open as a page").click()
    await page.get_by_role("button", name="Edit: Subject").click()
    await page.get_by_role("textbox", name="Subject").fill("Measure both halls")
    task = (await ben.graph(ITS_LINES, id=task["id"]))["node"]
    await ben.graph(RENAMED, id=task["id"], version=task["version"])
    told = page.get_by_role("status").filter(has_text="Measure the hall again")
    await told.get_by_role("button", name="Keep mine").click()
    await expect(page.get_by_role("button", name="Complete")).to_be_visible()
    await expect(page.get_by_text("Subject Measure the hall again → Measure both halls")).to_be_visible()

    # While nothing she saves arrives she goes on: each change is made from what the one before has left.
    arriving = asyncio.Event()

    async def held_up(route: Route) -> None:
        await arriving.wait()
        await route.continue_()

    await page.route("**/graphql", held_up)
    lines, reminders = page.get_by_role("list", name="Checklist"), page.get_by_role("group", name="Reminders")
    line = page.get_by_role("textbox", name="Add a line")
    await line.fill("Door")
    await line.press("Enter")
    await line.press_sequentially("Gate")
    await lines.get_by_role("button", name="Remove: Length").click()
    await reminders.get_by_role("button", name="Add a reminder").click()
    await page.get_by_role("menuitem", name="1 hour before").click()
    for when in ("15 minutes before", "30 minutes before"):
        await reminders.get_by_role("button", name=f"Remove the reminder: {when}").click()
    await expect(reminders).not_to_contain_text("minutes")
    arriving.set()
    await page.unroute_all(behavior="wait")
    await expect(lines).to_contain_text("Door")
    await expect(line).to_have_value("Gate")
    await line.press("Enter")
    await expect(lines).to_contain_text("Gate")
    saved = (await ben.graph(ITS_LINES, id=task["id"]))["node"]
    assert [one["text"] for one in saved["checklist"]] == ["Height", "Door", "Gate"]
    assert saved["reminders"] == [60]
    await expect(page.get_by_role("alert")).to_have_count(0)

    # It is bound to one more record and taken from the first; the last one stays (R47).
    await ada.graph(CONTACT, company=company["id"])
    belongs = page.get_by_role("list", name="Belongs to")
    await expect(page.get_by_text("An activity belongs to at least one record.")).to_be_visible()
    await page.get_by_role("button", name="Add a record").click()
    await page.keyboard.type("Vega")
    await page.get_by_role("option", name="Vega").first.click()
    await belongs.get_by_role("button", name="Remove: Acme Trade").click()
    await expect(belongs.get_by_role("link", name="Acme Trade")).to_be_hidden()
    await expect(belongs.get_by_role("button", name="Remove: Vega")).to_be_hidden()
    assert not await ada.violations()
    await ada.picture("activity")
