"""The shapes of messages that clients send over graphql-transport-ws; whatever differs closes the socket with 4400."""

from __future__ import annotations

from collections.abc import Callable

Check = Callable[[object], bool]


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_id(value: object) -> bool:
    return isinstance(value, str) and value != ""


def _is_object(value: object) -> bool:
    return isinstance(value, dict)


def _optional(check: Check) -> Check:
    return lambda value: value is None or check(value)


_MESSAGES: dict[str, dict[str, Check]] = {
    "connection_init": {},  # its payload is checked where it is read
    "ping": {"payload": _optional(_is_object)},
    "pong": {"payload": _optional(_is_object)},
    "subscribe": {"id": _is_id, "payload": _is_object},
    "complete": {"id": _is_id},
}
_OPERATION: dict[str, Check] = {
    "query": _is_text,
    "variables": _optional(_is_object),
    "operationName": _optional(_is_text),
    "extensions": _optional(_is_object),
}


def fault_of(message: object) -> str | None:
    """What is wrong with the shape of a message, in words short enough for a close frame; None when nothing is."""
    if not isinstance(message, dict):
        return "A message must be an object"
    kind = message.get("type")
    if not isinstance(kind, str) or kind not in _MESSAGES:
        return "Unknown message type"
    for name, check in _MESSAGES[kind].items():
        if not check(message.get(name)):
            return f"Invalid {kind}: {name}"
    if kind == "subscribe":
        for name, check in _OPERATION.items():
            if not check(message["payload"].get(name)):
                return f"Invalid subscribe: payload.{name}"
    return None
