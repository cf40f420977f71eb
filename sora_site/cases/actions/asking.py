"""A refused prompt: the person asks the moderators to look at it."""

from __future__ import annotations

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from sora_site.cases import allowances
from sora_site.cases.actions.opening import open_case
from sora_site.cases.errors import NotPossibleError
from sora_site.cases.models import Case, Kind, State
from sora_site.cases.subjects import Found
from sora_site.people.models import User

#: Refusals of one person that wait at a time.
AT_ONCE = 5


@transaction.atomic
def ask_again(person: User, prompt: str, text: str, reasons: list[str], why: list[str], link: str) -> Case:
    """Opens a case with the prompt, which the person gives by asking. The same words, while they wait, are one case.

    `text` is everything the guard was asked about, `reasons` and `why` what it answered; `link` leads back to the
    composer. Raises NotPossibleError when too many wait already.
    """
    digest = allowances.digest(text)
    waiting = Case.objects.filter(kind=Kind.REFUSAL, state=State.OPEN, about=person)
    if (twin := waiting.filter(subject_ref=digest).first()) is not None:
        return twin
    if waiting.count() >= AT_ONCE:
        raise NotPossibleError(_("Five of your prompts are being looked at already. Wait for an answer to one."))
    label = prompt[:80]
    found = Found(ref=digest, owner_id=person.pk, owner_handle=person.username, label=label, link=link)
    try:
        with transaction.atomic():
            case = open_case(Kind.REFUSAL, "prompt", found, severity=1)
    except IntegrityError:
        return waiting.get(subject_ref=digest)
    shown = [[gettext_noop("Prompt"), prompt]]
    if text.strip() != prompt.strip():
        shown.append([gettext_noop("All that was asked about"), text])
    case.snapshot = {**case.snapshot, "words": shown, "reasons": reasons, "why": why, "link": link}
    case.save(update_fields=["snapshot"])
    return case
