"""The one schema: every noun's queries, mutations and subscriptions put together. Exported to schema.graphql."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Annotated

import strawberry
from strawberry.schema.config import StrawberryConfig

from trato.activities.graph import ActivityMutation, ActivityQuery
from trato.agenda.graph import AgendaMutation, AgendaQuery, AgendaSubscription
from trato.background.graph import JobMutation, JobQuery, JobSubscription, get_job_node
from trato.boards.changes import BoardMutation
from trato.boards.graph import BoardQuery, BoardSubscription
from trato.companies.graph import CompanyMutation, CompanyQuery
from trato.contacts.graph import ContactMutation, ContactQuery
from trato.counters.graph import CounterMutation, CounterQuery, CounterSubscription
from trato.crm.bulk_graph import BulkMutation
from trato.crm.graph import CrmMutation, CrmQuery
from trato.crm.item_queries import load_item
from trato.crm.list_graph import ListSubscription
from trato.crm.recycling import RECYCLABLE
from trato.crm_settings.graph import CrmSettingsMutation, CrmSettingsQuery, CrmSettingsSubscription
from trato.currencies.graph import CurrencyMutation, CurrencyQuery
from trato.custom_fields.graph import (
    CustomFieldMutation,
    CustomFieldQuery,
    CustomFieldSubscription,
    get_custom_field,
)
from trato.deals.graph import DealMutation, DealQuery
from trato.duplicates.graph import DuplicateMutation, DuplicateQuery
from trato.duplicates.merge_graph import MergeMutation, MergeQuery
from trato.errors import ErrorCode, TratoError, invalid
from trato.exporting.graph import ExportMutation, ExportQuery
from trato.graph.api_tokens import ApiTokenMutation, ApiTokenQuery
from trato.graph.calendar_addresses import CalendarAddressMutation, CalendarAddressQuery
from trato.graph.devices import DeviceMutation, DeviceQuery
from trato.graph.execution import Executor, GraphSchema
from trato.graph.kit.context import Info, current
from trato.graph.kit.ids import split_id
from trato.graph.kit.nodes import Node
from trato.graph.kit.people import load_user
from trato.graph.limits import SCHEMA_EXTENSIONS
from trato.graph.observation import Observed
from trato.graph.people import PeopleMutation, PeopleQuery
from trato.graph.renewing import CurrentSetUp
from trato.graph.scopes import Area, demand_reading, lay_out
from trato.history.graph import HistoryQuery, HistorySubscription
from trato.importing.graph import ImportMutation, ImportQuery, get_import_file
from trato.intake.graph import IntakeMutation, IntakeQuery
from trato.intake.routing_graph import RoutingMutation, RoutingQuery
from trato.intake_exceptions.graph import ExceptionMutation, ExceptionQuery
from trato.layouts.graph import LayoutMutation, LayoutQuery, LayoutSubscription
from trato.leads.conversion.graph import ConversionMutation
from trato.leads.conversion.outlook_graph import ConversionQuery
from trato.leads.graph import LeadMutation, LeadQuery
from trato.leads.junk_graph import JunkMutation
from trato.notifications.graph import NotificationMutation, NotificationQuery, NotificationSubscription
from trato.own_companies.graph import MyCompanyMutation, MyCompanyQuery, get_my_company
from trato.people.following import StructureSubscription
from trato.people.graph import StructureMutation, StructureQuery, get_department, get_group
from trato.people.staff_graph import StaffMutation, StaffQuery
from trato.pick_lists.graph import PickListMutation, PickListQuery, PickListSubscription, get_pick_list_item
from trato.pipelines.graph import PipelineMutation, PipelineQuery, load_pipeline, load_stage
from trato.presence.graph import PresenceMutation, PresenceSubscription
from trato.queues.graph import AbsenceMutation, AbsenceQuery, QueueMutation, QueueQuery
from trato.requisites.graph import (
    RequisiteMutation,
    RequisiteQuery,
    RequisiteTemplateMutation,
    get_requisites,
    get_template,
)
from trato.roles.graph import RoleMutation, RoleQuery, get_role_node
from trato.tags.graph import TagMutation, TagQuery, TagSettingMutation, TagSubscription
from trato.tags.types import get_tag
from trato.timeline.graph import TimelineMutation, TimelineQuery, TimelineSubscription, get_comment
from trato.viewing.graph import ViewingMutation, ViewingQuery, ViewingSettingMutation
from trato.views.graph import ViewMutation, ViewQuery, ViewSubscription
from trato.work_calendar.graph import WorkCalendarMutation, WorkCalendarQuery
from trato.workload.graph import WorkloadQuery

_NODES: dict[str, Callable[[Info, int], Awaitable[Node]]] = {
    **{kind.node: partial(load_item, kind=kind) for kind in RECYCLABLE},
    "Comment": get_comment,
    "CustomField": get_custom_field,
    "Department": get_department,
    "Group": get_group,
    "ImportFile": get_import_file,
    "Job": get_job_node,
    "MyCompany": get_my_company,
    "PickListItem": get_pick_list_item,
    "Pipeline": load_pipeline,
    "RequisiteTemplate": get_template,
    "Requisites": get_requisites,
    "Role": get_role_node,
    "Stage": load_stage,
    "Tag": get_tag,
    "User": load_user,
}
_NODE_AREAS = {**dict.fromkeys(("Department", "Group", "Role", "User"), Area.PEOPLE), "Job": Area.SETTINGS}


@strawberry.type(
    description="Reading. A person gets what their rights let them see; the rest is absent, from counts too."
)
class Query(
    PeopleQuery,
    DeviceQuery,
    ApiTokenQuery,
    CalendarAddressQuery,
    StructureQuery,
    StaffQuery,
    CompanyQuery,
    ContactQuery,
    LeadQuery,
    ConversionQuery,
    DealQuery,
    BoardQuery,
    PipelineQuery,
    PickListQuery,
    TagQuery,
    CustomFieldQuery,
    CurrencyQuery,
    MyCompanyQuery,
    RequisiteQuery,
    WorkCalendarQuery,
    CrmSettingsQuery,
    ExceptionQuery,
    QueueQuery,
    AbsenceQuery,
    ActivityQuery,
    AgendaQuery,
    CounterQuery,
    ViewingQuery,
    WorkloadQuery,
    NotificationQuery,
    TimelineQuery,
    HistoryQuery,
    CrmQuery,
    DuplicateQuery,
    MergeQuery,
    RoleQuery,
    JobQuery,
    ViewQuery,
    ExportQuery,
    ImportQuery,
    IntakeQuery,
    RoutingQuery,
    LayoutQuery,
):
    """All reads."""

    @strawberry.field(description="Any record by its id; null when there is none, or none you may see.")
    async def node(
        self,
        info: Info,
        id: Annotated[strawberry.ID, strawberry.argument(description="The id of a record of any type.")],
    ) -> Node | None:
        """R2."""
        current(info)
        type_name, number = split_id(id, "id")
        demand_reading(_NODE_AREAS.get(type_name, Area.RECORDS), info.context.scopes)
        load = _NODES.get(type_name)
        if load is None:
            raise invalid("id", "UNKNOWN_ID_TYPE", "Records of this type can't be fetched by id.")
        try:
            return await load(info, number)
        except TratoError as error:
            if error.code is ErrorCode.NOT_FOUND:
                return None
            raise


@strawberry.type(description="Changing. Each mutation is one transaction: what is refused or fails changes nothing.")
class Mutation(
    PeopleMutation,
    DeviceMutation,
    ApiTokenMutation,
    CalendarAddressMutation,
    StructureMutation,
    StaffMutation,
    CompanyMutation,
    ContactMutation,
    LeadMutation,
    JunkMutation,
    ConversionMutation,
    DealMutation,
    BoardMutation,
    PipelineMutation,
    PickListMutation,
    TagMutation,
    TagSettingMutation,
    CustomFieldMutation,
    CurrencyMutation,
    MyCompanyMutation,
    RequisiteMutation,
    RequisiteTemplateMutation,
    WorkCalendarMutation,
    CrmSettingsMutation,
    ExceptionMutation,
    QueueMutation,
    AbsenceMutation,
    ActivityMutation,
    AgendaMutation,
    CounterMutation,
    ViewingMutation,
    ViewingSettingMutation,
    NotificationMutation,
    TimelineMutation,
    CrmMutation,
    DuplicateMutation,
    MergeMutation,
    BulkMutation,
    PresenceMutation,
    RoleMutation,
    JobMutation,
    ViewMutation,
    ExportMutation,
    ImportMutation,
    IntakeMutation,
    RoutingMutation,
    LayoutMutation,
):
    """All writes."""


@strawberry.type(
    description="Following. Messages of what happens carry a cursor: given back as `after`, it brings exactly what was"
    " missed."
)
class Subscription(
    BoardSubscription,
    AgendaSubscription,
    ListSubscription,
    TimelineSubscription,
    CounterSubscription,
    HistorySubscription,
    NotificationSubscription,
    PresenceSubscription,
    PickListSubscription,
    TagSubscription,
    StructureSubscription,
    CrmSettingsSubscription,
    JobSubscription,
    ViewSubscription,
    CustomFieldSubscription,
    LayoutSubscription,
):
    """All subscriptions."""


AREAS: Mapping[Area, tuple[type, ...]] = {
    Area.RECORDS: (
        CompanyQuery, CompanyMutation, ContactQuery, ContactMutation,
        LeadQuery, LeadMutation, JunkMutation, ConversionQuery, ConversionMutation, DealQuery, DealMutation,
        BoardQuery, BoardMutation, BoardSubscription, PipelineQuery, ActivityQuery, ActivityMutation,
        AgendaQuery, AgendaMutation, AgendaSubscription, CounterQuery, CounterSubscription, WorkloadQuery,
        ViewingQuery, ViewingMutation,
        NotificationQuery, NotificationMutation, NotificationSubscription,
        TimelineQuery, TimelineMutation, TimelineSubscription, HistoryQuery, HistorySubscription,
        CrmQuery, CrmMutation, DuplicateQuery, DuplicateMutation, MergeQuery, MergeMutation,
        ListSubscription, BulkMutation, ImportQuery, ImportMutation,
        PresenceMutation, PresenceSubscription, PickListQuery, PickListSubscription,
        TagQuery, TagMutation, TagSubscription,
        ViewQuery, ViewMutation, ViewSubscription, LayoutQuery, LayoutMutation, LayoutSubscription,
        CustomFieldQuery, CustomFieldSubscription, ExportQuery, ExportMutation,
        CurrencyQuery, MyCompanyQuery, WorkCalendarQuery, RequisiteQuery, RequisiteMutation,
        CrmSettingsQuery, CrmSettingsSubscription,
    ),
    Area.SETTINGS: (
        PipelineMutation, PickListMutation, TagSettingMutation, CustomFieldMutation, CurrencyMutation,
        MyCompanyMutation, WorkCalendarMutation, CrmSettingsMutation, ExceptionQuery, ExceptionMutation,
        QueueQuery, QueueMutation, RoutingQuery, RoutingMutation, CounterMutation, RequisiteTemplateMutation,
        ViewingSettingMutation, JobQuery, JobMutation, JobSubscription,
    ),
    Area.PEOPLE: (
        PeopleQuery, PeopleMutation, DeviceQuery, DeviceMutation, ApiTokenQuery, ApiTokenMutation, CalendarAddressQuery,
        CalendarAddressMutation,
        StructureQuery, StructureMutation, StructureSubscription, StaffQuery, StaffMutation,
        AbsenceQuery, AbsenceMutation,
        RoleQuery, RoleMutation,
    ),
    Area.MESSAGES: (IntakeQuery, IntakeMutation),
}  # fmt: skip
"""Pipelines and pick lists are read with the records, and make sense of them; changing them is changing settings. What
`node` needs depends on the type of the id, so it asks itself."""
FREE = ("installation", "me", "myRights", "signOut", "entryLink", "node")


def assembled(query: type, mutation: type, more: Mapping[Area, tuple[type, ...]] | None = None) -> GraphSchema:
    """The schema with these root types; `more` are classes they are put together from, besides those of AREAS."""
    made = GraphSchema(
        query=query,
        mutation=mutation,
        subscription=Subscription,
        extensions=[Observed, *SCHEMA_EXTENSIONS, CurrentSetUp],
        execution_context_class=Executor,
        config=StrawberryConfig(auto_camel_case=True),
    )
    roots = {area: (*classes, *(more or {}).get(area, ())) for area, classes in AREAS.items()}
    lay_out(made._schema, roots, dict.fromkeys(FREE, Area.FREE))
    return made


schema = assembled(Query, Mutation)
