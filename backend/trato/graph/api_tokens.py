"""API tokens in the graph: programs that act as oneself, or as a service with an account of its own (R1)."""

from __future__ import annotations

import datetime
from typing import Annotated

import strawberry

from trato.access.gate import demand_admin
from trato.accounts import api_tokens, queries
from trato.accounts.api_tokens import NewToken
from trato.accounts.models import Credential, TokenScope
from trato.accounts.models import User as UserRow
from trato.accounts.tokens import Issued
from trato.errors import not_found
from trato.graph.kit.arguments import ClientOpId, NodeId
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.ids import decode_id, encode_id
from trato.graph.principals import person_of, row_of


@strawberry.type(description="A token with which a program acts.")
class ApiToken:
    """An API token, without its secret."""

    id: strawberry.ID = strawberry.field(description="For revokeApiToken.")
    name: str = strawberry.field(description="What it is for.")
    scopes: list[TokenScope] | None = strawberry.field(
        description="What it may do of what its person may; null: all of it."
    )
    allowed_origins: list[str] | None = strawberry.field(
        description="The pages that may use it, by origin; null: it may be used from anywhere."
    )
    created_at: datetime.datetime = strawberry.field(description="When it was made.")
    last_used_at: datetime.datetime | None = strawberry.field(description="When it was last used, within five minutes.")
    last_used_from: str | None = strawberry.field(description="The address from which it was last used.")
    expires_at: datetime.datetime | None = strawberry.field(description="When it ends by itself.")

    @classmethod
    def of(cls, row: Credential) -> ApiToken:
        """A token from its row."""
        return cls(
            id=encode_id("ApiToken", row.id),
            name=row.name,
            scopes=None if row.scopes is None else [TokenScope(scope) for scope in row.scopes],
            allowed_origins=row.allowed_origins,
            created_at=row.created_at,
            last_used_at=row.last_used_at,
            last_used_from=row.address or None,
            expires_at=row.expires_at,
        )


@strawberry.type(description="A new API token.")
class ApiTokenPayload:
    """The token and its secret."""

    api_token: ApiToken = strawberry.field(description="The token.")
    secret: str = strawberry.field(description="To be sent as `Authorization: Bearer …`. Shown once, kept by nobody.")

    @classmethod
    def of(cls, issued: Issued) -> ApiTokenPayload:
        """What is shown of a token just made."""
        return cls(api_token=ApiToken.of(issued.credential), secret=issued.secret)


ServiceId = Annotated[
    strawberry.ID | None,
    strawberry.argument(description="The service whose token it is, for those who may manage people; else oneself."),
]


@strawberry.type
class ApiTokenQuery:
    """Reading tokens."""

    @strawberry.field(description="One's own API tokens that still work, or those of a service, newest first.")
    async def api_tokens(self, info: Info, service_id: ServiceId = None) -> list[ApiToken]:
        """Without their secrets, which nobody knows."""
        service = _number(service_id)
        holder = current(info).user_id if service is None else (await _service(info, service)).id
        return [ApiToken.of(row) for row in await queries.api_tokens(holder)]


@strawberry.type
class ApiTokenMutation:
    """Making and revoking tokens."""

    @strawberry.mutation(description="Make a token for a program that is to act as oneself, or as a service.")
    async def create_api_token(
        self,
        info: Info,
        name: Annotated[str, strawberry.argument(description="What it is for, at most 100 characters.")],
        expires_at: Annotated[
            datetime.datetime | None, strawberry.argument(description="When it ends; without it, when revoked.")
        ] = None,
        scopes: Annotated[
            list[TokenScope] | None,
            strawberry.argument(description="What it may do of what its person may; without it, all of that."),
        ] = None,
        allowed_origins: Annotated[
            list[str] | None,
            strawberry.argument(
                description="Pages that may use it, such as https://www.example.com, and nothing else then; the server"
                " must know them as well (TRATO_ORIGINS). Without it, it may be used from anywhere."
            ),
        ] = None,
        service_id: ServiceId = None,
        client_op_id: ClientOpId = None,
    ) -> ApiTokenPayload:
        """The secret is in this answer only."""
        service = _number(service_id)
        principal = await person_of(info)
        holder = principal.user if service is None else await _service(info, service)
        new = NewToken(name=name, expires_at=expires_at, scopes=scopes, origins=allowed_origins)
        return ApiTokenPayload.of(await api_tokens.create_api_token(acting(info).actor, holder, new, client_op_id))

    @strawberry.mutation(description="Make one of one's own API tokens, or of a service's, invalid at once.")
    async def revoke_api_token(
        self, info: Info, id: NodeId, service_id: ServiceId = None, client_op_id: ClientOpId = None
    ) -> bool:
        """NOT_FOUND for somebody else's."""
        number, service = decode_id(id, "ApiToken", "id"), _number(service_id)
        holder = await row_of(info) if service is None else await _service(info, service)
        return await api_tokens.revoke_api_token(acting(info).actor, holder, number, client_op_id)


def _number(service_id: strawberry.ID | None) -> int | None:
    return None if service_id is None else decode_id(service_id, "User", "serviceId")


async def _service(info: Info, number: int) -> UserRow:
    """A service, for those who may manage people. FORBIDDEN, NOT_FOUND."""
    demand_admin(current(info))
    found = (await queries.users_by_ids([number])).get(number)
    if found is None or not found.is_service:
        raise not_found("service")
    return found
