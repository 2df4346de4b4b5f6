"""What is exported and imported into an empty database makes equal records (R111)."""

from __future__ import annotations

from pathlib import Path

from export_kit import Export, cells
from house import House
from trato.contacts.kind import CONTACT
from trato.db.sql import Sql, execute
from trato.exporting.columns import columns_of
from trato.exporting.everything import export_everything
from trato.exporting.maps import SECTIONS, import_map
from trato.importing.batch import planned_files
from trato.importing.mapfile import parse_map
from trato.importing.service import run_import

DEFINE = "mutation ($input: CreateCustomFieldInput!) { createCustomField(input: $input) { customField { code } } }"
OF_THE_DATABASE = {"id", "updatedAt", "stageSince", "channel"}
"""Of each installation its own: numbers, and when and how records came here."""
NOT_IMPORTED = {"observers", "observers.email", "opened", "phones.label"}
TEXT = '=SUM(A1)\n+34; "quoted", \'tis — Łódź\n\n@end'


async def test_export_and_import_into_an_empty_database_gives_equal_records(house: House, tmp_path: Path) -> None:
    codes = {}
    for type_ in ("TEXT", "NUMBER", "BOOLEAN", "DATE", "DATETIME", "MONEY", "URL", "USER", "CRM_LINK"):
        more = {"linkTo": "COMPANY", "multiple": True} if type_ == "CRM_LINK" else {}
        made = await house.ada.run(DEFINE, input={"kind": "DEAL", "label": f"Own {type_}", "type": type_, **more})
        codes[type_] = made["customField"]["code"]
    firms = [
        await house.company(title=title, phones=phones, revenue={"amount": "99.9"}, address="- a\n+ b")
        for title, phones in (
            ("Twin", [{"value": "+34 600 111 222"}, {"value": "00 48 22"}]),
            ("Twin", []),
            ("'=it", []),
        )
    ]
    tag = await house.ada.run('mutation { createTag(input: { name: "+one, two" }) { tag { id } } }')
    people = [
        await house.contact(
            firstName="=Ana", lastName="'Íñigo", birthDate="1850-01-31", description=TEXT,
            companyIds=[firms[1]["id"], firms[0]["id"]], emails=[{"value": "a@example.org"}, {"value": "b@example.org"}],
        ),
        await house.contact(house.olga, lastName="-Solo", tagIds=[tag["tag"]["id"]]),
    ]  # fmt: skip
    own = {
        "TEXT": TEXT, "NUMBER": -12.75, "BOOLEAN": False, "DATE": "2026-02-28", "DATETIME": "2026-03-29T02:30:15.123456+02:00",
        "MONEY": {"amount": "0.01"}, "URL": "https://example.org/?a=1;b=2", "USER": await house.user_id(house.al),
        "CRM_LINK": [firms[2]["id"], firms[1]["id"]],
    }  # fmt: skip
    await house.deal(
        title="@deal", amount={"amount": "1234567.89"}, probability=0, companyId=firms[1]["id"], beginDate="2026-01-02",
        contactIds=[people[1]["id"], people[0]["id"]], lossReasonId=await house.reason(), stageId=house.stages["In work"],
        customFields=[{"code": codes[type_], "value": value} for type_, value in own.items()],
    )  # fmt: skip
    await house.deal(house.olga, title="Won", stageId=house.stages["Deal won"])
    access = house.ada.access
    assert access is not None

    first = {name: count async for name, count in export_everything(access, tmp_path / "first")}
    assert first == {"users.csv": 4, "companies.csv": 3, "contacts.csv": 2, "deals.csv": 2}
    for table in SECTIONS:  # what lies in the recycle bin is not there for an import
        await execute(Sql(f"UPDATE {table} SET deleted_at = created_at"))
    for planned in planned_files(tmp_path / "first", tmp_path / "first"):
        summary = await run_import(planned.path, planned.plan, access)
        assert summary.failed == 0, (planned.path.name, summary.first_failures)
    second = {name: count async for name, count in export_everything(access, tmp_path / "second")}
    assert second == first

    for section in SECTIONS.values():
        before, after = (_without_numbers(tmp_path / folder, section) for folder in ("first", "second"))
        assert after == before, section
    assert (tmp_path / "first" / "companies.csv").read_bytes() != (tmp_path / "second" / "companies.csv").read_bytes()


async def test_workbooks_and_visiting_cards_come_back_as_they_went(
    house: House, export: Export, tmp_path: Path
) -> None:
    """All that a card has a place for."""
    firm = await house.company(title="Iron; Steel")
    await house.contact(
        firstName="=Ana María", lastName="Íñigo, de", post="Head; of all", birthDate="1980-02-29", address="Via Roma 1",
        phones=[{"value": "+34 600 111 222", "label": "Mobile"}, {"value": "22 555", "label": "porter"}],
        emails=[{"value": "ana@example.org"}], websites=[{"value": "https://example.org/a?b=1;c"}],
        companyIds=[firm["id"]], description="long, " * 40 + "\nfin;",
    )  # fmt: skip
    access = house.ada.access
    assert access is not None
    lists = ("phones", "emails", "websites", "companies")
    columns = ["firstName", "lastName", "post", "birthDate", "address", "description", *lists]
    of_tables = import_map(CONTACT, columns_of(CONTACT, None), "")
    in_sheets = {name: value for name, value in of_tables.items() if name not in ("file", "encoding", "delimiter")}
    in_sheets["fields"]["companies"] = {"column": "companies", "split": "\n"}  # it was never imported
    of_cards = {
        "kind": "contacts",
        "match": {"by": "emails", "rule": "skip"},
        "fields": {name: {"column": name, "split": "\n"} if name in lists else name for name in columns},
    }
    before = cells(await export(house.ada, "CONTACT", columns=columns))
    for format, mapped in (("XLSX", in_sheets), ("VCARD_3", of_cards), ("VCARD_4", of_cards)):
        file = tmp_path / f"file.{format}"
        file.write_bytes(await export(house.ada, "CONTACT", format, headers="CODES"))
        await execute(Sql("UPDATE contact SET deleted_at = created_at"))
        summary = await run_import(file, parse_map(mapped), access)
        assert (summary.created, summary.failed) == (1, 0), (format, summary.first_failures)
        assert cells(await export(house.ada, "CONTACT", columns=columns)) == before, format


def _without_numbers(folder: Path, section: str) -> list[dict[str, str]]:
    """The rows, with the numbers of records as places in their own tables."""
    places: dict[str, str] = {}
    for one in SECTIONS.values():
        table = cells((folder / f"{one}.csv").read_bytes())
        places |= {f"{one}/{row[0]}": f"{one} {at}" for at, row in enumerate(table[1:])}
    head, *rows = cells((folder / f"{section}.csv").read_bytes())
    assert head[0] == "id"
    told = []
    for row in rows:
        record = dict(zip(head, row, strict=True))
        for name, value in record.items():
            if name.endswith(".id") and value:
                of = {"contacts.id": "contacts"}.get(name, "companies")
                record[name] = "\n".join(places[f"{of}/{number}"] for number in value.splitlines())
        told.append({name: value for name, value in record.items() if name not in OF_THE_DATABASE | NOT_IMPORTED})
    return told
