"""Views as the graph shows them and takes them: what was saved under a name, and how a person looks at a section."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

import strawberry
from strawberry.scalars import JSON

from trato.access.gate import Access
from trato.crm.graph import ItemKind
from trato.errors import FieldError
from trato.graph.kit.arguments import FilterInput, SortDirection, SortInput, as_mapping, as_order
from trato.graph.kit.ids import encode_id
from trato.graph.kit.nodes import Rights, UserRef
from trato.items.kinds import ItemKind as Kind
from trato.live.sources import Message
from trato.views.feed import ViewNews, ViewNewsType
from trato.views.queries import ViewRecord
from trato.views.rules import CONTENT
from trato.views.sections import SECTIONS, BuiltIn, ViewMode, is_column, modes

strawberry.enum(ViewMode, description="A way to look at a section.")
strawberry.enum(
    ViewNewsType,
    name="ViewEventType",
    description="READY: everything up to here was told. CHANGED: a view is new or other than before. REMOVED: it was"
    " deleted, or is no longer shared. DEFAULTS: an administrator has changed how everybody looks at a section."
    " RESYNC: read the views again.",
)


@strawberry.enum(description="How much room rows take.")
class Density(Enum):
    """Of lists."""

    COMFORTABLE = "COMFORTABLE"
    COMPACT = "COMPACT"


@strawberry.type(description="One key of a saved order.")
class ViewSort:
    """As the input Sort."""

    field: str = strawberry.field(description="The field, as named by `fields(kind)`.")
    direction: SortDirection = strawberry.field(description="The direction.")


@strawberry.type(description="Something in a view that means nothing any more; the rest of it still holds.")
class ViewProblem:
    """A field, user, stage … that has gone."""

    path: str = strawberry.field(description="Where, as in an error of a filter; `filter` for what it refers to.")
    code: str = strawberry.field(description="UNKNOWN_FIELD …, or USER_GONE, STAGE_GONE … for records.")
    message: str = strawberry.field(description="A sentence in English.")


@strawberry.type(description="A filter, an order and columns under a name. A view gives nobody rights.")
class SavedView:
    """R66."""

    id: strawberry.ID = strawberry.field(description="For `viewId`, and to change it.")
    section: ItemKind = strawberry.field(description="What it is a view of.")
    code: str | None = strawberry.field(description="For views that everybody has: by which word clients call them.")
    name: str = strawberry.field(description="As it was saved; in English for those that everybody has.")
    filter: JSON | None = strawberry.field(description="In the form of the input Filter.")
    search: str | None = strawberry.field(description="Words that must be found.")
    sort: list[ViewSort] = strawberry.field(description="The order; none: the kind's own.")
    columns: list[str] | None = strawberry.field(description="The columns, by field; none chosen: as preferred.")
    pinned: list[str] = strawberry.field(description="Those of its columns that stay when the list is moved sideways.")
    mode: ViewMode | None = strawberry.field(description="How to look at it; none chosen: as preferred.")
    lanes: str | None = strawberry.field(description="The field by which a board is parted into lanes.")
    is_shared: bool = strawberry.field(description="Whether everybody may use it, each with their own rights.")
    is_default: bool = strawberry.field(description="Whether you begin with it.")
    owner: UserRef | None = strawberry.field(description="Who saved it; nobody for those that everybody has.")
    version: int = strawberry.field(description="Counts its changes.")
    problems: list[ViewProblem] = strawberry.field(description="What in it has gone.")
    access: Rights = strawberry.field(description="What you may do with it.")


def built_in_view(view: BuiltIn, default: str | None) -> SavedView:
    """A view that everybody has."""
    return SavedView(
        id=strawberry.ID(view.key),
        section=ItemKind(view.section),
        code=view.code,
        name=view.name,
        filter=JSON(view.filter),
        search=None,
        sort=[],
        columns=None,
        pinned=[],
        mode=None,
        lanes=None,
        is_shared=True,
        is_default=view.key == default,
        owner=None,
        version=1,
        problems=[],
        access=Rights(can_update=False, can_delete=False),
    )


def saved_view(view: ViewRecord, access: Access, default: str | None, problems: list[FieldError]) -> SavedView:
    """A view as it was saved, without what has gone since; `problems` tell what that is."""
    kind, content, key = SECTIONS[view.section], view.content, encode_id("SavedView", view.id)
    columns = content.get("columns")
    own = view.owner_id == access.user_id
    return SavedView(
        id=key,
        section=ItemKind(view.section),
        code=None,
        name=view.name,
        filter=None if content.get("filter") is None else JSON(content["filter"]),
        search=content.get("search"),
        sort=[
            ViewSort(field=one["field"], direction=SortDirection.DESC if one["descending"] else SortDirection.ASC)
            for one in content.get("sort") or []
            if one["field"] in kind.by_name
        ],
        columns=None if columns is None else [name for name in columns if is_column(kind, name)],
        pinned=[name for name in content.get("pinned") or [] if name in (columns or []) and is_column(kind, name)],
        mode=ViewMode(content["mode"]) if content.get("mode") else None,
        lanes=content.get("lanes") if content.get("lanes") in kind.by_name else None,
        is_shared=view.is_shared,
        is_default=key == default,
        owner=UserRef(id=encode_id("User", view.owner_id), name=view.owner_name),
        version=view.version,
        problems=[ViewProblem(path=one.path, code=one.code, message=one.message) for one in problems],
        access=Rights(can_update=own, can_delete=own or access.is_admin),
    )


@strawberry.type(description="A column of a list.")
class ViewColumn:
    """R65."""

    field: str = strawberry.field(description="The field, as named by `fields(kind)`.")
    width: int | None = strawberry.field(description="In pixels; as wide as it needs when absent.")
    is_pinned: bool = strawberry.field(description="Whether it stays when the list is moved sideways.")


@strawberry.type(description="How a section is looked at: what the person chose, else what is the rule for all.")
class ViewPreference:
    """R62, R65."""

    section: ItemKind = strawberry.field(description="Of what.")
    mode: ViewMode = strawberry.field(description="The last mode chosen.")
    modes: list[ViewMode] = strawberry.field(description="The modes that the section offers.")
    columns: list[ViewColumn] | None = strawberry.field(description="In order; none chosen: the client's own.")
    density: Density = strawberry.field(description="How much room rows take.")
    page_size: int = strawberry.field(
        description="How many rows a page has, where a client shows pages; in the browser a list scrolls on to its end."
    )
    default_view_id: strawberry.ID | None = strawberry.field(description="The view to begin with.")
    is_own: bool = strawberry.field(description="Whether the person chose anything of it.")

    @classmethod
    def of(cls, kind: Kind, own: Mapping[str, Any], common: Mapping[str, Any], default: str | None) -> ViewPreference:
        """What was chosen, without what has gone since; `default` is the view to begin with."""
        content = {**common, **own}
        columns = content.get("columns")
        return cls(
            section=ItemKind(kind.code),
            mode=ViewMode(content.get("mode") or modes(kind)[0]),
            modes=modes(kind),
            columns=None
            if columns is None
            else [
                ViewColumn(field=one["field"], width=one["width"], is_pinned=one["is_pinned"])
                for one in columns
                if is_column(kind, one["field"])
            ],
            density=Density(content.get("density") or Density.COMFORTABLE),
            page_size=content.get("page_size") or 50,
            default_view_id=None if default is None else strawberry.ID(default),
            is_own=bool(own),
        )


@strawberry.input(description="What a view holds; what is left out stays, null empties.")
class ViewInput:
    """Fields of a view."""

    section: ItemKind | None = strawberry.field(default=None, description="For a new one: what it is a view of.")
    name: str | None = strawberry.field(default=strawberry.UNSET, description="Unique among your own of the section.")
    filter: FilterInput | None = strawberry.field(default=strawberry.UNSET, description="Which records.")
    search: str | None = strawberry.field(default=strawberry.UNSET, description="Words that must be found.")
    sort: list[SortInput] | None = strawberry.field(default=strawberry.UNSET, description="The order.")
    columns: list[str] | None = strawberry.field(default=strawberry.UNSET, description="The columns, by field.")
    pinned: list[str] | None = strawberry.field(
        default=strawberry.UNSET, description="Which of them stay when the list is moved sideways."
    )
    mode: ViewMode | None = strawberry.field(default=strawberry.UNSET, description="How to look at it.")
    lanes: str | None = strawberry.field(
        default=strawberry.UNSET, description="The field by which a board is parted into lanes, as `board` takes it."
    )

    def given(self) -> dict[str, Any]:
        """What was given, as plain data."""
        values = {name: getattr(self, name) for name in ("name", *CONTENT)}
        values = {name: value for name, value in values.items() if value is not strawberry.UNSET}
        if values.get("filter") is not None:
            values["filter"] = _pruned(as_mapping(values["filter"]))
        if values.get("sort") is not None:
            values["sort"] = as_order(values["sort"])
        return values


def _pruned(given: Mapping[str, Any]) -> dict[str, Any]:
    """A filter as it is kept: what says nothing left out."""
    kept = {key: value for key, value in given.items() if value is not None}
    for group in ("all", "any"):
        if group in kept:
            kept = {group: [_pruned(part) for part in kept[group]]}
    if "where" in kept:
        kept["where"] = _pruned(kept["where"])
    return kept


@strawberry.input(description="A column of a list.")
class ViewColumnInput:
    """R65."""

    field: str = strawberry.field(description="The field, as named by `fields(kind)`.")
    width: int | None = strawberry.field(default=None, description="In pixels, 40 to 2000.")
    is_pinned: bool = strawberry.field(default=False, description="Whether it stays when the list is moved sideways.")


@strawberry.input(description="What to remember; what is left out stays, null takes back what was chosen.")
class ViewPreferenceInput:
    """Fields of a preference."""

    mode: ViewMode | None = strawberry.field(default=strawberry.UNSET, description="One that the section offers.")
    columns: list[ViewColumnInput] | None = strawberry.field(default=strawberry.UNSET, description="In order.")
    density: Density | None = strawberry.field(default=strawberry.UNSET, description="How much room rows take.")
    page_size: int | None = strawberry.field(default=strawberry.UNSET, description="1 to 100.")
    default_view_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="The view to begin with."
    )

    def given(self) -> dict[str, Any]:
        """What was given, as plain data."""
        values: dict[str, Any] = {
            "mode": self.mode,
            "columns": self.columns,
            "density": self.density,
            "page_size": self.page_size,
            "default_view": self.default_view_id,
        }
        values = {name: value for name, value in values.items() if value is not strawberry.UNSET}
        if values.get("columns") is not None:
            values["columns"] = [
                {"field": one.field, "width": one.width, "is_pinned": one.is_pinned} for one in values["columns"]
            ]
        if values.get("density") is not None:
            values["density"] = values["density"].value
        return values


@strawberry.type(description="The view as it is now.")
class ViewPayload:
    """A view."""

    view: SavedView = strawberry.field(description="The view.")


@strawberry.type(description="The view is gone.")
class DeleteViewPayload:
    """A deleted view."""

    deleted_id: strawberry.ID = strawberry.field(description="Its id.")


@strawberry.type(description="The preference as it is now.")
class ViewPreferencePayload:
    """A preference."""

    preference: ViewPreference = strawberry.field(description="How the section is looked at now.")


@strawberry.type(description="News of the views one may use. It names one; read again what you show of it.")
class ViewEvent:
    """A live message (R3)."""

    cursor: str = strawberry.field(description="Give it back as `after` to go on from here.")
    type: ViewNewsType = strawberry.field(description="What the message says.")
    view_id: strawberry.ID | None = strawberry.field(description="Which view, for CHANGED and REMOVED.")
    section: ItemKind | None = strawberry.field(description="Of what.")
    client_op_id: strawberry.ID | None = strawberry.field(description="The key of the mutation that did it.")

    @classmethod
    def of(cls, message: Message[ViewNews]) -> ViewEvent:
        """A message as the graph shows it."""
        event = message.body.event
        is_view = event is not None and message.body.type is not ViewNewsType.DEFAULTS
        keys = (event.after or event.before or {}) if event else {}
        return cls(
            cursor=str(message.cursor),
            type=message.body.type,
            view_id=encode_id("SavedView", event.item_id) if event and is_view else None,
            section=ItemKind(keys["section"]) if "section" in keys else None,
            client_op_id=strawberry.ID(event.client_op_id) if event and event.client_op_id else None,
        )
