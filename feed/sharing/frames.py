"""The frame another page shows a film in: its size, and the markup to paste."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from feed.cards import Card
from feed.sharing import addresses

#: The long side of a frame in CSS pixels, by the name of its size.
LONG_SIDES = {"small": 400, "medium": 560, "large": 720}
#: As wide as the column it stands in.
FLUID = "fluid"
USUAL = "medium"
SIZES: dict[str, str | Promise] = {
    "small": gettext_lazy("Small"),
    "medium": gettext_lazy("Medium"),
    "large": gettext_lazy("Large"),
    FLUID: gettext_lazy("As wide as the page allows"),
}
_FRAME = (
    '<iframe src="{}" width="{}" height="{}" title="{}" style="border:0;border-radius:12px;{}" loading="lazy" '
    'allow="fullscreen; picture-in-picture; web-share" allowfullscreen></iframe>'
)


@dataclass(frozen=True)
class Choice:
    """A size to choose, with the markup it makes."""

    name: str
    label: str
    width: int
    height: int
    code: SafeString


def choices(card: Card) -> list[Choice]:
    """Every size a film's frame may have."""
    return [_choice(card, name) for name in SIZES]


def chosen(card: Card, name: str) -> Choice:
    """The choice of this name, the usual one for names there are not."""
    return _choice(card, name if name in SIZES else USUAL)


def fitted(width: int, height: int, most_width: int, most_height: int) -> tuple[int, int]:
    """`width` × `height` scaled down, never up, to fit; at least one pixel each."""
    scale = min(1.0, most_width / width, most_height / height)
    return max(1, int(width * scale)), max(1, int(height * scale))


def code(card: Card, width: int, height: int, *, is_fluid: bool = False) -> SafeString:
    """The markup of a frame. People's names in it are escaped."""
    title = _("Film by %(name)s") % {"name": card.maker_name}
    style = f"max-width:100%;width:100%;height:auto;aspect-ratio:{card.width}/{card.height}" if is_fluid else ""
    return format_html(_FRAME, addresses.embed(card.public_id), width, height, title, style)


def usual(card: Card, name: str = USUAL) -> tuple[int, int]:
    """Width and height of a frame of the film's shape, in CSS pixels."""
    side = LONG_SIDES.get(name, LONG_SIDES[USUAL])
    scale = side / max(card.width, card.height)
    return round(card.width * scale), round(card.height * scale)


def _choice(card: Card, name: str) -> Choice:
    width, height = usual(card, name)
    return Choice(name, str(SIZES[name]), width, height, code(card, width, height, is_fluid=name == FLUID))
