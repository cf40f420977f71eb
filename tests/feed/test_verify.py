"""The page that tells whether a file was made here."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from ipaddress import ip_address
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django.fixtures import Settings

from creation import actions, media
from creation.finish.identity import Identity, own_identity
from creation.models import Audience, Clip
from creation.verify import catalogue
from feed.views import verifying
from sora_site.lib.outside import Policy
from sora_site.lib.seats import seat
from sora_site.people.models import User
from tests.creation.verify import films
from tests.creation.verify.conftest import with_film
from tests.feed.conftest import film, posted
from tests.site import hostile_files

PAGE = "/verify/"


@pytest.fixture(scope="session")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return films.film(tmp_path_factory.mktemp("verify") / "plain.mp4", 1, 1)


@pytest.fixture
def identity() -> Identity:
    return own_identity(settings.DATA_DIR / "credentials")


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    catalogue.forget()
    yield
    catalogue.forget()


@pytest.fixture
def clip(alice: User, plain: Path, identity: Identity) -> Clip:
    return with_film(posted(alice).clip, plain, identity)


def ask(client: Client, data: bytes, name: str = "film.mp4") -> tuple[int, str]:
    response = client.post(PAGE, {"file": SimpleUploadedFile(name, data)})
    return response.status_code, response.content.decode()


def data_of(clip: Clip) -> bytes:
    return (media.clip_folder(clip) / "film.mp4").read_bytes()


def test_anyone_may_ask_and_is_shown_the_film(client: Client, clip: Clip) -> None:
    status, page = ask(client, data_of(clip))
    assert status == 200
    assert "Made here, and untouched" in page
    assert f"/v/{clip.public_id}/" in page
    assert f"/media/clips/{clip.key}/poster.webp" in page
    assert "@alice" in page


def test_a_changed_copy_is_told_with_what_was_changed(client: Client, clip: Clip, plain: Path, tmp_path: Path) -> None:
    copy = films.changed(plain, tmp_path / "copy.mp4", "crop=iw*0.88:ih:iw*0.12:0", sound=False)
    _status, page = ask(client, copy.read_bytes())
    assert "Made here, and changed since" in page
    for words in ("left 12", "Its sound was taken away.", "Its content credentials are gone.", "pictures agree"):
        assert words in page


def test_a_private_film_is_told_without_maker_picture_or_address(
    client: Client, alice: User, plain: Path, identity: Identity
) -> None:
    clip = with_film(film(alice), plain, identity)
    status, page = ask(client, data_of(clip))
    assert status == 200
    assert "Its maker does not show it to everyone" in page
    for secret in (clip.public_id, clip.key, clip.generation.public_id, "alice", "Cut-out"):
        assert secret not in page


def test_what_is_not_ours_is_not_called_real(client: Client, clip: Clip, tmp_path: Path) -> None:
    status, page = ask(client, films.film(tmp_path / "other.mp4", 9, 9).read_bytes())
    assert status == 200
    assert "Nothing of ours was found in it" in page
    assert "That does not mean it is not made by a machine" in page
    assert "not AI" not in page


def test_of_an_erased_film_day_and_engine_are_told_and_no_name(client: Client, clip: Clip) -> None:
    kept = data_of(clip)
    actions.erase(clip)
    _status, page = ask(client, kept)
    assert "the film is no longer on this site" in page
    assert "May 3, 2026" in page
    assert "alice" not in page


def test_nothing_of_what_was_brought_stays(client: Client, clip: Clip) -> None:
    ask(client, data_of(clip))
    ask(client, b"nonsense")
    assert not list(settings.WORK_DIR.glob("asked-*"))


@pytest.mark.parametrize("name", sorted(hostile_files.hostile()))
def test_hostile_files_are_refused_in_words(client: Client, db: None, name: str) -> None:
    file, data = hostile_files.hostile()[name]
    status, page = ask(client, data, file)
    assert status in (200, 422)
    assert "errorlist" in page or "Nothing of ours was found in it" in page


@pytest.mark.parametrize("data", [b"", b"\0", b"<svg onload=alert(1)>", b"GIF89a" + b"\0" * 50, b"%PDF-1.7"])
def test_what_is_no_film_is_refused_in_words(client: Client, db: None, data: bytes) -> None:
    status, page = ask(client, data)
    assert status == 422
    assert "errorlist" in page


def test_a_film_that_is_too_long_is_refused(client: Client, db: None, tmp_path: Path) -> None:
    films.run("-f", "lavfi", "-i", "color=s=128x128:r=1:d=200", "-c:v", "libx264", f"file:{tmp_path / 'long.mp4'}")
    status, page = ask(client, (tmp_path / "long.mp4").read_bytes())
    assert status == 422
    assert "longer than 180 seconds" in page


def test_a_file_that_is_too_large_is_refused(client: Client, db: None, settings: Settings, plain: Path) -> None:
    settings.UPLOAD_MAX_BYTES = 1000
    status, page = ask(client, plain.read_bytes())
    assert status == 422
    assert "larger than" in page


def test_who_brings_nothing_is_told(client: Client, db: None) -> None:
    response = client.post(PAGE)
    assert response.status_code == 422
    assert "Choose a file, or give an address." in response.content.decode()


def test_when_others_are_being_answered_one_is_asked_to_wait(client: Client, db: None) -> None:
    folder = settings.DATA_DIR / "locks"
    with seat(folder, "verify", verifying.SEATS), seat(folder, "verify", verifying.SEATS):
        response = client.post(PAGE, {"file": SimpleUploadedFile("a.png", hostile_files.png())})
    assert response.status_code == 503
    assert response["Retry-After"]
    assert "Others are being answered right now" in response.content.decode()


@pytest.mark.usefixtures("one_window")
def test_who_asks_too_often_is_asked_to_wait(client: Client, db: None) -> None:
    for _time in range(verifying.MOST):
        assert ask(client, b"nonsense")[0] == 422
    response = client.post(PAGE, {"file": SimpleUploadedFile("a.png", b"nonsense")})
    assert response.status_code == 429
    assert response["Retry-After"]


@pytest.mark.parametrize("place", ["/v/{clip.public_id}/", "/media/clips/{clip.key}/film.mp4"])
def test_an_address_of_this_site_leads_to_where_its_film_is_from(client: Client, clip: Clip, place: str) -> None:
    response = client.post(PAGE, {"address": "http://testserver" + place.format(clip=clip)})
    assert response["Location"] == f"/v/{clip.public_id}/provenance/"


@pytest.mark.parametrize("place", ["/v/{clip.public_id}/", "/media/clips/{clip.key}/film.mp4"])
def test_an_address_of_a_private_film_is_as_one_of_no_film(client: Client, clip: Clip, place: str) -> None:
    Clip.objects.filter(pk=clip.pk).update(audience=Audience.PRIVATE)
    pages = [
        client.post(PAGE, {"address": f"http://testserver{path}"})
        for path in (place.format(clip=clip), "/v/nothinghere/", "/no/such/page/")
    ]
    assert [page.status_code for page in pages] == [422, 422, 422]
    assert all("There is no film at this address" in page.content.decode() for page in pages)


def test_an_address_within_the_house_is_refused(client: Client, db: None) -> None:
    response = client.post(PAGE, {"address": "http://127.0.0.1/film.mp4"})
    assert response.status_code == 422
    assert "not on the public internet" in response.content.decode()
    assert 'value="http://127.0.0.1/film.mp4"' in response.content.decode()


def test_a_file_at_an_address_outside_is_looked_at(client: Client, clip: Clip, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.lib.test_outside import Server, says

    server = Server()
    server.answers["/copy.mp4"] = says(data_of(clip), Content_Type="video/mp4")
    monkeypatch.setattr(
        verifying,
        "policy",
        Policy(ports=(server.port,), allows=lambda _one: True, resolve=lambda _host, _port: [ip_address("127.0.0.1")]),
    )
    try:
        response = client.post(PAGE, {"address": f"http://films.example:{server.port}/copy.mp4"})
    finally:
        server.close()
    assert "Made here, and untouched" in response.content.decode()


def test_the_page_says_how_it_works_and_what_it_cannot_tell(client: Client, db: None) -> None:
    page = client.get(PAGE).content.decode()
    assert "Nothing found does not mean that no machine made it." in page
    assert "deleted with the answer" in page


def test_where_a_film_is_from_is_told_in_plain_words(client: Client, clip: Clip) -> None:
    page = client.get(f"/v/{clip.public_id}/provenance/").content.decode()
    for words in ("An AI film.", "No camera", "From words by @alice", "the file is as it was signed", "Cut-out 1.0"):
        assert words in page
    assert "an elephant chases a mouse" not in page  # its maker does not show the prompt


def test_where_a_film_is_from_is_told_to_programs(client: Client, clip: Clip) -> None:
    Clip.objects.filter(pk=clip.pk).update(shows_prompt=True)
    told = client.get(f"/v/{clip.public_id}/provenance.json").json()
    assert (told["made_here"], told["is_ai"], told["maker"]) == (True, True, "@alice")
    assert told["prompt"] == "an elephant chases a mouse"
    assert told["credentials"]["whole"] is True
    assert told["credentials"]["self_made"] is True


def test_a_file_that_was_tampered_with_on_the_site_is_told(client: Client, clip: Clip) -> None:
    path = media.clip_folder(clip) / "film.mp4"
    data = bytearray(path.read_bytes())
    data[data.rindex(b"mdat") + 2000] ^= 1
    path.write_bytes(data)
    assert "the file is not as it was signed" in client.get(f"/v/{clip.public_id}/provenance/").content.decode()


def test_a_film_whose_file_is_gone_still_says_what_its_row_knows(client: Client, clip: Clip) -> None:
    shutil.rmtree(media.clip_folder(clip))
    page = client.get(f"/v/{clip.public_id}/provenance/").content.decode()
    assert "no content credentials that can be read" in page
    assert client.get(f"/v/{clip.public_id}/provenance.json").json()["credentials"] is None


def test_films_it_is_made_from_are_named_where_they_are_shown(client: Client, clip: Clip, bob: User) -> None:
    shown, hidden = posted(bob).clip, film(bob)
    clip.generation.sources = [shown.public_id, hidden.public_id]
    clip.generation.save()
    page = client.get(f"/v/{clip.public_id}/provenance/").content.decode()
    assert f'href="/v/{shown.public_id}/"' in page
    assert "a film that is not shown" in page
    assert hidden.public_id not in page
    told = client.get(f"/v/{clip.public_id}/provenance.json").json()
    assert told["made_from"] == [{"film": shown.public_id, "maker": "@bob"}]
    assert told["made_from_films_not_shown"] == 1


def test_pictures_that_were_brought_are_told(client: Client, clip: Clip, alice: User) -> None:
    from creation.models import Upload

    clip.generation.things.add(Upload.objects.create(owner=alice, digest="d", width=1, height=1))
    page = client.get(f"/v/{clip.public_id}/provenance/").content.decode()
    assert "Its maker brought a picture for it" in page
    assert "No camera" not in page


def test_a_maker_is_told_of_a_draft(alices: Client, alice: User, plain: Path, identity: Identity) -> None:
    clip = with_film(film(alice), plain, identity)
    page = alices.get(f"/films/{clip.generation.public_id}/provenance/").content.decode()
    assert "an elephant chases a mouse" in page
