"""Imports in the graph: reading what was uploaded, trying it out, running it, and taking it back (R77)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Annotated

import strawberry

from trato.access.gate import Access
from trato.background.graph import Job
from trato.crm.graph import ItemKind
from trato.graph.kit.arguments import After, ClientOpId, First, NodeId
from trato.graph.kit.connection import Connection, connected, selects
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.ids import decode_id
from trato.importing.graph_plan import ImportPlanInput
from trato.importing.graph_types import ImportFile, ImportPreview, target_of
from trato.importing.importer import demand_target
from trato.importing.job import run_upload
from trato.importing.preview import preview
from trato.importing.targets import TARGETS
from trato.importing.trial import try_upload
from trato.importing.undoing import undo_upload
from trato.importing.uploads import Upload, get_upload, list_uploads
from trato.importing.wizard import plan_of

Plan = Annotated[ImportPlanInput, strawberry.argument(description="What is to become of it.")]


@strawberry.type(description="An import as it is now.")
class ImportPayload:
    """An import and what works on it."""

    import_file: ImportFile = strawberry.field(description="The file.")
    job: Job | None = strawberry.field(description="What has begun.")


async def _upload(access: Access, id: str) -> Upload:
    return await get_upload(access, decode_id(id, "ImportFile", "id"))


async def get_import_file(info: Info, number: int) -> ImportFile:
    """An import by its number. NOT_FOUND, FORBIDDEN as `importFile`."""
    return ImportFile.of(await get_upload(current(info), number))


@strawberry.type
class ImportQuery:
    """Reading imports."""

    @strawberry.field(
        description="A file that you uploaded with POST /files/imports/{companies,contacts,deals}. NOT_FOUND; FORBIDDEN"
        " when you may no longer import such records."
    )
    async def import_file(self, info: Info, id: NodeId) -> ImportFile:
        """R77. Administrators see those of others, too."""
        return ImportFile.of(await _upload(current(info), id))

    @strawberry.field(description="Your own imports of a kind, the latest first.")
    async def import_files(
        self,
        info: Info,
        kind: Annotated[ItemKind, strawberry.argument(description="Companies, contacts or deals.")],
        first: First = 20,
        after: After = None,
    ) -> Connection[ImportFile]:
        """R77. Files that were uploaded and never imported are left out."""
        access, target = current(info), target_of(kind)
        demand_target(access, TARGETS[target])
        place = None if after is None else decode_id(after, "ImportFile", "after")
        page = await list_uploads(access, target, first, place, total=selects(info, "totalCount"))
        nodes = [ImportFile.of(upload) for upload in page.rows]
        cursors = [str(node.id) for node in nodes]
        return connected(nodes, cursors, has_next=page.has_next, has_previous=after is not None, total=page.total)

    @strawberry.field(
        description="What an import would do to some rows of a file, as things stand: each is tried and taken back."
    )
    async def import_preview(
        self,
        info: Info,
        id: NodeId,
        plan: Plan,
        first: Annotated[int, strawberry.argument(description="How many rows, 1 to 50.")] = 20,
        after_rows: Annotated[int, strawberry.argument(description="Behind so many rows.")] = 0,
    ) -> ImportPreview:
        """R77. VALIDATION below `plan`, or below `map` for what doesn't fit the file."""
        access = current(info)
        upload = await _upload(access, id)
        given = plan_of(upload, access, plan.choices())
        return ImportPreview.of(upload.target.kind, await preview(access, upload, given, first, after_rows))


@strawberry.type
class ImportMutation:
    """Running imports, and taking them back."""

    @strawberry.mutation(
        description="Try a whole file out by a job, as things stand: its rows are counted, those that would be refused"
        " are told, and nothing is changed. A trial that still runs is at its end. Refused as `runImport`."
    )
    async def try_import(self, info: Info, id: NodeId, plan: Plan, client_op_id: ClientOpId = None) -> ImportPayload:
        """R77."""
        access = acting(info)
        upload = await _upload(access, id)
        given = plan_of(upload, access, plan.choices())
        return await _payload(info, await try_upload(access, upload.id, given, client_op_id), ImportFile.trial_job)

    @strawberry.mutation(
        description="Import an uploaded file by a job, which `jobEvents` follows. FORBIDDEN without the right to"
        " import, CONFLICT(ALREADY_RUN). A row that is refused doesn't keep the others."
    )
    async def run_import(self, info: Info, id: NodeId, plan: Plan, client_op_id: ClientOpId = None) -> ImportPayload:
        """R77."""
        access = acting(info)
        upload = await _upload(access, id)
        given = plan_of(upload, access, plan.choices())
        return await _payload(info, await run_upload(access, upload.id, given, client_op_id), ImportFile.job)

    @strawberry.mutation(
        description="Take a whole import back by a job: what it made goes to the recycle bin, what it changed is"
        " changed back. What others have changed or used since stays, and is told. CONFLICT(NOT_OVER) while it runs,"
        " CONFLICT(UNDONE)."
    )
    async def undo_import(self, info: Info, id: NodeId, client_op_id: ClientOpId = None) -> ImportPayload:
        """R77."""
        access = acting(info)
        number = await undo_upload(access, decode_id(id, "ImportFile", "id"), client_op_id)
        return await _payload(info, number, ImportFile.undo_job)


async def _payload(info: Info, number: int, job: Callable[[ImportFile, Info], Awaitable[Job | None]]) -> ImportPayload:
    file = ImportFile.of(await get_upload(current(info), number))
    return ImportPayload(import_file=file, job=await job(file, info))
