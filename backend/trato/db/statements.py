"""Cuts a SQLite script into statements, since only single statements can run inside a transaction of ours."""

from __future__ import annotations

import sqlite3


def split_statements(script: str) -> list[str]:
    """The statements of `script`, in order, each with its semicolon.

    A semicolon in a string, a comment or between a trigger's BEGIN and END does not end a statement.
    (`executescript` would commit the open transaction first, and cutting at every semicolon breaks triggers.)
    """
    statements: list[str] = []
    pending = ""
    for piece in f"{script}\n".split(";"):
        pending += piece + ";"
        if sqlite3.complete_statement(pending):
            statements.append(pending.strip())
            pending = ""
    if pending:
        raise ValueError(f"the script ends inside a statement: {pending.strip()[:80]}")
    return [statement for statement in statements if statement != ";"]
