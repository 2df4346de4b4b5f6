"""A look at the installation's health: what works, what is worth knowing, what must be mended."""

from __future__ import annotations

import shutil
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

import trato
from trato.accounts.models import User
from trato.accounts.queries import installation, invited_among
from trato.db.address import DatabaseUnavailable, parse_address
from trato.db.database import close_database, dialect, open_database
from trato.db.fields import decode_datetime, encode_datetime
from trato.db.migrate import SchemaTooNew, pending
from trato.db.sql import Sql, fetch_one
from trato.settings import SECRET_FILE, Settings
from trato.web.frontend import FrontEnd

FREE_WANTED = 1024**3
CLOCK_TOLERANCE_SECONDS = 5
JOB_PATIENCE = timedelta(minutes=5)


class Verdict(StrEnum):
    """How a check came out."""

    FINE = "fine"
    NOTE = "note"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at."""

    what: str
    verdict: Verdict
    message: str


async def examine(settings: Settings) -> AsyncIterator[Finding]:
    """Every finding, one by one; nothing is changed. What needs the database is left out when it can't be opened."""
    yield Finding("program", Verdict.FINE, f"Trato {trato.__version__} on Python {sys.version.split()[0]}")
    yield _disk(settings)
    yield _secret(settings)
    yield _front_end()
    try:
        address = parse_address(settings.database_url)
        waiting = await pending(settings.database_url)
        await open_database(settings.database_url)
    except (DatabaseUnavailable, SchemaTooNew) as error:
        yield Finding("database", Verdict.FAULT, str(error))
        return
    try:
        yield Finding("database", Verdict.FINE, f"{address} answers")
        if waiting:
            yield Finding("schema", Verdict.NOTE, f"{len(waiting)} migrations wait for the next start")
            return
        yield Finding("schema", Verdict.FINE, "up to date")
        yield await _clock()
        yield await _log()
        yield await _owner()
        yield await _jobs(settings)
    finally:
        await close_database()


def _disk(settings: Settings) -> Finding:
    folder = settings.data if settings.data.exists() else settings.data.absolute().parent
    if not folder.exists():
        return Finding("disk", Verdict.NOTE, f"{settings.data} is made at the first start")
    free = shutil.disk_usage(folder).free
    verdict = Verdict.FINE if free >= FREE_WANTED else Verdict.NOTE
    return Finding("disk", verdict, f"{free / 1024**3:.1f} GiB free at {folder}")


def _secret(settings: Settings) -> Finding:
    if settings.given_secret:
        return Finding("secret", Verdict.FINE, "given by TRATO_SECRET")
    path = settings.data / SECRET_FILE
    if not path.exists():
        return Finding("secret", Verdict.NOTE, f"{path} is made at the first start")
    if path.stat().st_mode & 0o077:
        return Finding("secret", Verdict.FAULT, f"others may read {path}: chmod 600 it")
    return Finding("secret", Verdict.FINE, str(path))


def _front_end() -> Finding:
    if FrontEnd().is_built():
        return Finding("front end", Verdict.FINE, "built")
    return Finding("front end", Verdict.FAULT, "not built: run `make build`")


async def _clock() -> Finding:
    row = await fetch_one(Sql("SELECT CURRENT_TIMESTAMP AS now"))
    assert row is not None
    now = row["now"]
    theirs = datetime.fromisoformat(now).replace(tzinfo=UTC) if isinstance(now, str) else decode_datetime(now)
    apart = abs((datetime.now(UTC) - theirs).total_seconds())
    verdict = Verdict.FINE if apart <= CLOCK_TOLERANCE_SECONDS else Verdict.FAULT
    return Finding("clock", verdict, f"{apart:.0f} s from the database's ({dialect()})")


async def _log() -> Finding:
    """The head must not stand behind what is numbered, or new events would take positions that exist."""
    row = await fetch_one(
        Sql(
            "SELECT COUNT(*) AS events, COALESCE(MAX(position), 0) AS newest,"
            " (SELECT position FROM event_head WHERE id = 1) AS head FROM event"
        )
    )
    assert row is not None
    if row["head"] is None:
        return Finding("log", Verdict.NOTE, "its head is made at the first start")
    if row["newest"] > row["head"]:
        return Finding("log", Verdict.FAULT, f"event {row['newest']} stands before the head {row['head']}")
    return Finding("log", Verdict.FINE, f"{row['events']} events")


async def _jobs(settings: Settings) -> Finding:
    """Jobs that are due and were handed to nobody wait for a server that runs jobs."""
    now = datetime.now(UTC)
    row = await fetch_one(
        Sql(
            "SELECT COALESCE(SUM(CASE WHEN state = 'FAILED' THEN 1 ELSE 0 END), 0) AS failed,"
            " COALESCE(SUM(CASE WHEN state = 'WAITING' AND handed_at IS NULL AND COALESCE(due, created_at) < ?"
            " THEN 1 ELSE 0 END), 0) AS left_lying FROM job",
            (encode_datetime(now - JOB_PATIENCE),),
        )
    )
    assert row is not None
    if row["left_lying"]:
        return Finding("jobs", Verdict.NOTE, f"{row['left_lying']} wait for a server that runs jobs (TRATO_JOBS)")
    failed = f"{row['failed']} failed in the last month: see Settings ▸ Jobs" if row["failed"] else "none failed"
    runs = "" if settings.jobs else "; this configuration runs none"
    return Finding("jobs", Verdict.NOTE if row["failed"] else Verdict.FINE, failed + runs)


async def _owner() -> Finding:
    """An invitation may never be used: who has only that administrates nothing yet."""
    admins = await User.filter(is_admin=True, is_active=True).only("id", "password_hash")
    without = await invited_among([user.id for user in admins if user.password_hash is None])
    if count := len(admins) - len(without):
        return Finding("owner", Verdict.FINE, f"{count} active administrators")
    row = await installation()
    if row.set_up_at is None:
        return Finding("owner", Verdict.NOTE, "nobody yet: open the set-up page, or `trato user create --admin`")
    return Finding("owner", Verdict.FAULT, "no active administrator: `trato user create --admin`")
