"""What tests of importing share: people who import, maps made on the spot, and the counts of an import."""

from __future__ import annotations

from typing import Any

from house import person as make_person
from trato.access.directory import read_directory
from trato.access.gate import Access
from trato.importing.mapfile import parse_map
from trato.importing.maps import ImportMap
from trato.importing.outcome import Summary
from trato.roles.defaults import Start

COMPANIES: dict[str, Any] = {"kind": "companies", "system": "test", "origin": "id", "fields": {"title": "name"}}
CONTACTS: dict[str, Any] = {"kind": "contacts", "system": "test", "origin": "id", "fields": {"lastName": "name"}}
DEALS: dict[str, Any] = {"kind": "deals", "system": "test", "origin": "id", "fields": {"title": "name"}}
USERS: dict[str, Any] = {"kind": "users", "system": "test", "origin": "id", "fields": {"name": "name"}}


def plan(base: dict[str, Any], **changed: Any) -> ImportMap:
    """A map like `base`, with other keys and further fields."""
    fields = {**base["fields"], **changed.pop("fields", {})}
    return parse_map({**base, **changed, "fields": fields})


def counts(summary: Summary) -> tuple[int, int, int, int]:
    """created, updated, unchanged, failed."""
    return summary.created, summary.updated, summary.unchanged, summary.failed


def failures(summary: Summary) -> list[tuple[int, str]]:
    """The number of each failed row, and the code."""
    return [(entry.row.number, entry.code) for entry in summary.first_failures]


async def person(name: str, start: Start = Start.ALL, *, is_admin: bool = False, email: str | None = None) -> Access:
    """Somebody new."""
    user = await make_person(name, start, is_admin=is_admin)
    if email is not None or " " in name:
        user.email = email or f"{name.lower().replace(' ', '.')}@example.org"
        await user.save(update_fields=["email"])
    rights = (await read_directory()).rights_of(int(user.id))
    return Access(int(user.id), name, rights, is_admin=is_admin)
