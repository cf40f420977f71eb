"""Those without an account: one name for a day, and a brake for each network they come from."""

from __future__ import annotations

from django.http import HttpRequest
from django.utils import timezone
from django.utils.crypto import salted_hmac

from sora_site.lib import networks, pace
from sora_site.people.models import User

#: Reports, or messages, in an hour, of a person and from one network without an account; notices and requests in a day.
A_PERSON, AN_ADDRESS, NOTICES = 30, 6, 10


def visitor(request: HttpRequest) -> str:
    """Names this browser at this address for today; nothing can be read back from it."""
    agent = request.headers.get("User-Agent", "")
    said = f"{timezone.now().date()}|{request.META.get('REMOTE_ADDR', '')}|{agent}"
    return salted_hmac("cases.visitor", said, algorithm="sha256").hexdigest()[:40]


def may_report(request: HttpRequest) -> bool:
    """Counts one more report."""
    if isinstance(request.user, User):
        return pace.within(f"report:{request.user.pk}", A_PERSON, 3600)
    return pace.within(f"report:{networks.name_of(request)}", AN_ADDRESS, 3600)


def may_write(person: User) -> bool:
    """Counts one more message to the moderators about one's own case."""
    return pace.within(f"case-words:{person.pk}", A_PERSON, 3600)


def may_give_notice(request: HttpRequest) -> bool:
    """Counts one more notice or request."""
    return pace.within(f"notice:{networks.name_of(request)}", NOTICES, 24 * 3600)
