"""Imports in the graph: what somebody chooses about a file."""

from __future__ import annotations

import strawberry

from trato.graph.kit.ids import decode_id
from trato.importing.maps import DateOrder, Rule, Unknown
from trato.importing.sheet import Reading
from trato.importing.wizard import Choices, Filling

strawberry.enum(
    Rule,
    name="ImportRule",
    description="What becomes of a row whose record is there already. ALLOW: it is made once more. SKIP: nothing."
    " REPLACE writes what the row says, MERGE what the record has not said yet.",
)
strawberry.enum(
    Unknown,
    name="ImportUnknown",
    description="What becomes of a cell that names what isn't there. ERROR: the row is refused. EMPTY: the field stays"
    " empty. CREATE: it is made.",
)
strawberry.enum(
    DateOrder,
    description="The order of day, month and year in dates that are not written as 2026-10-31.",
)


@strawberry.input(description="How a file is to be read; what is left out is as recognised.")
class ImportReadingInput:
    """Corrections of what was recognised."""

    encoding: str | None = strawberry.field(default=None, description="Such as utf-8 or cp1250.")
    delimiter: str | None = strawberry.field(default=None, description="A comma, semicolon, tab or bar.")
    sheet: str | None = strawberry.field(default=None, description="Of a workbook, its name.")
    has_header: bool = strawberry.field(default=True, description="Whether the first row names the columns.")
    decimal_mark: str = strawberry.field(default=".", description="Of numbers: a point or a comma.")

    def reading(self) -> Reading:
        """As the readers take it."""
        return Reading(self.encoding, self.delimiter, self.sheet, self.has_header, self.decimal_mark)


@strawberry.input(description="A column and what it fills.")
class ImportMappingInput:
    """One column."""

    column: int = strawberry.field(description="Its place, from 1.")
    field: str = strawberry.field(
        description="A field of `importFile.fields`; several columns may fill one. Or a part of a field that another"
        " column fills, as exports name them: `amount.currency`, `phones.label`."
    )
    label: str | None = strawberry.field(
        default=None, description="Of phones, addresses and sites: what those of this column are labelled with."
    )


@strawberry.input(description="What a new record has in a field of which its row says nothing.")
class ImportDefaultInput:
    """One field."""

    field: str = strawberry.field(description="A field of `importFile.fields`.")
    value: str = strawberry.field(
        description="As a cell would say it: an amount, a day such as 2026-10-31, the name of a stage or person."
    )


@strawberry.input(description="What is to become of a file.")
class ImportPlanInput:
    """The choices of whoever imports."""

    mapping: list[ImportMappingInput] = strawberry.field(description="Which columns fill which fields.")
    reading: ImportReadingInput | None = strawberry.field(default=None, description="How the file is read.")
    rule: Rule = strawberry.field(default=Rule.ALLOW, description="What becomes of rows that are there already.")
    match_by: str = strawberry.field(
        default="title", description="The field by which a row's record is found, one of `importFile.keys`."
    )
    unknown_records: Unknown = strawberry.field(
        default=Unknown.ERROR, description="Of companies and contacts that are named and not there."
    )
    unknown_values: Unknown = strawberry.field(
        default=Unknown.ERROR,
        description="Of stages, people and values of lists that are not there; not CREATE. EMPTY takes the default of"
        " the field, where there is one.",
    )
    defaults: list[ImportDefaultInput] = strawberry.field(
        default_factory=list, description="What new records have where their rows say nothing."
    )
    date_order: DateOrder | None = strawberry.field(
        default=None, description="How dates are written when not as 2026-10-31."
    )
    pipeline_id: strawberry.ID | None = strawberry.field(
        default=None, description="Where deals go; the default pipeline when left out."
    )

    def choices(self) -> Choices:
        """As plain data."""
        pipeline_id = None if self.pipeline_id is None else decode_id(self.pipeline_id, "Pipeline", "plan.pipelineId")
        return Choices(
            mapping=[Filling(one.column, one.field, one.label) for one in self.mapping],
            defaults={one.field: one.value for one in self.defaults},
            reading=(self.reading or ImportReadingInput()).reading(),
            rule=self.rule,
            by=self.match_by,
            unknown_records=self.unknown_records,
            unknown_values=self.unknown_values,
            date_order=self.date_order,
            pipeline_id=pipeline_id,
        )
