"""How the composer opens: empty, where one left off, with an earlier film, or with a prompt somebody shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from creation.access import own_generation
from creation.beginning import LONGEST_PROMPT
from creation.composer import inspired
from creation.drafts import queries as drafts
from creation.models import Clip, Draft, Generation
from creation.storyboard.types import Storyboard
from sora_site.people.models import User


@dataclass(frozen=True)
class Opening:
    """What stands in the composer before anybody typed."""

    typed: dict[str, str] = field(default_factory=dict)  # by the form's fields
    board: Storyboard | None = None  # its cards, where they are open
    told: str = ""  # the words the cards were read from
    draft: Draft | None = None
    after: Clip | None = None  # the film whose prompt it is
    #: Nobody asked for this draft by name: it is where its maker left off.
    is_left_off: bool = False


def opening(person: User, asked: Mapping[str, str]) -> Opening:
    """What an address of the composer means for this person. Raises Http404 for what is not theirs."""
    if name := asked.get("draft", ""):
        return of_draft(person, drafts.own_draft(person, name))
    if name := asked.get("from", ""):
        return _of_film(own_generation(person, name), is_open="cards" in asked)
    if name := asked.get("after", ""):
        return _of_shown(inspired.shown(person, name))
    if prompt := asked.get("prompt", ""):
        return Opening({"prompt": prompt[:LONGEST_PROMPT]})
    left = None if "new" in asked else drafts.left_off(person)
    return of_draft(person, left, is_left_off=True) if left else Opening()


def of_draft(person: User, draft: Draft, *, is_left_off: bool = False) -> Opening:
    """A draft as it was left."""
    board = _board(draft.storyboard)
    after = inspired.maybe_shown(person, draft.choices.get("after", ""))
    typed = {**draft.choices, "prompt": draft.prompt}
    return Opening(typed, board, draft.told or draft.prompt, draft, after, is_left_off)


def _of_film(film: Generation, *, is_open: bool) -> Opening:
    typed = {"prompt": film.prompt, "seconds": f"{film.seconds:g}", "size": f"{film.width}x{film.height}"}
    if not is_open:
        return Opening(typed)
    # Another seed would draw other faces: only what is changed is to change.
    kept = {**typed, "again": film.public_id, "seed": str(film.seed)}
    return Opening(kept, _board(film.storyboard), film.prompt)


def _of_shown(clip: Clip) -> Opening:
    film = clip.generation
    typed = {"prompt": film.prompt, "seconds": f"{film.seconds:g}", "size": f"{film.width}x{film.height}"}
    return Opening({**typed, "after": clip.public_id}, after=clip)


def _board(data: dict[str, object] | None) -> Storyboard | None:
    """None where another version of the site wrote it."""
    try:
        return Storyboard.from_data(data) if data else None
    except ValueError:
        return None
