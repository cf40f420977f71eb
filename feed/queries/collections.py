"""Collections, as far as a viewer may see them and what is in them."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Exists, OuterRef, QuerySet, Subquery

from creation.models import Clip
from creation.queries import media_url
from feed import access
from feed.cards import Card
from feed.models import Collection, CollectionItem, Post, Shown
from feed.paging import page_by_score
from feed.queries.following import CARDS
from feed.queries.hydrating import cards
from feed.queries.lists import TILES
from sora_site.people.access import Viewer
from sora_site.people.models import User


@dataclass(frozen=True)
class CollectionView:
    """A collection in a list of them."""

    public_id: str
    title: str
    audience: str
    posts: int
    cover_url: str  # "" when nothing in it can be shown
    is_default: bool
    holds: bool = False  # the film that is asked about


@dataclass(frozen=True)
class Item:
    """A film in a collection."""

    id: int
    card: Card


@dataclass(frozen=True)
class Items:
    """Some films of a collection, and the cursor of the next page."""

    items: list[Item]
    next_cursor: str | None

    @property
    def cards(self) -> list[Card]:
        return [item.card for item in self.items]


def collections_of(owner: User, viewer: Viewer) -> list[CollectionView]:
    """A person's collections: all for themselves, the public ones for others. One query."""
    lists = Collection.objects.filter(owner=owner).order_by("-is_default", "-pk")
    if access.person_id(viewer) != owner.pk:
        lists = lists.filter(audience=Shown.PUBLIC)
    items = _visible(CollectionItem.objects.filter(collection=OuterRef("pk")), owner.pk, viewer)
    cover = items.order_by("place", "pk").values("post__clip__key")[:1]
    return [_view(row) for row in lists.annotate(cover=Subquery(cover))]


def collections_for(person: User, post: Post) -> list[CollectionView]:
    """A person's own collections, each saying whether it holds the post. One query."""
    held = CollectionItem.objects.filter(collection=OuterRef("pk"), post=post)
    lists = Collection.objects.filter(owner=person).order_by("-is_default", "-pk")
    return [_view(row) for row in lists.annotate(holds=Exists(held))]


def items_of(collection: Collection, viewer: Viewer, cursor: str = "") -> Items:
    """A page of a collection as tiles, in its order; what was withheld is left out. Two queries."""
    return _items(collection, viewer, cursor, TILES)


def reel_of(collection: Collection, viewer: Viewer, cursor: str = "", *, begin: str = "") -> Items:
    """A page of a collection to play, beginning with the film of the public id `begin`. At most three queries."""
    place = None
    if begin and not cursor:
        place = collection.items.filter(post__clip__public_id=begin).values_list("place", flat=True).first()
    return _items(collection, viewer, cursor, CARDS, place=place)


def neighbour(item: CollectionItem, step: int, viewer: Viewer) -> CollectionItem | None:
    """The film the viewer sees before (-1) or after (+1) another of the same collection. One query."""
    items = _visible(CollectionItem.objects.filter(collection=item.collection_id), item.collection.owner_id, viewer)
    if step < 0:
        return items.filter(place__lt=item.place).order_by("-place", "-pk").first()
    return items.filter(place__gt=item.place).order_by("place", "pk").first()


def _items(collection: Collection, viewer: Viewer, cursor: str, size: int, place: int | None = None) -> Items:
    rows = _visible(CollectionItem.objects.filter(collection=collection), collection.owner_id, viewer)
    if place is not None:
        rows = rows.filter(place__gte=place)
    page = page_by_score(rows, cursor, size, score="place", lowest_first=True)
    shown = {card.post_id: card for card in cards([row.post_id for row in page.rows], viewer)}
    return Items([Item(row.pk, shown[row.post_id]) for row in page.rows if row.post_id in shown], page.next_cursor)


def _visible(items: QuerySet[CollectionItem], owner_id: int, viewer: Viewer) -> QuerySet[CollectionItem]:
    """The owner sees what they may see; others only listed films: a list shall not hand on an unlisted one."""
    is_owner = access.person_id(viewer) == owner_id
    posts = access.visible_posts(viewer) if is_owner else access.listed_posts(viewer)
    return items.filter(Exists(posts.filter(pk=OuterRef("post_id"))))


def _view(row: Collection) -> CollectionView:
    key = getattr(row, "cover", None)
    return CollectionView(
        public_id=row.public_id,
        title=row.title,
        audience=row.audience,
        posts=row.posts,
        cover_url=media_url(Clip(key=key), "poster.webp") if key else "",
        is_default=row.is_default,
        holds=getattr(row, "holds", False),
    )
