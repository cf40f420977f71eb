"""Where `up` puts the site, and where the demo's people may be."""

from __future__ import annotations

import os
from urllib.parse import urlsplit

import pytest
from django.core.management import CommandError, call_command
from django.http.request import validate_host
from pytest_django import Settings

from sora_site.management.commands.up import Command
from sora_site.people.models import User


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """As `up` begins: nothing said. Put back afterwards, also what it says itself."""
    for name in ("SITE_URL", "ALLOWED_HOSTS"):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


def brought_up(monkeypatch: pytest.MonkeyPatch, host: str) -> tuple[bool, bool]:
    """Whether the demo was sent away, and whether it is played, when the site comes up at `host`."""
    sent_away: list[bool] = []
    played: list[bool] = []
    for step in ("_require_free", "_prepare", "_introduce_operator"):
        monkeypatch.setattr(Command, step, lambda *_, **__: None)
    monkeypatch.setattr(Command, "_send_demo_away", lambda *_: sent_away.append(True))

    def run(_command: Command, _host: str, _port: int, *, with_demo: bool, https: bool) -> int:
        played.append(with_demo)
        return 0

    monkeypatch.setattr(Command, "_run", run)
    with pytest.raises(SystemExit):
        call_command("up", host=host)
    return bool(sent_away), played[0]


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1"])
def test_the_demo_plays_on_ones_own_machine(monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    assert brought_up(monkeypatch, host) == (False, True)


@pytest.mark.parametrize(
    ("host", "site_url"),
    [
        ("0.0.0.0", "http://127.0.0.1:8000"),  # noqa: S104
        ("127.0.0.1", "https://films.example"),
        ("::1", "https://films.example"),
    ],
)
def test_the_demo_leaves_where_others_come(monkeypatch: pytest.MonkeyPatch, host: str, site_url: str) -> None:
    """Behind a proxy the site listens at an address of its own machine, and has a public one."""
    monkeypatch.setenv("SITE_URL", site_url)
    assert brought_up(monkeypatch, host) == (True, False)


@pytest.mark.django_db
def test_the_demo_refuses_to_play_where_others_come(settings: Settings) -> None:
    settings.SITE_URL = "https://films.example"
    for if_empty in (True, False):
        with pytest.raises(CommandError, match=r"films\.example"):
            call_command("demo", if_empty=if_empty)
    assert not User.objects.filter(is_demo=True).exists()


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("127.0.0.1", "http://127.0.0.1:8000"),
        ("0.0.0.0", "http://127.0.0.1:8000"),  # noqa: S104
        ("::1", "http://[::1]:8000"),
        ("::", "http://[::1]:8000"),
        ("2001:db8::7", "http://[2001:db8::7]:8000"),
    ],
)
def test_an_address_of_ipv6_stands_in_brackets(host: str, address: str) -> None:
    Command()._set_address(host, 8000, False)
    assert os.environ["SITE_URL"] == address
    assert urlsplit(address).port == 8000
    allowed = os.environ["ALLOWED_HOSTS"].split(",")
    assert validate_host(urlsplit(address).netloc.removesuffix(":8000"), allowed)
    assert not any(":" in name and not name.startswith("[") for name in allowed)
