"""The fields that settings of a pipeline name, of its kind: what a stage demands (R17), what cards show (B8)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from trato.errors import ErrorCode, FieldError, TratoError, invalid
from trato.items.fields import REFERENCES, Field, FieldType
from trato.items.kinds import DESCRIBED
from trato.pipelines.queries import PipelineKind, Semantics
from trato.staged.kinds import STAGED_KINDS

MOST_CARD_FIELDS = 4

ALWAYS_ON_CARDS = frozenset(
    {"title", "amount", "company", "contact", "contacts", "responsible", "pipeline", "stage", "semantics"}
)
OF_FAILURES = frozenset(staged.reason for staged in STAGED_KINDS)
"""Why an item failed: none in progress has one."""


def demandable(entry: Field) -> bool:
    """Whether a stage may ask for it: people fill it, and it can be empty, as an amount of nothing is."""
    never_empty = entry.required or (entry.always and entry.type is not FieldType.MONEY)
    return entry.editable and not never_empty and entry.type not in (FieldType.PIPELINE, FieldType.STAGE)


def demandable_on(entry: Field) -> list[Semantics]:
    """The kinds of stages that may ask for it; none for what can't be asked for."""
    if not demandable(entry):
        return []
    return [Semantics.FAILURE] if entry.code in OF_FAILURES else list(Semantics)


def showable(entry: Field) -> bool:
    """Whether cards may show it: one value of the item itself that tells something, and none that is there anyhow."""
    technical = entry.type is FieldType.BOOLEAN or entry.asked_only or not (entry.filterable or entry.importable)
    elsewhere = entry.multiple or (entry.type in REFERENCES and entry.type is not FieldType.PICK_LIST)
    return not (technical or elsewhere or entry.code in ALWAYS_ON_CARDS)


def check_required_fields(kind: PipelineKind, names: Sequence[str], semantics: Semantics, path: str) -> list[str]:
    """Their codes, each once. VALIDATION for a field that is unknown, can't be asked for, or has no place there."""
    codes = _codes(kind, names, path, demandable, "NOT_ASKABLE", "{} can't be asked for.")
    for entry in (DESCRIBED[kind].by_code[code] for code in codes):
        if semantics not in demandable_on(entry):
            raise invalid(path, "NOT_ON_THIS_STAGE", f"{entry.label}: only {kind}s on a stage of failure have one.")
    return codes


def check_card_fields(kind: PipelineKind, names: Sequence[str], path: str) -> list[str]:
    """Their codes in order, each once. VALIDATION for more than four, one unknown, or one that cards can't show."""
    codes = _codes(kind, names, path, showable, "NOT_SHOWABLE", "{} can't be chosen for cards.")
    if len(codes) > MOST_CARD_FIELDS:
        raise invalid(path, "TOO_MANY", f"At most {MOST_CARD_FIELDS} fields.")
    return codes


def names_of(kind: PipelineKind, codes: Sequence[str]) -> list[str]:
    """The fields as clients know them; those that the kind no longer has are left out."""
    return [DESCRIBED[kind].by_code[code].name for code in codes if code in DESCRIBED[kind].by_code]


def _codes(
    kind: PipelineKind, names: Sequence[str], path: str, suits: Callable[[Field], bool], refusal: str, sentence: str
) -> list[str]:
    codes: list[str] = []
    errors: list[FieldError] = []
    for at, name in enumerate(names):
        entry = DESCRIBED[kind].by_name.get(name)
        if entry is None:
            errors.append(
                FieldError(f"{path}[{at}]", "UNKNOWN_FIELD", f"{DESCRIBED[kind].label} has no field “{name}”.")
            )
        elif not suits(entry):
            errors.append(FieldError(f"{path}[{at}]", refusal, sentence.format(entry.label)))
        else:
            codes.append(entry.code)
    if errors:
        raise TratoError(ErrorCode.VALIDATION, errors[0].message, errors)
    return list(dict.fromkeys(codes))
