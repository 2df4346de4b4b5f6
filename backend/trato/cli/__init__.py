"""The command `trato`. Commands import what they need when they run: starting must not cost what they don't use."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from trato.cli.users import app as users
from trato.demo.cli import demo as make_demo
from trato.exporting.cli import export
from trato.importing.cli import app as imports
from trato.operation.environment import settings

app = typer.Typer(
    name="trato",
    help="Trato, a self-hosted CRM. Settings come from the environment: TRATO_PORT, TRATO_DATA, DATABASE_URL …",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

REFUSED = 2
SCHEMA_FILE = Path("schema.graphql")


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on; TRATO_HOST.")] = None,
    port: Annotated[int | None, typer.Option(help="Port, 0 for any; TRATO_PORT.", min=0, max=65535)] = None,
    workers: Annotated[int | None, typer.Option(help="Processes, on PostgreSQL; TRATO_WORKERS.", min=1, max=64)] = None,
    demo: Annotated[bool, typer.Option("--demo", help="Fill an empty database with a demo company.")] = False,
) -> None:
    """Serve the application until stopped."""
    from trato.operation.serving import serve as run

    chosen = settings()
    raise typer.Exit(
        run(
            replace(
                chosen,
                host=host or chosen.host,
                port=chosen.port if port is None else port,
                workers=workers or chosen.workers,
                demo=demo or chosen.demo,
            )
        )
    )


@app.command()
def migrate() -> None:
    """Bring the database to this version's schema, as the server does when it starts."""
    import asyncio

    from trato.db.migrate import upgrade
    from trato.operation.opening import make_folders

    chosen = settings()
    make_folders(chosen)
    for name in asyncio.run(upgrade(chosen.database_url)):
        print(f"applied {name}")
    print("The schema is up to date.")


@app.command()
def backup(file: Annotated[Path, typer.Argument(help="The file to write; it must not exist.")]) -> None:
    """Copy the database into a file. The server may run meanwhile."""
    from trato.operation.backup import back_up

    back_up(settings(), file)
    print(f"Backed up to {file}.")


@app.command()
def restore(file: Annotated[Path, typer.Argument(help="A file that `trato backup` wrote.")]) -> None:
    """Put a backup in the place of the database. The server must be stopped."""
    from trato.operation.backup import restore as put_back

    kept = put_back(settings(), file)
    print(f"Restored from {file}." + (f" The database before it is kept as {kept}." if kept else ""))


@app.command()
def doctor() -> None:
    """Look whether everything is as it should be. Exit code 1 when something must be mended."""
    import asyncio

    from trato.operation.doctor import Verdict, examine

    async def look() -> bool:
        faults = False
        async for finding in examine(settings()):
            print(f"{finding.verdict:<5}  {finding.what}: {finding.message}")
            faults = faults or finding.verdict is Verdict.FAULT
        return faults

    if asyncio.run(look()):
        raise typer.Exit(1)


@app.command("export-schema")
def export_schema(
    file: Annotated[Path, typer.Argument(help="Where the schema is written.")] = SCHEMA_FILE,
    check: Annotated[bool, typer.Option("--check", help="Only say whether the file is what would be written.")] = False,
) -> None:
    """Write the GraphQL schema, the one contract of every client."""
    from trato.graph.schema import schema
    from trato.operation.refusals import CommandRefused

    text = schema.as_str() + "\n"
    if not check:
        file.write_text(text, encoding="utf-8")
        print(f"Wrote {file}.")
    elif not file.exists() or file.read_text(encoding="utf-8") != text:
        raise CommandRefused(f"{file} is not the schema of this code: run `make schema` and look at what changed.")


app.command("demo")(make_demo)
app.command("export")(export)
app.add_typer(imports, name="import")
app.add_typer(users, name="user")


def main() -> None:
    """Run the command line. What a person can mend is one line and exit code 2; a fault of ours is a traceback."""
    try:
        app()
    except Exception as error:
        from trato.operation.refusals import sentence

        told = sentence(error)
        if told is None:
            raise
        print(f"trato: {told}", file=sys.stderr)
        sys.exit(REFUSED)
