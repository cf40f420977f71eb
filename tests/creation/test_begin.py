"""How a film begins, and every way in which it does not."""

from __future__ import annotations

from typing import Any

import pytest

from creation import actions
from creation.beginning import verbs
from creation.errors import NotPossibleError, QuotaError, RefusedError
from creation.making import worker
from creation.models import Generation
from creation.queue import turns
from creation.quota.films import quota_of
from creation.safety import check_prompt
from sora_site.lib.work import State
from sora_site.people.actions import suspend
from sora_site.people.models import Plan, User
from tests.creation.making.conftest import ask, toy_engine

__all__ = ["toy_engine"]
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("toy_engine")]


def test_the_storyboard_is_read_and_kept(alice: User) -> None:
    film = ask(alice, "grandma chases a crocodile away from the beach at sunset", seconds=10)
    assert film.storyboard["shots"][0]["setting"] == "beach"
    assert sum(shot["seconds"] for shot in film.storyboard["shots"]) == pytest.approx(10)


def test_the_same_form_sent_twice_makes_one_film(alice: User) -> None:
    first = ask(alice, request_key="one pressing of the button")
    assert ask(alice, request_key="one pressing of the button") == first
    assert Generation.objects.count() == 1


def test_the_same_key_of_two_people_makes_two_films(alice: User, charlie: User) -> None:
    assert ask(alice, request_key="same") != ask(charlie, request_key="same")


@pytest.mark.parametrize("prompt", ["", "   ", "\x00", "\n\t"])
def test_nothing_to_read_is_said_at_the_prompt(alice: User, prompt: str) -> None:
    with pytest.raises(NotPossibleError) as caught:
        ask(alice, prompt)
    assert caught.value.field == "prompt"


def test_a_prompt_of_half_a_megabyte_is_refused_in_words(alice: User) -> None:
    with pytest.raises(NotPossibleError, match="can have"):
        ask(alice, "a dog " * 90_000)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"seconds": 0.5}, "seconds"),
        ({"seconds": 600}, "seconds"),
        ({"width": 5000}, "size"),
        ({"fps": 7}, "fps"),
        ({"engine": "magic"}, "engine"),
    ],
)
def test_what_is_out_of_reach_is_named(alice: User, values: dict[str, Any], field: str) -> None:
    with pytest.raises(NotPossibleError) as caught:
        ask(alice, **values)
    assert caught.value.field == field
    assert Generation.objects.count() == 0


def test_a_name_that_is_not_licensed_is_refused_before_rendering(alice: User) -> None:
    with pytest.raises(RefusedError) as caught:
        ask(alice, "Mickey Mouse dances on the beach")
    assert caught.value.verdict.proposal == "a cheerful mouse dances on the beach"
    assert Generation.objects.count() == 0


def test_a_plan_limits_films_at_once_and_a_day(alice: User) -> None:
    alice.plan = Plan.objects.create(name="small", films_at_once=1, films_a_day=2)
    alice.save()
    first = ask(alice)
    with pytest.raises(QuotaError, match="under way"):
        ask(alice)
    actions.cancel(first)
    for _film in range(2):
        film = ask(alice)
        Generation.objects.filter(pk=film.pk).update(state="completed")
    with pytest.raises(QuotaError, match="24 hours"):
        ask(alice)


def test_people_take_turns(alice: User, charlie: User) -> None:
    """Alice asks three times before Charlie asks once: Charlie's film is the second, not the fourth."""
    hers = [ask(alice) for _film in range(3)]
    his = ask(charlie)
    assert list(worker.queue()) == [hers[0], his, hers[1], hers[2]]
    assert [turns.position(film) for film in (hers[0], his, hers[1], hers[2])] == [0, 1, 2, 3]


def test_someone_who_comes_later_does_not_wait_for_everything_asked_before(alice: User, charlie: User) -> None:
    hers = [ask(alice) for _film in range(3)]
    Generation.objects.filter(pk=hers[0].pk).update(state="completed", started_at=hers[0].created_at)
    his = ask(charlie)
    assert list(worker.queue().filter(state="queued"))[:2] == [hers[1], his]


def test_a_persons_film_goes_before_the_demos(alice: User, charlie: User) -> None:
    charlie.is_demo = True
    charlie.save()
    demo = ask(charlie)
    mine = ask(alice)
    assert list(worker.queue()) == [mine, demo]
    assert turns.position(demo) == 1


def test_the_second_click_on_the_last_place_is_the_same_film(alice: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both clicks find no twin; the quicker one takes the last place while the other is still being read."""
    alice.plan = Plan.objects.create(name="one", films_at_once=1, films_a_day=1)
    alice.save()

    def quicker_click(*of: Any) -> Any:
        monkeypatch.setattr(verbs, "check_prompt", check_prompt)
        ask(alice, request_key="one pressing")
        return check_prompt(*of)

    monkeypatch.setattr(verbs, "check_prompt", quicker_click)
    assert ask(alice, request_key="one pressing") == Generation.objects.get()


def test_canceling_late_gives_no_film_of_the_day_back(alice: User) -> None:
    ask(alice)
    early = ask(alice)
    assert quota_of(alice).used_today == 2
    actions.cancel(early)
    assert quota_of(alice).used_today == 1
    late = Generation.lease_one(worker.queue(), 30)
    assert late is not None
    Generation.objects.filter(pk=late.pk).update(started_at=late.created_at)
    actions.cancel(late)
    assert quota_of(alice).used_today == 1


def test_a_deleted_film_is_not_started_again(alice: User) -> None:
    film = ask(alice)
    Generation.objects.filter(pk=film.pk).update(state="failed")
    actions.delete(film)
    assert not actions.retry(film)


def test_what_ended_long_ago_puts_no_new_film_back(alice: User, charlie: User) -> None:
    """Only films that still wait or are being made hold their maker back."""
    for _number in range(3):
        ask(alice)
    Generation.objects.update(state=State.CANCELED)
    ask(charlie)
    assert turns.position_if_asked(alice) == 1
    assert turns.next_turn(alice) == turns.next_turn(User.objects.create_user("new")) == 1


def test_a_suspended_persons_films_hold_up_nobody(alice: User, charlie: User) -> None:
    ask(alice)
    his = ask(charlie)
    assert turns.position(his) == 1
    suspend(alice)
    assert turns.position(his) == 0
