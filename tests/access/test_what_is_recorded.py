"""What each mutation leaves in the log (R61): a new one fails here until it is said what it records.

Each is made by an administrator in a transaction that is taken back, after which the log is as it was. What one does to
oneself is done in front of a served installation.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import Any

from graphql import get_named_type, is_composite_type

from access.test_refused_writes import CASES, WITHOUT_TRACE, Scene, TakenBack, _mutations, scene
from served import PASSWORD, Visitor, serving
from trato.accounts.installation import mark_demo
from trato.db.sql import Sql, fetch
from trato.db.transactions import transaction
from trato.history.kinds import EVENTS
from trato.live.log import number_events
from trato.settings import Settings

__all__ = ["scene"]

RECORDED = {
    "createPipeline": "pipeline.created",
    "updatePipeline": "pipeline.updated",
    "reorderPipelines": "pipeline.reordered",
    "deletePipeline": "pipeline.deleted",
    "createStage": "pipeline.stage_created",
    "updateStage": "pipeline.stage_updated",
    "reorderStages": "pipeline.stages_reordered",
    "deleteStage": "pipeline.stage_deleted",
    "addPickListItem": "pick_list.item_added",
    "updatePickListItem": "pick_list.item_updated",
    "reorderPickListItems": "pick_list.items_reordered",
    "deletePickListItem": "pick_list.item_deleted",
    "resetPickList": "pick_list.reset",
    "saveCardLayout": "card_layout.saved",
    "resetCardLayout": "card_layout.reset",
    "createTag": "tag.created",
    "updateTag": "tag.updated",
    "mergeTags": "tag.merged",
    "deleteTag": "tag.deleted",
    "createCustomField": "custom_field.created",
    "updateCustomField": "custom_field.updated",
    "reorderCustomFields": "custom_field.reordered",
    "deleteCustomField": "custom_field.deleted",
    "saveMyCompany": "own_company.added",
    "deleteMyCompany": "own_company.updated",  # the default one goes out of use
    "saveRequisiteTemplate": "requisite_template.added",
    "deleteRequisiteTemplate": "requisite_template.updated",  # as do templates in use
    "setCounterMode": "counter_mode.updated",
    "addExceptions": "intake_exception.added",
    "removeException": "intake_exception.removed",
    "saveQueue": "queue.created",
    "deleteQueue": "queue.deleted",
    "updateIntakeQueues": "intake_queues.updated",
    "saveAbsence": "user.absence_added",
    "deleteAbsence": "user.absence_removed",
    "setCrmMode": "crm_settings.updated",
    "updateCrmSettings": "crm_settings.updated",
    "setLogViews": "view_log.updated",
    "receiveMessage": "lead.created activity.created",
    "releaseMessage": "message.released lead.created activity.created",
    "deleteHeldMessages": "message.deleted",
    "updateWorkCalendar": "work_calendar.updated",
    "saveCurrency": "currency.added",
    "reorderCurrencies": "currency.reordered",
    "setBaseCurrency": "currency.base_changed",
    "setReportCurrency": "currency.report_changed",
    "deleteCurrency": "currency.deleted",
    "retryJob": "job.retried",
    "cancelJob": "job.cancelled",
    "runImport": "import.started",
    "tryImport": "",  # changes nothing
    "undoImport": "import.undone",
    "exportItems": "export.created",
    "createRole": "role.created",
    "cloneRole": "role.created",
    "updateRole": "role.updated",
    "deleteRole": "role.deleted",
    "setRolePermissions": "role.permitted",
    "assignRole": "role.assigned",
    "unassignRole": "role.unassigned",
    "createDepartment": "department.created",
    "updateDepartment": "department.updated",
    "moveDepartment": "department.moved",
    "deleteDepartment": "department.deleted",
    "createGroup": "group.created",
    "updateGroup": "group.updated",
    "deleteGroup": "group.deleted",
    "inviteUser": "user.invited role.assigned",
    "makeEntryLink": "user.link_made",
    "updateUser": "user.updated",
    "deactivateUser": "user.deactivated",
    "reactivateUser": "user.reactivated",
    "createService": "user.service_created",
    "createCompany": "company.created",
    "updateCompany": "company.updated",
    "deleteCompanies": "company.deleted",
    "createContact": "contact.created",
    "updateContact": "contact.updated",
    "deleteContacts": "contact.deleted",
    "mergeItems": "company.merged company.absorbed",
    "mergeDuplicates": "company.merged company.absorbed",
    "markNotDuplicate": "",  # each person's own
    "linkContactCompany": "contact.linked",
    "unlinkContactCompany": "contact.unlinked",
    "createLead": "lead.created",
    "updateLead": "lead.updated",
    "deleteLeads": "lead.deleted",
    "markLeadJunk": "lead.closed",
    "convertLead": "deal.created lead.closed lead.converted",
    "reopenLead": "lead.reopened",
    "purgeJunkLeads": "lead.deleted",
    "createDeal": "deal.created",
    "updateDeal": "deal.updated",
    "copyDeal": "deal.created",
    "deleteDeals": "deal.deleted",
    "setDealContacts": "deal.updated",
    "closeDeal": "deal.closed",
    "reopenDeal": "deal.reopened",
    "moveItem": "deal.moved",
    "moveItems": "deal.moved",
    "moveItemsToPipeline": "deal.moved",
    "saveRequisites": "requisites.added",
    "deleteRequisites": "requisites.deleted",
    "markSeen": "",  # each person's own
    "markViewed": "record.viewed",
    "assignCards": "deal.updated",
    "assignResponsible": "deal.updated company.updated",
    "shareView": "view.updated",
    "deleteView": "view.deleted",
    "bulkUpdateLeads": "lead.updated",
    "bulkUpdateDeals": "deal.updated",
    "bulkUpdateContacts": "contact.updated",
    "bulkUpdateCompanies": "company.updated",
    "bulkUpdateActivities": "activity.completed",
    "editLeads": "lead.updated",
    "editDeals": "deal.updated",
    "editContacts": "contact.updated",
    "editCompanies": "company.updated",
    "editActivities": "activity.completed",
    "bulkDelete": "deal.deleted",
    "bulkTag": "deal.updated",
    "bulkObserve": "deal.updated",
    "restoreItem": "deal.restored",
    "undo": "deal.moved",
    "createActivity": "activity.created",
    "createActivities": "activity.created",
    "updateActivity": "activity.updated",
    "completeActivity": "activity.completed",
    "reopenActivity": "activity.reopened",
    "saveChecklist": "activity.listed",
    "tickChecklistLine": "activity.ticked",
    "rescheduleActivity": "activity.rescheduled",
    "moveOnActivityBoard": "activity.rescheduled",
    "createDealOnActivityBoard": "deal.created activity.created",
    "createLeadOnActivityBoard": "lead.created activity.created",
    "bindActivity": "activity.bound",
    "unbindActivity": "activity.unbound",
    "deleteActivities": "activity.deleted",
    "addComment": "comment.added",
    "addEvent": "event.added",
    "updateComment": "comment.updated",
    "deleteComment": "comment.deleted",
    "pinTimelineEntry": "entry.pinned",
}
"""The kinds of the events that a case of a mutation leaves."""

FIRST = {"resetPickList": "updatePickListItem", "resetCardLayout": "saveCardLayout"}
"""What is done before, so that there is something to do."""
OTHERWISE = {"updateComment": 'id: "{comment}", text: "Said otherwise", expectedVersion: 1'}

OF_ONESELF = {
    "setUp": ('input: {{name: "Ana", email: "ana@example.com", password: "{password}"}}', "user.set_up user.signed_in"),
    "updateProfile": ('input: {{name: "Anna"}}', "user.updated"),
    "setAvatar": ('image: "{picture}"', "user.updated"),
    "saveView": ('input: {{section: DEAL, name: "Mine"}}', "view.created"),
    "saveViewPreference": ("section: DEAL, input: {{mode: LIST}}", ""),  # how one looks at a section is no news
    "markNotificationsRead": ("", ""),  # a bell is for one person alone
    "muteNotifications": ("kinds: [MENTION]", ""),
    "createApiToken": ('name: "Token"', "user.token_created"),
    "revokeApiToken": ('id: "{token}"', "user.token_revoked"),
    "makeCalendarAddress": ("", "user.calendar_made"),
    "withdrawCalendarAddress": ("", "user.calendar_withdrawn"),
    "login": ('email: "ana@example.com", password: "{password}"', "user.signed_in"),
    "refresh": ('refreshToken: "{refresh}"', ""),  # goes on with what was signed in
    "signOutElsewhere": ("", "user.signed_out"),
    "changePassword": ('current: "{password}", new: "another {password}"', "user.password_changed"),
    "signOut": ("", "user.signed_out"),
    "signIn": ('email: "ana@example.com", password: "another {password}"', "user.signed_in"),
    "signOutDevice": ('id: "{device}"', "user.signed_out"),
    "enterByLink": ('token: "{link}", input: {{password: "{password}"}}', "user.joined user.signed_in"),
    "signInAsDemo": ('userId: "{ana}"', "user.signed_in"),
}
"""In the order in which somebody may do all that: arguments and the kinds of the events."""


async def newest() -> int:
    """The id of the newest event."""
    (row,) = await fetch(Sql("SELECT COALESCE(MAX(id), 0) AS id FROM event"))
    return int(row["id"])


async def kinds_behind(event_id: int) -> list[str]:
    """What has been recorded since, each kind once."""
    rows = await fetch(Sql("SELECT kind FROM event WHERE id > ? ORDER BY id", (event_id,)))
    return list(dict.fromkeys(row["kind"] for row in rows))


def test_of_each_mutation_it_is_said_what_it_records() -> None:
    assert RECORDED.keys() == CASES.keys()
    assert {*RECORDED, *OF_ONESELF, *WITHOUT_TRACE} == _mutations().keys()
    told = [*RECORDED.values(), *(kinds for _, kinds in OF_ONESELF.values())]
    assert {kind for kinds in told for kind in kinds.split()} <= set(EVENTS)


async def test_each_mutation_is_recorded_in_its_own_transaction(scene: Scene) -> None:
    ada = scene.house.ada
    await number_events()
    before = await newest()
    for name, kinds in RECORDED.items():
        with suppress(TakenBack):
            async with transaction():
                if name in FIRST:
                    await ada.run(scene.document(FIRST[name], CASES[FIRST[name]]))
                start = await newest()
                result = await ada.result(scene.document(name, OTHERWISE.get(name, CASES[name])))
                assert not result.errors, (name, result.errors)
                assert await kinds_behind(start) == kinds.split(), name
                raise TakenBack
        assert await newest() == before, name


async def test_what_one_does_to_oneself_is_recorded(site_settings: Settings) -> None:
    from accounts.test_avatars import picture

    async with serving(replace(site_settings, demo=True)) as site, site.visitor() as browser, site.visitor() as other:
        given = {"password": PASSWORD, "picture": picture(size=(20, 20))}
        for name, (arguments, kinds) in OF_ONESELF.items():
            visitor = browser
            if name == "signOutDevice":
                given["device"] = await _other_device(browser, other)
            if name == "enterByLink":
                given["link"] = await _invited(browser)
                visitor = other
            if name == "signInAsDemo":
                given["ana"] = (await browser.ask("{ me { user { id } } }")).data["user"]["id"]
                await mark_demo()
                visitor = other
            start = await newest()
            answer = (await visitor.ask(_document(name, arguments.format(**given)))).body
            assert "errors" not in answer, (name, answer)
            assert await kinds_behind(start) == kinds.split(), name
            if name == "createApiToken":
                given["token"] = answer["data"][name]["apiToken"]["id"]
            if name == "login":
                given["refresh"] = answer["data"][name]["refreshToken"]


ANSWERS = {"createApiToken": "{ apiToken { id } }", "login": "{ refreshToken }"}


def _document(name: str, arguments: str) -> str:
    answer = ANSWERS.get(name, "{ __typename }") if is_composite_type(get_named_type(_mutations()[name].type)) else ""
    return f"mutation {{ {name}{f'({arguments})' if arguments else ''} {answer} }}"


async def _other_device(browser: Visitor, other: Visitor) -> str:
    signed_in = f'email: "ana@example.com", password: "another {PASSWORD}"'
    assert "errors" not in (await other.ask(_document("signIn", signed_in))).body
    devices: list[dict[str, Any]] = (await browser.ask("{ devices { id isCurrent } }")).data
    return str(next(one["id"] for one in devices if not one["isCurrent"]))


async def _invited(browser: Visitor) -> str:
    invite = 'mutation { inviteUser(input: {name: "Ben", email: "ben@example.com"}) { path } }'
    path: str = (await browser.ask(invite)).data["path"]
    return path.rpartition("=")[2].rpartition("#")[2].rpartition("/")[2]
