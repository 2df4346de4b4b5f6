"""The same message again, by its own id in its channel: what it stands with, and nothing is made (R87)."""

from __future__ import annotations

from trato.activities.bindings import bound_items
from trato.activities.kind import ACTIVITY
from trato.crm.kinds import KIND_BY_CODE
from trato.db.sql import Sql, all_of, fetch, one_of
from trato.intake.decision import Decision, Outcome
from trato.intake.finding import CLIENTS
from trato.intake.messages import Message
from trato.items.origins import set_origin
from trato.live.log import Subject
from trato.staged.kinds import DEALS, LEADS

HELD, EXCEPTED = "held_message", "message"
"""What messages are remembered as that made nothing; there is nothing of excepted ones, so none has a number."""
_ORDER = [DEALS.kind.code, LEADS.kind.code, *CLIENTS.values()]


def own_name(message: Message) -> list[str]:
    """The message itself, for locking."""
    return [f"{_system(message)}:{message.external_id}"] if message.external_id else []


async def done_before(message: Message) -> Decision | None:
    """What was done of the same message, as far as it is there still; None when nothing is, so that it is new."""
    if not message.external_id:
        return None
    known = (_system(message), message.external_id)
    rows = await fetch(Sql("SELECT item_kind, item_id FROM origin_ref WHERE system = ? AND external_id = ?", known))
    before = {row["item_kind"]: row["item_id"] for row in rows}
    if ACTIVITY.code in before and (items := await _standing(before[ACTIVITY.code])):
        outcome = Outcome.RECORDED if items[0].kind in CLIENTS.values() else Outcome.ATTACHED
        return Decision(outcome, repeated=True, items=tuple(items), activity=before[ACTIVITY.code])
    if HELD in before and await fetch(Sql(f"SELECT id FROM {HELD} WHERE id = ?", (before[HELD],))):
        return Decision(Outcome.HELD, repeated=True, held=before[HELD])
    return Decision(Outcome.EXCEPTED, repeated=True) if EXCEPTED in before else None


async def remember(message: Message, decision: Decision) -> None:
    """What was done of a message now is what was done of it."""
    if not message.external_id:
        return
    kind, number = EXCEPTED, 0
    if decision.activity is not None:
        kind, number = ACTIVITY.code, decision.activity
    elif decision.held is not None:
        kind, number = HELD, decision.held
    await set_origin(_system(message), kind, message.external_id, number)


async def _standing(activity_id: int) -> list[Subject]:
    """What an activity stands with that isn't in the recycle bin: the deal or lead first; nothing when it is."""
    living = Sql("SELECT id FROM activity WHERE id = ? AND deleted_at IS NULL", (activity_id,))
    if not await fetch(living):
        return []
    items = (await bound_items([activity_id]))[activity_id]
    found: list[Subject] = []
    for code in _ORDER:
        ids = one_of("id", [one.id for one in items if one.kind == code])
        alive = all_of([ids, Sql("deleted_at IS NULL")])
        rows = await fetch(f"SELECT id FROM {KIND_BY_CODE[code].table} WHERE " + alive + " ORDER BY id")
        found += [Subject(code, row["id"]) for row in rows]
    return found


def _system(message: Message) -> str:
    return f"message:{message.medium}"
