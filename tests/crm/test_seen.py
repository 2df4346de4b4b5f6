"""What is new for somebody (B7): cards tell when they were last commented on, and each person knows when they looked."""

from __future__ import annotations

from house import House
from trato.accounts.models import User

SEE = "mutation ($id: ID!, $op: ID) { markSeen(itemId: $id, clientOpId: $op) { itemId at } }"
SEEN = "query ($ids: [ID!]!) { seenCards(ids: $ids) { itemId at } }"
CARDS = """query ($stage: ID!) {
  boardColumn(stageId: $stage) { cards { title commentCount lastComment { at authorId } } }
}"""
SAY = "mutation ($id: ID!, $text: String!) { addComment(itemId: $id, text: $text) { comment { id createdAt } } }"


async def test_a_card_tells_of_its_newest_comment(house: House) -> None:
    quiet, deal = await house.deal(title="quiet"), await house.deal(title="talked about")
    await house.al.run(SAY, id=deal["id"], text="First")
    last = (await house.ada.run(SAY, id=deal["id"], text="Second"))["comment"]
    talked, silent = (await house.al.run(CARDS, stage=house.stages["New"]))["cards"]
    assert (talked["commentCount"], talked["lastComment"]) == (
        2,
        {"at": last["createdAt"], "authorId": await house.user_id(house.ada)},
    )
    assert (silent["title"], silent["commentCount"], silent["lastComment"]) == (quiet["title"], 0, None)
    await house.ada.run("mutation ($id: ID!) { deleteComment(id: $id) { comment { id } } }", id=last["id"])
    (talked, _) = (await house.al.run(CARDS, stage=house.stages["New"]))["cards"]
    assert (talked["commentCount"], talked["lastComment"]["authorId"]) == (1, await house.user_id(house.al))


async def test_each_person_knows_when_they_looked(house: House) -> None:
    """And nobody else does; it stands in no log."""
    deal, other = await house.deal(), await house.deal()
    before = (await house.events())[-1]["id"]
    assert house.al.access is not None
    joined = (await User.get(id=house.al.access.user_id)).created_at.isoformat()
    never = [{"itemId": one["id"], "at": joined} for one in (deal, other)]  # what was said before is no news
    assert await house.al.run(SEEN, ids=[deal["id"], other["id"]]) == never
    first = await house.al.run(SEE, id=deal["id"], op="look-1")
    assert await house.al.run(SEE, id=deal["id"], op="look-1") == first
    again = await house.al.run(SEE, id=deal["id"])
    assert again["at"] > first["at"]
    assert await house.al.run(SEEN, ids=[deal["id"], other["id"]]) == [
        {"itemId": deal["id"], "at": again["at"]},
        never[1],
    ]
    assert (await house.ada.run(SEEN, ids=[deal["id"]]))[0]["at"] < first["at"]
    assert await house.events(before) == []


async def test_what_one_may_not_read_is_not_seen(house: House) -> None:
    deal = await house.deal()
    for client, code in ((house.nobody, "UNAUTHENTICATED"), (house.olga, "NOT_FOUND"), (house.nora, "NOT_FOUND")):
        assert (await client.refused(SEE, id=deal["id"])).code == code
    assert (await house.nobody.refused(SEEN, ids=[deal["id"]])).code == "UNAUTHENTICATED"
    assert (await house.al.refused(SEEN, ids=[])).fields == {"ids": "OUT_OF_RANGE"}
