"""Fixtures of the exporting room's tests."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from export_kit import Export, exported
from served import ana, ben, password_hash, site, site_settings, visitor
from trato.settings import Settings, use_settings

__all__ = ["ana", "ben", "password_hash", "site", "site_settings", "visitor"]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The data folder."""
    use_settings(Settings(data=tmp_path))
    return tmp_path


@pytest.fixture
def export(data: Path) -> Export:
    """Exports as somebody; what the file holds."""
    return partial(exported, data)
