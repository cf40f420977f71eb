"""The page on which an account is deleted, or kept after all."""

from __future__ import annotations

from typing import cast

from allauth.account.decorators import reauthentication_required
from django import forms
from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from sora_site.lib import pace
from sora_site.people import shut_out
from sora_site.people.deletion import asking, registry
from sora_site.people.http import PersonRequest, signed_in
from sora_site.people.models import User

#: Wrong passwords in five minutes.
GUESSES = 5


class DeletionForm(forms.Form):
    """The password once more. Who has none was asked for what they sign in with just before."""

    password = forms.CharField(
        label=gettext_lazy("Your password"),
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        max_length=1000,
        strip=False,
    )

    def __init__(self, *args: object, person: User, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.person = person
        if not person.has_usable_password():
            del self.fields["password"]

    def clean_password(self) -> str:
        password: str = self.cleaned_data["password"]
        if not pace.within(f"deletion:{self.person.pk}", GUESSES, 300):
            raise forms.ValidationError(_("That was too many tries. Wait five minutes, then try again."))
        if not self.person.check_password(password):
            raise forms.ValidationError(_("This is not your password."))
        return password


@require_http_methods(["GET", "POST"])
@signed_in
@never_cache
def deletion(request: PersonRequest) -> HttpResponse:
    if request.user.leaving_at is not None:
        context = {"due": asking.due_at(request.user)}
        return render(request, "people/deletion/leaving.html", context)
    if request.user.has_usable_password():
        return _ask(request)
    return cast(HttpResponse, reauthentication_required(_ask)(request))


def _ask(request: PersonRequest) -> HttpResponse:
    form = DeletionForm(request.POST if request.method == "POST" else None, person=request.user)
    if form.is_valid():
        try:
            due = asking.leave(request.user)
        except asking.LastOperatorError:
            form.add_error(None, _("You are the only one who runs this site. Make someone else an operator first."))
        else:
            logout(request)
            return render(request, "people/deletion/goodbye.html", {"due": due})
    back = reverse("people:settings" if request.user.is_active else shut_out.home())
    context = {"form": form, "goes": registry.what_goes(request.user), "days": asking.GRACE.days, "back": back}
    return render(request, "people/deletion/ask.html", context, status=422 if form.is_bound else 200)


@require_POST
@signed_in
def undo(request: PersonRequest) -> HttpResponse:
    if asking.come_back(request.user):
        messages.success(request, _("Good to have you back. Everything is as it was."))
        return redirect(request.user if request.user.is_active else shut_out.home())
    return redirect("people:deletion")
