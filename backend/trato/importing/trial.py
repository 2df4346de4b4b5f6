"""Trying a whole file out, as a job: what would become of all its rows, counted; those refused are kept as an import's.

Each batch is written and taken back (R77), so that nobody waits for more than a batch, and nothing has to be undone.
What an import's later rows would find of its earlier ones isn't there then: rows of a file that may be about the same
record are known by what ties them (`matching.Ties`), and a batch is tried behind the earlier rows that it is tied to.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial
from itertools import chain, groupby
from typing import Any

from trato.access.gate import Access
from trato.access.people import person
from trato.db.transactions import transaction
from trato.errors import invalid
from trato.importing.failures import forget_failures, keep_failures
from trato.importing.formats import open_sheet
from trato.importing.job import ROWS_PER_BATCH, fitting_header, not_begun, upload_of
from trato.importing.mapfile import parse_map
from trato.importing.matching import Tied, Ties
from trato.importing.outcome import Became, Outcome, Summary
from trato.importing.rows import ImportRow, RowReader
from trato.importing.service import Rows, writer_of
from trato.importing.sheet import TableRow
from trato.importing.trying import tried
from trato.importing.uploads import change_upload, get_upload
from trato.jobs.kinds import BULK, JobKind
from trato.jobs.running import RunningJob
from trato.jobs.starting import start
from trato.live.operations import action, operation

MOST_BEHIND = 500
"""So many earlier rows at most are written before a batch: the first that it hangs on, and the latest. Where more rows
of a file change the same record, a trial may say that a row changes what it would leave as it is, and says so."""

ROUGHLY = "roughly"
"""In the result: whether it came to that, so that these counts are about right."""

READ_AT_ONCE = 200


@action
async def try_upload(access: Access, upload_id: int, plan: dict[str, Any], client_op_id: str | None = None) -> int:
    """Try an uploaded file as a map says, by a job; the upload's number. A trial that still runs is at its end.

    Refused as `run_upload`.
    """
    upload = await get_upload(access, upload_id)
    header = await fitting_header(upload.path, plan)
    async with operation(access.actor, client_op_id) as op:
        upload = await not_begun(access, upload_id)
        job_id = await start(TRIAL, {"upload": upload.id, "plan": plan}, actor=access.actor, subject=upload.name)
        await change_upload(upload.id, header=header, trial_job_id=job_id)
        return op.done(upload.id)


async def _try(job: RunningJob) -> dict[str, Any]:
    """From the beginning, whatever an earlier run had come to: nothing is kept of a trial but what it refuses."""
    async with transaction():
        upload = await upload_of(job)
        if upload.plan is not None or not upload.path.exists():
            raise invalid("file", "GONE", "The file is no longer there: import it again.")
        await forget_failures(upload.id)
        await change_upload(upload.id, trial_job_id=job.id)
        await job.report(0)
    assert job.user_id is not None
    whoever = partial(person, job.user_id)
    plan = parse_map(job.args["plan"])
    earlier = Earlier(Ties(plan, await whoever()))
    with await asyncio.to_thread(open_sheet, upload.path, plan.reading, upload.format) as sheet:
        await earlier.look_through(Rows(plan, sheet))
    summary = Summary()
    related: set[tuple[str, str]] = set()
    with await asyncio.to_thread(open_sheet, upload.path, plan.reading, upload.format) as sheet:
        rows = Rows(plan, sheet)
        reader = RowReader(plan, sheet.header)
        while batch := await rows.next(ROWS_PER_BATCH):
            writer = await writer_of(plan, await whoever())
            ties = earlier.ties(batch)
            behind = [[reader.read(row) for row in part] for part in earlier.tied_to(ties)]
            outcome = await tried(writer, batch, behind)
            earlier.add(ties, outcome)
            summary.add(outcome)
            related |= outcome.related
            async with transaction():
                await keep_failures(upload.id, outcome.failures)
                await job.report(sheet.position, sheet.size)
    counts = summary.counts() | {"related": len(related)}
    return counts | {ROUGHLY: True} if earlier.is_cut_short else counts


class Earlier:
    """The rows behind which others are tried: of those tied to others at all, what would make or change a record."""

    def __init__(self, ties: Ties) -> None:
        self._known = ties
        self._shared: set[int] = set()
        self._rows: dict[int, list[TableRow]] = {}
        self._ties: dict[int, Tied] = {}
        self._batches: dict[int, int] = {}
        self._batch = 0
        self.is_cut_short = False

    async def look_through(self, rows: Rows) -> None:
        """Read a file once to learn what ties rows of it together."""
        met: set[int] = set()
        while self._known.are_possible() and (batch := await rows.next(READ_AT_ONCE)):
            for ties in await asyncio.to_thread(lambda rows: [self._known.of(row) for row in rows], batch):
                self._shared |= ties.all & met
                met |= ties.all

    def ties(self, batch: Sequence[ImportRow]) -> dict[int, Tied]:
        """By the numbers of rows, what ties them to others."""
        return {row.row.number: self._known.of(row).among(self._shared) for row in batch}

    def tied_to(self, ties: dict[int, Tied]) -> list[list[TableRow]]:
        """The earlier rows that a batch hangs on, and those that these hang on, each batch by itself, in order."""
        found: dict[int, TableRow] = {}
        asked: set[int] = set()
        wanted = set(chain.from_iterable(one.sought for one in ties.values()))
        while wanted:
            asked |= wanted
            new = {row.number: row for tie in wanted for row in self._rows.get(tie, ()) if row.number not in found}
            found |= new
            wanted = set(chain.from_iterable(self._ties[number].sought for number in new)) - asked
        rows = [found[number] for number in sorted(found)]
        if len(rows) > MOST_BEHIND:
            self.is_cut_short = True
            rows = [*rows[: MOST_BEHIND // 2], *rows[-MOST_BEHIND // 2 :]]
        return [list(part) for _, part in groupby(rows, lambda row: self._batches[row.number])]

    def add(self, ties: dict[int, Tied], outcome: Outcome) -> None:
        """Keep of a batch what later ones might find."""
        self._batch += 1
        for row, became, _ in outcome.done:
            own = ties[row.number]
            if became not in (Became.CREATED, Became.UPDATED) or not own.given | own.named:
                continue
            self._ties[row.number], self._batches[row.number] = own, self._batch
            for tie in own.given:
                self._rows.setdefault(tie, []).append(row)
            for tie in own.named - own.given:
                self._rows.setdefault(tie, [row])


TRIAL = JobKind("try_import", _try, queue=BULK)
