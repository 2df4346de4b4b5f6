"""What happens on a board, told from the log: each event becomes one message with card and totals as they are now.

Messages are absolute, so seeing one twice, or one already in the snapshot, changes nothing. From and to come from the
log; fields and rights are read at delivery, once for a batch. Whether a card has left is decided without reading it.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from trato import metrics
from trato.access.gate import Access, could_read, scope
from trato.boards.cards import Card, Named, cards_by_ids
from trato.boards.lanes import Lanes
from trato.boards.news import BoardNews, NewsType
from trato.boards.repeats import decided, decides
from trato.boards.totals import Totals, column_totals
from trato.companies.kind import COMPANY
from trato.contacts.kind import CONTACT
from trato.counters import mode
from trato.db.sql import Sql, all_of
from trato.errors import TratoError
from trato.items import definitions, keeping
from trato.items.indirect import Indirect
from trato.items.kinds import ItemKind
from trato.items.matching import Matching
from trato.items.records import readable, records_by_ids
from trato.live.log import LoggedEvent
from trato.live.past import MERGED, UNMERGED
from trato.live.sources import Projection
from trato.pick_lists.queries import retells
from trato.pipelines.queries import PipelineRecord, list_pipelines
from trato.staged.queries import stages_of
from trato.tags.queries import TagRecord, list_tags

MANY = 200  # more cards than this in one batch: reloading the columns is cheaper for everyone than the stream


def feed_key(access: Access, pipeline_id: int, matching: Matching, lanes: Lanes | None) -> Hashable:
    """Subscriptions with equal keys get the same messages."""
    return ("board", pipeline_id, matching.key, lanes and lanes.entry.code, scope(access))


def items_of_board(kind: ItemKind, access: Access, pipeline_id: int) -> Sql:
    """Condition: the row `item` is an item that the person may see on the board when nothing is filtered."""
    return all_of([Sql("item.pipeline_id = ?", (pipeline_id,)), readable(kind, access, "item")])


def board_projection(
    access: Access, pipeline_id: int, matching: Matching, lanes: Lanes | None
) -> Projection[BoardNews]:
    """How the board of one pipeline, filtered and parted into lanes, reads the log in this scope."""
    return Projection(
        project=_Board(access, pipeline_id, matching, lanes).project,
        ready=lambda: BoardNews(NewsType.READY),
        resync=lambda: BoardNews(NewsType.RESYNC),
    )


@dataclass(frozen=True, slots=True)
class _Board:
    access: Access
    pipeline_id: int
    matching: Matching
    lanes: Lanes | None

    @property
    def kind(self) -> ItemKind:
        """What stands on the board."""
        return self.matching.kind

    @property
    def _indirect(self) -> Indirect:
        return Indirect(self.access, self.matching, items_of_board(self.kind, self.access, self.pipeline_id))

    async def project(self, events: Sequence[LoggedEvent]) -> list[tuple[int, BoardNews]]:
        """Messages for a batch of events: a fixed number of statements, none when nothing of it is on this board."""
        events = [event for event in events if self._concerns(event)]
        if not events:
            return []
        await keeping.renew()
        where = self.matching.where()
        touched = {event.position: self._touched(event) for event in events}
        ids = {item_id for items in touched.values() for item_id in items}
        if len(ids) > MANY:
            metrics.RESYNCS_STORM.inc()
            return [(events[-1].position, BoardNews(NewsType.RESYNC))]
        mine = all_of([Sql("item.pipeline_id = ?", (self.pipeline_id,)), where])
        cards = await cards_by_ids(self.kind, self.access, ids, mine) if ids else {}
        dropped = await self._dropped(events, cards)
        names = await self._names(events)
        tags = await self._tags(events)
        pipeline = await self._pipeline(events)
        columns = self._columns(events, cards) | ({stage.id for stage in pipeline.stages} if pipeline else set())
        columns |= set(dropped.values())
        try:
            totals = await column_totals(self.kind, self.access, columns, where, self.lanes) if columns else {}
        except TratoError:  # there are too many lanes by now, and `board` will say so
            return [(events[-1].position, BoardNews(NewsType.RESYNC))]
        shaken = await self._indirect.shaken(events)
        repeats = await decided(self.kind, events, items_of_board(self.kind, self.access, self.pipeline_id))
        messages: list[tuple[int, BoardNews]] = []
        for event in events:
            news = (
                self._of_settings(event, pipeline, totals)
                or (BoardNews(NewsType.RESYNC) if event is shaken else None)
                or self._of_record(event, names)
                or self._of_tag(event, tags)
                or self._of_repeats(event, touched, cards, repeats)
                or self._of_dropped(event, touched, cards, dropped, totals)
                or self._of_items(event, touched, cards, totals)
            )
            if news is not None:
                messages.append((event.position, news))
        return messages

    def _concerns(self, event: LoggedEvent) -> bool:
        """Whether the board may change by it, as far as the event itself can tell."""
        return self._may_touch(event) or self._indirect.concerns(event) or decides(self.kind, event)

    def _may_touch(self, event: LoggedEvent) -> bool:
        match event.item_kind:
            case self.kind.code:
                could = self._could_read(event.before) or self._could_read(event.after)
                return could and self.pipeline_id in _both(event, "pipeline")
            case "activity":
                return any(item.kind == self.kind.code for item in event.items)
            case "pipeline":
                return event.item_id == self.pipeline_id
            case "pick_list":
                return retells(event) or (self.lanes is not None and self.lanes.goes_with(event))
            case mode.SUBJECT:
                return True
            case definitions.SUBJECT:
                return event.kind == f"{definitions.SUBJECT}.deleted" and event.params["kind"] == self.kind.code
            case "user":
                return "name" in event.changes
            case "tag":
                return event.kind == "tag.updated"
            case COMPANY.code | CONTACT.code:
                return self._sees(event.item_kind, event.before) or self._sees(event.item_kind, event.after)
        return False

    def _touched(self, event: LoggedEvent) -> list[int]:
        """The items an event concerns that may be on this board."""
        if event.item_kind == self.kind.code:
            return [event.item_id] if self.pipeline_id in _both(event, "pipeline") else []
        if event.item_kind == "activity":
            return [item.id for item in event.items if item.kind == self.kind.code]
        return []

    async def _dropped(self, events: Iterable[LoggedEvent], cards: Mapping[int, Card]) -> dict[int, int]:
        """The stages of items that match no longer (or never did) because of what is planned with them."""
        planned = {item_id for event in events for item_id in self._indirect.planned_with(event)} - cards.keys()
        return (
            await stages_of(self.kind, planned, items_of_board(self.kind, self.access, self.pipeline_id))
            if planned
            else {}
        )

    def _of_dropped(
        self,
        event: LoggedEvent,
        touched: Mapping[int, list[int]],
        cards: Mapping[int, Card],
        dropped: Mapping[int, int],
        totals: Mapping[int, Totals],
    ) -> BoardNews | None:
        items = touched[event.position] if event.item_kind == "activity" else []
        gone = [item_id for item_id in items if item_id in dropped]
        if not gone:
            return None
        stages = {dropped[item_id] for item_id in gone}
        if len(items) > 1:
            stages |= {cards[item_id].stage_id for item_id in items if item_id in cards}
            return BoardNews(NewsType.RESYNC, event, stage_ids=tuple(sorted(stages)))
        shown = {stage: totals[stage] for stage in stages}
        return BoardNews(NewsType.LEFT, event, gone[0], from_stage=dropped[gone[0]], totals=shown)

    def _of_repeats(
        self,
        event: LoggedEvent,
        touched: Mapping[int, list[int]],
        cards: Mapping[int, Card],
        repeats: Mapping[int, Mapping[int, int]],
    ) -> BoardNews | None:
        """What became of an item tells how its customer's later ones look: one message can't carry them all."""
        if not decides(self.kind, event) or event.item_id not in repeats:
            return None
        own = {item_id: cards[item_id] for item_id in touched[event.position] if item_id in cards}
        stages = self._columns([event], own).union(repeats[event.item_id].values())
        return BoardNews(NewsType.RESYNC, event, stage_ids=tuple(sorted(stages)))

    def _columns(self, events: Iterable[LoggedEvent], cards: Mapping[int, Card]) -> set[int]:
        """The columns that may look different now; where an item went that is out of sight is not among them."""
        named = {
            stage
            for event in events
            if event.item_kind == self.kind.code
            for keys in (event.before, event.after)
            if keys and keys.get("pipeline") == self.pipeline_id and (stage := keys.get("stage"))
            if self._could_read(keys)
        }
        return named | {card.stage_id for card in cards.values()}

    def _of_items(
        self,
        event: LoggedEvent,
        touched: Mapping[int, list[int]],
        cards: Mapping[int, Card],
        totals: Mapping[int, Totals],
    ) -> BoardNews | None:
        items = touched[event.position]
        if len(items) > 1:  # an activity of several items: one message can carry only one card
            shown_on = {cards[item_id].stage_id for item_id in items if item_id in cards}
            return BoardNews(NewsType.RESYNC, event, stage_ids=tuple(sorted(shown_on))) if shown_on else None
        if not items:
            return None
        card = cards.get(items[0])
        before, after = event.before or {}, event.after or {}
        own = event.item_kind == self.kind.code
        columns = self._columns([event], {card.id: card} if card else {})
        shown = {stage: totals[stage] for stage in columns if stage in totals}
        # A stage where the item was out of sight is not named.
        was_read, is_read = (own and self._could_read(keys) for keys in (event.before, event.after))
        source = before.get("stage") if was_read else None
        if card is not None:
            moved = own and before.get("stage") != after.get("stage")
            target = after.get("stage") if is_read else None
            return BoardNews(
                NewsType.CARD, event, card.id, card, source if moved else None, target if moved else None, shown
            )
        if not (was_read or is_read):
            return None
        return BoardNews(NewsType.LEFT, event, items[0], from_stage=source, totals=shown)

    async def _pipeline(self, events: Iterable[LoggedEvent]) -> PipelineRecord | None:
        if not any(event.item_kind in ("pipeline", "pick_list", definitions.SUBJECT) for event in events):
            return None
        return next(iter(await list_pipelines([self.pipeline_id])), None)

    def _of_settings(
        self, event: LoggedEvent, pipeline: PipelineRecord | None, totals: Mapping[int, Totals]
    ) -> BoardNews | None:
        """The pipeline with every column's totals: a stage's probability weighs its sum.

        When cards show something else than before, they are all loaded again.
        """
        if event.item_kind == mode.SUBJECT:  # other people's counters count what waits
            return BoardNews(NewsType.RESYNC, event)
        if event.item_kind in ("pick_list", definitions.SUBJECT):
            parts = self.lanes is not None and self.lanes.goes_with(event)
            return (
                BoardNews(NewsType.RESYNC, event)
                if parts or (pipeline and _shows(self.kind, pipeline, event))
                else None
            )
        if event.item_kind != "pipeline" or event.item_id != self.pipeline_id:
            return None
        if pipeline is None:
            return BoardNews(NewsType.RESYNC, event)
        if "card_fields" in event.changes:
            return BoardNews(NewsType.RESYNC, event, pipeline=pipeline)
        shown = {stage.id: totals[stage.id] for stage in pipeline.stages}
        return BoardNews(NewsType.PIPELINE, event, pipeline=pipeline, totals=shown)

    async def _names(self, events: Iterable[LoggedEvent]) -> dict[tuple[str, int], str]:
        """The names, as they are now, of readable companies and contacts whose name changed."""
        names: dict[tuple[str, int], str] = {}
        for kind in (COMPANY, CONTACT):
            ids = {event.item_id for event in events if event.item_kind == kind.code and _renames(event, kind)}
            found = await records_by_ids(kind, self.access, ids) if ids else {}
            names |= {(kind.code, item_id): record["title"] for item_id, record in found.items()}
        return names

    def _of_record(self, event: LoggedEvent, names: Mapping[tuple[str, int], str]) -> BoardNews | None:
        """A renamed company, contact or user is told once; one that appears or vanishes changes cards we don't know."""
        if event.item_kind == "user" and "name" in event.changes:
            return BoardNews(
                NewsType.RECORD, event, record=("User", Named(event.item_id, str(event.changes["name"][1])))
            )
        for kind in (COMPANY, CONTACT):
            if event.item_kind != kind.code:
                continue
            if (
                self._sees(kind.code, event.before) != self._sees(kind.code, event.after)
                and event.kind != f"{kind.code}.created"
            ):
                return BoardNews(NewsType.RESYNC, event)
            name = names.get((kind.code, event.item_id))
            if _renames(event, kind) and name is not None:
                return BoardNews(NewsType.RECORD, event, record=(kind.node, Named(event.item_id, name)))
        return None

    async def _tags(self, events: Iterable[LoggedEvent]) -> dict[int, TagRecord]:
        """Tags that were changed, as they are now."""
        ids = {event.item_id for event in events if event.item_kind == "tag"}
        return {tag.id: tag for tag in await list_tags(ids=ids)} if ids else {}

    def _of_tag(self, event: LoggedEvent, tags: Mapping[int, TagRecord]) -> BoardNews | None:
        tag = tags.get(event.item_id) if event.item_kind == "tag" else None
        return None if tag is None else BoardNews(NewsType.TAG, event, tag=tag)

    def _could_read(self, keys: Mapping[str, Any] | None) -> bool:
        """Whether this reader could read an item with these routing keys."""
        return could_read(self.access, self.kind.code, keys)

    def _sees(self, kind: str, routing: Mapping[str, Any] | None) -> bool:
        """Whether the name of a company or contact with these routing keys stands on the cards of this reader."""
        return routing is not None and not routing.get("deleted") and could_read(self.access, kind, routing)


def _both(event: LoggedEvent, key: str) -> set[Any]:
    return {(event.before or {}).get(key), (event.after or {}).get(key)}


def _shows(kind: ItemKind, pipeline: PipelineRecord, event: LoggedEvent) -> bool:
    """Whether cards show labels of the pick list, or the field, that an event is about."""
    if event.item_kind == definitions.SUBJECT:
        return event.params["code"] in pipeline.card_fields
    lists = {kind.by_code[code].pick_list for code in pipeline.card_fields if code in kind.by_code}
    return (event.after or {}).get("list") in lists


def _renames(event: LoggedEvent, kind: ItemKind) -> bool:
    parts = {"title"} if kind is COMPANY else {"first_name", "last_name"}
    changing = {f"{kind.code}.{verb}" for verb in ("updated", MERGED, UNMERGED)}
    return event.kind in changing and not parts.isdisjoint(event.changes)
