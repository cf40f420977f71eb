"""A person's head: drawn about its middle, one unit its radius."""

from __future__ import annotations

from typing import Any

import skia

from creation.engines.cutout.figures import face
from creation.engines.cutout.figures.paint import brightness, dark, faded, light, mix, radial, solid, stroke
from creation.engines.cutout.figures.person import hair
from creation.engines.cutout.figures.person.build import MOUTH_Y
from creation.engines.cutout.figures.person.hats import COVERING, HATS
from creation.engines.cutout.figures.person.looks import Looks
from creation.engines.cutout.figures.person.marks import AFTER, BEFORE
from creation.engines.cutout.figures.person.stance import Stance
from creation.engines.cutout.figures.person.worn import WORN, domino
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.shapes import oval, smooth, tube

#: Heads without ears, and hats that hide them.
EARLESS = frozenset(("sockets", "carrot", "jack", "wraps", "icingcuffs"))
HOODS = frozenset(
    [
        "motorcycle",
        "racing",
        "football",
        "hoodup",
        "headscarf",
        "aviator",
        "wig",
        "veil",
        "cloth",
        "ushanka",
        "luchador",
        "fencing",
        "beehat",
        "snorkel",
        "nemes",
    ]
)

#: Helmets all around the head, and hair that has no room in them.
CLOSED = frozenset(("helmet_space",))
OUTSTANDING = frozenset(
    ("bun", "ponytail", "pigtails", "topknot", "shimada", "long", "afro", "mohawk", "spiky", "tuft")
)

#: Faces whose nose is another one, or none.
NOSELESS = frozenset(("sockets", "carrot", "wart", "longnose", "jack", "wraps"))

#: Degrees a head turns for a `Stance.turn` of 1.
YAW = 27.0


def draw_behind(canvas: Any, looks: Looks, stance: Stance, drop: float) -> None:
    """Hair and helmet parts behind the body."""
    hair.behind(canvas, _style(looks), looks.hair_colour, hair.View(stance.turn * YAW), stance.flow, drop)


def draw(canvas: Any, looks: Looks, pose: Pose, stance: Stance, mood: face.Expression, drop: float) -> None:
    view = hair.View(stance.turn * YAW)
    _shape(canvas, looks, view)
    features(canvas, looks, pose, stance, mood, view)
    hat = looks.outfit.hat
    style = _style(looks)
    if hat in COVERING and style in ("afro", "spiky", "tuft"):
        style = "short"
    hair.over(canvas, style, looks.hair_colour, view, stance.flow, drop)
    for azimuth in (-88.0, 88.0):
        _ear(canvas, looks, view, azimuth)
    if hat in HATS:
        HATS[hat](canvas, looks.outfit.hat_colour, stance.turn)


def _style(looks: Looks) -> str:
    """The hair as it is worn: what would stand out of a closed helmet is let down inside it."""
    return "bob" if looks.outfit.hat in CLOSED and looks.hair in OUTSTANDING else looks.hair


def _shape(canvas: Any, looks: Looks, view: hair.View) -> None:
    jaw, chin = looks.build.jaw * 0.08, view.yaw / 27 * 0.09
    points = [
        (0.0, -1.04),
        (0.7, -0.78),
        (0.99, -0.08),
        (0.9 + jaw, 0.46),
        (0.5 + jaw * 1.6 + chin, 0.93),
        (0.02 + chin, 1.05),
        (-0.5 - jaw * 1.6 + chin * 0.6, 0.92),
        (-0.9 - jaw, 0.44),
        (-0.99, -0.08),
        (-0.7, -0.78),
    ]
    skin = looks.skin
    canvas.drawPath(
        smooth(points), radial(0.38, -0.28, 1.75, (light(skin, 0.24), skin, dark(skin, 0.24)), (0.0, 0.48, 1.0))
    )


def _ear(canvas: Any, looks: Looks, view: hair.View, azimuth: float) -> None:
    seen, skin = azimuth + view.yaw, looks.skin
    if abs(seen) > 100 or EARLESS.intersection(looks.extras) or looks.outfit.hat in HOODS:
        return
    x, _ = view.at(azimuth, 0)
    x *= 1.0
    if "elfears" in looks.extras:
        tip = (x + (-0.55 if azimuth < 0 else 0.42), -0.5)
        canvas.drawPath(tube([(x, 0.1), ((x + tip[0]) / 2, -0.12), tip], (0.22, 0.17, 0.02)), solid(dark(skin, 0.08)))
        return
    oval(canvas, x, 0.08, 0.19, 0.25, solid(dark(skin, 0.08)))
    oval(canvas, x + (0.03 if azimuth < 0 else -0.03), 0.1, 0.1, 0.15, solid(dark(skin, 0.24)))


def features(canvas: Any, looks: Looks, pose: Pose, stance: Stance, mood: face.Expression, view: hair.View) -> None:
    """Eyes, brows, nose, mouth, beard, glasses."""
    skin = looks.skin
    blink = 1.0 if stance.shut else pose.blink
    middle, _ = view.at(0, 0)
    if mood.blush:
        for azimuth in (-34.0, 34.0):
            x, _ = view.at(azimuth, -18)
            oval(canvas, x, 0.34, 0.24 * view.breadth(azimuth), 0.16, solid(faded(0xFFF0556A, 0.3 * mood.blush)))
    brow_colour = (
        dark(looks.hair_colour, 0.3)
        if brightness(looks.hair_colour) < 0.8
        else mix(looks.hair_colour, 0xFF6B6670, 0.45)
    )
    if "domino" in looks.extras:
        domino(canvas, view)
    for mark in looks.extras:
        if mark in BEFORE:
            BEFORE[mark](canvas, view, skin)
    pair = ((0.0, 1.0),) if "oneeye" in looks.extras else ((-23.0, -1.0), (23.0, 1.0))
    for azimuth, side in pair:
        x, _ = view.at(azimuth, 0)
        if len(pair) == 1:
            face.eye(canvas, x, -0.08, 0.36, 0.4, pose.gaze, blink, mood, looks.iris, skin, side)
            face.brow(canvas, x, -0.62, 0.4, mood, side, brow_colour)
            continue
        slim = 0.35 + 0.65 * view.breadth(azimuth)
        gaze = (pose.gaze[0] * 0.8 + stance.turn * 0.12, pose.gaze[1])
        face.eye(canvas, x, -0.02, 0.19 * slim, 0.235, gaze, blink, mood, looks.iris, skin, side)
        if looks.lashes and blink < 0.8:
            _lashes(canvas, x, 0.19 * slim * mood.eye, 0.235 * mood.eye, side)
        face.brow(canvas, x, -0.37, 0.27 * slim, mood, side, brow_colour)
        if mood.tears:
            face.tears(canvas, x + 0.03 * side, 0.2, 0.11, pose.t + 0.4 * side)
    nose, _ = view.at(0, -6, 1.05)
    if not NOSELESS.intersection(looks.extras):
        oval(canvas, nose, 0.26, 0.13, 0.105, solid(mix(dark(skin, 0.2), 0xFFD06A5A, 0.18)))
        oval(canvas, nose + 0.03, 0.225, 0.055, 0.035, solid(light(skin, 0.4)))
    if looks.beard in ("full", "long"):
        _beard(canvas, looks, view, stance)
    face.mouth(canvas, middle * 0.9, MOUTH_Y, 0.27, max(pose.mouth, stance.mouth), mood, looks.lips)
    if looks.beard in ("full", "long", "moustache"):
        _moustache(canvas, looks, middle * 0.95)
    if mood.sweat:
        _sweat(canvas, pose.t)
    for extra in looks.extras:
        if extra in WORN:
            WORN[extra](canvas, view)
        if extra in AFTER:
            AFTER[extra](canvas, view, skin)


def _lashes(canvas: Any, x: float, rx: float, ry: float, side: float) -> None:
    path = skia.Path()
    path.moveTo(x - rx * 0.98, -0.02 - ry * 0.3)
    path.quadTo(x, -0.02 - ry * 1.35, x + rx * 0.98, -0.02 - ry * 0.3)
    path.lineTo(x + rx * 1.35 * side, -0.02 - ry * 0.62) if side > 0 else path.moveTo(x - rx * 0.98, -0.02 - ry * 0.3)
    if side < 0:
        path.lineTo(x - rx * 1.35, -0.02 - ry * 0.62)
    canvas.drawPath(path, stroke(0xFF3A2A2E, 0.055))


def _beard(canvas: Any, looks: Looks, view: hair.View, stance: Stance) -> None:
    long = 1.15 if looks.beard == "long" else 0.22
    shift = view.yaw / 27 * 0.12
    sway = -stance.flow * 0.4
    points = [
        (-0.93, 0.1),
        (-0.45 + shift, 0.34),
        (shift * 2, 0.32),
        (0.62 + shift, 0.34),
        (0.97, 0.1),
        (0.9, 0.7),
        (0.4 + shift + sway * 0.5, 1.05 + long * 0.55),
        (shift + sway, 1.1 + long),
        (-0.45 + shift + sway * 0.5, 1.05 + long * 0.55),
        (-0.88, 0.7),
    ]
    canvas.drawPath(
        smooth(points),
        radial(0.2, 0.4, 1.5, (light(looks.hair_colour, 0.15), looks.hair_colour, dark(looks.hair_colour, 0.25))),
    )


def _moustache(canvas: Any, looks: Looks, x: float) -> None:
    paint = solid(dark(looks.hair_colour, 0.12))
    canvas.drawPath(
        smooth(
            [
                (x, 0.36),
                (x + 0.26, 0.36),
                (x + 0.44, 0.52),
                (x + 0.2, 0.5),
                (x, 0.45),
                (x - 0.2, 0.5),
                (x - 0.44, 0.52),
                (x - 0.26, 0.36),
            ]
        ),
        paint,
    )


def _sweat(canvas: Any, t: float) -> None:
    for x, late in ((-0.78, 0.0), (0.98, 0.5)):
        share = (t * 1.1 + late) % 1.0
        face.drop(canvas, x - 0.1 * share, -0.62 + share * 0.75, 0.105 * (1 - 0.4 * share))
