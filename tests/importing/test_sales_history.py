"""A whole sales history, imported twice: the board shows what the files say; the second time nothing happens (R77)."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import sales_history
from graph_client import Client
from import_kit import counts
from sales_history import FOLDER, MAPS, Column, expected_columns
from trato.access.gate import Access
from trato.db.sql import Sql, fetch, fetch_one
from trato.importing.batch import planned_files
from trato.importing.outcome import Summary
from trato.importing.service import run_import
from trato.pick_lists.spans import read_span

pytestmark = pytest.mark.parametrize("folder", [pytest.param(FOLDER, id=sales_history.NAME)])

SECTORS = {"technolgy": "technology", "medical": "health", "employment": "services"}
"""What the map calls otherwise."""
BOARD = """
query ($pipelineId: ID!) {
  board(pipelineId: $pipelineId, perColumn: 1) {
    columns { stage { name } count sum { amount currency } weightedSum { amount } }
  }
}
"""


async def _import_all(folder: Path, access: Access) -> dict[str, Summary]:
    return {
        planned.path.name: await run_import(planned.path, planned.plan, access)
        for planned in planned_files(folder, MAPS)
    }


async def _board(client: Client) -> list[dict[str, Any]]:
    pipelines = await client.run("{ pipelines { id name } }")
    pipeline = next(pipeline for pipeline in pipelines if pipeline["name"] == "Sales history")
    return (await client.run(BOARD, pipelineId=pipeline["id"]))["columns"]


async def _events() -> int:
    row = await fetch_one(Sql("SELECT COUNT(*) AS count FROM event"))
    assert row is not None
    return int(row["count"])


async def test_the_board_equals_the_files_and_a_second_import_changes_nothing(folder: Path, admin: Access) -> None:
    sizes = {file: len(sales_history.rows(file)) for file in ("sales_teams.csv", "accounts.csv", "sales_pipeline.csv")}

    first = await _import_all(folder, admin)

    assert {file: counts(summary) for file, summary in first.items()} == {
        file: (size, 0, 0, 0) for file, size in sizes.items()
    }
    columns = await _board(Client(admin))
    _check_totals(columns)
    await _check_deals()
    await _check_companies()
    events = await _events()

    second = await _import_all(folder, admin)

    assert {file: counts(summary) for file, summary in second.items()} == {
        file: (0, 0, size, 0) for file, size in sizes.items()
    }
    assert await _events() == events
    assert await _board(Client(admin)) == columns


def _check_totals(columns: list[dict[str, Any]]) -> None:
    expected, percent = expected_columns(), {"Prospecting": 10, "Engaging": 40, "Won": 100, "Lost": 0}
    assert {
        column["stage"]["name"]: Column(column["count"], Decimal(column["sum"]["amount"])) for column in columns
    } == expected
    assert {column["stage"]["name"]: Decimal(column["weightedSum"]["amount"]) for column in columns} == {
        stage: column.amount * percent[stage] / 100 for stage, column in expected.items()
    }


async def _check_deals() -> None:
    stored = {
        row["external_id"]: row
        for row in await fetch(
            Sql(
                'SELECT origin.external_id, deal.title, company.title AS company, "user".name AS owner, deal.amount,'
                " deal.closed_at, deal.created_at, deal.stage_since, deal.begin_date FROM origin_ref AS origin"
                ' JOIN deal ON deal.id = origin.item_id JOIN "user" ON "user".id = deal.responsible_id'
                " LEFT JOIN company ON company.id = deal.company_id WHERE origin.item_kind = 'deal'"
            )
        )
    }
    for row in sales_history.rows("sales_pipeline.csv"):
        deal = stored.pop(row["opportunity_id"])
        product = row["product"].replace("GTXPro", "GTX Pro")
        assert deal["title"] == (f"{product} · {row['account']}" if row["account"] else product)
        assert (deal["company"] or "", deal["owner"]) == (row["account"], row["sales_agent"])
        assert deal["amount"] == int(row["close_value"] or 0) * 100
        assert str(deal["closed_at"] or "")[:10] == row["close_date"]
        assert str(deal["begin_date"] or "") == row["engage_date"]
        if row["engage_date"]:
            assert str(deal["created_at"])[:10] == row["engage_date"]
        if row["close_date"]:
            assert deal["stage_since"] == deal["closed_at"]
    assert not stored


async def _check_companies() -> None:
    labelled = (
        "SELECT company.*, industry.label AS industry, employees.label AS employees FROM company"
        " LEFT JOIN pick_list_item AS industry ON industry.id = industry_id"
        " LEFT JOIN pick_list_item AS employees ON employees.id = employee_count_id"
    )
    companies = {row["title"]: row for row in await fetch(Sql(labelled))}
    for row in sales_history.rows("accounts.csv"):
        company = companies.pop(row["account"])
        assert company["industry"].lower() == SECTORS.get(row["sector"], row["sector"])
        span = read_span(company["employees"])
        assert span is not None and span.first <= int(row["employees"]) <= span.last
        assert company["revenue"] == Decimal(row["revenue"]) * 1_000_000 * 100
        assert company["address"] == row["office_location"]
    assert not companies
