"""Importing through the graph: a file is uploaded, recognised, tried out, run as a job, and taken back (R77)."""

from __future__ import annotations

from typing import Any

import pytest
from desk import RUN, UNDO, Desk, became, suggested

from graph_client import counted_statements
from house import House
from trato.crm import backwards
from trato.db.sql import Sql, execute, fetch
from trato.errors import TratoError
from trato.importing.job import FORGET_IMPORTS
from trato.importing.uploads import keep_upload
from trato.settings import current_settings

PEOPLE = (
    "Imię;Nazwisko;E-mail;Telefon komórkowy;Firma;Data urodzenia;Fax\n"
    "Łucja;Żółć;lucja@x.test;+48 600 100 200;Młyn S.A.;31.12.1980;1\n"
    "Jan;Dąb;jan@x.test;;Młyn S.A.;;\n"
    "Lucja;Zolc;LUCJA@x.test;;;;\n"  # twice, by the address
    "Ewa;Lis;not an address;;;;\n"
    "Ola;Mróz;ola@x.test; ola;;;\n"  # no telephone number
    "Jan;Dąb;jan@x.test;;;;\n"
)  # fmt: skip
CONTACTS = (
    '{ contacts(sort: [{field: "id"}]) { nodes { title emails { value } companies { nodes { title } } birthDate } } }'
)


async def rows() -> dict[str, int]:
    """How many living records there are, and events."""
    counted = {}
    for kind in ("company", "contact", "deal"):
        (row,) = await fetch(Sql(f"SELECT COUNT(*) AS n FROM {kind} WHERE deleted_at IS NULL"))
        counted[kind] = row["n"]
    return counted


async def test_from_a_file_to_its_undoing(house: House, data: None) -> None:
    """Six rows in Windows-1250: two are there twice, two are wrong (R77, acceptance)."""
    desk = Desk(house.al)
    recognised = await desk.upload("contacts", PEOPLE.encode("cp1250"), "ludzie.csv")
    assert (recognised["encoding"], recognised["delimiter"], recognised["dateOrder"]) == ("cp1250", ";", "DMY")
    assert suggested(recognised) == {
        "Imię": "firstName", "Nazwisko": "lastName", "E-mail": "emails", "Telefon komórkowy": "phones",
        "Firma": "companies", "Data urodzenia": "birthDate", "Fax": None,
    }  # fmt: skip
    assert recognised["columns"][0]["samples"] == ["Łucja", "Jan", "Lucja"]

    before = await rows(), await house.events()
    plan = {"rule": "SKIP", "matchBy": "emails", "unknownRecords": "CREATE"}
    tried = await desk.preview(**plan)
    expected = ["CREATED", "CREATED", "SKIPPED", "MALFORMED", "MALFORMED", "SKIPPED"]
    assert (became(tried), tried["related"], tried["hasMore"]) == (expected, 1, False)
    assert [row["field"] for row in tried["rows"] if row["code"]] == ["emails", "phones"]
    assert became(await desk.preview(first=2, after_rows=3, **plan)) == ["MALFORMED", "MALFORMED"]
    assert became(await desk.preview()) == ["UNKNOWN", "UNKNOWN", "CREATED", "MALFORMED", "MALFORMED", "CREATED"]
    assert (await rows(), await house.events()) == before

    counts = await desk.run(**plan)
    assert counts == {"created": 2, "updated": 0, "unchanged": 0, "skipped": 2, "failed": 2, "related": 1}
    made = (await house.al.run(CONTACTS))["nodes"]
    assert [one["title"] for one in made] == ["Łucja Żółć", "Jan Dąb"]
    assert made[0]["companies"]["nodes"] == made[1]["companies"]["nodes"] == [{"title": "Młyn S.A."}]
    assert made[0]["birthDate"] == "1980-12-31"
    file = await desk.file()
    assert (file["isBegun"], file["job"]["result"]) == (True, counts)
    refused = file["failures"]
    assert (refused["totalCount"], [one["row"] for one in refused["nodes"]]) == (2, [5, 6])
    assert refused["nodes"][0]["cells"][:3] == ["Ewa", "Lis", "not an address"]

    again = Desk(house.al)
    await again.upload("contacts", PEOPLE.encode("cp1250"))
    assert (await again.run(**plan))["created"] == 0
    assert (await house.al.refused(RUN, id=desk.id, plan=desk.plan)).fields == {"": "ALREADY_RUN"}

    undone = await desk.undo()
    assert undone == {"deleted": 3, "updated": 0, "kept": 0, "records": []}
    assert await rows() == {"company": 0, "contact": 0, "deal": 0}
    assert (await desk.file())["isUndone"]
    assert (await house.al.refused(UNDO, id=desk.id)).fields == {"": "UNDONE"}


async def test_a_row_finds_its_record(house: House, data: None) -> None:
    """REPLACE writes what the row says, MERGE what the record has not said; empty cells say nothing."""
    acme = await house.company(
        title="Ácme", industryId=await house.industry("Energy"), emails=[{"value": "old@x.test"}]
    )
    await house.company(title="Twin")
    await house.company(title="twin")
    table = "Company name,Industry,E-mail,Employees\nACME,Retail,new@x.test,5\nTwin,,,\nNew,,,\n"

    desk = Desk(house.al)
    await desk.upload("companies", table)
    tried = await desk.preview(rule="MERGE")
    assert became(tried) == ["UPDATED", "AMBIGUOUS", "CREATED"]
    assert tried["rows"][0]["recordId"] == acme["id"]
    assert (await desk.run(rule="MERGE"))["updated"] == 1
    asked = "query ($id: ID!) { company(id: $id) { industry { label } employeeCount { label } emails { value } } }"
    merged = await house.al.run(asked, id=acme["id"])
    assert merged == {
        "industry": {"label": "Energy"},
        "employeeCount": {"label": "1–10"},
        "emails": [{"value": "old@x.test"}, {"value": "new@x.test"}],
    }

    desk = Desk(house.al)
    await desk.upload("companies", table)
    assert (await desk.run(rule="REPLACE"))["updated"] == 1
    replaced = await house.al.run(asked, id=acme["id"])
    assert replaced == merged | {"industry": {"label": "Retail"}, "emails": [{"value": "new@x.test"}]}
    desk = Desk(house.al)
    await desk.upload("companies", f"Number,Name,Employees\n{acme['number']},Acme,11-50\n99999,Nobody,1\n")
    assert await desk.run(rule="REPLACE", matchBy="id") == {
        "created": 1, "updated": 1, "unchanged": 0, "skipped": 0, "failed": 0, "related": 0
    }  # fmt: skip
    await desk.undo()
    assert (await house.al.run(asked, id=acme["id"]))["employeeCount"] == {"label": "1–10"}


async def test_undoing_keeps_what_others_have_done_since(
    house: House, data: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stays is told once, in however many parts it is; without its name, if it is out of sight by then."""
    monkeypatch.setattr(backwards, "PART", 1)
    old = {"industryId": await house.industry("Food")}
    few = {"employeeCountId": await house.value("EMPLOYEE_COUNT", "1–10")}
    kept = await house.company(title="Kept", **old)
    gone = await house.company(title="Gone", **old)
    both = await house.company(title="Both", **old, **few, phones=[{"value": "+34600111222", "label": "work"}])
    desk = Desk(house.al)
    await desk.upload("companies", "Name,Phone\nBoth,+34600333444\n")
    assert (await desk.run(rule="MERGE"))["updated"] == 1
    assert (await desk.undo())["updated"] == 1
    desk = Desk(house.al)
    await desk.upload(
        "companies",
        "Name,Industry,Employees\nKept,Retail,30\nBoth,Retail,30\nUsed,,\nEdited,Food,\nFree,,\nGone,Retail,\nEdited,Retail,\n",
    )
    await desk.run(rule="REPLACE")
    listed = await house.al.run("{ companies { nodes { id title version } } }")
    made = {one["title"]: one for one in listed["nodes"]}
    await house.deal(companyId=made["Used"]["id"])
    change = "mutation ($id: ID!, $v: Int!, $in: CompanyInput!) { updateCompany(id: $id, expectedVersion: $v, input: $in) { __typename } }"
    health = {"industryId": await house.industry("Health")}
    for title in ("Edited", "Both"):
        await house.ada.run(change, id=made[title]["id"], v=made[title]["version"], **{"in": health})
    await house.ada.run("mutation ($id: ID!) { deleteCompanies(ids: [$id]) { deletedIds } }", id=gone["id"])

    undone = await desk.undo()

    assert (undone["deleted"], undone["updated"], undone["kept"]) == (1, 2, 4)
    assert {(one["title"], one["reason"]) for one in undone["records"]} == {
        ("Used", "CHANGED"), ("Edited", "CHANGED"), ("Both", "CHANGED"), (None, "NOT_FOUND")
    }  # fmt: skip
    asked = (
        "query ($id: ID!) { company(id: $id) { industry { label } employeeCount { label } phones { value label } } }"
    )
    assert await house.al.run(asked, id=kept["id"]) == {
        "industry": {"label": "Food"}, "employeeCount": None, "phones": []
    }  # fmt: skip
    assert await house.al.run(asked, id=both["id"]) == {
        "industry": {"label": "Health"}, "employeeCount": {"label": "1–10"},
        "phones": [{"value": "+34600111222", "label": "work"}],
    }  # fmt: skip
    assert sorted(one["title"] for one in (await house.al.run("{ companies { nodes { title } } }"))["nodes"]) == [
        "Both", "Edited", "Kept", "Used"
    ]  # fmt: skip


async def test_deals_go_where_they_are_sent(house: House, data: None) -> None:
    """Into a pipeline of choice, by stages' names; what isn't there stays empty, is made, or refuses the row."""
    made = await house.ada.run('mutation { createPipeline(name: "Wholesale") { pipeline { id } } }')
    desk = Desk(house.al)
    recognised = await desk.upload(
        "deals",
        "Deal name\tStage\tValue\tContact\tCompany\tOwner\n"
        "One\tIn work\t1.234,50\tAna Pérez; Jo\tAcme\tOlga\nTwo\tNowhere\t7\t\t\tNobody\n",
    )
    assert (recognised["delimiter"], recognised["decimalMark"]) == ("\t", ",")
    plan = {"pipelineId": made["pipeline"]["id"], "unknownRecords": "CREATE"}
    assert became(await desk.preview(**plan)) == ["CREATED", "UNKNOWN"]
    assert (await desk.run(unknownValues="EMPTY", **plan))["related"] == 3
    deals = await house.al.run(
        '{ deals(sort: [{field: "id"}]) { nodes { title pipeline { name } stage { name } amount { amount } responsible { name }'
        " company { title } contacts { nodes { title firstName } } channel } } }"
    )
    first, second = deals["nodes"]
    assert (first["pipeline"]["name"], first["stage"]["name"], first["amount"]["amount"]) == (
        "Wholesale",
        "In work",
        "1234.50",
    )
    assert (first["company"]["title"], first["responsible"]["name"], first["channel"]) == ("Acme", "Olga", "IMPORT")
    people = {one["title"]: one["firstName"] for one in first["contacts"]["nodes"]}
    assert people == {"Ana Pérez": "Ana", "Jo": None}
    assert (second["stage"]["name"], second["responsible"]["name"]) == ("New", "Al")
    await desk.undo()
    assert await rows() == {"company": 0, "contact": 0, "deal": 0}


async def test_what_is_wrong_with_a_plan_or_a_file_is_said(house: House, data: None) -> None:
    desk = Desk(house.al)
    for content, code in ((b"", "EMPTY"), (b"  \n", "EMPTY"), (b"%PDF-1.7 x", "BINARY"), (b"PK\x03\x04", "BINARY")):
        with pytest.raises(TratoError) as refused:
            await desk.upload("companies", content)
        assert refused.value.fields[0].code == code, content
    with pytest.raises(TratoError) as refused:
        await desk.upload("companies", "BEGIN:VCARD\nVERSION:3.0\nFN:A B\nEND:VCARD\n")
    assert refused.value.fields[0].code == "ONLY_CONTACTS"
    assert list((current_settings().data / "imports").iterdir()) == []

    await desk.upload("companies", "Name,Staff\nA,5\n")
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"mapping": []}, "plan.mapping"),
        ({"mapping": [{"column": 1, "field": "titel"}]}, "plan.mapping[0].field"),
        ({"mapping": [{"column": 3, "field": "title"}]}, "map.fields.title"),
        ({"rule": "SKIP", "matchBy": "industry"}, "plan.matchBy"),
        ({"rule": "SKIP", "matchBy": "id"}, "plan.matchBy"),
        ({"reading": {"delimiter": "x"}}, "map.delimiter"),
        ({"reading": {"encoding": "utf-99"}}, "file"),
        ({"mapping": [{"column": 1, "field": "title"}, {"column": 2, "field": "responsible"}], "unknownValues": "CREATE"},
         "map.fields.responsible.unknown"),
    ]  # fmt: skip
    for changed, path in wrong:
        for document in (
            RUN,
            "query ($id: ID!, $plan: ImportPlanInput!) { importPreview(id: $id, plan: $plan) { related } }",
        ):
            refusal = await house.al.refused(document, id=desk.id, plan={**desk.plan, **changed})
            assert list(refusal.fields) == [path], (changed, refusal)
    assert not (await desk.file())["isBegun"]


async def test_rights_are_asked_at_each_part(house: House, data: None) -> None:
    """R75: without the right to import nothing is taken in, shown or done; other people's imports aren't there."""
    assert house.nora.access is not None
    with pytest.raises(TratoError) as refused:
        await keep_upload(house.nora.access, "companies", "x.csv", "0" * 32, 1)
    assert refused.value.code.value == "FORBIDDEN"
    desk = Desk(house.olga)
    await desk.upload("companies", "Name,Responsible\nMine,\nTheirs,Ada\n")
    assert became(await desk.preview()) == ["CREATED", "FORBIDDEN"]  # her level is OWN
    asked = {
        "query ($id: ID!) { importFile(id: $id) { name } }": {},
        "query ($id: ID!, $plan: ImportPlanInput!) { importPreview(id: $id, plan: $plan) { related } }": {
            "plan": desk.plan
        },
        RUN: {"plan": desk.plan},
        UNDO: {},
    }
    before = await house.events()
    for document, variables in asked.items():
        for client, codes in ((house.al, "NOT_FOUND"), (house.nora, "NOT_FOUND"), (house.nobody, "UNAUTHENTICATED")):
            assert (await client.refused(document, id=desk.id, **variables)).code == codes
    assert (await house.nora.refused("{ importFiles(kind: COMPANY) { nodes { id } } }")).code == "FORBIDDEN"
    assert await house.events() == before
    assert (await house.ada.run("query ($id: ID!) { importFile(id: $id) { name } }", id=desk.id))["name"] == "table.csv"
    assert (await desk.run())["failed"] == 1
    listed = "{ importFiles(kind: COMPANY) { totalCount nodes { id job { state } } } }"
    with counted_statements() as statements:
        assert (await house.olga.run(listed))["nodes"] == [{"id": desk.id, "job": {"state": "DONE"}}]
    assert len(statements) == 3
    assert (await house.al.run(listed))["totalCount"] == 0


async def test_files_go_when_nobody_needs_them(house: House, data: None) -> None:
    """What was never imported gives way to newer files of the same person, and goes after a day; all after a month."""
    folder = current_settings().data / "imports"
    desk = Desk(house.al)
    for number in range(7):
        await desk.upload("companies", f"Name\nA{number}\n")
    assert len(list(folder.iterdir())) == 5
    await desk.run()
    await execute(Sql("UPDATE import_file SET uploaded_at = '2020-01-01T00:00:00.000000+00:00' WHERE plan IS NULL"))
    (folder / "stray").write_text("x")
    assert await FORGET_IMPORTS.work(None) == {"deleted": 4}  # type: ignore[arg-type]
    assert sorted(path.name == "stray" for path in folder.iterdir()) == [False, True]
