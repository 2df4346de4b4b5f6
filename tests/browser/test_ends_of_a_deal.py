"""Where a card may be let go, and what is asked there (B21 to B24, B32)."""

from __future__ import annotations

from board import BoardOnScreen, new_deal, new_pipeline, seen
from people import ADA, CLEO
from playwright.async_api import expect
from visitor import Visit

OBSERVED = """mutation ($title: String!, $pipeline: ID!, $stage: ID!, $observer: ID!) {
  createDeal(input: {title: $title, pipelineId: $pipeline, stageId: $stage, observerIds: [$observer]}) { deal { id } }
}"""


async def test_cards_are_dropped_as_deleted_at_the_bottom(visit: Visit) -> None:
    """B21: the zones are there only while a card is carried."""
    ada = await visit(ADA)
    pipeline = await new_pipeline(ada, "Zones")
    deal = (await new_deal(ada, pipeline, "Thrown away"))["id"]
    board = await BoardOnScreen(ada, pipeline).open()
    await expect(board.card(deal)).to_be_visible()
    await expect(ada.page.get_by_test_id("drop-zones")).to_be_hidden()
    await board.drop_on(deal, "delete")
    await expect(board.count("New")).to_have_text("0")
    await ada.page.get_by_role("button", name="Undo", exact=True).click()
    await expect(board.card_in("New", deal)).to_be_visible()


async def test_what_one_may_not_change_goes_nowhere_and_says_why(visit: Visit) -> None:
    """B24, B29: every target dims with the reason as the card is lifted, and it goes home."""
    ada = await visit(ADA)
    pipeline = await new_pipeline(ada, "Watched")
    cleo = await visit(CLEO)
    me = (await cleo.graph("query { me { user { id } } }"))["me"]["user"]["id"]
    made = await ada.graph(
        OBSERVED, title="Only watched", pipeline=pipeline["id"], stage=pipeline["stages"][0]["id"], observer=me
    )
    deal = made["createDeal"]["deal"]["id"]
    board = await BoardOnScreen(cleo, pipeline).open()
    await board.lift(deal)
    await board.carry_to("In work")
    await expect(board.column("In work")).to_have_attribute("data-forbidden", "READ_ONLY")
    await expect(board.column("In work")).to_contain_text("You may see this deal, but not change it.")
    await cleo.page.mouse.up()
    await expect(cleo.page.get_by_role("alert")).to_contain_text("You may see this deal, but not change it.")
    await expect(board.card_in("New", deal)).to_be_visible()
    await expect(board.count("In work")).to_have_text("0")


async def test_closing_asks_at_the_card_and_escape_means_not_closed(visit: Visit) -> None:
    """B21, B22: won asks for amount and day, lost for the reason; by the zones, by dropping on the column and by keys."""
    ada = await visit(ADA)
    pipeline = await new_pipeline(ada, "Closing")
    lost, won = [(await new_deal(ada, pipeline, title))["id"] for title in ("Gone", "Signed")]
    board = await BoardOnScreen(ada, pipeline).open()
    page = ada.page
    form = page.get_by_role("dialog")
    await expect(board.card(won)).to_be_visible()
    await board.drop_on(won, "won")
    await expect(form).to_contain_text("“Signed” to Deal won")
    await page.keyboard.press("Escape")
    await expect(form).to_be_hidden()
    await expect(board.card_in("New", won)).to_be_visible()
    await board.card(won).focus()
    await page.keyboard.press("w")
    await expect(form.get_by_label("Amount")).to_have_value("100")
    await form.get_by_label("Amount").fill("250")
    currency = form.get_by_role("combobox", name="Currency")
    await expect(currency).to_have_value("EUR")
    await currency.select_option("USD")
    # What the server refuses comes back with all that was typed, at its field; the card stays where it was put meanwhile.
    today = await form.get_by_label("Closed").input_value()
    await form.get_by_label("Closed").fill("2199-01-01")
    await page.keyboard.press("Enter")
    await expect(form).to_contain_text("That day is still to come.")
    await expect(form.get_by_label("Closed")).to_be_focused()
    await expect(form.get_by_label("Amount")).to_have_value("250")
    await expect(currency).to_have_value("USD")
    await expect(board.card_in("Deal won", won)).to_be_visible()
    assert await ada.violations() == []
    await form.get_by_label("Closed").fill(today)
    await form.get_by_role("button", name="Move").click()
    await expect(board.card_in("Deal won", won)).to_contain_text("$250")
    await page.get_by_role("button", name="Undo", exact=True).click()
    await expect(board.card_in("New", won)).to_contain_text("100")
    await board.card(lost).focus()
    await page.keyboard.press("Shift+L")
    # Its column was out of sight, and the keys are the form's all the same; pressing elsewhere leaves it.
    await expect(form.get_by_label("Reason")).to_be_focused()
    await page.get_by_role("list", name="Deals in Deal won").click()
    await expect(form).to_be_hidden()
    await expect(board.card_in("New", lost)).to_be_visible()
    await board.card(lost).focus()
    await page.keyboard.press("Shift+L")
    await form.get_by_label("Reason").click()
    await page.get_by_role("option").first.click()
    await form.get_by_role("button", name="Move").click()
    await expect(form).to_be_hidden()
    await expect(page.get_by_text("“Gone” moved to Deal lost")).to_be_visible()
    deal = await ada.graph("query ($id: ID!) { node(id: $id) { ... on Deal { lossReason { label } } } }", id=lost)
    assert deal["node"]["lossReason"] is not None


async def test_a_stage_asks_for_what_it_demands_and_for_nothing_else(visit: Visit) -> None:
    """B23: of a stack each card that lacks it is asked for; who stops leaves the rest where they were, and is told which."""
    ada = await visit(ADA)
    pipeline = await new_pipeline(ada, "Demands")
    stage = next(entry for entry in pipeline["stages"] if entry["name"] == "In work")
    await ada.graph(
        'mutation ($id: ID!, $version: Int!) { updateStage(id: $id, input: {requiredFields: ["description"]},'
        " expectedVersion: $version) { pipeline { id } } }",
        id=stage["id"],
        version=stage["version"],
    )
    c, b, a = [(await new_deal(ada, pipeline, title))["id"] for title in ("C", "B", "A")]
    board = await BoardOnScreen(ada, pipeline).open()
    page = ada.page
    form = page.get_by_role("dialog")
    await board.card(a).click(modifiers=["ControlOrMeta"])
    await board.card(c).click(modifiers=["Shift"])
    await board.drag(a, "In work")
    await expect(form).to_contain_text("“A” to In work")
    await expect(form.get_by_role("textbox")).to_have_count(1)
    await form.get_by_role("textbox").fill("All is said")
    await form.get_by_role("button", name="Move").click()
    await expect(form).to_contain_text("“B” to In work")
    # The key is the form's wherever the focus is, as in the moment before the form has it.
    await expect(form.get_by_role("textbox")).to_be_focused()
    await page.evaluate("document.activeElement.blur()")
    await page.keyboard.press("Escape")
    await expect(form).to_be_hidden()
    await expect(board.card_in("In work", a)).to_be_visible()
    await expect(board.card_in("New", b)).to_be_visible()
    await expect(board.card_in("New", c)).to_be_visible()
    await expect(page.get_by_role("alert")).to_contain_text("2 of 3 deals stay as they were.")


async def test_the_panel_asks_as_the_board_does_and_takes_back_as_well(visit: Visit) -> None:
    """B22, B23, B28, R40: the stage bar asks for what is missing; closing completes what is open; a reason is added."""
    ada = await visit(ADA)
    pipeline = await new_pipeline(ada, "Beside")
    stage = next(entry for entry in pipeline["stages"] if entry["name"] == "In work")
    await ada.graph(
        'mutation ($id: ID!) { updateStage(id: $id, input: {requiredFields: ["description"]}, expectedVersion: 1)'
        " { pipeline { id } } }",
        id=stage["id"],
    )
    deal = (await new_deal(ada, pipeline, "Beside"))["id"]
    board = await BoardOnScreen(ada, pipeline).open()
    page = ada.page
    form, panel = page.get_by_role("dialog"), page.get_by_role("complementary")
    said = page.get_by_role("status")
    await board.card(deal).press("Enter")
    await panel.get_by_role("button", name="Plan an activity").click()
    await expect(page.get_by_label("Subject")).to_be_focused()
    await page.keyboard.type("Call")
    await page.keyboard.press("Enter")
    await expect(said.filter(has_text="Planned: Call")).to_be_visible()
    await panel.get_by_role("button", name="Move to In work").press("Enter")
    await expect(form).to_contain_text("“Beside” to In work")
    await form.get_by_role("textbox").fill("All is said")
    await form.get_by_role("button", name="Move").click()
    await expect(board.card_in("In work", deal)).to_be_visible()
    await page.keyboard.press("ControlOrMeta+z")
    await expect(board.card_in("New", deal)).to_be_visible()

    await panel.get_by_role("button", name="Won", exact=True).press("Enter")
    await form.get_by_label("Amount").fill("a lot")
    await page.keyboard.press("Enter")
    await expect(form).to_contain_text("This is not a number.")
    await page.keyboard.press("Escape")
    await expect(form).to_be_hidden()
    await expect(panel.get_by_role("button", name="Won", exact=True)).to_be_focused()

    await panel.get_by_role("button", name="Lost", exact=True).press("Enter")
    await expect(form.get_by_label("Reason of loss")).to_be_focused()
    await page.keyboard.type("Went fishing")
    await page.get_by_role("option", name="Add “Went fishing”").click()
    await expect(form.get_by_label("Reason of loss")).to_have_value("Went fishing")
    await form.get_by_label("Also complete the 1 open activity").check()
    assert await ada.violations() == []
    await form.get_by_role("button", name="Move").click()
    await expect(panel.get_by_text("Went fishing").first).to_be_visible()
    await expect(panel.get_by_text("1 done")).to_be_visible()
    await page.keyboard.press("ControlOrMeta+z")
    await expect(board.card_in("New", deal)).to_be_visible()
    await expect(panel.get_by_role("button", name="Complete: Call")).to_be_visible()

    await panel.get_by_role("button", name="Edit: Probability").click()
    await page.keyboard.type("30")
    await page.keyboard.press("Enter")
    await expect(panel.get_by_text("30 %")).to_be_visible()
    for gone in (panel.get_by_text("30 %"), panel.get_by_role("button", name="Complete: Call")):
        await page.keyboard.press("ControlOrMeta+z")
        await expect(gone).to_be_hidden()

    await page.get_by_role("button", name="Deal", exact=True).click()
    await form.get_by_label("Title").fill("Mistake")
    await form.get_by_label("Amount").fill("a lot")
    await page.keyboard.press("Enter")
    await expect(form).to_contain_text("This is not a number.")
    await form.get_by_label("Amount").fill("7")
    await page.keyboard.press("Enter")
    await expect(said.filter(has_text="Mistake")).to_contain_text("Open")
    await page.keyboard.press("ControlOrMeta+z")
    await expect(said.filter(has_text="Open")).to_have_count(0)
    reasons = (await ada.graph('{ pickList(code: "LOSS_REASON") { items { id label } } }'))["pickList"]["items"]
    (added,) = [reason["id"] for reason in reasons if reason["label"] == "Went fishing"]
    # The list is the installation's, and other tests count on it.
    await ada.graph("mutation ($id: ID!) { deletePickListItem(id: $id) { pickList { code } } }", id=added)


async def test_cards_go_to_another_pipeline_by_the_zone_and_by_keys(visit: Visit) -> None:
    """B32: each stage of theirs is mapped, what the new ones demand and what closing asks is asked for, and taken back."""
    ada = await visit(ADA)
    pipeline, other = await new_pipeline(ada, "From here"), await new_pipeline(ada, "To there")
    stage = next(entry for entry in other["stages"] if entry["name"] == "In work")
    await ada.graph(
        'mutation ($id: ID!) { updateStage(id: $id, input: {requiredFields: ["description"]}, expectedVersion: 1)'
        " { pipeline { id } } }",
        id=stage["id"],
    )
    b = (await new_deal(ada, pipeline, "B", stage="In work"))["id"]
    c, a = [(await new_deal(ada, pipeline, title))["id"] for title in ("C", "A")]
    board = await BoardOnScreen(ada, pipeline).open()
    page = ada.page
    form = page.get_by_role("dialog")
    await expect(board.card(a)).to_be_visible()
    await board.drop_on(a, "pipeline")
    await expect(form).to_contain_text("Move “A” to another pipeline")
    await page.keyboard.press("Escape")
    await expect(form).to_be_hidden()
    await expect(board.card_in("New", a)).to_be_visible()
    await board.card(a).click(modifiers=["ControlOrMeta"])
    await board.card(b).click(modifiers=["ControlOrMeta"])
    await page.keyboard.press("Shift+M")
    await form.get_by_label("Pipeline").click()
    await page.get_by_role("option", name="To there").click()
    await expect(form.get_by_label("From New (1 card) to")).to_have_value("New")
    await expect(form.get_by_label("From In work (1 card) to")).to_have_value("In work")
    await form.get_by_label("From New (1 card) to").click()
    await page.get_by_role("option", name="Preparing documents").last.click()
    assert await ada.violations() == []
    await form.get_by_role("button", name="Move").click()
    await expect(form).to_contain_text("“B” to In work")
    await expect(board.count("In work")).to_have_text("0")
    await form.get_by_role("textbox").fill("All is said")
    await form.get_by_role("button", name="Move").click()
    await expect(page.get_by_text("“B” moved to the pipeline To there").first).to_be_visible()
    await expect(board.count("New")).to_have_text("1")
    await expect(board.card(c)).to_be_focused()
    where = "query ($id: ID!) { node(id: $id) { ... on Deal { stage { name } pipeline { name } } } }"
    assert (await ada.graph(where, id=a))["node"] == {
        "stage": {"name": "Preparing documents"},
        "pipeline": {"name": "To there"},
    }
    await page.keyboard.press("ControlOrMeta+z")
    await expect(board.card_in("In work", b)).to_be_visible()
    await page.keyboard.press("ControlOrMeta+z")
    await expect(board.card_in("New", a)).to_be_visible()
    await board.card(a).focus()
    await page.keyboard.press("Shift+M")
    await form.get_by_label("Pipeline").click()
    await page.get_by_role("option", name="To there").click()
    await form.get_by_role("combobox", name="Stage").click()
    await page.get_by_role("option", name="Deal lost").last.click()
    await form.get_by_role("button", name="Move").click()
    await form.get_by_label("Reason").click()
    await page.get_by_role("option").first.click()
    await form.get_by_role("button", name="Move").click()
    await expect(page.get_by_text("“A” moved to the pipeline To there").first).to_be_visible()
    why = "query ($id: ID!) { node(id: $id) { ... on Deal { stage { name } lossReason { label } } } }"
    # The words may be those of its first move, which was taken back.
    answer = await seen(lambda: ada.graph(why, id=a), lambda answer: answer["node"]["stage"]["name"] == "Deal lost")
    assert answer["node"]["lossReason"] is not None
