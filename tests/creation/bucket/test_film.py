"""A film's whole way with its files in a bucket: made, watched elsewhere, erased; and while the bucket is away."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.conf import settings
from django.core.handlers.asgi import ASGIHandler
from django.test import Client

from creation import actions, media, tidy
from creation.making import worker
from creation.models import Audience, Clip, Generation
from creation.verify import traces
from sora_site.lib.media.asgi import MediaDoor
from sora_site.lib.media.bucket import removing
from sora_site.lib.media.bucket.models import Removal
from sora_site.lib.work import State
from sora_site.people import keys
from sora_site.people.models import User
from tests.creation.bucket.acts import a_while_later, files_of, made, on_another_machine
from tests.creation.making import toy
from tests.creation.making.conftest import ask
from tests.lib.media.bucket.fixtures import BUCKET, PREFIX
from tests.lib.media.bucket.storage import Line, Storage
from tests.lib.media.test_door import ask as ask_door

pytestmark = pytest.mark.django_db(transaction=True)


def shown(clip: Clip) -> str:
    """Everyone may see it; the address of its film."""
    Clip.objects.filter(pk=clip.pk).update(audience=Audience.PUBLIC)
    return f"/media/clips/{clip.key}/film.mp4"


def folders(parent: Path) -> list[str]:
    return sorted(path.name for path in parent.iterdir()) if parent.exists() else []


def test_a_film_is_in_the_bucket_before_its_row_says_so(alice: User, line: Line, storage: Storage) -> None:
    clip = made(alice)
    here = files_of(clip)
    assert storage.names(BUCKET) == sorted(f"{PREFIX}clips/{clip.key}/{name}" for name in here)
    assert storage.body(BUCKET, f"{PREFIX}clips/{clip.key}/film.mp4") == here["film.mp4"]


def test_another_machine_shows_it_by_ranges_and_fetches_it_once(alice: User, line: Line) -> None:
    clip = made(alice)
    address, film = shown(clip), files_of(clip)["film.mp4"]
    site = MediaDoor(ASGIHandler(), [settings.MEDIA_DIR])
    version = ask_door(site, address)["etag"]
    on_another_machine()
    part = ask_door(site, address, range="bytes=1000-1999")
    assert (part.status, part.body, part["etag"]) == (206, film[1000:2000], version)
    assert part["content-range"] == f"bytes 1000-1999/{len(film)}"
    assert ask_door(site, address).body == film
    assert ask_door(site, address, if_none_match=version).status == 304
    assert line.count("GET", "film.mp4") == 1
    assert "127.0.0.1" not in str(part.headers)


def test_who_may_not_see_it_makes_nobody_fetch_it(alice: User, charlies: Client, line: Line) -> None:
    clip = made(alice)
    on_another_machine()
    asked = len(line.asked)
    assert charlies.get(f"/media/clips/{clip.key}/film.mp4").status_code == 404
    assert len(line.asked) == asked
    assert not media.clip_folder(clip).exists()


def test_an_erased_film_leaves_the_bucket_and_this_machine(
    alice: User, alices: Client, line: Line, storage: Storage
) -> None:
    clip = made(alice)
    actions.delete(clip.generation)
    assert alices.get(f"/media/clips/{clip.key}/film.mp4").status_code == 404
    assert removing.sweep()
    removing.work_through()
    assert (storage.names(BUCKET), folders(settings.MEDIA_DIR / "clips")) == ([], [])


def test_erased_while_the_bucket_is_away_it_leaves_when_it_is_back(
    alice: User, charlies: Client, line: Line, storage: Storage
) -> None:
    clip = made(alice)
    address = shown(clip)
    line.is_up = False
    actions.delete(clip.generation)
    removing.work_through()
    assert charlies.get(address).status_code == 404
    assert storage.names(BUCKET)
    assert Removal.objects.exists()
    line.is_up = True
    a_while_later()
    removing.work_through()
    assert storage.names(BUCKET) == []
    assert not Removal.objects.exists()


def test_a_finished_film_waits_for_its_bucket_and_is_not_made_again(alice: User, line: Line, storage: Storage) -> None:
    asked = ask(alice)
    line.is_up = False
    worker.work_through()
    asked.refresh_from_db()
    assert (asked.state, asked.attempts, Clip.objects.count()) == (State.QUEUED, 0, 0)
    assert "does not answer" in asked.last_error
    toy.trouble = toy.fail("made_again", retry=False)
    for _attempt in range(4):
        a_while_later()
        worker.work_through()
    assert Clip.objects.count() == 0
    line.is_up = True
    a_while_later()
    worker.work_through()
    clip = Clip.objects.get()
    assert clip.fingerprint
    assert clip.bytes == len(storage.body(BUCKET, f"{PREFIX}clips/{clip.key}/film.mp4"))
    assert folders(settings.WORK_DIR) == []
    asked.refresh_from_db()
    assert asked.state == State.COMPLETED


def test_a_film_that_waits_can_be_canceled(alice: User, line: Line, storage: Storage) -> None:
    asked = ask(alice)
    line.loses = "film.mp4"  # half of it is there by now
    worker.work_through()
    assert storage.names(BUCKET)
    asked.refresh_from_db()
    assert asked.state == State.QUEUED
    assert actions.cancel(asked)
    line.loses = ""
    a_while_later()
    removing.work_through()
    worker.work_through()
    assert (storage.names(BUCKET), Clip.objects.count()) == ([], 0)
    assert folders(settings.MEDIA_DIR / "clips") == folders(settings.WORK_DIR) == []


def test_another_machine_makes_it_anew(alice: User, line: Line) -> None:
    ask(alice)
    line.is_up = False
    worker.work_through()
    on_another_machine()
    line.is_up = True
    a_while_later()
    toy.in_the_middle.clear()
    worker.work_through()
    assert Clip.objects.count() == 1
    assert toy.in_the_middle.is_set()


def test_a_failed_film_made_anew_is_not_taken_out_again(alice: User, line: Line, storage: Storage) -> None:
    asked = ask(alice)
    media.forget_clip(asked.folder)  # as a tidying does once a film failed
    Generation.objects.filter(pk=asked.pk).update(state=State.FAILED)
    assert actions.retry(asked)
    worker.work_through()
    assert Clip.objects.get().key == asked.folder
    removing.work_through()
    assert f"{PREFIX}clips/{asked.folder}/film.mp4" in storage.names(BUCKET)


def test_while_the_bucket_is_away_pages_work_and_a_film_says_so(alice: User, alices: Client, line: Line) -> None:
    clip = made(alice)
    address = shown(clip)
    page = clip.generation.get_absolute_url()
    line.is_up = False
    assert alices.get(address).status_code == 200  # it is at hand
    on_another_machine()
    away = alices.get(address)
    assert (away.status_code, away["Retry-After"], away["Cache-Control"]) == (503, "10", "no-store")
    assert "does not answer just now" in away.content.decode()
    assert alices.get(page).status_code == 200
    provenance = alices.get(f"{page}provenance/", headers={"Accept": "text/html"})
    assert provenance.status_code == 503
    assert "<h1>" in provenance.content.decode()
    secret = keys.create(alice, "laptop")[1]
    answer = Client().get(
        f"/v1/videos/{clip.generation.public_id}/content", headers={"Authorization": f"Bearer {secret}"}
    )
    assert (answer.status_code, answer["Retry-After"]) == (503, "10")
    assert answer.json()["error"]["code"] == "storage_away"


def test_a_film_that_cannot_be_read_just_now_still_leaves_its_trace_later(alice: User, line: Line) -> None:
    clip = made(alice)
    on_another_machine()
    line.is_up = False
    assert traces.take_missing() == 0
    assert list(traces.missing()) == [clip]
    line.is_up = True
    a_while_later()
    assert traces.take_missing() == 1
    assert bytes(Clip.objects.get().trace.words)


def test_what_another_machine_kept_of_an_erased_film_is_tidied_away(
    alice: User, line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    clip = made(alice)
    Clip.objects.filter(pk=clip.pk).update(erased_at=clip.created_at)  # by another machine
    assert media.clip_folder(clip).exists()
    monkeypatch.setattr(tidy, "GRACE", -60)
    tidy.remove_leftovers()
    assert not media.clip_folder(clip).exists()
