"""Files on their way in over HTTP: who may send them, how large they are, and what was refused as a file (R77)."""

from __future__ import annotations

import csv
import io
from typing import Any

import httpx
import pytest

from importing.desk import RUN, perform
from served import Site, Visitor, enter
from trato.accounts.models import User
from trato.db.sql import Sql, execute
from trato.importing import files
from trato.settings import Settings

RAW = {"content-type": "application/octet-stream"}


async def test_a_file_is_sent_and_its_refused_rows_are_fetched(
    site: Site, site_settings: Settings, visitor: Visitor, ana: User, ben: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "MOST_BYTES", 1000)

    async def send(content: bytes, target: str = "companies", **headers: str) -> httpx.Response:
        return await visitor.http.post(
            f"/files/imports/{target}?name=../firms%20%C3%B1.csv",
            content=content,
            headers={**visitor.headers, **RAW, **headers},
        )

    def told(response: httpx.Response) -> tuple[int, str]:
        return response.status_code, response.json()["errors"][0]["extensions"]["code"]

    table = b'Name,E-mail\nGood,a@x.test\n"\'=Bad, inc",nowhere\n'
    assert told(await send(table)) == (401, "UNAUTHENTICATED")
    assert told(await visitor.http.get("/files/imports/companies/template.csv")) == (401, "UNAUTHENTICATED")
    await enter(visitor, ben)
    await execute(Sql("DELETE FROM role_assignment WHERE subject_id = CAST(? AS BIGINT)", (ben.id,)))
    assert told(await send(table)) == (403, "FORBIDDEN")
    assert told(await visitor.http.get("/files/imports/companies/template.csv")) == (403, "FORBIDDEN")
    await enter(visitor, ana)
    foreign = await visitor.http.post("/files/imports/companies", content=table, headers=RAW)
    assert told(foreign) == (403, "FORBIDDEN")  # a page elsewhere can't send our header
    for content, target, headers, expected in (
        (table, "users", {}, (404, "NOT_FOUND")),
        (table, "companies", {"content-type": "text/plain"}, (422, "VALIDATION")),
        (b"", "companies", {}, (422, "VALIDATION")),
        (b"x" * 1001, "companies", {}, (413, "LIMIT_EXCEEDED")),
        (b"%PDF-1.7", "companies", {}, (422, "VALIDATION")),
    ):
        assert told(await send(content, target, **headers)) == expected, (target, headers)
    assert list((site_settings.data / "imports").iterdir()) == []

    template = await visitor.http.get("/files/imports/companies/template.csv")
    assert template.content.startswith(b"\xef\xbb\xbfName,") and template.content.endswith(b"\r\n")
    assert "no-store" in template.headers["cache-control"]
    assert told(await visitor.http.get("/files/imports/users/template.csv")) == (404, "NOT_FOUND")

    sent = await send(table)
    assert sent.status_code == 201
    number = sent.json()["id"]
    plan: dict[str, Any] = {"mapping": [{"column": 1, "field": "title"}, {"column": 2, "field": "emails"}]}
    begun = (await visitor.ask(RUN, id=number, plan=plan)).data
    assert (await perform(begun["job"]["id"]))["failed"] == 1
    shown = (await visitor.ask("query ($id: ID!) { importFile(id: $id) { name errorsUrl } }", id=number)).data
    assert shown["name"] == "firms ñ.csv"

    fetched = await visitor.http.get(shown["errorsUrl"])
    assert (fetched.status_code, fetched.headers["content-type"]) == (200, "text/csv; charset=utf-8")
    header, row = csv.reader(io.StringIO(fetched.content.decode("utf-8-sig")))
    assert header == ["row", "code", "message", "Name", "E-mail"]
    assert (row[:2], row[3:]) == (["3", "MALFORMED"], ["'=Bad, inc", "nowhere"]), "no cell is a formula"
    again = await visitor.ask(
        "query ($id: ID!) { importFile(id: $id) { reading { columns { suggestion } } } }",
        id=(await send(fetched.content)).json()["id"],
    )
    assert [one["suggestion"] for one in again.data["reading"]["columns"]] == [None, None, None, "title", "emails"]

    await enter(visitor, ben)
    assert told(await visitor.http.get(shown["errorsUrl"])) == (404, "NOT_FOUND")
    visitor.forget()
    assert told(await visitor.http.get(shown["errorsUrl"])) == (401, "UNAUTHENTICATED")
