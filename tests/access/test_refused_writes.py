"""A refused write leaves no trace: every mutation of the schema, by nobody, without rights, and by who may only read.

A new mutation fails here until it has its case: arguments with which an administrator's would go through, as is tried
in a transaction that is taken back.
"""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLObjectType, get_named_type, is_composite_type

from graph_client import Client
from house import UNASSIGNED, House
from trato.accounts.installation import ensure_installation
from trato.db.database import Dialect, dialect
from trato.db.sql import Sql, execute, fetch
from trato.db.transactions import transaction
from trato.errors import TratoError
from trato.graph.kit.ids import encode_id, split_id
from trato.graph.schema import schema
from trato.importing.files import store_upload
from trato.importing.uploads import change_upload, keep_upload
from trato.jobs.starting import start
from trato.jobs.upkeep import FORGET_JOBS
from trato.live.log import number_events
from trato.roles.defaults import Start
from trato.settings import Settings, use_settings

CASES = {
    # the settings
    "createPipeline": 'name: "Another"',
    "updatePipeline": 'id: "{pipeline}", expectedVersion: 1, name: "Renamed"',
    "reorderPipelines": 'ids: ["{second}", "{pipeline}"]',
    "deletePipeline": 'id: "{second}"',
    "createStage": 'input: {{pipelineId: "{pipeline}", name: "More", semantics: IN_PROGRESS}}',
    "updateStage": 'id: "{stage}", expectedVersion: 1, input: {{name: "Renamed"}}',
    "addPickListItem": 'input: {{listCode: "LOSS_REASON", label: "Another"}}',
    "updatePickListItem": 'id: "{reason}", expectedVersion: 1, input: {{label: "Renamed"}}',
    "reorderPickListItems": 'code: "LOSS_REASON", ids: {reasons_turned}',
    "deletePickListItem": 'id: "{reason}"',
    "resetPickList": 'code: "LOSS_REASON"',
    "saveCardLayout": 'kind: COMPANY, scope: COMMON, input: {{sections: [{{fields: ["phones"]}}]}}',
    "resetCardLayout": 'kind: COMPANY, scope: COMMON',
    "createTag": 'input: {{name: "Another"}}',
    "updateTag": 'id: "{tag}", expectedVersion: 1, input: {{name: "Renamed"}}',
    "mergeTags": 'ids: ["{tag}"], intoId: "{second_tag}"',
    "deleteTag": 'id: "{tag}"',
    "createCustomField": 'input: {{kind: DEAL, label: "Another", type: STRING}}',
    "updateCustomField": 'id: "{field}", expectedVersion: 1, input: {{label: "Renamed"}}',
    "reorderCustomFields": 'kind: DEAL, ids: {fields_turned}',
    "deleteCustomField": 'id: "{field}", confirmedValues: 0',
    "saveMyCompany": 'input: {{legalName: "Another"}}',
    "deleteMyCompany": 'id: "{own_company}"',
    "saveRequisiteTemplate": 'input: {{form: PERSON, name: "Another", fields: [{{code: "legal_name"}}]}}',
    "deleteRequisiteTemplate": 'id: "{template}"',
    "setCounterMode": "mode: ACTIVITY_RESPONSIBLE",
    "setLogViews": "logViews: false",
    "addExceptions": 'lines: ["spam.example"]',
    "removeException": 'id: "{exception}"',
    "saveQueue": 'input: {{name: "Another", method: EVENLY, memberIds: ["{olga}"], fallbackId: "{ada}"}}',
    "deleteQueue": 'id: "{queue}"',
    "updateIntakeQueues": 'input: {{usualId: "{queue}"}}, expectedVersion: 0',
    "saveAbsence": 'userId: "{olga}", input: {{starts: "2999-01-01", ends: "2999-01-02"}}',
    "deleteAbsence": 'id: "{absence}"',
    "receiveMessage": 'input: {{medium: CALL, phones: ["600 111 222"]}}',
    "releaseMessage": 'id: "{message}", phones: ["600 111 333"]',
    "deleteHeldMessages": 'ids: ["{message}"]',
    "setCrmMode": 'mode: SIMPLE, options: {{pipelineId: "{pipeline}"}}',  # for the lead that is open
    "updateCrmSettings": "input: {{repeatLeadsEnabled: false}}, expectedVersion: 1",
    "updateWorkCalendar": 'input: {{timeZone: "UTC", workdays: [MONDAY], starts: "09:00", ends: "17:00"}}, expectedVersion: 0',
    "saveCurrency": 'input: {{code: "PLN", rate: "0.25"}}',
    "reorderCurrencies": 'codes: ["USD", "EUR"]',
    "setBaseCurrency": 'code: "USD"',
    "setReportCurrency": 'code: "USD"',
    "deleteCurrency": 'code: "USD"',
    "reorderStages": 'pipelineId: "{pipeline}", ids: {stages_turned}',
    "deleteStage": 'id: "{empty_stage}"',
    "retryJob": 'id: "{failed_job}"',
    "cancelJob": 'id: "{job}"',
    "runImport": 'id: "{upload}", plan: {{mapping: [{{column: 1, field: "title"}}]}}',
    "tryImport": 'id: "{upload}", plan: {{mapping: [{{column: 1, field: "title"}}]}}',
    "undoImport": 'id: "{imported}"',
    "createRole": 'name: "Another"',
    "cloneRole": 'id: "{role}", name: "Another"',
    "updateRole": 'id: "{role}", expectedVersion: 1, input: {{name: "Renamed"}}',
    "deleteRole": 'id: "{role}"',
    "setRolePermissions": 'id: "{role}", expectedVersion: 1,'
    ' permissions: [{{object: DEAL, operation: READ, level: ALL}}]',
    "assignRole": 'id: "{role}", holderType: USER, holderId: "{nora}"',
    "unassignRole": 'id: "{role}", holderType: USER, holderId: "{olga}"',
    # people
    "createDepartment": 'input: {{name: "Another"}}',
    "updateDepartment": 'id: "{department}", expectedVersion: 1, input: {{name: "Renamed"}}',
    "moveDepartment": 'id: "{department}", parentId: "{office}"',
    "deleteDepartment": 'id: "{office}"',
    "createGroup": 'kind: USERS, input: {{name: "Another"}}',
    "updateGroup": 'id: "{group}", expectedVersion: 1, input: {{name: "Renamed"}}',
    "deleteGroup": 'id: "{group}"',
    "inviteUser": 'input: {{name: "New", email: "new@example.org"}}, roleIds: ["{role}"]',
    "makeEntryLink": 'id: "{olga}"',
    "updateUser": 'id: "{olga}", expectedVersion: 1, input: {{name: "Renamed"}}',
    "deactivateUser": 'id: "{guest}"',
    "reactivateUser": 'id: "{gone}"',
    "createService": 'name: "Program"',
    # records
    "createCompany": 'input: {{title: "Another"}}',
    "updateCompany": 'id: "{company}", expectedVersion: 1, input: {{title: "Renamed"}}',
    "deleteCompanies": 'ids: ["{company}"]',
    "mergeItems": 'kind: COMPANY, masterId: "{company}", ids: ["{double}"]',
    "mergeDuplicates": 'kind: COMPANY, groups: [["{company}", "{double}"]]',
    "markNotDuplicate": 'kind: COMPANY, ids: ["{company}", "{double}"]',
    "createContact": 'input: {{lastName: "Another"}}',
    "updateContact": 'id: "{contact}", expectedVersion: 1, input: {{lastName: "Renamed"}}',
    "deleteContacts": 'ids: ["{contact}"]',
    "linkContactCompany": 'contactId: "{contact}", companyId: "{company}"',
    "unlinkContactCompany": 'contactId: "{partner}", companyId: "{company}"',
    "createLead": 'input: {{title: "Another"}}',
    "updateLead": 'id: "{lead}", expectedVersion: 1, input: {{title: "Renamed"}}',
    "deleteLeads": 'ids: ["{lead}"]',
    "markLeadJunk": 'id: "{lead}"',
    "convertLead": 'id: "{lead}", input: {{createDeal: true}}, expectedVersion: 1',
    "reopenLead": 'id: "{junk}", stageId: "{lead_stage}"',
    "purgeJunkLeads": 'before: "2999-01-01T00:00:00Z"',
    "createDeal": 'input: {{title: "Another"}}',
    "updateDeal": 'id: "{deal}", expectedVersion: 1, input: {{title: "Renamed"}}',
    "copyDeal": 'id: "{deal}"',
    "deleteDeals": 'ids: ["{deal}"]',
    "setDealContacts": 'dealId: "{deal}", contactIds: ["{contact}"]',
    "closeDeal": 'id: "{deal}", stageId: "{won}", expectedVersion: 1',
    "reopenDeal": 'id: "{closed}", stageId: "{stage}", expectedVersion: 2',
    "moveItem": 'id: "{deal}", stageId: "{other_stage}", expectedVersion: 1',
    "moveItems": 'moves: [{{id: "{deal}", expectedVersion: 1}}], stageId: "{other_stage}"',
    "moveItemsToPipeline": 'moves: [{{id: "{deal}", expectedVersion: 1}}], pipelineId: "{second}",'
    ' stages: [{{fromStageId: "{stage}", toStageId: "{second_stage}"}}]',
    "saveRequisites": 'ownerId: "{contact}", input: {{templateId: "{template}",'
    ' values: [{{code: "legal_name", value: "Ana"}}]}}',
    "deleteRequisites": 'id: "{requisites}"',
    "markSeen": 'itemId: "{deal}"',
    "markViewed": 'itemId: "{deal}"',
    "assignCards": 'ids: ["{deal}"], responsibleId: "{olga}"',
    "assignResponsible": 'ids: ["{deal}", "{company}"], userId: "{olga}"',
    "shareView": 'id: "{view}", isShared: true, expectedVersion: 1',
    "deleteView": 'id: "{view}"',
    "bulkUpdateLeads": 'ids: ["{lead}"], input: {{post: "Head"}}',
    "bulkUpdateDeals": 'ids: ["{deal}"], input: {{probability: 5}}',
    "bulkUpdateContacts": 'ids: ["{contact}"], input: {{post: "Head"}}',
    "bulkUpdateCompanies": 'ids: ["{company}"], input: {{address: "Elsewhere"}}',
    "bulkUpdateActivities": 'ids: ["{activity}"], input: {{isCompleted: true}}',
    "editLeads": 'edits: [{{id: "{lead}", expectedVersion: 1, input: {{post: "Head"}}}}]',
    "editDeals": 'edits: [{{id: "{deal}", expectedVersion: 1, input: {{probability: 5}}}}]',
    "editContacts": 'edits: [{{id: "{contact}", expectedVersion: 1, input: {{post: "Head"}}}}]',
    "editCompanies": 'edits: [{{id: "{company}", expectedVersion: 1, input: {{address: "Elsewhere"}}}}]',
    "editActivities": 'edits: [{{id: "{activity}", expectedVersion: 1, input: {{isCompleted: true}}}}]',
    "bulkDelete": 'kind: DEAL, ids: ["{deal}"]',
    "bulkTag": 'kind: DEAL, ids: ["{deal}"], addIds: ["{tag}"]',
    "bulkObserve": 'kind: DEAL, ids: ["{deal}"], addIds: ["{olga}"]',
    "exportItems": "kind: DEAL, format: CSV",
    "restoreItem": 'id: "{deleted}"',
    "undo": 'operationId: "{operation}"',
    # what is planned and said
    "createActivity": 'input: {{type: CALL, subject: "Call", itemIds: ["{deal}"]}}',
    "createActivities": 'itemIds: ["{deal}"], input: {{type: CALL, subject: "Call"}}',
    "updateActivity": 'id: "{activity}", expectedVersion: 1, input: {{subject: "Renamed"}}',
    "completeActivity": 'id: "{activity}"',
    "reopenActivity": 'id: "{done}"',
    "rescheduleActivity": 'id: "{activity}", deadline: "2031-01-01T10:00:00Z"',
    "moveOnActivityBoard": 'id: "{deal}", column: TODAY',
    "createDealOnActivityBoard": 'input: {{title: "Another"}}, column: TODAY',
    "createLeadOnActivityBoard": 'input: {{title: "Another"}}, column: TODAY',
    "bindActivity": 'id: "{activity}", itemId: "{company}"',
    "unbindActivity": 'id: "{done}", itemId: "{company}"',
    "saveChecklist": 'id: "{activity}", expectedVersion: 1, lines: [{{text: "Another"}}]',
    "tickChecklistLine": 'id: "{line}"',
    "deleteActivities": 'ids: ["{activity}"]',
    "addComment": 'itemId: "{deal}", text: "Said"',
    "addEvent": 'itemIds: ["{deal}"], typeId: "{event_type}", at: "2026-01-01T10:00:00Z", text: "Said"',
    "updateComment": 'id: "{comment}", text: "Said", expectedVersion: 1',
    "deleteComment": 'id: "{comment}"',
    "pinTimelineEntry": 'itemId: "{deal}", entryId: "{entry}"',
}  # fmt: skip

ENTRANCES = {
    "setUp": 'input: {{name: "Owner", email: "owner@example.org", password: "a long password", token: "no"}}',
    "signIn": 'email: "ada@example.org", password: "wrong"',
    "enterByLink": 'token: "no", input: {{password: "a long password"}}',
    "signInAsDemo": 'userId: "{ada}"',
    "login": 'email: "ada@example.org", password: "wrong"',
    "refresh": 'refreshToken: "no"',
}
"""Open to everybody, but not without what opens them."""

ONES_OWN = {
    "signOut": "",
    "changePassword": 'current: "x", new: "a long password"',
    "updateProfile": 'input: {{name: "Renamed"}}',
    "setAvatar": "",
    "signOutDevice": 'id: "{device}"',
    "signOutElsewhere": "",
    "createApiToken": 'name: "Token"',
    "revokeApiToken": 'id: "{token}"',
    "makeCalendarAddress": "",
    "withdrawCalendarAddress": "",
    "markNotificationsRead": "",
    "muteNotifications": "kinds: [MENTION]",
    "saveView": 'input: {{section: DEAL, name: "Another"}}',
    "saveViewPreference": "section: DEAL, input: {{mode: LIST}}",
}
"""Of oneself, whatever one's rights: not for nobody."""

WITHOUT_TRACE = {"holdCard"}
"""Change nothing that is kept (tests/live/test_presence.py)."""

READERS_MAY = {"addComment", "addEvent", "createActivity", "createActivities", "markSeen", "markViewed"} | {
    "markNotDuplicate"
}
TOLD_EACH = {
    "purgeJunkLeads",
    "addEvent",
    "createActivities",
    "moveItems",
    "moveItemsToPipeline",
    "assignCards",
    "assignResponsible",
    "mergeDuplicates",
} | {name for name in CASES if name.startswith(("bulk", "edit"))}
"""They say of each record what became of it, instead of refusing all."""
UNREFUSED = {"signOut"}
"""Nobody is signed out already."""
NOT_KEPT = {"sign_in_attempt", "presence", "aerich"}


@dataclass
class Scene:
    """An office at work, and the ids that cases name."""

    house: House
    reader: Client
    ids: dict[str, str]

    def document(self, name: str, arguments: str) -> str:
        """A mutation as text."""
        field = _mutations()[name]
        given = arguments.format(**self.ids)
        chosen = " { __typename }" if is_composite_type(get_named_type(field.type)) else ""
        return f"mutation {{ {name}{f'({given})' if given else ''}{chosen} }}"


def _mutations() -> dict[str, Any]:
    root = schema._schema.mutation_type
    assert isinstance(root, GraphQLObjectType)
    return dict(root.fields)


def test_every_mutation_has_its_case() -> None:
    assert {*CASES, *ENTRANCES, *ONES_OWN, *WITHOUT_TRACE} == set(_mutations())


@pytest.fixture
async def scene(house: House, tmp_path: Path) -> Scene:
    """One of everything that a mutation may be about."""
    use_settings(Settings(data=tmp_path))
    ada = house.ada
    stages = [stage["id"] for stage in house.pipeline["stages"]]
    ids = {
        "device": encode_id("Device", 1),
        "token": encode_id("ApiToken", 1),
        "pipeline": house.pipeline["id"],
        "stage": stages[0],
        "other_stage": stages[1],
        "empty_stage": stages[2],
        "won": next(stage["id"] for stage in house.pipeline["stages"] if stage["semantics"] == "SUCCESS"),
        "stages_turned": json.dumps([stages[1], stages[0], *stages[2:]]),
        **{name: await house.user_id(getattr(house, name)) for name in ("ada", "olga", "nora")},
    }
    reader, guest, gone = [await house.hire(name, Start.NONE) for name in ("Rita", "Gus", "Gil")]
    ids |= {"guest": await house.user_id(guest), "gone": await house.user_id(gone)}

    async def made(document: str) -> Any:
        return await ada.run("mutation { %s }" % (re.sub(r"<(\w+)>", lambda name: f'"{ids[name[1]]}"', document)))

    second = (await made('createPipeline(name: "Second") { pipeline { id stages { id } } }'))["pipeline"]
    ids["second"], ids["second_stage"] = second["id"], second["stages"][0]["id"]
    listed = await ada.run('{ pickList(code: "LOSS_REASON") { items { id } } }')
    reasons = [item["id"] for item in listed["items"]]
    ids |= {"reason": reasons[0], "reasons_turned": json.dumps(reasons[::-1])}
    kinds = await ada.run('{ pickList(code: "EVENT_TYPE") { items { id } } }')
    ids["event_type"] = kinds["items"][0]["id"]
    fields = [
        (
            await made(
                f'createCustomField(input: {{kind: DEAL, label: "{name}", type: TEXT}}) {{ customField {{ id }} }}'
            )
        )
        for name in ("field", "other")
    ]
    own = await made('saveMyCompany(input: {legalName: "Acme"}) { myCompanies { id } }')
    ids["own_company"] = own["myCompanies"][0]["id"]
    ids["template"] = (await ada.run("{ requisiteTemplates { id } }"))[0]["id"]
    await made('addExceptions(lines: ["robot.example"]) { __typename }')
    ids["exception"] = (await ada.run("{ exceptions { nodes { id } } }"))["nodes"][0]["id"]
    queue = 'input: {name: "Queue", method: EVENLY, memberIds: [<olga>], fallbackId: <ada>}'
    ids["queue"] = (await made(f"saveQueue({queue}) {{ queues {{ id }} }}"))["queues"][0]["id"]
    away = 'userId: <olga>, input: {starts: "2999-02-01", ends: "2999-02-02"}'
    ids["absence"] = (await made(f"saveAbsence({away}) {{ absences {{ id }} }}"))["absences"][0]["id"]
    await made('saveCurrency(input: {code: "USD", rate: "0.8"}) { __typename }')
    numbers = [one["customField"]["id"] for one in fields]
    ids |= {"field": numbers[0], "fields_turned": json.dumps(numbers[::-1])}
    for name in ("tag", "second_tag"):
        ids[name] = (await made(f'createTag(input: {{name: "{name}"}}) {{ tag {{ id }} }}'))["tag"]["id"]
    ids["role"] = (await made('createRole(name: "Reader") { role { id } }'))["role"]["id"]
    cells = ", ".join(
        f"{{object: {one}, operation: READ, level: ALL}}" for one in ("LEAD", "DEAL", "CONTACT", "COMPANY")
    )
    read_all = (await made('createRole(name: "Reads") { role { id } }'))["role"]["id"]
    ids["reads"], ids["rita"] = read_all, await house.user_id(reader)
    await made(f"setRolePermissions(id: <reads>, expectedVersion: 1, permissions: [{cells}]) {{ role {{ id }} }}")
    for role, holder in (("<reads>", "<rita>"), ("<role>", "<olga>")):
        await made(f"assignRole(id: {role}, holderType: USER, holderId: {holder}) {{ role {{ id }} }}")
    for name in ("department", "office"):
        created = await made(f'createDepartment(input: {{name: "{name}"}}) {{ department {{ id }} }}')
        ids[name] = created["department"]["id"]
    ids["group"] = (await made('createGroup(kind: USERS, input: {name: "Group"}) { group { id } }'))["group"]["id"]
    await made("deactivateUser(id: <gone>) { __typename }")
    held = await made("receiveMessage(input: {medium: CALL}) { decision { heldMessageId } }")
    ids["message"] = held["decision"]["heldMessageId"]
    ids["company"] = (await house.company())["id"]
    ids["double"] = (await house.company())["id"]
    ids["contact"] = (await house.contact())["id"]
    told = 'input: {templateId: <template>, values: [{code: "legal_name", value: "Acme"}]}'
    sets = await made(f"saveRequisites(ownerId: <company>, {told}) {{ savedId }}")
    ids["requisites"] = sets["savedId"]
    ids["partner"] = (await house.contact(companyIds=[ids["company"]]))["id"]
    await house.with_leads()
    for name in ("lead", "junk"):
        ids[name] = (await house.lead(title=name))["id"]
    ids["lead_stage"] = (await house.leads_road())[UNASSIGNED]
    await made("markLeadJunk(id: <junk>) { __typename }")
    for name in ("deal", "deleted", "closed"):
        ids[name] = (await house.deal(title=name))["id"]
    await made("deleteDeals(ids: [<deleted>]) { __typename }")
    await made("closeDeal(id: <closed>, stageId: <won>, expectedVersion: 1) { __typename }")
    call = (
        'createActivity(input: {type: CALL, subject: "Call", itemIds: [%s]}, checklist: ["One"]) {'
        " activity { id checklist { id } } }"
    )
    planned = (await made(call % "<deal>"))["activity"]
    ids["activity"], ids["line"] = planned["id"], planned["checklist"][0]["id"]
    ids["done"] = (await made(call % "<deal>, <company>"))["activity"]["id"]
    await made("completeActivity(id: <done>) { __typename }")
    ids["comment"] = (await made('addComment(itemId: <deal>, text: "Said") { comment { id } }'))["comment"]["id"]
    timeline = "query ($id: ID!) { deal(id: $id) { timeline(first: 1) { nodes { id } } } }"
    ids["entry"] = (await house.ada.run(timeline, id=ids["deal"]))["timeline"]["nodes"][0]["id"]
    ids["deal_moved"] = (await house.deal(title="Moved"))["id"]
    moved = await made(
        "moveItems(moves: [{id: <deal_moved>, expectedVersion: 1}], stageId: <other_stage>) { operationId }"
    )
    ids["operation"] = moved["operationId"]
    saved = await made('saveView(input: {section: DEAL, name: "Ada\'s own"}) { view { id } }')
    ids["view"] = saved["view"]["id"]
    for name in ("job", "failed_job"):
        ids[name] = encode_id("Job", await start(FORGET_JOBS, key=name))
    await execute(Sql("UPDATE job SET state = 'FAILED' WHERE key = 'failed_job'"))
    for name in ("upload", "imported"):
        stored_as, size = await store_upload(_table())
        ids[name] = encode_id("ImportFile", await keep_upload(house.ada.access, "companies", "t.csv", stored_as, size))
    await change_upload(split_id(ids["imported"], "id")[1], job_id=split_id(ids["failed_job"], "id")[1])
    return Scene(house, reader, ids)


async def _table() -> AsyncIterator[bytes]:
    yield b"Name\nImported\n"


async def tables() -> list[str]:
    """All tables whose rows are kept."""
    names = (
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        if dialect() is Dialect.SQLITE
        else "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'"
    )
    return sorted(row["name"] for row in await fetch(Sql(names)) if row["name"] not in NOT_KEPT)


async def everything() -> dict[str, list[str]]:
    """Every row of every table."""
    await number_events()  # else the tailer gives positions between one look and the next
    return {name: sorted(map(str, await fetch(Sql(f'SELECT * FROM "{name}"')))) for name in await tables()}


async def sizes() -> dict[str, int]:
    """How many rows each table has, in one statement."""
    names = await tables()
    counts = ", ".join(f'(SELECT COUNT(*) FROM "{name}") AS t{at}' for at, name in enumerate(names))
    (row,) = await fetch(Sql(f"SELECT {counts}"))
    return {name: row[f"t{at}"] for at, name in enumerate(names)}


class TakenBack(Exception):
    """Ends a transaction without a trace."""


async def test_an_administrator_could(scene: Scene) -> None:
    before = await everything()
    for name, arguments in CASES.items():
        with suppress(TakenBack):
            async with transaction():
                result = await scene.house.ada.result(scene.document(name, arguments))
                assert not result.errors, (name, result.errors)
                raise TakenBack
    assert await everything() == before


async def _refused(scene: Scene, client: Client, cases: dict[str, str], codes: set[str]) -> None:
    before, counted = await everything(), await sizes()
    for name, arguments in cases.items():
        result = await client.result(scene.document(name, arguments))
        assert result.errors or name in TOLD_EACH | UNREFUSED, name
        for error in result.errors or ():
            assert isinstance(error.original_error, TratoError), (name, error)
            assert error.original_error.code.value in codes, (name, error)
        assert await sizes() == counted, name
    assert await everything() == before


async def test_nobody_changes_nothing(scene: Scene) -> None:
    asked = {**CASES, **ONES_OWN}
    await _refused(scene, scene.house.nobody, asked, {"UNAUTHENTICATED"})


async def test_no_rights_change_nothing(scene: Scene) -> None:
    asked = dict(CASES)
    bound = {"createActivity": asked.pop("createActivity")}  # says which field names what isn't there for them
    await _refused(scene, scene.house.nora, asked, {"FORBIDDEN", "NOT_FOUND"})
    await _refused(scene, scene.house.nora, bound, {"VALIDATION"})


async def test_reading_changes_nothing(scene: Scene) -> None:
    asked = {name: arguments for name, arguments in CASES.items() if name not in READERS_MAY}
    await _refused(scene, scene.reader, asked, {"FORBIDDEN", "NOT_FOUND"})


async def test_an_entrance_without_its_key_changes_nothing(scene: Scene, site_settings: Settings) -> None:
    use_settings(site_settings)
    await ensure_installation(site_settings)
    await _refused(scene, scene.house.nobody, ENTRANCES, {"UNAUTHENTICATED", "FORBIDDEN", "BAD_REQUEST", "NOT_FOUND"})
