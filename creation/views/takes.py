"""Takes side by side: watched while they are made, stopped, kept or made once more."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from creation import queries, tray
from creation import takes as verbs
from creation.access import own_generation, own_takes
from creation.beginning import MOST_TAKES
from creation.composer.pace import paced, too_often
from creation.errors import CreationError
from creation.models import Generation
from sora_site.lib import ids
from sora_site.lib.media.errors import DiskFullError
from sora_site.lib.work import OPEN
from sora_site.people.http import PersonRequest, signed_in


@require_GET
@signed_in
def takes(request: PersonRequest, batch: str) -> HttpResponse:
    """All takes of one storyboard. Six queries a waiting take at most."""
    rows = own_takes(request.user, batch)
    tray.see(Generation.objects.filter(pk__in=[row.pk for row in rows]))
    context = {
        "batch": batch,
        "takes": [queries.film_view(row) for row in rows],
        "prompt": rows[0].prompt,
        "is_open": any(row.state in OPEN for row in rows),
        "can_add": len(rows) < MOST_TAKES,
        "request_key": ids.token(),
        "worker_alive": queries.worker_alive(),
    }
    return render(request, "creation/takes.html", context)


@require_POST
@signed_in
def cancel(request: PersonRequest, batch: str) -> HttpResponse:
    """Stops every take that is not done."""
    verbs.cancel_all(own_takes(request.user, batch))
    return redirect("creation:takes", batch)


@require_POST
@signed_in
@paced(20, otherwise=too_often)
def again(request: PersonRequest, public_id: str) -> HttpResponse:
    """The film once more with another seed, beside the one it was."""
    film = own_generation(request.user, public_id)
    try:
        new = verbs.again(request.user, film, request.POST.get("request_key", "")[:64])
    except (CreationError, DiskFullError) as problem:
        messages.error(request, problem.message if isinstance(problem, DiskFullError) else problem.words)
        return redirect("creation:film", film.public_id)
    return redirect("creation:takes", new.batch) if new.batch else redirect("creation:film", new.public_id)


@require_POST
@signed_in
def choose(request: PersonRequest, public_id: str) -> HttpResponse:
    """Ends the choice: this take is the film; the others are deleted or stay among one's films, as was said."""
    film = own_generation(request.user, public_id)
    deletes = request.POST.get("others") == "delete"
    deleted = verbs.choose(request.user, film, delete_others=deletes)
    if deleted:
        words = ngettext("%(count)d other take was deleted.", "%(count)d other takes were deleted.", deleted)
        messages.success(request, words % {"count": deleted})
    elif not deletes:
        messages.success(request, _("The other takes are among your films."))
    return redirect("creation:film", film.public_id)
