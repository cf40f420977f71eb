"""Trunks, legs, pincers and stings of insects and spiders."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures.insect.bugs import Bug
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import Colour, dark, faded, light, linear, radial, solid, stroke
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.shapes import oval, polygon, smooth, tilted, tube
from creation.engines.cutout.figures.swimmer.hold import Drift


def steps(bug: Bug, pose: Pose) -> list[tuple[float, float]]:
    """(x, height) of every near foot: neighbours step in turn, three always stand."""
    found = []
    for i in range(min(bug.legs, 4)):
        turn = (pose.phase * 1.0 + (0.5 if i % 2 else 0.0)) % 1.0
        rest = -bug.leg * 0.62 + bug.leg * 1.5 * i / max(min(bug.legs, 4) - 1, 1) + 0.06
        if pose.verb not in ("walk", "run", "chase", "flee"):
            found.append((rest, 0.0))
        elif turn < 0.5:
            found.append((rest + 0.125 - 0.5 * turn, 0.0))
        else:
            found.append((rest - 0.125 + 0.5 * (turn - 0.5), 0.06 * (1 - abs(turn - 0.75) * 4)))
    return found


def legs(canvas: Any, bug: Bug, pose: Pose, hold: Drift, is_far: bool) -> None:
    flies = pose.verb in ("fly", "swim") or pose.airborne > 0.2
    colour = dark(bug.leg_colour, 0.1) if not is_far else light(bug.leg_colour, 0.18)
    for i, (x, high) in enumerate(steps(bug, pose)):
        root = (-0.04 + 0.09 * i, -bug.raised + bug.thorax[1] * 0.4)
        if is_far:
            x, root = x + 0.07, (root[0] + 0.04, root[1] - 0.02)
        foot = (x, -high - 0.012)
        if flies:
            foot = (root[0] - 0.12 + 0.03 * wave(pose.t * 1.4, 0.2 * i), root[1] + bug.leg * 0.55)
        elif hold.arms > 0.5 and i == bug.legs - 1:
            foot = (root[0] + bug.leg * 0.75, root[1] - bug.leg * (0.3 + 0.4 * wave(pose.t * 1.8, 0.3 * is_far)))
        lift = 0.75 if bug.legs == 4 and "claws" not in bug.extras else 0.3
        knee = ((root[0] * 0.35 + foot[0] * 0.65), min(root[1], foot[1]) - bug.leg * lift * (0.5 if flies else 1.0))
        thick = bug.leg_thick
        canvas.drawPath(tube([root, knee, foot], (thick * 1.2, thick, thick * 0.6)), solid(colour))
    if bug.hop:
        shift = 0.06 if is_far else 0.0
        fold = 0.5 + 0.5 * wave(pose.phase) if pose.verb in ("walk", "run", "chase", "flee") else 0.0
        hip, knee = (-0.08 + shift, -bug.raised), (-0.3 + shift, -bug.raised - 0.26 + 0.1 * fold)
        canvas.drawPath(tube([hip, knee], (0.055, 0.026)), solid(colour))
        canvas.drawPath(tube([knee, (-0.36 - 0.14 * fold + shift, -0.01)], (0.022, 0.016)), solid(colour))


def trunk(canvas: Any, bug: Bug, pose: Pose, is_flying: bool) -> None:
    (half, deep), (mid, tall) = bug.abdomen, bug.thorax
    y = -bug.raised
    breath = 1 + 0.02 * wave(pose.t * 0.5)
    x = -half - mid * 0.35
    droop = 10 if is_flying else 4
    canvas.save()
    canvas.translate(x + half, y - 0.01)
    canvas.rotate(-droop if bug.wings != "case" else 0)
    if "stingtail" in bug.extras:
        _stingtail(canvas, bug, pose, half)
    if "tailfan" in bug.extras:
        for turn in (-26, 0, 26):
            tilted(canvas, -half * 2.25, turn * 0.003, half * 0.42, deep * 0.42, turn, solid(dark(bug.belly, 0.14)))
    shade = radial(
        -half * 0.7, -deep * 0.6, half * 2.2, (light(bug.belly, 0.3), bug.belly, dark(bug.belly, 0.25)), (0.0, 0.5, 1.0)
    )
    if "sting" in bug.extras:
        canvas.drawPath(
            polygon([(-half * 1.9, -deep * 0.25), (-half * 2.35, deep * 0.1), (-half * 1.9, deep * 0.25)]),
            solid(0xFF2A2628),
        )
    oval(canvas, -half, 0, half, deep * breath, shade)
    _marks(canvas, bug, half, deep, pose.t)
    canvas.restore()
    if "upright" in bug.extras:
        canvas.drawPath(
            tube([(-mid * 0.4, y), (mid * 0.8, y - 0.06), (mid * 1.9, y - 0.24)], (tall * 1.1, tall, tall * 0.9)),
            solid(bug.body),
        )
    else:
        oval(
            canvas,
            mid * 0.5,
            y - 0.01,
            mid,
            tall,
            radial(mid * 0.7, y - tall * 0.5, mid * 2, (light(bug.body, 0.3), dark(bug.body, 0.2))),
        )
        oval(canvas, mid * 1.5, y - 0.01, mid * 0.5, tall * 0.55, solid(dark(bug.body, 0.12)))
    if "fuzz" in bug.extras:
        for i in range(9):
            fx = -mid * 0.5 + mid * 0.26 * i
            canvas.drawLine(fx, y - tall * 0.6, fx - 0.02, y - tall * 1.25, stroke(light(bug.body, 0.4), 0.016))
    if "claws" in bug.extras:
        size = 0.16 if bug.legs == 4 and "stingtail" not in bug.extras else 0.1
        for dy, tone in ((-0.03, 0.2), (0.03, 0.0)):
            reach = 0.05 * wave(pose.t * 0.7, tone)
            elbow, hand = (mid * 2.6, y + 0.06 + dy), (mid * 3.4 + reach, y - 0.04 + dy * 2)
            canvas.drawPath(tube([(mid, y + dy), elbow, hand], (0.035, 0.03, 0.03)), solid(dark(bug.body, tone)))
            pincer(canvas, hand, dark(bug.body, tone), size, pose)


def pincer(canvas: Any, at: tuple[float, float], colour: Colour, size: float, pose: Pose) -> None:
    """A claw that opens and shuts."""
    gape = 12 + 14 * max(0.0, wave(pose.t * 1.1)) + 20 * pose.mouth
    for sign, share in ((-1, 1.0), (1, 0.8)):
        canvas.save()
        canvas.translate(*at)
        canvas.rotate(sign * gape)
        canvas.drawPath(
            smooth(
                [(0, 0), (size * 0.5, sign * size * 0.5), (size * 1.5 * share, sign * size * 0.12), (size * 0.6, 0)]
            ),
            solid(colour),
        )
        canvas.restore()


def _stingtail(canvas: Any, bug: Bug, pose: Pose, half: float) -> None:
    sway = 0.04 * wave(pose.t * 0.6)
    points = [
        (-half * 1.7, -0.02),
        (-half * 2.5, -0.16),
        (-half * 2.5, -0.36),
        (-half * 1.8 + sway, -0.52),
        (-half * 0.9 + sway, -0.5),
    ]
    canvas.drawPath(tube(points, (0.075, 0.06, 0.055, 0.05, 0.055)), solid(dark(bug.belly, 0.08)))
    x, y = points[-1]
    canvas.drawPath(
        smooth([(x, y - 0.05), (x + 0.09, y), (x + 0.13, y + 0.12), (x + 0.03, y + 0.06)]), solid(0xFF5B2E1A)
    )


def _marks(canvas: Any, bug: Bug, half: float, deep: float, t: float) -> None:
    ink = bug.pattern_colour
    if bug.wings == "case":
        shell = [
            (0.0, -deep * 0.35),
            (-half * 0.7, -deep * 1.06),
            (-half * 1.6, -deep * 0.85),
            (-half * 2.06, 0.0),
            (-half * 1.2, deep * 0.3),
        ]
        canvas.drawPath(
            smooth(shell),
            radial(
                -half * 0.6,
                -deep * 0.7,
                half * 2,
                (light(bug.wing, 0.45), bug.wing, dark(bug.wing, 0.25)),
                (0.0, 0.4, 1.0),
            ),
        )
        canvas.drawPath(
            smooth([(-half * 0.02, -deep * 0.4), (-half, -deep * 0.62), (-half * 2.0, -deep * 0.1)], closed=False),
            stroke(dark(bug.wing, 0.45), 0.012),
        )
        if "goldrim" in bug.extras:
            canvas.drawPath(smooth(shell), stroke(0xFFF2B632, 0.02))
        if "dungball" in bug.extras:
            oval(canvas, half * 3.6, 0.0, 0.2, 0.2, radial(half * 3.6, -0.08, 0.3, (0xFFA8793E, 0xFF5B3E22)))
    if bug.pattern == "bands":
        for share in (0.45, 0.95, 1.45):
            tall = deep * (1 - (share - 1) ** 2) ** 0.5
            canvas.drawPath(
                tube(
                    [(-half * share, -tall * 0.9), (-half * share - 0.02, 0), (-half * share, tall * 0.9)],
                    (half * 0.12,) * 3,
                ),
                solid(ink),
            )
    elif bug.pattern == "spots":
        for x, y in ((-0.5, -0.62), (-1.05, -0.72), (-1.55, -0.5), (-0.8, -0.12), (-1.4, -0.02)):
            oval(canvas, half * x, deep * y, 0.05, 0.048, solid(ink))
    elif bug.pattern == "segments":
        for i in range(6):
            x = -half * (0.3 + 0.28 * i)
            tall = deep * max(1 - (x / half + 1) ** 2, 0.05) ** 0.5
            canvas.drawLine(x, -tall, x - 0.008, tall, stroke(dark(bug.belly, 0.35), 0.014))
    elif bug.pattern == "glow":
        strength = 0.5 + 0.5 * wave(t * 0.6)
        oval(
            canvas,
            -half * 1.5,
            0.02,
            0.4,
            0.4,
            radial(-half * 1.5, 0.02, 0.4, (faded(0xFFF4FF8A, 0.3 + 0.5 * strength), 0x00F4FF8A)),
        )
        oval(canvas, -half * 1.5, 0.02, half * 0.5, deep * 0.8, solid(light(0xFFF0FF70, strength)))
    if "whitetail" in bug.extras:
        oval(canvas, -half * 1.75, 0, half * 0.25, deep * 0.6, solid(0xFFFBF8F2))
    if "hourglass" in bug.extras:
        for sign in (-1, 1):
            canvas.drawPath(
                polygon([(-half, 0), (-half - 0.07, sign * 0.1), (-half + 0.07, sign * 0.1)]), solid(0xFFE0302A)
            )
    if "moreeyes" in bug.extras:
        tilted(canvas, -half * 1.1, -deep * 0.45, half * 0.45, deep * 0.22, -8, solid(light(bug.belly, 0.2)))


def arms(canvas: Any, bug: Bug, pose: Pose, hold: Drift, colour: Colour) -> None:
    """A mantis's folded arms."""
    x, y = bug.thorax[0] * 1.7, -bug.raised - 0.18
    strike = hold.arms * 0.16
    for dx, tone in ((0.05, 0.2), (0.0, 0.0)):
        elbow = (x + 0.16 + dx + strike, y + 0.13)
        hand = (x + 0.2 + dx + strike * 1.6, y - 0.1 - 0.02 * wave(pose.t * 0.9, tone))
        tip = (hand[0] + 0.06, hand[1] + 0.12)
        canvas.drawPath(tube([(x + dx, y), elbow], (0.026, 0.03)), solid(dark(colour, tone)))
        canvas.drawPath(tube([elbow, hand], (0.034, 0.022)), solid(dark(colour, tone)))
        canvas.drawPath(
            tube([hand, tip], (0.02, 0.006)), linear(hand[0], hand[1], tip[0], tip[1], (dark(colour, tone), 0xFF4A6A24))
        )
