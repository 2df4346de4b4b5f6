"""Somebody who imports through the graph: uploads, looks, tries, runs and takes back. Jobs are run on the spot."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

from graph_client import Client
from trato.db.sql import Sql, fetch_one
from trato.graph.kit.ids import encode_id, split_id
from trato.importing.files import store_upload
from trato.importing.job import IMPORT
from trato.importing.trial import TRIAL
from trato.importing.undoing import UNDO_IMPORT
from trato.importing.uploads import keep_upload
from trato.jobs.running import begin, finish

FILE = """query ($id: ID!, $reading: ImportReadingInput) { importFile(id: $id) { name format isBegun isUndone keys
  fields { code } reading(reading: $reading) { encoding delimiter sheets sheet decimalMark dateOrder
  columns { place name samples suggestion label } }
  job { state result } undoJob { state result } trialJob { state result }
  problems { rows first { row field code } }
  failures { totalCount nodes { row field code message cells } } } }"""
PREVIEW = """query ($id: ID!, $plan: ImportPlanInput!, $first: Int!, $afterRows: Int!) {
  importPreview(id: $id, plan: $plan, first: $first, afterRows: $afterRows) {
    related hasMore rows { row outcome recordId field code message } } }"""
RUN = """mutation ($id: ID!, $plan: ImportPlanInput!, $op: ID) {
  runImport(id: $id, plan: $plan, clientOpId: $op) { importFile { id isBegun } job { id state } } }"""
TRY = """mutation ($id: ID!, $plan: ImportPlanInput!) {
  tryImport(id: $id, plan: $plan) { importFile { id isBegun } job { id state } } }"""
UNDO = "mutation ($id: ID!) { undoImport(id: $id) { importFile { isUndone } job { id state } } }"


@dataclass
class Desk:
    """A client with a file before them. `plan` begins as what was suggested."""

    client: Client
    id: str = ""
    plan: dict[str, Any] = field(default_factory=dict)

    async def upload(
        self, target: str, content: bytes | str, name: str = "table.csv", **reading: Any
    ) -> dict[str, Any]:
        """Upload a file and take the suggestions over; what was recognised."""

        async def chunks() -> AsyncIterator[bytes]:
            yield content.encode() if isinstance(content, str) else content

        assert self.client.access is not None
        stored_as, size = await store_upload(chunks())
        number = await keep_upload(self.client.access, target, name, stored_as, size)
        self.id = encode_id("ImportFile", number)
        file = await self.file(reading=reading or None)
        recognised = file["reading"]
        self.plan = {
            "mapping": [
                {"column": one["place"], "field": one["suggestion"], "label": one["label"]}
                for one in recognised["columns"]
                if one["suggestion"]
            ],
            "reading": {**reading, "decimalMark": recognised["decimalMark"]},
            "dateOrder": recognised["dateOrder"],
        }
        return dict(recognised)

    async def file(self, **variables: Any) -> dict[str, Any]:
        """The import as it is."""
        return dict(await self.client.run(FILE, id=self.id, **variables))

    async def preview(self, first: int = 20, after_rows: int = 0, **plan: Any) -> dict[str, Any]:
        """What would become of rows."""
        return dict(
            await self.client.run(PREVIEW, id=self.id, plan={**self.plan, **plan}, first=first, afterRows=after_rows)
        )

    async def run(self, **plan: Any) -> dict[str, Any]:
        """Import; the counts."""
        begun = await self.client.run(RUN, id=self.id, plan={**self.plan, **plan})
        return await perform(begun["job"]["id"])

    async def begin_trial(self, **plan: Any) -> str:
        """Begin to try the whole file out; the job's id."""
        begun = await self.client.run(TRY, id=self.id, plan={**self.plan, **plan})
        return str(begun["job"]["id"])

    async def try_out(self, **plan: Any) -> dict[str, Any]:
        """Try the whole file out; the counts."""
        return await perform(await self.begin_trial(**plan))

    async def undo(self) -> dict[str, Any]:
        """Take it back; what became of that."""
        begun = await self.client.run(UNDO, id=self.id)
        return await perform(begun["job"]["id"])


JOBS = {kind.name: kind for kind in (IMPORT, TRIAL, UNDO_IMPORT)}


async def perform(job_id: str) -> dict[str, Any]:
    """Do a job, as the engine would."""
    row = await fetch_one(Sql("SELECT run, name FROM job WHERE id = ?", (split_id(job_id, "id")[1],)))
    assert row is not None
    job = await begin(row["run"])
    assert job is not None
    result = await JOBS[row["name"]].work(job)
    await finish(job, result)
    return dict(result)


def became(preview: dict[str, Any]) -> list[str]:
    """The outcome, or the reason of refusal, of each row."""
    return [row["outcome"] or row["code"] for row in preview["rows"]]


def suggested(recognised: dict[str, Any]) -> dict[str, str]:
    """The field suggested for each column, by its heading."""
    return {one["name"]: one["suggestion"] for one in recognised["columns"]}
