"""The whole way, as two people walk it: a sentence becomes a film, the film a post, and the other sees it move."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from tests.browser.conftest import DESK, PHONE, Window
from tests.browser.people import PATIENCE, ask_for_film, publish, sign_up, until, until_plays, wait_for_film


def card(page: Page, words: str) -> Locator:
    """The film with these words, in the feed or on its own page."""
    return page.locator("[data-card]").filter(has_text=words)


def like_button(film: Locator) -> Locator:
    return film.get_by_role("button", name=re.compile("like", re.IGNORECASE))


def count(film: Locator, of: str) -> Locator:
    return film.locator(f"[data-count={of}]")


def no_sideways_scroll(page: Page) -> None:
    page.wait_for_load_state()  # until its styles are there, a page is as wide as it likes
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_a_sentence_becomes_a_film_that_others_watch(window: Window, size: ViewportSize) -> None:
    place = "desk" if size is DESK else "phone"
    maker, other = window(size), window(size)
    sign_up(maker, f"maker_{place}")
    sign_up(other, f"other_{place}")

    ask_for_film(maker, "grandma chases a crocodile away from the beach at sunset")
    no_sideways_scroll(maker)
    progress = maker.get_by_role("progressbar")
    expect(progress).to_have_attribute("aria-valuenow", re.compile(r"[1-9]"), timeout=PATIENCE)
    seen = float(progress.get_attribute("aria-valuenow") or 0)
    line = "document.querySelector('[role=progressbar]')"
    until(maker, f"!{line} || Number({line}.getAttribute('aria-valuenow')) > {seen}", PATIENCE / 1000)
    wait_for_film(maker)
    words = f"Nobody sunbathes on her {place} towel."
    address = publish(maker, words)

    other.goto("/")
    no_sideways_scroll(other)
    seen_by_other = card(other, words)
    seen_by_other.scroll_into_view_if_needed()
    expect(seen_by_other.get_by_text(words).first).to_be_visible()
    until_plays(seen_by_other)
    assert seen_by_other.locator("video").evaluate("video => video.muted")

    maker.goto(address)
    seen_by_maker = card(maker, words)
    expect(count(seen_by_maker, "likes")).to_have_attribute("data-value", "0")
    like_button(seen_by_other).click()
    expect(count(seen_by_maker, "likes")).to_have_attribute("data-value", "1")
    expect(count(seen_by_other, "likes")).to_have_attribute("data-value", "1")

    seen_by_other.get_by_role("link", name="Comments").click()
    other.get_by_label("Your comment").fill("Oma gewinnt <b>immer</b>.")
    other.get_by_role("button", name="Send").click()
    expect(other.get_by_text("Oma gewinnt <b>immer</b>.")).to_be_visible()
    expect(count(seen_by_maker, "comments")).to_have_attribute("data-value", "1")
    no_sideways_scroll(maker)

    other.goto(address)
    like_button(card(other, words)).click()
    expect(count(seen_by_maker, "likes")).to_have_attribute("data-value", "0")


def test_the_same_by_forms_with_scripts_off(window: Window) -> None:
    maker, other = window(DESK, scripts=False), window(PHONE, scripts=False)
    sign_up(maker, "maker_plain")
    sign_up(other, "other_plain")
    ask_for_film(maker, "三只企鹅在雪地里跳舞")
    for _look in range(PATIENCE // 2000):
        if maker.locator("video").count():
            break
        maker.wait_for_timeout(2000)
        maker.reload()
    address = publish(maker, "Drei Pinguine")
    path = re.sub(r"^https?://[^/]+", "", address)

    other.goto(path)
    film = card(other, "Drei Pinguine")
    expect(film.locator("video[controls]")).to_be_visible()
    like_button(film).click()
    expect(count(film, "likes")).to_have_attribute("data-value", "1")
    film.get_by_role("link", name="Comments").click()
    other.get_by_label("Your comment").fill("Süß!")
    other.get_by_role("button", name="Send").click()
    expect(other.get_by_text("Süß!")).to_be_visible()

    maker.goto(path)
    film = card(maker, "Drei Pinguine")
    expect(count(film, "likes")).to_have_attribute("data-value", "1")
    expect(count(film, "comments")).to_have_attribute("data-value", "1")
