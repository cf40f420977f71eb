"""What the site says in other languages: complete, with every value in its place, and shown to whoever asks for it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import django
import polib
import pytest
from django.conf import settings
from django.test import Client
from django.utils import dates, translation

from sora_site.launch import translations

SOURCES = sorted(path for folder in settings.LOCALE_PATHS for path in folder.glob("*/LC_MESSAGES/*.po"))
OTHER_LANGUAGES = sorted(code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE)
#: %(name)s with its type, {name}, and the doubled percent sign of texts that are formatted.
PLACEHOLDER = re.compile(r"%\(\w+\)[-+ #0]*[\d.]*[a-zA-Z]|\{\w*\}|%%")
#: Signs that could leave an attribute or open a tag: `translate` does not escape what translators write.
MARKUP = '<>"&'


@cache
def catalogue(source: Path) -> polib.POFile:
    return polib.pofile(str(source))


def placeholders(text: str) -> list[str]:
    return sorted(PLACEHOLDER.findall(text))


def forms(entry: polib.POEntry) -> list[tuple[str, list[str]]]:
    """Each translated form with the English texts it may say: the form for one may leave the number out."""
    if not entry.msgid_plural:
        return [(entry.msgstr, [entry.msgid])]
    written = [text for _index, text in sorted(entry.msgstr_plural.items())]
    english = [entry.msgid, entry.msgid_plural]
    return [(text, english if len(written) > 1 and i == 0 else english[1:]) for i, text in enumerate(written)]


@pytest.fixture(scope="module", autouse=True)
def compiled() -> None:
    """As `up` does before it serves; whatever was read of them before is read anew."""
    translations.compile_all()
    translation.trans_real._translations.clear()  # type: ignore[attr-defined]


def test_every_language_of_the_site_has_a_catalogue() -> None:
    written = {translation.to_language(source.parts[-3]) for source in SOURCES}
    assert written == set(OTHER_LANGUAGES)


def said(entries: Iterable[polib.POEntry | polib.MOEntry]) -> dict[tuple[str | None, str], object]:
    """What each message says: the same words may stand in several contexts, with a plural or without."""
    return {(entry.msgctxt, entry.msgid): entry.msgstr or entry.msgstr_plural for entry in entries}


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.parts[-3])
class TestCatalogue:
    def test_has_every_message(self, source: Path) -> None:
        assert [entry.msgid for entry in catalogue(source).untranslated_entries()] == []

    def test_has_no_guesses(self, source: Path) -> None:
        assert [entry.msgid for entry in catalogue(source).fuzzy_entries()] == []
        assert not catalogue(source).metadata_is_fuzzy

    def test_names_its_language_and_no_person(self, source: Path) -> None:
        header = catalogue(source).metadata
        assert header["Language"] == source.parts[-3]
        assert "nplurals=" in header["Plural-Forms"]
        assert "@" not in header["Last-Translator"].replace("EMAIL@ADDRESS", "")

    def test_has_every_value_in_its_place(self, source: Path) -> None:
        wrong = [
            text
            for entry in catalogue(source)
            for text, english in forms(entry)
            if placeholders(text) not in [placeholders(one) for one in english]
        ]
        assert wrong == []

    def test_adds_no_markup(self, source: Path) -> None:
        wrong = [
            text
            for entry in catalogue(source)
            for text, english in forms(entry)
            for sign in MARKUP
            if sign in text and not any(sign in one for one in english)
        ]
        assert wrong == []

    def test_keeps_the_spaces_and_lines_of_the_english(self, source: Path) -> None:
        wrong = [
            text
            for entry in catalogue(source)
            for text, _english in forms(entry)
            if text != text.strip() or entry.msgid != entry.msgid.strip() or text.count("\n") != entry.msgid.count("\n")
        ]
        assert wrong == []

    def test_leaves_months_and_days_as_django_names_them(self, source: Path) -> None:
        """One catalogue serves all: a word of ours that is also a month would rename it in every date."""
        own = polib.mofile(
            str(Path(django.__file__).parent / "conf/locale" / source.parts[-3] / "LC_MESSAGES/django.mo")
        )
        names = {entry.msgid: entry.msgstr for entry in own if not entry.msgctxt}
        with translation.override(None):
            calendar = {str(name) for name in [*dates.MONTHS.values(), *dates.WEEKDAYS.values()]}
        ours = {entry.msgid: entry.msgstr for entry in catalogue(source) if not entry.msgctxt}
        assert {name: ours[name] for name in calendar & set(ours)} == {
            name: names[name] for name in calendar & set(ours)
        }

    def test_is_compiled_as_it_is_written(self, source: Path) -> None:
        assert said(polib.mofile(str(source.with_suffix(".mo")))) == said(catalogue(source))


@pytest.mark.django_db
@pytest.mark.parametrize("language", OTHER_LANGUAGES)
def test_the_way_in_is_shown_in_the_language_of_the_browser(client: Client, language: str) -> None:
    with translation.override(language):
        greeting, sign_in = translation.gettext("Good to see you"), translation.gettext("Sign in")
    assert greeting != "Good to see you"
    page = client.get("/accounts/login/", headers={"Accept-Language": language})
    assert page.headers["Content-Language"] == language
    text = page.content.decode()
    assert f'<html lang="{language}"' in text
    assert greeting in text
    assert sign_in in text
    assert "Good to see you" not in text


@pytest.mark.django_db
def test_a_browser_that_asks_for_another_language_is_shown_english(client: Client) -> None:
    page = client.get("/accounts/login/", headers={"Accept-Language": "eo"})
    assert "Good to see you" in page.content.decode()
