"""What an item kind is: plain data about its fields, from which reading, writing, filters and imports are derived."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import itemgetter
from typing import Any, Protocol

from trato.access import gate
from trato.access.gate import Access
from trato.access.levels import Right
from trato.db.sql import Sql
from trato.errors import invalid
from trato.items.fields import CUSTOM, DESCRIPTION, OPENED, RESPONSIBLE, SYSTEM_FIELDS, TITLE, Field, observers, tags
from trato.items.models import Item
from trato.live.log import Subject

Condition = Callable[[Access, Right, str], Sql]
Implied = Callable[[Mapping[str, Any], dict[str, Any]], dict[str, Any]]
Bindings = Callable[[Sequence[int]], Awaitable[dict[int, list[Subject]]]]


@dataclass(frozen=True, slots=True)
class Relation:
    """How items lead to others, for filters that go on there (R66). What a reference field leads to follows from it.

    `kind` is the code of the kind over there, `joins` the SQL that ties the related row {r} to the item's row {t}.
    `inherited`: whoever may read the item may read what it leads to.
    """

    code: str
    label: str
    kind: str
    joins: str
    multiple: bool = True
    inherited: bool = False


def made_of_leads(kind: str) -> Relation:
    """The leads that were completed with items of a kind (R29)."""
    tied = f"tie.item_kind = '{kind}' AND tie.item_id = {{t}}.id"
    return Relation(
        "sourceLeads",
        "Leads it came from",
        "lead",
        f"{{r}}.id IN (SELECT tie.lead_id FROM lead_result AS tie WHERE {tied})",
    )


class Listable(Protocol):
    """What lists are made of: fields by the names that clients use in filters and sorts, and where they lead to.

    Every kind of items is one; so is what is no item and yet filtered and ordered as they are.
    """

    @property
    def code(self) -> str:
        """What it is called."""

    @property
    def label(self) -> str:
        """What refusals call it."""

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields there are."""

    @property
    def by_code(self) -> Mapping[str, Field]:
        """The fields by their Python name."""

    @property
    def by_name(self) -> Mapping[str, Field]:
        """The fields by every name a client may use in filters and sorts."""

    @property
    def relations(self) -> tuple[Relation, ...]:
        """What it leads to, besides its reference fields."""

    @property
    def default_sort(self) -> tuple[str, bool]:
        """The code of the field it is ordered by when nobody says otherwise, and whether from its end."""

    def field_named(self, name: str, path: str) -> Field:
        """The field a client means; VALIDATION at `path` when there is none."""


@dataclass(frozen=True)
class Shape:
    """The fields of a kind: those it is described with, those administrators have added, and those they had once.

    What was removed is in no list and nobody can name it, but the log still tells of it.
    """

    standard: tuple[Field, ...]
    custom: tuple[Field, ...] = ()
    removed: tuple[Field, ...] = ()

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """All fields there are."""
        return self.standard + self.custom

    @cached_property
    def by_code(self) -> dict[str, Field]:
        """The fields by their Python name."""
        return {entry.code: entry for entry in self.fields}

    @cached_property
    def known(self) -> dict[str, Field]:
        """The same, with those that were removed."""
        return {entry.code: entry for entry in self.fields + self.removed}

    @cached_property
    def by_name(self) -> dict[str, Field]:
        """The fields by every name a client may use in filters and sorts."""
        return {
            name: entry
            for entry in self.fields
            for name in (entry.name, entry.input_name, *((TITLE,) if entry.is_title else ()))
        }


@dataclass(frozen=True, slots=True)
class Added:
    """The custom fields of a kind: in use, and removed."""

    in_use: tuple[Field, ...] = ()
    removed: tuple[Field, ...] = ()


NOTHING_ADDED = Added()
_added: Mapping[str, Added] = {}


def add_custom_fields(added: Mapping[str, Added]) -> None:
    """Say which custom fields the kinds have from now on, by code; in force at once, everywhere in this process."""
    global _added
    _added = added


def anything_goes(values: Mapping[str, Any]) -> None:
    """All values go together."""


@dataclass(frozen=True, kw_only=True)
class ItemKind:
    """A kind of item. `routing` names the fields kept before and after each change in its events.

    `title_of` makes an item's name from its values, or raises VALIDATION, as `check` does for values that don't go
    together; of a new item that nobody has named it is asked again once the `id` is known. `implied` gives the values
    that follow from those given, with the item as it was (empty for a new one). `inverses` are the verbs of its events
    of changed fields, each with that of changing them back.

    `gathers` are ways through its relations: what lies at their ends has its entries on the item's timeline, too, for
    whoever asks for it with related ones (R35). `continues` are relations to what an item carries on: the entries of
    that always stand on its timeline, and on theirs that it was deleted or restored (R28, R29).

    `known_by` names fields of which an item needs one at least, to be known at all (R20); a title that it has by its
    number is none, and `title_of` tells that of a number alone.

    `matched_by` names texts and channels: items that have one of these in common may be the same twice (R30).

    `before_open` is asked inside an operation before one that was closed, or gone, is in progress again, and raises
    where that can't be.

    `waits_while` is a condition on the row {t}: only then does what is planned with one count as waiting for somebody
    (R26, R52). Left out, it always does.

    A kind whose rights follow other items has `allowed_by` instead of the gate's usual conditions, and `bound_to`,
    which names those items: its events stand on their timelines too. `watchers` are the fields of people who may read
    an item without being responsible for it; with `others_watch` whoever is responsible is none of them.
    """

    code: str
    node: str
    label: str
    model: type[Item]
    own_fields: tuple[Field, ...]
    plural: str = ""  # of the node; with an s when left out
    routing: tuple[str, ...] = ()
    relations: tuple[Relation, ...] = ()
    gathers: tuple[tuple[str, ...], ...] = ()
    known_by: tuple[str, ...] = ()
    matched_by: tuple[str, ...] = ()
    continues: tuple[str, ...] = ()
    default_sort: tuple[str, bool] = ("created_at", True)  # code, descending
    title_of: Callable[[Mapping[str, Any]], str] = itemgetter("title")
    check: Callable[[Mapping[str, Any]], None] = anything_goes
    implied: Implied | None = None
    before_open: Callable[[], Awaitable[None]] | None = None
    waits_while: str | None = None
    inverses: Mapping[str, str] = field(default_factory=lambda: {"updated": "updated"})
    allowed_by: Condition | None = None
    bound_to: Bindings | None = None
    watchers: tuple[str, ...] = ("observers",)
    others_watch: bool = False
    extensible: bool = True  # by custom fields
    standard: tuple[Field, ...] = field(init=False)
    _shapes: list[tuple[Added, Shape]] = field(init=False, default_factory=list, compare=False, repr=False)

    def __post_init__(self) -> None:
        tagged, opened = ((), ()) if self.bound_to else ((tags(self.code),), (OPENED,))
        people = (RESPONSIBLE, observers(self.code))
        standard = (*SYSTEM_FIELDS, *self.own_fields, *tagged, *people, *opened, DESCRIPTION)
        object.__setattr__(self, "standard", standard)
        object.__setattr__(self, "plural", self.plural or f"{self.node}s")
        DESCRIBED[self.code] = self

    @property
    def shape(self) -> Shape:
        """The fields as they are now."""
        added = _added.get(self.code, NOTHING_ADDED)
        if not self._shapes or self._shapes[-1][0] is not added:
            in_use, removed = (
                tuple(entry.placed(self.table) for entry in part) for part in (added.in_use, added.removed)
            )
            self._shapes[:] = [(added, Shape(self.standard, in_use, removed))]
        return self._shapes[-1][1]

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields there are."""
        return self.shape.fields

    @property
    def custom_fields(self) -> tuple[Field, ...]:
        """Those that administrators have added, in their order."""
        return self.shape.custom

    @property
    def table(self) -> str:
        """The table of the items."""
        return str(self.model._meta.db_table)

    @property
    def by_code(self) -> Mapping[str, Field]:
        """The fields by their Python name."""
        return self.shape.by_code

    @property
    def known(self) -> Mapping[str, Field]:
        """The same, with removed ones: the log still tells of them, and so do values on their way when they went."""
        return self.shape.known

    @property
    def by_name(self) -> Mapping[str, Field]:
        """The fields by every name a client may use in filters and sorts."""
        return self.shape.by_name

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """Every stored column of the described fields, and the one of all custom fields."""
        return (*(column for entry in self.standard for column in entry.columns), CUSTOM)

    def visible_to(self, access: Access, alias: str) -> Sql:
        """Condition: the person may read the row `alias`."""
        return self.permits(access, Right.READ, alias)

    def permits(self, access: Access, right: Right, alias: str) -> Sql:
        """Condition: the person has this right on the row `alias`, which they may read."""
        if self.allowed_by is not None:
            return self.allowed_by(access, right, alias)
        return gate.permitted(access, self.code, right, alias)

    def field_named(self, name: str, path: str) -> Field:
        """The field a client means; VALIDATION at `path` when there is none."""
        found = self.by_name.get(name)
        if found is None:
            raise invalid(path, "UNKNOWN_FIELD", f"{self.label} has no field “{name}”.")
        return found


DESCRIBED: dict[str, ItemKind] = {}
"""Every kind by its code. They enter themselves: nouns lead to each other in circles, so none can import them all."""
