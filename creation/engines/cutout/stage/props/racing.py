"""What stands at a race track."""

from __future__ import annotations

from creation.engines.cutout.stage.brush import Brush


def race_car(b: Brush) -> None:
    b.contact(1.9, 0.5)
    b.curve(
        [(-1.9, -0.35), (-0.6, -0.6), (0.0, -0.85), (0.6, -0.75), (1.7, -0.7), (1.9, -0.3), (0, -0.15)],
        b.rng.choice(("#e0303f", "#2f6fd0", "#f2b53f")),
    )
    b.box(1.45, -0.85, 0.5, 0.1, "#22252c")
    b.line([(1.6, -0.5), (1.65, -0.9)], 0.07, "#22252c")
    b.oval(0.1, -0.86, 0.16, 0.16, "#f4f4f4")
    for x in (-1.2, 1.25):
        b.oval(x, -0.33, 0.34, 0.34, "#22252c")
        b.oval(x, -0.33, 0.14, 0.14, "#c5ccd2")


def gantry(b: Brush) -> None:
    """Start and finish: a bridge over the track with a chequered flag and lamps."""
    for x in (-5, 5):
        b.box(x - 0.25, 0.1, 0.5, 5.6, "#8a929a")
    b.box(-5.4, -4.4, 10.8, 1.3, "#22252c")
    for i in range(18):
        for k in range(2):
            if (i + k) % 2:
                b.box(-5.4 + i * 0.6, -4.45 - k * 0.6, 0.6, 0.6, "#ffffff")
    for i in range(5):
        b.oval(-1.6 + i * 0.8, -3.95, 0.24, 0.24, "#ff3a2a")
        b.glow(-1.6 + i * 0.8, -3.95, 0.8, "#ff3a2a", 0.4)


def tyre_wall(b: Brush) -> None:
    for i in range(6):
        for k in range(3):
            b.oval(-1.25 + i * 0.5, -0.22 - k * 0.36, 0.25, 0.22, "#e0303f" if (i // 2 + k) % 2 else "#f4f4f4")
            b.oval(-1.25 + i * 0.5, -0.22 - k * 0.36, 0.1, 0.09, "#2c2e34")
