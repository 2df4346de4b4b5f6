"""What fields are called in the languages that people speak: the words of the screens, which are kept once for both."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import orjson

from trato.items.fields import Field

FOLDER = Path(__file__).parents[1] / "locales"
FALLBACK = "en"
LOCALES = ("en", "es", "pt", "pl")
COMMA_LOCALES = frozenset({"en"})
"""Where numbers have a decimal point, spreadsheets part cells by commas; elsewhere commas are the decimal mark."""


@cache
def dictionary(locale: str, name: str) -> Mapping[str, Any]:
    """A file of words of the front end, such as `record`; in English for a language that there is none in."""
    language = locale if locale in LOCALES else FALLBACK
    words: Mapping[str, Any] = orjson.loads((FOLDER / language / f"{name}.json").read_bytes())
    return words


def field_label(entry: Field, locale: str) -> str:
    """What people of this language call a field; those that administrators have added bring their own name."""
    if entry.custom:
        return entry.label
    label: str = dictionary(locale, "record")["fields"].get(entry.name, entry.label)
    return label


def truth_word(value: bool, locale: str) -> str:
    """Yes or no."""
    word: str = dictionary(locale, "record")["value"]["yes" if value else "no"]
    return word


def option_word(option: str, locale: str) -> str:
    """What an option of an ENUM is called; itself when nothing says."""
    word: str = dictionary(locale, "list")["states"].get(option, option)
    return word


def decimal_mark(locale: str) -> str:
    """Of numbers in text, as spreadsheets of this language read them."""
    return "." if locale in COMMA_LOCALES else ","


def usual_delimiter(locale: str) -> str:
    """What parts the cells of text for spreadsheets of this language."""
    return "," if locale in COMMA_LOCALES else ";"
