"""After the week everything of a person is gone for good, also by a worker killed midway."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.contrib.admin.models import LogEntry
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoCaptureOnCommitCallbacks

from creation import media
from creation.models import Audience, Clip, Draft, Generation, Upload
from feed import actions
from feed.models import Collection, Comment, CommentLike, Like, MakerDay, Post, PostDay, Repost, View
from sora_site.lib.work import State
from sora_site.people import handles
from sora_site.people import inbox as inboxes
from sora_site.people.deletion import asking, registry, work
from sora_site.people.models import ApiKey, Block, Departure, Export, Follow, KeptHandle, Notification, User
from tests.feed.conftest import film, posted
from tests.people.conftest import PASSWORD
from tests.people.leaving.going import after_a_week, delete, everything_of


def test_after_the_week_everything_is_gone_and_counts_are_true(
    alices: Client, alice: User, bob: User, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    things = everything_of(alice, bob)
    delete(alices)
    with after_a_week(), django_capture_on_commit_callbacks(execute=True):
        assert work.sweep()
        work.work_through()
    assert Departure.objects.get().state == State.COMPLETED
    others, folder, picture = things["others"], things["folder"], things["picture"]
    assert isinstance(others, Post)
    others.refresh_from_db()
    assert (others.likes, others.comments, others.views, others.reposts) == (0, 1, 1, 0)
    assert not folder.exists()  # type: ignore[attr-defined]
    assert not media.upload_path(picture.key).exists()  # type: ignore[attr-defined]
    for model in (Like, CommentLike, Repost, Collection, Draft, Upload, Follow, Block, ApiKey, Export):
        assert not model._default_manager.exists(), model
    assert not Notification.objects.filter(actor=alice).exists()
    assert not Notification.objects.filter(person=alice).exists()
    assert not View.objects.filter(viewer=f"u{alice.pk}").exists()
    assert not MakerDay.objects.filter(maker=alice).exists()
    assert not PostDay.objects.filter(maker=alice).exists()
    assert Comment.objects.get(maker=alice).words == ""
    assert Comment.objects.get(words="mine").likes == 0


def test_what_stays_of_a_person_names_nobody(alices: Client, alice: User, bob: User) -> None:
    User.objects.filter(pk=alice.pk).update(email="alice@example.org", bio="I film", verified=True)
    everything_of(alice, bob)
    delete(alices)
    with after_a_week():
        work.work_through()
    alice.refresh_from_db()
    assert re.fullmatch(r"deleted_\w{12}", alice.username)
    assert (alice.email, alice.display_name, alice.bio, alice.birth_year, alice.plan) == ("", "", "", None, None)
    assert (alice.is_active, alice.verified, alice.has_usable_password()) == (False, False, False)
    assert alice.name == "Deleted person"
    clip = Clip.objects.get(maker=alice)
    assert (clip.title, clip.fingerprint, clip.erased_at is None) == ("", [], False)
    film = Generation.objects.get(maker=alice)
    assert (film.prompt, film.storyboard) == ("", {})
    assert Post.objects.get(maker=alice).words == ""


def test_the_log_of_the_administration_does_not_name_them(operators: Client, alice: User) -> None:
    User.objects.filter(pk=alice.pk).update(email="alice@example.org", language="de")
    address = EmailAddress.objects.create(user=alice, email="alice@example.org")
    changed = {"email": "alice@example.org", "user": alice.pk, "verified": "on"}
    operators.post(f"/admin/account/emailaddress/{address.pk}/change/", changed)
    operators.post("/admin/people/user/", {"action": "suspend", "_selected_action": [alice.pk]})
    assert {line.object_repr for line in LogEntry.objects.all()} >= {"@alice", "alice@example.org"}
    asking.leave(alice, at_once=True)
    work.work_through()
    assert LogEntry.objects.count() == 2
    assert "alice" not in "".join(line.object_repr for line in LogEntry.objects.all())
    alice.refresh_from_db()
    assert alice.language == ""


def test_a_film_of_theirs_is_said_to_be_gone(alices: Client, alice: User, client: Client) -> None:
    post = posted(alice)
    delete(alices)
    with after_a_week():
        work.work_through()
    assert client.get(f"/v/{post.clip.public_id}/").status_code == 410


def test_nobody_signs_in_or_signs_up_with_the_handle_for_a_year(alices: Client, alice: User, client: Client) -> None:
    delete(alices)
    typed = {"username": "Alice", "birth_year": "1990", "password1": "a-quiet-cinema-42"}
    with after_a_week():
        work.work_through()
        client.post("/accounts/login/", {"login": "alice", "password": PASSWORD})
        assert "_auth_user_id" not in client.session
        assert "This handle is taken." in client.post("/accounts/signup/", typed).content.decode()
    assert "alice" not in str(list(KeptHandle.objects.values()))
    with time_machine.travel(timezone.now() + timedelta(days=380)):
        work.sweep()
        assert not handles.is_kept("alice")
        assert client.post("/accounts/signup/", typed).status_code == 302


def test_a_deleted_persons_made_up_name_is_nobodys_to_take(client: Client, db: None) -> None:
    typed = {"username": "deleted_cwm4k7", "birth_year": "1990", "password1": "a-quiet-cinema-42"}
    assert "kept for the site" in client.post("/accounts/signup/", typed).content.decode()


@pytest.mark.parametrize("cut_at", range(0, 40, 3))
def test_killed_anywhere_the_next_worker_goes_on_and_nothing_is_left(
    alice: User, bob: User, cut_at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    things = everything_of(alice, bob)
    asking.leave(alice, at_once=True)
    left = cut_at

    def dying(step: registry.Step) -> registry.Step:
        def do(person: User, place: str) -> str | None:
            nonlocal left
            answer = step.do(person, place)
            left -= 1
            if left < 0:
                raise SystemExit
            return answer

        return registry.Step(step.name, step.order, do, step.models)

    true_steps = registry.steps()
    with monkeypatch.context() as killed:
        killed.setattr(registry, "steps", lambda: [dying(step) for step in true_steps])
        try:
            work.work_through()
        except SystemExit:
            Departure.objects.update(worker="", leased_until=timezone.now() - timedelta(seconds=1))
    if Departure.objects.get().state != State.COMPLETED:
        assert work.sweep()
        work.work_through()
    assert Departure.objects.get().state == State.COMPLETED
    others = things["others"]
    assert isinstance(others, Post)
    others.refresh_from_db()
    assert (others.likes, others.comments, others.reposts) == (0, 1, 0)
    alice.refresh_from_db()
    assert alice.deleted_at is not None
    assert KeptHandle.objects.count() == 1
    assert not Clip.objects.filter(maker=alice, erased_at=None).exists()


def test_a_step_that_breaks_is_tried_again_later_and_nothing_is_skipped(
    alice: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    posted(alice)
    asking.leave(alice, at_once=True)

    def broken(_person: User, _place: str) -> str | None:
        raise OSError("disk of alice is away")

    true_steps = registry.steps()
    with monkeypatch.context() as while_broken:
        failing = [registry.Step("films", 30, broken) if step.name == "films" else step for step in true_steps]
        while_broken.setattr(registry, "steps", lambda: failing)
        work.work_through()
    row = Departure.objects.get()
    assert (row.state, row.step, row.last_error) == (State.QUEUED, "films", "films: OSError")
    assert row.run_after > timezone.now()
    with time_machine.travel(timezone.now() + timedelta(minutes=11)):
        work.work_through()
    assert not Clip.objects.filter(erased_at=None).exists()


def test_a_lane_that_stops_hands_it_back(alice: User) -> None:
    asking.leave(alice, at_once=True)
    row = Departure.lease_one(work.waiting(), 30)
    assert row is not None
    work.stopping.set()
    work.carry_out(row)
    assert Departure.objects.get().state == State.QUEUED


def test_films_under_way_stop(alice: User) -> None:
    size = {"seconds": 10.0, "width": 720, "height": 1280}
    waiting = Generation.objects.create(maker=alice, prompt="a cat", engine="cutout", seed=1, **size)
    asking.leave(alice, at_once=True)
    work.work_through()
    waiting.refresh_from_db()
    assert (waiting.state, waiting.prompt) == (State.CANCELED, "")


def test_withheld_and_private_films_go_too(alice: User) -> None:
    film(alice)
    withheld = film(alice)
    Clip.objects.filter(pk=withheld.pk).update(withheld_at=timezone.now(), audience=Audience.PUBLIC)
    asking.leave(alice, at_once=True)
    work.work_through()
    assert not Clip.objects.filter(erased_at=None).exists()


def test_their_lines_leave_the_inboxes_of_others(alice: User, bob: User) -> None:
    actions.like(posted(alice), bob)
    assert inboxes.unread_count(alice) == 1
    asking.leave(bob, at_once=True)
    work.work_through()
    assert inboxes.unread_count(alice) == 0


def test_sessions_of_the_person_open_nothing_any_more(alices: Client, alice: User) -> None:
    asking.leave(alice, at_once=True)
    work.work_through()
    assert alices.get("/me/settings/")["Location"].startswith("/accounts/login/")
