"""Text as people compare it: folded for search and order, on both databases alike."""

from __future__ import annotations

import unicodedata

from trato.errors import invalid

LONGEST_SEARCH = 255  # characters; folded and escaped they stay below the 50,000 bytes of SQLite's patterns
MOST_WORDS = 10

# Letters that Unicode does not decompose into a base letter and an accent.
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})


def fold(text: str) -> str:
    """Without accents and case: “García Łódź” and “garcia lodz” are equal."""
    if text.isascii():  # most are, and a list that is ordered by a text folds all of them
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


NAME_LENGTH = 255


def name_key(name: str) -> str:
    """A name as names are ordered by and found again: folded, with single spaces, and cut to what a column holds."""
    return " ".join(fold(name).split())[:NAME_LENGTH]


def is_storable(text: str) -> bool:
    """Whether both databases can hold the text, or compare with it: PostgreSQL has no NUL."""
    return "\x00" not in text


def check_searchable(text: str, path: str) -> str:
    """A text to be found somewhere. VALIDATION at `path` for one too long, or one that no database holds."""
    if len(text) > LONGEST_SEARCH:
        raise invalid(path, "TOO_LONG", f"At most {LONGEST_SEARCH} characters.")
    if not is_storable(text):
        raise invalid(path, "MALFORMED", "The text contains a NUL character.")
    return text


def search_words(search: str | None, path: str = "search") -> list[str]:
    """The words of a search, all of which must be found. VALIDATION as check_searchable."""
    return check_searchable(search or "", path).split()[:MOST_WORDS]


def like_pattern(text: str) -> str:
    """A LIKE pattern (ESCAPE '\\') that finds the folded text anywhere; wildcards in it are literal."""
    escaped = fold(text.strip()).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"
