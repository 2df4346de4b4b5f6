"""A person's calendar over HTTP, for whatever program knows its secret address."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from email.utils import format_datetime
from hashlib import sha256

import structlog
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from trato.access.people import access_of
from trato.accounts.calendar_addresses import calendar_of
from trato.accounts.queries import touch
from trato.calendar_feed.document import Setting, calendar_text
from trato.calendar_feed.queries import planned_for
from trato.graph.credentials import whence_of
from trato.settings import current_settings, derived_key, installation_secret

HEADERS = {
    "Cache-Control": "private, no-cache",  # rights may end: what is kept is asked about each time
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Content-Disposition": 'inline; filename="trato.ics"',
    "Referrer-Policy": "no-referrer",
}


async def calendar(request: Request) -> Response:
    """GET /calendar/{token}.ics; 304 when nothing is new. 404 for whatever token there is not, is no longer, or is of
    somebody who may not sign in: all alike.
    """
    found = await calendar_of(request.path_params["token"])
    if found is None:
        return PlainTextResponse("There is no such calendar.", 404)
    structlog.contextvars.bind_contextvars(user_id=found.user.id)
    await touch(found, whence_of(request).columns())
    access = await access_of(found.user)
    planned = await planned_for(access, datetime.now(UTC))
    address, name = str(request.base_url).rstrip("/"), f"Trato · {access.name}"
    setting = Setting(access.user_id, name, access.locale, access.time_zone, address, _installation())
    text = await asyncio.to_thread(calendar_text, planned, setting)
    headers = {**HEADERS, "ETag": f'"{sha256(text).hexdigest()[:32]}"'}
    if planned:
        changed = max(one.activity["updated_at"] for one in planned)
        headers["Last-Modified"] = format_datetime(changed, usegmt=True)
    # What has gone leaves no time behind, so only the tag says that nothing is new.
    if headers["ETag"] in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(text, headers=headers, media_type="text/calendar")


def _installation() -> str:
    """Part of the ids of events: the same wherever this installation is reached."""
    return derived_key(installation_secret(current_settings()), "ids of calendar events").hex()[:16]
