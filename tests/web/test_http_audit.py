"""A foreign judge: the audits of GraphQL over HTTP that come with graphql-http, against the served application."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

import machine
from served import OPERATOR, Site
from trato.accounts.api_tokens import NewToken, create_api_token
from trato.accounts.models import User

pytestmark = pytest.mark.any_database

SCRIPT = Path(__file__).with_name("http_audit.mjs")
FEWEST = 60
BY_GET = {"5A70", "D6D5", "6A70"}
"""Audits of what a server MAY do: answer GET. This one does not, so that no address asks for anything."""


async def test_every_audit_passes_but_those_of_asking_by_get(node: Callable[[str], str], site: Site, ana: User) -> None:
    token = (await create_api_token(OPERATOR, ana, NewToken(name="audit"))).secret
    process = await asyncio.create_subprocess_exec(
        node("graphql-http"),
        "--input-type=module",
        cwd=machine.FRONT_END,
        env={**os.environ, "AUDITED_URL": f"{site.url}/graphql", "AUDITED_TOKEN": token},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    said, _ = await process.communicate(SCRIPT.read_bytes())
    assert process.returncode == 0
    found = json.loads(said)
    assert len(found) >= FEWEST
    failed = {audit["id"]: f"{audit['name']}: {audit['reason']}" for audit in found if audit["status"] != "ok"}
    assert failed.keys() == BY_GET, failed
    assert all(" MAY " in f" {audit['name']} " for audit in found if audit["id"] in BY_GET)
