"""Exports in the graph (R111)."""

from __future__ import annotations

import datetime
from typing import Annotated

import strawberry

from trato.background.graph import Job
from trato.background.queries import get_job
from trato.crm.graph import ItemKind
from trato.exporting.actions import export_items
from trato.exporting.asked import Delimiter, Format, Headers, Wanted
from trato.exporting.queries import ExportRecord, get_export, list_exports
from trato.graph.kit.arguments import ClientOpId, Filter, NodeId, Search, Sorts, ViewId, as_mapping, as_order
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.ids import decode_each, decode_id, encode_id
from trato.items.kinds import DESCRIBED

strawberry.enum(
    Format,
    name="ExportFormat",
    description="CSV: text in UTF-8 (RFC 4180) in which no cell is a formula. XLSX: a workbook. VCARD_3, VCARD_4:"
    " visiting cards of contacts.",
)
strawberry.enum(
    Headers,
    name="ExportHeaders",
    description="LABELS: for people, in their language: headings, yes and no, the decimal mark, times on their clock to"
    " the second. CODES: for programs, exact: names as in `fields(kind)`, true and false, times in UTC.",
)
strawberry.enum(Delimiter, name="ExportDelimiter", description="What parts the cells of a CSV file.")


@strawberry.type(description="A file that was asked for; only who asked may fetch it. It is kept for a day.")
class Export:
    """One export."""

    id: strawberry.ID = strawberry.field(description="The export's id.")
    kind: ItemKind = strawberry.field(description="Of what.")
    format: Format = strawberry.field(description="What it is written in.")
    title: str = strawberry.field(description="The name under which browsers keep it.")
    rows: int | None = strawberry.field(description="How many records it holds; null while it is being written.")
    size: int | None = strawberry.field(description="Bytes; null while it is being written.")
    url: str | None = strawberry.field(
        description="Where it is fetched, with the session or a token of who asked; null while it is being written."
    )
    created_at: datetime.datetime = strawberry.field(description="When it was asked for.")
    expires_at: datetime.datetime = strawberry.field(description="Until when it is kept.")

    @classmethod
    def of(cls, export: ExportRecord) -> Export:
        """An export as the graph shows it."""
        return cls(
            id=encode_id("Export", export.id),
            kind=ItemKind(export.kind),
            format=export.format,
            title=export.title,
            rows=export.rows,
            size=export.size,
            url=export.url,
            created_at=export.created_at,
            expires_at=export.expires_at,
        )


@strawberry.type(description="The export and, when it is more than a page, the job that writes it.")
class ExportPayload:
    """What was asked for."""

    export: Export = strawberry.field(description="The export.")
    job: Job | None = strawberry.field(
        description="What writes it, with `url` and `rows` as its result; null when it is there already."
    )


Ids = Annotated[
    list[strawberry.ID] | None,
    strawberry.argument(description="Only these, up to 5000; what else is asked holds besides."),
]
Columns = Annotated[
    list[str] | None,
    strawberry.argument(
        description="The columns, in order, as `fields(kind)` names the fields; and parts of values: `company.id`,"
        " `responsible.email`, `amount.currency`, `phones.label`. All there are when left out. Not for cards."
    ),
]
ForWhom = Annotated[Headers, strawberry.argument(description="For whom a table is made.")]
PartedBy = Annotated[
    Delimiter | None,
    strawberry.argument(
        description="For CSV. When left out, a comma in English and for programs, else a semicolon: as spreadsheets of"
        " the person's language expect."
    ),
]
WithMark = Annotated[
    bool, strawberry.argument(description="For CSV: whether it begins with the mark by which spreadsheets know UTF-8.")
]


@strawberry.type
class ExportQuery:
    """Reading exports."""

    @strawberry.field(description="One's own exports that are kept, the latest first, up to 100.")
    async def exports(self, info: Info) -> list[Export]:
        """R111."""
        return [Export.of(one) for one in await list_exports(current(info))]

    @strawberry.field(description="One of one's own exports. NOT_FOUND for another's, and for one that is over.")
    async def export(self, info: Info, id: NodeId) -> Export:
        """R111."""
        return Export.of(await get_export(current(info), decode_id(id, "Export", "id")))


@strawberry.type
class ExportMutation:
    """Asking for exports."""

    @strawberry.mutation(
        description="Export records as a file: those that you may both read and export. Up to 100 are there at once,"
        " more are written by a job. FORBIDDEN for who may export none of the kind."
    )
    async def export_items(
        self,
        info: Info,
        kind: Annotated[ItemKind, strawberry.argument(description="Of what.")],
        format: Annotated[Format, strawberry.argument(description="What the file is written in.")],
        ids: Ids = None,
        filter: Filter = None,
        search: Search = None,
        view_id: ViewId = None,
        sort: Sorts = None,
        columns: Columns = None,
        headers: ForWhom = Headers.LABELS,
        delimiter: PartedBy = None,
        byte_order_mark: WithMark = True,
        client_op_id: ClientOpId = None,
    ) -> ExportPayload:
        """R111, R78."""
        access = acting(info)
        known = DESCRIBED[kind.value]
        numbers = decode_each(ids, known.node, "ids")
        wanted = Wanted(
            kind=known.code,
            format=format,
            ids=None if numbers is None else tuple(numbers),
            filter=None if filter is None else as_mapping(filter),
            search=search,
            sort=as_order(sort),
            view=view_id,
            columns=None if columns is None else tuple(columns),
            headers=headers,
            delimiter=delimiter,
            byte_order_mark=byte_order_mark,
        )
        done = await export_items(access, wanted, client_op_id)
        export = Export.of(await get_export(access, done["export"]))
        job = None if done["job"] is None else Job.of(await get_job(access, done["job"]))
        return ExportPayload(export=export, job=job)
