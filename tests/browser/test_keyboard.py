"""Everything by keyboard: who has no mouse comes in, makes a film, watches, talks, follows and leaves."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from django.utils.translation import gettext, pgettext
from playwright.sync_api import Browser, Locator, ViewportSize, expect

from tests.browser.conftest import DESK, PHONE, Window
from tests.browser.hands import Hands
from tests.browser.people import PATIENCE, ask_for_film, publish, sign_up, until_plays, wait_for_film
from tests.browser.site import RunningSite
from tests.browser.test_story import card

NEIGHBOURS = "Two snowmen wait for the bus."


@pytest.fixture(scope="module")
def neighbour(chromium: Browser, site: RunningSite) -> Iterator[str]:
    """The address of a film somebody else posted."""
    context = chromium.new_context(base_url=site.url, viewport=DESK, locale="en-GB")
    page = context.new_page()
    page.set_default_timeout(60_000)
    sign_up(page, "neighbour")
    ask_for_film(page, "two snowmen wait in the snow")
    wait_for_film(page)
    yield publish(page, NEIGHBOURS)
    context.close()


def come_in(hands: Hands, handle: str) -> None:
    hands.page.goto("/")
    hands.press("Tab")
    hands.is_on(hands.named("link", gettext("Skip to the content")))
    hands.open("link", gettext("Sign in"))
    hands.open("link", gettext("Make an account"))
    hands.go("textbox", gettext("Handle"))
    hands.write(handle)
    hands.go("spinbutton", gettext("Year of birth"))
    hands.write("1990")
    hands.go("textbox", gettext("Password"))
    hands.write("a-quiet-cinema-42")
    hands.open("button", gettext("Make an account"))
    expect(hands.page).to_have_url(re.compile("/welcome/"))


def make_a_film(hands: Hands, words: str) -> None:
    hands.go("textbox", gettext("Name"))
    hands.write("Nina")
    hands.open("button", gettext("Next"))
    hands.go("textbox", gettext("Your sentence"))
    hands.write("three penguins dance")
    hands.open("button", gettext("See how it reads"))
    expect(hands.page).to_have_url(re.compile("/make/"))
    length = hands.go("combobox", gettext("Length"))
    hands.press("5")
    expect(length).to_have_value("5")
    hands.open("button", gettext("Make film"))
    expect(hands.page).to_have_url(re.compile("/films/video_"))
    expect(hands.page.locator("video")).to_be_visible(timeout=PATIENCE)
    hands.open("link", gettext("Post this film"))
    hands.go("textbox", f"{gettext('Words')} {gettext('(optional)')}")
    hands.write(words)
    hands.open("button", gettext("Post"))
    expect(hands.page).to_have_url(re.compile("/v/"))


def watch(hands: Hands) -> Locator:
    """Goes by films to the neighbour's, and back and forth from it; returns it."""
    hands.open("link", gettext("Watch"))
    expect(hands.page.locator("[data-reel]")).to_be_visible()
    hands.open("link", pgettext("feed", "New"))
    expect(hands.page).to_have_url(re.compile("feed=latest"))
    until_plays(hands.page.locator("[data-card]").first)
    film = card(hands.page, NEIGHBOURS)
    for _film in range(40):
        hands.move("ArrowDown")
        if film.evaluate("film => film === document.activeElement"):
            break
    expect(film).to_be_focused()
    hands.move("ArrowUp")
    hands.move("ArrowDown")
    expect(film).to_be_focused()
    return film


def like_talk_and_share(hands: Hands, film: Locator, words: str) -> None:
    like = hands.go("button", re.compile(rf"^{gettext('Like')} \d+$"), film)
    hands.press("Space")
    expect(like).to_have_attribute("aria-pressed", "true")
    hands.press("l")
    expect(like).to_have_attribute("aria-pressed", "false")

    talk = hands.named("link", re.compile(rf"^{gettext('Comments')} \d+$"), film)
    panel = hands.page.locator("[data-panel]")
    hands.reach(talk)
    hands.press("Enter")
    hands.is_in(panel)
    expect(hands.named("textbox", gettext("Your comment"), panel)).to_be_visible()
    expect(panel.locator("[aria-busy]")).to_have_count(0)
    hands.go("textbox", gettext("Your comment"), panel)
    hands.write(words)
    hands.open("button", gettext("Send"), panel)
    expect(panel.get_by_text(words)).to_be_visible()
    hands.is_on(hands.named("button", gettext("Send"), panel))
    hands.press("Escape")
    expect(panel).to_be_hidden()
    hands.is_on(talk)

    share, sheet = hands.named("link", gettext("Share"), film), hands.page.locator("dialog#share")
    for key in ("Enter", "s"):
        hands.reach(share)
        hands.press(key)
        hands.is_in(sheet)
        hands.go("textbox", gettext("Link to this film"), sheet)
        hands.press("Escape")
        expect(sheet).to_be_hidden()
        hands.is_on(share)

    more = film.locator("[data-menu] > summary")
    hands.reach(more)
    hands.press("Enter")
    hands.go("link", gettext("Where it is from"), film)
    hands.press("Escape")
    hands.is_on(more)


def follow(hands: Hands, film: Locator) -> None:
    hands.go("button", f"{gettext('Follow')} @neighbour", film, key="Shift+Tab")
    hands.press("Space")
    hands.is_on(hands.named("button", f"{gettext('Following')} @neighbour", film))


def come_to_the_end(hands: Hands) -> None:
    """Of the films by people one follows there is one: after it comes the end, and it can be left again."""
    hands.open("link", gettext("Watch"))
    hands.open("link", gettext("Following"))
    expect(hands.page).to_have_url(re.compile("feed=following"))
    film = card(hands.page, NEIGHBOURS)
    until_plays(film)
    hands.press("ArrowDown")
    hands.is_on(hands.page.locator("[data-end]"))
    hands.press("ArrowUp")
    hands.is_on(film)


def see_the_keys(hands: Hands) -> None:
    had = hands.page.locator(":focus").element_handle()
    hands.press("?")
    keys = hands.page.locator("dialog#keys")
    hands.is_in(keys)
    hands.press("Escape")
    expect(keys).to_be_hidden()
    assert had is not None
    assert had.evaluate("had => had === document.activeElement")
    hands.see()


def search(hands: Hands) -> None:
    hands.open("link", gettext("Discover"))
    expect(hands.page).to_have_url(re.compile("/discover/"))
    hands.go("searchbox", gettext("Search people, topics and films"))
    hands.write("neighb")
    hands.press("Enter")
    expect(hands.page).to_have_url(re.compile("q=neighb"))
    hands.open("link", re.compile("@neighbour"))
    expect(hands.page).to_have_url(re.compile("/@neighbour/"))


def leave(hands: Hands) -> None:
    hands.open("link", gettext("Me"))
    hands.open("link", gettext("Settings"))
    expect(hands.page).to_have_url(re.compile("/me/settings/"))
    # A whole round, and back: nothing holds the focus, and it passes the same places in both ways.
    assert set(hands.round()) == set(hands.round("Shift+Tab"))
    name = hands.go("textbox", f"{gettext('Name')} {gettext('(optional)')}")
    hands.press("ControlOrMeta+a")
    hands.write("Nina N.")
    hands.open("button", gettext("Save"))
    expect(name).to_have_value("Nina N.")
    hands.open("button", gettext("Sign out"))
    expect(hands.named("link", gettext("Sign in"))).to_be_visible()


SIZES = [
    pytest.param(DESK, "en", id="English on a desk"),
    pytest.param(PHONE, "de", id="German on a phone"),
    pytest.param(DESK, "zh-hans", id="Chinese on a desk"),
]


@pytest.mark.parametrize(("size", "language"), SIZES)
@pytest.mark.usefixtures("neighbour")
def test_who_has_only_keys_lives_here_like_everybody(window: Window, size: ViewportSize, language: str) -> None:
    with Hands(window(size, locale=language), language) as hands:
        come_in(hands, f"keys_{language[:2]}")
        make_a_film(hands, f"Tanz {language}")
        film = watch(hands)
        like_talk_and_share(hands, film, f"Hallo {language}!")
        follow(hands, film)
        come_to_the_end(hands)
        see_the_keys(hands)
        search(hands)
        leave(hands)
