"""What is exported and imported into an empty database makes equal records (R111)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

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
from trato.items.channels import REACHED_BY

DEFINE = "mutation ($input: CreateCustomFieldInput!) { createCustomField(input: $input) { customField { code } } }"
OF_THE_DATABASE = {"id", "updatedAt", "stageSince", "channel"}
"""Of each installation its own: numbers, and when and how records came here."""
NOT_SAID = {"nextActivityAt", "legalName", "taxId"}
"""What follows from other records, and from legal details."""
TEXT = '=SUM(A1)\n+34; "quoted", \'tis — Łódź\n\n@end'


TYPES: dict[str, dict[str, Any]] = {
    "STRING": {}, "TEXT": {}, "ADDRESS": {}, "URL": {}, "INTEGER": {}, "NUMBER": {}, "BOOLEAN": {}, "MONEY": {},
    "DATE": {}, "DATETIME": {}, "USER": {"multiple": True}, "CRM_LINK": {"linkTo": "COMPANY", "multiple": True},
    "LIST": {"options": ["=a", "b; c", "-d"], "multiple": True}, "PICKLIST": {"pickList": "LOSS_REASON"},
}  # fmt: skip


async def own_fields(house: House, kind: str) -> dict[str, str]:
    """A custom field of each type there is; their codes."""
    codes = {}
    for type_, more in TYPES.items():
        input = {"kind": kind, "label": f"+{type_}, of {kind}", "type": type_, **more}
        codes[type_] = (await house.ada.run(DEFINE, input=input))["customField"]["code"]
    return codes


async def own_values(house: House, kind: str, codes: dict[str, str], firms: list[str]) -> list[dict[str, Any]]:
    """A value for each of them, as hard as they come."""
    listed = await house.ada.run(
        "query ($kind: ExtensibleKind!) { customFields(kind: $kind) { code pickList } }", kind=kind
    )
    (own,) = (one["pickList"] for one in listed if one["code"] == codes["LIST"])
    options = (await house.ada.run("query ($own: String!) { pickList(code: $own) { items { id } } }", own=own))["items"]
    values: dict[str, Any] = {
        "STRING": "@home, =1+1", "TEXT": TEXT, "ADDRESS": "- a\n+ b", "URL": "https://example.org/?a=1;b=2",
        "INTEGER": -7, "NUMBER": -12.75, "BOOLEAN": False, "MONEY": {"amount": "0.01", "currency": "PLN"},
        "DATE": "1850-02-28", "DATETIME": "2026-03-29T02:30:15.123456+02:00",
        "USER": [await house.user_id(house.olga), await house.user_id(house.al)], "CRM_LINK": firms,
        "LIST": [one["id"] for one in options[::-1]], "PICKLIST": await house.reason(),
    }  # fmt: skip
    return [{"code": codes[type_], "value": value} for type_, value in values.items()]


CHANNELS = tuple(entry.name for entry in REACHED_BY)


async def test_export_and_import_into_an_empty_database_gives_equal_records(house: House, tmp_path: Path) -> None:
    """Every field of every kind, those that administrators have added too."""
    await house.ada.run('mutation { saveCurrency(input: { code: "PLN", rate: "0.25" }) { __typename } }')
    tag = await house.ada.run('mutation { createTag(input: { name: "+one, two" }) { tag { id } } }')
    shared = {
        "tagIds": [tag["tag"]["id"]], "opened": True, "responsibleId": await house.user_id(house.al),
        "observerIds": [await house.user_id(house.olga), await house.user_id(house.ada)], "description": TEXT,
    }  # fmt: skip
    ways = {
        "phones": [{"value": "+34 600 111 222", "label": "=móvil"}, {"value": "00 48 22"}],
        "emails": [{"value": "b@example.org"}, {"value": "a@example.org", "label": "home"}],
        "websites": [{"value": "https://example.org/a?b=1;c", "label": "-"}],
        "messengers": [{"value": "Telegram: @ines", "label": "private"}, {"value": "https://wa.me/34600111222"}],
        "address": "- a\n+ b",
    }
    picked: dict[str, str] = {}
    for code in ("COMPANY_TYPE", "INDUSTRY", "EMPLOYEE_COUNT", "CONTACT_TYPE", "SALUTATION", "SOURCE", "DEAL_TYPE"):
        items = (await house.ada.run("query ($code: String!) { pickList(code: $code) { items { id } } }", code=code))[
            "items"
        ]
        picked[code] = items[-1]["id"]
    codes = {kind: await own_fields(house, kind) for kind in ("COMPANY", "CONTACT", "LEAD", "DEAL")}
    firms = [(await house.company(title=title))["id"] for title in ("Twin", "Twin", "'=it")]

    async def own(kind: str) -> list[dict[str, Any]]:
        return await own_values(house, kind, codes[kind], [firms[2], firms[0]])

    full = {
        "typeId": picked["COMPANY_TYPE"],
        "industryId": picked["INDUSTRY"],
        "employeeCountId": picked["EMPLOYEE_COUNT"],
        "revenue": {"amount": "99.90", "currency": "PLN"},
    }
    firms.append(
        (await house.company(title="@Full", **full, **ways, **shared, customFields=await own("COMPANY")))["id"]
    )
    people = [
        await house.contact(
            firstName="=Ana", middleName="@M", lastName="'Íñigo", post="+Head", birthDate="1850-01-31", typeId=picked["CONTACT_TYPE"], salutationId=picked["SALUTATION"], sourceId=picked["SOURCE"], **ways, **shared,
            companyIds=[firms[1], firms[3], firms[0]], customFields=await own("CONTACT"),
        ),
        await house.contact(house.olga, lastName="-Solo"),
    ]  # fmt: skip
    await house.with_leads()
    await house.lead(
        title="=lead", salutationId=picked["SALUTATION"], firstName="=Ana", middleName="@M", lastName="'Íñigo", companyTitle="+Firm", post="-Head",
        sourceId=picked["SOURCE"], sourceDescription="=whence", amount={"amount": "0.05", "currency": "PLN"}, companyId=firms[1], contactId=people[0]["id"],
        utmSource="=s", utmMedium="m", utmCampaign="c", utmContent="o", utmTerm="t", **ways, **shared, customFields=await own("LEAD"),
    )  # fmt: skip
    junk = await house.lead(house.olga, lastName="-Solo")
    await house.ada.run(
        "mutation ($id: ID!, $why: ID!) { markLeadJunk(id: $id, reasonId: $why) { __typename } }",
        id=junk["id"],
        why=await house.value("JUNK_REASON", "Spam"),
    )
    await house.ada.run('mutation { saveMyCompany(input: {legalName: "=Acme"}) { __typename } }')
    await house.deal(
        title="@deal", typeId=picked["DEAL_TYPE"], sourceId=picked["SOURCE"], amount={"amount": "1234567.89", "currency": "PLN"}, probability=0, companyId=firms[1], sourceDescription="=whence",
        beginDate="2026-01-02", expectedCloseDate="2031-12-31", contactIds=[people[1]["id"], people[0]["id"]],
        stageId=house.stages["In work"], **shared, customFields=await own("DEAL"),
    )  # fmt: skip
    await house.deal(house.olga, title="Won", stageId=house.stages["Deal won"])
    await house.deal(title="Lost", stageId=house.stages["Deal lost"], lossReasonId=await house.reason())
    access = house.ada.access
    assert access is not None

    first = {name: count async for name, count in export_everything(access, tmp_path / "first")}
    assert first == {"users.csv": 4, "companies.csv": 4, "contacts.csv": 2, "leads.csv": 2, "deals.csv": 3}
    for table in SECTIONS:  # what lies in the recycle bin is not there for an import
        await execute(Sql(f"UPDATE {table} SET deleted_at = created_at"))
    for _ in range(2):  # once more for what refers to records of its own kind, which weren't there yet
        for planned in planned_files(tmp_path / "first", tmp_path / "first"):
            summary = await run_import(planned.path, planned.plan, access)
            assert summary.failed == 0, (planned.path.name, summary.first_failures)
    second = {name: count async for name, count in export_everything(access, tmp_path / "second")}
    assert second == first

    for section in SECTIONS.values():
        before, after = (_without_numbers(tmp_path / folder, section) for folder in ("first", "second"))
        assert after == before, section
        assert {name for row in before for name, value in row.items() if value} == set(before[0]) - NOT_SAID, section
    assert (tmp_path / "first" / "companies.csv").read_bytes() != (tmp_path / "second" / "companies.csv").read_bytes()


async def test_workbooks_and_visiting_cards_come_back_as_they_went(
    house: House, export: Export, tmp_path: Path
) -> None:
    """All that a card has a place for."""
    firm = await house.company(title="Iron; Steel")
    await house.contact(
        firstName="=Ana María", lastName="'=Íñigo, de", post="Head; of all", birthDate="1980-02-29", address="Via Roma 1",
        phones=[{"value": "+34 600 111 222", "label": "mobile"}, {"value": "22 555", "label": "porter; night"}],
        emails=[{"value": "ana@example.org"}, {"value": "b@example.org", "label": "work"}], websites=[{"value": "https://example.org/a?b=1;c"}],
        messengers=[{"value": "telegram:ines", "label": "work"}, {"value": "xmpp:ines@example.org"}],
        companyIds=[firm["id"]], description="long, " * 40 + "\nfin;",
    )  # fmt: skip
    access = house.ada.access
    assert access is not None
    lists = (*CHANNELS, "companies")
    labels = tuple(f"{name}.label" for name in CHANNELS)
    columns = ["firstName", "lastName", "post", "birthDate", "address", "description", *lists, *labels]
    of_tables = import_map(CONTACT, columns_of(CONTACT, None), "")
    in_sheets = {name: value for name, value in of_tables.items() if name not in ("file", "encoding", "delimiter")}
    in_sheets["fields"]["companies"] = {"column": "companies", "split": "\n"}  # it was never imported
    of_cards = {
        "kind": "contacts",
        "match": {"by": "emails", "rule": "skip"},
        "fields": {name: _of_card(name) for name in columns if name not in labels},
    }
    before = cells(await export(house.ada, "CONTACT", columns=columns))
    for format, mapped in (("XLSX", in_sheets), ("VCARD_3", of_cards), ("VCARD_4", of_cards)):
        file = tmp_path / f"file.{format}"
        file.write_bytes(await export(house.ada, "CONTACT", format, headers="CODES"))
        await execute(Sql("UPDATE contact SET deleted_at = created_at"))
        summary = await run_import(file, parse_map(mapped), access)
        assert (summary.created, summary.failed) == (1, 0), (format, summary.first_failures)
        assert cells(await export(house.ada, "CONTACT", columns=columns)) == before, format


def _of_card(name: str) -> str | dict[str, Any]:
    if name in CHANNELS:
        return {"column": name, "split": "\n", "labelled_by": f"{name}.label"}
    return {"column": name, "split": "\n"} if name == "companies" else name


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
                of = "contacts" if name in ("contacts.id", "contact.id") else "companies"
                record[name] = "\n".join(places[f"{of}/{number}"] for number in value.splitlines())
        told.append({name: value for name, value in record.items() if name not in OF_THE_DATABASE})
    return told
