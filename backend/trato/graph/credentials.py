"""Where a request carries its credential, and what it says about the place it comes from."""

from __future__ import annotations

from starlette.requests import HTTPConnection
from starlette.responses import Response

from trato.accounts.devices import Whence
from trato.accounts.models import CredentialKind
from trato.accounts.tokens import LIFETIMES
from trato.settings import Settings, is_loopback_name

SESSION_COOKIE = "trato_session"
FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip")


def bearer(authorization: object) -> str | None:
    """The token of an `Authorization: Bearer …` value, from a header or from a socket's first message."""
    if not isinstance(authorization, str):
        return None
    scheme, _, token = authorization.strip().partition(" ")
    return token.strip() or None if scheme.lower() == "bearer" else None


def header_token(connection: HTTPConnection) -> str | None:
    """The token in the Authorization header. It goes before the cookie; no foreign page can send it."""
    return bearer(connection.headers.get("authorization"))


def cookie_token(connection: HTTPConnection) -> str | None:
    """The token of a browser's session."""
    return connection.cookies.get(SESSION_COOKIE)


def set_session_cookie(connection: HTTPConnection, response: Response, secret: str) -> None:
    """Give the browser its session: hidden from scripts, for this site's own pages, by TLS where there is TLS."""
    response.set_cookie(
        SESSION_COOKIE,
        secret,
        max_age=int(LIFETIMES[CredentialKind.SESSION].total_seconds()),
        httponly=True,
        samesite="lax",
        secure=connection.url.scheme in ("https", "wss"),
        path="/",
    )


def clear_session_cookie(response: Response) -> None:
    """Make the browser forget its session."""
    response.delete_cookie(SESSION_COOKIE, httponly=True, samesite="lax", path="/")


def client_address(connection: HTTPConnection) -> str:
    """The caller's address; that of the proxy's client when the proxy is a trusted one."""
    return connection.client.host if connection.client else ""


def whence_of(connection: HTTPConnection) -> Whence:
    """Where a request came from, for the list of devices."""
    return Whence(client_address(connection), connection.headers.get("user-agent", ""))


def is_local(connection: HTTPConnection, settings: Settings) -> bool:
    """Whether the caller sits at this machine.

    The server listens only here, the caller is here, no proxy passed the request on, and it asks for this machine by
    name: a page on the net that points a name of its own at 127.0.0.1 is not local.
    """
    return (
        settings.is_loopback
        and is_loopback_name(client_address(connection))
        and is_loopback_name(connection.url.hostname or "")
        and not any(name in connection.headers for name in FORWARDED)
    )
