"""Fixtures of the demo room's tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from trato.accounts.installation import ensure_installation
from trato.settings import load_settings


@pytest.fixture
async def demo_installation(database: str, tmp_path: Path) -> None:
    """The row about the installation, as a command finds it."""
    await ensure_installation(load_settings({"TRATO_DATA": str(tmp_path)}))
