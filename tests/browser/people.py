"""What people do in a browser, in words."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

#: A film of 5 s takes about as long to make; the machine may be busy with other tests.
PATIENCE = 180_000


def until(page: Page, true: str, seconds: float = 15) -> None:
    """Waits for a JavaScript expression. (Playwright's own wait evaluates strings, which the site's policy forbids.)"""
    for _look in range(round(seconds / 0.2)):
        if page.evaluate(true):
            return
        page.wait_for_timeout(200)
    raise AssertionError(f"not so after {seconds} s: {true}")


def until_plays(film: Locator) -> None:
    """Waits until the picture moves."""
    for _look in range(75):
        if film.locator("video").evaluate("video => video.currentTime > 0.3"):
            return
        film.page.wait_for_timeout(200)
    raise AssertionError("the film does not play")


def sign_up(page: Page, handle: str) -> None:
    page.goto("/accounts/signup/")
    page.get_by_label("Handle").fill(handle)
    page.get_by_label("Year of birth").fill("1990")
    page.get_by_label("Password", exact=True).fill("a-quiet-cinema-42")
    page.get_by_role("button", name="Make an account").click()
    expect(page).not_to_have_url(re.compile("signup"))


def ask_for_film(page: Page, prompt: str) -> None:
    page.goto("/make/")
    page.get_by_label("Describe your film").fill(prompt)
    page.get_by_label("Length").select_option("5")
    page.get_by_role("button", name="Make film").click()
    expect(page).to_have_url(re.compile("/films/video_"))


def wait_for_film(page: Page) -> None:
    """With scripts the page changes by itself; without, somebody reloads it now and then."""
    expect(page.locator("video")).to_be_visible(timeout=PATIENCE)


def publish(page: Page, words: str) -> str:
    """Posts the finished film on the page; returns the address of the post."""
    page.get_by_role("link", name=re.compile("Post|Show")).first.click()
    expect(page).to_have_url(re.compile("/publish/"))
    page.get_by_label(re.compile("words", re.IGNORECASE)).fill(words)
    page.get_by_role("button", name="Post").click()
    expect(page).to_have_url(re.compile("/v/"))
    return page.url
