"""Saved views, shared ones, built-in ones, what has gone in them, and how people look at a section (R62, R65, R66)."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from house import House
from live.board import EVENTS, snapshot
from trato.db.fields import encode_json
from trato.db.sql import Sql, execute

FIELDS = """{ id code name section filter sort { field direction } columns pinned mode lanes isShared isDefault version
  owner { name } problems { path code } access { canUpdate canDelete } }"""
VIEWS = "query ($section: ItemKind = DEAL) { savedViews(section: $section) " + FIELDS + " }"
SAVE = (
    """mutation ($id: ID, $input: ViewInput!, $version: Int, $op: ID) {
  saveView(id: $id, input: $input, expectedVersion: $version, clientOpId: $op) { view """
    + FIELDS
    + " } }"
)
SHARE = "mutation ($id: ID!, $shared: Boolean!, $version: Int!) { shareView(id: $id, isShared: $shared, expectedVersion: $version) { view { version } } }"
DELETE = "mutation ($id: ID!) { deleteView(id: $id) { deletedId } }"
DEALS = "query ($view: ID, $filter: Filter) { deals(viewId: $view, filter: $filter) { totalCount nodes { title } } }"
PREFERENCE = "{ section mode modes columns { field width isPinned } density pageSize defaultViewId isOwn }"
PREFERS = "query ($section: ItemKind = DEAL) { viewPreference(section: $section) " + PREFERENCE + " }"
PREFER = (
    """mutation ($section: ItemKind = DEAL, $input: ViewPreferenceInput!, $all: Boolean = false) {
  saveViewPreference(section: $section, input: $input, forAll: $all) { preference """
    + PREFERENCE
    + " } }"
)
LARGE = {"field": "amount", "op": "GTE", "value": "100"}


async def save(house: House, **input: Any) -> dict[str, Any]:
    """A view of Olga's."""
    made = await house.olga.run(SAVE, input={"section": "DEAL", "name": "Large", "filter": LARGE, **input})
    return made["view"]


async def names(house: House, who: str) -> list[str]:
    """The saved views somebody may use."""
    return [view["name"] for view in await getattr(house, who).run(VIEWS) if view["code"] is None]


async def test_a_shared_view_is_used_under_ones_own_rights_and_changed_by_its_owner(house: House) -> None:
    await house.deal(house.olga, title="hers", amount={"amount": "200"})
    await house.deal(title="Ada's", amount={"amount": "300"})
    await house.deal(title="small", amount={"amount": "1"})
    columns = ["title", "amount"]
    view = await save(
        house,
        sort=[{"field": "amount", "direction": "DESC"}],
        columns=columns,
        pinned=["amount", "probability"],
        mode="LIST",
        lanes="source",
    )
    assert (view["columns"], view["pinned"], view["lanes"]) == (columns, ["amount"], "source")
    assert view["filter"] == LARGE and view["access"] == {"canUpdate": True, "canDelete": True}
    assert (await names(house, "al"), (await house.al.refused(DEALS, view=view["id"])).code) == ([], "NOT_FOUND")
    await house.olga.run(SHARE, id=view["id"], shared=True, version=1)
    assert await names(house, "al") == ["Large"]

    async def found(who: str, **more: Any) -> list[str]:
        page = await getattr(house, who).run(DEALS, view=view["id"], **more)
        assert page["totalCount"] == len(page["nodes"])
        return [deal["title"] for deal in page["nodes"]]

    assert (await found("olga"), await found("al"), await found("nora")) == (["hers"], ["Ada's", "hers"], [])
    assert await found("al", filter={"field": "title", "value": "hers"}) == ["hers"]
    for refused in (
        await house.al.refused(SAVE, id=view["id"], version=2, input={"name": "Mine now"}),
        await house.al.refused(SHARE, id=view["id"], shared=False, version=2),
        await house.al.refused(DELETE, id=view["id"]),
    ):
        assert refused.code == "FORBIDDEN"
    stale = await house.olga.refused(SAVE, id=view["id"], version=1, input={"name": "Late"})
    renamed = await house.olga.run(SAVE, id=view["id"], version=2, input={"name": "Larger", "mode": None})
    assert (stale.code, renamed["view"]["name"], renamed["view"]["mode"]) == ("STALE_VERSION", "Larger", None)
    assert renamed["view"]["columns"] == ["title", "amount"]
    await house.ada.run(DELETE, id=view["id"])  # an administrator tidies up what is shared
    assert await names(house, "olga") == []
    assert [one["kind"] for one in await house.events() if one["item_kind"] == "view"] == [
        "view.created", "view.updated", "view.updated", "view.deleted",
    ]  # fmt: skip


BAD_VIEWS: dict[str, tuple[dict[str, Any], str]] = {
    "no name": ({"name": "  "}, "input.name"),
    "the same name": ({"name": "LARGE"}, "input.name"),
    "wrong operator": ({"name": "a", "filter": {"field": "title", "op": "GT", "value": "a"}}, "input.filter.op"),
    "unknown column": ({"name": "a", "columns": ["title", "nope"]}, "input.columns[1]"),
    "a column twice": ({"name": "a", "columns": ["title", "title"]}, "input.columns"),
    "unsortable": ({"name": "a", "sort": [{"field": "description"}]}, "input.sort[0].field"),
    "mode not offered": ({"name": "a", "section": "COMPANY", "filter": None, "mode": "KANBAN"}, "input.mode"),
    "no lanes": ({"name": "a", "lanes": "title"}, "input.lanes"),
    "lanes without a board": (
        {"name": "a", "section": "COMPANY", "filter": None, "lanes": "responsible"},
        "input.lanes",
    ),
    "too much": ({"name": "a", "filter": {"field": "title", "op": "IN", "value": ["x" * 200] * 150}}, "input"),
    "no section": ({"name": "a", "section": None}, "input.section"),
}


async def test_what_no_view_can_hold_is_refused(house: House) -> None:
    await save(house)
    for case, (input, path) in BAD_VIEWS.items():
        refusal = await house.olga.refused(SAVE, input={"section": "DEAL", **input})
        assert (refusal.code, list(refusal.fields)) == ("VALIDATION", [path]), case
    assert (await house.nobody.refused(VIEWS)).code == "UNAUTHENTICATED"
    other = await house.olga.refused(DEALS, view="company.mine")
    assert other.fields == {"viewId": "OTHER_SECTION"}


async def test_built_in_views_follow_from_what_the_records_are(house: House) -> None:
    await house.deal(house.olga, title="hers")
    await house.deal(title="Ada's")
    codes = {
        section: [view["code"] for view in await house.al.run(VIEWS, section=section)]
        for section in ("DEAL", "LEAD", "COMPANY", "ACTIVITY")
    }
    assert codes == {
        "DEAL": [
            "mine", "inWork", "won", "lost", "idle", "unattended", "overdue", "new", "repeat", "repeatInquiry",
        ],
        "LEAD": ["mine", "inWork", "converted", "junk", "idle", "unattended", "overdue", "repeat"],
        "COMPANY": ["mine", "idle", "overdue"],
        "ACTIVITY": [
            "mine", "planned", "tasks", "takingPart", "watched", "given", "open", "overdue", "today", "done",
        ],
    }  # fmt: skip
    found = {view: (await house.olga.run(DEALS, view=f"deal.{view}"))["totalCount"] for view in codes["DEAL"]}
    assert found == {
        "mine": 1, "inWork": 1, "won": 0, "lost": 0, "idle": 1, "unattended": 1, "overdue": 0,
        "new": 1, "repeat": 0, "repeatInquiry": 0,
    }  # fmt: skip
    assert (await house.al.run(DEALS, view="deal.mine"))["totalCount"] == 0


async def test_what_has_gone_is_told_and_the_rest_still_holds(house: House) -> None:
    """A stage deleted, a field that is no more, a company of somebody else's: each is named, none breaks the view."""
    hidden = await house.company(title="Hidden")
    made = await house.ada.run(
        'mutation ($pipeline: ID!) { createStage(input: {pipelineId: $pipeline, name: "Brief", semantics: IN_PROGRESS}) { pipeline { stages { id name } } } }',
        pipeline=house.pipeline["id"],
    )
    stage = next(one["id"] for one in made["pipeline"]["stages"] if one["name"] == "Brief")
    await house.deal(house.olga, title="large", amount={"amount": "200"})
    parts = [
        LARGE,
        {"field": "stage", "op": "NE", "value": stage},
        {"field": "company", "op": "NE", "value": hidden["id"]},
    ]
    made = await house.ada.run(SAVE, input={"section": "DEAL", "name": "Old", "filter": {"all": parts}})
    view = made["view"]
    assert view["problems"] == []
    await house.ada.run(SHARE, id=view["id"], shared=True, version=1)
    await house.ada.run("mutation ($id: ID!) { deleteStage(id: $id) { pipeline { id } } }", id=stage)
    odd = '{"filter": {"all": [{"field": "amount", "op": "GTE", "value": "100"}, {"field": "mood", "value": 1}]}, "columns": ["mood", "title"]}'
    ada, olga = await house.ada.run(VIEWS), await house.olga.run(VIEWS)
    assert [one["code"] for one in ada[-1]["problems"]] == ["STAGE_GONE"]
    assert [one["code"] for one in olga[-1]["problems"]] == ["COMPANY_GONE", "STAGE_GONE"]
    assert (await house.olga.run(DEALS, view=view["id"]))["totalCount"] == 1
    await execute(Sql("UPDATE saved_view SET content = ?", (odd,)))
    (kept,) = [one for one in await house.olga.run(VIEWS) if one["code"] is None]
    assert (kept["problems"], kept["columns"]) == (
        [{"path": "filter.all[1].field", "code": "UNKNOWN_FIELD"}],
        ["title"],
    )
    assert (await house.olga.run(DEALS, view=view["id"]))["totalCount"] == 1


async def test_open_browsers_hear_of_views_and_boards_begin_anew_with_a_changed_one(house: House) -> None:
    await house.deal(title="large", amount={"amount": "200"})
    follow = "subscription { viewEvents { type viewId section } }"
    async with house.al.following(follow) as al, house.olga.following(follow) as olga:
        assert [(await anext(one))["type"] for one in (al, olga)] == ["READY", "READY"]
        view = await save(house)
        await house.olga.run(SHARE, id=view["id"], shared=True, version=1)
        board = {"pipeline": house.pipeline["id"], "view": view["id"]}
        events = EVENTS.replace("$after: String)", "$after: String, $view: ID)").replace(
            "search: $search,", "search: $search, viewId: $view,"
        )
        async with house.al.following(events, **board) as messages:
            assert (await anext(messages))["type"] == "READY"
            await house.olga.run(SAVE, id=view["id"], version=2, input={"filter": {**LARGE, "value": "300"}})
            async with asyncio.timeout(10):
                assert [message async for message in messages] == []
        await house.olga.run(SHARE, id=view["id"], shared=False, version=3)
        async with asyncio.timeout(10):
            told = {
                who: [(await anext(one))["type"] for _ in range(count)]
                for who, one, count in (("al", al, 3), ("olga", olga, 4))
            }
        assert told == {"al": ["CHANGED", "CHANGED", "REMOVED"], "olga": ["CHANGED"] * 4}


async def test_a_view_holds_for_lists_and_boards_alike(house: House) -> None:
    """R62: what is filtered in the list is filtered on the board."""
    for amount in ("50", "200"):
        await house.deal(title=amount, amount={"amount": amount})
    view = await save(house)
    await house.olga.run(SHARE, id=view["id"], shared=True, version=1)
    document = "query ($p: ID!, $v: ID) { board(pipelineId: $p, viewId: $v) { columns { cards { title } } } }"
    board = await house.al.run(document, p=house.pipeline["id"], v=view["id"])
    shown = [card["title"] for column in board["columns"] for card in column["cards"]]
    listed = await house.al.run(DEALS, view=view["id"])
    assert shown == [deal["title"] for deal in listed["nodes"]] == ["200"]
    assert len((await snapshot(house.al, pipeline=house.pipeline["id"]))["cards"]) == 2


async def test_preferences_are_remembered_over_the_rule_for_all(house: House) -> None:
    fresh = await house.olga.run(PREFERS)
    assert (fresh["mode"], fresh["columns"], fresh["density"], fresh["pageSize"], fresh["isOwn"]) == (
        "KANBAN", None, "COMFORTABLE", 50, False,
    )  # fmt: skip
    rule = {"columns": [{"field": "title", "width": 300, "isPinned": True}, {"field": "amount"}], "density": "COMPACT"}
    await house.ada.run(PREFER, input=rule, all=True)
    assert (await house.olga.refused(PREFER, input=rule, all=True)).code == "FORBIDDEN"
    await house.olga.run(PREFER, input={"mode": "LIST", "density": "COMFORTABLE", "defaultViewId": "deal.won"})
    own = await house.olga.run(PREFERS)
    assert (own["mode"], own["density"], own["isOwn"], len(own["columns"])) == ("LIST", "COMFORTABLE", True, 2)
    assert [view["code"] for view in await house.olga.run(VIEWS) if view["isDefault"]] == ["won"]
    back = (await house.olga.run(PREFER, input={"density": None}))["preference"]
    assert (back["density"], back["mode"]) == ("COMPACT", "LIST")
    assert (await house.al.run(PREFERS))["mode"] == "KANBAN"
    beside = {"columns": [{"field": "dealStats"}, {"field": "title"}]}
    shown = (await house.olga.run(PREFER, section="COMPANY", input=beside))["preference"]["columns"]
    assert [column["field"] for column in shown] == ["dealStats", "title"]
    assert [one["kind"] for one in await house.events() if "view" in one["kind"]] == ["view_preference.updated"]


async def test_everybody_begins_with_a_view_only_while_everybody_may_use_it(house: House) -> None:
    save = 'mutation { saveView(input: {section: DEAL, name: "Adas"}) { view { id } } }'
    view = (await house.ada.run(save))["view"]["id"]
    refusal = await house.ada.refused(PREFER, input={"defaultViewId": view}, all=True)
    assert (refusal.code, refusal.fields) == ("VALIDATION", {"input.defaultViewId": "NOT_SHARED"})
    share = """mutation ($id: ID!, $shared: Boolean!, $version: Int!) {
        shareView(id: $id, isShared: $shared, expectedVersion: $version) { view { id } } }"""
    await house.ada.run(share, id=view, shared=True, version=1)
    await house.ada.run(PREFER, input={"defaultViewId": view}, all=True)
    begins = "{ viewPreference(section: DEAL) { defaultViewId } }"
    assert (await house.olga.run(begins))["defaultViewId"] == view
    await house.olga.run(PREFER, input={"defaultViewId": "deal.won"})
    renamed = encode_json({"default_view": "deal.gained"})  # as an earlier release may have called it
    await execute(Sql("UPDATE view_preference SET content = ? WHERE user_id IS NOT NULL", (renamed,)))
    assert (await house.olga.run(begins))["defaultViewId"] == view
    await house.ada.run(share, id=view, shared=False, version=2)
    assert (await house.olga.run(begins))["defaultViewId"] is None
    assert (await house.ada.run(begins))["defaultViewId"] == view


@pytest.mark.parametrize(
    ("section", "input", "path"),
    [
        ("CONTACT", {"mode": "KANBAN"}, "input.mode"),
        ("DEAL", {"columns": [{"field": "nope"}]}, "input.columns[0]"),
        ("DEAL", {"columns": [{"field": "title", "width": 1}]}, "input.columns[0].width"),
        ("DEAL", {"pageSize": 101}, "input.pageSize"),
        ("DEAL", {"defaultViewId": "company.mine"}, "input.defaultViewId"),
    ],
)
async def test_a_bad_preference_is_refused(house: House, section: str, input: dict[str, Any], path: str) -> None:
    refusal = await house.olga.refused(PREFER, section=section, input=input)
    assert (refusal.code, list(refusal.fields)) == ("VALIDATION", [path])


async def test_activities_begin_with_what_is_planned_for_the_person_until_they_choose_another_view(
    house: House,
) -> None:
    """R51: "mine, planned"; of other sections nobody begins with a view that they haven't chosen."""
    begins = "query ($section: ItemKind!) { viewPreference(section: $section) { defaultViewId } }"
    views = "{ savedViews(section: ACTIVITY) { id code } }"
    by_code = {view["code"]: view["id"] for view in await house.olga.run(views)}
    assert await house.olga.run(begins, section="ACTIVITY") == {"defaultViewId": by_code["planned"]}
    assert await house.olga.run(begins, section="DEAL") == {"defaultViewId": None}


async def test_presets_tell_new_customers_from_those_who_came_before(house: House) -> None:
    """R44: lost, then asked again: an inquiry; won, then asked again: repeat. Of leads, who is a client already (R24)."""
    contact = await house.contact(lastName="Vega")
    reason = await house.reason()
    ends = {stage["semantics"]: stage["id"] for stage in house.pipeline["stages"]}
    for title, end in (("First", "FAILURE"), ("Second", "SUCCESS"), ("Third", None)):
        deal = await house.deal(title=title, contactIds=[contact["id"]])
        if end:
            await house.ada.run(
                "mutation ($id: ID!, $stage: ID!, $input: EnteringInput) {"
                " closeDeal(id: $id, stageId: $stage, expectedVersion: 1, input: $input) { __typename } }",
                id=deal["id"], stage=ends[end], input={"lossReasonId": reason} if end == "FAILURE" else {},
            )  # fmt: skip
    asked = "query ($view: ID!) { deals(viewId: $view) { nodes { title } } }"
    found = {
        code: [one["title"] for one in (await house.ada.run(asked, view=f"deal.{code}"))["nodes"]]
        for code in ("new", "repeat", "repeatInquiry")
    }
    assert found == {"new": ["First"], "repeat": ["Third"], "repeatInquiry": ["Second"]}
    await house.with_leads()
    for title, known in (("Stranger", {}), ("Client", {"contactId": contact["id"]})):
        await house.lead(title=title, **known)
    leads = await house.ada.run('{ leads(viewId: "lead.repeat") { nodes { title isRepeat } } }')
    assert leads["nodes"] == [{"title": "Client", "isRepeat": True}]
