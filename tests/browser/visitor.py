"""A person at a browser: a page that notes what the browser complains of, is pictured, and is judged by axe."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

from playwright.async_api import BrowserContext, ConsoleMessage, Page

OUTPUT = Path(__file__).parent / "output"
PICTURES = bool(os.environ.get("TRATO_TEST_PICTURES"))  # to look at; they are a tenth of the time
AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
SERIOUS = ("serious", "critical")
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")

# The browser reports a refused style or script to the page, not to the console's listeners of every version.
REPORT_VIOLATIONS = """
    document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`CSP: ${event.violatedDirective} refused ${event.blockedURI} ${event.sourceFile}`))
"""


class GraphFailed(AssertionError):
    """The graph answered with errors; `codes` are theirs."""

    def __init__(self, errors: list[dict[str, Any]]) -> None:
        super().__init__(errors)
        self.codes = [error["extensions"]["code"] for error in errors]


async def graph(context: BrowserContext, url: str, document: str, **variables: Any) -> dict[str, Any]:
    """Send one operation with the cookies of `context`: its data. Raises GraphFailed."""
    response = await context.request.post(
        f"{url}/graphql",
        data={"query": document, "variables": variables},
        headers={"x-trato-request": "1", "origin": url},
    )
    answer = await response.json()
    if answer.get("errors"):
        raise GraphFailed(answer["errors"])
    return dict(answer["data"])


@dataclass(eq=False)
class Visitor:
    """One browser context with its page. `url` is the server process it talks to."""

    page: Page
    url: str
    complaints: list[str] = field(default_factory=list)
    _expected: list[re.Pattern[str]] = field(default_factory=list)

    async def listen(self) -> None:
        """Note console errors, uncaught exceptions and refusals of the content security policy from now on."""
        self.page.on("console", self._on_console)
        self.page.on("pageerror", lambda error: self.complaints.append(f"uncaught {error}"))
        await self.page.add_init_script(REPORT_VIOLATIONS)

    def expect_complaint(self, pattern: str) -> None:
        """Complaints that match are part of the test, such as failed requests while the network is cut."""
        self._expected.append(re.compile(pattern))

    def unexpected(self) -> list[str]:
        """The complaints that no one expected."""
        return [said for said in self.complaints if not any(pattern.search(said) for pattern in self._expected)]

    async def open(self, path: str) -> None:
        """Go to a path of the application, such as /deals."""
        await self.page.goto(f"{self.url}{path}")

    async def graph(self, document: str, **variables: Any) -> dict[str, Any]:
        """Send one operation as this person: its data. Raises GraphFailed."""
        return await graph(self.page.context, self.url, document, **variables)

    async def violations(self) -> list[str]:
        """What axe finds serious or critical on the page as it stands, one line a finding."""
        await self.page.evaluate(AXE)
        result = await self.page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
        return [
            f"{finding['impact']} {finding['id']}: {finding['help']} at {node['target']}: {node['failureSummary']}"
            for finding in result["violations"]
            if finding["impact"] in SERIOUS
            for node in finding["nodes"]
        ]

    async def schemes(self) -> AsyncIterator[str]:
        """Show the page as it stands in the light, then in the dark, where it stays."""
        for scheme in SCHEMES:
            await self.page.emulate_media(color_scheme=scheme)
            yield scheme

    async def picture(self, name: str) -> None:
        """Keep a screenshot where pictures are wanted (TRATO_TEST_PICTURES)."""
        if PICTURES:
            await self.keep_picture(name)

    async def keep_picture(self, name: str) -> Path:
        """Keep a screenshot as tests/browser/output/<name>.png."""
        OUTPUT.mkdir(exist_ok=True)
        path = OUTPUT / f"{re.sub(r'[^a-z0-9]+', '-', name.lower()).strip('-')}.png"
        await self.page.screenshot(path=path)
        return path

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.complaints.append(f"{message.text} ({message.location.get('url', '')})")


Visit = Callable[..., Awaitable[Visitor]]
"""What the fixture `visit` is."""
