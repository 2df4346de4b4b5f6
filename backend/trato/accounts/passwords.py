"""Passwords: hashed with Argon2 in a thread, checked in the same time whether the account exists or not."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from trato.errors import invalid

SHORTEST = 8
LONGEST = 200

_hasher = PasswordHasher()
# Each hash takes 64 MiB: a flood of sign-ins must queue here instead of filling the memory.
_threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="argon2")


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a password was right, and its new hash when the old one was made with weaker parameters."""

    right: bool
    rehashed: str | None = None


def check_password(password: str, path: str, *own: str) -> None:
    """Raise VALIDATION naming `path` unless the password has 8 to 200 characters and is none that everyone tries.

    `own`: the person's name and address, which are no passwords either.
    """
    if len(password) < SHORTEST:
        raise invalid(path, "TOO_SHORT", f"A password has at least {SHORTEST} characters.")
    if len(password) > LONGEST:
        raise invalid(path, "TOO_LONG", f"A password has at most {LONGEST} characters.")
    plain = password.casefold()
    if plain in _well_known() or plain in {part.casefold() for text in own for part in (text, text.partition("@")[0])}:
        raise invalid(path, "WELL_KNOWN", "This password is among the first that anybody tries.")


@cache
def _well_known() -> frozenset[str]:
    """The passwords met most often where passwords were stolen, as long as ours may be."""
    from zxcvbn.frequency_lists import FREQUENCY_LISTS  # a large module, needed when somebody chooses a password

    return frozenset(password for password in FREQUENCY_LISTS["passwords"] if len(password) >= SHORTEST)


async def hash_password(password: str) -> str:
    """The Argon2 hash with its salt and parameters."""
    return await asyncio.get_running_loop().run_in_executor(_threads, _hasher.hash, password)


async def verify_password(password_hash: str | None, password: str) -> Verdict:
    """Check `password`. Without a hash (no account that may enter) the same work is done, and it is wrong."""
    return await asyncio.get_running_loop().run_in_executor(_threads, _verify, password_hash, password[: LONGEST + 1])


def _verify(password_hash: str | None, password: str) -> Verdict:
    nobodys_hash = _nobodys_hash()
    try:
        _hasher.verify(password_hash or nobodys_hash, password)
    except (VerificationError, InvalidHashError):
        return Verdict(False)
    if password_hash is None:
        return Verdict(False)
    return Verdict(True, _hasher.hash(password) if _hasher.check_needs_rehash(password_hash) else None)


@cache
def _nobodys_hash() -> str:
    return _hasher.hash("nobody")
