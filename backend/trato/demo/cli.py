"""`trato demo`: the invented company in an empty database."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from trato.operation.environment import settings

MOST_DEALS = 200_000

Deals = Annotated[
    int, typer.Option("--deals", help="At least this many deals, for boards of any size.", min=0, max=MOST_DEALS)
]


def demo(deals: Deals = 0) -> None:
    """Fill an empty database with an invented company."""
    print(asyncio.run(_make(deals)))


async def _make(deals: int) -> str:
    from trato.demo.telling import tell_demo
    from trato.demo.words import COMPANY
    from trato.operation.opening import opened

    async with opened(settings()) as installation:
        if installation.demo:
            return f"{COMPANY} is here already."
        await tell_demo(deals)
    return (
        f"{COMPANY} is here. Its people have no passwords: start `trato serve`, open the address it prints on this"
        " machine, and choose one of them on the sign-in page."
    )
