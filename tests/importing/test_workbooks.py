"""Workbooks: several sheets, dates and numbers as such, empty rows; and what pretends to be one (R77)."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from desk import Desk, became, suggested

from house import House
from trato.errors import TratoError
from trato.importing import workbook

BOOK = (Path(__file__).parent / "samples" / "book.xlsx").read_bytes()
SHEET = "xl/worksheets/sheet2.xml"


def altered(old: bytes, new: bytes) -> bytes:
    """The workbook with something else in its sheet of deals."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(BOOK)) as read, zipfile.ZipFile(written, "w") as archive:
        for entry in read.infolist():
            content = read.read(entry)
            assert entry.filename != SHEET or old in content
            archive.writestr(entry.filename, content.replace(old, new) if entry.filename == SHEET else content)
    return written.getvalue()


async def test_a_workbook(house: House, data: None) -> None:
    """The first sheet that holds anything is read, from where it begins; numbers mean the same under either mark."""
    desk = Desk(house.al)
    recognised = await desk.upload("deals", BOOK, "book.xlsx")
    assert (recognised["sheets"], recognised["sheet"]) == (["Notes", "Deals", "People"], "Deals")
    assert suggested(recognised) == {
        "Deal name": "title", "Amount": "amount", "Expected close": "expectedCloseDate", "Company": "company",
        "Probability": "probability",
    }  # fmt: skip
    desk.plan["reading"]["decimalMark"] = ","
    plan = {"unknownRecords": "CREATE"}
    tried = await desk.preview(**plan)
    assert ([row["row"] for row in tried["rows"]], became(tried)) == ([5, 6, 8], ["CREATED", "CREATED", "REQUIRED"])
    assert (await desk.run(**plan))["created"] == 2
    deals = await house.al.run(
        '{ deals(sort: [{field: "id"}]) { nodes { title amount { amount } expectedCloseDate probability company { title } } } }'
    )
    assert deals["nodes"] == [
        {"title": "Scanners", "amount": {"amount": "1234.50"}, "expectedCloseDate": "2031-02-03", "probability": 30,
         "company": {"title": "Łódź Sp. z o.o."}},
        {"title": "Printers", "amount": {"amount": "7.25"}, "expectedCloseDate": "2031-12-24", "probability": None,
         "company": None},
    ]  # fmt: skip

    people = Desk(house.al)
    recognised = await people.upload("contacts", BOOK, sheet="People")
    told = {"place": 3, "name": "Phone", "samples": ["600100200"], "suggestion": "phones", "label": None}
    assert recognised["columns"][2] == told
    bare = await people.file(reading={"sheet": "People", "hasHeader": False})
    assert [one["name"] for one in bare["reading"]["columns"]] == ["1", "2", "3"]
    assert (await people.run())["created"] == 1


async def test_what_no_workbook_is_good_for(house: House, data: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cells at the end of the world would take all memory, and so would an archive of zeros."""
    desk = Desk(house.al)
    monkeypatch.setattr(workbook, "MOST_UNPACKED", 100_000)
    cases = {
        altered(b'r="C8"', b'r="XFD1048576"'): "TOO_LARGE",
        altered(b"<sheetData>", b"<sheetData>" + b" " * 100_000): "TOO_LARGE",
        BOOK[:2000]: "BINARY",
    }
    for content, code in cases.items():
        with pytest.raises(TratoError) as refused:
            await desk.upload("deals", content)
        assert refused.value.fields[0].code == code
    await desk.upload("deals", BOOK)
    query = 'query ($id: ID!) { importFile(id: $id) { reading(reading: {sheet: "%s"}) { sheet } } }'
    for sheet, code in (("Elsewhere", "NO_SHEET"), ("Notes", "EMPTY")):
        assert (await house.al.refused(query % sheet, id=desk.id)).fields == {"file": code}
