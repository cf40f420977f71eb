"""What people meet on pages: the frame, quiet labels, forms that keep what was typed, words for what went wrong."""

from __future__ import annotations

import dataclasses
import re

import pytest
from django.template.loader import render_to_string
from django.test import Client, RequestFactory
from django.utils import timezone

from creation.storyboard.types import Action, Line, Member, Shot, Storyboard, Unread
from feed.cards import Card
from sora_site.people.models import User

CARD = Card(
    post_id=1,
    public_id="bcdfghjkmnpq",
    url="/v/bcdfghjkmnpq/",
    video_url="/media/film.mp4",
    small_url="",
    poster_url="/media/poster.webp",
    preview_url="/media/poster.jpg",
    captions_url="/media/captions.vtt",
    has_captions=True,
    blur="data:image/webp;base64,AAAA",
    tint="#336699",
    width=720,
    height=1280,
    seconds=8.0,
    maker_handle="alice",
    maker_name="Alice",
    maker_verified=False,
    is_followed=False,
    words="<b>Two</b> boats",
    likes=1234,
    comments=2,
    views=3,
    is_liked=False,
    is_mine=False,
    created_at=timezone.now(),
    prompt="",
    engine_label="cutout 1",
    remix_policy="everyone",
    audience="public",
)
BOARD = Storyboard(
    title="Beach",
    language="en",
    cast=(Member("c1", "woman", "grandma"), Member("c2", "crocodile", "a crocodile")),
    shots=(Shot(3, "beach", "sunset", "rain", ("c1",), (Action("c1", "chase", "c2"),), lines=(Line("c1", "Stop!"),)),),
    unread=(Unread("zamboni", 4, "lorry"),),
)


def drawn(card: Card) -> str:
    return render_to_string("feed/_card.html", {"card": card, "person": None}, RequestFactory().get("/"))


def test_a_film_says_that_it_is_ai_and_which_engine_made_it() -> None:
    html = drawn(CARD)
    assert "AI film" in html
    assert "cutout 1" in html


@pytest.mark.parametrize(("size", "shape"), [((1280, 720), "wide"), ((1080, 1080), "square"), ((720, 1280), "tall")])
def test_the_stage_knows_the_shape_of_a_film(size: tuple[int, int], shape: str) -> None:
    width, height = size
    assert f'data-shape="{shape}"' in drawn(dataclasses.replace(CARD, width=width, height=height))


def test_a_makers_words_are_text_and_never_markup() -> None:
    html = drawn(CARD)
    assert "<b>Two</b>" not in html
    assert "&lt;b&gt;Two&lt;/b&gt; boats" in html


def test_a_film_plays_without_script_by_the_browsers_own_controls() -> None:
    plain = re.search(r"<noscript>(.*?)</noscript>", drawn(CARD), re.DOTALL)
    assert plain is not None
    assert " controls" in plain[1]
    assert 'src="/media/film.mp4"' in plain[1]


def test_films_begin_silent() -> None:
    films = [tag for tag in re.findall(r"<video[^>]*>", drawn(CARD)) if "data-film" in tag]
    assert films
    assert all(" muted" in tag and "autoplay" not in tag for tag in films)


def test_a_stranger_who_likes_is_led_to_the_way_in_and_back_to_the_film() -> None:
    assert 'href="/accounts/login/?next=/v/bcdfghjkmnpq/"' in drawn(CARD)


def test_a_storyboard_tells_who_does_what_and_which_words_were_not_drawn() -> None:
    html = " ".join(
        re.sub(r"<[^>]+>", " ", render_to_string("creation/_storyboard.html", {"storyboard": BOARD})).split()
    )
    assert "grandma · chase → a crocodile" in html
    assert "Beach · sunset · rain" in html
    assert "“Stop!”" in html
    assert "Not drawn: zamboni lorry?" in html


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/accounts/login/", "/accounts/signup/", "/accounts/password/reset/", "/credits/"])
def test_a_page_has_the_frame_and_the_languages(client: Client, address: str) -> None:
    page = client.get(address)
    html = page.content.decode()
    assert page.status_code == 200
    assert 'href="#content"' in html
    assert 'id="content"' in html
    assert 'name="language"' in html
    assert html.count("<h1") == 1


@pytest.mark.django_db
def test_the_language_picker_turns_the_page(client: Client) -> None:
    client.post("/language/setlang/", {"language": "de", "next": "/credits/"})
    assert '<html lang="de"' in client.get("/credits/").content.decode()


@pytest.mark.django_db
def test_signing_up_keeps_what_was_typed_and_says_what_is_wrong_at_its_field(client: Client) -> None:
    typed = {"username": "alice", "birth_year": "90", "password1": "a-quiet-cinema-42"}
    html = client.post("/accounts/signup/", typed).content.decode()
    assert 'value="alice"' in html
    assert re.search(r'<ul class="errorlist"[^>]*id="id_birth_year_error"', html)
    assert re.search(r'name="birth_year"[^>]*aria-invalid="true"', html)


@pytest.mark.django_db
def test_a_page_that_is_not_there_says_so_in_the_frame(client: Client) -> None:
    page = client.get("/v/nothinghere/")
    assert page.status_code == 404
    assert "Nothing on this screen" in page.content.decode()


def test_the_page_for_a_broken_site_needs_nothing_that_may_be_broken() -> None:
    html = render_to_string("500.html")
    assert "Something broke" in html
    assert "{%" not in html


def test_someone_signed_in_sees_their_rooms(alices: Client, alice: User) -> None:
    html = alices.get("/credits/").content.decode()
    for address in ("/", "/discover/", "/studio/", "/make/", "/me/inbox/", f"/@{alice.username}/"):
        assert re.search(rf'class="nav__room[^"]*" href="{address}"', html), address
