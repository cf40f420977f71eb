"""Fills a site with one of everything people make: `python -m tests.site.operating.populate`."""

from __future__ import annotations

import django

django.setup()

from django.contrib.sessions.backends.db import SessionStore  # noqa: E402
from django.core.cache import cache  # noqa: E402
from django.core.management import call_command  # noqa: E402

from creation import media  # noqa: E402
from creation.models import Generation, Upload  # noqa: E402
from feed import actions  # noqa: E402
from sora_site.people import keys  # noqa: E402
from sora_site.people.models import Follow, User  # noqa: E402
from tests.feed.conftest import film, posted  # noqa: E402


def main() -> None:
    call_command("migrate", verbosity=0)
    call_command("createcachetable")
    alice, bob = (
        User.objects.create_user(handle, password="a-long-password", birth_year=1990, display_name=shown)
        for handle, shown in (("alice", "Alice \t\\N 爱丽丝"), ("bob", "Bob\n'\"\\."))
    )
    Follow.objects.create(follower=bob, followed=alice)
    keys.create(alice, "laptop")
    for number in range(3):
        post = posted(alice, words=f"look {number}\nat\tthis \\ 看 🦊")
        write_film(post.clip.key, bytes([number]) * 5_000)
        actions.like(post, bob)
        actions.comment(post, bob, "hello \\. there")
    write_film(film(alice).key, b"a draft")
    picture = Upload.objects.create(owner=alice, digest="0" * 64, width=8, height=8)
    media.write_upload(picture.key, b"a picture")
    waiting = film(bob).generation
    waiting.things.add(picture)
    Generation.objects.filter(pk=waiting.pk).update(state="queued", storyboard={"b": [1.5, None], "a": "é\\u0000"})
    session = SessionStore()
    session["of"] = alice.pk
    session.save()
    cache.set("counted", 3)


def write_film(key: str, data: bytes) -> None:
    """The files of a clip."""
    folder = media._clips() / key
    folder.mkdir(parents=True)
    (folder / "film.mp4").write_bytes(data)
    (folder / "poster.webp").write_bytes(data[:10])


if __name__ == "__main__":
    main()
