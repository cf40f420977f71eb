"""Pages and buttons of people. Every button also works as a plain form."""

from __future__ import annotations

from allauth.account import views as allauth
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import translation
from django.utils.translation import check_for_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST
from django.views.i18n import set_language

from sora_site.people import actions, inbox, keys
from sora_site.people.access import visible_person
from sora_site.people.errors import TooManyKeysError
from sora_site.people.forms import KeyForm, SettingsForm
from sora_site.people.http import PersonRequest, back, signed_in
from sora_site.people.models import User
from sora_site.people.standing import standing


def password_reset(request: HttpRequest) -> HttpResponse:
    """A new password by mail; on a site that sends none, who can give one instead."""
    if not settings.MAIL_GOES_TO:
        return render(request, "people/no_mail.html")
    response: HttpResponse = allauth.password_reset(request)
    return response


def choose_language(request: HttpRequest) -> HttpResponse:
    """Django's choice of a language, kept for letters too."""
    response: HttpResponse = set_language(request)
    if isinstance(request.user, User) and check_for_language(request.POST.get("language", "")):
        User.objects.filter(pk=request.user.pk).update(language=request.POST["language"])
    return response


@require_POST
@signed_in
def follow(request: PersonRequest, handle: str) -> HttpResponse:
    person = visible_person(request.user, handle)
    if person == request.user:
        return HttpResponseBadRequest(_("You cannot follow yourself."))
    is_followed = request.POST.get("on", "1") == "1"
    (actions.follow if is_followed else actions.unfollow)(request.user, person)
    if request.htmx:
        return render(request, "people/_follow_button.html", {"person": person, "is_followed": is_followed})
    return back(request, person.get_absolute_url())


@require_POST
@signed_in
def block(request: PersonRequest, handle: str) -> HttpResponse:
    person = visible_person(request.user, handle, past_own_block=True)
    if person == request.user:
        return HttpResponseBadRequest(_("You cannot block yourself."))
    is_blocked = request.POST.get("on", "1") == "1"
    (actions.block if is_blocked else actions.unblock)(request.user, person)
    if request.htmx:
        return render(request, "people/_block_button.html", {"person": person, "is_blocked": is_blocked})
    return back(request, person.get_absolute_url())


@require_http_methods(["GET", "POST"])
@signed_in
def own_settings(request: PersonRequest) -> HttpResponse:
    form = SettingsForm(request.POST or None, instance=request.user)
    if not form.is_valid():
        status = 422 if form.is_bound else 200
        context = {"form": form, **standing(request.user)}
        return render(request, "people/settings.html", context, status=status)
    language = form.cleaned_data["language"]
    form.save()
    with translation.override(language):
        messages.success(request, _("Saved."))
    response = redirect("people:settings")
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        language,
        max_age=settings.SESSION_COOKIE_AGE,
        samesite="Lax",
        secure=settings.SESSION_COOKIE_SECURE,
    )
    return response


@require_http_methods(["GET"])
@signed_in
@never_cache
def own_inbox(request: PersonRequest) -> HttpResponse:
    lines = inbox.inbox(request.user)
    response = render(request, "people/inbox.html", {"lines": lines})
    if any(line.is_unread for line in lines):
        actions.mark_read(request.user, until=lines[0].at)
    return response


@require_http_methods(["GET", "POST"])
@signed_in
@never_cache
def own_keys(request: PersonRequest) -> HttpResponse:
    form = KeyForm(request.POST or None)
    secret = ""
    if form.is_valid():
        try:
            _key, secret = keys.create(request.user, form.cleaned_data["name"], form.cleaned_data["request_key"])
            form = KeyForm()
        except TooManyKeysError:
            form.add_error(None, _("You have as many keys as one may have. Revoke one first."))
    status = 422 if form.is_bound else 200
    context = {"form": form, "keys": keys.of(request.user), "secret": secret}
    return render(request, "people/keys.html", context, status=status)


@require_POST
@signed_in
def revoke_key(request: PersonRequest, pk: int) -> HttpResponse:
    keys.revoke(get_object_or_404(keys.of(request.user), pk=pk))
    if request.htmx:
        return render(request, "people/_keys.html", {"keys": keys.of(request.user)})
    messages.success(request, _("The key is revoked."))
    return redirect("people:keys")
