"""Fixtures of the importing room's tests: an administrator, and tables written on the spot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from import_kit import person
from trato.access.gate import Access
from trato.accounts.installation import ensure_installation
from trato.crm.installation import prepare_records
from trato.settings import Settings, use_settings


@pytest.fixture
async def admin(database: str) -> Access:
    """An administrator of a prepared installation."""
    await ensure_installation(Settings())
    await prepare_records()
    return await person("Ada", is_admin=True)


@pytest.fixture
def table(tmp_path: Path) -> Callable[..., Path]:
    """Writes a table: text (in an encoding) or bytes."""

    def write(content: str | bytes, encoding: str = "utf-8", name: str = "table.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return write


@pytest.fixture
def data(tmp_path: Path) -> None:
    """A data folder for uploads."""
    use_settings(Settings(data=tmp_path))
