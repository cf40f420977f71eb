"""The whole way, as two people walk it: a sentence becomes a film, the film a post, and the other sees it move."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from tests.browser.conftest import DESK, PHONE, Window
from tests.browser.people import PATIENCE, ask_for_film, publish, sign_up, wait_for_film


def like_button(page: Page) -> Locator:
    return page.locator("[data-card]").first.get_by_role("button", name=re.compile("like", re.IGNORECASE))


def count(page: Page, of: str) -> Locator:
    return page.locator(f"[data-card] [data-count={of}]").first


def no_sideways_scroll(page: Page) -> None:
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
    maker.wait_for_function(
        "before => { const line = document.querySelector('[role=progressbar]');"
        " return !line || Number(line.getAttribute('aria-valuenow')) > before }",
        arg=seen,
        timeout=PATIENCE,
    )
    wait_for_film(maker)
    address = publish(maker, "Nobody sunbathes on her towel.")

    other.goto("/")
    no_sideways_scroll(other)
    expect(other.get_by_text("Nobody sunbathes on her towel.").first).to_be_visible()
    other.wait_for_function("document.querySelector('[data-card] video').currentTime > 0.3")
    assert other.evaluate("document.querySelector('[data-card] video').muted")

    maker.goto(address)
    expect(count(maker, "likes")).to_have_attribute("data-value", "0")
    maker.wait_for_function("window.performance.getEntriesByType('navigation').length === 1")
    like_button(other).click()
    expect(count(maker, "likes")).to_have_attribute("data-value", "1")
    expect(count(other, "likes")).to_have_attribute("data-value", "1")

    other.locator("[data-card]").first.get_by_role("link", name="Comments").click()
    other.get_by_label("Your comment").fill("Oma gewinnt <b>immer</b>.")
    other.get_by_role("button", name="Send").click()
    expect(other.get_by_text("Oma gewinnt <b>immer</b>.")).to_be_visible()
    expect(count(maker, "comments")).to_have_attribute("data-value", "1")
    no_sideways_scroll(maker)

    like_button(other).click()
    expect(count(maker, "likes")).to_have_attribute("data-value", "0")


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
    expect(other.locator("video").first).to_be_visible()
    like_button(other).click()
    expect(count(other, "likes")).to_have_attribute("data-value", "1")
    other.locator("[data-card]").first.get_by_role("link", name="Comments").click()
    other.get_by_label("Your comment").fill("Süß!")
    other.get_by_role("button", name="Send").click()
    expect(other.get_by_text("Süß!")).to_be_visible()

    maker.goto(path)
    expect(count(maker, "likes")).to_have_attribute("data-value", "1")
    expect(count(maker, "comments")).to_have_attribute("data-value", "1")
