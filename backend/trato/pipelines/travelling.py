"""The fields that everything has which travels a pipeline: where it stands, what it is worth, how it ended."""

from __future__ import annotations

from trato.items.fields import Field, FieldType, currency_of
from trato.pick_lists.lists import SOURCE

STANDING = (
    Field(code="pipeline", label="Pipeline", type=FieldType.PIPELINE),
    Field(code="stage", label="Stage", type=FieldType.STAGE, sortable=True),
    Field(
        code="semantics",
        label="State",
        type=FieldType.ENUM,
        editable=False,
        importable=False,
        options=("IN_PROGRESS", "SUCCESS", "FAILURE"),
        expression="(SELECT stage.semantics FROM stage WHERE stage.id = {t}.stage_id)",
    ),
    Field(
        code="stage_since",
        label="On this stage since",
        type=FieldType.DATETIME,
        always=True,
        editable=False,
        sortable=True,
        importable=False,
    ),
    Field(code="amount", label="Amount", type=FieldType.MONEY, always=True, sortable=True),
    currency_of("amount", code="currency", label="Currency"),
)
"""Where it stands and since when, and what it is worth."""

ORIGIN = (
    Field(code="closed_at", label="Closed", type=FieldType.DATETIME, editable=False, sortable=True),
    Field(
        code="channel",
        label="Came through",
        type=FieldType.STRING,
        always=True,
        editable=False,
        sortable=True,
        importable=False,
    ),
    Field(code="source", label="Source", type=FieldType.PICK_LIST, sortable=True, pick_list=SOURCE.code),
)
"""When it ended, and where it came from."""

SOURCE_DESCRIPTION = Field(code="source_description", label="About the source", type=FieldType.TEXT, max_length=1000)
