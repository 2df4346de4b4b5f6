"""What people do with comments: write, change and delete them (R57). Each stands in the log of its item.

Events of what was written and changed carry as `mentioned` the numbers of the people who are mentioned from then on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from trato.access.gate import Access
from trato.accounts.queries import users_by_ids
from trato.crm.records import readable_items
from trato.db.fields import encode_datetime
from trato.db.sql import Sql, execute, insert, joined
from trato.db.text import is_storable
from trato.errors import forbidden, invalid, not_found, stale
from trato.items.kinds import DESCRIBED
from trato.items.readers import reading
from trato.items.records import Record
from trato.items.telling import log_event
from trato.live.log import Subject
from trato.live.operations import Operation, action, operation
from trato.timeline.queries import CommentRecord, comments_by_ids, mentions_of

LONGEST = 20_000
MOST_MENTIONS = 50


def checked_text(text: str) -> str:
    """What somebody wrote, without blanks around it. VALIDATION when nothing is left, or too much."""
    found = text.strip()
    if not found:
        raise invalid("text", "REQUIRED", "A text is needed.")
    if len(found) > LONGEST:
        raise invalid("text", "TOO_LONG", f"At most {LONGEST} characters.")
    if not is_storable(found):
        raise invalid("text", "MALFORMED", "The text contains a NUL character.")
    return found


@action
async def add_comment(
    access: Access, item: Subject, text: str, mentioned: Sequence[int] = (), client_op_id: str | None = None
) -> int:
    """Comment on a readable item; the comment's id.

    VALIDATION for an empty text, or for mentioning somebody who isn't active or can't read the item.
    """
    checked = checked_text(text)
    async with operation(access.actor, client_op_id) as op:
        record = await _readable(access, item)
        people = await _mentionable(item, record, mentioned)
        rows = await execute(
            Sql(
                "INSERT INTO comment (item_kind, item_id, author_id, text, version, created_at)"
                " VALUES (?, ?, ?, ?, 1, ?) RETURNING id",
                (item.kind, item.id, access.user_id, checked, encode_datetime(op.at)),
            )
        )
        comment_id: int = rows[0]["id"]
        await _mention(comment_id, people)
        await _log(op, "added", item, record, comment_id, {"text": [None, checked]}, people)
        return op.done(comment_id)


@action
async def update_comment(
    access: Access,
    comment_id: int,
    text: str,
    expected_version: int,
    mentioned: Sequence[int] | None = None,
    client_op_id: str | None = None,
) -> int:
    """Change the text of one's own comment; its id. FORBIDDEN for others, STALE_VERSION when it was changed since.

    `mentioned` replaces the people it mentions; left out, they stay. VALIDATION as for a new one.
    """
    checked = checked_text(text)
    async with operation(access.actor, client_op_id) as op:
        comment, record = await _locked(access, comment_id)
        if comment.author_id != access.user_id:
            raise forbidden("Only its author may change a comment.")
        if comment.version != expected_version:
            raise stale()
        before = (await mentions_of([comment_id]))[comment_id]
        people = before if mentioned is None else await _mentionable(comment.item, record, mentioned, known=before)
        if checked != comment.text or people != before:
            edited = {"text": checked, "edited_at": encode_datetime(op.at), "version": comment.version + 1}
            await _set(comment, edited)
            await execute(Sql("DELETE FROM comment_mention WHERE comment_id = ?", (comment_id,)))
            await _mention(comment_id, people)
            changes = {"text": [comment.text, checked]} if checked != comment.text else {}
            added = [user_id for user_id in people if user_id not in before]
            await _log(op, "updated", comment.item, record, comment_id, changes, added)
        return op.done(comment_id)


@action
async def delete_comment(access: Access, comment_id: int, client_op_id: str | None = None) -> int:
    """Empty a comment; its id. A trace stays, and its text in the log. FORBIDDEN but for its author and admins."""
    async with operation(access.actor, client_op_id) as op:
        comment, record = await _locked(access, comment_id)
        if comment.author_id != access.user_id and not access.is_admin:
            raise forbidden("Only its author or an administrator may delete a comment.")
        gone = {"text": "", "deleted_at": encode_datetime(op.at), "deleted_by_id": access.user_id}
        await _set(comment, {**gone, "version": comment.version + 1})
        await execute(Sql("DELETE FROM timeline_pin WHERE comment_id = ?", (comment_id,)))
        await _log(op, "deleted", comment.item, record, comment_id, {"text": [comment.text, None]})
        return op.done(comment_id)


async def _readable(access: Access, item: Subject) -> Record:
    record = (await readable_items(access, [item], hold=True)).get(item)
    if record is None:
        raise not_found(DESCRIBED[item.kind].label.lower())
    return record


async def _locked(access: Access, comment_id: int) -> tuple[CommentRecord, Record]:
    """A comment that is still there, and its item as the person may read it. NOT_FOUND otherwise."""
    comment = (await comments_by_ids([comment_id], lock=True)).get(comment_id)
    if comment is None or comment.is_deleted:
        raise not_found("comment")
    found = await readable_items(access, [comment.item])
    if comment.item not in found:
        raise not_found("comment")
    return comment, found[comment.item]


async def _mentionable(item: Subject, record: Record, user_ids: Sequence[int], known: Sequence[int] = ()) -> list[int]:
    """These people, each once. VALIDATION for one who can't read the item, but for those mentioned already.

    Who may read what is bound to items follows from those: whoever may not is not told of being mentioned.
    """
    wanted = list(dict.fromkeys(user_ids))
    if len(wanted) > MOST_MENTIONS:
        raise invalid("mentionIds", "TOO_MANY", f"At most {MOST_MENTIONS} people.")
    people = await users_by_ids(wanted)
    kind = DESCRIBED[item.kind]
    readers = {*known, *(wanted if kind.bound_to else await reading(kind, record, wanted))} if wanted else set()
    for at, user_id in enumerate(user_ids):
        if user_id not in people or not people[user_id].is_active:
            raise invalid(f"mentionIds[{at}]", "UNKNOWN_ID", "This person was not found.")
        if user_id not in readers:
            raise invalid(f"mentionIds[{at}]", "NO_ACCESS", f"{people[user_id].name} can't see this.")
    return wanted


async def _mention(comment_id: int, user_ids: Sequence[int]) -> None:
    await insert("comment_mention", ("comment_id", "user_id"), [(comment_id, user_id) for user_id in user_ids])


async def _set(comment: CommentRecord, columns: dict[str, Any]) -> None:
    settings = joined(", ", [Sql(f"{column} = ?", (value,)) for column, value in columns.items()])
    await execute("UPDATE comment SET " + settings + Sql(" WHERE id = ?", (comment.id,)))


async def _log(
    op: Operation,
    event: str,
    item: Subject,
    record: Record,
    comment_id: int,
    changes: dict[str, list[Any]],
    mentioned: Sequence[int] = (),
) -> None:
    """The event is the item's: it stands on its timeline and reaches its board."""
    params = {"comment": comment_id, **({"mentioned": list(mentioned)} if mentioned else {})}
    await log_event(DESCRIBED[item.kind], op, f"comment.{event}", [record], changes=changes, params=params)
