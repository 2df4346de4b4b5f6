"""What is new since a cursor, in the graph."""

from __future__ import annotations

import strawberry

from trato.crm.nodes import record_node
from trato.graph.kit.ids import encode_id
from trato.graph.kit.nodes import Node
from trato.graph.kit.people import User
from trato.pipelines.graph import Pipeline
from trato.timeline.changes import WhatIsNew
from trato.timeline.entry_types import Comment


@strawberry.type(
    description="What is new since a cursor: everything as it is now, so that taking it twice is harmless."
)
class Changes:
    """A page of news."""

    cursor: str = strawberry.field(description="Give it back as `after` next time.")
    has_more: bool = strawberry.field(description="Whether more is waiting behind the cursor.")
    resync: bool = strawberry.field(
        description="Whether what was missed can't be told: read everything again, then go on from the cursor."
    )
    changed: list[Node] = strawberry.field(
        description="Companies, contacts, deals, activities, comments, pipelines and users that are new or changed."
    )
    removed_ids: list[strawberry.ID] = strawberry.field(
        description="What was deleted, or may not be seen any more. A comment or activity goes with its item."
    )

    @classmethod
    def of(cls, new: WhatIsNew) -> Changes:
        """News as the graph shows it."""
        return cls(
            cursor=str(new.cursor),
            has_more=new.has_more,
            resync=new.resync,
            changed=[
                *(record_node(kind, record) for kind, record in new.records),
                *map(Comment.of, new.comments),
                *map(Pipeline.of, new.pipelines),
                *map(User.of, new.users),
            ],
            removed_ids=[encode_id(node, number) for node, number in new.removed],
        )
