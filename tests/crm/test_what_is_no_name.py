"""Whatever people name, what is no name is refused by the same codes, and a colour by the same one."""

from __future__ import annotations

import pytest

from house import House

NAMED = {
    "createPipeline(name: $name) { pipeline { id } }": "name",
    "createRole(name: $name) { role { id } }": "name",
    "createTag(input: {name: $name}) { tag { id } }": "input.name",
    "createDepartment(input: {name: $name}) { department { id } }": "input.name",
    "createGroup(kind: USERS, input: {name: $name}) { group { id } }": "input.name",
    "saveView(input: {section: DEAL, name: $name}) { view { id } }": "input.name",
    'addPickListItem(input: {listCode: "SOURCE", label: $name}) { pickList { code } }': "input.label",
}
WRONG = {"": "REQUIRED", " \t ": "REQUIRED", "a\0b": "MALFORMED", "x" * 101: "TOO_LONG", "ﷺ" * 50: "TOO_LONG"}
"""The last one is eighteen letters long when it is folded."""
COLORED = (
    'createTag(input: {name: "Red", color: $name}) { tag { id } }',
    'addPickListItem(input: {listCode: "SOURCE", label: "Red", color: $name}) { pickList { code } }',
)


@pytest.mark.parametrize("mutation", NAMED)
async def test_what_is_no_name_is_refused_alike(house: House, mutation: str) -> None:
    document, path = f"mutation ($name: String!) {{ {mutation} }}", NAMED[mutation]
    before = await house.events()
    for name, code in WRONG.items():
        assert (await house.ada.refused(document, name=name)).fields == {path: code}, name[:3]
    assert await house.events() == before
    await house.ada.run(document, name="  Árbol   alto ")
    assert (await house.ada.refused(document, name="arbol ALTO")).fields == {path: "DUPLICATE"}


@pytest.mark.parametrize("mutation", COLORED)
async def test_what_is_no_color_is_refused_alike(house: House, mutation: str) -> None:
    for color in ("red", "#12345", "#12345g", ""):
        refused = await house.ada.refused(f"mutation ($name: String!) {{ {mutation} }}", name=color)
        assert refused.fields == {"input.color": "MALFORMED"}
