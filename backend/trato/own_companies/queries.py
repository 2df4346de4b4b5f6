"""Own companies as they are read. There are few of them, and everyone signed in may see them."""

from __future__ import annotations

from dataclasses import dataclass

from trato.db.fields import decode_bool, decode_json, encode_bool
from trato.db.sql import Sql, fetch, row_lock
from trato.live.log import Subject
from trato.requisites.queries import RequisiteRecord, requisites_of

SUBJECT = "own_company"


@dataclass(frozen=True, slots=True)
class OwnCompanyRecord:
    """An own company. What is told of it by law: the primary set first, there is at least one."""

    id: int
    legal_name: str
    phones: tuple[str, ...]
    requisites: tuple[RequisiteRecord, ...]
    is_default: bool
    is_active: bool
    sort: int
    version: int

    @property
    def owner(self) -> Subject:
        """Whose its sets are."""
        return Subject(SUBJECT, self.id)

    @property
    def primary(self) -> RequisiteRecord:
        """The set by which it is called: what documents and letters say of it unless another one is named."""
        return self.requisites[0]


async def list_own_companies(*, lock: bool = False) -> list[OwnCompanyRecord]:
    """All of them, in their order; three statements. `lock` keeps others from changing them."""
    rows = await fetch(Sql("SELECT * FROM own_company ORDER BY sort, id" + (row_lock() if lock else "")))
    sets = await requisites_of(SUBJECT, [row["id"] for row in rows], lock=lock) if rows else {}
    return [
        OwnCompanyRecord(
            row["id"],
            row["legal_name"],
            tuple(decode_json(row["phones"])),
            tuple(sets[row["id"]]),
            decode_bool(row["is_default"]),
            decode_bool(row["is_active"]),
            row["sort"],
            row["version"],
        )
        for row in rows
    ]


async def default_own_company() -> OwnCompanyRecord | None:
    """As whom one writes and sells unless another one is named; None while there is none."""
    return next((one for one in await list_own_companies() if one.is_default), None)


async def default_own_company_id() -> int | None:
    """Its number alone; one statement."""
    rows = await fetch(Sql("SELECT id FROM own_company WHERE is_default = ?", (encode_bool(True),)))
    return rows[0]["id"] if rows else None


async def is_sender(company_id: int) -> bool:
    """Whether any deal, a deleted one too, is made as this company."""
    return bool(await fetch(Sql("SELECT id FROM deal WHERE my_company_id = ? LIMIT 1", (company_id,))))
