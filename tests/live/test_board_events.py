"""A board that never lies: the messages since a snapshot, folded over it, equal a fresh snapshot, for every action and viewer."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any
from unittest.mock import patch

import pytest

from house import House
from live.agenda import AgendaViewer
from live.board import EVENTS, Viewer, fold, shown, snapshot
from trato.db.sql import Sql, fetch
from trato.jobs.running import begin
from trato.live import log
from trato.tags.leaving import RETAG

MOVE = """mutation ($id: ID!, $stage: ID!, $version: Int!, $before: ID) {
  moveItem(id: $id, stageId: $stage, expectedVersion: $version, before: $before) { __typename }
}"""
DEAL = "query ($id: ID!) { deal(id: $id) { version stage { id } company { id } } }"


class Scene:
    """A board with deals, a company, a contact and an activity, and the ids that actions need."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.ids: dict[str, str] = {}
        self.viewers: list[Viewer] = []

    async def build(self) -> Scene:
        """Five deals on two stages, the first with a company, a contact and a planned call."""
        house = self.house
        self.ids["company"] = (await house.company(title="Acme"))["id"]
        self.ids["contact"] = (await house.contact(firstName="Ana", companyIds=[self.ids["company"]]))["id"]
        self.ids["olga"] = await house.user_id(house.olga)
        for number in range(5):
            stage = house.stages["New" if number % 2 else "In work"]
            deal = await house.deal(
                title=f"Deal {number}",
                stageId=stage,
                amount={"amount": f"{number}00.50"},
                companyId=self.ids["company"],
                contactIds=[self.ids["contact"]],
                responsibleId=self.ids["olga"] if number < 3 else await house.user_id(house.ada),
            )
            self.ids[f"deal{number}"] = deal["id"]
        activity = """mutation ($item: ID!) {
          createActivity(input: {type: CALL, subject: "Call", deadline: "2030-01-01T10:00:00Z", itemIds: [$item]}) { activity { id } }
        }"""
        made = await house.ada.run(activity, item=self.ids["deal0"])
        self.ids["activity"] = made["activity"]["id"]
        return self

    async def do(self, document: str, **names: str) -> Any:
        """Run a mutation as Ada; `names` are variables by the scene's ids."""
        return await self.house.ada.run(
            document, **{variable: self.ids.get(name, name) for variable, name in names.items()}
        )

    async def version(self, deal: str) -> int:
        """A deal's version now."""
        return int((await self.house.ada.run(DEAL, id=self.ids[deal]))["version"])

    async def agrees(self) -> None:
        """Wait until everyone's board is as it should be; what follows is then told by itself."""
        for viewer in self.viewers:
            await viewer.agrees()


async def create(scene: Scene) -> None:
    await scene.house.deal(title="New one", amount={"amount": "12.34"})


async def update(scene: Scene) -> None:
    document = """mutation ($id: ID!, $version: Int!) {
      updateDeal(id: $id, expectedVersion: $version, input: {title: "Renamed", amount: {amount: "999.99"}, probability: 80}) { deal { id } }
    }"""
    await scene.house.ada.run(document, id=scene.ids["deal1"], version=await scene.version("deal1"))


async def hand_over(scene: Scene) -> None:
    document = """mutation ($id: ID!, $to: ID!, $version: Int!) {
      updateDeal(id: $id, expectedVersion: $version, input: {responsibleId: $to}) { deal { id } }
    }"""
    ada = await scene.house.user_id(scene.house.ada)
    await scene.house.ada.run(document, id=scene.ids["deal0"], to=ada, version=await scene.version("deal0"))
    await scene.house.ada.run(
        document, id=scene.ids["deal3"], to=scene.ids["olga"], version=await scene.version("deal3")
    )


async def assign(scene: Scene) -> None:
    document = "mutation ($ids: [ID!]!, $to: ID!) { assignCards(ids: $ids, responsibleId: $to) { operationId } }"
    ids = [scene.ids[deal] for deal in ("deal0", "deal3", "deal4")]
    await scene.house.ada.run(document, ids=ids, to=scene.ids["olga"])
    ada = await scene.house.user_id(scene.house.ada)
    await scene.house.ada.run(document, ids=ids[:2], to=ada)
    document = """mutation ($ids: [ID!]!, $to: ID!) {
      assignResponsible(ids: $ids, userId: $to, reassignActivities: true) { operationId }
    }"""
    await scene.house.ada.run(document, ids=ids, to=scene.ids["olga"])


async def leave(scene: Scene) -> None:
    """Who looks after deals leaves; what they had planned goes along."""
    document = "mutation ($id: ID!, $to: ID!) { deactivateUser(id: $id, successorId: $to) { user { id } } }"
    await scene.house.ada.run(document, id=scene.ids["olga"], to=await scene.house.user_id(scene.house.al))


async def observe(scene: Scene) -> None:
    document = """mutation ($id: ID!, $who: [ID!], $version: Int!) {
      updateDeal(id: $id, expectedVersion: $version, input: {observerIds: $who}) { deal { id } }
    }"""
    await scene.house.ada.run(
        document, id=scene.ids["deal4"], who=[scene.ids["olga"]], version=await scene.version("deal4")
    )


async def move(scene: Scene) -> None:
    stage = scene.house.stages["Final invoice"]
    await scene.house.ada.run(MOVE, id=scene.ids["deal2"], stage=stage, version=await scene.version("deal2"))


async def reorder(scene: Scene) -> None:
    stage = scene.house.stages["In work"]
    await scene.house.ada.run(MOVE, id=scene.ids["deal4"], stage=stage, version=1, before=scene.ids["deal0"])
    await scene.house.ada.run(MOVE, id=scene.ids["deal0"], stage=stage, version=1)


async def change_lanes(scene: Scene) -> None:
    """Within its stage, and with it, a deal goes to another lane; taken back; then the lane itself changes."""
    house = scene.house
    document = """mutation ($id: ID!, $stage: ID!, $version: Int!, $input: EnteringInput) {
      moveItem(id: $id, stageId: $stage, expectedVersion: $version, input: $input) { ... on CardMoved { operationId } }
    }"""
    lists = "query { pickLists { code items { id version } } }"
    sources = next(one for one in await house.ada.run(lists) if one["code"] == "SOURCE")
    value = sources["items"][1]
    for deal, stage, given in (
        ("deal1", "New", {"sourceId": value["id"], "responsibleId": scene.ids["olga"], "companyId": None}),
        ("deal0", "In work", {"sourceId": value["id"]}),
    ):
        goal = {"id": scene.ids[deal], "stage": house.stages[stage], "version": 1, "input": given}
        moved = await house.ada.run(document, **goal)
    await scene.agrees()
    await house.ada.run(UNDO, id=moved["operationId"])
    change = """mutation ($id: ID!, $version: Int!) {
      updatePickListItem(id: $id, expectedVersion: $version, input: {label: "Word of mouth", color: "#123456"}) { pickList { version } }
    }"""
    await house.ada.run(change, id=value["id"], version=value["version"])


UNDO = "mutation ($id: ID!) { undo(operationId: $id) { __typename ... on Undone { operationId } } }"
STACK = """mutation ($moves: [CardMove!]!, $stage: ID!, $before: ID) {
  moveItems(moves: $moves, stageId: $stage, before: $before) { operationId }
}"""


async def move_stack(scene: Scene) -> str:
    """Two from another column and one of the same, together; the operation."""
    moves = [
        {"id": scene.ids[deal], "expectedVersion": await scene.version(deal)} for deal in ("deal1", "deal4", "deal3")
    ]
    stage = scene.house.stages["In work"]
    moved = await scene.house.ada.run(STACK, moves=moves, stage=stage, before=scene.ids["deal0"])
    return str(moved["operationId"])


async def close_stack(scene: Scene) -> None:
    """Three are won together; the call that was planned with one of them is done with it."""
    document = """mutation ($moves: [CardMove!]!, $stage: ID!) {
      moveItems(moves: $moves, stageId: $stage, input: {closeActivities: true}) { operationId }
    }"""
    moves = [{"id": scene.ids[deal], "expectedVersion": 1} for deal in ("deal0", "deal1", "deal3")]
    await scene.house.ada.run(document, moves=moves, stage=scene.house.stages["Deal won"])


async def in_bulk(scene: Scene) -> None:
    """What lists do to many: the same for all, its own for each, others let in and out, and all deleted."""
    house = scene.house
    some = [scene.ids[f"deal{number}"] for number in (0, 1, 3, 4)]
    olga, al = scene.ids["olga"], await house.user_id(house.al)
    edits = [
        {"id": deal, "expectedVersion": 2, "input": {"amount": {"amount": f"{number}70"}, "title": f"Edited {number}"}}
        for number, deal in enumerate(some)
    ]
    for fields, variables in (
        ("bulkUpdateDeals(ids: $ids, input: {probability: 35, responsibleId: $who})", {"ids": some, "who": al}),
        ("editDeals(edits: $edits)", {"edits": edits}),
        ("bulkObserve(kind: DEAL, ids: $ids, addIds: [$who])", {"ids": some, "who": olga}),
        ("bulkObserve(kind: DEAL, ids: $ids, removeIds: [$who])", {"ids": some, "who": olga}),
        ("bulkDelete(kind: DEAL, ids: $ids)", {"ids": some}),
    ):
        types = {"ids": "[ID!]", "who": "ID!", "edits": "[DealEdit!]!"}
        declared = ", ".join(f"${name}: {types[name]}" for name in variables)
        done = await house.ada.run(f"mutation ({declared}) {{ {fields} {{ updated }} }}", **variables)
        assert done["updated"] == len(some)
        await scene.agrees()


async def undo(scene: Scene) -> None:
    """A stack, a deletion and a creation, each taken back; the stack then done again."""
    house = scene.house
    stack = await move_stack(scene)
    delete = "mutation ($a: ID!, $b: ID!) { deleteDeals(ids: [$a, $b]) { operationId } }"
    deleted = await scene.do(delete, a="deal0", b="deal1")
    created = await house.ada.run('mutation { createDeal(input: {title: "Mistake"}) { operationId } }')
    for operation in (deleted["operationId"], created["operationId"], stack):
        undone = await house.ada.run(UNDO, id=operation)
    assert (await house.ada.run(UNDO, id=undone["operationId"]))["__typename"] == "Undone"


async def undo_partly(scene: Scene) -> None:
    """Of a stack one card was changed since: the others return, that one stays."""
    document = """mutation ($moves: [CardMove!]!, $stage: ID!) {
      moveItems(moves: $moves, stageId: $stage) { operationId }
    }"""
    moves = [{"id": scene.ids[deal], "expectedVersion": 1} for deal in ("deal1", "deal3")]
    moved = await scene.house.ada.run(document, moves=moves, stage=scene.house.stages["Final invoice"])
    stage = scene.house.stages["In work"]
    await scene.house.al.run(MOVE, id=scene.ids["deal1"], stage=stage, version=2)
    await scene.house.ada.run(UNDO, id=moved["operationId"])


async def undo_activities(scene: Scene) -> None:
    """What was planned, done and deleted is taken back, the planning then done again."""
    planned = await plan_for_many(scene)
    done = await scene.do("mutation ($id: ID!) { completeActivity(id: $id) { operationId } }", id="activity")
    deleted = await scene.do("mutation ($id: ID!) { deleteActivities(ids: [$id]) { operationId } }", id="activity")
    for operation in (deleted["operationId"], done["operationId"], planned):
        undone = await scene.house.ada.run(UNDO, id=operation)
    assert (await scene.house.ada.run(UNDO, id=undone["operationId"]))["__typename"] == "Undone"


async def close_and_reopen(scene: Scene) -> None:
    close = """mutation ($id: ID!, $stage: ID!, $version: Int!, $reason: ID!) {
      closeDeal(
        id: $id, stageId: $stage, expectedVersion: $version, input: {lossReasonId: $reason, closeActivities: true}
      ) { __typename }
    }"""
    reopen = "mutation ($id: ID!, $stage: ID!, $version: Int!) { reopenDeal(id: $id, stageId: $stage, expectedVersion: $version) { deal { id } } }"
    stages = scene.house.stages
    await scene.house.ada.run(
        close,
        id=scene.ids["deal0"],
        stage=stages["Deal lost"],
        version=await scene.version("deal0"),
        reason=await scene.house.reason(),
    )
    await scene.house.ada.run(reopen, id=scene.ids["deal0"], stage=stages["New"], version=await scene.version("deal0"))


async def copy(scene: Scene) -> None:
    await scene.do("mutation ($id: ID!) { copyDeal(id: $id) { deal { id } } }", id="deal0")


async def delete_and_restore(scene: Scene) -> None:
    await scene.do("mutation ($a: ID!, $b: ID!) { deleteDeals(ids: [$a, $b]) { deletedIds } }", a="deal0", b="deal1")
    await scene.do("mutation ($id: ID!) { restoreItem(id: $id) { item { id } } }", id="deal1")


async def contacts(scene: Scene) -> None:
    await scene.do("mutation ($id: ID!) { setDealContacts(dealId: $id, contactIds: []) { deal { id } } }", id="deal0")


async def rename_company(scene: Scene) -> None:
    document = 'mutation ($id: ID!) { updateCompany(id: $id, expectedVersion: 1, input: {title: "Zenith"}) { company { id } } }'
    await scene.do(document, id="company")


async def delete_company(scene: Scene) -> None:
    await scene.do("mutation ($id: ID!) { deleteCompanies(ids: [$id]) { deletedIds } }", id="company")


async def merge_companies(scene: Scene) -> None:
    """Its deals are another one's, which is called otherwise since; then all is as it was."""
    await _merge_and_take_back(scene, "COMPANY", "company", await scene.house.company(title="Zenith"), ["title"])


async def merge_contacts(scene: Scene) -> None:
    other = await scene.house.contact(firstName="Eva", lastName="Zenith")
    await _merge_and_take_back(scene, "CONTACT", "contact", other, ["firstName", "lastName"])


async def _merge_and_take_back(scene: Scene, kind: str, name: str, into: dict[str, Any], fields: list[str]) -> None:
    merge = """mutation ($kind: ItemKind!, $into: ID!, $ids: [ID!]!, $choices: [MergeChoiceInput!]) {
      mergeItems(kind: $kind, masterId: $into, ids: $ids, choices: $choices) { operationId } }"""
    gone = scene.ids[name]
    choices = [{"field": field, "itemId": gone} for field in fields]
    choices.append({"field": "responsible", "itemId": into["id"]})
    ada = scene.house.ada
    merged = await ada.run(merge, kind=kind, into=into["id"], ids=[gone], choices=choices)
    await scene.agrees()
    await ada.run("mutation ($id: ID!) { undo(operationId: $id) { __typename } }", id=merged["operationId"])


async def rename_contact(scene: Scene) -> None:
    document = 'mutation ($id: ID!) { updateContact(id: $id, expectedVersion: 1, input: {firstName: "Eva"}) { contact { id } } }'
    await scene.do(document, id="contact")


async def company_appears(scene: Scene) -> None:
    document = "mutation ($id: ID!, $who: [ID!]) { updateCompany(id: $id, expectedVersion: 1, input: {observerIds: $who}) { company { id } } }"
    await scene.house.ada.run(document, id=scene.ids["company"], who=[scene.ids["olga"]])


async def rename_user(scene: Scene) -> None:
    document = (
        'mutation ($id: ID!) { updateUser(id: $id, expectedVersion: 1, input: {name: "Olga Nova"}) { user { id } } }'
    )
    await scene.do(document, id="olga")


async def comment(scene: Scene) -> None:
    await scene.do(
        'mutation ($id: ID!) { addComment(itemId: $id, text: "Called them") { comment { id } } }', id="deal0"
    )


async def activity(scene: Scene) -> None:
    await scene.do(
        """mutation ($id: ID!) { createActivity(input: {type: CALL, subject: "They called", itemIds: [$id]}, completed: true) {
          operationId } }""",
        id="deal0",
    )
    await scene.do(
        'mutation ($id: ID!) { rescheduleActivity(id: $id, deadline: "2029-05-05T10:00:00Z") { activity { id } } }',
        id="activity",
    )
    await scene.do("mutation ($id: ID!) { completeActivity(id: $id) { activity { id } } }", id="activity")
    await scene.do("mutation ($id: ID!) { reopenActivity(id: $id) { activity { id } } }", id="activity")
    await scene.do(
        "mutation ($id: ID!, $item: ID!) { bindActivity(id: $id, itemId: $item) { activity { id } } }",
        id="activity",
        item="deal1",
    )
    await scene.do(
        "mutation ($id: ID!, $item: ID!) { unbindActivity(id: $id, itemId: $item) { activity { id } } }",
        id="activity",
        item="deal0",
    )
    await scene.do("mutation ($id: ID!) { deleteActivities(ids: [$id]) { deletedIds } }", id="activity")


async def move_on_the_activities_view(scene: Scene) -> None:
    """Nothing is planned with it, then something is, and is moved; then a deal is made there."""
    for column in ("LATER", "TODAY"):
        await scene.do(
            "mutation ($id: ID!, $to: ActivityColumn!) { moveOnActivityBoard(id: $id, column: $to) { column } }",
            id="deal1",
            to=column,
        )
    await scene.do(
        'mutation { createDealOnActivityBoard(input: {title: "Deal there"}, column: NEXT_WEEK) { deal { id } } }'
    )


async def plan_for_many(scene: Scene) -> str:
    """The same call for two deals, one of which has a later one already; the operation."""
    document = """mutation ($ids: [ID!]!) {
      createActivities(itemIds: $ids, input: {type: CALL, subject: "Ask", deadline: "2028-01-01T10:00:00Z"}) { operationId }
    }"""
    planned = await scene.house.ada.run(document, ids=[scene.ids[deal] for deal in ("deal0", "deal1")])
    return str(planned["operationId"])


async def stages(scene: Scene) -> None:
    pipeline = scene.house.pipeline
    add = """mutation ($p: ID!) {
      createStage(input: {pipelineId: $p, name: "Demo", color: "#123456", probability: 40}) { pipeline { stages { id name version } } }
    }"""
    made = await scene.house.ada.run(add, p=pipeline["id"])
    stages = {stage["name"]: stage for stage in made["pipeline"]["stages"]}
    rename = 'mutation ($id: ID!) { updateStage(id: $id, expectedVersion: 1, input: {name: "Work", probability: 90}) { pipeline { id } } }'
    await scene.house.ada.run(rename, id=stages["In work"]["id"])
    order = [stage["id"] for stage in made["pipeline"]["stages"]]
    order[0], order[1] = order[1], order[0]
    document = "mutation ($p: ID!, $ids: [ID!]!) { reorderStages(pipelineId: $p, ids: $ids) { pipeline { id } } }"
    await scene.house.ada.run(document, p=pipeline["id"], ids=order)
    retire = "mutation ($id: ID!, $to: ID) { deleteStage(id: $id, moveItemsToStageId: $to) { pipeline { id } } }"
    await scene.house.ada.run(retire, id=stages["In work"]["id"], to=stages["Demo"]["id"])


async def stage_rules(scene: Scene) -> None:
    """Cards stand still after a week, a stage demands an amount, and cards show what the pipeline chooses."""
    rules = """mutation ($id: ID!) {
      updateStage(id: $id, expectedVersion: 1, input: {idleDays: 7, requiredFields: ["amount"]}) { pipeline { version } }
    }"""
    changed = await scene.house.ada.run(rules, id=scene.house.stages["In work"])
    fields = """mutation ($id: ID!, $version: Int!) {
      updatePipeline(id: $id, expectedVersion: $version, cardFields: ["probability", "source"]) { pipeline { version } }
    }"""
    version = changed["pipeline"]["version"]
    await scene.house.ada.run(fields, id=scene.house.pipeline["id"], version=version)
    await update(scene)


async def loss_reasons(scene: Scene) -> None:
    """Cards show why deals were lost: a value gets another name, its deals get another one, which goes and returns."""
    house = scene.house
    fields = """mutation ($id: ID!) {
      updatePipeline(id: $id, expectedVersion: 1, cardFields: ["lossReason"]) { pipeline { version } }
    }"""
    await house.ada.run(fields, id=house.pipeline["id"])
    price, other = await house.reason("Price"), await house.reason("No budget")
    lose = """mutation ($id: ID!, $stage: ID!, $reason: ID!) {
      moveItem(id: $id, stageId: $stage, expectedVersion: 1, input: {lossReasonId: $reason}) { __typename }
    }"""
    for deal in ("deal1", "deal3"):
        await house.ada.run(lose, id=scene.ids[deal], stage=house.stages["Deal lost"], reason=price)
    rename = """mutation ($id: ID!) {
      updatePickListItem(id: $id, expectedVersion: 1, input: {label: "Too dear"}) { pickList { version } }
    }"""
    await house.ada.run(rename, id=price)
    remove = "mutation ($id: ID!, $by: ID) { deletePickListItem(id: $id, replaceWithId: $by) { pickList { version } } }"
    await house.ada.run(remove, id=price, by=other)
    await scene.agrees()
    await house.ada.run(remove, id=other)
    await scene.agrees()
    add = """mutation ($label: String!) {
      addPickListItem(input: {listCode: "LOSS_REASON", label: $label}) { pickList { version } }
    }"""
    await house.ada.run(add, label="No budget")


async def own_fields(scene: Scene) -> None:
    """Cards show what administrators have added: it is filled in, changed, and goes with the field."""
    house = scene.house
    make = """mutation { createCustomField(input: {kind: DEAL, label: "Seats", type: INTEGER}) {
      customField { id code }
    } }"""
    seats = (await house.ada.run(make))["customField"]
    cards = """mutation ($id: ID!, $fields: [String!]) {
      updatePipeline(id: $id, expectedVersion: 1, cardFields: $fields) { pipeline { version } }
    }"""
    await house.ada.run(cards, id=house.pipeline["id"], fields=[seats["code"]])
    fill = """mutation ($id: ID!, $code: String!, $version: Int!) { updateDeal(
      id: $id, expectedVersion: $version, input: {customFields: [{code: $code, value: 4}]}
    ) { deal { id } } }"""
    for deal in ("deal1", "deal3"):
        await house.ada.run(fill, id=scene.ids[deal], code=seats["code"], version=1)
    remove = "mutation ($id: ID!) { deleteCustomField(id: $id, confirmedValues: 2) { deletedId } }"
    await house.ada.run(remove, id=seats["id"])


async def _tagged(scene: Scene, **deals: str) -> dict[str, str]:
    """Tags by name, put on deals by theirs."""
    made: dict[str, str] = {}
    for deal, names in deals.items():
        for name in names.split():
            if name not in made:
                make = "mutation ($name: String!) { createTag(input: {name: $name}) { tag { id } } }"
                made[name] = (await scene.house.ada.run(make, name=name))["tag"]["id"]
            put = "mutation ($id: ID!, $tag: ID!) { bulkTag(kind: DEAL, ids: [$id], addIds: [$tag]) { updated } }"
            await scene.house.ada.run(put, id=scene.ids[deal], tag=made[name])
    return made


async def put_tags(scene: Scene) -> None:
    tags = await _tagged(scene, deal0="vip hot", deal4="vip")
    take = "mutation ($ids: [ID!]!, $tag: ID!) { bulkTag(kind: DEAL, ids: $ids, removeIds: [$tag]) { updated } }"
    await scene.house.ada.run(take, ids=[scene.ids["deal0"], scene.ids["deal4"]], tag=tags["vip"])


async def rename_tag(scene: Scene) -> None:
    """Cards that bear it call it so and have its colour, told by one message."""
    tags = await _tagged(scene, deal0="vip", deal4="vip")
    change = """mutation ($id: ID!) {
      updateTag(id: $id, expectedVersion: 1, input: {name: "VIP", color: "#FF0000"}) { tag { id } }
    }"""
    await scene.house.ada.run(change, id=tags["vip"])


async def merge_tags(scene: Scene) -> None:
    tags = await _tagged(scene, deal0="vip hot", deal1="hot", deal4="vip")
    merge = "mutation ($ids: [ID!]!, $into: ID!) { mergeTags(ids: $ids, intoId: $into) { tag { id } } }"
    await scene.house.ada.run(merge, ids=[tags["vip"]], into=tags["hot"])


async def delete_tag(scene: Scene) -> None:
    tags = await _tagged(scene, deal0="vip hot", deal4="vip")
    await scene.house.ada.run("mutation ($id: ID!) { deleteTag(id: $id) { deletedId } }", id=tags["vip"])


async def tag_leaves(scene: Scene) -> None:
    """Very many bear it: part by part it is taken off, by a job."""
    tags = await _tagged(scene, deal0="hot vip", deal1="vip", deal4="vip")
    with patch("trato.tags.leaving.AT_ONCE", 1):
        await scene.house.ada.run("mutation ($id: ID!) { deleteTag(id: $id) { deletedId } }", id=tags["vip"])
        (row,) = await fetch(Sql("SELECT run FROM job WHERE name = 'retag'"))
        job = await begin(row["run"])
        assert job is not None
        await RETAG.work(job)


async def currencies(scene: Scene) -> None:
    """A deal in dollars: a rate that changes leaves it, saving it again does not, and nothing else says what it is worth."""
    house = scene.house
    save = """mutation ($rate: Decimal!, $version: Int) {
      saveCurrency(input: {code: "USD", rate: $rate}, expectedVersion: $version) { __typename }
    }"""
    dollars = """mutation ($id: ID!, $version: Int!) { updateDeal(
      id: $id, expectedVersion: $version, input: {amount: {amount: "100", currency: "USD"}}
    ) { deal { version } } }"""
    await house.ada.run(save, rate="2")
    await house.ada.run(dollars, id=scene.ids["deal1"], version=1)
    await house.ada.run(dollars, id=scene.ids["deal3"], version=1)
    await house.ada.run(save, rate="1.2", version=1)
    await house.ada.run(dollars, id=scene.ids["deal1"], version=2)


async def change_pipeline(scene: Scene) -> None:
    """Two deals to another pipeline, one of them back."""
    house = scene.house
    create = 'mutation { createPipeline(name: "Service") { pipeline { id stages { id name } } } }'
    service = (await house.ada.run(create))["pipeline"]
    goals = {stage["name"]: stage["id"] for stage in service["stages"]}
    document = """mutation ($moves: [CardMove!]!, $pipeline: ID!, $stages: [StageStep!]!) {
      moveItemsToPipeline(moves: $moves, pipelineId: $pipeline, stages: $stages) { operationId }
    }"""
    out = [{"fromStageId": house.stages[name], "toStageId": goals["In work"]} for name in ("New", "In work")]
    back = [{"fromStageId": goals["In work"], "toStageId": house.stages["Deal won"]}]
    moves = [{"id": scene.ids[deal], "expectedVersion": 1} for deal in ("deal0", "deal1")]
    await house.ada.run(document, moves=moves, pipeline=service["id"], stages=out)
    again = [{"id": scene.ids["deal1"], "expectedVersion": 2}]
    await house.ada.run(document, moves=again, pipeline=house.pipeline["id"], stages=back)


async def count_otherwise(scene: Scene) -> None:
    plan = "mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }"
    given = {"type": "CALL", "subject": "Call", "direction": "IN", "itemIds": [scene.ids["deal0"]]}
    await scene.house.ada.run(plan, input={**given, "responsibleId": await scene.house.user_id(scene.house.al)})
    await scene.house.ada.run("mutation { setCounterMode(mode: ACTIVITY_RESPONSIBLE) { mode } }")


ACTIONS: list[Callable[[Scene], Awaitable[object]]] = [
    create,
    update,
    hand_over,
    assign,
    leave,
    observe,
    move,
    reorder,
    change_lanes,
    move_stack,
    close_stack,
    in_bulk,
    undo,
    undo_partly,
    undo_activities,
    close_and_reopen,
    copy,
    delete_and_restore,
    contacts,
    rename_company,
    delete_company,
    merge_companies,
    merge_contacts,
    rename_contact,
    company_appears,
    rename_user,
    comment,
    activity,
    move_on_the_activities_view,
    plan_for_many,
    stages,
    stage_rules,
    loss_reasons,
    own_fields,
    put_tags,
    rename_tag,
    merge_tags,
    delete_tag,
    tag_leaves,
    currencies,
    count_otherwise,
    change_pipeline,
]
VIEWS: dict[str, dict[str, Any]] = {
    "everything": {},
    "expensive, in lanes": {"filter": {"field": "amount", "op": "GTE", "value": "150"}, "lanes": "responsible"},
    "searched, in lanes": {"search": "deal", "lanes": "company"},
    "in lanes of a list": {"lanes": "source"},
}
AGENDAS: list[dict[str, Any]] = [{}, {"search": "deal", "filter": {"field": "amount", "op": "GTE", "value": "150"}}]
"""What is asked of the activities view."""


@pytest.fixture
async def scene(house: House) -> Scene:
    built = await Scene(house).build()
    await log.number_events()  # else a snapshot's cursor may lie before the last of it, which is then told once more
    return built


@pytest.fixture
async def viewers(scene: Scene) -> AsyncIterator[list[Viewer]]:
    """Everyone's board, looked at in each way, and their activities view: who sees all, her own, and has nothing there."""
    house = scene.house
    people = (house.al, house.olga, await house.hire("Pia"))
    opened = [
        await Viewer(client, pipeline=house.pipeline["id"], **view).open()
        for client in people
        for view in VIEWS.values()
    ]
    opened += [await AgendaViewer(client, **view).open() for client in people for view in AGENDAS]
    scene.viewers = opened
    yield opened
    for viewer in opened:
        await viewer.close()


@pytest.mark.parametrize("act", ACTIONS, ids=lambda act: act.__name__)
async def test_the_fold_equals_a_fresh_snapshot(
    act: Callable[[Scene], Awaitable[object]], scene: Scene, viewers: list[Viewer]
) -> None:
    await act(scene)
    await scene.agrees()
    for viewer in viewers[: -len(AGENDAS) * 3 : len(VIEWS)]:
        await viewer.agrees_in_every_order()
    told = [message for viewer in viewers for message in viewer.messages if message["type"] != "READY"]
    assert told, "the action told no board of itself"


async def test_the_fold_holds_while_writers_run(scene: Scene) -> None:
    """Snapshots are taken, and connections cut and resumed, in the middle of other people's moves."""
    house, chance = scene.house, random.Random(5)
    deals = [scene.ids[f"deal{number}"] for number in range(5)]
    goals = [house.stages[name] for name in ("New", "In work", "Final invoice")]
    writing = True

    async def write(client_name: str) -> None:
        client = getattr(house, client_name)
        while writing:
            deal = chance.choice(deals)
            version = (await client.run(DEAL, id=deal))["version"]
            await client.run(MOVE, id=deal, stage=chance.choice(goals), version=version, before=chance.choice(deals))
            await asyncio.sleep(0)

    writers = [asyncio.create_task(write(name)) for name in ("ada", "al")]
    late: list[Viewer] = []
    for round_number in range(6):
        late.append(await Viewer(house.olga if round_number % 2 else house.al, pipeline=house.pipeline["id"]).open())
        await asyncio.sleep(0.1)
        await late[chance.randrange(len(late))].reconnect()
    writing = False
    await asyncio.gather(*writers)
    for viewer in late:
        await viewer.agrees()
        await viewer.close()


async def test_what_was_missed_comes_first_then_ready(scene: Scene) -> None:
    """A cut line and five changes: the board catches up from its cursor and loads nothing."""
    house = scene.house
    viewer, colleague = [await Viewer(who, pipeline=house.pipeline["id"]).open() for who in (house.al, house.ada)]
    await viewer.agrees()
    await viewer.close()
    for act in (create, update, move, comment, rename_company):
        await act(scene)
    viewer.messages.clear()
    await colleague.agrees()  # what happened is behind the live line, so a replay is all there is to tell
    await viewer.reconnect()
    await viewer.agrees()
    for one in (viewer, colleague):
        await one.close()
    kinds = [message["type"] for message in viewer.messages]
    assert kinds == ["CARD", "CARD", "CARD", "CARD", "RECORD", "READY"]


async def test_messages_are_idempotent(scene: Scene) -> None:
    """Every message of a stream may come again, and may be older than the snapshot it is applied to."""
    house = scene.house
    begin = await snapshot(house.al, pipeline=house.pipeline["id"])
    for act in (update, move, reorder, comment):
        await act(scene)
    fresh = await snapshot(house.al, pipeline=house.pipeline["id"])
    messages = []
    async with house.al.following(EVENTS, pipeline=house.pipeline["id"], after=begin["cursor"]) as stream:
        async for message in stream:
            if message["type"] == "READY":
                break
            messages.append(message)
    for message in [*messages, *messages]:
        assert not fold(fresh, message)
    assert shown(fresh) == shown(await snapshot(house.al, pipeline=house.pipeline["id"]))


@pytest.mark.parametrize("after", ["nonsense", "0000.5", ""])
async def test_a_foreign_cursor_is_told_to_reload(house: House, after: str) -> None:
    async with house.al.following(EVENTS, pipeline=house.pipeline["id"], after=after) as messages:
        assert [(await anext(messages))["type"], (await anext(messages))["type"]] == ["RESYNC", "READY"]


async def test_the_messages_of_a_stack_name_its_operation(scene: Scene) -> None:
    house = scene.house
    begin = await snapshot(house.al, pipeline=house.pipeline["id"])
    operation = await move_stack(scene)
    document = """subscription ($pipeline: ID!, $after: String) {
      boardEvents(pipelineId: $pipeline, after: $after) { type kind operationId }
    }"""
    told: list[dict[str, Any]] = []
    async with house.al.following(document, pipeline=house.pipeline["id"], after=begin["cursor"]) as stream:
        async for message in stream:  # READY, which belongs to none, comes before or behind them
            told += [message] if message["type"] == "CARD" else []
            if len(told) == 3:
                break
    assert [message["operationId"] for message in told] == [operation] * 3
    assert sorted(message["kind"] for message in told) == ["deal.moved", "deal.moved", "deal.reordered"]


async def test_an_echo_carries_the_clients_key(scene: Scene) -> None:
    house = scene.house
    viewer = await Viewer(house.al, pipeline=house.pipeline["id"]).open()
    await house.ada.run('mutation { createDeal(input: {title: "Echo"}, clientOpId: "op-1") { deal { id } } }')
    await viewer.agrees()
    await viewer.close()
    assert [message["clientOpId"] for message in viewer.messages if message["type"] == "CARD"] == ["op-1"]


async def test_a_refused_change_pushes_nothing(scene: Scene) -> None:
    house = scene.house
    viewer = await Viewer(house.al, pipeline=house.pipeline["id"]).open()
    last = (await house.events())[-1]["id"]
    await house.ada.refused('mutation { createDeal(input: {title: "", amount: {amount: "-1"}}) { deal { id } } }')
    await house.ada.run('mutation { createDeal(input: {title: "After"}) { deal { id } } }')
    await viewer.agrees()
    await viewer.close()
    assert [event["kind"] for event in await house.events(last)] == ["deal.created"]
    assert [message["card"]["title"] for message in viewer.messages if message["kind"] == "deal.created"][-1:] == [
        "After"
    ]


async def test_nobody_follows_without_a_session(house: House) -> None:
    refusal = await house.nobody.refused("query ($p: ID!) { board(pipelineId: $p) { cursor } }", p=house.pipeline["id"])
    assert refusal.code == "UNAUTHENTICATED"
