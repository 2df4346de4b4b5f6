"""Messengers as channels (R20, R32): whichever way they are written, and all that phones and addresses do."""

from __future__ import annotations

from typing import Any

import pytest

from house import House
from intake_kit import received
from trato.items.messengers import normalize_messenger, page_of

READ = "query ($id: ID!) { node(id: $id) { ... on %s { messengers { kind value normalized label page } } } }"


@pytest.mark.any_database
@pytest.mark.parametrize(
    ("text", "normalized", "page"),
    [
        ("Telegram: @Ines", "telegram:ines", "https://t.me/ines"),
        ("telegram @ines", "telegram:ines", "https://t.me/ines"),
        ("https://t.me/Ines?start=1", "telegram:ines", "https://t.me/ines"),
        ("t.me/ines", "telegram:ines", "https://t.me/ines"),
        ("WhatsApp: +34 600 123 456", "whatsapp:34600123456", "https://wa.me/34600123456"),
        ("whatsapp:0034600123456", "whatsapp:34600123456", "https://wa.me/34600123456"),
        ("https://api.whatsapp.com/send?phone=34600123456", "whatsapp:34600123456", "https://wa.me/34600123456"),
        ("https://www.facebook.com/profile.php?id=99", "facebook:99", "https://m.me/99"),
        ("Twitter: @ines", "x:ines", "https://x.com/ines"),
        ("https://www.linkedin.com/in/ines-vega/", "linkedin:ines-vega", "https://www.linkedin.com/in/ines-vega"),
        ("livechat:77", "livechat:77", None),
        ("xmpp:ines@host.example", "xmpp:ines@host.example", None),
        ("telegram:a/../b", "telegram:a/../b", None),
        ("ines", None, None),
        ("telegram:", None, None),
        ("telegram: two words", None, None),
        ("https://elsewhere.example/ines", None, None),
        ("javascript:alert(1)", None, None),
        ("https://[", None, None),
    ],
)
def test_whichever_way_it_is_written(text: str, normalized: str | None, page: str | None) -> None:
    assert normalize_messenger(text) == normalized
    assert (page_of(normalized) if normalized else None) == page


async def made(house: House, kind: str, value: str) -> dict[str, Any]:
    """A record of this kind with a messenger."""
    given = [{"value": value, "label": "work"}]
    create = {"Lead": house.lead, "Contact": house.contact, "Company": house.company}[kind]
    return await create(messengers=given, **({"lastName": "Vega"} if kind == "Contact" else {}))


@pytest.mark.parametrize("kind", ["Lead", "Contact", "Company"])
async def test_every_kind_that_is_reached_keeps_finds_and_compares_them(classic: House, kind: str) -> None:
    first = await made(classic, kind, "Telegram: @Ines")
    (kept,) = (await classic.ada.run(READ % kind, id=first["id"]))["messengers"]
    assert kept == {
        "kind": "MESSENGER",
        "value": "Telegram: @Ines",
        "normalized": "telegram:ines",
        "label": "work",
        "page": "https://t.me/ines",
    }
    second = await made(classic, kind, "https://t.me/ines")
    alike = await classic.ada.run(
        "query ($id: ID!) { node(id: $id) { ... on %s { duplicates { item { ... on Node { id } } fields } } } }" % kind,
        id=second["id"],
    )
    assert [(one["item"]["id"], "messengers" in one["fields"]) for one in alike["duplicates"]] == [(first["id"], True)]
    many = {"Lead": "leads", "Contact": "contacts", "Company": "companies"}[kind]
    found = await classic.ada.run('{ %s(search: "telegram:ines") { nodes { id } } }' % many)
    assert {one["id"] for one in found["nodes"]} == {first["id"], second["id"]}
    found = await classic.ada.run(
        '{ %s(filter: {field: "messengers", op: EQ, value: "t.me/INES"}) { nodes { id } } }' % many
    )
    assert {one["id"] for one in found["nodes"]} == {first["id"], second["id"]}
    wrong = 'mutation ($id: ID!) { update%s(id: $id, expectedVersion: 1, input: {messengers: [{value: "ines"}]}) { __typename } }'
    assert (await classic.ada.refused(wrong % kind, id=first["id"])).fields == {"input.messengers[0]": "NO_SERVICE"}


async def test_whoever_is_known_by_a_messenger_is_met_again_and_becomes_a_contact_with_it(classic: House) -> None:
    told = await received(classic.ada, {"medium": "CHAT", "messengers": ["telegram:ines"], "lastName": "Vega"})
    (lead,) = told["made"]
    again = await received(classic.ada, {"medium": "EMAIL", "messengers": ["https://t.me/Ines"]})
    assert (again["outcome"], again["items"][0]["id"]) == ("ATTACHED", lead["id"])
    done = await classic.ada.run(
        "mutation ($id: ID!) { convertLead(id: $id, expectedVersion: 1, input: {createContact: true})"
        " { ... on LeadConverted { contact { messengers { normalized } } } } }",
        id=lead["id"],
    )
    assert done == {"contact": {"messengers": [{"normalized": "telegram:ines"}]}}
    assert (await received(classic.ada, {"medium": "CHAT", "messengers": ["Telegram @ines"]}))["outcome"] == "REPEAT"
