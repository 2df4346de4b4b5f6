"""What a filter may ask of a field, by the field's type (R66)."""

from __future__ import annotations

from enum import StrEnum

from trato.items.fields import CHANNELS, TEXTS, Field, FieldType


class Op(StrEnum):
    """What a filter may ask of a field; HAS_ALL asks a list, ANY and NONE ask what an item leads to."""

    EQ = "EQ"
    NE = "NE"
    IN = "IN"
    NOT_IN = "NOT_IN"
    HAS_ALL = "HAS_ALL"
    LT = "LT"
    LTE = "LTE"
    GT = "GT"
    GTE = "GTE"
    BETWEEN = "BETWEEN"
    CONTAINS = "CONTAINS"
    EMPTY = "EMPTY"
    NOT_EMPTY = "NOT_EMPTY"
    ANY = "ANY"
    NONE = "NONE"


SAME = frozenset({Op.EQ, Op.NE, Op.IN, Op.NOT_IN, Op.EMPTY, Op.NOT_EMPTY})
ORDERED = SAME | {Op.LT, Op.LTE, Op.GT, Op.GTE, Op.BETWEEN}
OF_RELATIONS = frozenset({Op.ANY, Op.NONE})
LISTED = frozenset({Op.IN, Op.NOT_IN, Op.HAS_ALL})
VALUELESS = frozenset({Op.EMPTY, Op.NOT_EMPTY})
NEGATIVE = frozenset({Op.NE, Op.NOT_IN, Op.EMPTY})
"""Of references and lists: what holds when there is none such."""

TEMPORAL = frozenset({FieldType.DATE, FieldType.DATETIME})
_ORDERED_TYPES = TEMPORAL | {FieldType.INTEGER, FieldType.NUMBER, FieldType.MONEY}


def operators(entry: Field) -> frozenset[Op]:
    """The operators the field offers."""
    offered = ORDERED if entry.type in _ORDERED_TYPES else SAME
    if entry.link is not None:
        offered = offered | {Op.HAS_ALL}
    if entry.type in TEXTS | CHANNELS or (entry.type is FieldType.PICK_LIST and not entry.multiple):
        offered = offered | {Op.CONTAINS}
    return offered
