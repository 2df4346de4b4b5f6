"""Settings of the installation (R6): each is one value for everybody, kept by each process until it changes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Generic, TypeVar

from trato.accounts.structure import hold_structure
from trato.db.fields import decode_json, encode_json
from trato.db.sql import Sql, execute, fetch_one, row_lock
from trato.errors import stale
from trato.items.keeping import Kept
from trato.live.operations import Operation

T = TypeVar("T")
ROW = 1
"""There is one of each, so the log tells of all by this number."""


class Setting(Generic[T]):
    """One setting: `subject` names its row and what its events are about, `title` what they say happened to.

    `begins` is its value until somebody has said so, which is version 0. `tell` makes of a value what its row keeps
    and the log says, by name; `make` makes the value of that again. `prepare` is waited for before a value is made.
    `kept` is the value and its version as this process knows them.
    """

    def __init__(
        self,
        subject: str,
        title: str,
        begins: T,
        tell: Callable[[T], dict[str, Any]],
        make: Callable[[Mapping[str, Any]], T],
        prepare: Callable[[Mapping[str, Any]], Awaitable[None]] | None = None,
    ) -> None:
        self.subject = subject
        self._title = title
        self._begins = begins
        self._tell = tell
        self._make = make
        self._prepare = prepare
        self.kept = (begins, 0)
        Kept(subject, self.read, self._keep)

    def known(self) -> T:
        """The value as this process knows it."""
        return self.kept[0]

    async def read(self, lock: str = "") -> tuple[T, int]:
        """The value and its version as they are. One statement, which locks the row when there is one."""
        row = await fetch_one(Sql(f"SELECT told, version FROM setting WHERE subject = ?{lock}", (self.subject,)))
        if row is None:
            return self._begins, 0
        told = decode_json(row["told"])
        if self._prepare is not None:
            await self._prepare(told)
        return self._make(told), row["version"]

    async def held(self) -> T:
        """Inside an operation: the value, which nobody changes until it ends. What was never changed isn't held."""
        value, _ = await self.read(row_lock("SHARE"))
        return value

    async def change(self, op: Operation, alter: Callable[[T], T], expected_version: int | None = None) -> int:
        """Inside an operation: let `alter` make another value of the one there is; the version then.

        Nothing differing logs nothing. STALE_VERSION when another version was expected.
        """
        await hold_structure()  # a row that isn't there can't be locked
        before, version = await self.read()
        if expected_version not in (None, version):
            raise stale()
        was, now = self._tell(before), self._tell(alter(before))
        changes = {name: [was[name], value] for name, value in now.items() if value != was[name]}
        if not changes:
            return version
        await execute(
            Sql(
                "INSERT INTO setting (subject, told, version) VALUES (?, ?, ?)"
                " ON CONFLICT (subject) DO UPDATE SET told = excluded.told, version = excluded.version",
                (self.subject, encode_json(now), version + 1),
            )
        )
        op.record(f"{self.subject}.updated", self.subject, ROW, self._title, version=version + 1, changes=changes)
        return version + 1

    def _keep(self, found: tuple[T, int]) -> None:
        self.kept = found
