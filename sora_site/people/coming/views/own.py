from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from sora_site.lib import qr
from sora_site.people.coming import invites
from sora_site.people.errors import NoInvitesLeftError
from sora_site.people.http import PersonRequest, signed_in
from sora_site.people.models import Invite, User


@require_http_methods(["GET", "POST"])
@signed_in
@never_cache
def own_invites(request: PersonRequest) -> HttpResponse:
    """What a person has given and has still to give."""
    problem = ""
    if request.method == "POST":
        try:
            invites.give(request.user, already=_number(request.POST.get("already", "")))
            return redirect("people:invites")
        except NoInvitesLeftError:
            problem = _("You have given all your invites. One that was not used you can take back, and give again.")
    given = list(invites.of(request.user))
    context = {
        "tickets": [_ticket(request, invite) for invite in given if invite.taken_at is None],
        "guests": [invite for invite in given if invite.taken_at is not None],
        "already": len(given),
        "left": invites.left(request.user),
        "invited_by": _inviter(request.user),
        "problem": problem,
    }
    return render(request, "people/invites.html", context, status=409 if problem else 200)


@require_POST
@signed_in
def revoke_invite(request: PersonRequest, pk: int) -> HttpResponse:
    invite = get_object_or_404(invites.of(request.user), pk=pk)
    if invites.revoke(invite):
        messages.success(request, _("The invite is taken back. Its link opens nothing any more."))
    else:
        messages.error(request, _("Somebody came in with this invite just now."))
    return redirect("people:invites")


def _ticket(request: PersonRequest, invite: Invite) -> dict[str, object]:
    link = request.build_absolute_uri(invite.get_absolute_url())
    return {"invite": invite, "link": link, "qr": qr.drawing(link, _("The link as a QR code"))}


def _number(text: str) -> int:
    """-1, which no count is, for what is none."""
    return int(text) if text.isdecimal() and len(text) < 9 else -1


def _inviter(person: User) -> User | None:
    invite = Invite.objects.select_related("giver").filter(taker=person).first()
    return invite.giver if invite else None
