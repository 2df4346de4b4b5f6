"""Files that are there whole or not at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def put_in_place(path: Path) -> Iterator[Path]:
    """Where to write, beside `path`, what takes its place when the block ends well; what fails leaves nothing."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}.unfinished")  # another may be at it, too
    try:
        yield draft
        os.replace(draft, path)
    finally:
        draft.unlink(missing_ok=True)
