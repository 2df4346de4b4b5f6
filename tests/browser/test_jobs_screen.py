"""Settings ▸ Jobs: an administrator sees what servers do as it happens, ends it and tries it again."""

from __future__ import annotations

from pathlib import Path

from people import ADA, BEN
from playwright.async_api import expect
from visitor import Visit

from commands import trato
from serverprocess import Server

MAP = 'kind = "companies"\nsystem = "old"\norigin = "id"\n[fields]\ntitle = "name"\n'


async def test_a_job_comes_in_is_cancelled_and_tried_again(visit: Visit, server: Server, tmp_path: Path) -> None:
    ada, ben = await visit(ADA), await visit(BEN)
    await ada.open("/settings/jobs?show=open")
    jobs = ada.page.get_by_role("main")
    await expect(jobs).to_contain_text("Nothing waits or runs")
    (tmp_path / "map.toml").write_text(MAP)
    (tmp_path / "firms.csv").write_text("id,name\n1,Alfa\n")
    command = (
        "import",
        "background",
        str(tmp_path / "firms.csv"),
        "--map",
        str(tmp_path / "map.toml"),
        "--as",
        ADA.email,
    )
    await trato(*command, environment=server.processes[0].environment)  # these servers leave it to others
    await expect(jobs).to_contain_text("Import: firms.csvWaiting")
    assert not await ada.violations()
    await ada.page.get_by_role("button", name="Cancel Import: firms.csv").press("Enter")
    await ada.page.get_by_role("button", name="Try again: Import: firms.csv").press("Enter")
    await expect(jobs.get_by_role("listitem").first).to_contain_text("attempt 2")
    await ada.page.get_by_text("All", exact=True).click()
    await expect(jobs.get_by_role("listitem").filter(has_text="firms.csv")).to_have_count(2)
    await expect(jobs.get_by_role("listitem").nth(1)).to_contain_text("Cancelled")
    await ben.open("/settings/jobs")
    await expect(ben.page.get_by_role("main")).to_contain_text("No access")
    his = (await ben.graph("{ jobs(first: 100) { nodes { subject } } }"))["jobs"]["nodes"]
    assert "firms.csv" not in {job["subject"] for job in his}
