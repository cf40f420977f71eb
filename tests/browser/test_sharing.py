"""A film goes round: to a phone without an account, into somebody's page, onto a slow line, and without any line."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from django.utils import translation
from django.utils.translation import gettext
from playwright.sync_api import Browser, Page, Route, ViewportSize, expect

from tests.browser.conftest import DESK, PHONE, Window
from tests.browser.people import PATIENCE, ask_for_film, publish, sign_up, until, until_plays, wait_for_film
from tests.browser.site import RunningSite
from tests.browser.test_story import no_sideways_scroll

WORDS = "The crocodile was only asking for the time."
#: What Chromium says of a way like this; headless it is always on a fast one.
SLOW_LINE = """Object.defineProperty(navigator, "connection", {
    value: Object.assign(new EventTarget(), { effectiveType: "3g", downlink: 0.6, saveData: false }),
})"""
#: A device with a sheet of its own, that remembers what it was given.
DEVICE = """window.given = [];
const told = ({ files, url }) => (files ? files.map((file) => [file.name, file.size]) : url);
navigator.share = async (what) => window.given.push(told(what));
navigator.canShare = () => true;"""


@pytest.fixture(scope="module")
def maker(chromium: Browser, site: RunningSite) -> Iterator[Page]:
    """Somebody who made a film."""
    context = chromium.new_context(base_url=site.url, viewport=DESK, locale="en-GB")
    page = context.new_page()
    sign_up(page, "dora")
    ask_for_film(page, 'a crocodile on the beach says "What time is it?"')
    wait_for_film(page)
    yield page
    context.close()


@pytest.fixture(scope="module")
def film(maker: Page) -> str:
    """The address of that film, posted."""
    return publish(maker, WORDS)


def public_id(film: str) -> str:
    return film.rstrip("/").rsplit("/", 1)[1]


def film_files(page: Page) -> list[str]:
    """Names of the film's files this page asks for from now on."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[1]) if ".mp4" in request.url else None)
    return asked


#: Where and in which language: each of both once, without telling the story six times.
PLACES = [
    pytest.param(PHONE, "de", id="German on a phone"),
    pytest.param(PHONE, "zh-hans", id="Chinese on a phone"),
    pytest.param(DESK, "en", id="English on a desk"),
]


def test_a_sheet_opened_again_before_it_had_come_keeps_the_focus(window: Window, film: str) -> None:
    page = window(DESK, locale="en")
    held: list[Route] = []
    page.route("**/share/", lambda route: held.append(route))
    page.goto(film)
    sheet = page.get_by_role("dialog", name="Share this film")
    share = page.get_by_role("link", name="Share", exact=True).first
    share.click()
    expect(sheet).to_be_visible()
    page.keyboard.press("Escape")
    expect(sheet).to_be_hidden()
    share.press("Enter")
    sheet.get_by_role("button", name="Copy", exact=True).focus()
    for _look in range(10):  # one answer may let the next be asked for
        while held:
            held.pop().continue_()
        page.wait_for_timeout(200)
    expect(sheet.get_by_text("Point a phone at the code")).to_be_visible()
    expect(sheet.locator(":focus")).to_have_count(1)
    expect(sheet.locator("[aria-busy]")).to_have_count(0)


@pytest.mark.parametrize(("size", "language"), PLACES)
def test_without_an_account_one_shares_a_film(window: Window, film: str, size: ViewportSize, language: str) -> None:
    page = window(size, locale=language)
    page.add_init_script(DEVICE)
    page.goto(film)
    expect(page.locator("html")).to_have_attribute("lang", language)
    with translation.override(language):
        page.get_by_role("link", name=gettext("Share"), exact=True).first.click()
        sheet = page.get_by_role("dialog", name=gettext("Share this film"))
        expect(sheet.get_by_label(gettext("Link to this film"))).to_have_value(film)
        code = sheet.get_by_alt_text(gettext("QR code of the link"))
        expect(code).to_be_visible()
        assert code.evaluate("async img => { await img.decode(); return true }")
        if size is PHONE:
            box = "document.getElementById('share').getBoundingClientRect()"
            until(page, f"{box}.x === 0 && Math.abs({box}.bottom - innerHeight) < 1")
        no_sideways_scroll(page)
        sheet.get_by_role("button", name=gettext("Send with an app")).click()
        assert page.evaluate("window.given") == [film]
        # Only its maker has the film itself to give away.
        expect(sheet.get_by_role("button", name=gettext("Send the film itself"))).to_have_count(0)
        sheet.get_by_text(gettext("Show it on your own page")).click()
        sheet.get_by_label(gettext("Size")).select_option("large")
        pasted = sheet.get_by_label(gettext("Code to paste into a page"))
        expect(pasted).to_have_value(re.compile(r'<iframe src="http.*720'))
        sheet.get_by_role("button", name=gettext("Close")).click()
        expect(sheet).to_be_hidden()


def test_its_maker_sends_the_film_itself(maker: Page, film: str) -> None:
    maker.add_init_script(DEVICE)
    maker.goto(film)
    maker.get_by_role("link", name="Share", exact=True).first.click()
    maker.get_by_role("button", name="Send the film itself").click()
    until(maker, "window.given.length === 1")
    [[name, size]] = maker.evaluate("window.given[0]")
    assert name == f"dora-{public_id(film)}.mp4"
    assert size > 10_000


def test_without_script_the_same_ways_stand_on_a_page(window: Window, film: str) -> None:
    page = window(PHONE, scripts=False)
    page.goto(film)
    page.get_by_role("link", name="Share", exact=True).first.click()
    expect(page).to_have_url(re.compile("/share/$"))
    expect(page.get_by_label("Link to this film")).to_have_value(film)
    page.get_by_text("Show it on your own page").click()
    page.get_by_label("Size").select_option("small")
    page.get_by_role("button", name="Show the code").click()
    expect(page.get_by_label("Code to paste into a page")).to_have_value(re.compile("400"))
    no_sideways_scroll(page)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """Another site: its address, and the folder its pages stand in."""
    serve = partial(SimpleHTTPRequestHandler, directory=str(tmp_path))
    server = ThreadingHTTPServer(("127.0.0.1", 0), serve)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://localhost:{server.server_port}", tmp_path
    server.shutdown()


def test_the_pasted_frame_plays_in_somebody_elses_page(window: Window, film: str, elsewhere: tuple[str, Path]) -> None:
    address, folder = elsewhere
    page = window(DESK)
    page.goto(film + "share/")
    code = page.get_by_label("Code to paste into a page").input_value()
    (folder / "page.html").write_text(f"<!doctype html><title>Mine</title>{code}")
    asked = film_files(page)
    page.goto(f"{address}/page.html")
    frame = page.frame_locator("iframe")
    expect(frame.get_by_role("link", name="dora")).to_have_attribute("href", re.compile("/@dora/"))
    assert asked == []
    frame.get_by_role("button", name="Play").press("Enter")
    video = frame.locator("video")
    for _look in range(75):
        if video.evaluate("video => video.currentTime > 0.3"):
            break
        page.wait_for_timeout(200)
    else:
        raise AssertionError("the film does not play in the frame")
    assert video.evaluate("video => video.controls && document.activeElement === video")
    assert not page.context.cookies(f"{address}/")


def test_a_slow_line_gets_the_small_file_and_its_viewer_decides(window: Window, film: str) -> None:
    page = window(PHONE)
    page.add_init_script(SLOW_LINE)
    card = page.locator("[data-card]").filter(has_text=WORDS)
    for _look in range(PATIENCE // 2000):
        # The light lane makes it a moment after the film was posted.
        page.goto(film)
        if card.locator("video[data-small]").count():
            break
        page.wait_for_timeout(2000)
    asked = film_files(page)
    page.reload()
    until_plays(card)
    assert set(asked) == {"small.mp4"}
    assert card.locator("video").evaluate("video => Math.min(video.videoWidth, video.videoHeight)") == 360
    card.locator("[data-menu] summary").click()
    high = card.get_by_role("group", name="Quality").get_by_role("button", name="High")
    high.click()
    expect(high).to_have_attribute("aria-pressed", "true")
    until(page, "document.querySelector('video[data-film]').currentSrc.endsWith('/film.mp4')")
    page.reload()
    until_plays(card)
    assert card.locator("video").evaluate("video => video.currentSrc").endswith("/film.mp4")


@pytest.mark.parametrize(("size", "language"), PLACES)
def test_the_site_can_be_installed_as_an_app(window: Window, size: ViewportSize, language: str) -> None:
    page = window(size, locale=language)
    page.goto("/discover/")
    until(page, "navigator.serviceWorker.controller !== null")
    devtools = page.context.new_cdp_session(page)
    manifest = devtools.send("Page.getAppManifest")
    assert manifest["url"].endswith("/manifest.webmanifest")
    assert manifest["errors"] == []
    reasons = {error["errorId"] for error in devtools.send("Page.getInstallabilityErrors")["installabilityErrors"]}
    # The test's window keeps nothing, as a private one.
    assert reasons <= {"in-incognito"}
    with translation.override(language):
        button = page.get_by_role("button", name=gettext("Install as an app"))
    expect(button).to_have_count(0)
    offer = """const offer = new Event("beforeinstallprompt", { cancelable: true });
    offer.prompt = async () => { window.asked = true };
    offer.userChoice = Promise.resolve({ outcome: "dismissed" });
    window.dispatchEvent(offer)"""
    page.evaluate(f"() => {{ {offer} }}")
    button.click()
    assert page.evaluate("window.asked")
    expect(button).to_have_count(0)
    page.evaluate(f"() => {{ {offer} }}")
    expect(button).to_have_count(0)


def test_without_a_line_the_site_says_so_and_goes_on_when_it_is_back(window: Window, film: str) -> None:
    page = window(PHONE)
    page.goto("/discover/")
    until(page, "navigator.serviceWorker.controller !== null")
    page.goto(film)
    kept = """async () => {
        const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
        const kept = await Promise.all(caches_.map((cache) => cache.keys()));
        return kept.flat().map((request) => new URL(request.url).pathname);
    }"""
    assert {path for path in page.evaluate(kept) if not path.startswith("/static/")} == {"/offline/"}
    page.context.set_offline(True)
    page.goto("/discover/")
    expect(page.get_by_role("heading", name="You are offline")).to_be_visible()
    assert page.locator("main").evaluate("main => getComputedStyle(main).display") == "grid"
    page.context.set_offline(False)
    expect(page).to_have_title(re.compile("Discover"), timeout=30_000)


def test_the_page_for_no_line_follows_the_language_of_the_reader(window: Window) -> None:
    page = window(DESK)
    page.goto("/discover/")
    until(page, "navigator.serviceWorker.controller !== null")
    language = """async () => {
        const [name] = await caches.keys();
        return (await (await caches.open(name)).match("/offline/")).headers.get("Content-Language");
    }"""
    assert page.evaluate(language) == "en"
    page.get_by_label("Language").select_option("de")
    page.get_by_role("button", name="Change", exact=True).click()
    expect(page.locator("html")).to_have_attribute("lang", "de")
    until(page, f"({language})().then(said => said === 'de')")
