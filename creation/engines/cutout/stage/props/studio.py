"""A television studio: the screen behind the news, lamps on stands, a camera."""

from __future__ import annotations

from creation.engines.cutout.stage.brush import Brush


def news_screen(b: Brush) -> None:
    """A wide screen with a map of the world and a band of headlines."""
    b.box(-2.1, -0.95, 4.2, 1.95, "#0e1a30", round=0.06)
    b.box(-2.02, -1.03, 4.04, 1.79, "#2f7fd0", "#164a94", round=0.03)
    for x, y, w, h in ((-1.2, -2.2, 0.42, 0.26), (-0.95, -1.62, 0.2, 0.3), (0.05, -2.25, 0.3, 0.2),
                       (0.15, -1.75, 0.28, 0.34),
                       (0.9, -2.2, 0.62, 0.3), (1.35, -1.6, 0.24, 0.16)):  # fmt: skip
        b.oval(x, y, w, h, "#8fd0ff", alpha=0.75)
    for k in range(5):
        b.line([(-2.0, -2.7 + 0.36 * k), (2.0, -2.7 + 0.36 * k)], 0.012, "#bfe3ff", alpha=0.35)
    b.box(-2.02, -1.03, 4.04, 0.3, "#d8343c")
    for k in range(6):
        b.line([(-1.8 + 0.6 * k, -1.18), (-1.4 + 0.6 * k, -1.18)], 0.07, "#ffffff", alpha=0.9)
    b.glow(0, -1.9, 2.6, "#5fb0ff", 0.3)


def studio_lamp(b: Brush) -> None:
    b.contact(0.5)
    for x in (-0.35, 0.35):
        b.line([(x, 0), (0, -0.7)], 0.05, "#2b323c")
    b.line([(0, -0.5), (0, -2.5)], 0.06, "#2b323c")
    b.box(-0.34, -2.35, 0.68, 0.6, "#2b323c", round=0.06)
    b.box(-0.27, -2.42, 0.54, 0.46, "#fff3cf", round=0.04)
    b.glow(0, -2.65, 1.5, "#fff0c0", 0.5)


def studio_camera(b: Brush) -> None:
    b.contact(0.6)
    for x in (-0.4, 0.4):
        b.line([(x, 0), (0, -1.0)], 0.06, "#2b323c")
    b.line([(0, -0.8), (0, -1.25)], 0.1, "#3a4350")
    b.box(-0.4, -1.2, 0.8, 0.5, "#3a4350", round=0.05)
    b.box(0.36, -1.3, 0.3, 0.3, "#14181e", round=0.03)
    b.oval(-0.28, -1.78, 0.05, 0.05, "#ff4a3a")
