"""Who is to look after a message: nobody who could not see what it becomes (R22, R87)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trato.crm_settings.setting import CrmSettings
from trato.intake.decision import Makes, Verdict
from trato.intake.finding import CLIENTS, Found
from trato.intake.messages import Received
from trato.items.fields import FieldType
from trato.items.readers import Candidate
from trato.pipelines.queries import list_pipelines


@dataclass(frozen=True, slots=True)
class Place:
    """Where an item stands; without a stage, wherever items of its kind do."""

    kind: str
    pipeline: int | None = None
    stage: int | None = None

    def seen_by(self, who: Candidate) -> bool:
        """Whether they could read an item of theirs there."""
        if self.stage is None:
            return who.reads_some(self.kind)
        return who.reads(self.kind, self.pipeline, self.stage)


@dataclass(frozen=True, slots=True)
class Places:
    """All places in which a message will stand."""

    places: Sequence[Place]

    def seen_by(self, who: Candidate) -> bool:
        """Whether they could look after it."""
        return all(place.seen_by(who) for place in self.places)


async def places_of(
    verdict: Verdict, received: Received, settings: CrmSettings, client: Found | None, open_item: Found | None
) -> Places:
    """Where what is made of a message will stand, else where what it joins does."""
    if verdict.makes is None:
        return Places([Place(one.item.kind) for one in (open_item or client,) if one is not None])
    kind = verdict.makes.value.lower()
    chosen = settings.pipeline if verdict.makes is Makes.DEAL else None
    roads = await list_pipelines(kind=kind)
    named = [road for road in roads if chosen is not None and road.id == chosen.id]
    road = next(iter([*named, *(road for road in roads if road.is_default)]))
    places = [Place(kind, road.id, road.first_stage.id)]
    if verdict.makes is Makes.DEAL and client is None:
        firm = settings.create_company and received.message.company_title
        places += [Place(CLIENTS[one]) for one in (FieldType.CONTACT, *([FieldType.COMPANY] if firm else []))]
    return Places(places)
