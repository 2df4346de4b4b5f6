"""`trato import …`: files of an earlier CRM, beside a running server if there is one."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from trato.operation.environment import settings

if TYPE_CHECKING:
    from trato.access.gate import Access
    from trato.importing.batch import PlannedFile
    from trato.importing.outcome import Summary

app = typer.Typer(help="Import records from CSV files; repeating an import makes no doubles.", no_args_is_help=True)

SOME_FAILED = 1

File = Annotated[Path, typer.Argument(help="The table to import.", exists=True, dir_okay=False)]
Map = Annotated[Path, typer.Option("--map", help="The map file: which columns become which fields.", exists=True)]
AsUser = Annotated[
    str | None, typer.Option("--as", help="Act as the user with this e-mail address; else as the first administrator.")
]
Errors = Annotated[Path | None, typer.Option("--errors", help="Write the rows that failed to this file.")]


@app.command()
def companies(file: File, map_file: Map, as_user: AsUser = None, errors: Errors = None) -> None:
    """Import companies."""
    _import_file("companies", file, map_file, as_user, errors)


@app.command()
def contacts(file: File, map_file: Map, as_user: AsUser = None, errors: Errors = None) -> None:
    """Import contacts."""
    _import_file("contacts", file, map_file, as_user, errors)


@app.command()
def deals(file: File, map_file: Map, as_user: AsUser = None, errors: Errors = None) -> None:
    """Import deals, making their pipeline if the map says how."""
    _import_file("deals", file, map_file, as_user, errors)


@app.command()
def leads(file: File, map_file: Map, as_user: AsUser = None, errors: Errors = None) -> None:
    """Import leads, where the company works with leads."""
    _import_file("leads", file, map_file, as_user, errors)


@app.command()
def users(file: File, map_file: Map, as_user: AsUser = None, errors: Errors = None) -> None:
    """Import users; they have no password until `trato user reset-password` gives them one."""
    _import_file("users", file, map_file, as_user, errors)


@app.command()
def background(file: File, map_file: Map, as_user: AsUser = None) -> None:
    """Leave an import to the server, which goes on with it even when it is killed; see Settings ▸ Jobs."""
    from trato.importing.importer import importer_named
    from trato.importing.job import start_import
    from trato.operation.opening import opened

    async def run() -> int:
        async with opened(settings()):
            return await start_import(await importer_named(as_user), file, map_file)

    print(f"{file.name} is imported by the server, as job {asyncio.run(run())}.")


@app.command("all")
def all_files(
    folder: Annotated[Path, typer.Argument(help="The folder with the tables.", exists=True, file_okay=False)],
    maps: Annotated[Path, typer.Option("--maps", help="The folder with a map for each table.", exists=True)],
    as_user: AsUser = None,
    errors: Annotated[
        Path | None,
        typer.Option("--errors", help="Write rows that failed into this folder.", exists=True, file_okay=False),
    ] = None,
) -> None:
    """Import every table of a folder that a map names: people first, deals last."""
    from trato.importing.batch import planned_files

    _run([(planned, _error_file(errors, planned)) for planned in planned_files(folder, maps)], as_user)


def _error_file(folder: Path | None, planned: PlannedFile) -> Path | None:
    return folder / f"{planned.path.stem}.errors.csv" if folder else None


def _import_file(name: str, file: Path, map_file: Path, as_user: str | None, errors: Path | None) -> None:
    from trato.importing.batch import PlannedFile
    from trato.importing.mapfile import read_map
    from trato.importing.sections import wrong
    from trato.importing.targets import TARGETS

    plan = read_map(map_file)
    if plan.target is not TARGETS[name]:
        raise wrong("kind", f"must be '{name}' for `trato import {name}`")
    _run([(PlannedFile(file, plan), errors)], as_user)


def _run(files: list[tuple[PlannedFile, Path | None]], as_user: str | None) -> None:
    if asyncio.run(_import_all(files, as_user)):
        raise typer.Exit(SOME_FAILED)


async def _import_all(files: list[tuple[PlannedFile, Path | None]], as_user: str | None) -> int:
    """Import one file after the other, showing how far it is; how many rows failed."""
    from trato.importing.importer import importer_named
    from trato.operation.opening import opened

    failed = 0
    async with opened(settings()):
        access = await importer_named(as_user)
        for planned, errors in files:
            summary = await _shown(planned, errors, access)
            _tell(planned, summary, errors)
            failed += summary.failed
    return failed


async def _shown(planned: PlannedFile, errors: Path | None, access: Access) -> Summary:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    from trato.importing.service import Progress as Done
    from trato.importing.service import run_import

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[rows]:,} rows"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(planned.path.name, total=None, rows=0)

        async def show(done: Done) -> None:
            bar.update(task, total=done.size, completed=done.position, rows=done.summary.rows)

        return await run_import(planned.path, planned.plan, access, errors=errors, on_batch=show)


def _tell(planned: PlannedFile, summary: Summary, errors: Path | None) -> None:
    print(
        f"{planned.path.name}: {summary.created} created, {summary.updated} updated, {summary.unchanged} unchanged,"
        f" {summary.failed} failed"
    )
    for entry in summary.first_failures:
        print(f"  row {entry.row.number}: {entry.code}  {entry.message}")
    if summary.failed > len(summary.first_failures):
        print(f"  and {summary.failed - len(summary.first_failures)} more")
    if summary.failed:
        print(f"  Their rows are in {errors}." if errors else "  Repeat it with --errors FILE to get their rows.")
