"""Doing something to many items, in the graph (R33, R67)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar

import strawberry

from trato.access.gate import Access
from trato.activities.graph import ActivityInput
from trato.activities.kind import ACTIVITY
from trato.companies.graph import CompanyInput
from trato.companies.kind import COMPANY
from trato.contacts.graph import ContactInput
from trato.contacts.kind import CONTACT
from trato.crm.bulk import Chosen, Editing, edit_each
from trato.crm.bulk_types import BulkPayload, done_to_many
from trato.crm.deeds import AT_ONCE, Deed, Verb
from trato.crm.graph import ItemKind
from trato.crm.ways import ways_of
from trato.deals.graph import DealInput
from trato.deals.kind import DEAL
from trato.errors import TratoError, invalid
from trato.graph.kit.arguments import ClientOpId, Filter, FilterInput, Search, as_mapping
from trato.graph.kit.context import Info, acting
from trato.graph.kit.described import given
from trato.graph.kit.ids import decode_each, decode_id
from trato.items.kinds import DESCRIBED
from trato.items.kinds import ItemKind as Kind
from trato.items.values import Values
from trato.leads.graph import LeadInput
from trato.leads.kind import LEAD

C = TypeVar("C", bound=type)

NO_IDS = frozenset({"MALFORMED_ID", "WRONG_ID_TYPE"})

Ids = Annotated[
    list[strawberry.ID] | None,
    strawberry.argument(description="Which ones, up to 5000. Give these, or allMatching with a filter."),
]
AllMatching = Annotated[
    bool, strawberry.argument(description="All that match the filter and the search, instead of ids.")
]


@dataclass(frozen=True, slots=True)
class Form:
    """How clients write into the records of a kind."""

    kind: Kind
    input: type

    def values(self, access: Access, input: Any) -> Values:
        """The checked values in an input."""
        if self.kind.bound_to is not None and input.item_ids is not strawberry.UNSET:
            raise invalid("input.itemIds", "UNEXPECTED", "What activities are bound to is changed one by one.")
        return ways_of(self.kind).checked(access, given(self.kind, input))


FORMS = tuple(
    Form(kind, input)
    for kind, input in (
        (LEAD, LeadInput),
        (DEAL, DealInput),
        (CONTACT, ContactInput),
        (COMPANY, CompanyInput),
        (ACTIVITY, ActivityInput),
    )
)


def _chosen(
    kind: Kind, ids: list[strawberry.ID] | None, filter: FilterInput | None, search: str | None, all_matching: bool
) -> Chosen:
    numbers = decode_each(ids, kind.node, "ids")
    wanted = None if filter is None else as_mapping(filter)
    return Chosen.checked(None if numbers is None else tuple(numbers), wanted, search, all_matching=all_matching)


def _relinking(
    kind: Kind, code: str, node: str, added: list[strawberry.ID] | None, removed: list[strawberry.ID] | None
) -> Deed:
    if code not in kind.by_code:
        raise invalid("kind", "UNKNOWN", f"{kind.plural} have no {code}.")
    added_ids = decode_each(added, node, "addIds", AT_ONCE) or ()
    removed_ids = decode_each(removed, node, "removeIds", AT_ONCE) or ()
    return Deed(Verb.RELINK, code=code, added=tuple(added_ids), removed=tuple(removed_ids))


_UPDATE = (
    "Write the same into many records, each by itself: what one refuses is skipped and told. More than 200 are left to"
    " a job."
)
_EDIT = "Write into each of up to 200 records what is meant for it: what one refuses is skipped and told."
NewValues = "The fields to change, the same in each."


def writes_many(*forms: Form) -> Callable[[C], C]:
    """Give a root type the two mutations of each form: `bulkUpdateDeals` and `editDeals` (R33, R67)."""

    def decorate(cls: C) -> C:
        for verb, make in (("bulk_update", _update), ("edit", _edit)):
            for form in forms:
                setattr(cls, f"{verb}_{form.kind.plural.lower()}", make(form))
        return cls

    return decorate


def _update(form: Form) -> Any:
    async def update(
        info: Info,
        input: Any,
        ids: Ids = None,
        filter: Filter = None,
        search: Search = None,
        all_matching: AllMatching = False,
        client_op_id: ClientOpId = None,
    ) -> BulkPayload:
        access = acting(info)
        chosen = _chosen(form.kind, ids, filter, search, all_matching)
        return await done_to_many(
            access, form.kind, chosen, Deed(Verb.UPDATE, form.values(access, input)), client_op_id
        )

    update.__annotations__["input"] = Annotated[form.input, strawberry.argument(description=NewValues)]
    return strawberry.mutation(resolver=update, description=_UPDATE)


def _edit(form: Form) -> Any:
    async def edit(info: Info, edits: Any, client_op_id: ClientOpId = None) -> BulkPayload:
        access = acting(info)
        asked = [_editing(access, form, at, one) for at, one in enumerate(edits)]
        return BulkPayload.of(form.kind, await edit_each(access, form.kind, asked, client_op_id))

    one = _edit_input(form)
    each = Annotated[list[one], strawberry.argument(description="Each record once.")]  # type: ignore[valid-type]  # by the form
    edit.__annotations__["edits"] = each
    return strawberry.mutation(resolver=edit, description=_EDIT)


def _edit_input(form: Form) -> Any:
    """The input for one item's own changes."""

    class ItemEdit:
        id: strawberry.ID = strawberry.field(description="Which one.")
        expected_version: int = strawberry.field(description="The version that was read.")

    ItemEdit.__annotations__ = {**ItemEdit.__annotations__, "input": form.input}
    ItemEdit.input = strawberry.field(description="The fields to change.")  # type: ignore[attr-defined]
    return strawberry.input(ItemEdit, name=f"{form.kind.node}Edit", description="What is written into one record.")


def _editing(access: Access, form: Form, at: int, one: Any) -> Editing:
    number = decode_id(one.id, form.kind.node, f"edits[{at}].id")
    try:
        return Editing(number, one.expected_version, form.values(access, one.input))
    except TratoError as error:
        if any(fault.code in NO_IDS for fault in error.fields):
            raise  # a program's mistake, and no value that somebody typed
        return Editing(number, one.expected_version, malformed=error)


@strawberry.type
@writes_many(*FORMS)
class BulkMutation:
    """Changing many records at once."""

    @strawberry.mutation(
        description="Put many records into the recycle bin; those you may not delete are skipped and told."
    )
    async def bulk_delete(
        self,
        info: Info,
        kind: Annotated[ItemKind, strawberry.argument(description="Of what.")],
        ids: Ids = None,
        filter: Filter = None,
        search: Search = None,
        all_matching: AllMatching = False,
        client_op_id: ClientOpId = None,
    ) -> BulkPayload:
        """R33."""
        access, described = acting(info), DESCRIBED[kind.value]
        chosen = _chosen(described, ids, filter, search, all_matching)
        return await done_to_many(access, described, chosen, Deed(Verb.DELETE), client_op_id)

    @strawberry.mutation(
        description="Let users observe many records, or no longer; what one refuses is skipped and told."
    )
    async def bulk_observe(
        self,
        info: Info,
        kind: Annotated[ItemKind, strawberry.argument(description="Of what.")],
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
        access, described = acting(info), DESCRIBED[kind.value]
        chosen = _chosen(described, ids, filter, search, all_matching)
        deed = _relinking(described, "observers", "User", add_ids, remove_ids)
        return await done_to_many(access, described, chosen, deed, client_op_id)

    @strawberry.mutation(
        description="Put tags on many records, or take them off; what one refuses is skipped and told."
    )
    async def bulk_tag(
        self,
        info: Info,
        kind: Annotated[ItemKind, strawberry.argument(description="Companies, contacts or deals: what has tags.")],
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
        access, described = acting(info), DESCRIBED[kind.value]
        chosen = _chosen(described, ids, filter, search, all_matching)
        deed = _relinking(described, "tags", "Tag", add_ids, remove_ids)
        return await done_to_many(access, described, chosen, deed, client_op_id)
