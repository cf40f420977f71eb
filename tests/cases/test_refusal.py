"""A refused prompt is asked about again, and may be allowed word for word."""

from __future__ import annotations

import pytest
from django.test import Client

from creation.safety import check_prompt
from creation.storyboard import read
from sora_site.cases.actions.asking import AT_ONCE
from sora_site.cases.models import Allowance, Case
from sora_site.people.models import User
from tests.cases.conftest import decide

PROMPT = "Pikachu dances on the beach"


def ask(client: Client, prompt: str = PROMPT) -> Case:
    response = client.post("/make/appeal/", {"prompt": prompt})
    assert response.status_code == 302
    assert response["Location"].startswith("/cases/")
    return Case.objects.get(public_id=response["Location"].split("/")[2])


def allows(person: User, prompt: str) -> bool:
    return check_prompt(prompt, read(prompt, 10), person).is_allowed


def test_a_refusal_offers_an_appeal(alices: Client) -> None:
    form = {"prompt": PROMPT, "seconds": "10", "size": "720x1280", "request_key": "one"}
    page = alices.post("/make/", form)
    assert page.status_code == 422
    assert 'formaction="/make/appeal/"' in page.content.decode()


def test_what_moderators_allow_passes_for_this_person_and_these_words_alone(
    alices: Client, alice: User, bob: User, monas: Client
) -> None:
    assert not allows(alice, PROMPT)
    case = ask(alices)
    desk = monas.get(f"/admin/cases/case/{case.pk}/change/").content.decode()
    assert PROMPT in desk
    assert decide(monas, case, "allow", words="A parody.") == 302
    assert allows(alice, PROMPT)
    assert allows(alice, f"  {PROMPT.lower()} ")
    assert not allows(bob, PROMPT)
    assert not allows(alice, f"{PROMPT} with Mickey Mouse")
    page = alices.get(f"/cases/{case.public_id}/").content.decode()
    assert "Make this film" in page
    assert "A parody." in page


def test_a_refusal_that_stands_can_be_appealed_and_taken_back(
    alices: Client, alice: User, monas: Client, maxs: Client
) -> None:
    case = ask(alices)
    decide(monas, case, "refuse")
    assert not allows(alice, PROMPT)
    alices.post(f"/cases/{case.public_id}/appeal/", {"words": "It is my own costume."})
    assert decide(maxs, case, "overturn") == 302
    assert allows(alice, PROMPT)


def test_the_same_words_are_asked_about_once_and_only_a_few_at_a_time(alices: Client) -> None:
    assert ask(alices) == ask(alices)
    for number in range(AT_ONCE - 1):
        ask(alices, f"{PROMPT} {number}")
    too_many = alices.post("/make/appeal/", {"prompt": f"{PROMPT} again"})
    assert too_many["Location"].startswith("/make/?")
    assert Case.objects.count() == AT_ONCE


@pytest.mark.parametrize("prompt", ["a cat sleeps in the sun", ""])
def test_what_is_not_refused_goes_back_to_the_composer(alices: Client, prompt: str) -> None:
    assert alices.post("/make/appeal/", {"prompt": prompt})["Location"].startswith("/make/")
    assert not Case.objects.exists()


def test_without_an_appeal_nobody_reads_a_refused_prompt(alices: Client, monas: Client) -> None:
    alices.post("/make/", {"prompt": PROMPT, "seconds": "10", "size": "720x1280", "request_key": "one"})
    assert not Case.objects.exists()
    assert not Allowance.objects.exists()
