from __future__ import annotations

import json

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries, Settings

from creation.models import Generation
from sora_site.lib.work import State
from sora_site.people import actions, keys
from sora_site.people.models import User
from tests.site.test_api.conftest import Api, begun, complete, error

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("header", [None, "Bearer", "Bearer ", "Bearer sk-wrong", "Basic abc", "Bearer \xff"])
def test_without_a_key_that_works_there_is_nothing(client: Client, header: str | None) -> None:
    for method, path in [("GET", "/v1/videos"), ("POST", "/v1/videos"), ("GET", "/v1/models"), ("GET", "/v1/videos/x")]:
        response = client.generic(method, path, headers={"Authorization": header} if header else None)
        assert response.status_code == 401
        assert error(response)["code"] == "invalid_api_key"


def test_a_session_is_no_key(alices: Client) -> None:
    assert alices.get("/v1/videos").status_code == 401


def test_a_revoked_key_stops_at_once(api: Api, alice: User) -> None:
    assert api.get("/v1/videos").status_code == 200
    keys.revoke(keys.of(alice).get())
    assert api.get("/v1/videos").status_code == 401


def test_a_suspended_persons_key_stops_at_once_and_for_good(api: Api, alice: User) -> None:
    actions.suspend(alice)
    assert api.get("/v1/videos").status_code == 401
    actions.reinstate(alice)
    assert api.get("/v1/videos").status_code == 401


def test_an_address_that_is_none_is_told_in_the_same_form(client: Client, api: Api) -> None:
    for path in ("/v1/", "/v1/nothing", "/v1/videos/a/b/c", "/v1/videos/"):
        response = client.get(path)
        assert response.status_code == 404
        assert error(response)["code"] == "unknown_url"
    assert error(api.get("/v1/videos/video_none"))["code"] == "not_found"


def test_a_verb_that_is_none_is_told_in_the_same_form(api: Api) -> None:
    for method, path in [("PUT", "/v1/videos"), ("PATCH", "/v1/videos/x"), ("POST", "/v1/models")]:
        response = api.request(method, path)
        assert response.status_code == 405
        assert error(response)["code"] == "method_not_allowed"


def test_what_nobody_foresaw_is_told_in_the_same_form(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*_: object) -> None:
        raise RuntimeError("secret detail")

    monkeypatch.setattr("creation.queries.mine", breaks)
    response = api.get("/v1/videos")
    assert response.status_code == 500
    told = error(response)
    assert (told["type"], told["code"]) == ("server_error", "server_error")
    assert "secret" not in told["message"]


def test_anothers_film_is_not_there(api: Api, charlie: User) -> None:
    row = begun(charlie)
    complete(row.public_id)
    address = f"/v1/videos/{row.public_id}"
    assert api.get(address).status_code == 404
    assert api.get(f"{address}/content").status_code == 404
    assert api.request("DELETE", address).status_code == 404
    row.refresh_from_db()
    assert row.deleted_at is None


def test_deleting_reads_no_body(api: Api, alice: User) -> None:
    for body in ("", "{"):
        row = begun(alice)
        response = api.request("DELETE", f"/v1/videos/{row.public_id}", data=body, content_type="application/json")
        assert response.json() == {"id": row.public_id, "object": "video.deleted", "deleted": True}


def test_an_unfinished_film_says_when_to_look_again(api: Api, alice: User) -> None:
    row = begun(alice, state=State.IN_PROGRESS, seconds_left=60)
    wait = int(api.get(f"/v1/videos/{row.public_id}").headers["openai-poll-after-ms"])
    assert 1000 <= wait <= 10_000
    complete(row.public_id)
    assert "openai-poll-after-ms" not in api.get(f"/v1/videos/{row.public_id}").headers


def test_a_film_that_is_not_done_has_no_content_yet(api: Api, alice: User) -> None:
    row = begun(alice)
    response = api.get(f"/v1/videos/{row.public_id}/content")
    assert response.status_code == 404
    assert "not ready" in error(response)["message"]


def test_content_has_three_variants(api: Api, alice: User) -> None:
    row = begun(alice)
    complete(row.public_id)
    response = api.get(f"/v1/videos/{row.public_id}/content", variant="gif")
    assert response.status_code == 400
    assert error(response)["param"] == "variant"


def test_content_is_for_its_maker_alone_and_named(api: Api, alice: User) -> None:
    row = begun(alice)
    complete(row.public_id)
    response = api.get(f"/v1/videos/{row.public_id}/content")
    assert response.headers["Content-Type"] == "video/mp4"
    assert f"{row.public_id}.mp4" in response.headers["Content-Disposition"]
    assert "private" in response.headers["Cache-Control"]


@pytest.mark.parametrize("state", State.values)
def test_every_state_is_one_that_clients_know(api: Api, alice: User, state: str) -> None:
    row = begun(alice, state=state)
    video = api.get(f"/v1/videos/{row.public_id}").json()
    assert video["status"] in {"queued", "in_progress", "completed", "failed"}
    assert (video["error"] is not None) is (video["status"] == "failed")
    assert (video["progress"] == 100) is (state == State.COMPLETED)


def test_a_page_has_its_ends_and_says_whether_there_is_more(api: Api, alice: User) -> None:
    assert api.get("/v1/videos").json() == {
        "object": "list",
        "data": [],
        "first_id": None,
        "last_id": None,
        "has_more": False,
    }
    ids = [begun(alice).public_id for _ in range(3)]
    page = api.get("/v1/videos", limit="3").json()
    assert (page["first_id"], page["last_id"], page["has_more"]) == (ids[2], ids[0], False)
    page = api.get("/v1/videos", limit="0").json()
    assert (page["data"], page["has_more"]) == ([], True)
    assert len(api.get("/v1/videos").json()["data"]) == 3


def test_a_page_goes_on_after_a_film_deleted_meanwhile(api: Api, alice: User) -> None:
    ids = [begun(alice).public_id for _ in range(3)]
    api.request("DELETE", f"/v1/videos/{ids[1]}")
    page = api.get("/v1/videos", after=ids[1]).json()
    assert [video["id"] for video in page["data"]] == [ids[0]]


@pytest.mark.parametrize(
    "query", [{"limit": "101"}, {"limit": "-1"}, {"limit": "x"}, {"order": "up"}, {"after": "video_none"}]
)
def test_a_page_that_cannot_be_is_refused_by_name(api: Api, query: dict[str, str]) -> None:
    response = api.get("/v1/videos", **query)
    assert response.status_code == 400
    assert error(response)["param"] == next(iter(query))


def test_a_page_goes_on_after_ones_own_films_only(api: Api, charlie: User) -> None:
    assert api.get("/v1/videos", after=begun(charlie).public_id).status_code == 400


def test_a_page_costs_the_same_however_long(
    api: Api, alice: User, django_assert_num_queries: DjangoAssertNumQueries, settings: Settings
) -> None:
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    api.get("/v1/videos")  # notes the use of the key
    for number in (1, 10):
        Generation.objects.all().delete()
        for _ in range(number):
            begun(alice)
        with django_assert_num_queries(2):
            api.get("/v1/videos")


@pytest.mark.usefixtures("one_window")
def test_a_key_that_asks_too_often_is_told_when_to_come_back(api: Api, alice: User, settings: Settings) -> None:
    settings.API_READS_A_MINUTE, settings.API_WRITES_A_MINUTE = 2, 1
    codes = [api.get("/v1/models").status_code for _ in range(3)]
    assert codes == [200, 200, 429]
    response = api.get("/v1/models")
    assert response is not None
    assert error(response)["code"] == "rate_limit_exceeded"
    assert 0 < int(response.headers["retry-after-ms"]) <= 60_000
    assert 0 < int(response.headers["Retry-After"]) <= 60


def test_asking_does_not_use_up_what_may_be_made(api: Api, settings: Settings) -> None:
    settings.API_READS_A_MINUTE, settings.API_WRITES_A_MINUTE = 1, 1
    for _ in range(4):
        api.get("/v1/models")
    assert api.post({"prompt": "Rain"}).status_code == 200


def test_one_key_does_not_slow_another(api: Api, charlie: User, settings: Settings) -> None:
    settings.API_READS_A_MINUTE = 1
    for _ in range(4):
        api.get("/v1/models")
    _, other = keys.create(charlie, "tests")
    assert Api(other).get("/v1/models").status_code == 200


def test_no_answer_is_cached_and_each_has_a_name_of_its_own(api: Api) -> None:
    first, second = api.get("/v1/models"), api.get("/v1/models")
    assert first.headers["Cache-Control"] == "no-store"
    assert first.headers["x-request-id"] != second.headers["x-request-id"]


def test_a_form_of_another_site_needs_the_key_too(client: Client) -> None:
    forged = Client(enforce_csrf_checks=True)
    response = forged.post("/v1/videos", json.dumps({"prompt": "Rain"}), content_type="application/json")
    assert response.status_code == 401
