"""Prompts that are too long, too many or no text at all."""

from __future__ import annotations

import html
import json

import pytest
from django.test import Client
from pytest_django import Settings

from creation.actions import LONGEST_PROMPT
from creation.models import Generation
from tests.site.hostile import api, ask, error, form, fresh_counts, nothing_is_left, toy_engine

__all__ = ["api", "fresh_counts", "toy_engine"]
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("toy_engine", "fresh_counts")]

HALF_A_MEGABYTE = "a dog " * 83_334
LONG = {
    "English": ("A dog runs over a meadow and laughs. " * 900)[:LONGEST_PROMPT],
    "Chinese": ("一只狗跑过草地,笑了。" * 3000)[:LONGEST_PROMPT],
    "emoji": "🐕" * LONGEST_PROMPT,
    "one word": "a" * LONGEST_PROMPT,
    "no words": "!?" * (LONGEST_PROMPT // 2),
}


def test_half_a_megabyte_is_refused_at_its_field_and_kept_as_typed(alices: Client) -> None:
    answer = alices.post("/make/", form(HALF_A_MEGABYTE))
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "32000" in page
    assert html.escape(HALF_A_MEGABYTE) in page
    assert nothing_is_left()


def test_half_a_megabyte_is_refused_by_the_api_by_name(api: Client) -> None:
    answer = ask(api, prompt=HALF_A_MEGABYTE)
    assert answer.status_code == 400
    assert error(answer)["param"] == "prompt"
    answer = api.post("/v1/videos", {"prompt": HALF_A_MEGABYTE})
    assert answer.status_code == 400
    assert error(answer)["param"] == "prompt"
    assert nothing_is_left()


def test_more_than_a_form_may_hold_is_refused_on_a_page(alices: Client) -> None:
    for sent in (form("x" * 1_100_000), {**form(), "other": "x" * 1_100_000}):
        answer = alices.post("/make/", sent)
        assert answer.status_code in {400, 413}
        assert b"<h1" in answer.content
    assert nothing_is_left()


def test_more_than_a_form_may_hold_is_refused_by_the_api_as_too_large(api: Client) -> None:
    answer = api.post("/v1/videos", {"prompt": "x" * 1_100_000})
    assert answer.status_code == 413
    assert error(answer)["code"] == "request_too_large"


@pytest.mark.parametrize("path", ["/make/", "/accounts/login/", "/me/settings/", "/language/setlang/"])
def test_a_form_of_five_thousand_fields_is_refused_on_a_page(alices: Client, client: Client, path: str) -> None:
    fields = {f"field_{number}": "x" for number in range(5000)}
    sender = client if path.startswith("/accounts") else alices
    as_text = "&".join(f"{name}=x" for name in fields)
    for answer in (
        sender.post(path, {**form(), **fields}),
        sender.post(path, as_text, content_type="application/x-www-form-urlencoded"),
    ):
        assert answer.status_code == 400
        assert b"<h1" in answer.content
    assert nothing_is_left()


def test_a_form_of_five_thousand_fields_is_refused_by_the_api(api: Client) -> None:
    fields = {f"field_{number}": "x" for number in range(5000)}
    answer = api.post("/v1/videos", {"prompt": "Rain", **fields})
    assert answer.status_code == 400
    assert error(answer)["type"] == "invalid_request_error"
    answer = ask(api, **fields)
    assert answer.status_code == 400
    assert error(answer)["code"] == "unknown_parameter"
    assert nothing_is_left()


@pytest.mark.parametrize("kind", LONG)
def test_the_longest_prompt_works_on_the_page_and_by_the_api(alices: Client, api: Client, kind: str) -> None:
    assert len(LONG[kind]) == LONGEST_PROMPT
    answer = alices.post("/make/", form(LONG[kind]))
    assert answer.status_code == 302, answer.content.decode()[:3000]
    assert alices.get(answer["Location"]).status_code == 200
    assert ask(api, prompt=LONG[kind]).status_code == 200
    assert [film.prompt for film in Generation.objects.all()] == [LONG[kind]] * 2


def test_lines_count_as_the_page_counts_them(alices: Client) -> None:
    """A browser counts the end of a line as one character and sends two."""
    lines = "a dog runs\n" * (LONGEST_PROMPT // 11)
    answer = alices.post("/make/", form(lines.replace("\n", "\r\n")))
    assert answer.status_code == 302
    assert Generation.objects.get().prompt == lines.strip()


@pytest.mark.parametrize("prompt", ["a dog \ud83d runs", "\udc00", "a dog\x00runs", "\u202ea dog\u202c runs"])
def test_a_prompt_that_is_no_sound_text_never_breaks_the_api(api: Client, prompt: str) -> None:
    answer = ask(api, prompt=prompt)
    assert answer.status_code in {200, 400}
    if answer.status_code == 200:
        assert api.get(f"/v1/videos/{answer.json()['id']}").status_code == 200
        assert api.get("/v1/videos").status_code == 200
    else:
        error(answer)


@pytest.mark.parametrize("body", [b"prompt=\xff\xfe&seconds=5&size=160x288&request_key=k", b"prompt=%00%ff&seconds=5"])
def test_a_prompt_that_is_no_sound_text_never_breaks_the_composer(alices: Client, body: bytes) -> None:
    answer = alices.generic("POST", "/make/", body, content_type="application/x-www-form-urlencoded")
    assert answer.status_code in {302, 422}


def test_a_charset_nobody_knows_never_breaks_the_composer(alices: Client) -> None:
    for charset in ("utf-7", "nonsense", "utf-16"):
        kind = f"application/x-www-form-urlencoded; charset={charset}"
        answer = alices.generic("POST", "/make/", b"prompt=a+dog", content_type=kind)
        assert answer.status_code in {302, 400, 415, 422}


def test_a_torn_multipart_form_is_refused_on_a_page(alices: Client) -> None:
    for body in (b'--x\r\nContent-Disposition: form-data; name="prompt"\r\n\r\na dog', b"", b"--x"):
        answer = alices.generic("POST", "/make/", body, content_type="multipart/form-data; boundary=x")
        assert answer.status_code in {400, 422}
    answer = alices.generic("POST", "/make/", b"x", content_type="multipart/form-data")
    assert answer.status_code == 400


def test_depths_of_json_are_refused_by_the_api(api: Client) -> None:
    deep = json.dumps({"prompt": "Rain"})[:-1] + ', "input_reference": ' + "[" * 5000 + "]" * 5000 + "}"
    answer = api.post("/v1/videos", deep, content_type="application/json")
    assert answer.status_code == 400
    error(answer)
    assert nothing_is_left()


def test_every_field_of_the_api_may_be_of_any_kind(api: Client, settings: Settings) -> None:
    """Each of these is a kind the field is not."""
    settings.API_WRITES_A_MINUTE = 1000
    kinds = [None, True, -1, 0, 1.5, 10**30, "", "x", "\x00", [], [1], {}, {"a": 1}, {"image_url": None}]
    for field in ("prompt", "model", "seconds", "size", "seed", "input_reference"):
        for value in kinds:
            answer = ask(api, **{field: value})
            assert answer.status_code in {200, 400, 429}, (field, value)
            if answer.status_code != 200:
                error(answer)
