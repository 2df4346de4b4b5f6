"""Templates and sets of legal details as they are read. Templates are everyone's to see, sets go with their owner."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from trato.db.fields import decode_bool, decode_json
from trato.db.sql import TRUE, Row, Sql, all_of, fetch, one_of, row_lock
from trato.live.log import Subject
from trato.requisites.defaults import NAME, Detail
from trato.requisites.kinds import DetailType, LegalForm


@dataclass(frozen=True, slots=True)
class TemplateRecord:
    """A template. `code` is that of a default one, `name` null when form and country say it all."""

    id: int
    code: str | None
    name: str | None
    form: LegalForm
    country: str | None
    details: tuple[Detail, ...]
    is_active: bool
    sort: int
    version: int

    @property
    def title(self) -> str:
        """How the log calls it."""
        return self.name or f"{self.form} {self.country or ''}".strip()


@dataclass(frozen=True, slots=True)
class RequisiteRecord:
    """A set of details. `told`: texts by code, in the order of the template's fields, none of them empty."""

    id: int
    owner: Subject
    template: TemplateRecord
    told: Mapping[str, str]
    sort: int
    version: int

    @property
    def title(self) -> str:
        """Whose details they are by law."""
        return self.told[NAME]


async def list_templates(
    *, ids: Iterable[int] | None = None, code: str | None = None, lock: str | None = None
) -> list[TemplateRecord]:
    """Templates in their order: all, or those asked for. `lock`: how they are held until the transaction ends."""
    wanted = [TRUE if ids is None else one_of("id", ids), TRUE if code is None else Sql("code = ?", (code,))]
    locked = "" if lock is None else row_lock(lock)
    rows = await fetch("SELECT * FROM requisite_template WHERE " + all_of(wanted) + f" ORDER BY sort, id{locked}")
    return [_template(row) for row in rows]


async def requisites_of(kind: str, owner_ids: Sequence[int], *, lock: bool = False) -> dict[int, list[RequisiteRecord]]:
    """The sets of these owners, the primary one first; two statements. Owners without any are absent."""
    wanted = all_of([Sql("owner_kind = ?", (kind,)), one_of("owner_id", owner_ids)])
    found: dict[int, list[RequisiteRecord]] = {}
    for one in await _sets(wanted, lock=lock):
        found.setdefault(one.owner.id, []).append(one)
    return found


async def requisites_by_id(set_id: int) -> RequisiteRecord | None:
    """A set by its number, whoever its owner is."""
    return next(iter(await _sets(Sql("id = ?", (set_id,)))), None)


async def used_codes(template_id: int) -> set[str]:
    """The codes of a template's fields in which any set says something."""
    rows = await fetch(Sql("SELECT told FROM requisite_set WHERE template_id = ?", (template_id,)))
    return {code for row in rows for code in decode_json(row["told"])}


async def is_used(template_id: int) -> bool:
    """Whether any set is told by the template."""
    return bool(await fetch(Sql("SELECT id FROM requisite_set WHERE template_id = ? LIMIT 1", (template_id,))))


async def _sets(wanted: Sql, *, lock: bool = False) -> list[RequisiteRecord]:
    held = row_lock() if lock else ""
    rows = await fetch("SELECT * FROM requisite_set WHERE " + wanted + f" ORDER BY sort, id{held}")
    templates = {one.id: one for one in await list_templates(ids={row["template_id"] for row in rows})} if rows else {}
    return [_set(row, templates[row["template_id"]]) for row in rows]


def _set(row: Row, template: TemplateRecord) -> RequisiteRecord:
    texts = decode_json(row["told"])
    told = {detail.code: texts[detail.code] for detail in template.details if detail.code in texts}
    owner = Subject(row["owner_kind"], row["owner_id"])
    return RequisiteRecord(row["id"], owner, template, told, row["sort"], row["version"])


def _template(row: Row) -> TemplateRecord:
    details = tuple(_detail(given) for given in decode_json(row["details"]))
    form, active = LegalForm(row["form"]), decode_bool(row["is_active"])
    return TemplateRecord(
        row["id"], row["code"], row["name"], form, row["country"], details, active, row["sort"], row["version"]
    )


def _detail(given: Mapping[str, Any]) -> Detail:
    return Detail(given["code"], DetailType(given["type"]), given["label"])
