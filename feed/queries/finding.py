"""Finding people, topics and films: by what a page suggests, and by what somebody typed."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, Max, Q, QuerySet, Sum

from feed import access, words
from feed.models import Post, Topic
from feed.queries.hydrating import Grid, cards
from feed.queries.lists import TILES
from feed.queries.topics import TopicView
from sora_site.people.access import Viewer
from sora_site.people.models import Follow, User
from sora_site.people.queries import followed_by, hidden_from

#: Of how many of the newest films makers are suggested, and words searched.
ACTIVE, SEARCHED = 500, 5000
#: People suggested or found, topics found, completions offered.
PEOPLE, TOPICS, COMPLETIONS = 8, 12, 8


@dataclass(frozen=True)
class PersonView:
    """A person as a page suggests them."""

    handle: str
    name: str
    verified: bool
    bio: str
    is_followed: bool = False
    films: int = 0  # of those lately


@dataclass(frozen=True)
class Found:
    """What a search found."""

    people: list[PersonView]
    topics: list[TopicView]
    films: Grid

    def __bool__(self) -> bool:
        return bool(self.people or self.topics or self.films.cards)


def people_to_follow(viewer: Viewer) -> list[PersonView]:
    """Makers of the newest films the viewer does not follow yet, most liked first. Two queries, bounded at any size."""
    viewer_id = access.person_id(viewer)
    newest = Post.objects.filter(is_listed=True).order_by("-pk").values("pk")[:ACTIVE]
    makers = Post.objects.filter(pk__in=newest, maker__suspended_at=None)
    if viewer_id is not None:
        makers = makers.exclude(maker_id__in=followed_by(viewer_id)).exclude(maker_id=viewer_id)
        makers = makers.exclude(maker_id__in=hidden_from(viewer_id))
    counted = makers.values("maker_id").annotate(films=Count("pk"), loved=Sum("likes"), last=Max("pk"))
    rows = list(counted.order_by("-loved", "-last")[:PEOPLE])
    people = User.objects.in_bulk([row["maker_id"] for row in rows])
    return [_person(people[row["maker_id"]], films=row["films"]) for row in rows if row["maker_id"] in people]


def search(viewer: Viewer, asked: str) -> Found:
    """People by the beginning of their handle, or by their name if they made one of the newest films; topics by their
    beginning; the newest films by their words. At most six queries, each bounded by an index or by SEARCHED.
    """
    asked = " ".join(asked.split())
    plain = asked[1:] if asked[:1] in set("@#\uff20\uff03") else asked
    return Found(_people(viewer, plain), _topics(plain), _films(viewer, asked))


def complete_people(person: User, begun: str) -> list[PersonView]:
    """People whose handle or, of those followed, name begins so: whom the person follows first. Two queries."""
    begun = begun.lower()
    followed = _there(person).filter(followers__follower=person)
    near = list(followed.filter(_begins("username", begun) | Q(display_name__istartswith=begun))[:COMPLETIONS])
    others = _there(person).filter(_begins("username", begun)).exclude(pk__in=[one.pk for one in near])
    far = others.order_by("username")[: COMPLETIONS - len(near)] if begun and len(near) < COMPLETIONS else []
    return [_person(one, is_followed=True) for one in near] + [_person(one) for one in far]


def complete_topics(begun: str) -> list[TopicView]:
    """Topics that begin so, most used first; without a beginning those most used of all. One query."""
    return _topics(begun, COMPLETIONS) if begun else _told(Topic.objects.order_by("-posts", "name")[:COMPLETIONS])


def _people(viewer: Viewer, asked: str) -> list[PersonView]:
    if not asked:
        return []
    newest = Post.objects.filter(is_listed=True).order_by("-pk").values("pk")[:SEARCHED]
    makers = Post.objects.filter(pk__in=newest).values("maker_id")
    by_name = Q(display_name__icontains=asked, pk__in=makers)
    found = list(_there(viewer).filter(_begins("username", asked.lower()) | by_name).order_by("username")[:PEOPLE])
    viewer_id = access.person_id(viewer)
    ties = Follow.objects.filter(follower_id=viewer_id, followed__in=found) if viewer_id and found else []
    followed = {tie.followed_id for tie in ties}
    return [_person(one, is_followed=one.pk in followed) for one in found]


def _topics(asked: str, most: int = TOPICS) -> list[TopicView]:
    name = words.fold(asked)
    if not name:
        return []
    return _told(Topic.objects.filter(_begins("name", name), posts__gt=0).order_by("-posts", "name")[:most])


def _films(viewer: Viewer, asked: str) -> Grid:
    if not asked:
        return Grid([], None)
    newest = Post.objects.filter(is_listed=True).order_by("-pk").values("pk")[:SEARCHED]
    found = access.listed_posts(viewer).filter(pk__in=newest, words__icontains=asked).order_by("-pk")
    return Grid(cards(found.values_list("pk", flat=True)[:TILES], viewer), None)


def _begins(column: str, begun: str) -> Q:
    """A prefix as a range of the column's own index: LIKE would walk all rows, here as in other collations."""
    return Q(**{f"{column}__gte": begun, f"{column}__lt": f"{begun}\U0010ffff"}) if begun else Q()


def _there(viewer: Viewer) -> QuerySet[User]:
    people = User.objects.filter(is_active=True, suspended_at=None)
    viewer_id = access.person_id(viewer)
    return people if viewer_id is None else people.exclude(pk__in=hidden_from(viewer_id))


def _told(topics: QuerySet[Topic]) -> list[TopicView]:
    return [TopicView(topic.name, topic.posts) for topic in topics]


def _person(person: User, *, is_followed: bool = False, films: int = 0) -> PersonView:
    return PersonView(person.username, person.name, person.verified, person.bio, is_followed, films)
