"""The composer's form at its limits: plans, quota, haste."""

from __future__ import annotations

import html
import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django import Settings

from creation.models import Generation
from sora_site.people.models import Plan, User
from tests.creation.making.conftest import ask, toy_engine
from tests.site import hostile_files
from tests.site.hostile import form

__all__ = ["toy_engine"]
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("toy_engine")]


def plan(**limits: int) -> None:
    Plan.objects.update_or_create(is_default=True, defaults={"name": "Small", **limits})


def test_a_plan_shorter_than_every_usual_length_offers_its_own(alices: Client) -> None:
    plan(longest_seconds=3)
    page = alices.get("/make/")
    assert page.status_code == 200
    assert page.context["form"].fields["seconds"].choices == [("3", "3 s")]
    assert alices.post("/make/", form(seconds="3")).status_code == 302


def test_sizes_are_those_of_engine_and_plan(alices: Client, settings: Settings) -> None:
    settings.ENGINE = "cutout"

    def sizes() -> set[str]:
        return {value for value, _ in alices.get("/make/").context["form"].fields["size"].choices}

    usual = {"720x1280", "1280x720", "1080x1080", "1080x1920", "1920x1080"}
    assert sizes() == usual
    assert alices.post("/make/", form(size="2160x3840")).status_code == 422
    plan(largest_pixels=2160 * 3840)
    assert sizes() == {*usual, "2160x3840", "3840x2160"}
    assert alices.post("/make/", form(size="2160x3840")).status_code == 302


def test_who_may_begin_no_film_has_no_picture_decoded(
    alices: Client, alice: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan(films_at_once=1)
    begun = ask(alice, request_key="the first")

    def looked_at(*_: object) -> None:
        raise AssertionError("The picture was looked at.")

    monkeypatch.setattr("sora_site.lib.media.pictures.take", looked_at)
    answer = alices.post("/make/", form(picture=SimpleUploadedFile("a.png", hostile_files.png())))
    assert answer.status_code == 422
    assert "under way already" in answer.content.decode()
    # The same form sent again still finds its film.
    again = form(request_key="the first", picture=SimpleUploadedFile("a.png", hostile_files.png()))
    assert alices.post("/make/", again).headers["Location"].endswith(f"/{begun.public_id}/")


@pytest.mark.usefixtures("one_window")
def test_the_button_cannot_be_pressed_without_end(alices: Client, charlies: Client) -> None:
    answers = [alices.post("/make/", form(seconds="none")) for _ in range(21)]
    assert [answer.status_code for answer in answers] == [422] * 20 + [429]
    assert "Wait a minute" in answers[-1].content.decode()
    assert answers[-1].headers["Retry-After"]
    assert alices.get("/make/").status_code == 200
    assert charlies.post("/make/", form(seconds="none")).status_code == 422
    assert not Generation.objects.exists()


@pytest.mark.usefixtures("one_window")
def test_reading_what_is_typed_has_an_end_too(alices: Client) -> None:
    codes = [alices.post("/make/read/", {"prompt": ""}).status_code for _ in range(121)]
    assert codes == [200] * 120 + [429]
    answer = alices.post("/make/read/", {"prompt": ""})
    assert "<" not in answer.content.decode()


def test_no_film_has_an_id_with_a_nul(alices: Client) -> None:
    """PostgreSQL does not even look for one."""
    assert alices.get("/make/", {"from": "a\0b"}).status_code == 404
    for address in ("/films/a%00b/", "/films/a%00b/preview.jpg", "/media/clips/a%00b/film.mp4"):
        assert alices.get(address).status_code == 404
    assert alices.get("/media/clips/key/film%00.mp4").status_code == 404


def test_what_is_typed_is_answered_with_the_next_thought(alices: Client) -> None:
    page = alices.post("/make/read/", {"prompt": "grandma chases a crocodile on the beach"}).content.decode()
    offered = re.findall(r'data-append="([^"]+)"', page)
    assert len(offered) >= 3
    changed = alices.post(
        "/make/read/", {"prompt": f"grandma chases a crocodile on the beach{html.unescape(offered[0])}"}
    )
    assert changed.status_code == 200
    assert "data-append" not in alices.post("/make/read/", {"prompt": "  "}).content.decode()


def test_files_of_every_field_are_asked_for_again(alices: Client) -> None:
    """A button on a card answers with a page, and no page can put a file back."""
    answer = alices.post("/make/", form(cards="1", things=SimpleUploadedFile("mug.png", hostile_files.png())))
    assert answer.status_code == 200
    assert "once more" in answer.content.decode()
