"""Folding for migrations on PostgreSQL, whose statements can't call Python. Those on SQLite call `trato_fold(text)`."""

from __future__ import annotations

from trato.db.text import NAME_LENGTH, fold

_LETTERS = [chr(code) for code in (*range(0x41, 0x5B), *range(0xC0, 0x250), *range(0x386, 0x530))]
_ALIKE = [letter for letter in _LETTERS if len(fold(letter)) == 1]
_ACCENTS = "".join(map(chr, range(0x300, 0x370)))
_SEVERAL = [letter for letter in _LETTERS if len(fold(letter)) > 1]


def folded(expression: str) -> str:
    """A text expression without accents and case, as `fold` makes it of European letters, in every locale."""
    plain = f"TRANSLATE({expression}, '{''.join(_ALIKE)}{_ACCENTS}', '{''.join(map(fold, _ALIKE))}')"
    for letter in _SEVERAL:
        plain = f"REPLACE({plain}, '{letter}', '{fold(letter)}')"
    return plain


def name_key(expression: str) -> str:
    """A text expression as `trato.db.text.name_key` makes it: folded, with single spaces, and cut."""
    return f"LEFT(TRIM(REGEXP_REPLACE({folded(expression)}, '\\s+', ' ', 'g')), {NAME_LENGTH})"
