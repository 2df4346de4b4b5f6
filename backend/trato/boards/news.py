"""What a board's messages say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from trato.boards.cards import Card, Named
from trato.boards.totals import Totals
from trato.live.log import LoggedEvent
from trato.pipelines.queries import PipelineRecord
from trato.tags.queries import TagRecord


class NewsType(StrEnum):
    """What a message says."""

    READY = "READY"
    CARD = "CARD"
    LEFT = "LEFT"
    PIPELINE = "PIPELINE"
    RECORD = "RECORD"
    TAG = "TAG"
    RESYNC = "RESYNC"


@dataclass(frozen=True, slots=True)
class BoardNews:
    """One message of a board. `record` is (node, the record) whose name changed wherever it is shown."""

    type: NewsType
    event: LoggedEvent | None = None
    item_id: int | None = None
    card: Card | None = None
    from_stage: int | None = None
    to_stage: int | None = None
    totals: Mapping[int, Totals] | None = None
    pipeline: PipelineRecord | None = None
    record: tuple[str, Named] | None = None
    tag: TagRecord | None = None
    stage_ids: tuple[int, ...] = ()
