"""`trato export`: all there is as files of a folder, beside a running server if there is one."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from trato.operation.environment import settings


def export(
    folder: Annotated[Path, typer.Argument(help="The folder to write; it must not exist, or be empty.")],
    as_user: Annotated[
        str | None,
        typer.Option("--as", help="Act as the administrator with this e-mail address; else as the first one."),
    ] = None,
) -> None:
    """Write all records as CSV files, with the maps by which `trato import all` brings them into an empty database."""
    from trato.exporting.everything import export_everything
    from trato.importing.importer import importer_named
    from trato.operation.opening import opened

    async def run() -> None:
        async with opened(settings()):
            async for name, count in export_everything(await importer_named(as_user), folder):
                print(f"{name}: {count:,} rows")

    asyncio.run(run())
    print(f"Import them elsewhere with: trato import all {folder} --maps {folder}")
