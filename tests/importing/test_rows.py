"""Rows on their way in: values of every type, references, and what becomes of rows that are wrong (R77)."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from import_kit import COMPANIES, CONTACTS, DEALS, counts, failures, person, plan
from trato.access.gate import Access
from trato.companies.kind import COMPANY
from trato.contacts.kind import CONTACT
from trato.db.sql import Sql, fetch
from trato.deals.kind import DEAL
from trato.errors import TratoError
from trato.importing.service import run_import
from trato.items.channels import channels_of
from trato.items.fields import FieldType
from trato.items.kinds import ItemKind
from trato.items.records import Record, linked_ids, records_by_ids
from trato.pick_lists.queries import items_by_ids

Write = Callable[..., Path]


async def records(kind: Any, access: Access) -> list[Record]:
    """Every item of a kind, oldest first."""
    ids = [row["id"] for row in await fetch(Sql(f"SELECT id FROM {kind.table} ORDER BY id"))]
    found = await records_by_ids(kind, access, ids)
    return [found[item_id] for item_id in ids if item_id in found]


async def test_six_rows_in_an_eastern_encoding(table: Write, admin: Access, tmp_path: Path) -> None:
    path = table(
        "id;nazwisko;e-mail\n1;Łęcka;lecka@firma.pl\n2;Żuraw;zuraw@firma.pl\n3;Gżegżółka;to nie adres\n"
        "1;Łęcka;lecka@firma.pl\n2;Żuraw;zuraw@firma.pl\n4;Śliwa;\n",
        "cp1250",
    )
    mapped = plan(CONTACTS, fields={"lastName": "nazwisko", "emails": "e-mail"})

    summary = await run_import(path, mapped, admin, errors=tmp_path / "errors.csv")

    assert counts(summary) == (3, 0, 0, 3)
    assert failures(summary) == [(4, "MALFORMED"), (5, "DUPLICATE"), (6, "DUPLICATE")]
    assert [contact["title"] for contact in await records(CONTACT, admin)] == ["Łęcka", "Żuraw", "Śliwa"]
    assert counts(await run_import(path, mapped, admin)) == (0, 0, 3, 3)


async def test_every_type_of_value(table: Write, admin: Access) -> None:
    olga = await person("Olga Ruíz")
    path = table(
        "id,name,people,turnover,street,town,tel1,tel2,mail,boss,made\n"
        '7,Alfa,"1.250","1.234,5",Calle 1,Bilbao,+34 600 100 200,944 1,a@x.test; b@x.test,olga ruiz,31.12.2020\n'
        "8,Beta,,,,,,,,,\n"
    )
    mapped = plan(
        COMPANIES,
        decimal_mark=",",
        date_format="%d.%m.%Y",
        time_zone="Europe/Madrid",
        translate={"town": {"Bilbao": "Bilbo"}},
        fields={
            "title": "name",
            "employeeCount": "people",
            "revenue": {"column": "turnover", "multiply": 1000},
            "address": {"columns": ["street", "town"], "join": "\n"},
            "phones": {"columns": ["tel1", "tel2"]},
            "emails": {"column": "mail", "split": ";"},
            "industry": {"value": "retail"},
            "responsible": "boss",
            "createdAt": "made",
        },
    )

    assert counts(await run_import(path, mapped, admin)) == (2, 0, 0, 0)

    alfa, beta = await records(COMPANY, admin)
    assert (alfa["title"], alfa["revenue"].minor) == ("Alfa", 123_450_000)
    chosen = await items_by_ids([alfa["employee_count"], alfa["industry"]])
    assert {one.label for one in chosen.values()} == {"1001–5000", "Retail"}
    assert alfa["address"] == "Calle 1\nBilbo"
    assert alfa["responsible"] == olga.user_id
    assert alfa["created_at"].isoformat() == "2020-12-31T11:00:00+00:00"  # noon in Madrid
    reached = (await channels_of("company", [alfa["id"]]))[alfa["id"]]
    assert [channel.raw for channel in reached if channel.kind is FieldType.PHONE] == ["+34 600 100 200", "944 1"]
    assert [channel.raw for channel in reached if channel.kind is FieldType.EMAIL] == ["a@x.test", "b@x.test"]
    assert (beta["responsible"], beta["revenue"], beta["industry"]) == (admin.user_id, None, alfa["industry"])
    events = await fetch(Sql("SELECT channel, occurred_at FROM event WHERE kind = 'company.created' ORDER BY id"))
    assert {event["channel"] for event in events} == {"IMPORT"}
    assert str(events[0]["occurred_at"]).startswith("2020-12-31 11:00")


GOOD = {
    "title": "fine",
    "employeeCount": "1,200",
    "probability": "50",
    "revenue": "1 200.50",
    "createdAt": "2020-12-31T08:00:00+02:00",
    "phones": "",
    "websites": "www.x.test/about",
    "responsible": "ada",
}


@pytest.mark.parametrize(
    ("field", "cell", "code"),
    [
        ("title", "", "REQUIRED"),
        ("title", "x" * 256, "TOO_LONG"),
        ("title", "a\x00b", "MALFORMED"),
        ("employeeCount", "many", "UNKNOWN"),
        ("employeeCount", "1.5", "UNKNOWN"),
        ("employeeCount", "1–50", "UNKNOWN"),
        ("employeeCount", "-1", "UNKNOWN"),
        ("probability", "many", "UNREADABLE"),
        ("probability", "1.5", "UNREADABLE"),
        ("probability", "-1", "OUT_OF_RANGE"),
        ("probability", "9" * 30, "OUT_OF_RANGE"),
        ("revenue", "1,5", "UNREADABLE"),
        ("revenue", "0.001", "TOO_FINE"),
        ("revenue", "-5", "NEGATIVE"),
        ("revenue", "NaN", "UNREADABLE"),
        ("createdAt", "31/12/2020", "UNREADABLE"),
        ("createdAt", "0001-01-01T00:00:00+14:00", "UNREADABLE"),
        ("phones", "call me", "MALFORMED"),
        ("websites", "no site", "MALFORMED"),
        ("responsible", "Nobody", "UNKNOWN"),
        ("responsible", "Twin", "AMBIGUOUS"),
    ],
)
async def test_a_wrong_cell_costs_its_row_alone(
    field: str, cell: str, code: str, table: Write, admin: Access, tmp_path: Path
) -> None:
    for email in ("one@x.test", "two@x.test"):
        await person("Twin", email=email)
    path, errors = table(""), tmp_path / "errors.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["id", "cell"], ["1", GOOD[field]], ["2", cell], ["3", GOOD[field]]])
    base, kind = (DEALS, DEAL) if field in DEAL.by_name and field not in COMPANY.by_name else (COMPANIES, COMPANY)
    mapped = plan(base, fields={"title": "id", field: "cell"})

    summary = await run_import(path, mapped, admin, errors=errors)

    assert counts(summary) == (2, 0, 0, 1)
    assert failures(summary) == [(3, code)]
    assert len(await records(kind, admin)) == 2
    with errors.open(encoding="utf-8-sig", newline="") as file:
        header, row = csv.reader(file)
    assert header[:3] == ["row", "code", "message"]
    assert row[:2] == ["3", code]
    assert row[2]
    assert row[3] == "2"


async def test_the_error_file_can_be_mended_and_imported(table: Write, admin: Access, tmp_path: Path) -> None:
    errors = tmp_path / "errors.csv"
    mapped = plan(COMPANIES, fields={"employeeCount": "people"})
    await run_import(table("id;name;people\n1;Łódź S.A.;ten\n2;Beta;5\n"), mapped, admin, errors=errors)

    errors.write_text(errors.read_text(encoding="utf-8-sig").replace("ten", "10"), encoding="utf-8-sig")

    assert counts(await run_import(errors, mapped, admin)) == (1, 0, 0, 0)
    made = await records(COMPANY, admin)
    assert [company["title"] for company in made] == ["Beta", "Łódź S.A."]
    assert len({company["employee_count"] for company in made} - {None}) == 1


async def test_the_error_file_tells_of_this_import_alone(table: Write, admin: Access, tmp_path: Path) -> None:
    errors = tmp_path / "errors.csv"
    errors.write_text("of an earlier import")
    path = table("id,name\n1,a\n")
    await run_import(path, plan(COMPANIES), admin, errors=errors)
    assert not errors.exists()
    for wrong, code in ((path, "SAME_FILE"), (tmp_path / "nowhere" / "errors.csv", "UNWRITABLE")):
        with pytest.raises(TratoError) as refused:
            await run_import(path, plan(COMPANIES), admin, errors=wrong)
        assert refused.value.fields[0].code == code
    assert path.exists()


async def test_new_records_come_from_an_import_unless_their_file_says_whence(table: Write, admin: Access) -> None:
    """R88; what only a cell names, too. A file with sources is taken at its word, so that an export comes back equal."""

    async def whence(kind: ItemKind) -> list[str | None]:
        sources = [one["source"] for one in await records(kind, admin)]
        values = await items_by_ids([source for source in sources if source])
        return [values[source].code if source else None for source in sources]

    path = table("id,name,from,who\n1,Racks,,Ruiz\n2,Lamps,referral,Ruiz\n")
    fields = {"source": "from", "contacts": {"column": "who", "unknown": "create"}}
    for _ in range(2):
        await run_import(path, plan(DEALS, fields=fields), admin)
        assert (await whence(DEAL), await whence(CONTACT)) == ([None, "RECOMMENDATION"], ["IMPORT"])
    await run_import(table("id,name\n3,Desks\n"), plan(DEALS), admin)
    assert (await whence(DEAL))[2:] == ["IMPORT"]


async def test_references_by_name_and_by_origin(table: Write, admin: Access) -> None:
    await run_import(table("id,name\nA1,Álamo\nA2,Roble\nA3,Roble\n"), plan(COMPANIES), admin)
    people = table("id,name,firm\n1,One,alamo\n2,Two,Roble\n3,Three,Pino\n")
    by_name = plan(CONTACTS, fields={"companies": "firm"})
    assert failures(await run_import(people, by_name, admin)) == [(3, "AMBIGUOUS"), (4, "UNKNOWN")]
    lenient = plan(CONTACTS, system="other", fields={"companies": {"column": "firm", "unknown": "empty"}})
    assert counts(await run_import(people, lenient, admin)) == (2, 0, 0, 1)

    deals = table("id,name,firm,people\n1,D1,A2,1;1\n2,D2,,\n3,D3,A9,1\n")
    mapped = plan(
        DEALS,
        fields={
            "company": {"column": "firm", "by": "origin"},
            "contacts": {"column": "people", "by": "origin", "split": ";"},
        },
    )
    assert failures(await run_import(deals, mapped, admin)) == [(4, "UNKNOWN")]
    first, second = await records(DEAL, admin)
    named = await records_by_ids(COMPANY, admin, [first["company"]])
    assert named[first["company"]]["title"] == "Roble"
    contacts = DEAL.by_code["contacts"].link
    assert contacts is not None
    assert {len(ids) for ids in (await linked_ids(contacts, [first["id"]])).values()} == {1}
    assert second["company"] is None


async def test_deals_and_their_stages(table: Write, admin: Access) -> None:
    path = table(
        "id,name,stage,made,closed\n1,a,new,2024-01-01,\n2,b,Deal won,2024-01-01,2024-02-01\n3,c,New,2024-01-01,2024-02-01\n"
        "4,d,Nowhere,,\n5,e,,,\n6,f,Deal lost,2024-03-01,\n"
    )
    mapped = plan(DEALS, fields={"stage": "stage", "createdAt": "made", "closedAt": "closed"})

    summary = await run_import(path, mapped, admin)

    assert failures(summary) == [(4, "NOT_CLOSED"), (5, "UNKNOWN")]
    days = [
        (deal["title"], *(str(deal[code] or "")[:10] for code in ("created_at", "closed_at")))
        for deal in await records(DEAL, admin)
    ]
    assert [day for day in days if day[0] != "e"] == [
        ("a", "2024-01-01", ""),
        ("b", "2024-01-01", "2024-02-01"),
        ("f", "2024-03-01", "2024-03-01"),
    ]
    entered = await fetch(Sql("SELECT to_stage_name, kind, at FROM stage_history ORDER BY id"))
    assert [(row["to_stage_name"], row["kind"], str(row["at"])[:10]) for row in entered][:2] == [
        ("New", "CREATE", "2024-01-01"),
        ("Deal won", "FINAL", "2024-02-01"),
    ]


async def test_what_an_action_refuses_is_set_apart(table: Write, admin: Access) -> None:
    rows = [f"{number},n{number},2024-05-02,2024-05-0{3 if number % 40 else 1}" for number in range(1, 601)]
    mapped = plan(DEALS, fields={"beginDate": "begin", "expectedCloseDate": "close"})

    summary = await run_import(table("id,name,begin,close\n" + "\n".join(rows)), mapped, admin)

    assert counts(summary) == (585, 0, 0, 15)
    assert set(failures(summary)) == {(40 * at + 1, "BEFORE_BEGIN") for at in range(1, 11)}


async def test_many_channels_at_once(table: Write, admin: Access) -> None:
    phones = ";".join(f"+34 600 {number:06}" for number in range(50))
    path = table("id,name,phones\n" + "".join(f"{number},n{number},{phones}\n" for number in range(200)))
    mapped = plan(COMPANIES, fields={"phones": {"column": "phones", "split": ";"}})
    assert counts(await run_import(path, mapped, admin)) == (200, 0, 0, 0)
