"""What stands in rooms."""

from __future__ import annotations

from math import cos, sin
from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import TAU, wave
from creation.engines.cutout.figures.paint import Colour, dark, faded, light
from creation.engines.cutout.figures.thing.drawings.kind import Kind

WOOD = 0xFFB57F4A
METAL = 0xFFC9CFD8
INK = 0xFF3A3D46


def table(canvas: Any, colour: Colour, t: float) -> None:
    for x, shade in (
        (-0.5, dark(colour, 0.3)),
        (0.5, dark(colour, 0.3)),
        (-0.64, dark(colour, 0.1)),
        (0.64, dark(colour, 0.1)),
    ):
        s.body(canvas, f"{x - 0.055} -0.7 {x + 0.055} -0.7 {x + 0.035} 0 {x - 0.035} 0", shade, 0)
    s.slab(canvas, -0.68, -0.7, 1.36, 0.12, 0.02, dark(colour, 0.12))
    s.slab(canvas, -0.78, -0.78, 1.56, 0.1, 0.035, light(colour, 0.08))


def chair(canvas: Any, colour: Colour, t: float) -> None:
    for x in (-0.14, 0.2):
        s.line(canvas, f"{x} -0.45 {x} 0", 0.05, dark(colour, 0.3))
    s.line(canvas, "-0.22 -0.02 -0.2 -0.5 -0.28 -1.05", 0.06, colour)
    s.line(canvas, "0.26 -0.02 0.24 -0.48", 0.06, colour)
    for y in (-0.96, -0.8, -0.64):
        s.line(canvas, f"{-0.26 - (y + 0.8) * -0.1:.2f} {y} {-0.2:.2f} {y + 0.01}", 0.07, dark(colour, 0.1))
    s.slab(canvas, -0.28, -0.52, 0.6, 0.09, 0.03, light(colour, 0.1))


def sofa(canvas: Any, colour: Colour, t: float) -> None:
    for x in (-0.85, 0.85):
        s.body(canvas, f"{x - 0.05} -0.1 {x + 0.05} -0.1 {x + 0.03} 0 {x - 0.03} 0", WOOD, 0)
    s.body(canvas, "-0.9 -0.3 -0.92 -0.8 -0.75 -0.92 0.75 -0.92 0.92 -0.8 0.9 -0.3", dark(colour, 0.1), 0.06)
    for x in (-0.74, 0.02):
        s.slab(canvas, x, -0.5, 0.72, 0.24, 0.08, light(colour, 0.1))
    s.slab(canvas, -0.95, -0.3, 1.9, 0.22, 0.05, colour)
    for x in (-1.08, 0.8):
        s.slab(canvas, x, -0.66, 0.28, 0.58, 0.12, colour)
    s.body(canvas, "-0.6 -0.5 -0.66 -0.82 -0.36 -0.78 -0.3 -0.48", 0xFFF2B632, 0.08)


def armchair(canvas: Any, colour: Colour, t: float) -> None:
    for x in (-0.38, 0.38):
        s.body(canvas, f"{x - 0.04} -0.1 {x + 0.04} -0.1 {x + 0.025} 0 {x - 0.025} 0", WOOD, 0)
    s.body(canvas, "-0.42 -0.3 -0.46 -0.95 -0.3 -1.08 0.3 -1.08 0.46 -0.95 0.42 -0.3", dark(colour, 0.1), 0.1)
    for x, y in ((-0.18, -0.9), (0.18, -0.9), (0, -0.75)):
        s.dot(canvas, x, y, 0.022, 0.022, dark(colour, 0.35))
    s.slab(canvas, -0.34, -0.5, 0.68, 0.22, 0.08, light(colour, 0.12))
    s.slab(canvas, -0.45, -0.3, 0.9, 0.22, 0.05, colour)
    for x in (-0.56, 0.32):
        s.slab(canvas, x, -0.64, 0.24, 0.56, 0.11, colour)


def bed(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -1.1, -1.0, 0.14, 1.0, 0.04, WOOD)
    s.slab(canvas, 0.98, -0.62, 0.12, 0.62, 0.04, WOOD)
    s.slab(canvas, -1.0, -0.36, 2.0, 0.2, 0.03, dark(WOOD, 0.12))
    s.slab(canvas, -0.98, -0.54, 1.98, 0.22, 0.06, 0xFFF6F1E8)
    s.body(canvas, "-0.94 -0.54 -0.9 -0.72 -0.62 -0.76 -0.42 -0.68 -0.44 -0.52", 0xFFFFFFFF, 0.12)
    s.body(canvas, "-0.4 -0.24 -0.42 -0.6 -0.2 -0.68 0.6 -0.64 0.98 -0.56 1.0 -0.24", colour, 0.08)
    s.flat(canvas, "-0.42 -0.58 -0.2 -0.66 -0.16 -0.56 -0.4 -0.46", light(colour, 0.6), 0.08)


def lamp(canvas: Any, colour: Colour, t: float) -> None:
    s.dot(canvas, 0, -1.2, 0.55, 0.42, faded(0xFFFFE9A8, 0.22))
    s.body(canvas, "-0.2 0 -0.16 -0.05 0.16 -0.05 0.2 0", INK, 0.08)
    s.line(canvas, "0 -0.04 0 -1.15", 0.035, INK)
    s.body(canvas, "-0.17 -1.5 0.17 -1.5 0.34 -1.08 -0.34 -1.08", colour, 0.02)
    s.dot(canvas, 0, -1.08, 0.32, 0.035, 0xFFFFF3C8)
    s.line(canvas, "0.2 -1.06 0.2 -0.88", 0.012, INK)


def desk_lamp(canvas: Any, colour: Colour, t: float) -> None:
    s.flat(canvas, "0.2 -0.52 0.5 0 0.0 0", 0x60FFE9A8, 0)
    s.body(canvas, "-0.3 0 -0.26 -0.06 0.02 -0.06 0.06 0", dark(colour, 0.2), 0.08)
    s.line(canvas, "-0.12 -0.05 -0.28 -0.36 0.02 -0.62", 0.035, METAL)
    s.dot(canvas, -0.28, -0.36, 0.03, 0.03, INK)
    s.body(canvas, "-0.04 -0.68 0.08 -0.72 0.38 -0.52 0.12 -0.38", colour, 0.06)


def bookshelf(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.55, -1.8, 1.1, 1.8, 0.03, dark(colour, 0.3))
    shades = (0xFFE0483F, 0xFF3F7FD9, 0xFFF2B632, 0xFF5BA83C, 0xFF8E5CC7, 0xFFE8DCC0, 0xFF2FA9A3)
    for row in range(4):
        x, y, i = -0.47, -0.1 - row * 0.43, row * 2
        while x < 0.42 - 0.2 * (row == 2):
            wide, high = 0.07 + 0.02 * (i % 3), 0.26 + 0.05 * ((i * 7) % 3)
            s.slab(canvas, x, y - high, wide, high, 0.008, shades[i % 7])
            x, i = x + wide + 0.006, i + 1
        s.slab(canvas, -0.55, y, 1.1, 0.07, 0.01, colour)
    s.ball(canvas, 0.33, -1.06, 0.1, 0.1, 0xFF3FA06A)
    for x in (-0.58, 0.5):
        s.slab(canvas, x, -1.82, 0.09, 1.82, 0.02, colour)
    s.slab(canvas, -0.6, -1.88, 1.2, 0.1, 0.02, light(colour, 0.1))


def wardrobe(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.62, -1.9, 1.24, 0.14, 0.03, light(colour, 0.12))
    s.slab(canvas, -0.56, -1.8, 1.12, 1.75, 0.02, dark(colour, 0.15))
    for x in (-0.53, 0.02):
        s.slab(canvas, x, -1.74, 0.51, 1.36, 0.02, colour)
        s.plate(canvas, x + 0.07, -1.64, 0.37, 1.14, 0.03, light(colour, 0.14))
    s.slab(canvas, -0.53, -0.34, 1.06, 0.24, 0.02, colour)
    for x, y in ((-0.06, -1.05), (0.06, -1.05), (0, -0.22)):
        s.ball(canvas, x, y, 0.03, 0.03, 0xFFF2C33A)


def desk(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, 0.2, -0.7, 0.5, 0.7, 0.02, dark(colour, 0.08))
    for y in (-0.62, -0.42, -0.22):
        s.slab(canvas, 0.24, y, 0.42, 0.17, 0.02, light(colour, 0.08))
        s.dot(canvas, 0.45, y + 0.085, 0.025, 0.02, 0xFFF2C33A)
    s.slab(canvas, -0.7, -0.7, 0.09, 0.7, 0.02, dark(colour, 0.12))
    s.slab(canvas, -0.8, -0.78, 1.6, 0.1, 0.03, light(colour, 0.1))
    s.slab(canvas, -0.5, -0.86, 0.36, 0.08, 0.01, 0xFFE0483F)
    s.slab(canvas, -0.46, -0.93, 0.3, 0.07, 0.01, 0xFF3F7FD9)


def stool(canvas: Any, colour: Colour, t: float) -> None:
    for x in (-1, 0, 1):
        s.line(canvas, f"{x * 0.12} -0.55 {x * 0.24} 0", 0.05, dark(colour, 0.15))
    s.line(canvas, "-0.18 -0.22 0.18 -0.22", 0.035, dark(colour, 0.25))
    s.slab(canvas, -0.26, -0.62, 0.52, 0.1, 0.05, colour)


def fridge(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.42, -1.75, 0.84, 1.72, 0.08, colour)
    s.line(canvas, "-0.41 -1.18 0.41 -1.18", 0.022, dark(colour, 0.3))
    s.line(canvas, "0.3 -1.62 0.3 -1.32", 0.045, METAL)
    s.line(canvas, "0.3 -1.06 0.3 -0.6", 0.045, METAL)
    for x, y, shade in ((-0.2, -0.9, 0xFFF2B632), (-0.05, -0.8, 0xFFE0483F), (-0.24, -0.7, 0xFF5BA83C)):
        s.slab(canvas, x, y, 0.13, 0.13, 0.01, shade)


def washing_machine(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.42, -1.0, 0.84, 1.0, 0.05, colour)
    s.plate(canvas, -0.38, -0.96, 0.76, 0.16, 0.03, dark(colour, 0.1))
    s.dot(canvas, 0.26, -0.88, 0.05, 0.05, 0xFF6B7079)
    s.plate(canvas, -0.3, -0.91, 0.2, 0.07, 0.02, 0xFF4FB8F2)
    s.dot(canvas, 0, -0.42, 0.3, 0.3, 0xFFB9BEC8)
    s.ball(canvas, 0, -0.42, 0.24, 0.24, 0xFF5BA8D9)
    for i, shade in enumerate((0xFFE0483F, 0xFFF9C62F, 0xFFFFFFFF)):
        a = TAU * (t * 0.8 + i / 3)
        s.dot(canvas, cos(a) * 0.11, -0.42 + sin(a) * 0.11, 0.08, 0.06, shade)
    s.gleam(canvas, -0.1, -0.53, 0.06, 0.035, 0.6)


def stove(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.45, -1.15, 0.9, 0.26, 0.04, dark(colour, 0.12))
    s.slab(canvas, -0.45, -0.9, 0.9, 0.9, 0.03, colour)
    for i in range(4):
        s.dot(canvas, -0.3 + i * 0.2, -1.02, 0.045, 0.045, INK)
    s.slab(canvas, -0.35, -0.68, 0.7, 0.5, 0.05, INK)
    s.dot(canvas, 0, -0.36, 0.26, 0.14, faded(0xFFFF8A2C, 0.5 + 0.12 * wave(t * 1.2)))
    s.line(canvas, "-0.32 -0.77 0.32 -0.77", 0.045, METAL)
    for x in (-0.22, 0.22):
        s.dot(canvas, x, -0.9, 0.14, 0.022, INK)


def toaster(canvas: Any, colour: Colour, t: float) -> None:
    for x in (-0.12, 0.08):
        s.body(canvas, f"{x - 0.11} -0.3 {x - 0.12} -0.47 {x} -0.53 {x + 0.12} -0.47 {x + 0.11} -0.3", 0xFFE0A85A, 0.12)
    s.body(canvas, "-0.34 -0.02 -0.36 -0.26 -0.28 -0.37 0.28 -0.37 0.36 -0.26 0.34 -0.02", colour, 0.09)
    s.line(canvas, "-0.22 -0.34 0.22 -0.34", 0.03, INK)
    s.slab(canvas, 0.33, -0.26, 0.08, 0.06, 0.02, INK)
    s.dot(canvas, 0.2, -0.12, 0.04, 0.04, INK)
    s.plate(canvas, -0.3, -0.04, 0.6, 0.04, 0.01, INK)


def microwave(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.44, -0.5, 0.88, 0.48, 0.04, colour)
    s.slab(canvas, -0.38, -0.43, 0.54, 0.34, 0.03, INK)
    s.dot(canvas, -0.11, -0.18, 0.16, 0.05, 0xFFF2B64A)
    s.plate(canvas, 0.22, -0.43, 0.17, 0.09, 0.01, 0xFF4FE08A)
    for i in range(6):
        s.dot(canvas, 0.25 + (i % 3) * 0.055, -0.27 + (i // 3) * 0.07, 0.018, 0.018, 0xFF6B7079)


def fireplace(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.8, -1.2, 1.6, 1.2, 0.02, colour)
    for row in range(7):
        for k in range(6):
            x = -0.76 + k * 0.27 - 0.12 * (row % 2)
            if -0.8 <= x < 0.62:
                s.plate(
                    canvas,
                    x,
                    -1.06 + row * 0.15,
                    0.24,
                    0.12,
                    0.01,
                    light(colour, 0.12) if (row + k) % 3 else dark(colour, 0.1),
                )
    s.slab(canvas, -0.5, -0.75, 1.0, 0.75, 0.02, 0xFF2C2430)
    for x, high in ((-0.2, 0.36), (0.0, 0.52), (0.2, 0.38)):
        flick = high * (1 + 0.12 * wave(t * 2.2 + x * 3))
        for share, shade in ((1.0, 0xFFF2762E), (0.6, 0xFFFFC23A), (0.3, 0xFFFFF6CF)):
            w, h = 0.15 * share, flick * share
            path = (
                f"{x - w:.3f} -0.14 {x - w * 0.6:.3f} {-0.14 - h * 0.5:.3f} {x:.3f} {-0.14 - h:.3f} {x + w * 0.6:.3f} "
                f"{-0.14 - h * 0.5:.3f} {x + w:.3f} -0.14"
            )
            s.flat(canvas, path, shade, 0.12)
    s.line(canvas, "-0.34 -0.06 0.34 -0.14", 0.1, 0xFF6B4228)
    s.line(canvas, "-0.34 -0.14 0.34 -0.06", 0.1, 0xFF8A5A34)
    s.slab(canvas, -0.92, -1.32, 1.84, 0.15, 0.03, 0xFF9A6A3F)


def grandfather_clock(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-0.32 -1.95 0 -2.15 0.32 -1.95 0.32 -1.9 -0.32 -1.9", dark(colour, 0.1), 0.06)
    s.slab(canvas, -0.3, -1.92, 0.6, 0.62, 0.03, colour)
    s.slab(canvas, -0.22, -1.32, 0.44, 1.0, 0.02, colour)
    s.slab(canvas, -0.32, -0.36, 0.64, 0.36, 0.03, dark(colour, 0.08))
    s.ball(canvas, 0, -1.6, 0.23, 0.23, 0xFFFFF6DC)
    s.ring(canvas, 0, -1.6, 0.23, 0.23, 0.03, 0xFFE8B640)
    s.line(canvas, f"0 -1.6 {0.15 * sin(t * 0.5):.3f} {-1.6 - 0.15 * cos(t * 0.5):.3f}", 0.022, INK)
    s.line(canvas, "0 -1.6 0.08 -1.54", 0.03, INK)
    s.slab(canvas, -0.15, -1.24, 0.3, 0.84, 0.02, 0xFF4A2F26)
    swing = 0.07 * wave(t * 0.5)
    s.line(canvas, f"0 -1.24 {swing:.3f} -0.66", 0.016, 0xFFE8B640)
    s.ball(canvas, swing, -0.62, 0.07, 0.07, 0xFFE8B640)


def fan(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-0.2 0 -0.15 -0.07 0.15 -0.07 0.2 0", colour, 0.08)
    s.line(canvas, "0 -0.05 0 -0.5", 0.05, METAL)
    s.ring(canvas, 0, -0.72, 0.3, 0.3, 0.025, METAL)
    canvas.save()
    canvas.translate(0, -0.72)
    canvas.rotate(t * 500)
    for _ in range(3):
        canvas.rotate(120)
        s.body(canvas, "0 0 0.1 -0.24 0.2 -0.16 0.08 0", colour, 0.12)
    canvas.restore()
    s.ball(canvas, 0, -0.72, 0.06, 0.06, dark(colour, 0.2))
    s.ring(canvas, 0, -0.72, 0.17, 0.17, 0.01, METAL)


KINDS: dict[str, Kind] = {
    "table": Kind(table, 0.78, 1.56, WOOD, weight=1.0),
    "chair": Kind(chair, 1.07, 0.62, 0xFFC98A4A, seat=(0.02, -0.5)),
    "sofa": Kind(sofa, 0.95, 2.15, 0xFFC4553F, seat=(0.0, -0.48), face=(0, -0.62, 0.14)),
    "armchair": Kind(armchair, 1.1, 1.12, 0xFF3F8F6A, seat=(0.0, -0.48)),
    "bed": Kind(bed, 1.0, 2.2, 0xFF5B7FC7, seat=(0.2, -0.6)),
    "lamp": Kind(lamp, 1.52, 0.68, 0xFFF2B65A, face=(0, -1.28, 0.13)),
    "desk_lamp": Kind(desk_lamp, 0.74, 0.85, 0xFFE0483F),
    "bookshelf": Kind(bookshelf, 1.9, 1.2, 0xFFA8703F, weight=2.0),
    "wardrobe": Kind(wardrobe, 1.92, 1.24, 0xFFA8703F, weight=2.0),
    "desk": Kind(desk, 0.95, 1.6, 0xFFB57F4A),
    "stool": Kind(stool, 0.63, 0.54, 0xFFE0A04A, seat=(0.0, -0.62)),
    "fridge": Kind(fridge, 1.76, 0.84, 0xFFE3EAEE, weight=3.0, face=(0, -1.45, 0.12)),
    "washing_machine": Kind(washing_machine, 1.0, 0.84, 0xFFF4F6FA, weight=3.0, face=(0, -0.45, 0.16)),
    "stove": Kind(stove, 1.16, 0.9, 0xFFE8E4DA, weight=3.0),
    "toaster": Kind(toaster, 0.54, 0.76, 0xFFD9433A, weight=2.0, face=(0, -0.2, 0.13)),
    "microwave": Kind(microwave, 0.5, 0.88, 0xFFC9CFD8, weight=2.0),
    "fireplace": Kind(fireplace, 1.32, 1.84, 0xFFB5604A, weight=3.0),
    "grandfather_clock": Kind(grandfather_clock, 2.15, 0.64, 0xFF8A5434, weight=2.0),
    "fan": Kind(fan, 1.03, 0.62, 0xFF4FA3D9),
}  # fmt: skip
