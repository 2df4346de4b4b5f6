"""The person behind an operation, with the credential they showed: for what is done to oneself."""

from __future__ import annotations

from trato.accounts import queries
from trato.accounts.models import CredentialKind
from trato.accounts.models import User as UserRow
from trato.accounts.queries import Principal
from trato.errors import forbidden, unauthenticated
from trato.graph.kit.context import Info, current


async def principal_of(info: Info) -> Principal:
    """Who asks. UNAUTHENTICATED when nobody is signed in, or not any more."""
    current(info)
    credential_id = info.context.credential_id
    found = await queries.principal_by_id(credential_id) if credential_id is not None else None
    if found is None:
        raise unauthenticated()
    return found


async def person_of(info: Info) -> Principal:
    """As `principal_of`, for what a program with an API token may not do: get itself or others a way in."""
    found = await principal_of(info)
    if found.credential.kind is CredentialKind.API:
        raise forbidden("An API token may not change passwords, devices or tokens.")
    return found


async def row_of(info: Info) -> UserRow:
    """The row of who asks."""
    return (await principal_of(info)).user
