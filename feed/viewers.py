"""Who watches, as far as a view needs to know: one name a person and day, and none for machines."""

from __future__ import annotations

import re
from datetime import date

from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from sora_site.lib import networks, pace
from sora_site.people.models import User

MACHINES = re.compile(
    r"bot\b|bots\b|crawl|spider|slurp|headless|preview|monitor|curl|wget|python|java/|okhttp|go-http|libwww|scrapy|axios",
    re.IGNORECASE,
)
#: Views of people without an account that count from one address in an hour.
MOST_AN_HOUR = 120


def key_of(request: HttpRequest, day: date) -> str | None:
    """The viewer's name in `View.viewer`; None for those whose views do not count."""
    agent = request.headers.get("User-Agent", "")
    if not agent or MACHINES.search(agent):
        return None
    if isinstance(request.user, User):
        return key_of_person(request.user.pk)
    # A brake, not a gate: it counts one more from where this address belongs.
    if not pace.within(f"views:{networks.name_of(request)}", MOST_AN_HOUR, 3600):
        return None
    address = request.META.get("REMOTE_ADDR", "")
    return "a" + salted_hmac("feed.view", f"{day}|{address}|{agent}", algorithm="sha256").hexdigest()[:39]


def key_of_person(person_id: int) -> str:
    """The name of someone signed in."""
    return f"u{person_id}"
