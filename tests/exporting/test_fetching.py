"""Fetching an exported file: by who asked for it, as long as they may export and it is kept (R111)."""

from __future__ import annotations

from export_kit import EXPORTED, path_of
from served import Site, Visitor, enter
from trato.accounts.models import User
from trato.db.sql import Sql, execute
from trato.settings import Settings

COMPANY = 'mutation { createCompany(input: { title: "Iberia" }) { company { id } } }'
TOKEN = 'mutation ($scopes: [TokenScope!]) { createApiToken(name: "p", scopes: $scopes) { secret } }'


async def test_a_file_is_fetched_by_who_asked_for_it(
    site: Site, visitor: Visitor, ana: User, ben: User, site_settings: Settings
) -> None:
    await enter(visitor, ana)
    await visitor.ask(COMPANY)
    export = (await visitor.ask(EXPORTED, kind="COMPANY", columns=["title"])).data["export"]
    answer = await visitor.http.get(export["url"])
    assert answer.content == b"\xef\xbb\xbfName\r\nIberia\r\n"
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert export["title"].replace(" ", "%20") in answer.headers["content-disposition"]
    assert answer.headers["content-disposition"].startswith("attachment")
    assert "no-store" in answer.headers["cache-control"]
    tokens = {}
    for scopes in (["RECORDS_READ"], ["PEOPLE_READ"]):
        secret = (await visitor.ask(TOKEN, scopes=scopes)).data["secret"]
        async with site.visitor(authorization=f"Bearer {secret}") as program:
            tokens[scopes[0]] = (await program.http.get(export["url"], headers=program.headers)).status_code
    assert tokens == {"RECORDS_READ": 200, "PEOPLE_READ": 403}

    async with site.visitor() as other:
        assert (await other.http.get(export["url"])).status_code == 401
        await enter(other, ben)
        assert (await other.http.get(export["url"])).status_code == 404
    assert (await visitor.http.get("/files/exports/..%2Ftrato.db")).status_code == 404

    await User.filter(id=ana.id).update(is_admin=False)
    await execute(Sql("DELETE FROM role_assignment"))
    assert (await visitor.http.get(export["url"])).status_code == 403
    await User.filter(id=ana.id).update(is_admin=True)
    path_of(site_settings.data, export["url"]).unlink()
    assert (await visitor.http.get(export["url"])).status_code == 404
