"""People in the graph, for those who may manage them (R76): invited, changed, deactivated; and services."""

from __future__ import annotations

import datetime
from typing import Annotated

import strawberry

from trato.access.gate import demand_admin
from trato.accounts import queries
from trato.accounts.links import opened_by
from trato.accounts.models import CredentialKind
from trato.accounts.tokens import Issued
from trato.crm.graph import ItemKind
from trato.errors import not_found
from trato.graph.kit.arguments import ClientOpId, ExpectedVersion, NodeId
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.ids import decode_each, decode_id
from trato.graph.kit.people import User, load_user
from trato.people import leaving, staff

LINK_PATH = "/welcome#"


@strawberry.input(description="A person; what is left out stays as it is.")
class StaffInput:
    """What an administrator says of a person."""

    email: str | None = strawberry.field(default=None, description="Sign-in address; needed for who is invited.")
    name: str | None = strawberry.field(default=None, description="Full name; who is invited may change it.")
    time_zone: str | None = strawberry.field(default=None, description="IANA time zone; one's own when left out.")
    locale: str | None = strawberry.field(default=None, description="en, es, pt or pl; one's own when left out.")
    is_admin: bool | None = strawberry.field(
        default=None, description="Whether they may change settings and see everything."
    )
    department_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="All departments they work in; where they lead, they go on leading."
    )
    group_ids: list[strawberry.ID] | None = strawberry.field(default=None, description="All groups they belong to.")

    def given(self) -> staff.StaffInput:
        """With numbers for ids."""
        return staff.StaffInput(
            email=self.email,
            name=self.name,
            time_zone=self.time_zone,
            locale=self.locale,
            is_admin=self.is_admin,
            department_ids=decode_each(self.department_ids, "Department", "input.departmentIds"),
            group_ids=decode_each(self.group_ids, "Group", "input.groupIds"),
        )


@strawberry.type(description="A person as they are now.")
class UserPayload:
    """A person."""

    user: User = strawberry.field(description="The person.")


@strawberry.type(description="A link by which somebody comes in, once. It is shown here and kept by nobody.")
class LinkPayload:
    """To be handed to the person it is for, by whatever way is safe."""

    user: User = strawberry.field(description="Whom it lets in.")
    path: str = strawberry.field(description="The link, behind the address of this installation.")
    expires_at: datetime.datetime = strawberry.field(description="When it ends by itself.")

    @classmethod
    async def of(cls, info: Info, link: Issued) -> LinkPayload:
        """A link just made. Its secret stands behind #, which browsers send to nobody."""
        ends = link.credential.expires_at
        assert ends is not None
        user = await load_user(info, link.credential.user_id)
        return cls(user=user, path=LINK_PATH + link.secret, expires_at=ends)


@strawberry.type(description="How many records of a kind somebody is responsible for.")
class Load:
    """A kind, and a number."""

    kind: ItemKind = strawberry.field(description="Which kind.")
    count: int = strawberry.field(description="How many that are not in the recycle bin.")


@strawberry.type(description="What a person looks after: what a successor would take over.")
class Responsibilities:
    """Numbers for the question who takes over."""

    items: list[Load] = strawberry.field(description="What they are responsible for, one entry for each kind.")
    open_activities: int = strawberry.field(description="Activities that are theirs and not done.")


@strawberry.type(description="Whom a link lets in.")
class EntryLink:
    """What the page of a link shows before it is used."""

    is_invitation: bool = strawberry.field(
        description="Whether they come in for the first time; else it is a new password."
    )
    name: str = strawberry.field(description="Their name.")
    email: str = strawberry.field(description="Their sign-in address.")
    expires_at: datetime.datetime = strawberry.field(description="When the link ends by itself.")


LinkToken = Annotated[str, strawberry.argument(description="What stands behind # in the link.")]


@strawberry.type
class StaffQuery:
    """Reading about people."""

    @strawberry.field(description="What somebody is responsible for; for those who may manage people.")
    async def responsibilities(
        self, info: Info, user_id: Annotated[strawberry.ID, strawberry.argument(description="Whom.")]
    ) -> Responsibilities:
        """R76."""
        number = decode_id(user_id, "User", "userId")
        demand_admin(current(info))
        if number not in await queries.users_by_ids([number]):
            raise not_found("user")
        load = await leaving.responsibilities_of(number)
        return Responsibilities(
            items=[Load(kind=ItemKind(code), count=count) for code, count in load.items.items()],
            open_activities=load.open_activities,
        )

    @strawberry.field(description="Programs that have accounts of their own; for those who may manage people.")
    async def services(self, info: Info) -> list[User]:
        """R1."""
        demand_admin(current(info))
        return [User.of(row) for row in await queries.services()]

    @strawberry.field(
        description="Whom a link lets in. Anybody who has it may ask. NOT_FOUND once it is used or too old."
    )
    async def entry_link(self, info: Info, token: LinkToken) -> EntryLink:
        """R76."""
        link = await opened_by(token)
        assert link.expires_at is not None
        return EntryLink(
            is_invitation=link.kind is CredentialKind.INVITE,
            name=link.user.name,
            email=link.user.email,
            expires_at=link.expires_at,
        )


@strawberry.type
class StaffMutation:
    """Managing people: for those who may. Rights that follow change at once."""

    @strawberry.mutation(
        description="Make a user who has yet to come in, and the link for that: it works once, for a week."
    )
    async def invite_user(
        self,
        info: Info,
        input: Annotated[StaffInput, strawberry.argument(description="Who it is.")],
        role_ids: Annotated[
            list[strawberry.ID] | None, strawberry.argument(description="Roles that they hold from the beginning.")
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> LinkPayload:
        """R76, R71."""
        roles = decode_each(role_ids, "Role", "roleIds") or []
        return await LinkPayload.of(info, await staff.invite_user(acting(info), input.given(), roles, client_op_id))

    @strawberry.mutation(
        description="Another link for somebody: to come in for the first time (a week), or to choose another password"
        " (a day). Earlier links of theirs end; the password they have works until the link is used."
    )
    async def make_entry_link(self, info: Info, id: NodeId, client_op_id: ClientOpId = None) -> LinkPayload:
        """R76."""
        number = decode_id(id, "User", "id")
        return await LinkPayload.of(info, await staff.make_link(acting(info), number, client_op_id))

    @strawberry.mutation(description="Change somebody: name, address, whether they administrate, where they belong.")
    async def update_user(
        self,
        info: Info,
        id: NodeId,
        input: Annotated[StaffInput, strawberry.argument(description="What changes.")],
        expected_version: ExpectedVersion,
        client_op_id: ClientOpId = None,
    ) -> UserPayload:
        """CONFLICT(LAST_ADMIN) when nobody else could administrate (R76)."""
        number = decode_id(id, "User", "id")
        changed = staff.update_user(acting(info), number, input.given(), expected_version, client_op_id)
        return await _user(info, await changed)

    @strawberry.mutation(
        description="Shut somebody out at once: sessions, tokens and sockets end everywhere. Their history stays."
    )
    async def deactivate_user(
        self,
        info: Info,
        id: NodeId,
        successor_id: Annotated[
            strawberry.ID | None,
            strawberry.argument(
                description="Who takes over all they are responsible for; needed when that is something."
            ),
        ] = None,
        reassign_activities: Annotated[
            bool, strawberry.argument(description="Whether their open activities go along.")
        ] = True,
        client_op_id: ClientOpId = None,
    ) -> UserPayload:
        """CONFLICT(NEEDS_SUCCESSOR), CONFLICT(LAST_ADMIN) (R76)."""
        number = decode_id(id, "User", "id")
        successor = None if successor_id is None else decode_id(successor_id, "User", "successorId")
        left = leaving.deactivate_user(
            acting(info), number, successor, with_activities=reassign_activities, client_op_id=client_op_id
        )
        return await _user(info, await left)

    @strawberry.mutation(description="Let somebody in again who was deactivated. They have the password they had.")
    async def reactivate_user(self, info: Info, id: NodeId, client_op_id: ClientOpId = None) -> UserPayload:
        """R76."""
        number = decode_id(id, "User", "id")
        return await _user(info, await staff.reactivate_user(acting(info), number, client_op_id))

    @strawberry.mutation(description="Make an account for a program: it has API tokens, and no password.")
    async def create_service(
        self,
        info: Info,
        name: Annotated[str, strawberry.argument(description="What it does, at most 100 characters.")],
        client_op_id: ClientOpId = None,
    ) -> UserPayload:
        """R1."""
        return await _user(info, await staff.create_service(acting(info), name, client_op_id))


async def _user(info: Info, user_id: int) -> UserPayload:
    return UserPayload(user=await load_user(info, user_id))
