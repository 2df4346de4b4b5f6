"""The truth table of R74: an explicit level of the stage counts first, the highest of them; else the highest inherited."""

from __future__ import annotations

import pytest

from trato.access.cells import EVERYWHERE, Place, RoleRights, Source, deciding, level_at, reach, rights
from trato.access.levels import Flag, Level, ObjectKind, Right

DEAL, READ = ObjectKind.DEAL, Right.READ
PIPELINE, STAGE = Place(7), Place(7, 70)
N, W, D, T, P, A = Level  # none, own, own department, department tree, open, all
_ = None  # INHERIT: the role says nothing there


def role(
    general: Level | None, pipeline: Level | None = None, stage: Level | None = None, number: int = 1
) -> RoleRights:
    """A role that says this of reading deals everywhere, in pipeline 7 and on its stage 70."""
    rows = ((EVERYWHERE, general), (PIPELINE, pipeline), (STAGE, stage))
    return RoleRights(
        number, f"Role {number}", {(DEAL, READ, place): level for place, level in rows if level is not None}
    )


# Each role as it speaks of: everything, the pipeline, the stage. Then the level on the stage, in the pipeline beside
# it, and in other pipelines.
TABLE = [
    # nobody, and one role
    ([], N, N, N),
    ([(_, _, _)], N, N, N),
    ([(W, _, _)], W, W, W),
    ([(A, W, _)], W, W, A),
    ([(A, W, N)], N, W, A),
    ([(N, A, _)], A, A, N),
    ([(_, _, A)], A, N, N),
    # two that inherit: the highest
    ([(W, _, _), (D, _, _)], D, D, D),
    ([(A, W, _), (D, _, _)], D, D, A),
    ([(A, N, _), (N, W, _)], W, W, A),
    # one explicit: it counts alone, even against a higher inherited one
    ([(A, _, N), (A, _, _)], N, A, A),
    ([(A, _, _), (W, _, W)], W, A, A),
    ([(N, _, A), (W, _, _)], A, W, W),
    ([(A, A, _), (_, _, N)], N, A, A),
    # several explicit: the highest of them
    ([(N, _, N), (N, _, W), (A, _, _)], W, A, A),
    ([(A, _, N), (A, _, N)], N, A, A),
    ([(W, T, P), (A, D, D)], P, T, A),
]  # fmt: skip


@pytest.mark.parametrize(("given", "on_stage", "beside", "elsewhere"), TABLE)
def test_the_truth_table(
    given: list[tuple[Level | None, ...]], on_stage: Level, beside: Level, elsewhere: Level
) -> None:
    roles = [role(*levels, number=number) for number, levels in enumerate(given)]
    reached = reach(roles, DEAL, READ)
    for order in (roles, roles[::-1]):
        assert level_at(order, DEAL, READ, STAGE) is on_stage
        assert level_at(order, DEAL, READ, PIPELINE) is beside
        assert level_at(order, DEAL, READ, Place(8)) is elsewhere
        assert reach(order, DEAL, READ) == reached
    assert (reached.at(7, 70), reached.at(7, 71), reached.at(8, 80)) == (on_stage, beside, elsewhere)
    assert (reached.at(8, None), reach(roles, DEAL, Right.UPDATE).levels) == (elsewhere, {N})


def test_what_decides_is_named() -> None:
    roles = [role(A, number=1), role(W, stage=W, number=2), role(_, stage=W, number=3), role(N, stage=N, number=4)]
    assert [(one.role.id, one.source) for one in deciding(roles, DEAL, READ, STAGE)] == [
        (2, Source.STAGE),
        (3, Source.STAGE),
    ]
    assert [(one.role.id, one.source) for one in deciding(roles, DEAL, READ, PIPELINE)] == [(1, Source.OBJECT)]


def test_only_what_differs_is_named() -> None:
    """So that people whose roles say the same in other words share what is made for them."""
    assert reach([role(A, A, A)], DEAL, READ) == reach([role(A)], DEAL, READ)
    assert reach([role(N, W, W)], DEAL, READ) == reach([role(N, W)], DEAL, READ)
    assert rights([role(A), role(A, A, number=2)]).reaches == rights([role(A)]).reaches


def test_flags_add_up() -> None:
    both = [RoleRights(1, "a", flags=frozenset({Flag.REPORTS})), RoleRights(2, "b", flags=frozenset({Flag.SETTINGS}))]
    assert rights(both).flags == {Flag.REPORTS, Flag.SETTINGS}
