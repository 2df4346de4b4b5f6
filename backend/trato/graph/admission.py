"""Who is asking: the credential that a request or a socket brings, as the access of its operations."""

from __future__ import annotations

import structlog
from starlette.requests import HTTPConnection

from trato.access.directory import RightsKeeper
from trato.access.gate import API_CHANNEL, Access
from trato.accounts.api_tokens import scopes_of, serves_origin
from trato.accounts.queries import Principal, principal
from trato.graph.credentials import cookie_token, header_token
from trato.graph.kit.context import GraphContext
from trato.items import keeping, rates

OWN_PAGES_HEADER = "x-trato-request"


class Admission:
    """Admits the bearers of credentials, with the rights of now."""

    def __init__(self, keeper: RightsKeeper) -> None:
        self._keeper = keeper

    async def admit(self, context: GraphContext, found: Principal | None) -> None:
        """Make `context` that of whoever the credential belongs to; None: nobody is signed in."""
        context.access = await self._access(found) if found else None
        context.credential_id = found.credential.id if found else None
        context.scopes = scopes_of(found.credential) if found else None
        structlog.contextvars.bind_contextvars(user_id=found.user.id if found else None)

    async def _access(self, found: Principal) -> Access:
        await keeping.renew()
        user = found.user
        return Access(
            person_id=user.id,
            name=user.name,
            rights=await self._keeper.rights_of(int(user.id)),
            is_admin=user.is_admin,
            time_zone=user.time_zone,
            locale=user.locale,
            base_currency=rates.known().base,
            channel="UI" if found.is_session else API_CHANNEL,
        )


async def bearer_of(connection: HTTPConnection, token: str | None = None) -> Principal | None:
    """Who asks by `connection`: by a token given otherwise, else by the one in its header, else by its cookie.

    A token that is limited to the pages of some origins is nobody's when it comes from elsewhere.
    """
    found = await principal(token or header_token(connection) or cookie_token(connection) or "")
    if found is not None and not serves_origin(found.credential, connection.headers.get("origin")):
        return None
    return found


def is_own_page(request: HTTPConnection) -> bool:
    """False when only the cookie vouches for a request: a foreign page can make a browser send it, not the header."""
    if header_token(request) or not cookie_token(request):
        return True
    return request.headers.get(OWN_PAGES_HEADER) == "1"
