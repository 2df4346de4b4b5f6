"""Texts as cells of a table in text: none of them is a formula to a spreadsheet, and each is read again as it was.

A cell that begins like a formula gets an apostrophe in front, and so does one that begins with apostrophes before such
a sign: reading takes exactly one away. Workbooks say of each cell that it is text, and need none.
"""

from __future__ import annotations

import re

_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_GUARDED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")


def guarded(text: str) -> str:
    """The text, never a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(cell: str) -> str:
    """The text that `guarded` was given; what nobody has guarded is as it is."""
    return cell[1:] if _GUARDED.match(cell) else cell
