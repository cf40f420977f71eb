"""Takedown notices and removal requests, without an account; the maker's counter-notice."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from creation.models import Audience
from feed.models import Post
from sora_site.cases import tidy
from sora_site.cases.models import Appeal, Case, Notice, Report
from sora_site.people.models import User
from tests.cases.conftest import client_of, decide
from tests.feed.conftest import posted

NOTICE = {
    "work": "Captain Marrow, a comic of mine",
    "work_link": "marrow.example",
    "name": "Olga Owner",
    "email": "olga@example.org",
    "address": "1 Street, Town",
    "is_in_good_faith": "on",
    "is_accurate": "on",
    "signature": "olga owner",
}


def where(post: Post) -> str:
    return f"http://testserver/v/{post.clip.public_id}/"


def test_a_notice_opens_a_case_for_each_thing_it_names(client: Client, alice: User, post: Post) -> None:
    other = posted(alice)
    named = f"{where(post)}\nv/{other.clip.public_id}\n{where(post)}\n"
    assert client.post("/takedown/", {**NOTICE, "where": named}).status_code == 200
    assert {case.subject_ref for case in Case.objects.filter(kind="takedown")} == {
        post.clip.public_id,
        other.clip.public_id,
    }
    assert Notice.objects.get().work_link == "https://marrow.example"
    assert set(Report.objects.values_list("email", flat=True)) == {"olga@example.org"}


@pytest.mark.parametrize(
    "missing", ["work", "name", "email", "address", "is_in_good_faith", "is_accurate", "signature"]
)
def test_what_the_law_asks_cannot_be_left_out_and_nothing_typed_is_lost(
    client: Client, post: Post, missing: str
) -> None:
    data = {name: value for name, value in NOTICE.items() if name != missing}
    response = client.post("/takedown/", {**data, "where": where(post)})
    assert response.status_code == 422
    assert post.clip.public_id in response.content.decode()
    assert not Notice.objects.exists()


def test_a_signature_is_ones_own_name(client: Client, post: Post) -> None:
    response = client.post("/takedown/", {**NOTICE, "where": where(post), "signature": "Mickey"})
    assert "just as you wrote it" in response.content.decode()


@pytest.mark.parametrize("address", ["https://example.org/film", "/v/nothinghere/", "//[", "/films/", "x" * 300])
def test_an_address_that_is_nothing_here_is_told(client: Client, alice: User, address: str) -> None:
    response = client.post("/takedown/", {**NOTICE, "where": address})
    assert response.status_code == 422
    assert "is no film or profile here" in response.content.decode()


def test_a_private_film_cannot_be_found_by_a_notice(client: Client, alice: User) -> None:
    hidden = posted(alice, audience=Audience.PRIVATE)
    assert client.post("/takedown/", {**NOTICE, "where": where(hidden)}).status_code == 422


def test_a_counter_notice_asks_what_the_law_asks(
    client: Client, alices: Client, monas: Client, maxs: Client, post: Post
) -> None:
    client.post("/takedown/", {**NOTICE, "where": where(post)})
    case = Case.objects.get()
    assert "Captain Marrow" in monas.get(f"/admin/cases/case/{case.pk}/change/").content.decode()
    decide(monas, case, "withhold", reason="copyright", rule="rights")
    assert client.get(f"/v/{post.clip.public_id}/").status_code == 404
    page = f"/cases/{case.public_id}/"
    assert "olga" not in alices.get(page).content.decode().lower()
    assert alices.post(f"{page}appeal/", {"words": "It is a parody."}).status_code == 422
    sworn = {"name": "Alice Marsh", "address": "2 Lane", "signature": "Alice Marsh"}
    ticked = {"mistake": "on", "jurisdiction": "on"}
    assert alices.post(f"{page}appeal/", {"words": "It is a parody.", **sworn, **ticked}).status_code == 302
    assert Appeal.objects.get().counter_notice == sworn
    decide(maxs, case, "overturn")
    assert client.get(f"/v/{post.clip.public_id}/").status_code == 200


def test_in_the_end_nothing_is_kept_of_who_sent_a_notice(client: Client, mona: User, alice: User) -> None:
    first, second = posted(alice), posted(alice)
    client.post("/takedown/", {**NOTICE, "where": f"{where(first)}\n{where(second)}"})
    one, other = Case.objects.order_by("pk")
    decide(client_of(mona), one, "withhold", reason="copyright", rule="rights")
    with time_machine.travel(timezone.now() + timedelta(days=31)):
        tidy.close_old_cases()
    with time_machine.travel(timezone.now() + timedelta(days=31 + 181)):
        tidy.close_old_cases()
        assert Notice.objects.get().name  # the other case is not decided yet
        decide(client_of(mona), other, "keep")
    with time_machine.travel(timezone.now() + timedelta(days=600)):
        tidy.close_old_cases()
    with time_machine.travel(timezone.now() + timedelta(days=800)):
        tidy.close_old_cases()
    notice = Notice.objects.get()
    assert {notice.name, notice.email, notice.address, notice.signature, notice.work, notice.on_behalf_of} == {""}
    assert notice.is_accurate


def test_a_removal_request_goes_first(client: Client, post: Post) -> None:
    data = {name: NOTICE[name] for name in ("name", "email", "is_in_good_faith", "is_accurate", "signature")}
    response = client.post("/removal/", {**data, "where": where(post), "work": "the woman in red"})
    assert response.status_code == 302
    assert client.get(response["Location"]).status_code == 200
    case = Case.objects.get()
    assert (case.kind, case.severity) == ("removal", 4)
