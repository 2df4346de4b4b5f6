"""The sales history that imports are tried on: the public one where it lies beside the checkout, else a small sample.

TRATO_SHARED_DATA   the folder of public data sets; by default ../shared/data, seen from the checkout
"""

from __future__ import annotations

import csv
import os
from collections import Counter, defaultdict
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

ROOT = Path(__file__).parent.parent
PUBLIC = Path(os.environ.get("TRATO_SHARED_DATA") or ROOT.parent / "shared" / "data")
MAPS = ROOT / "tests" / "importing" / "maps"

_FULL = PUBLIC / "maven-crm-sales-opportunities"
SAMPLE = ROOT / "tests" / "importing" / "samples"

FOLDER = _FULL if _FULL.is_dir() else SAMPLE
NAME = "public sales history" if FOLDER is _FULL else "sample of a sales history"
"""Tests carry it in their id, so that a run says which one it was."""


@dataclass(frozen=True)
class Column:
    """What a column of the board must show."""

    count: int
    amount: Decimal


def rows(file: str, folder: Path = FOLDER) -> list[dict[str, str]]:
    """A table of the history, read as plainly as can be."""
    with (folder / file).open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


def expected_columns() -> dict[str, Column]:
    """Count and sum of each stage, straight from the file."""
    counts: Counter[str] = Counter()
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for row in rows("sales_pipeline.csv"):
        counts[row["deal_stage"]] += 1
        sums[row["deal_stage"]] += Decimal(row["close_value"] or 0)
    return {stage: Column(count, sums[stage]) for stage, count in counts.items()}
