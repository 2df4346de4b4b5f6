"""Trato's own migrations: they build what the models say, and carry a database of the release before over, whole."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, time
from pathlib import Path

from database import make_empty_database
from trato.access.directory import read_directory
from trato.access.levels import Level
from trato.counters.mode import COUNTER_MODE, CounterMode
from trato.crm.installation import prepare_records
from trato.db.database import close_database, open_database
from trato.db.drift import drift
from trato.db.fields import decode_json, encode_bool, encode_datetime, encode_json
from trato.db.migrate import upgrade
from trato.db.migration_files import MIGRATIONS
from trato.db.sql import Sql, execute, fetch
from trato.db.text import fold
from trato.live.log import ensure_head
from trato.live.operations import Actor, operation
from trato.own_companies.queries import list_own_companies
from trato.pick_lists.lists import EMPLOYEE_COUNT
from trato.pick_lists.queries import list_pick_lists
from trato.requisites.defaults import ANYWHERE
from trato.viewing.setting import LOG_VIEWS
from trato.work_calendar.calendar import CALENDAR, WorkCalendar

WITH_REQUISITES = 23
"""The number of the migration that brings them."""
LONG = "ß" * 200
"""As long as a reason could be, and longer once it is folded."""


async def test_the_migrations_build_what_the_models_say(tmp_path: Path) -> None:
    async with make_empty_database(tmp_path) as migrated, make_empty_database(tmp_path) as modelled:
        assert await drift(migrated, modelled) == {}


async def test_what_own_companies_said_becomes_their_requisites(tmp_path: Path) -> None:
    earlier = tmp_path / "earlier"
    for dialect in ("sqlite", "postgres"):
        shutil.copytree(MIGRATIONS / dialect, earlier / dialect)
        for later in (earlier / dialect).glob("*_*.py"):
            if int(later.name.partition("_")[0]) >= WITH_REQUISITES:
                later.unlink()
    async with make_empty_database(tmp_path) as url:
        await upgrade(url, folder=earlier)
        async with _opened(url):
            await execute(
                Sql(
                    "INSERT INTO own_company (legal_name, tax_id, address, phones, is_default, sort, version)"
                    " VALUES ('Acme', 'B1', 'Calle 1\nMadrid', '[]', ?, 1, 4)",
                    (encode_bool(True),),
                )
            )
        await upgrade(url)
        async with _opened(url):
            await prepare_records()
            (own,) = await list_own_companies()
            assert (own.legal_name, own.version, own.primary.template.code) == ("Acme", 4, ANYWHERE)
            assert own.primary.told == {"legal_name": "Acme", "tax_id": "B1", "legal_address": "Calle 1\nMadrid"}


async def test_what_was_pinned_planned_and_chosen_keeps_its_meaning(tmp_path: Path) -> None:
    """Pins stay with the entry of their comment, reminders with their time, the work calendar and chosen views stay."""
    earlier = tmp_path / "earlier"
    for dialect in ("sqlite", "postgres"):
        shutil.copytree(MIGRATIONS / dialect, earlier / dialect)
        (brought_by,) = (earlier / dialect).glob("*_timeline_pins.py")
        for later in (earlier / dialect).glob("*_*.py"):
            if int(later.name.partition("_")[0]) >= int(brought_by.name.partition("_")[0]):
                later.unlink()
    async with make_empty_database(tmp_path) as url:
        await upgrade(url, folder=earlier)
        async with _opened(url):
            await ensure_head()
            now = encode_datetime(datetime.now(UTC))
            await execute(
                Sql(
                    'INSERT INTO "user" (email, name, sort_name, time_zone, locale, is_active, is_admin, version,'
                    " created_at, updated_at) VALUES ('a@b.example', 'Ada', 'ada', 'UTC', 'en', ?, ?, 1, ?, ?)",
                    (encode_bool(True), encode_bool(True), now, now),
                )
            )
            for pinned in (False, True):
                (row,) = await execute(
                    Sql(
                        "INSERT INTO comment (item_kind, item_id, author_id, text, pinned, version, created_at)"
                        " SELECT 'deal', 7, id, 'Said', ?, 1, ? FROM \"user\" RETURNING id",
                        (encode_bool(pinned), now),
                    )
                )
                for kind in ("comment.added", "comment.pinned"):
                    async with operation(Actor(None, "Ada", "UI")) as op:
                        op.record(kind, "deal", 7, "A deal", params={"comment": row["id"]})
            for reminder in ("NEVER", "AT_TIME", "MINUTES_15", "HOUR", "DAY"):
                await execute(
                    Sql(
                        "INSERT INTO activity (title, sort_name, search_text, opened, version, created_at, updated_at,"
                        " responsible_id, type, is_completed, reminder)"
                        " SELECT 'Call', 'call', 'call', ?, 1, ?, ?, id, 'CALL', ?, ? FROM \"user\"",
                        (encode_bool(False), now, now, encode_bool(False), reminder),
                    )
                )
            for statement, values in (
                (
                    "INSERT INTO notification (user_id, kind, source, item_kind, item_id, item_title, count, actor_name,"
                    " at, changed_at, version) SELECT id, 'REMINDER', 'reminder:4:HOUR:20261129120000', 'activity', 4,"
                    " 'Call', 1, '', ?, ?, 1 FROM \"user\"",
                    (now, now),
                ),
                (
                    "INSERT INTO installation (id, base_currency, demo, counter_mode)"
                    " VALUES (1, 'EUR', ?, 'ACTIVITY_RESPONSIBLE')",
                    (encode_bool(False),),
                ),
                (
                    "INSERT INTO work_calendar (id, time_zone, workdays, starts, ends, holidays, version)"
                    " VALUES (1, 'Europe/Madrid', '[1,2]', '08:00', '15:00', '{\"2026-12-24\":\"Eve\"}', 3)",
                    (),
                ),
                *(
                    (
                        f'INSERT INTO view_preference (section, content, user_id) SELECT ?, ?, {whose} FROM "user"',
                        (section, encode_json({"density": "COMPACT", "default_view": view})),
                    )
                    for section, view, whose in (
                        ("company", "company.unattended", "id"),
                        ("contact", "contact.unattended", "NULL"),
                        ("deal", "deal.unattended", "id"),
                        ("deal", "deal.won", "NULL"),
                    )
                ),
            ):
                await execute(Sql(statement, values))
        await upgrade(url)
        async with _opened(url):
            found = await fetch(
                Sql(
                    "SELECT pin.item_kind, pin.item_id, pin.comment_id, event.kind FROM timeline_pin AS pin"
                    " JOIN event ON event.id = pin.event_id"
                )
            )
            assert [tuple(pin.values()) for pin in found] == [("deal", 7, 2, "comment.added")]
            reminders = await fetch(Sql("SELECT reminders FROM activity ORDER BY id"))
            assert [row["reminders"] for row in reminders] == ["", "0", "15", "60", "1440"]
            (told,) = await fetch(Sql("SELECT source FROM notification"))
            assert told["source"] == "reminder:4:60:20261129120000"  # else whoever was told is told again
            calendar = WorkCalendar("Europe/Madrid", (1, 2), time(8), time(15), {date(2026, 12, 24): "Eve"})
            assert await CALENDAR.read() == (calendar, 3)
            assert await COUNTER_MODE.read() == (CounterMode.ACTIVITY_RESPONSIBLE, 1)
            assert await LOG_VIEWS.read() == (True, 0)
            views = await fetch(Sql("SELECT content FROM view_preference ORDER BY id"))
            assert [decode_json(row["content"]) for row in views] == [
                {"density": "COMPACT", "default_view": view}
                for view in ("company.idle", "contact.idle", "deal.idle", "deal.won")
            ]


async def test_lists_know_the_legal_details_that_were_told_before(tmp_path: Path) -> None:
    """The name and number of the first of two sets, and a search finds them."""
    earlier = tmp_path / "earlier"
    for dialect in ("sqlite", "postgres"):
        shutil.copytree(MIGRATIONS / dialect, earlier / dialect)
        (brought_by,) = (earlier / dialect).glob("*_legal_names_in_lists.py")
        for later in (earlier / dialect).glob("*_*.py"):
            if int(later.name.partition("_")[0]) >= int(brought_by.name.partition("_")[0]):
                later.unlink()
    async with make_empty_database(tmp_path) as url:
        await upgrade(url, folder=earlier)
        async with _opened(url):
            now, yes, no = encode_datetime(datetime.now(UTC)), encode_bool(True), encode_bool(False)
            for statement, values in (
                (
                    'INSERT INTO "user" (email, name, sort_name, time_zone, locale, is_active, is_admin, version,'
                    " created_at, updated_at) VALUES ('a@b.example', 'Ada', 'ada', 'UTC', 'en', ?, ?, 1, ?, ?)",
                    (yes, yes, now, now),
                ),
                (
                    "INSERT INTO company (title, sort_name, search_text, opened, version, created_at, updated_at,"
                    " responsible_id) SELECT 'Acme', 'acme', 'acme', ?, 3, ?, ?, id FROM \"user\"",
                    (no, now, now),
                ),
                (
                    "INSERT INTO requisite_template (form, details, is_active, sort, version)"
                    " VALUES ('LEGAL_ENTITY', '[]', ?, 1, 1)",
                    (yes,),
                ),
                *(
                    (
                        "INSERT INTO requisite_set (owner_kind, owner_id, template_id, told, sort, version)"
                        f" SELECT 'company', company.id, requisite_template.id, ?, {sort}, 1"
                        " FROM company, requisite_template",
                        (encode_json(told),),
                    )
                    for sort, told in ((2, {"legal_name": "Other"}), (1, {"legal_name": "Łódź S.A.", "tax_id": "B 1"}))
                ),
            ):
                await execute(Sql(statement, values))
        await upgrade(url)
        async with _opened(url):
            (company,) = await fetch(Sql("SELECT legal_name, tax_id, search_text, version FROM company"))
            assert tuple(company.values()) == ("Łódź S.A.", "B 1", "acme\nlodz s.a.\nb 1", 3)


async def test_an_upgrade_keeps_data_links_and_indexes(tmp_path: Path) -> None:
    """A deal with a company, made before deals knew their source, comes over, and learns its source from the log.

    Why it was lost was a text, and so were industries: the texts become the values of lists, alike ones the same value.
    Numbers of employees become the spans that they lie in.
    """
    earlier = tmp_path / "earlier"
    for dialect in ("sqlite", "postgres"):
        shutil.copytree(MIGRATIONS / dialect, earlier / dialect)
        for later in (earlier / dialect).glob("[1-9]*_*.py"):
            later.unlink()
    async with make_empty_database(tmp_path) as url, make_empty_database(tmp_path) as fresh:
        await upgrade(url, folder=earlier)
        async with _opened(url):
            await _sell_something()
        await upgrade(url)
        async with _opened(url):
            deals = await fetch(
                Sql(
                    "SELECT deal.title, deal.channel, company.title AS company, item.label FROM deal"
                    " JOIN company ON company.id = company_id LEFT JOIN pick_list_item AS item ON item.id = loss_reason_id"
                    " ORDER BY deal.id"
                )
            )
            common = {"channel": "IMPORT", "company": "Acme"}
            assert deals == [
                {"title": "Scanners", "label": None, **common},
                {"title": "Lost 1", "label": "PRECIO ŁADNY", **common},
                {"title": "Lost 2", "label": "PRECIO ŁADNY", **common},
                {"title": "Lost 3", "label": "Price", **common},
                {"title": "Lost 4", "label": None, **common},
                {"title": "Lost 5", "label": LONG, **common},
            ]
            companies = await fetch(
                Sql(
                    "SELECT title, search_text, industry.label AS industry, employees.label AS employees FROM company"
                    " LEFT JOIN pick_list_item AS industry ON industry.id = industry_id"
                    " LEFT JOIN pick_list_item AS employees ON employees.id = employee_count_id ORDER BY company.id"
                )
            )
            assert [tuple(row.values()) for row in companies] == [
                ("Acme", "acme", None, None),
                ("Retail", "retail\nlodz", "RETAIL", "1–10"),
                ("Żabka", "zabka", "RETAIL", "11–50"),
                ("Mill", "mill", "Łąki", "501–1000"),
                ("Giant", "giant", None, "10001+"),
            ]
            user = (await fetch(Sql('SELECT id FROM "user"')))[0]["id"]
            held = (await read_directory()).holdings(user)  # who administrated holds the role that says so
            assert [(one.role.name, set(one.role.levels.values())) for one in held] == [("Administrator", {Level.ALL})]
            await prepare_records()
            roads = await fetch(Sql("SELECT kind, name, is_default FROM pipeline ORDER BY id"))
            assert [tuple(row.values()) for row in roads] == [
                ("deal", "Sales", encode_bool(True)),  # what was there is of deals
                ("lead", "Leads", encode_bool(True)),
            ]
            reasons = (await list_pick_lists(["LOSS_REASON"]))[0].items
            assert [item.label for item in reasons][:5] == [
                "PRECIO ŁADNY",
                "Price",
                LONG,
                "Chose another supplier",
                "No budget",
            ]
            spans, industries = await list_pick_lists(["EMPLOYEE_COUNT", "INDUSTRY"])
            assert [item.label for item in industries.items][:3] == ["Łąki", "RETAIL", "Agriculture"]
            assert [item.label for item in spans.items] == [value.label for value in EMPLOYEE_COUNT.values]
            folded = await fetch(Sql("SELECT label, folded_label FROM pick_list_item"))
            assert all(row["folded_label"] == fold(row["label"])[:255] for row in folded)
        assert await drift(url, fresh) == {}


@asynccontextmanager
async def _opened(url: str) -> AsyncIterator[None]:
    await open_database(url)
    try:
        yield
    finally:
        await close_database()


async def _sell_something() -> None:
    """Rows as the earlier release wrote them; today's models know columns that the tables don't have yet."""
    await ensure_head()
    async with operation(Actor(None, "An import", "IMPORT")) as op:
        now, yes, no = encode_datetime(op.at), encode_bool(True), encode_bool(False)
        user = await execute(
            Sql(
                'INSERT INTO "user" (email, name, sort_name, time_zone, locale, is_active, is_admin, access_level, version, created_at,'
                " updated_at) VALUES ('a@b.example', 'Ada', 'ada', 'UTC', 'en', ?, ?, 'all', 1, ?, ?) RETURNING id",
                (yes, yes, now, now),
            )
        )
        pipeline = await execute(
            Sql(
                "INSERT INTO pipeline (name, folded_name, sort, is_default, version, created_at)"
                " VALUES ('Sales', 'sales', 1, ?, 1, ?) RETURNING id",
                (yes, now),
            )
        )
        await execute(
            Sql(
                "INSERT INTO stage (pipeline_id, name, folded_name, color, sort, semantics, probability, is_system, version)"
                " VALUES (?, 'New', 'new', '#64748b', 1, 'IN_PROGRESS', 10, ?, 1)",
                (pipeline[0]["id"], yes),
            )
        )
        common = "title, sort_name, search_text, opened, version, created_at, updated_at, responsible_id"
        company = await execute(
            Sql(
                f"INSERT INTO company ({common}) VALUES ('Acme', 'acme', 'acme', ?, 1, ?, ?, ?) RETURNING id",
                (no, now, now, user[0]["id"]),
            )
        )
        for title, industry, employees, rest in (
            ("Retail", "Rétail ", 0, "\nretail\nlodz"),
            ("Żabka", "RETAIL", 11, "\nretail"),
            ("Mill", "Łąki", 1000, "\nlaki"),
            ("Giant", " ", 10_001, ""),
        ):
            await execute(
                Sql(
                    f"INSERT INTO company ({common}, industry, employee_count) VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?)",
                    (title, fold(title), fold(title) + rest, no, now, now, user[0]["id"], industry, employees),
                )
            )
        deal = await execute(
            Sql(
                f"INSERT INTO deal ({common}, rank, stage_since, amount, amount_currency, amount_base, company_id, pipeline_id, stage_id)"
                " SELECT 'Scanners', 'scanners', 'scanners', ?, 1, ?, ?, ?, 'a0', ?, 100, 'EUR', 100, ?, pipeline_id, id FROM stage"
                " ORDER BY id LIMIT 1 RETURNING id",
                (no, now, now, user[0]["id"], now, company[0]["id"]),
            )
        )
        op.record("deal.created", "deal", deal[0]["id"], "Scanners")
        for number, reason in enumerate(("PRECIO ŁADNY", " Précio ładny ", "Price", "  ", LONG), start=1):
            lost = await execute(
                Sql(
                    f"INSERT INTO deal ({common}, rank, stage_since, amount, amount_currency, amount_base, company_id, pipeline_id,"
                    f" stage_id, loss_reason) SELECT 'Lost {number}', 'lost', 'lost', opened, 1, created_at, updated_at,"
                    " responsible_id, 'a1', stage_since, 0, 'EUR', 0, company_id, pipeline_id, stage_id, ? FROM deal"
                    " WHERE title = 'Scanners' RETURNING id",
                    (reason,),
                )
            )
            op.record("deal.created", "deal", lost[0]["id"], f"Lost {number}")
