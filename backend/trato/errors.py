"""The errors people and programs meet: a code of a fixed list, a message, and the fields at fault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import StrEnum


class ErrorCode(StrEnum):
    """Every `extensions.code` an answer can carry."""

    UNAUTHENTICATED = "UNAUTHENTICATED"
    FORBIDDEN = "FORBIDDEN"
    NOT_FOUND = "NOT_FOUND"
    VALIDATION = "VALIDATION"
    CONFLICT = "CONFLICT"
    STALE_VERSION = "STALE_VERSION"
    RATE_LIMITED = "RATE_LIMITED"
    LIMIT_EXCEEDED = "LIMIT_EXCEEDED"
    BAD_REQUEST = "BAD_REQUEST"
    INTERNAL = "INTERNAL"


@dataclass(frozen=True, slots=True)
class FieldError:
    """One field at fault: `path` as the client wrote it (`input.amount`), a short `code`, a sentence in English."""

    path: str
    code: str
    message: str


class TratoError(Exception):
    """Something a caller did that is refused; nothing has been changed."""

    def __init__(self, code: ErrorCode, message: str, fields: list[FieldError] | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.fields = fields or []


@contextmanager
def told_by(path_of: Callable[[str], str]) -> Iterator[None]:
    """What is at fault inside is told where clients gave it: `path_of` says what each path is called there."""
    try:
        yield
    except TratoError as error:
        error.fields[:] = [replace(one, path=path_of(one.path)) for one in error.fields]
        raise


def invalid(path: str, code: str, message: str) -> TratoError:
    """VALIDATION naming one field."""
    return TratoError(ErrorCode.VALIDATION, message, [FieldError(path, code, message)])


def not_found(what: str = "item") -> TratoError:
    """NOT_FOUND: absent and unreadable are the same answer, so that ids can't be guessed (R75)."""
    return TratoError(ErrorCode.NOT_FOUND, f"The {what} was not found, or you may not see it.")


def forbidden(message: str = "You may not do this.") -> TratoError:
    """FORBIDDEN: readable, but not changeable."""
    return TratoError(ErrorCode.FORBIDDEN, message)


def conflict(code: str, message: str, path: str = "") -> TratoError:
    """CONFLICT with the state as it is; `code` (HAS_ITEMS …) is carried as that of a field, unnamed unless one is."""
    return TratoError(ErrorCode.CONFLICT, message, [FieldError(path, code, message)])


def stale() -> TratoError:
    """STALE_VERSION: somebody changed the record since it was read (R4)."""
    return TratoError(ErrorCode.STALE_VERSION, "Somebody changed this meanwhile. Reload and try again.")


def unauthenticated(message: str = "Sign in first.") -> TratoError:
    """UNAUTHENTICATED: no session, or one that has ended."""
    return TratoError(ErrorCode.UNAUTHENTICATED, message)
