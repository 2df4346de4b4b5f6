"""Exporting a list (R111): what stands in the files, which records, and who may have them."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from export_kit import EXPORTED, FINISHED, Export, cells, path_of, work
from graph_client import Client, counted_statements
from house import House
from trato.db.fields import decode_json, encode_datetime
from trato.db.sql import Sql, execute, fetch
from trato.exporting.actions import FORGET_EXPORTS
from trato.jobs.running import RunningJob
from trato.roles.defaults import Start

DEFINE = "mutation ($input: CreateCustomFieldInput!) { createCustomField(input: $input) { customField { code } } }"


def in_spain(client: Client) -> Client:
    """The same person, who speaks Spanish and lives there."""
    assert client.access is not None
    return Client(replace(client.access, locale="es", time_zone="Europe/Madrid"), client.hub, client.keeper)


async def the_firms(house: House) -> str:
    """Three companies, and the code of a custom field."""
    code: str = (await house.ada.run(DEFINE, input={"kind": "COMPANY", "label": "=Cliente", "type": "BOOLEAN"}))[
        "customField"
    ]["code"]
    await house.company(
        title="García Łódź; hijos",
        revenue={"amount": "1234.5"},
        phones=[{"value": "+34 600 111 222", "label": "móvil"}, {"value": "91 555"}],
        customFields=[{"code": code, "value": True}],
    )
    await house.company(title='=HYPERLINK("http://evil")', address='two\nlines, "quoted"')
    await house.company(title="Other")
    return code


async def test_a_list_goes_out_as_it_is_shown(house: House, export: Export) -> None:
    """Filter, order and columns hold; a Spanish spreadsheet takes it for what it is, and for no formula."""
    code = await the_firms(house)
    shown: dict[str, Any] = {
        "filter": {"field": "title", "op": "NE", "value": "Other"},
        "sort": [{"field": "title", "direction": "DESC"}],
        "columns": ["title", "revenue", "phones", "address", code],
    }
    content = await export(in_spain(house.al), "COMPANY", **shown)
    assert content.startswith(b"\xef\xbb\xbf") and b"\r\n" in content
    assert cells(content, ";") == [
        ["Nombre", "Facturación anual", "Teléfonos", "Dirección", "'=Cliente"],
        ["García Łódź; hijos", "1234,50", "'+34 600 111 222\n91 555", "", "sí"],
        ['\'=HYPERLINK("http://evil")', "", "", 'two\nlines, "quoted"', ""],
    ]
    plain = await export(
        house.al, "COMPANY", **shown | {"columns": ["title", "revenue.currency", "phones.label", "createdAt", code]},
        headers="CODES", delimiter="TAB", mark=False, search="garcia",
    )  # fmt: skip
    head, firm = cells(plain, "\t")
    assert head == ["title", "revenue.currency", "phones.label", "createdAt", code]
    assert (firm[1:3], firm[4]) == (["EUR", "móvil\n"], "true")
    assert datetime.fromisoformat(firm[3]).utcoffset() == timedelta(0)

    every = cells(await export(house.al, "COMPANY"))
    assert len(set(every[0])) == len(every[0]) > 20
    assert dict(zip(every[0], every[1], strict=True))["Responsible: e-mail address"] == "ada@example.org"


async def test_a_workbook_holds_numbers_and_texts_as_such(house: House, export: Export) -> None:
    await the_firms(house)
    columns = ["title", "revenue", "createdAt", "phones"]
    content = await export(in_spain(house.al), "COMPANY", "XLSX", columns=columns, sort=[{"field": "id"}])
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    space = {"x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    assert sheet.find(".//x:f", space) is None and sheet.find(".//x:hyperlink", space) is None
    kinds = [
        [(cell.get("t"), "".join(cell.itertext())) for cell in row.findall("x:c", space)]
        for row in sheet.findall(".//x:row", space)
    ]
    assert kinds[0] == [("inlineStr", name) for name in ("Nombre", "Facturación anual", "Creada", "Teléfonos")]
    assert kinds[1][:2] == [("inlineStr", "García Łódź; hijos"), (None, "1234.5")]
    assert kinds[1][3] == ("inlineStr", "+34 600 111 222\n91 555")
    assert kinds[2][0] == ("inlineStr", '=HYPERLINK("http://evil")')
    assert 40_000 < float(kinds[1][2][1]) < 80_000  # days since 1900


async def test_contacts_go_out_as_visiting_cards(house: House, export: Export) -> None:
    company = await house.company(title="Iron, Steel & Co")
    note = "línea " * 30 + "\nEND:VCARD"
    await house.contact(
        firstName="Łucja", lastName="Nowak; z d. Kot", post="Head", birthDate="1980-02-29", companyIds=[company["id"]],
        phones=[{"value": "+48 600 111 222", "label": "Mobile"}, {"value": "22 555", "label": "recepcja"}],
        emails=[{"value": "lucja@example.org"}], websites=[{"value": "https://example.org/a"}], description=note,
    )  # fmt: skip
    three = (await export(house.al, "CONTACT", "VCARD_3")).decode()
    assert all(len(line.encode()) <= 75 for line in three.split("\r\n")) and "\n" not in three.replace("\r\n", "")
    lines = three.replace("\r\n ", "").split("\r\n")
    assert lines[:2] == ["BEGIN:VCARD", "VERSION:3.0"] and lines[-2:] == ["END:VCARD", ""]
    assert set(lines) >= {
        "FN:Łucja Nowak\\; z d. Kot",
        "N:Nowak\\; z d. Kot;Łucja;;;",
        "ORG:Iron\\, Steel & Co",
        "TITLE:Head",
        "BDAY:1980-02-29",
        "TEL;TYPE=cell:+48 600 111 222",
        "item1.TEL:22 555",
        "item1.X-ABLabel:recepcja",
        "EMAIL:lucja@example.org",
        "URL:https://example.org/a",
        "NOTE:" + note.strip().replace("\n", "\\n"),
    }
    four = (await export(house.al, "CONTACT", "VCARD_4")).decode()
    assert "VERSION:4.0" in four and "BDAY:19800229" in four
    refused = await house.al.refused(EXPORTED, kind="COMPANY", format="VCARD_4")
    assert refused.fields == {"format": "NOT_OFFERED"}


async def test_only_what_one_may_both_read_and_export_goes_out(house: House, export: Export) -> None:
    """Rita reads everything and exports her own; a company that Olga may not read has no name in her file."""
    cells_of = "permissions: [{object: COMPANY, operation: READ, level: ALL}, {object: COMPANY, operation: EXPORT, level: OWN}]"
    role = (await house.ada.run('mutation { createRole(name: "Reads") { role { id } } }'))["role"]["id"]
    rita = await house.hire("Rita", Start.NONE)
    await house.ada.run(
        f'mutation {{ setRolePermissions(id: "{role}", expectedVersion: 1, {cells_of}) {{ role {{ id }} }}'
        f' assignRole(id: "{role}", holderType: USER, holderId: "{await house.user_id(rita)}") {{ role {{ id }} }} }}'
    )
    hers = await house.company(title="Hers", responsibleId=await house.user_id(rita))
    hidden = await house.company(title="Hidden")
    await house.contact(house.olga, lastName="Known")
    await house.ada.run(
        "mutation ($id: ID!, $input: ContactInput!) { updateContact(id: $id, expectedVersion: 1, input: $input) { contact { id } } }",
        id=(await house.ada.run("{ contacts { nodes { id } } }"))["nodes"][0]["id"],
        input={"companyIds": [hidden["id"], hers["id"]]},
    )
    assert (await rita.run("{ companies { totalCount } }"))["totalCount"] == 2
    assert cells(await export(rita, "COMPANY", columns=["title"])) == [["Name"], ["Hers"]]
    chosen = await export(rita, "COMPANY", columns=["title"], ids=[hidden["id"], hers["id"]])
    assert cells(chosen) == [["Name"], ["Hers"]]
    columns = ["lastName", "companies", "companies.id"]
    assert cells(await export(house.olga, "CONTACT", columns=columns))[1:] == [["Known", "", ""]]
    assert cells(await export(house.ada, "CONTACT", columns=columns))[1][1] == "Hidden\nHers"

    before = len(await house.events())
    for client, code in ((rita, "FORBIDDEN"), (house.nora, "FORBIDDEN"), (house.nobody, "UNAUTHENTICATED")):
        assert (await client.refused(EXPORTED, kind="DEAL")).code == code
    assert len(await house.events()) == before


async def test_more_than_a_page_is_left_to_a_job(
    house: House, data: Path, export: Export, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It takes a settled number of statements a page, says how far it is, and the log tells who exported what."""
    monkeypatch.setattr("trato.exporting.actions.LARGEST_PAGE", 3)
    monkeypatch.setattr("trato.exporting.reading.PAGE", 2)
    monkeypatch.setattr("trato.exporting.reading.GATHERED", 2)
    company = await house.company(title="Firm")
    for number in range(8):
        contact = await house.contact(lastName=f"Person {number}")
        await house.deal(
            house.ada.through("UI"),
            title=f"Deal {number % 3}",
            companyId=company["id"],
            contactIds=[contact["id"]],
            amount={"amount": "5"},
        )
    asked = {"kind": "DEAL", "format": "CSV", "sort": [{"field": "title"}, {"field": "amount"}]}
    answer = await house.al.run(EXPORTED, **asked, op="once")
    assert (answer["export"]["rows"], answer["export"]["url"]) == (None, None)
    assert await house.al.run(EXPORTED, **asked, op="once") == answer
    with counted_statements() as statements:
        result = await work()
    reading = [text for text in statements if text.startswith("SELECT") and "GROUP" not in text]
    assert len(reading) <= 15 + 4 * 12
    assert result["rows"] == 8
    finished = await house.al.run(FINISHED, id=answer["export"]["id"])
    assert (finished["url"], finished["rows"]) == (result["url"], 8)
    table = cells(path_of(data, finished["url"]).read_bytes())
    at = {name: place for place, name in enumerate(table[0])}
    assert [row[at["Name"]] for row in table[1:]] == sorted(f"Deal {number % 3}" for number in range(8))
    assert {row[at["Company"]] for row in table[1:]} == {"Firm"}
    assert len({row[at["Contacts"]] for row in table[1:]}) == 8
    job = (await house.al.run("{ jobs { nodes { state name subject progress { done total } } } }"))["nodes"][0]
    assert job["progress"] == {"done": 8, "total": 8} and job["state"] == "DONE"
    assert re.fullmatch(r"Deals 20\d\d-\d\d-\d\d \d\d\.\d\d\.csv", job["subject"])

    told = await fetch(Sql("SELECT kind, actor_name, params FROM event WHERE item_kind = 'export' ORDER BY id"))
    assert [(event["kind"], event["actor_name"]) for event in told] == [
        ("export.created", "Al"),
        ("export.completed", "Al"),
    ]
    assert decode_json(told[0]["params"])["kind"] == "deal" and decode_json(told[1]["params"]) == {"rows": 8}

    assert (await house.ada.refused(FINISHED, id=answer["export"]["id"])).code == "NOT_FOUND"
    path = path_of(data, finished["url"])
    (path.parent / "left.unfinished").touch()
    await execute(Sql("UPDATE export SET expires_at = ?", (encode_datetime(datetime.now(UTC) - timedelta(minutes=1)),)))
    assert await house.al.run("{ exports { id } }") == []
    job_of_the_clock = RunningJob(0, "forget_exports", {}, None, 1, 0, None, None, 0.0, "")
    assert await FORGET_EXPORTS.work(job_of_the_clock) == {"deleted": 1}
    assert [file.name for file in path.parent.iterdir()] == ["left.unfinished"]
    assert (await house.al.refused(FINISHED, id=answer["export"]["id"])).code == "NOT_FOUND"


async def test_what_is_asked_wrongly_is_told_by_its_name(house: House, data: Path) -> None:
    company = await house.company()
    wrong: list[tuple[dict[str, Any], dict[str, str]]] = [
        ({"columns": ["title", "nothing"]}, {"columns[1]": "UNKNOWN_FIELD"}),
        ({"columns": []}, {"columns": "REQUIRED"}),
        ({"columns": ["title.id"]}, {"columns[0]": "UNKNOWN_FIELD"}),
        ({"sort": [{"field": "phones"}]}, {"sort[0].field": "NOT_SORTABLE"}),
        ({"filter": {"field": "nothing", "value": 1}}, {"filter.field": "UNKNOWN_FIELD"}),
        ({"ids": []}, {"ids": "OUT_OF_RANGE"}),
        ({"ids": [company["id"]], "kind": "DEAL"}, {"ids[0]": "WRONG_ID_TYPE"}),
        ({"kind": "CONTACT", "format": "VCARD_3", "columns": ["title"]}, {"columns": "NOT_OFFERED"}),
    ]
    for given, fields in wrong:
        refused = await house.ada.refused(EXPORTED, **{"kind": "COMPANY", **given})
        assert (refused.code, refused.fields) == ("VALIDATION", fields), given
    assert not (data / "exports").exists()
