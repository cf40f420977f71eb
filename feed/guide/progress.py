"""Whether this browser is being led, and what the pages on the way show of it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from feed.guide.steps import Standing, Step, standing

#: In the session, set with a new account: nobody is led twice, or on another device.
FLAG = "newcomer"
#: The pages on the way.
PAGES = frozenset({"creation:make", "creation:film", "feed:publish"})


def begin(request: HttpRequest) -> None:
    request.session[FLAG] = True


def end(request: HttpRequest) -> None:
    request.session.pop(FLAG, None)


def is_led(request: HttpRequest) -> bool:
    return bool(request.session.get(FLAG))


def guide(request: HttpRequest) -> dict[str, Any]:
    """For every page; costs two queries on the few pages of the way, while somebody is led, and none elsewhere."""
    match = getattr(request, "resolver_match", None)
    user = getattr(request, "user", None)
    if match is None or match.view_name not in PAGES or user is None or not user.is_authenticated:
        return {"guide": None}
    if not is_led(request):
        return {"guide": None}
    where: Standing = standing(user)
    if where.step == Step.DONE:
        end(request)
        return {"guide": None}
    # Somebody who came to the composer without a name has skipped that step.
    return {"guide": Standing(max(where.step, Step.SENTENCE), where.film)}
