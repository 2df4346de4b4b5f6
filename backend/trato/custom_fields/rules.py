"""What must hold for the definition of a custom field (R15)."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from trato.db.text import fold
from trato.errors import ErrorCode, FieldError, TratoError, invalid
from trato.items.definitions import LINKED, CustomType

MOST_FIELDS = 100
"""Of one kind, those in use."""
PREFIX = "uf_"
STEM_LENGTH = 40

LISTABLE = frozenset({CustomType.LIST, CustomType.PICKLIST, CustomType.USER, CustomType.CRM_LINK})
"""What may hold several."""
SEARCHABLE = frozenset({CustomType.STRING, CustomType.TEXT, CustomType.URL, CustomType.ADDRESS})
UNSORTED = frozenset({CustomType.CRM_LINK})
WITHOUT_DEFAULT = LISTABLE
"""What refers to records has no default: they may be gone by the time it is needed."""


@dataclass(frozen=True, slots=True)
class NewField:
    """A field as it is asked for. `options`: the labels of a LIST; `default` is checked by the field it is for."""

    kind: str
    label: str
    type: CustomType
    code: str | None = None
    options: Sequence[str] | None = None
    pick_list: str | None = None
    link_to: str | None = None
    is_multiple: bool = False
    is_required: bool = False
    default: Any = None
    in_filter: bool = True
    in_list: bool = False
    is_searchable: bool = False
    is_sortable: bool | None = None


def check_code(code: str | None, label: str, taken: Collection[str]) -> str:
    """The code given, or one made of the label. VALIDATION for a malformed one, and one that is or was there."""
    if code is not None:
        if not re.fullmatch(PREFIX + rf"[a-z0-9_]{{1,{STEM_LENGTH}}}", code):
            message = f"A code begins with {PREFIX} and has up to {STEM_LENGTH} small letters, digits and underscores."
            raise invalid("input.code", "MALFORMED", message)
        if code in taken:
            raise invalid("input.code", "DUPLICATE", f"There is or was a field called “{code}”.")
        return code
    stem = re.sub(r"[^a-z0-9]+", "_", fold(label)).strip("_")[: STEM_LENGTH - 4].strip("_") or "field"
    candidates = [stem, *(f"{stem}_{number}" for number in range(2, len(taken) + 3))]
    return next(PREFIX + one for one in candidates if PREFIX + one not in taken)


def check_shape(new: NewField) -> None:
    """VALIDATION with everything that doesn't go with the type, or lacks."""
    faults: list[FieldError] = []

    def demand(holds: bool, path: str, code: str, message: str) -> None:
        if not holds:
            faults.append(FieldError(f"input.{path}", code, message))

    is_list, is_pick, is_link = (new.type is one for one in (CustomType.LIST, CustomType.PICKLIST, CustomType.CRM_LINK))
    demand(not is_list or bool(new.options), "options", "REQUIRED", "A list needs options.")
    demand(is_list or not new.options, "options", "UNEXPECTED", "Only a LIST has options.")
    demand(is_pick == (new.pick_list is not None), "pickList", *_wanted(is_pick, "PICKLIST", "pick list"))
    demand(is_link == (new.link_to is not None), "linkTo", *_wanted(is_link, "CRM_LINK", "kind"))
    demand(not is_link or new.link_to is None or new.link_to in LINKED, "linkTo", "UNKNOWN_KIND", "Of no such kind.")
    demand(not new.is_multiple or new.type in LISTABLE, "multiple", "UNEXPECTED", "Such a field holds one value.")
    faults += flag_faults(new.type, new.is_multiple, searchable=new.is_searchable, sortable=new.is_sortable)
    faults += default_faults(new.type, new.default)
    _refuse(faults)


def check_default(type_: CustomType, default: Any) -> None:
    """VALIDATION for a default where there can be none."""
    _refuse(default_faults(type_, default))


def default_faults(type_: CustomType, default: Any) -> list[FieldError]:
    """What is wrong with having a default at all."""
    if default is None or type_ not in WITHOUT_DEFAULT:
        return []
    return [FieldError("input.defaultValue", "UNEXPECTED", "What refers to records has no default.")]


def check_flags(type_: CustomType, is_multiple: bool, *, searchable: bool | None, sortable: bool | None) -> None:
    """VALIDATION where such a field can't be searched or sorted by."""
    _refuse(flag_faults(type_, is_multiple, searchable=searchable, sortable=sortable))


def flag_faults(
    type_: CustomType, is_multiple: bool, *, searchable: bool | None, sortable: bool | None
) -> list[FieldError]:
    """What is wrong with being searched or sorted by."""
    faults = []
    if searchable and type_ not in SEARCHABLE:
        faults.append(FieldError("input.searchable", "UNEXPECTED", "Only texts can be searched."))
    if sortable and not can_sort(type_, is_multiple):
        faults.append(FieldError("input.sortable", "UNEXPECTED", "Lists can't be sorted by such a field."))
    return faults


def can_sort(type_: CustomType, is_multiple: bool) -> bool:
    """Whether lists can be sorted by such a field."""
    return not is_multiple and type_ not in UNSORTED


def _wanted(wanted: bool, type_: str, what: str) -> tuple[str, str]:
    return ("REQUIRED", f"A {type_} needs a {what}.") if wanted else ("UNEXPECTED", f"Only a {type_} has a {what}.")


def _refuse(faults: Sequence[FieldError]) -> None:
    if faults:
        raise TratoError(ErrorCode.VALIDATION, faults[0].message, list(faults))
