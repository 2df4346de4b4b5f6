"""Which exceptions are answers for whoever typed a command: one sentence and an exit code, no traceback."""

from __future__ import annotations

from trato.db.address import DatabaseUnavailable
from trato.db.migration_files import MigrationFailed, SchemaTooNew
from trato.db.serverlock import ServerAlreadyRunning
from trato.errors import TratoError
from trato.settings import SettingsError


class CommandRefused(Exception):  # noqa: N818 - says what happened
    """A command cannot do what was asked; the message says why and what to do."""


ANSWERS = (
    CommandRefused,
    DatabaseUnavailable,
    MigrationFailed,
    SchemaTooNew,
    ServerAlreadyRunning,
    SettingsError,
    TratoError,
)


def sentence(error: BaseException) -> str | None:
    """What to tell the person, or None for a fault of the program."""
    if not isinstance(error, ANSWERS):
        return None
    return " ".join(str(error).split())
