"""Moderators decide; everyone it concerns is told; an appeal is looked at by somebody else."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.db import Error, transaction
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings

from creation.models import Clip
from feed.actions import publish
from feed.models import Post
from sora_site.cases import actions, tidy
from sora_site.cases.errors import NoAppealError
from sora_site.cases.models import Appeal, Case, Decision, Hold, Message, Report
from sora_site.people.deletion import asking, work
from sora_site.people.models import Notification, User
from tests.cases.conftest import decide, report


@pytest.fixture
def case(charlies: Client, post: Post) -> Case:
    report(charlies, post)
    return Case.objects.get()


def watch(post: Post) -> int:
    return int(Client().get(f"/v/{post.clip.public_id}/").status_code)


def test_a_hidden_film_is_gone_for_others_and_comes_back_exactly_as_it_was(
    alices: Client, bobs: Client, monas: Client, maxs: Client, post: Post, case: Case
) -> None:
    bobs.post(f"/v/{post.clip.public_id}/like/", {"on": "1"})
    before = Post.objects.filter(pk=post.pk).values().get(), Clip.objects.filter(pk=post.clip_id).values().get()
    assert decide(monas, case, "withhold") == 302
    assert watch(post) == 404
    assert "look at this" not in bobs.get("/").content.decode()
    page = alices.get(f"/cases/{case.public_id}/").content.decode()
    assert "It shows cruelty." in page
    assert "no sexual scenes, cruelty or gore" in page.lower()
    assert alices.post(f"/cases/{case.public_id}/appeal/", {"words": "It is a joke."}).status_code == 302
    assert decide(maxs, case, "overturn", words="It is a joke indeed.") == 302
    assert watch(post) == 200
    after = Post.objects.filter(pk=post.pk).values().get(), Clip.objects.filter(pk=post.clip_id).values().get()
    assert after == before
    case.refresh_from_db()
    assert case.state == "closed"


def test_both_sides_are_told_and_neither_learns_of_the_other(
    alices: Client, charlies: Client, monas: Client, alice: User, charlie: User, case: Case
) -> None:
    decide(monas, case, "withhold")
    to_maker = Notification.objects.get(person=alice, kind="case_decided")
    to_reporter = Notification.objects.get(person=charlie, kind="report_decided")
    maker = alices.get(to_maker.link).content.decode()
    reporter = charlies.get(to_reporter.link).content.decode()
    assert "charlie" not in maker
    assert "mona" not in maker + reporter
    assert "hidden from others" in alices.get("/me/inbox/").content.decode()
    assert "It is hidden now" in charlies.get("/me/inbox/").content.decode()
    assert charlies.get(f"/cases/{case.public_id}/").status_code == 302
    assert Client().get(f"/cases/{case.public_id}/").status_code == 302


def test_without_an_account_a_mail_tells_once_and_the_address_is_forgotten_in_the_end(
    client: Client, monas: Client, post: Post, django_capture_on_commit_callbacks: object
) -> None:
    where = report(client, post)
    client.post(f"{where}words/", {"words": "", "email": "me@example.org"})
    case = Case.objects.get()
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]
        decide(monas, case, "withhold")
    assert [message.to for message in mail.outbox] == [["me@example.org"]]
    assert where in mail.outbox[0].body
    with time_machine.travel(timezone.now() + timedelta(days=31)):
        tidy.close_old_cases()
    assert Report.objects.get().email == ""
    with time_machine.travel(timezone.now() + timedelta(days=31 + 181)):
        tidy.close_old_cases()
    case.refresh_from_db()
    assert (case.state, case.snapshot) == ("closed", {})


def test_a_makers_own_link_to_a_hidden_film_leads_to_why_it_is_hidden(
    alices: Client, monas: Client, post: Post, case: Case
) -> None:
    decide(monas, case, "withhold")
    page = alices.get(f"/v/{post.clip.public_id}/", follow=True)
    assert page.redirect_chain == [(f"/films/{post.clip.generation.public_id}/", 302)]
    shown = page.content.decode()
    assert "It shows cruelty." in shown
    assert f"/cases/{case.public_id}/" in shown
    # Nothing there leads back to where it is not shown.
    assert f"/v/{post.clip.public_id}/" not in shown


def test_when_nothing_is_wrong_the_maker_hears_nothing_and_the_reporter_may_appeal(
    alice: User, alices: Client, charlies: Client, monas: Client, maxs: Client, post: Post, case: Case
) -> None:
    decide(monas, case, "keep")
    assert watch(post) == 200
    assert not Notification.objects.filter(person=alice).exists()
    where = f"/reports/{Report.objects.get().key}/"
    assert "no rule broken" in charlies.get(where).content.decode()
    assert charlies.post(f"{where}appeal/", {"words": "Look at second 4."}).status_code == 302
    assert decide(maxs, case, "withhold") == 302
    assert watch(post) == 404
    # The first decision against the maker: now they may appeal in their turn.
    assert alices.post(f"/cases/{case.public_id}/appeal/", {"words": "No."}).status_code == 302
    assert Appeal.objects.count() == 2


def test_an_appeal_is_made_once_in_time_and_by_its_own_side(
    alices: Client, alice: User, charlies: Client, monas: Client, maxs: Client, case: Case
) -> None:
    assert alices.post(f"/cases/{case.public_id}/appeal/", {"words": "?"}).status_code == 404
    decide(monas, case, "withhold")
    key = Report.objects.get().key
    assert charlies.post(f"/reports/{key}/appeal/", {"words": "More!"}).status_code == 422
    with time_machine.travel(timezone.now() + timedelta(days=31)), pytest.raises(NoAppealError):
        actions.appeal(case, "Too late", by=alice)
    for _ in range(2):
        actions.appeal(case, "It is a joke.", by=alice)
    assert Appeal.objects.count() == 1
    decide(maxs, case, "uphold")
    assert alices.post(f"/cases/{case.public_id}/appeal/", {"words": "Again"}).status_code == 422


def test_words_of_an_appeal_are_not_lost_when_they_are_too_many(alices: Client, monas: Client, case: Case) -> None:
    decide(monas, case, "withhold")
    words = "joke " * 500
    response = alices.post(f"/cases/{case.public_id}/appeal/", {"words": words})
    assert response.status_code == 422
    assert words.strip() in response.content.decode()


def test_who_decided_does_not_decide_the_appeal_while_somebody_else_can(
    alice: User, monas: Client, maxs: Client, case: Case
) -> None:
    decide(monas, case, "withhold")
    actions.appeal(case, "It is a joke.", by=alice)
    assert decide(monas, case, "uphold") == 422
    assert decide(maxs, case, "uphold") == 302
    last = Decision.objects.order_by("pk").last()
    assert last is not None
    assert last.by is not None
    assert last.by.username == "max"


def test_a_lone_moderator_decides_the_appeal_as_well(alice: User, monas: Client, case: Case) -> None:
    decide(monas, case, "withhold")
    actions.appeal(case, "It is a joke.", by=alice)
    assert decide(monas, case, "uphold") == 302


def test_of_two_moderators_at_once_one_wins_and_the_other_is_told(monas: Client, maxs: Client, case: Case) -> None:
    assert decide(monas, case, "keep", seen="") == 302
    late = maxs.post(
        f"/admin/cases/case/{case.pk}/decision/",
        {"outcome": "erase", "reason": "hate", "rule": "kind", "strike": 0, "words": "Mine.", "seen": ""},
    )
    assert late.status_code == 422
    page = late.content.decode()
    assert "Somebody else has just decided" in page
    assert "Mine." in page
    assert Decision.objects.count() == 1


def test_a_film_held_by_two_cases_stays_hidden_until_both_let_go(
    bobs: Client, monas: Client, maxs: Client, alice: User, post: Post, case: Case
) -> None:
    decide(monas, case, "withhold")
    second = Case.objects.create(
        kind="takedown", subject_kind="post", subject_ref=post.clip.public_id, about=alice, due_at=timezone.now()
    )
    decide(monas, second, "withhold")
    assert Hold.objects.count() == 2
    for number, held in enumerate((case, second)):
        actions.appeal(held, "No.", by=alice)
        decide(maxs, held, "overturn")
        assert watch(post) == (404, 200)[number]


def test_a_restored_film_that_its_maker_made_private_meanwhile_stays_private(
    alices: Client, monas: Client, maxs: Client, alice: User, post: Post, case: Case
) -> None:
    decide(monas, case, "withhold")
    alices.post(f"/v/{post.clip.public_id}/unpublish/")
    actions.appeal(case, "No.", by=alice)
    decide(maxs, case, "overturn")
    assert watch(post) == 404
    assert alices.get(f"/v/{post.clip.public_id}/").status_code == 200


def test_an_erased_film_leaves_a_tombstone_that_tells_its_maker_why(
    alices: Client, bobs: Client, monas: Client, post: Post, case: Case
) -> None:
    film = f"/films/{post.clip.generation.public_id}/"
    decide(monas, case, "erase")
    others = bobs.get(f"/v/{post.clip.public_id}/")
    assert others.status_code == 410
    assert "moderators removed it" in others.content.decode()
    assert "It shows cruelty." not in others.content.decode()
    assert "It shows cruelty." in alices.get(f"/v/{post.clip.public_id}/").content.decode()
    assert "It shows cruelty." in alices.get(film).content.decode()


def test_a_film_its_maker_deleted_meanwhile_cannot_be_hidden(
    alices: Client, monas: Client, post: Post, case: Case
) -> None:
    alices.post(f"/films/{post.clip.generation.public_id}/delete/")
    assert decide(monas, case, "withhold") == 422
    assert decide(monas, case, "keep") == 302


def test_a_profile_is_emptied_and_filled_again(
    charlies: Client, monas: Client, maxs: Client, alice: User, alices: Client
) -> None:
    User.objects.filter(pk=alice.pk).update(bio="buy my pills")
    charlies.post("/report/profile/alice/", {"reason": "spam"})
    case = Case.objects.get()
    decide(monas, case, "withhold")
    alice.refresh_from_db()
    assert (alice.display_name, alice.bio) == ("", "")
    alices.post(f"/cases/{case.public_id}/appeal/", {"words": "They are vitamins."})
    decide(maxs, case, "overturn")
    alice.refresh_from_db()
    assert (alice.display_name, alice.bio) == ("Alice", "buy my pills")


def test_somebody_suspended_signs_in_to_their_standing_and_appeals(
    charlies: Client, monas: Client, maxs: Client, alice: User, settings: Settings
) -> None:
    charlies.post("/report/profile/alice/", {"reason": "hate"})
    case = Case.objects.get()
    decide(monas, case, "suspend")
    browser = Client()
    answer = browser.post("/accounts/login/", {"login": "alice", "password": "a-long-password"})
    assert answer["Location"] == "/me/standing/"
    assert "suspended" in browser.get("/me/standing/").content.decode()
    assert "It shows cruelty." in browser.get(f"/cases/{case.public_id}/").content.decode()
    assert browser.get("/me/settings/").status_code == 302
    assert browser.post(f"/cases/{case.public_id}/appeal/", {"words": "Not me."}).status_code == 302
    decide(maxs, case, "overturn")
    alice.refresh_from_db()
    assert alice.is_active
    wrong = Client()
    wrong.post("/accounts/login/", {"login": "alice", "password": "a-wrong-password"})
    assert wrong.get("/me/standing/").status_code == 302


def test_in_the_end_a_case_keeps_nobodys_words(
    alices: Client, alice: User, charlies: Client, monas: Client, maxs: Client, post: Post, case: Case
) -> None:
    charlies.post(f"/reports/{Report.objects.get().key}/words/", {"words": "it is cruel to charlie"})
    decide(monas, case, "withhold")
    alices.post(f"/cases/{case.public_id}/appeal/", {"words": "I, Alice, was joking."})
    decide(maxs, case, "uphold")
    alices.post(f"/cases/{case.public_id}/messages/", {"words": "I still was."})
    # Whoever made it is deleted: what others said of it goes no later for that.
    asking.leave(alice, at_once=True)
    work.work_through()
    with time_machine.travel(timezone.now() + timedelta(days=181)):
        assert tidy.close_old_cases() == 1
        assert tidy.close_old_cases() == 0
    assert (Report.objects.get().words, Appeal.objects.get().words, Message.objects.count()) == ("", "", 0)


def test_a_name_hidden_by_moderators_goes_with_its_person_and_does_not_come_back(
    charlies: Client, monas: Client, maxs: Client, alice: User
) -> None:
    charlies.post("/report/profile/alice/", {"reason": "spam"})
    case = Case.objects.get()
    decide(monas, case, "withhold")
    assert Hold.objects.get().kept["display_name"] == "Alice"
    asking.leave(alice, at_once=True)
    work.work_through()
    assert Hold.objects.get().kept == {}
    decide(maxs, case, "overturn")
    alice.refresh_from_db()
    assert (alice.display_name, alice.bio) == ("", "")


@pytest.mark.usefixtures("one_window")
def test_nobody_floods_the_desk_about_their_own_case(alices: Client, monas: Client, case: Case) -> None:
    decide(monas, case, "withhold")
    where = f"/cases/{case.public_id}/messages/"
    answers = [alices.post(where, {"words": "Why?"}).status_code for _ in range(31)]
    assert answers == [302] * 30 + [429]


def test_a_reporter_does_not_read_what_the_film_became(
    alices: Client, alice: User, charlies: Client, post: Post, case: Case
) -> None:
    publish(post.clip, by=alice, words="a diary of mine", audience="private")
    page = charlies.get(f"/reports/{Report.objects.get().key}/").content.decode()
    assert "a diary of mine" not in page
    assert "look at this" in page


def test_decisions_are_never_edited(monas: Client, case: Case) -> None:
    decide(monas, case, "keep")
    with pytest.raises(Error, match="only added"), transaction.atomic():
        Decision.objects.update(words="other")
    with pytest.raises(Error, match="only added"), transaction.atomic():
        Decision.objects.get().delete()
    assert Decision.objects.get().words == "It shows cruelty."
