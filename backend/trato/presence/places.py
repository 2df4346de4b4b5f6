"""Where one can be: the board of a pipeline, or an item; and who may know who is there."""

from __future__ import annotations

from trato.access.gate import Access
from trato.activities.kind import ACTIVITY
from trato.crm.kinds import ITEM_KINDS
from trato.errors import not_found
from trato.items.kinds import ItemKind
from trato.items.records import records_by_ids
from trato.live.presence.stores import Place
from trato.pipelines.reading import readable_pipeline
from trato.staged.kinds import travelling

BOARD = "pipeline"
PLACE_KINDS = (*ITEM_KINDS, ACTIVITY)
_KIND_BY_CODE = {kind.code: kind for kind in PLACE_KINDS}


def board_of(pipeline_id: int) -> Place:
    """The board of a pipeline."""
    return Place(BOARD, pipeline_id)


async def is_readable(access: Access, place: Place) -> bool:
    """Whether this person may know who is at an item; everyone may know who is at a board (R9)."""
    if place.kind == BOARD:
        return True
    return bool(await records_by_ids(_KIND_BY_CODE[place.kind], access, [place.id]))


async def demand_place(access: Access, place: Place) -> ItemKind | None:
    """NOT_FOUND unless there is such an item and the person may read it; for a board as `readable_pipeline` says.

    The kind of the cards that can be held there.
    """
    if place.kind == BOARD:
        return travelling(await readable_pipeline(access, place.id)).kind
    if not await is_readable(access, place):
        raise not_found(_KIND_BY_CODE[place.kind].label.lower())
    return None
