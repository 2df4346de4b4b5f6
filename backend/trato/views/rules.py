"""What a saved view and a preference may hold (R62, R65, R66)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trato.access.gate import Access
from trato.boards.lanes import board_lanes
from trato.db.fields import encode_json
from trato.db.text import search_words
from trato.errors import invalid, not_found
from trato.graph.kit.ids import decode_id, decode_reference
from trato.items.filters import parse_filter
from trato.items.kinds import ItemKind
from trato.items.orders import parse_order
from trato.items.paging import check_page_size
from trato.views.queries import find_view
from trato.views.sections import ViewMode, built_in, is_column, modes

MOST_VIEWS = 200
FOLDED_NAME = 200
LONGEST_CONTENT = 20_000
MOST_COLUMNS = 60
NARROWEST, WIDEST = 40, 2000
CONTENT = ("filter", "search", "sort", "columns", "pinned", "mode", "lanes")
PREFERENCE = ("mode", "columns", "density", "page_size", "default_view")


def check_content(kind: ItemKind, given: Mapping[str, Any], access: Access) -> dict[str, Any]:
    """What is given of a view's content, checked as a list would; VALIDATION names the part at fault."""
    content = {key: given[key] for key in CONTENT if key in given}
    if content.get("filter") is not None:
        parse_filter(kind, content["filter"], access, decode_reference, "input.filter")
    search_words(content.get("search"), "input.search")
    if content.get("sort"):
        parse_order(kind, content["sort"], "input.sort")
    for part in ("columns", "pinned"):
        if content.get(part) is not None:
            _check_fields(kind, content[part], f"input.{part}")
    _check_mode(kind, content.get("mode"))
    if content.get("lanes") is not None:
        _check_lanes(kind, content["lanes"])
    if len(encode_json(content)) > LONGEST_CONTENT:
        raise invalid("input", "TOO_LONG", "This is too much for one view.")
    return content


async def check_preference(
    kind: ItemKind, given: Mapping[str, Any], access: Access, *, for_all: bool = False
) -> dict[str, Any]:
    """What is given of a preference. VALIDATION for a mode that the section lacks, a column that no field is, a view
    for all that isn't everybody's to use.
    """
    chosen = {key: given[key] for key in PREFERENCE if key in given}
    _check_mode(kind, chosen.get("mode"))
    columns = chosen.get("columns")
    if columns is not None:
        _check_fields(kind, [column["field"] for column in columns], "input.columns")
        for at, column in enumerate(columns):
            if column.get("width") is not None and not NARROWEST <= column["width"] <= WIDEST:
                message = f"Between {NARROWEST} and {WIDEST} pixels."
                raise invalid(f"input.columns[{at}].width", "OUT_OF_RANGE", message)
    if chosen.get("page_size") is not None:
        check_page_size(chosen["page_size"], "input.pageSize")
    if chosen.get("default_view") is not None:
        await check_view(kind, chosen["default_view"], access, "input.defaultViewId", shared=for_all)
    return chosen


async def check_view(kind: ItemKind, key: str, access: Access, path: str, *, shared: bool) -> None:
    """VALIDATION for a view of another section, or one that is not `shared`; NOT_FOUND for one not to be used."""
    derived = built_in(key)
    found = None if derived else await find_view(access, decode_id(key, "SavedView", path))
    if derived is None and found is None:
        raise not_found("view")
    if kind.code not in (derived and derived.section, found and found.section):
        raise invalid(path, "OTHER_SECTION", "This view belongs to another section.")
    if shared and found is not None and not found.is_shared:
        raise invalid(path, "NOT_SHARED", "Share this view first: not everybody may use it.")


def _check_lanes(kind: ItemKind, name: str) -> None:
    if ViewMode.KANBAN not in modes(kind):
        raise invalid("input.lanes", "NO_LANES", "This section has no board.")
    board_lanes(kind, name, "input.lanes")


def _check_mode(kind: ItemKind, mode: str | None) -> None:
    if mode is not None and mode not in modes(kind):
        raise invalid("input.mode", "NOT_OFFERED", f"{kind.label}: this section has no such mode.")


def _check_fields(kind: ItemKind, names: Sequence[str], path: str) -> None:
    if len(names) > MOST_COLUMNS:
        raise invalid(path, "TOO_MANY", f"At most {MOST_COLUMNS} columns.")
    for at, name in enumerate(names):
        if not is_column(kind, name):
            kind.field_named(name, f"{path}[{at}]")
    if len(set(names)) < len(names):
        raise invalid(path, "DUPLICATE", "The same column twice.")
