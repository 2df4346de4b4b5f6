"""Files as other programs write them: each is taken in row by row, or refused with a reason for each row (R77, R78)."""

from __future__ import annotations

from pathlib import Path

from desk import Desk, became, suggested

from house import House
from sales_history import PUBLIC
from trato.db.sql import Sql, fetch
from trato.errors import TratoError
from trato.importing.formats import open_sheet
from trato.importing.sheet import AS_RECOGNISED

SAMPLES = Path(__file__).parent / "samples"
CARDS = sorted(PUBLIC.glob("vcards-*/**/*.vcf")) or sorted(SAMPLES.glob("cards/*.vcf"))
OF_PROGRAMS = ("csv-*", "northwind", "chinook", "atomic-crm-contacts")
TABLES = [path for folder in OF_PROGRAMS for path in PUBLIC.glob(f"{folder}/**/*.?sv")] or [*SAMPLES.glob("*/**/*.csv")]
CRMS = ("northwind/customers.csv", "chinook/customer.csv", "atomic-crm-contacts/contacts.csv")
REFUSED = {  # cards without a name or a firm; an address without a place; a telephone that reads “BusinessPhone”
    "John_Doe_ANDROID": ["REQUIRED", "REQUIRED", "MALFORMED"],
    "outlook-2003": ["MALFORMED"],
    "vcard-group": ["REQUIRED"],
    "vcard-lowercase": ["REQUIRED"],
    "vcard-url": ["REQUIRED"],
    "vcard-vCards-SAP": ["MALFORMED"],
}


def cells(name: str, number: int = 0) -> dict[str, str]:
    """A card of a file, by the names of fields."""
    path = next(path for path in CARDS if path.stem == name)
    with open_sheet(path, AS_RECOGNISED) as sheet:
        row = list(sheet.rows())[number]
        assert row.fault is None
        return {field: cell for field, cell in zip(sheet.header, row.cells, strict=True) if cell}


def test_cards_of_every_version() -> None:
    """2.1 with quoted-printable and bare types, 3.0 with folded lines, 4.0 with telephones as addresses (R78)."""
    assert cells("outlook-2003") == {
        "firstName": "John", "lastName": "Doe", "post": "The Job Title", "companies": "Company, The",
        "phones.label": "work\nhome\nmobile", "websites.label": "work",
        "phones": "BusinessPhone\nHomePhone\nMobilePhone", "emails": "jdoe@hotmail.com",
        "websites": "http://web-page-address.com", "birthDate": "1980-03-21",
        "address": "123 Main St, TheOffice, 12345 Austin, TX, United States of America",
        "description": "This is the note field!!\nSecond line\nThird line is empty",
    }  # fmt: skip
    assert cells("rfc2426-example") == {
        "firstName": "Frank", "lastName": "Dawson", "companies": "Lotus Development Corporation",
        "phones": "+1-919-676-9515", "phones.label": "work", "emails": "Frank_Dawson@Lotus.com\nfdawson@earthlink.net",
        "websites": "http://home.earthlink.net/~fdawson",
        "address": "6544 Battleford Drive, 27613-3502 Raleigh, NC, U.S.A.",
    }  # fmt: skip
    assert cells("rfc6350-example") == {
        "firstName": "Simon", "lastName": "Perreault", "companies": "Viagenie",
        "phones": "+1-418-656-9254 ext. 102\n+1-418-262-6501", "emails": "simon.perreault@viagenie.ca",
        "websites": "http://nomis80.org", "phones.label": "work\nmobile", "emails.label": "work",
        "websites.label": "home", "address": "2875 Laurier, Suite D2-630, G1V 2M2 Quebec, QC, Canada",
    }  # fmt: skip
    assert cells("John_Doe_ANDROID", 3)["lastName"] == "Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ"
    assert cells("vcard-dirk-whitespaceafterbegin")["lastName"] == "dirk"


async def test_every_file_of_cards(house: House, data: None) -> None:
    """Its columns are settled, a firm that isn't there is made, and each card is taken in or says why not."""
    desk, refused = Desk(house.al), {}
    for path in CARDS:
        await desk.upload("contacts", path.read_bytes(), path.name)
        counts, codes = await imported(desk, unknownRecords="CREATE")
        assert counts["created"] + counts["failed"] == path.read_bytes().upper().count(b"BEGIN:VCARD"), path
        refused[path.stem] = codes
    assert {name: codes for name, codes in refused.items() if codes} == {
        name: codes for name, codes in REFUSED.items() if name in refused
    }


async def imported(desk: Desk, **plan: str) -> tuple[dict[str, int], list[str]]:
    """What became of the rows of a file, and why some were refused: each of those says so."""
    counts = await desk.run(**plan)
    told = (await desk.file())["failures"]
    assert told["totalCount"] == counts["failed"]
    assert all(one["message"] for one in told["nodes"])
    return counts, [one["code"] for one in told["nodes"]]


async def test_a_card_that_never_ends_is_one_row_at_fault(house: House, data: None) -> None:
    desk = Desk(house.al)
    whole = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:B;A\r\nPHOTO;ENCODING=b:AAAA\r\n BBBB\r\nEND:VCARD\r\n"
    await desk.upload("contacts", f"{whole}BEGIN:VCARD\r\nFN:Cut off\r\n{whole[:-12]}", "cut.vcf")
    assert became(await desk.preview()) == ["CREATED", "BROKEN_CARD"]


async def test_every_table_is_read_or_refused(house: House, data: None) -> None:
    """Whatever its letters, quotes and widths: the first column becomes the name, and each row is taken in or told."""
    desk, refused, made, failed = Desk(house.al), [], 0, 0
    for path in TABLES:
        try:
            recognised = await desk.upload("companies", path.read_bytes(), path.name)
        except TratoError as refusal:
            refused.append(refusal.fields[0].path)
            continue
        desk.plan["mapping"] = [{"column": recognised["columns"][0]["place"], "field": "title"}]
        counts, _ = await imported(desk)
        made += counts["created"]
        failed += counts["failed"]
    assert await fetch(Sql("SELECT COUNT(*) AS n FROM company")) == [{"n": made}]
    assert made + failed > len(TABLES)
    assert set(refused) <= {"file"}
    assert len(refused) < len(TABLES) / 2


async def test_files_of_other_programs_need_no_hand(house: House, data: None) -> None:
    """Their headings say enough, their firms are made, empty cells may read NULL, telephones begin with a bracket."""
    desk = Desk(house.al)
    for file in CRMS:
        path = next(path for path in (PUBLIC / file, SAMPLES / "crm" / Path(file).name) if path.is_file())
        recognised = await desk.upload("contacts", path.read_bytes())
        assert {"companies", "phones"} <= set(suggested(recognised).values())
        tried = await desk.preview(first=50, unknownRecords="CREATE")
        assert set(became(tried)) == {"CREATED"}, file
        assert tried["related"] > 0
