"""Checks what a client gave for an item's fields, all of them before anything is written, and turns it into values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from trato.db.database import Dialect, dialect
from trato.db.fields import encode_bool, encode_date, encode_datetime, encode_json
from trato.db.text import is_storable
from trato.errors import ErrorCode, FieldError, TratoError
from trato.instants import instant
from trato.items import rates
from trato.items.channels import MAX_CHANNELS, Channel, channel_told, normalize_website, parse_channel
from trato.items.fields import CHANNELS, Field, FieldType
from trato.items.kinds import ItemKind
from trato.items.money import Amount, parse_amount
from trato.items.reminders import encode_reminders
from trato.items.stored import base_minor, number

Values = dict[str, Any]
"""Checked values by field code: str, int, bool, date, datetime, Amount, id, list of ids, minutes or Channels; None
clears."""

SMALLEST_INT, LARGEST_INT = -(2**31), 2**31 - 1
LARGEST_NUMBER = Decimal(10**15)
MOST_DIGITS = 15
MOST_REFERENCES = 200
MOST_REMINDERS = 5


@dataclass(frozen=True, slots=True)
class GivenMoney:
    """Money as a client gave it; without a currency it is the base currency."""

    amount: Decimal | str
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class GivenChannel:
    """A phone, e-mail address or site as a client gave it."""

    value: str
    label: str | None = None


def clean(
    kind: ItemKind, given: Mapping[str, Any], *, creating: bool, base_currency: str, path: str = "input"
) -> Values:
    """The checked values of the fields given (by code); absent fields stay absent.

    Raises VALIDATION with every field at fault, by its name in the graph below `path` (which may be empty): required
    and missing, too long, out of range, unknown option or currency, malformed channel, not editable. A new item has
    the defaults of custom fields that were not given. Of an ordered list the primary one may be given besides, as
    `primary_contact`: it comes first.
    """
    values: Values = defaults(kind, given) if creating else {}
    errors: list[FieldError] = []
    primaries = {entry.primary: entry for entry in kind.fields if entry.primary}
    for code, raw in given.items():
        if code in primaries:
            continue
        entry = kind.known[code]
        where = _below(path, entry)
        if not entry.editable:
            errors.append(FieldError(where, "READ_ONLY", f"{entry.label} can't be changed."))
            continue
        try:
            values[code] = clean_value(entry, raw, base_currency, where)
        except TratoError as error:
            errors.extend(error.fields)
    for entry in kind.fields:
        missing = values.get(entry.code) in (None, "", []) and (creating or entry.code in given)
        if entry.required and missing and not any(error.path.startswith(_below(path, entry)) for error in errors):
            errors.append(FieldError(_below(path, entry), "REQUIRED", f"{entry.label} is required."))
    if errors:
        raise TratoError(ErrorCode.VALIDATION, errors[0].message, errors)
    for code, entry in primaries.items():
        values = primary_first(values, entry.code, given.get(code), f"{path}.{entry.primary_name}".lstrip("."))
    return values


def defaults(kind: ItemKind, given: Mapping[str, Any]) -> Values:
    """What a new item has in the custom fields that were not given."""
    return {
        entry.code: entry.default
        for entry in kind.custom_fields
        if entry.code not in given and entry.default is not None
    }


def _below(path: str, entry: Field) -> str:
    return f"{path}.{entry.input_name}" if path else entry.input_name


def _refuse(path: str, code: str, message: str) -> TratoError:
    return TratoError(ErrorCode.VALIDATION, message, [FieldError(path, code, message)])


def clean_value(entry: Field, raw: Any, base_currency: str, path: str) -> Any:
    """One checked value. VALIDATION at `path`."""
    if entry.type in CHANNELS:
        return _clean_channels(entry, raw or [], path)
    if entry.multiple:
        if len(raw or []) > MOST_REFERENCES:
            raise _refuse(path, "TOO_MANY", f"{entry.label}: at most {MOST_REFERENCES}.")
        if len(set(raw or [])) != len(raw or []):
            raise _refuse(path, "DUPLICATE", f"{entry.label}: the same one twice.")
        return list(raw or [])
    if raw is None:
        return default(entry, base_currency)
    match entry.type:
        case FieldType.STRING | FieldType.TEXT | FieldType.ADDRESS:
            return _clean_text(entry, raw, path)
        case FieldType.URL:
            return _clean_url(entry, raw, path)
        case FieldType.NUMBER:
            return _clean_number(entry, raw, path)
        case FieldType.INTEGER:
            return _clean_integer(entry, raw, path)
        case FieldType.REMINDERS:
            return _clean_reminders(entry, raw, path)
        case FieldType.MONEY:
            currency = (raw.currency or base_currency).upper()
            if currency not in rates.known().by_code:
                raise _refuse(f"{path}.currency", "UNKNOWN_CURRENCY", f"“{currency[:3]}” is not among the currencies.")
            return parse_amount(raw.amount, currency, path)
        case FieldType.ENUM:
            if raw not in entry.options:
                raise _refuse(path, "UNKNOWN_OPTION", f"{entry.label} is one of {', '.join(entry.options)}.")
            return raw
        case FieldType.DATETIME:
            return instant(raw, path)
        case _:
            return raw


def default(entry: Field, base_currency: str) -> Any:
    """What stands there when nothing is given: an amount that is always there is one of nothing."""
    if not entry.always:
        return None
    if entry.type is FieldType.MONEY:
        return Amount(0, base_currency)
    if entry.type is FieldType.REMINDERS:
        return list(entry.default)
    return False if entry.type is FieldType.BOOLEAN else entry.default


def _clean_text(entry: Field, raw: str, path: str) -> str | None:
    text = raw.strip()
    if not is_storable(text):
        raise _refuse(path, "MALFORMED", "The text contains a NUL character.")
    if entry.max_length is not None and len(text) > entry.max_length:
        raise _refuse(path, "TOO_LONG", f"{entry.label} has at most {entry.max_length} characters.")
    return text or None


def _clean_integer(entry: Field, raw: int, path: str) -> int:
    low = SMALLEST_INT if entry.minimum is None else entry.minimum
    high = LARGEST_INT if entry.maximum is None else entry.maximum
    if not low <= raw <= high:
        raise _refuse(path, "OUT_OF_RANGE", f"{entry.label} is between {low} and {high}.")
    return raw


def _clean_reminders(entry: Field, raw: Sequence[int], path: str) -> list[int]:
    """In order, each once."""
    minutes = sorted({_clean_integer(entry, one, f"{path}[{at}]") for at, one in enumerate(raw)})
    if len(minutes) > MOST_REMINDERS:
        raise _refuse(path, "TOO_MANY", f"{entry.label}: at most {MOST_REMINDERS}.")
    return minutes


def _clean_url(entry: Field, raw: str, path: str) -> str | None:
    """With its scheme, so that it can be followed."""
    text = _clean_text(entry, raw, path)
    if text is None:
        return None
    address = text if "://" in text else f"https://{text}"
    if not address.lower().startswith(("http://", "https://")) or normalize_website(address) is None:
        raise _refuse(path, "MALFORMED", f"“{text}” is not a web address.")
    return _clean_text(entry, address, path)


def _clean_number(entry: Field, raw: Decimal, path: str) -> Decimal:
    """As many digits as a number of JSON keeps."""
    if not raw.is_finite() or len(raw.normalize().as_tuple().digits) > MOST_DIGITS or abs(raw) >= LARGEST_NUMBER:
        raise _refuse(path, "OUT_OF_RANGE", f"{entry.label} has at most {MOST_DIGITS} digits.")
    return raw.normalize() + 0


def decimal_of_json(raw: Any) -> Decimal:
    """A number that JSON carried. TypeError or ValueError for anything else."""
    if isinstance(raw, bool) or not isinstance(raw, int | float | str):
        raise TypeError(raw)
    try:
        given = Decimal(str(raw))
    except ArithmeticError:
        raise ValueError(raw) from None
    if not given.is_finite():
        raise ValueError(raw)
    return given


def fits(entry: Field, number: int) -> bool:
    """Whether the field's column can hold the number, or be compared with it."""
    return SMALLEST_INT <= number <= max(LARGEST_INT, entry.maximum or 0)


def _clean_channels(entry: Field, raw: list[GivenChannel], path: str) -> list[Channel]:
    parsed = [parse_channel(entry.type, given.value, given.label, f"{path}[{at}]") for at, given in enumerate(raw)]
    errors = [result for result in parsed if isinstance(result, FieldError)]
    if len(raw) > MAX_CHANNELS:
        errors.append(FieldError(path, "TOO_MANY", f"At most {MAX_CHANNELS}."))
    if errors:
        raise TratoError(ErrorCode.VALIDATION, errors[0].message, errors)
    channels = [result for result in parsed if isinstance(result, Channel)]
    return list({channel.normalized: channel for channel in channels}.values())


def stored(entry: Field, value: Any) -> dict[str, Any]:
    """A checked value as the field's columns."""
    if entry.type is FieldType.MONEY:
        amount: Amount | None = value
        parts = (None, None, None) if amount is None else (amount.minor, amount.currency, base_minor(amount))
        return dict(zip(entry.columns, parts, strict=True))
    if entry.type is FieldType.REMINDERS:
        return {entry.column: encode_reminders(value)}
    return {entry.column: value}


def bound(value: Any) -> Any:
    """A value as a parameter of hand-written SQL on the open dialect."""
    match value:
        case bool():
            return encode_bool(value)
        case Decimal():
            return float(value) if dialect() is Dialect.SQLITE else value
        case dict():
            return encode_json(value)
        case datetime():
            return encode_datetime(value)
        case date():
            return encode_date(value)
        case _:
            return value


def told(entry: Field, value: Any) -> Any:
    """A checked value as JSON for the log: money as {amount, currency}, times in ISO 8601."""
    match value:
        case Amount():
            return {"amount": str(value.decimal), "currency": value.currency}
        case Decimal():
            return number(value)
        case datetime() | date():
            return value.isoformat()
        case list():
            return [told(entry, part) for part in value]
        case Channel():
            return channel_told(value)
        case _:
            return value


def primary_first(values: Values, code: str, primary: int | None, path: str) -> Values:
    """Put the primary one in front of a list of references. VALIDATION at `path` when it is not in the list (R36)."""
    if primary is None:
        return values
    chosen = values.get(code)
    if chosen is None or primary not in chosen:
        raise _refuse(path, "NOT_IN_LIST", "The primary one must be in the list.")
    return {**values, code: [primary, *(other for other in chosen if other != primary)]}
