"""Own companies in the graph."""

from __future__ import annotations

from typing import Annotated

import strawberry

from trato.errors import not_found
from trato.graph.kit.arguments import ClientOpId, NodeId
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.ids import decode_id, encode_id
from trato.graph.kit.nodes import Node
from trato.own_companies import actions
from trato.own_companies.queries import OwnCompanyRecord, list_own_companies
from trato.own_companies.rules import Details
from trato.requisites.types import Requisites, RequisitesInput

NODE = "MyCompany"


@strawberry.type(name=NODE, description="A company of one's own, as which one writes and sells.")
class MyCompany(Node):
    """An own company (R12)."""

    legal_name: str = strawberry.field(description="Its name in the register.")
    tax_id: str | None = strawberry.field(description="Its number for taxes.")
    registration_no: str | None = strawberry.field(description="Its number in the register.")
    address: str | None = strawberry.field(description="Where it is registered.")
    postal_address: str | None = strawberry.field(description="Where its post goes, if elsewhere.")
    phones: list[str] = strawberry.field(description="Its telephones, as they were typed.")
    bank_details: str | None = strawberry.field(description="Where it is paid.")
    requisites: list[Requisites] = strawberry.field(
        description="What is told of it by templates, the primary set first: the texts above are that one's."
    )
    is_active: bool = strawberry.field(description="Whether it can be chosen.")
    is_default: bool = strawberry.field(description="Whether it is the one unless another is chosen. Exactly one is.")
    version: int = strawberry.field(description="Counts its changes.")

    @classmethod
    def of(cls, record: OwnCompanyRecord) -> MyCompany:
        """An own company from its record."""
        told = record.primary.told
        return cls(
            id=encode_id(NODE, record.id),
            legal_name=record.legal_name,
            tax_id=told.get("tax_id"),
            registration_no=told.get("registration_no"),
            address=told.get("legal_address"),
            postal_address=told.get("postal_address"),
            phones=list(record.phones),
            bank_details=told.get("bank_details"),
            requisites=[Requisites.of(one) for one in record.requisites],
            is_default=record.is_default,
            is_active=record.is_active,
            version=record.version,
        )


async def load_my_company(info: Info, company_id: int | None) -> MyCompany | None:
    """An own company by its number, batched; None for none."""
    if company_id is None:
        return None

    async def load(ids: list[int]) -> list[OwnCompanyRecord | None]:
        found = {one.id: one for one in await list_own_companies()}
        return [found.get(one) for one in ids]

    record = await info.context.loader("my_company", load).load(company_id)
    return None if record is None else MyCompany.of(record)


async def get_my_company(info: Info, company_id: int) -> MyCompany:
    """An own company by its number. NOT_FOUND when there is none."""
    found = await load_my_company(info, company_id)
    if found is None:
        raise not_found("company")
    return found


@strawberry.type
class MyCompanyQuery:
    """Reading own companies."""

    @strawberry.field(description="The companies of one's own, in their order.")
    async def my_companies(self, info: Info) -> list[MyCompany]:
        """R12."""
        current(info)
        return [MyCompany.of(one) for one in await list_own_companies()]


_USE = "Tell it by a template, in `requisites`."


@strawberry.input(description="The details of an own company, whole: what is left out is empty.")
class MyCompanyInput:
    """Fields of an own company."""

    requisites: RequisitesInput | None = strawberry.field(
        default=None,
        description="What its primary set says, by a template. Of one that exists it stays, without this and a name.",
    )
    legal_name: str | None = strawberry.field(
        default=None, description="At most 255 characters.", deprecation_reason=_USE
    )
    tax_id: str | None = strawberry.field(default=None, description="At most 255 characters.", deprecation_reason=_USE)
    registration_no: str | None = strawberry.field(
        default=None, description="At most 255 characters.", deprecation_reason=_USE
    )
    address: str | None = strawberry.field(
        default=None, description="At most 1,000 characters.", deprecation_reason=_USE
    )
    postal_address: str | None = strawberry.field(
        default=None, description="At most 1,000 characters.", deprecation_reason=_USE
    )
    bank_details: str | None = strawberry.field(
        default=None, description="At most 1,000 characters.", deprecation_reason=_USE
    )
    phones: list[str] = strawberry.field(default_factory=list, description="At most 20.")
    is_active: bool = strawberry.field(
        default=False, description="Takes one that went out of use back; it does so by being deleted."
    )
    is_default: bool = strawberry.field(
        default=False,
        description="Makes it the default, and takes it into use again. The first one is, and what is stays so until"
        " another is.",
    )


@strawberry.type(description="The companies of one's own as they are now.")
class MyCompaniesPayload:
    """Own companies."""

    my_companies: list[MyCompany] = strawberry.field(description="All of them, in their order.")


async def _payload() -> MyCompaniesPayload:
    return MyCompaniesPayload(my_companies=[MyCompany.of(one) for one in await list_own_companies()])


@strawberry.type
class MyCompanyMutation:
    """Changing own companies: administrators only."""

    @strawberry.mutation(description="Add an own company or, with its id and version, tell its details anew.")
    async def save_my_company(
        self,
        info: Info,
        input: Annotated[MyCompanyInput, strawberry.argument(description="Its details.")],
        id: Annotated[strawberry.ID | None, strawberry.argument(description="Which; null for a new one.")] = None,
        expected_version: Annotated[
            int | None, strawberry.argument(description="The version that was read, of one that exists.")
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> MyCompaniesPayload:
        """R12."""
        access = acting(info)
        texts = {
            "legal_name": input.legal_name,
            "tax_id": input.tax_id,
            "registration_no": input.registration_no,
            "legal_address": input.address,
            "postal_address": input.postal_address,
            "bank_details": input.bank_details,
        }
        requisites = None if input.requisites is None else input.requisites.given("input.requisites")
        details = Details(requisites, texts, input.phones)
        if id is None:
            await actions.add_own_company(access, details, input.is_default, client_op_id)
        else:
            await actions.update_own_company(
                access,
                decode_id(id, NODE, "id"),
                details,
                input.is_default,
                expected_version or 0,
                client_op_id,
                in_use=input.is_active,
            )
        return await _payload()

    @strawberry.mutation(
        description="Delete an own company; one as which deals are made only goes out of use. CONFLICT(NEEDS_DEFAULT)"
        " for the default one while there are others, unless one of them is named."
    )
    async def delete_my_company(
        self,
        info: Info,
        id: NodeId,
        default_id: Annotated[
            strawberry.ID | None, strawberry.argument(description="Which is the default from now on.")
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> MyCompaniesPayload:
        """R12."""
        heir = None if default_id is None else decode_id(default_id, NODE, "defaultId")
        await actions.delete_own_company(acting(info), decode_id(id, NODE, "id"), heir, client_op_id)
        return await _payload()
