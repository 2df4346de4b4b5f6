"""Which encoding a text file is written in: by its mark, by being valid UTF-8, else by whose letters it shows."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path

from trato.errors import TratoError, invalid

BLOCK = 64 * 1024

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WORKBOOK = "This is a workbook or an archive. Save the sheet as CSV and import that."
_OTHER_FORMATS = {
    b"PK\x03\x04": _WORKBOOK,
    b"\xd0\xcf\x11\xe0": _WORKBOOK,
    b"%PDF": "This is a PDF document.",
    b"\x1f\x8b": "This file is compressed. Unpack it first.",
}
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\v\f\r\x1b")

# One byte a letter. Windows comes first: where a file fits several, it is the likeliest writer.
_ONE_BYTE = ("cp1252", "cp1250", "iso8859_15", "iso8859_2", "cp1251", "cp1254", "mac_roman", "cp852", "cp850", "koi8_r")
_ALPHABETS = (
    "áéíóúüñ¿¡ªº",  # Spanish
    "áâãàçéêíóôõúªº",  # Portuguese
    "ąćęłńóśźż",  # Polish
    "äöüß",  # German
    "àâæçéèêëîïôœùûüÿ",  # French
    "àèéìòù",  # Italian
    "áäčďéěíľĺňóôŕřšťúůýž",  # Czech, Slovak
    "áéíóöőúüű",  # Hungarian
    "ăâîșțşţ",  # Romanian
    "åäöæøéðþ",  # the North
    "čćđšž",  # Croatian, Slovene
    "çğıöşüâî",  # Turkish
    "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ",  # Russian, Ukrainian
)
_PUNCTUATION = "“”„‘’‚«»–—…•\xa0"
_SIGNS = "€£§°©®™№"  # where a letter follows at once, it was meant to be a letter too
_CLEARLY = 0.9
_SAMPLE = 16 * 1024


def detect_encoding(path: Path) -> str:
    """The name of the encoding that decodes the whole file, in constant memory.

    VALIDATION (field `file`): EMPTY, BINARY, or UNKNOWN_ENCODING when nothing fits.
    """
    with path.open("rb") as file:
        head = file.read(BLOCK)
    if not head.strip():
        raise invalid("file", "EMPTY", "The file is empty.")
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return check_encoding(path, encoding)
    for signature, sentence in _OTHER_FORMATS.items():
        if head.startswith(signature):
            raise invalid("file", "BINARY", sentence)
    if (wide := _wide(head)) is not None:
        return check_encoding(path, wide)
    if sum(map(head.count, (bytes([code]) for code in _CONTROLS))) > max(3, len(head) // 20):
        raise invalid("file", "BINARY", "This is no text file.")
    if _decodes(path, "utf-8"):
        return "utf-8"
    return _likeliest(path)


def check_encoding(path: Path, encoding: str) -> str:
    """`encoding` itself, once it has decoded the whole file. VALIDATION when it is unknown or does not fit."""
    try:
        codecs.lookup(encoding)
    except LookupError:
        raise invalid("file", "UNKNOWN_ENCODING", f"“{encoding}” is not an encoding.") from None
    if not _decodes(path, encoding):
        raise _unfit(encoding)
    return encoding


def _unfit(encoding: str) -> TratoError:
    return invalid("file", "UNKNOWN_ENCODING", f"The file is not written in {encoding}.")


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            yield block


def _decodes(path: Path, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for block in _blocks(path):
            decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _wide(head: bytes) -> str | None:
    """UTF-16 without a mark: in Western text every other byte is zero."""
    half = len(head) // 2
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) < half * 0.4 or min(even, odd) > half * 0.1:
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _likeliest(path: Path) -> str:
    """The encoding in which the lines with special letters read most like one language."""
    sample = _special_lines(path)
    shares = {encoding: _share_of_one_language(sample, encoding) for encoding in _ONE_BYTE}
    ranked = sorted(_ONE_BYTE, key=lambda encoding: -shares[encoding])
    if shares[ranked[0]] < _CLEARLY:
        ranked = [*_by_statistics(sample), *ranked]
    fitting = next((encoding for encoding in ranked if _decodes(path, encoding)), None)
    if fitting is None:
        raise _unfit("any encoding known here")
    return fitting


def _special_lines(path: Path) -> bytes:
    found = bytearray()
    with path.open("rb") as file:
        while len(found) < _SAMPLE and (line := file.readline(_SAMPLE)):
            if not line.isascii():
                found += line
    return bytes(found)


def _share_of_one_language(sample: bytes, encoding: str) -> float:
    """How much of what is not ASCII reads as one language's letters, none of them a capital inside a word."""
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return 0.0
    letters, odd = [], 0
    for before, char, after in zip(" " + text, text, text[1:] + " ", strict=False):
        if char <= "\x7f" or char in _PUNCTUATION:
            continue
        if (char in _SIGNS and after.isalpha()) or (char.isupper() and before.islower()):
            odd += 1
        elif char not in _SIGNS:
            letters.append(char.lower())
    special = len(letters) + odd
    return max(sum(char in alphabet for char in letters) for alphabet in _ALPHABETS) / special if special else 1.0


def _by_statistics(sample: bytes) -> list[str]:
    from charset_normalizer import from_bytes  # slow to import, seldom needed

    return [match.encoding for match in from_bytes(sample)]
