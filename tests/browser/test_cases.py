"""Report, decision, appeal, outcome: four people on one site, each in a language of their own.

Pages are found by what they hold, and read in the language of whoever looks.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from tests.browser.conftest import DESK, PHONE, Window
from tests.browser.people import ask_for_film, publish, sign_up, wait_for_film
from tests.browser.site import ROOT, RunningSite
from tests.browser.test_story import card, no_sideways_scroll

PASSWORD = "a-quiet-cinema-42"
#: At the shell, as an operator would do it in the admin.
APPOINT = """
from django.contrib.auth.models import Group
from sora_site.people.models import User
person = User.objects.create_user({handle!r}, password={password!r}, birth_year=1990, is_staff=True)
person.groups.add(Group.objects.get(name="Moderators"))
"""


@dataclass(frozen=True)
class Words:
    """What the pages say in one language."""

    hidden: str
    taken_back: str
    #: The same to whoever reported.
    hidden_now: str
    earlier_taken_back: str


ENGLISH = Words(
    *("It is hidden from others.", "The decision was taken back."),
    *("It is hidden now.", "The earlier decision was taken back."),
)
GERMAN = Words(
    *("Es ist vor anderen verborgen.", "Die Entscheidung wurde zurückgenommen."),
    *("Es ist jetzt verborgen.", "Die frühere Entscheidung wurde zurückgenommen."),
)
CHINESE = Words("已对他人隐藏", "裁定已撤回", "现已隐藏", "先前的裁定已撤回")


def appoint(site: RunningSite, handle: str) -> None:
    """Makes somebody a moderator."""
    words = APPOINT.format(handle=handle, password=PASSWORD)
    command = [sys.executable, str(ROOT / "manage.py"), "shell", "--no-imports", "-c", words]
    subprocess.run(command, env=site.environment, check=True, capture_output=True, cwd=site.folder)


def sign_in(page: Page, handle: str) -> None:
    """At the admin's door, whatever its language."""
    page.goto("/accounts/login/?next=/admin/")
    page.locator("[name=login]").fill(handle)
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("[name=password]").press("Enter")
    expect(page).to_have_url(re.compile("/admin/$"))


def open_case(page: Page, words: str) -> None:
    """From the admin's first page to the case about these words."""
    page.goto("/admin/")
    page.locator(".desk-line a").click()
    page.locator("#result_list").get_by_role("link", name=words).click()
    expect(page.locator(".desk__words")).to_contain_text(words)
    no_sideways_scroll(page)


def decide(page: Page, outcome: str, why: str) -> None:
    """Presses one of the buttons of the desk, with words to the person."""
    form = page.locator(".desk__form")
    form.locator("[name=words]").fill(why)
    form.locator(f"button[value={outcome}]").click()
    expect(page.locator(".messagelist .success")).to_be_visible()


def news(page: Page, of: str) -> Locator:
    """A line of the inbox."""
    page.goto("/me/inbox/")
    no_sideways_scroll(page)
    return page.locator(".line-link").filter(has_text=of).first


@pytest.mark.parametrize(
    ("size", "makers", "viewers", "moderators"),
    [
        (DESK, ("de-DE", GERMAN), ("en-GB", ENGLISH), ("zh-CN", "en-GB")),
        (PHONE, ("zh-CN", CHINESE), ("de-DE", GERMAN), ("en-GB", "de-DE")),
    ],
    ids=["desk", "phone"],
)
def test_a_report_becomes_a_decision_and_an_appeal_takes_it_back(
    window: Window,
    site: RunningSite,
    size: ViewportSize,
    makers: tuple[str, Words],
    viewers: tuple[str, Words],
    moderators: tuple[str, str],
) -> None:
    place = "desk" if size is DESK else "phone"
    film = f"A crocodile sneezes on a {place}."
    first, second = f"mona_{place}", f"max_{place}"
    appoint(site, first)
    appoint(site, second)
    maker, viewer = window(size), window(size)
    sign_up(maker, f"accused_{place}")
    sign_up(viewer, f"worried_{place}")
    ask_for_film(maker, "a crocodile on the beach sneezes")
    wait_for_film(maker)
    address = publish(maker, film)
    speak(maker, makers[0])
    speak(viewer, viewers[0])

    report(viewer, address, film)

    mona = window(size, locale=moderators[0])
    sign_in(mona, first)
    open_case(mona, film)
    decide(mona, "withhold", "Sneezing on people is cruel.")
    viewer.goto(address)
    expect(card(viewer, film)).to_have_count(0)

    told = news(viewer, viewers[1].hidden_now)
    told.click()
    expect(viewer.locator(".verdict")).to_contain_text(viewers[1].hidden_now)
    # Whoever reported reads what was done, not what was written to somebody else.
    expect(viewer.locator("main")).not_to_contain_text("Sneezing on people")
    no_sideways_scroll(viewer)

    news(maker, makers[1].hidden).click()
    expect(maker.locator(".verdict")).to_contain_text("Sneezing on people is cruel.")
    maker.goto("/me/standing/")
    no_sideways_scroll(maker)
    maker.locator(".line-link").filter(has_text=makers[1].hidden).click()
    maker.locator(".appeal > summary").click()
    maker.locator(".appeal [name=words]").fill("It is pepper, and nobody was hit.")
    no_sideways_scroll(maker)
    maker.locator(".appeal button").click()
    expect(maker.locator(".appeal")).to_have_count(0)

    # Whoever decided is not asked again: another moderator looks.
    open_case(mona, film)
    mona.locator(".desk__form [name=words]").fill("I was right.")
    mona.locator("button[value=uphold]").click()
    expect(mona.locator(".desk__form .errorlist")).to_be_visible()
    no_sideways_scroll(mona)

    max_ = window(size, locale=moderators[1])
    sign_in(max_, second)
    open_case(max_, film)
    expect(max_.locator(".desk__appeal")).to_contain_text("It is pepper")
    decide(max_, "overturn", "Pepper it is. Sorry.")

    news(maker, makers[1].taken_back).click()
    expect(maker.locator(".verdict").last).to_contain_text("Pepper it is. Sorry.")
    news(viewer, viewers[1].earlier_taken_back).click()
    viewer.goto(address)
    expect(card(viewer, film)).to_be_visible()


def report(page: Page, address: str, words: str) -> None:
    """Two clicks in a film's menu: that something is wrong, and what."""
    page.goto(address)
    menu = card(page, words).locator("[data-menu]")
    menu.locator("summary").click()
    menu.locator("a[href*='/report/']").click()
    page.locator(".reason[value=violence]").click()
    expect(page.locator(".report__title--done")).to_be_visible()
    no_sideways_scroll(page)


def speak(page: Page, locale: str) -> None:
    """Chooses a language for good, as one does in the settings."""
    page.goto("/me/settings/")
    language = {"zh-CN": "zh-hans"}.get(locale, locale[:2])
    page.locator("main [name=language]").select_option(language)
    page.locator("main form button.button--accent").first.click()
    expect(page.locator("html")).to_have_attribute("lang", language)
