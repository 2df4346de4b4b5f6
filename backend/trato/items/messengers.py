"""Messengers and social networks: who is meant by a text, whichever way it is written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit


@dataclass(frozen=True, slots=True)
class Service:
    """A messenger or network that is known: the sites on which people have a page, and how its address is written.

    `by_number`: people are known there by their telephones, in digits alone.
    """

    hosts: tuple[str, ...]
    page: str | None = None
    by_number: bool = False


SERVICES = {
    "telegram": Service(("t.me", "telegram.me"), "https://t.me/{}"),
    "whatsapp": Service(("wa.me", "api.whatsapp.com", "whatsapp.com"), "https://wa.me/{}", by_number=True),
    "viber": Service(("viber.com",), by_number=True),
    "signal": Service(("signal.me",), by_number=True),
    "facebook": Service(("facebook.com", "m.facebook.com", "fb.com", "m.me"), "https://m.me/{}"),
    "instagram": Service(("instagram.com", "ig.me"), "https://www.instagram.com/{}"),
    "linkedin": Service(("linkedin.com",), "https://www.linkedin.com/in/{}"),
    "x": Service(("x.com", "twitter.com"), "https://x.com/{}"),
    "tiktok": Service(("tiktok.com",), "https://www.tiktok.com/@{}"),
}
_ALSO = {"twitter": "x", "messenger": "facebook", "fb": "facebook", "wa": "whatsapp", "tg": "telegram"}
_HOSTS = {host: name for name, service in SERVICES.items() for host in service.hosts}
_NO_SERVICES = frozenset({"http", "https", "mailto", "tel", "javascript", "data", "file"})
_NAMED = re.compile(r"(?P<service>[^\W_][\w .+-]{0,30}?)\s*(?::|(?=\s@))(?P<handle>.+)")
_NUMBER = re.compile(r"\+?[\d\s().-]+")


def normalize_messenger(value: str) -> str | None:
    """`service:handle` of “Telegram: @ines”, `telegram:ines` or the address of a page; None for what names no one.

    Services that aren't known here have their own names, so that whatever is connected finds its people again.
    """
    service, handle = _of_page(value) or _of_name(value)
    handle = handle.strip().lstrip("@").casefold()
    known = SERVICES.get(service)
    if known is not None and known.by_number and _NUMBER.fullmatch(handle):
        handle = re.sub(r"\D", "", handle).removeprefix("00")
    return f"{service}:{handle}" if service and re.fullmatch(r"\S+", handle) else None


def page_of(normalized: str) -> str | None:
    """The address under which a normalised one is met; None where no such pages are known."""
    service, _, handle = normalized.partition(":")
    known = SERVICES.get(service)
    page = known.page if known is not None else None
    return page.format(handle) if page is not None and re.fullmatch(r"[\w.+-]+", handle) else None


def _of_page(value: str) -> tuple[str, str] | None:
    try:
        parts = urlsplit(value if "://" in value else f"https://{value}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    service = _HOSTS.get(host)
    if parts.scheme not in ("http", "https") or service is None:
        return None
    queried = parse_qs(parts.query)
    asked = next((queried[name][0] for name in ("phone", "id") if name in queried), None)
    path = parts.path.strip("/").removeprefix("in/")
    return service, asked or path


def _of_name(value: str) -> tuple[str, str]:
    found = _NAMED.fullmatch(value.strip())
    if found is None:
        return "", ""
    service = re.sub(r"[\s-]+", "-", found["service"].casefold())
    service = _ALSO.get(service, service)
    return ("", "") if service in _NO_SERVICES else (service, found["handle"])
