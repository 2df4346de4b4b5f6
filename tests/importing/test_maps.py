"""Maps: what they may say, and how a wrong one is refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from import_kit import COMPANIES, DEALS, plan
from sales_history import MAPS
from trato.access.gate import Access
from trato.errors import TratoError
from trato.importing.batch import planned_files
from trato.importing.mapfile import parse_map, read_map
from trato.importing.service import run_import

pytestmark = pytest.mark.any_database

Write = Callable[..., Path]

P, S, F = "IN_PROGRESS", "SUCCESS", "FAILURE"


def refused_key(given: dict[str, Any]) -> str:
    """The key that a map is refused for."""
    with pytest.raises(TratoError) as refused:
        parse_map(given)
    (fault,) = refused.value.fields
    assert fault.code == "BAD_MAP"
    assert fault.path.removeprefix("map.") in fault.message
    return fault.path.removeprefix("map.")


@pytest.mark.parametrize(
    ("changed", "key"),
    [
        ({"kind": "invoices"}, "kind"),
        ({"kind": None}, "kind"),
        ({"system": ""}, "system"),
        ({"system": "x" * 51}, "system"),
        ({"origin": []}, "origin"),
        ({"origin": 5}, "origin"),
        ({"delimiter": "x"}, "delimiter"),
        ({"decimal_mark": "·"}, "decimal_mark"),
        ({"time_zone": "Mars/Olympus"}, "time_zone"),
        ({"date_format": "%d %M"}, "date_format"),
        ({"colour": "red"}, "colour"),
        ({"pipeline": {"name": "x"}}, "pipeline"),
        ({"email_domain": "x.test"}, "email_domain"),
        ({"translate": {"name": "x"}}, "translate.name"),
        ({"translate": {"name": {"a": 1}}}, "translate.name.a"),
        ({"fields": {}}, "fields.title"),
        ({"fields": {"title": "name", "titel": "name"}}, "fields.titel"),
        ({"fields": {"title": 7}}, "fields.title"),
        ({"fields": {"title": {"columns": ["a"], "value": "b"}}}, "fields.title"),
        ({"fields": {"title": {"column": ["a"], "colum": "b"}}}, "fields.title.colum"),
        ({"fields": {"title": "a", "revenue": {"columns": ["a", "b"]}}}, "fields.revenue.columns"),
        ({"fields": {"title": "a", "revenue": {"column": "a", "multiply": -1}}}, "fields.revenue.multiply"),
        ({"fields": {"title": {"column": "a", "multiply": 2}}}, "fields.title.multiply"),
        ({"fields": {"title": "a", "responsible": {"column": "a", "by": "colour"}}}, "fields.responsible.by"),
        ({"fields": {"title": "a", "responsible": {"column": "a", "unknown": "no"}}}, "fields.responsible.unknown"),
        ({"fields": {"title": "a", "version": "a"}}, "fields.version"),
    ],
)  # fmt: skip
def test_a_wrong_map_names_its_key(changed: dict[str, Any], key: str) -> None:
    assert refused_key({**COMPANIES, **changed}) == key


@pytest.mark.parametrize(
    ("pipeline", "key"),
    [
        ({}, "pipeline.name"),
        ({"name": "x", "stages": "none"}, "pipeline.stages"),
        ({"name": "x", "stages": [{"name": "a"}]}, "pipeline.stages"),
        ({"name": "x", "stages": [{"semantics": S}]}, "pipeline.stages[0].name"),
        ({"name": "x", "stages": [{"name": "a", "semantics": "WON"}]}, "pipeline.stages[0].semantics"),
        ({"name": "x", "stages": [{"name": "a", "probability": "high"}]}, "pipeline.stages[0].probability"),
        ({"name": "x", "stages": [{"name": "a", "icon": "!"}]}, "pipeline.stages[0].icon"),
        ({"name": "x", "stages": [{"name": n, "semantics": s} for n, s in zip("aba", (P, S, F), strict=True)]}, "pipeline.stages"),
        ({"name": "x", "stages": [{"name": n, "semantics": s} for n, s in zip("abc", (S, P, F), strict=True)]}, "pipeline.stages"),
        ({"name": "x", "stages": [{"name": n, "semantics": s, "color": "red"} for n, s in zip("abc", (P, S, F), strict=True)]},
         "pipeline.stages"),
    ],
)  # fmt: skip
def test_a_wrong_pipeline_names_its_key(pipeline: dict[str, Any], key: str) -> None:
    assert refused_key({**DEALS, "pipeline": pipeline}) == key


def test_the_system_stages_of_a_planned_pipeline() -> None:
    made = read_map(MAPS / "deals.toml").pipeline
    assert made is not None
    assert [(stage.name, stage.probability, stage.is_system) for stage in made.stages] == [
        ("Prospecting", 10, True),
        ("Engaging", 40, False),
        ("Won", 100, True),
        ("Lost", 0, True),
    ]


def test_a_map_that_is_no_map(tmp_path: Path) -> None:
    for content, code in ((None, "UNREADABLE"), (b"kind = ", "MALFORMED"), (b"\xff", "MALFORMED")):
        path = tmp_path / "map.toml"
        if content is not None:
            path.write_bytes(content)
        with pytest.raises(TratoError) as refused:
            read_map(path)
        assert refused.value.fields[0].code == code


async def test_a_map_that_does_not_fit_its_table_names_key_and_columns(table: Write, admin: Access) -> None:
    path = table("id,name,name\n1,a,b\n")
    for mapped, key in (
        (plan(COMPANIES), "fields.title"),  # the column is there twice
        (plan(COMPANIES, fields={"title": "Nombre"}), "fields.title"),
        (plan(COMPANIES, origin="number"), "origin"),
        (plan(COMPANIES, fields={"title": "id"}, translate={"sector": {}}), "translate.sector"),
    ):
        with pytest.raises(TratoError) as refused:
            await run_import(path, mapped, admin)
        assert refused.value.fields[0].path == f"map.{key}"


async def test_the_pipeline_must_be_there_or_described(table: Write, admin: Access) -> None:
    with pytest.raises(TratoError) as refused:
        await run_import(table("id,name\n1,a\n"), plan(DEALS, pipeline={"name": "Nowhere"}), admin)
    assert refused.value.fields[0].path == "map.pipeline.name"


def test_files_that_belong_together_come_in_order(tmp_path: Path) -> None:
    for name in ("accounts.csv", "sales_teams.csv", "sales_pipeline.csv"):
        (tmp_path / name).touch()
    assert [planned.path.stem for planned in planned_files(tmp_path, MAPS)] == [
        "sales_teams",
        "accounts",
        "sales_pipeline",
    ]
    (tmp_path / "accounts.csv").unlink()
    with pytest.raises(TratoError, match=r"accounts\.csv"):
        planned_files(tmp_path, MAPS)
    with pytest.raises(TratoError, match="no map"):
        planned_files(tmp_path, tmp_path)
