"""Field types and conversions: the same values in and out of both databases, through the ORM and through plain SQL."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from specimens import Shelf, Specimen

from database import DIALECT
from trato.db.database import Dialect
from trato.db.fields import (
    decode_bool,
    decode_date,
    decode_datetime,
    decode_json,
    encode_bool,
    encode_date,
    encode_datetime,
    encode_json,
)
from trato.db.sql import Sql, execute, fetch

NOON = dt.datetime(2026, 3, 29, 12, 0, tzinfo=dt.UTC)


def offset(hours: float) -> dt.timezone:
    return dt.timezone(dt.timedelta(hours=hours))


async def specimen(**values: Any) -> Specimen:
    shelf, _ = await Shelf.get_or_create(name="shelf")
    rank = f"a{await Specimen.all().count()}"
    return await Specimen.create(**{"shelf": shelf, "label": "one", "rank": rank, "found_at": NOON, **values})


@pytest.mark.usefixtures("specimens")
async def test_instants_written_with_different_offsets_compare_as_instants() -> None:
    written = {
        "first": dt.datetime(2026, 3, 29, 20, 59, 59, 999999, offset(10)),  # 10:59:59.999999 in UTC
        "second": dt.datetime(2026, 3, 29, 11, 0, tzinfo=dt.UTC),
        "third": dt.datetime(2026, 3, 29, 3, 0, 0, 1, offset(-8)),  # 11:00:00.000001 in UTC
        "fourth": dt.datetime(2026, 3, 29, 17, 30, tzinfo=offset(5.5)),  # 12:00 in UTC
    }
    for label, instant in reversed(written.items()):
        await specimen(label=label, found_at=instant)
    assert await Specimen.all().order_by("found_at").values_list("label", flat=True) == list(written)
    eleven = dt.datetime(2026, 3, 29, 13, 0, tzinfo=offset(2))
    assert await Specimen.filter(found_at__lte=eleven).order_by("found_at").values_list("label", flat=True) == [
        "first",
        "second",
    ]
    rows = await fetch(
        Sql("SELECT label, found_at FROM specimen WHERE found_at > ? ORDER BY found_at", (encode_datetime(eleven),))
    )
    assert {row["label"]: decode_datetime(row["found_at"]) for row in rows} == {
        "third": written["third"],
        "fourth": written["fourth"],
    }
    again = await Specimen.get(label="fourth")
    assert again.found_at == NOON
    assert again.found_at.utcoffset() == dt.timedelta(0)
    if DIALECT is Dialect.SQLITE:
        stored = await fetch(Sql("SELECT found_at FROM specimen WHERE label = 'second'"))
        assert stored == [{"found_at": "2026-03-29 11:00:00.000000+00:00"}]


@pytest.mark.usefixtures("specimens")
async def test_a_naive_datetime_is_refused_everywhere() -> None:
    naive = dt.datetime(2026, 3, 29, 12, 0)
    with pytest.raises(ValueError, match="without time zone"):
        await specimen(found_at=naive)
    with pytest.raises(ValueError, match="without time zone"):
        await Specimen.filter(found_at__gt=naive).count()
    with pytest.raises(ValueError, match="without time zone"):
        encode_datetime(naive)
    assert await Specimen.all().count() == 0
    made = await specimen()
    made.found_at = naive
    with pytest.raises(ValueError, match="without time zone"):
        await made.save()


@pytest.mark.usefixtures("specimens")
@pytest.mark.parametrize("value", [{"a": [1, None, "é"]}, [], ["text", "[7]"], 7, 1.5, True])
async def test_any_json_value_comes_back_as_it_went_in(value: Any) -> None:
    made = await specimen(notes=value)
    assert (await Specimen.get(id=made.id)).notes == value
    rows = await fetch(Sql("SELECT notes FROM specimen"))
    assert decode_json(rows[0]["notes"]) == value
    await execute(Sql("UPDATE specimen SET notes = ?", (encode_json({"was": value}),)))
    assert (await Specimen.get(id=made.id)).notes == {"was": value}


@pytest.mark.usefixtures("specimens")
async def test_days_and_truths_pass_through_plain_sql() -> None:
    await specimen(found_on=dt.date(2026, 2, 28))
    await execute(
        Sql("UPDATE specimen SET whole = ? WHERE found_on = ?", (encode_bool(False), encode_date(dt.date(2026, 2, 28))))
    )
    row = (await fetch(Sql("SELECT whole, found_on FROM specimen")))[0]
    assert decode_bool(row["whole"]) is False
    assert decode_date(row["found_on"]) == dt.date(2026, 2, 28)
    assert decode_json(None) is None


@pytest.mark.usefixtures("specimens")
async def test_ranks_are_compared_bytewise_whatever_the_language_of_the_database() -> None:
    ranks = ["a0", "Zz", "a0V", "A", "aa", "a", "_", "Z", "b", "a1", "zz", "B0", "a0v"]
    for rank in ranks:
        await specimen(rank=rank, label=rank)
    bytewise = sorted(ranks, key=str.encode)
    assert await Specimen.all().order_by("rank").values_list("rank", flat=True) == bytewise
    rows = await fetch(Sql("SELECT rank FROM specimen WHERE rank > ? ORDER BY rank LIMIT 3", ("Zz",)))
    after = bytewise.index("Zz") + 1
    assert [row["rank"] for row in rows] == bytewise[after : after + 3]
    if DIALECT is Dialect.POSTGRES:  # the control: this database does sort by a language where nothing else is said
        assert await Specimen.all().order_by("label").values_list("label", flat=True) != bytewise
