"""People in the graph: setting up, signing in and out, oneself, one's tokens, and the list of users (R1)."""

from __future__ import annotations

import base64
from typing import Annotated

import strawberry
from starlette.responses import Response

from trato import __version__
from trato.access.directory import read_directory
from trato.accounts import actions, queries, sessions
from trato.accounts.avatars import set_avatar
from trato.accounts.links import Arrival, enter_by_link
from trato.accounts.models import User as UserRow
from trato.accounts.queries import Place
from trato.accounts.tokens import Issued
from trato.errors import ErrorCode, TratoError, forbidden, invalid, not_found
from trato.graph.credentials import clear_session_cookie, client_address, is_local, set_session_cookie, whence_of
from trato.graph.kit.arguments import After, ClientOpId, First, Search
from trato.graph.kit.connection import Connection, connected, selects
from trato.graph.kit.context import Info, current
from trato.graph.kit.ids import LARGEST, decode_id
from trato.graph.kit.people import User
from trato.graph.people_types import (
    ArrivalInput,
    DemoPerson,
    Installation,
    Me,
    MePayload,
    ProfileInput,
    SetUpInput,
    Tokens,
)
from trato.graph.principals import person_of, row_of
from trato.items.cursors import bad_cursor, decode_cursor, encode_cursor
from trato.items.paging import check_page_size
from trato.live.operations import Actor
from trato.settings import current_settings

Email = Annotated[str, strawberry.argument(description="Sign-in address, in any case.")]
Password = Annotated[str, strawberry.argument(description="The password.")]


@strawberry.type
class PeopleQuery:
    """Reads about people."""

    @strawberry.field(description="This installation. Anybody may ask, signed in or not.")
    async def installation(self, info: Info) -> Installation:
        """What the sign-in page needs to know."""
        row = await queries.installation()
        local = is_local(info.context.request, current_settings())
        people = await queries.people_of_the_demo() if row.demo and local else []
        directory = await read_directory() if people else None
        return Installation(
            needs_owner=row.set_up_at is None,
            setup_needs_token=not local,
            version=__version__,
            base_currency=row.base_currency,
            is_demo=row.demo,
            demo_people=[DemoPerson.of(person, directory) for person in people] if directory else [],
        )

    @strawberry.field(description="The person who asks.")
    async def me(self, info: Info) -> Me:
        """UNAUTHENTICATED when nobody is signed in."""
        return await _me(await row_of(info))

    @strawberry.field(description="Everyone who works or worked with this installation, by name.")
    async def users(
        self,
        info: Info,
        search: Search = None,
        first: First = 50,
        after: After = None,
        is_active: Annotated[
            bool | None, strawberry.argument(description="Only those who may sign in, or only the others; all without.")
        ] = None,
    ) -> Connection[User]:
        """Everyone signed in may see them: they are offered as responsible and as observers."""
        current(info)
        total = selects(info, "totalCount")
        page = await queries.user_page(search, check_page_size(first), _place(after), is_active, total=total)
        users = [User.of(row) for row in page.rows]
        cursors = [_cursor(row) for row in page.rows]
        return connected(users, cursors, has_next=page.has_next, has_previous=after is not None, total=page.total)


@strawberry.type
class PeopleMutation:
    """What people do about themselves. Answers that hold a secret are not kept for a retry: it makes a new one."""

    @strawberry.mutation(description="Make the owner of a new installation and sign them in. Once.")
    async def set_up(
        self,
        info: Info,
        input: Annotated[SetUpInput, strawberry.argument(description="The owner.")],
        client_op_id: ClientOpId = None,
    ) -> MePayload:
        """FORBIDDEN without the link's token, CONFLICT when there is an owner."""
        owner = actions.NewUser(
            name=input.name,
            email=input.email,
            password=input.password,
            time_zone=input.time_zone or "UTC",
            locale=input.locale or "en",
            path="input.",
        )
        local = is_local(info.context.request, current_settings())
        user = await actions.set_up(owner, input.base_currency, input.token, is_local=local)
        return await _enter(info, user, await sessions.open_session(user, whence_of(info.context.request)))

    @strawberry.mutation(description="Sign a browser in: the answer carries the session's cookie.")
    async def sign_in(self, info: Info, email: Email, password: Password, client_op_id: ClientOpId = None) -> MePayload:
        """UNAUTHENTICATED, the same whatever was wrong; RATE_LIMITED after ten failures in a quarter of an hour."""
        _response(info)
        user, session = await sessions.sign_in(email, password, whence_of(info.context.request))
        return await _enter(info, user, session)

    @strawberry.mutation(
        description="Come in by a link: for the first time, or with another password. Signs the browser in; whatever"
        " else was signed in ends."
    )
    async def enter_by_link(
        self,
        info: Info,
        token: Annotated[str, strawberry.argument(description="What stands behind # in the link.")],
        input: Annotated[ArrivalInput, strawberry.argument(description="The password, and the name.")],
        client_op_id: ClientOpId = None,
    ) -> MePayload:
        """NOT_FOUND for a link that is used or too old; VALIDATION (R76)."""
        _response(info)
        arrival = Arrival(password=input.password, name=input.name)
        user = await enter_by_link(token, arrival, sessions.UI)
        return await _enter(info, user, await sessions.open_session(user, whence_of(info.context.request)))

    @strawberry.mutation(description="Be somebody of the invented company, on the machine where the demo runs.")
    async def sign_in_as_demo(
        self,
        info: Info,
        user_id: Annotated[strawberry.ID, strawberry.argument(description="One of installation.demoPeople.")],
        client_op_id: ClientOpId = None,
    ) -> MePayload:
        """FORBIDDEN unless this is the demo, asked from its own machine."""
        row = await queries.installation()
        if not (row.demo and is_local(info.context.request, current_settings())):
            raise forbidden("Only the demo, on its own machine, lets people in without a password.")
        number = decode_id(user_id, "User", "userId")
        person = next((person for person in await queries.people_of_the_demo() if person.id == number), None)
        if person is None:
            raise not_found("user")
        return await _enter(info, person, await sessions.open_session(person, whence_of(info.context.request)))

    @strawberry.mutation(description="End this session or token. False: nobody was signed in.")
    async def sign_out(self, info: Info, client_op_id: ClientOpId = None) -> bool:
        """Open sockets of the same credential close."""
        credential_id = info.context.credential_id
        principal = await queries.principal_by_id(credential_id) if credential_id is not None else None
        if principal is not None:
            await sessions.sign_out(principal)
        if info.context.response is not None:
            clear_session_cookie(info.context.response)
        return principal is not None

    @strawberry.mutation(description="Sign an app in: tokens instead of a cookie.")
    async def login(self, info: Info, email: Email, password: Password, client_op_id: ClientOpId = None) -> Tokens:
        """As signIn."""
        pair = await sessions.login(email, password, whence_of(info.context.request))
        return Tokens.of(pair, await _me(pair.user))

    @strawberry.mutation(description="The next pair of tokens. A refresh token works once; used twice, all end.")
    async def refresh(
        self,
        info: Info,
        refresh_token: Annotated[str, strawberry.argument(description="From login, or from the last refresh.")],
        client_op_id: ClientOpId = None,
    ) -> Tokens:
        """UNAUTHENTICATED for a token that is unknown, used, revoked or too old."""
        pair = await sessions.refresh(refresh_token, whence_of(info.context.request))
        return Tokens.of(pair, await _me(pair.user))

    @strawberry.mutation(description="Change one's own password. Every other session and token of oneself ends.")
    async def change_password(
        self,
        info: Info,
        current: Annotated[str, strawberry.argument(description="The password as it is.")],
        new: Annotated[str, strawberry.argument(description="8 to 200 characters, and none that everyone tries.")],
        client_op_id: ClientOpId = None,
    ) -> MePayload:
        """VALIDATION naming `current` or `new`; RATE_LIMITED as signIn."""
        principal = await person_of(info)
        address = client_address(info.context.request)
        await actions.change_password(principal, _actor(info), current, new, address, client_op_id)
        return MePayload(me=await _me(await row_of(info)))

    @strawberry.mutation(description="Make an image one's portrait, or take it away.")
    async def set_avatar(
        self,
        info: Info,
        image: Annotated[
            str | None,
            strawberry.argument(
                description="A JPEG, PNG or WebP in base64: at most 600 kB, sides of 16 to 4096 pixels. Null: none."
            ),
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> MePayload:
        """VALIDATION naming `image` (R76)."""
        row = await row_of(info)
        await set_avatar(_actor(info), row, None if image is None else _decoded(image), client_op_id)
        return MePayload(me=await _me(await row_of(info)))

    @strawberry.mutation(description="Change one's own name, time zone, language and theme.")
    async def update_profile(
        self,
        info: Info,
        input: Annotated[ProfileInput, strawberry.argument(description="What changes.")],
        client_op_id: ClientOpId = None,
    ) -> MePayload:
        """VALIDATION naming the field."""
        profile = actions.Profile(name=input.name, time_zone=input.time_zone, locale=input.locale, theme=input.theme)
        await actions.update_profile(_actor(info), await row_of(info), profile, client_op_id)
        return MePayload(me=await _me(await row_of(info)))


def _decoded(image: str) -> bytes:
    """The bytes of an image in base64. VALIDATION for what is none."""
    try:
        return base64.b64decode(image, validate=True)
    except ValueError:
        raise invalid("image", "NOT_AN_IMAGE", "An image is sent in base64.") from None


def _actor(info: Info) -> Actor:
    return current(info).actor


async def _me(row: UserRow) -> Me:
    return Me.of(row, await queries.installation(), await read_directory())


async def _enter(info: Info, user: UserRow, session: Issued) -> MePayload:
    set_session_cookie(info.context.request, _response(info), session.secret)
    return MePayload(me=await _me(user))


def _response(info: Info) -> Response:
    """The HTTP response that is to carry a cookie. BAD_REQUEST on a socket, which has none."""
    if info.context.response is None:
        raise TratoError(ErrorCode.BAD_REQUEST, "A browser signs in over HTTP: a socket can't carry its cookie.")
    return info.context.response


def _cursor(row: UserRow) -> str:
    return encode_cursor(["user", row.sort_name, row.id])


def _place(cursor: str | None) -> Place | None:
    match None if cursor is None else decode_cursor(cursor):
        case None:
            return None
        case ["user", str(sort_name), int(user_id)] if 0 < user_id <= LARGEST:
            return Place(sort_name, user_id)
    raise bad_cursor()
