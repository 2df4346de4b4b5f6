"""Files that belong together: every map of a folder with the file that it names, people first, deals last."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from trato.errors import invalid
from trato.importing.mapfile import read_map
from trato.importing.maps import ImportMap
from trato.importing.sections import wrong
from trato.importing.targets import TARGETS


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file and how it is to be read."""

    path: Path
    plan: ImportMap


def planned_files(folder: Path, maps: Path) -> list[PlannedFile]:
    """What the maps in the folder `maps` say about the files in `folder`: people first, deals last.

    VALIDATION when there is no map, when one is wrong or names no file, or when its file isn't there.
    """
    found = [_planned(folder, path) for path in sorted(maps.glob("*.toml"))]
    if not found:
        raise invalid("maps", "NO_MAPS", f"There is no map (*.toml) in {maps}.")
    order = [target.code for target in TARGETS.values()]
    return sorted(found, key=lambda planned: order.index(planned.plan.target.code))


def _planned(folder: Path, path: Path) -> PlannedFile:
    plan = read_map(path)
    if plan.file is None:
        raise wrong("file", f"is missing in {path.name}: name the file that the map reads")
    file = folder / plan.file
    if not file.is_file():
        raise invalid("file", "NOT_FOUND", f"{file}, which {path.name} reads, is not there.")
    return PlannedFile(file, plan)
