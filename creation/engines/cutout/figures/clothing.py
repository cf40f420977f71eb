"""What animals wear on trunk and legs: the suit of an astronaut, a detective's coat, along any spine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from creation.engines.cutout.figures.paint import Colour, dark, light, linear, parse, solid, stroke
from creation.engines.cutout.figures.person.jobs import JOBS
from creation.engines.cutout.figures.shapes import Point, limb, oval, polygon, smooth, star, tube
from creation.engines.cutout.figures.spine import Spine

#: Clothes named by the prompt that cover a trunk: the top's usual colour, and what is seen on it.
_NAMED: dict[str, tuple[Colour, tuple[str, ...]]] = {
    "coat": (0xFF8A6A4A, ("coat",)), "suit": (0xFF3C4358, ("lapels",)), "shirt": (0xFF5B8FD4, ("buttons",)),
    "dress": (0xFFE0608F, ("hem",)), "raincoat": (0xFFF9C62F, ("coat",)), "cardigan": (0xFFB5523B, ("buttons",)),
    "robe": (0xFF6A4BA8, ("hem", "belt")),
}  # fmt: skip
#: Garments over whatever else is worn, or over nothing.
_OVER = ("apron", "cape", "backpack")
#: Details of a trade's clothes by what people of that trade have.
_DETAILS = {
    "lifepack": "pack", "backpack": "satchel", "panel": "panel", "belt": "belt", "buttons": "buttons", "coat": "coat",
    "badge": "badge", "stripes": "bands", "hivis": "bands", "cape": "cape", "apron": "apron", "stars": "stars",
    "tabard": "cross", "medal": "badge", "emblem": "badge", "vest": "vest", "lapels": "lapels", "ermine": "ermine",
    "stethoscope": "stethoscope", "sash": "sash",
}  # fmt: skip
_SHORT = 0.5


@dataclass(frozen=True)
class Suit:
    top: Colour  # 0: nothing but what hangs over it
    bottom: Colour = 0  # of the hind legs; 0: bare
    sleeve: float = 0.86  # of a foreleg that is covered
    cuff: Colour = 0
    details: tuple[str, ...] = ()


def suit_of(looks: dict[str, str]) -> Suit | None:
    """The clothes the looks' words and job put on an animal's trunk; None where it has its coat of hair alone."""
    words = looks.get("wears", "").lower().split()
    colour = parse(looks.get("wears_colour", ""), 0)
    job = JOBS.get(looks.get("job", "").lower())
    named = next((word for word in words if word in _NAMED), "")
    over = tuple(_DETAILS[word] for word in words if word in _OVER)
    if job is not None and job.top:
        details = tuple(dict.fromkeys(_DETAILS[name] for name in job.extras if name in _DETAILS))
        covered = {"none": 0.0, "short": _SHORT}.get(job.sleeves, 0.86)
        legs = 0 if job.legs in ("swim", "shorts", "skirt", "wisp", "fishtail", "ball") else job.bottom
        if job.legs in ("dress", "robe", "gown"):
            details, legs = ("hem", *details), 0
        # A doctor's coat is white unless another colour is asked for.
        return Suit(colour or job.top, legs, covered, job.gloves, (*details, *over))
    if named:
        usual, details = _NAMED[named]
        return Suit(colour or usual, details=(*details, *over))
    return Suit(colour if over == ("cape",) and colour else 0, sleeve=0.0, details=over) if over else None


def behind(canvas: Any, suit: Suit, spine: Spine, flow: float) -> None:
    """What is worn on the back, drawn before the trunk: a cape blown by `flow`, the pack of a spacesuit."""
    if "cape" in suit.details:
        colour = 0xFFB3292F if suit.top in (0, 0xFFB3292F) else dark(suit.top, 0.3)
        (ax, ay), (bx, by) = spine.at(0.98, -1.0), spine.at(0.85, -0.2)
        (cx, cy), (dx, dy) = spine.at(-0.15, -1.5 - 0.6 * flow), spine.at(-0.2, -0.1)
        cloth = linear(ax, ay, cx, cy, (colour, dark(colour, 0.25)))
        canvas.drawPath(smooth([(ax, ay), (cx, cy), ((cx + dx) / 2 - 0.08, (cy + dy) / 2), (dx, dy), (bx, by)]), cloth)
    if "pack" in suit.details or "satchel" in suit.details:
        cloth = (0xFFDDE2EA, 0xFF98A2B3) if "pack" in suit.details else (0xFFEE6A55, 0xFFB3342E)
        corners = [spine.at(share, across) for share, across in ((0.3, -0.7), (0.3, -1.5), (0.86, -1.5), (0.86, -0.7))]
        canvas.drawPath(smooth(corners, tension=0.06), linear(*corners[1], *corners[0], cloth))


def trunk(canvas: Any, suit: Suit, spine: Spine) -> None:
    """The garment over a trunk and what is on it."""
    if suit.top:
        low = 0.3 if not suit.bottom and "hem" not in suit.details else 0.02
        shares = [low + (0.98 - low) * share for share in (0.02, 0.25, 0.5, 0.75, 0.98)]
        middle = [spine.at(share, 0.0) for share in shares]
        radii = [1.06 * _radius(spine, share) for share in shares]
        (x0, y0), (x1, y1) = spine.at(0.5, -1.0), spine.at(0.5, 1.0)
        paint = linear(x0, y0, x1, y1, (light(suit.top, 0.16), suit.top, dark(suit.top, 0.16)), (0.0, 0.45, 1.0))
        canvas.drawPath(tube(middle, radii), paint)
        _line(canvas, spine, 0.98, 0.05, dark(suit.top, 0.22))
    for name in suit.details:
        if name in _ON:
            _ON[name](canvas, suit, spine)


def leg(
    canvas: Any,
    suit: Suit,
    bones: tuple[Point, Point, Point],
    radii: tuple[float, float, float],
    *,
    is_front: bool,
    is_far: bool,
) -> None:
    """A sleeve or a trouser leg over a leg of these joints."""
    colour, share = (suit.top, suit.sleeve) if is_front else (suit.bottom, 0.86)
    if not colour or not share:
        return
    start, joint, end = bones
    shade = dark(colour, 0.26 if is_far else 0.05)
    if share <= _SHORT:
        short = [start, joint]
        canvas.drawPath(tube(short, (radii[0] * 1.18, radii[1] * 1.2)), solid(shade))
        return
    wrist = joint[0] + (end[0] - joint[0]) * share, joint[1] + (end[1] - joint[1]) * share
    canvas.drawPath(limb(start, joint, wrist, radii[0] * 1.14, radii[1] * 1.16, radii[2] * 1.24), solid(shade))
    if suit.cuff:
        edge = joint[0] + (end[0] - joint[0]) * (share - 0.16), joint[1] + (end[1] - joint[1]) * (share - 0.16)
        canvas.drawPath(tube([edge, wrist], (radii[2] * 1.32,) * 2), solid(dark(suit.cuff, 0.2 if is_far else 0.0)))


def _radius(spine: Spine, share: float) -> float:
    (ax, ay), (bx, by) = spine.at(share, -1.0), spine.at(share, 1.0)
    return 0.5 * float(((ax - bx) ** 2 + (ay - by) ** 2) ** 0.5)


def _line(canvas: Any, spine: Spine, share: float, thick: float, colour: Colour, edge: float = 1.05) -> None:
    """A band around the trunk."""
    size = thick * _radius(spine, share) * 2
    points = [spine.at(share, -edge), spine.at(share + 0.02, 0.0), spine.at(share, edge)]
    canvas.drawPath(tube(points, (size, size * 1.1, size)), solid(colour))


def _belt(canvas: Any, suit: Suit, spine: Spine) -> None:
    _line(canvas, spine, 0.34, 0.09, 0xFF4A342C)
    x, y = spine.at(0.34, 0.5)
    size = 0.13 * _radius(spine, 0.34) * 2
    oval(canvas, x, y, size, size, solid(0xFFF2B632))


def _buttons(canvas: Any, suit: Suit, spine: Spine) -> None:
    size = 0.1 * _radius(spine, 0.6)
    for share in (0.45, 0.65, 0.85):
        oval(canvas, *spine.at(share, 0.62), size, size, solid(0xFFF7E7B0 if suit.top != 0xFFFBFAF6 else 0xFF5A6270))


def _coat(canvas: Any, suit: Suit, spine: Spine) -> None:
    """The edge it is closed along, its collar turned up, a pocket and its buttons."""
    edge = [spine.at(share, 0.42) for share in (0.06, 0.5, 0.96)]
    size = 0.05 * _radius(spine, 0.5)
    canvas.drawPath(tube(edge, (size,) * 3), solid(dark(suit.top, 0.3)))
    _buttons(canvas, suit, spine)
    collar = [
        spine.at(0.88, -1.05),
        spine.at(1.12, -1.0),
        spine.at(1.1, 0.1),
        spine.at(0.98, 0.75),
        spine.at(0.86, 0.3),
    ]
    canvas.drawPath(smooth(collar, tension=0.08), solid(dark(suit.top, 0.16)))
    pocket = [spine.at(0.3, -0.1), spine.at(0.3, 0.25), spine.at(0.36, 0.25), spine.at(0.36, -0.1)]
    canvas.drawPath(polygon(pocket), solid(dark(suit.top, 0.24)))


def _lapels(canvas: Any, suit: Suit, spine: Spine) -> None:
    canvas.drawPath(polygon([spine.at(1.02, 0.0), spine.at(1.02, 0.95), spine.at(0.6, 0.66)]), solid(0xFFFBFAF6))
    tie = [spine.at(1.0, 0.45), spine.at(1.0, 0.66), spine.at(0.62, 0.66)]
    canvas.drawPath(polygon(tie), solid(0xFFD6362F))
    for across in (-0.02, 0.97):
        flap = [spine.at(1.04, across), spine.at(0.6, 0.66), spine.at(0.84, across)]
        canvas.drawPath(polygon(flap), solid(dark(suit.top, 0.3)))


def _panel(canvas: Any, suit: Suit, spine: Spine) -> None:
    corners = [spine.at(share, across) for share, across in ((0.62, 0.1), (0.62, 0.6), (0.88, 0.6), (0.88, 0.1))]
    canvas.drawPath(smooth(corners, tension=0.05), solid(0xFF8D97A8))
    size = 0.1 * _radius(spine, 0.75)
    for share, colour in ((0.67, 0xFFE0403A), (0.75, 0xFFF9C62F), (0.83, 0xFF4FC26B)):
        oval(canvas, *spine.at(share, 0.35), size, size, solid(colour))
    for share in (0.16, 0.96):
        _line(canvas, spine, share, 0.045, 0xFF9AA6B5)


def _badge(canvas: Any, suit: Suit, spine: Spine) -> None:
    x, y = spine.at(0.8, 0.15)
    size = 0.28 * _radius(spine, 0.8)
    canvas.drawPath(star(x, y, size, 0.5 * size), solid(0xFFF9C62F))


def _bands(canvas: Any, suit: Suit, spine: Spine) -> None:
    for share in (0.24, 0.62):
        _line(canvas, spine, share, 0.07, 0xFFE9F06A)


def _apron(canvas: Any, suit: Suit, spine: Spine) -> None:
    bib = [(0.95, 0.2), (0.95, 0.9), (0.6, 1.04), (0.1, 1.04), (0.0, 0.5), (0.1, -0.1), (0.6, 0.1)]
    white = 0xFFFBFAF6 if suit.top != 0xFFFBFAF6 else 0xFFE4574C
    canvas.drawPath(smooth([spine.at(*place) for place in bib], tension=0.1), solid(white))
    _line(canvas, spine, 0.45, 0.035, dark(white, 0.16))


def _stars(canvas: Any, suit: Suit, spine: Spine) -> None:
    size = 0.2 * _radius(spine, 0.5)
    for share, across in ((0.15, 0.3), (0.35, -0.4), (0.55, 0.45), (0.78, -0.2)):
        canvas.drawPath(star(*spine.at(share, across), size, 0.45 * size), solid(0xFFF9D84A))


def _cross(canvas: Any, suit: Suit, spine: Spine) -> None:
    sides = [spine.at(share, across) for share, across in ((0.3, -0.35), (0.3, 0.8), (0.95, 0.8), (0.95, -0.35))]
    canvas.drawPath(smooth(sides, tension=0.05), solid(0xFFC4302B))
    size = 0.11 * _radius(spine, 0.6)
    for path in ([spine.at(0.4, 0.22), spine.at(0.88, 0.22)], [spine.at(0.7, -0.15), spine.at(0.7, 0.6)]):
        canvas.drawPath(tube(path, (size, size)), solid(0xFFF9C62F))


def _vest(canvas: Any, suit: Suit, spine: Spine) -> None:
    sides = [spine.at(share, across) for share, across in ((0.3, -1.04), (0.98, -1.04), (0.98, 0.1), (0.3, 0.3))]
    canvas.drawPath(smooth(sides, tension=0.08), solid(0xFF6B3A2E))


def _ermine(canvas: Any, suit: Suit, spine: Spine) -> None:
    _line(canvas, spine, 0.94, 0.16, 0xFFFBFAF6)
    size = 0.06 * _radius(spine, 0.9)
    for across in (-0.7, -0.2, 0.3, 0.8):
        oval(canvas, *spine.at(0.95, across), size, size * 1.4, solid(0xFF2E3038))


def _stethoscope(canvas: Any, suit: Suit, spine: Spine) -> None:
    path = smooth([spine.at(1.0, -0.3), spine.at(0.7, 0.3), spine.at(0.6, 0.5), spine.at(0.95, 0.8)], closed=False)
    size = _radius(spine, 0.8)
    canvas.drawPath(path, stroke(0xFF3A3D46, 0.08 * size))
    oval(canvas, *spine.at(0.6, 0.5), 0.14 * size, 0.14 * size, solid(0xFFC3CAD3))


def _sash(canvas: Any, suit: Suit, spine: Spine) -> None:
    size = 0.13 * _radius(spine, 0.6)
    canvas.drawPath(tube([spine.at(0.95, -0.8), spine.at(0.3, 0.85)], (size, size)), solid(0xFFC4302B))


def _hem(canvas: Any, suit: Suit, spine: Spine) -> None:
    """The skirt of a robe or dress, hanging from the hips."""
    (ax, ay), (bx, by) = spine.at(0.35, -1.02), spine.at(0.35, 1.02)
    (cx, cy), (dx, dy) = spine.at(-0.12, 1.35), spine.at(-0.12, -1.3)
    skirt = smooth([(ax, ay), (bx, by), (cx, cy), ((cx + dx) / 2, (cy + dy) / 2 + 0.04), (dx, dy)], tension=0.08)
    canvas.drawPath(skirt, solid(dark(suit.top, 0.1)))


_ON: dict[str, Callable[[Any, Suit, Spine], None]] = {
    "hem": _hem, "vest": _vest, "coat": _coat, "buttons": _buttons, "lapels": _lapels, "cross": _cross,
    "bands": _bands, "belt": _belt, "sash": _sash, "panel": _panel, "badge": _badge, "stars": _stars,
    "ermine": _ermine, "stethoscope": _stethoscope, "apron": _apron,
}  # fmt: skip
