"""Real browsers against a real site."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, ViewportSize, expect, sync_playwright

from sora_site.launch import browser as installed
from tests.browser.site import RunningSite

PHONE: ViewportSize = {"width": 360, "height": 740}
DESK: ViewportSize = {"width": 1280, "height": 800}
# Two cores may be drawing films meanwhile.
expect.set_options(timeout=15_000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Says plainly when there is no browser to drive."""
    for item in items:
        if "tests/browser/" in str(item.path):
            item.add_marker(pytest.mark.browser)
            if installed.path() is None:
                item.add_marker(pytest.mark.skip(reason="no Chromium on this machine, and none could be installed"))


@pytest.fixture(scope="package")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    running = RunningSite(Path(tmp_path_factory.mktemp("site")))
    running.wait()
    yield running
    assert running.stop() == 0, running.said()


@pytest.fixture(scope="package")
def playwright() -> Iterator[Playwright]:
    """Ends with this folder: while it runs, its loop is this thread's, and no other test could have one."""
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="package")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    arguments = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-quic"]
    started = playwright.chromium.launch(executable_path=installed.path(), args=arguments)
    yield started
    started.close()


Window = Callable[..., Page]


@pytest.fixture
def window(chromium: Browser, site: RunningSite) -> Iterator[Window]:
    """Opens a window of somebody's own: cookies, size, scripts on or off. Any error a page reports fails the test."""
    contexts: list[BrowserContext] = []
    errors: list[str] = []

    def open_window(size: ViewportSize = DESK, *, scripts: bool = True, locale: str = "en-GB") -> Page:
        context = chromium.new_context(
            base_url=site.url,
            viewport=size,
            java_script_enabled=scripts,
            locale=locale,
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(30_000)
        # A slow page loses its cross-fade; the browser reports that as an error of the page, which asked for nothing.
        page.on("pageerror", lambda error: None if "Transition was" in str(error) else errors.append(str(error)))
        return page

    yield open_window
    for context in contexts:
        context.close()
    assert errors == []
