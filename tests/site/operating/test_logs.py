"""A log says what happened; what people said, who they are and what opens doors stands in none."""

from __future__ import annotations

import io
import json
import logging
import logging.config
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import structlog
from asgiref.sync import async_to_sync
from django.conf import settings
from django.core.handlers.asgi import ASGIHandler
from django.db import IntegrityError
from django.http import HttpRequest
from django.test import Client

from creation import actions
from creation.making import worker
from creation.models import Generation
from sora_site.lib.logs import private, redaction
from sora_site.lib.logs.access import Access, Entry
from sora_site.lib.logs.setup import logging_config
from sora_site.people.models import User
from tests.creation.making import toy
from tests.creation.making.conftest import ask, toy_engine
from tests.feed.conftest import film
from tests.site.hostile import form
from tests.site.operating.test_metrics import talk

__all__ = ["toy_engine"]

PROMPT = "grandma chases a crocodile along the beach at sunset"
Written = Callable[[], str]


@pytest.fixture(params=["json", "line"])
def written(request: pytest.FixtureRequest) -> Iterator[Written]:
    """Everything logged while the test runs, as it would stand in the file."""
    config = logging_config(request.param, "INFO")
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    made = logging.config.DictConfigurator(config)
    handler.setFormatter(made.configure_formatter(dict(config["formatters"]["ours"])))
    root, level = logging.getLogger(), logging.getLogger().level
    root.addHandler(handler)
    root.setLevel("INFO")
    yield stream.getvalue
    root.removeHandler(handler)
    root.setLevel(level)


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


# Not in one transaction: the worker closes its connections, as it does between films.
@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("toy_engine")
def test_a_film_that_breaks_down_tells_everything_but_its_words(alice: User, written: Written) -> None:
    asked = ask(alice, PROMPT)

    def choke() -> None:
        raise ValueError(f"cannot draw {PROMPT!r}, nor {PROMPT[5:40]} …")

    toy.trouble = choke
    worker.work_through()
    text = written()
    assert asked.public_id in text
    assert "film begun" in text
    assert "film given up" in text
    assert "ValueError: cannot draw '[words]', nor [words] …" in text
    assert "crocodile" not in text
    assert "beach" not in text


# Not in one transaction: the worker closes its connections, as it does between films.
@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("toy_engine")
def test_a_films_stages_can_be_followed(alice: User, written: Written) -> None:
    asked = ask(alice)
    worker.work_through()
    told = [line for line in written().splitlines() if asked.public_id in line]
    assert [word for word in ("begun", "stage", "finished") if any(f"film {word}" in line for line in told)] == [
        "begun",
        "stage",
        "finished",
    ]


@pytest.mark.django_db
def test_a_page_that_breaks_down_quotes_nothing_that_was_typed(
    alices: Client, written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choke(*_: object, **__: object) -> None:
        raise IntegrityError(f"bad row\nDETAIL:  Failing row contains (7, {PROMPT}, alice@example.org).")

    monkeypatch.setattr(actions, "begin_several", choke)
    alices.raise_request_exception = False
    assert alices.post("/make/?secret=hush", {**form(), "prompt": PROMPT}).status_code == 500
    text = written()
    assert "Internal Server Error: /make/" in text
    assert "IntegrityError" in text
    for private_word in ("crocodile", "alice", "hush"):
        assert private_word not in text


@pytest.mark.parametrize(
    ("said", "stays"),
    [
        ("mail to grandma@example.org bounced", "mail to [mail] bounced"),
        ("key sk-abcdefgh12345 was refused", "key [key] was refused"),
        ("Authorization: Bearer abc.def-123", "Authorization: Bearer [key]"),
        ("postgres://sora:hunter2@db/site is away", "postgres://[secret]@db/site is away"),
        ("asked /accounts/reset/?token=abc&next=/", "asked /accounts/reset/?[query]"),
        ("password='hunter2' did not do", "password=[secret] did not do"),
        ("/@grandma/ was not found", "/@[handle]/ was not found"),
        ("/media/clips/bcdfghjkmnpqrstvwxz234/film.mp4", "/media/clips/[token]/film.mp4"),
        ("film video_bcdfghjkmnpqrstvwxz23456789b fell", "film video_bcdfghjkmnpqrstvwxz23456789b fell"),
        ("DETAIL:  Failing row contains (1, x)", "DETAIL: [row]"),
    ],
)
def test_what_opens_doors_or_names_people_is_taken_out(said: str, stays: str) -> None:
    assert redaction.clean(said) == stays


def test_the_sites_own_secrets_are_known_by_heart() -> None:
    assert redaction.clean(f"signed with {settings.SECRET_KEY}.") == "signed with [secret]."


def test_a_field_that_holds_words_is_left_out_whatever_it_says(written: Written) -> None:
    structlog.stdlib.get_logger("x").warning("asked", prompt="a cat", email="a@b.example", person=7)
    text = written()
    assert "a cat" not in text
    assert "b.example" not in text
    assert "7" in text


def test_any_part_of_what_was_typed_is_found() -> None:
    typed = [PROMPT, "cat"]
    assert redaction.clean("at 'a crocodile along th' near line 3", typed) == "at '[words]' near line 3"
    assert redaction.clean("the beach is long", typed) == "the beach is long"  # no one's words: a run is twelve
    assert redaction.clean("a cat sat", ["cat"]) == "a cat sat"  # too short to say anything of anyone
    assert redaction.clean("a duck sat on duckweed", ["duck"]) == "a [words] sat on duckweed"


def test_words_are_only_kept_out_while_they_are_worked_on() -> None:
    with private.kept_out(lambda: [PROMPT]):
        assert private.words() == [PROMPT]
    assert private.words() == []


def test_long_words_cost_little() -> None:
    """A hostile body must not make logging dear: one look at each place of both."""
    prompt = "ab" * 100_000
    assert redaction.clean("ab" * 2_000 + " end", [prompt]) == "[words] end"


@pytest.mark.django_db(transaction=True)
def test_the_access_log_says_what_was_asked_and_not_by_what_name(alice: User, written: Written) -> None:
    clip = film(alice)
    paths = [
        "/@alice/",
        f"/media/clips/{clip.key}/film.mp4",
        "/accounts/password/reset/key/1-abcdef0123456789abcdef/",
        "/acounts/reset/abcdef0123456789abcdef/",
        f"/films/{clip.generation.public_id}/",
    ]
    entries: list[Entry] = []
    for path in paths:
        async_to_sync(talk)(Access(ASGIHandler(), [entries.append], keeps_ids=False), path)  # type: ignore[arg-type]
    shown = [entry.address for entry in entries]
    assert shown[:2] == ["/@<handle>/", "/media/clips/<key>/<name>"]
    assert shown[3] == "/acounts …"
    assert shown[4] == f"/films/{clip.generation.public_id}/"
    text = written()
    assert text.count("request_id") == len(paths)
    for private_word in ("alice", clip.key, "abcdef0123456789"):
        assert private_word not in text


def test_an_answer_carries_the_id_of_its_line(written: Written) -> None:
    sent: list[dict[str, Any]] = []

    async def pages(scope: Any, receive: Any, send: Any) -> None:
        structlog.stdlib.get_logger("page").warning("something")
        await send({"type": "http.response.start", "status": 200, "headers": []})

    async def run(headers: list[tuple[bytes, bytes]], *, keeps_ids: bool) -> str:
        async def send(message: dict[str, Any]) -> None:
            sent.append(message)

        scope = {"type": "http", "method": "GET", "headers": headers}
        await Access(pages, keeps_ids=keeps_ids)(scope, None, send)  # type: ignore[arg-type]
        return str(dict(sent[-1]["headers"])[b"x-request-id"].decode())

    theirs = [(b"x-request-id", b"0123-from-the-proxy")]
    assert async_to_sync(run)(theirs, keeps_ids=True) == "0123-from-the-proxy"
    ours = async_to_sync(run)(theirs, keeps_ids=False)
    assert ours != "0123-from-the-proxy"
    assert written().count(ours) == 2  # the page's own line, and the access line
    assert async_to_sync(run)([(b"x-request-id", b"evil\nline")], keeps_ids=True) != "evil\nline"


def test_lines_of_json_can_be_read_one_by_one(request: pytest.FixtureRequest) -> None:
    config = logging_config("json", "INFO")
    formatter = logging.config.DictConfigurator(config).configure_formatter(dict(config["formatters"]["ours"]))
    try:
        raise ValueError("no")
    except ValueError as problem:
        info = (ValueError, problem, problem.__traceback__)
    record = logging.LogRecord("x", logging.ERROR, "x.py", 1, "one\ntwo", None, info)
    (line,) = lines(formatter.format(record))
    assert (line["event"], line["level"], line["logger"]) == ("one\ntwo", "error", "x")
    assert "ValueError: no" in line["exception"]
    assert line["timestamp"].endswith("Z")


@pytest.mark.django_db
def test_the_log_costs_no_query(alice: User, client: Client) -> None:
    """Who asked is only said where it was found out anyway."""
    from sora_site.lib.logs.middleware import _person

    request = HttpRequest()
    assert _person(request) is None
    request.user = alice
    assert _person(request) == alice.pk
    assert Generation.objects.count() == 0
