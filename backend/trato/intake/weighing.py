"""Weighing a message: the facts of it, what is decided, who is to look after it, and why, step by step (R87)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from trato.access.gate import Access
from trato.crm_settings.setting import CRM_SETTINGS, CrmSettings
from trato.intake.decision import Facts, Makes, Verdict, decide
from trato.intake.finding import Found, bearers, client_among, heirs, open_item_of
from trato.intake.looking_after import Places, places_of
from trato.intake.messages import Received, Sender
from trato.intake.routing import ChosenBy, queue_for
from trato.intake_exceptions.queries import exceptions_met
from trato.items.fields import FieldType
from trato.items.readers import candidates
from trato.live.log import Subject
from trato.queues.assigning import first_administrator
from trato.queues.queries import QueueRecord


class Step(StrEnum):
    """What is looked at, in this order."""

    SENDER = "SENDER"
    EXCEPTIONS = "EXCEPTIONS"
    CLIENT = "CLIENT"
    OPEN_ITEM = "OPEN_ITEM"
    SETTINGS = "SETTINGS"
    RESPONSIBLE = "RESPONSIBLE"
    OUTCOME = "OUTCOME"


@dataclass(frozen=True, slots=True)
class Reason:
    """What a step found: a code, and the item or the text that it is about."""

    step: Step
    found: str
    item: Subject | None = None
    about: str | None = None


@dataclass(frozen=True, slots=True)
class Weighed:
    """A message, and what is to become of it."""

    received: Received
    settings: CrmSettings
    verdict: Verdict
    client: Found | None
    open_item: Found | None
    places: Places
    responsible: int | None  # None while it is for the queue to say
    queue: int | None
    reasons: tuple[Reason, ...]


async def weigh(access: Access, received: Received) -> Weighed:
    """What becomes of a message now. Reads only; inside an operation that holds the sender it stays true."""
    settings, _ = await CRM_SETTINGS.read()
    sender, served = received.sender, await queue_for(received.message)
    excepted = await exceptions_met(*(_spelled(sender, kind) for kind in (FieldType.PHONE, FieldType.EMAIL)))
    reached = await bearers(sender)
    inherited = await heirs(reached)
    client = await client_among(reached) or await client_among(inherited)
    open_item = await open_item_of([*reached, *inherited])
    facts = Facts(
        mode=settings.mode,
        repeats=settings.repeat_leads_enabled,
        identified=received.sender.is_known,
        excepted=bool(excepted),
        client=client is not None,
        open_item=open_item is not None,
    )
    verdict = decide(facts)
    places = await places_of(verdict, received, settings, client, open_item)
    holder, responsible = await _looking_after(access, places, served, client, open_item, makes=verdict.makes)
    reasons = [Reason(Step.SENDER, "IDENTIFIED" if facts.identified else "UNIDENTIFIED", about=_named(received))]
    if facts.identified:
        reasons += [
            Reason(Step.EXCEPTIONS, "FOUND" if excepted else "NONE", about=excepted[0].text if excepted else None),
            _reason(Step.CLIENT, client),
            _reason(Step.OPEN_ITEM, open_item),
            Reason(Step.SETTINGS, settings.mode, about=None if settings.repeat_leads_enabled else "NO_REPEATS"),
            _holder(holder, served),
        ]
    reasons.append(Reason(Step.OUTCOME, verdict.outcome, about=verdict.makes))
    queue = served[0].id if served is not None else None
    return Weighed(received, settings, verdict, client, open_item, places, responsible, queue, tuple(reasons))


async def _looking_after(
    access: Access,
    places: Places,
    served: tuple[QueueRecord, ChosenBy] | None,
    *holders: Found | None,
    makes: Makes | None,
) -> tuple[Found | None, int | None]:
    """Whose responsible looks after it, and who that is, else whoever brings it or, when that is a program or could not
    see it, an administrator; None while the queue is to say. What is open already is seen by who has it.
    """
    active = [one for one in holders if one is not None and one.responsible_is_active]
    people = await candidates({access.user_id, *(one.responsible for one in active)})
    for one in active:
        if makes is None or places.seen_by(people[one.responsible]):
            return one, one.responsible
    if served is not None:
        return None, None
    brings = people[access.user_id]
    can = places.seen_by(brings) and not brings.is_service
    return None, access.user_id if can else await first_administrator()


def _reason(step: Step, found: Found | None) -> Reason:
    return Reason(step, "NONE") if found is None else Reason(step, "FOUND", found.item, found.title)


def _holder(holder: Found | None, served: tuple[QueueRecord, ChosenBy] | None) -> Reason:
    if holder is not None or served is None:
        return _reason(Step.RESPONSIBLE, holder)
    queue, by = served
    return Reason(Step.RESPONSIBLE, by, about=queue.name)


def _spelled(sender: Sender, kind: FieldType) -> list[str]:
    return [channel.normalized for channel in sender.of_kind(kind)]


def _named(received: Received) -> str | None:
    return received.name if received.sender.is_known else None
