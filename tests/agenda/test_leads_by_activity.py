"""Leads on the activities view (R53, R54)."""

from __future__ import annotations

import pytest

from house import House

pytestmark = pytest.mark.usefixtures("classic")


async def test_a_lead_is_made_in_a_column_of_the_activities_view(house: House) -> None:
    """R54: with what is next; one undo takes both back. A column of the past takes none, and nothing is half made."""
    create = """mutation ($input: LeadInput!, $column: ActivityColumn!) {
      createLeadOnActivityBoard(input: $input, column: $column) {
        operationId lead { title } } }"""
    made = await house.ada.run(create, input={"phones": [{"value": "+34 600 111 222"}]}, column="LATER")
    board = "{ activityBoard(kind: LEAD) { columns { column items { title } } } }"
    shown = {one["column"]: one["items"] for one in (await house.ada.run(board))["columns"] if one["items"]}
    assert shown == {"LATER": [{"title": made["lead"]["title"]}]}
    events = await house.events()
    for client, input, column, code in (
        (house.ada, {"title": "There"}, "OVERDUE", "VALIDATION"),
        (house.ada, {}, "TODAY", "VALIDATION"),
        (house.nora, {"title": "There"}, "TODAY", "FORBIDDEN"),
        (house.nobody, {"title": "There"}, "TODAY", "UNAUTHENTICATED"),
    ):
        assert (await client.refused(create, input=input, column=column)).code == code
    assert await house.events() == events
    await house.ada.run("mutation ($id: ID!) { undo(operationId: $id) { __typename } }", id=made["operationId"])
    assert all(not one["items"] for one in (await house.ada.run(board))["columns"])
