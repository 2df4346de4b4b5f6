"""What happens beside the items of a board and is shown on it: its stages, lists, fields, names, tags.

Each such event becomes one message, with what it is about as it is now; where cards change that nobody knows, they are
all loaded again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from trato.boards.cards import Named
from trato.boards.news import BoardNews, NewsType
from trato.boards.scope import BoardScope
from trato.boards.totals import Totals
from trato.companies.kind import COMPANY
from trato.contacts.kind import CONTACT
from trato.counters import mode
from trato.items import definitions
from trato.items.kinds import ItemKind
from trato.items.records import records_by_ids
from trato.live.log import LoggedEvent
from trato.live.past import MERGED, UNMERGED
from trato.pick_lists.queries import retells
from trato.pipelines.queries import PipelineRecord, list_pipelines
from trato.tags.queries import TagRecord, list_tags

_NAMED = (COMPANY, CONTACT)


def may_show(board: BoardScope, event: LoggedEvent) -> bool:
    """Whether an event is about something beside the items that the board may show, as far as it can tell itself."""
    match event.item_kind:
        case "pipeline":
            return event.item_id == board.pipeline_id
        case "pick_list":
            return retells(event) or (board.lanes is not None and board.lanes.goes_with(event))
        case mode.SUBJECT:
            return True
        case definitions.SUBJECT:
            return event.kind == f"{definitions.SUBJECT}.deleted" and event.params["kind"] == board.kind.code
        case "user":
            return "name" in event.changes
        case "tag":
            return event.kind == "tag.updated"
        case COMPANY.code | CONTACT.code:
            return board.sees(event.item_kind, event.before) or board.sees(event.item_kind, event.after)
    return False


@dataclass(frozen=True, slots=True)
class Beside:
    """Of a batch of events, what those beside the items are about: the pipeline, if it or what it shows was changed,
    the names of companies and contacts, and the tags.
    """

    board: BoardScope
    pipeline: PipelineRecord | None
    names: Mapping[tuple[str, int], str]
    tags: Mapping[int, TagRecord]

    @classmethod
    async def read(cls, board: BoardScope, events: Iterable[LoggedEvent]) -> Beside:
        """As it is now: a fixed number of statements, none for what nothing has happened to."""
        return cls(board, await _pipeline(board, events), await _names(board, events), await _tags(events))

    @property
    def columns(self) -> set[int]:
        """The columns of which messages tell the totals."""
        return {stage.id for stage in self.pipeline.stages} if self.pipeline else set()

    def told(self, event: LoggedEvent, totals: Mapping[int, Totals]) -> BoardNews | None:
        """The message of an event, if it is one beside the items."""
        match event.item_kind:
            case mode.SUBJECT:  # other people's counters count what waits
                return BoardNews(NewsType.RESYNC, event)
            case "pick_list" | definitions.SUBJECT:
                return BoardNews(NewsType.RESYNC, event) if self._shows(event) else None
            case "pipeline":
                return self._of_pipeline(event, totals)
            case "user":
                return self._renamed("User", event, str(event.changes["name"][1]) if "name" in event.changes else None)
            case "tag":
                tag = self.tags.get(event.item_id)
                return None if tag is None else BoardNews(NewsType.TAG, event, tag=tag)
        kind = next((kind for kind in _NAMED if kind.code == event.item_kind), None)
        return None if kind is None else self._of_record(kind, event)

    def _of_pipeline(self, event: LoggedEvent, totals: Mapping[int, Totals]) -> BoardNews | None:
        """The pipeline with every column's totals: a stage's probability weighs its sum.

        When cards show something else than before, they are all loaded again.
        """
        if event.item_id != self.board.pipeline_id:
            return None
        if self.pipeline is None:
            return BoardNews(NewsType.RESYNC, event)
        if "card_fields" in event.changes:
            return BoardNews(NewsType.RESYNC, event, pipeline=self.pipeline)
        shown = {stage.id: totals[stage.id] for stage in self.pipeline.stages}
        return BoardNews(NewsType.PIPELINE, event, pipeline=self.pipeline, totals=shown)

    def _shows(self, event: LoggedEvent) -> bool:
        """Whether cards, or the lanes, show labels of the pick list, or the field, that an event is about."""
        board = self.board
        if board.lanes is not None and board.lanes.goes_with(event):
            return True
        if self.pipeline is None:
            return False
        fields = self.pipeline.card_fields
        if event.item_kind == definitions.SUBJECT:
            return event.params["code"] in fields
        lists = {board.kind.by_code[code].pick_list for code in fields if code in board.kind.by_code}
        return (event.after or {}).get("list") in lists

    def _of_record(self, kind: ItemKind, event: LoggedEvent) -> BoardNews | None:
        """A renamed company or contact is told once; one that appears or vanishes changes cards we don't know."""
        was_seen, is_seen = (self.board.sees(kind.code, keys) for keys in (event.before, event.after))
        if was_seen != is_seen and event.kind != f"{kind.code}.created":
            return BoardNews(NewsType.RESYNC, event)
        name = self.names.get((kind.code, event.item_id)) if _renames(event, kind) else None
        return self._renamed(kind.node, event, name)

    def _renamed(self, node: str, event: LoggedEvent, name: str | None) -> BoardNews | None:
        return None if name is None else BoardNews(NewsType.RECORD, event, record=(node, Named(event.item_id, name)))


async def _pipeline(board: BoardScope, events: Iterable[LoggedEvent]) -> PipelineRecord | None:
    if not any(event.item_kind in ("pipeline", "pick_list", definitions.SUBJECT) for event in events):
        return None
    return next(iter(await list_pipelines([board.pipeline_id])), None)


async def _names(board: BoardScope, events: Iterable[LoggedEvent]) -> dict[tuple[str, int], str]:
    """The names, as they are now, of readable companies and contacts whose name changed."""
    names: dict[tuple[str, int], str] = {}
    for kind in _NAMED:
        ids = {event.item_id for event in events if event.item_kind == kind.code and _renames(event, kind)}
        found = await records_by_ids(kind, board.access, ids) if ids else {}
        names |= {(kind.code, item_id): record["title"] for item_id, record in found.items()}
    return names


async def _tags(events: Iterable[LoggedEvent]) -> dict[int, TagRecord]:
    """Tags that were changed, as they are now."""
    ids = {event.item_id for event in events if event.item_kind == "tag"}
    return {tag.id: tag for tag in await list_tags(ids=ids)} if ids else {}


def _renames(event: LoggedEvent, kind: ItemKind) -> bool:
    parts = {"title"} if kind is COMPANY else {"first_name", "last_name"}
    changing = {f"{kind.code}.{verb}" for verb in ("updated", MERGED, UNMERGED)}
    return event.kind in changing and not parts.isdisjoint(event.changes)
