"""The moderators' desk, the audit log, and the public page of numbers."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group
from django.db import Error, transaction
from django.test import Client

from feed.models import Post
from sora_site.cases import audit
from sora_site.cases.models import AuditEvent, Case, Message
from sora_site.people.models import Plan, User
from tests.cases.conftest import client_of, decide, report
from tests.feed.conftest import posted

LIST = "/admin/cases/case/"


def test_the_desk_begins_with_what_is_gravest(
    client: Client, charlies: Client, monas: Client, alice: User, post: Post
) -> None:
    grave = posted(alice, "grave")
    report(client, post, "spam")
    report(charlies, post, "spam")
    report(charlies, grave, "child")
    first, second = Case.objects.order_by("-priority")
    page = monas.get(LIST).content.decode()
    assert page.index("grave") < page.index("look at this")
    assert monas.get(f"{LIST}{first.pk}/next/")["Location"] == f"{LIST}{second.pk}/change/"
    assert monas.get(f"{LIST}{second.pk}/next/")["Location"] == f"{LIST}{first.pk}/change/"


def test_the_first_page_of_the_admin_tells_moderators_what_waits_and_others_nothing(
    charlies: Client, monas: Client, post: Post
) -> None:
    report(charlies, post)
    holder = User.objects.create_user("holder", birth_year=1990, is_staff=True)
    assert "1 open case" in monas.get("/admin/").content.decode()
    other = client_of(holder)
    assert "case" not in other.get("/admin/").content.decode().lower()
    assert other.get(LIST).status_code == 403


def test_a_decision_needs_words(charlies: Client, monas: Client, post: Post) -> None:
    report(charlies, post)
    case = Case.objects.get()
    assert decide(monas, case, "withhold", words="") == 422
    assert decide(monas, case, "overturn") == 422
    assert decide(monas, case, "hang") == 422
    assert not case.decisions.exists()


def test_a_moderator_does_not_decide_about_themselves(
    charlies: Client, monas: Client, maxs: Client, mona: User
) -> None:
    report(charlies, posted(mona))
    case = Case.objects.get()
    assert decide(monas, case, "keep") == 404
    assert decide(maxs, case, "keep") == 302


def test_a_moderator_does_not_read_who_reported_them_while_somebody_else_can(
    charlies: Client, monas: Client, maxs: Client, mona: User, max_: User
) -> None:
    where = report(charlies, posted(mona, "by a moderator"))
    charlies.post(f"{where}words/", {"words": "she is cruel"})
    case = Case.objects.get()
    page = f"/admin/cases/case/{case.pk}/change/"
    assert "charlie" in maxs.get(page).content.decode()
    assert monas.get(page).status_code == 404
    assert "by a moderator" in maxs.get("/admin/cases/case/").content.decode()
    assert "by a moderator" not in monas.get("/admin/cases/case/").content.decode()
    assert monas.post(f"/admin/cases/case/{case.pk}/messages/", {"words": "Who was it?", "to": ""}).status_code == 404
    assert not case.messages.exists()
    max_.groups.clear()
    assert monas.get(page).status_code == 200


def test_words_changed_after_the_report_are_shown_beside_those_that_were(
    charlies: Client, monas: Client, post: Post
) -> None:
    report(charlies, post)
    Post.objects.filter(pk=post.pk).update(words="a kitten")
    page = monas.get(f"{LIST}{Case.objects.get().pk}/change/").content.decode()
    assert "look at this" in page
    assert "a kitten" in page


def test_what_was_kept_reads_in_the_moderators_language_whatever_the_reporters(
    charlies: Client, monas: Client, mona: User, post: Post
) -> None:
    charlies.post(f"/report/post/{post.clip.public_id}/", {"reason": "hate"}, headers={"Accept-Language": "zh-Hans"})
    where = f"{LIST}{Case.objects.get().pk}/change/"
    assert "<dt>Words</dt>" in monas.get(where).content.decode()
    assert "<dt>Text</dt>" in monas.get(where, headers={"Accept-Language": "de"}).content.decode()


def test_a_prompt_is_shown_only_where_its_maker_shows_it(charlies: Client, monas: Client, post: Post) -> None:
    report(charlies, post)
    assert "an elephant chases a mouse" not in monas.get(f"{LIST}{Case.objects.get().pk}/change/").content.decode()


def test_every_act_is_written_down(charlies: Client, monas: Client, mona: User, operators: Client, post: Post) -> None:
    report(charlies, post)
    case = Case.objects.get()
    for _ in range(2):
        monas.get(f"{LIST}{case.pk}/change/")
    monas.post(f"{LIST}{case.pk}/taking/")
    monas.post(f"{LIST}{case.pk}/messages/", {"words": "hm", "to": "note"})
    decide(monas, case, "withhold", strike=2)
    acts = list(AuditEvent.objects.filter(actor=mona).order_by("pk").values_list("act", flat=True))
    assert acts == ["case.read", "case.taken", "case.noted", "case.decided", "person.pause"]
    assert Message.objects.get().words not in str(list(AuditEvent.objects.values("details")))


def test_what_operators_do_in_the_admin_is_in_the_log_too(operators: Client, operator: User, alice: User) -> None:
    plan = Plan.objects.create(name="Large")
    operators.post("/admin/people/user/", {"action": "suspend", "_selected_action": [alice.pk]})
    operators.post("/admin/people/plan/", {"action": "delete_selected", "_selected_action": [plan.pk], "post": "yes"})
    acts = {(event.act, event.subject) for event in AuditEvent.objects.filter(actor=operator)}
    assert ("admin.changed", f"people.user {alice.pk}") in acts
    assert ("admin.deleted", f"people.plan {plan.pk}") in acts


def test_what_was_logged_in_bulk_is_caught_up_with(operators: Client, operator: User) -> None:
    groups = Group.objects.bulk_create(Group(name=f"group {number}") for number in range(3))
    chosen = [group.pk for group in Group.objects.filter(name__in=[group.name for group in groups])]
    operators.post("/admin/auth/group/", {"action": "delete_selected", "_selected_action": chosen, "post": "yes"})
    audit.catch_up()
    assert AuditEvent.objects.filter(act="admin.deleted").count() == 3
    assert audit.catch_up() == 0


def test_the_log_is_only_added_to(mona: User) -> None:
    audit.record(mona, "case.read", "case x")
    with pytest.raises(Error, match="only added"), transaction.atomic():
        AuditEvent.objects.update(act="nothing")
    with pytest.raises(Error, match="only added"), transaction.atomic():
        AuditEvent.objects.get().delete()


def test_an_operator_exports_the_log_and_no_cell_is_a_formula(operators: Client, monas: Client, mona: User) -> None:
    audit.record(mona, "=1+1", "case x")
    response = operators.post("/admin/cases/auditevent/export/")
    lines = b"".join(response).decode().splitlines()
    assert lines[0] == "id,at,actor,act,subject,details"
    assert "'=1+1" in lines[1]
    assert "audit.exported" in lines[-1]
    assert monas.post("/admin/cases/auditevent/export/").status_code == 403


def test_everyone_reads_the_numbers_and_no_name(client: Client, charlies: Client, monas: Client, post: Post) -> None:
    assert "Nothing was reported yet" in client.get("/about/moderation/").content.decode()
    report(charlies, post)
    decide(monas, Case.objects.get(), "withhold")
    page = client.get("/about/moderation/").content.decode()
    assert "Hide it <strong>1</strong>" in page
    assert "Report <strong>1</strong>" in page
    for name in ("alice", "charlie", "mona"):
        assert name not in page
