"""The ways to share a film, as a page that needs no script, and its code to photograph."""

from __future__ import annotations

import re

import numpy as np
import pytest
import skia
import zxingcpp
from django.test import Client
from django.utils import timezone

from creation.models import Clip
from feed.models import Post
from sora_site.lib import qr
from sora_site.people.models import User
from tests.feed.conftest import posted


def page(client: Client, post: Post, query: str = "", **headers: str) -> str:
    response = client.get(f"/v/{post.clip.public_id}/share/{query}", headers=headers)
    assert response.status_code == 200
    return response.content.decode()


def test_somebody_without_an_account_finds_link_code_frame_and_feed(client: Client, post: Post) -> None:
    html = page(client, post)
    public_id = post.clip.public_id
    assert f'value="https://films.example/v/{public_id}/"' in html
    assert f'src="/v/{public_id}/qr.svg"' in html
    assert f"https://films.example/embed/{public_id}/" in html
    assert 'href="https://films.example/@alice/feed.xml"' in html
    assert "download=1" not in html


def test_the_maker_may_download_the_film(alices: Client, post: Post) -> None:
    assert "film.mp4?download=1" in page(alices, post)


def test_the_frame_has_the_size_that_was_chosen(client: Client, post: Post) -> None:
    def code(query: str) -> str:
        found = re.search(r"<textarea[^>]*>(.*?)</textarea>", page(client, post, query), re.DOTALL)
        assert found is not None
        return found[1]

    assert "width=&quot;225&quot; height=&quot;400&quot;" in code("?size=small")
    assert "width=&quot;405&quot; height=&quot;720&quot;" in code("?size=large")
    assert "aspect-ratio:720/1280" in code("?size=fluid")
    assert code("?size=enormous") == code("")


def test_a_makers_name_cannot_leave_the_frames_markup(client: Client, alice: User, post: Post) -> None:
    User.objects.filter(pk=alice.pk).update(display_name='"><script>x</script>')
    html = page(client, post)
    assert "<script>x" not in html
    assert "&amp;quot;&amp;gt;&amp;lt;script" in html


def test_htmx_gets_the_sheet_alone(client: Client, post: Post) -> None:
    html = page(client, post, **{"HX-Request": "true"})
    assert "<html" not in html
    assert "data-share-sheet" in html


def test_a_private_film_tells_its_maker_that_the_link_opens_nothing(alices: Client, alice: User) -> None:
    html = page(alices, posted(alice, audience="private"))
    assert "Only you can open this link" in html
    assert "iframe" not in html


def test_an_unlisted_film_can_be_shared_and_is_in_no_feed(client: Client, alice: User) -> None:
    html = page(client, posted(alice, audience="unlisted"))
    assert "in no feed" in html
    assert "feed.xml" not in html.split("data-share-sheet")[1]


def test_an_erased_film_is_gone_here_too(client: Client, post: Post) -> None:
    Clip.objects.update(erased_at=timezone.now())
    assert client.get(f"/v/{post.clip.public_id}/share/").status_code == 410


def test_the_code_says_the_films_address(client: Client, post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(qr, "picture", lambda link: said.append(link) or b"<svg></svg>")  # type: ignore[func-returns-value]
    response = client.get(f"/v/{post.clip.public_id}/qr.svg")
    assert said == [f"https://films.example/v/{post.clip.public_id}/"]
    assert response["Content-Type"] == "image/svg+xml"


def test_a_camera_reads_the_link_in_the_code(client: Client, post: Post) -> None:
    svg = client.get(f"/v/{post.clip.public_id}/qr.svg").content
    drawn = skia.SVGDOM.MakeFromStream(skia.MemoryStream(svg))
    surface = skia.Surface(480, 480)
    canvas = surface.getCanvas()
    canvas.clear(skia.ColorWHITE)
    drawn.setContainerSize(skia.Size(480, 480))
    drawn.render(canvas)
    pixels = np.ascontiguousarray(surface.makeImageSnapshot().toarray()[:, :, :3])
    (said,) = zxingcpp.read_barcodes(pixels)
    assert said.text == f"https://films.example/v/{post.clip.public_id}/"


def test_a_browser_keeps_the_code_and_asks_again_for_nothing(client: Client, alice: User, post: Post) -> None:
    first = client.get(f"/v/{post.clip.public_id}/qr.svg")
    again = client.get(f"/v/{post.clip.public_id}/qr.svg", headers={"If-None-Match": first["ETag"]})
    assert again.status_code == 304
    assert "public" in first["Cache-Control"]
    unlisted = client.get(f"/v/{posted(alice, audience='unlisted').clip.public_id}/qr.svg")
    assert "private" in unlisted["Cache-Control"]
