"""What happens on a board, told from the log: each event becomes one message with card and totals as they are now.

Messages are absolute, so seeing one twice, or one already in the snapshot, changes nothing. From and to come from the
log; fields and rights are read at delivery, once for a batch. Whether a card has left is decided without reading it.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from trato import metrics
from trato.access.gate import Access, scope
from trato.boards.beside import Beside, may_show
from trato.boards.cards import Card, cards_by_ids
from trato.boards.lanes import Lanes
from trato.boards.news import BoardNews, NewsType
from trato.boards.repeats import decided, decides
from trato.boards.scope import BoardScope
from trato.boards.totals import Totals, column_totals
from trato.db.sql import Sql, all_of
from trato.errors import TratoError
from trato.items import keeping
from trato.items.indirect import Indirect
from trato.items.matching import Matching
from trato.live.log import LoggedEvent, Subject
from trato.live.sources import Projection
from trato.staged.queries import stages_of

MANY = 200  # more cards than this in one batch: reloading the columns is cheaper for everyone than the stream


def feed_key(access: Access, pipeline_id: int, matching: Matching, lanes: Lanes | None) -> Hashable:
    """Subscriptions with equal keys get the same messages."""
    return ("board", pipeline_id, matching.key, lanes and lanes.entry.code, scope(access))


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
class _Board(BoardScope):
    @property
    def _indirect(self) -> Indirect:
        return Indirect(self.access, self.matching, self.items)

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
        beside = await Beside.read(self, events)
        columns = self._columns(events, cards) | beside.columns | set(dropped.values())
        try:
            totals = await column_totals(self.kind, self.access, columns, where, self.lanes) if columns else {}
        except TratoError:  # there are too many lanes by now, and `board` will say so
            return [(events[-1].position, BoardNews(NewsType.RESYNC))]
        shaken = await self._indirect.shaken(events)
        repeats = await decided(self.kind, events, self.items)
        messages: list[tuple[int, BoardNews]] = []
        for event in events:
            news = (
                (BoardNews(NewsType.RESYNC) if event is shaken else None)
                or beside.told(event, totals)
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
                could = self.could_read(event.before) or self.could_read(event.after)
                return could and self.pipeline_id in _both(event, "pipeline")
            case "activity":
                return any(item.kind == self.kind.code for item in event.items)
        return may_show(self, event)

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
        return await stages_of(self.kind, planned, self.items) if planned else {}

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
        repeats: Mapping[Subject, Mapping[int, int]],
    ) -> BoardNews | None:
        """What became of an item, or of a customer, tells how others look: one message can't carry them all."""
        cause = Subject(event.item_kind, event.item_id)
        if not decides(self.kind, event) or cause not in repeats:
            return None
        own = {item_id: cards[item_id] for item_id in touched[event.position] if item_id in cards}
        stages = self._columns([event], own).union(repeats[cause].values())
        return BoardNews(NewsType.RESYNC, event, stage_ids=tuple(sorted(stages)))

    def _columns(self, events: Iterable[LoggedEvent], cards: Mapping[int, Card]) -> set[int]:
        """The columns that may look different now; where an item went that is out of sight is not among them."""
        named = {
            stage
            for event in events
            if event.item_kind == self.kind.code
            for keys in (event.before, event.after)
            if keys and keys.get("pipeline") == self.pipeline_id and (stage := keys.get("stage"))
            if self.could_read(keys)
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
        was_read, is_read = (own and self.could_read(keys) for keys in (event.before, event.after))
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


def _both(event: LoggedEvent, key: str) -> set[Any]:
    return {(event.before or {}).get(key), (event.after or {}).get(key)}
