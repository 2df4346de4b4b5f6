"""Reads about people: who holds a token, who there is, and what this installation is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from tortoise.expressions import Q

from trato.accounts.models import Credential, CredentialKind, Installation, User
from trato.accounts.tokens import ACTING_KINDS, LIFETIMES, PREFIXES, token_hash
from trato.db.pages import Portion, portion
from trato.db.text import fold, search_words
from trato.errors import not_found

TOUCH_AFTER = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Principal:
    """A person and the credential they showed. `expires_at` is None for an API token without an end."""

    user: User
    credential: Credential

    @property
    def expires_at(self) -> datetime | None:
        """When the credential ends by itself."""
        return self.credential.expires_at

    @property
    def is_session(self) -> bool:
        """Whether a browser's cookie carried it."""
        return self.credential.kind is CredentialKind.SESSION


def is_token(text: str) -> bool:
    """Whether `text` could be a token of this program at all."""
    return text.startswith(tuple(PREFIXES.values())) and len(text) < 100 and text.isascii()


async def principal(token: str) -> Principal | None:
    """Who acts with `token`, in one statement; None when it is unknown, revoked or expired, or the user deactivated."""
    credential = await credential_of(token, ACTING_KINDS)
    return None if credential is None or credential.revoked_at is not None else Principal(credential.user, credential)


async def principal_by_id(credential_id: int) -> Principal | None:
    """As `principal`, for a credential that was shown before."""
    credential = await Credential.get_or_none(id=credential_id, revoked_at=None).select_related("user")
    return None if credential is None or not credential.user.is_active else Principal(credential.user, credential)


async def credential_of(token: str, kinds: tuple[CredentialKind, ...]) -> Credential | None:
    """The credential (with its user) of a token of one of these kinds, revoked or not, unless expired or shut out."""
    if not is_token(token):
        return None
    found = await Credential.get_or_none(token_hash=token_hash(token)).select_related("user")
    if found is None or found.kind not in kinds or not found.user.is_active:
        return None
    return found if is_current(found) else None


def is_current(credential: Credential) -> bool:
    """Whether it has not ended by itself."""
    return credential.expires_at is None or credential.expires_at > datetime.now(UTC)


async def touch(credential: Credential, whence: Mapping[str, str]) -> bool:
    """Note that a credential is in use, and from where, at most every five minutes; a used session lives on.

    Of an app's sign-in, the refresh token is noted as well: it is what the list of devices shows. Whether it was noted.
    """
    now = datetime.now(UTC)
    if credential.last_used_at is not None and now - credential.last_used_at < TOUCH_AFTER:
        return False
    credential.last_used_at = now
    if credential.kind is CredentialKind.SESSION:
        credential.expires_at = now + LIFETIMES[CredentialKind.SESSION]
    await Credential.filter(id=credential.id, revoked_at=None).update(
        last_used_at=credential.last_used_at, expires_at=credential.expires_at, **whence
    )
    if credential.kind is CredentialKind.ACCESS:
        in_use = Credential.filter(family=credential.family, kind=CredentialKind.REFRESH, revoked_at=None)
        await in_use.update(last_used_at=now, **whence)
    return True


async def installation() -> Installation:
    """The row about this installation; it is made when a server or a command first opens the database."""
    return await Installation.get(id=1)


async def users_by_ids(ids: Iterable[int]) -> dict[int, User]:
    """Users by id, deactivated ones included: the history names them."""
    return {int(user.id): user for user in await User.filter(id__in=list(ids))}


async def invited_among(ids: Iterable[int]) -> set[int]:
    """Those of these users for whom a link was made by which they come in for the first time."""
    made = await Credential.filter(kind=CredentialKind.INVITE, user_id__in=list(ids)).only("id", "user_id")
    return {int(link.user_id) for link in made}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a user stands in the list, which is ordered by name."""

    sort_name: str
    id: int


async def user_page(
    search: str | None, first: int, after: Place | None, is_active: bool | None = None, *, total: bool
) -> Portion[User]:
    """A page of people behind `after`, in order of their names.

    `search`: every word is part of the name, whatever accents, or the address.
    """
    matching = User.filter(is_service=False)
    if is_active is not None:
        matching = matching.filter(is_active=is_active)
    for word in search_words(search):
        matching = matching.filter(Q(sort_name__contains=fold(word)) | Q(email__contains=word.lower()))
    behind = matching
    if after is not None:
        behind = matching.filter(Q(sort_name__gt=after.sort_name) | Q(sort_name=after.sort_name, id__gt=after.id))
    users = await behind.order_by("sort_name", "id").limit(first + 1)
    return portion(users, first, await matching.count() if total else None)


async def user_by_email(email: str) -> User:
    """The user with this address, whatever its case. NOT_FOUND otherwise."""
    user = await User.get_or_none(email=email.strip().lower())
    if user is None:
        raise not_found("user")
    return user


async def api_tokens(user_id: int) -> list[Credential]:
    """A person's API tokens that still work, newest first."""
    tokens = await Credential.filter(user_id=user_id, kind=CredentialKind.API, revoked_at=None).order_by("-id")
    return [token for token in tokens if is_current(token)]


async def services() -> list[User]:
    """The programs that have an account of their own, by name."""
    return await User.filter(is_service=True).order_by("sort_name", "id")


async def active_people() -> list[User]:
    """All who may sign in, in the order in which they came; programs are no people."""
    return await User.filter(is_active=True, is_service=False).order_by("id")


async def people_of_the_demo() -> list[User]:
    """Whom one can be in the demo with one click, administrators first."""
    return await User.filter(is_active=True, is_service=False).order_by("-is_admin", "sort_name", "id").limit(12)
