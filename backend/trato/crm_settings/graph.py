"""The settings of the CRM in the graph (R6-R8, R25)."""

from __future__ import annotations

from collections.abc import AsyncIterable
from dataclasses import fields
from typing import Annotated, Any

import strawberry
from strawberry.utils.str_converters import to_camel_case

from trato.access.levels import Flag
from trato.background.graph import Job
from trato.background.queries import get_job, newest_job
from trato.crm_settings import actions, setting
from trato.crm_settings.feed import PROJECTION, SettingsNews
from trato.crm_settings.setting import CRM_SETTINGS, CrmMode
from trato.errors import ErrorCode, TratoError, invalid
from trato.graph.kit.arguments import ClientOpId, ExpectedVersion, LogCursor
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.following import followed
from trato.graph.kit.ids import decode_id
from trato.items import keeping
from trato.leads.conversion.leaving import CONVERT_LEADS, count_open_leads
from trato.live.sources import Message
from trato.pipelines.graph import Pipeline, load_pipeline

strawberry.enum(
    CrmMode,
    description="SIMPLE: without leads; who comes in becomes a contact with a deal at once. CLASSIC: with leads, which"
    " become deals once they are worth it.",
)
strawberry.enum(
    SettingsNews,
    name="SettingsEventType",
    description="READY: everything up to this cursor was sent. CHANGED: they are others now. RESYNC: what was missed"
    " can't be told, or your own rights or settings have changed: fetch everything anew.",
)


@strawberry.type(description="How the company works with Trato.")
class CrmSettings:
    """R6, R7, R25."""

    mode: CrmMode = strawberry.field(description="With leads or without; SIMPLE in a new installation.")
    repeat_leads_enabled: bool = strawberry.field(
        description="Whether a known client who writes again, with nothing open, becomes a lead or deal; else what they"
        " wrote stands with the contact or company alone."
    )
    create_company: bool = strawberry.field(
        description="Whether in the simple mode who comes in and names a company becomes one, too."
    )
    version: int = strawberry.field(description="Counts changes of the settings; 0 until they were changed.")
    pipeline_number: strawberry.Private[int | None]

    @classmethod
    def of(cls, found: setting.CrmSettings, version: int) -> CrmSettings:
        """The settings as the graph shows them."""
        return cls(
            mode=found.mode,
            repeat_leads_enabled=found.repeat_leads_enabled,
            create_company=found.create_company,
            version=version,
            pipeline_number=found.pipeline.id if found.pipeline else None,
        )

    @strawberry.field(
        description="Where in the simple mode deals are made of what comes in; null: in the default pipeline."
    )
    async def pipeline(self, info: Info) -> Pipeline | None:
        """None, too, once it was deleted."""
        try:
            return None if self.pipeline_number is None else await load_pipeline(info, self.pipeline_number)
        except TratoError as error:
            if error.code is ErrorCode.NOT_FOUND:
                return None
            raise

    @strawberry.field(description="How many leads are open; null for whoever doesn't choose the mode.")
    async def open_leads(self, info: Info) -> int | None:
        """R8."""
        return await count_open_leads() if current(info).may(Flag.SETTINGS) else None

    @strawberry.field(
        description="What turns open leads into deals since the simple mode was chosen, or has done so lately; null for"
        " whoever doesn't choose the mode."
    )
    async def conversion(self, info: Info) -> Job | None:
        """R8."""
        found = await newest_job(CONVERT_LEADS.name) if current(info).may(Flag.SETTINGS) else None
        return None if found is None else Job.of(found)


@strawberry.type
class CrmSettingsQuery:
    """Reading the settings."""

    @strawberry.field(description="How the company works with Trato. Everybody may know.")
    def crm_settings(self, info: Info) -> CrmSettings:
        """R6."""
        current(info)
        return CrmSettings.of(*CRM_SETTINGS.kept)


@strawberry.input(description="What becomes in the simple mode of who comes in; what is left out stays.")
class IncomingInput:
    """R25."""

    pipeline_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="Where deals are made then; null: in the default pipeline."
    )
    create_company: bool | None = strawberry.field(
        default=strawberry.UNSET, description="Whether who names a company becomes one, too. Never null."
    )

    def given(self, path: str) -> dict[str, Any]:
        """What was given, by name. VALIDATION for a null where there is none."""
        values: dict[str, Any] = {}
        for entry in fields(self):
            value = getattr(self, entry.name)
            if value is strawberry.UNSET:
                continue
            if entry.name == "pipeline_id":
                value = None if value is None else decode_id(value, "Pipeline", f"{path}.pipelineId")
            elif value is None:
                raise invalid(f"{path}.{to_camel_case(entry.name)}", "REQUIRED", "Yes or no.")
            values[entry.name] = value
        return values


@strawberry.input(
    description="What becomes in the simple mode of who comes in, and at once of the leads that are open: each becomes"
    " a deal in the pipeline, which must be named then, with a contact and, if asked for, a company where it names one."
    " What is left out stays."
)
class CrmModeOptions(IncomingInput):
    """R7, R8."""

    keep_activities_open: bool = strawberry.field(
        default=True, description="Whether what is planned with open leads stays planned, with what they become."
    )


@strawberry.input(description="What changes; what is left out stays.")
class CrmSettingsInput(IncomingInput):
    """R25."""

    repeat_leads_enabled: bool | None = strawberry.field(
        default=strawberry.UNSET,
        description="Whether known clients who write again become leads or deals. Never null.",
    )


@strawberry.type(description="The settings as they are now.")
class CrmSettingsPayload:
    """What became of the change."""

    crm_settings: CrmSettings = strawberry.field(description="The settings.")


@strawberry.type(description="The settings as they are now, and what goes on because of the change.")
class CrmModePayload(CrmSettingsPayload):
    """R8."""

    job: Job | None = strawberry.field(
        description="What turns open leads into deals, with `converted`, `skippedCount` and the first of `skipped` as"
        " its result; null when there are none."
    )


@strawberry.type
class CrmSettingsMutation:
    """Changing the settings: administrators only."""

    @strawberry.mutation(
        description="Work with leads from now on, or without them. Leads that are open then become deals by a job,"
        " which is also started where the simple mode is in use and a pipeline is named; CONFLICT while it runs."
    )
    async def set_crm_mode(
        self,
        info: Info,
        mode: Annotated[CrmMode, strawberry.argument(description="Which.")],
        options: Annotated[
            CrmModeOptions | None,
            strawberry.argument(description="For the simple mode."),
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> CrmModePayload:
        """R7, R8."""
        access, given = acting(info), {} if options is None else options.given("options")
        job_id = (await actions.set_crm_mode(access, mode, given, client_op_id))["job"]
        job = None if job_id is None else Job.of(await get_job(access, job_id))
        return CrmModePayload(crm_settings=await _settings(), job=job)

    @strawberry.mutation(description="Change the settings, all but the mode.")
    async def update_crm_settings(
        self,
        info: Info,
        input: Annotated[CrmSettingsInput, strawberry.argument(description="What changes.")],
        expected_version: ExpectedVersion,
        client_op_id: ClientOpId = None,
    ) -> CrmSettingsPayload:
        """R25."""
        await actions.update_crm_settings(acting(info), input.given("input"), expected_version, client_op_id)
        return CrmSettingsPayload(crm_settings=await _settings())


@strawberry.type(description="News of the settings of the CRM.")
class SettingsEvent:
    """One message."""

    cursor: str = strawberry.field(description="Resume behind this message with it.")
    type: SettingsNews = strawberry.field(description="What the message says.")

    @strawberry.field(description="The settings as they are now.")
    async def crm_settings(self) -> CrmSettings:
        """R7."""
        await keeping.renew()
        return CrmSettings.of(*CRM_SETTINGS.kept)

    @classmethod
    def of(cls, message: Message[SettingsNews]) -> SettingsEvent:
        """A message as the graph shows it."""
        return cls(cursor=str(message.cursor), type=message.body)


@strawberry.type
class CrmSettingsSubscription:
    """Following the settings."""

    @strawberry.subscription(
        description="Changes of the settings of the CRM, such as whether there are leads, from a cursor on; without"
        " one, from now."
    )
    async def settings_changed(self, info: Info, after: LogCursor = None) -> AsyncIterable[SettingsEvent]:
        """R3, R7."""
        current(info)
        return followed(info, "crm settings", PROJECTION, after, SettingsEvent.of)


async def _settings() -> CrmSettings:
    return CrmSettings.of(*await CRM_SETTINGS.read())
