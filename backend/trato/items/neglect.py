"""What is neglected among items with stages, as fields that lists may be filtered by (R31).

Idle: in progress, and nothing is planned. Unattended: in progress, and nobody has done anything with it since it was
made; nothing planned was done, nothing said, and it stands where it began.
"""

from __future__ import annotations

from trato.items.fields import Field, FieldType
from trato.items.planned import BOUND, OPEN

NEGLECT = ("idle", "unattended")
"""The codes of the fields."""
COMMENTS = "comment."
"""How the kinds of events of what is said on an item begin."""

_IN_PROGRESS = "{t}.stage_id IN (SELECT place.id FROM stage AS place WHERE place.semantics = 'IN_PROGRESS')"
"""Asked of no row in particular, so that it is looked up once."""
_SAID = (
    "SELECT 1 FROM comment AS said WHERE said.item_kind = '{kind}' AND said.item_id = {{t}}.id"
    " AND said.deleted_at IS NULL"
)


def neglect(kind: str) -> tuple[Field, ...]:
    """The fields of a kind whose items have a stage, and know since when (`stage_since`)."""
    open_ones, bound, said = (part.format(kind=kind) for part in (OPEN, BOUND, _SAID))
    done = f"SELECT 1{bound} AND planned.is_completed = TRUE"
    return (
        Field(
            code="idle",
            label="Idle",
            type=FieldType.BOOLEAN,
            always=True,
            editable=False,
            importable=False,
            expression=f"({_IN_PROGRESS} AND NOT EXISTS (SELECT 1{open_ones}))",
            asked_only=True,
        ),
        Field(
            code="unattended",
            label="Unattended",
            type=FieldType.BOOLEAN,
            always=True,
            editable=False,
            importable=False,
            expression=f"({_IN_PROGRESS} AND {{t}}.stage_since = {{t}}.created_at AND NOT EXISTS ({done})"
            f" AND NOT EXISTS ({said}))",
            asked_only=True,
            heeds=COMMENTS,
        ),
    )
