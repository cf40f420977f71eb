"""Hills, mountains, rocks, dunes, snow, clouds of the ground."""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.props.plants import tree
from creation.engines.cutout.stage.shapes import blob, crag, hill, polygon


def green_hill(b: Brush) -> None:
    b.fill(hill(-9, 9, b.rng.uniform(2.4, 4.2), b.rng), b.rng.choice(("#6fa356", "#5c9350", "#83b263")), "#8fbf6a")


def lone_hill(b: Brush) -> None:
    """A round green hill with one great tree on it, 13 m."""
    b.fill(hill(-16, 16, 6.6, b.rng, 3, 0.1), "#79ad55", "#93c06a")
    b.canvas.save()
    b.canvas.translate(0.4, -6.0)
    b.canvas.scale(1.45, 1.45)
    tree(b)
    b.canvas.restore()
    for x, y, r in ((-6, -3.4, 0.8), (6.5, -3.2, 0.9), (-3, -5.4, 0.6)):
        b.fill(blob(x, y, r * 1.3, r, b.rng), "#5c9348", shade=-0.1)


def forest_hill(b: Brush) -> None:
    b.fill(hill(-9, 9, b.rng.uniform(3, 5), b.rng), "#3f7048", "#5c8a58")
    for _ in range(40):
        x = b.rng.uniform(-8, 8)
        y = -3.2 * (1 - (x / 9) ** 2) * b.rng.uniform(0.2, 0.95)
        b.shape([(x - 0.35, y), (x + 0.35, y), (x, y - 1.1)], "#356544", shade=b.rng.uniform(-0.15, 0.1))


def mountain(b: Brush) -> None:
    """Rock with snow above and a lit and a shaded flank."""
    top = b.rng.uniform(8, 13)
    line = crag(-top * 0.95, top * 0.95, top, b.rng)
    _flanks(b, list(line), "#7b86a0", top)
    _snow(b, list(line), top * 0.5, top)


def bare_mountain(b: Brush) -> None:
    top = b.rng.uniform(6, 10)
    _flanks(b, list(crag(-top, top, top, b.rng)), "#a9745a", top)


def white_mountain(b: Brush) -> None:
    top = b.rng.uniform(7, 12)
    line = list(crag(-top, top, top, b.rng))
    _flanks(b, line, "#8b9cbd", top)
    _snow(b, line, top * 0.12, top)


def _flanks(b: Brush, line: list[tuple[float, float]], colour: str, top: float) -> None:
    foot = [(line[-1][0], 2.0), (line[0][0], 2.0)]
    b.shape([*line, *foot], colour, shade=-0.05)
    peak = min(line, key=lambda point: point[1])
    ridge = [peak]
    while ridge[-1][1] < 0:
        x, y = ridge[-1]
        ridge.append((x + b.rng.uniform(-0.35, 0.5) * -b.side * top * 0.09, y + top * 0.12))
    shaded = [point for point in line if (point[0] - peak[0]) * b.side <= 0]
    shaded = shaded if b.side > 0 else list(reversed(shaded))
    b.shape(
        [*(reversed(shaded) if b.side < 0 else shaded), *ridge],
        colour,
        shade=-0.34,
        alpha=0.8,
    )


def _snow(b: Brush, line: list[tuple[float, float]], low: float, top: float) -> None:
    cap = [point for point in line if point[1] < -low]
    if len(cap) < 3:
        return
    (left, _), (right, _) = cap[0], cap[-1]
    teeth = 9
    edge = []
    for i in range(teeth + 1):
        x = right + (left - right) * i / teeth
        edge.append((x, -low - (0.14 * top if i % 2 else 0.0) * b.rng.uniform(0.3, 1.1)))
    path = polygon([*cap, *edge])
    b.canvas.save()
    b.canvas.clipPath(polygon([*line, (line[-1][0], 1), (line[0][0], 1)]), doAntiAlias=True)
    b.fill(path, "#ffffff", "#dfe9f7", alpha=0.96)
    peak = min(line, key=lambda point: point[1])[0]
    half = skia.Rect.MakeLTRB(*((-99, -99, peak, 9) if b.side > 0 else (peak, -99, 99, 9)))
    b.canvas.clipRect(half)
    b.fill(path, "#b5c7e6", "#a2b5d8", alpha=0.75)
    b.canvas.restore()


def rock(b: Brush) -> None:
    b.contact(0.8)
    b.fill(blob(0, -0.22, 0.62, 0.4, b.rng, 8, 0.16), "#8d8a88", shade=-0.05)
    b.fill(blob(b.side * 0.18, -0.36, 0.3, 0.16, b.rng, 7, 0.14), "#b5b0aa", shade=0.1, alpha=0.8)


def red_rock(b: Brush) -> None:
    """A table mountain of the desert."""
    w, h = b.rng.uniform(2.5, 5), b.rng.uniform(3, 5)
    b.shape(
        [(-w, 0.5), (-w * 0.72, -h * 0.55), (-w * 0.62, -h), (w * 0.58, -h), (w * 0.7, -h * 0.5), (w, 0.5)],
        "#c5683f",
        "#d98a55",
    )
    for i in range(1, 4):
        y = -h * (0.3 + 0.2 * i)
        b.line([(-w * 0.66, y), (0, y + 0.1), (w * 0.62, y)], 0.08, "#9a4a2f", alpha=0.4)


def dune(b: Brush) -> None:
    w, h = b.rng.uniform(6, 10), b.rng.uniform(1.4, 2.6)
    crest = [(-w, 0.6), (-w * 0.4, -h * 0.5), (0, -h), (w * 0.5, -h * 0.3), (w, 0.6)]
    b.curve(crest, "#e8b872", "#f0cd92")
    b.curve(
        [(0, -h), (w * 0.5 * -b.side, -h * 0.25), (w * 0.9 * -b.side, 0.6), (w * 0.1 * -b.side, 0.4)],
        "#c98f55",
        alpha=0.55,
    )


def snow_drift(b: Brush) -> None:
    b.curve([(-1.6, 0.1), (-0.8, -0.25), (0, -0.42), (0.9, -0.2), (1.7, 0.1), (0, 0.25)], "#ffffff", "#d5e2f5")


def pebble(b: Brush) -> None:
    """A few stones together: one large, small ones beside it."""
    x = b.rng.uniform(-0.12, 0.12)
    for i in range(b.rng.choice((2, 3, 5))):
        size = 0.085 if i == 0 else b.rng.uniform(0.02, 0.05)
        place = x if i == 0 else x + b.rng.choice((-1, 1)) * b.rng.uniform(0.09, 0.22)
        colour = b.rng.choice(("#a89a88", "#8f8780", "#c4b8a8"))
        b.oval(place + 0.02, 0.012, size * 1.15, size * 0.3, "#5f5548", alpha=0.35)
        b.oval(place, -0.3 * size, size, size * 0.55, colour)


def shell(b: Brush) -> None:
    """A scallop, a starfish or a spiral shell, lying in the sand."""
    b.oval(0.02, 0.02, 0.17, 0.04, "#5f4a3a", alpha=0.3)
    kind = b.rng.random()
    if kind < 0.4:
        turn = b.rng.random()
        for k in range(5):
            angle = turn + k * math.tau / 5
            b.line([(0, -0.02), (math.cos(angle) * 0.17, -0.02 + math.sin(angle) * 0.085)], 0.055, "#f0764a")
        for k in range(5):
            angle = turn + k * math.tau / 5
            b.line([(0, -0.025), (math.cos(angle) * 0.11, -0.025 + math.sin(angle) * 0.055)], 0.014, "#ffd0a8")
        return
    if kind < 0.75:
        fan = [(-0.03, 0.02), (-0.15, -0.1), (-0.09, -0.19), (0, -0.215), (0.09, -0.19), (0.15, -0.1), (0.03, 0.02)]
        b.curve(fan, b.rng.choice(("#ffe3d0", "#f7c2b0", "#fff4ea")), "#e8a890")
        for x in (-0.085, -0.04, 0.0, 0.04, 0.085):
            b.line([(x * 0.2, 0.0), (x * 1.1, -0.17 + abs(x) * 0.5)], 0.008, "#c98470", alpha=0.7)
        return
    b.curve([(-0.17, -0.03), (-0.05, -0.12), (0.13, -0.11), (0.15, -0.02), (0.0, 0.02)], "#fff0e0", "#e0b090")
    for x in (-0.09, -0.03, 0.04):
        b.line([(x, -0.1), (x + 0.02, 0.0)], 0.01, "#b5805f", alpha=0.6)


def ripple(b: Brush) -> None:
    """Lines the wind has drawn in the sand."""
    for row in range(2):
        y = -0.06 + row * 0.09
        wide, away = b.rng.uniform(0.3, 0.7), b.rng.uniform(-0.4, 0.4)
        points = [(away + x / 4 * wide, y + 0.016 * math.sin(x * 1.9 + row * 2 + b.rng.random())) for x in range(-4, 5)]
        b.line(points, 0.022, "#fff0cc", alpha=0.2)
        b.line([(x, y + 0.024) for x, y in points], 0.018, "#8a5f3a", alpha=0.1)


def steps(b: Brush) -> None:
    """The way someone went barefoot through the sand."""
    for step in range(8):
        x, y = (step - 3.5) * 0.4, 0.05 * math.sin(step * 0.9) + (0.05 if step % 2 else -0.03)
        b.oval(x, y, 0.1, 0.028, "#8a5f3a", alpha=0.4)
        b.oval(x + 0.13, y - 0.004, 0.028, 0.012, "#8a5f3a", alpha=0.35)
        b.oval(x, y + 0.022, 0.09, 0.01, "#fff0d0", alpha=0.35)


def patch(b: Brush) -> None:
    """A faint lighter or darker place on the ground."""
    shade = b.rng.choice((-1, 1))
    tone = b.light.shade if shade < 0 else b.light.sun
    colour = skia.Color4f(*tone, 0.10).toColor()
    shader = skia.GradientShader.MakeRadial(skia.Point(0, 0), 1, [colour, colour & 0xFFFFFF])
    b.canvas.save()
    b.canvas.scale(0.5, 0.07)
    b.canvas.drawCircle(0, 0, 1, skia.Paint(Dither=True, Shader=shader))
    b.canvas.restore()


def crater(b: Brush) -> None:
    b.oval(0, 0, 0.45, 0.075, "#6d6d78", "#8f8f9b")
    b.oval(0, 0.015, 0.37, 0.05, "#4d4d58", "#63636e")


def headland(b: Brush) -> None:
    """A far green cape in the sea."""
    b.fill(hill(-14, 14, b.rng.uniform(2.5, 4.5), b.rng, 6, 0.6), "#5f8f6a", "#86a878")


def volcano(b: Brush) -> None:
    h = 15.0
    slope = [
        (-16, 1),
        (-9, -3.6),
        (-4.5, -9),
        (-2.1, -h),
        (-1.0, -h + 0.7),
        (0.9, -h + 0.6),
        (2.2, -h + 0.1),
        (4.8, -8.8),
        (9.5, -3.4),
        (16, 1),
    ]
    b.shape(slope, "#4d3b46", "#6a4a48")
    b.glow(0, -h - 0.5, 7, "#ff6a2a", 0.8)
    for x0, x1, low, wide in ((-0.5, -3.2, -3.5, 0.5), (0.5, 2.4, -6.5, 0.4), (0.1, 0.4, -9.5, 0.3)):
        path = [(x0, -h + 0.7), (x0 + (x1 - x0) * 0.3, -h * 0.75), (x0 + (x1 - x0) * 0.75, -h * 0.5), (x1, low)]
        b.stem(path, wide, 0.15, "#ff7a2f")
        b.line(path, wide * 0.25, "#ffe08a", alpha=0.9)
    b.oval(0, -h + 0.55, 1.7, 0.3, "#ffcf5a", "#ff7a2f")


def lava_crack(b: Brush) -> None:
    points = [(-0.45, 0.02), (-0.2, -0.03), (0.05, 0.03), (0.25, -0.02), (0.45, 0.02)]
    b.line(points, 0.06, "#c93a12")
    b.line(points, 0.025, "#ffb03a", shade=0.3)
    b.glow(0, 0, 0.4, "#ff5a1a", 0.35)
