"""Importing contacts from a file with the wizard, by keyboard alone, from the list to the undoing (R77)."""

from __future__ import annotations

import re
from pathlib import Path

from people import ADA, BEN, NED
from playwright.async_api import Page, expect
from visitor import Visit, Visitor

from serverprocess import Server

PEOPLE = (
    "Imię;Nazwisko;E-mail;Telefon;Firma;Uwagi wewnętrzne\n"
    "Łucja;Żółć;lucja@import.test;+48 600 100 200;Młyn S.A.;1\n"
    "Jan;Dąb;jan@import.test;(22) 100-20-30;Młyn S.A.;2\n"
    "Ewa;Lis;not an address;;;3\n"
)


async def test_a_file_is_imported_and_undone(own_server: Server, visit: Visit, tmp_path: Path) -> None:
    (tmp_path / "ludzie.csv").write_text(PEOPLE, encoding="cp1250")
    await own_server.stop()
    for process in own_server.processes:
        process.environment["TRATO_JOBS"] = "yes"
    await own_server.start()
    ben = await visit(BEN, on=own_server)
    page, main = ben.page, ben.page.get_by_role("main")
    await ben.open("/contacts")
    await page.get_by_role("link", name="Import from a file").press("Enter")
    choose = page.get_by_role("button", name="Choose a file")
    await expect(choose).to_be_visible()
    async with page.expect_download() as downloading:
        await page.get_by_role("link", name="Get an empty table").press("Enter")
    template = (await (await downloading.value).path()).read_text(encoding="utf-8-sig")
    assert template.startswith("First name,Middle name,Last name,")
    assert not await ben.violations()
    async with page.expect_file_chooser() as choosing:
        await choose.press("Enter")
    await (await choosing.value).set_files(tmp_path / "ludzie.csv")

    await expect(page.get_by_label("Letters")).to_have_value("cp1250")
    await expect(main.locator(":focus")).to_have_count(1)
    await expect(page.get_by_label("Cells are parted by")).to_have_value(";")
    filled = {
        "Imię": "firstName",
        "Nazwisko": "lastName",
        "E-mail": "emails",
        "Telefon": "phones",
        "Firma": "companies",
    }
    for column, field in filled.items():
        await expect(page.get_by_label(f"Field of the column {column}")).to_have_value(field)
    notes = page.get_by_label("Field of the column Uwagi wewnętrzne")
    await expect(notes).to_have_value("")
    await notes.focus()
    await notes.press_sequentially("Notes")
    await page.get_by_label("Label of the column Telefon").select_option("work")
    await page.get_by_label("Take a default for").select_option("post")
    await page.get_by_label("Position", exact=True).fill("Buyer")
    await page.get_by_label("Take a default for").select_option("source")
    await page.get_by_role("button", name="No default for Source").press("Enter")
    await expect(page.get_by_label("Take a default for")).to_be_focused()

    letters = page.get_by_label("Letters")
    await letters.select_option("utf-8")  # not what these are
    await expect(main.get_by_role("alert")).to_be_visible()
    await expect(letters).to_have_value("cp1250")
    await letters.select_option("iso8859_2")
    await expect(main.get_by_role("alert")).to_have_count(0)
    await expect(letters).to_have_value("iso8859_2")
    await letters.select_option("cp1250")
    await expect(letters).to_have_value("cp1250")
    await expect(notes).not_to_have_value("")
    assert not await ben.violations()

    await page.get_by_role("button", name="Try it out").press("Enter")
    refused = page.get_by_role("row").filter(has_text="Ewa")
    await expect(refused).to_contain_text("RefusedE-mails: This is not in the right form.")
    await expect(main).to_contain_text("2 new1 refusedand 1 company or contact")
    await expect(main).to_contain_text("These rows would be refused.")
    assert await _refused_rows(page) == "Ewa,Lis,not an address,,,3"
    people = '{ contacts(search: "import.test") { totalCount nodes { post phones { label } } } }'
    assert (await ben.graph(people))["contacts"]["totalCount"] == 0
    assert not await ben.violations()
    await page.get_by_role("button", name="Import", exact=True).press("Enter")

    await expect(page.get_by_role("button", name="Undo the import")).to_be_visible()
    await expect(main).to_contain_text("2 new")
    await expect(main).to_contain_text("Row 4E-mails: This is not in the right form.Ewa · Lis · not an address · 3")
    await expect(main.locator(":focus")).to_have_count(1)
    assert await _refused_rows(page) == "Ewa,Lis,not an address,,,3"
    made = (await ben.graph(people))["contacts"]
    assert [(one["post"], one["phones"]) for one in made["nodes"]] == [("Buyer", [{"label": "work"}])] * 2
    assert not await ben.violations()

    await page.get_by_role("button", name="Undo the import").press("Enter")
    await page.get_by_role("dialog").get_by_role("button", name="Undo the import").press("Enter")
    await expect(main).to_contain_text("3 deleted")
    await expect(main.locator(":focus")).to_have_count(1)
    await expect(main).not_to_contain_text("2 new")
    assert (await ben.graph(people))["contacts"]["totalCount"] == 0
    await page.get_by_role("button", name="Another file").press("Enter")
    await expect(page.get_by_role("button", name="ludzie.csv")).to_contain_text("Undone")

    ned = await visit(NED, on=own_server)
    await ned.open("/import/contacts")
    await expect(ned.page.get_by_role("main")).to_contain_text("No access")

    await _jobs_over_many(await visit(ADA, on=own_server))


async def _jobs_over_many(ada: Visitor) -> None:
    """R67, B28: what a job did to more than 200 is taken back where it ends, by keys, and in the list of jobs; a tag
    that so many bear leaves by a job (R113).
    """
    tag = await ada.graph('mutation { createTag(input: {name: "Brickwork"}) { tag { id } } }')
    values = [f'{{title: "Kiln {at}", tagIds: [$tag]}}' for at in range(34)]
    fill = " ".join(f"d{at}: createCompany(input: {one}) {{ company {{ id }} }}" for at, one in enumerate(values))
    for _ in range(6):
        await ada.graph(f"mutation ($tag: ID!) {{ {fill} }}", tag=tag["createTag"]["tag"]["id"])
    page = ada.page
    await ada.open("/companies?q=kiln&cols=title,responsible")
    await expect(page.get_by_text("204 records")).to_be_visible()
    row = page.get_by_role("row").filter(has_text="Kiln 0").first
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("x")
    bar = page.get_by_role("toolbar", name="Selected records")
    await bar.get_by_role("button", name="Select all 204 that match").click()
    await bar.get_by_role("button", name="Assign").click()
    await page.get_by_role("combobox").fill("Ben")
    await page.get_by_role("option", name="Ben").click()
    outcome = page.get_by_role("dialog")
    await expect(outcome).to_contain_text("204")
    await outcome.get_by_role("button", name="Undo").press("Enter")
    await expect(page.get_by_text(re.compile("Undone: 204 records"))).to_be_visible()
    await expect(row).to_contain_text("Ada")
    await page.keyboard.press("ControlOrMeta+Shift+z")
    await expect(page.get_by_text(re.compile("Redone: 204 records"))).to_be_visible()
    await expect(row).to_contain_text("Ben")
    await page.keyboard.press("ControlOrMeta+z")
    await expect(page.get_by_text(re.compile("Undone: 204 records"))).to_be_visible()
    await ada.open("/settings/jobs")
    jobs = page.get_by_role("main").get_by_role("listitem")
    await expect(jobs.first).to_contain_text("Undo of a change of many: CompanyDone")
    await expect(jobs.first).to_contain_text("204 undone")
    offers = page.get_by_role("main").get_by_role("button", name="Undo: ")
    await expect(offers).to_have_count(1)
    assert not await ada.violations()
    await offers.press("Enter")
    await expect(jobs.first).to_contain_text("204 undone")
    await expect(jobs).to_have_count(await jobs.count())
    await expect(page.get_by_text(re.compile("Undone: Undo of a change"))).to_be_visible()

    await ada.open("/settings/tags")
    await page.get_by_role("button", name="Delete Brickwork").press("Enter")
    await page.get_by_role("dialog").get_by_role("button", name="Delete").press("Enter")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await expect(page.get_by_role("main")).not_to_contain_text("Brickwork")
    await expect(page.get_by_text("There are no tags yet")).to_be_visible()
    await ada.open("/settings/jobs")
    await expect(jobs.first).to_contain_text("Taking tags out: BrickworkDone · 204 updated")


async def _refused_rows(page: Page) -> str:
    """The only one of them, as it stands in the file, without why."""
    async with page.expect_download() as downloading:
        await page.get_by_role("link", name="Get the refused rows").press("Enter")
    _, line = (await (await downloading.value).path()).read_text(encoding="utf-8-sig").splitlines()
    return line.split(",", 3)[3]
