"""Styles: how many drawings a second, which palette, which texture, which edges. One file for each idea."""

from __future__ import annotations

from creation.engines.cutout.look.styles.anime import ANIME
from creation.engines.cutout.look.styles.base import Style
from creation.engines.cutout.look.styles.clay import CLAY, FELT
from creation.engines.cutout.look.styles.dark import NEON, NOIR
from creation.engines.cutout.look.styles.drawn import CHALK, SKETCH
from creation.engines.cutout.look.styles.golden import GOLDEN
from creation.engines.cutout.look.styles.painted import OIL
from creation.engines.cutout.look.styles.paper import PAPER, SILHOUETTE
from creation.engines.cutout.look.styles.pixel import PIXEL
from creation.engines.cutout.look.styles.printed import COMIC
from creation.engines.cutout.look.styles.tape import SUPER8, VHS
from creation.engines.cutout.look.styles.wash import INK, WATERCOLOUR

__all__ = ["STYLES", "Style", "style_for"]

STYLES: dict[str, Style] = {
    "film": Style(),
    "anime": ANIME,
    "paper": PAPER,
    "silhouette": SILHOUETTE,
    "watercolour": WATERCOLOUR,
    "ink": INK,
    "oil": OIL,
    "pixel": PIXEL,
    "noir": NOIR,
    "neon": NEON,
    "clay": CLAY,
    "felt": FELT,
    "comic": COMIC,
    "sketch": SKETCH,
    "chalk": CHALK,
    "vhs": VHS,
    "super8": SUPER8,
    "golden": GOLDEN,
}


def style_for(name: str) -> Style:
    """The style called `name`; plain film for an unknown one."""
    return STYLES.get(name, STYLES["film"])
