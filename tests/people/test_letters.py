"""Every letter the site writes: text and HTML of the same words, in the receiver's language, with nothing of others."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.core import mail
from django.core.mail import EmailMultiAlternatives
from django.test import Client
from django.utils import timezone, translation
from pytest_django import Settings

from sora_site import mail as mail_setting
from sora_site import mail_terminal
from sora_site.people import letters
from sora_site.people.models import User
from tests.people.conftest import PASSWORD, Enter

FOLDER = Path(__file__).resolve().parents[2] / "templates"
PREFIXES = sorted(
    path.relative_to(FOLDER).as_posix().removesuffix("_subject.txt") for path in FOLDER.glob("*/email/*_subject.txt")
)
LINKS = dict.fromkeys(("activate_url", "password_reset_url", "url"), "http://testserver/x/")


@pytest.mark.parametrize("prefix", PREFIXES)
@pytest.mark.parametrize("language", ["en", "de", "zh-hans"])
def test_a_letter_is_text_and_html_of_the_same_words(prefix: str, language: str) -> None:
    person = User(username="alice", language=language)
    context = {"user": person, "timestamp": timezone.now(), "client": "Firefox · Linux", "number": 3, **LINKS}
    with translation.override("en"):
        letter = letters.letter(prefix, "alice@example.org", context, language)
    html, kind = str(letter.alternatives[0][0]), letter.alternatives[0][1]
    assert kind == "text/html"
    assert f'lang="{language}"' in html
    assert letter.subject
    assert "\n" not in letter.subject
    assert "@alice" in letter.body
    assert "@alice" in html
    assert letter.body.count("http://testserver/x/") <= html.count('href="http://testserver/x/"')


def test_words_of_people_are_no_markup_in_a_letter() -> None:
    context = {"deleted_email": "<b>x</b>@example.org", "timestamp": timezone.now()}
    letter = letters.letter("account/email/email_deleted", "a@example.org", context)
    assert "<b>" not in str(letter.alternatives[0][0])


@pytest.mark.django_db
def test_what_changes_the_way_in_is_told_to_the_address_without_where_from(
    alice: User, enter: Enter, settings: Settings
) -> None:
    settings.MAIL_GOES_TO = "post"
    alice.email, alice.language = "alice@example.org", "de"
    alice.save()
    from allauth.account.models import EmailAddress

    EmailAddress.objects.create(user=alice, email=alice.email, primary=True, verified=True)
    form = {"oldpassword": PASSWORD, "password1": "another-long-one", "password2": "another-long-one"}
    browser = enter(alice)
    agent = {"User-Agent": "Mozilla/5.0 (X11; Linux) Firefox/140"}
    browser.post("/accounts/password/change/", form, headers=agent, REMOTE_ADDR="203.0.113.77")
    [letter] = mail.outbox
    assert "Firefox · Linux" in letter.body
    assert "203.0.113" not in letter.body
    assert isinstance(letter, EmailMultiAlternatives)
    assert 'lang="de"' in str(letter.alternatives[0][0])


@pytest.mark.django_db
def test_a_forgotten_password_is_set_anew_by_the_link_in_a_letter(
    client: Client, alice: User, settings: Settings, enter: Enter
) -> None:
    settings.MAIL_GOES_TO = "post"
    alice.email = "alice@example.org"
    alice.save()
    elsewhere = enter(alice)
    client.post("/accounts/password/reset/", {"email": "alice@example.org"})
    link = next(line for line in mail.outbox[0].body.splitlines() if "/password/reset/key/" in line)
    page = client.get(link.strip(), follow=True)
    address = page.redirect_chain[-1][0]
    client.post(address, {"password1": "another-long-one", "password2": "another-long-one"})
    alice.refresh_from_db()
    assert alice.check_password("another-long-one")
    assert elsewhere.get("/me/settings/").status_code == 302
    assert "no longer good" in Client().get(link.strip(), follow=True).content.decode()


@pytest.mark.django_db
def test_nobody_learns_from_a_forgotten_password_or_from_signing_up_who_is_here(
    client: Client, alice: User, settings: Settings
) -> None:
    settings.MAIL_GOES_TO = "post"
    alice.email = "alice@example.org"
    alice.save()
    answers = [
        client.post("/accounts/password/reset/", {"email": address}, follow=True).content.decode()
        for address in ("alice@example.org", "nobody@example.org")
    ]
    known, unknown = (re.sub(r'data-csrf="\w+"|value="\w{64}"', "", answer) for answer in answers)
    assert known == unknown
    assert "on its way" in known
    form = {"username": "dora", "birth_year": "1990", "password1": PASSWORD, "email": "alice@example.org"}
    assert client.post("/accounts/signup/", form).status_code == 302


@pytest.mark.parametrize(
    ("address", "goes_to", "backend"),
    [
        ("dummy:", "", "django.core.mail.backends.dummy.EmailBackend"),
        ("console:", "terminal", "sora_site.mail_terminal.EmailBackend"),
        ("consolemail://", "terminal", "sora_site.mail_terminal.EmailBackend"),
        ("submission://a:b@mail.example.org", "post", "django.core.mail.backends.smtp.EmailBackend"),
    ],
)
def test_one_address_says_where_mail_goes(address: str, goes_to: str, backend: str) -> None:
    assert mail_setting.goes_to(address) == goes_to
    assert mail_setting.settings_of(address)["EMAIL_BACKEND"] == backend


def test_the_addresses_of_mail_servers_are_read_with_port_secrecy_and_signs() -> None:
    plain = mail_setting.settings_of("submission://a%40x.org:p%2Fw@mail.example.org")
    assert (plain["EMAIL_HOST"], plain["EMAIL_PORT"], plain["EMAIL_USE_TLS"]) == ("mail.example.org", 587, True)
    assert (plain["EMAIL_HOST_USER"], plain["EMAIL_HOST_PASSWORD"]) == ("a@x.org", "p/w")
    secret = mail_setting.settings_of("smtp://a:b@mail.example.org:465")
    assert (secret["EMAIL_USE_SSL"], secret["EMAIL_USE_TLS"]) == (True, False)


@pytest.mark.parametrize("address", ["mail.example.org", "imap://a:secret@mail.example.org", "smtp://a:secret@m:port"])
def test_an_address_that_is_none_is_refused_without_repeating_the_password(address: str) -> None:
    with pytest.raises(Exception, match="EMAIL_URL") as refused:
        mail_setting.settings_of(address)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    ("site_url", "is_terminal", "expected"),
    [
        ("http://127.0.0.1:8000", True, "console:"),
        ("http://127.0.0.1:8000", False, "dummy:"),
        ("https://films.example.org", True, "dummy:"),
    ],
)
def test_without_a_setting_mail_is_printed_only_on_ones_own_machine_before_ones_eyes(
    monkeypatch: pytest.MonkeyPatch, site_url: str, is_terminal: bool, expected: str
) -> None:
    monkeypatch.delenv("EMAIL_URL", raising=False)
    monkeypatch.setattr("sys.stdout.isatty", lambda: is_terminal)
    assert mail_setting.url(site_url) == expected


def test_in_the_terminal_a_letter_reads_as_its_words(capsys: pytest.CaptureFixture[str]) -> None:
    letter = letters.letter("account/email/let_in", "a@example.org", {"url": "http://x.example/join/y/"})
    letter.connection = mail_terminal.EmailBackend()
    letter.send()
    printed = capsys.readouterr().out
    assert "http://x.example/join/y/" in printed
    assert "<html" not in printed


@pytest.mark.django_db
@pytest.mark.parametrize(("goes_to", "said"), [("post", "A letter is on its way"), ("", "no letter can be sent there")])
def test_a_new_address_is_told_what_will_happen(
    alice: User, enter: Enter, settings: Settings, goes_to: str, said: str
) -> None:
    settings.MAIL_GOES_TO = goes_to
    browser = enter(alice)
    browser.post("/accounts/reauthenticate/", {"password": PASSWORD})
    page = browser.post("/accounts/email/", {"action_add": "1", "email": "new@example.org"}, follow=True)
    assert "new@example.org" in page.content.decode()
    assert said in page.content.decode()
    if not goes_to:
        assert "A letter is on its way" not in page.content.decode()


@pytest.mark.django_db
def test_an_address_counts_when_its_owner_said_yes(alice: User, enter: Enter, settings: Settings) -> None:
    settings.MAIL_GOES_TO = "post"
    browser = enter(alice)
    browser.post("/accounts/reauthenticate/", {"password": PASSWORD})
    browser.post("/accounts/email/", {"action_add": "1", "email": "new@example.org"})
    link = next(line for line in mail.outbox[0].body.splitlines() if "/confirm-email/" in line)
    assert "Is this your address?" in browser.get(link).content.decode()
    browser.post(link)
    alice.refresh_from_db()
    assert alice.email == "new@example.org"
