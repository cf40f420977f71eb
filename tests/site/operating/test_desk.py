"""The operator's page: who works on what, what waits, what failed, with a button for each; without anybody's words."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from creation.models import Generation, Worker
from sora_site.lib.work import State
from sora_site.operating.desk import stores
from sora_site.people.models import User
from tests.feed.conftest import film

pytestmark = pytest.mark.django_db
PAGE = "/admin/operating/"


@pytest.fixture(autouse=True)
def measured_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stores, "_last", None)


def asked(person: User, state: str, **values: object) -> Generation:
    generation = film(person, prompt="a very private sentence").generation
    Generation.objects.filter(pk=generation.pk).update(state=state, **values)
    generation.refresh_from_db()
    return generation


def page(client: Client) -> str:
    answer = client.get(PAGE)
    assert answer.status_code == 200
    return answer.content.decode()


def test_it_shows_who_makes_what_and_how_far(operators: Client, alice: User) -> None:
    now = timezone.now()
    Worker.objects.create(name="studio:boot:4711:99", lane="renders", seen_at=now)
    Worker.objects.create(name="studio:boot:4712:99", lane="light", seen_at=now - timedelta(minutes=30))
    held = asked(
        alice, State.IN_PROGRESS, worker="studio:boot:4711:99", stage="render", progress=42, started_at=now,
        seconds_left=9, progressed_at=now,
    )  # fmt: skip
    text = page(operators)
    assert held.public_id[6:14] in text
    assert "render, 42 %" in text
    assert "4711" in text
    assert "No worker of the lane “light”" in text
    assert "No worker of the lane “renders”" not in text
    assert "private sentence" not in text


def test_a_film_whose_worker_is_gone_is_not_lost_from_sight(operators: Client, alice: User) -> None:
    asked(alice, State.IN_PROGRESS, worker="other:boot:1:1", stage="sound", progress=88, started_at=timezone.now())
    assert "sound, 88 %" in page(operators)


def test_those_who_wait_stand_in_the_order_they_are_made(operators: Client, alice: User, bob: User) -> None:
    second = asked(alice, State.QUEUED, turn=2)
    demo = asked(bob, State.QUEUED, turn=1, is_demo=True)
    first = asked(bob, State.QUEUED, turn=1)
    text = page(operators)
    places = [text.index(generation.public_id[6:14]) for generation in (first, second, demo)]
    assert places == sorted(places)


def test_a_failed_film_says_why_and_is_started_again(operators: Client, alice: User) -> None:
    lost = asked(
        alice, State.FAILED, error_code="worker_died", error_message="The machine stopped.", attempts=3,
        finished_at=timezone.now(),
    )  # fmt: skip
    text = page(operators)
    assert "worker_died" in text
    assert "The machine stopped." in text
    address = f"{PAGE}films/{lost.public_id}/start-again/"
    assert address in text
    answer = operators.post(address, follow=True)
    assert "waits for a worker again" in answer.content.decode()
    lost.refresh_from_db()
    assert (lost.state, lost.attempts) == (State.QUEUED, 0)
    answer = operators.post(address, follow=True)
    assert "It was no longer failed" in answer.content.decode()


def test_a_film_is_canceled_once(operators: Client, alice: User) -> None:
    waiting = asked(alice, State.QUEUED)
    address = f"{PAGE}films/{waiting.public_id}/cancel/"
    assert "was canceled" in operators.post(address, follow=True).content.decode()
    waiting.refresh_from_db()
    assert waiting.state == State.CANCELED
    assert "It had ended already" in operators.post(address, follow=True).content.decode()


def test_htmx_gets_only_what_changes(operators: Client) -> None:
    answer = operators.get(PAGE, headers={"HX-Request": "true"})
    text = answer.content.decode()
    assert "<html" not in text
    assert "desk__figures" in text
    assert "no-store" in answer["Cache-Control"]


def test_who_may_only_look_finds_no_button(alice: User) -> None:
    watcher = User.objects.create_user("watcher", password="a-long-password", birth_year=1990, is_staff=True)
    client = Client()
    client.force_login(watcher)
    assert client.get(PAGE).status_code == 403
    assert "operating/" not in client.get("/admin/").content.decode()
    watcher.user_permissions.add(Permission.objects.get(codename="view_generation"))
    lost = asked(alice, State.FAILED)
    text = client.get(PAGE).content.decode()
    assert lost.public_id[6:14] in text
    assert "start-again" not in text
    assert client.post(f"{PAGE}films/{lost.public_id}/start-again/").status_code == 403
    assert PAGE in client.get("/admin/").content.decode()


def test_many_films_cost_no_more_queries(
    operators: Client, alice: User, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for state in (State.QUEUED, State.FAILED, State.COMPLETED):
        for _number in range(30):
            asked(alice, state)
    with django_assert_max_num_queries(20):
        text = page(operators)
    assert "and 5 more" in text


def test_the_admins_start_page_leads_here(operators: Client) -> None:
    assert f'href="{PAGE}"' in operators.get("/admin/").content.decode()
