"""Drafts on lists: gone on with, deleted, brought back; and the button of those without script."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoCaptureOnCommitCallbacks

from creation import media
from creation.drafts import ending
from creation.models import Draft, Generation, Upload
from creation.uploads import unused
from sora_site.people.models import User
from tests.creation.drafts.test_keeping import NAME, keep, page, words
from tests.creation.making.conftest import toy_engine
from tests.site import hostile_files
from tests.site.hostile import form, fresh_counts

__all__ = ["fresh_counts", "toy_engine"]
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("toy_engine", "fresh_counts")]


def picture() -> SimpleUploadedFile:
    return SimpleUploadedFile("a.png", hostile_files.png())


def test_drafts_are_listed_newest_first_and_are_ones_own(alices: Client, alice: User, charlie: User) -> None:
    Draft.objects.create(maker=alice, prompt="old words", updated_at=timezone.now() - timedelta(days=3))
    Draft.objects.create(maker=alice, prompt="new words")
    Draft.objects.create(maker=charlie, prompt="his words")
    listed = [line.words for line in alices.get("/make/drafts/").context["drafts"]]
    assert listed == ["new words", "old words"]


def test_a_deleted_draft_can_be_brought_back(alices: Client) -> None:
    keep(alices, "a dog")
    after = alices.post(f"/make/drafts/{NAME}/delete/", follow=True).content.decode()
    assert words() == []
    assert f'action="/make/drafts/{NAME}/restore/"' in after
    alices.post(f"/make/drafts/{NAME}/restore/")
    assert words() == ["a dog"]


def test_after_an_hour_it_is_gone_for_good(alices: Client) -> None:
    keep(alices, "a dog")
    alices.post(f"/make/drafts/{NAME}/delete/")
    assert ending.forget_gone() == 0
    Draft.objects.update(gone_at=timezone.now() - timedelta(hours=2))
    assert alices.post(f"/make/drafts/{NAME}/restore/").status_code == 404
    assert ending.forget_gone() == 1
    assert not Draft.objects.exists()


def test_a_draft_that_became_a_film_does_not_come_back(alices: Client) -> None:
    alices.post("/make/", form(**page("a dog runs", turn=2)))
    assert alices.post(f"/make/drafts/{NAME}/restore/").status_code == 404


def test_without_script_a_button_keeps_it(alices: Client) -> None:
    kept = alices.post("/make/", form("a dog runs", draft=NAME, window="", turn="0", revision="0", keep="1"))
    assert kept.headers["Location"] == f"/make/?draft={NAME}"
    opened = alices.get(kept.headers["Location"])
    assert "You can go on with it on any device" in opened.content.decode()
    changed = alices.post(
        "/make/", form("a dog sleeps", draft=NAME, window="", turn="0", revision=opened.context["revision"], keep="1")
    )
    assert changed.status_code == 302
    assert words() == ["a dog sleeps"]
    assert not Generation.objects.exists()


def test_two_windows_without_script_lose_nothing_either(alices: Client) -> None:
    plain = {"draft": NAME, "window": "", "turn": "0", "keep": "1"}
    alices.post("/make/", form("a dog", **plain, revision="0"))
    seen = Draft.objects.get().revision
    alices.post("/make/", form("a dog runs", **plain, revision=seen))
    alices.post("/make/", form("a dog sleeps", **plain, revision=seen))
    assert words() == ["a dog runs", "a dog sleeps"]


class TestPictures:
    def kept(self, alices: Client) -> Upload:
        answer = alices.post(
            "/make/draft/pictures/", {**page("a dog"), "picture": picture()}, headers={"HX-Request": "true"}
        )
        assert answer.status_code == 200
        return Upload.objects.get()

    def test_a_picture_chosen_on_one_device_begins_the_film_on_another(self, alices: Client) -> None:
        upload = self.kept(alices)
        assert f"/make/pictures/{upload.key}.webp" in alices.get("/make/").content.decode()
        sent = form(**page("a dog runs over a meadow", window="phone", revision=2))
        assert alices.post("/make/", sent).status_code == 302
        assert Generation.objects.get().picture == upload
        assert media.upload_path(upload.key).exists()

    def test_it_stays_as_long_as_the_draft_does(
        self, alices: Client, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
    ) -> None:
        upload = self.kept(alices)
        Upload.objects.update(created_at=timezone.now() - timedelta(days=1))
        assert unused.remove_unused_pictures() == 0
        alices.post(f"/make/drafts/{NAME}/delete/")
        assert unused.remove_unused_pictures() == 0
        Draft.objects.update(gone_at=timezone.now() - timedelta(hours=2))
        with django_capture_on_commit_callbacks(execute=True):
            ending.forget_gone()
        assert not Upload.objects.exists()
        assert not media.upload_path(upload.key).exists()

    def test_it_can_be_taken_out(self, alices: Client) -> None:
        upload = self.kept(alices)
        alices.post("/make/draft/pictures/", {**page("a dog", turn=2), "take_out": upload.key})
        assert not Upload.objects.exists()
        assert words() == ["a dog"]

    def test_one_that_cannot_be_used_is_told_and_the_words_are_kept(self, alices: Client) -> None:
        sent = {**page("a dog"), "picture": SimpleUploadedFile("a.png", b"no picture at all")}
        answer = alices.post("/make/draft/pictures/", sent, headers={"HX-Request": "true"})
        assert answer.status_code == 422
        assert 'role="alert"' in answer.content.decode()
        assert words() == ["a dog"]
        assert not Upload.objects.exists()

    def test_nobody_else_sees_it(self, alices: Client, charlies: Client) -> None:
        upload = self.kept(alices)
        assert alices.get(f"/make/pictures/{upload.key}.webp").status_code == 200
        assert charlies.get(f"/make/pictures/{upload.key}.webp").status_code == 404
