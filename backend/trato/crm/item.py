"""What every item shows in the graph, whatever its kind: who is responsible, who watches, what one may do."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Self

import strawberry

from trato.accounts.models import User as UserRow
from trato.graph.kit.arguments import After, First, Search, WithRelated
from trato.graph.kit.channels import Channel, load_channels
from trato.graph.kit.connection import Connection, load_linked, load_record
from trato.graph.kit.context import Info
from trato.graph.kit.custom import CustomFieldValue, custom_values
from trato.graph.kit.described import attributes
from trato.graph.kit.nodes import Money, Node, Rights, money
from trato.graph.kit.people import User, load_user, load_users
from trato.items.asked import asked_of
from trato.items.fields import FieldType
from trato.items.kinds import ItemKind
from trato.items.lists import watchers_of
from trato.items.neglect import NEGLECT
from trato.items.paging import check_page_size
from trato.items.planned import PLANNED
from trato.items.readers import People, people_matching
from trato.items.records import Record
from trato.pick_lists.graph import PickListItem, load_pick_list_item
from trato.pipelines.graph import Pipeline, Stage, load_pipeline, load_stage
from trato.requisites.types import Requisites, load_requisites
from trato.tags.types import Tag, load_tags

if TYPE_CHECKING:
    from trato.activities.activity_types import Activity
    from trato.counters.types import Counter
    from trato.counters.waiting import WaitingActivity
    from trato.duplicates.types import Duplicate
    from trato.timeline.entry_types import TimelineConnection, TimelineEntry

LazyActivity = Annotated["Activity", strawberry.lazy("trato.activities.activity_types")]
LazyCounter = Annotated["Counter", strawberry.lazy("trato.counters.types")]
LazyWaiting = Annotated["WaitingActivity", strawberry.lazy("trato.counters.waiting")]
LazyDuplicate = Annotated["Duplicate", strawberry.lazy("trato.duplicates.types")]
LazyEntry = Annotated["TimelineEntry", strawberry.lazy("trato.timeline.entry_types")]
LazyTimeline = Annotated["TimelineConnection", strawberry.lazy("trato.timeline.entry_types")]


@strawberry.type
class Charge:
    """Who looks after a record and who watches it. `kind` and `record` are what resolvers read."""

    described: ClassVar[ItemKind]  # of which kind such nodes are: `item_type` says it

    kind: strawberry.Private[ItemKind]
    record: strawberry.Private[Record]

    @classmethod
    def of(cls, record: Record) -> Self:
        """A node from its record."""
        return cls(kind=cls.described, record=record, **attributes(cls.described, record))

    @classmethod
    async def seen(cls, info: Info, item_id: int | None) -> Self | None:
        """The one with this number, batched; None when absent or unreadable."""
        record = await load_record(info, cls.described, item_id)
        return None if record is None else cls.of(record)

    @strawberry.field(description="The person who looks after it.")
    async def responsible(self, info: Info) -> User:
        """Exactly one (R22)."""
        return await load_user(info, self.record["responsible"])

    @strawberry.field(description="People who watch it.")
    async def observers(self, info: Info) -> list[User]:
        """Any number (R22)."""
        watching = await load_linked(info, self.kind, "observers", self.record["id"])
        return await load_users(info, watching)

    @strawberry.field(description="What the person asking may do with it.")
    def access(self) -> Rights:
        """Rights on this record (R75)."""
        return Rights(can_update=self.record["editable"], can_delete=self.record["deletable"])


@strawberry.interface(
    description="Lead, deal, contact or company: whatever has a card, a responsible person and a history."
)
class CrmItem(Node, Charge):
    """Fields common to all items."""

    number: int = strawberry.field(description="The plain number that links carry.")
    title: str = strawberry.field(description="The item's name.")
    version: int = strawberry.field(description="Counts changes of fields that people edit.")
    created_at: datetime.datetime = strawberry.field(description="When it was created.")
    updated_at: datetime.datetime = strawberry.field(description="When it was last changed.")

    @strawberry.field(description="Its tags, by name.")
    async def tags(self, info: Info) -> list[Tag]:
        """R113."""
        return await load_tags(info, self.kind.code, self.record["id"])

    @strawberry.field(description="What it holds in the fields that administrators have added, in their order.")
    async def custom_fields(self, info: Info) -> list[CustomFieldValue]:
        """R15."""
        return await custom_values(info, self.kind, self.record)

    @strawberry.field(description="Whether anything is planned with it.")
    async def has_open_activities(self, info: Info) -> bool:
        """R47."""
        return bool((await load_asked(info, self, PLANNED))["has_open_activities"])

    @strawberry.field(description="The earliest deadline of what is planned with it; overdue when it has passed.")
    async def next_activity_at(self, info: Info) -> datetime.datetime | None:
        """R47."""
        found: datetime.datetime | None = (await load_asked(info, self, PLANNED))["next_activity_at"]
        return found

    @strawberry.field(description="What of it waits, whoever it is for.")
    async def counter(self, info: Info) -> LazyCounter:
        """R52."""
        from trato.counters.types import load_counter

        return await load_counter(info, self.kind, self.record["id"])

    @strawberry.field(
        description="What of it counters may count, the soonest first, at most 100: whoever shows it counts by the"
        " clock, as `counter` does now."
    )
    async def waiting(self, info: Info) -> list[LazyWaiting]:
        """R52."""
        from trato.counters.waiting import load_waiting

        return await load_waiting(info, self.kind, self.record)

    @strawberry.field(description="What is planned with it and what was done, by deadline.")
    async def activities(
        self,
        info: Info,
        completed: Annotated[
            bool | None, strawberry.argument(description="Only done ones, or only open ones; both when left out.")
        ] = None,
        first: First = 50,
        after: After = None,
    ) -> Connection[LazyActivity]:
        """R47."""
        from trato.activities.activity_types import load_activities

        return await load_activities(info, self.kind, self.record["id"], completed, first, after)

    @strawberry.field(description="What happened on it, the latest first.")
    async def timeline(
        self,
        info: Info,
        first: First = 50,
        after: After = None,
        kinds: Annotated[
            list[str] | None,
            strawberry.argument(
                description="Only these kinds of entries, such as comment.added; without it all but record.viewed."
            ),
        ] = None,
        include_related: WithRelated = False,
    ) -> LazyTimeline:
        """R35, R56, R58."""
        from trato.timeline.entry_types import load_timeline

        return await load_timeline(info, self.kind, self.record["id"], first, after, kinds, related=include_related)

    @strawberry.field(
        description="What is held up on its timeline, the newest entry first: at most 20, as far as you may read them."
    )
    async def pinned(self, info: Info) -> list[LazyEntry]:
        """R57."""
        from trato.timeline.entry_types import load_pinned

        return await load_pinned(info, self.kind, self.record["id"])

    @strawberry.field(
        description="People who may read it and can sign in, by name: whom a comment can mention. Of those that match,"
        " the first 200 are looked at."
    )
    async def readers(self, info: Info, search: Search = None, first: First = 20) -> list[User]:
        """R57."""
        return [User.of(one) for one in (await load_readers(info, self, search))[: check_page_size(first)]]


async def load_readers(info: Info, item: Charge, search: str | None) -> list[UserRow]:
    """Who could read an item, of those that match. A fixed number of statements for all items that are asked about."""
    kind = item.kind

    async def people(searches: list[str | None]) -> list[People]:
        return [await people_matching(one) for one in searches]

    async def watching(ids: list[int]) -> list[list[int]]:
        found = await watchers_of(kind, ids)
        return [found[one] for one in ids]

    matching = await info.context.loader(("people_matching",), people).load(search)
    watchers = await info.context.loader(("watchers", kind.code), watching).load(item.record["id"])
    return matching.reading(kind, item.record, watchers)


async def load_asked(info: Info, item: Charge | Staged, codes: tuple[str, ...]) -> dict[str, Any]:
    """What these fields hold of an item, by their codes. A statement for all items of a kind that are asked about."""
    kind = item.kind

    async def load(ids: list[int]) -> list[dict[str, Any]]:
        found = await asked_of(kind, [kind.by_code[code] for code in codes], ids)
        return [found.get(one) or dict.fromkeys(codes) for one in ids]

    return await info.context.loader(("asked", kind.code, codes), load).load(item.record["id"])


@strawberry.interface(description="An item that goes from stage to stage, so that somebody has to look after it.")
class Staged(Node):
    """Where it stands, what it is worth, where it came from, and whether it is neglected (R31)."""

    kind: strawberry.Private[ItemKind]
    record: strawberry.Private[Record]

    @strawberry.field(description="The pipeline it travels.")
    async def pipeline(self, info: Info) -> Pipeline:
        """R9."""
        return await load_pipeline(info, self.record["pipeline"])

    @strawberry.field(description="Where it stands.")
    async def stage(self, info: Info) -> Stage:
        """R10."""
        return await load_stage(info, self.record["stage"])

    @strawberry.field(description="The amount in the base currency, as of its last change.")
    def amount_base(self, info: Info) -> Money:
        """R13."""
        return money(self.record["amount"].base)

    @strawberry.field(description="Where it came from.")
    async def source(self, info: Info) -> PickListItem | None:
        """R14, R37, R88."""
        return await load_pick_list_item(info, self.record["source"])

    @strawberry.field(description="Whether it is in progress while nothing is planned with it.")
    async def idle(self, info: Info) -> bool:
        """R31."""
        return bool((await load_asked(info, self, NEGLECT))["idle"])

    @strawberry.field(
        description="Whether it is in progress and nobody has done anything with it since it was made: nothing planned"
        " was done, nothing said, and it stands where it began."
    )
    async def unattended(self, info: Info) -> bool:
        """R31."""
        return bool((await load_asked(info, self, NEGLECT))["unattended"])


@strawberry.interface(
    description="An item that stands for somebody: reached by phone, e-mail, messenger or through its site."
)
class Reachable(Node):
    """Channels of a lead, company or contact."""

    kind: strawberry.Private[ItemKind]
    record: strawberry.Private[Record]

    @strawberry.field(description="Phone numbers.")
    async def phones(self, info: Info) -> list[Channel]:
        """In the order given."""
        return await load_channels(info, self.kind, self.record["id"], FieldType.PHONE)

    @strawberry.field(description="E-mail addresses.")
    async def emails(self, info: Info) -> list[Channel]:
        """In the order given."""
        return await load_channels(info, self.kind, self.record["id"], FieldType.EMAIL)

    @strawberry.field(description="Sites.")
    async def websites(self, info: Info) -> list[Channel]:
        """In the order given."""
        return await load_channels(info, self.kind, self.record["id"], FieldType.WEBSITE)

    @strawberry.field(description="Messengers and social networks.")
    async def messengers(self, info: Info) -> list[Channel]:
        """In the order given."""
        return await load_channels(info, self.kind, self.record["id"], FieldType.MESSENGER)

    @strawberry.field(
        description="Others that may be the same, as far as you may read them: at most 20, alike in most fields first."
    )
    async def duplicates(self, info: Info) -> list[LazyDuplicate]:
        """R30."""
        from trato.duplicates.types import load_duplicates

        return await load_duplicates(info, self.kind, self.record["id"])


@strawberry.interface(description="An item of which legal details are known.")
class LegallyKnown(Node):
    """Requisites of a company or contact."""

    kind: strawberry.Private[ItemKind]
    record: strawberry.Private[Record]

    @strawberry.field(description="Legal details, told by templates, the primary set first.")
    async def requisites(self, info: Info) -> list[Requisites]:
        """R12."""
        return await load_requisites(info, self.kind.code, self.record["id"])
