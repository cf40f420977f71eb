"""An animal's head in head units: (0, 0) the middle of the skull, 1 its radius, seen half from the front."""

from __future__ import annotations

from math import cos, degrees, radians, sin
from typing import Any

from creation.engines.cutout.figures import face
from creation.engines.cutout.figures.motion import clamp
from creation.engines.cutout.figures.paint import Colour, brightness, dark, faded, light, mix, radial, solid, stroke
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.quadruped.bearing import Bearing
from creation.engines.cutout.figures.quadruped.crowns import FRONT
from creation.engines.cutout.figures.quadruped.ears import PLACES, ear
from creation.engines.cutout.figures.quadruped.horns import BEHIND
from creation.engines.cutout.figures.quadruped.masks import LATE, MASKS
from creation.engines.cutout.figures.quadruped.species import Species
from creation.engines.cutout.figures.shapes import oval, smooth, tilted, tube

#: Below this length (in head radii) a muzzle carries its mouth in front, above it the jaw opens.
SHORT = 0.85


def muzzle_end(kind: Species) -> tuple[float, float]:
    angle = radians(kind.muzzle_angle)
    return 0.12 + cos(angle) * kind.muzzle, 0.18 + sin(angle) * kind.muzzle


def draw(canvas: Any, kind: Species, pose: Pose, hold: Bearing, mood: face.Expression) -> None:
    voice = max(pose.mouth, hold.mouth, mood.gape * (0.5 if mood.smile > 0 else 0.8))
    coat = 0xFF5A5058 if "darkface" in kind.extras else kind.coat
    if kind.pattern == "points":
        coat = mix(kind.coat, kind.pattern_colour, 0.12)
    inner = kind.ear_colour or light(coat, 0.35)
    for name in kind.extras:
        if name in BEHIND:
            BEHIND[name](canvas, kind, hold.ears)
    _ear(canvas, kind, coat, inner, hold.ears, True)
    if kind.muzzle >= SHORT:
        _jaw(canvas, kind, voice)
    _skull(canvas, kind, coat)
    for name in kind.extras:
        if name in MASKS and name not in LATE:
            MASKS[name](canvas, kind)
    if kind.pattern == "points":
        oval(canvas, 0.35, 0.18, 0.62, 0.62, solid(faded(kind.pattern_colour, 0.75)))
    if "widemouth" in kind.extras:
        _wide_mouth(canvas, kind, mood, voice)
    else:
        _muzzle(canvas, kind, mood, voice)
    for name in LATE.intersection(kind.extras):
        MASKS[name](canvas, kind)
    _eyes(canvas, kind, coat, pose, hold, mood)
    for name in kind.extras:
        if name in FRONT:
            FRONT[name](canvas, kind, pose, voice)
    _ear(canvas, kind, coat, inner, hold.ears, False)


def _ear(canvas: Any, kind: Species, coat: Colour, inner: Colour, blown: float, is_far: bool) -> None:
    if not kind.ear:
        return
    near, far, near_angle, far_angle = PLACES[kind.ear]
    x, y = far if is_far else near
    canvas.save()
    canvas.translate(x, y)
    loose = {"flop": -36, "fan": -26, "long": -34, "side": 20}.get(kind.ear, -22)
    canvas.rotate((far_angle if is_far else near_angle) + blown * loose)
    ear(canvas, kind.ear, kind.ear_size, coat, inner, is_far)
    canvas.restore()


def _skull(canvas: Any, kind: Species, coat: Colour) -> None:
    paint = radial(0.35, -0.45, 1.75, (light(coat, 0.22), coat, dark(coat, 0.24)), (0.0, 0.5, 1.0))
    if "cheeks" in kind.extras:
        cheek = solid(kind.muzzle_colour or kind.under)
        canvas.drawPath(
            smooth([(-0.9, 0.1), (-0.98, 0.72), (-0.55, 0.82), (-0.3, 1.04), (0.2, 0.94), (0.5, 0.4)], tension=0.12),
            cheek,
        )
    oval(canvas, 0, 0, 1.0, 0.96, paint)
    if kind.pattern == "panda":
        for x, tilt in ((0.02, 28), (0.66, -24)):
            tilted(canvas, x, -0.12, 0.27 if x < 0.5 else 0.2, 0.36, tilt, solid(kind.pattern_colour))
    if kind.pattern == "patches":
        oval(canvas, -0.1, -0.2, 0.52, 0.55, solid(kind.pattern_colour))
    if kind.pattern in ("stripes", "zebra"):
        for x in (0.1, 0.36, 0.6):
            canvas.drawPath(
                tube([(x - 0.02, -0.97 + abs(x - 0.36) * 0.25), (x, -0.62)], (0.07, 0.015)), solid(kind.pattern_colour)
            )
        for y in (0.12, 0.36):
            canvas.drawPath(tube([(-0.96 + y * 0.3, y), (-0.5, y + 0.04)], (0.075, 0.015)), solid(kind.pattern_colour))


def _muzzle(canvas: Any, kind: Species, mood: face.Expression, voice: float) -> None:
    x, y = muzzle_end(kind)
    thick = kind.muzzle_thick
    colour = kind.muzzle_colour or kind.coat
    if kind.muzzle < SHORT:
        if "trunk" in kind.extras:
            face.mouth(canvas, 0.38, 0.74, 0.24, voice, mood, dark(kind.coat, 0.5))
            return
        oval(
            canvas,
            x * 0.9 + 0.05,
            y + 0.02,
            thick * 1.25,
            thick * 0.92,
            radial(x, y - 0.2, thick * 1.6, (light(colour, 0.3), dark(colour, 0.1))),
        )
        face.mouth(canvas, x * 0.92 + 0.08, y + thick * 0.34, thick * 0.62, voice, mood, dark(kind.nose, 0.2))
    else:
        fill = radial(
            0.5,
            -0.2,
            kind.muzzle + 0.6,
            (light(kind.coat, 0.14), kind.coat if not kind.muzzle_colour else colour, dark(colour, 0.16)),
            (0.0, 0.55, 1.0),
        )
        if "darkface" in kind.extras:
            fill = solid(0xFF6B6069)
        canvas.drawPath(
            tube([(0.05, 0.1), (x * 0.55, y * 0.55 + 0.02), (x, y)], (0.78, (thick + 0.62) * 0.5, thick)), fill
        )
    if kind.nose_size:
        tilted(
            canvas,
            x + thick * (0.62 if kind.muzzle >= SHORT else 0.28),
            y - thick * 0.5,
            kind.nose_size * 1.15,
            kind.nose_size * 0.85,
            8,
            solid(kind.nose),
        )
        oval(canvas, x + thick * 0.66, y - thick * 0.6, kind.nose_size * 0.4, kind.nose_size * 0.2, solid(0x70FFFFFF))
    if kind.muzzle >= SHORT and voice < 0.12:
        _smile(canvas, kind, mood)


def _smile(canvas: Any, kind: Species, mood: face.Expression) -> None:
    """The line of a shut mouth along a long muzzle, its corner raised or dropped."""
    import skia

    x, y = muzzle_end(kind)
    thick = kind.muzzle_thick
    path = skia.Path()
    corner = (0.22 + x * 0.25, 0.18 + y * 0.3 + thick * 0.75 - mood.smile * 0.16)
    path.moveTo(x + thick * 0.55, y + thick * 0.42)
    path.quadTo((x + corner[0]) / 2 + 0.05, (y + thick * 0.5 + corner[1]) / 2 + 0.14, *corner)
    canvas.drawPath(path, stroke(dark(kind.muzzle_colour or kind.coat, 0.55), 0.07))


def _jaw(canvas: Any, kind: Species, voice: float) -> None:
    """The lower jaw of a long muzzle, hinged under the eye."""
    x, y = muzzle_end(kind)
    if voice < 0.12:
        return
    canvas.save()
    canvas.translate(0.16, 0.46)
    canvas.rotate(6 + clamp(voice) * 40)
    colour = kind.muzzle_colour or kind.under
    tx, ty = (x - 0.1) * 0.92, (y - 0.3) * 0.92
    canvas.drawPath(tube([(0.0, 0.0), (tx, ty)], (0.46, kind.muzzle_thick * 0.66)), solid(dark(colour, 0.12)))
    canvas.drawPath(
        tube([(0.1, -0.12), (tx * 0.95, ty - kind.muzzle_thick * 0.3)], (0.4, kind.muzzle_thick * 0.46)),
        solid(face.MOUTH),
    )
    canvas.drawPath(
        tube([(0.3, -0.1), (tx * 0.86, ty - kind.muzzle_thick * 0.22)], (0.2, kind.muzzle_thick * 0.3)),
        solid(face.TONGUE),
    )
    canvas.restore()


def _wide_mouth(canvas: Any, kind: Species, mood: face.Expression, voice: float) -> None:
    oval(canvas, 0.12, 0.42, 1.06, 0.62, radial(0.3, 0.1, 1.3, (light(kind.coat, 0.2), dark(kind.coat, 0.08))))
    oval(canvas, 0.2, 0.66, 0.86, 0.36, solid(kind.under))
    face.mouth(canvas, 0.32, 0.42, 0.72, voice, mood, dark(kind.coat, 0.5))
    for dx in (0.36, 0.56):
        oval(canvas, dx, 0.1, 0.035, 0.03, solid(dark(kind.coat, 0.5)))


def _eyes(canvas: Any, kind: Species, coat: Colour, pose: Pose, hold: Bearing, mood: face.Expression) -> None:
    blink = 1.0 if hold.shut else pose.blink
    size = kind.eye
    brow = dark(coat, 0.45) if brightness(coat) > 0.32 else light(coat, 0.3)
    near, far = eye_places(kind)
    gaze = (pose.gaze[0] * 0.8 + 0.15 * hold.turn, pose.gaze[1])
    for (x, y, _), side, slim in ((near, -1.0, 1.0), (far, 1.0, far[2] / kind.eye)):
        if kind.eye_high > 0.5:
            oval(canvas, x - 0.05, y + 0.06, size * 1.5 * slim, size * 1.5, solid(dark(coat, 0.02)))
        masked = kind.pattern == "panda" or "raccoon" in kind.extras
        lid = kind.pattern_colour if masked or (kind.pattern == "patches" and side < 0) else coat
        face.eye(canvas, x, y, size * 0.92 * slim, size * 1.08, gaze, blink, mood, kind.iris, lid, side)
        face.brow(canvas, x, y - size * 1.75, size * 1.05 * slim, mood, side, brow)
        if mood.tears:
            face.tears(canvas, x, y + size, size * 0.5, pose.t + side * 0.3)
    if mood.blush:
        oval(canvas, -0.2, 0.32, 0.24, 0.15, solid(faded(0xFFF0556A, 0.28 * mood.blush)))


def eye_places(kind: Species) -> tuple[tuple[float, float, float], tuple[float, float, float]]:
    """(x, y, radius) of the near and the far eye."""
    near, far, slim = (0.02, 0.66, 0.78) if kind.muzzle < 1.25 else (0.1, 0.74, 0.6)
    return (near, -kind.eye_high, kind.eye), (far, -kind.eye_high, kind.eye * slim)


def tilt(hold: Bearing) -> float:
    """Degrees the head is turned on the canvas."""
    return degrees(hold.nod)
