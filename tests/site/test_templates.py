"""What every template is held to: it compiles, keeps to the security policy, and names only what exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.template.loader import get_template

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "templates"
TEMPLATES = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.glob("**/*.html"))
#: What the policy blocks: it would look right here and do nothing in a browser.
BLOCKED = {
    "a style attribute": re.compile(r"\sstyle\s*="),
    "an event handler": re.compile(r"\son[a-z]+\s*="),
    "an inline style": re.compile(r"<style(?![^>]*nonce)"),
    "an inline script": re.compile(r"<script(?![^>]*(?:\bsrc=|nonce))"),
    "another site's file": re.compile(r"""(?:src|href)="(?:https?:)?//"""),
}
ICON = re.compile(r"{% lucide [^%]*%}")


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_compiles(name: str) -> None:
    get_template(name)


#: A letter is no page: mail programs know styles in the mark-up only.
PAGES = [name for name in TEMPLATES if "/email/" not in name]


@pytest.mark.parametrize("name", PAGES)
def test_a_template_keeps_to_the_security_policy(name: str) -> None:
    text = (FOLDER / name).read_text()
    assert [what for what, pattern in BLOCKED.items() if pattern.search(text)] == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ('<p style="color: red">', "a style attribute"),
        ('<a onclick="go()">', "an event handler"),
        ("<style>p {}</style>", "an inline style"),
        ("<script>go()</script>", "an inline script"),
        ('<script src="https://cdn.example/x.js">', "another site's file"),
    ],
)
def test_the_look_out_sees_what_is_blocked(text: str, what: str) -> None:
    assert BLOCKED[what].search(text)


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_names_only_static_files_that_exist(name: str) -> None:
    named = re.findall(r"""{% static ["']([^"']+)["'] %}""", (FOLDER / name).read_text())
    assert [path for path in named if finders.find(path) is None] == []


@pytest.mark.parametrize("name", [name for name in TEMPLATES if not name.startswith(("admin/", "allauth/"))])
def test_an_icon_is_hidden_from_screen_readers_or_has_a_name(name: str) -> None:
    icons = ICON.findall((FOLDER / name).read_text())
    assert [icon for icon in icons if not re.search(r"aria_hidden|aria_label|\bid=", icon)] == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_button_without_words_has_a_label(name: str) -> None:
    buttons = re.findall(r"<button\b([^>]*)>(.*?)</button>", (FOLDER / name).read_text(), re.DOTALL)
    silent = [
        attributes
        for attributes, inside in buttons
        if "aria-label" not in attributes and not re.search(r"{% (?:translate|blocktranslate|slot)|{{", inside)
    ]
    assert silent == []
