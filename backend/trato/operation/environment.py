"""What a command starts with: the settings of the environment, and logs set up for them."""

from __future__ import annotations

import os

from trato.settings import Settings, load_settings


def settings() -> Settings:
    """The settings in the environment. Raises SettingsError."""
    from trato.logs import configure_logs  # structlog takes time to import, and `trato --help` needs none

    loaded = load_settings(os.environ)
    configure_logs(loaded.log_format)
    return loaded
