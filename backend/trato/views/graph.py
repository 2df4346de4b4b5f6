"""Views in the graph: reading, saving, sharing and following them."""

from __future__ import annotations

from collections.abc import AsyncIterable
from typing import Annotated

import strawberry

from trato.access.gate import Access
from trato.crm.graph import ItemKind
from trato.errors import invalid, not_found
from trato.graph.kit.arguments import ClientOpId, ExpectedVersion, LogCursor, NodeId
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.following import followed
from trato.graph.kit.ids import decode_id
from trato.views import actions
from trato.views.feed import view_projection
from trato.views.mending import gone, mended, reference_problems
from trato.views.queries import ViewRecord, find_view, list_views, preference_contents
from trato.views.sections import SECTIONS, built_ins
from trato.views.types import (
    DeleteViewPayload,
    SavedView,
    ViewEvent,
    ViewInput,
    ViewPayload,
    ViewPreference,
    ViewPreferenceInput,
    ViewPreferencePayload,
    built_in_view,
    saved_view,
)
from trato.views.using import default_view


async def _shown(views: list[ViewRecord], access: Access, default: str | None) -> list[SavedView]:
    """Views with what has gone in them: a statement for each type of record that they refer to."""
    left = [mended(SECTIONS[view.section], view.content.get("filter"), access) for view in views]
    missing = await gone([one.filter for one in left], access)
    return [
        saved_view(view, access, default, [*one.problems, *reference_problems(lost)])
        for view, one, lost in zip(views, left, missing, strict=True)
    ]


async def _default(access: Access, section: str) -> str | None:
    return await default_view(access, section, *await preference_contents(access.user_id, section))


async def _preference(access: Access, section: str) -> ViewPreference:
    own, common = await preference_contents(access.user_id, section)
    return ViewPreference.of(SECTIONS[section], own, common, await default_view(access, section, own, common))


async def _get_view(access: Access, view_id: int) -> SavedView:
    view = await find_view(access, view_id)
    if view is None:
        raise not_found("view")
    return (await _shown([view], access, await _default(access, view.section)))[0]


Section = Annotated[ItemKind, strawberry.argument(description="Lists of what.")]


@strawberry.type
class ViewQuery:
    """Reading views."""

    @strawberry.field(description="The views one may use: those that everybody has, then saved ones by name.")
    async def saved_views(self, info: Info, section: Section) -> list[SavedView]:
        """R66."""
        access = current(info)
        default = await _default(access, section.value)
        saved = await _shown(await list_views(access, section.value), access, default)
        return [*(built_in_view(view, default) for view in built_ins(SECTIONS[section.value])), *saved]

    @strawberry.field(description="How one looks at a section.")
    async def view_preference(self, info: Info, section: Section) -> ViewPreference:
        """R62, R65."""
        access = current(info)
        return await _preference(access, section.value)


@strawberry.type
class ViewMutation:
    """Changing views."""

    @strawberry.mutation(description="Save a view of one's own: a new one, or with an id, another state of it.")
    async def save_view(
        self,
        info: Info,
        input: Annotated[ViewInput, strawberry.argument(description="What it holds.")],
        id: Annotated[strawberry.ID | None, strawberry.argument(description="Which one; a new one without.")] = None,
        expected_version: Annotated[
            int | None, strawberry.argument(description="For one that exists: the version that was read.")
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> ViewPayload:
        """R66."""
        access = acting(info)
        if id is None:
            if input.section is None:
                raise invalid("input.section", "REQUIRED", "Say what it is a view of.")
            view_id = await actions.save_view(access, input.section.value, input.given(), client_op_id=client_op_id)
        else:
            if expected_version is None:
                raise invalid("expectedVersion", "REQUIRED", "Say which version was read.")
            number = decode_id(id, "SavedView", "id")
            view_id = await actions.update_view(access, number, input.given(), expected_version, client_op_id)
        return ViewPayload(view=await _get_view(access, view_id))

    @strawberry.mutation(description="Let everybody use one's view, each under their own rights, or nobody else.")
    async def share_view(
        self,
        info: Info,
        id: NodeId,
        is_shared: Annotated[bool, strawberry.argument(description="Whether everybody may use it.")],
        expected_version: ExpectedVersion,
        client_op_id: ClientOpId = None,
    ) -> ViewPayload:
        """R66."""
        access = acting(info)
        number = decode_id(id, "SavedView", "id")
        await actions.update_view(access, number, {"is_shared": is_shared}, expected_version, client_op_id)
        return ViewPayload(view=await _get_view(access, number))

    @strawberry.mutation(description="Delete one's view; an administrator any that is shared.")
    async def delete_view(self, info: Info, id: NodeId, client_op_id: ClientOpId = None) -> DeleteViewPayload:
        """R66."""
        await actions.delete_view(acting(info), decode_id(id, "SavedView", "id"), client_op_id)
        return DeleteViewPayload(deleted_id=id)

    @strawberry.mutation(
        description="Remember how one looks at a section; an administrator may say how everybody does who hasn't."
    )
    async def save_view_preference(
        self,
        info: Info,
        section: Section,
        input: Annotated[ViewPreferenceInput, strawberry.argument(description="What to remember.")],
        for_all: Annotated[bool, strawberry.argument(description="As the rule for everybody.")] = False,
        client_op_id: ClientOpId = None,
    ) -> ViewPreferencePayload:
        """R62, R65."""
        access, code = acting(info), section.value
        await actions.save_preference(access, code, input.given(), for_all=for_all, client_op_id=client_op_id)
        return ViewPreferencePayload(preference=await _preference(access, code))


@strawberry.type
class ViewSubscription:
    """Following views."""

    @strawberry.subscription(description="What becomes of the views one may use, from a cursor on.")
    async def view_events(self, info: Info, after: LogCursor = None) -> AsyncIterable[ViewEvent]:
        """R3, R66."""
        access = current(info)
        return followed(info, ("views", access.user_id), view_projection(access), after, ViewEvent.of)
