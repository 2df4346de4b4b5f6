"""The installed application: it starts without a network, keeps nothing of anybody's, and is back with the network."""

from __future__ import annotations

from line import line_to
from people import ADA
from playwright.async_api import expect
from visitor import Visit

from serverprocess import Server

KEPT = """async () => {
    const requests = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
}"""
ALL_IS_KEPT = """() => navigator.serviceWorker.controller !== null && caches.match('/')
    .then((page) => page && Promise.all(performance.getEntriesByType('resource')
        .filter(({ name }) => name.includes('/assets/')).map(({ name }) => caches.match(name))))
    .then((found) => Array.isArray(found) && found.every(Boolean))"""


async def test_the_application_starts_without_a_network(visit: Visit, server: Server) -> None:
    """The frame and where one may go are there, then the screen itself; who signs out leaves nothing behind."""
    async with line_to(server.processes[0].url) as line:
        ada = await visit(ADA, on=Server((line,)), width=390, height=844, installs=True)  # type: ignore[arg-type]  # a line has the url of a process
        page = ada.page
        ada.expect_complaint(r"ERR_|WebSocket|Failed to (load resource|fetch)|service worker")
        await ada.open("/contacts")
        name = page.get_by_text("Adela Arce")
        await expect(name).to_be_visible()
        await page.wait_for_function(ALL_IS_KEPT)
        kept = await page.evaluate(KEPT)
        others = {path for path in kept if not path.startswith("/assets/")}
        assert others == {"/", "/theme-boot.js", "/icon.svg", "/manifest.webmanifest"}

        line.cut()
        await ada.open("/companies")  # never seen before
        await expect(page.get_by_role("link", name="Contacts")).to_be_visible()
        await expect(page.get_by_text("No connection")).to_be_visible()
        assert not await ada.violations()
        await ada.picture("offline-start-390-light")
        line.mend()
        await expect(page.get_by_text("Castaño Ceramics").first).to_be_visible()

        await page.get_by_role("button", name="More").click()
        await page.get_by_role("menuitem", name="Sign out").click()
        await expect(page.get_by_role("button", name="Sign in")).to_be_visible()
        line.cut()
        await page.go_back()
        await expect(page.get_by_text("No connection")).to_be_visible()
        await expect(name).to_be_hidden()
