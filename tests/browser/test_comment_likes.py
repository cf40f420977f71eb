"""The likes of comments follow each other between open pages."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import DESK, PHONE, Window
from tests.browser.people import ask_for_film, publish, sign_up, wait_for_film
from tests.browser.test_story import card

SAID = "Who feeds him?"


def open_talk(page: Page, address: str, film: str) -> None:
    page.goto(address)
    card(page, film).locator("[data-open-panel]").click()


def heart(page: Page) -> Locator:
    """Of the comment, in the open panel."""
    return page.locator("[data-panel] .comment").filter(has_text=SAID).locator(".heart")


def test_a_like_of_a_comment_is_seen_in_every_open_talk(window: Window) -> None:
    film = "A crocodile waits for its supper."
    maker, other, nobody = window(DESK), window(PHONE), window(DESK)
    sign_up(maker, "feeder")
    sign_up(other, "hungry")
    ask_for_film(maker, "a crocodile sits at a table")
    wait_for_film(maker)
    address = publish(maker, film)
    open_talk(other, address, film)
    other.get_by_label("Your comment").fill(SAID)
    other.get_by_role("button", name="Send").click()
    for page in (maker, nobody):
        open_talk(page, address, film)
        expect(heart(page).locator(".heart__count")).to_be_hidden()

    heart(maker).click()
    for page in (maker, other, nobody):
        expect(heart(page).locator(".heart__count")).to_have_text("1")
    heart(other).click()
    for page in (maker, other, nobody):
        expect(heart(page).locator(".heart__count")).to_have_text("2")
    heart(maker).click()
    for page in (maker, other, nobody):
        expect(heart(page).locator(".heart__count")).to_have_text("1")
    expect(heart(other)).to_have_attribute("aria-pressed", "true")
    expect(heart(maker)).to_have_attribute("aria-pressed", "false")
