"""The contact sheet: drawn as the engine plans, shown to staff alone."""

from __future__ import annotations

from pathlib import Path

import cv2
import pytest
from django.test import Client
from pytest_django import Settings

from creation.sheet import drawing
from creation.sheet.prompts import prompts
from sora_site.people.models import User

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def place(settings: Settings, tmp_path: Path) -> None:
    settings.SHEET_DIR = tmp_path


def test_the_public_set_is_forty_in_many_languages() -> None:
    films = prompts()
    assert len(films) == len({film.name for film in films}) == 40
    of = [film.language for film in films]
    assert of.count("zh") >= 10
    assert of.count("de") >= 5
    assert len([language for language in of if language not in ("en", "zh", "de")]) >= 5
    assert sum("says" in film.has for film in films) >= 8
    assert sum(film.has.get("shots", 1) > 1 for film in films) >= 8
    assert all(film.must and film.has for film in films)


def test_nine_frames_and_what_was_read_are_kept(monkeypatch: pytest.MonkeyPatch, client: Client, alice: User) -> None:
    monkeypatch.setattr(drawing, "WIDTH", 72)
    monkeypatch.setattr(drawing, "HEIGHT", 128)
    film = prompts()[0]
    drawing.draw(film)
    row = cv2.imread(str(drawing.picture(film.name)))
    assert row is not None
    assert row.shape == (128, 9 * 72, 3)
    assert row.std() > 10
    alice.is_staff = True
    alice.save()
    client.force_login(alice)
    page = client.get("/studio/sheet/").content.decode()
    assert "1 of 40 films drawn" in page
    assert film.prompt in page
    assert client.get(f"/studio/sheet/{film.name}.webp").status_code == 200
    assert client.get(f"/studio/sheet/{prompts()[1].name}.webp").status_code == 404
    assert client.get("/studio/sheet/secrets.webp").status_code == 404


def test_for_anyone_else_the_sheet_is_not_there(client: Client, alices: Client) -> None:
    for address in ("/studio/sheet/", f"/studio/sheet/{prompts()[0].name}.webp"):
        assert alices.get(address).status_code == 404
        assert client.get(address).headers["Location"].startswith("/accounts/login/")


def test_an_installation_without_the_set_says_so(
    settings: Settings, client: Client, alice: User, tmp_path: Path
) -> None:
    settings.SHEET_PROMPTS = tmp_path / "none.toml"
    alice.is_staff = True
    alice.save()
    client.force_login(alice)
    assert "came without" in client.get("/studio/sheet/").content.decode()


def test_the_server_hands_out_the_folder_it_is_drawn_into() -> None:
    """The door before the application refuses every file outside the folders it knows."""
    from sora_site import asgi
    from sora_site import settings as own

    assert own.SHEET_DIR.resolve() in asgi.door.roots
    assert own.MEDIA_DIR.resolve() in asgi.door.roots
