"""By invitation, as it comes out of the box: an invited newcomer makes a first film; another waits in the line.

Pages are found by what they hold, not by their words: the same story is told in three languages.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from email import message_from_string, policy
from pathlib import Path

import pytest
from django.utils import translation
from django.utils.translation import gettext
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect

from tests.browser.conftest import DESK, PHONE
from tests.browser.people import PATIENCE
from tests.browser.site import ROOT, RunningSite
from tests.browser.test_story import no_sideways_scroll

PASSWORD = "a-quiet-cinema-42"
#: What the browser says when the next page comes before the fade to this one has begun.
GIVEN_UP = re.compile(r"Transition was (?:aborted|skipped)")


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    """A site by invitation, whose mail lands in a folder and whose line moves fast."""
    folder = Path(tmp_path_factory.mktemp("house"))
    running = RunningSite(folder, SIGNUP="invite", EMAIL_URL=f"file:{folder / 'mail'}", WAITING_LIST_A_DAY="86400")
    running.wait(300)
    yield running
    assert running.stop() == 0, running.said()


Room = Callable[..., Page]


@pytest.fixture
def room(chromium: Browser, house: RunningSite) -> Iterator[Room]:
    """A window at the house, by a name: passkeys belong to names. Any error a page reports fails the test."""
    contexts: list[BrowserContext] = []
    errors: list[str] = []

    def open_room(size: ViewportSize, locale: str = "en-GB", *, scripts: bool = True) -> Page:
        base = house.url.replace("127.0.0.1", "localhost")
        context = chromium.new_context(base_url=base, viewport=size, locale=locale, java_script_enabled=scripts)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(30_000)
        page.on("pageerror", lambda error: errors.append(str(error)) if not GIVEN_UP.match(str(error)) else None)
        return page

    yield open_room
    for context in contexts:
        context.close()
    assert errors == []


def invite(house: RunningSite) -> str:
    """The path of a fresh invite, as the operator makes it at the shell."""
    command = [sys.executable, str(ROOT / "manage.py"), "invite"]
    done = subprocess.run(command, env=house.environment, capture_output=True, text=True, check=True)
    return "/join/" + done.stdout.strip().rpartition("/join/")[2]


def fill_in(page: Page, handle: str) -> None:
    page.locator("[name=username]").fill(handle)
    page.locator("[name=birth_year]").fill("1990")
    page.locator("[name=password1]").fill(PASSWORD)
    page.locator("form.door button").click()


def come_in(page: Page, house: RunningSite, handle: str) -> None:
    page.goto(invite(house))
    page.locator("a[href*='/accounts/signup/']").click()
    fill_in(page, handle)
    expect(page).to_have_url(re.compile("/welcome/"))


@pytest.mark.parametrize(
    ("locale", "size", "scripts"),
    [("en-GB", DESK, True), ("de-DE", PHONE, True), ("zh-CN", PHONE, False)],
    ids=["English on a desk", "German on a phone", "Chinese without scripts"],
)
def test_an_invited_newcomer_makes_a_first_film(
    room: Room, house: RunningSite, locale: str, size: ViewportSize, scripts: bool
) -> None:
    page = room(size, locale, scripts=scripts)
    page.goto("/accounts/signup/")
    expect(page.locator("html")).to_have_attribute("lang", {"zh-CN": "zh-hans"}.get(locale, locale[:2]))
    expect(page.locator("[name=code]")).to_be_visible()
    no_sideways_scroll(page)
    come_in(page, house, f"first_{locale[:2]}")

    page.locator("[name=display_name]").fill("Nina")
    page.locator("form.door button").click()
    page.locator(".idea").first.click()
    expect(page).to_have_url(re.compile("/make/"))
    expect(page.locator(".led")).to_be_visible()
    no_sideways_scroll(page)
    page.locator("select[name=seconds]").select_option("5")
    page.locator(".make__go").click()
    expect(page).to_have_url(re.compile("/films/video_"))
    expect(page.locator(".led")).to_be_visible()
    no_sideways_scroll(page)
    until = time.monotonic() + PATIENCE / 1000
    while not page.locator("video").count() and time.monotonic() < until:
        page.wait_for_timeout(2000)
        if not scripts:
            page.reload()
    expect(page.locator("video")).to_be_visible()
    with translation.override({"zh-CN": "zh-hans"}.get(locale, locale[:2])):
        ready = gettext("Your first film! Post it for everyone, or keep it for yourself.")
    expect(page.locator(".led")).to_contain_text(ready)
    page.reload()
    expect(page.locator("video")).to_be_visible()

    page.goto(page.url + "publish/")
    page.locator("main form [name=words]").fill("Mein erster Film")
    page.locator("main form button.button--accent").last.click()
    expect(page).to_have_url(re.compile("/v/"))
    page.goto("/make/")
    expect(page.locator(".led")).to_have_count(0)


def letters(house: RunningSite, to: str) -> list[str]:
    """The words of the letters to one address, oldest first."""
    written = "".join(path.read_text() for path in sorted((house.folder / "mail").glob("*.log")))
    mails = [message_from_string(text.strip(), policy=policy.default) for text in written.split(f"\n{'-' * 79}\n")]
    bodies = [mail.get_body(("plain",)) for mail in mails if mail["To"] == to]
    return [body.get_content() for body in bodies if body is not None]


@pytest.mark.parametrize(
    ("size", "language"), [(DESK, "zh-hans"), (PHONE, "de")], ids=["Chinese on a desk", "German on a phone"]
)
def test_without_an_invite_one_waits_in_the_line_and_is_let_in(
    room: Room, house: RunningSite, size: ViewportSize, language: str
) -> None:
    page = room(size, language)
    address = f"wanda_{'desk' if size is DESK else 'phone'}@example.org"
    page.goto("/accounts/signup/")
    with translation.override(language):
        page.get_by_role("link", name=gettext("Join the waiting list")).click()
        page.get_by_label(gettext("Year of birth")).fill("1990")
        page.locator("[name=email]").fill(address)
        no_sideways_scroll(page)
        page.get_by_role("button", name=gettext("Get in line")).click()
        expect(page.get_by_role("heading", name=gettext("Look into your mail"))).to_be_visible()
        [first] = letters(house, address)
        page.goto(re.search(r"/waiting/\w+/", first)[0])  # type: ignore[index]
        expect(page.locator(".place__number")).to_have_text("1")
        no_sideways_scroll(page)

        # The light lane looks once a minute.
        for _look in range(45):
            if len(letters(house, address)) > 1:
                break
            page.wait_for_timeout(2000)
        way_in = letters(house, address)[1]
        page.reload()
        expect(page.get_by_role("heading", name=gettext("It is your turn"))).to_be_visible()
        page.goto(re.search(r"/join/[\w-]+/", way_in)[0])  # type: ignore[index]
        no_sideways_scroll(page)
        page.get_by_role("link", name=gettext("Take your seat")).click()
    fill_in(page, address.partition("@")[0])
    expect(page).to_have_url(re.compile("/welcome/"))


def test_a_passkey_signs_in_without_a_name_or_a_password(room: Room, house: RunningSite) -> None:
    page = room(DESK)
    devices = page.context.new_cdp_session(page)
    devices.send("WebAuthn.enable")
    device = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    devices.send("WebAuthn.addVirtualAuthenticator", {"options": device})
    come_in(page, house, "paula")

    page.goto("/accounts/2fa/webauthn/add/")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Yes, it is me").click()
    page.get_by_label("Name").fill("Desk lamp")
    page.get_by_role("button", name="Add a passkey").click()
    expect(page.get_by_role("heading", name="Recovery codes")).to_be_visible()
    page.goto("/accounts/2fa/webauthn/")
    expect(page.get_by_text("Desk lamp")).to_be_visible()

    page.goto("/accounts/logout/")
    page.locator("main form button").click()
    page.goto("/accounts/login/?next=/me/settings/")
    page.get_by_role("button", name="Sign in with a passkey").click()
    expect(page.get_by_role("heading", name="Settings")).to_be_visible()

    # After the password it is the second step.
    page.goto("/accounts/logout/")
    page.locator("main form button").click()
    page.goto("/accounts/login/")
    page.get_by_label("Handle or email").fill("paula")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    expect(page.get_by_role("heading", name="One more step")).to_be_visible()
    page.get_by_role("button", name="Use a passkey").click()
    page.wait_for_url(lambda url: "/accounts/" not in url)


def test_without_scripts_no_passkey_is_offered_that_could_not_be_asked_for(room: Room) -> None:
    page = room(PHONE, scripts=False)
    page.goto("/accounts/login/")
    expect(page.get_by_role("button", name="Sign in", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Sign in with a passkey")).to_have_count(0)
