"""Exporting a list on the screen (R111): asked for by keys, fetched at once or when a job has written it."""

from __future__ import annotations

from codecs import BOM_UTF8
from pathlib import Path

from people import ADA, BEN, Person
from playwright.async_api import Page, expect
from visitor import Visit

from commands import trato
from export_kit import cells, work
from serverprocess import Server
from trato.live.operations import Actor
from trato.operation.opening import opened
from trato.roles.actions import welcome
from trato.roles.defaults import Start
from trato.settings import load_settings, use_settings

RITA = Person("Rita Reads", "rita@example.com", Start.NONE)
MAP = 'kind = "companies"\nsystem = "reefs"\norigin = "id"\n[fields]\ntitle = "name"\n'
PEOPLE = "query ($search: String) { users(search: $search, first: 1) { nodes { id } } }"
ROLE = """mutation ($role: ID!, $holder: ID!) {
  setRolePermissions(id: $role, expectedVersion: 1, permissions: [
    {object: COMPANY, operation: READ, level: ALL}, {object: DEAL, operation: READ, level: ALL}]) { role { id } }
  assignRole(id: $role, holderType: USER, holderId: $holder) { role { id } } }"""
CREATE = "mutation ($input: CompanyInput!) { createCompany(input: $input) { company { id } } }"


async def fetched(page: Page) -> tuple[str, bytes]:
    """The name and the content of what "Download" brings."""
    async with page.expect_download() as arriving:
        await page.get_by_role("dialog").get_by_role("link", name="Download").press("Enter")
    download = await arriving.value
    return download.suggested_filename, Path(await download.path()).read_bytes()


async def test_a_list_is_exported_as_it_is_shown_and_a_long_one_by_a_job(
    visit: Visit, server: Server, tmp_path: Path
) -> None:
    ben = await visit(BEN)
    for name in ("Kelp", "Kelp Two"):
        await ben.graph(CREATE, input={"title": name, "address": "=Sea"})
    page = ben.page
    await ben.open("/companies?q=kelp&cols=title,address")
    await expect(page.get_by_text("2 records")).to_be_visible()
    await page.keyboard.press("Control+k")
    await page.keyboard.type("Export")
    await expect(page.get_by_role("option", name="Export…")).to_be_visible()
    await page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Export companies")
    await expect(dialog.get_by_role("combobox", name="Format")).to_be_focused()
    assert not await ben.violations()
    await dialog.get_by_role("button", name="Export", exact=True).press("Enter")
    await expect(dialog).to_contain_text("2 records are in the file.")
    name, content = await fetched(page)
    assert name.startswith("Companies ") and name.endswith(".csv")
    assert content.startswith(BOM_UTF8)
    assert cells(content) == [["Name", "Address"], ["Kelp", "'=Sea"], ["Kelp Two", "'=Sea"]]
    await expect(dialog).to_have_count(0)

    await page.get_by_role("row").filter(has_text="Kelp Two").get_by_role("checkbox").press("Space")
    await page.get_by_role("toolbar", name="Selected records").get_by_role("button", name="Export").press("Enter")
    await expect(dialog.get_by_role("radio", name="The 1 selected")).to_be_checked()
    await dialog.get_by_role("checkbox", name="With a byte-order mark").uncheck()
    await dialog.get_by_role("button", name="Export", exact=True).press("Enter")
    await expect(dialog).to_contain_text("1 record is in the file.")
    assert (await fetched(page))[1].startswith(b"Name,Address")
    await expect(dialog).to_have_count(0)

    (tmp_path / "map.toml").write_text(MAP)
    (tmp_path / "reefs.csv").write_text("id,name\n" + "".join(f"{number},Reef {number}\n" for number in range(101)))
    environment = server.processes[0].environment
    arguments = ("import", "companies", str(tmp_path / "reefs.csv"), "--map", str(tmp_path / "map.toml"))
    await trato(*arguments, environment=environment)
    await ben.open("/companies?q=reef&sort=id")
    await expect(page.get_by_text("101 records")).to_be_visible()
    await page.get_by_role("button", name="Export…").press("Enter")
    await dialog.get_by_role("combobox", name="Format").press("ArrowDown")
    await page.get_by_role("option", name="Excel workbook").click()
    await dialog.get_by_role("button", name="Export", exact=True).press("Enter")
    await expect(dialog).to_contain_text("Waiting to begin")
    assert not await ben.violations()
    await dialog.get_by_role("button", name="Close").last.press("Enter")
    settings = load_settings(environment)
    async with opened(settings):  # what a server that runs jobs does
        use_settings(settings)
        assert (await work())["rows"] == 101
        await welcome(Actor(None, "tests", "CLI"), RITA.as_new_user(), RITA.start)
    await expect(page.get_by_role("button", name="Download")).to_be_visible()
    async with page.expect_download() as arriving:
        await page.get_by_role("button", name="Download").click()
    assert (await arriving.value).suggested_filename.endswith(".xlsx")

    ada = await visit(ADA)
    role = (await ada.graph('mutation { createRole(name: "Looks") { role { id } } }'))["createRole"]["role"]["id"]
    await ada.graph(ROLE, role=role, holder=(await ada.graph(PEOPLE, search=RITA.name))["users"]["nodes"][0]["id"])
    rita = await visit(RITA)
    await rita.open("/companies?q=kelp")
    await expect(rita.page.get_by_text("2 records")).to_be_visible()
    await expect(rita.page.get_by_role("button", name="Columns")).to_be_visible()
    await expect(rita.page.get_by_role("button", name="Export…")).to_have_count(0)
    await rita.open("/deals/board")
    async with rita.page.expect_response(lambda told: "MyExportRights" in (told.request.post_data or "")):
        await rita.page.get_by_role("button", name="Board options").click()
    await expect(rita.page.get_by_role("menuitemcheckbox", name="Hide empty columns")).to_be_visible()
    await expect(rita.page.get_by_role("menuitem", name="Export…")).to_have_count(0)
