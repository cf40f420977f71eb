"""Named lists of films."""

from __future__ import annotations

from django.db import transaction
from django.db.models import F, Max, Min
from django.utils.translation import gettext as _

from feed.errors import TooManyError
from feed.models import Collection, CollectionItem, Post, Shown
from sora_site.lib import ids, rows
from sora_site.people.models import User

#: Lists a person may have, and films in one.
MOST_COLLECTIONS, MOST_POSTS = 100, 1000


@transaction.atomic
def create_collection(owner: User, name: str, audience: str = Shown.PRIVATE, request_key: str = "") -> Collection:
    """A new list; the same `request_key` twice makes one. Raises TooManyError."""
    key = request_key[:64] or ids.token()
    if (twin := Collection.objects.filter(owner=owner, request_key=key).first()) is not None:
        return twin
    if Collection.objects.filter(owner=owner).count() >= MOST_COLLECTIONS:
        raise TooManyError(_("You have as many collections as one may have. Delete one first."))
    values = {"name": name, "audience": Shown(audience)}
    return Collection.objects.get_or_create(owner=owner, request_key=key, defaults=values)[0]


def saved(owner: User) -> Collection:
    """The list everybody has, made when it is first asked for."""
    return Collection.objects.get_or_create(owner=owner, is_default=True)[0]


@transaction.atomic
def change_collection(collection: Collection, name: str, audience: str) -> None:
    """Gives it another name or other viewers."""
    Collection.objects.filter(pk=collection.pk).update(name=name, audience=Shown(audience))


@transaction.atomic
def delete_collection(collection: Collection) -> None:
    """The films stay where they are."""
    Collection.objects.filter(pk=collection.pk).delete()


@transaction.atomic
def collect(collection: Collection, post: Post) -> bool:
    """Puts a film into the list: first among the saved ones, last where an order was made. Returns whether it is new.

    Raises TooManyError.
    """
    # Locked where the database can, so that two films put in at once do not share a place.
    held = Collection.objects.select_for_update().get(pk=collection.pk)
    if CollectionItem.objects.filter(collection=held, post=post).exists():
        return False
    if held.posts >= MOST_POSTS:
        raise TooManyError(_("This collection is full: it holds %(most)d films.") % {"most": MOST_POSTS})
    places = CollectionItem.objects.filter(collection=held).aggregate(first=Min("place"), last=Max("place"))
    place = (places["first"] or 0) - 1 if held.is_default else (places["last"] or 0) + 1
    if not rows.put(CollectionItem, collection=held, post=post, place=place):
        return False
    Collection.objects.filter(pk=held.pk).update(posts=F("posts") + 1)
    return True


@transaction.atomic
def take_out(collection: Collection, post: Post) -> bool:
    """Returns whether it was in the list."""
    deleted, _rows = CollectionItem.objects.filter(collection=collection, post=post).delete()
    if deleted:
        Collection.objects.filter(pk=collection.pk).update(posts=F("posts") - 1)
    return bool(deleted)


@transaction.atomic
def move(item: CollectionItem, other: CollectionItem) -> None:
    """Two films of one list change places."""
    Collection.objects.select_for_update().get(pk=item.collection_id)
    items = {one.pk: one for one in CollectionItem.objects.filter(pk__in=[item.pk, other.pk])}
    if len(items) < 2:  # one was taken out meanwhile
        return
    first, second = items[item.pk], items[other.pk]
    CollectionItem.objects.filter(pk=first.pk).update(place=second.place)
    CollectionItem.objects.filter(pk=second.pk).update(place=first.place)
