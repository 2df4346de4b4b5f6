"""The shell is tested through a served installation."""

from collections.abc import Callable

import pytest

import machine
from served import ana, ben, password_hash, site, site_settings, visitor

__all__ = ["ana", "ben", "password_hash", "site", "site_settings", "visitor"]


@pytest.fixture(scope="session")
def node() -> Callable[[str], str]:
    """Finds Node.js with a package. Without it the test is skipped, or fails where everything is required."""

    def find(package: str) -> str:
        try:
            return machine.node(package)
        except machine.Missing as missing:
            if machine.EVERYTHING_REQUIRED:
                pytest.fail(str(missing))
            pytest.skip(str(missing))

    return find
