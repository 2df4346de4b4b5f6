"""Own companies as they are read. There are few of them, and everyone signed in may see them."""

from __future__ import annotations

from dataclasses import dataclass

from trato.db.fields import decode_bool, decode_json
from trato.db.sql import Row, Sql, fetch, row_lock


@dataclass(frozen=True, slots=True)
class Details:
    """What is told of an own company."""

    legal_name: str
    tax_id: str | None = None
    registration_no: str | None = None
    address: str | None = None
    postal_address: str | None = None
    phones: tuple[str, ...] = ()
    bank_details: str | None = None


@dataclass(frozen=True, slots=True)
class OwnCompanyRecord:
    """An own company."""

    id: int
    details: Details
    is_default: bool
    sort: int
    version: int


async def list_own_companies(*, lock: bool = False) -> list[OwnCompanyRecord]:
    """All of them, in their order. `lock` keeps others from changing them."""
    rows = await fetch(Sql("SELECT * FROM own_company ORDER BY sort, id" + (row_lock() if lock else "")))
    return [_record(row) for row in rows]


def _record(row: Row) -> OwnCompanyRecord:
    details = Details(
        row["legal_name"],
        row["tax_id"],
        row["registration_no"],
        row["address"],
        row["postal_address"],
        tuple(decode_json(row["phones"])),
        row["bank_details"],
    )
    return OwnCompanyRecord(row["id"], details, decode_bool(row["is_default"]), row["sort"], row["version"])
