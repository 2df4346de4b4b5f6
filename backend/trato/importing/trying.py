"""Rows are tried by writing them, looking at what became of them, and taking that back: checks exist once (R77)."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from trato.db.transactions import transaction
from trato.importing.outcome import Outcome
from trato.importing.rows import ImportRow
from trato.importing.service import Writer


class _TakenBack(Exception):  # noqa: N818 - says what becomes of the transaction
    """Nothing of what was done is kept."""


async def tried(writer: Writer, rows: Sequence[ImportRow], behind: Sequence[list[ImportRow]] = ()) -> Outcome:
    """What would become of rows once the batches that they come `behind` are written, too. Nothing is kept."""
    outcome = Outcome()
    with suppress(_TakenBack):
        async with transaction():
            for earlier in behind:
                await writer.write(earlier)
            outcome = await writer.write(list(rows))
            raise _TakenBack
    return outcome
