"""Doing something to many items, in the graph (R33, R67)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Annotated, Any

import strawberry

from trato.access.gate import Access
from trato.background.graph import Job
from trato.background.queries import get_job
from trato.companies.graph import CompanyInput
from trato.companies.kind import COMPANY
from trato.contacts.actions import checked_contact
from trato.contacts.graph import ContactInput
from trato.contacts.kind import CONTACT
from trato.crm.bulk import Chosen, do_to_many, edit_each
from trato.crm.deeds import AT_ONCE, Deed, Edit, Outcome, Verb
from trato.crm.graph import ItemKind
from trato.crm.kinds import KIND_BY_CODE
from trato.deals.filling import Filling, Given
from trato.deals.graph import DealInput
from trato.deals.kind import DEAL
from trato.errors import TratoError, invalid
from trato.graph.kit.arguments import ClientOpId, Filter, FilterInput, Search, as_mapping
from trato.graph.kit.context import Info, acting
from trato.graph.kit.described import given
from trato.graph.kit.ids import decode_each, decode_id, encode_id
from trato.graph.kit.payloads import operation_field
from trato.items.kinds import ItemKind as Kind
from trato.items.values import Values, clean

NO_IDS = frozenset({"MALFORMED_ID", "WRONG_ID_TYPE"})

Ids = Annotated[
    list[strawberry.ID] | None,
    strawberry.argument(description="Which ones, up to 5000. Give these, or allMatching with a filter."),
]
AllMatching = Annotated[
    bool, strawberry.argument(description="All that match the filter and the search, instead of ids.")
]


@strawberry.type(description="An item that stays as it is, and why.")
class BulkSkipped:
    """One of several that was skipped."""

    id: strawberry.ID = strawberry.field(description="The item.")
    code: str = strawberry.field(description="NOT_FOUND, FORBIDDEN, STALE_VERSION, VALIDATION or CONFLICT.")
    message: str = strawberry.field(description="A sentence in English.")
    path: str | None = strawberry.field(description="For VALIDATION: the part of the input that is at fault.")


@strawberry.type(description="What became of each item; with a job, nothing yet: it tells.")
class BulkPayload:
    """The outcomes of one operation."""

    updated: int = strawberry.field(description="To how many it was done, or is done already.")
    updated_ids: list[strawberry.ID] = strawberry.field(description="Which ones.")
    skipped: list[BulkSkipped] = strawberry.field(description="They stay as they are.")
    job: Job | None = strawberry.field(
        description="With more than 200 items: what goes through them, with `updated`, `skippedCount` and the first of"
        " `skipped` as its result."
    )
    operation_id: strawberry.ID | None = operation_field()

    @classmethod
    def of(cls, kind: Kind, outcomes: Sequence[Outcome], job: Job | None = None) -> BulkPayload:
        """Outcomes as the graph tells them."""
        done = [encode_id(kind.node, one["id"]) for one in outcomes if one["code"] is None]
        skipped = [
            BulkSkipped(id=encode_id(kind.node, one["id"]), code=one["code"], message=one["message"], path=one["path"])
            for one in outcomes
            if one["code"] is not None
        ]
        return cls(updated=len(done), updated_ids=done, skipped=skipped, job=job)


def _edit_input(name: str, input: Any) -> Any:
    """The input for one item's own changes."""

    class ItemEdit:
        id: strawberry.ID = strawberry.field(description="Which one.")
        expected_version: int = strawberry.field(description="The version that was read.")

    ItemEdit.__annotations__ = {**ItemEdit.__annotations__, "input": input}
    ItemEdit.input = strawberry.field(description="The fields to change.")  # type: ignore[attr-defined]
    return strawberry.input(ItemEdit, name=name, description="What is written into one record.")


DealEdit = _edit_input("DealEdit", DealInput)
ContactEdit = _edit_input("ContactEdit", ContactInput)
CompanyEdit = _edit_input("CompanyEdit", CompanyInput)


def _deal_values(access: Access, input: DealInput) -> Values:
    primary = input.primary_contact_id
    number = None if primary is None else decode_id(primary, "Contact", "input.primaryContactId")
    return Filling.checked(access, Given(given(DEAL, input), number)).values


def _contact_values(access: Access, input: ContactInput) -> Values:
    primary = input.primary_company_id
    number = None if primary is None else decode_id(primary, "Company", "input.primaryCompanyId")
    return checked_contact(access, given(CONTACT, input), number, creating=False)


def _company_values(access: Access, input: CompanyInput) -> Values:
    return clean(COMPANY, given(COMPANY, input), creating=False, base_currency=access.base_currency)


def _chosen(
    kind: Kind, ids: list[strawberry.ID] | None, filter: FilterInput | None, search: str | None, all_matching: bool
) -> Chosen:
    if (ids is None) is not all_matching:
        raise invalid("ids", "ONE_OF", "Give either the ids, or allMatching with what must match.")
    if not all_matching and (filter is not None or search):
        raise invalid("filter", "UNEXPECTED", "Only with allMatching does a filter choose.")
    numbers = decode_each(ids, kind.node, "ids")
    return Chosen(None if numbers is None else tuple(numbers), None if filter is None else as_mapping(filter), search)


async def _done(info: Info, kind: Kind, chosen: Chosen, deed: Deed, client_op_id: str | None) -> BulkPayload:
    access = acting(info)
    done = await do_to_many(access, kind, chosen, deed, client_op_id)
    job = None if done["job"] is None else Job.of(await get_job(access, done["job"]))
    return BulkPayload.of(kind, done["outcomes"], job)


async def _edited(
    info: Info, kind: Kind, edits: list[Any], values_of: Callable[[Access, Any], Values], client_op_id: str | None
) -> BulkPayload:
    access = acting(info)
    if not 1 <= len(edits) <= AT_ONCE:
        raise invalid("edits", "OUT_OF_RANGE", f"Between 1 and {AT_ONCE} records.")
    good: dict[int, Edit] = {}
    malformed: dict[int, TratoError] = {}
    for at, one in enumerate(edits):
        number = decode_id(one.id, kind.node, f"edits[{at}].id")
        if number in good or number in malformed:
            raise invalid(f"edits[{at}].id", "DUPLICATE", "The same record twice.")
        try:
            good[number] = (values_of(access, one.input), one.expected_version)
        except TratoError as error:
            if any(fault.code in NO_IDS for fault in error.fields):
                raise  # a program's mistake, and no value that somebody typed
            malformed[number] = error
    return BulkPayload.of(kind, await edit_each(access, kind, good, malformed, client_op_id))


def _kind(kind: ItemKind) -> Kind:
    found = KIND_BY_CODE.get(kind.value)
    if found is None:
        raise invalid("kind", "UNKNOWN", "Companies, contacts and deals can be handled many at once.")
    return found


_UPDATE = (
    "Write the same into many records, each by itself: what one refuses is skipped and told. More than 200 are left to"
    " a job."
)
_EDIT = "Write into each of up to 200 records what is meant for it: what one refuses is skipped and told."
NewValues = "The fields to change, the same in each."


@strawberry.type
class BulkMutation:
    """Changing many records at once."""

    @strawberry.mutation(description=_UPDATE)
    async def bulk_update_deals(
        self,
        info: Info,
        input: Annotated[DealInput, strawberry.argument(description=NewValues)],
        ids: Ids = None,
        filter: Filter = None,
        search: Search = None,
        all_matching: AllMatching = False,
        client_op_id: ClientOpId = None,
    ) -> BulkPayload:
        """R33, R67."""
        deed = Deed(Verb.UPDATE, _deal_values(acting(info), input))
        return await _done(info, DEAL, _chosen(DEAL, ids, filter, search, all_matching), deed, client_op_id)

    @strawberry.mutation(description=_UPDATE)
    async def bulk_update_contacts(
        self,
        info: Info,
        input: Annotated[ContactInput, strawberry.argument(description=NewValues)],
        ids: Ids = None,
        filter: Filter = None,
        search: Search = None,
        all_matching: AllMatching = False,
        client_op_id: ClientOpId = None,
    ) -> BulkPayload:
        """R33, R67."""
        deed = Deed(Verb.UPDATE, _contact_values(acting(info), input))
        return await _done(info, CONTACT, _chosen(CONTACT, ids, filter, search, all_matching), deed, client_op_id)

    @strawberry.mutation(description=_UPDATE)
    async def bulk_update_companies(
        self,
        info: Info,
        input: Annotated[CompanyInput, strawberry.argument(description=NewValues)],
        ids: Ids = None,
        filter: Filter = None,
        search: Search = None,
        all_matching: AllMatching = False,
        client_op_id: ClientOpId = None,
    ) -> BulkPayload:
        """R33, R67."""
        deed = Deed(Verb.UPDATE, _company_values(acting(info), input))
        return await _done(info, COMPANY, _chosen(COMPANY, ids, filter, search, all_matching), deed, client_op_id)

    @strawberry.mutation(description=_EDIT)
    async def edit_deals(
        self,
        info: Info,
        edits: Annotated[list[DealEdit], strawberry.argument(description="Each record once.")],  # type: ignore[valid-type]
        client_op_id: ClientOpId = None,
    ) -> BulkPayload:
        """R67."""
        return await _edited(info, DEAL, edits, _deal_values, client_op_id)

    @strawberry.mutation(description=_EDIT)
    async def edit_contacts(
        self,
        info: Info,
        edits: Annotated[list[ContactEdit], strawberry.argument(description="Each record once.")],  # type: ignore[valid-type]
        client_op_id: ClientOpId = None,
    ) -> BulkPayload:
        """R67."""
        return await _edited(info, CONTACT, edits, _contact_values, client_op_id)

    @strawberry.mutation(description=_EDIT)
    async def edit_companies(
        self,
        info: Info,
        edits: Annotated[list[CompanyEdit], strawberry.argument(description="Each record once.")],  # type: ignore[valid-type]
        client_op_id: ClientOpId = None,
    ) -> BulkPayload:
        """R67."""
        return await _edited(info, COMPANY, edits, _company_values, client_op_id)

    @strawberry.mutation(
        description="Put many records into the recycle bin; those you may not delete are skipped and told."
    )
    async def bulk_delete(
        self,
        info: Info,
        kind: Annotated[ItemKind, strawberry.argument(description="Companies, contacts or deals.")],
        ids: Ids = None,
        filter: Filter = None,
        search: Search = None,
        all_matching: AllMatching = False,
        client_op_id: ClientOpId = None,
    ) -> BulkPayload:
        """R33."""
        chosen = _chosen(_kind(kind), ids, filter, search, all_matching)
        return await _done(info, _kind(kind), chosen, Deed(Verb.DELETE), client_op_id)

    @strawberry.mutation(
        description="Let users observe many records, or no longer; what one refuses is skipped and told."
    )
    async def bulk_observe(
        self,
        info: Info,
        kind: Annotated[ItemKind, strawberry.argument(description="Companies, contacts or deals.")],
        ids: Ids = None,
        filter: Filter = None,
        search: Search = None,
        all_matching: AllMatching = False,
        add_ids: Annotated[
            list[strawberry.ID] | None, strawberry.argument(description="Users who observe them from now on.")
        ] = None,
        remove_ids: Annotated[
            list[strawberry.ID] | None, strawberry.argument(description="Users who no longer do.")
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> BulkPayload:
        """R33, R22."""
        added = tuple(decode_each(add_ids, "User", "addIds", AT_ONCE) or ())
        removed = tuple(decode_each(remove_ids, "User", "removeIds", AT_ONCE) or ())
        if not added and not removed:
            raise invalid("addIds", "REQUIRED", "Say who is to observe them, or who no longer is.")
        chosen = _chosen(_kind(kind), ids, filter, search, all_matching)
        deed = Deed(Verb.RELINK, code="observers", added=added, removed=removed)
        return await _done(info, _kind(kind), chosen, deed, client_op_id)

    @strawberry.mutation(
        description="Put tags on many records, or take them off; what one refuses is skipped and told."
    )
    async def bulk_tag(
        self,
        info: Info,
        kind: Annotated[ItemKind, strawberry.argument(description="Companies, contacts or deals.")],
        ids: Ids = None,
        filter: Filter = None,
        search: Search = None,
        all_matching: AllMatching = False,
        add_ids: Annotated[
            list[strawberry.ID] | None, strawberry.argument(description="Tags that they bear from now on.")
        ] = None,
        remove_ids: Annotated[
            list[strawberry.ID] | None, strawberry.argument(description="Tags that they no longer bear.")
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> BulkPayload:
        """R33, R113."""
        added = tuple(decode_each(add_ids, "Tag", "addIds", AT_ONCE) or ())
        removed = tuple(decode_each(remove_ids, "Tag", "removeIds", AT_ONCE) or ())
        if not added and not removed:
            raise invalid("addIds", "REQUIRED", "Say which tags they are to bear, or no longer.")
        chosen = _chosen(_kind(kind), ids, filter, search, all_matching)
        deed = Deed(Verb.RELINK, code="tags", added=added, removed=removed)
        return await _done(info, _kind(kind), chosen, deed, client_op_id)
