"""Labels that are spans of numbers, such as “11–50” and “1001+”, and which of them a number or a span means."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from math import inf

_SPAN = re.compile(r"(\d+)(?:\s*(?:-|‐|‑|–|—|\.\.)\s*(\d+)|\s*(\+))?")
_PARTED = re.compile(r"(?<=\d)[\s.,'’](?=\d{3}(?!\d))")
"""What parts thousands."""
LONGEST = 40
"""Characters; what is longer is no span."""


@dataclass(frozen=True, slots=True)
class Span:
    """Numbers from the first to the last, which may be endless."""

    first: float
    last: float


def read_span(text: str) -> Span | None:
    """What a text says as a span, of one number too; None for what is none."""
    found = _SPAN.fullmatch(_PARTED.sub("", text.strip())) if len(text) <= LONGEST else None
    if found is None:
        return None
    first = int(found[1])
    last = inf if found[3] else int(found[2] or first)
    return Span(first, last) if first <= last else None


def meant(text: str, labels: Mapping[str, int]) -> int | None:
    """The id of the label that a text means: the same span, or for a number the lowest one that reaches so far.

    So no number is without one that lies below them all, or between two. `labels`: ids by label.
    """
    wanted = read_span(text)
    if wanted is None:
        return None
    known = {span: item_id for label, item_id in labels.items() if (span := read_span(label)) is not None}
    if wanted in known or wanted.first < wanted.last:
        return known.get(wanted)
    reaching = [span for span in known if span.last >= wanted.last]
    return known[min(reaching, key=lambda span: span.last)] if reaching else None
