"""Card layouts (R16): sections, order and hidden fields, everybody's and one's own, of a kind or a pipeline."""

from __future__ import annotations

from typing import Any

from house import House
from trato.db.sql import Sql, fetch
from trato.graph.kit.ids import decode_id

SHAPE = "scope isForced pipelineId roleId sections { title fields } hidden fixed"
READ = (
    """query ($kind: ItemKind = DEAL, $pipeline: ID, $scope: LayoutScope, $role: ID) {
  cardLayout(kind: $kind, pipelineId: $pipeline, scope: $scope, roleId: $role) { %s } }"""
    % SHAPE
)
SAVE = (
    """mutation ($kind: ItemKind = DEAL, $pipeline: ID, $scope: LayoutScope = PERSONAL, $role: ID, $input: CardLayoutInput!) {
  saveCardLayout(kind: $kind, pipelineId: $pipeline, scope: $scope, roleId: $role, input: $input) { layout { %s } }
}"""
    % SHAPE
)
RESET = """mutation ($kind: ItemKind = DEAL, $pipeline: ID, $scope: LayoutScope = PERSONAL, $role: ID) {
  resetCardLayout(kind: $kind, pipelineId: $pipeline, scope: $scope, roleId: $role) { layout { scope } }
}"""
EVENTS = "subscription { cardLayoutEvents { type kind } }"


def money_first(**more: Any) -> dict[str, Any]:
    """Two sections; the begin is hidden."""
    sections = [{"title": "Money", "fields": ["amount", "probability"]}, {"fields": ["beginDate"]}]
    return {"sections": sections, "hidden": ["beginDate"], **more}


async def test_a_layout_holds_every_field_once(house: House) -> None:
    """What it doesn't name, and what administrators add later, stands at its end."""
    begun = await house.olga.run(READ)
    assert (begun["scope"], begun["hidden"], len(begun["sections"])) == ("BUILT_IN", [], 1)
    fields = begun["sections"][0]["fields"]
    assert (fields[0], fields.index("createdAt") > fields.index("description")) == ("amount", True)
    assert not {"title", "stage", "pipeline", "version", "id", "hasOpenActivities"} & set(fields)
    saved = (await house.olga.run(SAVE, input=money_first()))["layout"]
    assert (saved["scope"], saved["sections"][0]) == (
        "PERSONAL",
        {"title": "Money", "fields": ["amount", "probability"]},
    )
    assert saved["sections"][1]["fields"][0] == "beginDate"
    assert sorted(field for section in saved["sections"] for field in section["fields"]) == sorted(fields)
    make = 'mutation { createCustomField(input: {kind: DEAL, label: "Seats", type: INTEGER}) { customField { code } } }'
    added = (await house.ada.run(make))["customField"]["code"]
    assert added in (await house.olga.run(READ))["sections"][-1]["fields"]
    assert (await house.olga.run(READ, kind="COMPANY"))["fixed"] == ["title"]


async def test_one_s_own_comes_before_everybody_s_unless_that_is_forced(house: House) -> None:
    """Of a pipeline before of the kind. What is hidden keeps its value, and comes back when the layout is taken back."""
    pipeline = house.pipeline["id"]
    deal = (await house.deal(beginDate="2026-01-05"))["id"]
    async with house.olga.following(EVENTS) as news, house.al.following(EVENTS) as others:
        assert [(await anext(one))["type"] for one in (news, others)] == ["READY", "READY"]
        await house.olga.run(SAVE, input=money_first())
        assert await anext(news) == {"type": "CHANGED", "kind": "DEAL"}
        await house.ada.run(SAVE, scope="COMMON", pipeline=pipeline, input=money_first(isForced=True))
        assert await anext(news) == await anext(others) == {"type": "CHANGED", "kind": "DEAL"}
    assert (await house.olga.run(READ))["scope"] == "PERSONAL"
    forced = await house.olga.run(READ, pipeline=pipeline)
    assert (forced["scope"], forced["isForced"], forced["pipelineId"]) == ("COMMON", True, pipeline)
    refused = await house.olga.refused(SAVE, pipeline=pipeline, input=money_first())
    assert refused.code == "CONFLICT"
    assert (await house.al.run(READ))["scope"] == "BUILT_IN"
    assert await house.olga.run("query ($id: ID!) { node(id: $id) { id } }", id=deal) is None
    assert (await house.al.run("query ($id: ID!) { deal(id: $id) { beginDate } }", id=deal))[
        "beginDate"
    ] == "2026-01-05"
    await house.ada.run(RESET, scope="COMMON", pipeline=pipeline)
    assert (await house.olga.run(READ, pipeline=pipeline))["scope"] == "PERSONAL"
    assert (await house.olga.run(RESET))["layout"]["scope"] == "BUILT_IN"
    assert (await house.ada.run(READ, scope="COMMON"))["scope"] == "BUILT_IN"


MAKE_ROLE = "mutation ($name: String!) { createRole(name: $name) { role { id } } }"
GIVE_ROLE = """mutation ($role: ID!, $to: ID!) {
  assignRole(id: $role, holderType: USER, holderId: $to) { role { id } } }"""
DROP_ROLE = "mutation ($id: ID!) { deleteRole(id: $id) { deletedId } }"


async def test_a_role_s_comes_between_one_s_own_and_everybody_s(house: House) -> None:
    """Of several roles the first by name that has one, whenever they were made and given; a forced one is above all."""
    pipeline, olga = house.pipeline["id"], await house.user_id(house.olga)
    later, earlier, bare = [
        (await house.ada.run(MAKE_ROLE, name=name))["role"]["id"] for name in ("Zebras", "Apes", "Aardvarks")
    ]
    for role in (later, earlier, bare):
        await house.ada.run(GIVE_ROLE, role=role, to=olga)

    async def in_force(**of: str) -> tuple[str, str | None, str | None]:
        found = await house.olga.run(READ, **of)
        return found["scope"], found["roleId"], found["pipelineId"]

    await house.ada.run(SAVE, scope="COMMON", pipeline=pipeline, input=money_first())
    assert await in_force(pipeline=pipeline) == ("COMMON", None, pipeline)
    async with house.olga.following(EVENTS) as news:
        assert (await anext(news))["type"] == "READY"
        await house.ada.run(SAVE, scope="ROLE", role=later, input=money_first())
        assert await anext(news) == {"type": "CHANGED", "kind": "DEAL"}
    assert await in_force(pipeline=pipeline) == await in_force() == ("ROLE", later, None)
    await house.ada.run(SAVE, scope="ROLE", role=later, pipeline=pipeline, input=money_first())
    assert await in_force(pipeline=pipeline) == ("ROLE", later, pipeline)
    await house.ada.run(SAVE, scope="ROLE", role=earlier, input=money_first())
    assert await in_force(pipeline=pipeline) == ("ROLE", earlier, None)
    assert (await house.al.run(READ, pipeline=pipeline))["scope"] == "COMMON"
    assert (await house.ada.run(READ, scope="ROLE", role=bare))["scope"] == "BUILT_IN"
    assert (await house.ada.run(READ, scope="ROLE", role=later))["roleId"] == later

    await house.olga.run(SAVE, input=money_first())
    assert (await in_force())[0] == "PERSONAL"
    await house.olga.run(RESET)
    await house.ada.run(SAVE, scope="COMMON", input=money_first(isForced=True))
    assert await in_force() == ("COMMON", None, None)
    assert (await house.ada.refused(SAVE, scope="ROLE", role=bare, input=money_first())).code == "CONFLICT"
    await house.ada.run(RESET, scope="COMMON")

    await house.ada.run(DROP_ROLE, id=earlier)
    assert await in_force() == ("ROLE", later, None)
    await house.ada.run(RESET, scope="ROLE", role=later)
    assert await in_force() == ("BUILT_IN", None, None)
    assert await rows(earlier) == []


async def rows(role: str) -> list[dict[str, Any]]:
    """What is kept for a role."""
    return await fetch(Sql("SELECT place FROM card_layout WHERE role_id = ?", (decode_id(role, "Role", "role"),)))


async def test_only_administrators_lay_out_cards_for_a_role_that_is_there(house: House) -> None:
    role = (await house.ada.run(MAKE_ROLE, name="Held"))["role"]["id"]
    await house.ada.run(GIVE_ROLE, role=role, to=await house.user_id(house.olga))
    for operation in (SAVE, RESET, READ):
        more = {"input": money_first()} if operation is SAVE else {}
        assert (await house.olga.refused(operation, scope="ROLE", role=role, **more)).code == "FORBIDDEN"
        assert (await house.nobody.refused(operation, scope="ROLE", role=role, **more)).code == "UNAUTHENTICATED"
        assert (await house.ada.refused(operation, scope="ROLE", **more)).fields == {"roleId": "REQUIRED"}
        assert (await house.ada.refused(operation, scope="COMMON", role=role, **more)).fields == {
            "roleId": "UNEXPECTED"
        }
    assert await rows(role) == []
    await house.ada.run(DROP_ROLE, id=role)
    gone = await house.ada.refused(SAVE, scope="ROLE", role=role, input=money_first())
    assert gone.fields == {"roleId": "UNKNOWN_ID"}
    wrong = await house.ada.refused(SAVE, scope="ROLE", role=house.pipeline["id"], input=money_first())
    assert wrong.fields == {"roleId": "WRONG_ID_TYPE"}
    forced = await house.ada.refused(SAVE, scope="ROLE", role=role, input=money_first(isForced=True))
    assert forced.fields == {"input.isForced": "UNEXPECTED"}
    built_in = await house.ada.refused(SAVE, scope="BUILT_IN", input=money_first())
    assert built_in.fields == {"scope": "BUILT_IN"}


async def test_what_no_layout_may_be(house: House) -> None:
    for kind, sections, hidden, fault in (
        ("DEAL", [{"fields": ["amount", "colour"]}], [], {"input.sections[0].fields[1]": "UNKNOWN_FIELD"}),
        ("DEAL", [{"fields": ["stage"]}], [], {"input.sections[0].fields[0]": "UNKNOWN_FIELD"}),
        ("DEAL", [{"fields": ["amount"]}, {"fields": ["amount"]}], [], {"input.sections[1].fields[0]": "DUPLICATE"}),
        ("COMPANY", [{"fields": ["title"]}], ["title"], {"input.hidden[0]": "REQUIRED_FIELD"}),
        ("COMPANY", [], [], {"input.sections": "OUT_OF_RANGE"}),
        ("COMPANY", [{"title": "x" * 101, "fields": []}], [], {"input.sections[0].title": "TOO_LONG"}),
        ("ACTIVITY", [{"fields": []}], [], {"kind": "UNKNOWN"}),
    ):
        refused = await house.ada.refused(SAVE, kind=kind, input={"sections": sections, "hidden": hidden})
        assert refused.fields == fault
    own = {"sections": [{"fields": []}], "isForced": True}
    assert (await house.ada.refused(SAVE, input=own)).fields == {"input.isForced": "UNEXPECTED"}
    assert (await house.olga.refused(SAVE, scope="COMMON", input=money_first())).code == "FORBIDDEN"
    assert (await house.nobody.refused(READ)).code == "UNAUTHENTICATED"
    odd = await house.ada.refused(
        SAVE, kind="COMPANY", pipeline=house.pipeline["id"], input={"sections": [{"fields": []}]}
    )
    assert odd.fields == {"pipelineId": "UNEXPECTED"}
