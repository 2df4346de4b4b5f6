"""A marketing funnel, imported twice: every lead with its date, source and end; the second time nothing happens (R88)."""

from __future__ import annotations

from pathlib import Path

import pytest

import marketing_funnel
from graph_client import Client
from import_kit import counts
from trato.access.gate import Access
from trato.db.sql import Sql, fetch
from trato.importing.batch import planned_files
from trato.importing.mapfile import read_map
from trato.importing.outcome import Summary
from trato.importing.service import run_import

pytestmark = pytest.mark.parametrize("rows", [pytest.param(marketing_funnel.leads(), id=marketing_funnel.NAME)])

BOARD = "{ board(kind: LEAD, perColumn: 1) { columns { stage { name } count } } }"
SOURCES = {"": "Other"} | read_map(marketing_funnel.MAPS / "leads.toml").translations["origin"]
STORED = """
SELECT origin.external_id, lead.created_at, lead.closed_at, lead.stage_since, lead.source_description,
  source.label AS source, "user".name AS owner, stage.name AS stage
FROM origin_ref AS origin JOIN lead ON lead.id = origin.item_id JOIN stage ON stage.id = lead.stage_id
  JOIN "user" ON "user".id = lead.responsible_id LEFT JOIN pick_list_item AS source ON source.id = lead.source_id
WHERE origin.item_kind = 'lead'
"""


async def _import(folder: Path, access: Access) -> list[Summary]:
    planned = planned_files(folder, marketing_funnel.MAPS)
    return [await run_import(one.path, one.plan, access) for one in planned]


async def test_every_lead_comes_with_its_past(rows: list[dict[str, str]], admin: Access, tmp_path: Path) -> None:
    ada = Client(admin)
    await ada.run("mutation { setCrmMode(mode: CLASSIC) { crmSettings { mode } } }")
    marketing_funnel.write(tmp_path)
    people = {row["sr_id"] for row in rows} - {""}

    first = await _import(tmp_path, admin)

    assert [counts(summary) for summary in first] == [(len(people), 0, 0, 0), (len(rows), 0, 0, 0)]
    columns = {column["stage"]["name"]: column["count"] for column in (await ada.run(BOARD))["columns"]}
    won = sum(1 for row in rows if row["won_date"])
    assert {name: count for name, count in columns.items() if count} == {
        next(iter(columns)): len(rows) - won,
        marketing_funnel.COMPLETED: won,
    }
    stored = {row["external_id"]: row for row in await fetch(Sql(STORED))}
    for row in rows:
        lead = stored.pop(row["mql_id"])
        assert str(lead["created_at"])[:10] == row["first_contact_date"]
        assert str(lead["closed_at"] or "")[:19] == row["won_date"]
        assert not row["won_date"] or lead["stage_since"] == lead["closed_at"]
        assert (lead["source"], lead["source_description"]) == (SOURCES[row["origin"]], row["landing_page_id"])
        assert lead["owner"] == (row["sr_id"] or admin.name)
    assert not stored

    second = await _import(tmp_path, admin)

    assert [counts(summary) for summary in second] == [(0, 0, len(people), 0), (0, 0, len(rows), 0)]
