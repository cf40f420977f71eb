"""Several films of one storyboard: begun together or not at all, stopped, chosen between, made once more."""

from __future__ import annotations

import json

import pytest
from django.test import Client

from creation import actions
from creation.errors import QuotaError
from creation.making import worker
from creation.models import Clip, Generation
from creation.queue import turns
from creation.storyboard import Storyboard, read
from sora_site.lib.work import State
from sora_site.people.models import Plan, User
from tests.creation.making.conftest import ask, toy_engine
from tests.site.hostile import form, fresh_counts

__all__ = ["fresh_counts", "toy_engine"]
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("toy_engine", "fresh_counts")]
SMALL = {"seconds": 2, "width": 160, "height": 288}


def several(person: User, count: int, prompt: str = "a dog runs over a meadow", key: str = "") -> list[Generation]:
    return actions.begin_several(person, prompt, takes=count, request_key=key, **SMALL)  # type: ignore[arg-type]


def done(film: Generation, **details: str) -> Clip:
    Generation.objects.filter(pk=film.pk).update(state=State.COMPLETED)
    values = {"seconds": 2, "width": 160, "height": 288, "fps": 30, "bytes": 9, "engine": "toy"}
    return Clip.objects.create(generation=film, maker=film.maker, **values, **details)


def test_takes_have_one_storyboard_and_seeds_of_their_own(alice: User) -> None:
    films = several(alice, 3)
    assert len({film.seed for film in films}) == 3
    assert len({json.dumps(film.storyboard) for film in films}) == 1
    assert len({film.batch for film in films}) == 1
    assert films[0].batch


def test_one_film_alone_is_in_no_batch(alice: User) -> None:
    assert ask(alice).batch == ""


def test_pressing_twice_makes_them_once(alice: User) -> None:
    first = several(alice, 3, key="one pressing")
    assert several(alice, 3, key="one pressing") == first
    assert Generation.objects.count() == 3


def test_all_or_none_within_what_a_plan_has_room_for(alice: User) -> None:
    alice.plan = Plan.objects.create(name="small", films_at_once=3, films_a_day=50)
    alice.save()
    ask(alice)
    with pytest.raises(QuotaError, match="room for 2 films of yours just now, and you asked for 3 takes"):
        several(alice, 3)
    assert Generation.objects.count() == 1
    assert len(several(alice, 2)) == 2
    with pytest.raises(QuotaError, match="under way"):
        several(alice, 2)


def test_what_is_left_of_the_day_counts_takes_too(alice: User) -> None:
    alice.plan = Plan.objects.create(name="day", films_at_once=9, films_a_day=2)
    alice.save()
    with pytest.raises(QuotaError, match="asked for 3 takes"):
        several(alice, 3)
    assert len(several(alice, 2)) == 2


def test_each_take_waits_its_turn(alice: User, charlie: User) -> None:
    hers = several(alice, 3)
    his = ask(charlie)
    assert list(worker.queue()) == [hers[0], his, hers[1], hers[2]]
    assert turns.position(hers[2]) == 3


def test_the_composer_asks_for_takes_and_lands_where_they_stand_side_by_side(alices: Client, alice: User) -> None:
    answer = alices.post("/make/", form(takes="2"))
    batch = Generation.objects.values_list("batch", flat=True).distinct().get()
    assert answer.headers["Location"] == f"/takes/{batch}/"
    page = alices.get(f"/takes/{batch}/").content.decode()
    assert page.count("data-open data-asks") == 2
    assert "Stop all" in page


def test_the_composer_offers_no_more_takes_than_the_plan_has_at_once(alices: Client, alice: User) -> None:
    Plan.objects.update_or_create(is_default=True, defaults={"name": "Two", "films_at_once": 2})
    offered = alices.get("/make/").context["form"].fields["takes"].choices
    assert [value for value, _words in offered] == ["1", "2"]
    assert alices.post("/make/", form(takes="4")).status_code == 422


def test_they_are_stopped_together_or_alone(alices: Client, alice: User) -> None:
    films = several(alice, 3)
    alices.post(f"/films/{films[1].public_id}/cancel/")
    assert Generation.objects.filter(state=State.CANCELED).get() == films[1]
    alices.post(f"/takes/{films[0].batch}/cancel/")
    assert Generation.objects.filter(state=State.CANCELED).count() == 3


class TestKeepingOne:
    def test_the_others_stay_among_ones_films(self, alices: Client, alice: User) -> None:
        films = several(alice, 3)
        done(films[0])
        answer = alices.post(f"/films/{films[0].public_id}/choose/", {"others": "stay"})
        assert answer.headers["Location"] == f"/films/{films[0].public_id}/"
        assert Generation.objects.filter(deleted_at=None, batch="").count() == 3

    def test_the_others_are_deleted_for_good_and_those_under_way_stopped(self, alices: Client, alice: User) -> None:
        films = several(alice, 3)
        done(films[0])
        done(films[1])
        alices.post(f"/films/{films[0].public_id}/choose/", {"others": "delete"})
        assert Generation.objects.get(deleted_at=None) == films[0]
        assert Generation.objects.get(pk=films[2].pk).state == State.CANCELED
        assert Clip.objects.get(erased_at=None).generation == films[0]

    def test_one_that_is_shown_to_others_is_never_deleted_by_it(self, alices: Client, alice: User) -> None:
        films = several(alice, 2)
        done(films[0])
        done(films[1], audience="public")
        alices.post(f"/films/{films[0].public_id}/choose/", {"others": "delete"})
        assert Clip.objects.filter(erased_at=None).count() == 2

    def test_a_film_that_stands_alone_deletes_nothing(self, alices: Client, alice: User) -> None:
        alone, other = ask(alice), ask(alice)
        alices.post(f"/films/{alone.public_id}/choose/", {"others": "delete"})
        assert Generation.objects.filter(pk=other.pk, deleted_at=None).exists()


class TestOnceMore:
    def test_the_same_storyboard_with_another_seed_beside_the_first(self, alices: Client, alice: User) -> None:
        first = ask(alice, seed=7)
        done(first)
        answer = alices.post(f"/films/{first.public_id}/again/", {"request_key": "again"})
        first.refresh_from_db()
        new = Generation.objects.exclude(pk=first.pk).get()
        assert answer.headers["Location"] == f"/takes/{first.batch}/"
        assert (new.batch, new.storyboard, new.prompt) == (first.batch, first.storyboard, first.prompt)
        assert new.seed != first.seed

    def test_pressing_twice_makes_one(self, alices: Client, alice: User) -> None:
        first = ask(alice)
        done(first)
        for _press in range(2):
            alices.post(f"/films/{first.public_id}/again/", {"request_key": "again"})
        assert Generation.objects.count() == 2

    def test_a_fifth_take_stands_by_itself(self, alices: Client, alice: User) -> None:
        Plan.objects.update_or_create(is_default=True, defaults={"name": "Many", "films_at_once": 9})
        films = several(alice, 4)
        done(films[0])
        alices.post(f"/films/{films[0].public_id}/again/", {"request_key": "again"})
        assert Generation.objects.filter(batch=films[0].batch).count() == 4

    def test_without_room_it_says_so_and_begins_nothing(self, alices: Client, alice: User) -> None:
        Plan.objects.update_or_create(is_default=True, defaults={"name": "One", "films_at_once": 1})
        first = ask(alice)
        done(first)
        ask(alice)
        page = alices.post(f"/films/{first.public_id}/again/", {"request_key": "again"}, follow=True)
        assert "under way already" in page.content.decode()
        assert Generation.objects.count() == 2


def test_what_is_read_while_typing_is_what_is_filmed(alices: Client) -> None:
    """The seed of the page decides what the words leave open, in both."""
    sent = form("somebody dances", seed="12345")
    shown = alices.post("/make/read/", sent).context["storyboard"]
    alices.post("/make/", sent)
    film = Generation.objects.get()
    assert film.seed == 12345
    assert Storyboard.from_data(film.storyboard).cast == shown.cast == read("somebody dances", 5, 12345).cast


def test_a_chosen_style_is_the_films_whatever_the_words_say(alices: Client) -> None:
    assert alices.post("/make/read/", form(style="noir")).context["storyboard"].style == "noir"
    alices.post("/make/", form(style="noir"))
    assert Generation.objects.get().storyboard["style"] == "noir"
    assert alices.post("/make/", form(style="no-such-style")).status_code == 422
