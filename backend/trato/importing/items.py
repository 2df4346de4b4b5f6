"""Writes rows as items: new ones in bulk, known ones as far as they differ, through the engine's checks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tortoise.exceptions import IntegrityError

from trato.access.gate import Access
from trato.crm.ways import ways_of
from trato.errors import TratoError, conflict, invalid
from trato.importing.importer import demand_importing
from trato.importing.maps import ImportMap, Match, Rule
from trato.importing.matching import Ties, find_matches, keys_of, waves
from trato.importing.outcome import Became, Outcome, failure
from trato.importing.references import make_missing, resolve
from trato.importing.rows import ImportRow
from trato.items.fields import CHANNELS
from trato.items.kinds import ItemKind
from trato.items.lists import present_lists
from trato.items.origins import Origin, add_origins, find_origins, renew_origin
from trato.items.records import Record, locked_records
from trato.items.values import Values, clean, told
from trato.items.writing import Draft
from trato.live.operations import Operation, operation
from trato.pick_lists.sources import Bringer, source_field, with_source
from trato.pipelines.queries import PipelineRecord


@dataclass(slots=True)
class Pending:
    """A sound row that makes or changes an item. `values` and `past` (created, closed) are checked.

    `origin` is where the row came from, when it was imported before; `record` what it is already.
    """

    row: ImportRow
    values: Values
    past: Values
    imported: dict[str, Any]
    origin: Origin | None = None
    record: int | None = None

    @property
    def differing(self) -> set[str]:
        """The fields that say something else than at the last import: what people changed here since then stays."""
        before = self.origin.imported if self.origin else {}
        return {code for code, value in self.imported.items() if code not in before or before[code] != value}


class ItemWriter:
    """Writes batches of rows of one map as items, as a person. FORBIDDEN without the right to import the kind."""

    def __init__(
        self,
        plan: ImportMap,
        kind: ItemKind,
        access: Access,
        pipeline: PipelineRecord | None,
        operation_id: str | None = None,
    ) -> None:
        demand_importing(access, kind)
        self._plan = plan
        self._kind = kind
        entry = source_field(kind)
        self._says_source = any(one.field is entry for one in plan.sources)
        self._access = access
        self._pipeline = pipeline
        self._operation_id = operation_id
        self._ways = ways_of(kind)
        self._ties = Ties(plan, access)

    async def write(self, rows: Sequence[ImportRow]) -> Outcome:
        """Write what is sound; a row that an action refuses is set apart and the rest written.

        What an earlier row has made is there for those that name it, wherever one batch ends and another begins.
        """
        outcome = Outcome()
        for part in self._ties.parts(rows):
            await self._write_part(part, outcome)
        outcome.failures.sort(key=lambda one: one.row.number)
        return outcome

    async def _write_part(self, rows: Sequence[ImportRow], outcome: Outcome) -> None:
        await resolve(self._plan, self._access, [row for row in rows if not row.faults], self._pipeline)
        sound = []
        for row in rows:
            try:
                sound.append(self._checked(row))
            except TratoError as error:
                outcome.failures.append(failure(row.row, error))
        if self._plan.match is not None:
            await self._write_matched(self._plan.match, sound, outcome)
        else:
            await self._write_known(sound, outcome)

    async def _write_known(self, sound: Sequence[Pending], outcome: Outcome) -> None:
        """Rows with an id of their own."""
        origins = [ready.row.origin for ready in sound]
        known = await find_origins(self._plan.system, self._kind.code, origins)
        pending = []
        for ready in sound:
            ready.origin = known.get(ready.row.origin)
            ready.record = ready.origin.item_id if ready.origin else None
            if ready.differing:
                pending.append(ready)
            else:
                outcome.add(ready.row.row, Became.UNCHANGED, ready.record)
        await self._write(pending, outcome)

    async def _write_matched(self, match: Match, sound: Sequence[Pending], outcome: Outcome) -> None:
        """Rows that are found by what a field holds, as far as that matters."""
        if match.rule is Rule.ALLOW:
            await self._write(sound, outcome)
            return
        keys = [keys_of(match, self._kind, ready.row, ready.values) for ready in sound]
        for wave in waves(keys):
            pending = []
            found = await find_matches(match, self._kind, self._access, keys[wave])
            for ready, records in zip(sound[wave], found, strict=True):
                if records and match.rule is Rule.SKIP:
                    outcome.add(ready.row.row, Became.SKIPPED, min(records))
                elif len(records) > 1:
                    message = f"{match.by.label}: {len(records)} records are like this row."
                    outcome.failures.append(failure(ready.row.row, conflict("AMBIGUOUS", message)))
                else:
                    ready.record = next(iter(records), None)
                    pending.append(ready)
            await self._write(pending, outcome)

    def _checked(self, row: ImportRow) -> Pending:
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
        return Pending(row, values, past, imported)

    def _check_closed(self, values: Values, past: Values) -> None:
        if self._pipeline is None or "closed_at" not in past:
            return
        stage = self._pipeline.stage(values["stage"]) if values.get("stage") else self._pipeline.first_stage
        if stage is not None and stage.is_open:
            message = f"The {self._kind.label.lower()} has a closing time, but “{stage.name}” is a stage in progress."
            raise invalid("closedAt", "NOT_CLOSED", message)

    async def _write(self, pending: Sequence[Pending], outcome: Outcome) -> None:
        """All in one operation or, when something is refused, each half by itself, down to the row at fault."""
        if not pending:
            return
        written = Outcome()
        try:
            async with operation(self._access.actor) as op:
                op.id = self._operation_id or op.id
                await self._write_into(op, pending, written)
        except (TratoError, IntegrityError) as error:
            if len(pending) == 1:
                outcome.failures.append(failure(pending[0].row.row, _as_refusal(error)))
                return
            middle = len(pending) // 2
            await self._write(pending[:middle], outcome)
            await self._write(pending[middle:], outcome)
            return
        outcome.done += written.done
        outcome.related |= written.related

    async def _write_into(self, op: Operation, pending: Sequence[Pending], written: Outcome) -> None:
        missing = [ready for ready in pending if ready.row.missing]
        if missing:
            rows = [ready.row for ready in missing]
            written.related, completed = await make_missing(self._plan, op, self._access, rows)
            for ready, values in zip(missing, completed, strict=True):
                ready.values |= values
        new = [ready for ready in pending if ready.record is None]
        if new:
            given = [ready.values for ready in new]
            if not self._says_source:
                given = await with_source(self._kind, Bringer.IMPORT, given)
            drafts = [Draft(dict(one), dict(ready.past)) for one, ready in zip(given, new, strict=True)]
            ids = await self._ways.add(op, self._access, drafts)
            if self._plan.origin:
                origins = [
                    (ready.row.origin, Origin(item_id, ready.imported)) for ready, item_id in zip(new, ids, strict=True)
                ]
                await add_origins(self._plan.system, self._kind.code, origins)
        for ready in pending:
            if ready.record is None:
                written.add(ready.row.row, Became.CREATED)
            else:
                changed = await self._change(op, ready, ready.record)
                written.add(ready.row.row, Became.UPDATED if changed else Became.UNCHANGED, ready.record)

    async def _change(self, op: Operation, ready: Pending, record: int) -> bool:
        """Write into a record what its row says anew; whether that was anything."""
        before = (await locked_records(self._kind, self._access, [record]))[0]
        if ready.origin is not None:
            values = {code: value for code, value in (ready.values | ready.past).items() if code in ready.differing}
            await self._ways.revise(op, self._access, before, values)
            await renew_origin(self._plan.system, self._kind.code, ready.row.origin, ready.imported)
            return True
        assert self._plan.match is not None
        given, missing = ready.row.given, ready.row.missing
        said = {code for code, value in given.items() if value is not None or code in missing} - ready.row.assumed
        values = {code: value for code, value in ready.values.items() if code in said and value not in (None, [])}
        if self._plan.match.rule is Rule.MERGE:
            values = _adding(self._kind, before | await present_lists(self._kind, record, values), values)
        recorded = op.recorded
        await self._ways.revise(op, self._access, before, values)
        return op.recorded > recorded


def _adding(kind: ItemKind, before: Record, values: Values) -> Values:
    """What the record has not said yet: fields that are empty, and of lists what isn't among them."""
    added: Values = {}
    for code, value in values.items():
        entry = kind.by_code[code]
        if entry.type in CHANNELS:
            there = {channel.normalized for channel in before[code]}
            added[code] = [*before[code], *(channel for channel in value if channel.normalized not in there)]
        elif entry.multiple:
            added[code] = list(dict.fromkeys([*before[code], *value]))
        elif before[code] in (None, ""):
            added[code] = value
    return added


def _as_refusal(error: TratoError | IntegrityError) -> TratoError:
    if isinstance(error, TratoError):
        return error
    return conflict("IMPORTED_MEANWHILE", "Another import wrote this row at the same time. Import it again.")
