"""A prompt was refused: its maker asks the moderators to look at it."""

from __future__ import annotations

from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from creation import actions
from creation.cards import CardsError, posted
from creation.composer.pace import paced, too_often
from creation.safety import check_prompt, everything_said, reason_key
from creation.storyboard import EmptyPromptError, read
from sora_site.cases.actions import ask_again
from sora_site.cases.errors import CaseError
from sora_site.people.http import PersonRequest, signed_in


@require_POST
@signed_in
@paced(10, otherwise=too_often)
def appeal_refusal(request: PersonRequest) -> HttpResponse:
    """Asks the guard once more, as the composer would, and hands what it refuses to the moderators.

    Pressing the button gives them the prompt; nothing else of the form is kept.
    """
    person = request.user
    prompt = request.POST.get("prompt", "").replace("\r\n", "\n")[: actions.LONGEST_PROMPT].strip()
    composer = f"{reverse('creation:make')}?{urlencode({'prompt': prompt})}"
    try:
        board = posted({name: str(request.POST[name]) for name in request.POST}) or read(prompt, 10)
    except (CardsError, EmptyPromptError):
        return redirect(composer)
    verdict = check_prompt(prompt, board, person)
    if verdict.is_allowed:
        messages.success(request, _("This prompt passes now. Make your film."))
        return redirect(composer)
    keys = sorted({reason_key(reason) for reason in verdict.reasons})
    why = [reason.words for reason in verdict.reasons]
    try:
        case = ask_again(person, prompt, everything_said(prompt, board), keys, why, composer)
    except CaseError as problem:
        messages.error(request, str(problem))
        return redirect(composer)
    return redirect("cases:case", case.public_id)
