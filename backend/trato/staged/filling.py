"""What people fill in as an item enters a stage: fields of it, and what goes with closing it (B22, B23, R40)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from trato.access.gate import Access
from trato.errors import invalid
from trato.items.kinds import ItemKind
from trato.items.records import Record
from trato.items.values import Values, clean
from trato.pipelines.queries import StageRecord

_NOON = time(12)


@dataclass(frozen=True, slots=True)
class Given:
    """As the client gave it: fields by code, the day it was closed, whether that completes what is open on it."""

    fields: Mapping[str, Any] = field(default_factory=dict)
    closed_on: date | None = None
    close_activities: bool = False


NOTHING = Given()


@dataclass(frozen=True, slots=True)
class Filling:
    """The same, checked."""

    values: Values = field(default_factory=dict)
    closed_on: date | None = None
    close_activities: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing goes with entering."""
        return not self.values and not self.closes

    @property
    def closes(self) -> bool:
        """Whether something goes with entering that only closing an item can mean."""
        return self.closed_on is not None or self.close_activities

    @classmethod
    def checked(cls, kind: ItemKind, access: Access, given: Given) -> Filling:
        """VALIDATION for a field at fault. A stage is entered by moving, not by filling it in."""
        for code in ("pipeline", "stage"):
            if code in given.fields:
                raise invalid(
                    f"input.{code}Id", "READ_ONLY", f"A {kind.label.lower()} changes its stage by being moved."
                )
        values = clean(kind, given.fields, creating=False, base_currency=access.base_currency)
        return cls(values, given.closed_on, given.close_activities)

    def closed_at(self, access: Access, item: Record, target: StageRecord, at: datetime) -> datetime | None:
        """When an item that enters `target` was closed: now, or at noon of the day named; None when it is not.

        VALIDATION for a day to come, one before the item was created, or a stage in progress that is to be closed.
        """
        if target.is_open:
            for given, path in ((self.closed_on is not None, "closedOn"), (self.close_activities, "closeActivities")):
                if given:
                    raise invalid(f"input.{path}", "NOT_CLOSED", "On a stage in progress nothing is closed.")
            return None
        zone = ZoneInfo(access.time_zone)
        today = at.astimezone(zone).date()
        if self.closed_on is None or self.closed_on == today:
            return at
        if self.closed_on > today:
            raise invalid("input.closedOn", "IN_FUTURE", "That day is still to come.")
        if self.closed_on < item["created_at"].astimezone(zone).date():
            raise invalid("input.closedOn", "BEFORE_CREATED", "It was created later.")
        return datetime.combine(self.closed_on, _NOON, zone)
