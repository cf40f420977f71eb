"""Gyms, museums, dance floors, lanes, rings."""

from __future__ import annotations

import math

from creation.engines.cutout.stage.brush import Brush


def mirror(b: Brush) -> None:
    """A wall of mirrors."""
    for i in range(2):
        x = -1.5 + i * 1.52
        b.box(x, -0.35, 1.48, 2.2, "#c9d8e2", "#a8c0d0")
        b.shape([(x + 0.2, -0.35), (x + 0.55, -0.35), (x + 1.2, -2.55), (x + 0.85, -2.55)], "#ffffff", alpha=0.3)


def dumbbells(b: Brush) -> None:
    """A rack of weights."""
    b.contact(1.1)
    for row in range(3):
        y = -0.3 - row * 0.38
        b.box(-0.95, y + 0.06, 1.9, 0.07, "#3a4048")
        for i in range(5):
            x, c = -0.75 + i * 0.38, ("#e0483a", "#3f8fc2", "#2f343a")[row]
            b.line([(x - 0.07, y - 0.08), (x + 0.07, y - 0.08)], 0.05, "#b5bcc4")
            for side in (-0.1, 0.1):
                b.box(x + side - 0.04, y, 0.08, 0.17, c, round=0.03)
    for x in (-0.92, 0.84):
        b.box(x, 0.03, 0.08, 1.2, "#3a4048")


def treadmill(b: Brush) -> None:
    b.contact(0.9)
    b.shape([(-0.85, 0.02), (0.75, 0.02), (0.75, -0.12), (-0.85, -0.2)], "#2f343a")
    b.line([(0.55, -0.1), (0.72, -1.15)], 0.08, "#8a929a")
    b.line([(0.72, -1.0), (0.3, -0.95)], 0.06, "#3a4048")
    b.box(0.5, -1.1, 0.4, 0.3, "#2f343a", round=0.05)
    b.box(0.55, -1.16, 0.3, 0.18, "#5fe0c0")


def barbell(b: Brush) -> None:
    """A bench with a loaded bar."""
    b.contact(1.1)
    b.box(-0.55, -0.35, 1.1, 0.14, "#c9303f", round=0.05)
    for x in (-0.45, 0.35):
        b.box(x, 0.02, 0.09, 0.38, "#3a4048")
    for x in (-0.5, 0.5):
        b.line([(x, 0), (x, -1.0)], 0.06, "#5f6a74")
    b.line([(-1.15, -1.0), (1.15, -1.0)], 0.05, "#c5ccd2")
    for side in (-1, 1):
        for k, h in enumerate((0.36, 0.3, 0.22)):
            b.box(
                side * (0.75 + k * 0.1) - 0.045, -1.0 + h, 0.09, 2 * h, ("#2f343a", "#e0483a", "#f2b53f")[k], round=0.03
            )


def ball_basket(b: Brush) -> None:
    """A basketball hoop on a wall."""
    b.box(-0.6, -2.3, 1.2, 0.8, "#ffffff", round=0.03)
    b.box(-0.22, -2.4, 0.44, 0.34, "#e0483a")
    b.box(-0.18, -2.44, 0.36, 0.26, "#ffffff")
    b.line([(-0.25, -2.25), (0.25, -2.25)], 0.06, "#ff7a2a")
    for i in range(5):
        b.line([(-0.23 + i * 0.115, -2.22), (-0.14 + i * 0.07, -1.85)], 0.02, "#f0f0f0")


def golden_frame(b: Brush) -> None:
    """A large painting in gold, a lamp over it."""
    w, h = b.rng.uniform(0.9, 1.3), b.rng.uniform(1.0, 1.3)
    b.box(-w / 2 - 0.12, -1.05, w + 0.24, h + 0.24, "#d9a83f", round=0.04)
    b.box(-w / 2 - 0.04, -1.13, w + 0.08, h + 0.08, "#a87820")
    ground, far, spot = b.rng.choice(
        (("#31507a", "#f0c070", "#fff0c0"), ("#4a6a3f", "#a8d0d8", "#d9483b"), ("#5a2f3a", "#d08a6a", "#f0d0b0"))
    )
    b.box(-w / 2, -1.17, w, h, far, ground)
    b.oval(0, -1.17 - h * 0.42, w * 0.22, h * 0.26, spot)
    b.shape([(-w / 2, -1.17), (-w * 0.25, -1.17 - h * 0.25), (w * 0.2, -1.17 - h * 0.16), (w / 2, -1.17)], ground)
    b.line([(-0.2, -1.4 - h), (0.2, -1.4 - h)], 0.05, "#c9a050")
    b.glow(0, -1.4 - h * 0.7, 1.1, "#ffe8b0", 0.3)


def statue(b: Brush) -> None:
    """A marble bust on a plinth."""
    b.contact(0.5)
    b.box(-0.34, 0.04, 0.68, 1.05, "#d8d2c8")
    b.box(-0.4, -0.98, 0.8, 0.1, "#e6e0d6")
    b.curve([(-0.36, -1.05), (-0.34, -1.3), (-0.12, -1.42), (0.12, -1.42), (0.34, -1.3), (0.36, -1.05)], "#f4f0ea")
    b.box(-0.08, -1.38, 0.16, 0.18, "#e6e0d6")
    b.oval(0, -1.68, 0.19, 0.24, "#f4f0ea")
    for k in range(7):
        angle = math.pi + k * math.pi / 6
        b.oval(math.cos(angle) * 0.18, -1.72 + math.sin(angle) * 0.2, 0.07, 0.07, "#dcd6cc")


def dinosaur_bones(b: Brush) -> None:
    """A skeleton on a stand, as long as a bus is wide."""
    b.contact(1.6)
    bone = "#efe6d0"
    b.box(-1.3, 0.04, 2.6, 0.18, "#6a5a4a")
    spine = [(-1.6, -0.7), (-1.0, -1.15), (-0.3, -1.45), (0.4, -1.5), (0.9, -1.9), (1.15, -2.4)]
    b.line(spine, 0.11, bone)
    for i in range(7):
        x = -0.5 + i * 0.16
        b.line([(x, -1.45), (x + 0.07, -1.15), (x, -0.85)], 0.05, bone)
    for x in (-0.45, 0.5):
        b.line([(x, -1.35), (x + 0.15, -0.8), (x, -0.15), (x + 0.2, -0.12)], 0.09, bone)
    b.curve([(1.0, -2.55), (1.25, -2.75), (1.75, -2.5), (1.85, -2.35), (1.3, -2.25)], bone)
    b.curve([(1.2, -2.2), (1.7, -2.2), (1.6, -2.08), (1.25, -2.08)], bone, shade=-0.1)
    b.oval(1.3, -2.52, 0.07, 0.07, "#4a3f38")


def rope(b: Brush) -> None:
    """Two brass posts and a red rope."""
    for x in (-0.7, 0.7):
        b.contact(0.2)
        b.box(x - 0.12, 0.02, 0.24, 0.05, "#c9a050")
        b.line([(x, 0), (x, -0.85)], 0.06, "#e0b850")
        b.oval(x, -0.9, 0.08, 0.08, "#f0d080")
    b.line([(-0.7, -0.82), (0, -0.55), (0.7, -0.82)], 0.08, "#b0202f")


def disco_ball(b: Brush) -> None:
    """A mirror ball and the rays it throws."""
    b.line([(0, -9), (0, -2.95)], 0.03, "#8a929a")
    for k in range(10):
        angle = 0.3 + k * math.pi / 5
        far = (math.cos(angle) * 3.0, -2.6 + math.sin(angle) * 3.0)
        wide = (math.cos(angle + 0.13) * 3.0, -2.6 + math.sin(angle + 0.13) * 3.0)
        b.shape([(0, -2.6), far, wide], ("#ff5ac8", "#5ac8ff", "#ffe05a")[k % 3], alpha=0.2)
    b.oval(0, -2.6, 0.36, 0.36, "#dfe8f4", "#7f8fb0")
    for row in range(5):
        for i in range(6):
            x, y = -0.25 + i * 0.1, -2.82 + row * 0.11
            if math.hypot(x, y + 2.6) < 0.33:
                b.box(x, y + 0.04, 0.085, 0.09, b.rng.choice(("#ffffff", "#c8d8f0", "#ffb0e8", "#a0f0ff")))
    b.glow(0, -2.6, 1.0, "#ffffff", 0.5)


def speaker(b: Brush) -> None:
    b.contact(0.5)
    b.box(-0.45, 0.04, 0.9, 1.9, "#1f2028", round=0.06)
    for y, r in ((-0.5, 0.34), (-1.25, 0.26)):
        b.oval(0, y, r, r, "#4a4d5a")
        b.oval(0, y, r * 0.6, r * 0.6, "#14151b")
    b.oval(0, -1.65, 0.09, 0.09, "#4a4d5a")


def decks(b: Brush) -> None:
    """A disc jockey's desk with glowing front."""
    b.contact(1.3)
    b.box(-1.2, 0.04, 2.4, 1.0, "#23182f", round=0.05)
    for i in range(9):
        h = 0.15 + 0.5 * abs(math.sin(i * 1.3))
        b.box(-1.05 + i * 0.24, -0.12, 0.17, h, ("#ff4ac0", "#8a5aff", "#3ad0ff")[i % 3])
    b.glow(0, -0.5, 1.4, "#ff4ac0", 0.35)
    for x in (-0.6, 0.6):
        b.oval(x, -1.02, 0.36, 0.08, "#5a5d6a")
        b.oval(x, -1.03, 0.12, 0.03, "#ff8a3a")


def light_wall(b: Brush) -> None:
    """Panels of light in the colours of a night."""
    for row in range(4):
        for i in range(6):
            c = b.rng.choice(("#ff3aa8", "#7a3aff", "#2ac8ff", "#2a1a4a", "#3a1f5a", "#ffb02a"))
            b.box(-1.5 + i * 0.5, -0.3 - row * 0.6, 0.46, 0.56, c, round=0.04, shade=b.rng.uniform(-0.25, 0.15))
    b.glow(0, -1.4, 1.8, "#b05aff", 0.3)


def pins(b: Brush) -> None:
    """The end of a bowling lane: ten pins under a bright mask."""
    b.box(-0.75, 0.04, 1.5, 0.95, "#1c2030")
    b.glow(0, -0.3, 0.9, "#fff0d0", 0.5)
    for k, x in enumerate((-0.42, -0.14, 0.14, 0.42, -0.28, 0, 0.28)):
        y = -0.02 if k > 3 else -0.1
        b.oval(x, y - 0.14, 0.075, 0.16, "#ffffff", "#e0e4ea")
        b.oval(x, y - 0.36, 0.05, 0.08, "#ffffff")
        b.line([(x - 0.04, y - 0.29), (x + 0.04, y - 0.29)], 0.03, "#e0303f")
    b.box(-0.75, -0.9, 1.5, 1.1, "#5a2f9a", "#e0489a", round=0.03)
    b.shape([(-0.3, -1.1), (0, -1.8), (0.3, -1.1), (-0.4, -1.55), (0.4, -1.55)], "#ffe05a", alpha=0.95)
    for x in (-0.75, 0.71):
        b.box(x, 0.04, 0.05, 1.0, "#e6ecf4")


def ball_rack(b: Brush) -> None:
    """Bowling balls in a row."""
    b.contact(0.8)
    b.box(-0.75, 0.02, 1.5, 0.45, "#3a3f4a", round=0.08)
    for i, c in enumerate(("#e0303f", "#3f7fe0", "#f2b53f", "#4ab36a", "#8a4ac2")):
        b.oval(-0.56 + i * 0.28, -0.56, 0.16, 0.16, c)
        for dx in (-0.03, 0.03):
            b.oval(-0.58 + i * 0.28 + dx, -0.62, 0.018, 0.018, "#22252c")


def ring_ropes(b: Brush) -> None:
    """The far side of a boxing ring: apron, posts, three ropes."""
    b.box(-4.5, 0.5, 9, 0.55, "#3f5fc2")
    for x in (-2.1, 2.1):
        b.box(x - 0.09, 0.1, 0.18, 1.55, "#d9303f" if x < 0 else "#2f5fd0", round=0.05)
        for y in (-0.5, -0.9, -1.3):
            b.box(x - 0.16, y + 0.12, 0.32, 0.26, "#ffffff", round=0.06)
    for y, c in ((-0.5, "#e0303f"), (-0.9, "#ffffff"), (-1.3, "#2f5fd0")):
        b.line([(-4.5, y), (0, y + 0.03), (4.5, y)], 0.07, c)


def ring_lamps(b: Brush) -> None:
    """A bank of lamps over a ring."""
    b.box(-1.6, -3.3, 3.2, 0.16, "#2f343a")
    for i in range(6):
        b.oval(-1.35 + i * 0.54, -3.22, 0.16, 0.09, "#fffbe0")
        b.glow(-1.35 + i * 0.54, -3.1, 1.2, "#fff6d0", 0.28)
