"""The wheel: it carries the built front end and the migrations, so that an installed Trato needs nothing beside it."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_wheel_carries_the_front_end_and_the_migrations(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)]
    said = subprocess.run(build, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout + said.stderr
    (wheel,) = tmp_path.glob("trato-*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    built = {f"trato/{path.relative_to(ROOT / 'backend' / 'trato')}" for path in _files("web/static")}
    assert "trato/web/static/index.html" in built, "make build has not been run"
    assert built <= names
    for dialect in ("sqlite", "postgres"):
        assert {
            f"trato/{path.relative_to(ROOT / 'backend' / 'trato')}" for path in _files(f"db/migrations/{dialect}")
        } <= names
    assert not [name for name in names if name.split("/")[0] not in ("trato",) and ".dist-info/" not in name]


def _files(folder: str) -> list[Path]:
    return [
        path
        for path in (ROOT / "backend" / "trato" / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    ]
