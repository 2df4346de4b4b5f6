"""`trato user …`: people made and mended by whoever has the machine."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from trato.operation.environment import settings

if TYPE_CHECKING:
    from trato.live.operations import Actor

app = typer.Typer(help="Make users and mend their access.", no_args_is_help=True)

Email = Annotated[str, typer.Argument(help="The user's e-mail address.")]
PasswordFromInput = Annotated[
    bool, typer.Option("--password-stdin", help="Read the password from standard input instead of asking for it.")
]


@app.command()
def create(
    email: Email,
    name: Annotated[str, typer.Option(help="Full name.", prompt=True)],
    admin: Annotated[bool, typer.Option("--admin", help="They may change settings and see everything.")] = False,
    level: Annotated[str, typer.Option(help="Which records they see until roles say more: all, own or none.")] = "all",
    locale: Annotated[str, typer.Option(help="Language: en, es, pt or pl.")] = "en",
    time_zone: Annotated[str, typer.Option(help="Time zone, such as Europe/Madrid.")] = "UTC",
    password_stdin: PasswordFromInput = False,
) -> None:
    """Make a user."""
    from trato.accounts.actions import NewUser
    from trato.operation.refusals import CommandRefused
    from trato.roles.actions import welcome
    from trato.roles.defaults import Start

    if level not in list(Start):
        raise CommandRefused("--level is all, own or none.")
    new = NewUser(
        email=email,
        name=name,
        password=_password(password_stdin),
        is_admin=admin,
        locale=locale,
        time_zone=time_zone,
    )

    async def run() -> None:
        user = await welcome(_operator(), new, Start(level))
        print(f"Made {user.name} <{user.email}>.")

    _in_installation(run)


@app.command("list")
def list_users() -> None:
    """List everyone."""
    from trato.access.directory import read_directory
    from trato.accounts.models import User

    async def run() -> None:
        directory = await read_directory()
        for user in await User.all().order_by("sort_name", "id"):
            roles = dict.fromkeys(one.role.name for one in directory.holdings(int(user.id)))
            marks = ["admin"] if user.is_admin else [*roles] or ["no role"]
            marks += [] if user.is_active else ["deactivated"]
            print(f"{user.id:>6}  {user.email:<40}  {user.name:<30}  {', '.join(marks)}")

    _in_installation(run)


@app.command()
def token(
    email: Email,
    name: Annotated[str, typer.Option(help="What the token is for.")] = "command line",
    days: Annotated[int | None, typer.Option(help="Days until it ends; none, when revoked.", min=1, max=3660)] = None,
) -> None:
    """Make an API token with which a program acts as this user. Only the token is printed."""
    from trato.accounts.api_tokens import NewToken, create_api_token
    from trato.accounts.queries import user_by_email

    async def run() -> None:
        expires_at = datetime.now(UTC) + timedelta(days=days) if days else None
        issued = await create_api_token(
            _operator(), await user_by_email(email), NewToken(name=name, expires_at=expires_at)
        )
        print(issued.secret)

    _in_installation(run)


@app.command("reset-password")
def reset_password(email: Email, password_stdin: PasswordFromInput = False) -> None:
    """Give a user another password; their sessions and tokens end."""
    from trato.accounts.actions import reset_password as reset
    from trato.accounts.queries import user_by_email

    new = _password(password_stdin)

    async def run() -> None:
        user = await user_by_email(email)
        await reset(_operator(), user, new)
        print(f"{user.name} has another password.")

    _in_installation(run)


@app.command()
def deactivate(email: Email) -> None:
    """Shut a user out at once; their records and history stay."""
    from trato.accounts.actions import deactivate_user
    from trato.accounts.queries import user_by_email

    async def run() -> None:
        user = await user_by_email(email)
        await deactivate_user(_operator(), user)
        print(f"{user.name} may no longer sign in.")

    _in_installation(run)


def _in_installation(work: Callable[[], Awaitable[None]]) -> None:
    from trato.operation.opening import opened

    async def run() -> None:
        async with opened(settings()):
            await work()

    asyncio.run(run())


def _operator() -> Actor:
    """Whoever has the machine."""
    from trato.live.operations import Actor

    return Actor(None, "trato user", "CLI")


def _password(from_input: bool) -> str:
    if from_input:
        return sys.stdin.readline().rstrip("\n")
    return str(typer.prompt("Password", hide_input=True, confirmation_prompt=True))
