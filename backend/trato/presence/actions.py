"""What people do while they are present: take cards in hand, and let them go. Nothing of it is logged."""

from __future__ import annotations

from collections.abc import Sequence

from trato.access.gate import Access
from trato.db.text import is_storable
from trato.errors import conflict, invalid
from trato.items.kinds import ItemKind
from trato.items.records import changeable_records
from trato.live.presence.board import PresenceBoard
from trato.presence.places import board_of

LONGEST_TAB = 64


def check_tab(tab: str) -> str:
    """A tab's key as it may be stored. VALIDATION for any other."""
    if not (0 < len(tab) <= LONGEST_TAB and is_storable(tab)):
        raise invalid("tab", "LENGTH", f"A tab's key has 1 to {LONGEST_TAB} characters, none of them NUL.")
    return tab


async def let_go(board: PresenceBoard, access: Access, tab: str) -> None:
    """Hold nothing any more."""
    await board.let_go(access.user_id, check_tab(tab))


async def hold_cards(board: PresenceBoard, access: Access, tab: str, kind: ItemKind, ids: Sequence[int]) -> None:
    """Take cards in hand for a minute, instead of others that this tab holds (B36).

    All of them or none: NOT_FOUND and FORBIDDEN as for moving each; CONFLICT when the tab is not present on the one
    board where they are.
    """
    check_tab(tab)
    places = {board_of(item["pipeline"]) for item in await changeable_records(kind, access, ids)}
    if len(places) > 1 or not await board.hold(access.user_id, tab, places.pop(), ids):
        raise conflict("NOT_PRESENT", "This tab is not present on the board of these cards.")
