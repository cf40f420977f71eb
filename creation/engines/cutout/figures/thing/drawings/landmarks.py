"""Buildings and sights, as large as the stage bears."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import Colour, dark, faded, light
from creation.engines.cutout.figures.thing.drawings.kind import Kind

INK, METAL, STONE, PANE = 0xFF3A3D46, 0xFFC3CAD3, 0xFFB9B2A4, 0xFF7FB8DD


def _panes(
    canvas: Any, x: float, y: float, columns: int, rows: int, wide: float, high: float, colour: Colour = PANE
) -> None:
    for i in range(columns):
        for k in range(rows):
            s.plate(canvas, x + i * wide, y + k * high, wide * 0.62, high * 0.6, 0.02, colour)


def eiffel_tower(canvas: Any, colour: Colour, t: float) -> None:
    for side in (-1, 1):
        path = (
            f"{side * 1.5} 0 {side * 0.75} -1.9 {side * 0.4} -3.6 {side * 0.08} -7 0 -7 {side * 0.16} -3.6 "
            f"{side * 0.42} -1.9 {side * 0.95} 0"
        )
        s.body(canvas, path, colour, 0.04)
    for k in range(11):
        y = -2.0 - k * 0.44
        half = 0.7 * (1 - k / 12.5) ** 1.5
        s.line(canvas, f"{-half:.2f} {y:.2f} {half:.2f} {y - 0.4:.2f}", 0.05, dark(colour, 0.15))
        s.line(canvas, f"{half:.2f} {y:.2f} {-half:.2f} {y - 0.4:.2f}", 0.05, dark(colour, 0.15))
    s.line(canvas, "-0.9 -0.5 -0.5 -1.2 0 -1.42 0.5 -1.2 0.9 -0.5", 0.12, colour, 0.16)
    for y, half in ((-1.8, 0.95), (-3.5, 0.55), (-6.4, 0.2)):
        s.slab(canvas, -half, y - 0.2, half * 2, 0.22, 0.03, dark(colour, 0.1))
    s.line(canvas, "0 -7 0 -7.6", 0.06, colour)


def pyramid(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-3 0 0 -3.6 0.6 0", colour, 0)
    s.flat(canvas, "0.6 0 0 -3.6 3 0", dark(colour, 0.25), 0)
    for k in range(1, 8):
        y = -3.6 + k * 0.45
        path = f"{-k * 0.375:.2f} {y:.2f} {k * 0.075:.2f} {y:.2f} {k * 0.375:.2f} {y:.2f}"
        s.line(canvas, path, 0.02, dark(colour, 0.18))


def windmill(canvas: Any, colour: Colour, t: float) -> None:
    s.turned(canvas, "0.6 -3.0 0.75 -1.5 1.05 0", colour, 0)
    s.body(canvas, "-0.7 -3 -0.55 -3.5 0 -3.8 0.55 -3.5 0.7 -3", 0xFF9A4A3A, 0.1)
    s.arch(canvas, -0.22, -0.75, 0.44, 0.75, 0xFF7A4A2A)
    for x, y in ((-0.2, -1.7), (0.25, -2.3)):
        s.plate(canvas, x, y, 0.26, 0.32, 0.04, PANE)
    canvas.save()
    canvas.translate(0, -3.05)
    canvas.rotate(t * 40 + 20)
    for _ in range(4):
        canvas.rotate(90)
        s.line(canvas, "0 0 0 -2.1", 0.09, 0xFF7A5230)
        s.slab(canvas, 0.04, -2.1, 0.42, 1.6, 0.02, 0xFFF6EEDC)
        for k in range(1, 5):
            s.line(canvas, f"0.04 {-2.1 + k * 0.32:.2f} 0.46 {-2.1 + k * 0.32:.2f}", 0.025, 0xFFB58A54)
    s.ball(canvas, 0, 0, 0.16, 0.16, 0xFF7A5230)
    canvas.restore()


def wind_turbine(canvas: Any, colour: Colour, t: float) -> None:
    s.turned(canvas, "0.13 -4.4 0.28 0", colour, 0)
    canvas.save()
    canvas.translate(0, -4.4)
    canvas.rotate(t * 70)
    for _ in range(3):
        canvas.rotate(120)
        s.body(canvas, "-0.08 0 -0.3 -0.5 -0.04 -2.2 0.1 -0.4", colour, 0.06)
    s.ball(canvas, 0, 0, 0.22, 0.22, dark(colour, 0.15))
    canvas.restore()


def lighthouse(canvas: Any, colour: Colour, t: float) -> None:
    path = f"0 -4.3 {2.6 + 0.4 * wave(t * 0.3):.2f} -5.0 {2.6 + 0.4 * wave(t * 0.3):.2f} -3.8"
    s.flat(canvas, path, faded(0xFFFFF0B0, 0.35), 0)
    s.body(canvas, "-1.3 0 -1.0 -0.4 0.9 -0.45 1.3 0", 0xFF8A8680, 0.1)
    s.turned(canvas, "0.5 -3.7 0.85 -0.3", 0xFFF8F6F0, 0)
    for top, low, a, b in ((-3.2, -2.55, 0.551, 0.618), (-1.95, -1.3, 0.68, 0.748)):
        s.turned(canvas, f"{a} {top} {b} {low}", colour, 0)
    s.slab(canvas, -0.68, -3.82, 1.36, 0.16, 0.04, INK)
    s.slab(canvas, -0.38, -4.5, 0.76, 0.7, 0.04, 0xFFFFEBA0)
    for x in (-0.36, 0.0, 0.36):
        s.line(canvas, f"{x} -4.5 {x} -3.8", 0.05, INK)
    s.body(canvas, "-0.5 -4.5 0 -5.0 0.5 -4.5", colour, 0.06)
    s.arch(canvas, -0.2, -0.95, 0.4, 0.62, 0xFF5B3A2A)


def skyscraper(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -1.0, -4.6, 2.0, 4.6, 0.03, colour)
    s.slab(canvas, -0.7, -6.0, 1.4, 1.5, 0.03, light(colour, 0.08))
    s.slab(canvas, -0.35, -6.7, 0.7, 0.8, 0.03, colour)
    s.line(canvas, "0 -6.7 0 -7.6", 0.06, METAL)
    _panes(canvas, -0.86, -4.4, 6, 13, 0.3, 0.34, 0xFFBFE3F5)
    _panes(canvas, -0.58, -5.8, 4, 4, 0.31, 0.34, 0xFFFFEBA0)


def bridge(canvas: Any, colour: Colour, t: float) -> None:
    for x in (-1.5, 1.5):
        s.slab(canvas, x - 0.14, -2.9, 0.28, 2.9, 0.03, colour)
    for a, low, b in ((-3.2, -1.0, -1.5), (-1.5, -1.1, 1.5), (1.5, -1.0, 3.2)):
        path = (
            f"{a} {-2.8 if abs(a) < 2 else -1.0} {(a + b) / 2} {low if abs(a + b) < 1 else -1.55} {b} "
            f"{-2.8 if abs(b) < 2 else -1.0}"
        )
        s.line(canvas, path, 0.07, dark(colour, 0.12), 0.16)
    for i in range(21):
        x = -3.0 + i * 0.3
        away = min(abs(x - 1.5), abs(x + 1.5))
        s.line(canvas, f"{x:.2f} {-2.7 + min(1.55, 1.6 * away**0.75):.2f} {x:.2f} -0.95", 0.022, dark(colour, 0.12))
    s.slab(canvas, -3.3, -1.0, 6.6, 0.2, 0.03, dark(colour, 0.2))


def big_ben(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.62, -4.2, 1.24, 4.2, 0.02, colour)
    for x in (-0.4, -0.13, 0.14):
        s.slab(canvas, x, -3.9, 0.18, 3.6, 0.05, dark(colour, 0.16))
    s.slab(canvas, -0.75, -5.3, 1.5, 1.2, 0.03, light(colour, 0.1))
    s.ball(canvas, 0, -4.7, 0.48, 0.48, 0xFFFFFAEA)
    s.ring(canvas, 0, -4.7, 0.48, 0.48, 0.05, 0xFFE8B640)
    s.line(canvas, "0 -4.7 0 -5.05", 0.05, INK)
    s.line(canvas, "0 -4.7 0.22 -4.6", 0.06, INK)
    s.body(canvas, "-0.75 -5.3 -0.5 -5.7 0 -6.9 0.5 -5.7 0.75 -5.3", 0xFF5B6A70, 0.03)
    s.slab(canvas, -0.75, -0.3, 1.5, 0.3, 0.02, dark(colour, 0.1))


def leaning_tower(canvas: Any, colour: Colour, t: float) -> None:
    canvas.save()
    canvas.rotate(6)
    for k in range(6):
        y = -0.75 * k
        s.slab(canvas, -0.75, y - 0.72, 1.5, 0.72, 0.02, dark(colour, 0.06))
        for i in range(6):
            s.plate(canvas, -0.69 + i * 0.235, y - 0.56, 0.17, 0.56, 0.08, dark(colour, 0.4))
        s.slab(canvas, -0.82, y - 0.76, 1.64, 0.1, 0.02, light(colour, 0.2))
    s.slab(canvas, -0.5, -5.15, 1.0, 0.62, 0.03, colour)
    canvas.restore()


def colosseum(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-2.8 0 -2.8 -2.0 -1.6 -2.4 0.2 -2.5 0.6 -2.1 1.4 -1.9 2.0 -1.4 2.8 -1.3 2.8 0", colour, 0.01)
    for row, (y, count) in enumerate(((-0.62, 12), (-1.25, 12), (-1.9, 6))):
        for i in range(count):
            s.plate(canvas, -2.66 + i * 0.455, y, 0.27, 0.46, 0.13, dark(colour, 0.45 - 0.05 * row))
    for y in (-0.7, -1.33):
        s.line(canvas, f"-2.8 {y} 2.8 {y}", 0.05, light(colour, 0.25))


def pagoda(canvas: Any, colour: Colour, t: float) -> None:
    for k in range(5):
        y, half = -0.95 * k, 1.2 - k * 0.16
        s.slab(canvas, -half * 0.62, y - 0.72, half * 1.24, 0.72, 0.02, 0xFFF3E6CC)
        s.plate(canvas, -0.14, y - 0.55, 0.28, 0.55, 0.03, 0xFF7A3A2A)
        path = (
            f"{-half - 0.1} {y - 0.75} {-half * 0.6} {y - 1.02} {half * 0.6} {y - 1.02} {half + 0.1} {y - 0.75} 0 "
            f"{y - 0.66}"
        )
        s.body(canvas, path, colour, 0.05)
    s.line(canvas, "0 -4.8 0 -5.5", 0.08, 0xFFE8B640)
    for y in (-5.0, -5.2):
        s.ball(canvas, 0, y, 0.14, 0.07, 0xFFE8B640)


def taj_mahal(canvas: Any, colour: Colour, t: float) -> None:
    for x in (-2.5, 2.5):
        s.slab(canvas, x - 0.14, -3.0, 0.28, 3.0, 0.03, dark(colour, 0.05))
        s.ball(canvas, x, -3.1, 0.2, 0.2, colour)
    s.slab(canvas, -2.8, -0.3, 5.6, 0.3, 0.02, dark(colour, 0.12))
    s.slab(canvas, -1.7, -1.9, 3.4, 1.65, 0.03, colour)
    for x in (-1.15, 1.15):
        s.ball(canvas, x, -2.15, 0.36, 0.36, colour)
    s.body(canvas, "-0.75 -1.9 -0.95 -2.5 -0.6 -3.1 0 -3.6 0.6 -3.1 0.95 -2.5 0.75 -1.9", colour, 0.14)
    s.line(canvas, "0 -3.55 0 -4.0", 0.05, 0xFFE8B640)
    s.arch(canvas, -0.42, -1.6, 0.84, 1.35, dark(colour, 0.35))
    for x in (-1.35, 0.95):
        for y in (-1.65, -0.95):
            s.plate(canvas, x, y, 0.4, 0.55, 0.2, dark(colour, 0.25))


def sphinx(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-2.4 0 -2.4 -0.9 -1.9 -1.4 -0.2 -1.5 0.5 -1.2 0.7 -0.5 1.0 0", colour, 0.08)
    s.body(canvas, "0.2 0 0.4 -0.45 2.2 -0.42 2.4 -0.2 2.4 0", light(colour, 0.08), 0.06)
    s.body(canvas, "-0.2 -0.9 -0.1 -2.2 0.3 -2.6 0.9 -2.6 1.25 -2.2 1.3 -0.95 1.0 -1.1 0.1 -1.1", 0xFFD9A84A, 0.06)
    for k in range(5):
        s.line(canvas, f"-0.1 {-1.2 - k * 0.24:.2f} 0.2 {-1.25 - k * 0.24:.2f}", 0.07, 0xFF3F6FA8)
    s.body(canvas, "0.3 -1.25 0.3 -2.1 0.6 -2.3 1.0 -2.2 1.1 -1.7 0.95 -1.25 0.65 -1.1", light(colour, 0.14), 0.1)
    for x in (0.58, 0.9):
        s.dot(canvas, x, -1.85, 0.07, 0.06, INK)
    s.line(canvas, "0.6 -1.42 0.75 -1.38 0.9 -1.42", 0.04, dark(colour, 0.45))


def stonehenge(canvas: Any, colour: Colour, t: float) -> None:
    for x, high in ((-2.1, 1.5), (-1.2, 1.5), (-0.3, 1.7), (0.6, 1.7), (1.5, 1.3)):
        s.body(canvas, f"{x} 0 {x + 0.04} {-high} {x + 0.5} {-high - 0.04} {x + 0.56} 0", colour, 0.03)
    s.body(canvas, "-2.25 -1.5 -2.2 -1.85 -0.6 -1.85 -0.6 -1.5", light(colour, 0.08), 0.02)
    s.body(canvas, "-0.42 -1.7 -0.4 -2.05 1.28 -2.05 1.28 -1.7", light(colour, 0.1), 0.02)


def statue(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.6, -0.7, 1.2, 0.7, 0.03, STONE)
    s.slab(canvas, -0.7, -0.8, 1.4, 0.14, 0.03, light(STONE, 0.15))
    s.body(canvas, "-0.35 -0.8 -0.3 -1.7 -0.36 -2.2 0.36 -2.2 0.3 -1.7 0.38 -0.8", colour, 0.08)
    s.line(canvas, "0.3 -2.1 0.62 -2.5 0.6 -2.95", 0.16, colour, 0.16)
    s.line(canvas, "-0.3 -2.1 -0.5 -1.7 -0.2 -1.5", 0.16, dark(colour, 0.1), 0.16)
    s.ball(canvas, 0, -2.45, 0.22, 0.25, colour)
    s.line(canvas, "-0.18 -1.9 0.1 -1.5 0.05 -0.9", 0.05, dark(colour, 0.25), 0.16)


def igloo(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-1.5 0 -1.4 -0.8 -0.85 -1.4 0 -1.6 0.85 -1.4 1.4 -0.8 1.5 0", colour, 0.12)
    for y, half in ((-0.4, 1.47), (-0.8, 1.38), (-1.2, 1.05)):
        s.line(canvas, f"{-half} {y} {half} {y}", 0.03, dark(colour, 0.16))
    for x, y in ((-1.0, -0.4), (-0.5, -0.8), (0.1, -0.8), (-0.2, -1.2), (-0.2, -0.4), (0.4, -1.2), (-0.9, 0)):
        s.line(canvas, f"{x} {y} {x} {y - 0.38}", 0.03, dark(colour, 0.16))
    s.body(canvas, "0.5 0 0.5 -0.55 0.85 -0.85 1.3 -0.85 1.65 -0.5 1.65 0", light(colour, 0.3), 0.1)
    s.arch(canvas, 0.78, -0.62, 0.6, 0.62, 0xFF3F5F7F)


def barn(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-1.5 0 -1.5 -1.6 -1.0 -2.4 0 -2.8 1.0 -2.4 1.5 -1.6 1.5 0", colour, 0)
    s.line(canvas, "-1.6 -1.5 -1.05 -2.45 0 -2.88 1.05 -2.45 1.6 -1.5", 0.16, 0xFF5B5E69)
    s.slab(canvas, -0.7, -1.3, 1.4, 1.3, 0.01, dark(colour, 0.15))
    for path in (
        "-0.7 -1.3 0 0",
        "0 -1.3 -0.7 0",
        "0 -1.3 0.7 0",
        "0.7 -1.3 0 0",
        "-0.7 -1.3 0.7 -1.3 0.7 0 -0.7 0 -0.7 -1.3",
        "0 -1.3 0 0",
    ):
        s.line(canvas, path, 0.07, 0xFFF8F4EA)
    s.plate(canvas, -0.3, -2.2, 0.6, 0.5, 0.04, 0xFF4A2F26)
    s.line(canvas, "-0.3 -2.2 0.3 -2.2 0.3 -1.7 -0.3 -1.7 -0.3 -2.2", 0.06, 0xFFF8F4EA)


def log_cabin(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, 0.6, -2.6, 0.35, 1.0, 0.03, 0xFF9A9690)
    for k in range(7):
        s.slab(canvas, -1.35, -1.5 + k * 0.214, 2.7, 0.21, 0.1, light(colour, 0.06 * (k % 2)))
    s.body(canvas, "-1.7 -1.4 0 -2.6 1.7 -1.4 1.5 -1.3 -1.5 -1.3", 0xFF7A3F34, 0.01)
    s.slab(canvas, -0.9, -1.0, 0.6, 1.0, 0.03, dark(colour, 0.35))
    s.plate(canvas, 0.25, -1.05, 0.6, 0.5, 0.03, 0xFFFFE08A)
    s.line(canvas, "0.55 -1.05 0.55 -0.55", 0.05, dark(colour, 0.3))


def tree_house(canvas: Any, colour: Colour, t: float) -> None:
    s.turned(canvas, "0.3 -2.2 0.22 -1.0 0.4 0", 0xFF8A5F3C, 0.14)
    for x, y, r in ((-1.0, -3.2, 0.7), (1.0, -3.2, 0.7), (0, -3.8, 0.9), (-0.5, -3.0, 0.6), (0.6, -3.0, 0.6)):
        s.ball(canvas, x + 0.03 * wave(t * 0.3, x), y, r, r * 0.9, 0xFF5BA83C)
    s.slab(canvas, -1.0, -1.5, 2.0, 0.14, 0.02, dark(colour, 0.2))
    s.slab(canvas, -0.75, -2.4, 1.5, 0.92, 0.02, colour)
    s.body(canvas, "-0.95 -2.35 0 -3.0 0.95 -2.35", 0xFFB5503A, 0.01)
    s.plate(canvas, -0.5, -2.15, 0.4, 0.4, 0.03, 0xFFFFE08A)
    s.plate(canvas, 0.15, -2.15, 0.38, 0.66, 0.03, dark(colour, 0.4))
    for k in range(5):
        s.line(canvas, f"0.62 {-1.35 + k * 0.3:.2f} 0.92 {-1.35 + k * 0.3:.2f}", 0.05, dark(colour, 0.2))
    for x in (0.62, 0.92):
        s.line(canvas, f"{x} -1.45 {x} 0", 0.05, dark(colour, 0.2))


def tower(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.8, -3.6, 1.6, 3.6, 0.02, colour)
    for i in range(5):
        s.slab(canvas, -1.0 + i * 0.42, -4.15, 0.3, 0.35, 0.02, colour)
    s.slab(canvas, -1.0, -3.85, 2.0, 0.4, 0.02, light(colour, 0.08))
    for x, y in ((-0.5, -3.0), (0.2, -2.2), (-0.4, -1.4), (0.3, -3.1), (0.1, -0.7)):
        s.plate(canvas, x, y, 0.32, 0.16, 0.03, dark(colour, 0.14))
    s.plate(canvas, -0.13, -2.9, 0.26, 0.6, 0.13, INK)
    s.arch(canvas, -0.3, -0.85, 0.6, 0.85, 0xFF6B4228)
    s.line(canvas, "0 -4.1 0 -5.0", 0.05, 0xFF7A5230)
    s.flat(canvas, f"0 -5 0.7 {-4.85 + 0.05 * wave(t):.3f} 0 -4.6", 0xFFE0403A, 0.05)


def iceberg(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-2.2 0 -1.6 -1.0 -0.9 -1.4 -0.5 -2.3 0.1 -2.6 0.6 -1.7 1.3 -1.4 2.2 0", colour, 0.02)
    s.flat(canvas, "0.1 -2.6 0.6 -1.7 1.3 -1.4 2.2 0 0.9 0 0.3 -1.2", dark(colour, 0.14), 0.02)
    s.flat(canvas, "-0.5 -2.2 0.1 -2.55 0 -1.8 -0.6 -1.5", 0xFFFFFFFF, 0.04)


def gingerbread_house(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -1.1, -1.4, 2.2, 1.4, 0.03, colour)
    s.body(canvas, "-1.4 -1.3 0 -2.5 1.4 -1.3", 0xFFF8F4F0, 0.02)
    s.flat(canvas, "-1.1 -1.3 0 -2.2 1.1 -1.3", dark(colour, 0.1), 0.02)
    for i in range(9):
        x = -1.3 + i * 0.325
        s.ball(canvas, x, -1.3 - 1.15 * (1 - abs(x) / 1.4), 0.11, 0.11, (0xFFE0483F, 0xFF5BA83C, 0xFFF9C62F)[i % 3])
    s.arch(canvas, -0.25, -0.85, 0.5, 0.85, 0xFF7A3F24)
    for x in (-0.85, 0.45):
        s.plate(canvas, x, -1.05, 0.42, 0.42, 0.05, 0xFFFFE9A0)
        s.line(canvas, f"{x} -1.05 {x + 0.42} -1.05 {x + 0.42} -0.63 {x} -0.63 {x} -1.05", 0.05, 0xFFFFFFFF)


KINDS: dict[str, Kind] = {
    "eiffel_tower": Kind(eiffel_tower, 7.6, 3.1, 0xFF8A7462, weight=6.0),
    "pyramid": Kind(pyramid, 3.6, 6.0, 0xFFE0BE78, weight=6.0, face=(-0.6, -1.3, 0.3)),
    "windmill": Kind(windmill, 5.1, 3.2, 0xFFF3EBDA, weight=5.0, face=(0, -1.3, 0.25)),
    "wind_turbine": Kind(wind_turbine, 6.5, 3.9, 0xFFF6F8FA, weight=5.0),
    "lighthouse": Kind(lighthouse, 5.0, 2.8, 0xFFD6382F, weight=5.0, face=(0, -2.3, 0.25)),
    "skyscraper": Kind(skyscraper, 7.6, 2.1, 0xFF6F8FA8, weight=6.0),
    "bridge": Kind(bridge, 2.95, 6.6, 0xFFC9482F, weight=6.0),
    "big_ben": Kind(big_ben, 6.9, 1.6, 0xFFD9B26A, weight=6.0),
    "leaning_tower": Kind(leaning_tower, 5.2, 2.4, 0xFFF1EBDD, weight=6.0),
    "colosseum": Kind(colosseum, 2.5, 5.6, 0xFFD9BE90, weight=6.0),
    "pagoda": Kind(pagoda, 5.5, 2.7, 0xFFB0402F, weight=5.0),
    "taj_mahal": Kind(taj_mahal, 4.0, 5.6, 0xFFF6F4F0, weight=6.0),
    "sphinx": Kind(sphinx, 2.65, 4.9, 0xFFDDB878, weight=6.0),
    "stonehenge": Kind(stonehenge, 2.1, 4.5, 0xFF9A9892, weight=6.0),
    "statue": Kind(statue, 3.0, 1.5, 0xFF6F9A8A, weight=5.0, face=(0, -2.45, 0.13)),
    "igloo": Kind(igloo, 1.6, 3.2, 0xFFE0EEF8, weight=3.0),
    "barn": Kind(barn, 2.95, 3.2, 0xFFC23A2F, weight=5.0),
    "log_cabin": Kind(log_cabin, 2.65, 3.4, 0xFFA8703F, weight=5.0),
    "tree_house": Kind(tree_house, 4.6, 3.4, 0xFFC98F54, weight=4.0),
    "tower": Kind(tower, 5.0, 2.1, 0xFFA8A49C, weight=6.0),
    "iceberg": Kind(iceberg, 2.6, 4.4, 0xFFD5EAF8, weight=4.0),
    "gingerbread_house": Kind(gingerbread_house, 2.5, 2.8, 0xFFB5743A, weight=2.0),
}  # fmt: skip
