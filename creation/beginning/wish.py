"""What one pressing of the button asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Required, TypedDict

from django.utils.translation import gettext as _

from creation.errors import NotPossibleError
from creation.models import Clip, Upload
from creation.options import Format
from creation.storyboard import Storyboard
from sora_site.lib import ids

#: Characters of one prompt, as the API promises.
LONGEST_PROMPT = 32_000
#: Takes of one storyboard that one pressing may ask for.
MOST_TAKES = 4
#: Halves of characters, which JSON can hold and no database can.
_HALVES = re.compile("[\ud800-\udfff]")


class Asked(TypedDict, total=False):
    """What may be said of a film beside its prompt."""

    seconds: Required[float]  # a storyboard's own length goes before it
    width: Required[int]  # pixels
    height: Required[int]
    fps: int
    engine: str  # "" is the site's own
    model: str  # as a client of the API named it
    seed: int | None  # decides what the words leave open; the first film's own
    picture: Upload | None  # the film begins with it
    request_key: str  # the same one twice begins the films once
    storyboard: Storyboard | None  # filmed as it is, whatever the prompt says
    things: Sequence[Upload]  # their subjects are cut out and join the cast
    style: str
    batch: str  # names the takes these stand beside
    after: Clip | None  # the film whose shown prompt this one began with


@dataclass(frozen=True)
class Wish:
    """All of it, with nothing left unsaid but what the engine decides."""

    prompt: str
    film: Format
    engine: str
    model: str
    seed: int | None
    picture: Upload | None
    things: tuple[Upload, ...]
    storyboard: Storyboard | None
    style: str
    takes: int
    batch: str
    after: Clip | None
    request_key: str

    @property
    def pictures(self) -> list[Upload]:
        """Every picture brought for it."""
        return [upload for upload in (self.picture, *self.things) if upload is not None]


def wish(prompt: str, takes: int, asked: Asked) -> Wish:
    """What was asked for, where nothing was said as it usually is. The prompt is not looked at yet."""
    storyboard = asked.get("storyboard")
    seconds = storyboard.seconds if storyboard else asked["seconds"]
    return Wish(
        prompt=prompt,
        film=Format(seconds, asked["width"], asked["height"], asked.get("fps", 30)),
        engine=asked.get("engine", ""),
        model=asked.get("model", ""),
        seed=asked.get("seed"),
        picture=asked.get("picture"),
        things=tuple(asked.get("things", ())),
        storyboard=storyboard,
        style=asked.get("style", ""),
        takes=min(max(takes, 1), MOST_TAKES),
        batch=asked.get("batch", ""),
        after=asked.get("after"),
        request_key=(asked.get("request_key") or ids.token())[:64],
    )


def clean(prompt: str) -> str:
    """The prompt as rows can hold it. Raises NotPossibleError for one that is empty or too long."""
    prompt = _HALVES.sub("\ufffd", prompt.replace("\x00", "")).strip()
    if not prompt:
        raise NotPossibleError("prompt", _("Type what should happen in the film."))
    if len(prompt) > LONGEST_PROMPT:
        raise NotPossibleError(
            "prompt",
            _("A prompt can have %(most)d characters; this one has %(count)d.")
            % {"most": LONGEST_PROMPT, "count": len(prompt)},
        )
    return prompt
