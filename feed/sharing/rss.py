"""Films to subscribe to in any reader: RSS 2.0 with Media RSS, everyone's, one person's, one topic's."""

from __future__ import annotations

import html
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.contrib.syndication.views import Feed
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control
from django.utils.feedgenerator import Enclosure, Rss201rev2Feed
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.xmlutils import SimplerXMLGenerator
from django.views.decorators.http import conditional_page, require_safe

from feed import access, queries, words
from feed.cards import Card
from feed.models import Post, PostTopic, Topic
from feed.paging import page_by_id
from feed.sharing import addresses
from sora_site.lib.everyone import for_everyone
from sora_site.people.access import visible_person
from sora_site.people.models import User

#: Films in a feed.
FILMS = 30
#: Seconds a reader may keep a feed before it asks again.
_KEPT = 300


if TYPE_CHECKING:
    _Feed = Feed[Any, Any]
else:  # as it runs, it takes no types
    _Feed = Feed


class MediaRss(Rss201rev2Feed):
    """RSS with the film, its poster and its length in Media RSS, which readers show as a player."""

    def rss_attributes(self) -> dict[str, str]:
        return {**super().rss_attributes(), "xmlns:media": "http://search.yahoo.com/mrss/"}

    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        card: Card = item["card"]
        shape = {"width": str(card.width), "height": str(card.height)}
        film = {"url": item["film"], "type": "video/mp4", "medium": "video", "duration": str(round(card.seconds))}
        handler.startElement("media:content", {**film, **shape})  # type: ignore[arg-type]
        _element(handler, "media:thumbnail", {"url": item["poster"], **shape})
        _element(handler, "media:credit", {"role": "author"}, f"@{card.maker_handle}")
        handler.endElement("media:content")


class FilmFeed(_Feed):
    """What every feed of films has in common. Asks as a stranger: nothing private or unlisted, nobody suspended."""

    feed_type = MediaRss
    #: So that readers ask again no sooner than it can have changed.
    ttl = str(_KEPT // 60)

    def posts(self, of: Any) -> Any:
        """The listed posts of this feed, in any order."""
        return access.listed_posts(None)

    def items(self, of: Any) -> list[tuple[Card, Post]]:
        """Newest first. Two queries."""
        page = page_by_id(self.posts(of).select_related("clip").defer("clip__sprites", "clip__fingerprint"), "", FILMS)
        cards = {card.post_id: card for card in queries.cards([post.pk for post in page.rows], None)}
        return [(cards[post.pk], post) for post in page.rows if post.pk in cards]

    def item_title(self, item: Any) -> str:
        """Escaped, as readers take titles for HTML too."""
        card: Card = item[0]
        title = Truncator(" ".join(card.words.split())).chars(80) or _("Film by %(name)s") % {"name": card.maker_name}
        return html.escape(addresses.printable(title))

    def item_description(self, item: Any) -> str:
        """HTML, as readers take it; people's words are escaped in it."""
        card: Card = item[0]
        picture = addresses.file(item[1].clip, "poster.jpg")
        label = _("AI film by @%(handle)s") % {"handle": card.maker_handle}
        said = html.escape(addresses.printable(card.words)).replace("\n", "<br>")
        link = addresses.film(card.public_id)
        return f'<p><a href="{link}"><img src="{picture}" alt=""></a></p><p>{said}</p><p>{html.escape(label)}</p>'

    def item_link(self, item: Any) -> str:
        return addresses.film(item[0].public_id)

    def item_author_name(self, item: Any) -> str:
        return addresses.printable(item[0].maker_name)

    def item_pubdate(self, item: Any) -> datetime:
        card: Card = item[0]
        return card.created_at

    def item_categories(self, item: Any) -> tuple[str, ...]:
        return (_("AI film"),)

    def item_enclosures(self, item: Any) -> list[Enclosure]:
        clip = item[1].clip
        return [Enclosure(addresses.file(clip, "film.mp4"), str(clip.bytes), "video/mp4")]

    def item_extra_kwargs(self, item: Any) -> dict[str, Any]:
        card, post = item
        film, poster = (addresses.file(post.clip, name) for name in ("film.mp4", "poster.jpg"))
        return {"card": card, "film": film, "poster": poster}


class SiteFeed(FilmFeed):
    """Everyone's films."""

    def title(self) -> str:
        return addresses.site_name()

    def description(self) -> str:
        return _("New films on %(site)s") % {"site": addresses.site_name()}

    def link(self) -> str:
        return addresses.absolute("/")

    def feed_url(self) -> str:
        return addresses.site_feed()


class PersonFeed(FilmFeed):
    """One person's films."""

    def get_object(self, request: HttpRequest, handle: str) -> User:
        return visible_person(None, handle)

    def title(self, person: User) -> str:
        return addresses.printable(f"{person.name} (@{person.username}) · {addresses.site_name()}")

    def description(self, person: User) -> str:
        return addresses.printable(person.bio) or _("Films by %(name)s") % {"name": addresses.printable(person.name)}

    def link(self, person: User) -> str:
        return addresses.person(person.username)

    def feed_url(self, person: User) -> str:
        return addresses.person_feed(person.username)

    def posts(self, of: User) -> Any:
        return super().posts(of).filter(maker=of)


class TopicFeed(FilmFeed):
    """The films that name a topic."""

    def get_object(self, request: HttpRequest, name: str) -> Topic:
        return access.topic(words.fold(name))

    def title(self, topic: Topic) -> str:
        return addresses.printable(f"#{topic.name} · {addresses.site_name()}")

    def description(self, topic: Topic) -> str:
        return _("Films about #%(name)s") % {"name": topic.name}

    def link(self, topic: Topic) -> str:
        return addresses.topic(topic.name)

    def feed_url(self, topic: Topic) -> str:
        return addresses.topic_feed(topic.name)

    def posts(self, of: Topic) -> Any:
        # The ids first: a rare topic would be looked for among all films.
        named = PostTopic.objects.filter(topic=of).order_by("-post_id").values_list("post_id", flat=True)
        return super().posts(of).filter(pk__in=list(named[:FILMS]))


def served(feed: _Feed) -> Callable[..., HttpResponse]:
    """A feed as a view: kept by readers for a while, and 304 for those who have it already."""

    def view(request: HttpRequest, **kwargs: str) -> HttpResponse:
        response = feed(request, **kwargs)
        patch_cache_control(response, public=True, max_age=_KEPT)
        return response

    return for_everyone(require_safe(conditional_page(view)))


site_feed = served(SiteFeed())
person_feed = served(PersonFeed())
topic_feed = served(TopicFeed())


def _element(handler: SimplerXMLGenerator, name: str, attributes: dict[str, str], words: str = "") -> None:
    handler.startElement(name, attributes)  # type: ignore[arg-type]
    handler.characters(words)
    handler.endElement(name)
