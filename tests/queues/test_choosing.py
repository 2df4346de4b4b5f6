"""Whose turn it is (R87): the decision by itself."""

from __future__ import annotations

import pytest

from trato.queues.choosing import Member, Presence, QueueMethod, chosen, last_kept

EVENLY, BY_ORDER, BY_LOAD = QueueMethod
pytestmark = pytest.mark.any_database


def people(told: str) -> list[Member]:
    """`1 2- 3x 4:7`: the second is absent, the third inactive, the fourth has seven items."""
    members = []
    for part in told.split():
        number, _, load = part.rstrip("-x").partition(":")
        presence = {"-": Presence.ABSENT, "x": Presence.INACTIVE}.get(part[-1], Presence.AVAILABLE)
        members.append(Member(int(number), presence, int(load or 0)))
    return members


@pytest.mark.parametrize(
    ("method", "members", "last", "turn"),
    [
        (EVENLY, "1 2 3", None, 1),
        (EVENLY, "1 2 3", 1, 2),
        (EVENLY, "1 2 3", 3, 1),
        (EVENLY, "1 2- 3x", 1, 1),
        (EVENLY, "1 2- 3", 1, 3),
        (EVENLY, "1 2 3", 9, 1),
        (EVENLY, "3 1 2", 3, 1),
        (BY_ORDER, "1 2 3", 1, 1),
        (BY_ORDER, "1- 2x 3", None, 3),
        (BY_LOAD, "1:3 2:1 3:2", 2, 2),
        (BY_LOAD, "1:3 2:1- 3:2", None, 3),
        (BY_LOAD, "1:2 2:2 3:2", 1, 1),
        (EVENLY, "1- 2x", 1, None),
        (BY_ORDER, "", None, None),
        (BY_LOAD, "1x", None, None),
    ],
)
def test_a_turn(method: QueueMethod, members: str, last: int | None, turn: int | None) -> None:
    assert chosen(method, people(members), last) == turn


@pytest.mark.parametrize(
    ("before", "last", "after", "kept"),
    [
        ([1, 2, 3], 2, [1, 2, 3, 4], 2),
        ([1, 2, 3], 2, [1, 3], 1),
        ([1, 2, 3], 1, [2, 3], 3),
        ([1, 2, 3], 2, [4], None),
        ([1, 2, 3], None, [1, 2], None),
    ],
)
def test_the_turn_stays_where_it_was_when_somebody_leaves(
    before: list[int], last: int | None, after: list[int], kept: int | None
) -> None:
    assert last_kept(before, last, after) == kept
