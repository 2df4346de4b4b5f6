"""No file names where packages are taken from: that is the machine's own setting, and differs from one to the next."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]

# Put together here, so that this file does not name them either.
REGISTRIES = re.compile(
    r"\b(?:" + "|".join(r"\.".join(parts) for parts in (
        ("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "(?:org|com)"), ("yarnpkg", "com"), ("npmmirror", "com"),
        ("deb", "debian", "org"), ("proxy", "golang", "org"),
    )) + r")\b|--(?:extra-)?index-url|--registry\b|^registry\s*="
)  # fmt: skip


def test_no_file_names_a_registry_or_an_index() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    offenders = []
    for name in filter(None, listed.decode().split("\0")):
        try:
            text = (ROOT / name).read_text()
        except (UnicodeDecodeError, FileNotFoundError, IsADirectoryError):
            continue  # a picture, or a file that is deleted in the working tree
        offenders += [f"{name}:{number}" for number, line in enumerate(text.splitlines(), 1) if REGISTRIES.search(line)]
    assert not [offender for offender in offenders if not offender.startswith("tests/repository/test_hosts.py")]
