"""What is said of a film: the same words on its page and over the socket, in the reader's language."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.template.loader import render_to_string
from django.test import Client
from django.utils import translation

from creation import live
from creation.models import Generation
from creation.storyboard.vocabulary import LANGUAGES, entries
from creation.templatetags.storyboard import named
from creation.words import work_words
from sora_site.people.models import User
from tests.creation.making.conftest import ask, toy_engine
from tests.site import hostile_files
from tests.site.hostile import form

__all__ = ["toy_engine"]
SAID = ("settings", "time_of_day", "weather", "actions", "camera", "moods", "styles", "subjects")


@pytest.mark.django_db
@pytest.mark.usefixtures("toy_engine")
class TestPages:
    def test_a_waiting_film_keeps_its_seconds_when_the_socket_speaks(self, alices: Client, alice: User) -> None:
        film = ask(alice, "a dog runs")
        words = live.films([film.public_id])[film.public_id]["words"]
        assert words["de"].startswith("Du bist als Nächstes dran · ")
        where, _, left = words["en"].partition(" · ")
        assert where == "You are next"
        assert left.startswith("about ")
        page = alices.get(film.get_absolute_url()).content.decode()
        assert f"<span data-left>{left}</span>" in page

    def test_a_failed_film_says_why_in_the_readers_language(self, alices: Client, alice: User) -> None:
        film = ask(alice, "a dog runs")
        said = {"error_code": "engine_error", "error_message": "in the worker's language"}
        Generation.objects.filter(pk=film.pk).update(state="failed", **said)
        page = alices.get(film.get_absolute_url()).content.decode()
        assert "The engine broke down" in page
        assert said["error_message"] not in page

    def test_without_script_one_reads_before_one_asks(self, alices: Client) -> None:
        page = alices.post("/make/", form(read="1", prompt="a dog runs on the beach"))
        assert page.status_code == 200
        assert "How it reads" in page.content.decode()
        assert not Generation.objects.exists()

    def test_a_refusal_says_that_the_picture_must_be_chosen_once_more(self, alices: Client) -> None:
        picture = SimpleUploadedFile("a.png", hostile_files.png())
        page = alices.post("/make/", form(prompt="Mickey Mouse dances", picture=picture))
        assert page.status_code == 422
        assert "choose your picture once more" in page.content.decode()

    def test_what_was_understood_is_said_in_one_line(self, alices: Client) -> None:
        answer = alices.post("/make/read/", form(prompt="a dog runs", seconds="5")).content.decode()
        assert answer.count('hx-swap-oob="innerHTML:#board-said"') == 1


def test_seconds_before_asking_are_not_seconds_left() -> None:
    assert work_words(40) == "about 40 s"
    assert work_words(0.4) == "about 1 s"
    assert work_words(120) == "about 2 min"


@pytest.mark.parametrize("role", SAID)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_of_a_storyboard_has_a_word_in_every_language(language: str, role: str) -> None:
    assert [entry.name for entry in entries(role) if not entry.words(language)] == []


@pytest.mark.parametrize(("language", "said"), [("en", "beach"), ("de", "Strand"), ("zh-hans", "海滩")])
def test_a_name_is_said_in_the_readers_language(language: str, said: str) -> None:
    with translation.override(language):
        assert named("beach", "settings") == said


def test_a_name_the_vocabulary_does_not_have_is_said_as_it_is() -> None:
    assert named("fire_engine_red", "settings") == "fire engine red"


def test_a_kept_storyboard_offers_no_change(db: None) -> None:
    from tests.site.test_templates_pages import BOARD

    assert "lorry?" not in render_to_string("creation/_storyboard.html", {"storyboard": BOARD, "is_kept": True})
