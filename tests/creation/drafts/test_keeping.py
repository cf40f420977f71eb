"""What the composer sends by itself: kept once, never over another window's words, and gone with the film."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from creation.drafts import ending, keeping
from creation.models import Draft, Generation
from creation.storyboard import read
from sora_site.people.models import User
from tests.creation.making.conftest import toy_engine
from tests.site.hostile import form, fresh_counts

__all__ = ["fresh_counts", "toy_engine"]
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("toy_engine", "fresh_counts")]

NAME = "bcdfghjkmnpq"


def page(prompt: str = "a dog", turn: int = 1, window: str = "desk", **values: Any) -> dict[str, Any]:
    """What one window of the composer sends."""
    return {"draft": NAME, "window": window, "turn": turn, "revision": 0, "prompt": prompt, **values}


def keep(client: Client, prompt: str = "a dog", turn: int = 1, window: str = "desk", **values: Any) -> dict[str, Any]:
    answer: dict[str, Any] = client.post("/make/draft/", page(prompt, turn, window, **values)).json()
    return answer


def words() -> list[str]:
    return sorted(Draft.objects.filter(gone_at=None).values_list("prompt", flat=True))


def test_what_is_typed_is_there_in_another_window(alices: Client) -> None:
    keep(alices, "a dog runs", seconds="8", size="160x288", style="noir", takes="2")
    opened = alices.get("/make/", {"draft": NAME}).context["form"]
    assert opened.initial["prompt"] == "a dog runs"
    assert (opened.initial["seconds"], opened.initial["style"], opened.initial["takes"]) == ("8", "noir", "2")


def test_the_composer_opens_where_one_left_off_unless_something_new_is_asked_for(alices: Client) -> None:
    keep(alices, "a dog runs")
    assert alices.get("/make/").context["form"].initial["prompt"] == "a dog runs"
    assert "prompt" not in alices.get("/make/?new=1").context["form"].initial
    assert alices.get("/make/?prompt=a+cat").context["form"].initial["prompt"] == "a cat"
    Draft.objects.update(updated_at=timezone.now() - timedelta(days=2))
    assert "prompt" not in alices.get("/make/").context["form"].initial
    assert "a dog runs" in alices.get("/make/").content.decode()


def test_saving_again_writes_over_the_same_draft(alices: Client) -> None:
    first = keep(alices, "a dog")
    second = keep(alices, "a dog runs", turn=2, revision=first["revision"])
    assert (first["draft"], second["draft"]) == (NAME, NAME)
    assert words() == ["a dog runs"]


def test_a_save_that_comes_late_changes_nothing(alices: Client) -> None:
    keep(alices, "a dog runs away", turn=3)
    keep(alices, "a dog", turn=2)
    assert words() == ["a dog runs away"]


def test_the_cards_are_kept_as_they_were_set(alices: Client) -> None:
    board = read("a dog runs over a meadow", 5, 1)
    sent: dict[str, Any] = {"board": json.dumps(board.to_data()), "board-prompt": "a dog", "shot-0-setting": "city"}
    keep(alices, "a dog", **sent)
    draft = Draft.objects.get()
    assert draft.storyboard is not None
    assert draft.storyboard["shots"][0]["setting"] == "city"
    opened = alices.get("/make/", {"draft": NAME})
    assert opened.context["storyboard"].shots[0].setting == "city"
    assert "data-cards" in opened.content.decode()


def test_cards_that_cannot_be_read_leave_those_kept_before(alices: Client) -> None:
    board = json.dumps(read("a dog runs over a meadow", 5, 1).to_data())
    keep(alices, "a dog", board=board)
    answer = keep(alices, "a dog and a cat", turn=2, board=board, **{"shot-0-setting": "nowhere"})
    assert answer["problem"]
    draft = Draft.objects.get()
    assert draft.prompt == "a dog and a cat"
    assert draft.storyboard == json.loads(board)


class TestTwoWindows:
    def test_the_later_one_is_told_and_nothing_is_lost(self, alices: Client) -> None:
        seen = keep(alices, "a dog", window="desk")["revision"]
        keep(alices, "a dog on the phone", window="phone", revision=seen)
        later = keep(alices, "a dog at the desk", turn=2, window="desk", revision=seen)
        assert later["beside"] == f"/make/?draft={NAME}"
        assert later["draft"] != NAME
        assert words() == ["a dog at the desk", "a dog on the phone"]

    def test_a_window_that_has_seen_the_newest_writes_on(self, alices: Client) -> None:
        seen = keep(alices, "a dog", window="desk")["revision"]
        answer = keep(alices, "a dog runs", window="phone", revision=seen)
        assert (answer["draft"], "beside" in answer) == (NAME, False)
        assert words() == ["a dog runs"]

    def test_the_same_words_in_both_are_one_draft(self, alices: Client) -> None:
        keep(alices, "a dog", window="desk")
        keep(alices, "a dog", window="phone", revision=99)
        assert words() == ["a dog"]

    def test_what_was_deleted_in_one_and_typed_on_in_the_other_is_kept(self, alices: Client) -> None:
        seen = keep(alices, "a dog", window="desk")["revision"]
        ending.delete(Draft.objects.get())
        answer = keep(alices, "a dog runs", window="phone", revision=seen)
        assert "beside" not in answer
        assert words() == ["a dog runs"]

    def test_two_people_may_have_made_up_the_same_name(self, alices: Client, charlies: Client) -> None:
        keep(alices, "hers")
        keep(charlies, "his")
        assert words() == ["hers", "his"]
        assert alices.get("/make/", {"draft": NAME}).context["form"].initial["prompt"] == "hers"

    def test_a_window_that_sends_again_what_it_sent_makes_no_second_draft(self, alices: Client) -> None:
        """Its page was closed before the answer came; meanwhile the draft went on elsewhere, or became a film."""
        seen = keep(alices, "a dog", window="desk")["revision"]
        keep(alices, "a dog runs", window="phone", revision=seen)
        assert keep(alices, "a dog", window="desk")["draft"] == NAME
        assert words() == ["a dog runs"]
        alices.post("/make/", form(**page("a dog runs", turn=2, window="phone")))
        assert keep(alices, "a dog", window="desk") == {"draft": "", "revision": 0}
        assert words() == []


class TestFilms:
    def test_a_draft_becomes_a_film_and_is_gone(self, alices: Client) -> None:
        keep(alices, "a dog runs over a meadow")
        answer = alices.post("/make/", form(**page("a dog runs over a meadow", turn=2)))
        assert answer.status_code == 302
        assert words() == []
        assert Draft.objects.get().prompt == ""

    @pytest.mark.parametrize("turn", [1, 2])
    def test_a_save_still_on_its_way_does_not_bring_it_back(self, alices: Client, turn: int) -> None:
        alices.post("/make/", form(**page("a dog runs", turn=2)))
        assert keep(alices, "a dog runs", turn=turn) == {"draft": "", "revision": 0}
        assert words() == []

    def test_who_goes_back_and_types_on_has_a_new_draft(self, alices: Client) -> None:
        alices.post("/make/", form(**page("a dog runs", turn=2)))
        answer = keep(alices, "a dog runs and a cat sings", turn=3)
        assert answer["draft"] not in {"", NAME}
        assert words() == ["a dog runs and a cat sings"]

    def test_a_film_that_cannot_begin_leaves_the_draft(self, alices: Client) -> None:
        keep(alices, "a dog runs")
        assert alices.post("/make/", form(**page("a dog runs", turn=2), seconds="900")).status_code == 422
        assert words() == ["a dog runs"]
        assert not Generation.objects.exists()


class TestLimits:
    def test_nothing_typed_is_no_draft(self, alices: Client) -> None:
        assert keep(alices, "  ", seconds="8") == {"draft": "", "revision": 0}
        assert not Draft.objects.exists()

    def test_an_emptied_draft_goes_and_comes_back_with_the_next_word(self, alices: Client) -> None:
        keep(alices, "a dog")
        keep(alices, "", turn=2)
        assert words() == []
        keep(alices, "a cat", turn=3)
        assert words() == ["a cat"]

    def test_there_are_no_more_than_there_may_be(self, alices: Client, alice: User) -> None:
        Draft.objects.bulk_create(Draft(maker=alice, prompt="x") for _ in range(keeping.MOST))
        answer = alices.post("/make/draft/", page("one more"))
        assert answer.status_code == 409
        assert "as many as there can be" in answer.json()["problem"]

    @pytest.mark.parametrize("name", ["", "../etc", "a" * 40, "A\0B"])
    def test_a_name_that_is_none_is_refused(self, alices: Client, name: str) -> None:
        assert alices.post("/make/draft/", page() | {"draft": name}).status_code == 400

    def test_hostile_text_is_kept_as_text(self, alices: Client) -> None:
        keep(alices, "<script>alert(1)</script>\0 🐕")
        assert words() == ["<script>alert(1)</script> 🐕"]
        assert "<script>alert" not in alices.get("/make/").content.decode()

    def test_what_is_far_too_long_is_cut_where_a_prompt_ends(self, alices: Client) -> None:
        keep(alices, "a" * 40_000)
        assert len(Draft.objects.get().prompt) == 32_000

    def test_the_numbers_of_a_window_may_be_anything(self, alices: Client) -> None:
        answer = alices.post("/make/draft/", page() | {"turn": "-1", "revision": "9" * 50})
        assert answer.status_code == 200
