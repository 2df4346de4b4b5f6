"""Rights as people meet them (R70 to R75): what a board shows and takes, and the screen where they are given."""

from __future__ import annotations

from typing import Any

from board import BoardOnScreen, new_deal, new_pipeline
from people import ADA, BEN, CLEO, HEDY
from playwright.async_api import expect
from visitor import Visit, Visitor

LOOK = "{ users(first: 100) { nodes { id name } } roles { id name version } }"
HAND_OVER = """mutation ($id: ID!, $to: ID!) {
  updateDeal(id: $id, expectedVersion: 1, input: {responsibleId: $to}) { deal { id } } }"""
DEPARTMENT = """mutation ($name: String!, $members: [ID!]) {
  createDepartment(input: {name: $name, memberIds: $members}) { department { id } } }"""
ASSIGN = """mutation ($role: ID!, $holder: ID!) {
  assignRole(id: $role, holderType: USER, holderId: $holder) { role { id } } }"""
CLOSE_BOARD = """mutation ($role: ID!, $version: Int!, $pipeline: ID!, $level: AccessLevel!) {
  setRolePermissions(id: $role, expectedVersion: $version, permissions: [
    {object: DEAL, operation: READ, level: $level, pipelineId: $pipeline}]) { role { id } } }"""
PERMIT = """mutation ($role: ID!, $version: Int!, $stage: ID!) {
  setRolePermissions(id: $role, expectedVersion: $version, permissions: [
    {object: DEAL, operation: UPDATE, level: NONE, stageId: $stage}]) { role { id } } }"""


async def by_name(ada: Visitor) -> tuple[dict[str, str], dict[str, dict[str, Any]]]:
    """Ids of users, and roles, by name."""
    found = await ada.graph(LOOK)
    users = {user["name"]: user["id"] for user in found["users"]["nodes"]}
    return users, {role["name"]: role for role in found["roles"]}


async def test_a_rep_sees_her_own_and_her_head_the_department_until_told_otherwise(visit: Visit) -> None:
    ada = await visit(ADA)
    pipeline = await new_pipeline(ada, "Rights")
    users, roles = await by_name(ada)
    hers, others = await new_deal(ada, pipeline, "Of Cleo"), await new_deal(ada, pipeline, "Of Ada")
    await ada.graph(HAND_OVER, id=hers["id"], to=users[CLEO.name])
    await ada.graph(DEPARTMENT, name="Rights", members=[users[CLEO.name], users[HEDY.name]])
    head = roles["Head of department"]["id"]
    await ada.graph(ASSIGN, role=head, holder=users[HEDY.name])
    cleo, hedy = [await BoardOnScreen(await visit(person, width=2600), pipeline).open() for person in (CLEO, HEDY)]
    for board in (cleo, hedy):
        await expect(board.card(hers["id"])).to_be_visible()
        await expect(board.card(others["id"])).to_have_count(0)
        await expect(board.count("New")).to_have_text("1")

    # A stage is closed to her role while she looks on: it says so under the card, and the card goes back.
    won = next(stage for stage in pipeline["stages"] if stage["semantics"] == "SUCCESS")
    manager = roles["Manager"]
    async with cleo.visitor.page.expect_response(
        lambda answer: answer.url.endswith("/graphql") and "MyStageRights" in (answer.request.post_data or "")
    ):
        await ada.graph(PERMIT, role=manager["id"], version=manager["version"], stage=won["id"])
    await cleo.lift(hers["id"])
    await cleo.carry_to(won["name"])
    await expect(cleo.column(won["name"])).to_have_attribute("data-forbidden", "CLOSED_STAGE")
    await expect(cleo.column(won["name"]).get_by_text("You may not put deals onto this stage.")).to_be_visible()
    await expect(cleo.visitor.page.get_by_test_id("zone-won")).to_have_attribute("data-forbidden", "true")
    await expect(cleo.visitor.page.get_by_test_id("zone-lost")).not_to_have_attribute("data-forbidden", "true")
    await cleo.visitor.picture("closed-stage")
    await cleo.visitor.page.mouse.up()
    await expect(cleo.visitor.page.get_by_role("alert").get_by_text("You may not put")).to_be_visible()
    await expect(cleo.card_in("New", hers["id"])).to_be_visible()
    await cleo.drag(hers["id"], "In work")
    await expect(cleo.card_in("In work", hers["id"])).to_be_visible()
    await expect(hedy.card_in("In work", hers["id"])).to_be_visible()

    # Her head's role is taken away while his board is open.
    await ada.graph(ASSIGN.replace("assignRole", "unassignRole"), role=head, holder=users[HEDY.name])
    await expect(hedy.card(hers["id"])).to_have_count(0)

    # Why doesn't she see the other one? The record's menu tells whoever may change the settings (R74).
    page = ada.page
    await ada.open(f"/deals/{others['number']}")
    await page.get_by_role("button", name="More actions").click()
    await page.get_by_role("menuitem", name="Who may do what here…").click()
    dialog = page.get_by_role("dialog", name="Access to Of Ada")
    await dialog.get_by_role("combobox", name="Person").fill("Cleo")
    await page.get_by_role("option", name=CLEO.name).click()
    await expect(dialog.get_by_role("heading", name="Cleo Close can’t see it.")).to_be_visible()
    await expect(dialog.get_by_text("Manager, given to Cleo Close")).to_be_visible()
    await expect(dialog.get_by_text("Own – What one is responsible for")).to_be_visible()
    assert not await ada.violations()
    await ada.picture("why-not")
    await dialog.get_by_text("Change", exact=True).click()
    await expect(dialog.get_by_text("What one can’t see one can neither change nor delete.")).to_be_visible()


async def test_what_one_hands_over_or_may_no_longer_see_is_gone_from_the_screen(visit: Visit) -> None:
    """R22, R3: the panel closes and says why; a board whose last right is taken says so, and comes back with it."""
    ada = await visit(ADA)
    pipeline = await new_pipeline(ada, "Out of sight")
    users, roles = await by_name(ada)
    deal, other = await new_deal(ada, pipeline, "Handed over"), await new_deal(ada, pipeline, "Kept")
    for one in (deal, other):
        await ada.graph(HAND_OVER, id=one["id"], to=users[CLEO.name])
    cleo = await BoardOnScreen(await visit(CLEO), pipeline).open()
    page = cleo.visitor.page
    await cleo.card(deal["id"]).click()
    panel = page.get_by_role("complementary", name="Handed over")
    await panel.get_by_role("button", name="Edit: Responsible").click()
    await panel.get_by_role("combobox").fill("Ben")
    await page.get_by_role("option", name=BEN.name).click()
    await expect(page.get_by_text("Handed over handed over; you no longer see it")).to_be_visible()
    await expect(panel).to_have_count(0)
    await expect(cleo.card(deal["id"])).to_have_count(0)
    await expect(cleo.card(other["id"])).to_be_visible()

    closing = {"role": roles["Manager"]["id"], "pipeline": pipeline["id"]}
    await ada.graph(CLOSE_BOARD, **closing, version=roles["Manager"]["version"], level="NONE")
    await expect(page.get_by_text("Your role does not include this section.")).to_be_visible()
    await cleo.visitor.picture("no-board")
    assert not await cleo.visitor.violations()
    _, roles = await by_name(ada)
    await ada.graph(CLOSE_BOARD, **closing, version=roles["Manager"]["version"], level="INHERIT")
    await expect(cleo.card(other["id"])).to_be_visible()


async def test_roles_are_given_by_words(visit: Visit) -> None:
    ada = await visit(ADA)
    page = ada.page
    await ada.open("/settings/roles")
    await page.get_by_role("button", name="Role", exact=True).click()
    await page.get_by_role("textbox", name="Name").fill("Partner")
    await page.get_by_role("button", name="Create").click()
    await expect(page.get_by_role("heading", name="What Partner allows")).to_be_visible()

    reads = page.get_by_role("combobox", name="Deals: See")
    await expect(reads).to_have_value("NONE")
    await reads.select_option("OWN_DEPARTMENT")
    await page.get_by_role("combobox", name="Companies: Create").select_option("OWN")
    await page.get_by_role("button", name="Deals", exact=True).press("Enter")
    await expect(page.get_by_role("combobox", name="Sales: Change")).to_have_value("INHERIT")
    await page.get_by_role("button", name="Give the role").click()
    await page.get_by_role("dialog").get_by_role("combobox", name="Who").fill("Ned")
    await page.get_by_role("option", name="Ned Nothing").click()
    await page.get_by_role("dialog").get_by_role("button", name="Give the role").click()
    await expect(page.get_by_role("dialog")).to_have_count(0)

    await page.get_by_role("button", name="Try out as…").click()
    panel = page.get_by_role("complementary", name="What somebody may")
    await panel.get_by_role("combobox", name="Person").fill("Ned")
    await page.get_by_role("option", name="Ned Nothing").click()
    await expect(panel.get_by_text("Partner, given to Ned Nothing").first).to_be_visible()
    async for scheme in ada.schemes():
        assert not await ada.violations(), scheme
        await ada.picture(f"roles-{scheme}")

    await page.get_by_role("button", name="Take Partner from Ned Nothing").click()
    await page.get_by_role("button", name="Actions on Partner").click()
    await page.get_by_role("menuitem", name="Delete").click()
    await expect(page.get_by_role("link", name="Partner")).to_have_count(0)
