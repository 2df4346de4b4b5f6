"""Portraits in backups: they lie beside the database, and so does their archive beside the database's backup."""

from __future__ import annotations

import tarfile
from contextlib import suppress
from pathlib import Path

from trato.accounts.avatars import portraits
from trato.files import put_in_place
from trato.settings import Settings


def archive_of(file: Path) -> Path:
    """Where the portraits of the backup `file` are."""
    return file.with_name(f"{file.name}.portraits.tar")


def keep_portraits(settings: Settings, file: Path) -> None:
    """Pack the portraits beside a backup; no archive when there are none."""
    pictures = sorted(portraits(settings).path.glob("*.webp"))
    if not pictures:
        return
    with put_in_place(archive_of(file)) as draft, tarfile.open(draft, "w") as archive:
        for picture in pictures:
            with suppress(FileNotFoundError):  # its person has taken it away meanwhile
                archive.add(picture, picture.name)


def bring_portraits(settings: Settings, file: Path) -> None:
    """Unpack them. One name is one picture for ever: what is there under it is the same, or damaged."""
    if not archive_of(file).is_file():
        return
    folder = portraits(settings)
    folder.path.mkdir(parents=True, exist_ok=True)
    with tarfile.open(archive_of(file)) as archive:
        for member in archive:
            name, picture = Path(member.name), archive.extractfile(member)
            with suppress(ValueError):  # no name of ours
                if picture and name.suffix == folder.ending:
                    with put_in_place(folder.path_of(name.stem)) as draft:
                        draft.write_bytes(picture.read())
