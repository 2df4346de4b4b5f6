"""Which items an operation of a board is about: ids say their kind, and what is done together is of one kind."""

from __future__ import annotations

from collections.abc import Sequence

import strawberry

from trato.crm.nodes import decode_item_id
from trato.graph.kit.ids import decode_id, decode_ids
from trato.staged.kinds import BY_CODE, STAGED_KINDS, StagedKind

_KINDS = [staged.kind for staged in STAGED_KINDS]


def decode_staged(value: str, path: str) -> tuple[StagedKind, int]:
    """The kind and number of an item that stands on a stage. VALIDATION at `path` for any other id."""
    kind, number = decode_item_id(value, path, _KINDS)
    return BY_CODE[kind.code], number


def decode_stack(ids: Sequence[tuple[str, str]]) -> tuple[StagedKind, list[int]]:
    """The kind and numbers of ids, each given with its path. VALIDATION for one of another kind than the first."""
    if not ids:
        return STAGED_KINDS[0], []
    staged, _ = decode_staged(*ids[0])
    return staged, [decode_id(value, staged.kind.node, path) for value, path in ids]


def decode_staged_ids(values: list[strawberry.ID], path: str, most: int = 100) -> tuple[StagedKind, list[int]]:
    """The same for a plain list, each once. VALIDATION for none, or too many."""
    staged, _ = decode_stack([(value, f"{path}[{at}]") for at, value in enumerate(values[:1])])
    return staged, decode_ids(values, staged.kind.node, path, most)
