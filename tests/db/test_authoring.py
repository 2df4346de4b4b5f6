"""Writing migrations: what is generated leads from the earlier models to today's, on the dialect of this run."""

from __future__ import annotations

from pathlib import Path

import pytest
import specimens_earlier
from test_migrations import fill

from database import make_empty_database
from trato.db.authoring import make_migration
from trato.db.database import Dialect
from trato.db.drift import drift
from trato.db.migrate import upgrade

NEW_COLUMNS = """\
    label = fields.CharField(max_length=40)
    code = fields.CharField(max_length=9, null=True, unique=True, description="On the back; often worn")
    colour = fields.TextField(db_default="it's red")
    whole = fields.BooleanField(db_default=True)
    lent_to: fields.ForeignKeyNullableRelation[Shelf] = fields.ForeignKeyField(
        "trato.Shelf", related_name="lent", null=True, on_delete=fields.SET_NULL, db_index=True
    )
"""
UNIQUE = '        unique_together = (("shelf", "rank"),)'
NEW_TABLE = """
class Label(Model):
    specimen = fields.ForeignKeyField("trato.Specimen", related_name="labels")
    text = fields.TextField()
    above = fields.ForeignKeyField("trato.Label", related_name="below", null=True)

    class Meta:
        table = "label"
"""


@pytest.fixture
def grown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The earlier models after a renaming, new columns of every kind, a new table and a new index."""
    source = Path(specimens_earlier.__file__).read_text()
    changed = source.replace("    name = fields.CharField(max_length=40)\n", NEW_COLUMNS)
    changed = changed.replace(UNIQUE, f'{UNIQUE}\n        indexes = (("found_at", "id"),)')
    (tmp_path / "specimens_grown.py").write_text(changed + NEW_TABLE)
    monkeypatch.syspath_prepend(tmp_path)
    return "specimens_grown"


async def test_generated_migrations_lead_to_todays_models(empty_url: str, tmp_path: Path, grown: str) -> None:
    folder = tmp_path / "migrations"
    first = await make_migration("initial", folder, ["specimens_earlier"])
    assert [path.parent.name for path in first] == ["sqlite", "postgres"]
    assert len({path.name for path in first}) == 1
    assert first[0].name.startswith("0_")
    assert await upgrade(empty_url, folder) == [first[0].name]
    await fill(empty_url)
    second = await make_migration("grown", folder, [grown])
    assert second[0].name.startswith("1_")
    assert await upgrade(empty_url, folder) == [second[0].name]
    async with make_empty_database(tmp_path) as other:
        assert await drift(empty_url, other, folder, [grown]) == {}


async def test_what_sqlite_cannot_do_comes_as_a_file_to_be_written_by_hand(tmp_path: Path) -> None:
    folder = tmp_path / "migrations"
    await make_migration("initial", folder, ["specimens_earlier"])
    texts = {path.parent.name: path.read_text() for path in await make_migration("reshape", folder, ["specimens"])}
    assert "-- aerich can't write this one (Alter column null is unsupported in SQLite" in texts[Dialect.SQLITE]
    assert 'ALTER COLUMN "found_at" SET NOT NULL;' in texts[Dialect.POSTGRES]


async def test_folders_out_of_step_are_refused(tmp_path: Path) -> None:
    folder = tmp_path / "migrations"
    (path, _) = await make_migration("initial", folder, ["specimens_earlier"])
    path.unlink()
    with pytest.raises(ValueError, match="different migrations"):
        await make_migration("more", folder, ["specimens_earlier"])


async def test_numbers_go_on_from_the_highest(tmp_path: Path) -> None:
    folder = tmp_path / "migrations"
    for path in await make_migration("initial", folder, ["specimens_earlier"]):
        path.rename(path.with_name("7_20260101000000_initial.py"))
    assert (await make_migration("more", folder, ["specimens_earlier"]))[0].name.startswith("8_")
