"""All there is as files of a folder: a table of people and one of each kind of records, each with its map for imports.

Deals have a file for each pipeline, as an import brings deals to one. Custom fields, values of pick lists and roles are
no records: they have to be there before the folder is imported into another installation.
"""

from __future__ import annotations

import asyncio
import csv
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

from trato.access.gate import Access, demand_admin
from trato.accounts.queries import active_people
from trato.crm.kinds import KIND_BY_CODE
from trato.errors import conflict
from trato.exporting.actions import SUBJECT
from trato.exporting.asked import Format, Headers, Wanted, planned
from trato.exporting.files import write_file
from trato.exporting.maps import SECTIONS, as_toml, import_map, people_map
from trato.exporting.reading import gathered
from trato.graph.kit.ids import encode_id
from trato.items.formulas import guarded
from trato.items.operators import Op
from trato.live.operations import action, operation
from trato.pipelines.queries import PipelineRecord, list_pipelines
from trato.staged.kinds import BY_CODE

PEOPLE = "users"


async def export_everything(access: Access, folder: Path) -> AsyncIterator[tuple[str, int]]:
    """Write all files into an empty folder; the name and the rows of each as it is done.

    FORBIDDEN unless an administrator asks, CONFLICT (NOT_EMPTY) for a folder that holds anything. The log tells of it.
    """
    demand_admin(access)
    await asyncio.to_thread(_make, folder)
    counts: dict[str, int] = {f"{PEOPLE}.csv": await _people(folder)}
    for name, count in counts.items():
        yield name, count
    for code in SECTIONS:
        pipelines = await list_pipelines(kind=code) if code in BY_CODE else [None]
        for pipeline in pipelines:
            name = _name(code, pipeline, len(pipelines))
            counts[name] = await _records(access, folder, name, code, pipeline)
            yield name, counts[name]
    await _record(access, folder, counts)


def _make(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        raise conflict("NOT_EMPTY", f"{folder} is not empty: name a new folder.")


def _name(code: str, pipeline: PipelineRecord | None, among: int) -> str:
    number = f"-{pipeline.id}" if pipeline is not None and among > 1 else ""
    return f"{SECTIONS[code]}{number}.csv"


async def _people(folder: Path) -> int:
    users = await active_people()
    rows = [(str(user.id), user.name, user.email, user.locale, user.time_zone) for user in users]

    def write() -> None:
        with (folder / f"{PEOPLE}.csv").open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(("id", "name", "email", "locale", "timeZone"))
            writer.writerows([guarded(cell) for cell in row] for row in rows)
        _write_map(folder, people_map(f"{PEOPLE}.csv"))

    await asyncio.to_thread(write)
    return len(rows)


async def _records(access: Access, folder: Path, name: str, code: str, pipeline: PipelineRecord | None) -> int:
    kind = KIND_BY_CODE[code]
    plan = await planned(
        Wanted(
            kind=code,
            format=Format.CSV,
            filter=None if pipeline is None else _within(pipeline),
            sort=({"field": "id", "descending": False},),
            headers=Headers.CODES,
        ),
        access,
    )
    count = await write_file(plan, await gathered(plan), folder / name)
    await asyncio.to_thread(_write_map, folder, import_map(kind, plan.columns, name, pipeline))
    return count


def _within(pipeline: PipelineRecord) -> Mapping[str, Any]:
    return {"field": "pipeline", "op": Op.EQ, "value": encode_id("Pipeline", pipeline.id)}


def _write_map(folder: Path, made: Mapping[str, Any]) -> None:
    (folder / made["file"]).with_suffix(".toml").write_text(as_toml(made), encoding="utf-8")


@action
async def _record(access: Access, folder: Path, counts: Mapping[str, int]) -> int:
    async with operation(access.actor) as op:
        op.record(f"{SUBJECT}.everything", SUBJECT, 0, str(folder), params={"rows": dict(counts)})
        return op.done(0)
