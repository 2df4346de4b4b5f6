"""Portraits (R76): what is uploaded is never served, only a small picture that is painted anew from it.

They lie in the data folder, each under a name that nobody can guess, and a changed one has another name: browsers may
keep them for ever.
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from functools import partial
from pathlib import Path

from trato.accounts.models import User
from trato.db.transactions import after_commit
from trato.errors import TratoError, invalid
from trato.files import Folder, put_in_place
from trato.live.operations import Actor, action, operation
from trato.settings import Settings, current_settings

FORMATS = ("JPEG", "PNG", "WEBP")
MOST_BYTES = 600_000
LONGEST_SIDE = 4096  # pixels: a picture of this size takes 64 MB while it is read
SHORTEST_SIDE = 16
SIDE = 256
MEDIA_TYPE = "image/webp"


@action
async def set_avatar(actor: Actor, user: User, image: bytes | None, client_op_id: str | None = None) -> int:
    """Make an image somebody's portrait, or (None) take it away; their id.

    VALIDATION naming `image` for more than 600 kB, what is no JPEG, PNG or WebP, or sides outside 16 to 4096 pixels.
    """
    painted = None if image is None else await asyncio.to_thread(_painted, image)
    async with _stored(painted) as name, operation(actor, client_op_id) as op:
        row = await User.filter(id=user.id).select_for_update().get()
        if row.avatar == name:
            return op.done(int(user.id))
        changes = {"avatar": [row.avatar, name]}
        if row.avatar is not None:
            after_commit(partial(_remove, row.avatar))
        row.avatar, row.version, row.updated_at = name, row.version + 1, op.at
        await row.save(update_fields=["avatar", "version", "updated_at"])
        op.record("user.updated", "user", row.id, row.name, version=row.version, changes=changes)
        return op.done(int(user.id))


def avatar_file(name: str) -> Path | None:
    """Where the portrait of this name lies; None for what is no name, or of none."""
    with suppress(ValueError):
        path = portraits().path_of(name)
        return path if path.is_file() else None
    return None


def portraits(settings: Settings | None = None) -> Folder:
    """All of them."""
    return Folder((settings or current_settings()).data / "avatars", ".webp")


@asynccontextmanager
async def _stored(painted: bytes | None) -> AsyncIterator[str | None]:
    """The name under which a picture lies meanwhile. It stays if it has become somebody's, however this ends."""
    if painted is None:
        yield None
        return
    name = portraits().new_name()
    await asyncio.to_thread(_store, painted, name)
    try:
        yield name
    except BaseException:
        with suppress(Exception):  # nobody can be asked: better a picture too many than one too few
            if not await User.filter(avatar=name).exists():
                _remove(name)
        raise


def _store(painted: bytes, name: str) -> None:
    with put_in_place(portraits().path_of(name)) as draft:
        draft.write_bytes(painted)


def _remove(name: str) -> None:
    portraits().forget([name])


def _painted(image: bytes) -> bytes:
    """The middle of the picture, small and square, upright, and with nothing of what else the file held."""
    from PIL import Image, ImageOps  # slow to import, seldom needed

    if len(image) > MOST_BYTES:
        raise invalid("image", "TOO_LARGE", f"At most {MOST_BYTES // 1000} kB.")
    try:
        with Image.open(io.BytesIO(image), formats=FORMATS) as opened:
            if not SHORTEST_SIDE <= min(opened.size) <= max(opened.size) <= LONGEST_SIDE:
                raise _bad_dimensions()
            upright = ImageOps.exif_transpose(opened).convert("RGBA" if opened.has_transparency_data else "RGB")
            small = ImageOps.fit(upright, (SIDE, SIDE), Image.Resampling.LANCZOS)
            written = io.BytesIO()
            small.save(written, "WEBP", quality=82, method=4)
    except Image.DecompressionBombError:
        raise _bad_dimensions() from None
    except (OSError, ValueError, SyntaxError):  # Pillow's ways of saying it's broken
        raise invalid("image", "NOT_AN_IMAGE", "The file is no JPEG, PNG or WebP that could be read.") from None
    return written.getvalue()


def _bad_dimensions() -> TratoError:
    return invalid("image", "BAD_DIMENSIONS", f"Each side has {SHORTEST_SIDE} to {LONGEST_SIDE} pixels.")
