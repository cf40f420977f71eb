from __future__ import annotations

from datetime import timedelta

from allauth.account.models import EmailAddress
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from sora_site.lib import networks, pace
from sora_site.people import letters
from sora_site.people.coming import waiting
from sora_site.people.coming.forms import WaitingForm
from sora_site.people.models import WaitingPlace

#: Places taken from one network in an hour, and letters about a place to one address.
PLACES_AN_HOUR, LETTERS_AN_HOUR = 6, 3


@require_http_methods(["GET", "POST"])
@never_cache
def waiting_list(request: HttpRequest) -> HttpResponse:
    """A place in the line. An address that is known already is answered like any other."""
    if settings.SIGNUP != "invite" or request.user.is_authenticated:
        return redirect("account_signup")
    form = WaitingForm(request.POST or None)
    status = 422 if form.is_bound else 200
    if form.is_valid():
        email, language = form.cleaned_data.get("email", ""), get_language() or ""
        if not pace.within(f"places:{networks.name_of(request)}", PLACES_AN_HOUR, 3600):
            form.add_error(None, _("Many asked from where you are just now. Please try again in an hour."))
            status = 429
        elif not email:
            return redirect(waiting.join("", language))
        elif _write_to(request, email.lower(), language):
            return redirect("people:waiting_sent")
        else:
            form.add_error(None, _("The mail could not be sent just now. Please try again in a few minutes."))
            status = 503
    return render(request, "people/waiting.html", {"form": form, "waiting": waiting.line().count()}, status=status)


@require_GET
def waiting_sent(request: HttpRequest) -> HttpResponse:
    if not settings.MAIL_GOES_TO:
        return redirect("people:waiting")
    return render(request, "people/waiting_sent.html")


@require_GET
@never_cache
def waiting_place(request: HttpRequest, key: str) -> HttpResponse:
    """A place in the line as its holder sees it; once it is their turn, the way in."""
    place = get_object_or_404(WaitingPlace.objects.select_related("invite"), key=key)
    turn = waiting.turn_of(place) if place.let_in_at is None else None
    context = {
        "place": place,
        "number": waiting.number_of(place),
        "turn": turn,
        "is_soon": turn is not None and turn < timezone.now() + timedelta(minutes=1),
        "link": request.build_absolute_uri(place.get_absolute_url()),
    }
    return render(request, "people/waiting_place.html", context)


@require_POST
def leave_waiting(request: HttpRequest, key: str) -> HttpResponse:
    waiting.leave(get_object_or_404(WaitingPlace, key=key))
    messages.success(request, _("You left the line, and nothing of you is kept."))
    return redirect("people:waiting")


def _write_to(request: HttpRequest, email: str, language: str) -> bool:
    """Whether the letter left. Of a few too many to one address nobody is told."""
    is_member = EmailAddress.objects.filter(email=email, verified=True).exists()
    place = None if is_member else waiting.join(email, language)
    if not pace.within(f"letters:{networks.hidden(email)}", LETTERS_AN_HOUR, 3600):
        return True
    if place is None:
        context = {"url": request.build_absolute_uri(reverse("account_login"))}
        return letters.send(letters.letter("account/email/waiting_member", email, context, language))
    number = waiting.number_of(place) if place.let_in_at is None else None
    told = {"url": request.build_absolute_uri(place.get_absolute_url()), "number": number}
    return letters.send(letters.letter("account/email/waiting_place", place.email, told, place.language))
