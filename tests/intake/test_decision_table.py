"""The table of the rule (R87), line by line: in both modes, for every channel, each message coming twice at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import pytest

from house import House
from intake_kit import MEDIA, MODES, client_of, counts, message, mode, names, received, without_repeats
from trato.intake.messages import SOURCES, Medium

Prepare = Callable[[House, int], Awaitable[Any]]


async def nobody(house: House, number: int) -> None:
    """Nothing is there yet."""


async def excepted(house: House, number: int) -> None:
    """Whoever writes stands on the list of exceptions, and is a client, too."""
    await client_of(house, number)
    await house.ada.run(
        "mutation ($lines: [String!]!) { addExceptions(lines: $lines) { __typename } }", lines=[f"+3460010{number}200"]
    )


async def client(house: House, number: int) -> None:
    """A contact of Olga's with nothing open."""
    await client_of(house, number)


async def client_with_deal(house: House, number: int) -> None:
    """A contact of Olga's with an open deal."""
    contact = await client_of(house, number)
    await house.deal(contactIds=[contact["id"]])


async def client_with_lead(house: House, number: int) -> None:
    """A contact of Olga's with an open lead, where there are leads; else a deal."""
    contact = await client_of(house, number)
    with_leads = (await house.ada.run("{ crmSettings { mode } }"))["mode"] == "CLASSIC"
    await (house.lead(contactId=contact["id"]) if with_leads else house.deal(contactIds=[contact["id"]]))


@dataclass(frozen=True)
class Line:
    """Who writes, what becomes of it, what is made in each mode and what it stands with then; who looks after it."""

    who: Prepare
    outcome: str
    simple: tuple[str, ...] = ()
    classic: tuple[str, ...] = ()
    stands_with: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    responsible: str | None = None
    says_who: bool = True
    repeats: bool = True


TABLE = {
    "nobody says who": Line(nobody, "HELD", says_who=False),
    "an exception": Line(excepted, "EXCEPTED"),
    "(a) a client's open deal": Line(
        client_with_deal, "ATTACHED", stands_with=(("Deal", "Contact"), ("Deal", "Contact")), responsible="Olga"
    ),
    "(a) a client's open lead": Line(
        client_with_lead, "ATTACHED", stands_with=(("Deal", "Contact"), ("Lead", "Contact")), responsible="Olga"
    ),
    "(a) a client's open deal, without repeats": Line(
        client_with_deal,
        "ATTACHED",
        stands_with=(("Deal", "Contact"), ("Deal", "Contact")),
        responsible="Olga",
        repeats=False,
    ),
    "(b) a client, nothing open": Line(
        client,
        "REPEAT",
        ("Deal",),
        ("Lead",),
        stands_with=(("Deal", "Contact"), ("Lead", "Contact")),
        responsible="Olga",
    ),
    "(b) a client, without repeats": Line(
        client, "RECORDED", stands_with=(("Contact",), ("Contact",)), responsible="Olga", repeats=False
    ),
    "(c) somebody unknown": Line(
        nobody, "NEW", ("Contact", "Deal"), ("Lead",), stands_with=(("Deal", "Contact"), ("Lead",)), responsible="Ada"
    ),
    "(c) somebody unknown, without repeats": Line(
        nobody,
        "NEW",
        ("Contact", "Deal"),
        ("Lead",),
        stands_with=(("Deal", "Contact"), ("Lead",)),
        responsible="Ada",
        repeats=False,
    ),
}


@pytest.mark.parametrize("crm_mode", MODES)
@pytest.mark.parametrize("line", TABLE.values(), ids=TABLE)
async def test_the_table(house: House, crm_mode: str, line: Line) -> None:
    await mode(house, crm_mode)
    if not line.repeats:
        await without_repeats(house)
    at = MODES.index(crm_mode)
    for number, medium in enumerate(MEDIA):
        await line.who(house, number)
        before = await counts()
        given = message(medium, number) if line.says_who else {"medium": medium, "text": "Who am I?"}
        told = await asyncio.gather(received(house.ada, given), received(house.ada, given))
        first, second = sorted(told, key=lambda one: -len(one["made"]))
        made = (line.simple, line.classic)[at]
        assert (first["outcome"], tuple(names(first["made"]))) == (line.outcome, made)
        assert (second["outcome"], second["made"]) == ("ATTACHED" if made else line.outcome, [])
        for one in told:
            assert tuple(names(one["items"])) == line.stands_with[at]
            assert one["items"] == first["items"]
            assert (one["activity"] or {}).get("responsible") == (line.responsible and {"name": line.responsible})
        grown = {name.lower(): 1 for name in made} | ({"activity": 2} if line.responsible else {})
        grown |= {} if line.says_who else {"held_message": 2}
        after = await counts()
        assert after == {name: number + grown.get(name, 0) for name, number in before.items()}
        for item in first["made"]:
            source = await house.ada.run(
                "query ($id: ID!) { node(id: $id) { ... on %s { source { code } } } }" % item["__typename"],
                id=item["id"],
            )
            assert source == {"source": {"code": SOURCES[Medium(medium)]}}
