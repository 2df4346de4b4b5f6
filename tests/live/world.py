"""People at work on deals, companies and contacts, at random, with boards and items open meanwhile; for the test of rights."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from graph_client import Client
from house import House
from live.board import Viewer
from live.knowledge import Item, Secrets
from trato.access.gate import Access
from trato.access.levels import Level, Right
from trato.errors import TratoError
from trato.live import log

EXPECTED_REFUSALS = {"NOT_FOUND", "FORBIDDEN", "STALE_VERSION", "CONFLICT", "VALIDATION"}

ITEM_EVENTS = """subscription ($id: ID!, $after: String) { itemEvents(id: $id, after: $after) {
  cursor type kind actor { name }
  node { __typename id
    ... on Deal { title version description responsible { name } observers { name } company { id title }
                  primaryContact { id title } contacts { nodes { id title } } activities { nodes { id subject } } }
    ... on Company { title version contacts { totalCount nodes { id title } } deals { totalCount nodes { id title } }
                     activities { nodes { id subject } } }
    ... on Contact { title version companies { nodes { id title } } deals { nodes { id title } } } }
  entry { kind parameters item { id title } changes { field old new } comment { id text } activity { id subject } }
} }"""
NODE = """query ($id: ID!) { node(id: $id) { id
  ... on Deal { title version } ... on Company { title version } ... on Contact { title version } } }"""


@dataclass
class ItemViewer:
    """Somebody with an item open."""

    client: Client
    item: Item
    messages: list[dict[str, Any]]
    node: dict[str, Any] | None = None
    _task: asyncio.Task[None] | None = None

    async def open(self) -> ItemViewer:
        """Read it, and follow it from where the log stood before."""
        cursor = str(await log.head())
        self.node = await self.client.run(NODE, id=self.item.id)
        self._task = asyncio.create_task(self._follow(cursor))
        return self

    async def close(self) -> None:
        """Cut the connection."""
        assert self._task is not None
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def _follow(self, after: str) -> None:
        async with self.client.following(ITEM_EVENTS, id=self.item.id, after=after) as messages:
            async for message in messages:
                self.messages.append(message)
                if message["type"] == "CHANGED":
                    self.node = message["node"]
                if message["type"] == "REMOVED":
                    self.node = None

    async def agrees(self) -> None:
        """Wait until the item is as it is read anew; that it came back after it was gone is told by no message."""
        assert self._task is not None
        for _ in range(1000):
            fresh = (await self.client.result(NODE, id=self.item.id)).data
            assert not self._task.done(), self._task.exception()
            if self.node is None or self._brief(self.node) == self._brief((fresh or {}).get("node")):
                return
            await asyncio.sleep(0.02)
        raise AssertionError((self.node, fresh, self.messages))

    @staticmethod
    def _brief(node: dict[str, Any] | None) -> Any:
        return node and (node["id"], node["title"], node["version"])


class World:
    """People at work on deals, companies and contacts, and what each of them may know."""

    def __init__(self, house: House, people: dict[str, Client], chance: random.Random) -> None:
        self.house, self.people, self.chance = house, people, chance
        self.secrets = Secrets()
        self.deals: list[Item] = []
        self.companies: list[Item] = []
        self.contacts: list[Item] = []
        self.activities: list[str] = []
        self.comments: list[tuple[str, str, Item]] = []
        self.ids: dict[str, str] = {}
        self.boards: list[tuple[str, Viewer]] = []
        self.open_items: list[tuple[str, ItemViewer]] = []
        self.checked: dict[int, int] = {}

    # ── acting ──

    async def act(self, who: str, document: str, **variables: Any) -> Any:
        """What the mutation answers, or None when the person is refused, as they may be."""
        result = await self.people[who].result(document, **variables)
        if result.errors:
            refusal = result.errors[0].original_error
            assert isinstance(refusal, TratoError), result.errors
            assert refusal.code.value in EXPECTED_REFUSALS, refusal
            return None
        assert result.data is not None
        return next(iter(result.data.values()))

    async def version(self, item: Item) -> int:
        """Its version now, 0 when it is gone."""
        found = (await self.house.ada.result(NODE, id=item.id)).data
        return found["node"]["version"] if found and found["node"] else 0

    def access(self, who: str) -> Access:
        """Their rights."""
        access = self.people[who].access
        assert access is not None
        return access

    def somebody(self) -> str:
        """Anyone, whatever they may do."""
        return self.chance.choice(list(self.people))

    def entrusted(self, who: str) -> tuple[str, list[str]]:
        """Who shall look after a new item, and who watch it. Whoever sees only their own keeps it."""
        own = (
            who
            if self.access(who).level("deal", Right.ADD) is Level.OWN
            else self.chance.choice(["Olga", "Piotr", "Rosa", "Al"])
        )
        return own, self.chance.sample(["Olga", "Piotr", "Rosa", "Nora"], self.chance.randrange(3))

    async def _create(self, items: list[Item], noun: str, who: str, *texts: str, **input: Any) -> None:
        """`texts` are the fields that say something only its readers may learn."""
        responsible, observers = self.entrusted(who)
        item = Item(responsible)
        item.entrust(self.secrets.step, responsible, frozenset(observers))
        payload = {
            **{text: self.chance.choice(["Alfa ", ""]) + self.secrets.word(item) for text in texts},
            "responsibleId": self.ids[responsible],
            "observerIds": [self.ids[observer] for observer in observers],
            **input,
        }
        document = f"mutation ($input: {noun}Input!) {{ create{noun}(input: $input) {{ {noun.lower()} {{ id }} }} }}"
        made = await self.act(who, document, input=payload)
        if made is not None:
            item.id = made[noun.lower()]["id"]
            self.secrets.own(item.id, item)
            items.append(item)

    async def create_deal(self, who: str) -> None:
        company, contact = self.chance.choice(self.companies), self.chance.choice(self.contacts)
        stage = self.chance.choice(list(self.house.stages.values())[:3])
        await self._create(
            self.deals, "Deal", who, "title", "description",
            stageId=stage, companyId=company.id, contactIds=[contact.id],
            amount={"amount": str(self.chance.randrange(300))},
        )  # fmt: skip

    async def create_company(self, who: str) -> None:
        await self._create(self.companies, "Company", who, "title")

    async def create_contact(self, who: str) -> None:
        companies = [company.id for company in self.chance.sample(self.companies, 2)]
        await self._create(self.contacts, "Contact", who, "lastName", companyIds=companies)

    async def _update(self, item: Item, noun: str, who: str, **input: Any) -> bool:
        document = f"""mutation ($id: ID!, $version: Int!, $input: {noun}Input!) {{
          update{noun}(id: $id, expectedVersion: $version, input: $input) {{ {noun.lower()} {{ id }} }} }}"""
        return await self.act(who, document, id=item.id, version=await self.version(item), input=input) is not None

    async def rename_deal(self, who: str) -> None:
        deal = self.chance.choice(self.deals)
        await self._update(
            deal, "Deal", who,
            title=self.secrets.word(deal), description=self.secrets.word(deal),
            amount={"amount": str(self.chance.randrange(300))},
        )  # fmt: skip

    async def rename_company(self, who: str) -> None:
        company = self.chance.choice(self.companies)
        await self._update(company, "Company", who, title=self.secrets.word(company))

    async def rename_contact(self, who: str) -> None:
        contact = self.chance.choice(self.contacts)
        await self._update(contact, "Contact", who, lastName=self.secrets.word(contact))

    async def change_company(self, who: str) -> None:
        deal, company = self.chance.choice(self.deals), self.chance.choice(self.companies)
        await self._update(deal, "Deal", who, companyId=self.chance.choice([None, company.id]))

    async def change_contacts(self, who: str) -> None:
        document = (
            "mutation ($id: ID!, $ids: [ID!]!) { setDealContacts(dealId: $id, contactIds: $ids) { deal { id } } }"
        )
        contacts = [contact.id for contact in self.chance.sample(self.contacts, 2)]
        await self.act(who, document, id=self.chance.choice(self.deals).id, ids=contacts)

    async def move(self, who: str) -> None:
        document = """mutation ($id: ID!, $stage: ID!, $version: Int!, $before: ID) {
          moveItem(id: $id, stageId: $stage, expectedVersion: $version, before: $before) { __typename } }"""
        deal, neighbour = self.chance.choice(self.deals), self.chance.choice(self.deals)
        stage = self.chance.choice(list(self.house.stages.values())[:3])
        version = await self.version(deal)
        await self.act(who, document, id=deal.id, stage=stage, version=version, before=neighbour.id)

    async def comment(self, who: str) -> None:
        item = self.chance.choice([*self.deals, *self.companies])
        document = "mutation ($id: ID!, $text: String!) { addComment(itemId: $id, text: $text) { comment { id } } }"
        made = await self.act(who, document, id=item.id, text=self.secrets.word(item))
        if made is not None:
            self.secrets.own(made["comment"]["id"], item)
            self.comments.append((who, made["comment"]["id"], item))

    async def change_comment(self, _who: str) -> None:
        if not self.comments:
            return
        who, comment, item = self.chance.choice(self.comments)
        document = """mutation ($id: ID!, $text: String!) {
          updateComment(id: $id, text: $text, expectedVersion: 1) { comment { id } } }"""
        await self.act(who, document, id=comment, text=self.secrets.word(item))

    async def plan(self, who: str) -> None:
        """An activity of one or two items; whoever may read one of them may read it, and so may who is to do it."""
        holders = self.chance.sample([*self.deals, *self.companies], self.chance.choice([1, 1, 2]))
        doer = Item(who)
        doer.entrust(0, who, frozenset())
        document = "mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }"
        made = await self.act(
            who, document,
            input={"type": "CALL", "subject": self.secrets.word(doer, *holders), "deadline": "2030-01-01T10:00:00Z",
                   "itemIds": [holder.id for holder in holders]},
        )  # fmt: skip
        if made is not None:
            self.secrets.own(made["activity"]["id"], doer, *holders)
            self.activities.append(made["activity"]["id"])

    async def complete(self, who: str) -> None:
        if self.activities:
            document = "mutation ($id: ID!) { completeActivity(id: $id) { activity { id } } }"
            await self.act(who, document, id=self.chance.choice(self.activities))

    async def reschedule(self, who: str) -> None:
        if self.activities:
            document = """mutation ($id: ID!) {
              rescheduleActivity(id: $id, deadline: "2029-05-05T10:00:00Z") { activity { id } } }"""
            await self.act(who, document, id=self.chance.choice(self.activities))

    # ── changing rights: one at a time, by who sees everything ──

    async def entrust(self) -> None:
        """Another responsible, other observers, or both."""
        items, noun = self.chance.choice(
            [(self.deals, "Deal"), (self.deals, "Deal"), (self.companies, "Company"), (self.contacts, "Contact")]
        )
        item = self.chance.choice(items)
        responsible, observers = self.entrusted("Ada")
        responsible = self.chance.choice([responsible, item.responsible])
        changes = {"responsibleId": self.ids[responsible], "observerIds": [self.ids[name] for name in observers]}
        if await self._update(item, noun, "Ada", **changes):
            item.entrust(self.secrets.step, responsible, frozenset(observers))

    async def delete(self) -> None:
        items, verb = self.chance.choice(
            [(self.deals, "deleteDeals"), (self.companies, "deleteCompanies"), (self.contacts, "deleteContacts")]
        )
        item = self.chance.choice(items)
        document = f"mutation ($ids: [ID!]!) {{ {verb}(ids: $ids) {{ deletedIds }} }}"
        if await self.act("Al", document, ids=[item.id]) is not None:
            item.is_deleted = True

    async def restore(self) -> None:
        gone = [item for item in (*self.deals, *self.companies, *self.contacts) if item.is_deleted]
        if gone:
            item = self.chance.choice(gone)
            if await self.act("Al", "mutation ($id: ID!) { restoreItem(id: $id) { item { id } } }", id=item.id):
                item.is_deleted = False

    # ── looking on ──

    async def settle(self) -> None:
        """End the step: wait until the live engine has seen all of it, then look at what everyone was told."""
        position = await self.house.settled()
        await asyncio.sleep(0.02)  # who is told later is looked at later: the steps in between count, too
        self.check()
        self.secrets.end_step(position)

    def check(self) -> None:
        """Every message since last looked at names only what its reader could read."""
        everyone: list[tuple[str, Viewer | ItemViewer]] = [*self.boards, *self.open_items]
        for person, viewer in everyone:
            about = {"about": viewer.item.id} if isinstance(viewer, ItemViewer) else {}
            for message in viewer.messages[self.checked.get(id(viewer), 0) :]:
                told = self.secrets.told({**message, **about}, person)
                assert not told or self.access(person).sees_all, (person, told, json.dumps(message, indent=1))
            self.checked[id(viewer)] = len(viewer.messages)

    async def open_board(self, person: str, **view: Any) -> None:
        viewer = await Viewer(self.people[person], pipeline=self.house.pipeline["id"], **view).open()
        self.boards.append((person, viewer))

    async def open_item(self) -> None:
        """Somebody opens an item that they may read."""
        item = self.chance.choice([*self.deals, *self.deals, *self.companies, *self.contacts])
        readers = [name for name in (*sorted(item.readers), "Al") if name != "Nora"]
        if not item.is_deleted:
            person = self.chance.choice(readers)
            self.open_items.append((person, await ItemViewer(self.people[person], item, []).open()))

    async def reconnect(self) -> None:
        """Somebody's board loses its line for the time of a few changes."""
        _, viewer = self.chance.choice(self.boards)
        await viewer.close()
        await self.burst(2)
        await viewer.reconnect()

    async def burst(self, actions: int) -> None:
        """Several people at once, none of them changing rights."""
        verbs: list[Callable[[str], Coroutine[Any, Any, None]]] = [
            self.create_deal, self.create_company, self.create_contact, self.rename_deal, self.rename_deal,
            self.rename_company, self.rename_contact, self.change_company, self.change_contacts, self.move, self.move,
            self.comment, self.comment, self.change_comment, self.plan, self.plan, self.complete, self.reschedule,
        ]  # fmt: skip
        async with asyncio.TaskGroup() as working:
            for verb in self.chance.choices(verbs, k=actions):
                working.create_task(verb(self.somebody()))
