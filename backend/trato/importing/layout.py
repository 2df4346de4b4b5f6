"""How a table is laid out in text: what parts its cells, and whether a backslash escapes. The evenest reading wins."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass

DELIMITERS = (",", ";", "\t", "|")
_ROWS = 200


@dataclass(frozen=True, slots=True)
class Layout:
    """Cells are parted by `delimiter` and quoted with `"`, doubled inside; `escape` is a backslash when one is used."""

    delimiter: str
    escape: str | None = None


def detect_layout(lines: Sequence[str], delimiter: str | None = None) -> Layout:
    """The layout under which most rows are as wide as the first; a table of one column is read as parted by commas."""
    candidates = [
        Layout(sign, escape) for escape in (None, "\\") for sign in ((delimiter,) if delimiter else DELIMITERS)
    ]
    return max(candidates, key=lambda layout: _evenness(lines, layout))  # of equals the first, without escapes


def _evenness(lines: Sequence[str], layout: Layout) -> float:
    """0 for one column; near 1 when many rows have the many columns of the first."""
    widths: list[int] = []
    try:
        for row in csv.reader(lines, delimiter=layout.delimiter, escapechar=layout.escape):
            if any(row):
                widths.append(len(row))
            if len(widths) == _ROWS:
                break
    except csv.Error:
        return 0.0
    if not widths or widths[0] == 1:
        return 0.0
    return widths.count(widths[0]) / len(widths) * (1 - 1 / widths[0])
