"""Load and neglect (R31): each number is the total of the list filtered likewise, for whoever asks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from access.office import Office
from graph_client import Client, counted_statements
from house import House
from trato.roles.defaults import Start

WORKLOAD = """query ($kind: ItemKind! = DEAL, $pipeline: ID) { workload(kind: $kind, pipelineId: $pipeline) {
  pipeline { id } cells { user { id name } stageId count amount { amount } overdue unattended idle } } }"""
LATE = {"field": "nextActivityAt", "op": "LT", "value": "@now"}
FIGURES: dict[str, list[dict[str, Any]]] = {
    "count": [],
    "overdue": [LATE],
    "unattended": [{"field": "unattended", "value": True}],
    "idle": [{"field": "idle", "value": True}],
}
PLAN = "mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }"
DONE = "mutation ($id: ID!) { completeActivity(id: $id) { activity { id } } }"
SAY = 'mutation ($id: ID!) { addComment(itemId: $id, text: "Hello") { comment { id } } }'
MOVE = "mutation ($id: ID!, $to: ID!) { moveItem(id: $id, stageId: $to, expectedVersion: 1) { __typename } }"
WIN = "mutation ($id: ID!, $to: ID!) { closeDeal(id: $id, stageId: $to, expectedVersion: 1) { __typename } }"


async def listed(client: Client, people: list[str], stages: list[str]) -> dict[tuple[str, str], dict[str, Any]]:
    """What lists say of each person and stage: their totals, and what is found is worth."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    lists = " ".join(
        f"{name}: deals(first: 1, filter: {{all: [$of, $on, ${name}]}}) {{ totalCount sums {{ field sum {{ amount }} }} }}"
        for name in FIGURES
    )
    document = f"query ($of: Filter!, $on: Filter!, {', '.join(f'${name}: Filter!' for name in FIGURES)}) {{ {lists} }}"
    asked = {name: {"all": conditions} for name, conditions in FIGURES.items()}
    for person in people:
        for stage in stages:
            of, on = {"field": "responsible", "value": person}, {"field": "stage", "value": stage}
            pages = await client.run(document, of=of, on=on, **asked)
            if pages["count"]["totalCount"]:
                amount = next(one["sum"] for one in pages["count"]["sums"] if one["field"] == "amount")
                found[person, stage] = {**{name: page["totalCount"] for name, page in pages.items()}, "amount": amount}
    return found


async def test_each_number_is_the_total_of_the_list_that_it_stands_for(house: House) -> None:
    """People with different rights, Tim with those on one stage alone; won deals and those of other pipelines are none."""
    tim = await house.hire("Tim", Start.NONE)
    people = {name: await house.user_id(client) for name, client in (("ada", house.ada), ("olga", house.olga))}
    stages = [stage["id"] for stage in house.pipeline["stages"] if stage["semantics"] == "IN_PROGRESS"]
    late = (datetime.now(UTC) - timedelta(days=1)).isoformat()
    for number, (name, stage) in enumerate([(name, stage) for name in people for stage in stages[:2]] * 3):
        given = {"responsibleId": people[name], "stageId": stage, "amount": {"amount": str(10**number)}}
        deal = await house.deal(title=f"Deal {number}", **given)
        match number % 5:
            case 0:
                await house.ada.run(PLAN, input=_call(deal, late))
            case 1:
                plan = await house.ada.run(PLAN, input=_call(deal, None))
                await house.ada.run(DONE, id=plan["activity"]["id"])
            case 2:
                await house.ada.run(SAY, id=deal["id"])
            case 3:
                await house.ada.run(MOVE, id=deal["id"], to=stages[2])
    won = await house.deal(title="Won")
    await house.ada.run(WIN, id=won["id"], to=house.stages["Deal won"])
    other = await house.ada.run('mutation { createPipeline(name: "Other") { pipeline { id } } }')
    office = Office(house, {}, {}, {})
    role = await office.role("One stage", ("USER", await house.user_id(tim)))
    await office.permit(role, [{"object": "DEAL", "operation": "READ", "level": "ALL", "stageId": stages[0]}])

    counted = {}
    for reader, client in (("ada", house.ada), ("al", house.al), ("olga", house.olga), ("tim", tim)):
        with counted_statements() as statements:
            told = await client.run(WORKLOAD)
        assert len(statements) <= 5, statements
        assert told["pipeline"]["id"] == house.pipeline["id"]
        cells = {(one["user"]["id"], one["stageId"]): one for one in told["cells"]}
        assert len(cells) == len(told["cells"])
        told_apart = {at: {key: one[key] for key in (*FIGURES, "amount")} for at, one in cells.items()}
        assert told_apart == await listed(client, list(people.values()), stages), reader
        counted[reader] = sum(one["count"] for one in cells.values())
        assert reader in ("olga", "tim") or all(sum(one[name] for one in cells.values()) for name in FIGURES)
    assert counted == {"ada": 12, "al": 12, "olga": 6, "tim": counted["tim"]}
    assert 0 < counted["tim"] < 12
    assert (await house.al.run(WORKLOAD, pipeline=other["pipeline"]["id"]))["cells"] == []

    assert (await house.nobody.refused(WORKLOAD)).code == "UNAUTHENTICATED"
    assert (await tim.refused(WORKLOAD, pipeline=other["pipeline"]["id"])).code == "FORBIDDEN"
    assert (await house.nora.refused(WORKLOAD)).code == "FORBIDDEN"
    assert (await house.ada.refused(WORKLOAD, kind="COMPANY")).fields == {"kind": "NO_STAGES"}


def _call(deal: dict[str, Any], deadline: str | None) -> dict[str, Any]:
    return {"type": "CALL", "subject": "Call", "deadline": deadline, "itemIds": [deal["id"]]}
