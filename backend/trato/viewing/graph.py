"""Opened records in the graph."""

from __future__ import annotations

from typing import Annotated

import strawberry

from trato.crm.nodes import decode_item_id
from trato.graph.kit.arguments import ClientOpId
from trato.graph.kit.context import Info, acting, current
from trato.viewing.actions import mark_viewed
from trato.viewing.setting import known, set_log_views


@strawberry.type(description="A record that was opened.")
class ViewedPayload:
    """R61."""

    item_id: strawberry.ID = strawberry.field(description="The record.")
    logged: bool = strawberry.field(
        description="Whether that is told as `record.viewed`: once an hour, and only where `logViews` is on."
    )


@strawberry.type(description="The setting as it is now.")
class LogViewsPayload:
    """What became of the change."""

    log_views: bool = strawberry.field(description="Whether it is told who opens records.")


@strawberry.type
class ViewingQuery:
    """Reading the setting."""

    @strawberry.field(description="Whether History and timelines tell who opens records.")
    def log_views(self, info: Info) -> bool:
        """R61."""
        current(info)
        return known()


@strawberry.type
class ViewingMutation:
    """Opening records."""

    @strawberry.mutation(
        description="Tell that you have opened a record. It changes nothing of it, and whoever may read it may do so."
    )
    async def mark_viewed(
        self,
        info: Info,
        item_id: Annotated[strawberry.ID, strawberry.argument(description="A company, contact or deal.")],
        client_op_id: ClientOpId = None,
    ) -> ViewedPayload:
        """R61."""
        kind, number = decode_item_id(item_id, "itemId")
        return ViewedPayload(item_id=item_id, logged=await mark_viewed(acting(info), kind, number, client_op_id))


@strawberry.type
class ViewingSettingMutation:
    """Changing the setting: administrators only."""

    @strawberry.mutation(description="Say whether it is told from now on who opens records.")
    async def set_log_views(
        self,
        info: Info,
        log_views: Annotated[bool, strawberry.argument(description="Whether.")],
        client_op_id: ClientOpId = None,
    ) -> LogViewsPayload:
        """R61."""
        return LogViewsPayload(log_views=await set_log_views(acting(info), log_views, client_op_id))
