"""Pages of the test's own rows in a real browser: each request is answered by Django's test client, no server between.

What is checked on a page so is its markup, styles and scripts; sockets, films and the media door have stories of their
own. The browser lives in a thread of its own: its loop and Django's connections may not share one.
"""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from mimetypes import guess_type
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TypeVar
from urllib.parse import urlsplit

from django.contrib.staticfiles import finders
from django.test import Client
from playwright.sync_api import Page, Route, ViewportSize, sync_playwright

from sora_site.launch import browser as installed

HOST = "http://testserver"
#: One grey pixel: what every poster shows here.
PIXEL = b64decode("R0lGODlhAQABAIAAAHd3dwAAACwAAAAAAQABAAACAkQBADs=")
T = TypeVar("T")
#: Status, headers, body.
Answer = tuple[int, dict[str, str], bytes]


class Stage:
    """A window that sees the site as one client at a time does."""

    def __init__(self) -> None:
        self._client = Client()
        self._asked: SimpleQueue[tuple[str, Future[Answer]]] = SimpleQueue()
        self._thread = ThreadPoolExecutor(1, "browser")
        self.refused: list[str] = []
        self._page = self._do(self._start)

    def open(self, client: Client, where: str, size: ViewportSize) -> None:
        """Shows a page as `client` gets it."""
        self._client, self.refused = client, []
        self._do(lambda: self._page.set_viewport_size(size))
        self._do(lambda: self._page.goto(where, wait_until="load"))

    def look(self, size: ViewportSize, *, light: bool = False, rtl: bool = False) -> None:
        """The same page on another screen, in the light, or read from the right."""
        turn = (
            "([theme, dir]) => { document.documentElement.dataset.theme = theme; document.documentElement.dir = dir }"
        )
        self._do(lambda: self._page.set_viewport_size(size))
        self._do(lambda: self._page.evaluate(turn, ["light" if light else "dark", "rtl" if rtl else "ltr"]))

    def ask(self, question: Callable[[Page], T]) -> T:
        """What the window answers."""
        return self._do(lambda: question(self._page))

    def close(self) -> None:
        self._do(self._stop)
        self._thread.shutdown()

    def _do(self, work: Callable[[], T]) -> T:
        """Has the browser do something, and answers its requests meanwhile, in the thread that has the rows."""
        done = self._thread.submit(work)
        while not done.done():
            try:
                where, answer = self._asked.get(timeout=0.02)
            except Empty:
                continue
            answer.set_result(self._fetch(where))
        return done.result()

    def _fetch(self, where: str) -> Answer:
        response = self._client.get(where, headers={"Accept": "text/html,*/*"})
        body = b"".join(response.streaming_content) if response.streaming else response.content  # type: ignore[attr-defined]
        # Cookies stay with the client: the browser has none of its own.
        headers = {name: value for name, value in response.headers.items() if name.lower() != "set-cookie"}
        return response.status_code, headers, body

    def _start(self) -> Page:
        self._playwright = sync_playwright().start()
        arguments = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]
        self._browser = self._playwright.chromium.launch(executable_path=installed.path(), args=arguments)
        page = self._browser.new_context(base_url=HOST, reduced_motion="reduce").new_page()
        page.route("**/*", lambda route: self._route(route))
        page.on("console", lambda message: self._hear(message.text))
        page.on("pageerror", lambda error: self.refused.append(str(error)))
        return page

    def _stop(self) -> None:
        self._browser.close()
        self._playwright.stop()

    def _hear(self, text: str) -> None:
        """What the site's own policy refuses is a page that does not do what it was written to do."""
        if "Content Security Policy" in text:
            self.refused.append(text)

    def _route(self, route: Route) -> None:
        parts = urlsplit(route.request.url)
        if parts.netloc != urlsplit(HOST).netloc or route.request.method != "GET":
            route.abort()
        elif parts.path.startswith("/static/"):
            _send_static(route, parts.path.removeprefix("/static/"))
        elif parts.path.startswith("/media/") or parts.path.endswith((".webp", ".jpg", ".png")):
            route.fulfill(body=PIXEL, content_type="image/gif")
        else:
            answer: Future[Answer] = Future()
            self._asked.put((parts._replace(scheme="", netloc="").geturl(), answer))
            status, headers, body = answer.result()
            route.fulfill(status=status, headers=headers, body=body)


def _send_static(route: Route, name: str) -> None:
    found = finders.find(name)
    if found is None:
        route.fulfill(status=404)
        return
    file = Path(str(found))
    route.fulfill(body=file.read_bytes(), content_type=guess_type(file.name)[0] or "application/octet-stream")
