"""Where uploaded files lie until nobody needs them: in the data folder, under names that nobody can guess."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import IO

from trato.errors import ErrorCode, TratoError, invalid
from trato.files import Folder
from trato.settings import current_settings

MOST_BYTES = 50_000_000
_GATHERED = 1024 * 1024


def uploaded() -> Folder:
    """All of them."""
    return Folder(current_settings().data / "imports")


async def store_copy(source: Path) -> tuple[str, int]:
    """Keep a copy of a file; its name here, and its size in bytes."""
    name, path = _new_place()
    await asyncio.to_thread(shutil.copyfile, source, path)
    return name, (await asyncio.to_thread(path.stat)).st_size


async def store_upload(chunks: AsyncIterator[bytes]) -> tuple[str, int]:
    """Keep what arrives; its name here, and its size in bytes.

    LIMIT_EXCEEDED for more than 50 MB, VALIDATION EMPTY for nothing; nothing is kept then.
    """
    name, path = _new_place()
    size = 0
    try:
        with await asyncio.to_thread(path.open, "wb") as file:
            gathered: list[bytes] = []
            async for chunk in chunks:
                size += len(chunk)
                if size > MOST_BYTES:
                    raise TratoError(ErrorCode.LIMIT_EXCEEDED, f"A file has at most {MOST_BYTES // 1_000_000} MB.")
                gathered.append(chunk)
                if sum(map(len, gathered)) >= _GATHERED:
                    await _write(file, gathered)
            await _write(file, gathered)
        if not size:
            raise invalid("file", "EMPTY", "The file is empty.")
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return name, size


def _new_place() -> tuple[str, Path]:
    name = uploaded().new_name()
    return name, uploaded().path_of(name)


async def _write(file: IO[bytes], gathered: list[bytes]) -> None:
    await asyncio.to_thread(file.write, b"".join(gathered))
    gathered.clear()
