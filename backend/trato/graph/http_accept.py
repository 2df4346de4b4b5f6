"""Which kind of answer a caller of the graph wants (GraphQL over HTTP, Accept; RFC 9110, 12.5.1)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

UTF_8 = ("utf-8", "utf8")


class Media(StrEnum):
    """What the graph answers with.

    A GraphQL answer's status says what became of the request. JSON is for clients from before that type existed: they
    take an answer for one of GraphQL only with status 200, so that is what every well-formed request gets.
    """

    GRAPHQL = "application/graphql-response+json"
    JSON = "application/json"
    EVENTS = "text/event-stream"


@dataclass(frozen=True, slots=True)
class Range:
    """One entry of an Accept header: a type or a range of types, and how welcome it is, from 0 to 1."""

    type: str
    quality: float


def negotiated(accept: Iterable[str]) -> Media | None:
    """The most welcome answer by the values of the Accept headers; None when none is.

    Of equally welcome ones the GraphQL type goes first, but only when it is named: whoever accepts anything, or says
    nothing, may be an old client and gets JSON, as the specification allows and its audits ask. An event stream has
    to be named, and to be more welcome than the others: it is the second way to subscribe, not a way to answer.
    """
    ranges = parse_accept(accept)
    if not ranges:
        return Media.JSON
    named = {entry.type for entry in ranges}
    order = (Media.JSON, Media.GRAPHQL) if Media.GRAPHQL not in named else (Media.GRAPHQL, Media.JSON)
    offered = (*order, Media.EVENTS) if Media.EVENTS in named else order
    best = max(offered, key=lambda media: _quality(media, ranges))
    return best if _quality(best, ranges) > 0 else None


def names(accept: Iterable[str], media_type: str) -> bool:
    """Whether the headers name this very type as welcome."""
    return any(entry.type == media_type and entry.quality > 0 for entry in parse_accept(accept))


def parse_accept(accept: Iterable[str]) -> list[Range]:
    """The entries of the headers; malformed ones, and those in an encoding that is never sent, are passed over."""
    return [entry for part in ",".join(accept).split(",") if (entry := _range(part)) is not None]


def _range(part: str) -> Range | None:
    type_, *parameters = (piece.strip().lower() for piece in part.split(";"))
    if type_.count("/") != 1:
        return None
    quality = 1.0
    for parameter in parameters:
        name, _, value = (piece.strip() for piece in parameter.partition("="))
        if name == "q":
            try:
                quality = float(value)
            except ValueError:
                return None
            if not 0 <= quality <= 1:
                return None
        elif name == "charset" and value.strip('"') not in UTF_8:
            return None
    return Range(type_, quality)


def _quality(media: Media, ranges: list[Range]) -> float:
    """How welcome the type is: by the entry that names it most closely."""
    group = media.partition("/")[0] + "/*"
    for wanted in (media, group, "*/*"):
        found = [entry.quality for entry in ranges if entry.type == wanted]
        if found:
            return max(found)
    return 0.0
