"""Letters about cases: in the language of whoever reads them, with one link and nobody's words."""

from __future__ import annotations

import pytest
from allauth.account.models import EmailAddress
from django.conf import settings
from django.core import mail
from django.test import Client
from pytest_django import DjangoCaptureOnCommitCallbacks

from feed.models import Post
from sora_site.cases.models import Case, Report
from sora_site.people.models import User
from tests.cases.conftest import decide, report

pytestmark = pytest.mark.django_db
ENGLISH, GERMAN, CHINESE = "hidden from others", "vor anderen verborgen", "已对他人隐藏"


def reads(person: User, language: str) -> None:
    """Has an address, and chose a language or none."""
    address = f"{person.username}@example.org"
    EmailAddress.objects.create(user=person, email=address, verified=True, primary=True)
    User.objects.filter(pk=person.pk).update(language=language)


@pytest.mark.parametrize(("language", "words"), [("de", GERMAN), ("zh-hans", CHINESE), ("en", ENGLISH), ("", ENGLISH)])
def test_a_maker_reads_their_own_language_and_not_the_moderators(
    alice: User,
    charlies: Client,
    monas: Client,
    post: Post,
    language: str,
    words: str,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    reads(alice, language)
    report(charlies, post)
    monas.defaults["HTTP_ACCEPT_LANGUAGE"] = "de" if language != "de" else "en"
    with django_capture_on_commit_callbacks(execute=True):
        decide(monas, Case.objects.get(), "withhold")
    [letter] = mail.outbox
    assert letter.to == ["alice@example.org"]
    assert words in letter.body
    assert "@alice" in letter.body
    assert "cruelty" not in letter.body
    assert letter.body.count("http") == 1
    html = str(letter.alternatives[0][0])  # type: ignore[attr-defined]
    assert f'href="{settings.SITE_URL}/cases/{Case.objects.get().public_id}/"' in html
    assert f'lang="{language or "en"}"' in html


def test_without_an_account_it_is_the_language_of_the_report(
    client: Client,
    monas: Client,
    post: Post,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    client.defaults["HTTP_ACCEPT_LANGUAGE"] = "zh-Hans"
    where = report(client, post)
    client.post(f"{where}words/", {"words": "", "email": "me@example.org"})
    with django_capture_on_commit_callbacks(execute=True):
        decide(monas, Case.objects.get(), "withhold")
    assert Report.objects.get().language == "zh-hans"
    [letter] = mail.outbox
    assert "现已隐藏" in letter.body
