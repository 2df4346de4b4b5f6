"""What administrators do with queues (R87). Each change is an event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from trato.access.gate import Access, demand_admin
from trato.accounts.structure import hold_structure
from trato.db.fields import encode_bool
from trato.db.names import check_free, checked_name
from trato.db.sql import Sql, execute, insert
from trato.db.text import fold
from trato.db.writes import changed_row
from trato.errors import invalid, not_found, stale
from trato.items.readers import candidates
from trato.live.operations import action, operation
from trato.people.members import about_people, check_people, known_people
from trato.queues.choosing import QueueMethod, last_kept
from trato.queues.queries import SUBJECT, QueueRecord, get_queue, list_queues, sees_what_comes_in

MOST_MEMBERS = 200
MOST_QUEUES = 200


@dataclass(frozen=True, slots=True)
class QueueGiven:
    """A queue as an administrator wants it, whole; members in their order, each once."""

    name: str
    method: QueueMethod
    member_ids: Sequence[int]
    fallback_id: int
    within_hours: bool = False


@action
async def save_queue(
    access: Access,
    given: QueueGiven,
    queue_id: int | None = None,
    expected_version: int | None = None,
    client_op_id: str | None = None,
) -> int:
    """Make a queue, or say one anew; its id. Nothing differing logs nothing.

    VALIDATION for a name that is taken, and people who are unknown, or not in it yet and deactivated or without access
    to what comes in; NOT_FOUND, STALE_VERSION.
    """
    demand_admin(access)
    name = checked_name(given.name, "input.name")
    async with operation(access.actor, client_op_id) as op:
        await hold_structure()
        present = {one.id: one for one in await list_queues(lock=True)}
        before = None
        if queue_id is not None:
            before = present.get(queue_id)
            if before is None:
                raise not_found("queue")
            if before.version != expected_version:
                raise stale()
        elif len(present) >= MOST_QUEUES:
            raise invalid("input", "TOO_MANY", f"At most {MOST_QUEUES} queues.")
        check_free(name, [one.name for one in present.values() if one is not before], "input.name")
        changes = await _changes(before, name, given)
        if not changes:
            assert before is not None
            return op.done(before.id)
        row: dict[str, Any] = {
            "name": name,
            "folded_name": fold(name),
            "method": given.method.value,
            "within_hours": encode_bool(given.within_hours),
            "fallback_id": given.fallback_id,
        }
        members_before = before.member_ids if before else ()
        if before is None:
            saved = (await insert(SUBJECT, [*row, "version"], [[*row.values(), 1]]))[0]
        else:
            saved = before.id
            row["previous_id"] = last_kept(before.member_ids, before.previous_id, given.member_ids)
            await execute(changed_row(SUBJECT, saved, row))
        await _set_members(saved, given.member_ids)
        op.record(
            f"{SUBJECT}.{'updated' if before else 'created'}",
            SUBJECT,
            saved,
            name,
            version=before.version + 1 if before else 1,
            changes=changes,
            about=about_people(members_before, given.member_ids),
        )
        return op.done(saved)


@action
async def delete_queue(access: Access, queue_id: int, client_op_id: str | None = None) -> int:
    """Delete a queue, whoever stands in it; its id. NOT_FOUND."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        gone = await get_queue(queue_id, lock=True)
        await _set_members(queue_id, [])
        await execute(Sql("DELETE FROM queue WHERE id = ?", (queue_id,)))
        about = about_people(gone.member_ids, [])
        op.record(f"{SUBJECT}.deleted", SUBJECT, queue_id, gone.name, version=gone.version, about=about)
        return op.done(queue_id)


async def _changes(before: QueueRecord | None, name: str, given: QueueGiven) -> dict[str, Any]:
    """What differs, as the log tells it. VALIDATION for people who can't be in it."""
    members, fallbacks = (before.member_ids, (before.fallback_id,)) if before else ((), ())
    people = await known_people([*members, *fallbacks, *given.member_ids, given.fallback_id])
    if len(given.member_ids) > MOST_MEMBERS:
        raise invalid("input.memberIds", "TOO_MANY", f"At most {MOST_MEMBERS} people.")
    workers = {user_id: person for user_id, person in people.items() if not person.is_service}
    check_people(given.member_ids, members, workers, "input.memberIds")
    if not (given.fallback_id in workers and workers[given.fallback_id].is_active):
        raise invalid("input.fallbackId", "UNKNOWN_ID", "This person was not found, or is deactivated.")

    await _check_access(
        {f"input.memberIds[{at}]": one for at, one in enumerate(given.member_ids) if one not in members}
        | ({"input.fallbackId": given.fallback_id} if given.fallback_id not in fallbacks else {})
    )

    def named(ids: Sequence[int]) -> list[dict[str, Any]]:
        return [{"id": user_id, "name": people[user_id].name} for user_id in ids]

    now = {
        "name": name,
        "method": given.method.value,
        "within_hours": given.within_hours,
        "fallback": named([given.fallback_id])[0],
        "members": named(given.member_ids),
    }
    was: dict[str, Any] = dict.fromkeys(now)
    if before is not None:
        was = {
            "name": before.name,
            "method": before.method.value,
            "within_hours": before.within_hours,
            "fallback": named([before.fallback_id])[0],
            "members": named(before.member_ids),
        }
    return {field: [was[field], value] for field, value in now.items() if was[field] != value}


async def _check_access(joining: Mapping[str, int]) -> None:
    """VALIDATION for whoever could not see what they were chosen for, by where they are given (R22)."""
    known = await candidates(joining.values())
    for path, user_id in joining.items():
        if not sees_what_comes_in(known[user_id]):
            raise known[user_id].refusal(path)


async def _set_members(queue_id: int, member_ids: Sequence[int]) -> None:
    await execute(Sql("DELETE FROM queue_member WHERE queue_id = ?", (queue_id,)))
    rows = [(queue_id, user_id, sort) for sort, user_id in enumerate(member_ids, start=1)]
    await insert("queue_member", ("queue_id", "user_id", "sort"), rows)
