"""Cards in the graph: plain values only, so that hundreds are cheap."""

from __future__ import annotations

import datetime

import strawberry
from strawberry.scalars import JSON

from trato.activities.words import ActivityType
from trato.boards.cards import Card
from trato.boards.repeats import CardRepeat
from trato.counters.waiting import WaitingActivity, waiting_of
from trato.graph.kit.channels import Channel, ChannelKind
from trato.graph.kit.ids import encode_id
from trato.graph.kit.nodes import Money, RecordRef, Rights, UserRef, money
from trato.tags.queries import TagRecord

strawberry.enum(
    CardRepeat,
    description="REPEAT: from a customer from before. INQUIRY: from somebody who has asked before, and bought nothing.",
)


@strawberry.type(description="The nearest open activity of an item.")
class NextActivity:
    """What is to be done next."""

    id: strawberry.ID = strawberry.field(description="The activity's id.")
    type: ActivityType = strawberry.field(description="What kind of matter.")
    subject: str = strawberry.field(description="What it is about.")
    deadline: datetime.datetime | None = strawberry.field(description="When it is due.")
    open_count: int = strawberry.field(description="How many activities of the item are open in all.")


@strawberry.type(description="The newest comment on an item: whether it is news for the person, `seenCards` tells.")
class LastComment:
    """A comment without its words (B7)."""

    at: datetime.datetime = strawberry.field(description="When it was written.")
    author_id: strawberry.ID = strawberry.field(description="Who wrote it.")


@strawberry.type(description="When the person asking last looked at an item.")
class SeenCard:
    """An item that was looked at (B7)."""

    item_id: strawberry.ID = strawberry.field(description="The item.")
    at: datetime.datetime = strawberry.field(description="When, marked by `markSeen`.")


@strawberry.type(description="A tag as cards show it. Its id is the tag's.")
class TagRef:
    """A tag (R113)."""

    id: strawberry.ID = strawberry.field(description="The tag's id.")
    name: str = strawberry.field(description="Its name.")
    color: str = strawberry.field(description="#rrggbb.")

    @classmethod
    def of(cls, tag: TagRecord) -> TagRef:
        """A tag as cards show it."""
        return cls(id=encode_id("Tag", tag.id), name=tag.name, color=tag.color)


@strawberry.type(description="A field that the pipeline has chosen for its cards, and what it holds.")
class CardField:
    """A line of a card (B8)."""

    name: str = strawberry.field(description="The field, as named by `fields(kind)`.")
    value: str = strawberry.field(
        description="The same for everyone: a text (its first 140 characters), a whole number, a day or an instant in"
        " ISO 8601, the label of a pick list's value. Clients format it by the field's type."
    )
    is_removed: bool = strawberry.field(description="Whether it is a value that its pick list no longer has.")


@strawberry.type(
    description="An item as a board shows it: plain values only, so that hundreds are cheap. Its id is the item's."
)
class BoardCard:
    """A card. What the person may not read is absent."""

    id: strawberry.ID = strawberry.field(description="The item's id.")
    number: int = strawberry.field(description="The plain number that links carry.")
    title: str = strawberry.field(description="The item's title.")
    version: int = strawberry.field(description="Counts changes of fields that people edit, and of the stage.")
    pipeline_id: strawberry.ID = strawberry.field(description="The pipeline it travels.")
    stage_id: strawberry.ID = strawberry.field(description="The column it stands in.")
    rank: str = strawberry.field(
        description="Its place in the column by hand: cards are ordered by rank, compared bytewise, then by number."
    )
    amount: Money = strawberry.field(description="What it is worth.")
    amount_base: Money = strawberry.field(description="That in the base currency, as of its last change.")
    expected_close_date: datetime.date | None = strawberry.field(description="When it should be won.")
    stage_since: datetime.datetime = strawberry.field(description="When it entered the stage.")
    created_at: datetime.datetime = strawberry.field(description="When it was created.")
    company: RecordRef | None = strawberry.field(description="The company.")
    contact: RecordRef | None = strawberry.field(description="The primary contact.")
    responsible: UserRef = strawberry.field(description="Who looks after it.")
    next_activity: NextActivity | None = strawberry.field(
        description="The nearest open activity that the person may read."
    )
    waiting: list[WaitingActivity] = strawberry.field(
        description="What of it counters may count, the soonest first, at most 100: whoever shows it counts by the"
        " clock."
    )
    comment_count: int = strawberry.field(description="How many comments it has.")
    last_comment: LastComment | None = strawberry.field(description="The newest of them.")
    tags: list[TagRef] = strawberry.field(description="Its tags, by name.")
    channels: list[Channel] = strawberry.field(
        description="Its own phones, e-mail addresses, sites and messengers, of a kind that has some."
    )
    reached_by: list[ChannelKind] = strawberry.field(description="Of which kinds its channels are, each once.")
    repeat: CardRepeat | None = strawberry.field(description="Whether its customer is one from before.")
    fields: list[CardField] = strawberry.field(
        description="The pipeline's `cardFields` that hold something, in its order."
    )
    picked: JSON = strawberry.field(
        description="The values of pick lists that it has: their ids, by the names of the fields."
    )
    access: Rights = strawberry.field(description="What the person asking may do with it.")

    @classmethod
    def of(cls, card: Card) -> BoardCard:
        """A card as the graph shows it."""
        planned, company, contact, said = card.next_activity, card.company, card.contact, card.commented
        return cls(
            id=encode_id(card.kind.node, card.id),
            number=card.id,
            title=card.title,
            version=card.version,
            pipeline_id=encode_id("Pipeline", card.pipeline_id),
            stage_id=encode_id("Stage", card.stage_id),
            rank=card.rank,
            amount=money(card.amount),
            amount_base=money(card.amount_base),
            expected_close_date=card.expected_close_date,
            stage_since=card.stage_since,
            created_at=card.created_at,
            company=RecordRef(id=encode_id("Company", company.id), number=company.id, name=company.name)
            if company
            else None,
            contact=RecordRef(id=encode_id("Contact", contact.id), number=contact.id, name=contact.name)
            if contact
            else None,
            responsible=UserRef(id=encode_id("User", card.responsible.id), name=card.responsible.name),
            next_activity=NextActivity(
                id=encode_id("Activity", planned.id),
                type=ActivityType(planned.type),
                subject=planned.subject,
                deadline=planned.deadline,
                open_count=planned.open_count,
            )
            if planned
            else None,
            waiting=waiting_of(planned, card.responsible.id),
            comment_count=said.count if said else 0,
            last_comment=LastComment(at=said.at, author_id=encode_id("User", said.author_id)) if said else None,
            tags=[TagRef.of(tag) for tag in card.tags],
            channels=[Channel.of(channel) for channel in card.channels],
            reached_by=list(dict.fromkeys(ChannelKind(channel.kind.value) for channel in card.channels)),
            repeat=card.repeat,
            fields=[CardField(**line._asdict()) for line in card.fields],
            picked=JSON({name: encode_id("PickListItem", item_id) for name, item_id in card.picked.items()}),
            access=Rights(can_update=card.editable, can_delete=card.deletable),
        )
