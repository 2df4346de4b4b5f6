"""Opaque, typed ids: a number is never mistaken for another kind's (R2). Clients must not look inside."""

from __future__ import annotations

import base64
import binascii
import re

import strawberry

from trato.errors import invalid
from trato.items.fields import FieldType

NODE_OF = {
    FieldType.USER: "User",
    FieldType.COMPANY: "Company",
    FieldType.CONTACT: "Contact",
    FieldType.DEAL: "Deal",
    FieldType.PIPELINE: "Pipeline",
    FieldType.STAGE: "Stage",
    FieldType.PICK_LIST: "PickListItem",
    FieldType.TAG: "Tag",
    FieldType.MY_COMPANY: "MyCompany",
}
LARGEST = 2**63 - 1
OPERATION_ID = re.compile("[0-9a-f]{32}")


def encode_id(node: str, number: int) -> strawberry.ID:
    """The id of a node type's record."""
    return strawberry.ID(base64.urlsafe_b64encode(f"{node}:{number}".encode()).decode().rstrip("="))


def split_id(value: str, path: str) -> tuple[str, int]:
    """Node type and number. VALIDATION at `path` for what is no id."""
    try:
        node, _, number = (
            base64.b64decode(value + "=" * (-len(value) % 4), altchars=b"-_", validate=True)
            .decode("ascii")
            .partition(":")
        )
    except (binascii.Error, ValueError):
        raise invalid(path, "MALFORMED_ID", "This is not an id.") from None
    if not number.isdigit() or len(number) > 19 or not 0 < int(number) <= LARGEST:
        raise invalid(path, "MALFORMED_ID", "This is not an id.")
    return node, int(number)


def decode_id(value: str, node: str, path: str) -> int:
    """The number of an id of this node type. VALIDATION at `path` for what is no id, or one of another type."""
    found, number = split_id(value, path)
    if found != node:
        raise invalid(path, "WRONG_ID_TYPE", f"This is the id of a {found}, not of a {node}.")
    return number


def decode_ids(values: list[strawberry.ID], node: str, path: str, most: int = 100) -> list[int]:
    """Several ids of one node type, each once. VALIDATION for none, too many, or a malformed one."""
    if not 1 <= len(values) <= most:
        raise invalid(path, "OUT_OF_RANGE", f"Between 1 and {most} ids.")
    return list(dict.fromkeys(decode_id(value, node, f"{path}[{at}]") for at, value in enumerate(values)))


def decode_each(values: list[strawberry.ID] | None, node: str, path: str, most: int = 10_000) -> list[int] | None:
    """As decode_ids, for a list that may be left out (None) or empty."""
    if values is None:
        return None
    return decode_ids(values, node, path, most) if values else []


def check_operation_id(value: str, path: str) -> str:
    """The id of an operation, as the log names it. VALIDATION at `path` for what is none."""
    if OPERATION_ID.fullmatch(value) is None:
        raise invalid(path, "MALFORMED_ID", "This is not the id of an operation.")
    return value


def decode_reference(type_: FieldType, value: str, path: str) -> int:
    """The number of an id that a reference field of this type may hold."""
    return decode_id(value, NODE_OF[type_], path)
