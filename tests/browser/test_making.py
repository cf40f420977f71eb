"""What is typed is there on another device; takes stand side by side; and the tray follows through the rooms."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.conftest import DESK, PHONE, Window
from tests.browser.people import PATIENCE, sign_up, until
from tests.browser.test_story import no_sideways_scroll

PASSWORD = "a-quiet-cinema-42"
KEPT = "document.querySelector('[data-kept]').textContent.trim() === 'Kept'"


def sign_in(page: Page, handle: str) -> None:
    page.goto("/accounts/login/")
    page.locator("input[name=login]").fill(handle)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Sign in", exact=True).click()
    expect(page).not_to_have_url(re.compile("login"))


def type_prompt(page: Page, words: str) -> None:
    page.get_by_label("Describe your film").fill(words)
    until(page, KEPT, 30)


def test_what_is_typed_is_there_on_another_device(window: Window) -> None:
    desk, phone = window(DESK), window(PHONE)
    sign_up(desk, "drafter")
    desk.goto("/make/")
    type_prompt(desk, "three penguins dance")
    desk.get_by_label("Length").select_option("5")
    desk.get_by_label("Describe your film").press("End")
    desk.keyboard.type(" in the snow")
    # The window closes before the pause after the last letter is over.
    desk.close()

    sign_in(phone, "drafter")
    phone.goto("/make/")
    field = phone.get_by_label("Describe your film")
    for _look in range(20):
        if field.input_value() == "three penguins dance in the snow":
            break
        phone.wait_for_timeout(500)
        phone.reload()
    expect(field).to_have_value("three penguins dance in the snow")
    expect(phone.get_by_label("Length")).to_have_value("5")
    no_sideways_scroll(phone)

    phone.get_by_role("link", name="Begin anew").click()
    expect(field).to_have_value("")
    phone.get_by_role("link", name="three penguins dance in the snow", exact=True).click()
    expect(field).to_have_value("three penguins dance in the snow")


def test_two_windows_of_one_draft_lose_nothing(window: Window) -> None:
    first, second = window(DESK), window(DESK)
    sign_up(first, "two_windows")
    first.goto("/make/")
    type_prompt(first, "a dog runs")
    sign_in(second, "two_windows")
    second.goto(first.url)
    type_prompt(second, "a dog runs on the beach")
    first.get_by_label("Describe your film").fill("a dog runs through the city")
    expect(first.get_by_text("Another window changed this draft meanwhile")).to_be_visible()
    first.get_by_role("link", name="Open the other one").click()
    expect(first.get_by_label("Describe your film")).to_have_value("a dog runs on the beach")
    first.goto("/make/drafts/")
    expect(first.get_by_role("link", name="a dog runs through the city")).to_be_visible()

    first.get_by_role("button", name=re.compile("Delete the draft “a dog runs through")).click()
    first.get_by_role("button", name="Undo").click()
    expect(first.get_by_role("link", name="a dog runs through the city")).to_be_visible()


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_takes_stand_side_by_side_and_the_tray_follows(window: Window, size: ViewportSize) -> None:
    page = window(size)
    sign_up(page, f"takes_{'desk' if size is DESK else 'phone'}")
    page.goto("/make/")
    page.get_by_label("Describe your film").fill("a dog runs over a meadow")
    page.get_by_label("Length").select_option("5")
    page.get_by_label("Takes").select_option("2")
    expect(page.locator("#facts")).to_contain_text("0 of")
    page.get_by_label("Describe your film").press("Control+Enter")
    expect(page).to_have_url(re.compile("/takes/"))
    expect(page.locator(".take")).to_have_count(2)
    no_sideways_scroll(page)
    takes = page.url

    page.goto("/me/inbox/")
    pill = page.locator("[data-tray]")
    expect(pill).to_be_visible()
    pill.click()
    rows = page.locator("[data-tray-row]")
    expect(rows).to_have_count(2)
    no_sideways_scroll(page)
    rows.last.get_by_role("button", name=re.compile("Stop")).click()
    expect(rows).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page.locator("[data-tray-words]")).to_have_text("Your film is ready", timeout=PATIENCE)
    pill.click()
    expect(rows.first.get_by_role("link", name="Watch and post")).to_be_visible()

    page.goto(takes)
    page.get_by_text("Keep this one").first.click()
    page.get_by_role("button", name="Delete the others for good").click()
    expect(page).to_have_url(re.compile("/films/video_"))
    expect(page.locator("video")).to_be_visible()
    expect(pill).to_have_count(0)

    page.goto("/make/")
    page.get_by_role("link", name="Earlier prompts").click()
    page.get_by_label("Look for words").fill("MEADOW")
    page.get_by_role("link", name="a dog runs over a meadow", exact=True).click()
    expect(page.get_by_label("Describe your film")).to_have_value("a dog runs over a meadow")


def test_drafts_takes_and_prompts_by_forms_with_scripts_off(window: Window) -> None:
    page = window(PHONE, scripts=False)
    sign_up(page, "making_plain")
    page.goto("/make/")
    page.get_by_label("Describe your film").fill("a cat sings")
    page.get_by_role("button", name="Keep as draft").click()
    expect(page.get_by_label("Describe your film")).to_have_value("a cat sings")
    page.goto("/make/drafts/")
    page.get_by_role("button", name=re.compile("Delete the draft")).click()
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("link", name="a cat sings").click()
    page.get_by_label("Length").select_option("5")
    page.get_by_label("Takes").select_option("2")
    page.get_by_role("button", name="Make film").click()
    expect(page).to_have_url(re.compile("/takes/"))
    page.get_by_role("button", name="Stop all").click()
    expect(page.get_by_text("Stopped")).to_have_count(2)
    page.goto("/make/earlier/")
    expect(page.get_by_role("link", name="a cat sings")).to_be_visible()
    no_sideways_scroll(page)
