"""Addresses as other sites need them: whole, and always under the one name the site goes by."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from django.conf import settings
from django.urls import reverse

from creation.models import Clip
from creation.queries import media_url

#: What an address may begin with when it names a page of this site.
SCHEMES = {"http", "https"}
#: What XML cannot hold at all.
_UNPRINTABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def site_name() -> str:
    """What the site is called."""
    name: str = settings.SITE_NAME
    return name


def printable(words: str) -> str:
    """People's words without the signs that would break a whole XML document."""
    return _UNPRINTABLE.sub("", words)


def absolute(path: str) -> str:
    """The whole address of a path of this site."""
    return f"{settings.SITE_URL}{path}"


def film(public_id: str) -> str:
    """The whole address of a film's page."""
    return absolute(reverse("feed:watch", args=[public_id]))


def embed(public_id: str) -> str:
    """The whole address of a film's player, for frames on other pages."""
    return absolute(reverse("feed:embed", args=[public_id]))


def person(handle: str) -> str:
    """The whole address of a person's page."""
    return absolute(reverse("feed:profile", args=[handle]))


def person_feed(handle: str) -> str:
    """The whole address of the feed of a person's films."""
    return absolute(reverse("feed:person_feed", args=[handle]))


def topic(name: str) -> str:
    """The whole address of a topic's page."""
    return absolute(reverse("feed:topic", args=[name]))


def topic_feed(name: str) -> str:
    """The whole address of the feed of films about a topic."""
    return absolute(reverse("feed:topic_feed", args=[name]))


def site_feed() -> str:
    """The whole address of the feed of everyone's films."""
    return absolute(reverse("feed:site_feed"))


def file(clip: Clip, name: str) -> str:
    """The whole address of one of a clip's files."""
    return absolute(media_url(clip, name))


def is_ours(address: str, host: str) -> bool:
    """Whether a whole address names this site: under its own name, or the `host` it is asked by now."""
    parts = urlsplit(address)
    return parts.scheme in SCHEMES and parts.netloc.lower() in {urlsplit(settings.SITE_URL).netloc, host.lower()}
