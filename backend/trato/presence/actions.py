"""What people do while they are present: take a card in hand, and let it go. Nothing of it is logged."""

from __future__ import annotations

from trato.access.gate import Access
from trato.db.text import is_storable
from trato.deals.kind import DEAL
from trato.errors import conflict, invalid
from trato.items.records import changeable_records
from trato.live.presence.board import PresenceBoard
from trato.presence.places import board_of

LONGEST_TAB = 64


def check_tab(tab: str) -> str:
    """A tab's key as it may be stored. VALIDATION for any other."""
    if not (0 < len(tab) <= LONGEST_TAB and is_storable(tab)):
        raise invalid("tab", "LENGTH", f"A tab's key has 1 to {LONGEST_TAB} characters, none of them NUL.")
    return tab


async def hold_card(board: PresenceBoard, access: Access, tab: str, deal_id: int | None) -> None:
    """Take a deal's card in hand for a minute, instead of another that this tab holds; None lets go (B36).

    NOT_FOUND and FORBIDDEN as for moving it; CONFLICT when the tab is not present on the deal's board.
    """
    check_tab(tab)
    if deal_id is None:
        await board.let_go(access.user_id, tab)
        return
    deal = (await changeable_records(DEAL, access, [deal_id]))[0]
    if not await board.hold(access.user_id, tab, board_of(deal["pipeline"]), deal_id):
        raise conflict("NOT_PRESENT", "This tab is not present on the deal's board.")
