"""An activity in the graph, and how activities are loaded."""

from __future__ import annotations

import asyncio
import datetime
from typing import Annotated

import strawberry

from trato.activities.bindings import bound_items
from trato.activities.checklist import Line, checklists
from trato.activities.kind import ACTIVITY
from trato.activities.words import ActivityType, Direction, Priority, TaskStatus
from trato.crm.item import Charge, CrmItem, LazyTimeline
from trato.crm.kinds import KIND_BY_CODE
from trato.crm.nodes import item_node
from trato.db.fields import encode_bool
from trato.db.sql import TRUE, Sql, all_of, fetch, one_of
from trato.graph.kit.arguments import After, First
from trato.graph.kit.connection import Connection, list_under, listing, load_linked, load_record
from trato.graph.kit.context import Info
from trato.graph.kit.described import item_type
from trato.graph.kit.ids import encode_id
from trato.graph.kit.nodes import Node
from trato.graph.kit.people import User, load_user, load_users
from trato.items.kinds import ItemKind
from trato.items.paging import Parent, Window
from trato.items.records import Record
from trato.live.log import Subject


@strawberry.type(description="A line of a checklist.")
class ChecklistLine:
    """One thing to do (R95)."""

    id: strawberry.ID = strawberry.field(description="Opaque; a line keeps it when it is changed or moved.")
    text: str = strawberry.field(description="What there is to do.")
    is_done: bool = strawberry.field(description="Whether it is ticked off.")

    @classmethod
    def of(cls, line: Line) -> ChecklistLine:
        """A line that is written."""
        assert line.id is not None
        return cls(id=encode_id("ChecklistLine", line.id), text=line.text, is_done=line.is_done)


@item_type(ACTIVITY)
class Activity(Node, Charge):
    """A planned matter, bound to the items it concerns: whoever may read one of them may read it."""

    type: ActivityType = strawberry.field(description="What is to be done.")
    direction: Direction = strawberry.field(description="Whether it comes from the customer or goes to them.")
    priority: Priority = strawberry.field(description="How much it matters.")
    reminders: list[int] = strawberry.field(
        description="So many minutes before its deadline whoever is to do it is reminded, in order; 0 is at that time."
    )
    status: TaskStatus | None = strawberry.field(default=None, description="How far a task is; null for others.")
    deadline: datetime.datetime | None = strawberry.field(
        default=None, description="When it is due: when a call or meeting starts, when a task ends."
    )

    @strawberry.field(description="Who planned it.")
    async def author(self, info: Info) -> User | None:
        """R47."""
        return await _load_person(info, self.record["author"])

    @strawberry.field(description="Who did it.")
    async def completed_by(self, info: Info) -> User | None:
        """R47."""
        return await _load_person(info, self.record["completed_by"])

    @strawberry.field(description="People who take part in it, besides who is responsible.")
    async def participants(self, info: Info) -> list[User]:
        """R95."""
        return await load_users(info, await load_linked(info, ACTIVITY, "participants", self.record["id"]))

    @strawberry.field(description="What there is to do, line by line.")
    async def checklist(self, info: Info) -> list[ChecklistLine]:
        """R95."""

        async def load(ids: list[int]) -> list[list[Line]]:
            found = await checklists(ids)
            return [found[one] for one in ids]

        lines = await info.context.loader("checklists", load).load(self.record["id"])
        return [ChecklistLine.of(line) for line in lines]

    @strawberry.field(description="The items it is bound to, as far as the person asking may read them.")
    async def items(self, info: Info) -> list[CrmItem]:
        """In the order in which they were bound (R47)."""
        found = await self._items(info)
        return [item_node(kind, record) for kind, _, record in found if record is not None]

    @strawberry.field(description="How many items it is bound to besides, which the person asking may not read.")
    async def hidden_items(self, info: Info) -> int:
        """R96. Deleted ones are gone, not hidden."""
        hidden = [(kind, item_id) for kind, item_id, record in await self._items(info) if record is None]
        return sum(await asyncio.gather(*(_is_there(info, kind, item_id) for kind, item_id in hidden)))

    @strawberry.field(description="What happened with it, newest first: its comments, and what has changed.")
    async def timeline(
        self,
        info: Info,
        first: First = 20,
        after: After = None,
        kinds: Annotated[
            list[str] | None, strawberry.argument(description="Only such kinds: comment.added, activity.ticked …")
        ] = None,
    ) -> LazyTimeline:
        """R57, R96."""
        from trato.timeline.entry_types import load_timeline

        return await load_timeline(info, ACTIVITY, self.record["id"], first, after, kinds, related=False)

    async def _items(self, info: Info) -> list[tuple[ItemKind, int, Record | None]]:
        async def load(ids: list[int]) -> list[list[Subject]]:
            found = await bound_items(ids)
            return [found[one] for one in ids]

        bound = await info.context.loader(("bound", ACTIVITY.code), load).load(self.record["id"])
        kinds = [KIND_BY_CODE[item.kind] for item in bound]
        records = await asyncio.gather(
            *(load_record(info, kind, item.id) for kind, item in zip(kinds, bound, strict=True))
        )
        return [(kind, item.id, record) for kind, item, record in zip(kinds, bound, records, strict=True)]


async def _load_person(info: Info, user_id: int | None) -> User | None:
    return None if user_id is None else await load_user(info, user_id)


async def _is_there(info: Info, kind: ItemKind, item_id: int) -> bool:
    """Whether an item is not in the recycle bin, whoever may read it."""

    async def load(ids: list[int]) -> list[bool]:
        found = await fetch(
            f"SELECT id FROM {kind.table} WHERE " + all_of([one_of("id", ids), Sql("deleted_at IS NULL")])
        )
        alive = {row["id"] for row in found}
        return [one in alive for one in ids]

    return await info.context.loader(("alive", kind.code), load).load(item_id)


async def load_activities(
    info: Info, kind: ItemKind, item_id: int, completed: bool | None, first: int, after: str | None
) -> Connection[Activity]:
    """The activities of one item; those of all its siblings are read by the same statements."""
    done = TRUE if completed is None else Sql("item.is_completed = ?", (encode_bool(completed),))
    join = f"JOIN activity_binding AS bound ON bound.activity_id = item.id AND bound.item_kind = '{kind.code}'"
    wanted = listing(info, ACTIVITY, None, None, Window(first, after), where=done)
    return await list_under(info, wanted, Parent("bound.item_id", join), item_id, Activity.of)
