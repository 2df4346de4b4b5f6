"""Cutting a SQLite script into statements."""

from __future__ import annotations

import pytest

from trato.db.statements import split_statements

TRIGGER = """CREATE TRIGGER kept BEFORE DELETE ON t BEGIN
    SELECT CASE WHEN OLD.a = ';' THEN RAISE(ABORT, 'no; stays') END;
    UPDATE t SET a = 1;
END;"""


def test_semicolons_end_statements_only_where_sqlite_ends_them() -> None:
    insert = "INSERT INTO t VALUES ('a;b', \"c;d\") /* e;f */ -- g;h\n;"
    script = f"\nCREATE TABLE t (a);\n{TRIGGER}{insert}\n;; DROP TABLE t"
    assert split_statements(script) == ["CREATE TABLE t (a);", TRIGGER, insert, "DROP TABLE t\n;"]


@pytest.mark.parametrize("script", ["", " \n", ";", "-- nothing to do"])
def test_a_script_of_nothing_has_no_statement_that_does_anything(script: str) -> None:
    assert [one for one in split_statements(script) if not one.startswith("--")] == []


@pytest.mark.parametrize("script", ["SELECT 'open", "CREATE TRIGGER t AFTER INSERT ON t BEGIN SELECT 1;"])
def test_a_script_that_ends_inside_a_statement_is_refused(script: str) -> None:
    with pytest.raises(ValueError, match="ends inside a statement"):
        split_statements(script)
