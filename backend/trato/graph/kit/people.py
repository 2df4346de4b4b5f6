"""Users as other records refer to them: responsible, observer, author."""

from __future__ import annotations

from collections.abc import Iterable

import strawberry

from trato.accounts.models import User as UserRow
from trato.accounts.queries import invited_among, users_by_ids
from trato.errors import not_found
from trato.graph.kit.context import Info, current
from trato.graph.kit.ids import encode_id
from trato.graph.kit.nodes import Node


@strawberry.type(description="A person who works with this installation. Never deleted, only deactivated.")
class User(Node):
    """A user as everyone signed in may see them."""

    number: int = strawberry.field(description="The plain number of the user.")
    name: str = strawberry.field(description="Full name.")
    email: str = strawberry.field(description="Sign-in address.")
    is_active: bool = strawberry.field(description="Whether they may sign in.")
    is_admin: bool = strawberry.field(description="Whether they may change settings and see everything.")
    is_service: bool = strawberry.field(description="Whether it is a program: it can't be responsible for anything.")
    avatar_url: str | None = strawberry.field(
        description="Where their portrait is, on this server and for whoever is signed in: 256 pixels square, WebP."
    )
    version: int = strawberry.field(description="Counts changes of the person.")
    has_password: strawberry.Private[bool]

    @strawberry.field(description="Whether they were invited and have yet to come in.")
    async def is_pending(self, info: Info) -> bool:
        """Batched (R76)."""
        if self.has_password:
            return False

        async def load(ids: list[int]) -> list[bool]:
            invited = await invited_among(ids)
            return [one in invited for one in ids]

        return await info.context.loader("invited", load).load(self.number)

    @classmethod
    def of(cls, row: UserRow) -> User:
        """A user from their row."""
        return cls(
            id=encode_id("User", row.id),
            number=row.id,
            name=row.name,
            email=row.email,
            is_active=row.is_active,
            is_admin=row.is_admin,
            has_password=row.password_hash is not None,
            is_service=row.is_service,
            avatar_url=None if row.avatar is None else f"/files/avatars/{row.avatar}.webp",
            version=row.version,
        )


async def load_users(info: Info, ids: Iterable[int]) -> list[User]:
    """Users by id, batched. NOT_FOUND when one is none."""
    current(info)

    async def load(batch: list[int]) -> list[User | None]:
        found = await users_by_ids(batch)
        return [User.of(found[one]) if one in found else None for one in batch]

    loaded = await info.context.loader("user", load).load_many(list(ids))
    people = [person for person in loaded if person is not None]
    if len(people) < len(loaded):
        raise not_found("user")
    return people


async def load_user(info: Info, user_id: int) -> User:
    """One user, batched."""
    return (await load_users(info, [user_id]))[0]
