"""A maker whose films travel, for looking at the studio: not part of the site.

    DATA_DIR=… python manage.py shell -c "from tests.feed.studio.seed import seed; seed()"

Everything is drawn from one seed: two runs on an empty site give the same numbers.
"""

from __future__ import annotations

import base64
import io
import math
import random
from datetime import datetime, timedelta

from django.utils import timezone
from PIL import Image, ImageDraw, ImageFilter

from creation import media
from creation.models import Audience, Clip, Generation
from feed import actions
from feed.models import Comment, Like, Post, SettledDay, View
from feed.studio import rollup
from sora_site.lib import days
from sora_site.lib.work import State
from sora_site.people.models import Follow, User

FILMS = (
    ("Grandma chases a crocodile away from the beach at sunset", 58, "#c46a3a"),
    ("Two robots learn to waltz in the rain", 51, "#4a6a8c"),
    ("A fox paints the moon a little bigger", 44, "#3b3f78"),
    ("The last train carries only umbrellas", 37, "#586b5a"),
    ("A hedgehog opens a barber shop", 29, "#a0813c"),
    ("Whales practise a choir under the ice", 22, "#2f6f83"),
    ("An astronaut waters one tomato", 15, "#7a3f3f"),
    ("Snails at the starting line", 8, "#6d7f3a"),
    ("The clock tower takes a day off", 2, "#6a4d86"),
)


def seed(handle: str = "maren", viewers: int = 400) -> User:
    """Makes `handle` (password "a-long-password") with nine weeks of films, viewers, likes, comments and followers."""
    chance = random.Random(7)
    person, _new = User.objects.get_or_create(
        username=handle, defaults={"display_name": "Maren Holt", "birth_year": 1988, "bio": "Small films, wide skies."}
    )
    person.set_password("a-long-password")
    person.save()
    people = _people(viewers)
    for number, (prompt, age, tint) in enumerate(FILMS):
        _travel(_post(person, prompt, age, tint, number), age, people, chance)
    for prompt in ("A lighthouse that is afraid of the dark", "Pigeons hold a press conference"):
        _film(person, prompt, "#44506a", timezone.now() - timedelta(hours=chance.randrange(50)))
    withheld = _film(person, "A mouse wears the crown for a day", "#7d6a2f", timezone.now() - timedelta(days=12))
    Clip.objects.filter(pk=withheld.pk).update(withheld_at=timezone.now(), audience=Audience.PUBLIC)
    for follower in chance.sample(people, 90):
        at = timezone.now() - timedelta(days=chance.triangular(0, 60, 4), hours=chance.randrange(24))
        Follow.objects.get_or_create(follower=follower, followed=person, defaults={"created_at": at})
    # A site that runs beside may have settled days before they were filled here.
    SettledDay.objects.all().delete()
    while rollup.roll_up():
        pass
    for _again in range(4):
        rollup.roll_up()
    return person


def _people(count: int) -> list[User]:
    names = [f"viewer_{number}" for number in range(count)]
    known = set(User.objects.filter(username__in=names).values_list("username", flat=True))
    User.objects.bulk_create(User(username=name, password="!", birth_year=1990) for name in names if name not in known)
    return list(User.objects.filter(username__in=names).order_by("pk"))


def _film(person: User, prompt: str, tint: str, at: datetime) -> Clip:
    size = {"seconds": 10.0, "width": 720, "height": 1280}
    film = Generation.objects.create(
        maker=person, prompt=prompt, engine="cutout", seed=1, state=State.COMPLETED, progress=100, created_at=at, **size
    )
    picture = _picture(tint, prompt)
    small = io.BytesIO()
    picture.resize((13, 24)).save(small, "WEBP", quality=40)
    clip = Clip.objects.create(
        **{"generation": film, "maker": person, "title": prompt, "engine": "cutout 1", "created_at": at},
        **{"fps": 30, "bytes": 2_600_000 + 41_000 * len(prompt), "tint": tint, **size},
        blur="data:image/webp;base64," + base64.b64encode(small.getvalue()).decode(),
    )
    folder = media.clip_folder(clip)
    folder.mkdir(parents=True)
    picture.save(folder / "poster.webp", quality=70)
    return clip


def _picture(tint: str, words: str) -> Image.Image:
    """A sky, hills and a sun: enough to tell one film from another."""
    chance = random.Random(words)
    red, green, blue = (int(tint[at : at + 2], 16) for at in (1, 3, 5))
    picture = Image.new("RGB", (360, 640))
    draw = ImageDraw.Draw(picture)
    for y in range(640):
        light = 1.5 - y / 640
        draw.line((0, y, 360, y), fill=tuple(min(int(part * light), 255) for part in (red, green, blue)))
    x, y = chance.randrange(60, 300), chance.randrange(90, 260)
    draw.ellipse((x - 42, y - 42, x + 42, y + 42), fill=(255, 226, 178))
    for band in range(3):
        top, dark = 330 + 90 * band, 0.62 - 0.17 * band
        hills = [(at, top + 38 * math.sin(at / (55 + 20 * band) + chance.random() * 6)) for at in range(0, 361, 8)]
        fill = (int(red * dark), int(green * dark), int(blue * dark))
        draw.polygon([(0, 640), *hills, (360, 640)], fill=fill)
    return picture.filter(ImageFilter.GaussianBlur(1.2))


def _post(person: User, prompt: str, age: int, tint: str, number: int) -> Post:
    at = timezone.now() - timedelta(days=age, hours=number)
    post = actions.publish(_film(person, prompt, tint, at), by=person, words=prompt)
    Post.objects.filter(pk=post.pk).update(created_at=at)
    post.created_at = at
    return post


def _travel(post: Post, age: int, people: list[User], chance: random.Random) -> None:
    """Views that begin high, fade, and come back at weekends; likes and comments with them."""
    reach = chance.uniform(14, 60)
    hook = chance.uniform(0.25, 0.7)
    views: list[View] = []
    for back in range(age, -1, -1):
        day = days.today() - timedelta(days=back)
        pull = reach * math.exp(-(age - back) / 9) + 1.5
        pull *= 1.7 if day.weekday() in (1, 5) else 1.0
        for viewer in chance.sample(people, min(int(chance.gauss(pull, pull / 4)), len(people)) if pull > 1 else 0):
            stays = 10_000 if chance.random() < hook else int(chance.triangular(3_000, 10_000, 3_600))
            views.append(View(post=post, viewer=f"u{viewer.pk}", day=day, watched_ms=stays))
            at = days.bounds(day)[0] + timedelta(hours=chance.uniform(7, 23))
            if chance.random() < 0.12 and at < timezone.now():
                Like.objects.get_or_create(person=viewer, post=post, defaults={"created_at": at})
            if chance.random() < 0.02 and at < timezone.now():
                Comment.objects.create(post=post, maker=viewer, words="The timing!", created_at=at)
    View.objects.bulk_create(views, ignore_conflicts=True)
    Post.objects.filter(pk=post.pk).update(
        likes=Like.objects.filter(post=post).count(),
        comments=Comment.objects.filter(post=post).count(),
        views=View.objects.filter(post=post).count(),
    )
