"""What is made of a message inside an open operation: client, lead or deal, and the activity that tells of it (R87)."""

from __future__ import annotations

from typing import Any

from trato.access.gate import Access
from trato.activities.actions import add_activity
from trato.activities.kind import ACTIVITY
from trato.activities.types import ActivityType, Direction
from trato.crm.kinds import KIND_BY_CODE
from trato.crm.ways import ways_of
from trato.intake.decision import Makes
from trato.intake.finding import CLIENTS, reached, references
from trato.intake.messages import ACTIVITY_TYPES, REACHED, SOURCES
from trato.intake.weighing import Weighed
from trato.items.fields import FieldType
from trato.items.kinds import ItemKind
from trato.items.origins import set_origin
from trato.items.values import GivenChannel, clean
from trato.items.writing import Draft
from trato.live.log import Subject
from trato.live.operations import Operation
from trato.pick_lists.lists import SOURCE
from trato.pick_lists.queries import value_of
from trato.pipelines.queries import list_pipelines

_CLIENT_KINDS = {code: type_ for type_, code in CLIENTS.items()}


class Maker:
    """Makes records of one message."""

    def __init__(self, op: Operation, access: Access, weighed: Weighed) -> None:
        self._op = op
        self._access = access
        self._weighed = weighed
        self._received = weighed.received
        self._clients: dict[FieldType, int] = {}
        if weighed.client is not None:
            self._clients[_CLIENT_KINDS[weighed.client.item.kind]] = weighed.client.item.id

    async def make(self, makes: Makes) -> list[Subject]:
        """A lead or a deal, and in front of a deal of somebody unknown the contact, or what else is asked for."""
        made: list[Subject] = []
        if makes is Makes.DEAL and not self._clients:
            if self._weighed.settings.create_company and self._received.message.company_title:
                made.append(await self._add(FieldType.COMPANY))
            made.append(await self._add(FieldType.CONTACT))
        return [*made, await self._create(KIND_BY_CODE[makes.value.lower()])]

    async def tell(self, items: list[Subject]) -> int:
        """The activity that tells of the message on these items; its id."""
        message = self._received.message
        at = message.received_at or self._op.at
        type_ = ACTIVITY_TYPES.get(message.medium, ActivityType.TODO)
        given = {
            "type": type_,
            "direction": Direction.IN,
            "subject": self._received.title,
            "description": message.text,
            "responsible": self._weighed.responsible,
            "deadline": at if message.answered or type_ is ActivityType.CALL else None,
        }
        values = clean(ACTIVITY, given, creating=True, base_currency=self._access.base_currency)
        return await add_activity(self._op, self._access, values, items, completed=message.answered)

    async def remember(self, item: Subject) -> None:
        """The sender's id in their channel now means this item."""
        sender = self._received.sender
        if sender.sender_id:
            await set_origin(sender.system, item.kind, sender.sender_id, item.id)

    async def _add(self, type_: FieldType) -> Subject:
        """A client, whom what is made next belongs to."""
        made = await self._create(KIND_BY_CODE[CLIENTS[type_]])
        self._clients[type_] = made.id
        return made

    async def _create(self, kind: ItemKind) -> Subject:
        given = {code: value for code, value in (await self._values(kind)).items() if code in kind.by_code}
        given |= {
            entry.code: [self._clients[entry.type]] if entry.multiple else self._clients[entry.type]
            for entry in references(kind)
            if entry.type in self._clients
        }
        values = clean(kind, given, creating=True, base_currency=self._access.base_currency)
        return Subject(kind.code, (await ways_of(kind).add(self._op, self._access, [Draft(values)]))[0])

    async def _values(self, kind: ItemKind) -> dict[str, Any]:
        """What a message says, by the codes of fields; each kind takes those it has."""
        message, sender = self._received.message, self._received.sender
        person = kind.code == CLIENTS[FieldType.CONTACT]
        said: dict[str, Any] = {
            "first_name": message.first_name,
            "last_name": message.last_name or (None if message.first_name or not person else self._received.name[:100]),
            "company_title": message.company_title,
            "source": await value_of(SOURCE.code, SOURCES[message.medium]),
            "source_description": message.source_description,
            "responsible": self._weighed.responsible,
        }
        if kind.by_code["title"].editable:
            firm = kind.code == CLIENTS[FieldType.COMPANY]
            said["title"] = message.company_title if firm else self._received.title
        if kind.code == Makes.DEAL.value.lower():
            said["pipeline"] = await self._pipeline()
        if reached(kind):
            for code, type_ in REACHED.items():
                said[code] = [GivenChannel(one.raw, one.label) for one in sender.of_kind(type_)]
        return {code: value for code, value in said.items() if value not in (None, [])}

    async def _pipeline(self) -> int | None:
        chosen = self._weighed.settings.pipeline
        return chosen.id if chosen is not None and await list_pipelines([chosen.id]) else None
