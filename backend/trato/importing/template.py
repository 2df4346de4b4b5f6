"""An empty table to be filled in and imported: all columns of a kind, headed in the reader's language (R77)."""

from __future__ import annotations

import csv
import io

from trato.importing.targets import FULL_NAME, Target
from trato.items.formulas import guarded
from trato.items.parts import part_label
from trato.items.words import field_label, usual_delimiter


def template_of(target: Target, locale: str) -> bytes:
    """As CSV that spreadsheets of this language open by themselves: UTF-8 with its mark.

    Parts of values stand beside them, and what tells of the past, such as when a record was made, at the end.
    """
    headings: dict[str, None] = {}
    for name, entry in sorted(target.fields.items(), key=lambda named: not named[1].editable):
        if entry is FULL_NAME:
            continue  # its parts have columns of their own
        label = field_label(entry, locale)
        headings[label if label not in headings else f"{label} ({name})"] = None
        for part in target.parts_of(name):
            headings[part_label(entry, part, locale)] = None
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=usual_delimiter(locale)).writerow(map(guarded, headings))
    return text.getvalue().encode("utf-8-sig")
