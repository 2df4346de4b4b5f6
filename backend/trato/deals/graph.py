"""Deals in the graph."""

from __future__ import annotations

from typing import Annotated

import strawberry

from trato.boards.entering_types import EnteringInput, FieldsRequired, entering_given, fields_required
from trato.companies.graph import Company
from trato.contacts.graph import Contact
from trato.contacts.kind import CONTACT
from trato.crm.item import CrmItem, Staged, load_asked
from trato.crm.item_changes import ItemPayload, item_changes, item_payload
from trato.crm.item_queries import item_queries
from trato.deals import actions
from trato.deals.kind import DEAL
from trato.deals.queries import DealStats as Stats
from trato.deals.queries import stats_by_owner
from trato.deals.repeats import REPEATS
from trato.graph.kit.arguments import (
    After,
    ClientOpId,
    ExpectedVersion,
    Filter,
    First,
    NodeId,
    Sorts,
)
from trato.graph.kit.connection import Connection, list_under, listing, load_linked
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.described import item_input, item_type
from trato.graph.kit.ids import decode_id
from trato.graph.kit.nodes import Money, base_money
from trato.items.paging import Parent, Window
from trato.leads.conversion.types import FromLead
from trato.own_companies.graph import MyCompany, load_my_company
from trato.pick_lists.graph import PickListItem, load_pick_list_item
from trato.staged import stage_changes
from trato.staged.demands import FieldsMissingError
from trato.staged.kinds import DEALS


@item_type(DEAL)
class Deal(CrmItem, Staged, FromLead):
    """A possible transaction, on its way through a pipeline."""

    @strawberry.field(description="What is sold.")
    async def type(self, info: Info) -> PickListItem | None:
        """R14."""
        return await load_pick_list_item(info, self.record["type"])

    @strawberry.field(description="As which company of one's own it is made: the default one unless another is chosen.")
    async def my_company(self, info: Info) -> MyCompany | None:
        """R12."""
        return await load_my_company(info, self.record["my_company"])

    @strawberry.field(description="Why it was lost.")
    async def loss_reason(self, info: Info) -> PickListItem | None:
        """R14, R40."""
        return await load_pick_list_item(info, self.record["loss_reason"])

    @strawberry.field(description="The company it is made with; absent when you may not see it.")
    async def company(self, info: Info) -> Company | None:
        """R36."""
        return await Company.seen(info, self.record["company"])

    @strawberry.field(description="Whether its customer had a deal before that was won.")
    async def is_repeat(self, info: Info) -> bool:
        """R44."""
        return bool((await load_asked(info, self, REPEATS))["is_repeat"])

    @strawberry.field(description="Whether its customer had deals before, and none of them was won.")
    async def is_repeat_inquiry(self, info: Info) -> bool:
        """R44."""
        return bool((await load_asked(info, self, REPEATS))["is_repeat_inquiry"])

    @strawberry.field(description="People on the customer's side.")
    async def contacts(
        self, info: Info, filter: Filter = None, sort: Sorts = None, first: First = 50, after: After = None
    ) -> Connection[Contact]:
        """Readable contacts (R36)."""
        join = "JOIN deal_contact AS part ON part.contact_id = item.id"
        wanted = listing(info, CONTACT, filter, sort, Window(first, after))
        return await list_under(info, wanted, Parent("part.deal_id", join), self.record["id"], Contact.of)

    @strawberry.field(description="The first of them to turn to; absent when you may not see them.")
    async def primary_contact(self, info: Info) -> Contact | None:
        """R36."""
        linked = await load_linked(info, DEAL, "contacts", self.record["id"])
        return await Contact.seen(info, linked[0] if linked else None)


@strawberry.type(description="A customer's deals by outcome, as far as the person asking may read them.")
class DealStats:
    """Counts, and sums in the base currency (R38)."""

    open: int = strawberry.field(description="Deals in progress.")
    won: int = strawberry.field(description="Deals won.")
    lost: int = strawberry.field(description="Deals lost.")
    open_amount: Money = strawberry.field(description="What the open ones are worth.")
    won_amount: Money = strawberry.field(description="What the won ones brought.")


async def load_company_stats(info: Info, company_id: int) -> DealStats:
    """The deals of a company by outcome, batched."""
    return await _load_stats(info, "item.company_id", "", company_id)


async def load_contact_stats(info: Info, contact_id: int) -> DealStats:
    """The deals of a contact by outcome, batched."""
    return await _load_stats(info, "part.contact_id", "JOIN deal_contact AS part ON part.deal_id = item.id", contact_id)


async def _load_stats(info: Info, owner: str, join: str, owner_id: int) -> DealStats:
    access = current(info)

    async def load(ids: list[int]) -> list[Stats]:
        found = await stats_by_owner(access, owner, join, ids)
        return [found[one] for one in ids]

    stats = await info.context.loader(("stats", owner), load).load(owner_id)
    return DealStats(
        open=stats.open,
        won=stats.won,
        lost=stats.lost,
        open_amount=base_money(stats.open_amount, access.base_currency),
        won_amount=base_money(stats.won_amount, access.base_currency),
    )


@item_input(DEAL)
class DealInput:
    """Fields of a deal: those left out stay as they are, null empties. Pipeline and stage only when it is created."""


@item_payload(DEAL)
class DealPayload(ItemPayload):
    """What became of the change."""


@item_payload(DEAL)
class DealClosed(ItemPayload):
    """The deal was closed."""


CloseDealResult = Annotated[
    DealClosed | FieldsRequired,
    strawberry.union("CloseDealResult", description="What became of closing a deal: for the flow, not as an error."),
]


@strawberry.type
@item_queries(DEAL)
class DealQuery:
    """Reading deals."""


ClosingStage = Annotated[
    strawberry.ID, strawberry.argument(description="A stage of success or failure of its pipeline.")
]


@strawberry.type
@item_changes(
    DEAL,
    DealInput,
    DealPayload,
    create="Create a deal, on top of its column.",
    fields="Its fields; the title is required.",
    delete="Put deals into the recycle bin.",
)
class DealMutation:
    """Changing deals. Moving one is with the board."""

    @strawberry.mutation(description="Make a new open deal with the same customer and amount.")
    async def copy_deal(self, info: Info, id: NodeId, client_op_id: ClientOpId = None) -> DealPayload:
        """R34."""
        deal_id = await actions.copy_deal(acting(info), decode_id(id, "Deal", "id"), client_op_id)
        return await DealPayload.of(info, deal_id)

    @strawberry.mutation(description="Replace the contacts of a deal.")
    async def set_deal_contacts(
        self,
        info: Info,
        deal_id: Annotated[strawberry.ID, strawberry.argument(description="The deal.")],
        contact_ids: Annotated[
            list[strawberry.ID], strawberry.argument(description="Its contacts; none empties the list.")
        ],
        primary_id: Annotated[
            strawberry.ID | None, strawberry.argument(description="One of them; the first when left out.")
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> DealPayload:
        """R36."""
        number = decode_id(deal_id, "Deal", "dealId")
        contacts = [decode_id(one, "Contact", f"contactIds[{at}]") for at, one in enumerate(contact_ids)]
        primary = None if primary_id is None else decode_id(primary_id, "Contact", "primaryId")
        await actions.set_contacts(acting(info), number, contacts, primary, client_op_id)
        return await DealPayload.of(info, number)

    @strawberry.mutation(
        description="Close a deal as won or lost, filling in what goes with it. CONFLICT when it is closed already."
    )
    async def close_deal(
        self,
        info: Info,
        id: NodeId,
        stage_id: ClosingStage,
        expected_version: ExpectedVersion,
        input: Annotated[
            EnteringInput | None, strawberry.argument(description="What to fill in, such as why it was lost.")
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> CloseDealResult:
        """R40, R17."""
        access, number = acting(info), decode_id(id, "Deal", "id")
        try:
            await stage_changes.close_item(
                DEALS,
                access,
                number,
                decode_id(stage_id, "Stage", "stageId"),
                expected_version=expected_version,
                given=entering_given(DEALS, input),
                client_op_id=client_op_id,
            )
        except FieldsMissingError as refusal:
            return await fields_required(DEALS, access, number, refusal)
        return await DealClosed.of(info, number)

    @strawberry.mutation(description="Bring a closed deal back into progress. CONFLICT when it is open.")
    async def reopen_deal(
        self,
        info: Info,
        id: NodeId,
        stage_id: Annotated[strawberry.ID, strawberry.argument(description="A stage in progress of its pipeline.")],
        expected_version: ExpectedVersion,
        client_op_id: ClientOpId = None,
    ) -> DealPayload:
        """R40."""
        number = decode_id(id, "Deal", "id")
        await stage_changes.reopen_item(
            DEALS,
            acting(info),
            number,
            decode_id(stage_id, "Stage", "stageId"),
            expected_version=expected_version,
            client_op_id=client_op_id,
        )
        return await DealPayload.of(info, number)
