"""Imports in the graph: what files, their columns, rows and plans look like there."""

from __future__ import annotations

import datetime
from typing import Annotated

import strawberry

from trato.background.graph import Job
from trato.background.queries import jobs_by_ids
from trato.crm.graph import FieldDescription, ItemKind
from trato.crm.kinds import item_kind
from trato.graph.kit.arguments import After, First
from trato.graph.kit.connection import Connection, connected, selects
from trato.graph.kit.context import Info, current
from trato.graph.kit.ids import decode_id, encode_id
from trato.graph.kit.nodes import Node
from trato.importing.failures import Problem, StoredFailure, list_failures, list_problems
from trato.importing.graph_plan import ImportReadingInput
from trato.importing.maps import DateOrder
from trato.importing.outcome import Became
from trato.importing.preview import Preview, PreviewedRow
from trato.importing.sheet import FileFormat
from trato.importing.suggestions import NUMBER
from trato.importing.targets import TARGETS, Target
from trato.importing.uploads import Upload
from trato.importing.wizard import Column, Recognised, recognise
from trato.items.kinds import ItemKind as Kind

strawberry.enum(FileFormat, name="ImportFormat", description="What a file is written in. VCARD: visiting cards.")
strawberry.enum(
    Became,
    name="ImportOutcome",
    description="What becomes of a row. UNCHANGED: its record says the same. SKIPPED: its record is there already.",
)


def kind_of(target: Target) -> ItemKind | None:
    """The kind of records that a target's rows become; users are of none."""
    return None if target.kind is None else ItemKind(target.kind.code)


def target_of(kind: ItemKind) -> str:
    """The name of the target whose rows become this kind. VALIDATION for one that can't be imported."""
    return next(name for name, target in TARGETS.items() if target.kind is item_kind(kind.value))


@strawberry.type(description="A column of an uploaded file.")
class ImportColumn:
    """What is known of it."""

    place: int = strawberry.field(description="From 1.")
    name: str = strawberry.field(description="Its heading; its place when there is none.")
    samples: list[str] = strawberry.field(description="Some of what stands in it, each once.")
    suggestion: str | None = strawberry.field(
        description="The field, or part of one, that it is likely to fill, by its heading."
    )
    label: str | None = strawberry.field(
        description="What phones or addresses in it are likely to be: work, home, mobile."
    )

    @classmethod
    def of(cls, column: Column) -> ImportColumn:
        """As the graph shows it."""
        return cls(
            place=column.place,
            name=column.name,
            samples=list(column.samples),
            suggestion=column.suggestion,
            label=column.label,
        )


@strawberry.type(description="A file as it is read.")
class ImportReading:
    """What was recognised, or said."""

    encoding: str | None = strawberry.field(description="Of text: in which letters it is written.")
    delimiter: str | None = strawberry.field(description="Of text: what parts cells.")
    sheets: list[str] = strawberry.field(description="Of a workbook: its sheets.")
    sheet: str | None = strawberry.field(description="Of a workbook: the sheet that is read.")
    decimal_mark: str = strawberry.field(description="The mark under which its numbers can be read.")
    date_order: DateOrder | None = strawberry.field(
        description="The order in which its dates can be read; null for 2026-10-31."
    )
    columns: list[ImportColumn] = strawberry.field(description="Its columns.")

    @classmethod
    def of(cls, found: Recognised) -> ImportReading:
        """As the graph shows it."""
        return cls(
            encoding=found.encoding,
            delimiter=found.delimiter,
            sheets=list(found.sheets),
            sheet=found.sheet,
            decimal_mark=found.decimal_mark,
            date_order=None if found.date_order is None else DateOrder(found.date_order),
            columns=[ImportColumn.of(column) for column in found.columns],
        )


@strawberry.type(description="A row that was refused.")
class ImportFailure:
    """One row, and why."""

    row: int = strawberry.field(description="Its place in the file, as a spreadsheet counts, or the card's.")
    field: str | None = strawberry.field(description="The field at fault, when it is one.")
    code: str = strawberry.field(description="Why, for programs.")
    message: str = strawberry.field(description="Why, in English.")
    cells: list[str] = strawberry.field(description="The row as it stands in the file.")

    @classmethod
    def of(cls, found: StoredFailure) -> ImportFailure:
        """As the graph shows it."""
        return cls(row=found.row, field=found.field or None, code=found.code, message=found.message, cells=found.cells)


@strawberry.type(description="A reason for which rows were refused.")
class ImportProblem:
    """One field and code."""

    rows: int = strawberry.field(description="How many rows.")
    first: ImportFailure = strawberry.field(description="The first of them.")

    @classmethod
    def of(cls, found: Problem) -> ImportProblem:
        """As the graph shows it."""
        return cls(rows=found.rows, first=ImportFailure.of(found.first))


@strawberry.type(description="What would become of a row.")
class ImportPreviewRow:
    """One row: with an outcome, or refused."""

    row: int = strawberry.field(description="Its place in the file, as a spreadsheet counts, or the card's.")
    cells: list[str] = strawberry.field(description="The row as it stands in the file.")
    outcome: Became | None = strawberry.field(description="What would become of it; null when it would be refused.")
    record_id: strawberry.ID | None = strawberry.field(description="The record that it is already.")
    field: str | None = strawberry.field(description="When refused: the field at fault, when it is one.")
    code: str | None = strawberry.field(description="When refused: why, for programs.")
    message: str | None = strawberry.field(description="When refused: why, in English.")

    @classmethod
    def of(cls, kind: Kind | None, row: PreviewedRow) -> ImportPreviewRow:
        """As the graph shows it."""
        return cls(
            row=row.number,
            cells=list(row.cells),
            outcome=row.became,
            record_id=None if row.record is None or kind is None else encode_id(kind.node, row.record),
            field=row.field or None,
            code=row.code,
            message=row.message,
        )


@strawberry.type(description="What an import would do to some rows, as things stand; nothing is changed.")
class ImportPreview:
    """Rows, tried and taken back."""

    rows: list[ImportPreviewRow] = strawberry.field(description="In the order of the file.")
    related: int = strawberry.field(description="How many companies and contacts they would make besides.")
    has_more: bool = strawberry.field(description="Whether more rows follow.")

    @classmethod
    def of(cls, kind: Kind | None, found: Preview) -> ImportPreview:
        """As the graph shows it."""
        rows = [ImportPreviewRow.of(kind, row) for row in found.rows]
        return cls(rows=rows, related=found.related, has_more=found.has_more)


@strawberry.type(description="A file that somebody uploaded, and the import that it became. It is kept for 30 days.")
class ImportFile(Node):
    """An import, from its file to its undoing."""

    upload: strawberry.Private[Upload]
    kind: ItemKind | None = strawberry.field(description="What its rows become; null: users.")
    name: str = strawberry.field(description="The file's name.")
    format: FileFormat = strawberry.field(description="What it is written in.")
    size: float = strawberry.field(description="Bytes.")
    uploaded_at: datetime.datetime = strawberry.field(description="When it was uploaded.")
    is_begun: bool = strawberry.field(description="Whether it is or was imported; that is done once.")
    is_undone: bool = strawberry.field(description="Whether undoing it was begun.")
    errors_url: str = strawberry.field(
        description="Where its refused rows are (`failures`), on this server and for whoever may see it: CSV, to be"
        " mended and imported again."
    )

    @classmethod
    def of(cls, upload: Upload) -> ImportFile:
        """As the graph shows it."""
        number = encode_id("ImportFile", upload.id)
        return cls(
            id=number,
            upload=upload,
            kind=kind_of(upload.target),
            name=upload.name,
            format=upload.format,
            size=upload.size,
            uploaded_at=upload.uploaded_at,
            is_begun=upload.plan is not None,
            is_undone=upload.undo_job_id is not None,
            errors_url=f"/files/imports/{number}/errors.csv",
        )

    @strawberry.field(description="What its columns may fill. The field `id` finds records and fills nothing.")
    def fields(self) -> list[FieldDescription]:
        """The described ones, and for contacts the whole name."""
        target = self.upload.target
        if target.kind is None:
            return []
        described = [target.kind.by_code[NUMBER], *target.fields.values()]
        return [FieldDescription.of(target.kind, entry) for entry in described]

    @strawberry.field(description="The fields by which a row's record can be found.")
    def keys(self) -> list[str]:
        """By their names."""
        return list(self.upload.target.keys)

    @strawberry.field(description="The file as it is read. VALIDATION (`file`) when it can't be, so.")
    async def reading(
        self,
        info: Info,
        reading: Annotated[ImportReadingInput | None, strawberry.argument(description="What is otherwise.")] = None,
    ) -> ImportReading:
        """R77."""
        return ImportReading.of(await recognise(self.upload, (reading or ImportReadingInput()).reading()))

    @strawberry.field(description="What imports it, the latest attempt; its result tells the counts.")
    async def job(self, info: Info) -> Job | None:
        """Null before it is begun."""
        return await _job(info, self.upload.job_id)

    @strawberry.field(
        description="What tries it out, the latest time; its result tells the counts as those of an import do."
    )
    async def trial_job(self, info: Info) -> Job | None:
        """Null before it is tried."""
        return await _job(info, self.upload.trial_job_id)

    @strawberry.field(
        description="What takes it back; its result tells how many were `deleted`, `updated` and `kept`, and the first"
        " of those `records` that were kept since somebody has changed or used them."
    )
    async def undo_job(self, info: Info) -> Job | None:
        """Null before that is begun."""
        return await _job(info, self.upload.undo_job_id)

    @strawberry.field(description="For what reasons rows were refused, the commonest first, up to 20.")
    async def problems(self) -> list[ImportProblem]:
        """R77."""
        return [ImportProblem.of(one) for one in await list_problems(self.upload)]

    @strawberry.field(
        description="The rows that were refused, in the order of the file: by the import or, before it is begun, by the"
        " latest trial."
    )
    async def failures(self, info: Info, first: First = 50, after: After = None) -> Connection[ImportFailure]:
        """R77."""
        place = 0 if after is None else decode_id(after, "ImportFailure", "after")
        page = await list_failures(self.upload, first, place, total=selects(info, "totalCount"))
        return connected(
            [ImportFailure.of(one) for one in page.rows],
            [str(encode_id("ImportFailure", one.id)) for one in page.rows],
            has_next=page.has_next,
            has_previous=after is not None,
            total=page.total,
        )


async def _job(info: Info, job_id: int | None) -> Job | None:
    if job_id is None:
        return None
    access = current(info)

    async def load(ids: list[int]) -> list[Job | None]:
        found = await jobs_by_ids(access, ids)
        return [Job.of(found[one]) if one in found else None for one in ids]

    return await info.context.loader("jobs", load).load(job_id)
