"""Towns of now and later: neon towers, holograms, back alleys, roofs, building sites, turbines."""

from __future__ import annotations

import math

from creation.engines.cutout.stage.brush import Brush

NEON = ("#ff3aa8", "#2ad8ff", "#b05aff", "#ffe05a", "#3affb0")


def neon_tower(b: Brush) -> None:
    """A dark tower with lines and panels of light, 12 to 22 m."""
    w, h = b.rng.uniform(2.4, 4.2), b.rng.uniform(12, 22)
    b.box(-w / 2, 0.5, w, h + 0.5, b.rng.choice(("#2a2f55", "#332a5a", "#24385a")))
    for row in range(int(h / 0.7)):
        for i in range(int(w / 0.6)):
            if b.rng.random() < 0.55:
                x, y = -w / 2 + 0.15 + i * 0.6, -h + 0.7 + row * 0.7
                b.box(x, y, 0.36, 0.3, b.rng.choice(("#7fd8ff", "#ffd9a0", "#c9a8ff", "#4a5a90")), shade=-0.1)
    colour = b.rng.choice(NEON)
    for x in (-w / 2, w / 2):
        b.line([(x, -0.5), (x, -h)], 0.1, colour, shade=0.2)
        b.glow(x, -h * 0.6, 1.6, colour, 0.3)
    if b.rng.random() < 0.7:
        billboard(b, b.rng.uniform(-0.4, 0.4), -b.rng.uniform(4.5, h - 3), w * 0.8)


def billboard(b: Brush, x: float, y: float, w: float) -> None:
    """A sign of light with a picture and no word."""
    colour = b.rng.choice(NEON)
    b.glow(x, y, w * 1.2, colour, 0.5)
    b.box(x - w / 2, y + w * 0.35, w, w * 0.7, "#1a1538", round=0.1)
    b.box(x - w / 2 + 0.1, y + w * 0.35 - 0.1, w - 0.2, w * 0.7 - 0.2, colour, b.rng.choice(NEON), round=0.08)
    if b.rng.random() < 0.5:
        b.oval(x, y, w * 0.2, w * 0.2, "#ffffff", alpha=0.85)
        b.oval(x, y, w * 0.1, w * 0.1, "#1a1538")
    else:
        for i in range(3):
            b.line(
                [
                    (x - w * 0.3, y - w * 0.15 + i * w * 0.14),
                    (x + w * 0.3 * b.rng.uniform(0.3, 1), y - w * 0.15 + i * w * 0.14),
                ],
                0.12,
                "#ffffff",
                alpha=0.9,
            )


def neon_shop(b: Brush) -> None:
    """A shop front of the night: shutters, pipes, signs that stand out."""
    w = b.rng.uniform(3.6, 4.6)
    b.box(-w / 2, 0.1, w, 6.8, b.rng.choice(("#2a2648", "#1f2c4a", "#33254a")))
    b.box(-w * 0.42, 0.05, w * 0.5, 2.0, "#ffd08a", "#ff8fb0")
    b.glow(-w * 0.17, -1.0, 2.0, "#ff9ab0", 0.35)
    for i in range(5):
        b.box(w * 0.14, -i * 0.4, w * 0.3, 0.36, "#4a4a70")
    sign, other = b.rng.choice(NEON), b.rng.choice(NEON)
    b.box(-w * 0.45, -2.15, w * 0.9, 0.7, "#14122a", round=0.1)
    for i in range(5):
        x = -w * 0.36 + i * w * 0.18
        (
            b.line([(x - 0.14, -2.35), (x, -2.65), (x + 0.14, -2.35)], 0.08, sign, shade=0.3)
            if i % 2
            else b.oval(x, -2.5, 0.15, 0.17, sign, shade=0.3)
        )
    b.glow(0, -2.5, 1.9, sign, 0.5)
    b.box(w * 0.32, -3.1, 0.62, 2.6, other, round=0.1, shade=0.15)
    for i in range(4):
        b.box(w * 0.32 + 0.14, -3.3 - i * 0.62, 0.34, 0.4, "#1a1538", round=0.05)
    b.glow(w * 0.32 + 0.3, -4.4, 1.8, other, 0.5)
    for i in range(2):
        b.box(-w * 0.4 + i * 1.1, -3.5, 0.8, 0.9, "#8fd0ff" if b.rng.random() < 0.6 else "#3a3a66", round=0.04)
        b.box(-w * 0.4 + i * 1.1, -5.1, 0.8, 0.9, "#ffd9a0" if b.rng.random() < 0.6 else "#3a3a66", round=0.04)


def hologram(b: Brush) -> None:
    """A fish of light over its projector."""
    b.contact(0.4)
    b.box(-0.35, 0.03, 0.7, 0.35, "#3a3f66", round=0.06)
    b.shape([(-0.3, -0.3), (0.3, -0.3), (1.1, -2.6), (-1.1, -2.6)], "#2ad8ff", alpha=0.16)
    for shift, c in ((0.06, "#ff3aa8"), (0.0, "#5af0ff")):
        b.curve([(-0.8 + shift, -2.3), (-0.2, -2.75), (0.5 + shift, -2.3), (-0.2, -1.85)], c, alpha=0.6)
        b.shape([(0.42 + shift, -2.3), (0.95, -2.65), (0.95, -1.95)], c, alpha=0.6)
    b.oval(-0.45, -2.38, 0.07, 0.07, "#ffffff")
    b.glow(0, -2.3, 1.6, "#2ad8ff", 0.5)


def fly_way(b: Brush) -> None:
    """Cars of the air with their lights, high over a street."""
    for i in range(3):
        x, y = -3 + i * 3 + b.rng.uniform(-0.5, 0.5), -b.rng.uniform(4.2, 7.5)
        b.curve([(x - 0.8, y), (x - 0.3, y - 0.3), (x + 0.4, y - 0.3), (x + 0.85, y), (x, y + 0.2)], "#3f4a80")
        b.glow(x - 0.9, y, 0.7, "#ff5a4a", 0.8)
        b.glow(x + 0.9, y, 0.9, "#bff4ff", 0.8)


def alley_wall(b: Brush) -> None:
    """A back wall of brick with a fire escape, pipes, laundry and graffiti, 6 m wide."""
    b.box(-3.0, 0.1, 6.05, 11, b.rng.choice(("#9a5a48", "#8a5548")))
    for row in range(44):
        y = -row * 0.25
        b.line([(-3, y), (3.05, y)], 0.025, "#5f382c", alpha=0.5)
        for i in range(10):
            if b.rng.random() < 0.2:
                b.box(-3 + i * 0.6 + 0.3 * (row % 2), y - 0.03, 0.56, 0.2, "#b06a54", shade=b.rng.uniform(-0.2, 0.1))
    for floor in range(3):
        y = -2.7 - floor * 2.4
        b.window(-2.3, y, 1.0, 1.3, chance=0.6)
        b.box(-2.45, y + 0.14, 1.3, 0.14, "#c9b8a0")
        b.window(1.2, y, 1.0, 1.3, chance=0.6)
        b.box(0.5, y + 0.3, 2.3, 0.1, "#3a3f48")
        for i in range(8):
            b.line([(0.55 + i * 0.31, y + 0.3), (0.55 + i * 0.31, y - 0.4)], 0.035, "#3a3f48")
        b.line([(0.5, y - 0.4), (2.8, y - 0.4)], 0.05, "#3a3f48")
        b.line([(0.7, y + 0.3), (2.0, y + 2.5)], 0.08, "#3a3f48")
    b.line([(-0.4, 0), (-0.4, -11)], 0.14, "#7a7f86")
    for c, line in (
        ("#3ad0c8", [(-2.7, -0.6), (-2.2, -1.5), (-1.7, -0.6), (-1.3, -1.4)]),
        ("#ffd23f", [(-1.2, -0.7), (-0.9, -1.3), (-0.6, -0.7)]),
        ("#ff5a9a", [(0.2, -0.5), (0.6, -1.2), (1.0, -0.6), (1.5, -1.3), (1.9, -0.6)]),
    ):
        b.line(line, 0.16, c, alpha=0.85)


def bins(b: Brush) -> None:
    """Dustbins, a full sack, a box."""
    b.contact(1.0)
    for x, c in ((-0.75, "#4a7a5a"), (-0.05, "#4f5f78")):
        b.shape([(x, 0.02), (x + 0.58, 0.02), (x + 0.64, -0.9), (x - 0.06, -0.9)], c)
        b.box(x - 0.1, -0.88, 0.78, 0.12, c, round=0.05, shade=0.12)
    b.curve([(0.65, 0.02), (0.6, -0.4), (0.85, -0.6), (1.1, -0.55), (1.25, -0.2), (1.2, 0.02)], "#2f3238")
    b.shape([(0.82, -0.55), (0.96, -0.75), (1.06, -0.55)], "#2f3238")


def washing(b: Brush) -> None:
    """A line of washing across, 4 m up."""
    b.line([(-3, -4.2), (0, -3.9), (3, -4.2)], 0.03, "#e6e0d4")
    for i, c in enumerate(("#ff9a8a", "#fff6e6", "#8fc2e6", "#f2d27a", "#b5e0a8")):
        x = -2.2 + i * 1.0
        b.shape([(x, -4.02), (x + 0.6, -4.02), (x + 0.62, -3.1), (x - 0.02, -3.1)], c)


def roof_things(b: Brush) -> None:
    """A water tank on legs and an air conditioner."""
    b.contact(1.2)
    for x in (-0.8, 0.7):
        b.line([(x, 0), (x * 0.9, -1.6)], 0.1, "#5a4a40")
    b.line([(-0.8, -0.2), (0.7, -1.4)], 0.06, "#5a4a40")
    b.box(-0.95, -1.5, 1.9, 1.7, "#a87850", round=0.05)
    for i in range(7):
        b.line([(-0.8 + i * 0.27, -1.5), (-0.8 + i * 0.27, -3.2)], 0.03, "#7a5538", alpha=0.6)
    b.shape([(-1.05, -3.15), (1.05, -3.15), (0, -3.9)], "#6a5a50")
    b.box(1.5, 0.02, 1.1, 0.9, "#b5bcc2", round=0.05)
    b.oval(2.05, -0.45, 0.33, 0.33, "#7a828a")


def roof_edge(b: Brush) -> None:
    """The low wall at a roof's edge, with aerials, 4 m."""
    b.box(-2.05, 0.06, 4.1, 0.6, "#a89a90")
    b.box(-2.1, -0.5, 4.2, 0.12, "#c9bdb0")
    b.line([(1.2, -0.5), (1.2, -2.4)], 0.05, "#7a828a")
    for y, half in ((-2.3, 0.5), (-2.05, 0.38), (-1.8, 0.28)):
        b.line([(1.2 - half, y), (1.2 + half, y)], 0.04, "#7a828a")


def shell_building(b: Brush) -> None:
    """A house being built: floors on columns, scaffolding, a net."""
    for floor in range(4):
        y = -floor * 2.2
        b.box(-4.2, y - 2.0, 8.4, 0.35, "#b5b0a8")
        for i in range(5):
            b.box(-4.0 + i * 1.9, y + 0.1, 0.4, 2.2, "#a09a92")
        b.box(-1.9, y + 0.05, 1.8, 2.0, "#c9704a" if floor % 2 else "#d98a5a")
    for i in range(6):
        b.line([(-4.6 + i * 1.84, 0.1), (-4.6 + i * 1.84, -9.6)], 0.08, "#e0a030")
    for floor in range(5):
        b.line([(-4.6, -0.2 - floor * 2.2), (4.6, -0.2 - floor * 2.2)], 0.07, "#e0a030")
    for i in range(4):
        b.line([(-4.6 + i * 2.3, -9.3), (-3.6 + i * 2.3, -10.4)], 0.06, "#8a5a40")


def barrier(b: Brush) -> None:
    """A striped barrier and cones."""
    b.contact(0.9)
    for x in (-0.7, 0.6):
        b.line([(x - 0.15, 0), (x, -0.9), (x + 0.15, 0)], 0.06, "#5a6068")
    b.box(-0.95, -0.65, 1.9, 0.3, "#ffffff", round=0.03)
    for i in range(5):
        b.shape(
            [(-0.9 + i * 0.38, -0.65), (-0.72 + i * 0.38, -0.65), (-0.58 + i * 0.38, -0.95), (-0.76 + i * 0.38, -0.95)],
            "#e0483a",
        )
    b.oval(-0.7, -1.02, 0.1, 0.1, "#ffb03a")
    b.shape([(1.0, 0), (1.5, 0), (1.3, -0.75), (1.2, -0.75)], "#ff7a2a")
    b.shape([(1.1, -0.28), (1.4, -0.28), (1.36, -0.45), (1.14, -0.45)], "#ffffff")


def digger(b: Brush) -> None:
    """A yellow excavator."""
    b.contact(2.4)
    b.box(-1.5, 0.02, 3.0, 0.7, "#33363c", round=0.33)
    for i in range(5):
        b.oval(-1.1 + i * 0.55, -0.33, 0.22, 0.22, "#5a6068")
    b.box(-1.3, -0.75, 2.4, 0.8, "#f2b52a", round=0.12)
    b.box(-0.3, -1.4, 1.2, 1.2, "#f2b52a", round=0.1)
    b.box(-0.15, -1.6, 0.85, 0.8, "#bfe0ea", round=0.06)
    b.line([(0.9, -1.3), (2.4, -3.6), (3.9, -2.4)], 0.34, "#e0a020")
    b.shape([(3.6, -2.6), (4.3, -2.3), (4.0, -1.3), (3.2, -1.5)], "#5a6068")


def turbine(b: Brush) -> None:
    """A wind turbine, 12 m."""
    b.stem([(0, 0.1), (0, -9)], 0.34, 0.16, "#f4f6f8")
    turn = b.rng.uniform(0, 2)
    for k in range(3):
        angle = turn + k * math.tau / 3
        tip = (math.cos(angle) * 3.6, -9 + math.sin(angle) * 3.6)
        side = (math.cos(angle + 0.12) * 1.1, -9 + math.sin(angle + 0.12) * 1.1)
        b.shape([(0, -9), side, tip, (math.cos(angle - 0.05) * 0.8, -9 + math.sin(angle - 0.05) * 0.8)], "#ffffff")
    b.oval(0, -9, 0.26, 0.26, "#dfe5ea")


def traffic_light(b: Brush) -> None:
    b.contact(0.25)
    b.line([(0, 0), (0, -2.4)], 0.09, "#3d444f")
    b.box(-0.2, -2.2, 0.4, 1.1, "#2a2f36", round=0.1)
    for y, c in ((-3.05, "#ff4a3a"), (-2.73, "#5a4a20"), (-2.41, "#1f4a30")):
        b.oval(0, y, 0.13, 0.13, c)
    b.glow(0, -3.05, 0.7, "#ff4a3a", 0.5)


def yellow_cab(b: Brush) -> None:
    b.contact(2.0)
    b.curve(
        [
            (-1.9, -0.35),
            (-1.85, -0.8),
            (-1.1, -0.95),
            (-0.7, -1.4),
            (0.65, -1.4),
            (1.1, -0.95),
            (1.85, -0.8),
            (1.9, -0.35),
            (0, -0.28),
        ],
        "#f2b52a",
    )
    b.shape([(-0.92, -0.95), (-0.6, -1.3), (-0.05, -1.3), (-0.05, -0.95)], "#bcd6e5", "#7f9fb5")
    b.shape([(0.08, -0.95), (0.08, -1.3), (0.54, -1.3), (0.92, -0.95)], "#bcd6e5", "#7f9fb5")
    for i in range(10):
        b.box(-1.6 + i * 0.32, -0.68 - 0.09 * (i % 2), 0.16, 0.09, "#22252c")
    b.box(-0.25, -1.4, 0.5, 0.18, "#fff6d0", round=0.04)
    for x in (-1.15, 1.15):
        b.oval(x, -0.32, 0.33, 0.33, "#2c2c33")
        b.oval(x, -0.32, 0.15, 0.15, "#a9adb5")
