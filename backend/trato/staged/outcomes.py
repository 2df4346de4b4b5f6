"""What became of each item of a stack, as it is kept for a retry and told to the client."""

from __future__ import annotations

from typing import TypedDict

from trato.errors import TratoError
from trato.staged.demands import FieldsMissingError


class Outcome(TypedDict):
    """It succeeded, unless a code of ErrorCode and a reason say why not.

    When fields are missing, `stage` is where it was to go, and `missing` what that one demands.
    """

    id: int
    code: str | None
    reason: str | None
    message: str | None
    stage: int | None
    missing: list[str]


def outcome(item_id: int, refusal: TratoError | None) -> Outcome:
    """What to keep of a success, or of a refusal."""
    if refusal is None:
        return Outcome(id=item_id, code=None, reason=None, message=None, stage=None, missing=[])
    reason = refusal.fields[0].code if refusal.fields else None
    told = Outcome(id=item_id, code=refusal.code.value, reason=reason, message=refusal.message, stage=None, missing=[])
    if isinstance(refusal, FieldsMissingError):
        told |= {"stage": refusal.stage.id, "missing": [entry.code for entry in refusal.missing]}
    return told
