"""Toys, machines of the house and treasures."""

from __future__ import annotations

from math import cos, sin
from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import TAU, wave
from creation.engines.cutout.figures.paint import Colour, dark, faded, light
from creation.engines.cutout.figures.thing.drawings.kind import Kind

INK, METAL, WOOD, GOLD = 0xFF3A3D46, 0xFFC3CAD3, 0xFFB57F4A, 0xFFE8B640


def rubber_duck(canvas: Any, colour: Colour, t: float) -> None:
    path = "-0.36 -0.26 -0.42 -0.4 -0.2 -0.32 0.1 -0.32 0.3 -0.24 0.3 -0.1 0.15 0 -0.2 0 -0.34 -0.1"
    s.body(canvas, path, colour, 0.15)
    s.ball(canvas, 0.16, -0.44, 0.18, 0.17, colour)
    s.body(canvas, "0.3 -0.48 0.46 -0.44 0.44 -0.38 0.3 -0.38", 0xFFF27A2C, 0.1)
    s.dot(canvas, 0.2, -0.49, 0.03, 0.038, INK)
    s.body(canvas, "-0.2 -0.24 0.05 -0.22 0.02 -0.1 -0.14 -0.1", dark(colour, 0.1), 0.15)


def paper_plane(canvas: Any, colour: Colour, t: float) -> None:
    canvas.save()
    canvas.translate(0, -0.06 + 0.03 * wave(t * 0.6))
    s.flat(canvas, "-0.5 -0.42 0.5 -0.3 -0.2 -0.14", colour, 0)
    s.flat(canvas, "-0.2 -0.14 0.5 -0.3 -0.12 0.02", dark(colour, 0.22), 0)
    s.flat(canvas, "-0.12 -0.14 0.5 -0.3 -0.36 0", light(colour, 0.1), 0)
    s.flat(canvas, "-0.2 -0.14 0.5 -0.3 -0.5 -0.2", dark(colour, 0.08), 0)
    canvas.restore()


def snow_globe(canvas: Any, colour: Colour, t: float) -> None:
    s.ball(canvas, 0, -0.5, 0.36, 0.36, 0xFFCDE8F6)
    s.body(canvas, "-0.3 -0.3 0.3 -0.3 0.2 -0.19 -0.2 -0.19", 0xFFFFFFFF, 0.1)
    s.flat(canvas, "-0.02 -0.68 0.14 -0.3 -0.18 -0.3", 0xFF3F8F5A, 0)
    s.slab(canvas, 0.08, -0.44, 0.16, 0.15, 0.01, 0xFFE0703A)
    s.flat(canvas, "0.05 -0.43 0.16 -0.54 0.27 -0.43", 0xFFFFFFFF, 0)
    for i in range(9):
        share = (t * 0.25 + i * 0.37) % 1
        x = 0.26 * sin(i * 2.4 + t * 0.4)
        s.dot(canvas, x, -0.8 + 0.5 * share, 0.018, 0.018, 0xFFFFFFFF)
    s.gleam(canvas, -0.16, -0.68, 0.07, 0.05, 0.6)
    s.body(canvas, "-0.3 -0.2 0.3 -0.2 0.36 0 -0.36 0", colour, 0.04)


def robot_vacuum(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-0.36 -0.04 -0.36 -0.14 -0.28 -0.18 0.28 -0.18 0.36 -0.14 0.36 -0.04 0.3 0 -0.3 0", colour, 0.08)
    s.dot(canvas, 0, -0.18, 0.28, 0.035, light(colour, 0.25))
    s.slab(canvas, -0.1, -0.26, 0.2, 0.08, 0.03, dark(colour, 0.2))
    s.dot(canvas, 0.27, -0.1, 0.03, 0.03, 0xFF4FE08A if wave(t * 0.7) > 0 else 0xFF3FA8F2)
    for k in range(3):
        a = t * 9 + k * 2.1
        s.line(canvas, f"0.3 -0.02 {0.3 + cos(a) * 0.12:.3f} {-0.02 + sin(a) * 0.02:.3f}", 0.018, INK)


def vacuum_cleaner(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "-0.1 -0.3 0.2 -0.75 0.5 -0.95 0.56 -0.6 0.7 -0.08", 0.06, INK, 0.16)
    s.slab(canvas, 0.5, -0.09, 0.42, 0.09, 0.03, dark(colour, 0.2))
    s.body(canvas, "-0.6 -0.06 -0.6 -0.28 -0.4 -0.42 0 -0.4 0.14 -0.2 0.1 -0.06", colour, 0.12)
    for x in (-0.42, -0.02):
        s.ball(canvas, x, -0.1, 0.1, 0.1, INK)


def rocking_horse(canvas: Any, colour: Colour, t: float) -> None:
    canvas.save()
    canvas.translate(0, -0.2)
    canvas.rotate(5 * wave(t * 0.45))
    canvas.translate(0, 0.2)
    s.line(canvas, "-0.6 -0.14 -0.3 -0.03 0.3 -0.03 0.6 -0.14", 0.07, 0xFFD6402F, 0.16)
    for x, foot in ((-0.25, -0.32), (0.22, 0.3)):
        s.line(canvas, f"{x} -0.45 {foot} -0.05", 0.09, dark(colour, 0.1))
    path = "-0.38 -0.45 -0.36 -0.66 0.1 -0.66 0.26 -0.95 0.5 -0.92 0.58 -0.74 0.42 -0.7 0.34 -0.42 0 -0.36"
    s.body(canvas, path, colour, 0.12)
    s.line(canvas, "0.22 -0.96 0.12 -0.8 0.08 -0.64", 0.09, 0xFF6B4228, 0.16)
    s.line(canvas, "-0.36 -0.6 -0.52 -0.5 -0.5 -0.3", 0.08, 0xFF6B4228, 0.16)
    s.slab(canvas, -0.2, -0.7, 0.26, 0.12, 0.04, 0xFFD6402F)
    s.dot(canvas, 0.42, -0.83, 0.024, 0.03, INK)
    canvas.restore()


def spinning_top(canvas: Any, colour: Colour, t: float) -> None:
    canvas.save()
    canvas.rotate(6 * wave(t * 0.6))
    s.line(canvas, "0 -0.4 0 -0.56", 0.05, 0xFFF9C62F)
    s.turned(canvas, "0.05 -0.42 0.26 -0.3 0.3 -0.22 0.18 -0.1 0 0", colour, 0.12)
    s.turned(canvas, "0.28 -0.27 0.295 -0.2", 0xFFF9C62F, 0)
    s.line(canvas, f"{0.2 * sin(t * 14):.3f} -0.34 {0.12 * sin(t * 14):.3f} -0.1", 0.03, 0x80FFFFFF)
    canvas.restore()


def piggy_bank(canvas: Any, colour: Colour, t: float) -> None:
    for x in (-0.2, 0.2):
        s.slab(canvas, x - 0.07, -0.12, 0.14, 0.12, 0.04, dark(colour, 0.1))
    s.ball(canvas, 0, -0.32, 0.4, 0.27, colour)
    s.body(canvas, "0.14 -0.52 0.2 -0.68 0.32 -0.5", dark(colour, 0.08), 0.08)
    s.ball(canvas, 0.4, -0.34, 0.09, 0.1, dark(colour, 0.12))
    for y in (-0.36, -0.31):
        s.dot(canvas, 0.44, y, 0.016, 0.02, dark(colour, 0.5))
    s.dot(canvas, 0.26, -0.42, 0.026, 0.032, INK)
    s.line(canvas, "-0.39 -0.38 -0.48 -0.44 -0.44 -0.5", 0.03, dark(colour, 0.1), 0.16)
    s.line(canvas, "-0.1 -0.575 0.06 -0.575", 0.03, INK)
    s.ball(canvas, -0.02, -0.66, 0.08, 0.08, GOLD)


def pinwheel(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "0 0 0 -0.7", 0.035, WOOD)
    canvas.save()
    canvas.translate(0, -0.72)
    canvas.rotate(t * 160)
    for i in range(4):
        canvas.rotate(90)
        s.flat(canvas, "0 0 0 -0.3 0.28 -0.3", (colour, 0xFFF9C62F, 0xFF3F8FD4, 0xFF5BA83C)[i], 0.02)
        s.flat(canvas, "0 0 0 -0.3 0.14 -0.15", dark((colour, 0xFFF9C62F, 0xFF3F8FD4, 0xFF5BA83C)[i], 0.2), 0.02)
    s.ball(canvas, 0, 0, 0.04, 0.04, 0xFFFFFFFF)
    canvas.restore()


def hula_hoop(canvas: Any, colour: Colour, t: float) -> None:
    s.ring(canvas, 0, -0.5, 0.46, 0.46, 0.08, colour)
    for i in range(8):
        a = TAU * i / 8
        s.dot(canvas, cos(a) * 0.46, -0.5 + sin(a) * 0.46, 0.036, 0.036, 0xFFF9E6B0)


def jack_in_the_box(canvas: Any, colour: Colour, t: float) -> None:
    bounce = 0.05 * wave(t * 0.9)
    s.line(canvas, f"0 -0.5 -0.1 -0.6 0.1 -0.68 -0.1 -0.76 0.08 -0.84 0 {-0.92 + bounce:.3f}", 0.05, METAL)
    s.ball(canvas, 0, -1.05 + bounce, 0.18, 0.18, 0xFFF6D3B4)
    s.body(canvas, s.at(0, bounce, "-0.18 -1.14 -0.24 -1.4 0 -1.24 0.24 -1.4 0.18 -1.14"), 0xFF8E3FC7, 0.08)
    for side in (-1, 1):
        s.ball(canvas, side * 0.25, -1.4 + bounce, 0.05, 0.05, GOLD)
        s.dot(canvas, side * 0.07, -1.07 + bounce, 0.022, 0.03, INK)
    s.ball(canvas, 0, -1.02 + bounce, 0.04, 0.04, 0xFFE0403A)
    s.slab(canvas, -0.34, -0.56, 0.68, 0.56, 0.03, colour)
    path = "0 -0.46 0.06 -0.33 0.2 -0.32 0.09 -0.23 0.13 -0.09 0 -0.17 -0.13 -0.09 -0.09 -0.23 -0.2 -0.32 -0.06 -0.33"
    s.flat(canvas, path, 0xFFF9C62F, 0)
    s.body(canvas, "-0.34 -0.56 -0.66 -0.74 -0.62 -0.8 -0.28 -0.62", dark(colour, 0.12), 0.02)


def toy_robot(canvas: Any, colour: Colour, t: float) -> None:
    for side in (-1, 1):
        s.slab(canvas, side * 0.14 - 0.08, -0.24, 0.16, 0.24, 0.03, dark(colour, 0.2))
        s.line(canvas, f"{side * 0.26} -0.58 {side * 0.4} {-0.4 - 0.05 * side * wave(t * 0.8):.3f}", 0.09, METAL)
    s.slab(canvas, -0.26, -0.66, 0.52, 0.44, 0.04, colour)
    s.dot(canvas, 0, -0.44, 0.1, 0.1, 0xFFF9C62F)
    s.slab(canvas, -0.2, -1.0, 0.4, 0.32, 0.05, METAL)
    for side in (-1, 1):
        s.dot(canvas, side * 0.09, -0.86, 0.06, 0.06, 0xFF4FC8F2)
    s.line(canvas, "0 -1 0 -1.14", 0.03, INK)
    s.ball(canvas, 0, -1.16, 0.05, 0.05, 0xFFE0403A)


def watering_can(canvas: Any, colour: Colour, t: float) -> None:
    s.ring(canvas, -0.26, -0.3, 0.16, 0.18, 0.05, dark(colour, 0.15))
    s.line(canvas, "0.2 -0.14 0.52 -0.5", 0.09, dark(colour, 0.1))
    s.body(canvas, "0.42 -0.52 0.62 -0.66 0.68 -0.5 0.54 -0.42", colour, 0.04)
    s.turned(canvas, "0.2 -0.44 0.26 0", colour, 0)
    s.line(canvas, "-0.2 -0.44 0 -0.64 0.2 -0.44", 0.05, dark(colour, 0.15), 0.2)


def lawn_mower(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "-0.2 -0.3 -0.75 -1.0 -0.9 -1.0", 0.06, INK)
    s.body(canvas, "-0.4 -0.14 -0.36 -0.36 0.4 -0.36 0.5 -0.14", colour, 0.06)
    s.slab(canvas, -0.14, -0.54, 0.34, 0.2, 0.04, INK)
    for x in (-0.32, 0.38):
        s.ball(canvas, x, -0.13, 0.14, 0.13, INK)
        s.dot(canvas, x, -0.13, 0.05, 0.05, METAL)


def sewing_machine(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.45, -0.12, 0.9, 0.12, 0.03, WOOD)
    path = "0.2 -0.12 0.2 -0.44 -0.16 -0.46 -0.18 -0.3 -0.36 -0.3 -0.38 -0.6 0.3 -0.62 0.4 -0.5 0.4 -0.12"
    s.body(canvas, path, colour, 0.07)
    s.line(canvas, f"-0.28 -0.3 -0.28 {-0.16 - 0.04 * abs(wave(t * 3)):.3f}", 0.02, METAL)
    s.ball(canvas, 0.46, -0.48, 0.1, 0.12, METAL)
    s.slab(canvas, 0.0, -0.72, 0.08, 0.11, 0.02, 0xFFE0403A)


def typewriter(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.3, -0.74, 0.6, 0.4, 0.01, 0xFFFBFAF5)
    for y in (-0.66, -0.58, -0.5):
        s.line(canvas, f"-0.22 {y} {0.2 if y < -0.5 else 0.05} {y}", 0.018, 0xFF8A8F9A)
    s.slab(canvas, -0.46, -0.42, 0.92, 0.1, 0.05, INK)
    s.body(canvas, "-0.4 -0.36 0.4 -0.36 0.5 -0.02 -0.5 -0.02", colour, 0.06)
    for row in range(3):
        for i in range(7):
            s.dot(canvas, -0.33 + i * 0.11 + 0.02 * row, -0.25 + row * 0.09, 0.035, 0.026, 0xFFF6F1E4)


def gramophone(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.4, -0.3, 0.8, 0.3, 0.03, colour)
    s.dot(canvas, 0, -0.31, 0.34, 0.06, INK)
    s.line(canvas, "0.3 -0.3 0.34 -0.6 0.2 -0.72", 0.05, GOLD, 0.16)
    s.body(canvas, "0.24 -0.66 0.1 -0.84 -0.44 -0.86 -0.3 -1.32 0.28 -1.02 0.34 -0.76", GOLD, 0.08)
    s.dot(canvas, -0.36, -1.1, 0.12, 0.25, dark(GOLD, 0.35))


def hair_dryer(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-0.08 -0.3 -0.16 0 0.04 0 0.1 -0.3", dark(colour, 0.15), 0.06)
    s.body(canvas, "-0.3 -0.42 -0.24 -0.56 0 -0.56 0.42 -0.5 0.42 -0.34 0 -0.28 -0.24 -0.28", colour, 0.1)
    s.slab(canvas, 0.38, -0.52, 0.08, 0.2, 0.02, INK)
    for y in (-0.46, -0.4, -0.34):
        s.line(canvas, f"-0.24 {y} -0.16 {y}", 0.018, INK)


def flat_iron(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.4, -0.07, 0.86, 0.07, 0.02, METAL)
    s.body(canvas, "-0.4 -0.07 -0.38 -0.24 0.1 -0.26 0.46 -0.07", colour, 0.06)
    s.line(canvas, "-0.34 -0.24 -0.32 -0.42 0.12 -0.42 0.2 -0.22", 0.07, dark(colour, 0.25), 0.12)
    for i in range(2):
        share = (t * 0.5 + i / 2) % 1
        s.dot(canvas, 0.45 + 0.1 * i, -0.2 - 0.3 * share, 0.07, 0.06, faded(0xFFFFFFFF, 0.6 * (1 - share)))


def arcade_machine(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-0.45 0 -0.45 -1.1 -0.4 -1.9 0.4 -1.9 0.45 -1.1 0.45 0", colour, 0.02)
    s.slab(canvas, -0.36, -1.86, 0.72, 0.22, 0.03, 0xFFF9C62F)
    s.slab(canvas, -0.34, -1.56, 0.68, 0.52, 0.03, 0xFF16202F)
    for x, y, shade in ((-0.2, -1.42, 0xFF5BE08A), (0.0, -1.42, 0xFF5BE08A), (0.2, -1.42, 0xFF5BE08A)):
        s.plate(canvas, x - 0.05 + 0.05 * wave(t * 0.5), y, 0.1, 0.07, 0.01, shade)
    s.plate(canvas, -0.06 + 0.18 * wave(t * 0.4), -1.14, 0.12, 0.05, 0.01, 0xFFF2F6FA)
    s.slab(canvas, -0.5, -0.98, 1.0, 0.16, 0.04, dark(colour, 0.3))
    s.ball(canvas, -0.24, -1.06, 0.06, 0.06, 0xFFE0403A)
    for x in (0.1, 0.26):
        s.dot(canvas, x, -0.95, 0.05, 0.03, 0xFFF2F6FA)


def jukebox(canvas: Any, colour: Colour, t: float) -> None:
    s.arch(canvas, -0.5, -1.6, 1.0, 1.6, colour)
    s.slab(canvas, -0.5, -0.9, 1.0, 0.9, 0.03, colour)
    for k, shade in enumerate((0xFFF2762E, 0xFFF9C62F, 0xFF4FD6C2)):
        shine = 0.6 + 0.4 * wave(t * 0.8, k / 3)
        path = (
            f"{-0.42 + k * 0.07:.2f} -0.1 {-0.42 + k * 0.07:.2f} -1.1 0 {-1.52 + k * 0.07:.2f} {0.42 - k * 0.07:.2f} "
            f"-1.1 {0.42 - k * 0.07:.2f} -0.1"
        )
        s.line(canvas, path, 0.05, faded(shade, shine), 0.12)
    s.slab(canvas, -0.2, -1.05, 0.4, 0.3, 0.03, 0xFFFFF3DC)
    s.slab(canvas, -0.22, -0.6, 0.44, 0.46, 0.04, dark(colour, 0.4))


def sword(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-0.07 -0.4 -0.07 -1.2 0 -1.35 0.07 -1.2 0.07 -0.4", colour, 0)
    s.flat(canvas, "0 -0.4 0 -1.35 0.07 -1.2 0.07 -0.4", dark(colour, 0.2), 0)
    s.slab(canvas, -0.26, -0.44, 0.52, 0.1, 0.04, GOLD)
    s.slab(canvas, -0.05, -0.36, 0.1, 0.28, 0.03, 0xFF7A3A2A)
    s.ball(canvas, 0, -0.07, 0.075, 0.07, GOLD)


def laser_sword(canvas: Any, colour: Colour, t: float) -> None:
    shine = 1 + 0.08 * wave(t * 8)
    s.line(canvas, "0 -0.4 0 -1.5", 0.28 * shine, faded(colour, 0.3))
    s.line(canvas, "0 -0.4 0 -1.5", 0.16, faded(colour, 0.8))
    s.line(canvas, "0 -0.4 0 -1.5", 0.07, 0xFFFFFFFF)
    s.slab(canvas, -0.08, -0.4, 0.16, 0.4, 0.03, METAL)
    for y in (-0.3, -0.2, -0.1):
        s.slab(canvas, -0.09, y, 0.18, 0.05, 0.01, INK)


def cannon(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-0.9 -0.1 -0.3 -0.5 0.2 -0.4 -0.2 -0.05", WOOD, 0.05)
    canvas.save()
    canvas.translate(-0.1, -0.52)
    canvas.rotate(-12)
    path = "-0.55 -0.22 0.9 -0.15 0.95 -0.2 1.02 -0.2 1.02 0.2 0.95 0.2 0.9 0.15 -0.55 0.22 -0.66 0"
    s.body(canvas, path, colour, 0.03)
    s.ball(canvas, -0.7, 0, 0.09, 0.09, colour)
    s.dot(canvas, 1.02, 0, 0.05, 0.13, 0xFF16161C)
    canvas.restore()
    s.ring(canvas, 0, -0.38, 0.32, 0.32, 0.1, dark(WOOD, 0.2))
    for i in range(6):
        a = TAU * i / 6
        s.line(canvas, f"0 -0.38 {cos(a) * 0.3:.3f} {-0.38 + sin(a) * 0.3:.3f}", 0.05, WOOD)


def catapult(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.9, -0.36, 1.8, 0.16, 0.03, colour)
    s.line(canvas, "0.1 -0.3 0.3 -1.15", 0.1, dark(colour, 0.12))
    s.line(canvas, "0.65 -0.3 0.3 -1.15", 0.1, dark(colour, 0.12))
    s.line(canvas, "0.1 -0.4 -0.85 -1.15", 0.09, colour)
    s.body(canvas, "-1.05 -1.2 -0.7 -1.4 -0.75 -1.1 -0.95 -1.0", dark(colour, 0.25), 0.12)
    s.ball(canvas, -0.9, -1.32, 0.14, 0.14, 0xFF9A9690)
    for x in (-0.6, 0.6):
        s.ring(canvas, x, -0.2, 0.16, 0.16, 0.08, dark(colour, 0.25))


def anvil(canvas: Any, colour: Colour, t: float) -> None:
    path = "-0.55 -0.5 0.3 -0.5 0.32 -0.34 0.12 -0.26 0.14 -0.12 0.3 0 -0.3 0 -0.14 -0.12 -0.14 -0.26 -0.3 -0.32"
    s.body(canvas, path, colour, 0.05)
    s.slab(canvas, -0.3, -0.52, 0.64, 0.08, 0.02, light(colour, 0.3))


def magic_lamp(canvas: Any, colour: Colour, t: float) -> None:
    for i in range(3):
        share = (t * 0.4 + i / 3) % 1
        s.dot(
            canvas,
            0.56 + 0.1 * wave(share + i),
            -0.36 - 0.5 * share,
            0.06 + 0.08 * share,
            0.06 + 0.06 * share,
            faded(0xFF9A6AE0, 0.7 * (1 - share)),
        )
    s.ring(canvas, -0.36, -0.24, 0.14, 0.13, 0.05, colour)
    path = "-0.3 -0.2 -0.24 -0.34 0.1 -0.34 0.34 -0.26 0.6 -0.38 0.56 -0.26 0.34 -0.12 0.1 -0.06 -0.16 -0.06"
    s.body(canvas, path, colour, 0.13)
    s.turned(canvas, "0.03 -0.5 0.14 -0.4 0.2 -0.33", dark(colour, 0.08), 0.14)
    s.body(canvas, "-0.14 -0.07 0.14 -0.07 0.22 0 -0.22 0", dark(colour, 0.1), 0.06)


def potion(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.06, -0.58, 0.12, 0.1, 0.02, 0xFFB58A54)
    s.turned(canvas, "0.06 -0.5 0.06 -0.38 0.22 -0.2 0.22 -0.1 0.14 0", 0x90D5EEF6, 0.14)
    s.turned(canvas, "0.17 -0.26 0.205 -0.18 0.2 -0.09 0.13 -0.015", colour, 0.14)
    for i in range(3):
        share = (t * 0.5 + i / 3) % 1
        s.dot(canvas, -0.08 + i * 0.08, -0.06 - 0.18 * share, 0.02, 0.02, 0xB0FFFFFF)


def cauldron(canvas: Any, colour: Colour, t: float) -> None:
    for i in range(4):
        share = (t * 0.4 + i / 4) % 1
        s.dot(canvas, -0.2 + i * 0.14, -0.74 - 0.3 * share, 0.07, 0.07, faded(0xFF7FE05A, 0.7 * (1 - share)))
    for x in (-0.26, 0.26):
        s.line(canvas, f"{x} -0.1 {x * 1.2:.2f} 0", 0.08, colour)
    s.turned(canvas, "0.42 -0.66 0.36 -0.58 0.48 -0.36 0.4 -0.14 0.18 -0.04", colour, 0.15)
    s.dot(canvas, 0, -0.66, 0.42, 0.07, light(colour, 0.15))
    s.dot(canvas, 0, -0.66, 0.37, 0.052, 0xFF7FE05A)


def campfire(canvas: Any, colour: Colour, t: float) -> None:
    s.dot(canvas, 0, -0.4, 0.8, 0.6, faded(0xFFFFB84A, 0.2))
    for x, high in ((-0.2, 0.6), (0.2, 0.55), (0.0, 0.9)):
        flick = high * (1 + 0.12 * wave(t * 2.2 + x * 3))
        for share, shade in ((1.0, colour), (0.65, 0xFFFFC23A), (0.32, 0xFFFFF6CF)):
            w, h = 0.24 * share, flick * share
            left = f"{-w:.3f} 0 {-w * 0.7:.3f} {-h * 0.5:.3f} {0.03 * wave(t * 1.7):.3f} {-h:.3f}"
            s.flat(canvas, s.at(x, -0.08, f"{left} {w * 0.7:.3f} {-h * 0.5:.3f} {w:.3f} 0"), shade, 0.13)
    s.line(canvas, "-0.5 -0.06 0.5 -0.2", 0.14, 0xFF7A4A2A)
    s.line(canvas, "-0.5 -0.2 0.5 -0.06", 0.14, 0xFF9A6236)


def fireworks(canvas: Any, colour: Colour, t: float) -> None:
    for x, y, size, lag, shade in (
        (0.0, -1.9, 1.0, 0.0, colour),
        (-0.8, -1.2, 0.6, 0.4, 0xFFF9C62F),
        (0.85, -1.1, 0.65, 0.7, 0xFF4FC8F2),
    ):
        share = 0.45 + 0.55 * ((t * 0.5 + lag) % 1)
        for i in range(14):
            a = TAU * i / 14
            r = size * share
            path = (
                f"{x + cos(a) * r * 0.35:.3f} {y + sin(a) * r * 0.35:.3f} {x + cos(a) * r * 0.85:.3f} "
                f"{y + sin(a) * r * 0.85:.3f}"
            )
            s.line(canvas, path, 0.055 * size, shade)
            s.dot(canvas, x + cos(a) * r, y + sin(a) * r, 0.06 * size, 0.06 * size, light(shade, 0.6))
    s.line(canvas, "0 0 0.03 -0.9", 0.03, 0x90FFE6A0)


def barbell(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "-0.95 -0.34 0.95 -0.34", 0.06, METAL)
    for side in (-1, 1):
        s.slab(canvas, side * 0.62 - 0.06, -0.62, 0.12, 0.56, 0.04, colour)
        s.slab(canvas, side * 0.76 - 0.05, -0.55, 0.1, 0.42, 0.04, dark(colour, 0.15))
        s.slab(canvas, side * 0.87 - 0.04, -0.48, 0.08, 0.28, 0.03, dark(colour, 0.3))


def punching_bag(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "0 -2.1 0 -1.7", 0.03, METAL)
    s.line(canvas, "-0.3 -2.1 0.3 -2.1", 0.06, INK)
    canvas.save()
    canvas.translate(0, -2.1)
    canvas.rotate(3 * wave(t * 0.5))
    canvas.translate(0, 2.1)
    s.turned(canvas, "0.2 -1.75 0.27 -1.65 0.28 -0.5 0.2 -0.4", colour, 0.08)
    for y in (-1.5, -0.75):
        s.slab(canvas, -0.28, y, 0.56, 0.08, 0.01, INK)
    canvas.restore()
    s.dot(canvas, 0, -0.02, 0.3, 0.02, 0x30000000)


def basketball_hoop(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "-0.5 0 -0.5 -2.4 -0.1 -2.7", 0.2, METAL)
    s.slab(canvas, -0.7, -1.5, 0.4, 1.45, 0.06, dark(colour, 0.1))
    s.slab(canvas, -0.14, -3.2, 0.14, 0.9, 0.02, 0xFFF6F8FA)
    s.line(canvas, "-0.02 -2.9 -0.02 -2.5", 0.04, colour)
    s.dot(canvas, 0.32, -2.46, 0.3, 0.05, colour)
    for i in range(6):
        s.line(canvas, f"{0.06 + i * 0.104:.3f} -2.44 {0.17 + i * 0.06:.3f} -2.05", 0.02, 0xFFFFFFFF)
    s.slab(canvas, -0.8, -0.1, 0.7, 0.1, 0.03, INK)


KINDS: dict[str, Kind] = {
    "rubber_duck": Kind(rubber_duck, 0.62, 0.88, 0xFFFBD12F, weight=0.2, bounce=0.4),
    "paper_plane": Kind(paper_plane, 0.45, 1.0, 0xFFF6F8FB, weight=0.05),
    "snow_globe": Kind(snow_globe, 0.87, 0.74, 0xFF9A3F34, is_brittle=True),
    "robot_vacuum": Kind(robot_vacuum, 0.26, 0.74, 0xFF4A4E59),
    "vacuum_cleaner": Kind(vacuum_cleaner, 1.0, 1.5, 0xFFD6402F),
    "rocking_horse": Kind(rocking_horse, 1.0, 1.25, 0xFFE8C08A, seat=(-0.06, -0.7)),
    "spinning_top": Kind(spinning_top, 0.57, 0.6, 0xFFE0403A),
    "piggy_bank": Kind(piggy_bank, 0.74, 0.95, 0xFFF7A0B8, is_brittle=True),
    "pinwheel": Kind(pinwheel, 1.1, 0.8, 0xFFE0483F, weight=0.1),
    "hula_hoop": Kind(hula_hoop, 1.0, 1.0, 0xFFE83F9A, "circle", 0.2, 0.5),
    "jack_in_the_box": Kind(jack_in_the_box, 1.45, 1.0, 0xFF3F7FD9),
    "toy_robot": Kind(toy_robot, 1.2, 0.9, 0xFFE0703A),
    "watering_can": Kind(watering_can, 0.68, 1.12, 0xFF3F8F6A),
    "lawn_mower": Kind(lawn_mower, 1.05, 1.45, 0xFFD6302A, weight=2.0),
    "sewing_machine": Kind(sewing_machine, 0.74, 1.0, 0xFF2F5F8F, weight=2.0),
    "typewriter": Kind(typewriter, 0.75, 1.0, 0xFF2FA08F, weight=2.0),
    "gramophone": Kind(gramophone, 1.32, 0.86, 0xFF7A4A2A),
    "hair_dryer": Kind(hair_dryer, 0.57, 0.78, 0xFFF27FA8),
    "flat_iron": Kind(flat_iron, 0.46, 0.9, 0xFF4F8FD9, weight=3.0),
    "arcade_machine": Kind(arcade_machine, 1.9, 1.0, 0xFF6A3FA8, weight=3.0),
    "jukebox": Kind(jukebox, 1.62, 1.0, 0xFFA8322E, weight=3.0),
    "sword": Kind(sword, 1.36, 0.52, 0xFFD5DAE2, "capsule", 3.0),
    "laser_sword": Kind(laser_sword, 1.6, 0.3, 0xFF3FE07A, "capsule"),
    "cannon": Kind(cannon, 1.0, 1.95, 0xFF3A3D46, weight=6.0),
    "catapult": Kind(catapult, 1.46, 2.1, 0xFFA8703F, weight=3.0),
    "anvil": Kind(anvil, 0.52, 0.9, 0xFF5B606C, weight=8.0, bounce=0.0),
    "magic_lamp": Kind(magic_lamp, 0.52, 1.1, 0xFFE8B640, weight=2.0),
    "potion": Kind(potion, 0.58, 0.44, 0xFF9A3FD9, is_brittle=True),
    "cauldron": Kind(cauldron, 0.75, 0.96, 0xFF34363D, weight=4.0, face=(0, -0.36, 0.16)),
    "campfire": Kind(campfire, 1.05, 1.2, 0xFFF2762E),
    "fireworks": Kind(fireworks, 2.9, 2.9, 0xFFF2487A, weight=0.1),
    "barbell": Kind(barbell, 0.62, 1.9, 0xFF3A3D46, weight=6.0),
    "punching_bag": Kind(punching_bag, 2.13, 0.62, 0xFFC4302B),
    "basketball_hoop": Kind(basketball_hoop, 3.2, 1.5, 0xFFF2702A, weight=3.0),
}  # fmt: skip
