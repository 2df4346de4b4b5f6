"""Who may import what: the same rights as for adding by hand (R75), checked before and while rows are written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from import_kit import COMPANIES, CONTACTS, DEALS, USERS, counts, failures, person, plan
from sales_history import MAPS
from trato.access.directory import read_directory
from trato.access.gate import Access
from trato.accounts.models import User
from trato.db.sql import Sql, fetch
from trato.errors import ErrorCode, TratoError
from trato.importing.mapfile import read_map
from trato.importing.service import run_import
from trato.roles.defaults import Start

Write = Callable[..., Path]


async def size() -> tuple[int, ...]:
    """How much there is of everything."""
    (row,) = await fetch(
        Sql(
            "SELECT (SELECT COUNT(*) FROM event) AS a, (SELECT COUNT(*) FROM company) AS b,"
            ' (SELECT COUNT(*) FROM "user") AS c, (SELECT COUNT(*) FROM pipeline) AS d,'
            " (SELECT COUNT(*) FROM origin_ref) AS e"
        )
    )
    return tuple(row.values())


async def test_without_the_right_to_add_nothing_is_written(table: Write, admin: Access) -> None:
    nora, al = await person("Nora", Start.NONE), await person("Al")
    before = await size()
    for path, mapped, who in (
        (table("id,name\n1,a\n"), plan(COMPANIES), nora),
        (table("id,name\n1,a\n"), plan(USERS, email_domain="x.test"), al),
        (table("opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n", name="d.csv"),
         read_map(MAPS / "deals.toml"), al),
    ):  # fmt: skip
        with pytest.raises(TratoError) as refused:
            await run_import(path, mapped, who)
        assert refused.value.code is ErrorCode.FORBIDDEN
    assert await size() == before


async def test_own_level_adds_for_oneself_and_sees_ones_own(table: Write, admin: Access) -> None:
    olga = await person("Olga", Start.OWN)
    await run_import(table("id,name\n1,Hidden\n"), plan(COMPANIES), admin)
    path = table("id,name,boss\n2,Mine,Olga\n3,Also mine,\n4,Others,Ada\n")
    mapped = plan(COMPANIES, fields={"responsible": "boss"})

    summary = await run_import(path, mapped, olga)

    assert (counts(summary), failures(summary)) == ((2, 0, 0, 1), [(4, "FORBIDDEN")])

    people = table("id,name,firm\n1,a,Hidden\n2,b,Mine\n")
    for by, cells in (("name", people), ("origin", table("id,name,firm\n1,a,1\n2,b,2\n", name="origins.csv"))):
        mapped = plan(
            CONTACTS, system=f"test {by}", fields={"companies": {"column": "firm", "by": by, "system": "test"}}
        )
        assert failures(await run_import(cells, mapped, olga)) == [(2, "UNKNOWN")]


async def test_what_one_may_not_change_is_not_changed(table: Write, admin: Access) -> None:
    olga = await person("Olga", Start.OWN)
    await run_import(table("id,name\n1,Alfa\n"), plan(COMPANIES), admin)
    before = await size()

    summary = await run_import(table("id,name\n1,Taken over\n"), plan(COMPANIES), olga)

    assert (counts(summary), failures(summary)) == ((0, 0, 0, 1), [(2, "NOT_FOUND")])
    assert await size() == before


async def test_an_import_into_the_default_pipeline_needs_no_administrator(table: Write, admin: Access) -> None:
    assert counts(await run_import(table("id,name\n1,a\n"), plan(DEALS), await person("Al"))) == (1, 0, 0, 0)


async def test_users(table: Write, admin: Access) -> None:
    await person("Eva Solé")
    path = table(
        "id,name,mail,level,zone\n1,Ana Prado,,own,Europe/Lisbon\n2,Eva Solé,Eva.Solé@example.org,,\n"
        "3,Jo,not an address,,\n4,Li,li@x.test,boss,\n5,Mo,mo@x.test,all,Mars\n6,,x@x.test,,\n7,Ana Prado,,own,\n"
    )
    fields = {"email": "mail", "accessLevel": "level", "timeZone": "zone"}
    mapped = plan(USERS, email_domain="agents.test", fields=fields)

    summary = await run_import(path, mapped, admin)

    assert failures(summary) == [
        (4, "NOT_AN_EMAIL"),
        (5, "UNKNOWN_OPTION"),
        (6, "UNKNOWN_TIME_ZONE"),
        (7, "REQUIRED"),
        (8, "TAKEN"),
    ]
    ana = await User.get(name="Ana Prado")
    assert (ana.email, ana.password_hash) == ("ana.prado@agents.test", None)
    holdings = (await read_directory()).holdings(int(ana.id))
    assert [one.role.name for one in holdings] == ["Manager"]
    assert ana.time_zone == "Europe/Lisbon"
    assert counts(summary)[:3] == (1, 0, 1)  # Eva was there, and is known by her address
    assert await User.filter(name="Eva Solé").count() == 1


async def test_users_repeated(table: Write, admin: Access) -> None:
    mapped = plan(USERS, email_domain="agents.test", fields={"accessLevel": "level"})
    await run_import(table("id,name,level\n1,Ana,own\n2,Bo,own\n"), mapped, admin)

    summary = await run_import(table("id,name,level\n1,Ana María,own\n2,Bo,all\n"), mapped, admin)

    assert (counts(summary), failures(summary)) == ((0, 1, 0, 1), [(3, "READ_ONLY")])
    ana = await User.get(email="ana@agents.test")
    assert (ana.name, ana.sort_name) == ("Ana María", "ana maria")
