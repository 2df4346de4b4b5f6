"""The leads of a marketplace, 8,000 of them and the 842 that became its customers, as tables that can be imported.

    .venv/bin/python tests/marketing_funnel.py FOLDER

joins both public tables into `representatives.csv` and `leads.csv` in a folder, which the maps in
`tests/importing/funnel_maps` read. The tables may be used for tests only (CC BY-NC-SA, Olist), so they are no part of the
project: they are taken from TRATO_SHARED_DATA where that is set, and else a few invented rows take their place.
"""

from __future__ import annotations

import csv
import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

HERE = Path(__file__).parent
MAPS = HERE / "importing" / "funnel_maps"

_PUBLIC = os.environ.get("TRATO_SHARED_DATA")
FOLDER = Path(_PUBLIC) / "olist-marketing-funnel" if _PUBLIC else HERE / "importing" / "samples" / "funnel"
NAME = "public funnel" if _PUBLIC else "invented funnel"
"""Tests carry it in their id, so that a run says which one it was."""

COMPLETED = "Converted"
"""The stage of leads that were won."""
COLUMNS = (
    "mql_id",
    "first_contact_date",
    "landing_page_id",
    "origin",
    "stage",
    "won_date",
    "sr_id",
    "business_segment",
)


def leads() -> list[dict[str, str]]:
    """Every lead with how it ended: COLUMNS, those of the end empty where it is open."""
    won = {row["mql_id"]: {**row, "stage": COMPLETED} for row in _rows("olist_closed_deals_dataset.csv")}
    asked = _rows("olist_marketing_qualified_leads_dataset.csv")
    return [{name: (row | won.get(row["mql_id"], {})).get(name, "") for name in COLUMNS} for row in asked]


def write(folder: Path) -> None:
    """Both tables into a folder that is there."""
    rows = leads()
    representatives = dict.fromkeys(row["sr_id"] for row in rows if row["sr_id"])
    _write(folder / "leads.csv", COLUMNS, rows)
    _write(folder / "representatives.csv", ("sr_id",), ({"sr_id": one} for one in representatives))


def _rows(file: str) -> list[dict[str, str]]:
    with (FOLDER / file).open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


def _write(path: Path, columns: tuple[str, ...], rows: Iterable[Mapping[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as table:
        writer = csv.DictWriter(table, columns)
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    if not _PUBLIC:
        sys.exit("Set TRATO_SHARED_DATA to the folder of public data sets.")
    write(Path(sys.argv[1]))
