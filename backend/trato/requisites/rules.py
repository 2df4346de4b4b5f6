"""What must hold for templates of legal details, and for what is told by them (R12)."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from trato.db.names import checked_name
from trato.db.text import fold, is_storable
from trato.errors import ErrorCode, FieldError, TratoError
from trato.requisites.defaults import NAME, WORDED, Detail
from trato.requisites.kinds import LONGEST, DetailType, LegalForm, spelled
from trato.requisites.queries import TemplateRecord

MOST_TEMPLATES = 200
MOST_DETAILS = 40
MOST_SETS = 20
CODE_LENGTH = 40


@dataclass(frozen=True, slots=True)
class NewTemplate:
    """A template as it is asked for. A detail without a code is new; one without a label has a word on screens."""

    name: str | None
    form: LegalForm
    country: str | None
    details: Sequence[tuple[str | None, str | None, DetailType]]
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class CheckedTemplate:
    """What may be kept."""

    name: str | None
    country: str | None
    details: tuple[Detail, ...]


def check_told(template: TemplateRecord, given: Mapping[str, str | None], path: Callable[[str], str]) -> dict[str, str]:
    """The texts as they are kept.

    VALIDATION naming each that is at fault: UNKNOWN_FIELD, REQUIRED, TOO_LONG, MALFORMED.
    """
    known = {detail.code: detail for detail in template.details}
    errors = [
        FieldError(path(code), "UNKNOWN_FIELD", f"The template has no field “{code}”.")
        for code in given
        if code not in known
    ]
    told: dict[str, str] = {}
    for code, detail in known.items():
        text = (given.get(code) or "").strip()
        if not text:
            continue
        kept = spelled(detail.type, text) if is_storable(text) and len(text) <= LONGEST[detail.type] else text
        if len(text) > LONGEST[detail.type]:
            errors.append(FieldError(path(code), "TOO_LONG", f"At most {LONGEST[detail.type]} characters."))
        elif kept is None or not is_storable(text):
            errors.append(FieldError(path(code), "MALFORMED", "Look at it again: this can't be right."))
        else:
            told[code] = kept
    if not (given.get(NAME) or "").strip():
        errors.append(FieldError(path(NAME), "REQUIRED", "Whoever has details has a name."))
    _refuse(errors)
    return told


def check_template(given: NewTemplate, others: Iterable[TemplateRecord], used: Collection[str] = ()) -> CheckedTemplate:
    """What may be kept of it. `used`: codes of its fields that have to stay, since something is told in them.

    VALIDATION naming what is at fault: REQUIRED, TOO_LONG, MALFORMED (names as `checked_name`), DUPLICATE, TOO_MANY,
    HAS_DETAILS.
    """
    errors: list[FieldError] = []
    name = _name(given.name, "input.name", errors)
    country = (given.country or "").strip().upper() or None
    if country and not re.fullmatch("[A-Z]{2}", country):
        errors.append(FieldError("input.country", "MALFORMED", "Two letters, as in ISO 3166."))
    if any(_identity(one.name, one.form, one.country) == _identity(name, given.form, country) for one in others):
        errors.append(FieldError("input.name", "DUPLICATE", "There is such a template already."))
    if len(given.details) > MOST_DETAILS:
        errors.append(FieldError("input.fields", "TOO_MANY", f"At most {MOST_DETAILS} fields."))
    details = _details(given.details, errors)
    codes = {detail.code for detail in details}
    if NAME not in codes:
        errors.append(FieldError("input.fields", "REQUIRED", f"Every template has the field “{NAME}”."))
    if gone := sorted(set(used) - codes - {NAME}):
        errors.append(FieldError("input.fields", "HAS_DETAILS", f"There are details in: {', '.join(gone)}."))
    _refuse(errors)
    return CheckedTemplate(name, country, details)


def _identity(name: str | None, form: LegalForm, country: str | None) -> tuple[str | None, ...]:
    return (fold(name),) if name else (None, form, country)


def _name(given: str | None, path: str, errors: list[FieldError]) -> str | None:
    """The name without superfluous spaces, None for none; what is wrong with it joins the errors."""
    try:
        return checked_name(given, path) if (given or "").strip() else None
    except TratoError as error:
        errors += error.fields
        return None


def _details(
    given: Sequence[tuple[str | None, str | None, DetailType]], errors: list[FieldError]
) -> tuple[Detail, ...]:
    details: list[Detail] = []
    taken = {code for code, _, _ in given if code}
    for at, (code, raw, type_) in enumerate(given):
        path, before = f"input.fields[{at}]", len(errors)
        label = _name(raw, f"{path}.label", errors)
        if len(errors) > before:
            continue
        if not label and code not in WORDED:
            errors.append(FieldError(f"{path}.label", "REQUIRED", "A field has a name."))
        elif code and not re.fullmatch("[a-z][a-z0-9_]{0,39}", code):
            errors.append(FieldError(f"{path}.code", "MALFORMED", "Small letters, digits and underscores."))
        elif code in {detail.code for detail in details}:
            errors.append(FieldError(f"{path}.code", "DUPLICATE", "There is such a field already."))
        else:
            details.append(Detail(code or _free_code(label or "", taken), type_, label))
            taken.add(details[-1].code)
    return tuple(details)


def _free_code(label: str, taken: Collection[str]) -> str:
    """A code made of the label, so that templates of documents can name the field."""
    letters = re.sub("[^a-z0-9]+", "_", fold(label)).strip("_")
    stem = (letters if letters[:1].isalpha() else f"field_{letters}".rstrip("_"))[: CODE_LENGTH - 3]
    return next(code for at in range(1, len(taken) + 2) if (code := stem if at == 1 else f"{stem}_{at}") not in taken)


def _refuse(errors: Sequence[FieldError]) -> None:
    if errors:
        raise TratoError(ErrorCode.VALIDATION, errors[0].message, list(errors))
