from __future__ import annotations

import pytest
from django.test import Client
from django.utils import timezone

from creation.actions import erase
from creation.models import Audience, Clip, RemixPolicy
from feed import actions
from feed.errors import NotShowableError
from feed.models import Post
from sora_site.people.models import User
from tests.feed.conftest import film, posted

SHOWN = {"words": "look", "audience": "public", "remix_policy": "followers", "shows_prompt": "on"}


def address(clip: Clip) -> str:
    return f"/films/{clip.generation.public_id}/publish/"


@pytest.fixture
def clip(alice: User) -> Clip:
    return film(alice)


def test_the_form_begins_with_showing_it_to_everyone(alices: Client, clip: Clip) -> None:
    response = alices.get(address(clip))
    assert response.context["form"]["audience"].value() == Audience.PUBLIC
    assert response.context["card"] is None
    clip.refresh_from_db()
    assert clip.audience == Audience.PRIVATE


def test_publishing_leads_to_the_film_and_lists_it(alices: Client, client: Client, clip: Clip) -> None:
    response = alices.post(address(clip), SHOWN)
    assert response["Location"] == f"/v/{clip.public_id}/"
    clip.refresh_from_db()
    assert (clip.audience, clip.remix_policy, clip.shows_prompt) == (Audience.PUBLIC, RemixPolicy.FOLLOWERS, True)
    [card] = client.get("/").context["cards"]
    assert (card.words, card.prompt) == ("look", "an elephant chases a mouse")


def test_publishing_twice_makes_one_post(alices: Client, clip: Clip) -> None:
    for _ in range(2):
        alices.post(address(clip), SHOWN)
    assert Post.objects.count() == 1


def test_changing_it_later_keeps_address_likes_and_place(alices: Client, clip: Clip, alice: User, bob: User) -> None:
    before = actions.publish(clip, by=alice, words="first")
    actions.like(before, bob)
    alices.post(address(clip), {**SHOWN, "words": "second", "audience": "unlisted"})
    after = Post.objects.get()
    assert (after.pk, after.words, after.likes, after.created_at) == (before.pk, "second", 1, before.created_at)
    assert not after.is_listed
    assert alices.get(address(clip)).context["form"]["words"].value() == "second"


@pytest.mark.parametrize("change", [{"audience": "friends"}, {"remix_policy": ""}, {"words": "x" * 501}])
def test_what_cannot_be_is_answered_in_words(alices: Client, clip: Clip, change: dict[str, str]) -> None:
    response = alices.post(address(clip), {**SHOWN, **change})
    assert response.status_code == 422
    assert set(response.context["form"].errors) == set(change)
    assert not Post.objects.exists()


def test_a_withheld_film_cannot_be_shown(alices: Client, clip: Clip) -> None:
    Clip.objects.filter(pk=clip.pk).update(withheld_at=timezone.now())
    response = alices.post(address(clip), SHOWN)
    assert response.status_code == 422
    assert response.context["form"].non_field_errors()
    assert not Post.objects.exists()


def test_an_erased_film_is_not_there(alices: Client, clip: Clip) -> None:
    Clip.objects.filter(pk=clip.pk).update(erased_at=timezone.now())
    assert alices.get(address(clip)).status_code == 404
    assert alices.post(address(clip), SHOWN).status_code == 404


def test_nobody_publishes_the_film_of_another(bobs: Client, clip: Clip, bob: User) -> None:
    assert bobs.get(address(clip)).status_code == 404
    assert bobs.post(address(clip), SHOWN).status_code == 404
    with pytest.raises(NotShowableError):
        actions.publish(clip, by=bob)
    assert not Post.objects.exists()


def test_taken_out_of_the_feed_it_is_private_and_comes_back_as_it_was(
    alices: Client, client: Client, alice: User, bob: User
) -> None:
    post = posted(alice)
    actions.like(post, bob)
    alices.post(f"/v/{post.clip.public_id}/unpublish/")
    assert client.get(f"/v/{post.clip.public_id}/").status_code == 404
    assert client.get("/").context["cards"] == []
    again = actions.publish(post.clip, by=alice, words="again")
    assert (again.pk, again.likes, again.is_listed) == (post.pk, 1, True)


def test_only_its_maker_takes_it_out(bobs: Client, operators: Client, post: Post) -> None:
    for who in (bobs, operators):
        assert who.post(f"/v/{post.clip.public_id}/unpublish/").status_code == 403
    post.refresh_from_db()
    assert post.is_listed


def test_withholding_and_showing_again_are_followed(post: Post) -> None:
    clip = post.clip
    for withheld_at, is_listed in ((timezone.now(), False), (None, True)):
        clip.withheld_at = withheld_at
        clip.save()
        actions.sync_listing(clip)
        post.refresh_from_db()
        assert post.is_listed is is_listed


def test_the_words_go_with_an_erased_film(post: Post) -> None:
    post.clip.erased_at = timezone.now()
    post.clip.save()
    actions.sync_listing(post.clip)
    post.refresh_from_db()
    assert (post.is_listed, post.words) == (False, "")


def test_an_erased_film_takes_its_words_out_of_the_feed(alice: User, post: Post) -> None:
    erase(post.clip)
    post.refresh_from_db()
    assert (post.words, post.is_listed) == ("", False)


@pytest.mark.parametrize(
    ("audience", "said", "not_said"),
    [
        ("public", "See it in the feed", "only you can see it"),
        ("unlisted", "Open the post", "only you can see it"),
        ("private", "only you can see it", "Change the post"),
    ],
)
def test_the_film_s_page_says_who_sees_it(
    alices: Client, clip: Clip, alice: User, audience: str, said: str, not_said: str
) -> None:
    actions.publish(clip, by=alice, audience=audience)
    page = alices.get(f"/films/{clip.generation.public_id}/").content.decode()
    assert said in page
    assert not_said not in page


def test_what_is_private_again_need_not_be_taken_out_once_more(alices: Client, clip: Clip, alice: User) -> None:
    post = actions.publish(clip, by=alice)
    assert "Take it out of the feed" in alices.get(address(clip)).content.decode()
    actions.unpublish(post)
    assert "Take it out of the feed" not in alices.get(address(clip)).content.decode()
