"""Card layouts in the graph (R16)."""

from __future__ import annotations

from collections.abc import AsyncIterable
from typing import Annotated, Any

import strawberry

from trato.access.gate import Access, demand_admin
from trato.crm.graph import ItemKind
from trato.crm.kinds import item_kind
from trato.errors import invalid
from trato.graph.kit.arguments import ClientOpId, LogCursor
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.following import followed
from trato.graph.kit.ids import decode_id, encode_id
from trato.items.kinds import ItemKind as Kind
from trato.layouts import actions
from trato.layouts.feed import LayoutNews, LayoutNewsType, layout_projection
from trato.layouts.queries import Found, Place, Scope, find_layout
from trato.layouts.rules import is_fixed, on_cards
from trato.live.sources import Message

strawberry.enum(
    Scope,
    name="LayoutScope",
    description="Whose layout it is. BUILT_IN: what every installation begins with. COMMON: everybody's. ROLE: of"
    " whoever holds a role. PERSONAL: one's own.",
)
strawberry.enum(
    LayoutNewsType,
    name="CardLayoutEventType",
    description="READY: everything up to this cursor was sent. CHANGED: a layout of this kind. RESYNC: read them"
    " again.",
)


@strawberry.type(description="A part of a card.")
class LayoutSection:
    """Fields under a title."""

    title: str | None = strawberry.field(description="None: clients have a word of their own.")
    fields: list[str] = strawberry.field(description="Fields in order, as named by `fields(kind)`.")


@strawberry.type(
    description="How the page and the panel of a record are laid out. Every field they may show stands in one section."
    " What is hidden is no secret: it is read, filtered and changed as ever."
)
class CardLayout:
    """R16."""

    kind: ItemKind = strawberry.field(description="Cards of what.")
    scope: Scope = strawberry.field(description="Whose layout it is.")
    pipeline_id: strawberry.ID | None = strawberry.field(description="For deals of this pipeline alone.")
    role_id: strawberry.ID | None = strawberry.field(description="For whoever holds this role alone.")
    is_forced: bool = strawberry.field(description="Whether everybody has it, whatever they have laid out themselves.")
    sections: list[LayoutSection] = strawberry.field(description="In order.")
    hidden: list[str] = strawberry.field(description="Fields that are not shown.")
    fixed: list[str] = strawberry.field(description="Fields that can't be hidden: they are required.")

    @classmethod
    def of(cls, kind: Kind, found: Found) -> CardLayout:
        """A layout as the graph shows it."""
        fields, layout = on_cards(kind), found.layout
        names = {entry.code: entry.name for entry in fields}
        return cls(
            kind=ItemKind(kind.code),
            scope=found.scope,
            pipeline_id=encode_id("Pipeline", found.pipeline_id) if found.pipeline_id else None,
            role_id=encode_id("Role", found.role_id) if found.role_id else None,
            is_forced=found.is_forced,
            sections=[
                LayoutSection(title=section.title, fields=[names[code] for code in section.fields])
                for section in layout.sections
            ],
            hidden=[entry.name for entry in fields if entry.code in layout.hidden],
            fixed=[entry.name for entry in fields if is_fixed(entry)],
        )


@strawberry.input(description="A part of a card.")
class LayoutSectionInput:
    """Fields under a title."""

    title: str | None = strawberry.field(default=None, description="At most 100 characters.")
    fields: list[str] = strawberry.field(description="Fields in order, each once in the whole layout.")


@strawberry.input(description="A layout. Fields that it doesn't name are shown at its end.")
class CardLayoutInput:
    """R16."""

    sections: list[LayoutSectionInput] = strawberry.field(description="In order, 1 to 20.")
    hidden: list[str] = strawberry.field(default_factory=list, description="Fields that are not shown.")
    is_forced: bool = strawberry.field(
        default=False, description="For everybody's: it applies whatever they have laid out themselves."
    )

    def parts(self) -> list[dict[str, Any]]:
        """The sections as plain data."""
        return [{"title": section.title, "fields": section.fields} for section in self.sections]


@strawberry.type(description="The layout that is in force for the person now.")
class CardLayoutPayload:
    """A layout."""

    layout: CardLayout = strawberry.field(description="The layout.")


@strawberry.type(description="News of layouts. It names what changed; read again what you show of it.")
class CardLayoutEvent:
    """One message."""

    cursor: str = strawberry.field(description="Resume behind this message with it.")
    type: LayoutNewsType = strawberry.field(description="What the message says.")
    kind: ItemKind | None = strawberry.field(description="Cards of what.")

    @classmethod
    def of(cls, message: Message[LayoutNews]) -> CardLayoutEvent:
        """A message as the graph shows it."""
        event = message.body.event
        kind = ItemKind(event.after["kind"]) if event and event.after else None
        return cls(cursor=str(message.cursor), type=message.body.type, kind=kind)


CardsOf = Annotated[ItemKind, strawberry.argument(description="Companies, contacts or deals.")]
OfPipeline = Annotated[
    strawberry.ID | None, strawberry.argument(description="For deals: of this pipeline alone; else of the kind.")
]
OfRole = Annotated[strawberry.ID | None, strawberry.argument(description="With the scope ROLE: of which.")]
WrittenScope = Annotated[Scope, strawberry.argument(description="PERSONAL, ROLE or COMMON.")]


def _pipeline(given: strawberry.ID | None) -> int | None:
    return None if given is None else decode_id(given, "Pipeline", "pipelineId")


def _role(scope: Scope | None, given: strawberry.ID | None) -> int | None:
    """The role that goes with a scope. VALIDATION where one is missing, or named without being asked for."""
    if (scope is Scope.ROLE) is (given is None):
        if given is None:
            raise invalid("roleId", "REQUIRED", "Say of which role.")
        raise invalid("roleId", "UNEXPECTED", "Only layouts of the scope ROLE are a role's.")
    return None if given is None else decode_id(given, "Role", "roleId")


def _place(
    access: Access, kind: Kind, pipeline: strawberry.ID | None, scope: Scope, role: strawberry.ID | None
) -> Place:
    """Where a layout is to be kept. VALIDATION."""
    if scope is Scope.BUILT_IN:
        raise invalid("scope", "BUILT_IN", "What every installation begins with can't be changed.")
    user_id = access.user_id if scope is Scope.PERSONAL else None
    return Place(kind, _pipeline(pipeline), user_id, _role(scope, role))


async def _in_force(access: Access, place: Place) -> CardLayoutPayload:
    return CardLayoutPayload(layout=CardLayout.of(place.kind, await find_layout(access, place.kind, place.pipeline_id)))


@strawberry.type
class LayoutQuery:
    """Reading layouts."""

    @strawberry.field(
        description="The layout in force for the person asking: one's own, else of the first of one's roles by name"
        " that has one, else everybody's; in each the pipeline's before the kind's. Where everybody's is forced, that."
    )
    async def card_layout(
        self,
        info: Info,
        kind: CardsOf,
        pipeline_id: OfPipeline = None,
        scope: Annotated[
            Scope | None,
            strawberry.argument(
                description="COMMON: everybody's, whatever one has oneself. ROLE: a role's, for administrators."
            ),
        ] = None,
        role_id: OfRole = None,
    ) -> CardLayout:
        """R16. One statement."""
        access, found = current(info), item_kind(kind.value)
        role = _role(scope, role_id)
        if role is not None:
            demand_admin(access)
        return CardLayout.of(found, await find_layout(access, found, _pipeline(pipeline_id), scope, role))


@strawberry.type
class LayoutMutation:
    """Laying out cards."""

    @strawberry.mutation(
        description="Lay cards out for oneself or, as an administrator, for whoever holds a role or for everybody."
        " CONFLICT(FORCED) for one's own or a role's where everybody's is forced."
    )
    async def save_card_layout(
        self,
        info: Info,
        kind: CardsOf,
        scope: WrittenScope,
        input: Annotated[CardLayoutInput, strawberry.argument(description="The layout.")],
        pipeline_id: OfPipeline = None,
        role_id: OfRole = None,
        client_op_id: ClientOpId = None,
    ) -> CardLayoutPayload:
        """R16."""
        access = acting(info)
        place = _place(access, item_kind(kind.value), pipeline_id, scope, role_id)
        await actions.save_layout(
            access, place, input.parts(), input.hidden, is_forced=input.is_forced, client_op_id=client_op_id
        )
        return await _in_force(access, place)

    @strawberry.mutation(description="Take back one's own layout or, as an administrator, a role's or everybody's.")
    async def reset_card_layout(
        self,
        info: Info,
        kind: CardsOf,
        scope: WrittenScope,
        pipeline_id: OfPipeline = None,
        role_id: OfRole = None,
        client_op_id: ClientOpId = None,
    ) -> CardLayoutPayload:
        """R16."""
        access = acting(info)
        place = _place(access, item_kind(kind.value), pipeline_id, scope, role_id)
        await actions.reset_layout(access, place, client_op_id)
        return await _in_force(access, place)


@strawberry.type
class LayoutSubscription:
    """Following layouts."""

    @strawberry.subscription(description="Changes of everybody's layouts and of one's own, from a cursor on.")
    async def card_layout_events(self, info: Info, after: LogCursor = None) -> AsyncIterable[CardLayoutEvent]:
        """R16."""
        access = current(info)
        return followed(info, ("card layouts", access.user_id), layout_projection(access), after, CardLayoutEvent.of)
