"""The page of one's own peace: muted words and people, blocked people, each with its undo."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.http import HttpResponse, HttpResponseBadRequest
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from sora_site.people import muting
from sora_site.people.access import visible_person
from sora_site.people.errors import TooManyWordsError
from sora_site.people.http import PersonRequest, back, signed_in
from sora_site.people.models import User


class MutedWordForm(forms.Form):
    """One word, or a few that belong together."""

    word = forms.CharField(label=gettext_lazy("Word"), max_length=60)

    def clean_word(self) -> str:
        word = muting.clean(self.cleaned_data["word"])
        if not any(sign.isalnum() for sign in word):
            raise forms.ValidationError(_("Type a word with letters or digits."))
        return word


@require_http_methods(["GET", "HEAD"])
@signed_in
def safety(request: PersonRequest) -> HttpResponse:
    return _page(request, MutedWordForm())


@require_POST
@signed_in
def muted_words(request: PersonRequest) -> HttpResponse:
    form = MutedWordForm(request.POST)
    if form.is_valid():
        try:
            muting.mute_word(request.user, form.cleaned_data["word"])
        except TooManyWordsError as problem:
            form.add_error("word", str(problem))
        else:
            return redirect("people:safety")
    return _page(request, form, status=422)


@require_POST
@signed_in
def muted_word(request: PersonRequest, pk: int) -> HttpResponse:
    """Lets it go; one that is not theirs, or gone, changes nothing."""
    muting.unmute_word(request.user, pk)
    return redirect("people:safety")


@require_POST
@signed_in
def mute(request: PersonRequest, handle: str) -> HttpResponse:
    person = visible_person(request.user, handle, past_own_block=True)
    if person == request.user:
        return HttpResponseBadRequest(_("You cannot mute yourself."))
    is_muted = request.POST.get("on", "1") == "1"
    (muting.mute if is_muted else muting.unmute)(request.user, person)
    if request.htmx:
        return render(request, "people/_mute_button.html", {"who": person.username, "is_muted": is_muted})
    if is_muted:
        messages.success(request, _("@%(handle)s is muted, and does not learn of it.") % {"handle": person.username})
    return back(request, person.get_absolute_url())


def _page(request: PersonRequest, form: MutedWordForm, status: int = 200) -> HttpResponse:
    person = request.user
    people = User.objects.filter(suspended_at=None).order_by("username")
    context = {
        "form": form,
        "words": person.muted_words.order_by("word"),
        "muted": people.filter(pk__in=person.mutes.values("muted")),
        "blocked": people.filter(pk__in=person.blocks.values("blocked")),
    }
    return render(request, "people/safety.html", context, status=status)
