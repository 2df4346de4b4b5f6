"""The kinds of items that stand on stages: what the rooms of stages and boards know of each, besides its fields."""

from __future__ import annotations

from dataclasses import dataclass

from trato.deals.kind import DEAL
from trato.errors import invalid
from trato.items.kinds import ItemKind
from trato.leads.kind import LEAD
from trato.pipelines.queries import PipelineRecord, Semantics


@dataclass(frozen=True)
class StagedKind:
    """Items that travel pipelines. `reason` is the field that says why one failed: no other has one.

    `completed`: what stages mean that no move leads to, only that which completes an item, and that none leaves again.

    Whatever else differs is told by the fields that the kind has: a card shows those, and is sorted by them.
    """

    kind: ItemKind
    reason: str
    completed: Semantics | None = None

    @property
    def code(self) -> str:
        """The kind's code."""
        return self.kind.code

    @property
    def noun(self) -> str:
        """What refusals call one of them."""
        return self.kind.label.lower()


STAGED_KINDS = (
    StagedKind(LEAD, reason="junk_reason", completed=Semantics.SUCCESS),
    StagedKind(DEAL, reason="loss_reason"),
)
BY_CODE = {staged.code: staged for staged in STAGED_KINDS}
LEADS, DEALS = BY_CODE[LEAD.code], BY_CODE[DEAL.code]


def staged_kind(code: str) -> StagedKind:
    """The kind with this code. VALIDATION for one whose items stand on no stages."""
    found = BY_CODE.get(code)
    if found is None:
        raise invalid("kind", "NO_STAGES", "Only items with stages are in progress.")
    return found


def travelling(pipeline: PipelineRecord) -> StagedKind:
    """What travels a pipeline."""
    return BY_CODE[pipeline.kind]
