"""A file that somebody has exported from a list is imported by the wizard as it was suggested, into equal records (R77, R111)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from export_kit import Export, cells
from graph_client import Client
from house import House
from importing.desk import Desk
from trato.db.sql import Sql, execute
from trato.exporting.maps import SECTIONS

DEFINE = "mutation ($input: CreateCustomFieldInput!) { createCustomField(input: $input) { customField { code } } }"
OF_THE_DATABASE = {"id", "updatedAt", "stageSince", "channel", "version"}
"""Of each installation its own."""


@pytest.mark.parametrize("headers", ["LABELS", "CODES"])
@pytest.mark.parametrize("format", ["CSV", "XLSX"])
async def test_what_goes_out_comes_back(house: House, export: Export, headers: str, format: str) -> None:
    """In the words, numbers, and on the clock, of somebody in Spain, or exact: no cell is a formula, none is another."""
    await house.ada.run('mutation { saveCurrency(input: { code: "PLN", rate: "0.25" }) { __typename } }')
    own = {}
    for type_ in ("STRING", "MONEY", "DATETIME", "BOOLEAN"):
        input = {"kind": "COMPANY", "label": f"@{type_}", "type": type_}
        own[type_] = (await house.ada.run(DEFINE, input=input))["customField"]["code"]
    firm = await house.company(
        title="=García; Łódź", description="-1\n'=x", employeeCountId=await house.value("EMPLOYEE_COUNT", "11–50"), address="@home",
        revenue={"amount": "1234567.5", "currency": "PLN"},
        phones=[{"value": "+34 600 111 222", "label": "-"}, {"value": "91 555", "label": "work"}],
        emails=[{"value": "a@x.test"}, {"value": "b@x.test", "label": "home"}], websites=[{"value": "https://x.test/?a=1;b=2"}, {"value": "y.test"}],
        customFields=[
            {"code": own["STRING"], "value": "'@"}, {"code": own["MONEY"], "value": {"amount": "7", "currency": "PLN"}},
            {"code": own["DATETIME"], "value": "2026-03-29T02:30:15+02:00"}, {"code": own["BOOLEAN"], "value": True},
        ],
    )  # fmt: skip
    await house.contact(
        firstName="=Ana", lastName="-Íñigo", birthDate="1980-02-29", companyIds=[firm["id"]], opened=True,
        observerIds=[await house.user_id(house.olga), await house.user_id(house.al)],
    )  # fmt: skip
    await house.deal(
        title="+deal", amount={"amount": "12.05", "currency": "PLN"}, probability=30, companyId=firm["id"],
        expectedCloseDate="2031-02-03", stageId=house.stages["In work"],
    )  # fmt: skip
    assert house.ada.access is not None
    spaniard = Client(
        replace(house.ada.access, locale="es", time_zone="Europe/Madrid"), house.ada.hub, house.ada.keeper
    )

    for kind, target in (("COMPANY", "companies"), ("CONTACT", "contacts"), ("DEAL", "deals")):
        file = await export(spaniard, kind, format, headers=headers)
        before = cells(await export(spaniard, kind, headers="CODES"))
        await execute(Sql(f"UPDATE {SECTIONS_BACK[target]} SET deleted_at = created_at"))
        desk = Desk(spaniard)
        await desk.upload(target, file)
        tried = await desk.try_out()
        assert (tried["created"], tried["failed"]) == (1, 0), (kind, (await desk.file())["failures"])
        assert await desk.run() == tried
        after = cells(await export(spaniard, kind, headers="CODES"))
        assert told(after, headers) == told(before, headers), kind


SECTIONS_BACK = {plural: code for code, plural in SECTIONS.items()}


def told(table: list[list[str]], headers: str) -> dict[str, str]:
    """The only record, by the names of its fields; for people, times are told to the second."""
    record = {name: value for name, value in zip(*table, strict=True) if name.partition(".")[0] not in OF_THE_DATABASE}
    if headers == "LABELS":
        record["createdAt"] = record["createdAt"][: len("2026-10-31T12:00:00")]
    return {name: value for name, value in record.items() if not name.endswith(".id")}
