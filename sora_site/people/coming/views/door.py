from __future__ import annotations

from typing import Any

from allauth.account.views import SignupView
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from sora_site.lib import networks, pace
from sora_site.people.coming import invites
from sora_site.people.coming.forms import CodeForm, words_of
from sora_site.people.errors import HandleTakenError, InviteSpentError
from sora_site.people.forms import SignUpForm

#: Where the code waits while its holder looks around.
COOKIE = "invite"
COOKIE_DAYS = 30
#: Codes tried from one network.
TRIES_A_MINUTE = 20


@require_GET
def enter_code(request: HttpRequest) -> HttpResponse:
    """From the form for a code to the page of that invite."""
    form = CodeForm(request.GET)
    if not form.is_valid():
        return redirect("account_signup")
    return redirect("people:join", invites.plain(form.cleaned_data["code"]) or "unknown")


@require_GET
@never_cache
def join(request: HttpRequest, code: str) -> HttpResponse:
    """An invite as its holder sees it. It goes with them from here, into the form for an account."""
    if not _may_try(request):
        return render(request, "429.html", status=429)
    invitation = invites.look_up(code)
    is_own = invitation.giver is not None and request.user == invitation.giver
    context = {"invitation": invitation, "why": words_of(invitation.state), "is_own": is_own, "form": CodeForm()}
    response = render(request, "people/join.html", context, status=200 if invitation.is_open else 404)
    if invitation.invite and invitation.is_open and not request.user.is_authenticated:
        response.set_cookie(
            COOKIE,
            invitation.invite.code,
            max_age=COOKIE_DAYS * 86_400,
            httponly=True,
            samesite="Lax",
            secure=settings.SESSION_COOKIE_SECURE,
        )
    return response


def _may_try(request: HttpRequest) -> bool:
    return pace.within(f"codes:{networks.name_of(request)}", TRIES_A_MINUTE, 60)


class SignUpView(SignupView):  # type: ignore[misc]
    """The form for an account; before it, where one is needed, the question for an invite."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.is_authenticated:
            if settings.SIGNUP == "closed":
                return render(request, "account/signup_closed.html")
            if "invite" in request.GET and not _may_try(request):
                return render(request, "429.html", status=429)
            if settings.SIGNUP == "invite" and request.method == "GET" and not self._invitation().is_open:
                return render(request, "people/door.html", {"form": CodeForm()})
        response: HttpResponseBase = super().dispatch(request, *args, **kwargs)
        return response

    def get_initial(self) -> dict[str, Any]:
        return {**super().get_initial(), "invite": self._code()}

    def form_valid(self, form: SignUpForm) -> HttpResponse:
        try:
            response: HttpResponse = super().form_valid(form)
        except InviteSpentError:
            form.refuse_invite()
            return self._refused(form)
        except HandleTakenError:
            form.refuse_handle()
            return self._refused(form)
        response.delete_cookie(COOKIE)
        # Upper floors lead a newcomer through the first minute.
        self.request.session["newcomer"] = True
        return response

    def _refused(self, form: SignUpForm) -> HttpResponse:
        response: HttpResponse = self.form_invalid(form)
        return response

    def _code(self) -> str:
        return str(self.request.GET.get("invite") or self.request.COOKIES.get(COOKIE, ""))

    def _invitation(self) -> invites.Invitation:
        return invites.look_up(self._code())


sign_up = SignUpView.as_view()
