"""A lead changes hands (R22): it vanishes before the eyes of whoever gave it away, and appears to who gets it."""

from __future__ import annotations

from typing import Any

from house import House
from live.board import Viewer
from live.rows import Rows

ROAD = "{ pipelines(kind: LEAD) { id isDefault } }"
ASSIGN = "mutation ($id: ID!, $to: ID!) { assignResponsible(ids: [$id], userId: $to) { assignedIds } }"
HISTORY = (
    """query ($id: ID!) { lead(id: $id) { timeline { nodes { kind actor { name } changes { field old new } } } } }"""
)


async def test_who_gives_a_lead_away_sees_it_go_and_the_other_sees_it_come(classic: House) -> None:
    house = classic
    agent, seller = await house.hire("Carla"), await house.hire("Rafa")
    lead = await house.lead(agent, title="Asked for racks")
    (road,) = [one["id"] for one in await house.ada.run(ROAD) if one["isDefault"]]
    boards = [await Viewer(client, pipeline=road).open() for client in (agent, seller, house.al)]
    lists = [await Rows(client, "LEAD", "leads").open() for client in (agent, seller)]
    theirs, others, everyones = boards
    try:
        for viewer in boards:
            await viewer.announced()
        assert lead["id"] in theirs.board["cards"] and lead["id"] not in others.board["cards"]
        await agent.run(ASSIGN, id=lead["id"], to=await house.user_id(seller))
        for viewer in boards:
            await viewer.agrees()
        for rows in lists:
            await rows.agrees()
        assert lead["id"] not in theirs.board["cards"] and lead["id"] in others.board["cards"]
        assert _types(theirs, lead) == ["LEFT"] and len(_types(others, lead)) == 1
        assert everyones.board["cards"][lead["id"]]["responsible"]["name"] == "Rafa"
        assert (lists[0].ids, lists[1].ids) == (set(), {lead["id"]})
    finally:
        for open_one in (*boards, *lists):
            await open_one.close()
    told = (await house.al.run(HISTORY, id=lead["id"]))["timeline"]["nodes"][0]
    assert (told["kind"], told["actor"]["name"]) == ("lead.updated", "Carla")
    assert [(one["old"]["name"], one["new"]["name"]) for one in told["changes"]] == [("Carla", "Rafa")]


def _types(viewer: Viewer, lead: dict[str, Any]) -> list[str]:
    return [message["type"] for message in viewer.messages if message["itemId"] == lead["id"]]
