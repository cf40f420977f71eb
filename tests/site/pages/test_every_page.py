"""Every page of the role table in a real browser: axe finds nothing serious, and nothing is wider than the screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.base import AxeResults
from axe_playwright_python.sync_playwright import Axe
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Page, ViewportSize

from sora_site.launch import browser as installed
from tests.site.pages.stage import Stage
from tests.site.roles.cast import ROLES, Cast
from tests.site.roles.table import ROWS, Row
from tests.site.roles.things import THINGS

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(installed.path() is None, reason="no Chromium on this machine, and none could be installed"),
]
PHONE: ViewportSize = {"width": 360, "height": 740}
DESK: ViewportSize = {"width": 1280, "height": 800}

SERIOUS = {"serious", "critical"}


def pages() -> list[tuple[Row, str]]:
    """Each page as its maker sees it and as whoever has no account; as the operator where it is neither's."""
    found = []
    for row in ROWS:
        if row.method != "GET" or row.by_key:
            continue
        answers = dict(zip(ROLES, row.expected(), strict=True))
        seen_by = [role for role in ("maker", "nobody") if answers[role] == "200"]
        found += [(row, role) for role in seen_by or ["operator"] if answers[role] == "200"]
    return found


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    shown = Stage()
    yield shown
    shown.close()


@pytest.mark.parametrize(("row", "role"), pages(), ids=str)
def test_a_page_is_accessible_and_fits_the_screen(cast: Cast, stage: Stage, row: Row, role: str) -> None:
    where = reverse(row.route, kwargs=THINGS[row.of](cast))
    if not _is_page(cast.clients[role], where):
        return  # a part of a page, a picture, or an answer for programs
    stage.open(cast.clients[role], where, PHONE)
    stage.look(PHONE)
    found = [f"dark on a phone: {problem}" for problem in [*_too_wide(stage), *_inaccessible(stage)]]
    stage.look(PHONE, rtl=True)
    found += [f"right to left: {problem}" for problem in _too_wide(stage)]
    stage.look(DESK, light=True)
    found += [f"light on a desk: {problem}" for problem in [*_too_wide(stage), *_inaccessible(stage)]]
    assert [*found, *stage.refused] == []


def _is_page(client: Client, where: str) -> bool:
    answer = client.get(where)
    return not answer.streaming and b"<html" in answer.content


def _too_wide(stage: Stage) -> list[str]:
    root = "document.documentElement"
    wide = stage.ask(lambda page: page.evaluate(f"{root}.scrollWidth - {root}.clientWidth"))
    return [f"{wide} pixels wider than the screen"] if wide > 0 else []


def _examined(page: Page) -> AxeResults:
    # Without `preload` axe copies sheets that import others into the page, which the site's policy refuses.
    return Axe().run(page, options={"preload": False})


def _inaccessible(stage: Stage) -> list[str]:
    found = []
    for violation in stage.ask(_examined).response["violations"]:
        if violation["impact"] in SERIOUS:
            places = ", ".join(str(node["target"][0]) for node in violation["nodes"][:4])
            found.append(f"{violation['id']} ({violation['help']}) at {places}")
    return found


def test_a_button_without_a_name_and_a_row_too_long_would_be_found(cast: Cast, stage: Stage) -> None:
    stage.open(cast.clients["nobody"], "/credits/", PHONE)
    stage.ask(lambda page: page.evaluate("document.querySelector('main').append(document.createElement('button'))"))
    assert any("button-name" in problem for problem in _inaccessible(stage))
    stage.ask(lambda page: page.evaluate("document.querySelector('h1').style.inlineSize = '900px'"))
    assert _too_wide(stage)
