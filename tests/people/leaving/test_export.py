"""Everything a person can take along, how it is gathered, and that nobody else gets it."""

from __future__ import annotations

import csv
import io
import json
import os
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
import time_machine
from django.core.cache import cache
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from creation import media
from creation.models import Draft, Upload
from feed import actions
from sora_site.lib.media import store
from sora_site.lib.media.errors import DiskFullError
from sora_site.lib.work import State
from sora_site.people import keys
from sora_site.people.actions import block, follow, suspend
from sora_site.people.export import Archive, asking, registry, work
from sora_site.people.inbox import inbox
from sora_site.people.models import Export, User
from tests.feed.conftest import film, posted


@pytest.fixture(autouse=True)
def _fresh() -> None:
    cache.clear()
    work.stopping.clear()


def gathered(person: User) -> ZipFile:
    export = asking.ask(person)
    work.work_through()
    export.refresh_from_db()
    assert export.state == State.COMPLETED, export.problem
    return ZipFile(asking.path(export))


def table(archive: ZipFile, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(archive.read(name).decode())))


def document(archive: ZipFile, name: str) -> Any:
    return json.loads(archive.read(name))


def with_files(person: User) -> str:
    clip = film(person, title="An elephant & a mouse: the chase")
    folder = media.clip_folder(clip)
    folder.mkdir(parents=True)
    for name in ("film.mp4", "captions.vtt", "poster.webp", "sprites.webp"):
        (folder / name).write_bytes(name.encode() * 1000)
    return str(clip.public_id)


def test_films_come_with_captions_poster_prompt_and_storyboard(alice: User) -> None:
    public_id = with_files(alice)
    archive = gathered(alice)
    about = next(name for name in archive.namelist() if name.endswith("film.json"))
    folder = about.rpartition("/")[0]
    assert "an-elephant-a-mouse-the-chase" in folder
    assert archive.read(f"{folder}/film.mp4") == b"film.mp4" * 1000
    assert {f"{folder}/captions.vtt", f"{folder}/poster.webp"} <= set(archive.namelist())
    told = document(archive, about)
    assert (told["prompt"], told["clip"]) == ("an elephant chases a mouse", public_id)
    assert "storyboard" in told


def test_everything_else_is_there_too(alice: User, bob: User) -> None:
    mine, others = posted(alice, words="look!"), posted(bob)
    actions.comment(others, alice, "lovely")
    actions.like(others, alice)
    actions.like(mine, bob)
    follow(bob, alice)
    actions.record_view(others, f"u{alice.pk}", 9_000)
    follow(alice, bob)
    keys.create(alice, "laptop")
    Draft.objects.create(maker=alice, prompt="a plan")
    picture = Upload.objects.create(owner=alice, digest="d", width=1, height=1)
    media.write_upload(picture.key, b"webp")
    actions.repost(others, alice, "look")
    actions.collect(actions.create_collection(alice, "Boats"), others)
    archive = gathered(alice)
    assert table(archive, "reposts.csv")[0]["words"] == "look"
    assert document(archive, "collections.json")[0]["clips"] == [others.clip.public_id]
    assert document(archive, "profile.json")["handle"] == "alice"
    assert document(archive, "posts.json")[0]["words"] == "look!"
    assert document(archive, "drafts.json")[0]["prompt"] == "a plan"
    assert table(archive, "comments.csv")[0]["words"] == "lovely"
    assert table(archive, "likes.csv")[0]["clip"] == others.clip.public_id
    assert table(archive, "watched.csv")[0]["milliseconds"] == "9000"
    assert table(archive, "following.csv")[0]["handle"] == "bob"
    assert table(archive, "followers.csv")[0]["handle"] == "bob"
    assert table(archive, "keys.csv")[0]["name"] == "laptop"
    assert "bob liked your film." in {line["words"] for line in table(archive, "notifications.csv")}
    assert archive.read(f"pictures/{picture.key}.webp") == b"webp"


def test_the_readme_names_every_file(alice: User) -> None:
    with_files(alice)
    archive = gathered(alice)
    readme = archive.read("README.txt").decode()
    for name in archive.namelist():
        assert name.rpartition("/")[2] in readme or name == "README.txt"


def test_nothing_of_others_and_no_secret_is_in_it(alice: User, bob: User) -> None:
    _key, secret = keys.create(alice, "laptop")
    film(bob, prompt="bob's secret film")
    draft = Draft.objects.create(maker=bob, prompt="bob's plan")
    archive = gathered(alice)
    for name in archive.namelist():
        text = archive.read(name)
        assert secret.encode() not in text
        assert alice.password.encode() not in text
        assert b"bob's secret film" not in text
        assert draft.prompt.encode() not in text


@pytest.mark.parametrize("change", ["withheld", "private", "suspended", "blocked"])
def test_words_of_others_that_one_may_not_read_any_more_are_not_in_it(
    alice: User, bob: User, charlie: User, change: str
) -> None:
    post = posted(charlie)
    said = actions.comment(post, bob, "a word to forget")
    actions.like_comment(said, alice)
    actions.comment(posted(alice), bob, "a word to forget too")
    assert "a word to forget" in everything_in(gathered(alice))
    if change == "withheld":
        actions.withhold_comment(said)
    elif change == "private":
        actions.unpublish(post)
    elif change == "suspended":
        suspend(bob)
    else:
        block(bob, alice)
    archive = everything_in(gathered(alice))
    assert "a word to forget\n" not in archive
    assert ("a word to forget too" in archive) == (change in {"withheld", "private"})


def everything_in(archive: ZipFile) -> str:
    return "\n".join(archive.read(name).decode().replace(",", "\n") for name in archive.namelist())


def test_hostile_words_stay_words(alice: User, bob: User) -> None:
    post = posted(bob)
    actions.comment(post, alice, '=HYPERLINK("https://evil.example")')
    actions.comment(post, alice, 'two\nlines, "quoted"; \u202eturned')
    film(alice, prompt="../../etc/passwd 😀", title="../../../etc/passwd")
    archive = gathered(alice)
    words = [line["words"] for line in table(archive, "comments.csv")]
    assert words == ['\'=HYPERLINK("https://evil.example")', 'two\nlines, "quoted"; \u202eturned']
    assert not [name for name in archive.namelist() if name.startswith("/") or ".." in name]


@pytest.mark.parametrize("name", ["/etc/passwd", "a/../../b", "a\\b", "a\0b"])
def test_an_archive_takes_no_name_that_leads_outside(tmp_path: Path, name: str) -> None:
    with Archive(tmp_path / "a.zip") as archive, pytest.raises(ValueError, match="no name inside"):
        archive.text(name, "words")


def test_a_file_that_is_gone_is_told_and_stops_nothing(alice: User) -> None:
    film(alice)
    archive = gathered(alice)
    assert "could not be found" in archive.read("README.txt").decode()


def test_the_page_leads_from_asking_to_fetching(alices: Client, alice: User) -> None:
    with_files(alice)
    assert "Gather everything" in alices.get("/me/export/").content.decode()
    alices.post("/me/export/")
    assert "In line" in alices.get("/me/export/").content.decode()
    work.work_through()
    page = alices.get("/me/export/").content.decode()
    export = Export.objects.get()
    assert f'href="/me/export/{export.key}/everything.zip"' in page
    answer = alices.get(f"/me/export/{export.key}/everything.zip")
    assert answer["Content-Type"] == "application/zip"
    assert "attachment" in answer["Content-Disposition"]
    assert "no-store" in answer["Cache-Control"]
    assert ZipFile(io.BytesIO(b"".join(answer.streaming_content))).testzip() is None  # type: ignore[attr-defined]
    assert "Everything of yours is gathered" in inbox(alice)[0].words


def test_only_its_person_fetches_it(alices: Client, bobs: Client, operators: Client, client: Client) -> None:
    alices.post("/me/export/")
    work.work_through()
    address = f"/me/export/{Export.objects.get().key}/everything.zip"
    assert alices.get(address).status_code == 200
    assert bobs.get(address).status_code == operators.get(address).status_code == 404
    assert client.get(address).status_code == 302


def test_after_a_week_it_is_gone(alice: User) -> None:
    gathered(alice).close()
    export = Export.objects.get()
    with time_machine.travel(timezone.now() + timedelta(days=7, seconds=1)):
        work.tidy()
        assert not asking.path(export).exists()
        work.tidy()
    assert not Export.objects.exists()


def test_a_file_past_its_week_is_not_given_out_even_before_it_is_tidied(alices: Client, alice: User) -> None:
    gathered(alice).close()
    Export.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    assert alices.get(f"/me/export/{Export.objects.get().key}/everything.zip").status_code == 404


def test_asking_twice_gathers_once(alices: Client, alice: User) -> None:
    alices.post("/me/export/")
    alices.post("/me/export/")
    assert Export.objects.count() == 1


def test_gathering_anew_takes_the_earlier_file_away(alice: User) -> None:
    gathered(alice).close()
    first = Export.objects.get()
    gathered(alice).close()
    assert not asking.path(first).exists()
    assert len(list(asking.path(first).parent.iterdir())) == 1


def test_so_many_a_day_and_no_more(alices: Client, alice: User) -> None:
    for _each in range(asking.MOST_A_DAY):
        gathered(alice).close()
    page = alices.post("/me/export/", follow=True).content.decode()
    assert "Please wait until tomorrow" in page
    assert "Your file is ready" in page


def die_in(monkeypatch: pytest.MonkeyPatch, problem: BaseException) -> Callable[[], None]:
    """Breaks the part of films off in its middle; the answer mends it."""
    true = registry.parts()

    def broken(_person: User, archive: Archive) -> None:
        archive.text("half.txt", "half")
        raise problem

    cut = [
        registry.Part(part.name, part.order, part.label, broken, "") if part.name == "films" else part for part in true
    ]
    monkeypatch.setattr(registry, "parts", lambda: cut)
    return lambda: monkeypatch.setattr(registry, "parts", lambda: true)


def test_a_worker_killed_in_the_middle_loses_only_time(alice: User, monkeypatch: pytest.MonkeyPatch) -> None:
    export = asking.ask(alice)
    mend = die_in(monkeypatch, SystemExit())
    with pytest.raises(SystemExit):
        work.work_through()
    Export.objects.update(worker="", leased_until=timezone.now() - timedelta(seconds=1))
    mend()
    assert work.sweep()
    work.work_through()
    export.refresh_from_db()
    assert ZipFile(asking.path(export)).testzip() is None
    assert [file.name for file in asking.path(export).parent.iterdir()] == [f"{export.key}.zip"]


def test_what_a_crash_leaves_is_tidied_away(alice: User, settings: Settings) -> None:
    settings.EXPORT_DIR.mkdir(parents=True)
    left = settings.EXPORT_DIR / "bcdf.ghjk.part"
    left.write_bytes(b"half")
    work.tidy()
    assert left.exists()  # somebody may be writing it
    os.utime(left, (time.time() - 7200,) * 2)
    work.tidy()
    assert not left.exists()


def test_an_export_that_breaks_is_tried_again_and_then_says_so(
    alices: Client, alice: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    asking.ask(alice)
    die_in(monkeypatch, RuntimeError("broken"))
    for _attempt in range(3):
        Export.objects.update(run_after=timezone.now())
        work.work_through()
    assert Export.objects.get().state == State.FAILED
    page = alices.get("/me/export/").content.decode()
    assert "Something broke while your files were gathered" in page
    assert "Gather everything" in page


def test_a_full_disk_is_said_in_words_before_anything_is_written(alice: User, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_folder: Path, _needed: int) -> None:
        raise DiskFullError("disk_full", "The disk is nearly full.")

    monkeypatch.setattr(store, "require_space", full)
    export = asking.ask(alice)
    work.work_through()
    export.refresh_from_db()
    assert export.problem == "The disk is nearly full."


def test_one_that_was_stopped_ends_with_the_next_word(alices: Client, alice: User) -> None:
    with_files(alice)
    asking.ask(alice)
    row = Export.lease_one(Export.objects.all(), 30)
    assert row is not None
    alices.post("/me/export/cancel/")
    work.write(row)
    assert Export.objects.get().state == State.CANCELED
    assert not list(asking.path(row).parent.glob("*"))


def test_a_lane_that_stops_hands_it_back(alice: User) -> None:
    with_files(alice)
    asking.ask(alice)
    row = Export.lease_one(Export.objects.all(), 30)
    assert row is not None
    work.stopping.set()
    work.write(row)
    row.refresh_from_db()
    assert (row.state, row.attempts) == (State.QUEUED, 0)


def test_memory_stays_the_same_however_large_a_film_is(alice: User, tmp_path: Path) -> None:
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.truncate(40 * 2**20)
    told: list[int] = []
    with Archive(tmp_path / "a.zip", told.append) as archive:
        archive.file("film.mp4", lambda: large)
    assert max(told) <= 2**20
    assert sum(told) == 40 * 2**20
