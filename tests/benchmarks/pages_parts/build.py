"""Builds a small community once: 30 people, 240 posts with real films, comments, likes. `build`."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from datetime import timedelta

import django

PEOPLE, POSTS = 30, 240
PROMPT = "grandma chases a crocodile away from the beach at sunset"
PASSWORD = "a-long-password"


def main() -> None:
    django.setup()
    from django.conf import settings
    from django.core.management import call_command

    from sora_site.launch import bundles, translations

    for folder in (settings.MEDIA_DIR, settings.WORK_DIR, settings.QUEUE_DIR):
        folder.mkdir(parents=True, exist_ok=True)
    translations.compile_all()
    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    bundles.build(lambda words: None)
    call_command("collectstatic", interactive=False, verbosity=0, ignore_patterns=["ext"])
    is_whole = settings.DATA_DIR / "whole"
    if not is_whole.exists():
        call_command("flush", interactive=False, verbosity=0)
        shutil.rmtree(settings.MEDIA_DIR / "clips", ignore_errors=True)
        _community()
        is_whole.touch()


def _community() -> None:
    from creation import actions
    from creation.making import worker
    from creation.models import Clip
    from sora_site.people.models import Follow, Plan, User

    plan = Plan.objects.create(name="Bench", films_a_day=1000, films_at_once=1000)
    people = [
        User.objects.create_user(f"person{number}", password=PASSWORD, birth_year=1990, plan=plan)
        for number in range(PEOPLE)
    ]
    Follow.objects.bulk_create(Follow(follower=people[0], followed=other) for other in people[1:])
    actions.begin(people[0], PROMPT, seconds=5, width=720, height=1280, seed=1)
    worker.work_through()
    first = Clip.objects.get()
    for number in range(POSTS):
        _post(first, people, number)


def _post(first: object, people: Sequence[object], number: int) -> None:
    """The one film again, under another maker's name; its files are the same ones."""
    from django.utils import timezone

    from creation import media
    from creation.models import Clip, Generation
    from feed import actions
    from feed.models import Post

    assert isinstance(first, Clip)
    maker = people[number % len(people)]
    generation = Generation.objects.get(pk=first.generation_id)
    generation.pk, generation.public_id, generation.request_key = None, f"video_{number}", f"key{number}"
    generation.folder, generation.maker = f"folder{number}", maker  # type: ignore[assignment]
    generation.save(force_insert=True)
    clip = Clip.objects.get(pk=first.pk)
    clip.pk, clip.public_id, clip.key, clip.generation = None, f"clip{number}", f"clipkey{number}", generation
    clip.maker = maker  # type: ignore[assignment]
    clip.save(force_insert=True)
    shutil.copytree(media.clip_folder(first), media.clip_folder(clip), copy_function=os.link)
    words = f"Nobody sunbathes on her towel, take {number}. #beach"
    post = actions.publish(clip, by=maker, words=words, shows_prompt=True)  # type: ignore[arg-type]
    Post.objects.filter(pk=post.pk).update(created_at=timezone.now() - timedelta(minutes=number))
    for other in range(1, 6):
        person = people[(number + other) % len(people)]
        actions.like(post, person)  # type: ignore[arg-type]
    if number % 3 == 0:
        actions.comment(post, people[(number + 1) % len(people)], "She runs faster than it does!")  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
