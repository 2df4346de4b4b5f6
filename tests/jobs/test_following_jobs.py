"""Jobs in the graph: who sees them, follows them, tries them again and cancels them."""

from __future__ import annotations

import asyncio
from typing import Any

from house import House
from trato.db.sql import Sql, execute
from trato.graph.kit.ids import encode_id
from trato.jobs.kinds import JobKind
from trato.jobs.running import RunningJob, begin
from trato.jobs.starting import start

JOBS = """query ($states: [JobState!], $mine: Boolean!, $first: Int!, $after: String) {
  jobs(states: $states, mine: $mine, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id name subject state attempt starter { name } } } }"""
EVENTS = "subscription { jobEvents { type job { id state progress { done total } } } }"
RETRY = "mutation ($id: ID!, $op: ID) { retryJob(id: $id, clientOpId: $op) { job { id state attempt subject } } }"
CANCEL = "mutation ($id: ID!) { cancelJob(id: $id) { job { state finishedAt } } }"


async def _nothing(_job: RunningJob) -> Any:
    return None


KIND = JobKind("import", _nothing)


async def _run_of(key: str) -> str:
    return str((await execute(Sql("UPDATE job SET key = key WHERE key = ? RETURNING run", (key,))))[0]["run"])


async def test_people_follow_their_own_jobs_and_administrators_all(house: House) -> None:
    async def told(messages: Any) -> dict[str, Any]:
        async with asyncio.timeout(10):
            return dict(await anext(messages))

    assert house.olga.access is not None
    assert house.ada.access is not None
    async with house.olga.following(EVENTS) as hers, house.ada.following(EVENTS) as all_of_them:
        assert [(await told(one))["type"] for one in (hers, all_of_them)] == ["READY", "READY"]
        of_ada = encode_id("Job", await start(KIND, key="ada", actor=house.ada.access.actor))
        of_olga = encode_id("Job", await start(KIND, key="olga", actor=house.olga.access.actor, subject="a.csv"))
        assert {(await told(all_of_them))["job"]["id"] for _ in range(2)} == {of_ada, of_olga}
        assert (await told(hers))["job"] == {
            "id": of_olga, "state": "WAITING", "progress": {"done": 0, "total": None}
        }  # fmt: skip
        job = await begin(await _run_of("olga"))
        assert job is not None
        await job.report(5, 10)
        while (message := await told(hers))["job"]["progress"]["done"] != 5:
            pass
        assert message["job"]["state"] == "RUNNING"

    async def listed(client: Any, states: list[str] | None = None, mine: bool = False, **page: Any) -> Any:
        return await client.run(JOBS, states=states, mine=mine, **{"first": 50, "after": None, **page})

    assert [node["id"] for node in (await listed(house.ada))["nodes"]] == [of_olga, of_ada]
    assert [node["id"] for node in (await listed(house.ada, mine=True))["nodes"]] == [of_ada]
    assert [node["id"] for node in (await listed(house.ada, ["RUNNING"]))["nodes"]] == [of_olga]
    first = await listed(house.ada, first=1)
    assert (first["totalCount"], first["pageInfo"]["hasNextPage"]) == (2, True)
    second = await listed(house.ada, first=1, after=first["pageInfo"]["endCursor"])
    assert [node["id"] for node in second["nodes"]] == [of_ada]
    own = await listed(house.olga)
    assert own["totalCount"] == 1
    assert own["nodes"][0]["starter"] == {"name": "Olga"}
    assert (await listed(house.nora))["nodes"] == []
    node = "query ($id: ID!) { node(id: $id) { id } }"
    assert await house.olga.run(node, id=of_ada) is None
    assert await house.ada.run(node, id=of_olga) == {"id": of_olga}
    assert (await house.nobody.refused(JOBS, mine=False, first=1)).code == "UNAUTHENTICATED"
    assert await house.nobody.refused_following(EVENTS) == "UNAUTHENTICATED"

    assert (await house.olga.refused(CANCEL, id=of_ada)).code == "NOT_FOUND"
    assert (await house.olga.refused(RETRY, id=of_olga)).fields == {"": "NOT_OVER"}
    assert (await house.olga.run(CANCEL, id=of_olga))["job"]["state"] == "CANCELLED"
    assert (await house.ada.refused(CANCEL, id=of_olga)).fields == {"": "OVER"}
    again = await house.ada.run(RETRY, id=of_olga, op="once")
    assert again == await house.ada.run(RETRY, id=of_olga, op="once")
    assert again == await house.olga.run(RETRY, id=of_olga), "it waits already"
    assert again["job"] == {"id": again["job"]["id"], "state": "WAITING", "attempt": 2, "subject": "a.csv"}
    await begin(await _run_of("olga~2"))
    assert (await house.olga.refused(RETRY, id=of_olga)).fields == {"": "RETRIED"}
    kinds = [event["kind"] for event in await house.events() if event["item_kind"] == "job"]
    assert kinds == ["job.cancelled", "job.retried"]
