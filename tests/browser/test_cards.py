"""The storyboard changed by hand, as a person does it: on a phone and a desk, and with scripts off."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.conftest import DESK, PHONE, Window
from tests.browser.people import sign_up
from tests.browser.test_story import no_sideways_scroll

PROMPT = "Grandma chases a crocodile on the beach, then they dance"


def open_cards(page: Page) -> None:
    page.goto("/make/")
    page.get_by_label("Describe your film").fill(PROMPT)
    page.get_by_role("button", name="Change the storyboard").click()
    expect(page.get_by_role("heading", name="Storyboard")).to_be_visible()


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_cards_are_changed_by_words_buttons_and_keys(window: Window, size: ViewportSize) -> None:
    page = window(size)
    sign_up(page, f"cards_{'desk' if size is DESK else 'phone'}")
    open_cards(page)
    no_sideways_scroll(page)
    cards = page.locator(".card")
    count = cards.count()

    adding = page.get_by_label("Add to shot 1", exact=True)
    adding.fill("a red dragon flies")
    adding.press("Enter")
    expect(page.get_by_role("list", name="Cast").get_by_text("dragon")).to_be_visible()
    expect(page).to_have_url(re.compile("/make/"))

    place = page.get_by_label("Place").first
    place.select_option("city")
    page.get_by_role("button", name="Move shot 1 back").click()
    expect(page.locator("[name='shot-1-setting']")).to_have_value("city")
    page.get_by_role("button", name="Copy shot 1", exact=True).click()
    expect(cards).to_have_count(count + 1)

    page.get_by_text("Positions").first.click()
    chip = page.locator(".floor__chip").first
    chip.focus()
    chip.press("ArrowLeft")
    across = page.get_by_label("across").first
    expect(across).not_to_have_value("")
    before = float(across.input_value())
    chip.press("ArrowRight")
    assert float(across.input_value()) == pytest.approx(before + 0.05, abs=0.011)
    no_sideways_scroll(page)

    page.get_by_label("Describe your film").fill("a tank in the desert")
    expect(page.get_by_text("Your words have changed")).to_be_visible()
    expect(page.get_by_role("list", name="Cast").get_by_text("dragon")).to_be_visible()
    page.get_by_role("button", name="Read them anew").click()
    expect(page.get_by_role("list", name="Cast").get_by_text("tank")).to_be_visible()


def test_the_same_by_forms_with_scripts_off(window: Window) -> None:
    page = window(PHONE, scripts=False)
    sign_up(page, "cards_plain")
    page.goto("/make/")
    page.get_by_label("Describe your film").fill(PROMPT)
    page.get_by_role("button", name="See how it reads").click()
    page.get_by_role("button", name="Change the storyboard").click()
    count = page.locator(".card").count()
    page.get_by_label("What happens next?").fill("the crocodile sings")
    page.get_by_role("button", name="Add a shot").click()
    expect(page.locator(".card")).not_to_have_count(count)
    page.get_by_role("button", name="Take shot 1 out").click()
    expect(page.get_by_label("Describe your film")).to_have_value(PROMPT)
    no_sideways_scroll(page)
