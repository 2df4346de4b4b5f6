"""Writes rows as items: new ones in bulk, known ones as far as their origin changed, through the engine's checks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tortoise.exceptions import IntegrityError

from trato.access.gate import Access, may_add_any
from trato.access.levels import Right
from trato.crm.ways import ways_of
from trato.errors import TratoError, conflict, forbidden, invalid
from trato.importing.maps import ImportMap
from trato.importing.origins import Origin, add_origins, find_origins, renew_origin
from trato.importing.outcome import Outcome, failure
from trato.importing.references import resolve
from trato.importing.rows import ImportRow
from trato.items.kinds import ItemKind
from trato.items.records import locked_records
from trato.items.values import Values, clean, told
from trato.items.writing import Draft
from trato.live.operations import Operation, operation
from trato.pipelines.queries import PipelineRecord


@dataclass(slots=True)
class Pending:
    """A sound row that makes or changes an item. `values` and `past` (created, closed) are checked."""

    row: ImportRow
    values: Values
    past: Values
    imported: dict[str, Any]
    origin: Origin | None

    @property
    def differing(self) -> set[str]:
        """The fields that say something else than at the last import: what people changed here since then stays."""
        before = self.origin.imported if self.origin else {}
        return {code for code, value in self.imported.items() if code not in before or before[code] != value}


class ItemWriter:
    """Writes batches of rows of one map as items, as a person."""

    def __init__(self, plan: ImportMap, kind: ItemKind, access: Access, pipeline: PipelineRecord | None) -> None:
        if not may_add_any(access, kind.code, Right.IMPORT):
            raise forbidden(f"You may not import {kind.label.lower()} records.")
        self._plan = plan
        self._kind = kind
        self._access = access
        self._pipeline = pipeline
        self._ways = ways_of(kind)

    async def write(self, rows: Sequence[ImportRow]) -> Outcome:
        """Write what is sound, in one operation; a row that an action refuses is set apart and the rest written."""
        outcome = Outcome()
        await resolve(self._plan, self._access, [row for row in rows if not row.faults], self._pipeline)
        known = await find_origins(self._plan.system, self._kind.code, [row.origin for row in rows if row.origin])
        pending = []
        for row in rows:
            try:
                ready = self._checked(row, known.get(row.origin))
            except TratoError as error:
                outcome.failures.append(failure(row.row, error))
                continue
            if ready.differing:
                pending.append(ready)
            else:
                outcome.unchanged += 1
        await self._write(pending, outcome)
        return outcome

    def _checked(self, row: ImportRow, origin: Origin | None) -> Pending:
        row.refuse_faults()
        given = dict(row.given)
        if self._pipeline is not None:
            given["pipeline"] = self._pipeline.id
        if given.get("responsible", 0) is None:
            del given["responsible"]  # somebody always is: whoever imports, or who is now
        past = {code: given.pop(code) for code in list(given) if not self._kind.by_code[code].editable}
        past = {code: value for code, value in past.items() if value is not None}
        values = clean(self._kind, given, creating=True, base_currency=self._access.base_currency, path="")
        self._kind.title_of(values)
        self._check_closed(values, past)
        filled = {code: value for code, value in {**values, **past}.items() if code in row.given or code == "pipeline"}
        imported = {code: told(self._kind.by_code[code], value) for code, value in filled.items()}
        return Pending(row, values, past, imported, origin)

    def _check_closed(self, values: Values, past: Values) -> None:
        if self._pipeline is None or "closed_at" not in past:
            return
        stage = self._pipeline.stage(values["stage"]) if values.get("stage") else self._pipeline.first_stage
        if stage is not None and stage.is_open:
            message = f"The deal has a closing time, but “{stage.name}” is a stage in progress."
            raise invalid("closedAt", "NOT_CLOSED", message)

    async def _write(self, pending: Sequence[Pending], outcome: Outcome) -> None:
        """All in one operation or, when something is refused, each half by itself, down to the row at fault."""
        if not pending:
            return
        try:
            async with operation(self._access.actor) as op:
                await self._write_into(op, pending)
        except (TratoError, IntegrityError) as error:
            if len(pending) == 1:
                outcome.failures.append(failure(pending[0].row.row, _as_refusal(error)))
                return
            middle = len(pending) // 2
            await self._write(pending[:middle], outcome)
            await self._write(pending[middle:], outcome)
            return
        created = sum(1 for ready in pending if ready.origin is None)
        outcome.created += created
        outcome.updated += len(pending) - created

    async def _write_into(self, op: Operation, pending: Sequence[Pending]) -> None:
        new = [ready for ready in pending if ready.origin is None]
        if new:
            drafts = [Draft(dict(ready.values), dict(ready.past)) for ready in new]
            ids = await self._ways.add(op, self._access, drafts)
            origins = [
                (ready.row.origin, Origin(item_id, ready.imported)) for ready, item_id in zip(new, ids, strict=True)
            ]
            await add_origins(self._plan.system, self._kind.code, origins)
        for ready in pending:
            if ready.origin is not None:
                before = (await locked_records(self._kind, self._access, [ready.origin.item_id]))[0]
                differing = ready.differing
                values = {code: value for code, value in (ready.values | ready.past).items() if code in differing}
                await self._ways.revise(op, self._access, before, values)
                await renew_origin(self._plan.system, self._kind.code, ready.row.origin, ready.imported)


def _as_refusal(error: TratoError | IntegrityError) -> TratoError:
    if isinstance(error, TratoError):
        return error
    return conflict("IMPORTED_MEANWHILE", "Another import wrote this row at the same time. Import it again.")
