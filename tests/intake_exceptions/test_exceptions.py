"""Of whom no lead and no deal is made (R25)."""

from __future__ import annotations

import pytest

from house import House
from trato.intake_exceptions.queries import exceptions_met
from trato.intake_exceptions.rules import ExceptionKind, understood

READ = """query ($search: String, $first: Int! = 50, $after: String) {
  exceptions(search: $search, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id kind value text note addedBy { name } addedAt }
  }
}"""
ADD = """mutation ($lines: [String!]!, $note: String) {
  addExceptions(lines: $lines, note: $note) { refused { place text code } }
}"""
REMOVE = "mutation ($id: ID!) { removeException(id: $id) { removedId } }"
PHONE, EMAIL, DOMAIN = ExceptionKind


@pytest.mark.any_database
@pytest.mark.parametrize(
    ("line", "meaning"),
    [
        ("+34 600-111-222", (PHONE, "+34600111222")),
        (" Sales@Spam.Example ", (EMAIL, "sales@spam.example")),
        ("@Spam.example", (DOMAIN, "spam.example")),
        ("spam.example", (DOMAIN, "spam.example")),
        ("żółw.example", (DOMAIN, "żółw.example")),
        ("sales@", None),
        ("somebody", None),
        ("two words", None),
        ("@", None),
        ("12", None),
        ("a\0b.example", None),
        (f"{'x' * 250}@spam.example", None),
    ],
)
def test_a_line_names_a_phone_an_address_or_a_domain(line: str, meaning: tuple[ExceptionKind, str] | None) -> None:
    found = understood(line)
    assert (found and (found.kind, found.value)) == meaning


async def test_good_lines_are_added_and_the_others_told(house: House) -> None:
    lines = ["+34 600 111 222", "", "nonsense", "Sales@Spam.example", "0034600111222", "@spam.example"]
    refused = (await house.ada.run(ADD, lines=lines, note=" Robots "))["refused"]
    assert refused == [
        {"place": 2, "text": "nonsense", "code": "MALFORMED"},
        {"place": 4, "text": "0034600111222", "code": "DUPLICATE"},
    ]
    assert [event["kind"] for event in await house.events()][-3:] == ["intake_exception.added"] * 3
    before = await house.events()
    again = await house.ada.run(ADD, lines=["sales@spam.example"])
    assert again["refused"] == [{"place": 0, "text": "sales@spam.example", "code": "DUPLICATE"}]
    assert await house.events() == before

    page = await house.ada.run(READ, first=2)
    assert (page["totalCount"], page["pageInfo"]["hasNextPage"]) == (3, True)
    assert [(one["kind"], one["value"], one["note"], one["addedBy"]["name"]) for one in page["nodes"]] == [
        ("DOMAIN", "spam.example", "Robots", "Ada"),
        ("EMAIL", "sales@spam.example", "Robots", "Ada"),
    ]
    rest = await house.ada.run(READ, first=2, after=page["pageInfo"]["endCursor"])
    assert [one["value"] for one in rest["nodes"]] == ["+34600111222"]
    found = await house.ada.run(READ, search="robots 600")
    assert ([one["text"] for one in found["nodes"]], found["totalCount"]) == (["+34 600 111 222"], 1)


async def test_who_is_on_the_list_is_met_until_they_are_taken_off(house: House) -> None:
    await house.ada.run(ADD, lines=["+34600111222", "boss@shop.example", "spam.example"])

    async def met(phones: list[str], emails: list[str]) -> list[str]:
        return sorted(one.value for one in await exceptions_met(phones, emails))

    assert await met(["+34600111222"], ["a@mail.spam.example"]) == ["+34600111222", "spam.example"]
    assert await met([], ["boss@shop.example", "clerk@shop.example"]) == ["boss@shop.example"]
    assert await met(["600111222"], ["a@notspam.example"]) == await met([], []) == []
    (domain,) = (await house.ada.run(READ, search="spam"))["nodes"]
    assert await house.ada.run(REMOVE, id=domain["id"]) == {"removedId": domain["id"]}
    assert (await house.events())[-1]["kind"] == "intake_exception.removed"
    assert await met([], ["a@spam.example"]) == []
    assert (await house.ada.refused(REMOVE, id=domain["id"])).code == "NOT_FOUND"


async def test_the_list_is_for_administrators(house: House) -> None:
    before = await house.events()
    for document, given in ((READ, {}), (ADD, {"lines": ["a@b.example"]})):
        assert (await house.al.refused(document, **given)).code == "FORBIDDEN"
        assert (await house.nobody.refused(document, **given)).code == "UNAUTHENTICATED"
    assert (await house.ada.refused(ADD, lines=["a@b.example"] * 1001)).fields == {"lines": "TOO_MANY"}
    assert (await house.ada.refused(ADD, lines=["a@b.example"], note="x" * 256)).fields == {"note": "TOO_LONG"}
    assert await house.events() == before
