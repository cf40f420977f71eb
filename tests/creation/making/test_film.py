"""A film is made exactly once, whatever happens to its engine, its worker or its maker's mind."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

import av
import pytest
from django.conf import settings
from django.db import OperationalError, connection, connections
from django.utils import timezone

from creation import actions, media
from creation.making import film as making
from creation.making import worker
from creation.models import Clip, Generation
from creation.models.clip import Audience
from sora_site.lib.work import State
from sora_site.people.actions import reinstate, suspend
from sora_site.people.models import Notification, User
from tests.creation.making import toy
from tests.creation.making.conftest import ask

# The desk writes from a thread of its own.
pytestmark = pytest.mark.django_db(transaction=True)


def lease() -> Generation:
    generation = Generation.lease_one(worker.queue(), 30)
    assert generation is not None
    return generation


def folders(parent: Path) -> list[str]:
    return sorted(path.name for path in parent.iterdir() if not path.name.startswith(".")) if parent.exists() else []


def test_a_film_becomes_a_private_clip_with_its_files(alice: User) -> None:
    asked = ask(alice)
    worker.work_through()
    asked.refresh_from_db()
    assert (asked.state, asked.progress, asked.error_message) == (State.COMPLETED, 100, "")
    clip = asked.clip
    assert clip.audience == Audience.PRIVATE
    assert abs(clip.seconds - 2) < 0.1
    assert clip.has_captions
    assert clip.fingerprint
    names = {path.name for path in media.clip_folder(clip).iterdir()}
    assert {"film.mp4", "poster.webp", "sprites.webp", "captions.vtt"} <= names
    with av.open(str(media.clip_folder(clip) / "film.mp4")) as file:
        assert {stream.type for stream in file.streams} >= {"video", "audio"}
    assert folders(settings.WORK_DIR) == []
    assert [line.kind for line in Notification.objects.filter(person=alice)] == ["film_ready"]


def test_nothing_of_the_prompt_is_in_the_file(alice: User) -> None:
    """The file is public once the film is; the prompt only if its maker says so."""
    ask(alice, "a dog named Schnitzelbert runs over a meadow")
    worker.work_through()
    clip = Clip.objects.get()
    for path in media.clip_folder(clip).iterdir():
        assert b"Schnitzelbert" not in path.read_bytes(), path.name
    with av.open(str(media.clip_folder(clip) / "film.mp4")) as file:
        assert file.metadata["title"] == "A film by @alice"


def test_a_suspended_persons_films_wait(alice: User, charlie: User) -> None:
    asked, other = ask(alice), ask(charlie)
    suspend(alice)
    worker.work_through()
    asked.refresh_from_db()
    other.refresh_from_db()
    assert (asked.state, other.state) == (State.QUEUED, State.COMPLETED)
    reinstate(alice)
    worker.work_through()
    asked.refresh_from_db()
    assert asked.state == State.COMPLETED


def test_a_film_under_way_stops_when_its_maker_is_suspended(alice: User) -> None:
    asked = ask(alice)

    def shut_out() -> None:
        suspend(alice)
        wait_until_told()

    toy.trouble = shut_out
    worker.work_through()
    asked.refresh_from_db()
    assert (asked.state, asked.attempts, asked.lease) == (State.QUEUED, 0, "")  # it waits for her, unharmed
    assert not Clip.objects.exists()
    toy.trouble = None
    reinstate(alice)
    worker.work_through()
    asked.refresh_from_db()
    assert asked.state == State.COMPLETED


def test_what_was_deleted_leaves_no_words_in_the_inbox(alice: User) -> None:
    asked = ask(alice, "a dog named Schnitzelbert runs over a meadow")
    worker.work_through()
    actions.delete(asked)
    assert [line.details for line in Notification.objects.filter(person=alice)] == [{}]


def test_an_engine_that_says_no_fails_the_film_in_its_words(alice: User) -> None:
    toy.trouble = toy.fail("too_strange", retry=False)
    asked = ask(alice)
    worker.work_through()
    asked.refresh_from_db()
    assert (asked.state, asked.error_code) == (State.FAILED, "too_strange")
    assert asked.error_message == "The toy is broken. Try another."
    assert folders(settings.WORK_DIR) == folders(settings.MEDIA_DIR / "clips") == []


def test_a_crash_is_tried_again_and_then_failed(alice: User) -> None:
    toy.trouble = toy.crash
    asked = ask(alice)
    for attempt in (1, 2, 3):
        Generation.objects.update(run_after=timezone.now())
        worker.work_through()
        asked.refresh_from_db()
        assert asked.attempts == attempt
        assert asked.state == (State.FAILED if attempt == 3 else State.QUEUED)
    assert asked.error_code == "engine_error"
    assert "ZeroDivisionError" in asked.last_error
    assert "ZeroDivisionError" not in asked.error_message


def test_a_crash_that_passes_leaves_one_film(alice: User) -> None:
    toy.trouble = toy.crash
    asked = ask(alice)
    worker.work_through()
    toy.trouble = None
    Generation.objects.update(run_after=timezone.now())
    worker.work_through()
    asked.refresh_from_db()
    assert asked.state == State.COMPLETED
    assert Clip.objects.count() == 1


def test_the_operator_can_start_a_failed_film_again(alice: User) -> None:
    toy.trouble = toy.fail("too_strange", retry=False)
    asked = ask(alice)
    worker.work_through()
    toy.trouble = None
    asked.refresh_from_db()
    assert actions.retry(asked)
    assert not actions.retry(asked)
    worker.work_through()
    asked.refresh_from_db()
    assert (asked.state, asked.error_code) == (State.COMPLETED, "")


def test_a_worker_killed_between_files_and_row_finishes_once(alice: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder has been moved, the row not written: the next worker makes the film again over it."""
    asked = ask(alice)
    real = media.keep_clip

    def die_after_moving(finished: Path, *, key: str) -> None:
        real(finished, key=key)
        raise KeyboardInterrupt

    monkeypatch.setattr(media, "keep_clip", die_after_moving)
    with pytest.raises(KeyboardInterrupt):
        making.make(lease(), threading.Event())
    assert Clip.objects.count() == 0
    monkeypatch.setattr(media, "keep_clip", real)
    Generation.objects.update(leased_until=timezone.now())
    Generation.sweep()
    worker.work_through()
    asked.refresh_from_db()
    assert asked.state == State.COMPLETED
    assert folders(settings.MEDIA_DIR / "clips") == [asked.clip.key]


def in_a_thread(generation: Generation, stop: threading.Event) -> threading.Thread:
    def run() -> None:
        try:
            making.make(generation, stop)
        finally:
            connections.close_all()

    thread = threading.Thread(target=run)
    thread.start()
    assert toy.in_the_middle.wait(20)
    return thread


def wait_until_told() -> None:
    """Longer than the desk's pulse: the engine's next word then raises."""
    time.sleep(1)


@pytest.mark.services
def test_a_cancel_in_the_middle_stops_the_engine_and_leaves_nothing(alice: User) -> None:
    asked = ask(alice)
    toy.trouble = wait_until_told
    thread = in_a_thread(lease(), threading.Event())
    assert actions.cancel(asked)
    thread.join(20)
    assert not thread.is_alive()
    asked.refresh_from_db()
    assert asked.state == State.CANCELED
    assert Clip.objects.count() == 0
    assert folders(settings.WORK_DIR) == folders(settings.MEDIA_DIR / "clips") == []


def test_a_worker_whose_lease_went_to_another_leaves_its_files_alone(alice: User) -> None:
    """It breaks down, or finishes, while the other draws in the same film's folder."""
    ask(alice)

    def lose_the_lease() -> None:
        Generation.objects.update(lease="of another")
        other = settings.WORK_DIR / Generation.objects.get().folder / "engine-of another"
        other.mkdir()
        toy.crash()

    toy.trouble = lose_the_lease
    worker.work_through()
    row = Generation.objects.get()
    assert (row.state, row.lease) == (State.IN_PROGRESS, "of another")
    assert (settings.WORK_DIR / row.folder / "engine-of another").is_dir()


def test_a_film_finished_too_late_is_not_laid_over_the_others(alice: User, monkeypatch: pytest.MonkeyPatch) -> None:
    ask(alice)
    real = making._finished

    def finish_late(*arguments: Any) -> Any:
        finished = real(*arguments)
        Generation.objects.update(lease="of another")
        return finished

    monkeypatch.setattr(making, "_finished", finish_late)
    worker.work_through()
    assert folders(settings.MEDIA_DIR / "clips") == []
    assert Clip.objects.count() == 0


@pytest.mark.services
def test_a_worker_that_shuts_down_hands_its_film_back_unharmed(alice: User) -> None:
    asked = ask(alice)
    toy.trouble = wait_until_told
    stop = threading.Event()
    thread = in_a_thread(lease(), stop)
    stop.set()
    thread.join(20)
    asked.refresh_from_db()
    assert (asked.state, asked.attempts, asked.lease) == (State.QUEUED, 0, "")
    toy.trouble = None
    worker.work_through()
    asked.refresh_from_db()
    assert asked.state == State.COMPLETED


def test_a_film_that_ended_cannot_be_canceled(alice: User) -> None:
    asked = ask(alice)
    worker.work_through()
    assert not actions.cancel(asked)
    asked.refresh_from_db()
    assert asked.state == State.COMPLETED


def test_a_deleted_film_loses_its_files_and_words_for_good(alice: User) -> None:
    asked = ask(alice)
    worker.work_through()
    asked.refresh_from_db()
    folder = media.clip_folder(asked.clip)
    assert folder.exists()
    actions.delete(asked)
    asked.refresh_from_db()
    assert not folder.exists()
    assert (asked.prompt, asked.storyboard) == ("", {})
    assert Clip.objects.get().erased_at is not None


def test_words_for_a_dead_letter_are_found_although_their_writer_died(alice: User) -> None:
    asked = ask(alice)
    Generation.objects.update(state=State.FAILED, error_code="")
    worker.sweep()
    asked.refresh_from_db()
    assert asked.error_code == "worker_died"


def test_films_of_dead_workers_fail_in_words_after_three_attempts(alice: User) -> None:
    asked = ask(alice)
    for _attempt in range(3):
        lease()
        Generation.objects.update(leased_until=timezone.now())
        worker.sweep()
    asked.refresh_from_db()
    assert (asked.state, asked.error_code) == (State.FAILED, "worker_died")
    assert "operator" in asked.error_message


def test_a_connection_that_broke_is_replaced_before_the_next_film(alice: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """PostgreSQL was restarted: the lane would lease nothing ever again, and go on saying that it lives."""
    closed: list[bool] = []
    monkeypatch.setattr(connection, "is_usable", lambda: False)
    monkeypatch.setattr(connection, "close", lambda: closed.append(True))
    real = Generation.lease_one

    def lease_if_mended(*arguments: Any) -> Any:
        if not closed:
            raise OperationalError("the connection is closed")
        return real(*arguments)

    monkeypatch.setattr(Generation, "lease_one", lease_if_mended)
    asked = ask(alice)
    connection.ensure_connection()
    connection.errors_occurred = True
    worker.work_through()
    asked.refresh_from_db()
    assert asked.state == State.COMPLETED
