"""REST is asked all that its description allows, and much that it doesn't: no fault, and no answer it doesn't tell of."""

from __future__ import annotations

import asyncio
import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from test_rest import Program, token_of

from served import Visitor, serving
from trato.accounts.actions import NewUser
from trato.live.operations import SYSTEM
from trato.roles.actions import welcome
from trato.settings import Settings
from trato.web.rest.resources import POSTINGS, RESOURCES

pytestmark = pytest.mark.any_database

SECONDS = int(os.environ.get("TRATO_FUZZ_SECONDS", "20"))
REFUSED_ALTHOUGH_DESCRIBED = "positive_data_acceptance"
"""What a description can't say, such as which ids there are."""


async def test_whatever_the_description_allows_is_answered_as_it_says(site_settings: Settings, tmp_path: Path) -> None:
    async with serving(replace(site_settings, rest_per_minute=1_000_000)) as site, site.visitor() as visitor:
        ana = await welcome(SYSTEM, NewUser(name="Ana", email="ana@example.com", is_admin=True))
        secret = await token_of(ana)
        await _furnished(visitor, secret)
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "schemathesis.cli", "run", f"{site.url}/api/v1/openapi.json"),
            *("--header", f"Authorization: Bearer {secret}"),
            *("--max-time", str(SECONDS), "--seed", "1", "--no-shrink", "--continue-on-failure"),
            *("--checks", "all", "--exclude-checks", REFUSED_ALTHOUGH_DESCRIBED),
            cwd=tmp_path,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        told = (await process.communicate())[0].decode()
    assert process.returncode == 0, told
    operations = 2 * len(RESOURCES) + len(POSTINGS)
    assert f"{operations} selected / {operations} total" in told, told


async def _furnished(visitor: Visitor, secret: str) -> None:
    """Each example of the description, so that what is read is more than nothing."""
    program = Program(visitor.http, secret)
    visitor.headers["authorization"] = f"Bearer {secret}"
    await visitor.ask("mutation { setCrmMode(mode: CLASSIC) { __typename } }")
    described = (await program.get("openapi.json")).json()["paths"]
    for name in POSTINGS:
        body = described[f"/api/v1/{name}"]["post"]["requestBody"]["content"]["application/json"]["example"]
        made = await program.post(name, body)
        assert made.status_code in (200, 201), (body, made.text)
