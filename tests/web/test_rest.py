"""REST for outside sites (R86): what is made and read there is what the graph makes and reads, for the same people."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import httpx
import pytest

from served import Visitor, enter, serving
from trato.accounts.actions import NewUser
from trato.accounts.api_tokens import NewToken, create_api_token
from trato.accounts.models import TokenScope, User
from trato.db.sql import Sql, fetch
from trato.graph.kit.ids import encode_id
from trato.live.operations import SYSTEM
from trato.roles.actions import welcome
from trato.roles.defaults import Start
from trato.settings import Settings

PAGE = "https://www.example.com"
COMPANY = {
    "title": "  Łódzka Spółka ",
    "phones": [{"value": "+48 42 111 22 33", "label": "office"}],
    "emails": [{"value": "Biuro@Example.com"}],
    "revenue": {"amount": "1200.50", "currency": "EUR"},
    "description": "By way of the site",
}


async def token_of(user: User, scopes: list[TokenScope] | None = None, origins: list[str] | None = None) -> str:
    """The secret of a new API token."""
    issued = await create_api_token(SYSTEM, user, NewToken(name="site", scopes=scopes, origins=origins))
    return issued.secret


class Program:
    """A program with a token."""

    def __init__(self, http: httpx.AsyncClient, secret: str) -> None:
        self._http = http
        self._headers = {"authorization": f"Bearer {secret}"}

    async def get(self, path: str, **params: Any) -> httpx.Response:
        return await self._http.get(f"/api/v1/{path}", params=params, headers=self._headers)

    async def ask(self, document: str) -> Any:
        """The data of an operation of the graph."""
        told = await self._http.post("/graphql", json={"query": document}, headers=self._headers)
        return told.json()["data"]

    async def post(self, path: str, body: Any, **headers: str) -> httpx.Response:
        told = {name.replace("_", "-"): value for name, value in headers.items()}
        return await self._http.post(f"/api/v1/{path}", json=body, headers=self._headers | told)


@pytest.fixture
async def program(visitor: Visitor, ana: User) -> Program:
    """A program that acts as an administrator."""
    return Program(visitor.http, await token_of(ana))


def refusal(response: httpx.Response, status: int, code: str) -> dict[str, str]:
    """Path and code of each field at fault of an answer that must be this refusal."""
    assert response.status_code == status, response.text
    error = response.json()["error"]
    assert error["code"] == code and error["message"], error
    return {field["path"]: field["code"] for field in error["fields"]}


async def events() -> list[tuple[str, str]]:
    """What was told of records."""
    kinds = "('company', 'contact', 'deal', 'activity')"
    rows = await fetch(Sql(f"SELECT kind, channel FROM event WHERE item_kind IN {kinds} ORDER BY id"))
    return [(row["kind"], row["channel"]) for row in rows]


async def test_what_is_made_here_is_what_the_graph_makes(program: Program, visitor: Visitor, ana: User) -> None:
    made = await program.post("companies", COMPANY)
    assert made.status_code == 201, made.text
    company = made.json()
    assert made.headers["location"] == f"/api/v1/companies/{company['number']}"
    await enter(visitor, ana)
    document = """mutation ($input: CompanyInput!) { createCompany(input: $input) { company {
        title version phones { value normalized label } emails { value normalized } revenue { amount currency } description
        responsible { id } opened tags { id } } } }"""
    twin = (await visitor.ask(document, input=COMPANY)).data["company"]
    for name, value in twin.items():
        here = company[name]
        if isinstance(here, dict):
            here = {part: here[part] for part in value}
        elif isinstance(here, list):
            here = [{part: one[part] for part in value[at]} for at, one in enumerate(here)]
        assert here == value, name
    assert await events() == [("company.created", "API"), ("company.created", "UI")]
    assert (await program.get(f"companies/{company['number']}")).json() == company


async def test_each_kind_is_made_and_listed(program: Program, visitor: Visitor, ana: User) -> None:
    company = (await program.post("companies", {"title": "Acme"})).json()
    contact = (await program.post("contacts", {"lastName": "Vega", "companyIds": [company["id"]]})).json()
    deal = await program.post("deals", {"title": "Rollout", "companyId": company["id"], "contactIds": [contact["id"]]})
    assert deal.status_code == 201, deal.text
    call = {"type": "CALL", "subject": "Ring back", "itemIds": [deal.json()["id"], contact["id"]]}
    activity = (await program.post("activities", call)).json()
    assert [item["name"] for item in activity["items"]] == ["Rollout", "Vega"]
    assert contact["companies"] == [{"id": company["id"], "number": company["number"], "name": "Acme"}]
    assert deal.json()["stage"]["name"] == "New", deal.json()["stage"]
    await enter(visitor, ana)
    asked = await visitor.ask(
        "{ deals { totalCount nodes { number contacts { nodes { id } } } } activities { nodes { items { id } } } }"
    )
    assert asked.data["deals"] == {
        "totalCount": 1,
        "nodes": [{"number": deal.json()["number"], "contacts": {"nodes": [{"id": contact["id"]}]}}],
    }
    assert refusal(await program.post("activities", {"type": "CALL", "subject": "For nothing"}), 400, "VALIDATION") == {
        "itemIds": "REQUIRED"
    }


async def test_what_is_made_here_has_a_source_of_its_own_unless_it_names_one(
    program: Program, visitor: Visitor, ana: User
) -> None:
    """R88."""
    await enter(visitor, ana)
    await visitor.ask("mutation { setCrmMode(mode: CLASSIC) { __typename } }")
    listed = await visitor.ask('{ pickList(code: "SOURCE") { items { id code version } } }')
    by_code = {item["code"]: item for item in listed.data["items"]}
    for name, body in (("leads", {"title": "Asks"}), ("contacts", {"lastName": "Vega"}), ("deals", {"title": "Racks"})):
        made = await program.post(name, body)
        assert made.json()["source"]["id"] == by_code["API"]["id"], made.text
        named = await program.post(name, body | {"sourceId": by_code["WEB"]["id"]})
        assert named.json()["source"]["id"] == by_code["WEB"]["id"], named.text
    create = 'mutation { createLead(input: {title: "The same"}) { lead { source { id } channel } } }'
    made = await program.ask(create)
    assert made["createLead"]["lead"] == {"source": {"id": by_code["API"]["id"]}, "channel": "API"}
    at_screen = (await visitor.ask(create)).data["lead"]
    assert at_screen == {"source": None, "channel": "UI"}, "people say themselves where somebody came from"
    await visitor.ask(
        "mutation ($id: ID!, $v: Int!) { updatePickListItem(id: $id, input: {isActive: false}, expectedVersion: $v)"
        " { __typename } }",
        id=by_code["API"]["id"],
        v=by_code["API"]["version"],
    )
    assert (await program.post("contacts", {"lastName": "Ruiz"})).json()["source"] is None


async def test_lists_are_paged_searched_sorted_and_filtered(program: Program) -> None:
    for title, amount in (("One", "10.00"), ("Two", "30.00"), ("Three", "20.00")):
        await program.post("deals", {"title": title, "amount": {"amount": amount}})
    first = (await program.get("deals", first=2, sort="-amount,title")).json()
    assert [deal["title"] for deal in first["nodes"]] == ["Two", "Three"]
    assert first["totalCount"] == 3 and first["pageInfo"]["hasNextPage"]
    rest = (await program.get("deals", first=2, sort="-amount,title", after=first["pageInfo"]["endCursor"])).json()
    assert [deal["title"] for deal in rest["nodes"]] == ["One"]
    assert [one["title"] for one in (await program.get("deals", search="thrée")).json()["nodes"]] == ["Three"]
    large = await program.get("deals", filter='{"field": "amount", "op": "GT", "value": "15"}', sort="amount")
    assert [one["title"] for one in large.json()["nodes"]] == ["Three", "Two"]
    for params, at in (
        ({"first": "0"}, "first"),
        ({"first": "many"}, "first"),
        ({"sort": "colour"}, "sort[0].field"),
        ({"filter": "{"}, "filter"),
        ({"filter": '{"fields": 1}'}, "filter.fields"),
        ({"filter": '{"field": "colour", "value": 1}'}, "filter.field"),
        ({"page": "2"}, "page"),
    ):
        assert list(refusal(await program.get("deals", **params), 400, "VALIDATION")) == [at], params


async def test_what_is_wrong_is_told_by_field_and_makes_nothing(program: Program) -> None:
    before = await events()
    for body, faults in (
        ({"title": "A", "colour": "red", "phones": "1"}, {"colour": "UNKNOWN_FIELD", "phones": "WRONG_TYPE"}),
        ({}, {"title": "REQUIRED"}),
        ({"title": "A", "phones": [{"value": "12"}, {"label": "x"}]}, {"phones[1].value": "REQUIRED"}),
        ({"title": "A", "phones": [{"value": "none"}]}, {"phones[0]": "MALFORMED"}),
        ({"title": "A", "typeId": 3}, {"typeId": "WRONG_TYPE"}),
        ({"title": "A", "revenue": {"amount": 12}}, {"revenue.amount": "WRONG_TYPE"}),
        ({"title": "A", "customFields": {"colour": 1}}, {"customFields.colour": "UNKNOWN_FIELD"}),
        ({"title": "A", "customFields": []}, {"customFields": "WRONG_TYPE"}),
        ([], {"": "WRONG_TYPE"}),
    ):
        assert refusal(await program.post("companies", body), 400, "VALIDATION") == faults, body
    assert await events() == before
    refusal(await program.get("companies/7"), 404, "NOT_FOUND")
    refusal(await program.get("companies/none"), 404, "NOT_FOUND")
    refusal(await program.get("colours"), 404, "NOT_FOUND")


async def test_what_is_wrong_with_all_that_was_said_is_told_of_the_body(
    program: Program, visitor: Visitor, ana: User
) -> None:
    """R20: of a lead of which nothing is known no field is at fault."""
    await enter(visitor, ana)
    await visitor.ask("mutation { setCrmMode(mode: CLASSIC) { __typename } }")
    before = await events()
    assert refusal(await program.post("leads", {"post": "Buyer"}), 400, "VALIDATION") == {"": "NOTHING_KNOWN"}
    assert await events() == before


async def test_requests_that_are_none(program: Program, visitor: Visitor, ana: User) -> None:
    headers = {"authorization": f"Bearer {await token_of(ana)}"}
    at = "/api/v1/companies"
    refusal(await visitor.http.post(at, content=b"title=A", headers=headers), 415, "BAD_REQUEST")
    json_type = headers | {"content-type": "application/json"}
    refusal(await visitor.http.post(at, content=b"{", headers=json_type), 400, "BAD_REQUEST")
    refusal(await visitor.http.post(at, content=b" " * (1024 * 1024 + 1), headers=json_type), 413, "LIMIT_EXCEEDED")
    wrong = await visitor.http.delete(at, headers=headers)
    refusal(wrong, 405, "BAD_REQUEST")
    assert wrong.headers["allow"] == "GET, POST, HEAD"
    for anonymous in (None, "Bearer trk_none", "Basic abc"):
        told = {} if anonymous is None else {"authorization": anonymous}
        answered = await visitor.http.get(at, headers=told)
        refusal(answered, 401, "UNAUTHENTICATED")
        assert answered.headers["www-authenticate"] == "Bearer"
        refusal(await visitor.http.get("/api/v1/openapi.json", headers=told), 401, "UNAUTHENTICATED")
    await enter(visitor, ana)
    refusal(await visitor.http.post(at, json={"title": "A"}), 403, "FORBIDDEN")  # a foreign page, with the cookie


async def test_a_token_does_what_its_scopes_and_its_person_may(visitor: Visitor, ana: User) -> None:
    nora = await welcome(SYSTEM, NewUser(name="Nora", email="nora@example.com"), Start.NONE)
    olga = await welcome(SYSTEM, NewUser(name="Olga", email="olga@example.com"), Start.OWN)
    reading = Program(visitor.http, await token_of(ana, [TokenScope.RECORDS_READ]))
    settings = Program(visitor.http, await token_of(ana, [TokenScope.SETTINGS_WRITE]))
    rightless = Program(visitor.http, await token_of(nora))
    own = Program(visitor.http, await token_of(olga, [TokenScope.RECORDS_WRITE]))
    admin = Program(visitor.http, await token_of(ana))
    hidden = (await admin.post("companies", {"title": "Ana's"})).json()
    before = await events()
    refusal(await reading.post("companies", {"title": "A"}), 403, "FORBIDDEN")
    refusal(await settings.post("companies", {"title": "A"}), 403, "FORBIDDEN")
    refusal(await settings.get("companies"), 403, "FORBIDDEN")
    refusal(await settings.get(f"companies/{hidden['number']}"), 403, "FORBIDDEN")
    refusal(await rightless.post("companies", {"title": "A"}), 403, "FORBIDDEN")
    assert await events() == before
    assert (await reading.get("companies")).json()["totalCount"] == 1
    assert (await own.post("companies", {"title": "Olga's"})).status_code == 201
    assert [one["title"] for one in (await own.get("companies")).json()["nodes"]] == ["Olga's"]
    refusal(await own.get(f"companies/{hidden['number']}"), 404, "NOT_FOUND")


async def test_a_token_of_a_page_is_taken_from_there_alone(site_settings: Settings) -> None:
    async with serving(replace(site_settings, allowed_origins=(PAGE,))) as site, site.visitor() as visitor:
        ana = await welcome(SYSTEM, NewUser(name="Ana", email="ana@example.com", is_admin=True))
        program = Program(visitor.http, await token_of(ana, origins=[PAGE]))
        refusal(await program.post("companies", {"title": "A"}), 401, "UNAUTHENTICATED")
        refusal(await program.post("companies", {"title": "A"}, origin="https://evil.example"), 401, "UNAUTHENTICATED")
        made = await program.post("companies", {"title": "A"}, origin=PAGE)
        assert made.status_code == 201 and made.headers["access-control-allow-origin"] == PAGE
        asked = {"origin": PAGE, "access-control-request-method": "POST"}
        preflight = asked | {"access-control-request-headers": "authorization,content-type,idempotency-key"}
        assert (await visitor.http.options("/api/v1/companies", headers=preflight)).status_code == 200


async def test_a_key_makes_one_record_and_stands_for_one_request(program: Program) -> None:
    first = await program.post("deals", {"title": "Once", "probability": 5}, idempotency_key="k1")
    again = await program.post("deals", {"probability": 5, "title": "Once"}, idempotency_key="k1")
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.json() == first.json() and again.headers["location"] == first.headers["location"]
    assert refusal(await program.post("deals", {"title": "Other"}, idempotency_key="k1"), 409, "CONFLICT") == {
        "Idempotency-Key": "CLIENT_OP_ID_REUSED"
    }
    refusal(await program.post("companies", {"title": "Once"}, idempotency_key="k1"), 409, "CONFLICT")
    assert refusal(await program.post("deals", {"title": "Long"}, idempotency_key="k" * 101), 400, "VALIDATION") == {
        "Idempotency-Key": "LENGTH"
    }
    assert (await program.get("deals")).json()["totalCount"] == 1


async def test_who_asks_too_often_waits(site_settings: Settings) -> None:
    async with serving(replace(site_settings, rest_per_minute=2)) as site, site.visitor() as visitor:
        ana = await welcome(SYSTEM, NewUser(name="Ana", email="ana@example.com", is_admin=True))
        program, other = Program(visitor.http, await token_of(ana)), Program(visitor.http, await token_of(ana))
        assert [(await program.get("deals")).status_code for _ in range(2)] == [200, 200]
        refused = await program.get("deals")
        refusal(refused, 429, "RATE_LIMITED")
        assert 1 <= int(refused.headers["retry-after"]) <= 30
        assert (await other.get("deals")).status_code == 200


async def test_what_its_maker_may_not_see_is_made_without_being_told(visitor: Visitor, ana: User) -> None:
    """A form of a site hands over what it brings, and reads nothing."""
    nora = await welcome(SYSTEM, NewUser(name="Nora", email="nora@example.com"), Start.NONE)
    await enter(visitor, ana)
    role = (await visitor.ask('mutation { createRole(name: "Forms") { role { id version } } }')).data["role"]
    cells = [
        {"object": "COMPANY", "operation": right, "level": level} for right, level in (("ADD", "ALL"), ("READ", "OWN"))
    ]
    permitted = await visitor.ask(
        """mutation ($id: ID!, $version: Int!, $cells: [RolePermissionInput!]!, $holder: ID!) {
          setRolePermissions(id: $id, expectedVersion: $version, permissions: $cells) { role { id } }
          assignRole(id: $id, holderType: USER, holderId: $holder) { role { id } } }""",
        id=role["id"],
        version=role["version"],
        cells=cells,
        holder=encode_id("User", nora.id),
    )
    assert "errors" not in permitted.body, permitted.body
    program = Program(visitor.http, await token_of(nora))
    made = await program.post("companies", {"title": "For Ana", "responsibleId": encode_id("User", ana.id)})
    assert (made.status_code, made.content) == (204, b""), made.text
    assert (await program.get("companies")).json()["totalCount"] == 0
    assert (await visitor.ask("{ companies { nodes { title } } }")).data["nodes"] == [{"title": "For Ana"}]


async def test_added_fields_are_given_shown_and_described(program: Program, visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)
    for code_type, label in (("STRING", "Motto"), ("NUMBER", "Score"), ("MONEY", "Budget")):
        made = await visitor.ask(
            "mutation ($input: CreateCustomFieldInput!) { createCustomField(input: $input) { customField { code } } }",
            input={"kind": "DEAL", "label": label, "type": code_type},
        )
        assert "errors" not in made.body, made.body
    described = (await program.get("openapi.json")).json()
    added = described["components"]["schemas"]["DealInput"]["properties"]["customFields"]["properties"]
    codes = {schema["description"]: code for code, schema in added.items()}
    assert set(codes) == {"Motto", "Score", "Budget"}
    values = {codes["Motto"]: "Onward", codes["Score"]: 2.5, codes["Budget"]: {"amount": "10.00", "currency": "EUR"}}
    deal = (await program.post("deals", {"title": "With more", "customFields": values})).json()
    assert deal["customFields"][codes["Motto"]] == "Onward"
    assert deal["customFields"][codes["Budget"]] == {"amount": "10.00", "currency": "EUR"}
    wrong = {"title": "With less", "customFields": {codes["Score"]: "much"}}
    assert refusal(await program.post("deals", wrong), 400, "VALIDATION") == {
        f"customFields.{codes['Score']}": "WRONG_TYPE"
    }


async def test_a_message_is_taken_in_by_a_token_for_that_alone(visitor: Visitor, ana: User) -> None:
    program = Program(visitor.http, await token_of(ana, [TokenScope.MESSAGES_WRITE]))
    message = {
        "medium": "FORM",
        "firstName": "Inés",
        "lastName": "Vega",
        "emails": ["ines@example.com"],
        "subject": "Hi",
    }
    first = await program.post("messages", message, idempotency_key="m1")
    assert first.status_code == 200, first.text
    told = first.json()
    assert (told["outcome"], [set(item) for item in told["items"]]) == ("NEW", [{"id", "number"}] * 2)
    assert set(told["activity"]) == {"id", "number"}
    assert (await program.post("messages", message, idempotency_key="m1")).json() == told
    both = Program(visitor.http, await token_of(ana, [TokenScope.MESSAGES_WRITE, TokenScope.RECORDS_READ]))
    named = (await both.post("messages", message)).json()
    assert [item["name"] for item in named["items"]] == ["Hi", "Inés Vega"]
    assert [item["id"] for item in named["items"]] == [item["id"] for item in told["items"]]
    assert (await program.post("messages", message)).json()["outcome"] == "ATTACHED"
    assert refusal(await program.post("messages", {"phones": ["1"]}), 400, "VALIDATION") == {"medium": "REQUIRED"}
    refusal(await program.get("contacts"), 403, "FORBIDDEN")
    refusal(await program.get("messages"), 405, "BAD_REQUEST")
    records = Program(visitor.http, await token_of(ana, [TokenScope.RECORDS_WRITE]))
    refusal(await records.post("messages", message), 403, "FORBIDDEN")
