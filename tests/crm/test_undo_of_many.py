"""Taking back what a job did to many records (B28): in parts, as far as others left it, exact whatever ends it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from graph_client import Client, counted_statements
from house import House
from trato.crm.bulk import BULK_DEED
from trato.crm.undo import UNDO
from trato.db.sql import Sql, execute, fetch
from trato.graph.kit.ids import decode_id
from trato.jobs.kinds import JobKind
from trato.jobs.running import begin, finish, nothing

TARGET = "$ids: [ID!], $all: Boolean = false"
GIVEN = "ids: $ids, allMatching: $all"
SAME = f"mutation ({TARGET}, $input: DealInput!) {{ bulkUpdateDeals({GIVEN}, input: $input) {{ operationId job {{ id }} }} }}"
DELETE = f"mutation ({TARGET}) {{ bulkDelete(kind: DEAL, {GIVEN}) {{ operationId job {{ id }} }} }}"
STACK = "mutation ($moves: [CardMove!]!, $stage: ID!) { moveItems(moves: $moves, stageId: $stage) { operationId } }"
TAKE_BACK = """mutation ($id: ID!) { undo(operationId: $id) {
  __typename ... on Undone { operationId job { id } stayed { code reason record { name } changedBy { name } } }
} }"""
JOBS = "{ jobs(mine: true) { nodes { id name subject state operationId progress { done total } result } } }"
DEALS = '{ deals(sort: [{field: "title"}], first: 100) { nodes { id title version probability } } }'


class Killed(BaseException):
    """The process ends."""


def ended(part: int) -> Callable[[], Awaitable[None]]:
    """What ends a job's process in the transaction of this part."""
    left = [part]

    async def look() -> None:
        left[0] -= 1
        if left[0] == 0:
            raise Killed

    return look


async def job(client: Client, kind: JobKind, *, until: int | None = None) -> dict[str, Any]:
    """Run a job as a server does, or until its process ends before it has written a part; what it is then."""
    (row,) = await fetch(Sql("SELECT run FROM job WHERE state IN ('WAITING', 'RUNNING') AND name = ?", (kind.name,)))
    running = await begin(row["run"], nothing if until is None else ended(until))
    assert running is not None
    if until is None:
        await finish(running, await kind.work(running))
    else:
        with pytest.raises(Killed):
            await kind.work(running)
    return dict((await client.run(JOBS))["nodes"][0])


async def shown(house: House) -> dict[str, int | None]:
    """The probabilities of the deals by title."""
    return {deal["title"]: deal["probability"] for deal in (await house.ada.run(DEALS))["nodes"]}


@pytest.fixture
def twos(monkeypatch: pytest.MonkeyPatch) -> None:
    """More than two are many."""
    for limit in ("bulk.AT_ONCE", "undo.MOST_AT_ONCE", "backwards.PART"):
        monkeypatch.setattr(f"trato.crm.{limit}", 2)


async def test_what_a_job_did_is_taken_back_and_done_again(house: House, twos: None) -> None:
    """Killed after a part it goes on behind that. What Al changed since, or Olga may not change by now, stays."""
    ids = {title: (await house.deal(house.olga, title=title, probability=1))["id"] for title in "abcdefg"}
    await house.olga.run(SAME, all=True, input={"probability": 50})
    done = await job(house.olga, BULK_DEED)
    assert (done["state"], done["progress"]["done"]) == ("DONE", 7)
    await house.al.run(SAME, ids=[ids["c"]], input={"probability": 60})
    await house.ada.run(
        SAME, ids=[ids["f"]], input={"responsibleId": await house.user_id(house.ada), "title": "Secret"}
    )

    assert (await house.nobody.refused(TAKE_BACK, id=done["operationId"])).code == "UNAUTHENTICATED"
    assert (await house.al.refused(TAKE_BACK, id=done["operationId"])).code == "FORBIDDEN"
    assert (await house.nora.refused(TAKE_BACK, id=done["operationId"])).code == "NOT_FOUND"
    begun = await house.olga.run(TAKE_BACK, id=done["operationId"])
    assert (begun["__typename"], begun["operationId"], begun["stayed"]) == ("Undone", None, [])
    assert await house.olga.run(TAKE_BACK, id=done["operationId"]) == begun, "it is being taken back already"
    assert [one["operationId"] for one in (await house.olga.run(JOBS))["nodes"]] == [None, None]
    killed = await job(house.olga, UNDO, until=2)
    assert (killed["state"], killed["progress"], killed["operationId"]) == ("RUNNING", {"done": 2, "total": 7}, None)
    undone = await job(house.olga, UNDO)
    assert (undone["id"], undone["subject"], undone["state"]) == (begun["job"]["id"], "Deal", "DONE")
    c = {"id": ids["c"], "kind": "deal", "number": 3, "title": "c", "reason": "CHANGED", "by": "Al"}
    hidden = {"id": ids["f"], "kind": "deal", "number": 6, "title": None, "reason": "NOT_FOUND", "by": None}
    assert undone["result"] == {"undone": 5, "kept": 2, "records": [hidden, c]}
    assert await shown(house) == {"Secret": 50, "a": 1, "b": 1, "c": 60, "d": 1, "e": 1, "g": 1}
    told = await fetch(
        Sql("SELECT kind, COUNT(*) AS n FROM event WHERE operation_id = ? GROUP BY kind", (undone["operationId"],))
    )
    assert {row["kind"]: row["n"] for row in told} == {"deal.updated": 5, "undo.stayed": 1}

    await house.olga.run(TAKE_BACK, id=undone["operationId"])
    again = await job(house.olga, UNDO)
    assert (again["result"]["undone"], (await shown(house))["a"]) == (5, 50)
    await house.olga.run(TAKE_BACK, id=again["operationId"])
    assert ((await job(house.olga, UNDO))["result"]["undone"], (await shown(house))["a"]) == (5, 1)


async def test_what_has_no_inverse_stays_and_is_named_to_who_may_read_it(house: House, twos: None) -> None:
    """Such as an event that has no more than the name of what is a reference now."""
    ids = [(await house.deal(house.olga, title=title, probability=1))["id"] for title in "abc"]
    shown, unseen = await house.deal(house.olga, title="Shown"), await house.deal(title="Unseen")
    await house.olga.run(SAME, ids=ids, input={"probability": 50})
    done = await job(house.olga, BULK_DEED)
    same = "at, occurred_at, actor_id, actor_name, channel, operation_id, kind, item_kind, params, before, after"
    for deal in (shown, unseen):
        about = (decode_id(deal["id"], "Deal", "id"), deal["title"], '{"responsible": ["Somebody", "Olga"]}')
        await execute(
            Sql(
                f"INSERT INTO event ({same}, item_id, item_title, changes) SELECT {same}, ?, ?, ? FROM event"
                " WHERE id = (SELECT MAX(id) FROM event WHERE kind = 'deal.updated' AND operation_id = ?)",
                (*about, done["operationId"]),
            )
        )
    await house.olga.run(TAKE_BACK, id=done["operationId"])
    undone = (await job(house.olga, UNDO))["result"]
    assert (undone["undone"], undone["kept"]) == (3, 2)
    assert [(one["number"], one["title"], one["reason"]) for one in undone["records"]] == [
        (5, None, "NOT_FOUND"), (4, "Shown", "NOT_UNDOABLE")
    ]  # fmt: skip


async def test_a_job_that_is_not_over_is_not_taken_back_and_none_goes_on_that_was(house: House, twos: None) -> None:
    for title in "abcde":
        await house.deal(title=title, probability=1)
    await house.al.run(SAME, all=True, input={"probability": 50})
    half = await job(house.al, BULK_DEED, until=3)
    (row,) = await fetch(Sql("SELECT operation_id FROM job WHERE state = 'RUNNING'"))
    last = (await house.events())[-1]["id"]
    assert (await house.al.refused(TAKE_BACK, id=row["operation_id"])).fields == {"": "NOT_OVER"}
    assert await house.events(last) == []
    await house.al.run("mutation ($id: ID!) { cancelJob(id: $id) { job { id } } }", id=half["id"])
    (cancelled,) = (await house.al.run(JOBS))["nodes"]
    assert cancelled["operationId"] == row["operation_id"]
    await house.al.run(TAKE_BACK, id=cancelled["operationId"])
    assert (await job(house.al, UNDO))["result"]["undone"] == 4
    assert set((await shown(house)).values()) == {1}
    await house.al.run("mutation ($id: ID!) { retryJob(id: $id) { job { id } } }", id=half["id"])
    with pytest.raises(Exception, match="taken back"):
        await job(house.al, BULK_DEED)
    assert set((await shown(house)).values()) == {1}


async def test_many_that_a_job_deleted_come_back(house: House, twos: None) -> None:
    for title in "abcde":
        await house.deal(house.olga, title=title)
    await house.olga.run(DELETE, all=True)
    gone = await job(house.olga, BULK_DEED)
    await house.olga.run(TAKE_BACK, id=gone["operationId"])
    assert (await job(house.olga, UNDO))["result"]["undone"] == 5
    assert set(await shown(house)) == set("abcde")


async def test_what_undoing_costs_does_not_grow_with_the_records_nor_with_those_that_stay(house: House) -> None:
    """Moving back, deleting, restoring, and telling whose changes stay: of 4 records as of 24. Each of those whose
    fields are changed back has a change of its own, those that stay have none.
    """
    counted: dict[str, list[int]] = {}
    for many in (4, 24):
        ids = [(await house.deal(house.al, title=f"{at}"))["id"] for at in range(many)]
        half = ids[::2]
        moves = [{"id": one, "expectedVersion": 1} for one in ids]
        moved = await house.al.run(STACK, moves=moves, stage=house.stages["In work"])
        theirs = [{"id": one, "expectedVersion": 2} for one in half]
        await house.ada.run(STACK, moves=theirs, stage=house.stages["Final invoice"])
        same = await house.al.run(SAME, ids=ids, input={"probability": 7})
        await house.ada.run(SAME, ids=half, input={"probability": 8})
        changed = await house.al.run(SAME, ids=half, input={"description": "x"})
        await house.ada.run(SAME, ids=half[:-1], input={"description": "y"})
        deleted = await house.al.run(DELETE, ids=ids)
        await house.ada.run("mutation ($id: ID!) { restoreItem(id: $id) { item { id } } }", id=ids[0])
        for name, done, stay in (
            ("restored", deleted, 1), ("one of many changed back", changed, many // 2 - 1),
            ("half changed back", same, many // 2), ("moved back", moved, many // 2),
        ):  # fmt: skip
            with counted_statements() as statements:
                answer = await house.al.run(TAKE_BACK, id=done["operationId"])
            assert len(answer["stayed"]) == stay, name
            counted.setdefault(name, []).append(len(statements))
    few, half_of_many = counted.pop("half changed back")
    assert {name: most - least for name, (least, most) in counted.items()} == dict.fromkeys(counted, 0)
    assert half_of_many - few <= 10 * 12, "so many statements for each of the ten more that are changed back"


async def test_a_deal_whose_stage_is_gone_stays_and_is_named(house: House) -> None:
    found = {}
    for title, stage in (("a", "New"), ("b", "Prepayment invoice"), ("c", "New")):
        found[title] = (await house.deal(title=title, stageId=house.stages[stage]))["id"]
    moves = [{"id": one, "expectedVersion": 1} for one in found.values()]
    moved = await house.ada.run(STACK, moves=moves, stage=house.stages["In work"])
    gone = house.stages["Prepayment invoice"]
    await house.ada.run("mutation ($id: ID!) { deleteStage(id: $id) { pipeline { id } } }", id=gone)
    answer = await house.ada.run(TAKE_BACK, id=moved["operationId"])
    assert answer["stayed"] == [
        {"code": "CONFLICT", "reason": "STAGE_GONE", "record": {"name": "b"}, "changedBy": None}
    ]
    stages = '{ deals(sort: [{field: "title"}]) { nodes { stage { id } } } }'
    now = [deal["stage"]["id"] for deal in (await house.ada.run(stages))["nodes"]]
    assert now == [house.stages["New"], house.stages["In work"], house.stages["New"]]


async def test_what_was_chosen_once_and_can_not_be_any_more_stays(house: House) -> None:
    """Somebody who has left doesn't get their deal back; the others return."""
    await house.deal(house.olga, title="hers")
    await house.deal(house.al, title="his")
    ids = [deal["id"] for deal in (await house.ada.run(DEALS))["nodes"]]
    given = await house.ada.run(SAME, ids=ids, input={"responsibleId": await house.user_id(house.ada)})
    leave = "mutation ($id: ID!, $to: ID!) { deactivateUser(id: $id, successorId: $to) { user { id } } }"
    await house.ada.run(leave, id=await house.user_id(house.olga), to=await house.user_id(house.al))
    answer = await house.ada.run(TAKE_BACK, id=given["operationId"])
    assert [(one["code"], one["reason"], one["record"]["name"]) for one in answer["stayed"]] == [
        ("VALIDATION", "UNKNOWN_ID", "hers")
    ]
