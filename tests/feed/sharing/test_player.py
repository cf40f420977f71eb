"""What a card offers its player: the small file once it is made, and how it is shown."""

from __future__ import annotations

import re

from django.test import Client

from creation.models import Clip
from feed.models import Post


def page(client: Client, post: Post) -> str:
    return client.get(f"/v/{post.clip.public_id}/").content.decode()


def test_the_small_file_is_offered_once_it_is_made(client: Client, post: Post) -> None:
    assert "data-small" not in page(client, post)
    assert 'data-quality="low"' not in page(client, post)
    Clip.objects.update(small_bytes=1000)
    html = page(client, post)
    address = re.search(r'data-film src="([^"]+)film\.mp4" data-small="([^"]+)small\.mp4"', html)
    assert address is not None
    assert address[1] == address[2]
    assert re.findall(r'data-quality="(\w+)"', html) == ["auto", "high", "low"]


def test_a_window_of_its_own_is_offered_by_script_only(client: Client, post: Post) -> None:
    buttons = re.findall(r"<button[^>]*data-pip[^>]*>", page(client, post))
    assert len(buttons) == 1
    assert "hidden" in buttons[0]
    assert "only-with-script" in buttons[0]


def test_without_script_the_browsers_own_player_has_the_whole_film(client: Client, post: Post) -> None:
    Clip.objects.update(small_bytes=1000)
    plain = re.search(r"<noscript>(.*?)</noscript>", page(client, post), re.DOTALL)
    assert plain is not None
    assert "film.mp4" in plain[1]
    assert "small.mp4" not in plain[1]
