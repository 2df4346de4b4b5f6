"""Who is woken when a job of this database changed through this process. Others' changes are found by looking."""

from __future__ import annotations

from collections.abc import Callable

Listener = Callable[[], None]

_listeners: list[Listener] = []


def listen(listener: Listener) -> Callable[[], None]:
    """Call `listener`, which returns at once, after each commit that changed a job; the answer ends it."""
    _listeners.append(listener)
    return lambda: _listeners.remove(listener)


def tell() -> None:
    """A job was started or changed."""
    for listener in _listeners:
        listener()
