"""The one list of modules that hold models, and Tortoise's configuration made from it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from trato.db.address import SqliteAddress, parse_address

APP = "trato"
"""Tortoise's app label: a foreign key to a model of another room is written "trato.Name"."""

WRITER = "default"
READER = "reader"

MODEL_MODULES = (
    "trato.live.models",
    "trato.jobs.models",
    "trato.accounts.models",
    "trato.access.models",
    "trato.items.models",
    "trato.pipelines.models",
    "trato.requisites.models",
    "trato.own_companies.models",
    "trato.pick_lists.models",
    "trato.tags.models",
    "trato.notifications.models",
    "trato.companies.models",
    "trato.contacts.models",
    "trato.deals.models",
    "trato.leads.models",
    "trato.leads.conversion.models",
    "trato.staged.models",
    "trato.activities.models",
    "trato.timeline.models",
    "trato.duplicates.models",
    "trato.views.models",
    "trato.viewing.models",
    "trato.intake_exceptions.models",
    "trato.queues.models",
    "trato.exporting.models",
    "trato.importing.models",
    "trato.intake.models",
    "trato.layouts.models",
)


def tortoise_config(url: str, models: Sequence[str] = MODEL_MODULES) -> dict[str, Any]:
    """Tortoise's configuration for `url`. SQLite gets a second, read-only connection; PostgreSQL's pool serves both.

    Raises DatabaseUnavailable for a URL that can't be read.
    """
    address = parse_address(url)
    if isinstance(address, SqliteAddress):
        engine = "trato.db.engines.sqlite"
        connections = {
            WRITER: {"engine": engine, "credentials": {"file_path": str(address.path)}},
            READER: {"engine": engine, "credentials": {"file_path": str(address.path), "query_only": True}},
        }
    else:
        credentials = {"dsn": address.dsn, "minsize": address.minsize, "maxsize": address.maxsize}
        connections = {WRITER: {"engine": "trato.db.engines.postgres", "credentials": credentials}}
    return {
        "connections": connections,
        "apps": {APP: {"models": list(models), "default_connection": WRITER}},
        "routers": ["trato.db.database.Router"],
        "use_tz": True,
        "timezone": "UTC",
    }
