"""An import repeated: no doubles, only what changed in the file is written, and what people changed since stays."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from test_rows import records

from import_kit import COMPANIES, DEALS, counts, failures, plan
from trato.access.gate import Access
from trato.companies.kind import COMPANY
from trato.crm.changes import delete_items, update_item
from trato.db.sql import Sql, fetch
from trato.deals.kind import DEAL
from trato.importing.service import run_import
from trato.pick_lists.queries import items_by_ids
from trato.pipelines.queries import PipelineKind, get_default_pipeline
from trato.staged.kinds import staged_kind
from trato.staged.stage_changes import move_item

Write = Callable[..., Path]


async def events(after: int = 0) -> list[dict[str, Any]]:
    """The log behind an id."""
    return await fetch(Sql("SELECT id, kind, item_title, changes FROM event WHERE id > ? ORDER BY id", (after,)))


async def label(item_id: int) -> str:
    """What a value of a pick list is called."""
    return (await items_by_ids([item_id]))[item_id].label


async def test_only_what_changed_in_the_file_is_written(table: Write, admin: Access) -> None:
    mapped = plan(COMPANIES, fields={"employeeCount": "people", "emails": "mail"})
    await run_import(table("id,name,people,mail\n1,Alfa,10,a@x.test\n2,Beta,20,\n"), mapped, admin)
    before = (await events())[-1]["id"]

    summary = await run_import(table("id,name,people,mail\n1,Alfa,11,\n2,Beta,21,\n3,Gamma,30,\n"), mapped, admin)

    assert counts(summary) == (1, 1, 1, 0)
    assert [event["kind"] for event in await events(before)] == ["company.created", "company.updated"]
    assert '"employee_count"' in str((await events(before))[1]["changes"])
    alfa = (await records(COMPANY, admin))[0]
    assert (await label(alfa["employee_count"]), alfa["version"]) == ("11–50", 2)


async def test_what_people_changed_here_stays(table: Write, admin: Access) -> None:
    mapped = plan(COMPANIES, fields={"employeeCount": "people"})
    first = table("id,name,people\n1,Alfa,10\n")
    await run_import(first, mapped, admin)
    (alfa,) = await records(COMPANY, admin)
    await update_item(COMPANY, admin, alfa["id"], {"title": "Alfa S.L."}, 1)

    assert counts(await run_import(first, mapped, admin)) == (0, 0, 1, 0)
    assert counts(await run_import(table("id,name,people\n1,Alfa,12\n"), mapped, admin)) == (0, 1, 0, 0)

    (alfa,) = await records(COMPANY, admin)
    assert (alfa["title"], await label(alfa["employee_count"])) == ("Alfa S.L.", "11–50")


async def test_a_further_column_fills_what_is_there(table: Write, admin: Access) -> None:
    path = table("id,name,branch\n1,Alfa,Retail\n")
    await run_import(path, plan(COMPANIES), admin)
    assert counts(await run_import(path, plan(COMPANIES, fields={"industry": "branch"}), admin)) == (0, 1, 0, 0)
    assert await label((await records(COMPANY, admin))[0]["industry"]) == "Retail"


async def test_a_deal_goes_where_its_file_says(table: Write, admin: Access) -> None:
    mapped = plan(DEALS, fields={"stage": "stage", "closedAt": "closed", "amount": "amount"})
    await run_import(table("id,name,stage,closed,amount\n1,a,New,,5\n2,b,New,,6\n"), mapped, admin)
    pipeline = await get_default_pipeline(PipelineKind.DEAL)
    stages = {stage.name: stage.id for stage in pipeline.stages}
    second = (await records(DEAL, admin))[1]
    await move_item(staged_kind("deal"), admin, second["id"], stages["In work"], expected_version=1)
    before = (await events())[-1]["id"]

    changed = "id,name,stage,closed,amount\n1,a,Deal won,2024-03-01,\n2,b,New,,7\n"
    assert counts(await run_import(table(changed), mapped, admin)) == (0, 2, 0, 0)

    assert [event["kind"] for event in await events(before)] == ["deal.closed", "deal.updated"]
    first, second = await records(DEAL, admin)
    assert (first["stage"], str(first["closed_at"])[:10], first["amount"].minor) == (
        stages["Deal won"],
        "2024-03-01",
        0,
    )
    assert (second["stage"], second["amount"].minor) == (stages["In work"], 700)
    assert counts(await run_import(table(changed), mapped, admin)) == (0, 0, 2, 0)


async def test_what_was_deleted_here_does_not_come_back(table: Write, admin: Access) -> None:
    await run_import(table("id,name\n1,Alfa\n"), plan(COMPANIES), admin)
    await delete_items(COMPANY, admin, [(await records(COMPANY, admin))[0]["id"]])

    assert counts(await run_import(table("id,name\n1,Alfa\n"), plan(COMPANIES), admin)) == (0, 0, 1, 0)
    summary = await run_import(table("id,name\n1,Alfa y Cía\n2,Beta\n"), plan(COMPANIES), admin)

    assert (counts(summary), failures(summary)) == ((1, 0, 0, 1), [(2, "NOT_FOUND")])


async def test_the_same_id_of_another_system_is_another_record(table: Write, admin: Access) -> None:
    path = table("id,part,name\n1,a,Alfa\n1,b,Beta\n|,,Gamma\n,,Delta\n")
    both = plan(COMPANIES, origin=["id", "part"])
    summary = await run_import(path, both, admin)
    assert (counts(summary), failures(summary)) == ((3, 0, 0, 1), [(5, "NO_ORIGIN")])
    assert counts(await run_import(path, both, admin)) == (0, 0, 3, 1)
    assert counts(await run_import(path, plan(COMPANIES, system="b", origin=["id", "part"]), admin)) == (3, 0, 0, 1)
