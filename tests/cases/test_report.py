"""Reporting in two clicks, by whoever, about whatever."""

from __future__ import annotations

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from creation.models import Audience
from feed.models import Post
from sora_site.cases.models import Case, Report
from sora_site.cases.reasons import REASONS
from sora_site.people import actions as people
from sora_site.people.models import Notification, User
from tests.cases.conftest import report
from tests.feed.conftest import posted


def test_the_first_click_shows_every_reason_as_a_button(charlies: Client, post: Post) -> None:
    page = charlies.get(f"/report/post/{post.clip.public_id}/").content.decode()
    for reason in REASONS.values():
        assert f'value="{reason.code}"' in page
        assert str(reason.line) in page


def test_the_second_click_sends_it_and_thanks(charlies: Client, charlie: User, post: Post) -> None:
    page = charlies.get(report(charlies, post))
    assert page.status_code == 200
    assert "Thank you for telling us" in page.content.decode()
    case = Case.objects.get()
    assert (case.kind, case.state, case.about, case.subject_ref) == ("report", "open", post.maker, post.clip.public_id)
    assert case.snapshot["words"][0][1] == "look at this"
    assert Report.objects.get().reporter == charlie


def test_reports_of_one_thing_join_one_case_and_its_priority_grows(
    client: Client, charlies: Client, bobs: Client, post: Post
) -> None:
    report(charlies, post, "spam")
    low = Case.objects.get().priority
    report(bobs, post, "hate")
    report(client, post, "spam")
    case = Case.objects.get()
    assert (case.reports_count, case.severity) == (3, 3)
    assert case.priority > low * 50


def test_one_person_counts_once(charlies: Client, post: Post) -> None:
    assert report(charlies, post) == report(charlies, post, "hate")
    assert Case.objects.get().reports_count == 1


def test_one_visitor_counts_once_a_day(client: Client, post: Post) -> None:
    assert report(client, post) == report(client, post)
    assert report(Client(headers={"User-Agent": "another"}), post)
    assert Case.objects.get().reports_count == 2


def test_without_an_account_the_page_of_the_report_opens_by_its_address_alone(client: Client, post: Post) -> None:
    assert Client().get(report(client, post)).status_code == 200


def test_a_report_is_its_reporters_alone(charlies: Client, bobs: Client, alices: Client, post: Post) -> None:
    where = report(charlies, post)
    for stranger in (bobs, alices, Client()):
        assert stranger.get(where).status_code == 404


def test_the_reported_hears_nothing_of_a_mere_report(alices: Client, alice: User, charlies: Client, post: Post) -> None:
    report(charlies, post)
    case = Case.objects.get()
    assert alices.get(f"/cases/{case.public_id}/").status_code == 404
    assert case.public_id not in alices.get("/me/standing/").content.decode()
    assert not Notification.objects.filter(person=alice).exists()


def test_words_can_be_added_and_where_to_be_told(client: Client, post: Post) -> None:
    where = report(client, post)
    client.post(f"{where}words/", {"words": "at second 4", "email": "me@example.org"})
    made = Report.objects.get()
    assert (made.words, made.email) == ("at second 4", "me@example.org")


def test_an_address_that_is_none_is_told_and_nothing_typed_is_lost(client: Client, post: Post) -> None:
    where = report(client, post)
    response = client.post(f"{where}words/", {"words": "at second 4", "email": "nowhere"})
    assert response.status_code == 422
    assert "at second 4" in response.content.decode()


def test_htmx_gets_the_sheet_alone(charlies: Client, post: Post) -> None:
    where = f"/report/post/{post.clip.public_id}/"
    sheet = charlies.get(where, headers={"HX-Request": "true"})
    assert b"<html" not in sheet.content
    thanks = charlies.post(where, {"reason": "spam"}, headers={"HX-Request": "true"})
    assert b"<html" not in thanks.content
    assert b"Thank you" in thanks.content


def test_only_what_one_may_see_can_be_reported(client: Client, charlies: Client, alice: User) -> None:
    hidden = posted(alice, audience=Audience.PRIVATE)
    mallory = User.objects.create_user("mallory", birth_year=1990)
    people.block(alice, mallory)
    blocked = Client()
    blocked.force_login(mallory)
    shown = posted(alice)
    assert charlies.get(f"/report/post/{hidden.clip.public_id}/").status_code == 404
    assert blocked.post(f"/report/post/{shown.clip.public_id}/", {"reason": "spam"}).status_code == 404
    assert blocked.post("/report/profile/alice/", {"reason": "spam"}).status_code == 404
    for nowhere in ("post/nothing", "profile/nobody", "nothing/x", "post/%00", "account/1", "prompt/x", "picture/x"):
        assert client.get(f"/report/{nowhere}/").status_code == 404
    assert not Case.objects.exists()


def test_ones_own_film_is_not_reported(alices: Client, post: Post) -> None:
    assert alices.post(f"/report/post/{post.clip.public_id}/", {"reason": "spam"}).status_code == 400


def test_a_reason_that_is_none_is_refused_in_words(charlies: Client, post: Post) -> None:
    response = charlies.post(f"/report/post/{post.clip.public_id}/", {"reason": "boring"})
    assert (response.status_code, response.content.decode()) == (400, "Choose one of the reasons.")


def test_a_profile_is_reported_by_its_handle(charlies: Client, alice: User) -> None:
    charlies.post("/report/profile/alice/", {"reason": "harassment"})
    case = Case.objects.get()
    assert (case.subject_kind, case.subject_ref, case.about) == ("profile", str(alice.pk), alice)


@pytest.mark.usefixtures("one_window")
def test_nobody_floods_the_desk(client: Client, alice: User) -> None:
    answers = [
        client.post(f"/report/post/{posted(alice).clip.public_id}/", {"reason": "spam"}).status_code for _ in range(7)
    ]
    assert answers == [302] * 6 + [429]


@pytest.mark.parametrize(("setting", "is_hidden"), [([], False), (["child"], True)])
def test_a_child_in_danger_hides_a_film_at_once_where_the_operator_wants_it(
    charlies: Client,
    alices: Client,
    client: Client,
    post: Post,
    settings: Settings,
    setting: list[str],
    is_hidden: bool,
) -> None:
    settings.WITHHOLD_ON_REPORT = setting
    report(charlies, post, "child")
    assert client.get(f"/v/{post.clip.public_id}/").status_code == (404 if is_hidden else 200)
    told = Notification.objects.filter(person=post.maker, kind="case_held")
    assert told.exists() == is_hidden
    if is_hidden:
        assert "hidden until" in alices.get(told.get().link).content.decode()


def test_the_menu_of_a_film_and_of_a_profile_leads_to_it(
    client: Client, bobs: Client, alices: Client, post: Post
) -> None:
    where = f"/report/post/{post.clip.public_id}/"
    for visitor in (client, bobs):
        assert where in visitor.get("/").content.decode()
        assert "/report/profile/alice/" in visitor.get("/@alice/").content.decode()
    assert where not in alices.get("/").content.decode()


def test_a_reporter_and_the_moderators_write_to_each_other_and_nobody_else_reads_it(
    charlies: Client, bobs: Client, monas: Client, post: Post, bob: User, charlie: User
) -> None:
    where, other = report(charlies, post), report(bobs, post)
    charlies.post(f"{where}messages/", {"words": "Please hurry."})
    case = Case.objects.get()
    mine = Report.objects.get(reporter=charlie)
    monas.post(f"/admin/cases/case/{case.pk}/messages/", {"words": "We do.", "to": mine.pk})
    monas.post(f"/admin/cases/case/{case.pk}/messages/", {"words": "a dull one", "to": "note"})
    page = charlies.get(where).content.decode()
    assert "Please hurry." in page
    assert "We do." in page
    assert "a dull one" not in page
    assert "Please hurry." not in bobs.get(other).content.decode()
    assert Notification.objects.filter(person=charlie, kind="case_written", link=where).exists()
