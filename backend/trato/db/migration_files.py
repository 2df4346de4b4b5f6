"""The migrations on disk: one folder per dialect, files in aerich's format, in the order of their numbers.

A file is `<number>_<time>_<name>.py` and holds `async def upgrade(db) -> str`, which gives plain SQL, and MODELS_STATE.
"""

from __future__ import annotations

import base64
import importlib.util
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from trato.db.address import Dialect

MIGRATIONS = Path(__file__).parent / "migrations"


class SchemaTooNew(Exception):  # noqa: N818 - says what is the matter
    """The database was upgraded by a newer Trato than this one. The message is for whoever started the command."""


class MigrationFailed(Exception):  # noqa: N818 - says what is the matter
    """A migration was refused by the database and undone whole; the migrations before it stand."""

    def __init__(self, version: str, reason: object) -> None:
        super().__init__(
            f"The migration {version} failed and was undone; the database is as it was before it: {reason}"
        )


@dataclass(frozen=True, slots=True)
class Migration:
    """One file: `version` is its name, as recorded in the database; `models` the described models as JSON text."""

    version: str
    script: str
    models: str

    @property
    def number(self) -> int:
        """Its place in the order."""
        return number_of(self.version)


def number_of(version: str) -> int:
    """The number that a migration's name begins with."""
    return int(version.partition("_")[0])


def migration_paths(folder: Path, dialect: Dialect) -> list[Path]:
    """The files for `dialect`, oldest first."""
    return sorted(folder.joinpath(dialect).glob("[0-9]*_*.py"), key=lambda path: number_of(path.name))


async def read_migrations(folder: Path, dialect: Dialect) -> list[Migration]:
    """Load every migration for `dialect`, oldest first."""
    return [await _read(path) for path in migration_paths(folder, dialect)]


async def _read(path: Path) -> Migration:
    spec = importlib.util.spec_from_file_location(f"trato_migration_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return Migration(
        path.name, await module.upgrade(None), zlib.decompress(base64.b64decode(module.MODELS_STATE)).decode()
    )


def pending_of(migrations: Sequence[Migration], applied: Sequence[str]) -> list[Migration]:
    """Those not yet applied. Raises SchemaTooNew when the database records one that is not among the files."""
    unknown = sorted(set(applied) - {migration.version for migration in migrations}, key=number_of)
    if unknown:
        raise SchemaTooNew(
            f"The database was upgraded by a newer version of Trato (it holds {unknown[-1].removesuffix('.py')}). "
            "Start that version, or restore the backup made before the upgrade."
        )
    return [migration for migration in migrations if migration.version not in applied]
