"""Desks, boards, beds of a ward, flasks, benches of a court: rooms where people work and learn."""

from __future__ import annotations

import math

from creation.engines.cutout.stage.brush import Brush


def desk(b: Brush) -> None:
    """An office desk with a computer and a swivel chair."""
    b.contact(1.2)
    b.box(-0.95, -0.68, 1.9, 0.08, "#d9b48a", round=0.02)
    for x in (-0.88, 0.8):
        b.box(x, 0.02, 0.08, 0.7, "#8a929a")
    b.box(0.3, -0.06, 0.5, 0.58, "#b5bcc4", round=0.03)
    for y in (-0.2, -0.4):
        b.line([(0.48, y), (0.62, y)], 0.03, "#6f7880")
    b.box(-0.42, -0.86, 0.84, 0.56, "#2c323a", round=0.04)
    b.box(-0.37, -0.91, 0.74, 0.45, "#7fc4ef", "#4a8fd0")
    for i, w in enumerate((0.4, 0.3, 0.5)):
        b.line([(-0.3, -1.24 + i * 0.1), (-0.3 + w, -1.24 + i * 0.1)], 0.03, "#ffffff", alpha=0.8)
    b.box(-0.06, -0.74, 0.12, 0.14, "#2c323a")
    b.box(0.55, -0.75, 0.14, 0.18, "#e0574a", round=0.03)
    b.box(-0.85, -0.75, 0.3, 0.1, "#ffffff")
    b.box(-0.84, -0.84, 0.28, 0.07, "#f2e0a0")
    if b.light.is_dark:
        b.glow(0, -1.1, 1.0, "#8fd0ff", 0.4)


def swivel_chair(b: Brush) -> None:
    b.contact(0.4)
    b.line([(0, -0.08), (0, -0.45)], 0.07, "#3a4048")
    b.line([(-0.3, -0.04), (0, -0.1), (0.3, -0.04)], 0.06, "#3a4048")
    b.box(-0.3, -0.42, 0.6, 0.12, "#3f6fa8", round=0.06)
    b.box(-0.26, -0.6, 0.52, 0.62, "#3f6fa8", round=0.12)


def whiteboard(b: Brush) -> None:
    """A board with a chart that climbs."""
    b.box(-1.0, -1.1, 2.0, 1.25, "#b5bcc4", round=0.03)
    b.box(-0.94, -1.16, 1.88, 1.13, "#fbfdff")
    for i, h in enumerate((0.2, 0.34, 0.3, 0.52, 0.7)):
        b.box(-0.78 + i * 0.2, -1.26, 0.14, h, ("#4a90c2", "#5fb36a", "#f2b53f", "#e0574a", "#8a6ac2")[i])
    b.line([(-0.75, -1.7), (-0.2, -1.85), (0.2, -2.15)], 0.03, "#e0483a")
    for i in range(3):
        b.box(0.42, -1.3 - i * 0.3, 0.24, 0.22, ("#fff08a", "#ffb0c8", "#b0e8c0")[i])


def cabinet(b: Brush) -> None:
    """A filing cabinet with a plant on it."""
    b.contact(0.5)
    b.box(-0.3, 0.04, 0.6, 1.25, "#9aa6b0", round=0.03)
    for i in range(3):
        b.box(-0.25, -0.04 - i * 0.4, 0.5, 0.34, "#aab6c0", round=0.02)
        b.line([(-0.08, -0.24 - i * 0.4), (0.08, -0.24 - i * 0.4)], 0.03, "#5f6a74")
    b.box(-0.12, -1.2, 0.24, 0.2, "#c9704a", round=0.03)
    for k in range(5):
        b.line([(0, -1.4), (-0.24 + k * 0.12, -1.75 + 0.05 * abs(k - 2))], 0.06, "#4f9448")


def blackboard(b: Brush) -> None:
    b.box(-1.6, -0.95, 3.2, 1.5, "#a9713f", round=0.03)
    b.box(-1.5, -1.04, 3.0, 1.32, "#2f5a4a", "#3a6a57")
    for i, width in enumerate((1.1, 1.4, 0.8)):
        b.line([(-1.3, -2.1 + i * 0.32), (-1.3 + width, -2.12 + i * 0.32)], 0.035, "#f0f5ee", alpha=0.75)
    b.shape([(0.5, -1.35), (1.25, -1.35), (0.5, -2.0)], "#3a6a57", alpha=0.0)
    b.line([(0.5, -1.35), (0.88, -1.35), (1.25, -1.35)], 0.03, "#ffd98a", alpha=0.85)
    b.line([(0.5, -1.35), (0.5, -1.68), (0.5, -2.0)], 0.03, "#ffd98a", alpha=0.85)
    b.line([(0.5, -2.0), (0.88, -1.68), (1.25, -1.35)], 0.03, "#ffd98a", alpha=0.85)
    b.box(-1.6, -0.9, 3.2, 0.1, "#b57a4a")
    for x, c in ((-0.4, "#ffffff"), (-0.2, "#ffd98a"), (0.0, "#ff9aa8")):
        b.line([(x, -1.02), (x + 0.12, -1.02)], 0.04, c)


def school_desk(b: Brush) -> None:
    b.contact(0.8)
    b.box(-0.6, -0.6, 1.2, 0.09, "#e0b070", round=0.03)
    for x in (-0.52, 0.44):
        b.line([(x, 0), (x + 0.04, -0.6)], 0.05, "#5f7a94")
    b.box(-0.35, -0.69, 0.34, 0.06, "#e0483a")
    b.box(0.08, -0.69, 0.3, 0.05, "#4a90c2")
    b.box(-0.3, -0.3, 0.6, 0.07, "#d9a05f", round=0.03)
    b.box(-0.3, -0.4, 0.6, 0.1, "#d9a05f", round=0.03)


def globe(b: Brush) -> None:
    b.contact(0.3)
    b.box(-0.3, 0.02, 0.6, 0.75, "#9a6d48", round=0.03)
    b.line([(0, -0.75), (0, -0.92)], 0.05, "#c9a050")
    b.oval(0, -1.18, 0.28, 0.28, "#4a9ad9")
    for x, y, rx in ((-0.1, -1.26, 0.1), (0.1, -1.12, 0.09), (-0.04, -1.04, 0.06)):
        b.oval(x, y, rx, 0.07, "#6fb35f")


def posters(b: Brush) -> None:
    """Children's drawings and an alphabet frieze."""
    for i in range(3):
        x = -0.75 + i * 0.52
        b.box(x, -1.35 - 0.08 * (i % 2), 0.42, 0.55, "#fffdf4")
        y = -1.45 - 0.08 * (i % 2)
        b.oval(x + 0.21, y - 0.2, 0.12, 0.12, ("#f2b53f", "#e0574a", "#6fb35f")[i])
        b.line([(x + 0.06, y), (x + 0.36, y)], 0.04, "#5fa34a")
    for i in range(6):
        b.box(-0.9 + i * 0.3, -2.4, 0.25, 0.25, ("#e0574a", "#f2b53f", "#5fb36a", "#4a90c2", "#8a6ac2", "#f07fa8")[i])


def ward_bed(b: Brush) -> None:
    """A hospital bed with a monitor and a drip."""
    b.contact(1.3)
    for x in (-1.05, 0.95):
        b.oval(x, -0.06, 0.09, 0.09, "#5f6a74")
        b.line([(x, -0.1), (x, -0.9 if x < 0 else -0.7)], 0.06, "#b5c0c8")
    b.box(-1.1, -0.36, 2.15, 0.2, "#cfd8de", round=0.05)
    b.box(-1.08, -0.52, 2.1, 0.22, "#ffffff", round=0.1)
    b.curve([(-1.05, -0.68), (-0.95, -0.95), (-0.5, -0.85), (-0.48, -0.68)], "#ffffff", "#dfe8f0")
    b.box(-0.4, -0.4, 1.45, 0.42, "#8fcfd0", round=0.12)
    b.line([(-1.35, 0), (-1.35, -1.95)], 0.04, "#b5c0c8")
    b.box(-1.45, -1.6, 0.2, 0.34, "#dff0ff", round=0.06)
    b.line([(-1.35, -1.58), (-1.2, -1.2), (-0.8, -0.8)], 0.02, "#c9d8e0")
    b.box(1.2, -1.05, 0.62, 0.5, "#3a4450", round=0.05)
    b.box(1.25, -1.11, 0.52, 0.38, "#143028")
    b.line([(1.28, -1.28), (1.42, -1.28), (1.48, -1.42), (1.54, -1.16), (1.6, -1.28), (1.74, -1.28)], 0.025, "#5fff9a")
    b.line([(1.5, 0), (1.5, -1.05)], 0.05, "#b5c0c8")


def cross(b: Brush) -> None:
    """The cross of a hospital, lit."""
    b.box(-0.42, -1.95, 0.84, 0.84, "#ffffff", round=0.1)
    b.box(-0.1, -2.05, 0.2, 0.62, "#e0303f")
    b.box(-0.31, -2.26, 0.62, 0.2, "#e0303f")
    b.glow(0, -2.37, 0.8, "#ffb0b0", 0.25)


def ward_curtain(b: Brush) -> None:
    b.line([(-0.8, -2.3), (0.8, -2.3)], 0.04, "#b5c0c8")
    for i in range(7):
        b.box(-0.75 + i * 0.21, -0.3, 0.22, 1.98, "#a8dcd4", round=0.06, shade=-0.14 if i % 2 else 0.05)


def lab_bench(b: Brush) -> None:
    """Flasks that bubble, a microscope, coils."""
    b.contact(1.6)
    b.box(-1.5, 0.04, 3.0, 0.9, "#e4eaee")
    for i in range(4):
        b.box(-1.42 + i * 0.74, -0.06, 0.66, 0.74, "#d0dae0", round=0.03)
    b.box(-1.56, -0.86, 3.12, 0.1, "#3f4a56", round=0.02)
    for x, r, c in ((-1.1, 0.2, "#5fe08a"), (-0.55, 0.15, "#ff6fb0"), (0.95, 0.22, "#6fb8ff")):
        b.glow(x, -1.15, 0.5, c, 0.45)
        b.oval(x, -0.96 - r, r, r, "#eafcff", alpha=0.7)
        b.curve([(x - r * 0.95, -0.96 - r), (x + r * 0.95, -0.96 - r), (x + r * 0.6, -0.99), (x - r * 0.6, -0.99)], c)
        b.box(x - 0.05, -0.96 - 1.8 * r, 0.1, 0.3, "#eafcff")
        for k in range(3):
            b.oval(x + 0.06 * (k - 1), -1.35 - r - 0.16 * k, 0.035 + 0.015 * k, 0.035 + 0.015 * k, c, alpha=0.8)
    b.line([(-0.9, -1.35), (-0.7, -1.55), (-0.55, -1.4)], 0.03, "#cfe8f0")
    b.box(-0.1, -0.95, 0.42, 0.08, "#3a4048", round=0.03)
    b.line([(0.24, -0.98), (0.3, -1.25), (0.12, -1.45)], 0.07, "#3a4048")
    b.line([(0.0, -1.55), (0.1, -1.15)], 0.1, "#d9dee2")
    for k in range(4):
        b.box(0.5 + k * 0.09, -0.95, 0.06, 0.3, ("#ff6f5a", "#ffd23f", "#5fe08a", "#8f7fff")[k], round=0.03)


def machine(b: Brush) -> None:
    """A cabinet with dials, lamps and a screen."""
    b.contact(0.8)
    b.box(-0.65, 0.04, 1.3, 2.1, "#7f8fa3", round=0.06)
    b.box(-0.52, -1.25, 1.04, 0.6, "#123a3f", round=0.05)
    wave = [(-0.46 + i * 0.1, -1.55 + 0.16 * math.sin(i * 1.4)) for i in range(10)]
    b.line(wave, 0.03, "#5fffc0")
    b.glow(0, -1.55, 0.7, "#5fffc0", 0.25)
    for i in range(4):
        b.oval(-0.4 + i * 0.27, -0.98, 0.07, 0.07, ("#ff5a4a", "#ffd23f", "#5fe08a", "#6fb8ff")[i])
        b.oval(-0.4 + i * 0.27, -0.62, 0.1, 0.1, "#e6ecf0")
        b.line([(-0.4 + i * 0.27, -0.62), (-0.36 + i * 0.27, -0.69)], 0.025, "#e0303f")
    for i in range(5):
        b.line([(-0.45, -0.15 - i * 0.06), (0.45, -0.15 - i * 0.06)], 0.02, "#4a586a")


def judge(b: Brush) -> None:
    """The judge's high bench with columns, scales and a gavel."""
    b.contact(2.0)
    b.box(-2.0, 0.04, 4.0, 1.15, "#7a4a2f")
    for i in range(4):
        b.box(-1.88 + i * 0.97, -0.12, 0.85, 0.8, "#8a5a3a", round=0.03)
    b.box(-2.1, -1.08, 4.2, 0.14, "#9a6a45", round=0.03)
    b.box(-0.55, -1.2, 1.1, 1.5, "#5a2f24", round=0.2)
    b.box(-0.42, -1.3, 0.84, 1.25, "#a3303a", round=0.16)
    b.line([(1.2, -1.2), (1.2, -1.85)], 0.05, "#e0b850")
    b.line([(0.85, -1.72), (1.2, -1.82), (1.55, -1.72)], 0.04, "#e0b850")
    for x in (0.85, 1.55):
        b.curve([(x - 0.16, -1.5), (x + 0.16, -1.5), (x, -1.4)], "#e0b850")
        b.line([(x - 0.14, -1.5), (x, -1.72), (x + 0.14, -1.5)], 0.015, "#e0b850")
    b.box(-1.35, -1.18, 0.4, 0.06, "#5a3524")
    b.line([(-1.3, -1.28), (-0.9, -1.42)], 0.05, "#b57a4a")
    b.box(-1.42, -1.22, 0.24, 0.16, "#b57a4a", round=0.04)


def column(b: Brush) -> None:
    """A white column up to the ceiling."""
    b.box(-0.4, 0.05, 0.8, 0.22, "#e9e2d4")
    b.box(-0.28, -0.15, 0.56, 9, "#f4eee2")
    for i in range(4):
        b.line([(-0.2 + i * 0.13, -0.2), (-0.2 + i * 0.13, -9)], 0.03, "#cfc4b0", alpha=0.6)


def ladder(b: Brush) -> None:
    """A library's ladder, leaning on the shelves."""
    for x in (-0.22, 0.22):
        b.line([(x, 0.03), (x * 0.8, -2.6)], 0.06, "#c99a5a")
    for i in range(8):
        b.line([(-0.21, -0.3 - i * 0.3), (0.21, -0.3 - i * 0.3)], 0.045, "#c99a5a")


def reading_table(b: Brush) -> None:
    """A long table with a green lamp and open books."""
    b.contact(1.1)
    b.box(-1.0, -0.66, 2.0, 0.1, "#7a4a2f", round=0.03)
    for x in (-0.9, 0.8):
        b.box(x, 0.02, 0.1, 0.68, "#6a3f28")
    b.line([(0.2, -0.76), (0.2, -1.05)], 0.04, "#d9b050")
    b.curve([(-0.1, -1.02), (0.0, -1.2), (0.4, -1.2), (0.5, -1.02)], "#3f9a5f")
    b.glow(0.2, -0.9, 0.9, "#ffe0a0", 0.55 if b.light.is_dark else 0.3)
    for x in (-0.75, -0.3):
        b.shape([(x, -0.76), (x + 0.17, -0.82), (x + 0.34, -0.76), (x + 0.17, -0.77)], "#fffaf0")
    for k, c in enumerate(("#c9483f", "#4a8fa8", "#e0b040")):
        b.box(0.62, -0.76 - k * 0.07, 0.32, 0.065, c)
