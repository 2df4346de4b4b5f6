"""What is measured: a database with something in it, and a server for it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from serverprocess import ServerProcess

OWNER = "owner@example.org"
OWNERS_PASSWORD = "only for a measurement"


@dataclass(frozen=True)
class Installed:
    """A database with something in it, the environment to serve it with, and how long it took to fill."""

    url: str
    environment: dict[str, str]
    folder: Path
    seconds: float

    def server(self) -> ServerProcess:
        """A server for it, not started."""
        return ServerProcess(self.environment, self.folder / "server.log", cold=True)
